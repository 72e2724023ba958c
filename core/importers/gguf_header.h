// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/importers/byte_reader.h"
#include "core/units/units.h"

namespace sizewright {

inline constexpr std::uint64_t kMostGgufTensors = 100'000;
inline constexpr std::uint64_t kMostGgufValues = 100'000;
inline constexpr std::uint64_t kLongestGgufArray = 10'000'000;
inline constexpr std::uint64_t kLongestGgufText = 64 << 10;  ///< longer ones are stepped over
inline constexpr std::uint32_t kLargestGgufAlignment = 1 << 20;

/// An array that was stepped over, such as a tokenizer's words.
struct SkippedArray {
    std::uint64_t count = 0;
    bool operator==(const SkippedArray&) const = default;
};
using GgufValue = std::variant<std::int64_t, double, bool, std::string, std::vector<std::int64_t>, SkippedArray>;

struct GgufTensor {
    std::string name;
    std::vector<std::int64_t> dims;  ///< the first is the row length
    std::uint32_t type = 0;
    std::int64_t elements = 0;
    std::uint64_t offset = 0;  ///< from the start of the data
    Bytes bytes{};
    bool sizedByOffset = false;  ///< the type's own block size is not known or contradicts the file
};

/// What a GGUF file says about itself before its tensors' data.
struct GgufHeader {
    std::uint32_t version = 0;
    bool bigEndian = false;
    std::map<std::string, GgufValue, std::less<>> values;
    std::vector<GgufTensor> tensors;
    std::uint64_t dataStart = 0;
    std::uint64_t fileBytes = 0;
    std::uint64_t missingBytes = 0;  ///< by which the file ends before its last tensor does

    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key) const;
    /// The number, or the largest of a list with one number a layer.
    [[nodiscard]] std::optional<std::int64_t> largest(std::string_view key) const;
    [[nodiscard]] std::vector<std::int64_t> integers(std::string_view key) const;
    [[nodiscard]] std::string text(std::string_view key) const;
    /// Elements of an array, kept or stepped over.
    [[nodiscard]] std::optional<std::uint64_t> count(std::string_view key) const;
};

/// Versions 2 and 3, either byte order. A tensor's bytes follow from its type's blocks; where the type is not known, from the
/// place of the next tensor.
/// @error WrongType (no GGUF), UnsupportedVersion, OutOfRange (a limit, or the file ends), Overflow, DuplicateKey: the place is
/// the file's name and the offset
[[nodiscard]] Result<GgufHeader> parseGgufHeader(ByteReader input);

/// A model that may be split over several files, as one header: metadata of the first part, tensors of all that were found.
struct GgufParts {
    GgufHeader header;
    std::vector<std::string> files;    ///< file names that were read, in order
    std::vector<std::string> missing;  ///< file names of parts that are not beside this one
    Bytes fileBytes{};
};
/// @error those of parseGgufHeader; MissingField if the first part, which holds the metadata, is not there
[[nodiscard]] Result<GgufParts> readGguf(const std::filesystem::path& file);

}  // namespace sizewright
