// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>

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

/// Weekdays of a year; days of service are weekdays first.
constexpr double kWeekdays = 261;

/// Hours of a span of local time, which may reach into the next day, that fall into the peak hours on a clock ahead of UTC.
double peakHours(const ApiPeakHours& peak, const HourSpan& local, double offset)
{
    double hours = 0;
    for (const HourSpan& span : peak.utc)
        for (const double day : {-24.0, 0.0, 24.0})
            hours += std::max(0.0, std::min(local.to - offset, span.to + day) - std::max(local.from - offset, span.from + day));
    return hours;
}

std::optional<MoneyRange> perMonth(const DecimalRange& price, Decimal count, Decimal months, Currency currency)
{
    const auto amount = [&](Decimal each) -> Result<Money> {
        const auto all = multiply(each, count);
        const auto major = all ? divide(*all, months) : all;
        return major ? moneyOf(*major, currency) : Result<Money>(tl::unexpected(major.error()));
    };
    const auto low = amount(price.low);
    const auto typical = amount(price.typical);
    const auto high = amount(price.high);
    return low && typical && high ? std::optional(MoneyRange{*low, *typical, *high}) : std::nullopt;
}

bool isOfRegion(const PriceRecord& record, std::string_view regionId)
{
    return std::ranges::equal(record.region, regionId, [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

/// The offer of the region wins, then what supersedes the other.
const PriceRecord* reservedOffer(const Catalog& catalog, std::string_view regionId, const Accelerator& device)
{
    const PriceRecord* best = nullptr;
    for (const PriceRecord& candidate : catalog.prices) {
        if (candidate.termMonths == 0 || candidate.acceleratorId != device.id || !candidate.typical || !candidate.validTo.empty())
            continue;
        const bool here = isOfRegion(candidate, regionId);
        const bool bestHere = best && isOfRegion(*best, regionId);
        if (!best || (here != bestHere ? here : supersedes(candidate, *best)))
            best = &candidate;
    }
    return best;
}

}  // namespace

std::string_view rentalTermId(RentalTerm term)
{
    switch (term) {
    case RentalTerm::AroundTheClock:
        return "around_the_clock";
    case RentalTerm::ServiceHours:
        return "service_hours";
    case RentalTerm::Reserved:
        return "reserved";
    }
    return {};
}

Decimal apiPeakShare(const Catalog& catalog, const Scenario& scenario)
{
    const Decimal all = Decimal::fromInteger(1);
    const Region* region = catalog.region(scenario.finance.regionId);
    if (scenario.finance.apiPeakShare)
        return *scenario.finance.apiPeakShare;
    if (region && region->apiPeakShare)
        return *region->apiPeakShare;
    if (!region || region->utcOffsets.empty() || !catalog.apiPeak)
        return all;
    const double hours = std::min(scenario.demand.hoursPerDay, 24.0);
    const HourSpan service{region->workStarts, region->workStarts + hours};
    double share = 0;
    for (const UtcOffset& offset : region->utcOffsets)
        share += offset.share * peakHours(*catalog.apiPeak, service, offset.hours) / hours;
    if (catalog.apiPeak->weekdaysOnly && scenario.demand.daysPerYear > kWeekdays)
        share *= kWeekdays / scenario.demand.daysPerYear;
    return Decimal::fromDouble(std::clamp(share, 0.0, 1.0)).value_or(all);
}

Baseline apiBaseline(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices)
{
    Baseline baseline;
    baseline.kind = BaselineKind::Api;
    baseline.item = apiModelFor(catalog.model(scenario.modelId));
    baseline.hitShare = scenario.request.prefixCacheShare;
    baseline.peakShare = apiPeakShare(catalog, scenario);
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
        if (candidate.acceleratorId == device.id && candidate.unit == "GPU-hour" && candidate.termMonths == 0 && candidate.typical && candidate.validTo.empty() &&
            (!record || supersedes(candidate, *record)))
            record = &candidate;
    const auto hour = record ? prices.exactUnitPrice(record->item) : std::nullopt;
    if (!hour)
        return std::nullopt;
    Baseline baseline;
    baseline.kind = BaselineKind::Rental;
    baseline.item = record->item;
    baseline.devices = devices;
    baseline.units = devices;
    baseline.hoursPerMonth = kHoursPerMonth;
    baseline.observedOn = record->observedOn;
    baseline.source = record->source.title;
    baseline.perMonth = perMonth(*hour, Decimal::fromInteger(kHoursPerMonth * devices), Decimal::fromInteger(1), prices.currency());
    return baseline;
}

std::optional<Baseline> inServiceHours(const Baseline& aroundTheClock, const Scenario& scenario)
{
    // Beyond this share of the month, giving machines back each day saves less than loading the model takes.
    constexpr double kNeverRests = 0.95;
    const double hours = scenario.demand.hoursPerDay * scenario.demand.daysPerYear / 12;
    if (!aroundTheClock.perMonth || aroundTheClock.hoursPerMonth <= 0 || hours > kNeverRests * aroundTheClock.hoursPerMonth)
        return std::nullopt;
    const auto share = Decimal::fromDouble(hours / aroundTheClock.hoursPerMonth);
    const auto amount = share ? multiply(*aroundTheClock.perMonth, *share, *share, *share) : Result<MoneyRange>(tl::unexpected(share.error()));
    if (!amount)
        return std::nullopt;
    Baseline baseline = aroundTheClock;
    baseline.term = RentalTerm::ServiceHours;
    baseline.hoursPerMonth = hours;
    baseline.perMonth = *amount;
    return baseline;
}

std::optional<Baseline> reservedBaseline(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices, const Accelerator& device,
                                         int devices)
{
    const PriceRecord* record = reservedOffer(catalog, scenario.finance.regionId, device);
    const auto price = record ? prices.exactUnitPrice(record->item) : std::nullopt;
    if (!price)
        return std::nullopt;
    Baseline baseline;
    baseline.kind = BaselineKind::Rental;
    baseline.term = RentalTerm::Reserved;
    baseline.termMonths = record->termMonths;
    baseline.item = record->item;
    baseline.devices = devices;
    baseline.units = (devices + record->devices - 1) / record->devices;
    baseline.hoursPerMonth = kHoursPerMonth;
    baseline.observedOn = record->observedOn;
    baseline.source = record->source.title;
    const bool yearly = record->unit.ends_with("-year");
    const std::int64_t count = std::int64_t(baseline.units) * (record->unit.ends_with("-hour") ? kHoursPerMonth : 1);
    baseline.perMonth = perMonth(*price, Decimal::fromInteger(count), Decimal::fromInteger(yearly ? 12 : 1), prices.currency());
    return baseline;
}

}  // namespace sizewright
