// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/gguf_header.h"

#include <algorithm>
#include <array>
#include <bit>
#include <unordered_set>

#include "core/importers/ggml_types.h"

namespace sizewright {
namespace {

constexpr std::uint32_t kMagic = 0x46554747;  // "GGUF"
constexpr std::uint64_t kSmallestTensorEntry = 32;
constexpr std::uint64_t kSmallestValueEntry = 13;
constexpr std::uint64_t kLongestName = 1024;
constexpr std::uint64_t kLongestKey = 65535;
constexpr std::uint64_t kLongestKeptArray = 4096;
constexpr std::uint32_t kMostDims = 4;
constexpr int kDeepestArray = 4;
/// No sum over the most tensors of the largest size overflows.
constexpr std::int64_t kLargestTensor = std::int64_t{1} << 45;
constexpr std::uint64_t kLargestOffset = std::uint64_t{1} << 50;
constexpr std::uint32_t kDefaultAlignment = 32;

enum ValueType : std::uint32_t { U8, I8, U16, I16, U32, I32, F32, Bool, Text, Array, U64, I64, F64, kValueTypes };
constexpr std::array<std::uint64_t, kValueTypes> kWidths{1, 1, 2, 2, 4, 4, 4, 1, 8, 12, 8, 8, 8};

constexpr bool isWhole(std::uint32_t type)
{
    return type <= I32 || type == Bool || type == U64 || type == I64;
}

std::uint32_t swapped(std::uint32_t value)
{
    return value >> 24 | (value >> 8 & 0xff00) | (value << 8 & 0xff0000) | value << 24;
}

class Parser {
public:
    explicit Parser(ByteReader input) : m_in(std::move(input)) {}

    Result<GgufHeader> run()
    {
        m_header.fileBytes = m_in.fileBytes();
        counts();
        for (std::uint64_t i = 0; i < m_values && !m_in.failed(); ++i)
            keyAndValue();
        const std::uint64_t alignment = readAlignment();
        for (std::uint64_t i = 0; i < m_tensors && !m_in.failed(); ++i)
            tensor(alignment);
        if (m_in.failed())
            return tl::unexpected(m_in.error());
        m_header.dataStart = (m_in.position() + alignment - 1) / alignment * alignment;
        placeTensors(alignment);
        if (m_in.failed())
            return tl::unexpected(m_in.error());
        return std::move(m_header);
    }

private:
    void counts()
    {
        if (m_in.number32("magic number") != kMagic) {
            m_in.fail(ErrorId::WrongType, "this is no GGUF file; it does not begin with \"GGUF\"");
            return;
        }
        std::uint32_t version = m_in.number32("version");
        m_header.bigEndian = version > 0xffff;
        if (m_header.bigEndian)
            version = swapped(version);
        m_in.setBigEndian(m_header.bigEndian);
        m_header.version = version;
        if (version < 2 || version > 3)
            m_in.fail(ErrorId::UnsupportedVersion, "GGUF version " + std::to_string(version) + " is not read; versions 2 and 3 are");
        m_tensors = m_in.number64("number of tensors");
        m_values = m_in.number64("number of metadata values");
        atMost(m_tensors, kMostGgufTensors, kSmallestTensorEntry, "tensors");
        atMost(m_values, kMostGgufValues, kSmallestValueEntry, "metadata values");
    }

    /// Refuses a number that is beyond the limit or that the rest of the file cannot hold.
    void atMost(std::uint64_t count, std::uint64_t most, std::uint64_t smallest, const std::string& what)
    {
        if (count > most)
            m_in.fail(ErrorId::OutOfRange,
                      std::to_string(count) + " " + what + " are announced; at most " + std::to_string(most) + " are read");
        else if (count > m_in.remaining() / smallest)
            m_in.fail(ErrorId::OutOfRange, std::to_string(count) + " " + what + " are announced, more than the rest of the file can hold");
    }

    std::string shortText(std::uint64_t longest, const std::string& what)
    {
        const std::uint64_t length = m_in.number64("length of the " + what);
        if (length > longest)
            m_in.fail(ErrorId::OutOfRange, "the " + what + " has " + std::to_string(length) + " bytes; at most " +
                                               std::to_string(longest) + " are read");
        return m_in.text(length, what);
    }

    void keyAndValue()
    {
        std::string key = shortText(kLongestKey, "metadata key");
        const std::uint32_t type = m_in.number32("type of a metadata value");
        auto read = value(type);
        if (m_in.failed())
            return;
        if (!m_header.values.try_emplace(key, std::move(read)).second)
            m_in.fail(ErrorId::DuplicateKey, "the metadata key \"" + key + "\" stands twice");
    }

