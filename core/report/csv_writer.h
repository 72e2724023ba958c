// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/report/document.h"

namespace sizewright {

/// The tables of a document, and its charts as tables, as comma-separated values: each with its caption as a row of one cell, then
/// the titles of its columns, then its rows, and an empty line behind it. UTF-8 with a byte-order mark, which spreadsheets need,
/// lines end in CR LF, every row is one line. Text is text, whatever it begins with.
[[nodiscard]] std::string writeCsv(const Document& document);

}  // namespace sizewright
