// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/catalog/measured_row.h"
#include "core/io/json.h"

namespace sizewright {

/// A checkpoint of a project's own whose size is known: stored, run and judged like a format of the catalog.
struct OwnFormat {
    std::string id;
    std::string name;
    std::string likeId;   ///< weight format of the catalog
    std::string modelId;  ///< the one model that it holds
    std::int64_t bytes = 0;
    Source source;
    bool operator==(const OwnFormat&) const = default;
};

/// Models and their files that belong to one project and not to the catalog, and what the user measured.
struct OwnItems {
    std::vector<Model> models;
    std::vector<OwnFormat> formats;
    std::vector<MeasuredRow> measurements{};

    [[nodiscard]] bool empty() const { return models.empty() && formats.empty() && measurements.empty(); }
    bool operator==(const OwnItems&) const = default;
};

/// Reads them with the catalog's own reader; what is wrong is kept by the document.
[[nodiscard]] OwnItems readOwnItems(const JsonNode& node);
/// As the JSON text of one object; readOwnItems gives the same items back.
[[nodiscard]] std::string ownItemsText(const OwnItems& items);

/// The catalog with the items added: engines run an own format where they run the one that it is like, and formats made for named
/// models are opened for an own model whose checkpoint is of that format. Own measurements are for core/calibration to learn from.
/// @error DuplicateId, UnknownId: with kind and id
[[nodiscard]] Result<Catalog> withOwnItems(const Catalog& catalog, const OwnItems& items);

/// Adds `more`, replacing items of the same id.
void mergeOwnItems(OwnItems& items, const OwnItems& more);

}  // namespace sizewright
