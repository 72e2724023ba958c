// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>
#include <functional>

#include "core/plan/plan.h"
#include "core/project/project.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

using Change = std::function<void(Scenario&)>;

Scenario sampleScenario()
{
    return loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json").value().scenario;
}

const Option* optionOf(const Plan& plan, std::string_view id)
{
    const auto found = std::find_if(plan.options.begin(), plan.options.end(), [&](const Option& o) { return o.id == id; });
    return found == plan.options.end() ? nullptr : &*found;
}

QString reasonsOf(const Option& option)
{
    QStringList texts;
    for (const Message& reason : option.reasons)
        texts << shown(render(reason, {}));
    return texts.join("\n");
}

bool accepted(const Option& o)
{
    return o.verdict != Verdict::DoesNotFit;
}

}  // namespace

Q_DECLARE_METATYPE(Change)

class TestPlan : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFamilyIsAnswered();
    void baselinesAreThere();
    void refusalsNameTheGap_data();
    void refusalsNameTheGap();
    void acceptedOptionsKeepWhatTheyPromise();
    void refusedOptionsSayWhy();
    void optionsAreSorted();
    void threadsChangeNothing_data();
    void threadsChangeNothing();
    void badScenariosAreNamed_data();
    void badScenariosAreNamed();
    void aModelThatNothingHolds();
    void constraintsAreObeyed();
    void aStoppedPlanIsCancelled();
    void aPlanIsQuick();

private:
    Plan m_plan;
};

void TestPlan::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    const auto plan = makePlan(*shippedCatalog(), sampleScenario());
    QVERIFY2(plan, why(plan));
    m_plan = *plan;
    QVERIFY(m_plan.options.size() > 50);
    QCOMPARE(m_plan.concurrency, 100);
}

void TestPlan::everyFamilyIsAnswered()
{
    for (int f = 0; f < kFamilies; ++f) {
        const FamilyAnswer& answer = m_plan.families[static_cast<std::size_t>(f)];
        QVERIFY(answer.family == static_cast<Family>(f));
        QVERIFY(answer.best || answer.nearestMiss);
        const Option& option = m_plan.options[answer.best ? *answer.best : *answer.nearestMiss];
        QVERIFY(option.family == answer.family);
        QCOMPARE(accepted(option), answer.best.has_value());
        QVERIFY(answer.best || !option.reasons.empty());
        QVERIFY(!render(answer.summary, {}).empty());
    }
    QVERIFY(m_plan.recommended);
    QVERIFY(accepted(m_plan.options[*m_plan.recommended]));
}

void TestPlan::baselinesAreThere()
{
    QCOMPARE(m_plan.baselines.size(), std::size_t{2});
    QVERIFY(m_plan.baselines[0].kind == BaselineKind::Api);
    QVERIFY(m_plan.baselines[1].kind == BaselineKind::Rental);
    for (const Baseline& baseline : m_plan.baselines) {
        QVERIFY(baseline.perMonth);
        QVERIFY(baseline.perMonth->low.minor > 0);
        QVERIFY(baseline.perMonth->low.minor <= baseline.perMonth->typical.minor);
        QVERIFY(baseline.perMonth->typical.minor <= baseline.perMonth->high.minor);
        QVERIFY(baseline.perMonth->typical.currency == Currency::CNY);
        QVERIFY(!baseline.observedOn.empty() && !baseline.source.empty());
        const auto curve = costCurve(baseline, 5);
        QVERIFY(curve && curve->size() == 6 && curve->front().minor == 0);
    }
}

void TestPlan::refusalsNameTheGap_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("figures");
    // Hugging Face lists 688.6 GB for deepseek-ai/DeepSeek-R1; eight cards of 80 GB have 640.
    QTest::newRow("FP8 on 8 x A100") << "srv-8xa100-used.x1.deepseek-r1.fp8-block" << QStringList{"688.6 GB", "687.2 GB"};
    QTest::newRow("BF16 on 16 x A100") << "srv-8xa100-used.x2.deepseek-r1.bf16" << QStringList{"1,342.1 GB", "1,374.4 GB"};
}

