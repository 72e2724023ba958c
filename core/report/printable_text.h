// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sizewright {

/// The text as any of the report's files can hold it: valid UTF-8 (U+FFFD for what is not), without control characters except line
/// feeds, characters that change the direction of text, and noncharacters; a tab becomes a blank.
[[nodiscard]] std::string printableText(std::string_view text);

/// At most so many UTF-16 units, which spreadsheets count; a text that was cut ends in "…". Needs valid UTF-8.
[[nodiscard]] std::string clippedText(std::string_view text, std::size_t units);

/// Columns that the longest line takes in a typewriter face; Chinese characters take two. Needs valid UTF-8.
[[nodiscard]] std::size_t displayWidth(std::string_view text);

}  // namespace sizewright
