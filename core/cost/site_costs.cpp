// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/site_costs.h"

#include <algorithm>
#include <cmath>

namespace sizewright {
namespace {

constexpr double kRackHeight = 42;
/// Both feeds have power distribution of their own.
constexpr int kFeeds = 2;

double rateOr(const Catalog& catalog, std::string_view id, double otherwise)
{
    const RateRecord* record = catalog.rate(id);
    return record ? record->typical.toDouble() : otherwise;
}

int countOf(double amount, double each)
{
    return int(std::ceil(amount / each - 1e-9));
}

/// Machines of a desk stand there; all others, and those of which nothing is known, in a rack.
bool standsInRack(const Platform& platform)
{
    return platform.place != MachinePlace::Office;
}

int racksFor(const SiteMachines& m, const Constraints& limits)
{
    int racks = std::max(1, countOf(m.platform->rackUnits * m.nodes, kRackHeight));
    if (limits.rackPower && m.rated) {
        const int together = std::max(1, int(*limits.rackPower / (*m.rated / double(m.nodes)) + 1e-9));
        racks = std::max(racks, (m.nodes + together - 1) / together);
    }
    return racks;
}

/// Collects lines and says of each how it stands.
class Lines {
public:
    explicit Lines(const PriceBook& prices) : m_prices(prices) {}

