// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#ifndef Q_MOC_RUN
#include "core/report/document.h"
#include "core/units/result.h"
#endif

namespace sizewright {

/// The document as a tagged, searchable A4 PDF: Cairo and Pango for pages and tags, charts as vectors, libqpdf for language,
/// outline and metadata. Equal documents give equal bytes on a machine with the same fonts. The bytes stay in memory.
/// Charts are drawn by QCustomPlot, a widget: a document with charts needs a QApplication (the offscreen platform will do)
/// and must be written in its thread; without charts neither is needed.
/// @error PdfFailed with the library's reason
[[nodiscard]] Result<std::string> writePdf(const Document& document);

}  // namespace sizewright
