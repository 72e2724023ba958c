// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/report/document.h"
#include "core/text/message.h"

namespace sizewright {

/// Charts as inline SVG of an HTML page whose style sheet is `htmlStyle()`: bars lie, so that their names have room, with
/// the limit as a stroke across; lines carry marks. Equal charts give equal bytes. All text is escaped; there is no
/// reference but to the patterns of `svgPatterns()`.

/// Strokes over a bar's fill that tell series apart without their colour. Belongs into a page once, before its charts.
[[nodiscard]] std::string svgPatterns();
[[nodiscard]] std::string svgChart(const Chart& chart, LanguageId language);
/// A list of the series and the limit, each with its key.
[[nodiscard]] std::string svgLegend(const Chart& chart);

}  // namespace sizewright
