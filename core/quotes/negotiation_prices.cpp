// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/negotiation_prices.h"

#include <algorithm>

#include "core/quotes/normalise.h"

namespace sizewright {
namespace {

/// Of the median of comparable bids, below which a price is to be explained rather than asked for.
/// @source practice of tender rules: more than 20 % below is abnormally low
const Decimal kLowestAsked = Decimal::fromMantissa(800'000'000'000'000'000);

Message lineBasis(const LineCheck& line, bool toTypical)
{
    const PriceRecord* r = line.record;
    return {toTypical ? "line_typical" : "line_low",
            toTypical ? SIZEWRIGHT_TR_NOOP("Negotiation", "typical price of the market; {source}, {date} ({days} days old), grade {grade}")
                      : SIZEWRIGHT_TR_NOOP("Negotiation", "low end of the market; {source}, {date} ({days} days old), grade {grade}"),
            {{"source", r != nullptr ? r->source.title : std::string()},
             {"date", r != nullptr ? r->observedOn : std::string()},
             {"days", std::int64_t(line.ageDays)},
             {"grade", r != nullptr ? std::string(gradeName(r->source.grade)) : std::string("D")}}};
}

double devicesOf(const QuoteCheck& check)
{
    return check.machine ? double(check.machine->platform->acceleratorCount) * check.machine->machines : 0;
}

/// Prices of one accelerator with all that belongs to it, of the other bids with the same one; cheapest first.
Result<std::vector<Decimal>> pricesPerDevice(const TenderCheck& check, const QuoteCheck& own)
{
    std::vector<Decimal> prices;
    for (const QuoteCheck& other : check.quotes) {
        if (&other == &own || !other.sameScope || devicesOf(other) <= 0 || other.machine->device->id != own.machine->device->id)
            continue;
        const auto each = divide(other.sameScope->typical, Decimal::fromInteger(std::int64_t(devicesOf(other))));
        if (!each)
            return tl::unexpected(each.error());
        prices.push_back(*each);
    }
    std::ranges::sort(prices);
    return prices;
}

Result<Decimal> medianOf(const std::vector<Decimal>& sorted)
{
    const std::size_t half = sorted.size() / 2;
    if (sorted.size() % 2 == 1)
        return sorted[half];
    return divide(sorted[half - 1] + sorted[half], Decimal::fromInteger(2));
}

struct OtherBids {
    Money median;
    Money lowest;
    int count = 0;
};

Result<Money> forDevices(Decimal each, const QuoteCheck& own)
{
    const auto total = multiply(each, Decimal::fromInteger(std::int64_t(devicesOf(own))));
    return total ? moneyOf(*total, own.sameScope->typical.currency) : Result<Money>(tl::unexpected(total.error()));
}

Result<std::optional<OtherBids>> otherBids(const TenderCheck& check, const QuoteCheck& own)
{
    if (devicesOf(own) <= 0)
        return std::optional<OtherBids>();
    const auto prices = pricesPerDevice(check, own);
    if (!prices)
        return tl::unexpected(prices.error());
    if (prices->empty())
        return std::optional<OtherBids>();
    const auto middle = medianOf(*prices);
    const auto median = middle ? forDevices(*middle, own) : Result<Money>(tl::unexpected(middle.error()));
    const auto lowest = forDevices(prices->front(), own);
    if (!median || !lowest)
        return tl::unexpected(!median ? median.error() : lowest.error());
    return std::optional(OtherBids{*median, *lowest, int(prices->size())});
}

Result<MoneyRange> plus(const MoneyRange& range, Money amount)
{
    return add(range, MoneyRange{amount, amount, amount});
}

/// The market's price of what the quote covers: goods and what is missing by the catalog, services as the quote has them, since
/// nobody publishes a price of those.
Result<std::optional<MoneyRange>> marketOfScope(const Catalog& catalog, const Scenario& scenario, const Quote& quote, const QuoteCheck& check)
{
    if (!check.market)
        return std::optional<MoneyRange>();
    Result<MoneyRange> sum = *check.market;
    for (std::size_t i = 0; i < check.lines.size(); ++i) {
        const LineCheck& line = check.lines[i];
        const bool goods = line.match.part > QuotePart::Unknown && line.match.part <= QuotePart::Network;
        if (sum && !goods && !quote.lines[i].optional && line.total)
            sum = plus(*sum, *line.total);
    }
    const auto prices = PriceBook::make(catalog, scenario);
    if (!prices)
        return tl::unexpected(prices.error());
    const QuoteTerms terms(catalog, scenario, quote, *prices);
    for (const auto& amount : {quote.freight, quote.installation}) {
        const auto converted = amount ? terms.toPlan(*amount) : Result<Money>(Money{0, prices->currency()});
        if (!converted)
            return tl::unexpected(converted.error());
        if (sum)
            sum = plus(*sum, *converted);
    }
    for (const MissingPart& part : check.missing)
        if (sum && part.cost)
            sum = add(*sum, *part.cost);
    if (!sum)
        return tl::unexpected(sum.error());
    return std::optional(*sum);
}

Message bidsBasis(const char* id, const TextKey& text, const OtherBids& bids)
{
    return {id, text, {{"count", std::int64_t(bids.count)}}};
}

void setFair(const std::optional<MoneyRange>& market, const std::optional<OtherBids>& bids, PriceTarget& price)
{
    if (bids && (!market || bids->median.minor < market->typical.minor)) {
        price.fair = bids->median;
        price.fairBasis = bidsBasis("fair_bids", SIZEWRIGHT_TR_NOOP("Negotiation", "median of {count} other bids with the same accelerator, for as many of them and the same scope"), *bids);
    } else {
        price.fair = market->typical;
        price.fairBasis = {"fair_market", SIZEWRIGHT_TR_NOOP("Negotiation", "typical price of the market for the same scope; services as quoted"), {}};
    }
}

Result<void> setGood(const std::optional<MoneyRange>& market, const std::optional<OtherBids>& bids, PriceTarget& price)
{
    if (market) {
        price.good = market->low;
        price.goodBasis = {"good_market", SIZEWRIGHT_TR_NOOP("Negotiation", "low end of the market for the same scope; services as quoted"), {}};
    } else {
        price.good = bids->lowest;
        price.goodBasis = bidsBasis("good_bids", SIZEWRIGHT_TR_NOOP("Negotiation", "lowest of {count} other bids with the same accelerator, for the same scope"), *bids);
    }
    if (!bids)
        return {};
    const auto floor = multiply(bids->median, kLowestAsked);
    if (!floor)
        return tl::unexpected(floor.error());
    if (price.good.minor < floor->minor) {
        price.good = *floor;
        price.goodBasis = bidsBasis("good_floor", SIZEWRIGHT_TR_NOOP("Negotiation", "a fifth below the median of {count} other bids: what is lower would have to be explained"), *bids);
    }
    return {};
}

/// The best alternative decides, not what one would like to pay.
void setWalkAway(const std::optional<MoneyRange>& market, const std::optional<OtherBids>& bids, PriceTarget& price)
{
    if (bids && (!market || bids->lowest.minor < market->high.minor)) {
        price.walkAway = bids->lowest;
        price.walkAwayBasis = bidsBasis("walk_bids", SIZEWRIGHT_TR_NOOP("Negotiation", "lowest of {count} other bids with the same accelerator: beyond it the other vendor is the better choice"), *bids);
    } else {
        price.walkAway = market->high;
        price.walkAwayBasis = {"walk_market", SIZEWRIGHT_TR_NOOP("Negotiation", "high end of the market: beyond it anybody else is cheaper"), {}};
    }
}

/// An aim is no higher than what is asked already, nor than what the alternative costs.
void putInOrder(PriceTarget& price)
{
    const Message below{"already_below", SIZEWRIGHT_TR_NOOP("Negotiation", "the quote asks no more than this already; ask for better terms instead"), {}};
    const auto lower = [](Money& aim, Message& basis, Money limit, const Message& why) {
        if (aim.minor > limit.minor) {
            aim = limit;
            basis = why;
        }
    };
    lower(price.fair, price.fairBasis, price.walkAway, price.walkAwayBasis);
    lower(price.fair, price.fairBasis, price.asked, below);
    lower(price.good, price.goodBasis, price.fair, price.fairBasis);
}

}  // namespace

Result<void> addLineTargets(const Quote& quote, const QuoteCheck& check, NegotiationSheet& sheet)
{
    for (std::size_t i = 0; i < check.lines.size(); ++i) {
        const LineCheck& line = check.lines[i];
        if (quote.lines[i].optional || !line.unit)
            continue;
        if (!line.market) {
            sheet.unpriced.push_back(i);
            continue;
        }
        const bool toTypical = line.unit->minor > line.market->typical.minor;
        const Money target = toTypical ? line.market->typical : line.market->low;
        if (line.unit->minor <= target.minor)
            continue;
        const auto each = subtract(*line.unit, target);
        const auto saving = each ? multiply(*each, quote.lines[i].quantity) : each;
        const auto sum = !saving ? saving : sheet.linesSaving ? add(*sheet.linesSaving, *saving) : saving;
        if (!sum)
            return tl::unexpected(sum.error());
        sheet.linesSaving = *sum;
        sheet.lines.push_back({i, *line.unit, *line.market, target, *saving, quote.lines[i].quantity.toDouble(), line.record, line.ageDays, line.stale,
                               lineBasis(line, toTypical)});
    }
    std::ranges::stable_sort(sheet.lines, std::greater{}, [](const LineTarget& line) { return line.saving.minor; });
    return {};
}

Result<void> addPriceTarget(const Catalog& catalog, const Scenario& scenario, const Tender& tender, const TenderCheck& check, std::size_t quote,
                            NegotiationSheet& sheet)
{
    const QuoteCheck& own = check.quotes[quote];
    if (!own.sameScope) {
        sheet.noPrice = {"no_price_asked", SIZEWRIGHT_TR_NOOP("Negotiation", "The quote asks no price that could be compared."), {}};
        return {};
    }
    const auto market = marketOfScope(catalog, scenario, tender.quotes[own.quote], own);
    const auto bids = otherBids(check, own);
    if (!market || !bids)
        return tl::unexpected(!market ? market.error() : bids.error());
    sheet.market = *market;
    if (*bids)
        sheet.bids = ComparableBids{(*bids)->median, (*bids)->count};
    if (!*market && !*bids) {
        sheet.noPrice = {"no_basis",
                         SIZEWRIGHT_TR_NOOP("Negotiation", "Not all parts have a public price, and there is no other bid with the same accelerator: any target would be invented. "
                                                           "Ask for line items and for two more bids."),
                         {}};
        return {};
    }
    PriceTarget price;
    price.asked = own.sameScope->typical;
    setFair(*market, *bids, price);
    if (const auto good = setGood(*market, *bids, price); !good)
        return good;
    setWalkAway(*market, *bids, price);
    putInOrder(price);
    sheet.price = std::move(price);
    return {};
}

}  // namespace sizewright
