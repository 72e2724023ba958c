// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/readers.h"

namespace sizewright::readers {
namespace {

constexpr int kMostRows = 10'000'000;
constexpr double kLargest = 1e15;

AccuracyGroup group(const JsonNode& item)
{
    AccuracyGroup g;
    g.family = item.text("family", 50);
    g.engineId = item.text("engine_id", 50);
    g.metric = item.text("metric", 50);
    g.leftOut = item.text("left_out", 50);
    g.rows = item.count("rows", 0, kMostRows);
    g.predicted = item.count("predicted", 0, kMostRows);
    g.medianError = item.number("median_error", 0, kLargest);
    g.within30 = item.number("within_30_percent", 0, 1);
    g.inBand = item.number("in_band", 0, 1);
    for (const JsonNode& point : item.list("points"))
        g.points.push_back({point.number("measured", 0, kLargest), point.number("low", 0, kLargest),
                            point.number("predicted", 0, kLargest), point.number("high", 0, kLargest)});
    return g;
}

}  // namespace

void accuracy(const JsonNode& root, Catalog& catalog)
{
    const JsonNode node = root.object("accuracy");
    if (!node.exists())
        return;
    for (const JsonNode& item : node.list("groups"))
        catalog.accuracy.groups.push_back(group(item));
    catalog.accuracy.source = source(node);
}

}  // namespace sizewright::readers
