// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/report/document.h"
#include "core/units/result.h"
#include "ui/print/pdf_strip.h"

namespace sizewright::print {

/// The chart as a Figure of vectors. Needs a QApplication.
/// @error PdfFailed  without one, or where the drawing cannot be read
[[nodiscard]] Result<std::shared_ptr<Strip>> chartStrip(const Chart& chart, const std::string& language, double width,
                                                        double height);

}  // namespace sizewright::print
