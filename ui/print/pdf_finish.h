// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/report/document.h"
#include "core/units/result.h"

namespace sizewright::print {

/// What Cairo cannot write: the document's language, the title in the window bar, XMP metadata, texts for the figures,
/// what a table's heads head, and an identifier made from the content.
/// @error PdfFailed with libqpdf's reason
[[nodiscard]] Result<std::string> finishPdf(const std::string& pdf, const Document& document,
                                            const std::vector<std::string>& figureTexts);

}  // namespace sizewright::print
