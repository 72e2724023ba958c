// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/cost/cash_flow.h"
#include "core/cost/site_costs.h"
#include "core/cost/storage.h"

namespace sizewright {
namespace {

MoneyRange zero(Currency currency)
{
    const Money nothing{0, currency};
    return {nothing, nothing, nothing};
}

int unitsOf(const BomLine& line, int nodes)
{
    switch (line.per) {
    case BomScope::Node:
        return line.quantity * nodes;
    case BomScope::ClusteredNode:
        return nodes > 1 ? line.quantity * nodes : 0;
    case BomScope::Cluster:
        return nodes > 1 ? line.quantity : 0;
    }
    return 0;
}

struct RateRange {
    Decimal low, typical, high;
};
RateRange rateOf(const Catalog& catalog, std::string_view id)
{
    const RateRecord* record = catalog.rate(id);
    return record ? RateRange{record->low, record->typical, record->high} : RateRange{};
}

PowerDraw powerOf(const Catalog& catalog, const Platform& platform, const Accelerator& device, int nodes, const ServingActivity& activity)
{
    return powerDraw(catalog, {&device, double(platform.acceleratorCount) * nodes, hostPower(platform, nodes)}, activity);
}

Result<MoneyRange> energyCost(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices, const PowerDraw& power,
                              KilowattHours& energy)
{
    const Region* region = catalog.region(scenario.finance.regionId);
    if (!region)
        return failure(ErrorId::UnknownId, "/finance/region_id", "the region \"" + scenario.finance.regionId + "\" is not in the catalog");
    const auto tariff = prices.exactUnitPrice(region->tariffItem);
    if (!tariff)
        return failure(ErrorId::NoPrice, "prices/" + region->tariffItem, "no electricity tariff");
    const RateRange pue = rateOf(catalog, region->pueRateId);
    const double meanLoad = prices.traffic().meanLoad;
    const auto kwh = [&](Decimal factor) {
        return energyPerYear(power.idle.typical, power.load.typical, meanLoad, factor.toDouble());
    };
    energy = kwh(pue.typical);
    const auto cost = [&](Decimal price, Decimal factor) -> Result<Money> {
        const auto amount = Decimal::fromDouble(kwh(factor).raw());
        const auto major = amount ? multiply(price, *amount) : amount;
        return major ? moneyOf(*major, prices.currency()) : Result<Money>(tl::unexpected(major.error()));
    };
    const auto low = cost(tariff->low, pue.low);
    const auto typical = cost(tariff->typical, pue.typical);
    const auto high = cost(tariff->high, pue.high);
    if (!low || !typical || !high)
        return tl::unexpected(!low ? low.error() : !typical ? typical.error() : high.error());
    return MoneyRange{*low, *typical, *high};
}

/// Purchase and the running costs of so many years, each at its own prices.
Result<Money> tco(Money capex, const RunningCosts& first, const Escalations& escalations, int years)
{
    const auto running = escalations.sum(first, years);
    return running ? add(capex, *running) : running;
}

/// One end of the range of all totals.
Result<void> addTotals(const Finance& finance, const Escalations& escalations, Money MoneyRange::*end, CostEstimate& c)
{
    const auto known = add(c.energyPerYear.*end, c.supportPerYear.*end);
    const auto other = known ? subtract(c.opexPerYear.*end, *known) : known;
    if (!other)
        return tl::unexpected(other.error());
    const RunningCosts first{c.energyPerYear.*end, c.supportPerYear.*end, *other};
    for (const auto& [total, years] : {std::pair{&c.tco3, 3}, {&c.tco5, 5}, {&c.tco7, kLongestTco}, {&c.tcoHorizon, finance.horizonYears}}) {
        const auto sum = tco(c.capex.*end, first, escalations, years);
        if (!sum)
            return tl::unexpected(sum.error());
        total->*end = *sum;
    }
    return {};
}

/// Where every year costs the same and nothing is taxed, one product takes the place of a sum.
Result<Money> presentCost(const Finance& finance, const PriceBook& prices, const CostEstimate& cost)
{
    if (finance.tax || !prices.escalations().flat()) {
        const auto owned = ownershipCosts(cost, finance, prices.escalations());
        return owned ? netPresentCost(*owned, prices.discounting()) : Result<Money>(tl::unexpected(owned.error()));
    }
    const auto residual = multiply(cost.capex.typical, finance.residualShare);
    return residual ? prices.discounting().presentCost(cost.capex.typical, cost.opexPerYear.typical, *residual) : residual;
}

Result<void> addPresentValue(const Scenario& scenario, const PriceBook& prices, CostEstimate& cost)
{
    const auto npv = presentCost(scenario.finance, prices, cost);
    if (!npv)
        return tl::unexpected(npv.error());
    const auto annual = prices.discounting().annualCost(*npv);
    if (!annual)
        return tl::unexpected(annual.error());
    cost.netPresentCost = *npv;
    cost.equivalentAnnual = *annual;
    cost.megatokensOutputPerYear = prices.traffic().outputMegatokens;
    const auto tokens = Decimal::fromDouble(cost.megatokensOutputPerYear);
    if (tokens && *tokens > Decimal())
        if (const auto each = divide(*annual, *tokens))
            if (const auto money = moneyOf(*each, annual->currency))
                cost.perMegatokenOutput = *money;
    return {};
}

}  // namespace

YearlyTraffic yearlyTraffic(const Scenario& s)
{
    const ConcurrencyArithmetic concurrency = concurrencyOf(s);
    const double serviceSeconds = s.demand.hoursPerDay * s.demand.daysPerYear * 3600;
    YearlyTraffic traffic;
    traffic.requests = concurrency.arrivalsPerSecond * concurrency.meanGrowth * s.demand.loadShare * serviceSeconds;
    traffic.outputMegatokens = traffic.requests * double(s.request.output().raw()) / 1e6;
    traffic.inputMegatokens = traffic.requests * double(s.request.input.raw()) / 1e6;
    traffic.meanLoad = std::clamp(s.demand.loadShare * serviceSeconds / kSecondsPerYear.raw(), 0.0, 1.0);
    return traffic;
}

std::optional<HostPower> hostPower(const Platform& platform, int nodes)
{
    if (!platform.hostPower)
        return std::nullopt;
    HostPower hosts{*platform.hostPower * double(nodes), std::nullopt};
    if (platform.hostIdlePower)
        hosts.idle = *platform.hostIdlePower * double(nodes);
    return hosts;
}

bool needsExtras(const Platform& platform, int nodes)
{
    return platform.family != Family::Mac && (platform.acceleratorCount >= 4 || nodes > 1);
}

BillOfMaterials billOfMaterials(const Platform& platform, int nodes, const PriceBook& prices, int extraDrives)
{
    BillOfMaterials bill;
    bill.total = zero(prices.currency());
    bill.complete = true;
    std::vector<PricedLine> lines;
    const auto addLine = [&](const std::string& component, const std::string& item, int units) {
        lines.push_back(prices.priceLine(component, item, units));
        const PricedLine& priced = lines.back();
        const auto sum = priced.total ? add(bill.total, *priced.total) : Result<MoneyRange>(bill.total);
        bill.complete = bill.complete && priced.total && sum;
        if (sum)
            bill.total = *sum;
    };
    for (const BomLine& line : platform.bom)
        if (const int units = unitsOf(line, nodes); units > 0)
            addLine(line.component, line.priceItem, units);
    if (extraDrives > 0)
        addLine("ssd", kExtraDriveItem, extraDrives * nodes);
    bill.lines = std::move(lines);
    return bill;
}

Result<MachineCost> machineCost(const Catalog& catalog, const Platform& platform, int nodes, const PriceBook& prices, int extraDrives)
{
    MachineCost machines;
    machines.bill = billOfMaterials(platform, nodes, prices, extraDrives);
    const Decimal one = Decimal::fromInteger(1);
    const RateRange extras = needsExtras(platform, nodes) ? rateOf(catalog, "extras-share") : RateRange{};
    const auto capex = multiply(machines.bill.total, one + extras.low, one + extras.typical, one + extras.high);
    const RateRange maintenance = rateOf(catalog, "maintenance-share");
    const auto support = multiply(machines.bill.total, maintenance.low, maintenance.typical, maintenance.high);
    if (!capex || !support)
        return tl::unexpected(!capex ? capex.error() : support.error());
    machines.capex = *capex;
    machines.supportPerYear = *support;
    return machines;
}

Result<CostEstimate> estimateCost(const Catalog& catalog, const Scenario& scenario, const Platform& platform, const Accelerator& device,
                                  int nodes, const PriceBook& prices, const ServingActivity& activity, Bytes checkpoint)
{
    const auto machines =
        machineCost(catalog, platform, nodes, prices, storagePlan(catalog, scenario.site, platform, checkpoint).extraDrives);
    if (!machines)
        return tl::unexpected(machines.error());
    return estimateCost(catalog, scenario, platform, device, nodes, prices, *machines, activity);
}

Result<CostEstimate> estimateCost(const Catalog& catalog, const Scenario& scenario, const Platform& platform, const Accelerator& device,
                                  int nodes, const PriceBook& prices, const MachineCost& machines, const ServingActivity& activity)
{
    CostEstimate cost;
    cost.bill = machines.bill;
    cost.capex = machines.capex;
    cost.supportPerYear = machines.supportPerYear;
    const PowerDraw power = powerOf(catalog, platform, device, nodes, activity);
    const auto energy = energyCost(catalog, scenario, prices, power, cost.energy);
    if (!energy)
        return tl::unexpected(energy.error());
    cost.energyPerYear = *energy;
    auto opex = add(*energy, cost.supportPerYear);
    if (buysAnything(scenario.site)) {
        const auto site = siteCosts(scenario, {&platform, &device, nodes, power.rated}, catalog, prices);
        if (!site)
            return tl::unexpected(site.error());
        cost.site = *site;
        const auto whole = add(cost.capex, site->once);
        opex = opex ? add(*opex, site->perYear) : opex;
        if (!whole)
            return tl::unexpected(whole.error());
        cost.capex = *whole;
    }
    if (!opex)
        return tl::unexpected(opex.error());
    cost.opexPerYear = *opex;
    cost.idlePower = power.idle.typical;
    cost.loadPower = power.load.typical;
    cost.ratedPower = power.rated;
    cost.complete = cost.bill.complete && power.known;
    for (const auto end : {&MoneyRange::low, &MoneyRange::typical, &MoneyRange::high})
        if (const auto totals = addTotals(scenario.finance, prices.escalations(), end, cost); !totals)
            return tl::unexpected(totals.error());
    if (const auto present = addPresentValue(scenario, prices, cost); !present)
        return tl::unexpected(present.error());
    return cost;
}

}  // namespace sizewright
