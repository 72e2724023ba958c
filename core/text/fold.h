// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sizewright {

/// The text as it is compared: lower case of Latin letters, narrow forms of full-width ones, "x" for "×", one blank for each kind
/// of space. A broken byte of UTF-8 stands for itself.
[[nodiscard]] std::u32string foldedText(std::string_view text);

}  // namespace sizewright
