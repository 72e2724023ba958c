// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/normalise.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/cost/site_costs.h"

namespace sizewright {
namespace {

MoneyRange exactly(Money amount)
{
    return {amount, amount, amount};
}

Result<std::optional<Money>> plus(std::optional<Money> sum, const std::optional<Money>& amount)
{
    if (!amount)
        return sum;
    if (!sum)
        return amount;
    const auto both = add(*sum, *amount);
    if (!both)
        return tl::unexpected(both.error());
    return std::optional(*both);
}

/// What one unit of the line is worth on the market: a whole machine by its bill, parts by their price items.
void setMarket(const Catalog& catalog, const PriceBook& prices, const std::string& quoteItem, LineCheck& check)
{
    const CatalogMatch& m = check.match;
    if (const Platform* platform = quoteItem.empty() && m.part == QuotePart::Server ? catalog.platform(m.platformId) : nullptr) {
        const BillOfMaterials bill = billOfMaterials(*platform, 1, prices);
        if (!bill.complete || bill.lines.empty())
            return;
        check.market = bill.total;
        const auto oldest = std::ranges::max_element(bill.lines, {}, &PricedLine::ageDays);
        check.record = oldest->record;
        check.ageDays = oldest->ageDays;
        check.stale = std::ranges::any_of(bill.lines, &PricedLine::stale);
        return;
    }
    if (quoteItem.empty())
        return;
    const PricedLine priced = prices.priceLine(std::string(quotePartId(m.part)), quoteItem, std::max(m.pieces, 1));
    check.market = priced.total;
    check.record = priced.record;
    check.ageDays = priced.ageDays;
    check.stale = priced.stale;
}

/// A bill that lists processors can be changed part by part; the price of a whole machine cannot.
bool isBuiltOfParts(const Platform& platform)
{
    return std::ranges::find(platform.bom, "cpu", &BomLine::component) != platform.bom.end();
}

/// Adds up what parts cost on the market; nothing once one of them has no price.
class MarketSum {
public:
    explicit MarketSum(const PriceBook& prices) : m_prices(prices) {}
    void fail() { m_known = false; }
    void add(const std::string& item, double count)
    {
        const PricedLine priced = m_prices.priceLine({}, item, 1);
        const auto factor = Decimal::fromDouble(count);
        const auto total = priced.unit && factor ? multiply(*priced.unit, *factor, *factor, *factor) : Result<MoneyRange>(failure(ErrorId::NoPrice, item, {}));
        const auto both = total && m_sum ? sizewright::add(*m_sum, *total) : total;
        if (!both)
            return fail();
        m_sum = *both;
        if (m_record == nullptr || priced.ageDays > m_ageDays) {
            m_record = priced.record;
            m_ageDays = priced.ageDays;
        }
        m_stale = m_stale || priced.stale;
    }
    void put(LineCheck& line) const
    {
        line.market = m_known ? m_sum : std::nullopt;
        line.record = line.market ? m_record : nullptr;
        line.ageDays = line.market ? m_ageDays : 0;
        line.stale = line.market && m_stale;
    }

private:
    const PriceBook& m_prices;
    std::optional<MoneyRange> m_sum;
    const PriceRecord* m_record = nullptr;
    int m_ageDays = 0;
    bool m_stale = false;
    bool m_known = true;
};

bool names(const std::vector<OfferedPart>& parts, QuotePart part)
{
    return std::ranges::any_of(parts, [&](const OfferedPart& p) { return p.match.part == part; });
}

MissingPart missing(const PricedLine& line, Message why)
{
    MissingPart part;
    part.part = partOf(line.component);
    part.component = line.component;
    part.item = line.item;
    part.quantity = line.quantity;
    part.cost = line.total;
    part.record = line.record;
    part.why = std::move(why);
    return part;
}

/// Parts of the machine itself, where it is not offered as a whole.
void addMachineParts(const Catalog& catalog, const std::vector<OfferedPart>& parts, const OfferedMachine& machine, const PriceBook& prices, std::vector<MissingPart>& found)
{
    const bool whole = names(parts, QuotePart::Server);
    const bool cluster = machine.machines > 1;
    // Cards that the catalog has in no machine go into the host of as many others.
    const Platform* host = machine.platform.get();
    if (host->bom.empty() && !whole)
        for (const Platform& other : catalog.platforms)
            if (other.acceleratorCount == host->acceleratorCount && isBuiltOfParts(other) && !other.used)
                host = &other;
    const BillOfMaterials bill = billOfMaterials(*host, machine.machines, prices);
    for (const PricedLine& line : bill.lines) {
        const QuotePart part = partOf(line.component);
        const bool joins = part == QuotePart::Network;
        // A barebone brings board, power supplies, chassis and coolers along.
        const bool inHost = names(parts, QuotePart::Host) && (part == QuotePart::Board || part == QuotePart::PowerSupply || part == QuotePart::Host);
        if (names(parts, part) || inHost || (whole && !joins) || (joins && !cluster))
            continue;
        found.push_back(missing(line, joins ? Message{"missing_network", SIZEWRIGHT_TR_NOOP("Quotes", "joins the machines to one cluster"), {}}
                                            : Message{"missing_part", SIZEWRIGHT_TR_NOOP("Quotes", "part of the machine, and in no line of the quote"), {}}));
    }
}

void addSiteParts(const Catalog& catalog, const Scenario& scenario, const std::vector<OfferedPart>& parts, const OfferedMachine& machine,
                  const PriceBook& prices, std::vector<MissingPart>& found)
{
    const double devices = double(machine.platform->acceleratorCount) * machine.machines;
    const PowerDraw power = powerDraw(catalog, {machine.device, devices, hostPower(*machine.platform, machine.machines)}, {});
    for (const BillLine& line : siteLines(scenario, {machine.platform.get(), machine.device, machine.machines, power.rated}, catalog, prices)) {
        const bool wanted = line.status == LineStatus::Priced || line.status == LineStatus::NoPrice;
        if (wanted && !line.yearly && !names(parts, partOf(line.priced.component)))
            found.push_back(missing(line.priced, line.basis.value_or(Message{"missing_site", SIZEWRIGHT_TR_NOOP("Quotes", "the plan buys it for the site"), {}})));
    }
}

/// Optics, cabling and installation, as a share of the price.
void addExtras(const Catalog& catalog, const Quote& quote, const std::vector<OfferedPart>& parts, const OfferedMachine& machine,
               std::optional<Money> price, std::vector<MissingPart>& found)
{
    const RateRecord* share = catalog.rate("extras-share");
    if (quote.installation || offersPart(quote, parts, QuotePart::Installation) || !needsExtras(*machine.platform, machine.machines) || share == nullptr)
        return;
    MissingPart part;
    part.part = QuotePart::Installation;
    part.component = "installation";
    part.quantity = 1;
    part.why = {"missing_installation", SIZEWRIGHT_TR_NOOP("Quotes", "cabling, installation and insurance: {low} to {high} of the price"),
                {{"low", Percent{share->low.toDouble(), 0}}, {"high", Percent{share->high.toDouble(), 0}}}};
    if (price)
        if (const auto cost = multiply(exactly(*price), share->low, share->typical, share->high))
            part.cost = *cost;
    found.push_back(std::move(part));
}

/// What the offered parts cost by the catalog.
Result<std::optional<MoneyRange>> marketOf(const Quote& quote, const QuoteCheck& check)
{
    std::optional<MoneyRange> sum;
    for (std::size_t i = 0; i < check.lines.size(); ++i) {
        const LineCheck& line = check.lines[i];
        const bool goods = line.match.part > QuotePart::Unknown && line.match.part <= QuotePart::Network;
        if (quote.lines[i].optional || !goods)
            continue;
        if (!line.market)
            return std::optional<MoneyRange>();
        const Decimal quantity = quote.lines[i].quantity;
        const auto total = multiply(*line.market, quantity, quantity, quantity);
        const auto both = total && sum ? add(*sum, *total) : total;
        if (!both)
            return tl::unexpected(both.error());
        sum = *both;
    }
    return sum;
}

/// Costs of keeping what the quote offers: support as a share of what is paid, energy as the plan's load takes it.
Result<std::optional<CostEstimate>> runningCosts(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices, const QuoteCheck& check)
{
    const OfferedMachine& m = *check.machine;
    const RateRecord* maintenance = catalog.rate("maintenance-share");
    if (maintenance == nullptr || !m.device->loadPower)
        return std::optional<CostEstimate>();
    MachineCost machines;
    machines.capex = *check.sameScope;
    machines.bill.total = *check.sameScope;
    machines.bill.complete = true;
    const auto support = multiply(*check.sameScope, maintenance->low, maintenance->typical, maintenance->high);
    if (!support)
        return tl::unexpected(support.error());
    machines.supportPerYear = *support;
    // What is bought once for the site is in the scope already.
    Scenario site = scenario;
    site.site.rack = site.site.ups = site.site.cooling = site.site.network = Provision::AtSite;
    const auto cost = estimateCost(catalog, site, *m.platform, *m.device, m.machines, prices, machines, {});
    if (!cost)
        return tl::unexpected(cost.error());
    return std::optional(*cost);
}

}  // namespace

QuoteTerms::QuoteTerms(const Catalog& catalog, const Scenario& scenario, const Quote& quote, const PriceBook& prices) : m_prices(&prices)
{
    const Region* region = catalog.region(scenario.finance.regionId);
    const RateRecord* vat = region != nullptr && !region->vatRateId.empty() ? catalog.rate(region->vatRateId) : nullptr;
    const Decimal usual = vat != nullptr ? vat->typical : Decimal();
    const Decimal one = Decimal::fromInteger(1);
    // Chinese quotes state prices with tax unless they say otherwise, those between firms elsewhere without.
    m_assumed = quote.basis == PriceBasis::NotStated;
    const bool gross = m_assumed ? quote.currency == Currency::CNY : quote.basis == PriceBasis::Gross;
    if (gross && scenario.finance.netPrices)
        m_divide = one + quote.vatRate.value_or(usual);
    if (!gross && !scenario.finance.netPrices)
        m_multiply = one + quote.vatRate.value_or(usual);
}

Result<Money> QuoteTerms::toPlan(Money amount) const
{
    const auto untaxed = divide(amount, m_divide);
    const auto taxed = untaxed ? multiply(*untaxed, m_multiply) : untaxed;
    const auto rate = m_prices->exchangeRates().rate(amount.currency, m_prices->currency());
    if (!taxed || !rate)
        return tl::unexpected(!taxed ? taxed.error() : rate.error());
    const auto converted = multiply(*taxed, *rate);
    return converted ? moneyOf(*converted, m_prices->currency()) : Result<Money>(tl::unexpected(converted.error()));
}

Result<std::optional<Money>> summedTotal(const Quote& quote)
{
    std::optional<Money> sum;
    for (const QuoteLine& line : quote.lines) {
        const auto total = line.optional ? Result<std::optional<Money>>(std::nullopt) : lineTotal(line);
        const auto next = total ? plus(sum, *total) : total;
        if (!next)
            return next;
        sum = *next;
    }
    for (const auto& amount : {quote.freight, quote.installation}) {
        const auto next = plus(sum, amount);
        if (!next)
            return next;
        sum = *next;
    }
    if (sum && quote.discount) {
        const auto rest = subtract(*sum, *quote.discount);
        if (!rest)
            return tl::unexpected(rest.error());
        sum = *rest;
    }
    return sum;
}

Result<std::optional<Money>> quotedTotal(const Quote& quote)
{
    return quote.statedTotal ? Result<std::optional<Money>>(quote.statedTotal) : summedTotal(quote);
}

QuotePart partOf(std::string_view component)
{
    static constexpr std::array<std::pair<std::string_view, QuotePart>, 24> kParts{
        {{"accelerator", QuotePart::Accelerator}, {"module", QuotePart::Accelerator}, {"server", QuotePart::Server},
         {"barebone", QuotePart::Host},           {"host_share", QuotePart::Host},    {"chassis", QuotePart::Host},
         {"cooler", QuotePart::Host},             {"board", QuotePart::Board},        {"cpu", QuotePart::Cpu},
         {"ram", QuotePart::Ram},                 {"ssd", QuotePart::Disk},           {"psu", QuotePart::PowerSupply},
         {"nic", QuotePart::Network},             {"optic", QuotePart::Network},      {"switch", QuotePart::Network},
         {"cable", QuotePart::Network},           {"rack", QuotePart::Rack},          {"pdu", QuotePart::Power},
         {"ups", QuotePart::Power},               {"cooling", QuotePart::Cooling},    {"licence", QuotePart::Licence},
         {"installation", QuotePart::Installation}, {"staff", QuotePart::Other},      {"extras", QuotePart::Installation}}};
    const auto found = std::ranges::find(kParts, component, &std::pair<std::string_view, QuotePart>::first);
    return found == kParts.end() ? QuotePart::Other : found->second;
}

Result<std::vector<LineCheck>> checkLines(const Catalog& catalog, const LineMatcher& matcher, const Quote& quote, const QuoteTerms& terms,
                                          const PriceBook& prices)
{
    std::vector<LineCheck> checks;
    checks.reserve(quote.lines.size());
    for (const QuoteLine& line : quote.lines) {
        LineCheck check;
        check.match = matcher.match(line);
        setMarket(catalog, prices, check.match.priceItem, check);
        const auto total = lineTotal(line);
        if (!total)
            return tl::unexpected(total.error());
        if (*total) {
            const auto converted = terms.toPlan(**total);
            if (!converted)
                return tl::unexpected(converted.error());
            check.total = *converted;
            if (line.quantity > Decimal()) {
                const auto each = divide(*converted, line.quantity);
                const auto unit = each ? moneyOf(*each, prices.currency()) : Result<Money>(tl::unexpected(each.error()));
                if (!unit)
                    return tl::unexpected(unit.error());
                check.unit = *unit;
            }
        }
        if (check.unit && check.market && check.market->typical.minor > 0)
            check.deviation = double(check.unit->minor) / double(check.market->typical.minor) - 1;
        checks.push_back(std::move(check));
    }
    return checks;
}

void setDescribedMarkets(const Catalog& catalog, const LineMatcher& matcher, const Quote& quote, const std::vector<OfferedPart>& parts,
                         const PriceBook& prices, QuoteCheck& check)
{
    for (std::size_t i = 0; i < check.lines.size(); ++i) {
        LineCheck& line = check.lines[i];
        const OfferedPart* cpu = nullptr;
        for (const OfferedPart& part : parts)
            if (part.line == i && part.match.part == QuotePart::Cpu)
                cpu = &part;
        const Platform* known = catalog.platform(line.match.platformId);
        if (line.match.part != QuotePart::Server || cpu == nullptr || (known != nullptr && !isBuiltOfParts(*known)))
            continue;
        MarketSum sum(prices);
        const Accelerator* device = catalog.accelerator(line.match.acceleratorId);
        if (device != nullptr)
            sum.add(matcher.priceItemOf(*device), std::max(line.match.pieces, 1));
        const double units = quote.lines[i].quantity.toDouble();
        for (const OfferedPart& part : parts)
            if (part.line == i && part.match.part != QuotePart::Server && part.match.part != QuotePart::Network && units > 0)
                sum.add(part.match.priceItem, part.pieces() / units);
        const int sockets = std::max(cpu->match.pieces, 1);
        const auto host = std::ranges::find_if(catalog.platforms, [&](const Platform& p) {
            return p.cpuId == cpu->match.cpuId && p.sockets == sockets && isBuiltOfParts(p);
        });
        if (host == catalog.platforms.end())
            sum.fail();
        else
            for (const BomLine& bom : host->bom)
                if (const QuotePart part = partOf(bom.component); bom.per == BomScope::Node && (part == QuotePart::Board || part == QuotePart::PowerSupply || part == QuotePart::Host))
                    sum.add(bom.priceItem, bom.quantity);
        sum.put(line);
        line.deviation.reset();
        if (line.unit && line.market && line.market->typical.minor > 0)
            line.deviation = double(line.unit->minor) / double(line.market->typical.minor) - 1;
    }
}

std::vector<MissingPart> missingParts(const Catalog& catalog, const Scenario& scenario, const Quote& quote, const OfferedMachine& machine,
                                      const std::vector<OfferedPart>& parts, std::optional<Money> price, const PriceBook& prices)
{
    std::vector<MissingPart> found;
    addMachineParts(catalog, parts, machine, prices, found);
    addSiteParts(catalog, scenario, parts, machine, prices, found);
    addExtras(catalog, quote, parts, machine, price, found);
    return found;
}

Result<void> addCosts(const Catalog& catalog, const Scenario& scenario, const Quote& quote, const PriceBook& prices, QuoteCheck& check)
{
    const auto market = marketOf(quote, check);
    if (!market)
        return tl::unexpected(market.error());
    check.market = *market;
    if (!check.price)
        return {};
    check.sameScope = exactly(*check.price);
    for (const MissingPart& part : check.missing) {
        const auto sum = part.cost ? add(*check.sameScope, *part.cost) : Result<MoneyRange>(*check.sameScope);
        if (!sum)
            return tl::unexpected(sum.error());
        check.sameScope = *sum;
    }
    if (!check.machine)
        return {};
    const auto cost = runningCosts(catalog, scenario, prices, check);
    if (!cost)
        return tl::unexpected(cost.error());
    if (*cost) {
        check.tco = (*cost)->tcoHorizon;
        check.runningPerYear = (*cost)->opexPerYear;
    }
    return {};
}

}  // namespace sizewright
