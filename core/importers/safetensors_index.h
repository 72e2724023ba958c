// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/importers/byte_reader.h"
#include "core/importers/checkpoint_sizes.h"

namespace sizewright {

inline constexpr std::size_t kMostSafetensors = std::size_t{1} << 19;
inline constexpr std::size_t kMostShards = 10'000;

struct StoredTensor {
    std::string name;
    std::string type;  ///< dtype as written: "BF16", "F8_E4M3"
    std::int64_t elements = 1;
    Bytes bytes{};
    bool operator==(const StoredTensor&) const = default;
};

/// The header of one .safetensors file: 8 bytes of length, then JSON. Never its data.
struct SafetensorsHeader {
    std::vector<StoredTensor> tensors;
    std::uint64_t fileBytes = 0;
    std::uint64_t missingBytes = 0;  ///< by which the file ends before its last tensor does
};
/// @error OutOfRange (a limit, or the file ends), InvalidJson, TooDeep, DuplicateKey, MissingField, WrongType
[[nodiscard]] Result<SafetensorsHeader> parseSafetensorsHeader(ByteReader input);

/// model.safetensors.index.json: which tensor lies in which file.
struct SafetensorsIndex {
    std::optional<Bytes> totalSize;
    std::size_t tensors = 0;
    std::vector<std::string> files;  ///< in name order; plain names without a folder
};
/// @error InvalidJson, TooDeep, MissingField, WrongType, OutOfRange
[[nodiscard]] Result<SafetensorsIndex> parseSafetensorsIndex(std::string_view text, const std::string& name);

/// A checkpoint as far as its files are there.
struct SafetensorsCheckpoint {
    Bytes total{};             ///< from the headers if all files are there, else as the index states it
    CheckpointSizes sizes;     ///< of the files that are there
    std::size_t tensors = 0;   ///< in the whole checkpoint
    std::vector<std::string> files;
    std::vector<std::string> missing;
    std::uint64_t missingBytes = 0;
    std::optional<Bytes> stated;  ///< metadata.total_size of the index
};
/// Reads an index with the headers of the files beside it, or a single .safetensors file. `layers` of the model tell its
/// multi-token-prediction module apart; 0: not known.
/// @error those of the two parsers, FileNotFound, FileUnreadable; MissingField if neither total_size nor all files are there
[[nodiscard]] Result<SafetensorsCheckpoint> readSafetensors(const std::filesystem::path& file, int layers);

}  // namespace sizewright
