// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/safetensors_index.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_set>

#include "core/io/file.h"
#include "core/io/json_leaves.h"

namespace sizewright {
namespace {

namespace fs = std::filesystem;
/// No sum over the most tensors of the largest size overflows.
constexpr std::int64_t kLargestTensor = std::int64_t{1} << 42;
constexpr std::int64_t kLargestTotal = std::int64_t{1} << 50;
constexpr std::size_t kLongestName = 1024;
constexpr std::size_t kLongestFileName = 255;

/// @source safetensors/safetensors (Dtype), read 2026-11
constexpr std::array<std::pair<std::string_view, int>, 22> kTypeBits{{
    {"F64", 64}, {"F32", 32}, {"F16", 16}, {"BF16", 16}, {"F8_E4M3", 8}, {"F8_E5M2", 8}, {"F8_E8M0", 8}, {"F8_E4M3FNUZ", 8},
    {"F8_E5M2FNUZ", 8}, {"F6_E2M3", 6}, {"F6_E3M2", 6}, {"F4", 4}, {"I64", 64}, {"I32", 32}, {"I16", 16}, {"I8", 8},
    {"U64", 64}, {"U32", 32}, {"U16", 16}, {"U8", 8}, {"BOOL", 8}, {"C64", 64},
}};

std::optional<std::int64_t> wholeNumber(const JsonLeaf& leaf)
{
    if (const auto* number = std::get_if<std::int64_t>(&leaf); number && *number >= 0)
        return *number;
    // Some writers state the sum as 6.8e11 or 688586727753.0.
    if (const auto* number = std::get_if<double>(&leaf); number && *number >= 0 && *number <= 1e15)
        return static_cast<std::int64_t>(*number);
    return std::nullopt;
}

/// Collects the entries of a header from its leaves.
class HeaderEntries {
public:
    HeaderEntries(const std::string& name, SafetensorsHeader& header) : m_name(name), m_header(header) {}

    Result<void> leaf(std::span<const std::string> path, const JsonLeaf& value)
    {
        if (path.empty() || path.front() == "__metadata__")
            return {};
        if (m_entry.name != path.front() || !m_isOpen)
            if (const auto closed = open(path.front()); !closed)
                return closed;
        if (path.size() == 2 && path[1] == "dtype")
            return type(value);
        if (path.size() == 3 && path[1] == "shape")
            return dimension(value);
        if (path.size() == 3 && path[1] == "data_offsets")
            return offset(value);
        return {};
    }

    Result<void> close()
    {
        if (!std::exchange(m_isOpen, false))
            return {};
        if (m_entry.type.empty() || m_offsets.size() != 2)
            return fail(ErrorId::MissingField, "the entry needs dtype, shape and two data_offsets");
        if (m_offsets[1] < m_offsets[0] || m_offsets[1] > kLargestTotal || m_offsets[1] - m_offsets[0] > kLargestTensor)
            return fail(ErrorId::OutOfRange, "data_offsets are no possible place of a tensor");
        m_entry.bytes = Bytes(m_offsets[1] - m_offsets[0]);
        const auto bits = std::find_if(kTypeBits.begin(), kTypeBits.end(), [&](const auto& t) { return t.first == m_entry.type; });
        // Elements are below 2^44: no overflow.
        if (bits != kTypeBits.end() && (m_entry.elements * bits->second + 7) / 8 != m_entry.bytes.raw())
            return fail(ErrorId::OutOfRange, "shape and data_offsets contradict each other");
        m_end = std::max(m_end, m_offsets[1]);
        m_header.tensors.push_back(m_entry);
        return {};
    }

    [[nodiscard]] std::int64_t end() const { return m_end; }

private:
    Result<void> fail(ErrorId id, const std::string& detail) const
    {
        return failure(id, m_name + "#/" + m_entry.name.substr(0, kLongestName), detail);
    }

    Result<void> open(const std::string& name)
    {
        if (const auto closed = close(); !closed)
            return closed;
        m_entry = StoredTensor{name, {}, 1, Bytes()};
        m_offsets.clear();
        m_isOpen = true;
        if (name.size() > kLongestName || m_names.size() >= kMostSafetensors)
            return fail(ErrorId::OutOfRange, "more tensors or longer names than are read");
        if (!m_names.insert(name).second)
            return fail(ErrorId::DuplicateKey, "the tensor stands twice");
        return {};
    }

    Result<void> type(const JsonLeaf& value)
    {
        const auto* text = std::get_if<std::string>(&value);
        if (!text || text->empty() || text->size() > 20)
            return fail(ErrorId::WrongType, "dtype is a short text such as \"BF16\"");
        m_entry.type = *text;
        return {};
    }

    Result<void> dimension(const JsonLeaf& value)
    {
        const auto length = wholeNumber(value);
        if (!length)
            return fail(ErrorId::WrongType, "a dimension is a whole number from 0 on");
        if (*length > 0 && m_entry.elements > 2 * kLargestTensor / *length)
            return fail(ErrorId::Overflow, "the dimensions do not multiply to a possible size");
        m_entry.elements *= *length;
        return {};
    }

    Result<void> offset(const JsonLeaf& value)
    {
        const auto place = wholeNumber(value);
        if (!place || m_offsets.size() >= 2)
            return fail(ErrorId::WrongType, "data_offsets are two whole numbers");
        m_offsets.push_back(*place);
        return {};
    }

