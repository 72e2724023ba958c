// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include <algorithm>
#include <utility>

#include "core/cost/unit_figures.h"
#include "core/plan/exclusions.h"
#include "core/plan/own_entries.h"
#include "core/plan/plan_quality.h"
#include "core/plan/remedy.h"
#include "core/plan/search.h"
#include "core/plan/training.h"

namespace sizewright {
namespace {

Message familySummary(const Plan& plan, const FamilyAnswer& answer, const Scenario& scenario)
{
    if (answer.best)
        return verdictSentence(plan.options[*answer.best], plan.concurrency);
    if (answer.nearestMiss) {
        const Option& miss = plan.options[*answer.nearestMiss];
        return {"family_none", SIZEWRIGHT_TR_NOOP("Plan", "No option holds. Nearest: {title}."), {{"title", optionTitle(miss)}}};
    }
    const auto& families = scenario.constraints.families;
    if (std::find(families.begin(), families.end(), answer.family) == families.end())
        return {"family_excluded", SIZEWRIGHT_TR_NOOP("Plan", "Left out: the budget page excludes this family."), {}};
    return {"family_empty", SIZEWRIGHT_TR_NOOP("Plan", "No machine of this family in the catalog runs this model at this quality."), {}};
}

/// What the caution of asking for the low end of a band costs: it can be more than half of the price.
std::optional<Message> remarkOn(const Plan& plan, const Option& best, const Scenario& scenario)
{
    if (missesLowEnd(best))
        return Message{"family_typical_only",
                       SIZEWRIGHT_TR_NOOP("Plan", "Holds at the typical estimate only ({rate}; {level} are asked): measure before you sign."),
                       {{"rate", best.speed->perUser}, {"level", scenario.service.perUser}}};
    const Option* cheapest = nullptr;
    for (const Option& o : plan.options)
        if (o.family == best.family && missesLowEnd(o) && o.isPriced() &&
            (!cheapest || o.cost->capex.typical.minor < cheapest->cost->capex.typical.minor))
            cheapest = &o;
    if (!cheapest || !best.isPriced() || cheapest->cost->capex.typical.minor >= best.cost->capex.typical.minor)
        return std::nullopt;
    return Message{"family_cheaper_if_typical",
                   SIZEWRIGHT_TR_NOOP("Plan", "If the typical estimate is right, {title} does it for about {price}: {rate} for each, {level} are asked. A "
                                              "measurement before you buy decides."),
                   {{"title", optionTitle(*cheapest)},
                    {"price", cheapest->cost->capex.typical},
                    {"rate", cheapest->speed->perUser},
                    {"level", scenario.service.perUser}}};
}

void answerFamilies(Plan& plan, const Scenario& scenario)
{
    for (int f = 0; f < kFamilies; ++f) {
        FamilyAnswer& answer = plan.families[static_cast<std::size_t>(f)];
        answer.family = static_cast<Family>(f);
        for (std::size_t i = 0; i < plan.options.size(); ++i) {
            const Option& o = plan.options[i];
            if (o.family != answer.family)
                continue;
            if (o.verdict != Verdict::DoesNotFit) {
                answer.best = i;
                answer.nearestMiss.reset();
                break;
            }
            if (!answer.nearestMiss)
                answer.nearestMiss = i;
        }
        answer.summary = familySummary(plan, answer, scenario);
        if (answer.best)
            answer.remark = remarkOn(plan, plan.options[*answer.best], scenario);
        if (answer.nearestMiss) {
            const Option& miss = plan.options[*answer.nearestMiss];
            if (!miss.reasons.empty())
                answer.binding = miss.reasons[miss.binding];
            answer.remedy = miss.remedy;
        } else if (!answer.best) {
            answer.binding = answer.summary;
            answer.remedy = emptyFamilyRemedy(answer.family, scenario);
        }
    }
}

const Option* cheapestTooDear(const Plan& plan)
{
    const Option* cheapest = nullptr;
    for (const Option& o : plan.options)
        if (onlyTooDear(o) && (!cheapest || o.cost->capex.typical.minor < cheapest->cost->capex.typical.minor))
            cheapest = &o;
    return cheapest;
}

/// Of the machines that hold as well as the first option does, those with an offer for a term, each kind and number once.
std::optional<Baseline> cheapestReserved(const Plan& plan, const Catalog& catalog, const Scenario& scenario, const PriceBook& prices)
{
    std::vector<std::string_view> offered;
    for (const PriceRecord& record : catalog.prices)
        if (record.termMonths > 0)
            offered.push_back(record.acceleratorId);
    std::vector<std::pair<const Accelerator*, int>> seen;
    std::optional<Baseline> cheapest;
    for (const Option& o : plan.options) {
        if (o.verdict == Verdict::DoesNotFit || o.verdict != plan.options.front().verdict)
            break;
        const std::pair machines(o.deployment.device, o.deployment.devices());
        if (std::ranges::find(offered, machines.first->id) == offered.end() || std::ranges::find(seen, machines) != seen.end())
            continue;
        seen.push_back(machines);
        const auto reserved = reservedBaseline(catalog, scenario, prices, *machines.first, machines.second);
        if (reserved && reserved->perMonth && (!cheapest || reserved->perMonth->typical.minor < cheapest->perMonth->typical.minor))
            cheapest = reserved;
    }
    return cheapest;
}

void addBaselines(Plan& plan, const Catalog& catalog, const Scenario& scenario, const PriceBook& prices)
{
    plan.baselines.push_back(apiBaseline(catalog, scenario, prices));
    std::optional<Baseline> cheapest;
    for (const Option& o : plan.options) {
        if (o.verdict == Verdict::DoesNotFit || o.verdict != plan.options.front().verdict)
            break;
        const auto rental = rentalBaseline(catalog, prices, *o.deployment.device, o.deployment.devices());
        if (rental && rental->perMonth &&
            (!cheapest || rental->perMonth->typical.minor < cheapest->perMonth->typical.minor))
            cheapest = rental;
    }
    Baseline none;
    none.kind = BaselineKind::Rental;
    plan.baselines.push_back(cheapest.value_or(none));
    if (const auto resting = cheapest ? inServiceHours(*cheapest, scenario) : std::nullopt)
        plan.rentalTerms.push_back(*resting);
    if (const auto reserved = cheapestReserved(plan, catalog, scenario, prices))
        plan.rentalTerms.push_back(*reserved);
}

void decide(Plan& plan, const Scenario& scenario)
{
    const bool anyAccepted = !plan.options.empty() && plan.options.front().verdict != Verdict::DoesNotFit;
    if (anyAccepted) {
        plan.recommended = 0;
        plan.runnerUp = runnerUpOf(plan.options);
        plan.decision = verdictSentence(plan.options.front(), plan.concurrency);
        return;
    }
    if (plan.options.empty()) {
        plan.decision = {"nothing_allowed", SIZEWRIGHT_TR_NOOP("Plan", "The constraints leave no machine in the catalog. Allow more families, or a "
                                                                 "lower quality floor."),
                         {}};
        return;
    }
    const Option& nearest = plan.options.front();
    if (const Option* dear = cheapestTooDear(plan); dear && scenario.finance.capexCeiling) {
        plan.decision = {"nothing_within_ceiling",
                         SIZEWRIGHT_TR_NOOP("Plan", "Within {ceiling} nothing in the catalog serves {users} requests at {rate} each. {title} does, for about "
                                                    "{price}."),
                         {{"ceiling", *scenario.finance.capexCeiling},
                          {"users", std::int64_t(plan.concurrency)},
                          {"rate", scenario.service.perUser},
                          {"title", optionTitle(*dear)},
                          {"price", dear->cost->capex.typical}}};
        return;
    }
    if (refusedOnlyTraining(nearest)) {
        plan.decision = {"nothing_trains",
                         SIZEWRIGHT_TR_NOOP("Plan", "Machines in the catalog serve {users} requests at {rate} each, but none of them can also train the model "
                                                    "as asked ({method}). Nearest: {title}."),
                         {{"users", std::int64_t(plan.concurrency)},
                          {"rate", scenario.service.perUser},
                          {"method", trainingMethodName(*scenario.constraints.training)},
                          {"title", optionTitle(nearest)}}};
        return;
    }
    plan.decision = {"nothing_holds",
                     SIZEWRIGHT_TR_NOOP("Plan", "No machine in the catalog serves {users} requests at {rate} each. Nearest: {title}."),
                     {{"users", std::int64_t(plan.concurrency)}, {"rate", scenario.service.perUser}, {"title", optionTitle(nearest)}}};
}

void warnAboutPrices(Plan& plan, const Option& best)
{
    std::string stale;
    std::string defaults;
    for (const PricedLine& line : best.cost->bill.lines) {
        if (line.stale)
            stale += (stale.empty() ? "" : ", ") + line.item + " (" + line.record->observedOn + ")";
        if (line.record && line.record->source.grade == Grade::D)
            defaults += (defaults.empty() ? "" : ", ") + line.item;
    }
    if (!stale.empty())
        plan.warnings.push_back({"stale_price",
                                 SIZEWRIGHT_TR_NOOP("Warning", "Prices older than their kind allows, with ranges widened for age: {items}. Ask "
                                                               "for fresh quotes."),
                                 {{"items", stale}}});
    if (!defaults.empty())
        plan.warnings.push_back({"planning_default",
                                 SIZEWRIGHT_TR_NOOP("Warning", "Planning defaults, not observed prices: {items}."),
                                 {{"items", defaults}}});
}

/// "Own hardware is dearer" is an answer, and the first that a buyer should read.
void warnAboutApi(Plan& plan, const Option& best, const Scenario& scenario)
{
    const Baseline& api = plan.baselines.front();
    if (!api.perMonth || !best.cost->bill.complete)
        return;
    const auto apiTotal = multiply(api.perMonth->typical, std::int64_t(12) * scenario.finance.horizonYears);
    if (apiTotal && apiTotal->minor < best.cost->tcoHorizon.typical.minor)
        plan.warnings.push_back({"own_is_dearer",
                                 SIZEWRIGHT_TR_NOOP("Warning", "Own hardware is dearer: over {years} years it costs {own}, the same tokens from "
                                                               "the API {api}. Data protection or independence, not price, is the reason to buy."),
                                 {{"years", std::int64_t(scenario.finance.horizonYears)},
                                  {"own", best.cost->tcoHorizon.typical},
                                  {"api", *apiTotal}}});
}

void warn(Plan& plan, const Catalog& catalog, const Scenario& scenario, const ExclusionCounts& excluded)
{
    warnAboutOwnEntries(plan, catalog);
    if (plan.recommended && plan.options[*plan.recommended].cost) {
        warnAboutApi(plan, plan.options[*plan.recommended], scenario);
        warnAboutPrices(plan, plan.options[*plan.recommended]);
    }
    for (Message& warning : exclusionWarnings(excluded, catalog, scenario.constraints))
        plan.warnings.push_back(std::move(warning));
}

/// Options of a first answer: enough to look at until the plan is there.
constexpr std::size_t kFirstOptions = 200;

void warnOfMissingMachines(Plan& plan, const Search& search)
{
    if (plan.provisional)
        plan.warnings.insert(plan.warnings.begin(),
                             {"provisional",
                              SIZEWRIGHT_TR_NOOP("Warning", "A first answer: {seen} of {all} machines have been looked at."),
                              {{"seen", std::int64_t(search.machinesSeen())}, {"all", std::int64_t(search.machines())}}});
    if (plan.optionsLeftOut > 0)
        plan.warnings.push_back({"options_left_out",
                                 SIZEWRIGHT_TR_NOOP("Warning", "{count} options behind those that are listed are left out."),
                                 {{"count", std::int64_t(plan.optionsLeftOut)}}});
}

Plan answer(const QualityIndex& index, const Scenario& scenario, const Requirement& requirement, const Search& search, const PriceBook& prices,
            std::vector<Option> options)
{
    const Catalog& catalog = index.catalog();
    Plan plan;
    plan.concurrency = requirement.concurrency;
    plan.currency = scenario.finance.currency;
    plan.traffic = prices.traffic();
    plan.candidates = search.deployments();
    plan.provisional = !search.done();
    plan.optionsLeftOut = search.optionsLeftOut();
    plan.options = std::move(options);
    addQuality(plan, index, scenario);
    answerFamilies(plan, scenario);
    addBaselines(plan, catalog, scenario, prices);
    plan.equivalence = outputEquivalence(prices, plan.baselines.front());
    decide(plan, scenario);
    warn(plan, catalog, scenario, search.exclusions());
    warnAboutOtherModel(plan, index, scenario);
    warnOfMissingMachines(plan, search);
    return plan;
}

}  // namespace

Result<void> checkScenario(const Catalog& catalog, const Scenario& scenario)
{
    if (const auto valid = validateScenario(scenario); !valid)
        return valid;
    if (!catalog.model(scenario.modelId))
        return failure(ErrorId::UnknownId, "/model_id", "the model \"" + scenario.modelId + "\" is not in the catalog; see: sizewright-cli catalog list models");
    if (!catalog.region(scenario.finance.regionId))
        return failure(ErrorId::UnknownId, "/finance/region_id", "the region \"" + scenario.finance.regionId + "\" is not in the catalog; known are cn, de, us");
    if (const auto selections = checkSelections(catalog, scenario.constraints); !selections)
        return selections;
    return checkPublishedFloor(catalog, scenario);
}

const Option* findOption(const Plan& plan, std::string_view id)
{
    const auto found = std::ranges::find(plan.options, id, &Option::id);
    return found == plan.options.end() ? nullptr : &*found;
}

Result<Plan> makePlan(const Catalog& catalog, const Scenario& scenario, const PlanOptions& options, std::stop_token stop)
{
    if (const auto checked = checkScenario(catalog, scenario); !checked)
        return tl::unexpected(checked.error());
    const auto prices = PriceBook::make(catalog, scenario);
    if (!prices)
        return tl::unexpected(prices.error());

    Requirement requirement = requirementOf(scenario);
    ProfileTable own;
    const CandidateSource source(catalog, scenario, options.profiles ? *options.profiles : own);
    const auto training = trainingRequirement(catalog, scenario, source.files());
    requirement.training = training ? &*training : nullptr;
    Search search(catalog, source, requirement, options.profiles ? *options.profiles : own, *prices);
    bool first = true;
    while (!search.done() && !stop.stop_requested()) {
        search.next(std::max(1, options.threads), stop);
        if (std::exchange(first, false) && options.firstAnswer && !search.done() && !stop.stop_requested())
            options.firstAnswer(answer(source.quality(), scenario, requirement, search, *prices, search.best(kFirstOptions)));
    }
    if (stop.stop_requested())
        return failure(ErrorId::Cancelled, {}, "cancelled");
    Plan plan = answer(source.quality(), scenario, requirement, search, *prices, search.take());
    plan.otherModels = source.otherModels();
    return plan;
}

}  // namespace sizewright
