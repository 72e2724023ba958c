// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/cost/cost.h"
#include "core/cost/unit_cost.h"
#include "core/memory/training.h"
#include "core/quality/quality.h"
#include "core/text/message.h"

namespace sizewright {

enum class Verdict { Fits, FitsWithLimits, DoesNotFit };

/// How an option fails, the nearest to the need first: any option that runs misses by less than one that does not, however slow.
enum class Refusal {
    None,
    FallsShort,    ///< runs, but too slow, too dear, or not at this site
    CannotTrain,
    DoesNotRun,    ///< does not fit in memory, or ends before the asked context
    NoArithmetic,  ///< the device cannot compute in the format
    Unknown,       ///< a fact is missing
};

/// What is published of the quality of a model in a format; shared by all options that run it.
struct OptionQuality {
    FormatLoss loss;
    std::vector<const QualityRecord*> scores;  ///< headlineScores of the model in the scenario's mode
};

/// How an option would train the model when training is asked: by which software, how, and in how much memory.
struct OptionTraining {
    const TrainingStack* stack = nullptr;
    TrainingPlan plan;
    TrainingEstimate estimate;
};

/// One way to meet the scenario: a machine, how many, which file of which model, run by which engine.
struct Option {
    std::string id;  ///< "srv-8xh20-141-cn.x2.deepseek-r1.fp8-block"
    Family family{};
    const Platform* platform = nullptr;
    int nodes = 1;
    Deployment deployment;
    Bytes checkpoint{};  ///< size of the file that is loaded
    std::optional<MemoryFootprint> memory;
    std::optional<ServingEstimate> speed;  ///< at the scenario's concurrency
    std::optional<EnergyEstimate> energy;  ///< at the same load; nothing if the power is not published
    std::optional<CostEstimate> cost;
    std::optional<OptionTraining> training;  ///< if it is asked and the devices have software for it
    int usersAtServiceLevel = 0;  ///< largest concurrency that still meets the speed asked for; 0: none
    Verdict verdict = Verdict::DoesNotFit;
    /// Why not, or what limits it: "needs X, has Y, short Z, because W".
    std::vector<Message> reasons;
    std::size_t binding = 0;  ///< of a refused option, the reason that misses most: it would have to go first
    /// What a buyer should know although it decides nothing: export licences, used parts, terms of use.
    std::vector<Message> notes;
    /// The cheapest thing that would change a refusal.
    std::optional<Message> remedy;
    Refusal refusal = Refusal::None;  ///< the gravest of its reasons
    double shortfall = 0;  ///< how far a refused option misses among those of its refusal, 0 .. inf; orders near misses
    std::shared_ptr<const OptionQuality> quality;  ///< never null in a plan
    /// No other option that holds is at least as good in cost, speed, capacity, power and quality, and better in one of them.
    bool onFront = false;

    /// Every part of its bill has a price.
    [[nodiscard]] bool isPriced() const { return cost && cost->bill.complete; }
};

/// The answer for one family: its best option, or its nearest miss.
struct FamilyAnswer {
    Family family{};
    std::optional<std::size_t> best;         ///< index into Plan::options
    std::optional<std::size_t> nearestMiss;  ///< set if there is no best
    Message summary;
    std::optional<Message> binding;  ///< why there is none: the reason that would have to go first
    std::optional<Message> remedy;   ///< the nearest change that would give one
    /// Of a best option: that it holds at the typical estimate only, or that a cheaper one would if that is right.
    std::optional<Message> remark;
};

/// Cumulative costs, one value per year from 0.
using CostCurve = std::vector<Money>;

struct Plan {
    std::vector<Option> options;  ///< accepted ones first, best by the objective first; then refused ones, nearest first
    std::array<FamilyAnswer, kFamilies> families;
    std::optional<std::size_t> recommended;
    std::optional<std::size_t> runnerUp;  ///< the next that holds on another kind of machine
    std::vector<Baseline> baselines;    ///< the API, and the cheapest rental around the clock
    std::vector<Baseline> rentalTerms;  ///< rented otherwise: the same only in the hours of service, and reserved machines
    Message decision;
    std::vector<Message> warnings;
    std::vector<FloorAnswer> otherModels;  ///< models held against the floor by published quality; empty if none is asked
    YearlyTraffic traffic;
    OutputEquivalence equivalence;  ///< by which costs count in output equivalents
    int concurrency = 1;
    Currency currency = Currency::CNY;
    std::size_t candidates = 0;      ///< deployments that were looked at
    std::size_t optionsLeftOut = 0;  ///< of a very large catalog: options behind those that are listed
    bool provisional = false;        ///< a first answer, from some of the machines
};

class ProfileTable;

struct PlanOptions {
    int threads = 1;
    /// Constants of the catalog's models, kept from one plan to the next; null: worked out for this plan alone. One plan at a time.
    ProfileTable* profiles = nullptr;
    /// Told the best of the first machines of a catalog that is too large to answer at once, before the plan is done.
    std::function<void(Plan)> firstAnswer = {};
};

/// @error OutOfRange for a scenario that makes no sense, UnknownId for a model or region that the catalog lacks
[[nodiscard]] Result<void> checkScenario(const Catalog& catalog, const Scenario& scenario);

/// The whole product: every deployment of the catalog that the scenario allows, sized, timed, priced and ranked.
/// Equal arguments give equal plans, whatever the thread count.
/// @error OutOfRange or UnknownId for a scenario that makes no sense; Cancelled if the token was stopped
[[nodiscard]] Result<Plan> makePlan(const Catalog& catalog, const Scenario& scenario, const PlanOptions& options = {},
                                    std::stop_token stop = {});

/// The option of that id; null if the plan has none.
[[nodiscard]] const Option* findOption(const Plan& plan, std::string_view id);

/// Cumulative typical cost of an option, and of a baseline, over the years; nothing where no price is known.
[[nodiscard]] std::optional<CostCurve> costCurve(const Option& option, const Finance& finance, int years);
[[nodiscard]] std::optional<CostCurve> costCurve(const Baseline& baseline, int years);

/// One sentence about an option: what it is and what it gives or lacks.
[[nodiscard]] Message verdictSentence(const Option& option, int concurrency);
[[nodiscard]] Message baselineTitle(const Baseline& baseline);
[[nodiscard]] TextKey familyName(Family family);
[[nodiscard]] TextKey objectiveName(Objective objective);
[[nodiscard]] TextKey verdictName(Verdict verdict);
[[nodiscard]] TextKey basisName(Basis basis);
/// Model, format and machine in words: "2 x 8x H20 141 GB server, DeepSeek-R1 FP8, SGLang".
[[nodiscard]] std::string optionTitle(const Option& option);
/// "TP8", "4 × TP2 DP2 EP2", "2 prefill + 6 decode × TP8".
[[nodiscard]] Message layoutTitle(const Layout& layout);

}  // namespace sizewright
