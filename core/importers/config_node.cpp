// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/config_node.h"

#include <algorithm>
#include <array>

namespace sizewright {
namespace {

constexpr std::array<std::string_view, 4> kLanguageParts{"text_config", "language_config", "llm_config", "thinker_config"};
constexpr int kMostListed = 10'000;

/// The language model's own object in a config of a model that also sees or hears.
JsonNode languagePart(const JsonNode& root)
{
    for (const std::string_view key : kLanguageParts)
        if (root.isObject(key)) {
            const JsonNode part = root.object(key);
            return part.isObject("text_config") ? part.object("text_config") : part;
        }
    return root;
}

}  // namespace

ConfigNode::ConfigNode(const JsonNode& root) : m_root(root), m_part(languagePart(root)) {}

const JsonNode* ConfigNode::holder(std::string_view key) const
{
    if (m_part.has(key) && !m_part.isNull(key))
        return &m_part;
    return m_root.has(key) && !m_root.isNull(key) ? &m_root : nullptr;
}

bool ConfigNode::has(std::string_view key) const
{
    return holder(key) != nullptr;
}

std::optional<int> ConfigNode::number(std::initializer_list<std::string_view> keys, int most) const
{
    for (const std::string_view key : keys)
        if (const JsonNode* node = holder(key))
            return node->count(key, 0, most);
    return std::nullopt;
}

int ConfigNode::needed(std::initializer_list<std::string_view> keys, int most) const
{
    const auto found = number(keys, most);
    if (found && *found == 0)
        m_part.fail(ErrorId::OutOfRange, *keys.begin(), "a number above 0 is expected here");
    if (!found)
        m_part.fail(ErrorId::MissingField, *keys.begin(), "the field is missing, so the model's shape is not known");
    return std::max(found.value_or(1), 1);
}

bool ConfigNode::flag(std::string_view key, bool otherwise) const
{
    const JsonNode* node = holder(key);
    return node ? node->flag(key, otherwise) : otherwise;
}

std::string ConfigNode::text(std::string_view key) const
{
    const JsonNode* node = holder(key);
    return node ? node->text(key, 500) : std::string();
}

std::vector<int> ConfigNode::numbers(std::string_view key) const
{
    std::vector<int> result;
    const JsonNode* node = holder(key);
    if (!node || !node->isList(key))
        return result;
    for (const double value : node->optionalNumbers(key, -1, 1e7))
        result.push_back(static_cast<int>(value));
    if (result.size() > kMostListed)
        node->fail(ErrorId::OutOfRange, key, "the list is longer than any model has layers");
    return result;
}

std::vector<std::string> ConfigNode::texts(std::string_view key) const
{
    const JsonNode* node = holder(key);
    if (!node || !node->isList(key))
        return {};
    return node->optionalTexts(key);
}

JsonNode ConfigNode::object(std::string_view key) const
{
    const JsonNode* node = holder(key);
    return node && node->isObject(key) ? node->object(key) : JsonNode();
}

bool ConfigNode::isType(std::initializer_list<std::string_view> types) const
{
    const std::string type = modelType();
    return std::find(types.begin(), types.end(), type) != types.end();
}

}  // namespace sizewright
