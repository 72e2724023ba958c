// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/money/money.h"
#include "core/units/units.h"

/// Marks a text for the translation tools, which read it like QT_TRANSLATE_NOOP, and yields its key.
#define SIZEWRIGHT_TR_NOOP(context, text) \
    ::sizewright::TextKey { context, text }

namespace sizewright {

/// A translatable English text and the context that disambiguates it. Both point to string literals.
struct TextKey {
    const char* context = "";
    const char* text = "";
};

enum class LanguageId { En, De, ZhCn };

/// Turns a key into the chosen language; English is the key's own text.
using Translator = std::function<std::string(const TextKey&)>;

/// A language: how numbers look and how texts are translated.
struct Language {
    LanguageId id = LanguageId::En;
    Translator translate = [](const TextKey& key) { return std::string(key.text); };

    [[nodiscard]] std::string operator()(const TextKey& key) const { return translate(key); }
};

/// A plain number with digits after the point.
struct Number {
    double value = 0;
    int decimals = 0;
};
struct Percent {
    double fraction = 0;
    int decimals = 0;
};
/// A size printed in decimal gigabytes, as boxes and file listings have it.
struct Gigabytes {
    Bytes value;
    int decimals = 0;
};

using MessageValue = std::variant<std::string, TextKey, std::int64_t, Number, Percent, Bytes, Gigabytes, TokensPerSecond,
                                  Seconds, Watts, KilowattHours, Money, Band<TokensPerSecond>>;

/// A whole sentence with named values, such as "{needs} of weights, {has} of memory", and an id that never changes.
struct Message {
    std::string id;
    TextKey text;
    std::vector<std::pair<std::string, MessageValue>> values;
};

/// The sentence in a language, its values formatted by that language's rules. A placeholder that a translation lacks or
/// misspells leaves the English sentence in its place.
[[nodiscard]] std::string render(const Message& message, const Language& language);

}  // namespace sizewright
