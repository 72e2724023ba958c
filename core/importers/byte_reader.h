// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/units/result.h"

namespace sizewright {

/// No header is read further than this, however large the file is.
inline constexpr std::uint64_t kLargestHeader = std::uint64_t{64} << 20;

/// Reads a binary header forwards, from memory or from a file of which only a small window is held. The first thing wrong is
/// kept with its offset; after it every read yields zero, so that a parser may ask once at the end of a step.
class ByteReader {
public:
    /// The bytes must outlive the reader. `fileBytes` is the size of the whole file if these are only its beginning.
    ByteReader(std::span<const std::byte> bytes, std::string name, std::optional<std::uint64_t> fileBytes = {});
    /// @error FileNotFound, FileUnreadable
    [[nodiscard]] static Result<ByteReader> open(const std::filesystem::path& file);
    ByteReader(ByteReader&&) = default;
    ByteReader& operator=(ByteReader&&) = default;

    [[nodiscard]] std::uint8_t number8(std::string_view what) { return number<std::uint8_t>(what); }
    [[nodiscard]] std::uint16_t number16(std::string_view what) { return number<std::uint16_t>(what); }
    [[nodiscard]] std::uint32_t number32(std::string_view what) { return number<std::uint32_t>(what); }
    [[nodiscard]] std::uint64_t number64(std::string_view what) { return number<std::uint64_t>(what); }
    /// Nothing is allocated before it is sure that the file holds as much.
    [[nodiscard]] std::string text(std::uint64_t length, std::string_view what);
    void skip(std::uint64_t length, std::string_view what);
    /// Numbers that follow have their most significant byte first.
    void setBigEndian(bool bigEndian) { m_bigEndian = bigEndian; }

    [[nodiscard]] std::uint64_t position() const { return m_position; }
    [[nodiscard]] std::uint64_t fileBytes() const { return m_fileBytes; }
    /// What is left of the file and of the limit.
    [[nodiscard]] std::uint64_t remaining() const { return m_end - m_position; }
    [[nodiscard]] const std::string& name() const { return m_name; }

    void fail(ErrorId id, std::string detail);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    class File;

    template <class T>
    T number(std::string_view what);
    [[nodiscard]] bool require(std::uint64_t length, std::string_view what);
    void copy(std::span<std::byte> to);
    bool fill();

    std::shared_ptr<File> m_file;
    std::vector<std::byte> m_buffer;
    std::span<const std::byte> m_window;
    std::uint64_t m_windowStart = 0;
    std::string m_name;
    std::uint64_t m_position = 0;
    std::uint64_t m_end = 0;
    std::uint64_t m_fileBytes = 0;
    bool m_bigEndian = false;
    std::optional<Error> m_error;
};

}  // namespace sizewright
