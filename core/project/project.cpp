// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "core/catalog/choice_names.h"
#include "core/io/file.h"
#include "core/io/json.h"
#include "core/io/number_text.h"
#include "core/quotes/tender_json.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;
using Name = std::string_view;
constexpr std::array<std::pair<Name, Objective>, 4> kObjectives{{{"lowest_cost", Objective::LowestCost},
                                                                 {"fastest", Objective::Fastest},
                                                                 {"smallest", Objective::Smallest},
                                                                 {"balanced", Objective::Balanced}}};
constexpr std::array<std::pair<Name, std::optional<TrainingMethod>>, 4> kTraining{{{"none", std::nullopt},
                                                                                   {"qlora", TrainingMethod::QLora},
                                                                                   {"lora", TrainingMethod::Lora},
                                                                                   {"full", TrainingMethod::Full}}};
constexpr std::array<std::pair<Name, DepreciationMethod>, 3> kDepreciation{{{"straight_line", DepreciationMethod::StraightLine},
                                                                             {"macrs_5", DepreciationMethod::Macrs5},
                                                                             {"first_year", DepreciationMethod::FirstYear}}};
constexpr std::array<std::pair<Name, Provision>, 2> kProvisions{{{"have", Provision::AtSite}, {"buy", Provision::Buy}}};
constexpr std::array<Name, 18> kKnownKeys{"format",  "version", "title",   "template_id", "model_id", "quality",     "published_quality", "objective", "request",
                                          "service", "demand",  "finance", "constraints", "plan_date", "sizewright", "own", "site",
                                          "tender"};

Decimal decimal(const JsonNode& node, std::string_view key)
{
    const auto value = Decimal::parse(node.text(key, 40));
    if (!value)
        node.fail(value.error().id, key, value.error().detail);
    return value.value_or(Decimal());
}

