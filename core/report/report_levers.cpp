// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levers/levers.h"
#include "core/report/report_builder.h"
#include "core/text/format.h"

namespace sizewright {

/// What each optimisation that articles name does for the recommended option.
void ReportBuilder::levers()
{
    const Option* best = recommended();
    if (!best)
        return;
    const auto results = optionLevers(m_catalog, m_scenario, *best);
    if (!results || results->empty())
        return;
    const LanguageId id = m_language.id;
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "What optimisations do for the recommended option"));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Each line changes one thing and works memory, speed and cost out again at the planned load. What is in use already is "
                                                "compared with the same option without it. Statements on formats speak of a 16-bit file; their verdict does too.")));
    Table table;
    table.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Optimisations that articles name, and what they change here"));
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Optimisation")), Align::Left, 1.7},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Articles say")), Align::Left, 2.1},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Here")), Align::Left, 1.0},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Memory")), Align::Right, 1.1},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Requests")), Align::Right, 1.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Each user")), Align::Right, 1.0},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "All users")), Align::Right, 1.0},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Cost")), Align::Right, 0.8},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Verdict")), Align::Left, 1.0}};
    std::vector<std::string> elsewhere;
    for (const LeverResult& r : *results) {
        if (r.use == LeverUse::NotHere) {
            elsewhere.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "{name}: {reason}"),
                                     {{"name", r.lever->name.in(id)}, {"reason", r.reason ? render(*r.reason, m_language) : std::string("–")}}));
            continue;
        }
        std::vector<std::string> row{r.lever->name.in(id), leverStatement(r, id), m_language(leverUseName(r.use))};
        for (int cell = 0; cell < kLeverCells; ++cell)
            row.push_back(leverCellText(r, static_cast<LeverCell>(cell), id));
        row.push_back(r.verdict() ? m_language(leverVerdictName(*r.verdict())) : "–");
        table.rows.push_back(std::move(row));
    }
    m_document.blocks.emplace_back(std::move(table));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "These change nothing for this option:")));
    bullets(std::move(elsewhere));
}

}  // namespace sizewright
