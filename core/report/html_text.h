// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sizewright {

/// The text for an element or a quoted attribute: printable, with & < > " ' as references.
[[nodiscard]] std::string htmlText(std::string_view text);

}  // namespace sizewright
