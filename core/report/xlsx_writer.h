// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/report/document.h"
#include "core/units/result.h"

namespace sizewright {

/// The document as an XLSX workbook: a summary with the texts and a link to each further sheet, then one sheet per table and
/// one per chart with its figures as numbers and a native chart. Text is text, whatever it begins with: the workbook has no
/// formulas. Tables keep their cells as they are written, because a Document's figures are already rounded and worded.
/// The limit of stacked bars is a column beside the chart, not a stroke in it: the library cannot combine kinds of charts.
/// Equal documents give equal bytes, created on the document's date.
/// @error WriteFailed  where the date is none, the document exceeds a sheet, or the system refuses the temporary files
[[nodiscard]] Result<std::string> writeXlsx(const Document& document);

}  // namespace sizewright
