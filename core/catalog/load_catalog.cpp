// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <set>

#include "core/catalog/readers.h"
#include "core/io/file.h"

namespace sizewright {
namespace {

namespace fs = std::filesystem;
using Reader = void (*)(const JsonNode&, Catalog&);

struct Kind {
    std::string_view folder;
    std::string_view name;
    Reader read;
};
constexpr std::array<Kind, 17> kKinds{{{"models", "models", readers::models},
                                       {"formats", "block_types", readers::blockTypes},
                                       {"formats", "weight_formats", readers::weightFormats},
                                       {"formats", "kv_formats", readers::kvFormats},
                                       {"accelerators", "accelerators", readers::accelerators},
                                       {"training", "training_stacks", readers::trainingStacks},
                                       {"cpus", "cpus", readers::cpus},
                                       {"platforms", "platforms", readers::platforms},
                                       {"engines", "engines", readers::engines},
                                       {"links", "links", readers::links},
                                       {"prices", "prices", readers::prices},
                                       {"rates", "rates", readers::rates},
                                       {"rates", "exchange_rates", readers::exchangeRates},
                                       {"regions", "regions", readers::regions},
                                       {"templates", "templates", readers::templates},
                                       {"claims", "claims", readers::claims},
                                       {"calibration", "calibration", readers::calibration}}};

Result<void> loadFile(const fs::path& file, const std::string& name, Catalog& catalog)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    const auto document = JsonDocument::parse(*text, name);
    if (!document)
        return tl::unexpected(document.error());
    const JsonNode root = document->root();
    const std::string kind = root.text("kind", 50);
    if (root.integer("version", 1, 1'000'000) > 1)
        root.fail(ErrorId::UnsupportedVersion, "version", "this version reads catalog files of version 1");
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& k) { return k.name == kind; });
    if (found == kKinds.end())
        root.fail(ErrorId::UnknownId, "kind", "\"" + kind + "\" is no kind of catalog file");
    else
        found->read(root, catalog);
    return document->status();
}

/// Ids named in one kind must exist in another; the first dangling one is the error.
class References {
public:
    void require(bool exists, const std::string& where, const std::string& what, const std::string& id)
    {
        if (!exists && !m_error)
            m_error = Error{ErrorId::UnknownId, where, "the " + what + " \"" + id + "\" is not in the catalog"};
    }
    template <class T>
    void unique(const std::vector<T>& items, const std::string& kind)
    {
        std::set<std::string_view> seen;
        for (const T& item : items)
            if (!seen.insert(item.id).second && !m_error)
                m_error = Error{ErrorId::DuplicateId, kind + "/" + item.id, "the id stands twice in the catalog"};
    }
    [[nodiscard]] Result<void> status() const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return {};
    }

private:
    std::optional<Error> m_error;
};

void checkUnique(const Catalog& c, References& references)
{
    references.unique(c.models, "models");
    references.unique(c.blockTypes, "block_types");
    references.unique(c.weightFormats, "weight_formats");
    references.unique(c.kvFormats, "kv_formats");
    references.unique(c.accelerators, "accelerators");
    references.unique(c.trainingStacks, "training_stacks");
    references.unique(c.cpus, "cpus");
    references.unique(c.platforms, "platforms");
    references.unique(c.engines, "engines");
    references.unique(c.links, "links");
    references.unique(c.rates, "rates");
    references.unique(c.regions, "regions");
    references.unique(c.templates, "templates");
    references.unique(c.claims, "claims");
}

void checkFormats(const Catalog& c, References& references)
{
    for (const Model& m : c.models)
        references.require(c.weightFormat(m.nativeFormat), "models/" + m.id, "weight format", m.nativeFormat);
    for (const WeightFormat& f : c.weightFormats) {
        const std::string where = "weight_formats/" + f.id;
        references.require(c.blockType(f.defaultType), where, "block type", f.defaultType);
        references.require(f.mtpType.empty() || c.blockType(f.mtpType), where, "block type", f.mtpType);
        for (const FormatRule& rule : f.rules) {
            references.require(c.blockType(rule.type), where, "block type", rule.type);
            references.require(rule.elseType.empty() || c.blockType(rule.elseType), where, "block type", rule.elseType);
        }
        for (const std::string& id : f.modelIds)
            references.require(c.model(id), where, "model", id);
        for (const std::string& id : f.nativeFormats)
            references.require(c.weightFormat(id), where, "weight format", id);
    }
    for (const BlockType& b : c.blockTypes)
        references.require(b.fallback.empty() || c.blockType(b.fallback), "block_types/" + b.id, "block type", b.fallback);
    for (const Engine& e : c.engines) {
        for (const std::string& id : e.formats)
            references.require(c.weightFormat(id), "engines/" + e.id, "weight format", id);
        for (const std::string& id : e.kvFormats)
            references.require(c.kvFormat(id), "engines/" + e.id, "KV format", id);
    }
}

