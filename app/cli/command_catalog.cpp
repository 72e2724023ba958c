// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/catalog_location.h"
#include "app/cli/commands.h"
#include "core/catalog/staleness.h"
#include "core/io/number_text.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;

struct CatalogArguments {
    std::string directory;
    std::string today;
    std::string kind;
    bool json = false;
};

std::string todayText()
{
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return fmt::format("{:04}-{:02}-{:02}", int(day.year()), unsigned(day.month()), unsigned(day.day()));
}

/// Old facts and formats of other makers are no errors: the plan widens its ranges and says so. Whoever keeps the catalog wants to know all the same.
void warnAboutAge(const std::filesystem::path& folder, std::int64_t today)
{
    const auto catalog = loadCatalog(folder);
    if (!catalog)
        return;
    for (const std::string& format : unknownQualityFormats(*catalog))
        std::fprintf(stderr, "note: quality: the format \"%s\" is not in the catalog; its rows are kept as stated\n", format.c_str());
    const auto stale = staleFacts(*catalog, today);
    for (const StaleFact& fact : stale)
        std::fprintf(stderr, "warning: %s: of %s, %d days old; its kind is good for %d\n", fact.where.c_str(), fact.date.c_str(),
                     fact.ageDays, fact.limitDays);
    if (!stale.empty())
        std::fprintf(stderr, "%zu fact(s) older than their kind allows\n", stale.size());
}

int runCheck(const CommandContext& context, const CatalogArguments& a)
{
    const auto folder = catalogFolder(a.directory.empty() ? context.catalogs : a.directory);
    const auto today = dayNumber(a.today.empty() ? todayText() : a.today);
    if (!today)
        return report({ErrorId::OutOfRange, "--today", "\"" + a.today + "\" is no date such as 2026-11-22"});
    const std::vector<Error> errors = checkCatalog(folder);
    if (errors.empty())
        warnAboutAge(folder, *today);
    for (const Error& error : errors)
        std::fprintf(stderr, "%s\n", describe(error).c_str());
    if (errors.empty())
        std::printf("catalog is sound\n");
    else
        std::fprintf(stderr, "%zu problem(s)\n", errors.size());
    return errors.empty() ? kOk : kBadUsage;
}

struct Row {
    std::string id;
    std::string name;
    Source source;
    const OwnEntry* own = nullptr;  ///< null: shipped
};

const char* originMark(const OwnEntry* own)
{
    if (!own)
        return "";
    if (!own->replacesShipped)
        return "  (own)";
    return own->shippedChanged ? "  (changed; the shipped entry is no longer the one that was changed)" : "  (changed)";
}

std::vector<Row> claimRows(const std::vector<Claim>& claims)
{
    std::vector<Row> result;
    for (const Claim& claim : claims)
        result.push_back({claim.id, std::string(claimVerdictName(claim.verdict).text) + ": " + claim.statement.en, claim.source});
    return result;
}

std::vector<Row> leverRows(const Catalog& c)
{
    std::vector<Row> result;
    for (const Lever& lever : c.levers)
        result.push_back({lever.id, lever.name.en, lever.source, c.ownEntry("levers", lever.id)});
    return result;
}

std::vector<Row> quoteRuleRows(const Catalog& c)
{
    std::vector<Row> result;
    for (const QuoteRule& rule : c.quoteRules)
        result.push_back({rule.id, std::string(ruleSeverityId(rule.severity)) + ": " + rule.title.en, rule.source, c.ownEntry("quote_rules", rule.id)});
    return result;
}

std::vector<Row> qualityRows(const Catalog& c)
{
    std::vector<Row> result;
    for (const QualityRecord& r : c.quality) {
        std::string text = r.modelId + (r.formatId.empty() ? "" : " " + r.formatId) + ", " + r.benchmark + ": " + numberText(r.score) + " " + r.unit;
        if (r.relativeToNative)
            text += ", " + numberText(*r.relativeToNative) + " % of native";
        result.push_back({r.id, text + " (" + r.setting + ")", r.source, c.ownEntry("quality", r.id)});
    }
    return result;
}

