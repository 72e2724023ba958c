// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/byte_reader.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sizewright {
namespace {

constexpr std::size_t kWindow = std::size_t{256} << 10;

}  // namespace

/// A descriptor open for reading that closes itself.
class ByteReader::File {
public:
    explicit File(int descriptor) : m_descriptor(descriptor) {}
    ~File()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

ByteReader::ByteReader(std::span<const std::byte> bytes, std::string name, std::optional<std::uint64_t> fileBytes)
    : m_window(bytes), m_name(std::move(name)), m_end(std::min<std::uint64_t>(bytes.size(), kLargestHeader)),
      m_fileBytes(fileBytes.value_or(bytes.size()))
{
}

Result<ByteReader> ByteReader::open(const std::filesystem::path& file)
{
    // Non-blocking, so that a named pipe does not hold the program up before it is refused.
    const auto handle = std::make_shared<File>(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (handle->descriptor() < 0)
        return failure(errno == ENOENT ? ErrorId::FileNotFound : ErrorId::FileUnreadable, file.string(), std::strerror(errno));
    struct stat status {};
    if (::fstat(handle->descriptor(), &status) != 0 || !S_ISREG(status.st_mode))
        return failure(ErrorId::FileUnreadable, file.string(), "not a regular file");
    ByteReader reader({}, file.string(), static_cast<std::uint64_t>(status.st_size));
    reader.m_file = handle;
    reader.m_end = std::min(reader.m_fileBytes, kLargestHeader);
    return reader;
}

void ByteReader::fail(ErrorId id, std::string detail)
{
    if (!m_error)
        m_error = Error{id, m_name + " at byte " + std::to_string(m_position), std::move(detail)};
}

bool ByteReader::require(std::uint64_t length, std::string_view what)
{
    if (m_error)
        return false;
    if (length <= remaining())
        return true;
    if (m_end == kLargestHeader && length <= m_fileBytes - m_position)
        fail(ErrorId::OutOfRange, "the header goes beyond the 64 MiB that are read, in the " + std::string(what));
    else
        fail(ErrorId::OutOfRange, "the file ends inside the " + std::string(what) + ": " + std::to_string(length) +
                                      " bytes are announced, " + std::to_string(remaining()) + " are left");
    return false;
}

bool ByteReader::fill()
{
    if (!m_file)
        return false;
    m_buffer.resize(kWindow);
    const ssize_t count = ::pread(m_file->descriptor(), m_buffer.data(), m_buffer.size(), static_cast<off_t>(m_position));
    if (count <= 0)
        return false;
    m_window = std::span(m_buffer).first(static_cast<std::size_t>(count));
    m_windowStart = m_position;
    return true;
}

void ByteReader::copy(std::span<std::byte> to)
{
    while (!to.empty()) {
        const bool inside = m_position >= m_windowStart && m_position - m_windowStart < m_window.size();
        if (!inside && !fill()) {
            fail(ErrorId::FileUnreadable, "the file could not be read at this place");
            return;
        }
        const auto from = m_window.subspan(static_cast<std::size_t>(m_position - m_windowStart));
        const std::size_t count = std::min(from.size(), to.size());
        std::memcpy(to.data(), from.data(), count);
        to = to.subspan(count);
        m_position += count;
    }
}

template <class T>
T ByteReader::number(std::string_view what)
{
    std::array<std::byte, sizeof(T)> bytes{};
    if (!require(sizeof(T), what))
        return 0;
    copy(bytes);
    if (m_bigEndian)
        std::reverse(bytes.begin(), bytes.end());
    std::uint64_t value = 0;
    for (std::size_t i = sizeof(T); i-- > 0;)
        value = value << 8 | std::to_integer<std::uint64_t>(bytes[i]);
    return static_cast<T>(value);
}

template std::uint8_t ByteReader::number(std::string_view);
template std::uint16_t ByteReader::number(std::string_view);
template std::uint32_t ByteReader::number(std::string_view);
template std::uint64_t ByteReader::number(std::string_view);

std::string ByteReader::text(std::uint64_t length, std::string_view what)
{
    std::string result;
    if (!require(length, what))
        return result;
    result.resize(static_cast<std::size_t>(length));
    copy(std::as_writable_bytes(std::span(result)));
    return result;
}

void ByteReader::skip(std::uint64_t length, std::string_view what)
{
    if (require(length, what))
        m_position += length;
}

}  // namespace sizewright
