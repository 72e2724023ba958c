// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/readers.h"

namespace sizewright::readers {

void setAside(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items")) {
        SetAside group;
        group.id = item.text("id", 50);
        group.rows = item.optionalTexts("rows");
        if (group.rows.empty())
            item.fail(ErrorId::MissingField, "rows", "a group names the rows that it sets aside");
        group.reason = localText(item, "reason");
        group.source = source(item);
        catalog.setAside.push_back(std::move(group));
    }
}

}  // namespace sizewright::readers
