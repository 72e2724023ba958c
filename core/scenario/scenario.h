// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/catalog/hardware.h"
#include "core/catalog/training_stack.h"
#include "core/catalog/workload_template.h"
#include "core/money/money.h"
#include "core/scenario/selection.h"
#include "core/scenario/site.h"
#include "core/scenario/taxation.h"
#include "core/units/units.h"

namespace sizewright {

/// What makes one option that holds better than another.
enum class Objective {
    LowestCost,  ///< over the horizon
    Fastest,     ///< for each user, among what the ceiling buys
    Smallest,    ///< fewest machines, then least height, then least power
    Balanced,    ///< cost, speed, capacity and power, each against the best of them, with equal weight
};

/// What one request looks like. Thinking tokens are generated and waited for like the answer.
struct RequestShape {
    Tokens input{1024};
    Tokens thinking{0};
    Tokens answer{1024};
    double prefixCacheShare = 0;   ///< of the input, already in the cache
    Tokens longestContext{8192};   ///< input plus output that must still fit, for the longest request
    bool operator==(const RequestShape&) const = default;

    [[nodiscard]] Tokens output() const { return thinking + answer; }
};

struct ServiceLevel {
    TokensPerSecond perUser{14};
    Seconds firstTokenWithin{10};
    bool operator==(const ServiceLevel&) const = default;
};

/// From people to requests in flight: people x share active x requests per hour x time in service, or given outright.
struct Demand {
    int people = 1;
    double activeShare = 1;
    double requestsPerActivePersonHour = 10;
    std::optional<int> concurrentRequests;  ///< set: taken as it is
    double hoursPerDay = 10;                ///< in which the load is served
    double daysPerYear = 250;
    double loadShare = 0.3;                 ///< mean load of those hours, of the busiest hour
    double growthPerYear = 0;
    bool surviveNodeLoss = false;
    int modelHeadroom = 1;                  ///< the machines must also hold a model with so many times the parameters
    bool operator==(const Demand&) const = default;
};

/// Most that a plan can be asked to keep room for; articles ask for this.
inline constexpr int kMostModelHeadroom = 3;

struct Finance {
    Currency currency = Currency::CNY;
    std::string regionId = "cn";
    std::optional<Money> capexCeiling;
    int horizonYears = 5;
    Decimal discountRate = Decimal::fromMantissa(80'000'000'000'000'000);  ///< 8 %
    Decimal residualShare;                                                 ///< of capex, at the horizon's end
    bool netPrices = true;       ///< without VAT
    std::optional<Taxation> tax;           ///< nothing: a public body, or a plan before tax
    PriceEscalation escalation;
    std::optional<Decimal> apiPeakShare;   ///< of API traffic in the provider's peak hours; nothing: by hours of load and time zone
    bool operator==(const Finance&) const = default;
};

struct Constraints {
    std::vector<Family> families{Family::Gpu, Family::Domestic, Family::Mac, Family::Hybrid};
    std::optional<TrainingMethod> training;  ///< by which the machines must be able to change the model; absent: not at all
    bool allowUsed = true;
    bool allowGreyMarket = false;
    bool allowExportControlled = true;
    bool dataStaysInside = false;  ///< rules out the API and public rental as a choice; they stay as a price comparison
    std::optional<double> rackUnits;
    std::optional<Watts> power;
    std::optional<Watts> rackPower;  ///< what feed and cooling of one rack bear
    int maxNodes = 8;
    Selection vendors{};  ///< makers of accelerators
    Selection formats{};  ///< ids of weight formats, or whole file types: "gguf", "mlx", "safetensors"
    bool office = false;  ///< machines stand where people work; rules out what needs a server room
    std::optional<double> deliveryWeeks{};  ///< machines must be there by then
    bool knownDelivery = false;  ///< rules out machines whose delivery time nobody has stated
    bool operator==(const Constraints&) const = default;
};

/// Lets the plan also propose other models of the catalog: those whose published scores reach a share of the chosen model's on
/// every benchmark that compares. Formats are then judged by their measured loss where one is published, else by their class.
struct PublishedFloor {
    double share = 0.95;
    int benchmarks = 3;                 ///< that must compare at least
    std::vector<std::string> counting;  ///< benchmarks that count, by name; empty: all that compare
    bool operator==(const PublishedFloor&) const = default;
};

/// What the user asks for; complete, so that equal scenarios give equal plans.
struct Scenario {
    std::string title;
    std::string templateId;
    std::string modelId = "deepseek-r1";
    QualityFloor quality = QualityFloor::Good;
    std::optional<PublishedFloor> publishedFloor;  ///< absent: only the chosen model, and its distills if the floor allows them
    Objective objective = Objective::LowestCost;
    RequestShape request;
    ServiceLevel service;
    Demand demand;
    Finance finance;
    Constraints constraints;
    Site site;
    std::string planDate;  ///< ISO date for price ages; part of the input, never read from the clock in core
    bool operator==(const Scenario&) const = default;
};

/// A scenario filled from a template; the rest keeps its defaults.
[[nodiscard]] Scenario scenarioFromTemplate(const WorkloadTemplate& entry, std::string planDate);
/// The same plan for another purpose: objective, budget and constraints stay, but for those that still are as the template `before` set
/// them (null: as a new plan has them).
[[nodiscard]] Scenario withTemplate(const Scenario& scenario, const WorkloadTemplate* before, const WorkloadTemplate& entry);

/// Requests in flight in the busiest hour at the scenario's own speed per user, as arithmetic that the window can show.
/// arrivals = people x active x rate / 3600; time in service = first token + output / speed; in flight = arrivals x time
/// (Little); planned = slots so that 95 % wait less than two seconds (Erlang C), at least 1;
/// growth multiplies it once a year up to the last year of the horizon.
struct ConcurrencyArithmetic {
    double arrivalsPerSecond = 0;
    Seconds timeInService{};
    double inFlight = 0;
    int planned = 1;        ///< today
    int atHorizon = 1;      ///< grown to the last year of the horizon: what the machines must carry
    double meanGrowth = 1;  ///< mean load of the horizon's years, of today's
};
[[nodiscard]] ConcurrencyArithmetic concurrencyOf(const Scenario& scenario);

/// Checks ranges and cross-field sense; the error names the field as a JSON pointer, such as "/request/input".
[[nodiscard]] Result<void> validateScenario(const Scenario& scenario);

}  // namespace sizewright
