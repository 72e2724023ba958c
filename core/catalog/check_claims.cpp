// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/catalog/checks.h"
#include "core/text/format.h"

namespace sizewright::checks {
namespace {

bool hasHanCharacter(const std::string& text)
{
    // U+4E00 to U+9FFF are three bytes in UTF-8 that begin with E4 to E9.
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '\xE4' && c <= '\xE9'; });
}

void checkTranslations(const LocalText& text, const std::string& where, Errors& errors)
{
    require(text.de != text.en, where, "the German text is the English one", errors);
    require(hasHanCharacter(text.zhCn), where, "the Chinese text has no Chinese character", errors);
}

}  // namespace

void claim(const Claim& claim, Errors& errors)
{
    const std::string where = "claims/" + claim.id;
    checkTranslations(claim.statement, where + "/statement", errors);
    checkTranslations(claim.answer, where + "/answer", errors);
    if (claim.sample)
        checkTranslations(claim.sample->text, where + "/sample/text", errors);
    for (const ClaimCheck& check : claim.checks)
        for (const LanguageId language : {LanguageId::En, LanguageId::De, LanguageId::ZhCn}) {
            const std::string figure = formatDecimal(check.figure, language);
            require(claim.answer.in(language).find(figure) != std::string::npos, where + "/answer",
                    "the checked figure " + figure + " is not in the text in " + std::string(languageName(language)), errors);
        }
}

void lever(const Lever& lever, Errors& errors)
{
    const std::string where = "levers/" + lever.id;
    // Some names are the same in every language.
    checkTranslations(lever.meaning, where + "/meaning", errors);
    checkTranslations(lever.condition, where + "/condition", errors);
    if (lever.quality)
        checkTranslations(*lever.quality, where + "/quality", errors);
}

void quoteRule(const QuoteRule& rule, Errors& errors)
{
    const std::string where = "quote_rules/" + rule.id;
    checkTranslations(rule.title, where + "/title", errors);
    checkTranslations(rule.explanation, where + "/explanation", errors);
    checkTranslations(rule.demand, where + "/demand", errors);
}

}  // namespace sizewright::checks
