// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sizewright {

/// SHA-256 of the bytes as 64 hexadecimal digits in lower case.
[[nodiscard]] std::string sha256Text(std::string_view bytes);

}  // namespace sizewright
