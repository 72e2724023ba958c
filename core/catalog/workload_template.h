// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/hardware.h"
#include "core/catalog/source.h"
#include "core/units/units.h"

namespace sizewright {

/// How much of the model's quality must remain.
enum class QualityFloor { Exact, Good, Strong, Distill };

/// Where some figures of a template come from, by their names in the catalog file: "input", "first_token_within".
struct TemplateEvidence {
    std::vector<std::string> fields;
    Source source;
    bool operator==(const TemplateEvidence&) const = default;
};

/// What one kind of use looks like: request shape, service level, how many people are active at once, and what the place
/// where it runs allows. What is absent keeps the scenario's own default.
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
    std::optional<Tokens> longestContext;  ///< absent: the 95th percentile of the input and twice the usual output
    std::optional<double> hoursPerDay;
    std::optional<double> daysPerYear;
    std::optional<double> loadShare;  ///< mean load of those hours, of the busiest hour
    bool surviveNodeLoss = false;
    std::string modelId;
    QualityFloor quality = QualityFloor::Good;
    std::vector<Family> families;  ///< empty: all
    std::optional<Watts> power;    ///< what the place can feed
    std::optional<int> maxNodes;
    bool dataStaysInside = false;
    std::vector<TemplateEvidence> evidence;  ///< every figure once
    Source source;                           ///< of the template as a whole
    bool operator==(const WorkloadTemplate&) const = default;
};

/// Source and grade of one figure, by its name in the catalog file; of the template as a whole if it is not named.
[[nodiscard]] const Source& evidenceOf(const WorkloadTemplate& entry, std::string_view field);

}  // namespace sizewright
