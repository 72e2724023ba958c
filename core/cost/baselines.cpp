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

/// A price list's six figures; all from the newest records of their items.
struct ApiList {
    const PriceRecord* records[6] = {};

    [[nodiscard]] bool complete() const
    {
        return std::all_of(std::begin(records), std::end(records), [](const PriceRecord* r) { return r && r->typical; });
    }
    [[nodiscard]] ApiPrices prices() const
    {
        return {*records[0]->typical, *records[1]->typical, *records[2]->typical,
                *records[3]->typical, *records[4]->typical, *records[5]->typical};
    }
};

ApiList apiList(const Catalog& catalog, const std::string& name)
{
    ApiList list;
    std::size_t i = 0;
    for (const char* time : {" peak: ", " off-peak: "})
        for (const char* part : {"cache-hit input", "cache-miss input", "output"})
            list.records[i++] = catalog.price(name + time + part);
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
    const ApiList list = apiList(catalog, baseline.item);
    if (!list.complete())
        return baseline;
    baseline.observedOn = list.records[2]->observedOn;
    baseline.source = list.records[2]->source.title;

    const YearlyTraffic traffic = yearlyTraffic(scenario);
    const auto hit = Decimal::fromDouble(scenario.request.prefixCacheShare);
    const auto ratio = Decimal::fromDouble(traffic.outputMegatokens > 0 ? traffic.inputMegatokens / traffic.outputMegatokens : 0);
    const auto volume = Decimal::fromDouble((traffic.inputMegatokens + traffic.outputMegatokens) / 12);
    const auto monthly = [&](Decimal peakShare) -> std::optional<Money> {
        if (!hit || !ratio || !volume)
            return std::nullopt;
        const auto each = apiPricePerMegatoken(list.prices(), peakShare, *hit, *ratio);
        const auto major = each ? multiply(*each, *volume) : each;
        const auto amount = major ? moneyOf(*major, list.records[2]->currency) : Result<Money>(tl::unexpected(major.error()));
        const auto converted = amount ? prices.toPlanCurrency(*amount) : amount;
        return converted ? std::optional<Money>(*converted) : std::nullopt;
    };
    const auto low = monthly(Decimal());
    const auto typical = monthly(baseline.peakShare);
    const auto high = monthly(Decimal::fromInteger(1));
    if (low && typical && high)
        baseline.perMonth = MoneyRange{*low, *typical, *high};
    return baseline;
}

std::optional<Baseline> rentalBaseline(const Catalog& catalog, const PriceBook& prices, const Accelerator& device, int devices)
{
    const PriceRecord* record = nullptr;
    for (const PriceRecord& candidate : catalog.prices)
        if (candidate.acceleratorId == device.id && candidate.typical && candidate.validTo.empty() &&
            (!record || record->observedOn < candidate.observedOn))
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
