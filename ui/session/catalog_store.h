// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#ifndef Q_MOC_RUN
#include "core/catalog/overlay.h"
#endif

namespace sizewright {

/// One row of the catalog browser: an entry as it is in use, and what it stands on.
struct CatalogEntry {
    enum class State { Shipped, Own, Changed, LeftOut };
    CatalogItem item;
    State state = State::Shipped;
    std::optional<CatalogItem> shipped;  ///< what a changed entry replaces
    bool shippedChanged = false;
    std::string problem;         ///< why an own entry was left out
    std::optional<int> ageDays;  ///< of kinds that age
    bool stale = false;

    [[nodiscard]] bool isOwn() const { return state != State::Shipped; }
};

/// The catalog in use: the shipped one with the user's own entries over it, which are kept in a folder and changed here
/// only.
class CatalogStore : public QObject {
    Q_OBJECT

public:
    CatalogStore(std::filesystem::path shipped, std::filesystem::path own, std::int64_t today, QObject* parent = nullptr);

    /// Own entries that are wrong are left out, see leftOut.
    /// @error only if the shipped catalog is damaged
    [[nodiscard]] Result<void> load();
    [[nodiscard]] std::shared_ptr<const Catalog> catalog() const { return m_catalog; }
    [[nodiscard]] const std::vector<Error>& leftOut() const { return m_leftOut; }
    [[nodiscard]] std::filesystem::path ownFolder() const { return m_ownFolder; }
    [[nodiscard]] std::int64_t today() const { return m_today; }

    /// The entries of a kind, shipped ones first, in catalog order; those replaced show as they are in use.
    [[nodiscard]] std::vector<CatalogEntry> entries(std::string_view kind);
    /// What is wrong with an entry before it is put in; empty: nothing.
    [[nodiscard]] std::vector<Error> problems(const CatalogItem& item) const;
    /// Checks an own entry, puts it in and saves. `instead` is the own record that it takes the place of, for kinds without
    /// ids.
    [[nodiscard]] Result<void> put(const CatalogItem& item, const CatalogItem* instead = nullptr);
    /// Takes an own entry out, so that the shipped one counts again if there is one, and saves.
    [[nodiscard]] Result<void> remove(const CatalogItem& item);

signals:
    void changed();

private:
    [[nodiscard]] Result<void> readShippedItems();
    [[nodiscard]] const CatalogItem* shippedItem(const CatalogItem& like) const;
    [[nodiscard]] Result<void> save(Overlay overlay);
    void age(CatalogEntry& entry) const;

    std::filesystem::path m_shippedFolder;
    std::filesystem::path m_ownFolder;
    std::int64_t m_today;
    std::shared_ptr<const Catalog> m_base;
    std::shared_ptr<const Catalog> m_catalog;
    std::vector<CatalogItem> m_shipped;  ///< read when first needed
    Overlay m_overlay;
    std::vector<Error> m_leftOut;
};

}  // namespace sizewright
