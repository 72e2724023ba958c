// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "core/units/result.h"

namespace sizewright {

/// A value that is neither object nor array. Whole numbers beyond 64 signed bits come as double.
using JsonLeaf = std::variant<std::monostate, bool, std::int64_t, double, std::string>;

/// Called for every leaf in the order of the text, with the keys on the way to it; an element of an array has its index as
/// key. What it returns as an error ends the reading.
using JsonLeafVisitor = std::function<Result<void>(std::span<const std::string> path, const JsonLeaf& leaf)>;

/// Reads a JSON text of many thousand entries without building a tree: the work is linear and no deeper than 64 levels.
/// Duplicate keys are for the visitor to refuse.
/// @error InvalidJson with `name` and line; TooDeep; whatever the visitor returns
[[nodiscard]] Result<void> readJsonLeaves(std::string_view text, const std::string& name, const JsonLeafVisitor& visit);

}  // namespace sizewright
