// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "core/report/document.h"

namespace sizewright::test {

/// Texts that a file format might take for something else than text.
inline const std::vector<std::string>& hostileTexts()
{
    static const std::vector<std::string> texts{
        "<img src=x onerror=alert(1)>",
        "</style><script>alert(1)</script>",
        "]]><!--",
        "\" onmouseover=\"alert(1)\" x='",
        "&lt;b&gt; &amp; &#x3c;",
        "=HYPERLINK(\"https://example.invalid\",\"here\")",
        "+cmd|' /C calc'!A0",
        "@SUM(1+1)",
        "-2+3",
        "https://example.invalid/x",
        "671B 可行性 ≥ 20 \U0001f600",
        "_x0041_",
        "{0} {} %s %n",
        "url(https://example.invalid/y)",
    };
    return texts;
}

/// Every field of every block filled with the text.
inline Document documentOf(const std::string& text)
{
    Table table{text, {{text, Align::Left, 2}, {text, Align::Right, 1}}, {{text, text}, {text, text}}, {1}};
    Chart bars{ChartKind::StackedBars, text, text, text, text, {text, text}, {{text, {3, 4}, false}}, {5, 6}, text};
    Chart lines = bars;
    lines.kind = ChartKind::Lines;
    return {text,
            text,
            "en",
            text + " ",
            text,
            text,
            "2026-11-21",
            {Heading{1, text}, Paragraph{text, false}, Paragraph{text, true}, BulletList{{text}}, table, bars, lines,
             Note{text}, PageBreak{}}};
}

inline Document sampleDocument()
{
    Table table;
    table.caption = "Options that hold the model, cheapest first";
    table.columns = {{"Option", Align::Left, 3}, {"Fits", Align::Centre, 1}, {"Capex, CNY", Align::Right, 1.5}};
    table.rows = {{"8 x H20 141 GB, FP8", "yes", "1,510,000"}, {"2 x Atlas 800I A2, INT8", "yes", "2980000"}};
    table.emphasisedRows = {0};
    Chart memory;
    memory.title = "Memory against capacity";
    memory.description = "Only the first holds the model.";
    memory.yLabel = "Memory, GB";
    memory.categories = {"8 x H20", "CPU+GPU hybrid"};
    memory.series = {{"Weights", {689.5, 404}, false}, {"KV cache", {180, std::numeric_limits<double>::quiet_NaN()}, false}};
    memory.limits = {1128, 384};
    memory.limitName = "Capacity";
    Chart cost;
    cost.kind = ChartKind::Lines;
    cost.title = "Cumulative cost";
    cost.xLabel = "Month";
    cost.yLabel = "Cost, CNY";
    cost.series = {{"Buy", {}, false}, {"API", {}, true}};
    for (int month = 0; month <= 36; ++month) {
        cost.categories.push_back(std::to_string(month));
        cost.series[0].values.push_back(1.51e6 + 2.1e4 * month);
        cost.series[1].values.push_back(0.9e5 * month);
    }
    return {"Hardware for DeepSeek-R1 671B",
            "Decision paper",
            "en",
            "Running head",
            "Sizewright, catalog of 2026-11-20",
            "Page {0} of {1}",
            "2026-11-21",
            {Heading{1, "Decision"}, Paragraph{"Buy one server.", true}, BulletList{{"Fits.", "Costs 1.5 M."}}, table,
             Note{"Street prices."}, PageBreak{}, Heading{2, "Why"}, memory, cost}};
}

}  // namespace sizewright::test