void TestPlan::refusalsNameTheGap()
{
    QFETCH(QString, id);
    QFETCH(QStringList, figures);
    const Option* option = optionOf(m_plan, id.toStdString());
    QVERIFY(option);
    QVERIFY(!accepted(*option));
    for (const QString& figure : figures)
        QVERIFY2(reasonsOf(*option).contains(figure), qPrintable(reasonsOf(*option)));
}

void TestPlan::acceptedOptionsKeepWhatTheyPromise()
{
    const Scenario s = sampleScenario();
    int count = 0;
    for (const Option& o : m_plan.options) {
        if (!accepted(o))
            continue;
        ++count;
        QVERIFY2(o.memory && o.memory->fits() && o.speed && o.cost, o.id.c_str());
        QVERIFY2(o.speed->perUser.typical >= s.service.perUser, o.id.c_str());
        QVERIFY2(o.speed->ttft.typical <= s.service.firstTokenWithin, o.id.c_str());
        QVERIFY2(o.memory->maxConcurrency >= m_plan.concurrency, o.id.c_str());
        QVERIFY2(o.usersAtServiceLevel >= m_plan.concurrency, o.id.c_str());
        QVERIFY2(o.reasons.empty() == (o.verdict == Verdict::Fits), o.id.c_str());
        QVERIFY2(!o.remedy, o.id.c_str());
    }
    QVERIFY(count > 0);
}

void TestPlan::refusedOptionsSayWhy()
{
    for (const Option& o : m_plan.options) {
        if (accepted(o))
            continue;
        QVERIFY2(!o.reasons.empty(), o.id.c_str());
        QVERIFY2(o.shortfall > 0 && o.refusal != Refusal::None, o.id.c_str());
        QVERIFY2(o.binding < o.reasons.size(), o.id.c_str());
        QVERIFY2(o.remedy, o.id.c_str());
    }
}

void TestPlan::optionsAreSorted()
{
    // The same machines stand together: what they cost differs by a little electricity.
    const auto leastOfMachines = [&](const Option& o) {
        std::int64_t least = o.cost->tcoHorizon.typical.minor;
        for (const Option& other : m_plan.options)
            if (other.platform == o.platform && other.nodes == o.nodes && other.verdict == o.verdict)
                least = std::min(least, other.cost->tcoHorizon.typical.minor);
        return least;
    };
    for (std::size_t i = 1; i < m_plan.options.size(); ++i) {
        const Option& a = m_plan.options[i - 1];
        const Option& b = m_plan.options[i];
        QVERIFY(a.id != b.id);
        QVERIFY2(static_cast<int>(a.verdict) <= static_cast<int>(b.verdict), b.id.c_str());
        if (a.verdict != b.verdict)
            continue;
        if (!accepted(a))
            QVERIFY2(std::pair(a.refusal, a.shortfall) <= std::pair(b.refusal, b.shortfall), b.id.c_str());
        else if (a.cost->bill.complete == b.cost->bill.complete)
            QVERIFY2(leastOfMachines(a) <= leastOfMachines(b), b.id.c_str());
        else
            QVERIFY2(a.cost->bill.complete, b.id.c_str());
    }
}

void TestPlan::threadsChangeNothing_data()
{
    QTest::addColumn<int>("threads");
    for (const int threads : {-1, 0, 1, 2, 8})
        QTest::addRow("%d", threads) << threads;
}

void TestPlan::threadsChangeNothing()
{
    QFETCH(int, threads);
    const auto other = makePlan(*shippedCatalog(), sampleScenario(), {threads});
    QVERIFY2(other, why(other));
    QCOMPARE(other->options.size(), m_plan.options.size());
    QCOMPARE(other->candidates, m_plan.candidates);
    QVERIFY(other->recommended == m_plan.recommended);
    for (std::size_t i = 0; i < m_plan.options.size(); ++i) {
        const Option& a = m_plan.options[i];
        const Option& b = other->options[i];
        QCOMPARE(shown(b.id), shown(a.id));
        QVERIFY(b.deployment.layout == a.deployment.layout && b.deployment.engine == a.deployment.engine);
        QCOMPARE(b.usersAtServiceLevel, a.usersAtServiceLevel);
        QVERIFY(b.shortfall == a.shortfall && b.refusal == a.refusal && b.binding == a.binding);
        QCOMPARE(b.speed.has_value(), a.speed.has_value());
        QVERIFY(!a.speed || (a.speed->tpot == b.speed->tpot && a.speed->ttft == b.speed->ttft &&
                             a.speed->outputTotal == b.speed->outputTotal));
        QVERIFY(!a.cost || (a.cost->capex == b.cost->capex && a.cost->tco5 == b.cost->tco5));
        QCOMPARE(reasonsOf(b), reasonsOf(a));
    }
}

