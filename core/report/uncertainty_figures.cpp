// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/uncertainty_figures.h"

#include <algorithm>

#include "core/text/format.h"

namespace sizewright {
namespace {

double major(Money amount)
{
    return toDecimal(amount).toDouble();
}

Percent percent(double share)
{
    return {share, 0};
}

void addWays(const OptionUncertainty& o, std::vector<Message>& sentences)
{
    if (o.cheaperThanApi)
        sentences.push_back({"cheaper_than_api",
                             SIZEWRIGHT_TR_NOOP("Uncertainty", "In {share} of the draws owning it is cheaper than the API."),
                             {{"share", percent(*o.cheaperThanApi)}}});
    if (o.cheaperThanRental)
        sentences.push_back({"cheaper_than_rental",
                             SIZEWRIGHT_TR_NOOP("Uncertainty", "In {share} of the draws owning it is cheaper than renting."),
                             {{"share", percent(*o.cheaperThanRental)}}});
    if (o.withinCeiling)
        sentences.push_back(
            {"within_ceiling",
             SIZEWRIGHT_TR_NOOP("Uncertainty", "In {share} of the draws its price stays within the ceiling."),
             {{"share", percent(*o.withinCeiling)}}});
}

}  // namespace

Chart costTornado(const Plan& plan, const PlanUncertainty& uncertainty, const OptionUncertainty& option,
                  const Language& language)
{
    Chart chart;
    chart.kind = ChartKind::Tornado;
    chart.title = language(SIZEWRIGHT_TR_NOOP("Chart", "What moves the total cost most"));
    chart.description = language(SIZEWRIGHT_TR_NOOP(
        "Chart", "Change of the total cost when one input takes its 10 % or its 90 % point and all others stay typical."));
    chart.xLabel = language(SIZEWRIGHT_TR_NOOP("Chart", "Input"));
    chart.yLabel =
        language(SIZEWRIGHT_TR_NOOP("Chart", "change of the total cost")) + ", " + std::string(currencyCode(plan.currency));
    if (!option.typicalTco || option.costSwings.empty())
        return chart;
    const double typical = major(*option.typicalTco);
    chart.series = {{language(SIZEWRIGHT_TR_NOOP("Chart", "at its 10 % point")), {}},
                    {language(SIZEWRIGHT_TR_NOOP("Chart", "at its 90 % point")), {}}};
    for (const Swing<Money>& swing : option.costSwings) {
        chart.categories.push_back(render(uncertainty.inputs[swing.input].name, language));
        chart.series[0].values.push_back(major(swing.atLow) - typical);
        chart.series[1].values.push_back(major(swing.atHigh) - typical);
    }
    return chart;
}

std::vector<Message> uncertaintySentences(const PlanUncertainty& uncertainty, const OptionUncertainty& o)
{
    std::vector<Message> sentences;
    sentences.push_back(
        {"meets_level",
         SIZEWRIGHT_TR_NOOP(
             "Uncertainty",
             "It gives the planned requests the speed asked for with a probability of {share}; {grown} when the growth "
             "of the load is uncertain too."),
         {{"share", percent(o.meetsLevel)}, {"grown", percent(o.carriesGrowth)}}});
    addWays(o, sentences);
    if (o.isCheapest > 0)
        sentences.push_back(
            {"is_cheapest",
             SIZEWRIGHT_TR_NOOP(
                 "Uncertainty",
                 "In {share} of the draws it is the cheapest that holds, of the options with the verdict of the "
                 "recommended one."),
             {{"share", percent(o.isCheapest)}}});
    for (const Swing<double>& swing : o.marginSwings)
        sentences.push_back(
            {"margin_swing",
             SIZEWRIGHT_TR_NOOP("Uncertainty",
                                "Margin over the service level, {margin} typically: {low} to {high} by \"{input}\"."),
             {{"margin", Number{o.margin, 2}},
              {"low", Number{swing.atLow, 2}},
              {"high", Number{swing.atHigh, 2}},
              {"input", uncertainty.inputs[swing.input].name.text}}});
    return sentences;
}

Table percentilesTable(const PlanUncertainty& uncertainty, const OptionUncertainty& o, const Language& language)
{
    const LanguageId id = language.id;
    Table table;
    table.caption = language(SIZEWRIGHT_TR_NOOP("Uncertainty", "How sure the figures are"));
    table.columns = {{language(SIZEWRIGHT_TR_NOOP("Uncertainty", "Figure")), Align::Left, 2},
                     {language(SIZEWRIGHT_TR_NOOP("Uncertainty", "10 %")), Align::Right, 1},
                     {language(SIZEWRIGHT_TR_NOOP("Uncertainty", "50 %")), Align::Right, 1},
                     {language(SIZEWRIGHT_TR_NOOP("Uncertainty", "90 %")), Align::Right, 1}};
    const auto money = [&](std::string name, const std::optional<Percentiles<Money>>& p) {
        if (p)
            table.rows.push_back({std::move(name), formatMoneyHeadline(p->p10, id), formatMoneyHeadline(p->p50, id),
                                  formatMoneyHeadline(p->p90, id)});
    };
    money(language(SIZEWRIGHT_TR_NOOP("Uncertainty", "Price")), o.capex);
    money(render({{},
                  SIZEWRIGHT_TR_NOOP("Uncertainty", "Total cost over {years} years"),
                  {{"years", std::int64_t(uncertainty.years)}}},
                 language),
          o.tco);
    table.rows.push_back({language(SIZEWRIGHT_TR_NOOP("Uncertainty", "Users at the speed asked for")),
                          formatInteger(o.users.p10, id), formatInteger(o.users.p50, id), formatInteger(o.users.p90, id)});
    table.rows.push_back({language(SIZEWRIGHT_TR_NOOP("Uncertainty", "All users together")),
                          formatRate(o.throughput.p10, id), formatRate(o.throughput.p50, id),
                          formatRate(o.throughput.p90, id)});
    return table;
}

std::string percentilesText(const Percentiles<Money>& p, LanguageId language)
{
    return formatMoneyHeadline(p.p50, language) + " (" + formatMoneyHeadlineRange(p.p10, p.p90, language) + ")";
}

}  // namespace sizewright
