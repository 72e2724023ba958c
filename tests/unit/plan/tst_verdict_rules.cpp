// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>

#include "core/plan/candidates.h"
#include "core/plan/plan.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Scenario teamOfTen()
{
    return scenarioFromTemplate(*shippedCatalog()->workloadTemplate("team-10"), "2026-11-22");
}

bool hasReason(const Option& option, const char* id)
{
    return std::any_of(option.reasons.begin(), option.reasons.end(), [&](const Message& m) { return m.id == id; });
}

}  // namespace

/// Rules that keep a plan from misleading a buyer.
class TestVerdictRules : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void noUnpricedMachineBeatsABudget();
    void onlyMoneyIsNamedWhenOnlyMoneyRefuses();
    void whatThePlaceRefusesIsNotCuredByASmallerModel();
    void aModelEndsAtItsContext();
    void lostMachinesLeaveEnough();
    void ranksDivideTheHeads();
    void exactPlansKeepTheCacheAtSixteenBits();
    void powerIsTheLimitNotTheMean();
    void growthIsCarried();
    void trainingNeedsSoftwareAndMemory();
    void hybridsTrainAdaptersBesideExpertsOnTheHost();
    void limitedTrainingIsALimit();
};

void TestVerdictRules::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestVerdictRules::noUnpricedMachineBeatsABudget()
{
    for (const int thousands : {50, 150, 250}) {
        Scenario s = teamOfTen();
        s.finance.capexCeiling = Money{std::int64_t(thousands) * 100'000, Currency::CNY};
        const auto plan = makePlan(*shippedCatalog(), s);
        QVERIFY2(plan, why(plan));
        for (const Option& o : plan->options)
            if (o.verdict != Verdict::DoesNotFit)
                QVERIFY2(o.cost && o.cost->bill.complete && o.cost->capex.typical.minor <= s.finance.capexCeiling->minor, o.id.c_str());
    }
    const auto plan = makePlan(*shippedCatalog(), teamOfTen());
    QVERIFY(plan && plan->recommended);
    QVERIFY(plan->options[*plan->recommended].cost->bill.complete);
}

void TestVerdictRules::onlyMoneyIsNamedWhenOnlyMoneyRefuses()
{
    Scenario s = teamOfTen();
    s.constraints.families = {Family::Gpu};
    s.finance.capexCeiling = Money{50'000'00, Currency::CNY};
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    QVERIFY(!plan->recommended);
    QCOMPARE(QString::fromStdString(plan->decision.id), QStringLiteral("nothing_within_ceiling"));
    const auto dear = std::find_if(plan->options.begin(), plan->options.end(), [](const Option& o) {
        return o.reasons.size() == 1 && hasReason(o, "over_budget");
    });
    QVERIFY(dear != plan->options.end());
    QCOMPARE(QString::fromStdString(dear->remedy->id), QStringLiteral("remedy_ceiling"));
}

void TestVerdictRules::whatThePlaceRefusesIsNotCuredByASmallerModel()
{
    Scenario s = teamOfTen();
    s.constraints.power = Watts(1000);
    s.finance.capexCeiling = Money{100'000'000'00, Currency::CNY};
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    int power = 0;
    int quote = 0;
    for (const Option& o : plan->options) {
        if (o.reasons.empty() || o.verdict != Verdict::DoesNotFit)
            continue;
        const bool byPower = o.reasons.front().id == "power";
        const bool byPrice = o.reasons.front().id == "price_unknown";
        if (!byPower && !byPrice)
            continue;
        QVERIFY2(o.remedy, o.id.c_str());
        QCOMPARE(QString::fromStdString(o.remedy->id),
                 byPower ? QStringLiteral("remedy_power") : QStringLiteral("remedy_quote"));
        ++(byPower ? power : quote);
    }
    QVERIFY2(power > 0, "servers draw more than a kilowatt");
    s.constraints.power.reset();
    const auto open = makePlan(*shippedCatalog(), s);
    QVERIFY2(open, why(open));
    for (const Option& o : open->options)
        quote += o.verdict == Verdict::DoesNotFit && o.remedy->id == "remedy_quote";
    QVERIFY2(quote > 0, "some machines have no public price");
}

void TestVerdictRules::aModelEndsAtItsContext()
{
    Scenario s = teamOfTen();
    s.modelId = "deepseek-llm-7b";  // 4,096 tokens
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    QVERIFY(!plan->recommended);
    QVERIFY(!plan->options.empty());
    for (const Option& o : plan->options)
        QVERIFY2(hasReason(o, "context_exceeds_model"), o.id.c_str());
}

void TestVerdictRules::lostMachinesLeaveEnough()
{
    Scenario s = teamOfTen();
    s.demand.concurrentRequests = 40;
    s.demand.surviveNodeLoss = true;
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    QVERIFY(plan->recommended);
    for (const Option& o : plan->options) {
        if (o.verdict == Verdict::DoesNotFit)
            continue;
        const Layout& l = o.deployment.layout;
        QVERIFY2(o.nodes >= 2 && l.replicas >= 2, o.id.c_str());
        QVERIFY2(o.usersAtServiceLevel >= 40, o.id.c_str());
        QVERIFY2(o.memory->maxConcurrency * (l.replicas - 1) / l.replicas >= 40 || l.replicas > o.nodes, o.id.c_str());
    }
}

void TestVerdictRules::ranksDivideTheHeads()
{
    Scenario s = teamOfTen();
    s.quality = QualityFloor::Distill;
    ProfileTable profiles;
    for (const Candidate& candidate : candidatesOf(*shippedCatalog(), s, profiles))
        for (const int nodes : nodeCounts(*candidate.platform, s))
            for (const Deployment& d : deploymentsOf(candidate, s, nodes))
                QCOMPARE(d.model->attention.heads % (d.layout.tensorParallel / d.layout.attentionDataParallel), 0);
}

void TestVerdictRules::exactPlansKeepTheCacheAtSixteenBits()
{
    Scenario s = teamOfTen();
    s.quality = QualityFloor::Exact;
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    for (const Option& o : plan->options) {
        const KvFormat& kv = *o.deployment.kvFormat;
        QVERIFY2(kv.bytesPerBlock >= 2 * kv.elementsPerBlock, o.id.c_str());
    }
}

void TestVerdictRules::powerIsTheLimitNotTheMean()
{
    Scenario s = teamOfTen();
    s.constraints.power = Watts(3000);
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    for (const Option& o : plan->options)
        if (o.verdict != Verdict::DoesNotFit)
            QVERIFY2(o.cost->ratedPower && o.cost->ratedPower->raw() <= 3000, o.id.c_str());
}

void TestVerdictRules::growthIsCarried()
{
    Scenario s = teamOfTen();
    s.demand.concurrentRequests = 10;
    s.demand.growthPerYear = 0.5;
    s.finance.horizonYears = 3;
    const ConcurrencyArithmetic c = concurrencyOf(s);
    QCOMPARE(c.planned, 10);
    QCOMPARE(c.atHorizon, 23);  // 10 x 1.5 x 1.5, rounded up
    QVERIFY(std::abs(c.meanGrowth - (1 + 1.5 + 2.25) / 3) < 1e-12);
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    QCOMPARE(plan->concurrency, 23);
}

void TestVerdictRules::trainingNeedsSoftwareAndMemory()
{
    for (const TrainingMethod method : {TrainingMethod::QLora, TrainingMethod::Lora, TrainingMethod::Full}) {
        Scenario s = teamOfTen();
        s.constraints.training = method;
        const auto plan = makePlan(*shippedCatalog(), s);
        QVERIFY2(plan, why(plan));
        bool impossible = false;
        bool tooSmall = false;
        for (const Option& o : plan->options) {
            const bool trains = o.training && o.training->estimate.fits();
            QVERIFY2(o.verdict == Verdict::DoesNotFit || trains, o.id.c_str());
            QVERIFY2(!o.training || o.training->stack->supports(method), o.id.c_str());
            QVERIFY2(hasReason(o, "cannot_train") == !o.training || hasReason(o, "training_unknown"), o.id.c_str());
            impossible = impossible || hasReason(o, "cannot_train");
            tooSmall = tooSmall || hasReason(o, "training_exceeds_memory");
        }
        QVERIFY(impossible && tooSmall);
    }
    // Full fine-tuning of R1 takes 12 TB of states: no catalogued machine of eight nodes has them.
    Scenario s = teamOfTen();
    s.modelId = "deepseek-r1";
    s.constraints.training = TrainingMethod::Full;
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    QVERIFY(!plan->recommended);
    QCOMPARE(QString::fromStdString(plan->decision.id), QStringLiteral("nothing_trains"));
    s.constraints.training.reset();
    const auto without = makePlan(*shippedCatalog(), s);
    QVERIFY(without && without->recommended && !without->options.front().training);
}

void TestVerdictRules::hybridsTrainAdaptersBesideExpertsOnTheHost()
{
    Scenario s = teamOfTen();
    s.modelId = "deepseek-r1";
    s.constraints.families = {Family::Hybrid};
    s.constraints.training = TrainingMethod::Lora;
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    bool sized = false;
    for (const Option& o : plan->options) {
        if (!o.training)
            continue;
        sized = true;
        QVERIFY(o.training->stack->expertsOnHost && o.training->plan.offload.experts);
        QVERIFY(o.training->estimate.host.weights > Bytes(1'200'000'000'000));
        QVERIFY2(o.training->estimate.fits() == !(hasReason(o, "training_exceeds_host") || hasReason(o, "training_exceeds_memory")), o.id.c_str());
    }
    QVERIFY(sized);
}

void TestVerdictRules::limitedTrainingIsALimit()
{
    Scenario s = teamOfTen();
    s.modelId = "deepseek-r1-distill-qwen-7b";
    s.constraints.training = TrainingMethod::QLora;
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan));
    QVERIFY(plan->recommended);
    std::size_t limited = 0;
    for (const Option& o : plan->options) {
        if (o.verdict == Verdict::DoesNotFit)
            continue;
        const bool limit = o.training->stack->level == TrainingLevel::Limited;
        QCOMPARE(hasReason(o, "training_limited"), limit);
        limited += limit ? 1U : 0U;
    }
    QVERIFY(limited > 0);
}

SIZEWRIGHT_TEST(TestVerdictRules)
#include "tst_verdict_rules.moc"
