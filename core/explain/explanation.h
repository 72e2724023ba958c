// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/message.h"
#include "core/units/result.h"

namespace sizewright {

/// What a figure of an explanation counts.
enum class Unit : unsigned char {
    None,
    Byte,
    BytePerToken,
    Token,
    Parameter,
    Second,
    TokenPerSecond,
    BytePerSecond,
    Flop,
    FlopPerSecond,
    Share,
};

/// Where an operand comes from: page or paper, the day it was read, and its grade, 'A' to 'D'.
struct Citation {
    std::string title;
    std::string read;
    char grade = 'D';
    std::string note;
    bool operator==(const Citation&) const = default;
};

struct Explanation;

/// A named value of a formula: a fact with its source, or a figure that is explained in turn.
struct Operand {
    std::string symbol;  ///< its name in the formula: a letter, then letters and digits
    Message name;
    double value = 0;
    Unit unit = Unit::None;
    std::optional<Citation> source;
    std::vector<Explanation> how;  ///< none or one
};

/// The trace of a figure: a formula over named operands that gives its value again.
struct Explanation {
    Message title;
    double value = 0;
    Unit unit = Unit::None;
    /// Of numbers, symbols, + - * / ( ) and min, max, ceil, sqrt: "layers * (rank + rope) * bytes".
    std::string formula;
    std::vector<Operand> operands;
    double rounding = 0;  ///< by which the value may differ from the formula's, as bytes are whole
    std::vector<Message> remarks;
};

/// Calculates a formula with its operands' values.
/// @error InvalidArgument for a formula that is none, or for a symbol that no operand has
[[nodiscard]] Result<double> evaluate(const Explanation& explanation);

/// Whether the formula gives the value, and those of all operands that are explained do too.
/// @error InvalidArgument with the title of the first that does not
[[nodiscard]] Result<void> checkExplanation(const Explanation& explanation);

enum class FormulaStyle { Names, Values };
/// The formula for reading, with each symbol's name or its value in the language.
[[nodiscard]] std::string formulaText(const Explanation& explanation, FormulaStyle style, const Language& language);

/// A value with its unit: "73,728 B per token", "61", "12.3 GiB".
[[nodiscard]] std::string formatValue(double value, Unit unit, const Language& language);
/// "bytes", "bytes_per_token" ...; stable, for files.
[[nodiscard]] std::string_view unitId(Unit unit);
/// Source, day and grade in one line; the note is the caller's.
[[nodiscard]] std::string citationText(const Citation& citation, const Language& language);

}  // namespace sizewright