RequestShape readRequest(const JsonNode& node)
{
    RequestShape r;
    r.input = Tokens(node.integer("input", 1, 100'000'000));
    r.thinking = Tokens(node.optionalInteger("thinking", 0, 100'000'000).value_or(0));
    r.answer = Tokens(node.integer("answer", 1, 100'000'000));
    r.prefixCacheShare = node.optionalNumber("prefix_cache_share", 0, 1).value_or(0);
    r.longestContext = Tokens(node.integer("longest_context", 1, 1'000'000'000));
    node.allowOnly({"input", "thinking", "answer", "prefix_cache_share", "longest_context"});
    return r;
}

std::optional<PublishedFloor> readPublishedFloor(const JsonNode& node)
{
    if (!node.exists())
        return std::nullopt;
    PublishedFloor floor;
    floor.share = node.optionalNumber("share", 0.01, 1).value_or(floor.share);
    floor.benchmarks = node.optionalCount("benchmarks", 1, 100, floor.benchmarks);
    floor.counting = node.optionalTexts("counting");
    node.allowOnly({"share", "benchmarks", "counting"});
    return floor;
}

Demand readDemand(const JsonNode& node)
{
    Demand d;
    d.people = node.count("people", 1, 10'000'000);
    d.activeShare = node.number("active_share", 0, 1);
    d.requestsPerActivePersonHour = node.number("requests_per_active_person_hour", 0, 1e5);
    if (node.has("concurrent_requests"))
        d.concurrentRequests = node.count("concurrent_requests", 1, 100'000);
    d.hoursPerDay = node.number("hours_per_day", 0.1, 24);
    d.daysPerYear = node.number("days_per_year", 1, 366);
    d.loadShare = node.number("load_share", 0.001, 1);
    d.growthPerYear = node.optionalNumber("growth_per_year", -0.5, 5).value_or(0);
    d.surviveNodeLoss = node.flag("survive_node_loss", false);
    if (node.has("model_headroom"))
        d.modelHeadroom = node.count("model_headroom", 1, kMostModelHeadroom);
    node.allowOnly({"people", "active_share", "requests_per_active_person_hour", "concurrent_requests", "hours_per_day",
                    "days_per_year", "load_share", "growth_per_year", "survive_node_loss", "model_headroom"});
    return d;
}

Taxation readTax(const JsonNode& node)
{
    Taxation tax;
    tax.rate = decimal(node, "rate");
    const JsonNode rule = node.object("depreciation");
    tax.depreciation.method = rule.choice<DepreciationMethod>("method", kDepreciation);
    if (tax.depreciation.method == DepreciationMethod::StraightLine)
        tax.depreciation.years = rule.count("years", 1, kLongestDepreciation);
    rule.allowOnly({"method", "years"});
    node.allowOnly({"rate", "depreciation"});
    return tax;
}

PriceEscalation readEscalation(const JsonNode& node)
{
    const auto growth = [&](std::string_view key) { return node.has(key) ? decimal(node, key) : Decimal(); };
    const PriceEscalation escalation{growth("energy"), growth("support"), growth("staff")};
    node.allowOnly({"energy", "support", "staff"});
    return escalation;
}

Finance readFinance(const JsonNode& node)
{
    Finance f;
    const auto currency = currencyFromCode(node.text("currency", 10));
    if (!currency)
        node.fail(currency.error().id, "currency", currency.error().detail);
    f.currency = currency.value_or(Currency::CNY);
    f.regionId = node.text("region_id", 20);
    if (node.has("capex_ceiling")) {
        const auto ceiling = moneyOf(decimal(node, "capex_ceiling"), f.currency);
        if (!ceiling)
            node.fail(ceiling.error().id, "capex_ceiling", ceiling.error().detail);
        else
            f.capexCeiling = *ceiling;
    }
    f.horizonYears = node.count("horizon_years", 1, 10);
    f.discountRate = decimal(node, "discount_rate");
    f.residualShare = node.has("residual_share") ? decimal(node, "residual_share") : Decimal();
    f.netPrices = node.flag("net_prices", true);
    if (const JsonNode tax = node.optionalObject("tax"); tax.exists())
        f.tax = readTax(tax);
    if (const JsonNode escalation = node.optionalObject("escalation"); escalation.exists())
        f.escalation = readEscalation(escalation);
    if (node.has("api_peak_share"))
        f.apiPeakShare = decimal(node, "api_peak_share");
    node.allowOnly({"currency", "region_id", "capex_ceiling", "horizon_years", "discount_rate", "residual_share", "net_prices", "tax",
                    "escalation", "api_peak_share"});
    return f;
}

/// {"only": [...]} or {"except": [...]}; absent: any.
Selection readSelection(const JsonNode& node, std::string_view key)
{
    Selection s;
    const JsonNode chosen = node.optionalObject(key);
    if (!chosen.exists())
        return s;
    s.rule = chosen.has("only") ? SelectionRule::Only : SelectionRule::Except;
    s.names = chosen.optionalTexts(s.rule == SelectionRule::Only ? "only" : "except");
    std::sort(s.names.begin(), s.names.end());
    s.names.erase(std::unique(s.names.begin(), s.names.end()), s.names.end());
    chosen.allowOnly({s.rule == SelectionRule::Only ? "only" : "except"});
    return s;
}

Site readSite(const JsonNode& node, Currency currency)
{
    Site s;
    if (!node.exists())
        return s;
    s.rack = node.choiceOr<Provision>("rack", kProvisions, s.rack);
    s.ups = node.choiceOr<Provision>("ups", kProvisions, s.ups);
    s.cooling = node.choiceOr<Provision>("cooling", kProvisions, s.cooling);
    s.network = node.choiceOr<Provision>("network", kProvisions, s.network);
    s.licences = node.choiceOr<Provision>("licences", kProvisions, s.licences);
    s.staff = node.optionalNumber("staff", 0, 10000).value_or(s.staff);
    if (node.has("staff_per_year")) {
        const auto cost = moneyOf(decimal(node, "staff_per_year"), currency);
        if (!cost)
            node.fail(cost.error().id, "staff_per_year", cost.error().detail);
        else
            s.staffPerYear = *cost;
    }
    s.weightCopies = node.optionalCount("weight_copies", 1, 100, s.weightCopies);
    s.dataTerabytes = node.optionalNumber("data_terabytes", 0, 100000).value_or(s.dataTerabytes);
    node.allowOnly({"rack", "ups", "cooling", "network", "licences", "staff", "staff_per_year", "weight_copies", "data_terabytes"});
    return s;
}

Constraints readConstraints(const JsonNode& node)
{
    Constraints c;
    c.families = familiesIn(node);
    if (!node.has("families"))
        c.families = Constraints().families;
    // Earlier files only said whether training is needed; adapters are its least demanding kind that every stack has.
    const auto asked = node.flag("training_needed", false) ? std::optional(TrainingMethod::Lora) : std::nullopt;
    c.training = node.choiceOr<std::optional<TrainingMethod>>("training", kTraining, asked);
    c.allowUsed = node.flag("allow_used", true);
    c.allowGreyMarket = node.flag("allow_grey_market", false);
    c.allowExportControlled = node.flag("allow_export_controlled", true);
    c.dataStaysInside = node.flag("data_stays_inside", false);
    c.rackUnits = node.optionalNumber("rack_units", 0.1, 10000);
    if (const auto power = node.optionalNumber("power_watts", 1, 1e8))
        c.power = Watts(*power);
    if (const auto power = node.optionalNumber("rack_power_watts", 1, 1e8))
        c.rackPower = Watts(*power);
    c.maxNodes = node.optionalCount("max_nodes", 1, 1024, Constraints().maxNodes);
    c.vendors = readSelection(node, "vendors");
    c.formats = readSelection(node, "formats");
    c.office = node.flag("office", false);
    c.deliveryWeeks = node.optionalNumber("delivery_weeks", 1, 520);
    c.knownDelivery = node.flag("known_delivery", false);
    node.allowOnly({"families", "training", "training_needed", "allow_used", "allow_grey_market", "allow_export_controlled",
                    "data_stays_inside", "rack_units", "power_watts", "rack_power_watts", "max_nodes", "vendors", "formats",
                    "office", "delivery_weeks", "known_delivery"});
    return c;
}

Scenario readScenario(const JsonNode& root)
{
    Scenario s;
    s.title = root.optionalText("title", 200);
    s.templateId = root.optionalText("template_id", 100);
    s.modelId = root.text("model_id", 100);
    s.quality = root.choice<QualityFloor>("quality", kQualityFloorNames);
    s.publishedFloor = readPublishedFloor(root.optionalObject("published_quality"));
    s.objective = root.choiceOr<Objective>("objective", kObjectives, Objective::LowestCost);
    s.request = readRequest(root.object("request"));
    const JsonNode service = root.object("service");
    s.service = {TokensPerSecond(service.number("per_user", 0.01, 10000)), Seconds(service.number("first_token_within", 0.001, 86400))};
    service.allowOnly({"per_user", "first_token_within"});
    s.demand = readDemand(root.object("demand"));
    s.finance = readFinance(root.object("finance"));
    s.constraints = readConstraints(root.object("constraints"));
    s.site = readSite(root.optionalObject("site"), s.finance.currency);
    s.planDate = root.text("plan_date", 10);
    if (s.planDate.size() != 10 || !dayNumber(s.planDate))
        root.fail(ErrorId::OutOfRange, "plan_date", "\"" + s.planDate + "\" is no date such as 2026-11-22");
    return s;
}

/// Members that a newer version may have added; kept so that saving here does not lose them.
std::string unknownMembers(std::string_view text)
{
    const Json whole = Json::parse(text, nullptr, false);
    Json unknown = Json::object();
    if (whole.is_object())
        for (const auto& [key, value] : whole.items())
            if (std::find(kKnownKeys.begin(), kKnownKeys.end(), key) == kKnownKeys.end())
                unknown[key] = value;
    return unknown.empty() ? std::string() : unknown.dump();
}

Json requestJson(const RequestShape& r)
{
    return {{"input", r.input.raw()},
            {"thinking", r.thinking.raw()},
            {"answer", r.answer.raw()},
            {"prefix_cache_share", r.prefixCacheShare},
            {"longest_context", r.longestContext.raw()}};
}

Json publishedFloorJson(const PublishedFloor& floor)
{
    Json json = {{"share", floor.share}, {"benchmarks", floor.benchmarks}};
    if (!floor.counting.empty())
        json["counting"] = floor.counting;
    return json;
}

Json demandJson(const Demand& d)
{
    Json json = {{"people", d.people},
                 {"active_share", d.activeShare},
                 {"requests_per_active_person_hour", d.requestsPerActivePersonHour}};
    if (d.concurrentRequests)
        json["concurrent_requests"] = *d.concurrentRequests;
    json["hours_per_day"] = d.hoursPerDay;
    json["days_per_year"] = d.daysPerYear;
    json["load_share"] = d.loadShare;
    json["growth_per_year"] = d.growthPerYear;
    json["survive_node_loss"] = d.surviveNodeLoss;
    if (d.modelHeadroom != 1)
        json["model_headroom"] = d.modelHeadroom;
    return json;
}

Json taxJson(const Taxation& tax)
{
    Json rule = {{"method", nameIn(kDepreciation, tax.depreciation.method)}};
    if (tax.depreciation.method == DepreciationMethod::StraightLine)
        rule["years"] = tax.depreciation.years;
    return {{"rate", tax.rate.toText()}, {"depreciation", rule}};
}

Json financeJson(const Finance& f)
{
    Json json = {{"currency", currencyCode(f.currency)}, {"region_id", f.regionId}};
    if (f.capexCeiling)
        json["capex_ceiling"] = plainText(*f.capexCeiling);
    json["horizon_years"] = f.horizonYears;
    json["discount_rate"] = f.discountRate.toText();
    json["residual_share"] = f.residualShare.toText();
    json["net_prices"] = f.netPrices;
    if (f.tax)
        json["tax"] = taxJson(*f.tax);
    if (const PriceEscalation& e = f.escalation; e != PriceEscalation())
        json["escalation"] = {{"energy", e.energy.toText()}, {"support", e.support.toText()}, {"staff", e.staff.toText()}};
    if (f.apiPeakShare)
        json["api_peak_share"] = f.apiPeakShare->toText();
    return json;
}

Json selectionJson(const Selection& s)
{
    Json names = Json::array();
    for (const std::string& name : s.names)
        names.push_back(name);
    return {{s.rule == SelectionRule::Only ? "only" : "except", names}};
}

/// Only what differs from a plan that says nothing of its site.
Json siteJson(const Site& s)
{
    Json json = Json::object();
    const Site usual;
    const auto provision = [&](const char* key, Provision value) {
        if (value != Provision::AtSite)
            json[key] = nameIn(kProvisions, value);
    };
    provision("rack", s.rack);
    provision("ups", s.ups);
    provision("cooling", s.cooling);
    provision("network", s.network);
    provision("licences", s.licences);
    if (s.staff != usual.staff)
        json["staff"] = s.staff;
    if (s.staffPerYear)
        json["staff_per_year"] = plainText(*s.staffPerYear);
    if (s.weightCopies != usual.weightCopies)
        json["weight_copies"] = s.weightCopies;
    if (s.dataTerabytes != usual.dataTerabytes)
        json["data_terabytes"] = s.dataTerabytes;
    return json;
}

Json constraintsJson(const Constraints& c)
{
    Json families = Json::array();
    for (const Family family : c.families)
        families.push_back(nameIn(kFamilyNames, family));
    Json json = {{"families", families},
                 {"training", nameIn(kTraining, c.training)},
                 {"allow_used", c.allowUsed},
                 {"allow_grey_market", c.allowGreyMarket},
                 {"allow_export_controlled", c.allowExportControlled},
                 {"data_stays_inside", c.dataStaysInside}};
    if (c.rackUnits)
        json["rack_units"] = *c.rackUnits;
    if (c.power)
        json["power_watts"] = c.power->raw();
    if (c.rackPower)
        json["rack_power_watts"] = c.rackPower->raw();
    json["max_nodes"] = c.maxNodes;
    if (c.vendors.rule != SelectionRule::Any)
        json["vendors"] = selectionJson(c.vendors);
    if (c.formats.rule != SelectionRule::Any)
        json["formats"] = selectionJson(c.formats);
    if (c.office)
        json["office"] = true;
    if (c.deliveryWeeks)
        json["delivery_weeks"] = *c.deliveryWeeks;
    if (c.knownDelivery)
        json["known_delivery"] = true;
    return json;
}

}  // namespace

Result<Project> parseProject(std::string_view text, const std::string& name)
{
    const auto document = JsonDocument::parse(text, name);
    if (!document)
        return tl::unexpected(document.error());
    const JsonNode root = document->root();
    if (root.text("format", 50) != "sizewright-project")
        root.fail(ErrorId::UnsupportedVersion, "format", "this is no Sizewright project; \"sizewright-project\" is expected here");
    const std::int64_t version = root.integer("version", 1, 1'000'000);
    if (version > kProjectVersion)
        return failure(ErrorId::UnsupportedVersion, name + "#/version",
                       "the file was written by a newer Sizewright (format " + std::to_string(version) + "); this one reads up to " +
                           std::to_string(kProjectVersion));
    Project project;
    project.scenario = readScenario(root);
    if (const JsonNode own = root.optionalObject("own"); own.exists())
        project.own = readOwnItems(own);
    if (const JsonNode tender = root.optionalObject("tender"); tender.exists())
        project.tender = readTender(tender);
    if (const auto status = document->status(); !status)
        return tl::unexpected(status.error());
    if (const auto valid = validateScenario(project.scenario); !valid)
        return failure(valid.error().id, name + "#" + valid.error().where, valid.error().detail);
    project.unknownFields = unknownMembers(text);
    return project;
}

Result<Project> loadProject(const std::filesystem::path& file)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    return parseProject(*text, file.string());
}

std::string projectText(const Project& project)
{
    const Scenario& s = project.scenario;
    Json json = {{"format", "sizewright-project"},
                 {"version", kProjectVersion},
                 {"title", s.title},
                 {"template_id", s.templateId},
                 {"model_id", s.modelId},
                 {"quality", nameIn(kQualityFloorNames, s.quality)},
                 {"request", requestJson(s.request)},
                 {"service", {{"per_user", s.service.perUser.raw()}, {"first_token_within", s.service.firstTokenWithin.raw()}}},
                 {"demand", demandJson(s.demand)},
                 {"finance", financeJson(s.finance)},
                 {"constraints", constraintsJson(s.constraints)},
                 {"plan_date", s.planDate}};
    if (s.publishedFloor)
        json["published_quality"] = publishedFloorJson(*s.publishedFloor);
    if (s.objective != Objective::LowestCost)
        json["objective"] = nameIn(kObjectives, s.objective);
    if (s.site != Site())
        json["site"] = siteJson(s.site);
    if (!project.own.empty())
        json["own"] = Json::parse(ownItemsText(project.own), nullptr, false);
    if (!project.tender.empty())
        json["tender"] = Json::parse(tenderText(project.tender), nullptr, false);
    if (!project.unknownFields.empty()) {
        const Json unknown = Json::parse(project.unknownFields, nullptr, false);
        if (unknown.is_object())
            for (const auto& [key, value] : unknown.items())
                json[key] = value;
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<void> saveProject(const Project& project, const std::filesystem::path& file)
{
    return writeFileAtomically(file, projectText(project));
}

}  // namespace sizewright
