// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

#include "core/project/project.h"
#include "core/uncertainty/uncertain_plan.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Scenario sampleScenario()
{
    return loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json").value().scenario;
}

double major(Money amount)
{
    return toDecimal(amount).toDouble();
}

bool near(double a, double b, double share)
{
    return std::abs(a - b) <= share * std::max(std::abs(a), std::abs(b)) + 1e-9;
}

}  // namespace

class TestUncertainty : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void atTypicalInputsItIsThePlan();
    void growingPricesAreFollowed();
    void figuresAreInOrder();
    void agreesWithIndependentDraws();
    void theSameItemCostsTheSameInEveryOption();
    void oneOfTwoIsCheaper();
    void speedsAreAsSureAsTheirBands();
    void growthCanOnlyHurt();
    void theCeilingSplitsTheDraws();
    void onlyTheRecommendedKindCompetes();
    void swingsComeFromTheirInputs();
    void aMemoryShockHitsWhatHoldsMemory();
    void equalInputGivesEqualResults();
    void badArgumentsAreNamed();

private:
    [[nodiscard]] PlanUncertainty estimate(const UncertaintyOptions& options = {}) const
    {
        return estimateUncertainty(*shippedCatalog(), m_scenario, m_plan, options).value();
    }
    [[nodiscard]] std::size_t indexOf(std::string_view id, const PlanUncertainty& u) const
    {
        for (std::size_t i = 0; i < u.options.size(); ++i)
            if (m_plan.options[u.options[i].option].id == id)
                return i;
        return u.options.size();
    }

    Scenario m_scenario;
    Plan m_plan;
    PlanUncertainty m_uncertainty;
};

void TestUncertainty::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    m_scenario = sampleScenario();
    const auto plan = makePlan(*shippedCatalog(), m_scenario);
    QVERIFY2(plan, why(plan));
    m_plan = *plan;
    const auto uncertainty = estimateUncertainty(*shippedCatalog(), m_scenario, m_plan);
    QVERIFY2(uncertainty, why(uncertainty));
    m_uncertainty = *uncertainty;
    QCOMPARE(m_uncertainty.options.size(), std::size_t{50});
    QCOMPARE(m_uncertainty.draws, 65'536);
    for (const FamilyAnswer& answer : m_plan.families)
        QVERIFY(!answer.best || m_uncertainty.find(*answer.best));
}

void TestUncertainty::atTypicalInputsItIsThePlan()
{
    PlanUncertainty result;
    const auto uncertain = uncertainPlan(*shippedCatalog(), m_scenario, m_plan, {}, result);
    QVERIFY2(uncertain, why(uncertain));
    std::vector<double> typical;
    for (const UncertainInput& input : uncertain->inputs)
        typical.push_back(input.points.typical);
    int priced = 0;
    for (const UncertainOption& option : uncertain->options) {
        const Option& o = m_plan.options[option.option];
        QCOMPARE(option.bill.has_value(), o.cost->bill.complete);
        if (!option.bill)
            continue;
        const UncertainCost cost = costOf(*uncertain, option, typical);
        QVERIFY(near(cost.capex, major(o.cost->capex.typical), 1e-6));
        QVERIFY(near(cost.tco, major(o.cost->tcoHorizon.typical), 1e-6));
        QVERIFY(near(cost.tco,
                     major(*result.options[static_cast<std::size_t>(&option - uncertain->options.data())].typicalTco),
                     1e-6));
        ++priced;
    }
    QVERIFY(priced > 30);
    for (const OptionUncertainty& o : result.options)
        QCOMPARE(o.users.p50, m_plan.options[o.option].usersAtServiceLevel);
}

