// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/message.h"
#include "core/units/result.h"

namespace sizewright {

/// A text file of a kit. Its path is relative, of slugs joined by "/": "network/README.md".
struct KitFile {
    std::string path;
    std::string text;
    bool executable = false;
    bool operator==(const KitFile&) const = default;
};

/// Files for those who set a machine up or take it over, and what they must be told beside them. Equal input gives equal
/// bytes.
struct Kit {
    std::vector<KitFile> files;
    std::vector<Message> remarks;
};

enum class Existing {
    Refuse,  ///< files that are there stay as they are, and nothing is written
    Replace,
};

/// Whether the path stays where it is put: letters, digits, ".", "_" and "-", no part that starts with a dot, no empty part.
[[nodiscard]] bool isKitPath(std::string_view path);

/// Writes every file below the folder, which is made if it is missing; each file is replaced in one step. All paths are
/// looked at before the first is written: nothing is put outside the folder, also not through symbolic links in it.
/// @error InvalidArgument for paths that are none or come twice; WriteFailed for files that exist, links, and the system's
/// reasons
[[nodiscard]] Result<void> writeKit(const Kit& kit, const std::filesystem::path& folder,
                                    Existing existing = Existing::Refuse);

}  // namespace sizewright
