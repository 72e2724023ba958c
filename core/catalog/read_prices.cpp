// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>

#include "core/catalog/readers.h"
#include "core/io/number_text.h"

namespace sizewright::readers {
namespace {

using Name = std::string_view;
constexpr std::array<std::pair<Name, PriceType>, 6> kTypes{{{"list", PriceType::List},
                                                            {"street", PriceType::Street},
                                                            {"quote", PriceType::Quote},
                                                            {"tender", PriceType::Tender},
                                                            {"derived", PriceType::Derived},
                                                            {"user", PriceType::User}}};
constexpr std::array<std::pair<Name, PriceClass>, 9> kClasses{{{"memory", PriceClass::Memory},
                                                               {"accelerator", PriceClass::Accelerator},
                                                               {"server", PriceClass::Server},
                                                               {"component", PriceClass::Component},
                                                               {"rental", PriceClass::Rental},
                                                               {"api", PriceClass::Api},
                                                               {"energy", PriceClass::Energy},
                                                               {"space", PriceClass::Space},
                                                               {"support", PriceClass::Support}}};

Decimal decimal(const JsonNode& item, std::string_view key)
{
    const std::string text = item.text(key, 40);
    const auto value = Decimal::parse(text);
    if (!value) {
        item.fail(value.error().id, key, value.error().detail);
        return {};
    }
    return *value;
}

std::optional<Decimal> optionalAmount(const JsonNode& item, std::string_view key)
{
    if (!item.has(key))
        return std::nullopt;
    const Decimal value = decimal(item, key);
    if (value < Decimal())
        item.fail(ErrorId::OutOfRange, key, "a price cannot be negative");
    return value;
}

Currency currency(const JsonNode& item, std::string_view key)
{
    const auto value = currencyFromCode(item.text(key, 10));
    if (!value) {
        item.fail(value.error().id, key, value.error().detail);
        return Currency::USD;
    }
    return *value;
}

std::string date(const JsonNode& item, std::string_view key)
{
    const std::string text = item.text(key, 20);
    if (!dayNumber(text))
        item.fail(ErrorId::OutOfRange, key, "\"" + text + "\" is no date such as 2026-11-22, 2026-11 or 2026");
    return text;
}

PriceRecord price(const JsonNode& item)
{
    PriceRecord p;
    p.item = item.text("item", 300);
    p.priceClass = item.choice<PriceClass>("price_class", kClasses);
    p.type = item.choice<PriceType>("type", kTypes);
    p.currency = currency(item, "currency");
    p.low = optionalAmount(item, "low");
    p.typical = optionalAmount(item, "typical");
    p.high = optionalAmount(item, "high");
    if ((p.low && p.typical && *p.low > *p.typical) || (p.typical && p.high && *p.typical > *p.high))
        item.fail(ErrorId::OutOfRange, "typical", "a price range must have low <= typical <= high");
    if (!p.typical && (p.low || p.high))
        item.fail(ErrorId::MissingField, "typical", "a price with a range needs its typical amount");
    p.acceleratorId = item.optionalText("accelerator_id", 100);
    p.devices = item.optionalCount("devices", 1, 100'000, 1);
    p.termMonths = item.optionalCount("term_months", 0, 120, 0);
    p.unit = item.text("unit", 50);
    p.includesVat = item.flag("includes_vat", false);
    if (p.includesVat)
        p.vatRate = decimal(item, "vat_rate");
    p.region = item.optionalText("region", 100);
    p.observedOn = date(item, "observed_on");
    p.validTo = item.has("valid_to") ? date(item, "valid_to") : std::string();
    p.source = source(item);
    item.allowOnly({"item", "price_class", "type", "currency", "low", "typical", "high", "unit", "includes_vat", "vat_rate",
                    "region", "observed_on", "valid_to", "accelerator_id", "devices", "term_months", "source"});
    return p;
}

std::vector<UtcOffset> utcOffsets(const JsonNode& region)
{
    std::vector<UtcOffset> offsets;
    double shares = 0;
    for (const JsonNode& item : region.optionalList("utc_offsets")) {
        offsets.push_back({item.number("hours", -12, 14), item.optionalNumber("share", 0, 1).value_or(1)});
        shares += offsets.back().share;
        item.allowOnly({"hours", "share"});
    }
    if (!offsets.empty() && std::abs(shares - 1) > 1e-9)
        region.fail(ErrorId::OutOfRange, "utc_offsets", "the shares of a region's clocks must add up to 1");
    return offsets;
}

ApiPeakHours apiPeak(const JsonNode& node)
{
    ApiPeakHours peak;
    for (const JsonNode& item : node.list("utc")) {
        peak.utc.push_back({item.number("from", 0, 24), item.number("to", 0, 24)});
        if (peak.utc.back().to <= peak.utc.back().from)
            item.fail(ErrorId::OutOfRange, "to", "peak hours must end after they begin; split those across midnight");
        item.allowOnly({"from", "to"});
    }
    peak.weekdaysOnly = node.flag("weekdays_only", false);
    peak.source = source(node);
    node.allowOnly({"utc", "weekdays_only", "source"});
    return peak;
}

}  // namespace

void prices(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items"))
        catalog.prices.push_back(price(item));
}

void rates(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items")) {
        RateRecord r{item.text("id", 100),     item.optionalText("region", 100), decimal(item, "low"), decimal(item, "typical"),
                     decimal(item, "high"), item.text("unit", 100),           source(item)};
        item.allowOnly({"id", "region", "low", "typical", "high", "unit", "source"});
        catalog.rates.push_back(r);
    }
}

void exchangeRates(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items")) {
        ExchangeRate r{currency(item, "base"), currency(item, "quote"), decimal(item, "rate"), date(item, "date"),
                       source(item).title};
        if (r.rate <= Decimal())
            item.fail(ErrorId::OutOfRange, "rate", "an exchange rate must be positive");
        item.allowOnly({"base", "quote", "rate", "date", "source"});
        catalog.exchangeRates.push_back(r);
    }
}

void regions(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items")) {
        Region r;
        r.id = item.text("id", 20);
        r.name = item.text("name", 100);
        r.currency = currency(item, "currency");
        r.tariffItem = item.text("tariff_item", 200);
        r.vatRateId = item.optionalText("vat_rate_id", 100);
        r.pueRateId = item.text("pue_rate_id", 100);
        r.utcOffsets = utcOffsets(item);
        r.workStarts = item.optionalNumber("work_starts", 0, 23.99).value_or(Region().workStarts);
        if (item.has("api_peak_share"))
            r.apiPeakShare = decimal(item, "api_peak_share");
        r.source = source(item);
        item.allowOnly({"id", "name", "currency", "tariff_item", "vat_rate_id", "pue_rate_id", "utc_offsets", "work_starts", "api_peak_share",
                        "source"});
        catalog.regions.push_back(r);
    }
    if (const JsonNode peak = root.optionalObject("api_peak"); peak.exists())
        catalog.apiPeak = apiPeak(peak);
}

}  // namespace sizewright::readers
