// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/units/result.h"

namespace sizewright {

inline constexpr std::size_t kMostZipEntries = 2'000;
inline constexpr std::size_t kMostUnpacked = std::size_t{64} << 20;  ///< bytes of all entries read from an archive
/// An entry of more than 1 MiB may be so many times as large as its packed form; tables pack to a tenth or twentieth.
inline constexpr std::size_t kMostZipRatio = 200;

/// A ZIP archive in memory, opened for reading. Nothing is ever unpacked to a file.
class ZipArchive {
public:
    /// The bytes must outlive the archive.
    /// @error InvalidArgument for what is no sound archive: cut off, names that occur twice, entries over one another;
    /// OutOfRange for too many entries
    [[nodiscard]] static Result<ZipArchive> open(std::string_view bytes, const std::string& name);

    [[nodiscard]] bool has(const std::string& entry) const;
    /// The whole content of an entry, its checksum verified.
    /// @error InvalidArgument if it is absent, damaged or packed in an unusual way; NotApplicable if it is encrypted;
    /// OutOfRange where it or all entries together unpack to too much
    [[nodiscard]] Result<std::string> read(const std::string& entry);

private:
    struct Handle;
    struct Close {
        void operator()(Handle* handle) const;
    };
    ZipArchive() = default;
    [[nodiscard]] Result<void> checkEntries(std::size_t size) const;

    std::unique_ptr<Handle, Close> m_handle;
    std::string m_name;
    std::size_t m_unpacked = 0;
};

}  // namespace sizewright
