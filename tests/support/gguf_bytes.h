// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sizewright::test {

/// Writes the header of a GGUF file, entry by entry.
class GgufBytes {
public:
    explicit GgufBytes(std::uint32_t version = 3, bool bigEndian = false) : m_version(version), m_bigEndian(bigEndian) {}

    GgufBytes& number(std::string_view key, std::uint32_t value)
    {
        return entry(key, 4, number32(value));
    }
    GgufBytes& number16(std::string_view key, std::uint16_t value)
    {
        return entry(key, 2, whole(value, 2));
    }
    GgufBytes& text(std::string_view key, std::string_view value)
    {
        return entry(key, 8, string(value));
    }
    GgufBytes& numbers(std::string_view key, const std::vector<std::uint32_t>& values)
    {
        std::string bytes = number32(4) + number64(values.size());
        for (const std::uint32_t value : values)
            bytes += number32(value);
        return entry(key, 9, bytes);
    }
    GgufBytes& texts(std::string_view key, std::size_t count, std::string_view each)
    {
        std::string bytes = number32(8) + number64(count);
        for (std::size_t i = 0; i < count; ++i)
            bytes += string(each);
        return entry(key, 9, bytes);
    }
    /// A metadata value of any type, its bytes as they are.
    GgufBytes& entry(std::string_view key, std::uint32_t type, const std::string& bytes)
    {
        m_values += string(key) + number32(type) + bytes;
        ++m_valueCount;
        return *this;
    }
    /// At the next free place, `bytes` long; the alignment is 32.
    GgufBytes& tensor(std::string_view name, const std::vector<std::uint64_t>& dims, std::uint32_t type, std::uint64_t bytes)
    {
        m_tensors += string(name) + number32(static_cast<std::uint32_t>(dims.size()));
        for (const std::uint64_t length : dims)
            m_tensors += number64(length);
        m_tensors += number32(type) + number64(m_offset);
        m_offset += (bytes + 31) / 32 * 32;
        m_end = m_offset;
        ++m_tensorCount;
        return *this;
    }

    [[nodiscard]] std::string header() const
    {
        return "GGUF" + number32(m_version) + number64(m_tensorCount) + number64(m_valueCount) + m_values + m_tensors;
    }
    /// The size of the file with its data.
    [[nodiscard]] std::uint64_t fileBytes() const { return (header().size() + 31) / 32 * 32 + m_end; }

    [[nodiscard]] std::string number32(std::uint32_t value) const { return whole(value, 4); }
    [[nodiscard]] std::string number64(std::uint64_t value) const { return whole(value, 8); }
    [[nodiscard]] std::string string(std::string_view text) const { return number64(text.size()) + std::string(text); }

private:
    [[nodiscard]] std::string whole(std::uint64_t value, std::size_t bytes) const
    {
        std::string result;
        for (std::size_t i = 0; i < bytes; ++i)
            result += static_cast<char>(value >> (8 * i));
        if (m_bigEndian)
            std::reverse(result.begin(), result.end());
        return result;
    }

    std::uint32_t m_version;
    bool m_bigEndian;
    std::string m_values;
    std::string m_tensors;
    std::uint64_t m_valueCount = 0;
    std::uint64_t m_tensorCount = 0;
    std::uint64_t m_offset = 0;
    std::uint64_t m_end = 0;
};

}  // namespace sizewright::test
