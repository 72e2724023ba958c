// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog_location.h"

#include <cstdlib>
#include <vector>

namespace sizewright {

std::filesystem::path catalogFolder(const std::string& fromCommandLine)
{
    namespace fs = std::filesystem;
    if (!fromCommandLine.empty())
        return fromCommandLine;
    if (const char* environment = std::getenv("SIZEWRIGHT_CATALOGS"); environment && *environment)
        return environment;
    std::error_code code;
    const fs::path program = fs::read_symlink("/proc/self/exe", code);
    const std::vector<fs::path> candidates{program.parent_path().parent_path() / "share" / "sizewright" / "catalogs",
                                           SIZEWRIGHT_SOURCE_CATALOGS};
    for (const fs::path& candidate : candidates)
        if (fs::is_directory(candidate, code))
            return candidate;
    return candidates.front();
}

std::filesystem::path namedOverlayFolder()
{
    const char* environment = std::getenv("SIZEWRIGHT_USER_CATALOG");
    return environment ? std::filesystem::path(environment) : std::filesystem::path();
}

}  // namespace sizewright
