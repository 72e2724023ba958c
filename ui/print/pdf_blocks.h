// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/report/document.h"
#include "core/units/result.h"
#include "ui/print/pdf_strip.h"

namespace sizewright::print {

/// A document's blocks cut into strips of that width, in reading order.
struct Flow {
    std::vector<StripPtr> strips;
    std::vector<std::string> figureTexts;  ///< of the Figure elements, in order
};

/// @error PdfFailed  where a chart cannot be drawn
[[nodiscard]] Result<Flow> flowOf(const Document& document, const TextSetter& setter, double width);

}  // namespace sizewright::print
