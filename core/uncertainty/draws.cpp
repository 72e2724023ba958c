// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <memory>
#include <thread>

#include "core/uncertainty/sobol.h"
#include "core/uncertainty/uncertain_plan.h"

namespace sizewright {
namespace {

/// Draws that are worked out together: few enough for the cache, and always all of them, so that loops have a fixed length.
constexpr std::size_t kTogether = SobolSequence::kPoints;
using Row = std::array<double, kTogether>;
using ShortRow = std::array<float, kTogether>;

/// Counts values in equal bins to read percentiles from; what lies beyond the ends counts in the outermost.
class Histogram {
public:
    Histogram() : m_counts(kBins) {}

    /// The ends are set by a first look at some values.
    void setEnds(const double* values, std::size_t count)
    {
        const auto [low, high] = std::minmax_element(values, values + count);
        // Half the spread more on each side: percentiles from 10 to 90 of later draws stay well inside.
        const double spread = std::max(*high - *low, std::abs(*high) * 1e-9 + 1e-12);
        m_low = *low - spread / 2;
        m_width = 2 * spread / double(kBins);
    }
    void add(const Row& values, std::size_t count)
    {
        const double scale = 1 / m_width;
        for (std::size_t k = 0; k < count; ++k) {
            const double place = (values[k] - m_low) * scale;
            ++m_counts[static_cast<std::size_t>(std::clamp(place, 0.0, double(kBins - 1)))];
        }
    }
    void add(const Histogram& other)
    {
        for (std::size_t i = 0; i < kBins; ++i)
            m_counts[i] += other.m_counts[i];
    }
    /// The value below which the share of all that were added lies.
    [[nodiscard]] double percentile(double share) const
    {
        double total = 0;
        for (const std::uint32_t count : m_counts)
            total += count;
        double below = 0;
        std::size_t bin = 0;
        while (bin + 1 < kBins && below + m_counts[bin] < share * total)
            below += m_counts[bin++];
        const double part = m_counts[bin] > 0 ? (share * total - below) / m_counts[bin] : 0;
        return m_low + (double(bin) + part) * m_width;
    }

private:
    static constexpr std::size_t kBins = 1024;
    double m_low = 0;
    double m_width = 1;
    std::vector<std::uint32_t> m_counts;
};

struct OptionTally {
    Histogram tco;
    std::int64_t belowApi = 0;
    std::int64_t belowRental = 0;
    std::int64_t carries = 0;
    std::int64_t cheapest = 0;
};
struct BillTally {
    Histogram capex;
    std::int64_t withinCeiling = 0;
};
struct Tally {
    std::vector<OptionTally> options;
    std::vector<BillTally> bills;
    std::vector<std::int64_t> cheaper;  ///< of each pair of options
    std::int64_t noneHolds = 0;

    void add(const Tally& other)
    {
        for (std::size_t i = 0; i < options.size(); ++i) {
            options[i].tco.add(other.options[i].tco);
            options[i].belowApi += other.options[i].belowApi;
            options[i].belowRental += other.options[i].belowRental;
            options[i].carries += other.options[i].carries;
            options[i].cheapest += other.options[i].cheapest;
        }
        for (std::size_t i = 0; i < bills.size(); ++i) {
            bills[i].capex.add(other.bills[i].capex);
            bills[i].withinCeiling += other.bills[i].withinCeiling;
        }
        for (std::size_t i = 0; i < cheaper.size(); ++i)
            cheaper[i] += other.cheaper[i];
        noneHolds += other.noneHolds;
    }
};

/// What all threads read.
struct Shared {
    const UncertainPlan& plan;
    SobolSequence sequence;
    std::vector<QuantileTable> tables;

    explicit Shared(const UncertainPlan& p, std::uint64_t seed) : plan(p), sequence(static_cast<int>(p.drawn), seed)
    {
        for (const UncertainInput& input : p.inputs)
            tables.emplace_back(distributionOf(input));
    }
};

std::int64_t below(const Row& values, const Row& limits, std::size_t count)
{
    std::int64_t found = 0;
    for (std::size_t k = 0; k < count; ++k)
        found += values[k] < limits[k];
    return found;
}

/// Works out blocks of draws, one after another, with rows of its own.
class Worker {
public:
    explicit Worker(const Shared& shared)
        : m_shared(shared), m_plan(shared.plan), m_inputs(m_plan.inputs.size()), m_bills(m_plan.bills.size()),
          m_capex(m_plan.bills.size()), m_yearly(m_plan.bills.size()), m_tco(m_plan.options.size()), m_short(m_plan.options.size())
    {}

