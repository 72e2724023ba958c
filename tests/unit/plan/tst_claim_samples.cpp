// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "core/plan/plan.h"
#include "core/project/project.h"
#include "core/text/format.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;
namespace fs = std::filesystem;

namespace {

const fs::path kSamples = fs::path(SIZEWRIGHT_SOURCE_DIR) / "resources" / "samples";

/// Whether the option is the machine that the claim speaks of.
bool isOf(const ClaimSample& sample, const Option& o)
{
    return o.platform->id == sample.platformId && o.nodes == sample.nodes &&
           (sample.formatId.empty() || o.deployment.format->id == sample.formatId);
}

Result<Plan> planOf(const ClaimSample& sample)
{
    const auto project = loadProject(kSamples / (sample.file + ".json"));
    if (!project)
        return tl::unexpected(project.error());
    return makePlan(*shippedCatalog(), project->scenario, {2});
}

}  // namespace

/// Claims of articles that are planned again: what their text says of the plan is what the plan says.
class TestClaimSamples : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void thePlanAnswersAsTheClaimSays_data();
    void thePlanAnswersAsTheClaimSays();
    void everySampleLoadsAndIsUsed();
    void twentyMinisAreNoFasterThanEight();
    void hybridFailsOnItsPriceOnly();
    void oneServerOfA100sIsEnough();
};

void TestClaimSamples::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestClaimSamples::thePlanAnswersAsTheClaimSays_data()
{
    QTest::addColumn<QString>("id");
    for (const Claim& claim : shippedCatalog()->claims)
        if (claim.sample)
            QTest::newRow(claim.id.c_str()) << shown(claim.id);
}

void TestClaimSamples::thePlanAnswersAsTheClaimSays()
{
    QFETCH(QString, id);
    const ClaimSample& sample = *shippedCatalog()->claim(id.toStdString())->sample;
    const auto plan = planOf(sample);
    QVERIFY2(plan, why(plan));
    int found = 0;
    for (const Option& o : plan->options) {
        if (!isOf(sample, o))
            continue;
        ++found;
        QVERIFY2((o.verdict != Verdict::DoesNotFit) == sample.holds, o.id.c_str());
        // The machine of the article is priced, and a verdict short of "fits" says why.
        QVERIFY2(!o.speed || (o.cost && o.cost->bill.complete), o.id.c_str());
        QVERIFY2(o.verdict == Verdict::Fits || !o.reasons.empty(), o.id.c_str());
        for (const Message& reason : o.reasons)
            QVERIFY(!render(reason, Language{}).empty());
    }
    QVERIFY2(found >= 1, "the plan lists the machine of the claim");
}

void TestClaimSamples::everySampleLoadsAndIsUsed()
{
    std::set<std::string> named{"r1-100-users", "four-quotes", "four-sound-quotes", "scoring-example"};
    for (const Claim& claim : shippedCatalog()->claims)
        if (claim.sample)
            QVERIFY2(named.insert(claim.sample->file).second, claim.id.c_str());
    std::set<std::string> there;
    for (const auto& entry : fs::directory_iterator(kSamples)) {
        const auto project = loadProject(entry.path());
        QVERIFY2(project, why(project));
        QVERIFY(!project->scenario.title.empty());
        QVERIFY(shippedCatalog()->workloadTemplate(project->scenario.templateId));
        const auto again = parseProject(projectText(*project), "again");
        QVERIFY2(again && *again == *project, entry.path().c_str());
        there.insert(entry.path().stem().string());
    }
    QVERIFY(there == named);
}

void TestClaimSamples::twentyMinisAreNoFasterThanEight()
{
    const auto plan = planOf(*shippedCatalog()->claim("20-mac-minis-10-users")->sample);
    QVERIFY2(plan, why(plan));
    const auto speedOf = [&](int nodes) -> std::optional<double> {
        for (const Option& o : plan->options)
            if (o.platform->id == "macmini-m4pro-64" && o.nodes == nodes && o.speed)
                return o.speed->perUser.typical.raw();
        return std::nullopt;
    };
    QVERIFY(speedOf(8) && speedOf(20));
    QVERIFY2(*speedOf(20) <= *speedOf(8) * 1.01, "a chain is no faster for being longer");
    QVERIFY(*speedOf(20) > 1 && *speedOf(20) < 2);
}

void TestClaimSamples::hybridFailsOnItsPriceOnly()
{
    const ClaimSample& sample = *shippedCatalog()->claim("hybrid-under-50000-cny")->sample;
    const auto plan = planOf(sample);
    QVERIFY2(plan, why(plan));
    for (const Option& o : plan->options) {
        if (!isOf(sample, o))
            continue;
        QCOMPARE(o.reasons.size(), std::size_t{1});
        QCOMPARE(shown(o.reasons.front().id), QStringLiteral("over_budget"));
        const double times = double(o.cost->capex.typical.minor) / 100 / 50'000;
        QVERIFY2(times > 1.7 && times < 2.5, "the text says about twice");
        const auto ram = std::ranges::find_if(o.cost->bill.lines, [](const PricedLine& l) { return l.component == "ram"; });
        QVERIFY(ram != o.cost->bill.lines.end() && ram->total);
        QVERIFY2(double(ram->total->typical.minor) / 100 > 25'000, "the text says most of the sum");
    }
}

void TestClaimSamples::oneServerOfA100sIsEnough()
{
    const auto cheapest = [](const Plan& plan, std::string_view platform, int nodes) -> std::optional<double> {
        std::optional<double> least;
        for (const Option& o : plan.options)
            if (o.platform->id == platform && o.nodes == nodes && o.verdict != Verdict::DoesNotFit)
                least = std::min(least.value_or(1e18), double(o.cost->capex.typical.minor));
        return least;
    };
    const auto pair = planOf(*shippedCatalog()->claim("two-8xa100-3-7-million")->sample);
    const auto ascend = planOf(*shippedCatalog()->claim("ascend-halves-cost")->sample);
    QVERIFY2(pair && ascend, (why(pair) + why(ascend)).constData());
    const auto one = cheapest(*pair, "srv-8xa100-used", 1);
    const auto two = cheapest(*pair, "srv-8xa100-used", 2);
    const auto atlas = cheapest(*ascend, "atlas-800i-a2", 2);
    QVERIFY(one && two && atlas);
    QVERIFY2(*one < *two / 2, "the text says less than half the money");
    QVERIFY2(*atlas > *two * 0.4 && *atlas < *two * 0.6, "the text says about half");
    QVERIFY2(*one < *atlas, "the text says less than the two Atlas");
}

SIZEWRIGHT_TEST(TestClaimSamples)
#include "tst_claim_samples.moc"
