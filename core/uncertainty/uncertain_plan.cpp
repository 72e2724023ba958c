// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/uncertain_plan.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "core/cost/site_costs.h"
#include "core/uncertainty/speed_needs.h"

namespace sizewright {
namespace {

/// The growth beyond which a draw counts as that growth, as a normal score.
constexpr double kMostGrowthScore = 4;

ThreePoints pointsOf(const DecimalRange& range)
{
    return {range.low.toDouble(), range.typical.toDouble(), range.high.toDouble()};
}

ThreePoints pointsOf(const MoneyRange& range)
{
    return {toDecimal(range.low).toDouble(), toDecimal(range.typical).toDouble(), toDecimal(range.high).toDouble()};
}

std::optional<ThreePoints> ratePoints(const Catalog& catalog, std::string_view id)
{
    const RateRecord* rate = catalog.rate(id);
    return rate ? std::optional(ThreePoints{rate->low.toDouble(), rate->typical.toDouble(), rate->high.toDouble()})
                : std::nullopt;
}

/// Reasons that the draws judge anew; all others refuse an option in every draw.
bool isDrawn(const Message& reason)
{
    return reason.id == "speed_below_level" || reason.id == "first_token_late" || reason.id == "over_budget";
}

bool isEligible(const Option& o)
{
    return o.verdict != Verdict::DoesNotFit || std::ranges::all_of(o.reasons, isDrawn);
}

/// The answer of each family first, so that none is missing; then in the plan's order.
std::vector<std::size_t> chosenOptions(const Plan& plan, const UncertaintyOptions& options)
{
    std::set<std::size_t> chosen;
    const auto add = [&](std::size_t index) {
        if (plan.options[index].speed && plan.options[index].cost && plan.options[index].memory)
            chosen.insert(index);
    };
    for (const FamilyAnswer& answer : plan.families) {
        if (answer.best)
            add(*answer.best);
        if (answer.nearestMiss)
            add(*answer.nearestMiss);
    }
    if (options.also && *options.also < plan.options.size())
        add(*options.also);
    for (std::size_t i = 0; i < plan.options.size() && chosen.size() < options.mostOptions; ++i)
        if (isEligible(plan.options[i]))
            add(i);
    return {chosen.begin(), chosen.end()};
}

/// Collects the inputs of a plan and refers to them by their numbers.
class Inputs {
public:
    Inputs(const Catalog& catalog, UncertainPlan& plan, bool memoryShock)
        : m_catalog(catalog), m_plan(plan), m_memoryShock(memoryShock)
    {}

    std::size_t add(UncertainKind kind, std::string subject, const ThreePoints& points, Message name)
    {
        m_plan.inputs.push_back({kind, std::move(subject), points, std::move(name), m_plan.drawn++});
        return m_plan.inputs.size() - 1;
    }

    std::size_t addRate(UncertainKind kind, std::string_view rate, const ThreePoints& without, Message name)
    {
        return add(kind, {}, ratePoints(m_catalog, rate).value_or(without), std::move(name));
    }

    /// The item of a bill line; nothing without a price.
    std::optional<std::size_t> item(const PriceBook& prices, const PricedLine& line, const Platform& platform)
    {
        const auto known = m_items.find(line.item);
        if (known != m_items.end())
            return known->second;
        const auto price = prices.exactUnitPrice(line.item);
        if (!price)
            return std::nullopt;
        UncertainItem item;
        item.price = add(UncertainKind::ItemPrice, line.item, pointsOf(*price),
                         {"price", SIZEWRIGHT_TR_NOOP("Uncertainty", "Price: {item}"), {{"item", line.item}}});
        item.shock = shockOf(line, platform);
        m_plan.items.push_back(item);
        m_items.emplace(line.item, m_plan.items.size() - 1);
        return m_plan.items.size() - 1;
    }

    std::size_t speed(const Deployment& d)
    {
        const std::string key = d.engine->id + " " + d.model->family;
        const auto known = m_speeds.find(key);
        if (known != m_speeds.end())
            return known->second;
        const std::size_t input =
            add(UncertainKind::Speed, key, {-kScore90, 0, kScore90},
                {"speed",
                 SIZEWRIGHT_TR_NOOP("Uncertainty", "Error of the speed estimate, for this engine and family of models"),
                 {}});
        m_speeds.emplace(key, input);
        return input;
    }

private:
    /// Memory chips have one market, so their prices rise together.
    std::optional<std::size_t> shock(const char* rate, Message name)
    {
        const auto known = m_shocks.find(rate);
        if (known != m_shocks.end())
            return known->second;
        const auto points = ratePoints(m_catalog, rate);
        if (!points)
            return std::nullopt;
        const std::size_t input = add(UncertainKind::MemoryShock, rate, *points, std::move(name));
        if (!m_shocks.empty())
            m_plan.inputs[input].draw = m_plan.inputs[m_shocks.begin()->second].draw;
        m_shocks.emplace(rate, input);
        return input;
    }

