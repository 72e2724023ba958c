// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_style.h"

#include <fmt/format.h>

#include "core/report/chart_data.h"

namespace sizewright {
namespace {

constexpr const char* kLight = "--ground:#ffffff;--ink:#1f2933;--quiet:#52606d;--hairline:#d5dbe2;--tint:#e8f0f9;"
                               "--accent:#1f5fa8;--note:#f4f6f9;--grid:#e4e7eb;--axis:#7b8794;";
constexpr const char* kDark = "--ground:#14181d;--ink:#e6eaee;--quiet:#a7b1bd;--hairline:#3a444f;--tint:#1d2f45;"
                              "--accent:#7fb2ec;--note:#1c2229;--grid:#2a323b;--axis:#7b8794;";

constexpr const char* kPage = R"(*{box-sizing:border-box}
html{color-scheme:light dark;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,"Noto Sans","PingFang SC",)"
                              R"("Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Micro Hei",sans-serif}
body{max-width:60rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .5em;overflow-wrap:anywhere}
h1{font-size:1.9rem;margin-top:.2em}
h2{font-size:1.4rem;border-bottom:2px solid var(--accent);padding-bottom:.2em}
h3{font-size:1.15rem}
h4,h5,h6{font-size:1rem}
p,li,td,th,figcaption{white-space:pre-line;overflow-wrap:anywhere}
p,ul{margin:.6em 0}
ul{white-space:normal;padding-left:1.4em}
.quiet,.description{color:var(--quiet)}
header .head{font-size:.9rem}
.lead{font-weight:600;background:var(--tint);border-left:4px solid var(--accent);padding:.6em .9em}
.note{color:var(--quiet);background:var(--note);border-left:4px solid var(--hairline);padding:.5em .9em;font-size:.92rem}
footer{margin-top:3rem;border-top:1px solid var(--hairline);padding-top:.6rem;font-size:.9rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
)";

constexpr const char* kTables = R"(.scroll{overflow-x:auto;margin:1em 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums lining-nums;font-size:.94rem}
caption{text-align:left;font-weight:600;padding:.3em 0;white-space:pre-line}
th,td{padding:.38em .6em;vertical-align:top;border-bottom:1px solid var(--hairline);min-width:3.5em}
thead th{vertical-align:bottom;border-bottom:2px solid var(--axis)}
tbody th{font-weight:400}
tr.strong{background:var(--tint)}
tr.strong th,tr.strong td{font-weight:700}
.l{text-align:left}
.r{text-align:right}
.c{text-align:center}
)";

constexpr const char* kCharts = R"(figure{margin:1.4em 0}
figcaption{font-weight:600}
svg.chart{display:block;width:100%;height:auto;font-size:13px}
svg.patterns{position:absolute}
svg text{fill:var(--ink)}
.grid{stroke:var(--grid)}
.axis{stroke:var(--axis)}
.bar{stroke:var(--ground);stroke-width:1}
.hollow{fill-opacity:.25}
.over{pointer-events:none}
.hatch{fill:none;stroke:var(--ground);stroke-width:1.4;stroke-opacity:.75}
.limit{fill:none;stroke:var(--ink);stroke-width:3}
.halo{stroke:var(--ground);stroke-width:6}
path.limit{stroke-width:2;stroke-dasharray:2 3}
.level{stroke:var(--ink);stroke-width:1.2;stroke-dasharray:5 4}
.line{stroke-width:2.2;stroke-linejoin:round}
path.line{fill:none}
.dashed{stroke-dasharray:7 4}
.line.guide{stroke:var(--ink);stroke-width:1.2;stroke-dasharray:7 4}
.mark{stroke:var(--ground);stroke-width:.8}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2em 1.4em;font-size:.92rem}
.legend li{display:flex;align-items:center;gap:.5em}
.key{flex:none}
summary{cursor:pointer;color:var(--accent)}
)";

constexpr const char* kPaper = R"(@media print{
@page{size:A4;margin:18mm 16mm 20mm}
html{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{max-width:none;padding:0}
.page-break{break-after:page}
h1,h2,h3,h4,h5,h6,caption{break-after:avoid}
tr,figure,li,.note,.lead{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
details:not([open]){display:none}
}
@media (forced-colors:active){svg.chart,svg.key{forced-color-adjust:none;background:var(--ground)}}
)";

std::string seriesVariables(bool dark)
{
    std::string result;
    for (std::size_t i = 0; i < kSeriesColours.size(); ++i)
        result += fmt::format("--s{}:#{:06x};", i, dark && i == 2 ? kThirdSeriesOnDark : kSeriesColours[i]);
    return result;
}

}  // namespace

std::string htmlStyle()
{
    const std::string light = std::string(":root{") + kLight + seriesVariables(false) + "}\n";
    const std::string dark = std::string(":root{") + kDark + seriesVariables(true) + "}\n";
    std::string series;
    for (std::size_t i = 0; i < kSeriesColours.size(); ++i)
        series += fmt::format(".s{0}{{fill:var(--s{0})}}\n.line.s{0}{{stroke:var(--s{0})}}\n", i);
    // Paper is white, whatever the reader's screen is.
    return light + "@media screen and (prefers-color-scheme:dark){" + dark + "}\n" + kPage + kTables + series + kCharts +
           kPaper;
}

}  // namespace sizewright
