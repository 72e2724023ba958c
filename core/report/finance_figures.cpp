// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/finance_figures.h"

#include <algorithm>
#include <cmath>

#include "core/cost/cash_flow.h"
#include "core/cost/depreciation.h"
#include "core/cost/unit_figures.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

const char* const kNone = "–";

std::string never(const Language& language)
{
    return language(SIZEWRIGHT_TR_NOOP("Finance", "never"));
}

/// A column of the cash flow that appears if any year has something in it.
struct FlowColumn {
    TextKey title;
    Money (*amount)(const CashFlowYear&);
    bool always = false;
};

const FlowColumn kFlows[] = {
    {SIZEWRIGHT_TR_NOOP("Finance", "Purchase"), [](const CashFlowYear& y) { return y.purchase; }, true},
    {SIZEWRIGHT_TR_NOOP("Finance", "Energy"), [](const CashFlowYear& y) { return y.running.energy; }, true},
    {SIZEWRIGHT_TR_NOOP("Finance", "Support"), [](const CashFlowYear& y) { return y.running.support; }, true},
    {SIZEWRIGHT_TR_NOOP("Finance", "Staff and other"), [](const CashFlowYear& y) { return y.running.other; }},
    {SIZEWRIGHT_TR_NOOP("Finance", "Written off"), [](const CashFlowYear& y) { return y.writtenOff; }},
    {SIZEWRIGHT_TR_NOOP("Finance", "Tax relief"), [](const CashFlowYear& y) { return y.tax; }},
    {SIZEWRIGHT_TR_NOOP("Finance", "Sale"), [](const CashFlowYear& y) { return y.sale; }},
    {SIZEWRIGHT_TR_NOOP("Finance", "Sum"), [](const CashFlowYear& y) { return y.sum; }, true},
    {SIZEWRIGHT_TR_NOOP("Finance", "Discounted"), [](const CashFlowYear& y) { return y.discounted; }, true},
    {SIZEWRIGHT_TR_NOOP("Finance", "Cumulative"), [](const CashFlowYear& y) { return y.cumulative; }, true},
};

/// Whole units without the currency, which the caption names.
std::string wholeUnits(Money amount, LanguageId id)
{
    return amount.minor == 0 ? kNone : formatNumber(std::round(toDecimal(amount).toDouble()), 0, id);
}

/// Four significant digits at least: small prices keep their cents' parts.
std::string perMillion(Decimal amount, LanguageId id)
{
    const double value = amount.toDouble();
    return formatNumber(value, value < 1 ? 4 : value < 1000 ? 2 : 0, id);
}

std::vector<std::string> unitRow(std::string title, const UnitFigures& figures, LanguageId id)
{
    std::vector<std::string> row{std::move(title)};
    for (const TokenUnit unit : {TokenUnit::Output, TokenUnit::AllTokens, TokenUnit::OutputEquivalents}) {
        const auto found = std::ranges::find(figures.perMegatoken, unit, &CostPerMegatoken::unit);
        row.push_back(found == figures.perMegatoken.end() ? kNone : perMillion(found->amount, id));
    }
    row.push_back(figures.perUserMonth ? formatNumber(toDecimal(*figures.perUserMonth).toDouble(), 2, id) : kNone);
    return row;
}

std::string monthsText(const BreakEven& b, const std::optional<double>& months, const Language& language)
{
    if (!b.known)
        return kNone;
    if (months)
        return formatInteger(std::int64_t(std::ceil(*months)), language.id);
    return b.withinYears ? render({"not_within", SIZEWRIGHT_TR_NOOP("Finance", "not within {years} years"), {{"years", std::int64_t(*b.withinYears)}}}, language)
                         : never(language);
}

}  // namespace

Message depreciationName(const Depreciation& rule)
{
    if (rule.method == DepreciationMethod::Macrs5)
        return {"macrs_5", SIZEWRIGHT_TR_NOOP("Finance", "MACRS, five-year property"), {}};
    if (rule.method == DepreciationMethod::FirstYear)
        return {"first_year", SIZEWRIGHT_TR_NOOP("Finance", "all in the first year"), {}};
    if (rule.years == 1)
        return {"straight_line_1", SIZEWRIGHT_TR_NOOP("Finance", "straight line, 1 year"), {}};
    return {"straight_line", SIZEWRIGHT_TR_NOOP("Finance", "straight line, {years} years"), {{"years", std::int64_t(rule.years)}}};
}

