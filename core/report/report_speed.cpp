// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/option_speed.h"
#include "core/report/accuracy_figures.h"
#include "core/report/report_builder.h"
#include "core/report/speed_figures.h"

namespace sizewright {

/// How the recommended option fares with fewer and with more requests than planned.
void ReportBuilder::recommendedSpeed()
{
    const auto speed = optionSpeed(m_catalog, m_scenario, *recommended());
    if (!speed)
        return;
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "Speed against the number of requests"));
    std::vector<std::string> sentences{text(SIZEWRIGHT_TR_NOOP("Report", "Copies of the model and devices of each: {layout}."),
                                            {{"layout", render(layoutTitle(speed->deployment.layout), m_language)}})};
    for (const Message& sentence : speedSentences(*speed))
        sentences.push_back(render(sentence, m_language));
    bullets(std::move(sentences));
    m_document.blocks.emplace_back(userSpeedChart(*speed, {}, m_language));
    m_document.blocks.emplace_back(throughputChart(*speed, {}, m_language));
}

void ReportBuilder::accuracy()
{
    const std::vector<std::string> ways = accuracyWays(m_catalog.accuracy);
    if (ways.empty())
        return;
    heading(1, SIZEWRIGHT_TR_NOOP("Report", "10 How accurate the speeds are"));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "The speed model was held against published measurements. Median error is the middle of all deviations from the "
                                                "measured figure; the band is meant to hold 80 of 100 rows. What is compared: {way}."),
                   {{"way", leftOutName(ways.front(), m_language)}}));
    m_document.blocks.emplace_back(accuracyTable(m_catalog, {}, ways.front(), m_language));
}

}  // namespace sizewright