    /// Values of all inputs and costs of all options in a block of draws.
    void draw(std::uint32_t block)
    {
        m_shared.sequence.draw(block, m_points);
        for (std::size_t i = 0; i < m_inputs.size(); ++i) {
            const SobolSequence::Coordinates& points = m_points[m_plan.inputs[i].draw];
            const QuantileTable& table = m_shared.tables[i];
            for (std::size_t k = 0; k < kTogether; ++k)
                m_inputs[i][k] = table.at(points[k]);
        }
        for (const UncertainItem& item : m_plan.items)
            if (item.shock)
                for (std::size_t k = 0; k < kTogether; ++k)
                    m_inputs[item.price][k] *= m_inputs[*item.shock][k];
        addBills();
        addCosts();
        addBaselines();
        addGrowth();
    }

    void count(Tally& tally, std::size_t count)
    {
        for (std::size_t b = 0; b < m_capex.size(); ++b) {
            tally.bills[b].capex.add(m_capex[b], count);
            if (m_plan.ceiling)
                for (std::size_t k = 0; k < count; ++k)
                    tally.bills[b].withinCeiling += m_capex[b][k] <= *m_plan.ceiling;
        }
        for (std::size_t i = 0; i < m_tco.size(); ++i) {
            OptionTally& t = tally.options[i];
            t.carries += carries(m_plan.options[i], count);
            if (!m_plan.options[i].bill)
                continue;
            t.tco.add(m_tco[i], count);
            t.belowApi += below(m_tco[i], m_api, count);
            t.belowRental += below(m_tco[i], m_rental, count);
        }
        countCheapest(tally, count);
        countPairs(tally, count);
    }

    [[nodiscard]] const std::vector<Row>& capex() const { return m_capex; }
    [[nodiscard]] const std::vector<Row>& tco() const { return m_tco; }

private:
    [[nodiscard]] const Row& input(std::size_t i) const { return m_inputs[i]; }

    void addBills()
    {
        for (std::size_t b = 0; b < m_plan.bills.size(); ++b) {
            Row& sum = m_bills[b];
            sum.fill(0);
            addLines(m_plan.bills[b].lines, sum);
            const double extras = m_plan.bills[b].extras ? 1 : 0;
            for (std::size_t k = 0; k < kTogether; ++k)
                m_capex[b][k] = sum[k] * (1 + extras * input(m_plan.extras)[k]);
            addLines(m_plan.bills[b].siteLines, m_capex[b]);
            m_yearly[b].fill(m_plan.bills[b].yearlyFixed);
            addLines(m_plan.bills[b].yearlyLines, m_yearly[b]);
        }
    }

    void addLines(const std::vector<UncertainBill::Line>& lines, Row& sum) const
    {
        for (const UncertainBill::Line& line : lines) {
            const Row& price = input(m_plan.items[line.item].price);
            for (std::size_t k = 0; k < kTogether; ++k)
                sum[k] += line.quantity * price[k];
        }
    }

    void addCosts()
    {
        Row perKilowattHour;
        Row load;
        for (std::size_t k = 0; k < kTogether; ++k) {
            perKilowattHour[k] = input(m_plan.tariff)[k] * input(m_plan.cooling)[k];
            load[k] = std::clamp(m_plan.meanLoad * input(m_plan.load)[k], 0.0, 1.0);
        }
        const Row& support = input(m_plan.support);
        const double years = m_plan.supportYears;
        for (std::size_t i = 0; i < m_plan.options.size(); ++i) {
            const UncertainOption& o = m_plan.options[i];
            if (!o.bill)
                continue;
            const Row& bill = m_bills[*o.bill];
            const Row& capex = m_capex[*o.bill];
            const Row& yearly = m_yearly[*o.bill];
            Row& tco = m_tco[i];
            for (std::size_t k = 0; k < kTogether; ++k)
                tco[k] = capex[k] + bill[k] * years * support[k] + perKilowattHour[k] * (o.idleEnergy + load[k] * o.loadEnergy) +
                         m_plan.otherYears * yearly[k];
            for (std::size_t k = 0; k < kTogether; ++k)
                m_short[i][k] = static_cast<float>(tco[k]);
        }
    }

