// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "core/memory/claim_figure.h"
#include "core/text/format.h"
#include "ui/support/language.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;

struct ClaimsArguments {
    std::vector<std::string> words;
    std::string language = "en";
    bool json = false;
};

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

Json checkJson(const Catalog& catalog, const ClaimCheck& check)
{
    Json json = {{"quantity", claimQuantityId(check.quantity)}};
    for (const auto& [key, id] : {std::pair("model", &check.modelId), std::pair("format", &check.formatId),
                                  std::pair("kv_format", &check.kvFormatId), std::pair("device", &check.deviceId)})
        if (!id->empty())
            json[key] = *id;
    if (check.quantity == ClaimQuantity::DeviceMemory)
        json["count"] = check.count;
    if (check.quantity == ClaimQuantity::KvCache)
        json["tokens"] = check.tokens.raw();
    json["figure"] = check.figure.toDouble();
    if (const auto computed = claimFigure(catalog, check))
        json["computed"] = *computed;
    json["unit"] = claimUnitSymbol(check.unit);
    return json;
}

Json claimJson(const Catalog& catalog, const Claim& claim, LanguageId language)
{
    Json json = {
        {"id", claim.id}, {"verdict", claimVerdictId(claim.verdict)}, {"topics", Json::array()}, {"models", claim.modelIds}};
    for (const ClaimTopic topic : claim.topics)
        json["topics"].push_back(claimTopicId(topic));
    json["statement"] = claim.statement.in(language);
    json["answer"] = claim.answer.in(language);
    json["checks"] = Json::array();
    for (const ClaimCheck& check : claim.checks)
        json["checks"].push_back(checkJson(catalog, check));
    if (claim.sample)
        json["sample"] = {{"file", claim.sample->file},
                          {"platform", claim.sample->platformId},
                          {"nodes", claim.sample->nodes},
                          {"holds", claim.sample->holds},
                          {"text", claim.sample->text.in(language)}};
    json["source"] = {{"title", claim.source.title}, {"read", claim.source.read}, {"grade", gradeName(claim.source.grade)}};
    if (!claim.source.note.empty())
        json["source"]["note"] = claim.source.note;
    return json;
}

void printClaim(const Claim& claim, const Language& language)
{
    std::printf("%s  [%s]\n  %s\n  %s\n", language(claimVerdictName(claim.verdict)).c_str(), claim.id.c_str(),
                claim.statement.in(language.id).c_str(), claim.answer.in(language.id).c_str());
    if (claim.sample)
        std::printf("  %s (samples/%s.json)\n", claim.sample->text.in(language.id).c_str(), claim.sample->file.c_str());
    std::printf("  %s [%s, %s]\n\n", claim.source.title.c_str(), std::string(gradeName(claim.source.grade)).c_str(),
                claim.source.read.c_str());
}

int runClaims(const CommandContext& context, const ClaimsArguments& a)
{
    const auto language = languageFromName(a.language);
    if (!language)
        return report({ErrorId::InvalidArgument, "--lang", "\"" + a.language + "\" is not one of: en, de, zh_CN"});
    const auto catalog = loadContextCatalog(context);
    if (!catalog)
        return report(catalog.error());
    const Language words = uiLanguage(*language);
    Json found = Json::array();
    int count = 0;
    for (const Claim& claim : catalog->claims) {
        if (!matchesWords(claim, joined(a.words), *language))
            continue;
        ++count;
        if (a.json)
            found.push_back(claimJson(*catalog, claim, *language));
        else
            printClaim(claim, words);
    }
    if (a.json)
        std::printf("%s\n", found.dump(2, ' ', false, Json::error_handler_t::replace).c_str());
    if (count == 0)
        std::fprintf(stderr, "sizewright-cli: no claim has all of these words; try fewer or others\n");
    return count > 0 ? kOk : kAnswerIsNo;
}

}  // namespace

void addClaimsCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<ClaimsArguments>();
    CLI::App* c = app.add_subcommand("claims", "What blogs and vendors say, and what is right");
    c->add_option("words", a->words, "Words that must all occur; none lists every claim");
    c->add_option("--lang", a->language, "Language: en, de or zh_CN");
    c->add_flag("--json", a->json, "JSON on standard output");
    c->callback([a, &context] { context.exitCode = runClaims(context, *a); });
}

}  // namespace sizewright
