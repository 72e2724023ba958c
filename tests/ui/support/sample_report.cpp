// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sample_report.h"

namespace sizewright::test {

namespace {

Table optionsTable()
{
    Table table;
    table.caption = "Options that hold the model, cheapest first";
    table.columns = {{"Option", Align::Left, 3},
                     {"Fits", Align::Centre, 1},
                     {"Users at once", Align::Right, 1},
                     {"Tokens/s per user", Align::Right, 1.3},
                     {"Capex, CNY", Align::Right, 1.5}};
    table.rows = {{"8 x H20 141 GB, FP8, SGLang", "yes", "100", "17 (14-20)", "1,510,000"},
                  {"2 x Atlas 800I A2, INT8, MindIE with expert parallelism over both servers", "yes", "92", "15 (11-19)",
                   "2,980,000"},
                  {"8 x Mac Studio M3 Ultra 512 GB", "no", "4", "9 (6-12)", "640,000"},
                  {"2 x EPYC 9654 + RTX 4090, Q4_K_M", "no", "1", "12 (10-14)", "138,000"}};
    table.emphasisedRows = {0};
    return table;
}

Table longTable(const std::string& caption, const std::string& item, std::size_t rows)
{
    Table table;
    table.caption = caption;
    table.columns = {
        {"Nr.", Align::Right, 0.5}, {item, Align::Left, 4}, {"GB", Align::Right, 1}, {"CNY", Align::Right, 1.2}};
    for (std::size_t i = 1; i <= rows; ++i) {
        const std::string number = std::to_string(i);
        std::string text = item + " " + number;
        if (i % 7 == 0)
            text += ": a line that is longer than its column, so that it wraps and the row grows taller than its neighbours";
        table.rows.push_back({number, text, std::to_string(80 + i) + ".5", std::to_string(i * 3) + ",150"});
    }
    return table;
}

const char* const kLongText = "The model has 671 billion parameters, of which 37 billion work on each token. Its weights "
                              "take 641.3 GiB in FP8; the cache "
                              "takes 34.3 KiB for each token of context, because the attention keeps one compressed vector "
                              "for each layer. With 100 people "
                              "at once and 8,192 tokens each that is 26.8 GiB more. The machine must read the active "
                              "weights once for each step, and that, "
                              "not arithmetic, sets the speed that one user sees. ";

}  // namespace

Chart memoryChart()
{
    Chart chart;
    chart.title = "Memory per server against its capacity";
    chart.description =
        "Only the two server options hold weights and cache; the Mac cluster and the hybrid run out of memory.";
    chart.yLabel = "Memory, GB";
    chart.categories = {"8 x H20 141 GB in one server", "2 x Atlas 800I A2 (16 x 910B 64 GB)", "Mac Studio M3 Ultra cluster",
                        "2 x EPYC 9654 + RTX 4090"};
    chart.series = {{"Weights", {689, 345, 405, 404}, false},
                    {"KV cache", {180, 90, 40, 12}, false},
                    {"Activations", {40, 30, 12, 6}, false},
                    {"Runtime", {24, 20, 8, 4}, false}};
    chart.limits = {1128, 512, 458, 384};
    chart.limitName = "Capacity";
    return chart;
}

Chart costChart()
{
    Chart chart;
    chart.kind = ChartKind::Lines;
    chart.title = "Cumulative cost over three years";
    chart.description =
        "Buying overtakes renting after 14 months; the API stays cheapest below a fifth of the planned volume.";
    chart.xLabel = "Month";
    chart.yLabel = "Cost, CNY";
    chart.series = {{"Buy 8 x H20", {}, false}, {"Rent", {}, false}, {"API at list price", {}, true}};
    for (int month = 0; month <= 36; ++month) {
        chart.categories.push_back(std::to_string(month));
        chart.series[0].values.push_back(1.51e6 + 2.1e4 * month);
        chart.series[1].values.push_back(1.29e5 * month);
        chart.series[2].values.push_back(0.9e5 * month);
    }
    return chart;
}

Document englishReport()
{
    Document report;
    report.title = "Hardware for DeepSeek-R1 671B, 100 users";
    report.subtitle = "Decision paper: four families compared with renting and the API";
    report.language = "en";
    report.header = "Hardware for DeepSeek-R1 671B, 100 users";
    report.footer = "Sizewright, catalog of 2026-11-20";
    report.pageOf = "Page {0} of {1}";
    report.date = "2026-11-21";
    report.blocks = {
        Heading{1, "Decision"},
        Paragraph{"Buy one server with 8 x H20 141 GB: it serves 100 users at 17 (14-20) tokens/s each.", true},
        Paragraph{kLongText, false},
        BulletList{{"Fits: 933 of 1,128 GB used at full load.", "Costs 1.4-1.7 M CNY, net, within the budget of 2 M CNY.",
                    "Would change it: more than 130 users at once, or contexts beyond 64k tokens for everyone, "
                    "which needs a second server or a smaller cache format."}},
        optionsTable(),
        Note{"Prices are street prices of 2026-11-18 and 12 % uncertain. \"Fits\" means weights, cache, activations "
             "and runtime at full load with 5 % to spare."},
        Heading{1, "Why"},
        Heading{2, "Memory"},
        memoryChart(),
        Paragraph{std::string(kLongText) + kLongText + kLongText, false},
        Heading{2, "Cost"},
        costChart(),
        PageBreak{},
        Heading{1, "Annex"},
        Heading{2, "Bill of materials"},
        longTable("All 60 positions", "Position", 60),
        Heading{3, "How to read it"},
        Paragraph{kLongText, false}};
    return report;
}

Document chineseReport()
{
    Document report;
    report.title = "DeepSeek-R1 671B 本地部署可行性报告";
    report.subtitle = "面向100个并发用户：四类方案与租用、API的比较";
    report.language = "zh-CN";
    report.header = "DeepSeek-R1 671B 本地部署可行性报告";
    report.footer = "Sizewright，数据截至 2026-11-20";
    report.pageOf = "第 {0} 页，共 {1} 页";
    report.date = "2026-11-21";
    Table table;
    table.caption = "可行方案，按总价排序";
    table.columns = {{"方案", Align::Left, 3},
                     {"并发用户", Align::Right, 1},
                     {"每用户 tokens/s", Align::Right, 1.4},
                     {"采购价（元）", Align::Right, 1.5}};
    table.rows = {{"单台8卡 H20 141GB 服务器，FP8", "100", "17 (14-20)", "1,510,000"},
                  {"两台 Atlas 800I A2 服务器（16卡 910B），INT8 量化，专家并行", "92", "15 (11-19)", "2,980,000"}};
    table.emphasisedRows = {0};
    Chart memory = memoryChart();
    memory.title = "每台服务器的显存占用与容量";
    memory.description = "只有两种服务器方案放得下权重和缓存。";
    memory.yLabel = "显存（GB）";
    memory.categories = {"8卡 H20 141GB 服务器", "两台 Atlas 800I A2", "Mac Studio 集群", "CPU+GPU 混合方案"};
    memory.series[0].name = "权重";
    memory.series[1].name = "KV 缓存";
    memory.series[2].name = "激活";
    memory.series[3].name = "运行时";
    memory.limitName = "容量";
    Chart cost = costChart();
    cost.title = "三年累计成本";
    cost.yLabel = "成本（元）";
    cost.xLabel = "月";
    report.blocks = {
        Heading{1, "结论"},
        Paragraph{"建议采购一台8卡 H20 141GB 服务器：可行性高，每用户 17（14-20）tokens/s，首字延迟≥ 20 毫秒。", true},
        Paragraph{"该模型有 671B 参数，每个词元激活其中 37B。FP8 权重占用 641.3 "
                  "GiB，方案的大小、方向、用户血量等首要因素行之有效。",
                  false},
        BulletList{{"显存：933 GB，容量 1,128 GB。", "预算：140万至170万元，低于200万元上限。"}},
        table,
        Note{"价格为 2026-11-18 的市场价，不确定度 12%。"},
        Heading{2, "依据"},
        memory,
        cost,
        Heading{2, "清单"},
        longTable("60 个条目", "条目", 60)};
    return report;
}

}  // namespace sizewright::test