void TestPlan::badScenariosAreNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* field, Change change) { QTest::newRow(field) << change << QString(field); };
    row("/model_id", [](Scenario& s) { s.modelId = "gpt-9"; });
    row("/finance/region_id", [](Scenario& s) { s.finance.regionId = "mars"; });
    row("/plan_date", [](Scenario& s) { s.planDate = "2026-02-30"; });
    row("/request/input", [](Scenario& s) { s.request.input = Tokens(0); });
    row("/constraints/families", [](Scenario& s) { s.constraints.families.clear(); });
}

void TestPlan::badScenariosAreNamed()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    Scenario s = sampleScenario();
    change(s);
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY(!plan);
    QCOMPARE(shown(plan.error().where), field);
    QVERIFY(!plan.error().detail.empty());
}

void TestPlan::aModelThatNothingHolds()
{
    Catalog c = *shippedCatalog();
    Model giant = *c.model("deepseek-r1");
    giant.id = "giant";
    giant.name = "Giant";
    giant.layers *= 150;
    giant.publishedParameters *= 150;
    c.models.push_back(giant);
    Scenario s = sampleScenario();
    s.modelId = "giant";
    const auto plan = makePlan(c, s);
    QVERIFY2(plan, why(plan));
    QVERIFY(!plan->recommended);
    QVERIFY(!plan->options.empty());
    QCOMPARE(shown(plan->decision.id), QStringLiteral("nothing_holds"));
    for (const FamilyAnswer& answer : plan->families)
        QVERIFY(!answer.best);
    for (const Option& o : plan->options)
        QVERIFY2(!accepted(o) && !o.reasons.empty(), o.id.c_str());
}

void TestPlan::constraintsAreObeyed()
{
    Scenario s = sampleScenario();
    s.constraints.families = {Family::Mac};
    const auto macs = makePlan(*shippedCatalog(), s);
    QVERIFY2(macs, why(macs));
    for (const Option& o : macs->options)
        QVERIFY(o.family == Family::Mac);
    QCOMPARE(shown(macs->families[0].summary.id), QStringLiteral("family_excluded"));

    s = sampleScenario();
    s.constraints.allowUsed = false;
    s.constraints.allowExportControlled = false;
    s.constraints.maxNodes = 2;
    s.quality = QualityFloor::Exact;
    s.finance.capexCeiling = Money{300'000'000, Currency::CNY};
    s.constraints.rackUnits = 20;
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    for (const Option& o : plan->options) {
        QVERIFY(!o.platform->used && !o.platform->greyMarket && !o.deployment.device->exportControlled);
        QVERIFY(o.nodes <= 2);
        QVERIFY(o.deployment.format->quality == QualityClass::Exact);
        QVERIFY(!accepted(o) || o.cost->capex.typical.minor <= 300'000'000);
        QVERIFY(!accepted(o) || o.platform->rackUnits * o.nodes <= 20);
    }
}

void TestPlan::aStoppedPlanIsCancelled()
{
    std::stop_source source;
    source.request_stop();
    for (const int threads : {1, 4}) {
        const auto plan = makePlan(*shippedCatalog(), sampleScenario(), {threads}, source.get_token());
        QVERIFY(!plan);
        QVERIFY(plan.error().id == ErrorId::Cancelled);
    }
}

void TestPlan::aPlanIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(makePlan(*shippedCatalog(), sampleScenario()));
    QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()));
}

SIZEWRIGHT_TEST(TestPlan)
#include "tst_plan.moc"
