// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "core/project/project.h"
#include "core/uncertainty/uncertain_plan.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

double major(Money amount)
{
    return toDecimal(amount).toDouble();
}

bool near(double a, double b, double share)
{
    return std::abs(a - b) <= share * std::max(std::abs(a), std::abs(b)) + 1e-9;
}

Scenario scenario()
{
    Scenario s = loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json").value().scenario;
    s.site.rack = s.site.ups = s.site.cooling = s.site.network = s.site.licences = Provision::Buy;
    s.site.staff = 0.5;
    s.site.staffPerYear = Money{30'000'000, s.finance.currency};
    s.site.dataTerabytes = 6;
    return s;
}

}  // namespace

/// What is bought for the site is drawn with the machines.
class TestUncertainSite : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void atTypicalInputsItIsThePlan();
    void theBandHoldsThePlan();

private:
    Plan m_plan;
};

void TestUncertainSite::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    const auto plan = makePlan(*shippedCatalog(), scenario());
    QVERIFY2(plan, why(plan));
    m_plan = *plan;
}

void TestUncertainSite::atTypicalInputsItIsThePlan()
{
    PlanUncertainty result;
    const auto uncertain = uncertainPlan(*shippedCatalog(), scenario(), m_plan, {}, result);
    QVERIFY2(uncertain, why(uncertain));
    std::vector<double> typical;
    for (const UncertainInput& input : uncertain->inputs)
        typical.push_back(input.points.typical);
    int priced = 0;
    for (const UncertainOption& option : uncertain->options) {
        if (!option.bill)
            continue;
        const CostEstimate& cost = *m_plan.options[option.option].cost;
        QVERIFY(cost.site);
        const UncertainCost drawn = costOf(*uncertain, option, typical);
        QVERIFY(near(drawn.capex, major(cost.capex.typical), 1e-6));
        QVERIFY(near(drawn.tco, major(cost.tcoHorizon.typical), 1e-6));
        ++priced;
    }
    QVERIFY(priced > 20);
}

void TestUncertainSite::theBandHoldsThePlan()
{
    const auto uncertainty = estimateUncertainty(*shippedCatalog(), scenario(), m_plan, {.draws = 4096});
    QVERIFY2(uncertainty, why(uncertainty));
    int priced = 0;
    for (const OptionUncertainty& o : uncertainty->options) {
        if (!o.capex)
            continue;
        const CostEstimate& cost = *m_plan.options[o.option].cost;
        QVERIFY(major(o.capex->p10) > 0.98 * major(cost.capex.low));
        QVERIFY(major(o.capex->p90) < 1.1 * major(cost.capex.high));
        QVERIFY(o.tco->p10.minor < o.tco->p90.minor);
        ++priced;
    }
    QVERIFY(priced > 20);
}

SIZEWRIGHT_TEST(TestUncertainSite)
#include "tst_uncertain_site.moc"