    GgufValue value(std::uint32_t type)
    {
        if (type == Text)
            return longText();
        if (type == Array)
            return array(1);
        if (type == F32)
            return double(std::bit_cast<float>(m_in.number32("metadata value")));
        if (type == F64)
            return std::bit_cast<double>(m_in.number64("metadata value"));
        if (type == Bool)
            return m_in.number8("metadata value") != 0;
        if (type < kValueTypes)
            return whole(type);
        m_in.fail(ErrorId::WrongType, std::to_string(type) + " is no type of a metadata value");
        return {};
    }

    std::int64_t whole(std::uint32_t type)
    {
        const std::string_view what = "metadata value";
        switch (type) {
        case U8:
        case Bool:
            return m_in.number8(what);
        case I8:
            return static_cast<std::int8_t>(m_in.number8(what));
        case U16:
            return m_in.number16(what);
        case I16:
            return static_cast<std::int16_t>(m_in.number16(what));
        case U32:
            return m_in.number32(what);
        case I32:
            return static_cast<std::int32_t>(m_in.number32(what));
        default:
            return static_cast<std::int64_t>(m_in.number64(what));
        }
    }

    GgufValue longText()
    {
        const std::uint64_t length = m_in.number64("length of a text");
        if (length <= kLongestGgufText)
            return m_in.text(length, "text of a metadata value");
        m_in.skip(length, "text of a metadata value");
        return std::string();
    }

    GgufValue array(int depth)
    {
        const std::uint32_t type = m_in.number32("type of array elements");
        const std::uint64_t count = m_in.number64("length of an array");
        if (type >= kValueTypes)
            m_in.fail(ErrorId::WrongType, std::to_string(type) + " is no type of array elements");
        else
            atMost(count, kLongestGgufArray, kWidths[type], "array elements");
        if (m_in.failed())
            return {};
        if (isWhole(type) && count <= kLongestKeptArray)
            return wholeArray(type, count);
        if (type == Text)
            skipTexts(count);
        else if (type == Array)
            skipArrays(count, depth + 1);
        else
            m_in.skip(count * kWidths[type], "array");
        return SkippedArray{count};
    }

    GgufValue wholeArray(std::uint32_t type, std::uint64_t count)
    {
        std::vector<std::int64_t> numbers;
        numbers.reserve(static_cast<std::size_t>(count));
        for (std::uint64_t i = 0; i < count; ++i)
            numbers.push_back(whole(type));
        return numbers;
    }

    void skipTexts(std::uint64_t count)
    {
        for (std::uint64_t i = 0; i < count && !m_in.failed(); ++i)
            m_in.skip(m_in.number64("length of a text in an array"), "text in an array");
    }

    void skipArrays(std::uint64_t count, int depth)
    {
        if (depth > kDeepestArray)
            m_in.fail(ErrorId::TooDeep, "arrays are nested deeper than " + std::to_string(kDeepestArray) + " levels");
        for (std::uint64_t i = 0; i < count && !m_in.failed(); ++i)
            array(depth);
    }

    std::uint64_t readAlignment()
    {
        const std::int64_t alignment = m_header.integer("general.alignment").value_or(kDefaultAlignment);
        if (alignment < 1 || alignment > kLargestGgufAlignment || !std::has_single_bit(static_cast<std::uint64_t>(alignment))) {
            m_in.fail(ErrorId::OutOfRange, "general.alignment is " + std::to_string(alignment) +
                                               "; a power of two up to " + std::to_string(kLargestGgufAlignment) + " is expected");
            return kDefaultAlignment;
        }
        return static_cast<std::uint64_t>(alignment);
    }

    void tensor(std::uint64_t alignment)
    {
        GgufTensor t;
        t.name = shortText(kLongestName, "tensor name");
        const std::uint32_t dims = m_in.number32("number of dimensions");
        if (dims < 1 || dims > kMostDims)
            m_in.fail(ErrorId::OutOfRange, "the tensor \"" + t.name + "\" has " + std::to_string(dims) + " dimensions; 1 to 4 are expected");
        t.elements = 1;
        for (std::uint32_t i = 0; i < dims && !m_in.failed(); ++i)
            dimension(t);
        t.type = m_in.number32("type of a tensor");
        t.offset = m_in.number64("offset of a tensor");
        if (!m_in.failed() && (t.offset % alignment != 0 || t.offset > kLargestOffset))
            m_in.fail(ErrorId::OutOfRange, "the tensor \"" + t.name + "\" starts at " + std::to_string(t.offset) +
                                               ", no multiple of " + std::to_string(alignment) + " below 2^50");
        if (m_in.failed())
            return;
        if (!m_names.insert(t.name).second)
            m_in.fail(ErrorId::DuplicateKey, "the tensor \"" + t.name + "\" stands twice");
        sizeByType(t);
        m_header.tensors.push_back(std::move(t));
    }

