// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/kit.h"

#include <algorithm>
#include <set>

#include "core/io/file.h"

namespace sizewright {
namespace {

namespace fs = std::filesystem;

bool isKitPart(std::string_view part)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
               c == '-';
    };
    return !part.empty() && part.front() != '.' && part.front() != '-' && std::all_of(part.begin(), part.end(), allowed);
}

Result<void> checkPaths(const Kit& kit)
{
    std::set<std::string_view> seen;
    for (const KitFile& file : kit.files) {
        if (!isKitPath(file.path))
            return failure(ErrorId::InvalidArgument, file.path,
                           "no path of a kit; letters, digits, \".\", \"_\", \"-\" and \"/\" are accepted");
        if (!seen.insert(file.path).second)
            return failure(ErrorId::InvalidArgument, file.path, "two files of the kit have this path");
    }
    return {};
}

/// Neither the file nor a folder on the way to it below the kit's own may lead elsewhere.
Result<void> checkTarget(const fs::path& folder, const fs::path& relative, Existing existing)
{
    fs::path path = folder;
    for (auto part = relative.begin(); part != relative.end(); ++part) {
        path /= *part;
        std::error_code code;
        const fs::file_status status = fs::symlink_status(path, code);
        const bool last = std::next(part) == relative.end();
        if (!fs::exists(status))
            return {};
        if (fs::is_symlink(status))
            return failure(ErrorId::WriteFailed, path.string(),
                           "a symbolic link stands where the kit has a file of its own; remove it");
        if (!last && !fs::is_directory(status))
            return failure(ErrorId::WriteFailed, path.string(),
                           "a file stands where the kit has a folder; name another folder");
        if (last && !fs::is_regular_file(status))
            return failure(ErrorId::WriteFailed, path.string(), "this is no regular file; name another folder");
        if (last && existing == Existing::Refuse)
            return failure(ErrorId::WriteFailed, path.string(),
                           "the file exists; name another folder, or ask for it to be replaced");
    }
    return {};
}

Result<void> writeKitFile(const KitFile& file, const fs::path& folder)
{
    const fs::path target = folder / file.path;
    std::error_code code;
    fs::create_directories(target.parent_path(), code);
    if (code)
        return failure(ErrorId::WriteFailed, target.parent_path().string(), code.message());
    if (auto written = writeFileAtomically(target, file.text); !written)
        return written;
    constexpr fs::perms run = fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
    fs::permissions(target, run, file.executable ? fs::perm_options::add : fs::perm_options::remove, code);
    if (code)
        return failure(ErrorId::WriteFailed, target.string(), code.message());
    return {};
}

}  // namespace

bool isKitPath(std::string_view path)
{
    while (true) {
        const std::size_t slash = path.find('/');
        if (!isKitPart(path.substr(0, slash)))
            return false;
        if (slash == std::string_view::npos)
            return true;
        path.remove_prefix(slash + 1);
    }
}

Result<void> writeKit(const Kit& kit, const fs::path& folder, Existing existing)
{
    if (auto checked = checkPaths(kit); !checked)
        return checked;
    std::error_code code;
    if (fs::exists(folder, code) && !fs::is_directory(folder, code))
        return failure(ErrorId::WriteFailed, folder.string(), "this is no folder");
    for (const KitFile& file : kit.files)
        if (auto checked = checkTarget(folder, file.path, existing); !checked)
            return checked;
    for (const KitFile& file : kit.files)
        if (auto written = writeKitFile(file, folder); !written)
            return written;
    return {};
}

}  // namespace sizewright