void TestUncertainty::growingPricesAreFollowed()
{
    Scenario growing = m_scenario;
    growing.finance.escalation = {decimal("0.07"), decimal("0.035"), decimal("0.02")};
    growing.finance.tax = Taxation{decimal("0.25"), {}};
    const auto plan = makePlan(*shippedCatalog(), growing);
    QVERIFY2(plan, why(plan));
    PlanUncertainty result;
    const auto uncertain = uncertainPlan(*shippedCatalog(), growing, *plan, {}, result);
    QVERIFY2(uncertain, why(uncertain));
    std::vector<double> typical;
    for (const UncertainInput& input : uncertain->inputs)
        typical.push_back(input.points.typical);
    for (const UncertainOption& option : uncertain->options)
        if (option.bill)
            QVERIFY(near(costOf(*uncertain, option, typical).tco, major(plan->options[option.option].cost->tcoHorizon.typical), 1e-6));
    const auto drawn = estimateUncertainty(*shippedCatalog(), growing, *plan);
    QVERIFY2(drawn, why(drawn));
    const OptionUncertainty* best = drawn->find(*plan->recommended);
    const OptionUncertainty* before = m_uncertainty.find(*m_plan.recommended);
    QVERIFY(best && before && best->tco && before->tco);
    QVERIFY(best->tco->p50.minor > before->tco->p50.minor);
    QVERIFY(best->typicalTco->minor > best->tco->p10.minor && best->typicalTco->minor < best->tco->p90.minor);
}

void TestUncertainty::figuresAreInOrder()
{
    double cheapest = m_uncertainty.noneHolds;
    for (const OptionUncertainty& o : m_uncertainty.options) {
        cheapest += o.isCheapest;
        QVERIFY(o.users.p10 <= o.users.p50 && o.users.p50 <= o.users.p90);
        QVERIFY(o.throughput.p10 <= o.throughput.p50 && o.throughput.p50 <= o.throughput.p90);
        QVERIFY(o.meetsLevel >= 0 && o.meetsLevel <= 1);
        QCOMPARE(o.capex.has_value(), o.tco.has_value());
        if (!o.capex)
            continue;
        QVERIFY(o.capex->p10.minor <= o.capex->p50.minor && o.capex->p50.minor <= o.capex->p90.minor);
        QVERIFY(o.tco->p10.minor < o.tco->p50.minor && o.tco->p50.minor < o.tco->p90.minor);
        // Independent prices even each other out: the sum's band is never wider than the sum of the bands.
        const CostEstimate& plan = *m_plan.options[o.option].cost;
        QVERIFY(major(o.capex->p10) > 0.98 * major(plan.capex.low));
        QVERIFY(major(o.capex->p90) < 1.1 * major(plan.capex.high));
    }
    QVERIFY(std::abs(cheapest - 1) < 1e-9);
}

/// A million draws by another generator, exact quantiles and sorted values, against 65,536.
void TestUncertainty::agreesWithIndependentDraws()
{
    constexpr std::size_t kDraws = 1'000'000;
    PlanUncertainty result;
    const UncertainPlan plan = uncertainPlan(*shippedCatalog(), m_scenario, m_plan, {}, result).value();
    const auto second = indexOf("srv-8xh20-141-cn.x1.deepseek-r1.fp8-block", m_uncertainty);
    const std::vector<std::size_t> looked{0, second, indexOf("srv-8x5090.x3.deepseek-r1.nvfp4", m_uncertainty)};
    for (const std::size_t i : looked)
        QVERIFY(i < plan.options.size() && plan.options[i].bill);
    std::vector<Distribution> distributions;
    for (const UncertainInput& input : plan.inputs)
        distributions.push_back(distributionOf(input));
    std::mt19937_64 random(4711);
    std::vector<double> values(plan.inputs.size());
    std::vector<std::vector<double>> capex(looked.size());
    std::vector<std::vector<double>> tco(looked.size());
    double firstCheaper = 0;
    double belowRental = 0;
    for (std::size_t draw = 0; draw < kDraws; ++draw) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = distributions[i].quantile((double(random() >> 11) + 0.5) / 9007199254740992.0);
        for (std::size_t i = 0; i < looked.size(); ++i) {
            const UncertainCost cost = costOf(plan, plan.options[looked[i]], values);
            capex[i].push_back(cost.capex);
            tco[i].push_back(cost.tco);
        }
        firstCheaper += tco[0].back() < tco[2].back();
        belowRental += tco[1].back() < values[*plan.rental] * 12 * plan.years;
    }
    const auto check = [&](std::vector<double>& sorted, const Percentiles<Money>& p) {
        std::ranges::sort(sorted);
        return near(major(p.p10), sorted[kDraws / 10], 0.01) && near(major(p.p50), sorted[kDraws / 2], 0.01) &&
               near(major(p.p90), sorted[kDraws / 10 * 9], 0.01);
    };
    for (std::size_t i = 0; i < looked.size(); ++i) {
        const OptionUncertainty& o = m_uncertainty.options[looked[i]];
        QVERIFY(check(capex[i], *o.capex));
        QVERIFY(check(tco[i], *o.tco));
    }
    QVERIFY(std::abs(m_uncertainty.cheaper(looked[0], looked[2]) - firstCheaper / kDraws) < 0.01);
    QVERIFY(std::abs(*m_uncertainty.options[second].cheaperThanRental - belowRental / kDraws) < 0.01);
}

