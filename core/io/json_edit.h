// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/units/result.h"

namespace sizewright {

/// JSON texts in, JSON texts out: what a form does to an entry. Members keep their order.

/// The object with the member at `path` ("bandwidth/typical") set to `value`, itself a JSON text; objects on the way are
/// made.
/// @error InvalidJson for a text that is no JSON, WrongType where the path meets something that is no object
[[nodiscard]] Result<std::string> withJsonMember(std::string_view object, std::string_view path, std::string_view value);
/// The object without that member, and without the objects that it leaves empty.
[[nodiscard]] Result<std::string> withoutJsonMember(std::string_view object, std::string_view path);
[[nodiscard]] std::string quotedJson(std::string_view text);
/// Two spaces a level, final newline; the text itself if it is no JSON.
[[nodiscard]] std::string indentedJson(std::string_view text);
/// Whether two texts say the same, whatever the order of members and the spaces between them.
[[nodiscard]] bool sameJson(std::string_view a, std::string_view b);

}  // namespace sizewright