    void dimension(GgufTensor& t)
    {
        const std::uint64_t length = m_in.number64("dimension of a tensor");
        if (m_in.failed())
            return;
        if (length < 1 || length > static_cast<std::uint64_t>(kLargestTensor / t.elements)) {
            m_in.fail(ErrorId::Overflow, "the dimensions of the tensor \"" + t.name + "\" do not multiply to a possible size");
            return;
        }
        t.dims.push_back(static_cast<std::int64_t>(length));
        t.elements *= static_cast<std::int64_t>(length);
    }

    void sizeByType(GgufTensor& t)
    {
        const GgmlType* type = ggmlType(t.type);
        t.sizedByOffset = type == nullptr;
        if (!type)
            return;
        const std::int64_t rowLength = t.dims.front();
        if (rowLength % type->weightsPerBlock != 0) {
            m_in.fail(ErrorId::OutOfRange, "a row of the tensor \"" + t.name + "\" is no whole number of " + type->name + " blocks");
            return;
        }
        // At most 2^45 elements of at most 8 bytes, and 4 bytes a row: no overflow.
        t.bytes = Bytes(t.elements / type->weightsPerBlock * type->bytesPerBlock + t.elements / rowLength * type->bytesPerRow);
    }

    /// Offsets decide where the type is unknown, or where the next tensor starts before this one could end.
    void placeTensors(std::uint64_t alignment)
    {
        std::vector<GgufTensor*> order;
        for (GgufTensor& t : m_header.tensors)
            order.push_back(&t);
        std::sort(order.begin(), order.end(), [](const GgufTensor* a, const GgufTensor* b) { return a->offset < b->offset; });
        const std::uint64_t data = m_header.fileBytes > m_header.dataStart ? m_header.fileBytes - m_header.dataStart : 0;
        for (std::size_t i = 0; i < order.size() && !m_in.failed(); ++i) {
            GgufTensor& t = *order[i];
            const bool isLast = i + 1 == order.size();
            const std::uint64_t end = isLast ? data : order[i + 1]->offset;
            const std::uint64_t room = end > t.offset ? end - t.offset : 0;
            const auto need = (static_cast<std::uint64_t>(t.bytes.raw()) + alignment - 1) / alignment * alignment;
            if (room == 0 && (!isLast || t.sizedByOffset))
                m_in.fail(ErrorId::OutOfRange, "the size of the tensor \"" + t.name + "\" of " + ggmlTypeName(t.type) +
                                                   " follows neither from its type nor from the next tensor");
            else if (t.sizedByOffset || (!isLast && need > room))
                sizeByRoom(t, room);
            if (isLast && t.offset + static_cast<std::uint64_t>(t.bytes.raw()) > data)
                m_header.missingBytes = t.offset + static_cast<std::uint64_t>(t.bytes.raw()) - data;
        }
    }

    static void sizeByRoom(GgufTensor& t, std::uint64_t room)
    {
        t.bytes = Bytes(static_cast<std::int64_t>(room));
        t.sizedByOffset = true;
    }

    ByteReader m_in;
    GgufHeader m_header;
    std::uint64_t m_tensors = 0;
    std::uint64_t m_values = 0;
    std::unordered_set<std::string> m_names;
};

}  // namespace

std::optional<std::int64_t> GgufHeader::integer(std::string_view key) const
{
    const auto found = values.find(key);
    if (found == values.end())
        return std::nullopt;
    if (const auto* number = std::get_if<std::int64_t>(&found->second))
        return *number;
    return std::nullopt;
}

std::vector<std::int64_t> GgufHeader::integers(std::string_view key) const
{
    const auto found = values.find(key);
    if (found != values.end())
        if (const auto* numbers = std::get_if<std::vector<std::int64_t>>(&found->second))
            return *numbers;
    return {};
}

std::optional<std::int64_t> GgufHeader::largest(std::string_view key) const
{
    const std::vector<std::int64_t> numbers = integers(key);
    if (numbers.empty())
        return integer(key);
    return *std::max_element(numbers.begin(), numbers.end());
}

std::string GgufHeader::text(std::string_view key) const
{
    const auto found = values.find(key);
    if (found == values.end())
        return {};
    const auto* text = std::get_if<std::string>(&found->second);
    return text ? *text : std::string();
}

std::optional<std::uint64_t> GgufHeader::count(std::string_view key) const
{
    const auto found = values.find(key);
    if (found == values.end())
        return std::nullopt;
    if (const auto* skipped = std::get_if<SkippedArray>(&found->second))
        return skipped->count;
    if (const auto* numbers = std::get_if<std::vector<std::int64_t>>(&found->second))
        return numbers->size();
    return std::nullopt;
}

Result<GgufHeader> parseGgufHeader(ByteReader input)
{
    return Parser(std::move(input)).run();
}

}  // namespace sizewright