void checkHardware(const Catalog& c, References& references)
{
    std::set<std::string_view> priceItems;
    for (const PriceRecord& p : c.prices)
        priceItems.insert(p.item);
    for (const Accelerator& a : c.accelerators) {
        references.require(a.linkId.empty() || c.link(a.linkId), "accelerators/" + a.id, "link", a.linkId);
        references.require(a.trainingId.empty() || c.trainingStack(a.trainingId), "accelerators/" + a.id, "training stack", a.trainingId);
    }
    for (const Platform& p : c.platforms) {
        const std::string where = "platforms/" + p.id;
        references.require(c.accelerator(p.acceleratorId), where, "accelerator", p.acceleratorId);
        references.require(p.cpuId.empty() || c.cpu(p.cpuId), where, "CPU", p.cpuId);
        references.require(p.nodeLinkId.empty() || c.link(p.nodeLinkId), where, "link", p.nodeLinkId);
        for (const BomLine& line : p.bom)
            references.require(priceItems.contains(line.priceItem), where, "price item", line.priceItem);
    }
    for (const Region& r : c.regions) {
        references.require(c.rate(r.pueRateId), "regions/" + r.id, "rate", r.pueRateId);
        references.require(r.vatRateId.empty() || c.rate(r.vatRateId), "regions/" + r.id, "rate", r.vatRateId);
        references.require(c.price(r.tariffItem), "regions/" + r.id, "priced item", r.tariffItem);
    }
    for (const WorkloadTemplate& t : c.templates)
        references.require(c.model(t.modelId), "templates/" + t.id, "model", t.modelId);
}

void checkClaims(const Catalog& c, References& references)
{
    for (const Claim& claim : c.claims) {
        const std::string where = "claims/" + claim.id;
        for (const std::string& id : claim.modelIds)
            references.require(c.model(id), where, "model", id);
        for (const ClaimCheck& check : claim.checks) {
            references.require(check.modelId.empty() || c.model(check.modelId), where, "model", check.modelId);
            references.require(check.formatId.empty() || c.weightFormat(check.formatId), where, "weight format", check.formatId);
            references.require(check.kvFormatId.empty() || c.kvFormat(check.kvFormatId), where, "KV format", check.kvFormatId);
            references.require(check.deviceId.empty() || c.accelerator(check.deviceId), where, "accelerator", check.deviceId);
        }
    }
}

Result<void> checkReferences(const Catalog& catalog)
{
    References references;
    checkUnique(catalog, references);
    checkFormats(catalog, references);
    checkHardware(catalog, references);
    checkClaims(catalog, references);
    return references.status();
}

}  // namespace

Result<Catalog> loadCatalog(const fs::path& directory)
{
    Catalog catalog;
    std::set<std::string_view> folders;
    for (const Kind& kind : kKinds)
        folders.insert(kind.folder);
    for (const std::string_view folder : folders) {
        std::error_code code;
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(directory / folder, code))
            if (entry.path().extension() == ".json")
                files.push_back(entry.path());
        if (code)
            return failure(ErrorId::FileNotFound, (directory / folder).string(),
                           "the catalog folder is missing; name the right place with --catalogs");
        std::sort(files.begin(), files.end());
        for (const fs::path& file : files) {
            const std::string name = "catalogs/" + std::string(folder) + "/" + file.filename().string();
            if (const auto loaded = loadFile(file, name, catalog); !loaded)
                return tl::unexpected(loaded.error());
        }
    }
    if (const auto sound = checkReferences(catalog); !sound)
        return tl::unexpected(sound.error());
    return catalog;
}

}  // namespace sizewright
