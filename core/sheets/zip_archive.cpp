// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/zip_archive.h"

#include <algorithm>
#include <array>
#include <set>

#include <zip.h>

namespace sizewright {
namespace {

/// The largest number of entries that an end record in the text claims: an archive may hold several, and the library
/// allocates by the one it takes.
std::size_t claimedEntries(std::string_view bytes)
{
    constexpr std::size_t record = 22;
    const std::size_t tail = std::min<std::size_t>(bytes.size(), record + 65'535);
    const std::string_view text = bytes.substr(bytes.size() - tail);
    std::size_t most = 0;
    for (std::size_t at = text.find("PK\x05\x06"); at != std::string_view::npos; at = text.find("PK\x05\x06", at + 1)) {
        if (text.size() - at < record)
            break;
        const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(text[at + i])); };
        most = std::max(most, byte(10) | byte(11) << 8);
    }
    return most;
}

std::string reason(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string text = zip_error_strerror(&error);
    zip_error_fini(&error);
    return text;
}

tl::unexpected<Error> broken(const std::string& name, const std::string& why)
{
    return failure(ErrorId::InvalidArgument, name, "the archive is damaged (" + why + "); ask for the file again");
}

}  // namespace

// libzip's own handle, under a name that headers may know.
struct ZipArchive::Handle {
    zip_t* zip = nullptr;
};

void ZipArchive::Close::operator()(Handle* handle) const
{
    if (handle->zip != nullptr)
        zip_discard(handle->zip);
    delete handle;
}

Result<ZipArchive> ZipArchive::open(std::string_view bytes, const std::string& name)
{
    if (claimedEntries(bytes) > kMostZipEntries)
        return failure(ErrorId::OutOfRange, name, "the archive has more than 2,000 entries");
    zip_error_t error;
    zip_error_init(&error);
    ZipArchive archive;
    archive.m_name = name;
    archive.m_handle.reset(new Handle);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source != nullptr)
        archive.m_handle->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (archive.m_handle->zip == nullptr) {
        if (source != nullptr)
            zip_source_free(source);
        return broken(name, reason(code));
    }
    if (const auto checked = archive.checkEntries(bytes.size()); !checked)
        return tl::unexpected(checked.error());
    return archive;
}

Result<void> ZipArchive::checkEntries(std::size_t size) const
{
    const zip_int64_t count = zip_get_num_entries(m_handle->zip, 0);
    if (count < 0 || static_cast<std::size_t>(count) > kMostZipEntries)
        return failure(ErrorId::OutOfRange, m_name, "the archive has more than 2,000 entries");
    std::set<std::string, std::less<>> names;
    std::size_t packed = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_handle->zip, static_cast<zip_uint64_t>(i), 0, &stat) != 0 || (stat.valid & ZIP_STAT_NAME) == 0)
            return broken(m_name, "an entry cannot be read");
        if (!names.insert(stat.name).second)
            return broken(m_name, "an entry occurs twice");
        if ((stat.valid & ZIP_STAT_COMP_SIZE) == 0 || stat.comp_size > size - packed)
            return broken(m_name, "entries lie over one another");
        packed += stat.comp_size;
    }
    return {};
}

bool ZipArchive::has(const std::string& entry) const
{
    return zip_name_locate(m_handle->zip, entry.c_str(), 0) >= 0;
}

Result<std::string> ZipArchive::read(const std::string& entry)
{
    const std::string place = m_name + "#" + entry;
    zip_stat_t stat;
    if (zip_stat(m_handle->zip, entry.c_str(), 0, &stat) != 0)
        return failure(ErrorId::InvalidArgument, place, "the archive lacks this part");
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return failure(ErrorId::NotApplicable, place, "the file is encrypted; save it without a password");
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return broken(place, "packed in a way that spreadsheets do not use");
    const auto tooLarge = [&](std::uint64_t bytes) {
        return bytes > kMostUnpacked - m_unpacked || (bytes > (1U << 20) && bytes / kMostZipRatio > stat.comp_size);
    };
    const auto refused = [&] {
        return failure(ErrorId::OutOfRange, place, "the file unpacks to more than a table needs (64 MiB)");
    };
    if (tooLarge(stat.size))
        return refused();
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen(m_handle->zip, entry.c_str(), 0), zip_fclose);
    if (!file)
        return broken(place, "the part cannot be opened");
    std::string content;
    std::array<char, 32768> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the next call
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), buffer.size());
        if (got < 0)
            return broken(place, "its content does not unpack, or its checksum is wrong");
        if (got == 0)
            break;
        content.append(buffer.data(), static_cast<std::size_t>(got));
        if (tooLarge(content.size()))
            return refused();
    }
    if (content.size() != stat.size)
        return broken(place, "its size is not as stated");
    m_unpacked += content.size();
    return content;
}

}  // namespace sizewright
