// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace sizewright {

/// Where the catalogs are: the folder named on the command line, the environment variable SIZEWRIGHT_CATALOGS, the share folder
/// beside the installed program, or the source tree of a build. The first candidate if none exists, so that the error names it.
[[nodiscard]] std::filesystem::path catalogFolder(const std::string& fromCommandLine);

/// The folder of own entries that the environment variable SIZEWRIGHT_USER_CATALOG names; empty if it names none.
[[nodiscard]] std::filesystem::path namedOverlayFolder();

}  // namespace sizewright