    std::optional<std::size_t> shockOf(const PricedLine& line, const Platform& platform)
    {
        if (!m_memoryShock)
            return std::nullopt;
        if (line.component == "ram")
            return shock(
                "memory-shock-ram",
                {"shock_ram", SIZEWRIGHT_TR_NOOP("Uncertainty", "Another rise of the price of memory modules"), {}});
        if (line.component == "ssd")
            return shock("memory-shock-ssd",
                         {"shock_ssd", SIZEWRIGHT_TR_NOOP("Uncertainty", "Another rise of the price of disks"), {}});
        if (line.component == "accelerator" && platform.family == Family::Mac)
            return shock("memory-shock-mac",
                         {"shock_mac", SIZEWRIGHT_TR_NOOP("Uncertainty", "Another rise of the price of Macs"), {}});
        return std::nullopt;
    }

    const Catalog& m_catalog;
    UncertainPlan& m_plan;
    bool m_memoryShock;
    std::map<std::string, std::size_t> m_items;
    std::map<std::string, std::size_t> m_speeds;
    std::map<std::string, std::size_t> m_shocks;
};

/// What all options share.
Result<void> addShared(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices, Inputs& inputs,
                       UncertainPlan& plan)
{
    const Region* region = catalog.region(scenario.finance.regionId);
    if (!region)
        return failure(ErrorId::UnknownId, "/finance/region_id",
                       "the region \"" + scenario.finance.regionId + "\" is not in the catalog");
    const auto tariff = prices.exactUnitPrice(region->tariffItem);
    if (!tariff)
        return failure(ErrorId::NoPrice, "prices/" + region->tariffItem, "no electricity tariff");
    using Kind = UncertainKind;
    plan.extras = inputs.addRate(
        Kind::Extras, "extras-share", {},
        {"extras",
         SIZEWRIGHT_TR_NOOP("Uncertainty", "Optics, cabling, installation and insurance, of the hardware price"),
         {}});
    plan.support = inputs.addRate(
        Kind::Support, "maintenance-share", {},
        {"support", SIZEWRIGHT_TR_NOOP("Uncertainty", "Support and spares a year, of the hardware price"), {}});
    plan.tariff = inputs.add(Kind::Tariff, region->tariffItem, pointsOf(*tariff),
                             {"tariff", SIZEWRIGHT_TR_NOOP("Uncertainty", "Price of electricity"), {}});
    plan.cooling = inputs.addRate(Kind::Cooling, region->pueRateId, {1, 1, 1},
                                  {"cooling", SIZEWRIGHT_TR_NOOP("Uncertainty", "Cooling and feed (PUE)"), {}});
    plan.load = inputs.addRate(Kind::Load, "load-spread", {1, 1, 1},
                               {"load", SIZEWRIGHT_TR_NOOP("Uncertainty", "Mean load, of the planned one"), {}});
    const ThreePoints spread = ratePoints(catalog, "growth-spread").value_or(ThreePoints{});
    const double growth = scenario.demand.growthPerYear;
    plan.growth = inputs.add(Kind::Growth, {}, {growth + spread.low, growth + spread.typical, growth + spread.high},
                             {"growth", SIZEWRIGHT_TR_NOOP("Uncertainty", "Growth of the load a year"), {}});
    const double mostGrowth = distributionOf(plan.inputs[plan.growth]).at(kMostGrowthScore);
    if (mostGrowth > 0)
        plan.growthStep = mostGrowth / (UncertainPlan::kGrowthSteps - 1);
    return {};
}

void addBaselines(const Plan& plan, Inputs& inputs, UncertainPlan& uncertain)
{
    for (const Baseline& b : plan.baselines) {
        if (!b.perMonth)
            continue;
        if (b.kind == BaselineKind::Api)
            uncertain.api =
                inputs.add(UncertainKind::ApiPrice, b.item, pointsOf(*b.perMonth),
                           {"api", SIZEWRIGHT_TR_NOOP("Uncertainty", "Price of the API and share of peak hours"), {}});
        else
            uncertain.rental = inputs.add(UncertainKind::RentalPrice, b.item, pointsOf(*b.perMonth),
                                          {"rental", SIZEWRIGHT_TR_NOOP("Uncertainty", "Price of rented machines"), {}});
    }
}

/// What costs of a first year that grow at the rate add up to, in first years.
double yearsOf(Decimal growth, int years)
{
    double factor = 1;
    double sum = 0;
    for (int year = 0; year < years; ++year) {
        sum += factor;
        factor *= 1 + growth.toDouble();
    }
    return sum;
}

/// The bill of an option, shared by options with the same machines; nothing if a price is missing.
class Bills {
public:
    Bills(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices, Inputs& inputs, UncertainPlan& plan)
        : m_catalog(catalog), m_scenario(scenario), m_prices(prices), m_inputs(inputs), m_plan(plan)
    {}

