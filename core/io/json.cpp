// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <nlohmann/json.hpp>

#include "core/io/number_text.h"

namespace sizewright {

using Json = nlohmann::ordered_json;

struct JsonState {
    Json value;
    std::string name;
    std::optional<Error> error;
};

namespace {

const Json& json(const void* value)
{
    return *static_cast<const Json*>(value);
}

std::string escaped(std::string_view key)
{
    std::string result;
    for (const char c : key) {
        if (c == '~')
            result += "~0";
        else if (c == '/')
            result += "~1";
        else
            result += c;
    }
    return result;
}

struct Refused {
    ErrorId id;
    std::string detail;
};

/// Watches nesting and keys while the text is parsed, so that neither a deep nor an ambiguous tree is ever built.
class Guard {
public:
    bool operator()(int, Json::parse_event_t event, Json& parsed)
    {
        switch (event) {
        case Json::parse_event_t::object_start:
        case Json::parse_event_t::array_start:
            if (m_keys.size() >= static_cast<std::size_t>(kLargestJsonDepth))
                throw Refused{ErrorId::TooDeep, "nested deeper than 64 levels"};
            m_keys.emplace_back();
            break;
        case Json::parse_event_t::object_end:
        case Json::parse_event_t::array_end:
            m_keys.pop_back();
            break;
        case Json::parse_event_t::key:
            if (!m_keys.back().insert(parsed.get_ref<const std::string&>()).second)
                throw Refused{ErrorId::DuplicateKey,
                              "the key \"" + parsed.get_ref<const std::string&>() + "\" stands twice in one object"};
            if (m_keys.back().size() > kMostJsonKeys)
                throw Refused{ErrorId::OutOfRange, "an object has more than 4,096 keys"};
            break;
        case Json::parse_event_t::value:
            break;
        }
        return true;
    }

private:
    std::vector<std::set<std::string>> m_keys;
};

void flatten(const Json& value, const std::string& path, std::vector<JsonField>& fields)
{
    const auto below = [&](const std::string& part) { return path.empty() ? part : path + "/" + part; };
    if (value.is_object()) {
        for (const auto& [key, member] : value.items())
            flatten(member, below(escaped(key)), fields);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            flatten(value[i], below(std::to_string(i)), fields);
    } else if (value.is_string()) {
        fields.push_back({path, JsonField::Type::Text, 0, value.get<std::string>()});
    } else if (value.is_number()) {
        fields.push_back({path, JsonField::Type::Number, value.get<double>(), value.dump()});
    } else if (value.is_boolean()) {
        fields.push_back({path, JsonField::Type::Flag, value.get<bool>() ? 1.0 : 0.0, value.get<bool>() ? "true" : "false"});
    }
}

std::string rangeText(double least, double most)
{
    return "a number from " + numberText(least) + " to " + numberText(most);
}

}  // namespace

Result<JsonDocument> JsonDocument::parse(std::string_view text, std::string name)
{
    JsonDocument document;
    document.m_state = std::make_shared<JsonState>();
    document.m_state->name = std::move(name);
    const std::string& file = document.m_state->name;
    try {
        // The parser copies its callback, so the guard is passed by reference.
        Guard guard;
        document.m_state->value = Json::parse(text, std::ref(guard));
    } catch (const Refused& refused) {
        return failure(refused.id, file, refused.detail);
    } catch (const Json::parse_error& error) {
        const std::size_t offset = std::min(error.byte, text.size());
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
        return failure(ErrorId::InvalidJson, file + " line " + std::to_string(line),
                       error.byte > text.size() ? "the JSON text ends too early; the file is truncated"
                                             : "not valid JSON at this place");
    } catch (const Json::exception& error) {
        return failure(ErrorId::InvalidJson, file, std::string("not valid JSON: ") + error.what());
    }
    return document;
}

JsonNode JsonDocument::root() const
{
    return {m_state, &m_state->value, ""};
}

Result<void> JsonDocument::status() const
{
    if (m_state->error)
        return tl::unexpected(*m_state->error);
    return {};
}

void JsonNode::fail(ErrorId id, std::string_view key, std::string detail) const
{
    if (!m_state || m_state->error)
        return;
    const std::string place = key.empty() ? m_pointer : m_pointer + "/" + escaped(key);
    m_state->error = Error{id, m_state->name + "#" + (place.empty() ? "/" : place), std::move(detail)};
}

const void* JsonNode::member(std::string_view key, bool required) const
{
    if (!m_value)
        return nullptr;
    const Json& self = json(m_value);
    if (!self.is_object()) {
        fail(ErrorId::WrongType, {}, "an object in braces is expected here");
        return nullptr;
    }
    const auto found = self.find(std::string(key));
    if (found == self.end()) {
        if (required)
            fail(ErrorId::MissingField, key, "the field is missing");
        return nullptr;
    }
    return &*found;
}

bool JsonNode::has(std::string_view key) const
{
    return m_value && json(m_value).is_object() && json(m_value).contains(std::string(key));
}

bool JsonNode::isNull(std::string_view key) const
{
    return has(key) && json(member(key, false)).is_null();
}

bool JsonNode::isList(std::string_view key) const
{
    return has(key) && json(member(key, false)).is_array();
}

bool JsonNode::isObject(std::string_view key) const
{
    return has(key) && json(member(key, false)).is_object();
}

std::string JsonNode::text(std::string_view key, std::size_t longest) const
{
    const void* found = member(key, true);
    if (!found)
        return {};
    if (!json(found).is_string()) {
        fail(ErrorId::WrongType, key, "a text in quotes is expected here");
        return {};
    }
    const auto& value = json(found).get_ref<const std::string&>();
    if (value.size() > longest) {
        fail(ErrorId::OutOfRange, key, "the text is longer than " + std::to_string(longest) + " bytes");
        return {};
    }
    return value;
}

std::string JsonNode::optionalText(std::string_view key, std::size_t longest) const
{
    return has(key) ? text(key, longest) : std::string();
}

double JsonNode::number(std::string_view key, double least, double most) const
{
    const void* found = member(key, true);
    if (!found)
        return least;
    if (!json(found).is_number()) {
        fail(ErrorId::WrongType, key, rangeText(least, most) + " is expected here");
        return least;
    }
    const double value = json(found).get<double>();
    if (!std::isfinite(value) || value < least || value > most) {
        fail(ErrorId::OutOfRange, key, numberText(value) + " is out of range; " + rangeText(least, most) + " is expected here");
        return least;
    }
    return value;
}

std::optional<double> JsonNode::optionalNumber(std::string_view key, double least, double most) const
{
    if (!has(key))
        return std::nullopt;
    return number(key, least, most);
}

std::int64_t JsonNode::integer(std::string_view key, std::int64_t least, std::int64_t most) const
{
    const void* found = member(key, true);
    if (!found)
        return least;
    const std::string expected = "a whole number from " + std::to_string(least) + " to " + std::to_string(most) + " is expected here";
    const Json& value = json(found);
    if (!value.is_number_integer()) {
        fail(ErrorId::WrongType, key, expected);
        return least;
    }
    const bool tooLarge = value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(most);
    if (tooLarge || value.get<std::int64_t>() < least || value.get<std::int64_t>() > most) {
        fail(ErrorId::OutOfRange, key, value.dump() + " is out of range; " + expected);
        return least;
    }
    return value.get<std::int64_t>();
}

std::optional<std::int64_t> JsonNode::optionalInteger(std::string_view key, std::int64_t least, std::int64_t most) const
{
    if (!has(key))
        return std::nullopt;
    return integer(key, least, most);
}

int JsonNode::count(std::string_view key, int least, int most) const
{
    return static_cast<int>(integer(key, least, most));
}

int JsonNode::optionalCount(std::string_view key, int least, int most, int otherwise) const
{
    return has(key) ? count(key, least, most) : otherwise;
}

bool JsonNode::flag(std::string_view key, bool otherwise) const
{
    const void* found = member(key, false);
    if (!found)
        return otherwise;
    if (!json(found).is_boolean()) {
        fail(ErrorId::WrongType, key, "true or false is expected here");
        return otherwise;
    }
    return json(found).get<bool>();
}

JsonNode JsonNode::object(std::string_view key) const
{
    const void* found = member(key, true);
    if (found && !json(found).is_object()) {
        fail(ErrorId::WrongType, key, "an object in braces is expected here");
        found = nullptr;
    }
    return {m_state, found, m_pointer + "/" + escaped(key)};
}

JsonNode JsonNode::optionalObject(std::string_view key) const
{
    return has(key) ? object(key) : JsonNode();
}

std::vector<JsonNode> JsonNode::list(std::string_view key) const
{
    const void* found = member(key, true);
    if (!found)
        return {};
    if (!json(found).is_array()) {
        fail(ErrorId::WrongType, key, "a list in brackets is expected here");
        return {};
    }
    std::vector<JsonNode> nodes;
    nodes.reserve(json(found).size());
    for (const Json& element : json(found))
        nodes.push_back({m_state, &element, m_pointer + "/" + escaped(key) + "/" + std::to_string(nodes.size())});
    return nodes;
}

std::vector<JsonNode> JsonNode::optionalList(std::string_view key) const
{
    return has(key) ? list(key) : std::vector<JsonNode>();
}

std::vector<std::string> JsonNode::optionalTexts(std::string_view key) const
{
    std::vector<std::string> texts;
    for (const JsonNode& node : optionalList(key)) {
        if (!json(node.m_value).is_string()) {
            node.fail(ErrorId::WrongType, {}, "a text in quotes is expected here");
            return {};
        }
        texts.push_back(json(node.m_value).get<std::string>());
    }
    return texts;
}

std::vector<double> JsonNode::optionalNumbers(std::string_view key, double least, double most) const
{
    std::vector<double> numbers;
    for (const JsonNode& node : optionalList(key)) {
        const Json& value = json(node.m_value);
        if (!value.is_number() || value.get<double>() < least || value.get<double>() > most) {
            node.fail(ErrorId::OutOfRange, {}, rangeText(least, most) + " is expected here");
            return {};
        }
        numbers.push_back(value.get<double>());
    }
    return numbers;
}

void JsonNode::allowOnly(std::initializer_list<std::string_view> known) const
{
    for (const std::string& key : keys())
        if (std::find(known.begin(), known.end(), key) == known.end())
            fail(ErrorId::UnknownField, key, "this field is not known");
}

std::vector<std::string> JsonNode::keys() const
{
    std::vector<std::string> names;
    if (m_value && json(m_value).is_object())
        for (const auto& [key, value] : json(m_value).items())
            names.push_back(key);
    return names;
}

std::vector<JsonField> JsonNode::fields() const
{
    std::vector<JsonField> fields;
    if (m_value)
        flatten(json(m_value), {}, fields);
    return fields;
}

std::string JsonNode::dump() const
{
    return m_value ? json(m_value).dump(-1, ' ', false, Json::error_handler_t::replace) : std::string();
}

}  // namespace sizewright