/// Two of the same machine cost more than one of them in every draw, however dear its parts are.
void TestUncertainty::theSameItemCostsTheSameInEveryOption()
{
    int pairs = 0;
    for (std::size_t a = 0; a < m_uncertainty.options.size(); ++a)
        for (std::size_t b = 0; b < m_uncertainty.options.size(); ++b) {
            const Option& one = m_plan.options[m_uncertainty.options[a].option];
            const Option& more = m_plan.options[m_uncertainty.options[b].option];
            if (one.platform != more.platform || one.nodes >= more.nodes || !m_uncertainty.options[a].tco)
                continue;
            QCOMPARE(m_uncertainty.cheaper(a, b), 1.0);
            QCOMPARE(m_uncertainty.cheaper(b, a), 0.0);
            ++pairs;
        }
    QVERIFY(pairs > 3);
}

void TestUncertainty::oneOfTwoIsCheaper()
{
    const PlanUncertainty few = estimate({.draws = 1000});
    int open = 0;
    for (std::size_t a = 0; a < few.options.size(); ++a) {
        QCOMPARE(few.cheaper(a, a), 0.0);
        for (std::size_t b = a + 1; b < few.options.size(); ++b) {
            const Option& one = m_plan.options[few.options[a].option];
            const Option& other = m_plan.options[few.options[b].option];
            const double sum = few.cheaper(a, b) + few.cheaper(b, a);
            const bool alike =
                one.platform == other.platform && one.nodes == other.nodes && one.cost->loadPower == other.cost->loadPower;
            QVERIFY(std::abs(sum - (few.options[a].tco && few.options[b].tco && !alike ? 1 : 0)) < 1e-9);
            open += few.cheaper(a, b) > 0.05 && few.cheaper(a, b) < 0.95;
        }
    }
    QVERIFY(open > 10);
}

/// The bad end of a band is missed once in ten times, by its meaning.
void TestUncertainty::speedsAreAsSureAsTheirBands()
{
    for (const OptionUncertainty& o : m_uncertainty.options) {
        const Option& option = m_plan.options[o.option];
        if (option.verdict == Verdict::Fits)
            QVERIFY(o.meetsLevel > 0.5);
        Scenario asked = m_scenario;
        asked.service.perUser = option.speed->perUser.low;
        asked.service.firstTokenWithin = Seconds(86400);
        const auto low = estimateUncertainty(*shippedCatalog(), asked, m_plan, {.draws = 256});
        QVERIFY2(low, why(low));
        const double cache = double(option.memory->maxConcurrency);
        if (cache >= m_plan.concurrency)
            QVERIFY(std::abs(low->find(o.option)->meetsLevel - 0.9) < 1e-6);
        if (&o - m_uncertainty.options.data() > 5)
            break;
    }
    Scenario tooFast = m_scenario;
    tooFast.service.perUser = TokensPerSecond(10000);
    const PlanUncertainty none = estimateUncertainty(*shippedCatalog(), tooFast, m_plan, {.draws = 256}).value();
    for (const OptionUncertainty& o : none.options)
        QVERIFY(o.meetsLevel < 1e-6 && o.isCheapest == 0 && o.users.p90 == 0);
    QCOMPARE(none.noneHolds, 1.0);
}

