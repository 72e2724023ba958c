// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/catalog/source.h"
#include "core/units/units.h"

namespace sizewright {

/// What one kind of use looks like: request shape, service level, and how many people are active at once.
struct WorkloadTemplate {
    std::string id;
    std::string name;     ///< English; translated by the window
    std::string summary;  ///< one line: for whom, what
    int people = 1;
    double activeShare = 1;                ///< of the people, in the busiest hour
    double requestsPerActivePersonHour = 0;
    bool concurrencyGiven = false;  ///< `people` are requests in flight, not staff
    Tokens input{};
    Tokens inputP95{};
    Tokens thinking{};
    Tokens answer{};
    double prefixCacheShare = 0;
    Seconds firstTokenWithin{};
    TokensPerSecond perUser{};
    std::string modelId;
    Source source;
    bool operator==(const WorkloadTemplate&) const = default;
};

}  // namespace sizewright
