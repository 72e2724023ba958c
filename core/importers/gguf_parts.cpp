// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <cstdio>
#include <unordered_set>

#include "core/importers/gguf_header.h"

namespace sizewright {
namespace {

namespace fs = std::filesystem;
constexpr std::int64_t kMostParts = 1000;
constexpr std::string_view kSuffixShape = "-00001-of-00005.gguf";

Result<GgufHeader> headerOf(const fs::path& file)
{
    auto reader = ByteReader::open(file);
    if (!reader)
        return tl::unexpected(reader.error());
    return parseGgufHeader(std::move(*reader));
}

/// "model" of "model-00002-of-00005.gguf"; empty if the name is not of this kind.
std::string stemOfPart(const std::string& name)
{
    if (name.size() <= kSuffixShape.size())
        return {};
    const std::string_view suffix = std::string_view(name).substr(name.size() - kSuffixShape.size());
    for (std::size_t i = 0; i < suffix.size(); ++i) {
        const bool digit = std::isdigit(static_cast<unsigned char>(kSuffixShape[i])) != 0;
        if (digit ? std::isdigit(static_cast<unsigned char>(suffix[i])) == 0 : suffix[i] != kSuffixShape[i])
            return {};
    }
    return name.substr(0, name.size() - kSuffixShape.size());
}

std::string partName(const std::string& stem, std::int64_t part, std::int64_t parts)
{
    char suffix[48];
    std::snprintf(suffix, sizeof suffix, "-%05lld-of-%05lld.gguf", static_cast<long long>(part), static_cast<long long>(parts));
    return stem + suffix;
}

Result<void> append(GgufParts& whole, GgufHeader part, std::unordered_set<std::string>& names, const std::string& file)
{
    for (GgufTensor& tensor : part.tensors) {
        if (!names.insert(tensor.name).second)
            return failure(ErrorId::DuplicateKey, file, "the tensor \"" + tensor.name + "\" also stands in another part");
        whole.header.tensors.push_back(std::move(tensor));
    }
    if (whole.header.tensors.size() > kMostGgufTensors)
        return failure(ErrorId::OutOfRange, file, "the parts hold more than " + std::to_string(kMostGgufTensors) + " tensors");
    whole.header.missingBytes += whole.files.empty() ? 0 : part.missingBytes;
    whole.fileBytes += Bytes(static_cast<std::int64_t>(part.fileBytes));
    whole.files.push_back(file);
    return {};
}

Result<GgufParts> joined(const fs::path& folder, const std::string& stem, std::int64_t parts)
{
    GgufParts whole;
    std::unordered_set<std::string> names;
    for (std::int64_t i = 1; i <= parts; ++i) {
        const std::string name = partName(stem, i, parts);
        std::error_code code;
        if (!fs::exists(folder / name, code)) {
            whole.missing.push_back(name);
            continue;
        }
        auto part = headerOf(folder / name);
        if (!part)
            return tl::unexpected(part.error());
        if (i == 1) {
            whole.header = *part;
            whole.header.tensors.clear();
        }
        if (const auto added = append(whole, std::move(*part), names, name); !added)
            return tl::unexpected(added.error());
    }
    if (std::find(whole.missing.begin(), whole.missing.end(), partName(stem, 1, parts)) != whole.missing.end())
        return failure(ErrorId::MissingField, (folder / partName(stem, 1, parts)).string(),
                       "the first part, which describes the model, is not in this folder");
    return whole;
}

}  // namespace

Result<GgufParts> readGguf(const fs::path& file)
{
    auto header = headerOf(file);
    if (!header)
        return tl::unexpected(header.error());
    const std::int64_t parts = header->integer("split.count").value_or(1);
    if (parts < 0 || parts > kMostParts)
        return failure(ErrorId::OutOfRange, file.string(),
                       "split.count is " + std::to_string(parts) + "; up to " + std::to_string(kMostParts) + " parts are read");
    const std::string stem = stemOfPart(file.filename().string());
    if (parts > 1 && !stem.empty())
        return joined(file.parent_path(), stem, parts);
    if (parts > 1)
        return failure(ErrorId::InvalidArgument, file.string(),
                       "this is one of " + std::to_string(parts) + " parts, whose names end in \"-00001-of-00005.gguf\"; give it its own name back");
    GgufParts whole;
    std::unordered_set<std::string> names;
    whole.header = *header;
    whole.header.tensors.clear();
    if (const auto added = append(whole, std::move(*header), names, file.filename().string()); !added)
        return tl::unexpected(added.error());
    return whole;
}

}  // namespace sizewright
