// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/performance/explain_speed.h"

namespace sizewright::explain {

// Pieces of the explanations of speed.

/// Parts of a step shorter than this, in seconds, are rounding.
inline constexpr double kNothing = 1e-12;

/// The parts of a step that take time, in the order of StepBreakdown.
class PartList {
public:
    void add(const char* symbol, const TextKey& name, Seconds time, Explanation how);
    [[nodiscard]] const std::string& formula() const { return m_formula; }
    std::vector<Operand> operands() { return std::move(m_operands); }

private:
    std::string m_formula;
    std::vector<Operand> m_operands;
};

/// Multiplies a formula by what measured rows of this kind of deployment take against the equations, where they disagree.
void correct(const TimedLoad& timed, double factor, std::string& formula, std::vector<Operand>& operands);

[[nodiscard]] Operand share(double value, const Source& source);
/// A time that is a count of layers times what each waits.
[[nodiscard]] Explanation layerTime(const TimedLoad& timed, const TextKey& title, const TextKey& each, double seconds);

/// A decode step in numbers: sequences, tokens that each reads back, and the share of the experts that they meet.
struct StepLoad {
    double sequences = 1;
    double context = 0;
    double touched = 0;
};

/// The parts of a step of a machine without an accelerator: what its memory delivers, what its cores compute.
[[nodiscard]] PartList hostParts(const TimedLoad& timed, const StepLoad& step);
/// Computing a prompt there.
[[nodiscard]] Explanation hostPrompt(const TimedLoad& timed);

}  // namespace sizewright::explain
