// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/levers/levers.h"

namespace sizewright {

/// A deployment at a load, with all that a lever may change of it. What is not in a catalog any more is owned by the case.
struct LeverCase {
    Deployment deployment;
    ModelProfile profile;
    ServingLoad load;
    double longestContext = 0;
    const Platform* platform = nullptr;
    std::shared_ptr<const Engine> ownEngine;
    double reservedTokens = 0;  ///< of cache, held by a request from its start; 0: as it grows
    double extraBytes = 0;      ///< on each device, beside all that the memory model counts
    /// Measured terms for what the speed model has no equation for.
    double tpotFactor = 1;
    double ttftFactor = 1;
    double kvReadFactor = 1;
    double hostSeconds = 0;  ///< least time of a step
    double tokensFactor = 1; ///< on the tokens of a year
    std::vector<std::string> applied;  ///< levers, by id
};

enum class BandEnd { Low, Typical, High };

/// What a lever does to a case: the two sides to compare.
struct LeverStep {
    LeverUse use = LeverUse::NotHere;
    std::optional<Message> reason;
    const WeightFormat* format = nullptr;
    std::optional<LeverCase> without;
    std::optional<LeverCase> with;
};

/// The case of an option as its plan sized it.
[[nodiscard]] Result<LeverCase> leverCase(const Catalog& catalog, const Scenario& scenario, const Option& option);
/// Applied to a case that has the lever already it changes nothing. `end` chooses the value of measured terms.
[[nodiscard]] LeverStep applyLever(const Catalog& catalog, const Lever& lever, const LeverCase& present, BandEnd end = BandEnd::Typical);
/// The case with a file of 16 bits, which articles compare with; nothing if there is none or the engine does not run it.
[[nodiscard]] std::optional<LeverCase> sixteenBitCase(const Catalog& catalog, const LeverCase& present);
[[nodiscard]] LeverFigures leverFigures(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices, const LeverCase& subject);

}  // namespace sizewright
