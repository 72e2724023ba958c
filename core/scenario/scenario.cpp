// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario.h"

#include <algorithm>
#include <cmath>

#include "core/io/number_text.h"
#include "core/scenario/erlang.h"

namespace sizewright {
namespace {

/// The busiest minute over the mean of the busiest hour. @source AzurePublicDataset LLM traces, 1.16 and 1.17, read 2026-11
constexpr double kBurst = 1.17;
/// Planned slots leave at most this share of requests waiting longer than kPatience.
constexpr double kWaitingShare = 0.05;
constexpr double kPatienceSeconds = 2;
constexpr int kMostSlots = 100'000;

int slotsFor(double load, double serviceSeconds)
{
    int slots = std::max(1, int(std::ceil(load)));
    while (slots < kMostSlots &&
           erlangC(slots, load) * std::exp(-(slots - load) * kPatienceSeconds / serviceSeconds) > kWaitingShare)
        ++slots;
    return slots;
}

/// What the user has not changed follows the template.
template <class T>
void follow(T& value, const T& before, const T& after)
{
    if (value == before)
        value = after;
}

/// What a new plan may use for the template; null: a plan without one.
Constraints constraintsOf(const WorkloadTemplate* entry)
{
    Constraints c;
    if (!entry)
        return c;
    if (!entry->families.empty())
        c.families = entry->families;
    c.power = entry->power;
    c.maxNodes = entry->maxNodes.value_or(c.maxNodes);
    c.dataStaysInside = entry->dataStaysInside;
    return c;
}

struct FieldRange {
    double value;
    double least;
    double most;
    const char* pointer;
};

}  // namespace

Scenario scenarioFromTemplate(const WorkloadTemplate& entry, std::string planDate)
{
    Scenario s;
    s.title = entry.name;
    s.templateId = entry.id;
    s.modelId = entry.modelId;
    s.quality = entry.quality;
    s.request = {entry.input, entry.thinking, entry.answer, entry.prefixCacheShare,
                 entry.longestContext.value_or(entry.inputP95 + Tokens(2) * (entry.thinking + entry.answer).raw())};
    s.service = {entry.perUser, entry.firstTokenWithin};
    s.demand.people = entry.people;
    s.demand.activeShare = entry.activeShare;
    s.demand.requestsPerActivePersonHour = entry.requestsPerActivePersonHour;
    if (entry.concurrencyGiven)
        s.demand.concurrentRequests = entry.people;
    s.demand.hoursPerDay = entry.hoursPerDay.value_or(s.demand.hoursPerDay);
    s.demand.daysPerYear = entry.daysPerYear.value_or(s.demand.daysPerYear);
    s.demand.loadShare = entry.loadShare.value_or(s.demand.loadShare);
    s.demand.surviveNodeLoss = entry.surviveNodeLoss;
    s.constraints = constraintsOf(&entry);
    s.planDate = std::move(planDate);
    return s;
}

Scenario withTemplate(const Scenario& scenario, const WorkloadTemplate* before, const WorkloadTemplate& entry)
{
    const Constraints old = constraintsOf(before);
    const Constraints fresh = constraintsOf(&entry);
    Scenario s = scenarioFromTemplate(entry, scenario.planDate);
    s.title = scenario.title;
    s.publishedFloor = scenario.publishedFloor;
    s.objective = scenario.objective;
    s.finance = scenario.finance;
    s.constraints = scenario.constraints;
    s.site = scenario.site;
    follow(s.constraints.families, old.families, fresh.families);
    follow(s.constraints.power, old.power, fresh.power);
    follow(s.constraints.maxNodes, old.maxNodes, fresh.maxNodes);
    follow(s.constraints.dataStaysInside, old.dataStaysInside, fresh.dataStaysInside);
    return s;
}

namespace {

ConcurrencyArithmetic concurrencyToday(const Scenario& s)
{
    ConcurrencyArithmetic c;
    c.timeInService = s.service.firstTokenWithin + s.request.output() / s.service.perUser;
    if (s.demand.concurrentRequests) {
        c.inFlight = *s.demand.concurrentRequests;
        c.planned = *s.demand.concurrentRequests;
        c.arrivalsPerSecond = c.inFlight / c.timeInService.raw();
        return c;
    }
    c.arrivalsPerSecond = s.demand.people * s.demand.activeShare * s.demand.requestsPerActivePersonHour / 3600;
    c.inFlight = c.arrivalsPerSecond * c.timeInService.raw();
    // One person cannot wait for himself: more slots than active people are never needed.
    const int active = std::max(1, int(std::ceil(s.demand.people * s.demand.activeShare)));
    c.planned = std::min(active, slotsFor(std::min(c.inFlight * kBurst, double(kMostSlots - 1000)), c.timeInService.raw()));
    return c;
}

}  // namespace

ConcurrencyArithmetic concurrencyOf(const Scenario& s)
{
    ConcurrencyArithmetic c = concurrencyToday(s);
    double factor = 1;
    double sum = 0;
    for (int year = 0; year < s.finance.horizonYears; ++year) {
        sum += factor;
        if (year + 1 < s.finance.horizonYears)
            factor *= 1 + s.demand.growthPerYear;
    }
    c.meanGrowth = sum / s.finance.horizonYears;
    // A shrinking load still has to be carried today.
    c.atHorizon = int(std::min(std::ceil(c.planned * std::max(factor, 1.0) - 1e-9), double(kMostSlots)));
    return c;
}

Result<void> validateScenario(const Scenario& s)
{
    const Taxation tax = s.finance.tax.value_or(Taxation());
    const bool straight = tax.depreciation.method == DepreciationMethod::StraightLine;
    const FieldRange ranges[] = {
        {double(s.request.input.raw()), 1, 1e8, "/request/input"},
        {double(s.request.thinking.raw()), 0, 1e8, "/request/thinking"},
        {double(s.request.answer.raw()), 1, 1e8, "/request/answer"},
        {s.request.prefixCacheShare, 0, 1, "/request/prefix_cache_share"},
        {double(s.request.longestContext.raw()), 1, 1e9, "/request/longest_context"},
        {s.service.perUser.raw(), 0.01, 10000, "/service/per_user"},
        {s.service.firstTokenWithin.raw(), 0.001, 86400, "/service/first_token_within"},
        {double(s.demand.people), 1, 1e7, "/demand/people"},
        {s.demand.activeShare, 0, 1, "/demand/active_share"},
        {s.demand.requestsPerActivePersonHour, 0, 1e5, "/demand/requests_per_active_person_hour"},
        {double(s.demand.concurrentRequests.value_or(1)), 1, kMostSlots, "/demand/concurrent_requests"},
        {s.demand.hoursPerDay, 0.1, 24, "/demand/hours_per_day"},
        {s.demand.daysPerYear, 1, 366, "/demand/days_per_year"},
        {s.demand.loadShare, 0.001, 1, "/demand/load_share"},
        {s.demand.growthPerYear, -0.5, 5, "/demand/growth_per_year"},
        {double(s.demand.modelHeadroom), 1, kMostModelHeadroom, "/demand/model_headroom"},
        {double(s.finance.horizonYears), 1, 10, "/finance/horizon_years"},
        {s.finance.discountRate.toDouble(), 0, 1, "/finance/discount_rate"},
        {s.finance.residualShare.toDouble(), 0, 1, "/finance/residual_share"},
        {tax.rate.toDouble(), 0, 1, "/finance/tax/rate"},
        {straight ? double(tax.depreciation.years) : 1, 1, kLongestDepreciation, "/finance/tax/depreciation/years"},
        {s.finance.escalation.energy.toDouble(), -0.5, 1, "/finance/escalation/energy"},
        {s.finance.escalation.support.toDouble(), -0.5, 1, "/finance/escalation/support"},
        {s.finance.escalation.staff.toDouble(), -0.5, 1, "/finance/escalation/staff"},
        {s.finance.apiPeakShare.value_or(Decimal()).toDouble(), 0, 1, "/finance/api_peak_share"},
        {double(s.constraints.maxNodes), 1, 1024, "/constraints/max_nodes"},
        {s.publishedFloor.value_or(PublishedFloor()).share, 0.01, 1, "/published_quality/share"},
        {double(s.publishedFloor.value_or(PublishedFloor()).benchmarks), 1, 100, "/published_quality/benchmarks"},
        {s.constraints.deliveryWeeks.value_or(1), 1, 520, "/constraints/delivery_weeks"},
        {s.site.staff, 0, 10000, "/site/staff"},
        {double(s.site.weightCopies), 1, 100, "/site/weight_copies"},
        {s.site.dataTerabytes, 0, 100000, "/site/data_terabytes"},
    };
    for (const FieldRange& range : ranges)
        if (!std::isfinite(range.value) || range.value < range.least || range.value > range.most)
            return failure(ErrorId::OutOfRange, range.pointer,
                           numberText(range.value) + " is out of range; from " + numberText(range.least) + " to " +
                               numberText(range.most) + " is accepted");
    if (s.finance.capexCeiling && s.finance.capexCeiling->currency != s.finance.currency)
        return failure(ErrorId::CurrencyMismatch, "/finance/capex_ceiling", "the ceiling must be in the plan's currency");
    if (s.finance.capexCeiling && s.finance.capexCeiling->minor < 0)
        return failure(ErrorId::OutOfRange, "/finance/capex_ceiling", "a ceiling cannot be negative");
    for (const auto& [selection, pointer] : {std::pair(&s.constraints.vendors, "/constraints/vendors"), std::pair(&s.constraints.formats, "/constraints/formats")})
        if (selection->rule != SelectionRule::Any && selection->names.empty())
            return failure(ErrorId::OutOfRange, pointer, "at least one must be named");
    if (s.site.staffPerYear && s.site.staffPerYear->currency != s.finance.currency)
        return failure(ErrorId::CurrencyMismatch, "/site/staff_per_year", "the cost of staff must be in the plan's currency");
    if (s.site.staffPerYear && s.site.staffPerYear->minor < 0)
        return failure(ErrorId::OutOfRange, "/site/staff_per_year", "a cost cannot be negative");
    if (s.constraints.families.empty())
        return failure(ErrorId::OutOfRange, "/constraints/families", "at least one family must be allowed");
    if (s.planDate.size() != 10 || !dayNumber(s.planDate))
        return failure(ErrorId::OutOfRange, "/plan_date", "\"" + s.planDate + "\" is no date such as 2026-11-22");
    return {};
}

}  // namespace sizewright
