// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/tender_json.h"

#include <nlohmann/json.hpp>

#include "core/catalog/choice_names.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;
using Name = std::string_view;

constexpr std::array<std::pair<Name, PriceBasis>, 3> kBases{
    {{"not_stated", PriceBasis::NotStated}, {"net", PriceBasis::Net}, {"gross", PriceBasis::Gross}}};
constexpr std::array<std::pair<Name, GoodsCondition>, 4> kConditions{{{"not_stated", GoodsCondition::NotStated},
                                                                      {"new", GoodsCondition::New},
                                                                      {"refurbished", GoodsCondition::Refurbished},
                                                                      {"used", GoodsCondition::Used}}};
constexpr std::array<std::pair<Name, WarrantyGiver>, 4> kWarrantyGivers{{{"not_stated", WarrantyGiver::NotStated},
                                                                         {"maker", WarrantyGiver::Maker},
                                                                         {"vendor", WarrantyGiver::Vendor},
                                                                         {"nobody", WarrantyGiver::Nobody}}};
constexpr std::array<std::pair<Name, RateScope>, 3> kScopes{
    {{"not_stated", RateScope::NotStated}, {"each_user", RateScope::EachUser}, {"all_users", RateScope::AllUsers}}};
constexpr std::array<std::pair<Name, DecisionCriterion>, 2> kDecisions{
    {{"most_points", DecisionCriterion::MostPoints}, {"lowest_price", DecisionCriterion::LowestPrice}}};
constexpr std::array<std::pair<Name, TenderEvent::Kind>, 3> kEvents{{{"quality_frozen", TenderEvent::Kind::QualityFrozen},
                                                                     {"prices_opened", TenderEvent::Kind::PricesOpened},
                                                                     {"reopened", TenderEvent::Kind::Reopened}}};

template <class E, std::size_t count>
std::array<std::pair<Name, E>, count> namesBy(std::string_view (*idOf)(E))
{
    std::array<std::pair<Name, E>, count> names;
    for (std::size_t i = 0; i < count; ++i)
        names[i] = {idOf(static_cast<E>(i)), static_cast<E>(i)};
    return names;
}
const auto kPartNames = namesBy<QuotePart, kQuoteParts>(quotePartId);
const auto kMethodNames = namesBy<ScoringMethod, kScoringMethods>(scoringMethodId);

Decimal decimal(const JsonNode& node, std::string_view key)
{
    const auto value = Decimal::parse(node.text(key, 40));
    if (!value)
        node.fail(value.error().id, key, value.error().detail);
    return value.value_or(Decimal());
}

Decimal decimalOr(const JsonNode& node, std::string_view key, Decimal otherwise)
{
    return node.has(key) ? decimal(node, key) : otherwise;
}

std::optional<Decimal> optionalDecimal(const JsonNode& node, std::string_view key)
{
    return node.has(key) ? std::optional(decimal(node, key)) : std::nullopt;
}

std::optional<Money> optionalMoney(const JsonNode& node, std::string_view key, Currency currency)
{
    if (!node.has(key))
        return std::nullopt;
    const auto amount = moneyOf(decimal(node, key), currency);
    if (!amount)
        node.fail(amount.error().id, key, amount.error().detail);
    return amount ? std::optional(*amount) : std::nullopt;
}