    std::optional<std::size_t> of(const Option& o)
    {
        if (!o.cost->bill.complete || o.cost->bill.lines.empty())
            return std::nullopt;
        // Larger checkpoints may need more disks in the same machines.
        const auto key = std::tuple(o.platform->id, o.nodes, o.cost->bill.lines.size(), o.cost->bill.lines.back().quantity);
        if (const auto known = m_bills.find(key); known != m_bills.end())
            return known->second;
        UncertainBill bill;
        bill.extras = needsExtras(*o.platform, o.nodes);
        for (const PricedLine& line : o.cost->bill.lines) {
            const auto item = m_inputs.item(m_prices, line, *o.platform);
            if (!item)
                return std::nullopt;
            bill.lines.push_back({*item, double(line.quantity)});
        }
        addSite(bill, o);
        m_plan.bills.push_back(std::move(bill));
        m_bills.emplace(key, m_plan.bills.size() - 1);
        return m_plan.bills.size() - 1;
    }

private:
    void addSite(UncertainBill& bill, const Option& o)
    {
        if (!o.cost->site)
            return;
        for (const BillLine& line :
             siteLines(m_scenario, {o.platform, o.deployment.device, o.nodes, o.cost->ratedPower}, m_catalog, m_prices)) {
            if (line.status != LineStatus::Priced)
                continue;
            if (line.priced.item.empty())
                bill.yearlyFixed += toDecimal(line.priced.total->typical).toDouble();
            else if (const auto item = m_inputs.item(m_prices, line.priced, *o.platform))
                (line.yearly ? bill.yearlyLines : bill.siteLines).push_back({*item, double(line.priced.quantity)});
        }
    }

    const Catalog& m_catalog;
    const Scenario& m_scenario;
    const PriceBook& m_prices;
    Inputs& m_inputs;
    UncertainPlan& m_plan;
    std::map<std::tuple<std::string, int, std::size_t, int>, std::size_t> m_bills;
};

void addCostSwings(const UncertainPlan& plan, const UncertainOption& option, const std::vector<double>& typical,
                   OptionUncertainty& result)
{
    if (!option.bill)
        return;
    result.typicalTco = roundedMoney(costOf(plan, option, typical).tco, plan.currency);
    std::vector<double> values = typical;
    std::vector<std::pair<double, Swing<Money>>> swings;
    for (std::size_t i = 0; i < plan.inputs.size(); ++i) {
        const ThreePoints& points = plan.inputs[i].points;
        values[i] = points.low;
        const double low = costOf(plan, option, values).tco;
        values[i] = points.high;
        const double high = costOf(plan, option, values).tco;
        values[i] = typical[i];
        const auto atLow = roundedMoney(low, plan.currency);
        const auto atHigh = roundedMoney(high, plan.currency);
        if (atLow && atHigh && *atLow != *atHigh)
            swings.emplace_back(std::abs(high - low), Swing<Money>{i, *atLow, *atHigh});
    }
    std::ranges::stable_sort(swings, std::greater<>(), [](const auto& swing) { return swing.first; });
    for (std::size_t i = 0; i < std::min(swings.size(), OptionUncertainty::kMostSwings); ++i)
        result.costSwings.push_back(swings[i].second);
}

/// What moves the most money gets the first numbers, which are the most even ones.
void numberByImportance(UncertainPlan& plan, const PlanUncertainty& result)
{
    std::vector<double> weights(plan.drawn, 0.0);
    for (const OptionUncertainty& option : result.options) {
        for (const Swing<Money>& swing : option.costSwings) {
            const double whole = std::max(double(option.costSwings.front().atHigh.minor), 1.0);
            weights[plan.inputs[swing.input].draw] += std::abs(double(swing.atHigh.minor - swing.atLow.minor)) / whole;
        }
        for (const Swing<double>& swing : option.marginSwings)
            weights[plan.inputs[swing.input].draw] += std::abs(swing.atHigh - swing.atLow);
    }
    std::vector<std::size_t> order(plan.drawn);
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, std::greater<>(), [&](std::size_t draw) { return weights[draw]; });
    std::vector<std::size_t> place(plan.drawn);
    for (std::size_t i = 0; i < order.size(); ++i)
        place[order[i]] = i;
    for (UncertainInput& input : plan.inputs)
        input.draw = place[input.draw];
}

}  // namespace

