// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/claim_chart.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizewright {

namespace {

std::string translated(const char* text)
{
    return QCoreApplication::translate("ClaimChart", text).toStdString();
}

constexpr double kReadableLimit = 3;

}  // namespace

Chart claimChart(const ClaimResult& result)
{
    Chart chart;
    if (!result.claimed && !result.ours)
        return chart;
    chart.kind = ChartKind::StackedBars;
    chart.title = translated(QT_TRANSLATE_NOOP("ClaimChart", "Claimed and estimated speed"));
    chart.description = translated(QT_TRANSLATE_NOOP("ClaimChart", "The claimed speed beside the low end, the middle and the high end of our estimate."));
    chart.yLabel = translated(QT_TRANSLATE_NOOP("ClaimChart", "tokens/s"));
    ChartSeries claimed{translated(QT_TRANSLATE_NOOP("ClaimChart", "Claimed")), {}, false};
    ChartSeries ours{translated(QT_TRANSLATE_NOOP("ClaimChart", "Our estimate")), {}, false};
    const auto add = [&](const char* name, double claim, double estimate) {
        chart.categories.push_back(translated(name));
        claimed.values.push_back(claim);
        ours.values.push_back(estimate);
    };
    if (result.claimed)
        add(QT_TRANSLATE_NOOP("ClaimChart", "Claimed"), result.claimed->raw(), 0);
    if (result.ours) {
        add(QT_TRANSLATE_NOOP("ClaimChart", "Ours, low"), 0, result.ours->low.raw());
        add(QT_TRANSLATE_NOOP("ClaimChart", "Ours, typical"), 0, result.ours->typical.raw());
        add(QT_TRANSLATE_NOOP("ClaimChart", "Ours, high"), 0, result.ours->high.raw());
    }
    if (result.claimed)
        chart.series.push_back(std::move(claimed));
    if (result.ours)
        chart.series.push_back(std::move(ours));
    // A limit far above all bars would only make them unreadable; the findings and the table name it where it matters.
    const double highest = std::max(result.claimed ? result.claimed->raw() : 0.0, result.ours ? result.ours->high.raw() : 0.0);
    if (result.roofline && result.roofline->raw() <= kReadableLimit * highest) {
        chart.limits.assign(chart.categories.size(), result.roofline->raw());
        chart.limitName = translated(QT_TRANSLATE_NOOP("ClaimChart", "limit of the memory's bandwidth"));
    }
    return chart;
}

}  // namespace sizewright