    /// The API is paid by the token, so by load and growth; rented machines stand there all the time.
    void addBaselines()
    {
        const double months = 12.0 * m_plan.years;
        for (std::size_t k = 0; k < kTogether; ++k) {
            const double growth = meanGrowthOf(input(m_plan.growth)[k], m_plan.years) / m_plan.meanGrowth;
            m_api[k] = m_plan.api ? input(*m_plan.api)[k] * months * input(m_plan.load)[k] * growth : 0;
            m_rental[k] = m_plan.rental ? input(*m_plan.rental)[k] * months : 0;
        }
    }

    void addGrowth()
    {
        constexpr double kLast = UncertainPlan::kGrowthSteps - 1;
        for (std::size_t k = 0; k < kTogether; ++k) {
            const double place = std::clamp(input(m_plan.growth)[k] / m_plan.growthStep, 0.0, kLast - 1e-9);
            m_growthStep[k] = static_cast<std::size_t>(place);
            m_growthShare[k] = place - double(m_growthStep[k]);
        }
    }

    [[nodiscard]] std::int64_t carries(const UncertainOption& o, std::size_t count) const
    {
        const Row& error = input(o.speed);
        std::int64_t found = 0;
        for (std::size_t k = 0; k < count; ++k) {
            const double* needs = &o.needs.byGrowth[m_growthStep[k]];
            found += error[k] >= needs[0] + m_growthShare[k] * (needs[1] - needs[0]);
        }
        return found;
    }

    void countCheapest(Tally& tally, std::size_t count)
    {
        constexpr float kNone = std::numeric_limits<float>::infinity();
        const double ceiling = m_plan.ceiling.value_or(std::numeric_limits<double>::infinity());
        ShortRow least;
        least.fill(kNone);
        std::array<std::int32_t, kTogether> who;
        who.fill(-1);
        for (std::size_t i = 0; i < m_plan.options.size(); ++i) {
            const UncertainOption& o = m_plan.options[i];
            if (!o.eligible)
                continue;
            const Row& error = input(o.speed);
            const Row& capex = m_capex[*o.bill];
            for (std::size_t k = 0; k < kTogether; ++k) {
                const bool holds = error[k] >= o.needs.planned && capex[k] <= ceiling && m_short[i][k] < least[k];
                least[k] = holds ? m_short[i][k] : least[k];
                who[k] = holds ? static_cast<std::int32_t>(i) : who[k];
            }
        }
        for (std::size_t k = 0; k < count; ++k)
            ++(who[k] < 0 ? tally.noneHolds : tally.options[static_cast<std::size_t>(who[k])].cheapest);
    }

    void countPairs(Tally& tally, std::size_t count)
    {
        const std::size_t n = m_plan.options.size();
        if (count < kTogether)
            for (ShortRow& row : m_short)
                std::fill(row.begin() + static_cast<std::ptrdiff_t>(count), row.end(), 0.0F);
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = i + 1; j < n; ++j) {
                std::int32_t found = 0;
                for (std::size_t k = 0; k < kTogether; ++k)
                    found += m_short[i][k] < m_short[j][k] ? 1 : 0;
                tally.cheaper[i * n + j] += found;
            }
    }