std::vector<const Baseline*> otherWays(const Plan& plan)
{
    std::vector<const Baseline*> ways;
    for (const std::vector<Baseline>* list : {&plan.baselines, &plan.rentalTerms})
        for (const Baseline& baseline : *list)
            ways.push_back(&baseline);
    return ways;
}

Table cashFlowTable(const Option& option, const Finance& finance, const Language& language)
{
    Table table;
    const auto years = option.cost ? cashFlow(*option.cost, finance) : Result<std::vector<CashFlowYear>>();
    if (!years || years->empty())
        return table;
    table.caption = render({"cash_flow", SIZEWRIGHT_TR_NOOP("Finance", "Typical costs year by year, {currency}: {title}"),
                            {{"currency", std::string(currencyCode(option.cost->capex.typical.currency))}, {"title", optionTitle(option)}}},
                           language);
    table.columns = {{language(SIZEWRIGHT_TR_NOOP("Finance", "Year")), Align::Right, 0.5}};
    for (const CashFlowYear& y : *years)
        table.rows.push_back({formatInteger(y.year, language.id)});
    for (const FlowColumn& column : kFlows) {
        const auto filled = [&](const CashFlowYear& y) { return column.amount(y).minor != 0; };
        if (!column.always && std::ranges::none_of(*years, filled))
            continue;
        table.columns.push_back({language(column.title), Align::Right, 1});
        for (std::size_t i = 0; i < years->size(); ++i)
            table.rows[i].push_back(wholeUnits(column.amount((*years)[i]), language.id));
    }
    table.emphasisedRows = {table.rows.size() - 1};
    return table;
}

std::vector<std::string> cashFlowSentences(const Finance& finance, const Language& language)
{
    std::vector<std::string> sentences;
    const auto say = [&](const char* id, const TextKey& key, std::vector<std::pair<std::string, MessageValue>> values) {
        sentences.push_back(render({id, key, std::move(values)}, language));
    };
    say("cash_flow_worth",
        SIZEWRIGHT_TR_NOOP("Finance", "Discounted to the day of purchase at {rate} a year; the last cumulative figure is the net present cost."),
        {{"rate", Percent{finance.discountRate.toDouble(), 2}}});
    if (finance.tax)
        say("cash_flow_tax",
            SIZEWRIGHT_TR_NOOP("Finance", "After tax at {rate}: running costs and what is written off ({method}) lower the tax; what the books still "
                                          "hold at the end does so when the machines are sold. What is written off is no payment."),
            {{"rate", Percent{finance.tax->rate.toDouble(), 2}}, {"method", render(depreciationName(finance.tax->depreciation), language)}});
    else
        say("cash_flow_untaxed", SIZEWRIGHT_TR_NOOP("Finance", "Before tax on profit."), {});
    if (const PriceEscalation& e = finance.escalation; e != PriceEscalation())
        say("cash_flow_escalation",
            SIZEWRIGHT_TR_NOOP("Finance", "Prices grow each year: energy by {energy}, support by {support}, staff and the rest by {staff}."),
            {{"energy", Percent{e.energy.toDouble(), 2}}, {"support", Percent{e.support.toDouble(), 2}}, {"staff", Percent{e.staff.toDouble(), 2}}});
    if (finance.tax)
        if (const auto warning = depreciationWarning(finance.regionId, finance.tax->depreciation))
            sentences.push_back(render(*warning, language));
    return sentences;
}

Table unitCostTable(const Plan& plan, const Scenario& scenario, const std::vector<const Option*>& options, const Language& language)
{
    Table table;
    const TextKey caption = scenario.finance.tax ? SIZEWRIGHT_TR_NOOP("Finance", "Cost of a million tokens, and of a user and month, after tax, {currency}")
                                                 : SIZEWRIGHT_TR_NOOP("Finance", "Cost of a million tokens, and of a user and month, {currency}");
    table.caption = render({"unit_costs", caption, {{"currency", std::string(currencyCode(plan.currency))}}}, language);
    table.columns = {{language(SIZEWRIGHT_TR_NOOP("Finance", "Way")), Align::Left, 2.8},
                     {language(SIZEWRIGHT_TR_NOOP("Finance", "A million output tokens")), Align::Right, 1.1},
                     {language(SIZEWRIGHT_TR_NOOP("Finance", "A million tokens of all kinds")), Align::Right, 1.1},
                     {language(SIZEWRIGHT_TR_NOOP("Finance", "A million output equivalents")), Align::Right, 1.1},
                     {language(SIZEWRIGHT_TR_NOOP("Finance", "A user and month")), Align::Right, 1}};
    for (const Option* option : options)
        if (option->isPriced())
            table.rows.push_back(
                unitRow(optionTitle(*option), unitFigures(option->cost->equivalentAnnual, scenario, plan.traffic, plan.equivalence), language.id));
    for (const Baseline* way : otherWays(plan)) {
        const auto annual = annualCostOf(*way, scenario.finance);
        const auto amount = annual ? moneyOf(*annual, plan.currency) : Result<Money>(failure(ErrorId::NoPrice, {}, "no price"));
        if (amount)
            table.rows.push_back(unitRow(render(baselineTitle(*way), language), unitFigures(*amount, scenario, plan.traffic, plan.equivalence), language.id));
    }
    return table;
}

