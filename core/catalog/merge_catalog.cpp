// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/catalog/checks.h"
#include "core/catalog/overlay.h"

namespace sizewright {
namespace {

/// Lays one catalog over another, kind by kind.
class Merge {
public:
    Merge(Catalog& result, Origin origin) : m_result(result), m_origin(origin) {}

    template <class T>
    void replaceOrAdd(std::vector<T>& items, const std::vector<T>& own, const char* kind)
    {
        std::set<std::string_view> seen;
        for (const T& item : own) {
            if (!seen.insert(item.id).second && !m_error)
                m_error = Error{ErrorId::DuplicateId, std::string(kind) + "/" + item.id,
                                "the id stands twice among the own entries"};
            const auto found = std::find_if(items.begin(), items.end(), [&](const T& other) { return other.id == item.id; });
            note(kind, item.id, nameOf(item), found != items.end());
            if (found != items.end())
                *found = item;
            else
                items.push_back(item);
        }
    }
    void add(const std::vector<PriceRecord>& own)
    {
        for (const PriceRecord& record : own) {
            note("prices", record.item, record.item, false);
            m_result.prices.push_back(record);
        }
    }
    void add(const std::vector<ExchangeRate>& own)
    {
        for (const ExchangeRate& rate : own) {
            const std::string pair = std::string(currencyCode(rate.base)) + "/" + std::string(currencyCode(rate.quote));
            note("exchange_rates", pair, pair, false);
            m_result.exchangeRates.push_back(rate);
        }
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    template <class T>
    static std::string nameOf(const T& item)
    {
        if constexpr (requires { item.name.en; })
            return item.name.en;
        else if constexpr (requires { item.name; })
            return item.name;
        else
            return item.id;
    }
    void note(const char* kind, const std::string& id, const std::string& name, bool replaces)
    {
        // Laid over an own entry of an earlier overlay it still replaces what that one replaced.
        const OwnEntry* earlier = m_result.ownEntry(kind, id);
        const bool replacesShipped = earlier ? earlier->replacesShipped : replaces;
        if (!isAppendOnly(kind))
            std::erase_if(m_result.ownEntries, [&](const OwnEntry& entry) { return entry.kind == kind && entry.id == id; });
        m_result.ownEntries.push_back({kind, id, name, m_origin, replacesShipped, false, {}});
    }

    Catalog& m_result;
    Origin m_origin;
    std::optional<Error> m_error;
};

}  // namespace

Result<Catalog> mergeCatalog(const Catalog& base, const Catalog& overlay, Origin origin)
{
    Catalog result = base;
    Merge merge(result, origin);
    merge.replaceOrAdd(result.models, overlay.models, "models");
    merge.replaceOrAdd(result.blockTypes, overlay.blockTypes, "block_types");
    merge.replaceOrAdd(result.weightFormats, overlay.weightFormats, "weight_formats");
    merge.replaceOrAdd(result.kvFormats, overlay.kvFormats, "kv_formats");
    merge.replaceOrAdd(result.accelerators, overlay.accelerators, "accelerators");
    merge.replaceOrAdd(result.trainingStacks, overlay.trainingStacks, "training_stacks");
    merge.replaceOrAdd(result.cpus, overlay.cpus, "cpus");
    merge.replaceOrAdd(result.platforms, overlay.platforms, "platforms");
    merge.replaceOrAdd(result.engines, overlay.engines, "engines");
    merge.replaceOrAdd(result.links, overlay.links, "links");
    merge.replaceOrAdd(result.rates, overlay.rates, "rates");
    merge.replaceOrAdd(result.regions, overlay.regions, "regions");
    if (overlay.apiPeak)
        result.apiPeak = overlay.apiPeak;
    merge.replaceOrAdd(result.templates, overlay.templates, "templates");
    merge.replaceOrAdd(result.claims, overlay.claims, "claims");
    merge.replaceOrAdd(result.levers, overlay.levers, "levers");
    merge.replaceOrAdd(result.quoteRules, overlay.quoteRules, "quote_rules");
    merge.replaceOrAdd(result.quality, overlay.quality, "quality");
    merge.add(overlay.prices);
    merge.add(overlay.exchangeRates);
    if (merge.error())
        return tl::unexpected(*merge.error());
    if (const auto sound = checks::references(result); !sound)
        return tl::unexpected(sound.error());
    return result;
}

}  // namespace sizewright
