// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/sheets/sheet.h"

namespace sizewright {

/// Which character separates the cells of a text.
struct DetectedSeparator {
    char separator = ',';
    bool stated = false;  ///< by the first line "sep=;", as spreadsheets write it
    bool sure = true;     ///< false: another one separates about as well
    char other = 0;       ///< that other one, if not sure
    bool operator==(const DetectedSeparator&) const = default;
};

/// The comma, semicolon, tab or bar that gives the most rows of equal width.
[[nodiscard]] DetectedSeparator detectSeparator(std::string_view utf8);

/// The rows of a delimited text, all cells as text; lines may end in LF, CRLF or CR. Nothing is taken for a header.
/// @error InvalidArgument for an unclosed quote or a text without content; OutOfRange beyond the limits of a sheet
[[nodiscard]] Result<Sheet> readDelimited(std::string_view utf8, char separator, const std::string& name);

}  // namespace sizewright
