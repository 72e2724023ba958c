// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_builder.h"
#include "core/report/uncertainty_figures.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

std::string shareText(const std::optional<double>& share, LanguageId id)
{
    return share ? formatPercent(*share, 0, id) : "–";
}

}  // namespace

/// Percentiles of each family's cheapest option that holds, and what moves the recommended one.
void ReportBuilder::uncertainty()
{
    const auto sure = estimateUncertainty(m_catalog, m_scenario, m_plan);
    UncertaintyOptions risen;
    risen.memoryShock = true;
    const auto shock = estimateUncertainty(m_catalog, m_scenario, m_plan, risen);
    const LanguageId id = m_language.id;
    Table table;
    table.caption = text(SIZEWRIGHT_TR_NOOP(
        "Report", "The 50 % point of each family's cheapest option that holds, and its 10 % and 90 % points, net"));
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Option")), Align::Left, 3.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Price")), Align::Right, 1.6},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Total cost")), Align::Right, 1.6},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Total cost if memory prices rise again")), Align::Right, 1.6},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Users")), Align::Right, 1.1},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Keeps the speed")), Align::Right, 0.8},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Cheaper than the API")), Align::Right, 0.9},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Cheaper than renting")), Align::Right, 0.9}};
    for (const FamilyAnswer& answer : m_plan.families) {
        const OptionUncertainty* o = sure && answer.best ? sure->find(*answer.best) : nullptr;
        const OptionUncertainty* after = shock && answer.best ? shock->find(*answer.best) : nullptr;
        if (!o || !o->capex || !o->tco)
            continue;
        if (answer.best == m_plan.recommended)
            table.emphasisedRows.push_back(table.rows.size());
        table.rows.push_back({optionTitle(m_plan.options[o->option]), percentilesText(*o->capex, id),
                              percentilesText(*o->tco, id), after && after->tco ? percentilesText(*after->tco, id) : "–",
                              formatInteger(o->users.p50, id) + " (" + formatInteger(o->users.p10, id) + "–" +
                                  formatInteger(o->users.p90, id) + ")",
                              formatPercent(o->meetsLevel, 0, id), shareText(o->cheaperThanApi, id),
                              shareText(o->cheaperThanRental, id)});
    }
    if (table.rows.empty())
        return;
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "How sure these figures are"));
    m_document.blocks.emplace_back(std::move(table));
    paragraph(text(
        SIZEWRIGHT_TR_NOOP(
            "Report",
            "By {draws} draws of all ranges of this report, each taken as an 80 % band. In one draw the same item costs the "
            "same in "
            "every option, the same engine errs alike with models of one family, and load, growth, electricity, support "
            "and cooling are one for all; what is not shared is taken as independent."),
        {{"draws", std::int64_t(sure->draws)}}));
    memoryShock();
    const OptionUncertainty* best = m_plan.recommended ? sure->find(*m_plan.recommended) : nullptr;
    if (!best)
        return;
    std::vector<std::string> lines;
    for (const Message& sentence : uncertaintySentences(*sure, *best))
        lines.push_back(render(sentence, m_language));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "The recommended option:")));
    bullets(std::move(lines));
    if (Chart chart = costTornado(m_plan, *sure, *best, m_language); !chart.categories.empty())
        m_document.blocks.emplace_back(std::move(chart));
}

/// What "rise again" means, with its sources.
void ReportBuilder::memoryShock()
{
    std::vector<std::string> factors;
    const auto add = [&](const char* rateId, const TextKey& key) {
        if (const RateRecord* r = m_catalog.rate(rateId))
            factors.push_back(text(key, {{"low", Number{r->low.toDouble(), 2}},
                                         {"typical", Number{r->typical.toDouble(), 2}},
                                         {"high", Number{r->high.toDouble(), 2}},
                                         {"source", r->source.title}}));
    };
    add("memory-shock-ram", SIZEWRIGHT_TR_NOOP("Report", "Memory modules: times {typical} ({low} to {high}). {source}"));
    add("memory-shock-ssd", SIZEWRIGHT_TR_NOOP("Report", "Disks: times {typical} ({low} to {high}). {source}"));
    add("memory-shock-mac", SIZEWRIGHT_TR_NOOP("Report", "Macs: times {typical} ({low} to {high}). {source}"));
    if (factors.empty())
        return;
    paragraph(text(SIZEWRIGHT_TR_NOOP(
        "Report",
        "If memory prices rise once more as they did in 2025 and 2026, these lines of the bills grow. Accelerators and "
        "complete "
        "servers keep their price here, because no source says what memory is of it: their real price would rise too.")));
    bullets(std::move(factors));
}

}  // namespace sizewright
