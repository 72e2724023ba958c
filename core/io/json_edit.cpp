// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_edit.h"

#include <vector>

#include <nlohmann/json.hpp>

#include "core/io/json.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;

/// Parsed within the reader's limits, which come first: nlohmann recurses without one.
Result<Json> parsed(std::string_view text)
{
    if (const auto guarded = JsonDocument::parse(text, "entry"); !guarded)
        return tl::unexpected(guarded.error());
    return Json::parse(text, nullptr, false);
}

std::vector<std::string> partsOf(std::string_view path)
{
    std::vector<std::string> parts;
    while (true) {
        const std::size_t slash = path.find('/');
        parts.emplace_back(path.substr(0, slash));
        if (slash == std::string_view::npos)
            return parts;
        path.remove_prefix(slash + 1);
    }
}

std::string compact(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void erase(Json& object, const std::vector<std::string>& parts, std::size_t depth)
{
    if (!object.is_object() || !object.contains(parts[depth]))
        return;
    Json& member = object[parts[depth]];
    if (depth + 1 < parts.size())
        erase(member, parts, depth + 1);
    if (depth + 1 == parts.size() || (member.is_object() && member.empty()))
        object.erase(parts[depth]);
}

}  // namespace

Result<std::string> withJsonMember(std::string_view object, std::string_view path, std::string_view value)
{
    auto json = parsed(object);
    const auto member = parsed(value);
    if (!json || !member)
        return tl::unexpected(json ? member.error() : json.error());
    Json* place = &*json;
    for (const std::string& part : partsOf(path)) {
        if (!place->is_object() && !place->is_null())
            return failure(ErrorId::WrongType, std::string(path),
                           "an object in braces is expected on the way to this field");
        place = &(*place)[part];
    }
    *place = *member;
    return compact(*json);
}

Result<std::string> withoutJsonMember(std::string_view object, std::string_view path)
{
    auto json = parsed(object);
    if (!json)
        return tl::unexpected(json.error());
    erase(*json, partsOf(path), 0);
    return compact(*json);
}

std::string quotedJson(std::string_view text)
{
    return compact(Json(text));
}

std::string indentedJson(std::string_view text)
{
    const auto json = parsed(text);
    return json ? json->dump(2, ' ', false, Json::error_handler_t::replace) + "\n" : std::string(text);
}

bool sameJson(std::string_view a, std::string_view b)
{
    const auto first = parsed(a);
    const auto second = parsed(b);
    return first && second && nlohmann::json(*first) == nlohmann::json(*second);
}

}  // namespace sizewright