void TestUncertainty::growthCanOnlyHurt()
{
    int hurt = 0;
    for (const OptionUncertainty& o : m_uncertainty.options) {
        QVERIFY(o.carriesGrowth <= o.meetsLevel + 0.005);
        hurt += o.carriesGrowth < o.meetsLevel - 0.01;
    }
    QVERIFY(hurt > 3);
    // Without a year to grow in there is no growth.
    Scenario brief = m_scenario;
    brief.finance.horizonYears = 1;
    const Plan plan = makePlan(*shippedCatalog(), brief).value();
    const PlanUncertainty oneYear = estimateUncertainty(*shippedCatalog(), brief, plan).value();
    for (const OptionUncertainty& o : oneYear.options)
        QVERIFY(std::abs(o.carriesGrowth - o.meetsLevel) < 0.005);
}

void TestUncertainty::theCeilingSplitsTheDraws()
{
    QVERIFY(!m_uncertainty.options.front().withinCeiling);
    Scenario scenario = m_scenario;
    const auto within = [&](Money ceiling) {
        scenario.finance.capexCeiling = ceiling;
        const PlanUncertainty u = estimateUncertainty(*shippedCatalog(), scenario, m_plan).value();
        return u.options.front().withinCeiling.value();
    };
    const Percentiles<Money>& capex = *m_uncertainty.options.front().capex;
    QVERIFY(std::abs(within(capex.p10) - 0.1) < 0.005);
    QVERIFY(std::abs(within(capex.p50) - 0.5) < 0.005);
    QVERIFY(std::abs(within(capex.p90) - 0.9) < 0.005);
    QCOMPARE(within({100, capex.p50.currency}), 0.0);
    QCOMPARE(within({capex.p90.minor * 100, capex.p50.currency}), 1.0);
}

void TestUncertainty::onlyTheRecommendedKindCompetes()
{
    const Verdict verdict = m_plan.options[*m_plan.recommended].verdict;
    for (const OptionUncertainty& o : m_uncertainty.options)
        QVERIFY(o.isCheapest == 0 || m_plan.options[o.option].verdict == verdict);
}

void TestUncertainty::swingsComeFromTheirInputs()
{
    for (const OptionUncertainty& o : m_uncertainty.options) {
        QVERIFY(o.costSwings.size() <= OptionUncertainty::kMostSwings);
        QCOMPARE(o.costSwings.empty(), !o.tco.has_value());
        std::int64_t before = kLargestMinor;
        for (const Swing<Money>& swing : o.costSwings) {
            QVERIFY(swing.atLow.minor < swing.atHigh.minor);
            QVERIFY(swing.atHigh.minor - swing.atLow.minor <= before);
            before = swing.atHigh.minor - swing.atLow.minor;
            QVERIFY(!render(m_uncertainty.inputs[swing.input].name, {}).empty());
            const auto kind = m_uncertainty.inputs[swing.input].kind;
            QVERIFY(kind != UncertainKind::Speed && kind != UncertainKind::Growth && kind != UncertainKind::ApiPrice);
        }
        QCOMPARE(o.marginSwings.size(), std::size_t{2});
        for (const Swing<double>& swing : o.marginSwings)
            QVERIFY(std::max(swing.atLow, swing.atHigh) >= o.margin && std::min(swing.atLow, swing.atHigh) <= o.margin);
    }
}

