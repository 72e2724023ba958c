// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "core/catalog/checks.h"

namespace sizewright::checks {
namespace {

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
    references.unique(c.levers, "levers");
    references.unique(c.quoteRules, "quote_rules");
    references.unique(c.quality, "quality");
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
        references.require(!p.storage || c.rate(p.storage->readRateId), where, "rate", p.storage ? p.storage->readRateId : std::string());
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
        if (!claim.sample)
            continue;
        references.require(c.platform(claim.sample->platformId), where, "platform", claim.sample->platformId);
        references.require(claim.sample->formatId.empty() || c.weightFormat(claim.sample->formatId), where, "weight format",
                           claim.sample->formatId);
    }
}

void checkLevers(const Catalog& c, References& references)
{
    for (const Lever& lever : c.levers) {
        const std::string where = "levers/" + lever.id;
        for (const std::string& id : lever.formats)
            references.require(c.weightFormat(id), where, "weight format", id);
        for (const LeverFigure& figure : lever.figures)
            references.require(c.claim(figure.claimId), where, "claim", figure.claimId);
        for (const std::string& id : lever.claims)
            references.require(c.claim(id), where, "claim", id);
    }
}

/// A format that the catalog does not know is kept as it was stated; see unknownQualityFormats.
void checkQuality(const Catalog& c, References& references)
{
    std::set<std::string_view> models;
    for (const Model& model : c.models)
        models.insert(model.id);
    for (const QualityRecord& record : c.quality)
        references.require(models.contains(record.modelId), "quality/" + record.id, "model", record.modelId);
}

}  // namespace

Result<void> references(const Catalog& catalog)
{
    References found;
    checkUnique(catalog, found);
    checkFormats(catalog, found);
    checkHardware(catalog, found);
    checkClaims(catalog, found);
    checkLevers(catalog, found);
    checkQuality(catalog, found);
    return found.status();
}

}  // namespace sizewright::checks
