// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/catalog_store.h"

#include <algorithm>
#include <map>

#include "core/catalog/staleness.h"

namespace sizewright {

CatalogStore::CatalogStore(std::filesystem::path shipped, std::filesystem::path own, std::int64_t today, QObject* parent)
    : QObject(parent), m_shippedFolder(std::move(shipped)), m_ownFolder(std::move(own)), m_today(today)
{}

Result<void> CatalogStore::load()
{
    auto base = loadCatalog(m_shippedFolder);
    if (!base)
        return tl::unexpected(base.error());
    m_base = std::make_shared<const Catalog>(std::move(*base));
    m_overlay = readOverlay(m_ownFolder);
    m_shipped.clear();
    if (!m_overlay.items.empty())
        if (const auto read = readShippedItems(); !read)
            return read;
    OverlaidCatalog result = overlaid(*m_base, m_shipped, m_overlay, m_shippedFolder / "schema");
    m_leftOut = std::move(result.leftOut);
    m_catalog = std::make_shared<const Catalog>(std::move(result.catalog));
    return {};
}

Result<void> CatalogStore::readShippedItems()
{
    if (!m_shipped.empty())
        return {};
    auto items = catalogItems(m_shippedFolder);
    if (!items)
        return tl::unexpected(items.error());
    m_shipped = std::move(*items);
    return {};
}

const CatalogItem* CatalogStore::shippedItem(const CatalogItem& like) const
{
    if (isAppendOnly(like.kind))
        return nullptr;
    const auto found = std::find_if(m_shipped.begin(), m_shipped.end(),
                                    [&](const CatalogItem& item) { return item.kind == like.kind && item.id == like.id; });
    return found == m_shipped.end() ? nullptr : &*found;
}

std::vector<CatalogEntry> CatalogStore::entries(std::string_view kind)
{
    if (!readShippedItems())
        return {};
    std::vector<CatalogEntry> entries;
    std::map<std::string, std::size_t> rows;
    for (const CatalogItem& item : m_shipped) {
        if (item.kind != kind)
            continue;
        rows.emplace(item.id, entries.size());
        entries.push_back({item, CatalogEntry::State::Shipped, {}, false, {}, {}, false});
    }
    for (const CatalogItem& item : m_overlay.items) {
        if (item.kind != kind)
            continue;
        CatalogEntry entry{item, CatalogEntry::State::Own, {}, false, {}, {}, false};
        const auto replaced = isAppendOnly(kind) ? rows.end() : rows.find(item.id);
        const auto place = item.kind + "/" + item.id;
        const auto problem = std::find_if(m_leftOut.begin(), m_leftOut.end(), [&](const Error& error) {
            return error.where == place || error.where.starts_with(place + "#");
        });
        if (problem != m_leftOut.end()) {
            entry.state = CatalogEntry::State::LeftOut;
            entry.problem = describe(*problem);
        } else if (replaced != rows.end()) {
            const OwnEntry* own = m_catalog->ownEntry(item.kind, item.id);
            entry.state = CatalogEntry::State::Changed;
            entry.shippedChanged = own && own->shippedChanged;
            entry.shipped = entries[replaced->second].item;
            entries[replaced->second] = std::move(entry);
            continue;
        }
        entries.push_back(std::move(entry));
    }
    for (CatalogEntry& entry : entries)
        age(entry);
    return entries;
}

void CatalogStore::age(CatalogEntry& entry) const
{
    std::optional<int> limit = staleDaysOf(entry.item.kind);
    std::string date = entry.item.source.read;
    if (entry.item.kind == "prices") {
        const PriceRecord* record = m_catalog->price(entry.item.id);
        date = fieldText(entry.item, "observed_on");
        // Only the record that counts can be too old; the others are history.
        if (record && record->observedOn == date)
            limit = ageingOf(record->priceClass).staleDays;
    } else if (entry.item.kind == "exchange_rates") {
        date = fieldText(entry.item, "date");
    }
    entry.ageDays = ageInDays(date, m_today);
    entry.stale = limit && entry.ageDays && *entry.ageDays > *limit;
}

std::vector<Error> CatalogStore::problems(const CatalogItem& item) const
{
    return itemProblems(*m_catalog, item, m_shippedFolder / "schema");
}

Result<void> CatalogStore::put(const CatalogItem& item, const CatalogItem* instead)
{
    if (const auto found = problems(item); !found.empty())
        return tl::unexpected(found.front());
    if (const auto read = readShippedItems(); !read)
        return read;
    Overlay overlay = m_overlay;
    if (instead)
        removeItem(overlay, *instead);
    putItem(overlay, item, shippedItem(item));
    return save(std::move(overlay));
}

Result<void> CatalogStore::remove(const CatalogItem& item)
{
    Overlay overlay = m_overlay;
    removeItem(overlay, item);
    return save(std::move(overlay));
}

Result<void> CatalogStore::save(Overlay overlay)
{
    if (const auto saved = saveOverlay(overlay, m_ownFolder); !saved)
        return saved;
    if (const auto loaded = load(); !loaded)
        return loaded;
    emit changed();
    return {};
}

}  // namespace sizewright