    const Shared& m_shared;
    const UncertainPlan& m_plan;
    std::vector<SobolSequence::Coordinates> m_points;
    std::vector<Row> m_inputs;
    std::vector<Row> m_bills;
    std::vector<Row> m_capex;
    std::vector<Row> m_yearly;
    std::vector<Row> m_tco;
    std::vector<ShortRow> m_short;
    Row m_api{};
    Row m_rental{};
    std::array<std::size_t, kTogether> m_growthStep{};
    Row m_growthShare{};
};

Tally emptyTally(const Shared& shared)
{
    const UncertainPlan& plan = shared.plan;
    Tally tally;
    tally.options.resize(plan.options.size());
    tally.bills.resize(plan.bills.size());
    tally.cheaper.resize(plan.options.size() * plan.options.size());
    Worker worker(shared);
    worker.draw(0);
    for (std::size_t i = 0; i < plan.options.size(); ++i)
        tally.options[i].tco.setEnds(worker.tco()[i].data(), kTogether);
    for (std::size_t b = 0; b < plan.bills.size(); ++b)
        tally.bills[b].capex.setEnds(worker.capex()[b].data(), kTogether);
    return tally;
}

/// Counts are whole numbers, so it does not matter which thread works out which draws.
Result<Tally> drawAll(const Shared& shared, const UncertaintyOptions& options, const std::stop_token& stop)
{
    const auto draws = static_cast<std::size_t>(options.draws);
    const std::size_t blocks = (draws + kTogether - 1) / kTogether;
    const Tally empty = emptyTally(shared);
    std::vector<Tally> tallies(static_cast<std::size_t>(std::max(1, options.threads)), empty);
    std::atomic<std::size_t> next = 0;
    const auto work = [&](Tally& tally) {
        Worker worker(shared);
        for (std::size_t block = next++; block < blocks && !stop.stop_requested(); block = next++) {
            worker.draw(static_cast<std::uint32_t>(block));
            worker.count(tally, std::min(kTogether, draws - block * kTogether));
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < tallies.size(); ++i)
            helpers.emplace_back([&work, &tally = tallies[i]] { work(tally); });
        work(tallies.front());
    }
    if (stop.stop_requested())
        return failure(ErrorId::Cancelled, {}, "cancelled");
    for (std::size_t i = 1; i < tallies.size(); ++i)
        tallies.front().add(tallies[i]);
    return std::move(tallies.front());
}

std::optional<Percentiles<Money>> moneyPercentiles(const Histogram& values, Currency currency)
{
    const auto low = roundedMoney(values.percentile(0.1), currency);
    const auto middle = roundedMoney(values.percentile(0.5), currency);
    const auto high = roundedMoney(values.percentile(0.9), currency);
    return low && middle && high ? std::optional(Percentiles<Money>{*low, *middle, *high}) : std::nullopt;
}

/// The pairs that were counted, and those that follow from them: who is not cheaper is dearer, unless both always cost the
/// same.
std::vector<double> pairShares(const UncertainPlan& plan, const Tally& tally, double draws)
{
    const std::size_t n = plan.options.size();
    std::vector<double> shares(n * n, 0.0);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 1; j < n; ++j) {
            const UncertainOption& a = plan.options[i];
            const UncertainOption& b = plan.options[j];
            const bool alike = a.bill == b.bill && a.idleEnergy == b.idleEnergy && a.loadEnergy == b.loadEnergy;
            if (!a.bill || !b.bill || alike)
                continue;
            shares[i * n + j] = double(tally.cheaper[i * n + j]) / draws;
            shares[j * n + i] = 1 - shares[i * n + j];
        }
    return shares;
}

}  // namespace

Result<void> drawUncertainty(const UncertainPlan& plan, const UncertaintyOptions& options, PlanUncertainty& result,
                             const std::stop_token& stop)
{
    const Shared shared(plan, options.seed);
    const auto tally = drawAll(shared, options, stop);
    if (!tally)
        return tl::unexpected(tally.error());
    const double draws = options.draws;
    for (std::size_t i = 0; i < plan.options.size(); ++i) {
        const OptionTally& t = tally->options[i];
        OptionUncertainty& figures = result.options[i];
        figures.carriesGrowth = double(t.carries) / draws;
        figures.isCheapest = double(t.cheapest) / draws;
        if (!plan.options[i].bill)
            continue;
        const BillTally& bill = tally->bills[*plan.options[i].bill];
        figures.capex = moneyPercentiles(bill.capex, plan.currency);
        figures.tco = moneyPercentiles(t.tco, plan.currency);
        if (plan.ceiling)
            figures.withinCeiling = double(bill.withinCeiling) / draws;
        if (plan.api)
            figures.cheaperThanApi = double(t.belowApi) / draws;
        if (plan.rental)
            figures.cheaperThanRental = double(t.belowRental) / draws;
    }
    result.noneHolds = double(tally->noneHolds) / draws;
    result.cheaperShares = pairShares(plan, *tally, draws);
    return {};
}

}  // namespace sizewright
