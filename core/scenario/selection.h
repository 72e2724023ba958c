// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace sizewright {

enum class SelectionRule {
    Any,     ///< everything; the names count for nothing
    Only,    ///< nothing but the named
    Except,  ///< everything but the named
};

/// A choice among names, such as makers or formats of weights.
struct Selection {
    SelectionRule rule = SelectionRule::Any;
    std::vector<std::string> names;  ///< sorted, each once
    bool operator==(const Selection&) const = default;

    [[nodiscard]] bool contains(std::string_view name) const { return std::find(names.begin(), names.end(), name) != names.end(); }
    [[nodiscard]] bool allows(std::string_view name) const
    {
        return rule == SelectionRule::Any || contains(name) == (rule == SelectionRule::Only);
    }
};

}  // namespace sizewright
