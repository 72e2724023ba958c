// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/finance_output.h"

#include <cstdio>

#include <nlohmann/json.hpp>

#include "core/cost/cash_flow.h"
#include "core/cost/depreciation.h"
#include "core/cost/unit_figures.h"
#include "core/report/finance_figures.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;

template <class T, class ToJson>
Json orNull(const std::optional<T>& value, ToJson&& toJson)
{
    return value ? Json(toJson(*value)) : Json();
}

double number(Decimal value)
{
    return value.toDouble();
}

Json wayJson(const Baseline& b)
{
    Json json = {{"kind", b.kind == BaselineKind::Api ? "api" : "rental"}, {"title", render(baselineTitle(b), Language())}};
    if (b.kind == BaselineKind::Rental) {
        json["term"] = rentalTermId(b.term);
        json["hours_per_month"] = b.hoursPerMonth;
        if (b.termMonths > 0)
            json["term_months"] = b.termMonths;
    } else {
        json["peak_share"] = number(b.peakShare);
    }
    if (b.perMonth)
        json["per_month"] = {{"low", plainText(b.perMonth->low)},
                             {"typical", plainText(b.perMonth->typical)},
                             {"high", plainText(b.perMonth->high)},
                             {"currency", currencyCode(b.perMonth->typical.currency)}};
    return json;
}

/// Null is "never" where `known` and `use_known` are true.
Json breakEvenJson(const Plan& plan, const Option& option, const Baseline& baseline, const Scenario& scenario)
{
    const BreakEven b = breakEven(plan, option, baseline, scenario);
    Json json = {{"known", b.known},
                 {"months", orNull(b.months, number)},
                 {"discounted_months", orNull(b.discountedMonths, [](int months) { return months; })},
                 {"within_years", orNull(b.withinYears, [](int years) { return years; })},
                 {"use_known", b.useKnown},
                 {"utilisation", orNull(b.utilisation, number)},
                 {"output_megatokens_per_year", orNull(b.megatokens, number)}};
    if (b.useKnown)
        json["planned_utilisation"] = b.plannedUtilisation;
    json["text"] = render(paybackSentence(b), Language());
    if (const auto use = useSentence(b, baseline))
        json["use_text"] = render(*use, Language());
    return json;
}

Json unitCosts(const UnitFigures& figures, Currency currency)
{
    Json json = {{"currency", currencyCode(currency)}, {"per_megatoken", Json::array()}};
    for (const CostPerMegatoken& cost : figures.perMegatoken)
        json["per_megatoken"].push_back(
            {{"unit", tokenUnitId(cost.unit)}, {"amount", number(cost.amount)}, {"input_per_output", number(cost.inputPerOutput)}});
    json["per_user_month"] = figures.perUserMonth ? Json(plainText(*figures.perUserMonth)) : Json();
    return json;
}

Json wayWithFigures(const Plan& plan, const Baseline& way, const Scenario& scenario)
{
    Json json = wayJson(way);
    const auto annual = annualCostOf(way, scenario.finance);
    const auto amount = annual ? moneyOf(*annual, plan.currency) : Result<Money>(failure(ErrorId::NoPrice, {}, "no price"));
    if (amount)
        json["unit_costs"] = unitCosts(unitFigures(*amount, scenario, plan.traffic, plan.equivalence), plan.currency);
    if (plan.recommended)
        json["break_even"] = breakEvenJson(plan, plan.options[*plan.recommended], way, scenario);
    return json;
}

Json cashFlowJson(const std::vector<CashFlowYear>& years)
{
    Json json = Json::array();
    for (const CashFlowYear& y : years)
        json.push_back({{"year", y.year},
                        {"capex", plainText(y.purchase)},
                        {"energy", plainText(y.running.energy)},
                        {"support", plainText(y.running.support)},
                        {"other", plainText(y.running.other)},
                        {"written_off", plainText(y.writtenOff)},
                        {"tax", plainText(y.tax)},
                        {"sale", plainText(y.sale)},
                        {"sum", plainText(y.sum)},
                        {"discounted", plainText(y.discounted)},
                        {"cumulative", plainText(y.cumulative)}});
    return json;
}

