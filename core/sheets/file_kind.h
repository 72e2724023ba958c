// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/units/result.h"

namespace sizewright {

enum class TableFileKind { Text, Zip };

/// What a file is by its first bytes.
/// @error NotApplicable for kinds that are known and not read, with a sentence that says what to do
[[nodiscard]] Result<TableFileKind> tableFileKind(std::string_view bytes, const std::string& name);

}  // namespace sizewright
