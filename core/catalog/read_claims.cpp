// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/catalog/readers.h"

namespace sizewright::readers {
namespace {

const auto kVerdicts = named<ClaimVerdict, kClaimVerdicts>(claimVerdictId);
const auto kTopics = named<ClaimTopic, kClaimTopics>(claimTopicId);
const auto kQuantities = named<ClaimQuantity, 5>(claimQuantityId);
const auto kUnits = named<ClaimUnit, 6>(claimUnitSymbol);

std::string filledText(const JsonNode& node, std::string_view key)
{
    std::string text = node.text(key);
    if (text.empty())
        node.fail(ErrorId::MissingField, key, "the text is empty; it is written in en, de and zh_CN");
    return text;
}

std::vector<ClaimTopic> topicsOf(const JsonNode& item)
{
    std::vector<ClaimTopic> topics;
    for (const std::string& name : item.optionalTexts("topics")) {
        const auto found =
            std::find_if(kTopics.begin(), kTopics.end(), [&](const auto& topic) { return topic.first == name; });
        if (found == kTopics.end())
            item.fail(ErrorId::UnknownId, "topics", "\"" + name + "\" is no topic of claims");
        else
            topics.push_back(found->second);
    }
    if (topics.empty())
        item.fail(ErrorId::MissingField, "topics", "a claim belongs to one topic or more");
    return topics;
}

bool measures(ClaimUnit unit, ClaimQuantity quantity)
{
    switch (quantity) {
    case ClaimQuantity::Parameters:
        return unit == ClaimUnit::Billions;
    case ClaimQuantity::BitsPerWeight:
        return unit == ClaimUnit::Bits;
    default:
        return unit != ClaimUnit::Billions && unit != ClaimUnit::Bits;
    }
}

/// What the quantity is worked out from must be named, and nothing else.
void requireOperands(const JsonNode& node, ClaimQuantity quantity)
{
    const auto need = [&](std::string_view key, bool needed) {
        if (node.has(key) != needed)
            node.fail(needed ? ErrorId::MissingField : ErrorId::UnknownField, key,
                      needed ? "this quantity needs the field" : "this quantity does not depend on the field");
    };
    const bool device = quantity == ClaimQuantity::DeviceMemory;
    const bool cache = quantity == ClaimQuantity::KvCache;
    need("model_id", !device);
    need("format_id", quantity == ClaimQuantity::Weights || quantity == ClaimQuantity::BitsPerWeight);
    need("kv_format_id", cache);
    need("tokens", cache);
    need("device_id", device);
    need("count", device);
}

ClaimCheck check(const JsonNode& node)
{
    ClaimCheck c;
    c.quantity = node.choice<ClaimQuantity>("quantity", kQuantities);
    requireOperands(node, c.quantity);
    c.modelId = node.optionalText("model_id", 100);
    c.formatId = node.optionalText("format_id", 100);
    c.kvFormatId = node.optionalText("kv_format_id", 100);
    c.deviceId = node.optionalText("device_id", 100);
    c.count = node.optionalCount("count", 1, 100'000, 1);
    c.tokens = Tokens(node.optionalInteger("tokens", 1, 100'000'000).value_or(1));
    c.unit = node.choice<ClaimUnit>("unit", kUnits);
    if (!measures(c.unit, c.quantity))
        node.fail(ErrorId::InvalidArgument, "unit", "the unit does not measure the quantity");
    const auto figure = Decimal::parse(node.text("figure", 30));
    if (!figure)
        node.fail(figure.error().id, "figure", figure.error().detail);
    else if (figure->toDouble() <= 0)
        node.fail(ErrorId::OutOfRange, "figure", "a figure is above 0");
    else
        c.figure = *figure;
    node.allowOnly({"quantity", "model_id", "format_id", "kv_format_id", "device_id", "count", "tokens", "figure", "unit"});
    return c;
}

ClaimSample sample(const JsonNode& node)
{
    ClaimSample s;
    s.file = node.text("file", 100);
    s.platformId = node.text("platform_id", 100);
    s.nodes = node.optionalCount("nodes", 1, 1024, 1);
    s.formatId = node.optionalText("format_id", 100);
    s.holds = node.flag("holds", false);
    s.text = localText(node, "text");
    node.allowOnly({"file", "platform_id", "nodes", "format_id", "holds", "text"});
    return s;
}

}  // namespace

LocalText localText(const JsonNode& item, std::string_view key)
{
    const JsonNode node = item.object(key);
    LocalText text{filledText(node, "en"), filledText(node, "de"), filledText(node, "zh_CN")};
    node.allowOnly({"en", "de", "zh_CN"});
    return text;
}

void claims(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items")) {
        Claim c;
        c.id = item.text("id", 100);
        c.topics = topicsOf(item);
        c.modelIds = item.optionalTexts("model_ids");
        c.statement = localText(item, "statement");
        c.verdict = item.choice<ClaimVerdict>("verdict", kVerdicts);
        c.answer = localText(item, "answer");
        for (const JsonNode& node : item.optionalList("checks"))
            c.checks.push_back(check(node));
        if (const JsonNode node = item.optionalObject("sample"); node.exists())
            c.sample = sample(node);
        c.source = source(item);
        item.allowOnly({"id", "topics", "model_ids", "statement", "verdict", "answer", "checks", "sample", "source"});
        catalog.claims.push_back(c);
    }
}

}  // namespace sizewright::readers