std::vector<Row> rowsOf(const Catalog& c, const std::string& kind)
{
    const auto rows = [&](const auto& items) {
        std::vector<Row> result;
        for (const auto& item : items)
            result.push_back({item.id, item.name, item.source, c.ownEntry(kind == "formats" ? "weight_formats" : kind, item.id)});
        return result;
    };
    if (kind == "models")
        return rows(c.models);
    if (kind == "formats")
        return rows(c.weightFormats);
    if (kind == "kv_formats")
        return rows(c.kvFormats);
    if (kind == "accelerators")
        return rows(c.accelerators);
    if (kind == "training")
        return rows(c.trainingStacks);
    if (kind == "cpus")
        return rows(c.cpus);
    if (kind == "platforms")
        return rows(c.platforms);
    if (kind == "engines")
        return rows(c.engines);
    if (kind == "links")
        return rows(c.links);
    if (kind == "regions")
        return rows(c.regions);
    if (kind == "templates")
        return rows(c.templates);
    if (kind == "claims")
        return claimRows(c.claims);
    if (kind == "levers")
        return leverRows(c);
    if (kind == "quality")
        return qualityRows(c);
    if (kind == "quote_rules")
        return quoteRuleRows(c);
    std::vector<Row> result;
    for (const PriceRecord& p : c.prices) {
        std::string amount = "no public price";
        if (p.typical)
            amount = (p.low ? p.low->toText() + " / " : "") + p.typical->toText() + (p.high ? " / " + p.high->toText() : "") + " " +
                     std::string(currencyCode(p.currency)) + " per " + p.unit + ", " + p.observedOn;
        result.push_back({p.item, amount, p.source, p.type == PriceType::User ? c.ownEntry(kind, p.item) : nullptr});
    }
    return result;
}

int runList(const CommandContext& context, const CatalogArguments& a)
{
    const auto catalog = loadContextCatalog(context);
    if (!catalog)
        return report(catalog.error());
    Json json = Json::array();
    for (const Row& row : rowsOf(*catalog, a.kind)) {
        const std::string grade(gradeName(row.source.grade));
        if (a.json)
            json.push_back({{"id", row.id}, {"name", row.name}, {"source", row.source.title}, {"read", row.source.read}, {"grade", grade}});
        else
            std::printf("%-34s %s  [%s, %s]%s\n", row.id.c_str(), row.name.c_str(), grade.c_str(), row.source.read.c_str(), originMark(row.own));
        if (a.json && row.own)
            json.back()["origin"] = row.own->replacesShipped ? "changed" : "own";
        if (a.json && row.own && !row.own->shipped.empty())
            json.back()["shipped"] = Json::parse(row.own->shipped, nullptr, false);
        if (a.json && row.own && row.own->replacesShipped)
            json.back()["shipped_changed"] = row.own->shippedChanged;
    }
    if (a.json)
        std::printf("%s\n", json.dump(2, ' ', false, Json::error_handler_t::replace).c_str());
    return kOk;
}

}  // namespace

void addCatalogCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<CatalogArguments>();
    CLI::App* catalog = app.add_subcommand("catalog", "Check or list the facts that plans stand on");
    catalog->require_subcommand(1);
    CLI::App* check = catalog->add_subcommand("check", "Schema, references and physics of a catalog folder");
    check->add_option("dir", a->directory, "Catalog folder");
    check->add_option("--today", a->today, "Date by which facts are judged old, 2026-11-22; the system's without it");
    check->callback([a, &context] { context.exitCode = runCheck(context, *a); });
    CLI::App* list = catalog->add_subcommand("list", "List one kind");
    list->add_option("kind", a->kind, "Kind")
        ->required()
        ->check(CLI::IsMember({"models", "formats", "kv_formats", "accelerators", "cpus", "platforms", "engines", "links", "regions",
                               "templates", "training", "claims", "levers", "quality", "quote_rules", "prices"}));
    list->add_flag("--json", a->json, "JSON on standard output");
    list->callback([a, &context] { context.exitCode = runList(context, *a); });
}

}  // namespace sizewright
