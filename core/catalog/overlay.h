// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_item.h"

namespace sizewright {

/// A shipped entry as it stood when the user replaced it, so that a later change of the original can be told.
struct ReplacedItem {
    std::string kind;
    std::string id;
    std::string json;
    bool operator==(const ReplacedItem&) const = default;
};

/// The user's own entries: files of the same form as the shipped ones, in a folder of their own, `<folder>/*.json`, and
/// `replaced.json` beside them. Entries of a kind that has ids replace the shipped entry of the same id as a whole.
struct Overlay {
    std::vector<CatalogItem> items;  ///< also unsound ones: saving loses nothing
    std::vector<ReplacedItem> replaced;
    std::vector<std::string> files;  ///< read, relative to the folder
    std::vector<Error> unreadable;   ///< files that hold no catalog items at all
};

/// A folder that does not exist is an overlay without entries.
[[nodiscard]] Overlay readOverlay(const std::filesystem::path& directory);
/// Writes the files whose content changed, each atomically, and removes those that hold nothing any more. Unreadable files
/// are never touched.
/// @error WriteFailed with the system's reason
[[nodiscard]] Result<void> saveOverlay(const Overlay& overlay, const std::filesystem::path& directory);

/// Puts an entry in, in place of an own one of the same id; `shipped` is what it replaces, null for a new one.
void putItem(Overlay& overlay, CatalogItem item, const CatalogItem* shipped);
/// Takes out the entry that equals `item`; nothing happens if there is none.
void removeItem(Overlay& overlay, const CatalogItem& item);

/// What is wrong with own entries, item and field named: form, source, physics, references against `base`. Empty: all sound.
[[nodiscard]] std::vector<Error> itemProblems(const Catalog& base, const CatalogItem& item,
                                              const std::filesystem::path& schemas);

/// The entries of `overlay` in place of those of `base` with the same id, the others added; price records and exchange rates
/// are only ever added, and the calibration stays that of `base`. Each is noted in ownEntries with its origin.
/// @error DuplicateId for an id that the overlay names twice, UnknownId for a reference to nothing
[[nodiscard]] Result<Catalog> mergeCatalog(const Catalog& base, const Catalog& overlay, Origin origin);

/// A catalog with own entries, and what was left out of it and why.
struct OverlaidCatalog {
    Catalog catalog;
    std::vector<Error> leftOut;
};
/// Loads the shipped catalog and lays the overlays over it in turn. A bad entry is left out, never a reason to fail.
/// @error as loadCatalog without overlays: only the shipped catalog can fail
[[nodiscard]] Result<OverlaidCatalog> loadCatalog(const std::filesystem::path& directory,
                                                  const std::vector<std::filesystem::path>& overlays);
/// The same over a catalog and its entries that are already loaded.
[[nodiscard]] OverlaidCatalog overlaid(const Catalog& base, const std::vector<CatalogItem>& shipped, const Overlay& overlay,
                                       const std::filesystem::path& schemas);

}  // namespace sizewright
