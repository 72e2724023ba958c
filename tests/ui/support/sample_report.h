// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace sizewright::test {

/// Memory of four platforms, stacked, with their capacity as limit; long category names.
[[nodiscard]] Chart memoryChart();
/// Cumulative cost over 36 months of three ways to run the model, one of them dashed; large values.
[[nodiscard]] Chart costChart();
/// A report with every kind of block, a table over several pages, and both kinds of chart.
[[nodiscard]] Document englishReport();
/// The same kind of report in Chinese, with Latin names and figures between.
[[nodiscard]] Document chineseReport();

}  // namespace sizewright::test
