// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/catalog/claim.h"
#include "core/text/fold.h"

namespace sizewright {
namespace {

std::u32string squeezed(std::u32string text)
{
    std::erase_if(text, [](char32_t c) { return c == U' ' || c == U'-' || c == U'_'; });
    return text;
}

bool hasDigit(const std::u32string& word)
{
    return std::any_of(word.begin(), word.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; });
}

std::string textsOf(const Claim& claim, LanguageId language)
{
    std::string texts = claim.id;
    for (const std::string& id : claim.modelIds)
        texts += "\n" + id;
    for (const ClaimTopic topic : claim.topics)
        texts += "\n" + std::string(claimTopicId(topic)) + "\n" + claimTopicName(topic).text;
    texts += "\n" + claim.statement.en + "\n" + claim.answer.en;
    if (language != LanguageId::En)
        texts += "\n" + claim.statement.in(language) + "\n" + claim.answer.in(language);
    return texts;
}

}  // namespace

bool matchesWords(const Claim& claim, std::string_view words, LanguageId language)
{
    const std::u32string asked = foldedText(words);
    const std::u32string texts = foldedText(textsOf(claim, language));
    const std::u32string joined = squeezed(texts);
    for (std::size_t at = 0; at < asked.size();) {
        const std::size_t end = std::min(asked.find(U' ', at), asked.size());
        const std::u32string word = asked.substr(at, end - at);
        at = end + 1;
        const bool found = texts.find(word) != std::u32string::npos ||
                           (hasDigit(word) && joined.find(squeezed(word)) != std::u32string::npos);
        if (!found)
            return false;
    }
    return true;
}

}  // namespace sizewright