void TestUncertainty::aMemoryShockHitsWhatHoldsMemory()
{
    const PlanUncertainty shocked = estimate({.memoryShock = true});
    const auto factor = [](const char* id) { return shippedCatalog()->rate(id)->typical.toDouble(); };
    int hit = 0;
    for (std::size_t i = 0; i < shocked.options.size(); ++i) {
        const OptionUncertainty& before = m_uncertainty.options[i];
        const OptionUncertainty& after = shocked.options[i];
        const Option& option = m_plan.options[after.option];
        if (!after.capex)
            continue;
        double more = 0;
        for (const PricedLine& line : option.cost->bill.lines) {
            const double price = major(line.total->typical);
            more += line.component == "ram" ? price * (factor("memory-shock-ram") - 1) : 0;
            more += line.component == "ssd" ? price * (factor("memory-shock-ssd") - 1) : 0;
            more += line.component == "accelerator" && option.family == Family::Mac
                        ? price * (factor("memory-shock-mac") - 1)
                        : 0;
        }
        const double expected = more / major(option.cost->bill.total.typical);
        const double found = major(after.capex->p50) / major(before.capex->p50) - 1;
        if (more == 0)
            QVERIFY(std::abs(found) < 0.005);
        else
            QVERIFY(found > 0.5 * expected && found < 2 * expected + 0.02);
        hit += more > 0;
    }
    QVERIFY(hit > 5);
    const auto shocks = std::ranges::count(shocked.inputs, UncertainKind::MemoryShock, &UncertainInput::kind);
    QVERIFY(shocks >= 2);
    std::set<std::size_t> draws;
    for (const UncertainInput& input : shocked.inputs)
        if (input.kind == UncertainKind::MemoryShock)
            draws.insert(input.draw);
    QCOMPARE(draws.size(), std::size_t{1});
    QCOMPARE(std::ranges::count(m_uncertainty.inputs, UncertainKind::MemoryShock, &UncertainInput::kind), 0);
}

void TestUncertainty::equalInputGivesEqualResults()
{
    const PlanUncertainty one = estimate({.draws = 20'001});
    const PlanUncertainty three = estimate({.draws = 20'001, .threads = 3});
    QVERIFY(one.options == three.options);
    QVERIFY(one.cheaperShares == three.cheaperShares);
    QCOMPARE(one.noneHolds, three.noneHolds);
    const PlanUncertainty other = estimate({.draws = 20'001, .seed = 5});
    QVERIFY(!(one.options == other.options));
    QVERIFY(near(major(one.options.front().tco->p50), major(other.options.front().tco->p50), 0.01));
}

void TestUncertainty::badArgumentsAreNamed()
{
    const auto none = estimateUncertainty(*shippedCatalog(), m_scenario, m_plan, {.draws = 0});
    QVERIFY(!none && none.error().id == ErrorId::OutOfRange);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = estimateUncertainty(*shippedCatalog(), m_scenario, m_plan, {}, stop.get_token());
    QVERIFY(!stopped && stopped.error().id == ErrorId::Cancelled);
    Scenario nowhere = m_scenario;
    nowhere.finance.regionId = "nowhere";
    const auto unknown = estimateUncertainty(*shippedCatalog(), nowhere, m_plan);
    QVERIFY(!unknown && unknown.error().id == ErrorId::UnknownId);
    // A plan without an option has nothing to be unsure about.
    Plan empty = m_plan;
    empty.options.clear();
    empty.families = {};
    empty.recommended.reset();
    const auto nothing = estimateUncertainty(*shippedCatalog(), m_scenario, empty, {.draws = 300});
    QVERIFY2(nothing, why(nothing));
    QVERIFY(nothing->options.empty());
    QCOMPARE(nothing->noneHolds, 1.0);
}

SIZEWRIGHT_TEST(TestUncertainty)
#include "tst_uncertainty.moc"
