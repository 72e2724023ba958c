// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/uncertainty.h"

namespace sizewright {

/// A price item, and the rise of memory prices that it follows.
struct UncertainItem {
    std::size_t price = 0;  ///< of the inputs
    std::optional<std::size_t> shock;
};

struct UncertainBill {
    struct Line {
        std::size_t item = 0;
        double quantity = 0;
    };
    std::vector<Line> lines;
    std::vector<Line> siteLines;    ///< bought once for the site, without extras and support
    std::vector<Line> yearlyLines;  ///< paid every year
    double yearlyFixed = 0;         ///< the same, of amounts that the plan states, major units
    bool extras = false;
};

/// Where a speed's error must lie, as a normal score, for the level to be kept.
struct SpeedNeeds {
    double planned = 0;
    std::vector<double> byGrowth;  ///< at UncertainPlan::growthStep x 0, 1, 2 …
};

/// An option as a linear function of few draws, worked out once.
struct UncertainOption {
    std::size_t option = 0;           ///< of Plan::options
    std::optional<std::size_t> bill;  ///< nothing: a price is missing
    double idleEnergy = 0;            ///< kilowatt hours of UncertainPlan::energyYears at no load and a PUE of 1
    double loadEnergy = 0;            ///< more at full load
    std::size_t speed = 0;            ///< of the inputs
    SpeedNeeds needs;
    bool eligible = false;  ///< competes for being the cheapest
};

/// A plan with everything worked out that is the same in all draws.
struct UncertainPlan {
    std::vector<UncertainInput> inputs;
    std::size_t drawn = 0;  ///< numbers of UncertainInput::draw
    std::vector<UncertainItem> items;
    std::vector<UncertainBill> bills;
    std::vector<UncertainOption> options;
    std::size_t extras = 0, support = 0, tariff = 0, cooling = 0, load = 0, growth = 0;
    std::optional<std::size_t> api, rental;
    int years = 1;
    double energyYears = 1;   ///< a first year's energy costs over the horizon, their growth included
    double supportYears = 1;  ///< the same of support
    double otherYears = 1;    ///< the same of staff and whatever else is paid every year
    double meanLoad = 0;    ///< as planned
    double meanGrowth = 1;  ///< as planned: mean load of the years, of today's
    double growthStep = 0.01;
    std::optional<double> ceiling;  ///< major units
    Currency currency = Currency::CNY;

    static constexpr int kGrowthSteps = 24;
};

/// The distribution that an input is drawn from.
[[nodiscard]] Distribution distributionOf(const UncertainInput& input);

/// Mean over so many years of a load that grows by `growth` a year.
[[nodiscard]] double meanGrowthOf(double growth, int years);

[[nodiscard]] Result<UncertainPlan> uncertainPlan(const Catalog& catalog, const Scenario& scenario, const Plan& plan,
                                                  const UncertaintyOptions& options, PlanUncertainty& result);

/// Capex and TCO of an option whose inputs have these values; it has a bill.
struct UncertainCost {
    double capex = 0;
    double tco = 0;
};
[[nodiscard]] UncertainCost costOf(const UncertainPlan& plan, const UncertainOption& option,
                                   const std::vector<double>& values);

/// Draws and fills the percentiles and shares of the result.
/// @error Cancelled
[[nodiscard]] Result<void> drawUncertainty(const UncertainPlan& plan, const UncertaintyOptions& options,
                                           PlanUncertainty& result, const std::stop_token& stop);

/// An amount of major units in a currency; nothing beyond what money can hold.
[[nodiscard]] std::optional<Money> roundedMoney(double major, Currency currency);

}  // namespace sizewright
