// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/catalog/own_items.h"
#include "core/quotes/tender.h"
#include "core/scenario/scenario.h"

namespace sizewright {

/// A saved plan: the scenario, and what the file held that this version does not know (kept on save).
struct Project {
    Scenario scenario;
    std::string unknownFields;  ///< JSON object text of top-level keys of newer versions; empty if none
    OwnItems own{};             ///< models that the catalog does not have
    Tender tender{};            ///< vendors' quotes, and how they are scored
    bool operator==(const Project&) const = default;
};

inline constexpr int kProjectVersion = 1;

/// @error FileNotFound, InvalidJson, WrongType, OutOfRange, MissingField, UnsupportedVersion: with file and JSON pointer
[[nodiscard]] Result<Project> loadProject(const std::filesystem::path& file);
[[nodiscard]] Result<Project> parseProject(std::string_view text, const std::string& name);
/// Canonical JSON: fixed key order, two spaces, LF, final newline; equal projects give equal bytes.
[[nodiscard]] std::string projectText(const Project& project);
/// @error WriteFailed; the old file stays whole
[[nodiscard]] Result<void> saveProject(const Project& project, const std::filesystem::path& file);

}  // namespace sizewright