    BillLine& add(BillGroup group, const char* component, const std::string& item, int quantity, Provision by)
    {
        BillLine line;
        line.group = group;
        if (by == Provision::Buy) {
            line.priced = m_prices.priceLine(component, item, quantity);
            if (quantity == 0)
                line.priced.total.reset();
            line.status = line.priced.total ? LineStatus::Priced : LineStatus::NoPrice;
        } else {
            line.priced.component = component;
            line.priced.item = item;
            line.priced.quantity = quantity;
            line.status = LineStatus::AtSite;
        }
        m_lines.push_back(std::move(line));
        return m_lines.back();
    }
    [[nodiscard]] std::vector<BillLine> take() { return std::move(m_lines); }

private:
    const PriceBook& m_prices;
    std::vector<BillLine> m_lines;
};

Message powerBasis(const SiteMachines& m)
{
    if (!m.rated)
        return {"power_unknown", SIZEWRIGHT_TR_NOOP("Bill", "The power of the machines is not published: ask the vendor."), {}};
    return {"for_power", SIZEWRIGHT_TR_NOOP("Bill", "for {power}, the limit of all machines together"), {{"power", *m.rated}}};
}

void addRack(Lines& lines, const Scenario& s, const SiteMachines& m, const Catalog& catalog)
{
    if (!standsInRack(*m.platform))
        return;
    const int racks = racksFor(m, s.constraints);
    BillLine& rack = lines.add(BillGroup::Site, "rack", "42U rack with doors", racks, s.site.rack);
    rack.basis = Message{"rack_units", SIZEWRIGHT_TR_NOOP("Bill", "for {units} height units"), {{"units", Number{m.platform->rackUnits * m.nodes, 1}}}};
    const double each = rateOr(catalog, "pdu-power", 22'000);
    const int pdus = m.rated ? racks * kFeeds * std::max(1, countOf(m.rated->raw() / racks, each)) : 0;
    lines.add(BillGroup::Site, "pdu", "Metered rack PDU three-phase 32 A", pdus, s.site.rack).basis = powerBasis(m);
}

void addUps(Lines& lines, const Scenario& s, const SiteMachines& m, const Catalog& catalog)
{
    struct Size {
        double kva;
        const char* item;
    };
    constexpr Size kSizes[] = {{3, "Online UPS 3 kVA"}, {10, "Online UPS 10 kVA"}, {20, "Online UPS 20 kVA"}};
    const double kva = m.rated ? m.rated->raw() / 1000 * rateOr(catalog, "ups-kva-per-kilowatt", 1.25) : 0;
    const Size* size = std::find_if(std::begin(kSizes), std::end(kSizes) - 1, [&](const Size& each) { return kva <= each.kva; });
    lines.add(BillGroup::Site, "ups", size->item, m.rated ? std::max(1, countOf(kva, size->kva)) : 0, s.site.ups).basis = powerBasis(m);
}

void addCooling(Lines& lines, const Scenario& s, const SiteMachines& m)
{
    if (!standsInRack(*m.platform))
        return;
    const int kilowatts = m.rated ? std::max(1, countOf(m.rated->raw(), 1000)) : 0;
    BillLine& line = lines.add(BillGroup::Site, "cooling", "Room cooling, each kW of heat", kilowatts, s.site.cooling);
    line.basis = m.rated ? Message{"for_heat", SIZEWRIGHT_TR_NOOP("Bill", "for {power} of heat"), {{"power", *m.rated}}} : powerBasis(m);
}

void addNetwork(Lines& lines, const Scenario& s, const SiteMachines& m)
{
    constexpr const char* kSwitch = "10GbE switch 8-16 ports (recalled)";
    const bool inBill = m.nodes > 1 && std::any_of(m.platform->bom.begin(), m.platform->bom.end(),
                                                   [&](const BomLine& line) { return line.priceItem == kSwitch; });
    if (!inBill)
        lines.add(BillGroup::Network, "switch", kSwitch, 1, s.site.network).basis =
            Message{"uplink", SIZEWRIGHT_TR_NOOP("Bill", "to which users connect"), {}};
}

/// NVIDIA's supported software is sold by the card for cards of data centres; the engines of a plan run without it.
void addLicences(Lines& lines, const Scenario& s, const SiteMachines& m)
{
    const Accelerator& device = *m.device;
    if (s.site.licences != Provision::Buy || device.vendor != "NVIDIA" || device.consumerCard || device.unifiedMemory)
        return;
    lines.add(BillGroup::Services, "licence", "NVIDIA AI Enterprise subscription", m.platform->acceleratorCount * m.nodes, Provision::Buy).yearly = true;
}

void addStaff(Lines& lines, const Scenario& s, const PriceBook& prices)
{
    if (s.site.staff <= 0) {
        lines.add(BillGroup::Services, "staff", {}, 0, Provision::AtSite).yearly = true;
        return;
    }
    BillLine& line = lines.add(BillGroup::Services, "staff", {}, 0, Provision::Buy);
    line.yearly = true;
    line.basis = Message{"persons", SIZEWRIGHT_TR_NOOP("Bill", "{persons} full-time persons, at the cost that the plan states"),
                         {{"persons", Number{s.site.staff, 2}}}};
    if (!s.site.staffPerYear)
        return;
    const auto share = Decimal::fromDouble(s.site.staff);
    const auto each = prices.toPlanCurrency(*s.site.staffPerYear);
    const auto total = share && each ? multiply(*each, *share) : Result<Money>(failure(ErrorId::Overflow, {}, {}));
    if (!total)
        return;
    line.priced.total = MoneyRange{*total, *total, *total};
    line.status = LineStatus::Priced;
}

MoneyRange nothing(Currency currency)
{
    const Money zero{0, currency};
    return {zero, zero, zero};
}

/// a - b, end by end.
std::optional<MoneyRange> difference(const MoneyRange& a, const MoneyRange& b)
{
    const auto low = subtract(a.low, b.low);
    const auto typical = subtract(a.typical, b.typical);
    const auto high = subtract(a.high, b.high);
    return low && typical && high ? std::optional(MoneyRange{*low, *typical, *high}) : std::nullopt;
}

BillLine included(BillGroup group, const char* component, Message basis)
{
    BillLine line;
    line.group = group;
    line.status = LineStatus::Included;
    line.priced.component = component;
    line.basis = std::move(basis);
    return line;
}

BillLine summed(const char* component, const std::optional<MoneyRange>& total, bool yearly, const RateRecord* rate)
{
    BillLine line;
    line.group = BillGroup::Services;
    line.yearly = yearly;
    line.priced.component = component;
    line.priced.total = total;
    line.status = total ? LineStatus::Priced : LineStatus::NoPrice;
    if (!rate)
        return line;
    line.basis = Message{"share", SIZEWRIGHT_TR_NOOP("Bill", "{typical} of the hardware price, {low} to {high}"),
                         {{"typical", Percent{rate->typical.toDouble(), 0}},
                          {"low", Percent{rate->low.toDouble(), 0}},
                          {"high", Percent{rate->high.toDouble(), 0}}}};
    line.source = rate->source.title + " (" + rate->source.read + ", " + std::string(gradeName(rate->source.grade)) + ")";
    return line;
}

/// Memory and disks that a machine bought as a whole brings with it.
void addIncluded(std::vector<BillLine>& lines, const Catalog& catalog, const Scenario& s, const Platform& p, Bytes checkpoint)
{
    const auto has = [&](std::string_view component) {
        return std::any_of(p.bom.begin(), p.bom.end(), [&](const BomLine& line) { return line.component == component; });
    };
    if (!has("ram") && p.dimms > 0)
        lines.push_back(included(BillGroup::Memory, "ram",
                                 {"modules_included", SIZEWRIGHT_TR_NOOP("Bill", "{count} modules of {size} GB in each machine, in its price"),
                                  {{"count", std::int64_t(p.dimms)}, {"size", std::int64_t(p.dimmGigabytes)}}}));
    else if (!has("ram") && p.hostMemory)
        lines.push_back(included(BillGroup::Memory, "ram",
                                 {"memory_included", SIZEWRIGHT_TR_NOOP("Bill", "{size} in each machine, in its price"), {{"size", *p.hostMemory}}}));
    const StoragePlan storage = storagePlan(catalog, s.site, p, checkpoint);
    if (!storage.there)
        lines.push_back(included(BillGroup::Storage, "ssd",
                                 {"disks_unnamed",
                                  SIZEWRIGHT_TR_NOOP("Bill", "{size} are needed on each machine; its price names no disks: have them written into the quote"),
                                  {{"size", Gigabytes{storage.needed, 0}}}}));
}

}  // namespace

bool buysAnything(const Site& s)
{
    return s.rack == Provision::Buy || s.ups == Provision::Buy || s.cooling == Provision::Buy || s.network == Provision::Buy ||
           s.licences == Provision::Buy || s.staff > 0;
}

std::vector<BillLine> siteLines(const Scenario& scenario, const SiteMachines& machines, const Catalog& catalog, const PriceBook& prices)
{
    Lines lines(prices);
    addNetwork(lines, scenario, machines);
    addRack(lines, scenario, machines, catalog);
    addUps(lines, scenario, machines, catalog);
    addCooling(lines, scenario, machines);
    addLicences(lines, scenario, machines);
    addStaff(lines, scenario, prices);
    return lines.take();
}

Result<SiteCosts> siteCosts(const Scenario& scenario, const SiteMachines& machines, const Catalog& catalog, const PriceBook& prices)
{
    SiteCosts costs{nothing(prices.currency()), nothing(prices.currency()), {}};
    for (const BillLine& line : siteLines(scenario, machines, catalog, prices)) {
        if (line.status == LineStatus::NoPrice)
            costs.unpriced.push_back(line.priced.component);
        if (line.status != LineStatus::Priced)
            continue;
        MoneyRange& sum = line.yearly ? costs.perYear : costs.once;
        const auto more = add(sum, *line.priced.total);
        if (!more)
            return tl::unexpected(more.error());
        sum = *more;
    }
    return costs;
}

std::vector<BillLine> fullBill(const Catalog& catalog, const Scenario& scenario, const SiteMachines& machines, const CostEstimate& cost,
                               Bytes checkpoint, const PriceBook& prices)
{
    std::vector<BillLine> lines;
    for (const PricedLine& line : cost.bill.lines)
        lines.push_back({groupOf(line.component), line.total ? LineStatus::Priced : LineStatus::NoPrice, false, line, std::nullopt, {}});
    addIncluded(lines, catalog, scenario, *machines.platform, checkpoint);
    for (BillLine& line : siteLines(scenario, machines, catalog, prices))
        lines.push_back(std::move(line));
    std::optional<MoneyRange> extras = difference(cost.capex, cost.bill.total);
    if (extras && cost.site)
        extras = difference(*extras, cost.site->once);
    if (needsExtras(*machines.platform, machines.nodes))
        lines.push_back(summed("extras", extras, false, catalog.rate("extras-share")));
    lines.push_back(summed("support", cost.supportPerYear, true, catalog.rate("maintenance-share")));
    BillLine energy = summed("energy", cost.energyPerYear, true, nullptr);
    energy.basis = Message{"energy", SIZEWRIGHT_TR_NOOP("Bill", "{amount} a year, with cooling and feed and with idle hours"), {{"amount", cost.energy}}};
    if (const Region* region = catalog.region(scenario.finance.regionId)) {
        const PricedLine tariff = prices.priceLine("energy", region->tariffItem, 1);
        energy.priced.item = region->tariffItem;
        energy.priced.record = tariff.record;
        energy.priced.ageDays = tariff.ageDays;
        energy.priced.stale = tariff.stale;
    }
    lines.push_back(std::move(energy));
    std::stable_sort(lines.begin(), lines.end(), [](const BillLine& a, const BillLine& b) { return a.group < b.group; });
    return lines;
}

std::vector<const SoftwareNeed*> softwareNeeds(const Engine& engine, const Accelerator& device, int nodes)
{
    std::vector<const SoftwareNeed*> needs;
    for (const SoftwareNeed& need : engine.needs) {
        const auto& a = need.architectures;
        if ((a.empty() || std::find(a.begin(), a.end(), device.architecture) != a.end()) && (!need.whenClustered || nodes > 1))
            needs.push_back(&need);
    }
    return needs;
}

}  // namespace sizewright
