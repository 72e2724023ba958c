// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/import_file.h"

#include <algorithm>
#include <cmath>

#include "core/importers/benchmark_result.h"
#include "core/importers/ggml_types.h"
#include "core/importers/gguf_model.h"
#include "core/importers/safetensors_index.h"
#include "core/io/file.h"

namespace sizewright {
namespace {

namespace fs = std::filesystem;
/// No config.json is near this; an index may be larger.
constexpr std::size_t kLargestConfig = std::size_t{1} << 20;

bool endsWith(const std::string& text, std::string_view end)
{
    return text.size() >= end.size() && std::equal(end.rbegin(), end.rend(), text.rbegin());
}

bool isGguf(const fs::path& file)
{
    auto reader = ByteReader::open(file);
    return reader && reader->text(4, "magic number") == "GGUF";
}

Message filesMissing(const std::vector<std::string>& missing)
{
    return {"files_missing",
            SIZEWRIGHT_TR_NOOP("Import", "{count} files of the model are not in the folder, the first is {name}."),
            {{"count", static_cast<std::int64_t>(missing.size())}, {"name", missing.front()}}};
}

Message fileTruncated(std::uint64_t bytes)
{
    return {"file_truncated",
            SIZEWRIGHT_TR_NOOP("Import", "The files end {short} before their tensors do. The sizes are those of whole files."),
            {{"short", Bytes(static_cast<std::int64_t>(bytes))}}};
}

Result<ImportedFile> readGgufFile(const fs::path& file)
{
    const auto parts = readGguf(file);
    if (!parts)
        return tl::unexpected(parts.error());
    auto shape = modelFromGguf(parts->header, file.string());
    if (!shape)
        return tl::unexpected(shape.error());
    ImportedFile result;
    result.kind = ImportKind::Gguf;
    result.sizes = ggufSizes(parts->header, shape->model.layers);
    result.files = parts->files;
    result.missing = parts->missing;
    result.warnings = shape->warnings;
    shape->model.nativeFormat = "bf16";
    result.shape = std::move(*shape);
    result.formatName = ggmlFileTypeFormat(parts->header.integer("general.file_type").value_or(-1));
    if (result.missing.empty())
        result.total = result.sizes->total;
    else
        result.warnings.push_back(filesMissing(result.missing));
    if (parts->header.missingBytes > 0)
        result.warnings.push_back(fileTruncated(parts->header.missingBytes));
    if (result.sizes->sizedByOffset > 0)
        result.warnings.push_back({"types_unknown",
                                   SIZEWRIGHT_TR_NOOP("Import", "{count} tensors are of a type that is not known. They are sized by their places in the file."),
                                   {{"count", std::int64_t(result.sizes->sizedByOffset)}}});
    return result;
}

Result<ModelShape> shapeFrom(const fs::path& file)
{
    const auto text = readFile(file, kLargestConfig);
    if (!text)
        return tl::unexpected(text.error());
    return modelFromConfig(*text, file.string());
}

/// Adds what the files of tensors say.
Result<void> addCheckpoint(const fs::path& file, ImportedFile& result)
{
    const auto checkpoint = readSafetensors(file, result.shape ? result.shape->model.layers : 0);
    if (!checkpoint)
        return tl::unexpected(checkpoint.error());
    result.total = checkpoint->total;
    if (!checkpoint->files.empty())
        result.sizes = checkpoint->sizes;
    result.files.insert(result.files.end(), checkpoint->files.begin(), checkpoint->files.end());
    result.missing = checkpoint->missing;
    if (!result.missing.empty())
        result.warnings.push_back(filesMissing(result.missing));
    if (checkpoint->missingBytes > 0)
        result.warnings.push_back(fileTruncated(checkpoint->missingBytes));
    if (checkpoint->stated && *checkpoint->stated != checkpoint->total)
        result.warnings.push_back({"sizes_differ",
                                   SIZEWRIGHT_TR_NOOP("Import", "The index states {stated}, the files hold {held}."),
                                   {{"stated", *checkpoint->stated}, {"held", checkpoint->total}}});
    return {};
}

Result<ImportedFile> readSafetensorsFile(const fs::path& file)
{
    ImportedFile result;
    result.kind = ImportKind::Safetensors;
    const fs::path config = file.parent_path() / "config.json";
    std::error_code code;
    if (fs::exists(config, code)) {
        auto shape = shapeFrom(config);
        if (!shape)
            return tl::unexpected(shape.error());
        result.warnings = shape->warnings;
        result.shape = std::move(*shape);
        result.files.push_back("config.json");
    } else {
        result.warnings.push_back({"no_config",
                                   SIZEWRIGHT_TR_NOOP("Import", "There is no config.json in the folder, so only sizes are known and not the model's shape."), {}});
    }
    if (const auto added = addCheckpoint(file, result); !added)
        return tl::unexpected(added.error());
    return result;
}

Result<ImportedFile> readConfigFile(const fs::path& file)
{
    const auto text = readFile(file, kLargestConfig);
    if (!text)
        return tl::unexpected(text.error());
    if (text->find("\"weight_map\"") != std::string::npos)
        return readSafetensorsFile(file);
    if (looksLikeBenchmarkResult(*text))
        return failure(ErrorId::NotApplicable, file.string(),
                       "this is a benchmark result and no model; a model is in config.json, safetensors and GGUF files");
    auto shape = modelFromConfig(*text, file.string());
    if (!shape)
        return tl::unexpected(shape.error());
    ImportedFile result;
    result.kind = ImportKind::Config;
    result.warnings = shape->warnings;
    result.shape = std::move(*shape);
    result.files.push_back(file.filename().string());
    // The size in the index is exact, the shape's is computed; an index that cannot be read takes nothing away.
    std::error_code code;
    const fs::path index = file.parent_path() / "model.safetensors.index.json";
    if (ImportedFile whole = result; fs::exists(index, code) && addCheckpoint(index, whole))
        result = std::move(whole);
    return result;
}

std::string slug(const std::string& name)
{
    std::string id;
    for (const char c : name) {
        const bool keeps = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool lowers = c >= 'A' && c <= 'Z';
        if (keeps || lowers)
            id += lowers ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.substr(0, 60);
}

std::string freeId(const Catalog& catalog, const std::string& name)
{
    std::string base = slug(name);
    if (base.empty())
        base = "model";
    std::string id = "own-" + base;
    for (int i = 2; catalog.model(id) || catalog.weightFormat(id); ++i)
        id = "own-" + base + "-" + std::to_string(i);
    return id;
}

/// What a reader of formats sorts by: the mixture that the file names, or the catalog's nearest in bits.
const WeightFormat* nearestFormat(const Catalog& catalog, const ImportedFile& file, const Model& model)
{
    if (file.kind != ImportKind::Gguf)
        return catalog.weightFormat(model.nativeFormat);
    if (const WeightFormat* named = catalog.weightFormat(file.formatName); named && named->container == "gguf" && named->fileSizes.empty())
        return named;
    const double bits = 8 * double(file.total->raw()) / model.publishedParameters;
    const WeightFormat* nearest = nullptr;
    for (const WeightFormat& format : catalog.weightFormats)
        if (format.container == "gguf" && format.modelIds.empty() && format.fileSizes.empty() &&
            (!nearest || std::abs(format.nominalBits - bits) < std::abs(nearest->nominalBits - bits)))
            nearest = &format;
    return nearest;
}

/// Only what memory and speed follow from.
Model shapeOnly(const Model& m)
{
    Model shape = m;
    shape.id = shape.name = shape.family = shape.released = shape.nativeFormat = shape.distillOf = shape.license = {};
    shape.publishedParameters = shape.publishedActiveParameters = shape.mtpParameters = shape.visionParameters = shape.lookupBytes = 0;
    shape.publishedRounded = false;
    shape.maxContext = 0;
    shape.mtpLayers = 0;
    shape.mtpEmbeddings = true;
    shape.otherParameters.reset();
    shape.source = {};
    return shape;
}

}  // namespace

Result<ImportedFile> readImport(const fs::path& file)
{
    const std::string name = file.filename().string();
    Result<ImportedFile> result = failure(ErrorId::FileNotFound, file.string(), "no such file");
    std::error_code code;
    if (!fs::exists(file, code))
        return result;
    if (endsWith(name, ".gguf") || isGguf(file))
        result = readGgufFile(file);
    else if (endsWith(name, ".safetensors") || endsWith(name, ".index.json"))
        result = readSafetensorsFile(file);
    else
        result = readConfigFile(file);
    if (result)
        result->name = name;
    return result;
}

const Model* sameShape(const Catalog& catalog, const Model& model)
{
    const Model wanted = shapeOnly(model);
    const auto found = std::find_if(catalog.models.begin(), catalog.models.end(), [&](const Model& m) { return shapeOnly(m) == wanted; });
    return found == catalog.models.end() ? nullptr : &*found;
}

Result<OwnItems> ownItemsOf(const Catalog& catalog, const ImportedFile& file, const std::string& name, const std::string& today)
{
    if (!file.shape)
        return failure(ErrorId::NotApplicable, file.name, "the model's shape is not known; put its config.json beside this file");
    OwnItems items;
    Model model = file.shape->model;
    if (!name.empty())
        model.name = name;
    if (model.name.empty())
        model.name = file.name;
    model.name = model.name.substr(0, 200);
    model.id = freeId(catalog, model.name);
    const Model* same = sameShape(catalog, model);
    model.family = same ? same->family : model.id;
    model.source = {"imported from " + file.name.substr(0, 200), today, Grade::A, {}};
    if (same && file.kind == ImportKind::Gguf)
        model.nativeFormat = same->nativeFormat;
    if (!catalog.weightFormat(model.nativeFormat))
        model.nativeFormat = "bf16";
    const WeightFormat* like = file.total ? nearestFormat(catalog, file, model) : nullptr;
    if (like)
        items.formats.push_back({model.id + "-file", like->name + " (" + file.name.substr(0, 100) + ")", like->id, model.id, file.total->raw(), model.source});
    items.models.push_back(std::move(model));
    return items;
}

}  // namespace sizewright
