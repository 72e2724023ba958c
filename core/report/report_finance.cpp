// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/finance_figures.h"
#include "core/report/report_builder.h"
#include "core/text/format.h"

namespace sizewright {

/// Cost per token and user of each family's cheapest option that holds and of every other way.
void ReportBuilder::unitCosts()
{
    std::vector<const Option*> best;
    for (const FamilyAnswer& answer : m_plan.families)
        if (answer.best)
            best.push_back(&m_plan.options[*answer.best]);
    Table table = unitCostTable(m_plan, m_scenario, best, m_language);
    if (table.rows.empty())
        return;
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "Cost per token and user"));
    m_document.blocks.emplace_back(std::move(table));
    paragraph(render(unitCostSentence(m_plan, m_scenario), m_language));
}

/// When the recommended option has paid back, in words and as a table, and what it costs year by year.
void ReportBuilder::finance()
{
    const Option* best = recommended();
    if (!best)
        return;
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "Break-even of the recommended option"));
    std::vector<std::string> lines;
    for (const Baseline* way : otherWays(m_plan)) {
        const BreakEven figures = breakEven(m_plan, *best, *way, m_scenario);
        std::string line = text(SIZEWRIGHT_TR_NOOP("Report", "{family}: {text}"),
                                {{"family", render(baselineTitle(*way), m_language)}, {"text", render(paybackSentence(figures), m_language)}});
        if (const auto use = useSentence(figures, *way))
            line += ". " + render(*use, m_language);
        lines.push_back(std::move(line));
    }
    bullets(std::move(lines));
    m_document.blocks.emplace_back(breakEvenTable(m_plan, *best, m_scenario, m_language));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Rental around the clock pays for every hour of the month; rental in the hours of service gives the "
                                                "machines back each day and loads the model anew. Use of the machines is counted of what they write at "
                                                "the planned load around the clock, of rented ones in hours of the year.")));
    Table flow = cashFlowTable(*best, m_scenario.finance, m_language);
    if (flow.rows.empty())
        return;
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "Costs of the recommended option year by year"));
    m_document.blocks.emplace_back(std::move(flow));
    for (const std::string& sentence : cashFlowSentences(m_scenario.finance, m_language))
        paragraph(sentence);
}

/// Where the share of API traffic at peak prices comes from.
void ReportBuilder::apiPeakRow(Table& table) const
{
    const Region* region = m_catalog.region(m_scenario.finance.regionId);
    std::string source = text(SIZEWRIGHT_TR_NOOP("Report", "this plan"));
    if (!m_scenario.finance.apiPeakShare && region && (region->apiPeakShare || !m_catalog.apiPeak))
        source = region->source.title;
    else if (!m_scenario.finance.apiPeakShare && region)
        source = text(SIZEWRIGHT_TR_NOOP("Report", "hours of service from {hour} o'clock on; {clock}; {peak}"),
                      {{"hour", Number{region->workStarts, 0}}, {"clock", region->source.title}, {"peak", m_catalog.apiPeak->source.title}});
    table.rows.push_back({text(SIZEWRIGHT_TR_NOOP("Report", "API traffic in peak hours")),
                          formatPercent(apiPeakShare(m_catalog, m_scenario).toDouble(), 0, m_language.id), source});
}

/// Tax and growth of prices, as far as the plan has them.
void ReportBuilder::financeRows(Table& table) const
{
    const Finance& f = m_scenario.finance;
    const std::string own = text(SIZEWRIGHT_TR_NOOP("Report", "this plan"));
    const auto row = [&](const TextKey& key, const std::string& value) { table.rows.push_back({text(key), value, own}); };
    const auto percent = [&](Decimal share) { return formatPercent(share.toDouble(), 2, m_language.id); };
    if (f.tax) {
        row(SIZEWRIGHT_TR_NOOP("Report", "Tax on profit"), percent(f.tax->rate));
        row(SIZEWRIGHT_TR_NOOP("Report", "Depreciation"), render(depreciationName(f.tax->depreciation), m_language));
    }
    if (f.escalation.energy != Decimal())
        row(SIZEWRIGHT_TR_NOOP("Report", "Growth of energy prices a year"), percent(f.escalation.energy));
    if (f.escalation.support != Decimal())
        row(SIZEWRIGHT_TR_NOOP("Report", "Growth of support prices a year"), percent(f.escalation.support));
    if (f.escalation.staff != Decimal())
        row(SIZEWRIGHT_TR_NOOP("Report", "Growth of staff and other costs a year"), percent(f.escalation.staff));
}

}  // namespace sizewright
