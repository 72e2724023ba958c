// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace sizewright {

/// The catalog's own English texts that the window translates, by context: "Template", "Region", "Component".
[[nodiscard]] std::span<const char* const> catalogTexts(const char* context);

}  // namespace sizewright
