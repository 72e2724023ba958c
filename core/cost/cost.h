// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/cost/escalation.h"
#include "core/cost/finance.h"
#include "core/performance/energy.h"
#include "core/scenario/scenario.h"

namespace sizewright {

/// An amount with its honest range, in one currency.
struct MoneyRange {
    Money low;
    Money typical;
    Money high;
    bool operator==(const MoneyRange&) const = default;
};
/// A range of prices so small that rounding to minor units would distort them: per kilowatt hour, per GPU hour.
struct DecimalRange {
    Decimal low;
    Decimal typical;
    Decimal high;
};
[[nodiscard]] Result<MoneyRange> add(const MoneyRange& a, const MoneyRange& b);
[[nodiscard]] Result<MoneyRange> multiply(const MoneyRange& range, std::int64_t count);
/// Each end by its own factor: shares have ranges too.
[[nodiscard]] Result<MoneyRange> multiply(const MoneyRange& range, Decimal low, Decimal typical, Decimal high);

/// A bill line, priced: unit price range in the plan's currency, widened for the price's age, and where it comes from.
struct PricedLine {
    std::string component;
    std::string item;
    int quantity = 0;
    std::optional<MoneyRange> unit;   ///< nothing: no public price, ask for a quote
    std::optional<MoneyRange> total;
    const PriceRecord* record = nullptr;
    int ageDays = 0;
    bool stale = false;  ///< older than its class allows for a final report
};

/// Lines of a bill, shared by all that the same machines may run: a plan holds a thousand bills and few different ones.
class BillLines {
public:
    BillLines() = default;
    BillLines(std::vector<PricedLine> lines) : m_lines(std::make_shared<const std::vector<PricedLine>>(std::move(lines))) {}
    BillLines(std::initializer_list<PricedLine> lines) : BillLines(std::vector<PricedLine>(lines)) {}

    operator const std::vector<PricedLine>&() const { return all(); }
    [[nodiscard]] auto begin() const { return all().begin(); }
    [[nodiscard]] auto end() const { return all().end(); }
    [[nodiscard]] std::size_t size() const { return all().size(); }
    [[nodiscard]] bool empty() const { return all().empty(); }
    [[nodiscard]] const PricedLine& front() const { return all().front(); }
    [[nodiscard]] const PricedLine& back() const { return all().back(); }
    [[nodiscard]] const PricedLine& operator[](std::size_t i) const { return all()[i]; }

private:
    [[nodiscard]] const std::vector<PricedLine>& all() const
    {
        static const std::vector<PricedLine> none;
        return m_lines ? *m_lines : none;
    }
    std::shared_ptr<const std::vector<PricedLine>> m_lines;
};

struct BillOfMaterials {
    BillLines lines;
    MoneyRange total;       ///< of the lines that have a price
    bool complete = false;  ///< false: the total is "at least"
};

/// What is bought for the site with the machines, in the plan's currency; the parts are the lines of fullBill.
struct SiteCosts {
    MoneyRange once;
    MoneyRange perYear;
    std::vector<std::string> unpriced;  ///< components that are to be bought and that nobody publishes a price of; not in the sums
    bool operator==(const SiteCosts&) const = default;
};

/// Costs of owning and running one option, in the plan's currency, net unless the scenario says gross.
struct CostEstimate {
    BillOfMaterials bill;
    MoneyRange capex;        ///< bill plus extras (optics, cabling, installation), plus what is bought for the site
    MoneyRange energyPerYear;
    MoneyRange supportPerYear;
    MoneyRange opexPerYear;  ///< energy, support, and what the site costs a year
    std::optional<SiteCosts> site;  ///< nothing: the site supplies all
    KilowattHours energy{};  ///< per year
    Watts idlePower{};                 ///< model loaded, nothing to do
    Watts loadPower{};                 ///< mean of a busy hour: what energy is paid for
    std::optional<Watts> ratedPower;   ///< the limit of all devices and the hosts: what feed and cooling must bear
    MoneyRange tco3;           ///< capex and running costs, each year's at that year's prices; before tax, nothing sold
    MoneyRange tco5;
    MoneyRange tco7;
    MoneyRange tcoHorizon;
    Money netPresentCost;      ///< typical; after tax if the scenario has one, less what the machines sell for
    Money equivalentAnnual;    ///< typical
    std::optional<Money> perMegatokenOutput;  ///< typical, equivalent annual cost over the year's output
    double megatokensOutputPerYear = 0;
    bool complete = false;
};

/// Output tokens, and the input that goes with them, that the scenario produces in a year.
struct YearlyTraffic {
    double requests = 0;
    double outputMegatokens = 0;
    double inputMegatokens = 0;
    double meanLoad = 0;  ///< of the year's hours, of the busiest hour: drives energy
};
[[nodiscard]] YearlyTraffic yearlyTraffic(const Scenario& scenario);

enum class BaselineKind { Api, Rental };

/// How rented machines are taken.
enum class RentalTerm {
    AroundTheClock,  ///< by the hour, never given back
    ServiceHours,    ///< by the hour, only in the hours of service
    Reserved,        ///< for months, used or not
};
/// "around_the_clock", "service_hours", "reserved".
[[nodiscard]] std::string_view rentalTermId(RentalTerm term);

/// A way to get the same tokens without buying: API or rented machines.
struct Baseline {
    BaselineKind kind = BaselineKind::Api;
    std::string item;                     ///< API model, or what is rented
    int devices = 0;                      ///< rented accelerators
    int units = 0;                        ///< rental: how many of the item they are
    std::optional<MoneyRange> perMonth;   ///< nothing: no price found
    std::string observedOn;               ///< date of the oldest price used
    std::string source;
    Decimal peakShare;                    ///< API: share of traffic in peak hours
    double hitShare = 0;                  ///< API: input found in the cache
    RentalTerm term = RentalTerm::AroundTheClock;
    int termMonths = 0;                   ///< reserved: for how long
    double hoursPerMonth = 0;             ///< rental: paid for
};

/// Share of a service's hours that fall into the API's peak hours: as the scenario or the region states it, else the overlap of the
/// hours of load, evenly spread from the region's start of work, with the provider's peak hours on its clock. Weekdays come first:
/// up to 261 days a year are weekdays. Public holidays are not followed.
[[nodiscard]] Decimal apiPeakShare(const Catalog& catalog, const Scenario& scenario);

/// Price tables of one plan: the newest record of each item, converted and widened once.
class PriceBook {
public:
    /// @error NoExchangeRate if a needed currency pair is missing
    [[nodiscard]] static Result<PriceBook> make(const Catalog& catalog, const Scenario& scenario);

