// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/break_even.h"

#include <algorithm>
#include <cmath>

#include "core/cost/cash_flow.h"
#include "core/cost/unit_figures.h"

namespace sizewright {
namespace {

constexpr std::int64_t kHoursPerYear = 8760;

/// Million output tokens a year around the clock: at the planned load, or with as many users as keep the service level, each of
/// them just at it, whichever is more.
double fullYear(const Option& option, const Scenario& scenario)
{
    const double output = double(scenario.request.output().raw());
    const Seconds each = scenario.service.firstTokenWithin + Seconds(output / scenario.service.perUser.raw());
    const TokensPerSecond atLevel(option.usersAtServiceLevel * output / each.raw());
    return megatokensPerYear(std::max(option.speed->outputTotal.typical, atLevel), 1, 1);
}

/// Every month alike: the textbook's payback.
void addMonths(const CostEstimate& cost, const Baseline& baseline, Decimal rate, BreakEven& figures)
{
    const Money year = cost.opexPerYear.typical;
    const auto running = divide(year, Decimal::fromInteger(12));
    const auto perMonth = running ? moneyOf(*running, year.currency) : Result<Money>(tl::unexpected(running.error()));
    if (!perMonth)
        return;
    figures.known = true;
    figures.months = breakEvenMonths(cost.capex.typical, baseline.perMonth->typical, *perMonth);
    figures.discountedMonths = discountedBreakEvenMonth(cost.capex.typical, baseline.perMonth->typical, *perMonth, rate);
}

/// Year by year, with what prices and taxes do.
void addMonthsOfYears(const CostEstimate& cost, const Baseline& baseline, const Finance& finance, BreakEven& figures)
{
    const auto owned = ownershipCosts(cost, finance);
    const auto alternative = multiply(baseline.perMonth->typical, std::int64_t(12));
    if (!owned || !alternative)
        return;
    figures.known = true;
    figures.withinYears = finance.horizonYears;
    if (const auto months = paybackMonth(*owned, *alternative, Decimal()))
        figures.months = Decimal::fromInteger(*months);
    figures.discountedMonths = paybackMonth(*owned, *alternative, finance.discountRate);
}

/// Both by the year, and both after tax.
void addApiUse(const Plan& plan, const Option& option, const Scenario& scenario, Decimal perYear, BreakEven& figures)
{
    const double full = fullYear(option, scenario);
    const auto tokens = Decimal::fromDouble(plan.traffic.outputMegatokens);
    const auto most = Decimal::fromDouble(full);
    if (full <= 0 || !tokens || !most || *tokens <= Decimal())
        return;
    const auto price = divide(perYear, *tokens);
    if (!price)
        return;
    figures.useKnown = true;
    figures.utilisation = breakEvenUtilisation(option.cost->equivalentAnnual, *price, *most);
    figures.megatokens = breakEvenVolume(option.cost->equivalentAnnual, *price);
    figures.plannedUtilisation = plan.traffic.outputMegatokens / full;
}

/// By the hours for which machines would be rented, at the same price an hour.
void addRentalUse(const Option& option, const Baseline& baseline, const Scenario& scenario, Decimal perYear, BreakEven& figures)
{
    const auto hours = Decimal::fromDouble(baseline.hoursPerMonth * 12);
    if (baseline.term == RentalTerm::Reserved || !hours || *hours <= Decimal())
        return;
    const auto perHour = divide(perYear, *hours);
    if (!perHour)
        return;
    figures.useKnown = true;
    figures.utilisation = breakEvenUtilisation(option.cost->equivalentAnnual, *perHour, Decimal::fromInteger(kHoursPerYear));
    figures.plannedUtilisation = std::min(scenario.demand.hoursPerDay * scenario.demand.daysPerYear / double(kHoursPerYear), 1.0);
    if (figures.utilisation && option.speed)
        if (const auto tokens = Decimal::fromDouble(fullYear(option, scenario) * figures.utilisation->toDouble()))
            figures.megatokens = *tokens;
}

}  // namespace

BreakEven breakEven(const Plan& plan, const Option& option, const Baseline& baseline, const Scenario& scenario)
{
    BreakEven figures;
    figures.plannedMegatokens = plan.traffic.outputMegatokens;
    figures.planYears = scenario.finance.horizonYears;
    if (!baseline.perMonth || !option.isPriced())
        return figures;
    const Finance& finance = scenario.finance;
    if (finance.tax || finance.escalation != PriceEscalation())
        addMonthsOfYears(*option.cost, baseline, finance, figures);
    else
        addMonths(*option.cost, baseline, finance.discountRate, figures);
    const auto perYear = annualCostOf(baseline, finance);
    if (!figures.known || !perYear)
        return figures;
    if (baseline.kind == BaselineKind::Rental)
        addRentalUse(option, baseline, scenario, *perYear, figures);
    else if (option.speed)
        addApiUse(plan, option, scenario, *perYear, figures);
    return figures;
}

Message paybackSentence(const BreakEven& figures)
{
    if (!figures.known)
        return {"break_even_unknown", SIZEWRIGHT_TR_NOOP("BreakEven", "break-even unknown, a price is missing"), {}};
    if (!figures.months && figures.withinYears)
        return {"break_even_not_within",
                SIZEWRIGHT_TR_NOOP("BreakEven", "buying does not pay back within the {years} years of the plan"),
                {{"years", std::int64_t(*figures.withinYears)}}};
    if (!figures.months)
        return {"break_even_never",
                SIZEWRIGHT_TR_NOOP("BreakEven", "buying never pays back: this way costs less per month than running the machine"),
                {}};
    const MessageValue months = std::int64_t(std::ceil(figures.months->toDouble()));
    if (figures.months->toDouble() > 12.0 * figures.planYears)
        return {"break_even_after_plan",
                SIZEWRIGHT_TR_NOOP("BreakEven", "buying does not pay back within the {years} years of the plan; at steady costs it would after {months} months"),
                {{"years", std::int64_t(figures.planYears)}, {"months", months}}};
    if (figures.discountedMonths)
        return {"break_even",
                SIZEWRIGHT_TR_NOOP("BreakEven", "buying has paid back after {months} months, {discounted} when discounted"),
                {{"months", months}, {"discounted", std::int64_t(*figures.discountedMonths)}}};
    if (figures.withinYears)
        return {"break_even_not_within_discounted",
                SIZEWRIGHT_TR_NOOP("BreakEven", "buying has paid back after {months} months, when discounted not within the {years} years of the plan"),
                {{"months", months}, {"years", std::int64_t(*figures.withinYears)}}};
    return {"break_even_undiscounted",
            SIZEWRIGHT_TR_NOOP("BreakEven", "buying has paid back after {months} months, never when discounted"),
            {{"months", months}}};
}

std::optional<Message> useSentence(const BreakEven& figures, const Baseline& baseline)
{
    if (!figures.useKnown)
        return std::nullopt;
    const bool api = baseline.kind == BaselineKind::Api;
    if (!figures.utilisation && api)
        return Message{"use_never_api",
                       SIZEWRIGHT_TR_NOOP("BreakEven", "Never by use either: even if the machines write around the clock at the service level, the API costs less."),
                       {}};
    if (!figures.utilisation)
        return Message{"use_never_rental", SIZEWRIGHT_TR_NOOP("BreakEven", "Never by use either: even around the clock renting costs less a year."), {}};
    std::vector<std::pair<std::string, MessageValue>> values{{"share", Percent{figures.utilisation->toDouble(), 1}},
                                                             {"planned", Percent{figures.plannedUtilisation, 1}}};
    if (!api)
        return Message{"use_rental",
                       SIZEWRIGHT_TR_NOOP("BreakEven", "Buying is cheaper once the machines are needed for {share} of a year's hours; the plan needs "
                                                       "them for {planned}."),
                       std::move(values)};
    values.emplace_back("tokens", Number{figures.megatokens ? figures.megatokens->toDouble() : 0, 0});
    values.emplace_back("now", Number{figures.plannedMegatokens, 0});
    return Message{"use_api",
                   SIZEWRIGHT_TR_NOOP("BreakEven", "Buying is cheaper from {tokens} million output tokens a year on, {share} of what the machines write "
                                                   "around the clock at the service level; the plan has {now} million, {planned}."),
                   std::move(values)};
}

}  // namespace sizewright
