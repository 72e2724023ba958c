// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <set>

#include "core/catalog/checks.h"
#include "core/catalog/readers.h"
#include "core/io/file.h"

namespace sizewright {
namespace readers {
namespace {

constexpr std::array<Kind, 22> kKinds{{{"models", "models", models},
                                       {"formats", "block_types", blockTypes},
                                       {"formats", "weight_formats", weightFormats},
                                       {"formats", "kv_formats", kvFormats},
                                       {"accelerators", "accelerators", accelerators},
                                       {"training", "training_stacks", trainingStacks},
                                       {"cpus", "cpus", cpus},
                                       {"platforms", "platforms", platforms},
                                       {"engines", "engines", engines},
                                       {"links", "links", links},
                                       {"prices", "prices", prices},
                                       {"rates", "rates", rates},
                                       {"rates", "exchange_rates", exchangeRates},
                                       {"regions", "regions", regions},
                                       {"templates", "templates", templates},
                                       {"claims", "claims", claims},
                                       {"levers", "levers", levers},
                                       {"quality", "quality", quality},
                                       {"calibration", "calibration", calibration},
                                       {"calibration", "accuracy", accuracy},
                                       {"measurements", "set_aside", setAside},
                                       {"quote_rules", "quote_rules", quoteRules}}};

}  // namespace

std::span<const Kind> kinds()
{
    return kKinds;
}

const Kind* kind(std::string_view name)
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& k) { return k.name == name; });
    return found == kKinds.end() ? nullptr : &*found;
}

Result<void> file(std::string_view text, const std::string& name, Catalog& catalog)
{
    const auto document = JsonDocument::parse(text, name);
    if (!document)
        return tl::unexpected(document.error());
    const JsonNode root = document->root();
    const std::string kindName = root.text("kind", 50);
    if (root.integer("version", 1, 1'000'000) > 1)
        root.fail(ErrorId::UnsupportedVersion, "version", "this version reads catalog files of version 1");
    if (const Kind* found = kind(kindName))
        found->read(root, catalog);
    else
        root.fail(ErrorId::UnknownId, "kind", "\"" + kindName + "\" is no kind of catalog file");
    return document->status();
}

Result<std::vector<std::filesystem::path>> files(const std::filesystem::path& directory)
{
    std::set<std::string_view> folders;
    for (const Kind& k : kKinds)
        folders.insert(k.folder);
    std::vector<std::filesystem::path> all;
    for (const std::string_view folder : folders) {
        std::error_code code;
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::directory_iterator(directory / folder, code))
            if (entry.path().extension() == ".json")
                found.push_back(entry.path());
        if (code)
            return failure(ErrorId::FileNotFound, (directory / folder).string(),
                           "the catalog folder is missing; name the right place with --catalogs");
        std::sort(found.begin(), found.end());
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

std::string nameOf(const std::filesystem::path& file)
{
    return "catalogs/" + file.parent_path().filename().string() + "/" + file.filename().string();
}

}  // namespace readers

Result<Catalog> loadCatalog(const std::filesystem::path& directory)
{
    const auto files = readers::files(directory);
    if (!files)
        return tl::unexpected(files.error());
    Catalog catalog;
    catalog.directory = directory;
    for (const std::filesystem::path& file : *files) {
        const auto text = readFile(file);
        if (!text)
            return tl::unexpected(text.error());
        if (const auto loaded = readers::file(*text, readers::nameOf(file), catalog); !loaded)
            return tl::unexpected(loaded.error());
    }
    if (const auto sound = checks::references(catalog); !sound)
        return tl::unexpected(sound.error());
    return catalog;
}

}  // namespace sizewright