Message unitCostSentence(const Plan& plan, const Scenario& scenario)
{
    const double ratio = plan.traffic.outputMegatokens > 0 ? plan.traffic.inputMegatokens / plan.traffic.outputMegatokens : 0;
    std::vector<std::pair<std::string, MessageValue>> values{{"tokens", Number{plan.traffic.outputMegatokens, 0}},
                                                             {"ratio", Number{ratio, 2}},
                                                             {"inputs", Number{plan.equivalence.inputs.toDouble(), 0}}};
    if (scenario.request.prefixCacheShare <= 0 || !plan.equivalence.cachedInputs)
        return {"unit_costs_count",
                SIZEWRIGHT_TR_NOOP("Finance", "Equivalent annual cost over {tokens} million output tokens a year, with {ratio} input tokens for each of output. "
                                              "Output tokens carry the cost of their input; all kinds count input and output alike; {inputs} input tokens are one "
                                              "output equivalent. Only figures of one column compare."),
                std::move(values)};
    values.emplace_back("cached", Number{plan.equivalence.cachedInputs->toDouble(), 0});
    return {"unit_costs_count_cached",
            SIZEWRIGHT_TR_NOOP("Finance", "Equivalent annual cost over {tokens} million output tokens a year, with {ratio} input tokens for each of output. "
                                          "Output tokens carry the cost of their input; all kinds count input and output alike; {inputs} input tokens, or {cached} that "
                                          "are found in the cache (as the API's list has it), are one output equivalent. Only figures of one column compare."),
            std::move(values)};
}

Table breakEvenTable(const Plan& plan, const Option& option, const Scenario& scenario, const Language& language)
{
    const LanguageId id = language.id;
    Table table;
    table.caption = render({"break_even_table", SIZEWRIGHT_TR_NOOP("Finance", "When buying is cheaper: {title}"), {{"title", optionTitle(option)}}}, language);
    table.columns = {{language(SIZEWRIGHT_TR_NOOP("Finance", "Against")), Align::Left, 2.6},
                     {language(SIZEWRIGHT_TR_NOOP("Finance", "A month")), Align::Right, 1.1},
                     {language(SIZEWRIGHT_TR_NOOP("Finance", "Months")), Align::Right, 0.9},
                     {language(SIZEWRIGHT_TR_NOOP("Finance", "Discounted")), Align::Right, 1},
                     {language(SIZEWRIGHT_TR_NOOP("Finance", "Use from")), Align::Right, 0.9},
                     {language(SIZEWRIGHT_TR_NOOP("Finance", "Use planned")), Align::Right, 0.9},
                     {language(SIZEWRIGHT_TR_NOOP("Finance", "Output a year from, million tokens")), Align::Right, 1.2}};
    for (const Baseline* way : otherWays(plan)) {
        const BreakEven b = breakEven(plan, option, *way, scenario);
        const auto simple = b.months ? std::optional(b.months->toDouble()) : std::nullopt;
        const auto discounted = b.discountedMonths ? std::optional(double(*b.discountedMonths)) : std::nullopt;
        const auto use = [&](const std::optional<Decimal>& figure, auto&& format) {
            return !b.useKnown ? std::string(kNone) : !b.utilisation ? never(language) : figure ? format(figure->toDouble()) : std::string(kNone);
        };
        table.rows.push_back({render(baselineTitle(*way), language), way->perMonth ? formatMoneyWhole(way->perMonth->typical, id) : kNone,
                              monthsText(b, simple, language), monthsText(b, discounted, language),
                              use(b.utilisation, [&](double v) { return formatPercent(v, 1, id); }),
                              b.useKnown ? formatPercent(b.plannedUtilisation, 1, id) : kNone,
                              use(b.megatokens, [&](double v) { return formatNumber(v, 0, id); })});
    }
    return table;
}

}  // namespace sizewright
