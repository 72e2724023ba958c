// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/message.h"

#include <optional>
#include <string_view>

#include "core/text/format.h"

namespace sizewright {
namespace {

std::string valueText(const MessageValue& value, const Language& language)
{
    const LanguageId id = language.id;
    struct Visitor {
        const Language& language;
        LanguageId id;
        std::string operator()(const std::string& v) const { return v; }
        std::string operator()(const TextKey& v) const { return language(v); }
        std::string operator()(std::int64_t v) const { return formatInteger(v, id); }
        std::string operator()(const Number& v) const { return formatNumber(v.value, v.decimals, id); }
        std::string operator()(const Percent& v) const { return formatPercent(v.fraction, v.decimals, id); }
        std::string operator()(Bytes v) const { return formatBytes(v, id); }
        std::string operator()(const Gigabytes& v) const { return formatGigabytes(v.value, v.decimals, id); }
        std::string operator()(TokensPerSecond v) const { return formatRate(v, id); }
        std::string operator()(Seconds v) const { return formatDuration(v, id); }
        std::string operator()(Watts v) const { return formatPower(v, id); }
        std::string operator()(KilowattHours v) const { return formatEnergy(v, id); }
        std::string operator()(Money v) const { return formatMoneyHeadline(v, id); }
        std::string operator()(const Band<TokensPerSecond>& v) const { return formatRateBand(v, id); }
    };
    return std::visit(Visitor{language, id}, value);
}

/// The template with every {name} replaced; nothing if a name is not among the values.
std::optional<std::string> filled(const std::string& pattern, const Message& message, const Language& language)
{
    std::string result;
    std::size_t at = 0;
    while (at < pattern.size()) {
        const std::size_t open = pattern.find('{', at);
        if (open == std::string::npos)
            return result + pattern.substr(at);
        const std::size_t close = pattern.find('}', open);
        if (close == std::string::npos)
            return std::nullopt;
        result += pattern.substr(at, open - at);
        const std::string name = pattern.substr(open + 1, close - open - 1);
        bool found = false;
        for (const auto& [key, value] : message.values) {
            if (key == name) {
                result += valueText(value, language);
                found = true;
                break;
            }
        }
        if (!found)
            return std::nullopt;
        at = close + 1;
    }
    return result;
}

/// Whether every {name} of the English text stands in the translation; a figure must not get lost in another language.
bool namesAll(const std::string& translation, std::string_view english)
{
    for (std::size_t open = english.find('{'); open != std::string_view::npos; open = english.find('{', open + 1)) {
        const std::size_t close = english.find('}', open);
        if (close == std::string_view::npos)
            return true;
        if (translation.find(english.substr(open, close - open + 1)) == std::string::npos)
            return false;
    }
    return true;
}

}  // namespace

std::string render(const Message& message, const Language& language)
{
    const std::string translation = language(message.text);
    if (namesAll(translation, message.text.text))
        if (const auto translated = filled(translation, message, language))
            return *translated;
    return filled(message.text.text, message, language).value_or(message.text.text);
}

}  // namespace sizewright
