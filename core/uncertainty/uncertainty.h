// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/plan/plan.h"
#include "core/uncertainty/distribution.h"

namespace sizewright {

struct UncertaintyOptions {
    int draws = 1 << 16;  ///< powers of two are the most even
    /// Options that are looked at: each family's answer, then the plan's first ones whose speed is known.
    std::size_t mostOptions = 50;
    /// One that is looked at besides, of Plan::options.
    std::optional<std::size_t> also{};
    /// Memory prices rise once more as they did in 2025-26: the rates "memory-shock-…" on the lines that they concern.
    bool memoryShock = false;
    std::uint64_t seed = 20261122;
    int threads = 1;  ///< the result does not depend on it
};

enum class UncertainKind {
    ItemPrice,
    Extras,       ///< share of the bill, once
    Support,      ///< share of the bill, a year
    Tariff,       ///< of a kilowatt hour
    Cooling,      ///< PUE
    Load,         ///< factor on the mean load
    Growth,       ///< of the load, a year
    Speed,        ///< normal score of the estimate's error: positive is faster
    ApiPrice,     ///< of a month
    RentalPrice,  ///< of a month
    MemoryShock,  ///< factor on a price
};

/// Something that a plan does not know exactly, in major units of the plan's currency where it is money.
struct UncertainInput {
    UncertainKind kind{};
    std::string subject;  ///< price item, or engine and model family; empty for what all options share
    ThreePoints points;
    Message name;
    /// Inputs of the same number are drawn together: they are high in the same draws.
    std::size_t draw = 0;
};

template <class T>
struct Percentiles {
    T p10{};
    T p50{};
    T p90{};
    bool operator==(const Percentiles&) const = default;
};

/// A figure with one input at its 10 % and at its 90 % point and all others at their typical ones.
template <class T>
struct Swing {
    std::size_t input = 0;  ///< of PlanUncertainty::inputs
    T atLow{};
    T atHigh{};
    bool operator==(const Swing&) const = default;
};

/// Shares are probabilities by the draws.
struct OptionUncertainty {
    std::size_t option = 0;                   ///< of Plan::options
    std::optional<Percentiles<Money>> capex;  ///< nothing: a price is missing
    std::optional<Percentiles<Money>> tco;    ///< over the horizon, as CostEstimate::tcoHorizon
    std::optional<Money> typicalTco;          ///< with all inputs at their typical points
    Percentiles<int> users;                   ///< that get the speed asked for
    Percentiles<TokensPerSecond> throughput;  ///< of all users at the planned load
    double meetsLevel = 0;                    ///< gives the planned number of requests the speed asked for
    double carriesGrowth = 0;                 ///< the same in the last year, with growth uncertain too
    std::optional<double> withinCeiling;      ///< nothing: no ceiling is asked, or no price
    std::optional<double> cheaperThanApi;     ///< its TCO against the API's cost for the same years and the drawn load
    std::optional<double> cheaperThanRental;
    /// Is the cheapest of those options that keep the service level and the ceiling in the draw. Only options with the
    /// verdict of the recommended one compete, as the plan ranks by it first; without a recommended one those that only
    /// speed or price refuses.
    double isCheapest = 0;
    /// Largest first, at most kMostSwings.
    std::vector<Swing<Money>> costSwings;
    /// Of the margin over the service level: speed given over speed asked, by the worst of speed per user, first token and
    /// memory; from 1 on it holds.
    std::vector<Swing<double>> marginSwings;
    double margin = 0;  ///< typical

    static constexpr std::size_t kMostSwings = 10;
    bool operator==(const OptionUncertainty&) const = default;
};

/// How sure a plan's figures are. Every draw is one world that all options share: the same item costs the same in each of
/// them, the same engine errs alike with models of one family, and load, growth, tariff and the other shared inputs are one.
/// What is not shared is taken as independent. Draws count in doubles; amounts are rounded to money at the end.
struct PlanUncertainty {
    std::vector<UncertainInput> inputs;
    std::vector<OptionUncertainty> options;  ///< in the plan's order
    double noneHolds = 0;                    ///< share of draws in which none of those that compete holds
    int draws = 0;
    bool memoryShock = false;
    int years = 0;

    /// Null if the option was not looked at.
    [[nodiscard]] const OptionUncertainty* find(std::size_t planOption) const;
    /// Share of draws in which the TCO of `a` is below that of `b`, both of `options`; 0 if it never can be, and for a
    /// missing price.
    [[nodiscard]] double cheaper(std::size_t a, std::size_t b) const { return cheaperShares[a * options.size() + b]; }
    std::vector<double> cheaperShares;
};

/// @error those of PriceBook::make; UnknownId without the scenario's region, NoPrice without a tariff, OutOfRange for a
/// number of draws below 1, Cancelled if the token was stopped
[[nodiscard]] Result<PlanUncertainty> estimateUncertainty(const Catalog& catalog, const Scenario& scenario, const Plan& plan,
                                                          const UncertaintyOptions& options = {}, std::stop_token stop = {});

}  // namespace sizewright
