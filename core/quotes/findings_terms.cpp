// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/io/number_text.h"
#include "core/quotes/findings.h"
#include "core/quotes/normalise.h"

namespace sizewright {
namespace {

/// Days that a decision takes at least.
/// @source planning default; quotes of 2026 hold 30 days or less
constexpr std::int64_t kDecisionDays = 14;
/// Beyond so many days a quote without validity is old.
/// @source memory prices of 2026: contract prices change by the month
constexpr std::int64_t kOldDays = 30;
constexpr int kUsualWarrantyMonths = 36;
/// Of comparable bids' median, from which on a price is to be explained.
/// @source practice of tender rules: more than 20 % below
constexpr double kLowShare = 0.8;
/// Of the market's high end, beyond which a price is above it: rounding and freight are not.
constexpr double kAboveMarket = 1.02;

void findValidity(const RuleFacts& facts, FindingList& findings)
{
    const Quote& q = facts.quote;
    const auto today = dayNumber(facts.scenario.planDate);
    const auto until = dayNumber(q.validUntil);
    const auto made = dayNumber(q.date);
    if (!today)
        return;
    if (until && *until < *today)
        findings.add("quote-expired", {"expired", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The quote was valid until {date}."), {{"date", q.validUntil}}});
    else if (until && *until - *today < kDecisionDays)
        findings.add("validity-short", {"validity_short", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The quote is valid until {date}, {days} days from the plan's date."),
                                        {{"date", q.validUntil}, {"days", *until - *today}}});
    else if (!until && made && *today - *made > kOldDays)
        findings.add("quote-expired", {"old", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The quote is of {date}, {days} days old, and states no validity."),
                                       {{"date", q.date}, {"days", *today - *made}}});
    else if (!until)
        findings.add("validity-not-stated", {"validity_not_stated", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The quote does not say how long it is valid."), {}});
    if (q.priceAdjustment)
        findings.add("price-adjustment", {"price_adjustment", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The vendor keeps the right to change the price after the order."), {}});
}

void findTotals(const RuleFacts& facts, FindingList& findings)
{
    const Quote& q = facts.quote;
    const auto sum = summedTotal(q);
    if (sum && *sum && q.statedTotal) {
        const auto difference = subtract(*q.statedTotal, **sum);
        const std::int64_t tolerance = std::max<std::int64_t>(100, std::int64_t(q.lines.size()));
        if (difference && std::abs(difference->minor) > tolerance)
            findings.add("total-differs", {"total_differs", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The lines add up to {sum}, the quote states {stated}."),
                                           {{"sum", **sum}, {"stated", *q.statedTotal}}});
    }
    for (std::size_t i = 0; i < q.lines.size() && !findings.has("total-differs"); ++i) {
        const QuoteLine& line = q.lines[i];
        const auto product = line.unitPrice ? multiply(*line.unitPrice, line.quantity) : Result<Money>(Money{});
        if (!line.unitPrice || !line.total || !product || std::abs(product->minor - line.total->minor) <= 100)
            continue;
        if (Finding* finding = findings.add("total-differs", {"line_differs",
                                                              SIZEWRIGHT_TR_NOOP("QuoteEvidence", "\"{text}\": quantity times unit price is {product}, the line states {stated}."),
                                                              {{"text", line.text}, {"product", *product}, {"stated", *line.total}}}))
            finding->line = i;
    }
    if (q.basis == PriceBasis::NotStated)
        findings.add("tax-not-stated", {"tax_not_stated", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The quote does not say whether its prices include tax."), {}});
}

/// Machines that one maker sells as one thing have nothing to list.
void findLumpSum(const RuleFacts& facts, FindingList& findings)
{
    const auto priced = std::ranges::count_if(facts.check.lines, [](const LineCheck& line) { return line.total && line.total->minor != 0; });
    const bool one = facts.check.machine && facts.check.machine->device->unifiedMemory;
    if (priced <= 1 && facts.check.price && !one)
        findings.add("lump-sum", {"lump_sum", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "One sum of {price} stands for everything."), {{"price", *facts.check.price}}});
}

void findDearLines(const RuleFacts& facts, FindingList& findings)
{
    std::optional<std::size_t> dearest;
    std::int64_t excess = 0;
    for (std::size_t i = 0; i < facts.check.lines.size(); ++i) {
        const LineCheck& line = facts.check.lines[i];
        const bool above = line.unit && line.market && double(line.unit->minor) > kAboveMarket * double(line.market->high.minor);
        if (!above || facts.quote.lines[i].optional)
            continue;
        const auto over = std::int64_t(double(line.unit->minor - line.market->high.minor) * facts.quote.lines[i].quantity.toDouble());
        if (!dearest || over > excess) {
            dearest = i;
            excess = over;
        }
    }
    // What is no more than a hundredth of the price is not worth a talk.
    if (!dearest || !facts.check.price || double(excess) < 0.01 * double(facts.check.price->minor))
        return;
    const LineCheck& line = facts.check.lines[*dearest];
    if (Finding* finding = findings.add("price-far-above-market",
                                        {"price_above_market",
                                         SIZEWRIGHT_TR_NOOP("QuoteEvidence", "\"{text}\": {price} each; the market has {low} to {high} (seen {date})."),
                                         {{"text", facts.quote.lines[*dearest].text},
                                          {"price", *line.unit},
                                          {"low", line.market->low},
                                          {"high", line.market->high},
                                          {"date", line.record != nullptr ? line.record->observedOn : std::string()}}}))
        finding->line = dearest;
}

void findWarranty(const RuleFacts& facts, FindingList& findings)
{
    const Quote& q = facts.quote;
    const bool named = q.warrantyMonths || offersPart(q, facts.parts, QuotePart::Warranty);
    const bool rack = facts.check.machine && facts.check.machine->platform->place != MachinePlace::Office;
    if (!named)
        findings.add("warranty-not-stated", {"warranty_not_stated", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The quote does not say how long the warranty is."), {}});
    else if (q.warrantyMonths && *q.warrantyMonths < kUsualWarrantyMonths && (rack || *q.warrantyMonths < 12))
        findings.add("warranty-short", {"warranty_short", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{months} months of warranty; {usual} are usual for servers."),
                                        {{"months", std::int64_t(*q.warrantyMonths)}, {"usual", std::int64_t(kUsualWarrantyMonths)}}});
    if (q.warrantyBy == WarrantyGiver::Nobody)
        findings.add("warranty-vendor-only", {"no_warranty", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "Nobody gives a warranty."), {}}, RuleSeverity::High);
    else if (q.warrantyBy == WarrantyGiver::Vendor)
        findings.add("warranty-vendor-only",
                     {"warranty_by_vendor", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The vendor gives the warranty, not the maker of the accelerators."), {}});
    const bool service = q.responseHours || q.repairHours || offersPart(q, facts.parts, QuotePart::Support);
    if (!service)
        findings.add("service-level-missing",
                     {"service_level_missing", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "Neither time to respond nor time to repair is promised."), {}});
}

void findContract(const RuleFacts& facts, FindingList& findings)
{
    const Quote& q = facts.quote;
    if (q.prepayment && *q.prepayment > Decimal::fromMantissa(Decimal::fromInteger(1).mantissa() / 2))
        findings.add("prepayment-high", {"prepayment_high", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{share} of the price is to be paid before delivery."),
                                         {{"share", Percent{q.prepayment->toDouble(), 0}}}});
    if (q.modelLocked)
        findings.add("model-locked", {"model_locked", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The appliance runs only the models that its vendor provides."), {}});
    for (std::size_t i = 0; i < facts.check.lines.size(); ++i)
        if (facts.check.lines[i].match.part == QuotePart::Licence) {
            if (Finding* finding = findings.add("licence-renewal", {"licence_renewal",
                                                                    SIZEWRIGHT_TR_NOOP("QuoteEvidence", "\"{text}\" is paid again after its term; the later price is not in the quote."),
                                                                    {{"text", q.lines[i].text}}}))
                finding->line = i;
            break;
        }
    if (q.currency != facts.scenario.finance.currency && facts.check.price)
        findings.add("foreign-currency", {"foreign_currency", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The quote is in {currency}; the plan counts in {plan}."),
                                          {{"currency", std::string(currencyCode(q.currency))}, {"plan", std::string(currencyCode(facts.scenario.finance.currency))}}});
    if (q.domestic && facts.check.machine && facts.check.machine->device->family != Family::Domestic)
        findings.add("domestic-unproven",
                     {"domestic_unproven", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The quote is marked as domestic goods, but {device} is made by {vendor}."),
                      {{"device", facts.check.machine->device->name}, {"vendor", facts.check.machine->device->vendor}}});
    const auto& limit = facts.scenario.constraints.deliveryWeeks;
    if (q.deliveryWeeks && limit && *q.deliveryWeeks > *limit)
        findings.add("delivery-late", {"delivery_late", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "Delivery takes {weeks} weeks; the plan allows {limit}."),
                                       {{"weeks", Number{*q.deliveryWeeks, 0}}, {"limit", Number{*limit, 0}}}});
    else if (!q.deliveryWeeks)
        findings.add("delivery-not-stated", {"delivery_not_stated", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The quote does not say when the goods arrive."), {}});
}

double middleOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// Price of one accelerator in its machine, by which quotes for different numbers of them compare.
std::optional<double> pricePerDevice(const QuoteCheck& check)
{
    if (!check.price || !check.machine)
        return std::nullopt;
    return double(check.price->minor) / (double(check.machine->platform->acceleratorCount) * check.machine->machines);
}

}  // namespace

void findTerms(const RuleFacts& facts, FindingList& findings)
{
    findValidity(facts, findings);
    findTotals(facts, findings);
    findLumpSum(facts, findings);
    findDearLines(facts, findings);
    findWarranty(facts, findings);
    findContract(facts, findings);
}

void findLowPrices(const Catalog& catalog, std::vector<QuoteCheck>& checks)
{
    for (QuoteCheck& check : checks) {
        const auto own = pricePerDevice(check);
        if (!own)
            continue;
        std::vector<double> others;
        for (const QuoteCheck& other : checks)
            if (&other != &check && other.machine && other.machine->device == check.machine->device)
                if (const auto price = pricePerDevice(other))
                    others.push_back(*price);
        FindingList findings(catalog);
        if (others.size() >= 2 && *own < kLowShare * middleOf(others)) {
            findings.add("price-abnormally-low",
                         {"below_bids",
                          SIZEWRIGHT_TR_NOOP("QuoteEvidence", "For each accelerator the quote asks {share} less than the middle of {count} others for {device}."),
                          {{"share", Percent{1 - *own / middleOf(others), 0}},
                           {"count", std::int64_t(others.size())},
                           {"device", check.machine->device->name}}});
        } else if (check.market && check.price && double(check.price->minor) < kLowShare * double(check.market->low.minor)) {
            findings.add("price-abnormally-low", {"below_market",
                                                  SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{price} is {share} below the low end of the market for these parts ({low})."),
                                                  {{"price", *check.price},
                                                   {"share", Percent{1 - double(check.price->minor) / double(check.market->low.minor), 0}},
                                                   {"low", check.market->low}}});
        }
        for (Finding& finding : findings.take())
            check.findings.push_back(std::move(finding));
    }
}

}  // namespace sizewright
