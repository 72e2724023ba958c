// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>
#include <functional>

#include "core/performance/explain_speed.h"
#include "core/plan/candidates.h"
#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

double figure(const TimedLoad& t, SpeedFigure figure)
{
    return figure == SpeedFigure::Tpot   ? t.estimate.tpot.typical.raw()
           : figure == SpeedFigure::Ttft ? t.estimate.ttft.typical.raw()
                                         : t.estimate.outputTotal.typical.raw();
}

const Operand* operandOf(const Explanation& e, const std::string& symbol)
{
    for (const Operand& operand : e.operands)
        if (operand.symbol == symbol)
            return &operand;
    return nullptr;
}

void visit(const Explanation& e, const std::function<void(const Explanation&, const Operand&)>& use)
{
    for (const Operand& operand : e.operands) {
        use(e, operand);
        for (const Explanation& how : operand.how)
            visit(how, use);
    }
}

TimedLoad timed(const Deployed& d, double input, double output, double users)
{
    return {d.deployment,
            d.profile,
            d.memory(input, output, users),
            {input, 0, output, users},
            d.speed(input, output, users).value(),
            &shippedCatalog()->calibration};
}

}  // namespace

class TestExplainSpeed : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFigureIsReproduced();
    void partsOfTheStepAreItsBreakdown();
    void weightsComeFromTheDataSheet();
    void waitingUsersSeeTheQueue();
    void guessedTokensAreAGain();
};

void TestExplainSpeed::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

/// Over what the planner would try: formula, operands and estimate agree, and a share of a peak is a share.
void TestExplainSpeed::everyFigureIsReproduced()
{
    const Catalog& c = *shippedCatalog();
    ProfileTable profiles;
    int seen = 0;
    for (const char* model : {"deepseek-r1", "deepseek-v3-2", "qwen3-235b-a22b", "llama-3-1-70b"}) {
        Scenario scenario;
        scenario.modelId = model;
        scenario.quality = QualityFloor::Strong;
        std::size_t excluded = 0;
        for (const Candidate& candidate : candidatesOf(c, scenario, profiles, excluded))
            for (const Deployment& d : deploymentsOf(c, candidate, scenario, 1)) {
                if (++seen % 5 != 0)
                    continue;
                const ModelProfile& profile = *profiles.find(*d.model, *d.format, *d.kvFormat);
                const MemoryFootprint memory = memoryFootprint(d, profile, 1024, 512, 16, 4096);
                const auto estimator = SpeedEstimator::make(d, profile, memory, c.calibration);
                if (!memory.fits() || !estimator)
                    continue;
                for (const double users : {1.0, 7.0, 64.0, 3000.0}) {
                    const ServingLoad load{1024, 256, 512, users};
                    const TimedLoad t{d, profile, memory, load, estimator->at(load), &c.calibration};
                    for (int i = 0; i < kSpeedFigures; ++i) {
                        const auto what = static_cast<SpeedFigure>(i);
                        const Explanation e = explainSpeed(t, what);
                        const auto checked = checkExplanation(e);
                        QVERIFY2(checked, why(checked));
                        QVERIFY2(std::abs(e.value / figure(t, what) - 1) < 1e-9, d.device->id.c_str());
                        visit(e, [&](const Explanation& part, const Operand& operand) {
                            // Domestic chips follow one published table, not their data sheet.
                            if (operand.unit == Unit::Share && d.engine->speedModel != SpeedModel::Domestic)
                                QVERIFY2(operand.value > 0 && operand.value <= 1,
                                         QByteArray::fromStdString(render(part.title, Language()) + " of " + d.device->id + " " + d.engine->id + " " + d.model->id + " " +
                                                                   std::to_string(operand.value)));
                        });
                    }
                }
            }
    }
    QVERIFY(seen > 200);
}

void TestExplainSpeed::partsOfTheStepAreItsBreakdown()
{
    const TimedLoad t = timed(Deployed("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8), 2048, 512, 32);
    const Explanation e = explainSpeed(t, SpeedFigure::Tpot);
    const StepBreakdown& s = t.estimate.step;
    for (const auto& [symbol, time] : {std::pair("fixed", s.fixed), {"attention", s.attention}, {"dense", s.feedForward},
                                       {"experts", s.experts}, {"head", s.head}, {"cache", s.kvCache},
                                       {"links", s.communication}, {"prompts", s.interference}}) {
        const Operand* part = operandOf(e, symbol);
        QVERIFY2(part, symbol);
        QVERIFY2(std::abs(part->value / time.raw() - 1) < 1e-9, symbol);
        QCOMPARE(part->how.size(), std::size_t(1));
    }
}

void TestExplainSpeed::weightsComeFromTheDataSheet()
{
    const TimedLoad t = timed(Deployed("llama-3-1-70b", "bf16", "vllm", "h100-sxm-80gb", 4), 1024, 512, 1);
    const Explanation e = explainSpeed(t, SpeedFigure::Tpot);
    const Explanation& attention = operandOf(e, "attention")->how.front();
    // 80 layers of 8192 x (8192 + 2 x 1024 + 8192) 16-bit weights on four devices.
    QCOMPARE(operandOf(attention, "bytes")->value, 80.0 * 8192 * (8192 + 2 * 1024 + 8192) * 2 / 4);
    const Operand* bandwidth = operandOf(attention, "bandwidth");
    QCOMPARE(bandwidth->value, t.deployment.device->bandwidth->typical.raw());
    QVERIFY(bandwidth->source.has_value());
    QCOMPARE(bandwidth->source->title, t.deployment.device->source.title);
    QCOMPARE(operandOf(attention, "reached")->source->title, shippedCatalog()->calibration.source.title);
}

void TestExplainSpeed::waitingUsersSeeTheQueue()
{
    const Deployed d("llama-3-1-70b", "bf16", "vllm", "h100-sxm-80gb", 4);
    const TimedLoad waiting = timed(d, 8192, 1024, 20'000);
    QVERIFY(waiting.estimate.runningBatch < 20'000);
    QVERIFY(operandOf(explainSpeed(waiting, SpeedFigure::Ttft), "queue") != nullptr);
    QVERIFY(operandOf(explainSpeed(timed(d, 8192, 1024, 4), SpeedFigure::Ttft), "queue") == nullptr);
}

void TestExplainSpeed::guessedTokensAreAGain()
{
    Deployed d("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    QVERIFY(operandOf(explainSpeed(timed(d, 2048, 512, 8), SpeedFigure::Tpot), "gain") == nullptr);
    d.deployment.speculative = true;
    const Operand gain = *operandOf(explainSpeed(timed(d, 2048, 512, 8), SpeedFigure::Tpot), "gain");
    QVERIFY(gain.value > 1);
    QCOMPARE(gain.value, shippedCatalog()->calibration.serving.mtpTokensPerStep);
}

SIZEWRIGHT_TEST(TestExplainSpeed)
#include "tst_explain_speed.moc"
