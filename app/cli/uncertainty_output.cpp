// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/uncertainty_output.h"

#include <cstdio>

#include <nlohmann/json.hpp>

#include "app/cli/json_output.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;

Json moneyJson(const std::optional<Percentiles<Money>>& p)
{
    if (!p)
        return {};
    return {{"p10", plainText(p->p10)},
            {"p50", plainText(p->p50)},
            {"p90", plainText(p->p90)},
            {"currency", currencyCode(p->p50.currency)}};
}

Json shareJson(const std::optional<double>& share)
{
    return share ? Json(*share) : Json();
}

template <class T>
Json swingsJson(const PlanUncertainty& u, const std::vector<Swing<T>>& swings)
{
    const auto value = [](const T& figure) {
        if constexpr (std::is_same_v<T, Money>)
            return Json(plainText(figure));
        else
            return Json(figure);
    };
    Json list = Json::array();
    for (const Swing<T>& swing : swings) {
        const UncertainInput& input = u.inputs[swing.input];
        list.push_back({{"input", input.name.id},
                        {"subject", input.subject},
                        {"text", render(input.name, Language())},
                        {"input_p10", input.points.low},
                        {"input_p50", input.points.typical},
                        {"input_p90", input.points.high},
                        {"at_p10", value(swing.atLow)},
                        {"at_p90", value(swing.atHigh)}});
    }
    return list;
}

Json optionJson(const Plan& plan, const PlanUncertainty& u, std::size_t index)
{
    const OptionUncertainty& o = u.options[index];
    Json cheaper = Json::object();
    for (std::size_t other = 0; other < u.options.size(); ++other)
        if (other != index && o.tco && u.options[other].tco)
            cheaper[plan.options[u.options[other].option].id] = u.cheaper(index, other);
    return {{"id", plan.options[o.option].id},
            {"capex", moneyJson(o.capex)},
            {"tco_horizon", moneyJson(o.tco)},
            {"users_at_service_level", {{"p10", o.users.p10}, {"p50", o.users.p50}, {"p90", o.users.p90}}},
            {"output_tok_s_total",
             {{"p10", o.throughput.p10.raw()}, {"p50", o.throughput.p50.raw()}, {"p90", o.throughput.p90.raw()}}},
            {"meets_service_level", o.meetsLevel},
            {"meets_service_level_with_growth", o.carriesGrowth},
            {"within_ceiling", shareJson(o.withinCeiling)},
            {"cheaper_than_api", shareJson(o.cheaperThanApi)},
            {"cheaper_than_rental", shareJson(o.cheaperThanRental)},
            {"cheapest_that_holds", o.isCheapest},
            {"service_margin", o.margin},
            {"cost_tornado", swingsJson(u, o.costSwings)},
            {"margin_tornado", swingsJson(u, o.marginSwings)},
            {"cheaper_than", std::move(cheaper)}};
}

std::string percentiles(const Percentiles<Money>& p)
{
    const LanguageId id = LanguageId::En;
    return formatMoneyWhole(p.p10, id) + " / " + formatMoneyWhole(p.p50, id) + " / " + formatMoneyWhole(p.p90, id);
}

std::string percent(double share)
{
    return formatPercent(share, 0, LanguageId::En);
}

void printOption(const Plan& plan, const OptionUncertainty& o, int years)
{
    std::printf("  %s\n", optionTitle(plan.options[o.option]).c_str());
    if (o.capex && o.tco)
        std::printf("    price %s; %d years %s\n", percentiles(*o.capex).c_str(), years, percentiles(*o.tco).c_str());
    std::printf("    users at the speed asked for %d / %d / %d; all together %s / %s / %s\n", o.users.p10, o.users.p50,
                o.users.p90, formatRate(o.throughput.p10, LanguageId::En).c_str(),
                formatRate(o.throughput.p50, LanguageId::En).c_str(), formatRate(o.throughput.p90, LanguageId::En).c_str());
    std::printf("    keeps the service level: %s, with uncertain growth: %s", percent(o.meetsLevel).c_str(),
                percent(o.carriesGrowth).c_str());
    if (o.withinCeiling)
        std::printf("; within the ceiling: %s", percent(*o.withinCeiling).c_str());
    if (o.cheaperThanApi)
        std::printf("; cheaper than the API: %s", percent(*o.cheaperThanApi).c_str());
    if (o.cheaperThanRental)
        std::printf("; cheaper than renting: %s", percent(*o.cheaperThanRental).c_str());
    if (o.tco)
        std::printf("; the cheapest that holds: %s", percent(o.isCheapest).c_str());
    std::printf("\n");
}

void printSwings(const PlanUncertainty& u, const OptionUncertainty& o)
{
    for (const Swing<Money>& swing : o.costSwings)
        std::printf("    %s: %s to %s\n", render(u.inputs[swing.input].name, Language()).c_str(),
                    formatMoneyWhole(swing.atLow, LanguageId::En).c_str(),
                    formatMoneyWhole(swing.atHigh, LanguageId::En).c_str());
    std::printf("  Margin over the service level, %s typically; from 1 on it is kept:\n",
                formatNumber(o.margin, 2, LanguageId::En).c_str());
    for (const Swing<double>& swing : o.marginSwings)
        std::printf("    %s: %s to %s\n", render(u.inputs[swing.input].name, Language()).c_str(),
                    formatNumber(swing.atLow, 2, LanguageId::En).c_str(),
                    formatNumber(swing.atHigh, 2, LanguageId::En).c_str());
}

}  // namespace

std::string uncertaintyJson(const Plan& plan, const PlanUncertainty& u, const std::optional<Family>& only)
{
    Json options = Json::array();
    for (std::size_t i = 0; i < u.options.size(); ++i)
        if (!only || plan.options[u.options[i].option].family == *only)
            options.push_back(optionJson(plan, u, i));
    const Json json = {{"draws", u.draws},
                       {"memory_shock", u.memoryShock},
                       {"years", u.years},
                       {"none_holds", u.noneHolds},
                       {"options", options}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void printUncertainty(const Plan& plan, const PlanUncertainty& u, std::size_t top, const std::optional<Family>& only)
{
    std::printf("\nHow sure this is, by %s draws: low / typical / high are the 10, 50 and 90 %% points%s\n",
                formatInteger(u.draws, LanguageId::En).c_str(), u.memoryShock ? ", with another rise of memory prices" : "");
    std::size_t shown = 0;
    const OptionUncertainty* first = nullptr;
    for (const OptionUncertainty& o : u.options) {
        if ((only && plan.options[o.option].family != *only) || shown++ >= top)
            continue;
        printOption(plan, o, u.years);
        if (!first && o.tco)
            first = &o;
    }
    if (!first)
        return;
    std::printf("\n  What moves the cost of %s most, one input at a time from its 10 to its 90 %% point:\n",
                optionTitle(plan.options[first->option]).c_str());
    printSwings(u, *first);
}

}  // namespace sizewright
