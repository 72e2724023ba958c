// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/units/result.h"

namespace sizewright {

struct FormulaToken {
    enum class Kind { Number, Symbol, Function, Sign } kind;
    std::string text;
};

/// Numbers, symbols, functions and single signs of a formula, in order.
/// @error InvalidArgument for a character that has no place in a formula
[[nodiscard]] Result<std::vector<FormulaToken>> formulaTokens(std::string_view formula);

/// Calculates a formula; `valueOf` gives each symbol's value or an error.
/// @error InvalidArgument if it is no formula, or nests deeper than a hundred brackets
[[nodiscard]] Result<double> calculate(std::string_view formula,
                                       const std::function<Result<double>(const std::string&)>& valueOf);

}  // namespace sizewright