Distribution distributionOf(const UncertainInput& input)
{
    const bool linear = input.kind == UncertainKind::Growth || input.kind == UncertainKind::Speed;
    return linear ? Distribution::linear(input.points) : Distribution(input.points);
}

double meanGrowthOf(double growth, int years)
{
    double factor = 1;
    double sum = 0;
    for (int year = 0; year < years; ++year) {
        sum += factor;
        factor *= std::max(1 + growth, 0.0);
    }
    return sum / years;
}

UncertainCost costOf(const UncertainPlan& plan, const UncertainOption& option, const std::vector<double>& values)
{
    const UncertainBill& bill = plan.bills[*option.bill];
    const auto sumOf = [&](const std::vector<UncertainBill::Line>& lines) {
        double sum = 0;
        for (const UncertainBill::Line& line : lines) {
            const UncertainItem& item = plan.items[line.item];
            sum += line.quantity * values[item.price] * (item.shock ? values[*item.shock] : 1);
        }
        return sum;
    };
    const double sum = sumOf(bill.lines);
    const double load = std::clamp(plan.meanLoad * values[plan.load], 0.0, 1.0);
    const double energy = values[plan.tariff] * values[plan.cooling] * (option.idleEnergy + load * option.loadEnergy);
    UncertainCost cost;
    cost.capex = sum * (1 + (bill.extras ? values[plan.extras] : 0)) + sumOf(bill.siteLines);
    cost.tco = cost.capex + sum * plan.supportYears * values[plan.support] + energy + (sumOf(bill.yearlyLines) + bill.yearlyFixed) * plan.otherYears;
    return cost;
}

std::optional<Money> roundedMoney(double major, Currency currency)
{
    const auto decimal = Decimal::fromDouble(major);
    const auto money = decimal ? moneyOf(*decimal, currency) : Result<Money>(tl::unexpected(decimal.error()));
    return money ? std::optional(*money) : std::nullopt;
}

Result<UncertainPlan> uncertainPlan(const Catalog& catalog, const Scenario& scenario, const Plan& plan,
                                    const UncertaintyOptions& options, PlanUncertainty& result)
{
    const auto prices = PriceBook::make(catalog, scenario);
    if (!prices)
        return tl::unexpected(prices.error());
    UncertainPlan uncertain;
    uncertain.years = scenario.finance.horizonYears;
    uncertain.energyYears = yearsOf(scenario.finance.escalation.energy, uncertain.years);
    uncertain.supportYears = yearsOf(scenario.finance.escalation.support, uncertain.years);
    uncertain.otherYears = yearsOf(scenario.finance.escalation.staff, uncertain.years);
    uncertain.currency = scenario.finance.currency;
    uncertain.meanLoad = plan.traffic.meanLoad;
    uncertain.meanGrowth = meanGrowthOf(scenario.demand.growthPerYear, uncertain.years);
    if (scenario.finance.capexCeiling)
        uncertain.ceiling = toDecimal(*scenario.finance.capexCeiling).toDouble();
    Inputs inputs(catalog, uncertain, options.memoryShock);
    if (const auto shared = addShared(catalog, scenario, *prices, inputs, uncertain); !shared)
        return tl::unexpected(shared.error());
    addBaselines(plan, inputs, uncertain);

    Bills bills(catalog, scenario, *prices, inputs, uncertain);
    for (const std::size_t index : chosenOptions(plan, options)) {
        const Option& o = plan.options[index];
        UncertainOption option;
        option.option = index;
        option.bill = bills.of(o);
        option.idleEnergy = energyPerYear(o.cost->idlePower, o.cost->idlePower, 0, 1).raw() * uncertain.energyYears;
        option.loadEnergy =
            energyPerYear(o.cost->loadPower, o.cost->loadPower, 0, 1).raw() * uncertain.energyYears - option.idleEnergy;
        option.speed = inputs.speed(o.deployment);
        const Option* best = plan.recommended ? &plan.options[*plan.recommended] : nullptr;
        option.eligible = option.bill && (best ? o.verdict == best->verdict : isEligible(o));
        OptionUncertainty figures;
        figures.option = index;
        if (const auto speed = addSpeed(catalog, scenario, plan, uncertain, option, figures); !speed)
            return tl::unexpected(speed.error());
        uncertain.options.push_back(std::move(option));
        result.options.push_back(std::move(figures));
    }
    std::vector<double> typical;
    for (const UncertainInput& input : uncertain.inputs)
        typical.push_back(input.points.typical);
    for (std::size_t i = 0; i < uncertain.options.size(); ++i)
        addCostSwings(uncertain, uncertain.options[i], typical, result.options[i]);
    numberByImportance(uncertain, result);
    return uncertain;
}

}  // namespace sizewright