void print(const std::string& line)
{
    std::printf("%s\n", line.c_str());
}

/// Columns as wide as their widest cell; the first to the left if it is text.
void printTable(const Table& table)
{
    const auto widthOf = [](const std::string& text) {
        std::size_t width = 0;
        for (const char c : text)
            width += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
        return width;
    };
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        widths.push_back(widthOf(table.columns[i].title));
        for (const auto& row : table.rows)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    }
    const auto line = [&](const auto& cellOf) {
        std::string text = " ";
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const std::string cell = cellOf(i);
            const std::string pad(widths[i] - widthOf(cell), ' ');
            text += " " + (table.columns[i].align == Align::Left ? cell + pad : pad + cell) + " ";
        }
        print(text.substr(0, text.find_last_not_of(' ') + 1));
    };
    print(table.caption);
    line([&](std::size_t i) { return table.columns[i].title; });
    for (const auto& row : table.rows)
        line([&](std::size_t i) { return row[i]; });
}

}  // namespace

std::string unitCostsJson(const Plan& plan, const Scenario& scenario, const CostEstimate& cost)
{
    return unitCosts(unitFigures(cost.equivalentAnnual, scenario, plan.traffic, plan.equivalence), plan.currency).dump();
}

std::string financeJson(const Plan& plan, const Scenario& scenario)
{
    const Finance& f = scenario.finance;
    Json json = {{"recommended", plan.recommended ? Json(plan.options[*plan.recommended].id) : Json()}, {"after_tax", f.tax.has_value()}};
    if (f.tax) {
        const auto warning = depreciationWarning(f.regionId, f.tax->depreciation);
        json["tax"] = {{"rate", number(f.tax->rate)}, {"depreciation", render(depreciationName(f.tax->depreciation), Language())}};
        json["tax"]["warning"] = warning ? Json(render(*warning, Language())) : Json();
    }
    json["output_equivalence"] = {{"inputs", number(plan.equivalence.inputs)}, {"cached_inputs", orNull(plan.equivalence.cachedInputs, number)}};
    json["counts"] = render(unitCostSentence(plan, scenario), Language());
    json["other_ways"] = Json::array();
    for (const Baseline* way : otherWays(plan))
        json["other_ways"].push_back(wayWithFigures(plan, *way, scenario));
    const Option* best = plan.recommended ? &plan.options[*plan.recommended] : nullptr;
    if (best && best->cost)
        if (const auto years = cashFlow(*best->cost, f))
            json["cash_flow"] = cashFlowJson(*years);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void printFinance(const Plan& plan, const Scenario& scenario)
{
    const Language english;
    const Option* best = plan.recommended ? &plan.options[*plan.recommended] : nullptr;
    for (const Baseline* way : otherWays(plan)) {
        print(render(baselineTitle(*way), english) +
              (way->perMonth ? ": " + formatMoneyWhole(way->perMonth->typical, english.id) + " per month" : std::string()));
        if (!best || !way->perMonth)
            continue;
        const BreakEven figures = breakEven(plan, *best, *way, scenario);
        print("    " + render(paybackSentence(figures), english));
        if (const auto use = useSentence(figures, *way))
            print("    " + render(*use, english));
    }
    if (!best || !best->cost)
        return;
    print("");
    printTable(unitCostTable(plan, scenario, {best}, english));
    print("  " + render(unitCostSentence(plan, scenario), english));
    print("");
    printTable(cashFlowTable(*best, scenario.finance, english));
    for (const std::string& sentence : cashFlowSentences(scenario.finance, english))
        print("  " + sentence);
}

}  // namespace sizewright
