// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sizewright {

/// The bytes of an encoding that iconv knows as UTF-8, whatever the locale; nothing where they do not follow it.
[[nodiscard]] std::optional<std::string> convertedToUtf8(std::string_view bytes, const char* iconvName);

}  // namespace sizewright