    const std::string& m_name;
    SafetensorsHeader& m_header;
    std::unordered_set<std::string> m_names;
    StoredTensor m_entry;
    std::vector<std::int64_t> m_offsets;
    std::int64_t m_end = 0;
    bool m_isOpen = false;
};

bool isPlainFileName(const std::string& name)
{
    return !name.empty() && name.size() <= kLongestFileName && name != "." && name != ".." &&
           name.find_first_of(std::string_view("/\\\0:", 4)) == std::string::npos;
}

Result<SafetensorsHeader> headerOf(const fs::path& file)
{
    auto reader = ByteReader::open(file);
    if (!reader)
        return tl::unexpected(reader.error());
    return parseSafetensorsHeader(std::move(*reader));
}

Result<void> addFile(const fs::path& file, SizeCounter& counter, SafetensorsCheckpoint& checkpoint)
{
    const auto header = headerOf(file);
    if (!header)
        return tl::unexpected(header.error());
    for (const StoredTensor& tensor : header->tensors)
        counter.add(tensor.name, tensor.type, tensor.elements, tensor.bytes);
    checkpoint.files.push_back(file.filename().string());
    checkpoint.missingBytes += header->missingBytes;
    if (counter.tensors() > static_cast<int>(kMostSafetensors))
        return failure(ErrorId::OutOfRange, file.string(), "the checkpoint holds more tensors than are read");
    return {};
}

Result<SafetensorsCheckpoint> readIndexed(const fs::path& file, int layers)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    const auto index = parseSafetensorsIndex(*text, file.string());
    if (!index)
        return tl::unexpected(index.error());
    SafetensorsCheckpoint checkpoint;
    checkpoint.tensors = index->tensors;
    checkpoint.stated = index->totalSize;
    SizeCounter counter(layers);
    for (const std::string& name : index->files) {
        std::error_code code;
        const fs::path shard = file.parent_path() / name;
        if (!fs::exists(shard, code)) {
            checkpoint.missing.push_back(name);
            continue;
        }
        if (const auto added = addFile(shard, counter, checkpoint); !added)
            return tl::unexpected(added.error());
    }
    checkpoint.sizes = counter.sizes();
    if (!checkpoint.missing.empty() && !index->totalSize)
        return failure(ErrorId::MissingField, file.string() + "#/metadata/total_size",
                       "the index states no size and the file " + checkpoint.missing.front() + " is not beside it");
    checkpoint.total = checkpoint.missing.empty() ? checkpoint.sizes.total : *index->totalSize;
    return checkpoint;
}

}  // namespace

Result<SafetensorsHeader> parseSafetensorsHeader(ByteReader input)
{
    const std::uint64_t length = input.number64("length of the header");
    const std::string text = input.text(length, "header");
    if (input.failed())
        return tl::unexpected(input.error());
    if (text.empty() || text.front() != '{')
        return failure(ErrorId::WrongType, input.name() + " at byte 8", "this is no safetensors file; a JSON object is expected here");
    SafetensorsHeader header;
    header.fileBytes = input.fileBytes();
    HeaderEntries entries(input.name(), header);
    const auto read = readJsonLeaves(text, input.name(), [&](std::span<const std::string> path, const JsonLeaf& leaf) { return entries.leaf(path, leaf); });
    if (!read)
        return tl::unexpected(read.error());
    if (const auto closed = entries.close(); !closed)
        return tl::unexpected(closed.error());
    const std::uint64_t end = 8 + length + static_cast<std::uint64_t>(entries.end());
    header.missingBytes = end > header.fileBytes ? end - header.fileBytes : 0;
    return header;
}

Result<SafetensorsIndex> parseSafetensorsIndex(std::string_view text, const std::string& name)
{
    SafetensorsIndex index;
    std::set<std::string> files;
    std::unordered_set<std::string> tensors;
    const auto visit = [&](std::span<const std::string> path, const JsonLeaf& leaf) -> Result<void> {
        if (path.size() == 2 && path[0] == "metadata" && path[1] == "total_size") {
            const auto size = wholeNumber(leaf);
            if (!size || *size > kLargestTotal)
                return failure(ErrorId::WrongType, name + "#/metadata/total_size", "a number of bytes is expected here");
            index.totalSize = Bytes(*size);
        }
        if (path.size() != 2 || path[0] != "weight_map")
            return {};
        const auto* file = std::get_if<std::string>(&leaf);
        if (!file || !isPlainFileName(*file))
            return failure(ErrorId::WrongType, name + "#/weight_map", "a file name without a folder is expected for every tensor");
        if (!tensors.insert(path[1]).second)
            return failure(ErrorId::DuplicateKey, name + "#/weight_map", "the tensor \"" + path[1] + "\" stands twice");
        files.insert(*file);
        if (tensors.size() > kMostSafetensors || files.size() > kMostShards)
            return failure(ErrorId::OutOfRange, name + "#/weight_map", "more tensors or files than are read");
        return {};
    };
    if (const auto read = readJsonLeaves(text, name, visit); !read)
        return tl::unexpected(read.error());
    if (tensors.empty())
        return failure(ErrorId::MissingField, name + "#/weight_map", "the field is missing");
    index.tensors = tensors.size();
    index.files.assign(files.begin(), files.end());
    return index;
}

Result<SafetensorsCheckpoint> readSafetensors(const fs::path& file, int layers)
{
    if (file.extension() == ".json")
        return readIndexed(file, layers);
    SafetensorsCheckpoint checkpoint;
    SizeCounter counter(layers);
    if (const auto added = addFile(file, counter, checkpoint); !added)
        return tl::unexpected(added.error());
    checkpoint.sizes = counter.sizes();
    checkpoint.tensors = static_cast<std::size_t>(checkpoint.sizes.tensors);
    checkpoint.total = checkpoint.sizes.total;
    return checkpoint;
}

}  // namespace sizewright
