// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/source.h"
#include "core/io/json.h"

namespace sizewright {

/// One entry of a catalog file as it is written there: what a browser shows and a form edits.
struct CatalogItem {
    std::string kind;  ///< "accelerators", "weight_formats", "prices" ...
    std::string id;    ///< of a price the item's name, of an exchange rate "EUR/USD"
    std::string name;  ///< the id where the kind has no names
    std::string json;  ///< the entry itself, compact
    std::string file;  ///< where it stands: "accelerators/nvidia.json" below its folder
    Source source;
    std::vector<JsonField> fields;
    bool operator==(const CatalogItem&) const = default;
};

/// Null if the item does not state the field: not known.
[[nodiscard]] const JsonField* fieldOf(const CatalogItem& item, std::string_view path);
/// The text of a field, or nothing known as an empty text.
[[nodiscard]] std::string fieldText(const CatalogItem& item, std::string_view path);

/// Kinds of which every record counts, so that nothing is ever replaced: prices and exchange rates.
[[nodiscard]] bool isAppendOnly(std::string_view kind);

/// A file's entries, whatever their fields hold; whether a field is sound is another question, see itemProblems.
/// @error InvalidJson and others for what is no catalog file of version 1, UnknownId for an unknown kind
[[nodiscard]] Result<std::vector<CatalogItem>> readItems(std::string_view text, const std::string& file);
/// A single entry from its text, such as a form yields it.
[[nodiscard]] Result<CatalogItem> readItem(const std::string& kind, std::string_view json, const std::string& file);
/// Every entry below a catalog folder, kind by kind in file order. Calibration has none: it is one fitted whole.
[[nodiscard]] Result<std::vector<CatalogItem>> catalogItems(const std::filesystem::path& directory);

/// A catalog file that holds these entries, which must be of one kind; indented as the shipped ones are.
[[nodiscard]] std::string fileText(const std::string& kind, const std::vector<const CatalogItem*>& items);

/// A field in which two versions of an entry differ. Empty texts stand for "not stated".
struct ChangedField {
    std::string path;
    std::string before;
    std::string after;
    bool operator==(const ChangedField&) const = default;
};
[[nodiscard]] std::vector<ChangedField> changedFields(const CatalogItem& before, const CatalogItem& after);

}  // namespace sizewright