    [[nodiscard]] PricedLine priceLine(const std::string& component, const std::string& item, int quantity) const;
    [[nodiscard]] std::optional<MoneyRange> unitPrice(std::string_view item) const;
    /// The same in major units, not rounded.
    [[nodiscard]] std::optional<DecimalRange> exactUnitPrice(std::string_view item) const;
    [[nodiscard]] Result<Money> toPlanCurrency(Money amount) const;
    [[nodiscard]] const ExchangeRates& exchangeRates() const { return m_rates; }
    /// Of the scenario's rate and horizon.
    [[nodiscard]] const Discounting& discounting() const { return m_discounting; }
    [[nodiscard]] const Escalations& escalations() const { return m_escalations; }
    [[nodiscard]] const YearlyTraffic& traffic() const { return m_traffic; }
    [[nodiscard]] Currency currency() const { return m_currency; }

private:
    struct Entry {
        const PriceRecord* record = nullptr;
        std::optional<MoneyRange> unit;
        DecimalRange exact;
        int ageDays = 0;
        bool stale = false;
    };
    Currency m_currency = Currency::CNY;
    ExchangeRates m_rates;
    Discounting m_discounting;
    Escalations m_escalations;
    YearlyTraffic m_traffic;
    std::vector<std::pair<std::string, Entry>> m_entries;  ///< sorted by item
    [[nodiscard]] const Entry* find(std::string_view item) const;
};

/// Whether machines need optics, cabling, installation and insurance besides their bill (the rate "extras-share"): a rack of many
/// accelerators does, a machine on a desk does not.
[[nodiscard]] bool needsExtras(const Platform& platform, int nodes);

/// Bill of `nodes` machines of a platform, with so many disks more in each of them than the platform states.
[[nodiscard]] BillOfMaterials billOfMaterials(const Platform& platform, int nodes, const PriceBook& prices, int extraDrives = 0);

/// What so many machines of a platform cost to buy and to keep, whatever they carry.
struct MachineCost {
    BillOfMaterials bill;
    MoneyRange capex;           ///< bill plus extras (optics, cabling, installation)
    MoneyRange supportPerYear;
};
/// @error Overflow
[[nodiscard]] Result<MachineCost> machineCost(const Catalog& catalog, const Platform& platform, int nodes, const PriceBook& prices,
                                              int extraDrives = 0);

/// Power of the hosts of `nodes` machines, without their accelerators; nothing if it is not known or part of the device's.
[[nodiscard]] std::optional<HostPower> hostPower(const Platform& platform, int nodes);

/// Capex, running costs and present value of `nodes` machines carrying the scenario's load; their power in busy hours follows
/// from what they do, and their disks from the size of the checkpoint. `machines` is their machineCost, where it is at hand.
/// @error UnknownId for a region that the catalog lacks, NoPrice without a tariff, Overflow
[[nodiscard]] Result<CostEstimate> estimateCost(const Catalog& catalog, const Scenario& scenario, const Platform& platform,
                                                const Accelerator& device, int nodes, const PriceBook& prices,
                                                const ServingActivity& activity = {}, Bytes checkpoint = {});
[[nodiscard]] Result<CostEstimate> estimateCost(const Catalog& catalog, const Scenario& scenario, const Platform& platform,
                                                const Accelerator& device, int nodes, const PriceBook& prices, const MachineCost& machines,
                                                const ServingActivity& activity);

/// The provider's API for the same yearly tokens: the successor that is sold today, by peak share and cache hits.
[[nodiscard]] Baseline apiBaseline(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices);
/// The same devices by the hour, around the clock; nothing if no rental price of the device is catalogued.
[[nodiscard]] std::optional<Baseline> rentalBaseline(const Catalog& catalog, const PriceBook& prices, const Accelerator& device,
                                                     int devices);
/// Machines rented by the hour, paid for in the hours of service only; nothing if the service never rests, or without a price.
[[nodiscard]] std::optional<Baseline> inServiceHours(const Baseline& aroundTheClock, const Scenario& scenario);
/// The same devices reserved for a term, renewed at the same price: the offer of the scenario's region, else the newest; nothing
/// if none is catalogued.
[[nodiscard]] std::optional<Baseline> reservedBaseline(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices,
                                                       const Accelerator& device, int devices);

}  // namespace sizewright