std::optional<Tokens> optionalTokens(const JsonNode& node, std::string_view key)
{
    const auto count = node.optionalInteger(key, 1, 1'000'000'000);
    return count ? std::optional(Tokens(*count)) : std::nullopt;
}

CatalogMatch readMatch(const JsonNode& node)
{
    CatalogMatch m;
    if (!node.exists())
        return m;
    m.part = node.choiceOr<QuotePart>("part", kPartNames, m.part);
    m.platformId = node.optionalText("platform_id", 100);
    m.acceleratorId = node.optionalText("accelerator_id", 100);
    m.cpuId = node.optionalText("cpu_id", 100);
    m.priceItem = node.optionalText("price_item", 200);
    m.pieces = node.optionalCount("pieces", 0, 100'000, 0);
    m.gigabytes = node.optionalNumber("gigabytes", 0, 1e9).value_or(0);
    m.megatransfers = node.optionalCount("megatransfers", 0, 100'000, 0);
    m.byUser = node.flag("by_user", false);
    node.allowOnly({"part", "platform_id", "accelerator_id", "cpu_id", "price_item", "pieces", "gigabytes", "megatransfers", "by_user"});
    return m;
}

QuoteLine readLine(const JsonNode& node, Currency currency)
{
    QuoteLine line;
    line.text = node.text("text", 2000);
    line.detail = node.optionalText("detail", 4000);
    line.quantity = decimalOr(node, "quantity", line.quantity);
    line.unit = node.optionalText("unit", 100);
    line.unitPrice = optionalMoney(node, "unit_price", currency);
    line.total = optionalMoney(node, "total", currency);
    line.optional = node.flag("optional", false);
    line.match = readMatch(node.optionalObject("match"));
    node.allowOnly({"text", "detail", "quantity", "unit", "unit_price", "total", "optional", "match"});
    return line;
}

QuoteClaim readClaim(const JsonNode& node)
{
    QuoteClaim c;
    c.statement = node.optionalText("statement", 2000);
    c.modelId = node.optionalText("model_id", 100);
    c.formatId = node.optionalText("format_id", 100);
    c.fullPower = node.flag("full_power", false);
    if (const auto rate = node.optionalNumber("tokens_per_second", 1e-6, 1e9))
        c.rate = TokensPerSecond(*rate);
    c.scope = node.choiceOr<RateScope>("scope", kScopes, c.scope);
    if (node.has("concurrency"))
        c.concurrency = node.count("concurrency", 1, 1'000'000);
    c.input = optionalTokens(node, "input");
    c.output = optionalTokens(node, "output");
    c.context = optionalTokens(node, "context");
    if (const auto first = node.optionalNumber("first_token", 1e-6, 86'400))
        c.firstToken = Seconds(*first);
    c.engineId = node.optionalText("engine_id", 100);
    node.allowOnly({"statement", "model_id", "format_id", "full_power", "tokens_per_second", "scope", "concurrency", "input", "output", "context",
                    "first_token", "engine_id"});
    return c;
}

QuotedMachine readMachine(const JsonNode& node)
{
    QuotedMachine m;
    if (!node.exists())
        return m;
    m.platformId = node.optionalText("platform_id", 100);
    m.acceleratorId = node.optionalText("accelerator_id", 100);
    m.devices = node.optionalCount("devices", 0, 100'000, 0);
    m.machines = node.optionalCount("machines", 0, 100'000, 0);
    m.cpuId = node.optionalText("cpu_id", 100);
    m.sockets = node.optionalCount("sockets", 0, 64, 0);
    m.dimms = node.optionalCount("dimms", 0, 1024, 0);
    m.dimmGigabytes = node.optionalCount("dimm_gigabytes", 0, 100'000, 0);
    m.megatransfers = node.optionalCount("megatransfers", 0, 100'000, 0);
    node.allowOnly({"platform_id", "accelerator_id", "devices", "machines", "cpu_id", "sockets", "dimms", "dimm_gigabytes", "megatransfers"});
    return m;
}

void readTerms(const JsonNode& node, Quote& q)
{
    q.condition = node.choiceOr<GoodsCondition>("condition", kConditions, q.condition);
    if (node.has("warranty_months"))
        q.warrantyMonths = node.count("warranty_months", 0, 240);
    q.warrantyBy = node.choiceOr<WarrantyGiver>("warranty_by", kWarrantyGivers, q.warrantyBy);
    q.responseHours = node.optionalNumber("response_hours", 0, 10'000);
    q.repairHours = node.optionalNumber("repair_hours", 0, 10'000);
    q.sparesOnSite = node.flag("spares_on_site", false);
    q.deliveryWeeks = node.optionalNumber("delivery_weeks", 0, 520);
    q.paymentTerms = node.optionalText("payment_terms", 2000);
    q.prepayment = optionalDecimal(node, "prepayment");
    q.priceAdjustment = node.flag("price_adjustment", false);
    q.modelLocked = node.flag("model_locked", false);
    q.domestic = node.flag("domestic", false);
    if (node.has("supports_training"))
        q.supportsTraining = node.flag("supports_training", false);
    if (const auto power = node.optionalNumber("power_watts", 1, 1e8))
        q.power = Watts(*power);
}

Quote readQuote(const JsonNode& node)
{
    Quote q;
    q.id = node.text("id", 50);
    q.vendor = node.optionalText("vendor", 200);
    q.number = node.optionalText("number", 200);
    q.date = node.optionalText("date", 10);
    q.validUntil = node.optionalText("valid_until", 10);
    const auto currency = currencyFromCode(node.text("currency", 10));
    if (!currency)
        node.fail(currency.error().id, "currency", currency.error().detail);
    q.currency = currency.value_or(Currency::CNY);
    q.basis = node.choiceOr<PriceBasis>("basis", kBases, q.basis);
    q.vatRate = optionalDecimal(node, "vat_rate");
    for (const JsonNode& line : node.optionalList("lines"))
        q.lines.push_back(readLine(line, q.currency));
    q.discount = optionalMoney(node, "discount", q.currency);
    q.freight = optionalMoney(node, "freight", q.currency);
    q.installation = optionalMoney(node, "installation", q.currency);
    q.statedTotal = optionalMoney(node, "stated_total", q.currency);
    readTerms(node, q);
    q.machine = readMachine(node.optionalObject("machine"));
    for (const JsonNode& claim : node.optionalList("claims"))
        q.claims.push_back(readClaim(claim));
    for (const JsonNode& a : node.optionalList("attachments"))
        q.attachments.push_back({a.text("name", 300), a.text("sha256", 64), a.integer("bytes", 0, std::int64_t{1} << 50)});
    q.notes = node.optionalText("notes", 20'000);
    node.allowOnly({"id", "vendor", "number", "date", "valid_until", "currency", "basis", "vat_rate", "lines", "discount", "freight", "installation",
                    "stated_total", "condition", "warranty_months", "warranty_by", "response_hours", "repair_hours", "spares_on_site",
                    "delivery_weeks", "payment_terms", "prepayment", "price_adjustment", "model_locked", "domestic", "supports_training",
                    "power_watts", "machine", "claims", "attachments", "notes"});
    return q;
}

Criterion readCriterion(const JsonNode& node)
{
    Criterion c;
    c.id = node.text("id", 50);
    c.name = node.text("name", 300);
    c.weight = decimalOr(node, "weight", {});
    c.knockOut = node.flag("knock_out", false);
    for (const JsonNode& anchor : node.optionalList("anchors"))
        c.anchors.push_back({anchor.count("score", 0, 10), anchor.text("text", 1000)});
    node.allowOnly({"id", "name", "weight", "knock_out", "anchors"});
    return c;
}

ScoringRules readRules(const JsonNode& node)
{
    ScoringRules r;
    if (!node.exists())
        return r;
    r.method = node.choiceOr<ScoringMethod>("method", kMethodNames, r.method);
    r.priceWeight = decimalOr(node, "price_weight", r.priceWeight);
    r.government = node.flag("government", r.government);
    r.domesticPreference = decimalOr(node, "domestic_preference", r.domesticPreference);
    r.k = decimalOr(node, "k", r.k);
    r.offPerPercentAbove = decimalOr(node, "off_per_percent_above", r.offPerPercentAbove);
    r.offPerPercentBelow = decimalOr(node, "off_per_percent_below", r.offPerPercentBelow);
    r.ratioFactor = decimalOr(node, "ratio_factor", r.ratioFactor);
    r.corridor = decimalOr(node, "corridor", r.corridor);
    r.decision = node.choiceOr<DecisionCriterion>("decision", kDecisions, r.decision);
    r.leastPoints = decimalOr(node, "least_points", r.leastPoints);
    r.twoEnvelopes = node.flag("two_envelopes", r.twoEnvelopes);
    r.scopeAdjusted = node.flag("scope_adjusted", r.scopeAdjusted);
    node.allowOnly({"method", "price_weight", "government", "domestic_preference", "k", "off_per_percent_above", "off_per_percent_below",
                    "ratio_factor", "corridor", "decision", "least_points", "two_envelopes", "scope_adjusted"});
    return r;
}

/// Writes what differs from the usual.
class Writer {
public:
    explicit Writer(Json& json) : m_json(json) {}
    void text(const char* key, const std::string& value) { put(key, value, !value.empty()); }
    void count(const char* key, int value) { put(key, value, value != 0); }
    void number(const char* key, double value) { put(key, value, value != 0); }
    void flag(const char* key, bool value, bool usual = false) { put(key, value, value != usual); }
    void money(const char* key, const std::optional<Money>& value) { put(key, value ? plainText(*value) : std::string(), value.has_value()); }
    void decimal(const char* key, Decimal value, Decimal usual) { put(key, value.toText(), value != usual); }
    void decimal(const char* key, const std::optional<Decimal>& value) { put(key, value ? value->toText() : std::string(), value.has_value()); }
    template <class T>
    void some(const char* key, const std::optional<T>& value)
    {
        if (value)
            m_json[key] = *value;
    }
    template <class Q>
    void quantity(const char* key, const std::optional<Q>& value)
    {
        if (value)
            m_json[key] = value->raw();
    }
    template <class E, std::size_t N>
    void choice(const char* key, const std::array<std::pair<Name, E>, N>& names, E value, E usual = {})
    {
        put(key, nameIn(names, value), value != usual);
    }
    void member(const char* key, Json value) { put(key, std::move(value), !value.empty()); }

private:
    template <class T>
    void put(const char* key, T&& value, bool wanted)
    {
        if (wanted)
            m_json[key] = std::forward<T>(value);
    }
    Json& m_json;
};

Json matchJson(const CatalogMatch& m)
{
    Json json = Json::object();
    Writer w(json);
    w.choice("part", kPartNames, m.part);
    w.text("platform_id", m.platformId);
    w.text("accelerator_id", m.acceleratorId);
    w.text("cpu_id", m.cpuId);
    w.text("price_item", m.priceItem);
    w.count("pieces", m.pieces);
    w.number("gigabytes", m.gigabytes);
    w.count("megatransfers", m.megatransfers);
    w.flag("by_user", m.byUser);
    return json;
}

Json lineJson(const QuoteLine& line)
{
    Json json = {{"text", line.text}};
    Writer w(json);
    w.text("detail", line.detail);
    w.decimal("quantity", line.quantity, Decimal::fromInteger(1));
    w.text("unit", line.unit);
    w.money("unit_price", line.unitPrice);
    w.money("total", line.total);
    w.flag("optional", line.optional);
    w.member("match", matchJson(line.match));
    return json;
}

Json claimJson(const QuoteClaim& c)
{
    Json json = Json::object();
    Writer w(json);
    w.text("statement", c.statement);
    w.text("model_id", c.modelId);
    w.text("format_id", c.formatId);
    w.flag("full_power", c.fullPower);
    w.quantity("tokens_per_second", c.rate);
    w.choice("scope", kScopes, c.scope);
    w.some("concurrency", c.concurrency);
    w.quantity("input", c.input);
    w.quantity("output", c.output);
    w.quantity("context", c.context);
    w.quantity("first_token", c.firstToken);
    w.text("engine_id", c.engineId);
    return json;
}

Json machineJson(const QuotedMachine& m)
{
    Json json = Json::object();
    Writer w(json);
    w.text("platform_id", m.platformId);
    w.text("accelerator_id", m.acceleratorId);
    w.count("devices", m.devices);
    w.count("machines", m.machines);
    w.text("cpu_id", m.cpuId);
    w.count("sockets", m.sockets);
    w.count("dimms", m.dimms);
    w.count("dimm_gigabytes", m.dimmGigabytes);
    w.count("megatransfers", m.megatransfers);
    return json;
}

template <class T>
Json listOf(const std::vector<T>& items, Json (*one)(const T&))
{
    Json list = Json::array();
    for (const T& item : items)
        list.push_back(one(item));
    return list;
}

Json attachmentJson(const Attachment& a)
{
    return {{"name", a.name}, {"sha256", a.sha256}, {"bytes", a.bytes}};
}

void writeTerms(Writer& w, const Quote& q)
{
    w.choice("condition", kConditions, q.condition);
    w.some("warranty_months", q.warrantyMonths);
    w.choice("warranty_by", kWarrantyGivers, q.warrantyBy);
    w.some("response_hours", q.responseHours);
    w.some("repair_hours", q.repairHours);
    w.flag("spares_on_site", q.sparesOnSite);
    w.some("delivery_weeks", q.deliveryWeeks);
    w.text("payment_terms", q.paymentTerms);
    w.decimal("prepayment", q.prepayment);
    w.flag("price_adjustment", q.priceAdjustment);
    w.flag("model_locked", q.modelLocked);
    w.flag("domestic", q.domestic);
    w.some("supports_training", q.supportsTraining);
    w.quantity("power_watts", q.power);
}

Json quoteJson(const Quote& q)
{
    Json json = {{"id", q.id}};
    Writer w(json);
    w.text("vendor", q.vendor);
    w.text("number", q.number);
    w.text("date", q.date);
    w.text("valid_until", q.validUntil);
    json["currency"] = currencyCode(q.currency);
    w.choice("basis", kBases, q.basis);
    w.decimal("vat_rate", q.vatRate);
    w.member("lines", listOf(q.lines, lineJson));
    w.money("discount", q.discount);
    w.money("freight", q.freight);
    w.money("installation", q.installation);
    w.money("stated_total", q.statedTotal);
    writeTerms(w, q);
    w.member("machine", machineJson(q.machine));
    w.member("claims", listOf(q.claims, claimJson));
    w.member("attachments", listOf(q.attachments, attachmentJson));
    w.text("notes", q.notes);
    return json;
}

Json criterionJson(const Criterion& c)
{
    Json json = {{"id", c.id}, {"name", c.name}};
    Writer w(json);
    w.decimal("weight", c.weight, {});
    w.flag("knock_out", c.knockOut);
    Json anchors = Json::array();
    for (const ScoreAnchor& anchor : c.anchors)
        anchors.push_back({{"score", anchor.score}, {"text", anchor.text}});
    w.member("anchors", anchors);
    return json;
}

Json scoreJson(const CriterionScore& s)
{
    Json json = {{"quote", s.quoteId}, {"criterion", s.criterionId}, {"score", s.score.toText()}};
    Writer(json).text("reason", s.reason);
    return json;
}

Json eventJson(const TenderEvent& e)
{
    Json json = {{"kind", nameIn(kEvents, e.kind)}, {"at", e.at}};
    Writer w(json);
    w.text("digest", e.digest);
    w.text("who", e.who);
    return json;
}

Json rulesJson(const ScoringRules& r)
{
    const ScoringRules usual;
    Json json = Json::object();
    Writer w(json);
    w.choice("method", kMethodNames, r.method, usual.method);
    w.decimal("price_weight", r.priceWeight, usual.priceWeight);
    w.flag("government", r.government, usual.government);
    w.decimal("domestic_preference", r.domesticPreference, usual.domesticPreference);
    w.decimal("k", r.k, usual.k);
    w.decimal("off_per_percent_above", r.offPerPercentAbove, usual.offPerPercentAbove);
    w.decimal("off_per_percent_below", r.offPerPercentBelow, usual.offPerPercentBelow);
    w.decimal("ratio_factor", r.ratioFactor, usual.ratioFactor);
    w.decimal("corridor", r.corridor, usual.corridor);
    w.choice("decision", kDecisions, r.decision, usual.decision);
    w.decimal("least_points", r.leastPoints, usual.leastPoints);
    w.flag("two_envelopes", r.twoEnvelopes, usual.twoEnvelopes);
    w.flag("scope_adjusted", r.scopeAdjusted, usual.scopeAdjusted);
    return json;
}

}  // namespace

Tender readTender(const JsonNode& node)
{
    Tender t;
    for (const JsonNode& quote : node.optionalList("quotes"))
        t.quotes.push_back(readQuote(quote));
    for (const JsonNode& criterion : node.optionalList("criteria"))
        t.criteria.push_back(readCriterion(criterion));
    for (const JsonNode& s : node.optionalList("scores"))
        t.scores.push_back({s.text("quote", 50), s.text("criterion", 50), decimal(s, "score"), s.optionalText("reason", 2000)});
    t.rules = readRules(node.optionalObject("rules"));
    for (const JsonNode& e : node.optionalList("log"))
        t.log.push_back({e.choice<TenderEvent::Kind>("kind", kEvents), e.text("at", 40), e.optionalText("digest", 64), e.optionalText("who", 200)});
    node.allowOnly({"quotes", "criteria", "scores", "rules", "log"});
    if (const auto valid = validateTender(t); !valid)
        node.fail(valid.error().id, valid.error().where.substr(valid.error().where.empty() ? 0 : 1), valid.error().detail);
    return t;
}

std::string tenderText(const Tender& tender)
{
    Json json = Json::object();
    Writer w(json);
    w.member("quotes", listOf(tender.quotes, quoteJson));
    w.member("criteria", listOf(tender.criteria, criterionJson));
    w.member("scores", listOf(tender.scores, scoreJson));
    w.member("rules", rulesJson(tender.rules));
    w.member("log", listOf(tender.log, eventJson));
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace sizewright
