// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sizewright {
namespace {

std::string reason(int error)
{
    return std::strerror(error);
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] bool isOpen() const { return m_value >= 0; }
    bool close()
    {
        const int value = std::exchange(m_value, -1);
        return value < 0 || ::close(value) == 0;
    }

private:
    int m_value;
};

bool writeAll(int descriptor, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return false;
        }
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace

Result<std::string> readFile(const std::filesystem::path& file, std::size_t largest)
{
    std::error_code code;
    const auto status = std::filesystem::status(file, code);
    if (!std::filesystem::exists(status))
        return failure(ErrorId::FileNotFound, file.string(), "no such file");
    if (!std::filesystem::is_regular_file(status))
        return failure(ErrorId::FileUnreadable, file.string(), "not a regular file");
    const auto size = std::filesystem::file_size(file, code);
    if (code)
        return failure(ErrorId::FileUnreadable, file.string(), code.message());
    if (size > largest)
        return failure(ErrorId::FileTooLarge, file.string(),
                       "the file has " + std::to_string(size) + " bytes; at most " + std::to_string(largest) + " are read");
    std::ifstream stream(file, std::ios::binary);
    std::string content(size, '\0');
    if (!stream.read(content.data(), static_cast<std::streamsize>(size)))
        return failure(ErrorId::FileUnreadable, file.string(), "the file could not be read to its end");
    return content;
}

Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view content)
{
    std::error_code code;
    // A symbolic link keeps pointing to its target; the target is replaced.
    const auto target = std::filesystem::is_symlink(file, code) ? std::filesystem::weakly_canonical(file, code) : file;
    const auto folder = target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
    const auto fail = [&](const std::string& what) { return failure(ErrorId::WriteFailed, file.string(), what); };

    struct stat existing {};
    const bool exists = ::stat(target.c_str(), &existing) == 0;
    if (exists && !S_ISREG(existing.st_mode))
        return fail("this is no regular file; name another one");
    const mode_t mode = exists ? existing.st_mode & 07777 : 0644;
    if (::access(target.c_str(), F_OK) == 0 && ::access(target.c_str(), W_OK) != 0)
        return fail("the file is read-only; save under another name");

    std::string pattern = (folder / (".sizewright-XXXXXX")).string();
    Descriptor temporary(::mkstemp(pattern.data()));
    if (!temporary.isOpen())
        return fail("the folder cannot be written to (" + reason(errno) + "); choose another folder");
    const auto abandon = [&](int error) {
        ::unlink(pattern.c_str());
        return fail(reason(error) + "; the file keeps its former content");
    };
    if (!writeAll(temporary.value(), content) || ::fchmod(temporary.value(), mode) != 0 || ::fsync(temporary.value()) != 0)
        return abandon(errno);
    if (!temporary.close() || ::rename(pattern.c_str(), target.c_str()) != 0)
        return abandon(errno);
    const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY));
    if (directory.isOpen())
        ::fsync(directory.value());
    return {};
}

}  // namespace sizewright
