// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sizewright {

/// Full-width letters, digits and signs in their usual width, all kinds of spaces as spaces, dashes as "-", apostrophes as
/// "'".
[[nodiscard]] std::string halfWidth(std::string_view utf8);
/// The same in lower case (ASCII and umlauts), white space of any length as one space, none at the ends.
[[nodiscard]] std::string folded(std::string_view utf8);
/// Without spaces, tabs and line breaks at its ends.
[[nodiscard]] std::string_view trimmedText(std::string_view text);
/// Whether a text has Chinese characters.
[[nodiscard]] bool hasHan(std::string_view utf8);

}  // namespace sizewright
