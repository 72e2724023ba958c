// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/report/document.h"

namespace sizewright {

/// Headings, paragraphs, lists and tables of a document for a text view; all text is escaped. Charts are left out.
[[nodiscard]] QString previewHtml(const Document& document, const QString& mutedColour);

}  // namespace sizewright
