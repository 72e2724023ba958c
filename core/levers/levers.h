// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/plan/plan.h"

namespace sizewright {

/// What a deployment needs and gives at the load of its plan.
struct LeverFigures {
    Bytes weights{};  ///< on one device; hybrids: with what lies on the host
    Bytes memory{};   ///< the same with cache, activations and runtime, for all requests asked, whether it fits or not
    bool fits = false;
    std::int64_t maxConcurrency = 0;         ///< requests whose cache fits
    std::optional<ServingEstimate> speed;    ///< only of what fits
    std::optional<EnergyEstimate> energy;
    /// Yearly cost of the machines over the tokens that they write when busy in all hours of service.
    std::optional<MoneyRange> perMegatoken;
};

enum class LeverUse {
    Applies,  ///< could be done here, and is not
    InUse,    ///< the option counts on it already; `without` is the same option without it
    NotHere,
};
enum class LeverVerdict {
    Holds,
    OnlyIf,       ///< the direction is right, the size another
    DoesNotHold,  ///< nothing, or the opposite
    NotHere,      ///< cannot be worked out for this option
};

/// The figure of a claim beside what is worked out for this option. Claims on formats compare with a 16-bit file.
struct LeverCheck {
    const Claim* claim = nullptr;
    LeverFigure figure;
    std::optional<Band<double>> computed;  ///< change: -0.5 is half as much
    LeverVerdict verdict = LeverVerdict::NotHere;
};

/// What is left of the native score. Neither set: not known.
struct LeverQuality {
    bool exact = false;                 ///< the maker's own file
    std::optional<KeptQuality> kept;    ///< published for the model's family
    std::optional<LocalText> text;
};

struct LeverResult {
    const Lever* lever = nullptr;
    LeverUse use = LeverUse::NotHere;
    std::optional<Message> reason;          ///< why it is not here, or in what form it is in use
    const WeightFormat* format = nullptr;   ///< Weights: the file it means here
    std::optional<LeverFigures> without;
    std::optional<LeverFigures> with;
    LeverQuality quality;
    /// Change of each figure by the lever, 0 for none; nothing where one side has no such figure. A band where a measured term
    /// has one.
    std::array<std::optional<Band<double>>, kLeverMetrics> changes;
    std::vector<LeverCheck> checks;
    std::vector<const Claim*> claims;       ///< further ones, without a figure
    std::vector<Message> why;               ///< how the figures come about, a sentence each

    [[nodiscard]] const std::optional<Band<double>>& change(LeverMetric metric) const { return changes[static_cast<std::size_t>(metric)]; }
    /// Of the first figure that an article claims; nothing if none does.
    [[nodiscard]] std::optional<LeverVerdict> verdict() const;
};

/// Every lever of the catalog for an option at the load for which its plan sized it, one change at a time.
/// @error NotApplicable if the option's own file is not made for its model; those of the price book
[[nodiscard]] Result<std::vector<LeverResult>> optionLevers(const Catalog& catalog, const Scenario& scenario, const Option& option);

/// What tables show of a lever's effect.
enum class LeverCell { Memory, Requests, UserSpeed, TotalSpeed, Cost };
inline constexpr int kLeverCells = static_cast<int>(LeverCell::Cost) + 1;
/// "−45 %", "64 → 128" for requests; a dash where it cannot be worked out.
[[nodiscard]] std::string leverCellText(const LeverResult& result, LeverCell cell, LanguageId language);
/// The change behind it, to sort by.
[[nodiscard]] std::optional<double> leverCellKey(const LeverResult& result, LeverCell cell);
/// What articles say of it: the first statement whose figure is worked out, else the first at all; empty for none.
[[nodiscard]] std::string leverStatement(const LeverResult& result, LanguageId language);

[[nodiscard]] TextKey leverUseName(LeverUse use);
[[nodiscard]] TextKey leverVerdictName(LeverVerdict verdict);
[[nodiscard]] std::string_view leverUseId(LeverUse use);
[[nodiscard]] std::string_view leverVerdictId(LeverVerdict verdict);
/// What is known of the quality, in a sentence.
[[nodiscard]] std::string leverQualityText(const LeverResult& result, const Language& language);
/// "-45 %", "+20 %", "-60 to -40 %".
[[nodiscard]] std::string formatChange(const Band<double>& change, LanguageId language);

}  // namespace sizewright
