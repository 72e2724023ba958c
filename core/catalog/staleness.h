// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"

namespace sizewright {

/// A fact that is older than its kind allows, and still the one that plans use.
struct StaleFact {
    std::string where;  ///< "prices/NVIDIA H100 SXM5 80GB (new)"
    std::string date;
    int ageDays = 0;
    int limitDays = 0;
};

/// Days after which a fact of this kind must be read again; nothing for what does not age, such as a data sheet or a shape.
/// Prices age by their class, see ageingOf.
[[nodiscard]] std::optional<int> staleDaysOf(std::string_view kind);

/// Whole days from an ISO date (a month or a year counts from its first day) to `today`; never negative, nothing for no
/// date.
[[nodiscard]] std::optional<int> ageInDays(std::string_view date, std::int64_t today);

/// Every stale fact, kind by kind. Of an item's prices only the record that counts; older ones are its history.
[[nodiscard]] std::vector<StaleFact> staleFacts(const Catalog& catalog, std::int64_t today);

}  // namespace sizewright
