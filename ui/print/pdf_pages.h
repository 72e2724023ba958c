// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/report/document.h"
#include "core/units/result.h"
#include "ui/print/pdf_blocks.h"

namespace sizewright::print {

constexpr double kPageWidth = 595.276;  ///< A4 in points
constexpr double kPageHeight = 841.89;
constexpr Area kTextArea{56.7, 62, kPageWidth - 2 * 56.7, kPageHeight - 62 - 62};

/// A strip at its place on a page.
struct PlacedStrip {
    StripPtr strip;
    double y = 0;
    bool repeated = false;  ///< a table's head again: an artifact
};
using PageContent = std::vector<PlacedStrip>;

/// Fills pages top down: headings stay with what follows, rows stay whole, texts break with two lines on either side.
[[nodiscard]] std::vector<PageContent> paginate(const std::vector<StripPtr>& strips, const Area& area);

/// The pages as a tagged PDF with outline, running head and foot.
/// @error PdfFailed with Cairo's reason
[[nodiscard]] Result<std::string> drawPages(const std::vector<PageContent>& pages, const Document& document,
                                            const TextSetter& setter);

}  // namespace sizewright::print
