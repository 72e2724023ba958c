// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace sizewright {

/// The style sheet of the HTML report; without characters that XML would want escaped.
[[nodiscard]] std::string htmlStyle();

}  // namespace sizewright
