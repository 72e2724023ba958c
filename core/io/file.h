// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/units/result.h"

namespace sizewright {

/// Largest file that any reader of ours accepts.
inline constexpr std::size_t kLargestFile = std::size_t{64} << 20;

/// @error FileNotFound, FileUnreadable, FileTooLarge (refused before reading)
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file, std::size_t largest = kLargestFile);

/// Replaces the file in one step: temporary sibling, flush to disk, rename, flush of the folder. After a crash or a full disk
/// either the old or the new content is there, whole.
/// @error WriteFailed with the system's reason
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view content);

}  // namespace sizewright
