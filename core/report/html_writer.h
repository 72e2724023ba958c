// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/report/document.h"

namespace sizewright {

/// The document as one self-contained HTML5 page in its language, which is also well-formed XML. It has landmarks, headings,
/// tables with captions and scoped headers, charts as inline SVG with the same figures as a table, and styles for light and
/// dark screens and for paper. It loads nothing, runs nothing, and its policy forbids both; all text is escaped.
/// Equal documents give equal bytes.
[[nodiscard]] std::string writeHtml(const Document& document);

}  // namespace sizewright
