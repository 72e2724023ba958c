// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_builder.h"
#include "core/report/sizing_figures.h"
#include "core/sizing/load_headroom.h"
#include "core/sizing/model_order.h"

namespace sizewright {
namespace {

/// Ways to reach a target that a reader can still take in.
constexpr std::size_t kPerTarget = 3;
/// The report waits for the table.
constexpr int kThreads = 2;
/// The statement that wants memory for a model three times as large.
constexpr const char* kHeadroomClaim = "reserve-three-times";

}  // namespace

/// The reserve of the recommended option, ways to carry more, and what other budgets would buy.
void ReportBuilder::growth()
{
    const auto table = sizingTable(m_catalog, m_scenario, kThreads);
    if (!table)
        return;
    if (const Option* best = recommended()) {
        heading(2, SIZEWRIGHT_TR_NOOP("Report", "Reserve, and ways to carry more"));
        std::vector<std::string> sentences;
        for (const Message& sentence : headroomSentences(loadHeadroom(m_scenario, *best)))
            sentences.push_back(render(sentence, m_language));
        const Claim* claim = m_catalog.claim(kHeadroomClaim);
        if (m_scenario.demand.modelHeadroom > 1 && claim)
            sentences.push_back(claim->answer.in(m_language.id));
        bullets(std::move(sentences));
        upgrades(*best, **table);
    }
    const auto steps = budgetSteps(**table, m_scenario.finance.capexCeiling);
    const auto budgets = steps ? budgetLadder(**table, *steps) : tl::unexpected(steps.error());
    if (!budgets)
        return;
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "What other budgets buy"));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "The best that each amount buys at typical prices, with the same requests and service level: for the most users, for "
                                                "the best answers and for the fastest ones.")));
    paragraph(render(modelOrderBasis(), m_language));
    if (const Chart chart = budgetChart(**table, *budgets, m_language); !chart.series.empty())
        m_document.blocks.emplace_back(chart);
    m_document.blocks.emplace_back(budgetTable(**table, *budgets, m_language));
}

void ReportBuilder::upgrades(const Option& option, const SizingTable& table)
{
    const auto paths = upgradePaths(m_catalog, m_scenario, table, option);
    if (!paths)
        return;
    const std::vector<UpgradeRow> rows = upgradeRows(*paths, kPerTarget);
    if (rows.empty())
        return;
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "In the layout that serves most, {option} carries {users} requests at once at the service level. For one and a half, two and three times as many, "
                                                "these are the cheapest steps at today's prices; parts of the same kind are used again, the others are counted as "
                                                "not reused at the price of new ones."),
                   {{"option", optionTitle(paths->from)}, {"users", std::int64_t(paths->users)}}));
    m_document.blocks.emplace_back(upgradeTable(*paths, rows, m_language));
}

}  // namespace sizewright
