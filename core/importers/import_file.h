// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/catalog/own_items.h"
#include "core/importers/checkpoint_sizes.h"
#include "core/importers/hf_config.h"

namespace sizewright {

enum class ImportKind { Config, Safetensors, Gguf };

/// What one file, with those that belong to it in its folder, says about a model.
struct ImportedFile {
    ImportKind kind = ImportKind::Config;
    std::string name;                        ///< of the file that was named, without its folder
    std::optional<ModelShape> shape;         ///< absent for safetensors without a config.json beside them
    std::optional<CheckpointSizes> sizes;    ///< of the files that are there
    std::optional<Bytes> total;              ///< of the whole checkpoint, exact
    std::string formatName;                  ///< the mixture that a GGUF file names, such as "q4_k_m"; empty if none
    std::vector<std::string> files;
    std::vector<std::string> missing;
    std::vector<Message> warnings;
};

/// Knows by name and content what the file is. Reads headers only, and for a model of many files also what lies beside it:
/// other parts, shards and config.json.
/// @error those of the readers; NotApplicable for files of another kind, such as benchmark results
[[nodiscard]] Result<ImportedFile> readImport(const std::filesystem::path& file);

/// The model as an item of a catalog, with an id that the catalog does not use, and if the files' size is known exactly, a weight
/// format of that size which engines run like the nearest format of the catalog. `name` may be empty; `today` is an ISO date.
/// @error NotApplicable if the file holds no shape
[[nodiscard]] Result<OwnItems> ownItemsOf(const Catalog& catalog, const ImportedFile& file, const std::string& name,
                                          const std::string& today);
/// The catalog's model of the same shape, whose measurements apply; null if there is none.
[[nodiscard]] const Model* sameShape(const Catalog& catalog, const Model& model);

}  // namespace sizewright
