// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/cost/cost.h"

namespace sizewright {
namespace {

constexpr std::int64_t kHoursPerMonth = 730;
/// Models up to this size compare with the provider's small model, larger ones with its large one.
constexpr double kSmallModel = 100e9;

const char* apiModelFor(const Model* model)
{
    return model && model->publishedParameters <= kSmallModel ? "deepseek-flash (V4.1)" : "deepseek-v4-pro";
}

enum class RangeEnd { Low, Typical, High };

Decimal at(const DecimalRange& range, RangeEnd end)
{
    return end == RangeEnd::Low ? range.low : end == RangeEnd::High ? range.high : range.typical;
}

/// The six prices of a model in the plan's currency and tax base, each from its newest record; nothing if one is missing.
std::optional<ApiPrices> apiPrices(const PriceBook& prices, const std::string& name, RangeEnd end)
{
    ApiPrices list;
    Decimal* const places[] = {&list.hitPeak, &list.missPeak, &list.outputPeak, &list.hitOffPeak, &list.missOffPeak, &list.outputOffPeak};
    std::size_t i = 0;
    for (const char* time : {" peak: ", " off-peak: "}) {
        for (const char* part : {"cache-hit input", "cache-miss input", "output"}) {
            const auto price = prices.exactUnitPrice(name + time + part);
            if (!price)
                return std::nullopt;
            *places[i++] = at(*price, end);
        }
    }
    return list;
}

}  // namespace

Baseline apiBaseline(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices)
{
    Baseline baseline;
    baseline.kind = BaselineKind::Api;
    baseline.item = apiModelFor(catalog.model(scenario.modelId));
    baseline.hitShare = scenario.request.prefixCacheShare;
    const Region* region = catalog.region(scenario.finance.regionId);
    baseline.peakShare = region ? region->apiPeakShare : Decimal::fromInteger(1);
    const PriceRecord* record = catalog.price(baseline.item + " peak: output");
    if (!record)
        return baseline;
    baseline.observedOn = record->observedOn;
    baseline.source = record->source.title;

    const YearlyTraffic& traffic = prices.traffic();
    const auto hit = Decimal::fromDouble(scenario.request.prefixCacheShare);
    const auto ratio = Decimal::fromDouble(traffic.outputMegatokens > 0 ? traffic.inputMegatokens / traffic.outputMegatokens : 0);
    const auto volume = Decimal::fromDouble((traffic.inputMegatokens + traffic.outputMegatokens) / 12);
    const auto monthly = [&](Decimal peakShare, RangeEnd end) -> std::optional<Money> {
        const auto list = apiPrices(prices, baseline.item, end);
        if (!list || !hit || !ratio || !volume)
            return std::nullopt;
        const auto each = apiPricePerMegatoken(*list, peakShare, *hit, *ratio);
        const auto major = each ? multiply(*each, *volume) : each;
        const auto amount = major ? moneyOf(*major, prices.currency()) : Result<Money>(tl::unexpected(major.error()));
        return amount ? std::optional<Money>(*amount) : std::nullopt;
    };
    const auto low = monthly(Decimal(), RangeEnd::Low);
    const auto typical = monthly(baseline.peakShare, RangeEnd::Typical);
    const auto high = monthly(Decimal::fromInteger(1), RangeEnd::High);
    if (low && typical && high)
        baseline.perMonth = MoneyRange{*low, *typical, *high};
    return baseline;
}

std::optional<Baseline> rentalBaseline(const Catalog& catalog, const PriceBook& prices, const Accelerator& device, int devices)
{
    const PriceRecord* record = nullptr;
    for (const PriceRecord& candidate : catalog.prices)
        if (candidate.acceleratorId == device.id && candidate.unit == "GPU-hour" && candidate.typical && candidate.validTo.empty() &&
            (!record || supersedes(candidate, *record)))
            record = &candidate;
    const auto hour = record ? prices.exactUnitPrice(record->item) : std::nullopt;
    if (!hour)
        return std::nullopt;
    Baseline baseline;
    baseline.kind = BaselineKind::Rental;
    baseline.item = record->item;
    baseline.devices = devices;
    baseline.observedOn = record->observedOn;
    baseline.source = record->source.title;
    const Decimal hours = Decimal::fromInteger(kHoursPerMonth * devices);
    const auto month = [&](Decimal price) {
        const auto major = multiply(price, hours);
        return major ? moneyOf(*major, prices.currency()) : Result<Money>(tl::unexpected(major.error()));
    };
    const auto low = month(hour->low);
    const auto typical = month(hour->typical);
    const auto high = month(hour->high);
    if (low && typical && high)
        baseline.perMonth = MoneyRange{*low, *typical, *high};
    return baseline;
}

}  // namespace sizewright
