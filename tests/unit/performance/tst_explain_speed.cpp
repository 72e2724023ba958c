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

/// A machine without an accelerator, every channel filled.
Deployed onProcessors(const QString& model, const QString& format, const QString& engine, const QString& cpu, int sockets)
{
    Deployed d(model.toUtf8().constData(), format.toUtf8().constData(), engine.toUtf8().constData(), "h100-sxm-80gb");
    d.deployment.device = &noAccelerator();
    const Cpu& processor = *shippedCatalog()->cpu(cpu.toStdString());
    d.setHost(processor.id.c_str(), sockets, *processor.memoryChannels, *processor.memoryMegatransfers, Bytes(2'199'023'255'552));
    return d;
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
    void partsSumToTheStepAlsoWithGuesses();
    void guessesAreRowsOfAStep();
    void expertsHaveExchangesOfTheirOwn();
    void processorsAreExplainedByTheirMemory_data();
    void processorsAreExplainedByTheirMemory();
    void socketsAndChannelsMakeTheRate();
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
        for (const Candidate& candidate : candidatesOf(c, scenario, profiles))
            for (const Deployment& d : deploymentsOf(candidate, scenario, 1)) {
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

/// Of what the planner tries, every so many, with tokens guessed ahead where the engine can.
void TestExplainSpeed::partsSumToTheStepAlsoWithGuesses()
{
    const Catalog& c = *shippedCatalog();
    ProfileTable profiles;
    Scenario scenario;
    scenario.modelId = "deepseek-r1";
    scenario.quality = QualityFloor::Strong;
    int seen = 0;
    int plain = 0;
    int guessing = 0;
    for (const Candidate& candidate : candidatesOf(c, scenario, profiles))
        for (Deployment d : deploymentsOf(candidate, scenario, 1)) {
            if (++seen % 4 != 0)
                continue;
            const ModelProfile& profile = *profiles.find(*d.model, *d.format, *d.kvFormat);
            const MemoryFootprint memory = memoryFootprint(d, profile, 2048, 512, 16, 4096);
            if (!memory.fits())
                continue;
            for (const bool guesses : {false, true}) {
                d.speculative = guesses;
                const auto estimator = SpeedEstimator::make(d, profile, memory, c.calibration);
                if (!estimator)
                    continue;
                const ServingLoad load{2048, 0, 512, 24};
                const TimedLoad t{d, profile, memory, load, estimator->at(load), &c.calibration};
                const Explanation e = explainSpeed(t, SpeedFigure::Tpot);
                const StepBreakdown& s = t.estimate.step;
                double sum = 0;
                for (const char* symbol : {"fixed", "attention", "dense", "experts", "head", "cache", "links"})
                    if (const Operand* part = operandOf(e, symbol))
                        sum += part->value;
                QVERIFY2(std::abs(sum / (s.total() - s.interference).raw() - 1) < 1e-9, d.device->id.c_str());
                const Operand* gain = operandOf(e, "gain");
                const Operand* prompts = operandOf(e, "prompts");
                const double token = sum / (gain ? gain->value : 1) + (prompts ? prompts->value : 0);
                QVERIFY2(std::abs(token / t.estimate.tpot.typical.raw() - 1) < 1e-9, d.device->id.c_str());
                QCOMPARE(gain != nullptr, guesses && d.engine->speedModel == SpeedModel::Serving);
                visit(e, [&](const Explanation& part, const Operand& operand) {
                    if (operand.unit == Unit::Share && d.engine->speedModel != SpeedModel::Domestic)
                        QVERIFY2(operand.value > 0 && operand.value <= 1, render(part.title, Language()).c_str());
                });
                ++(gain ? guessing : plain);
            }
        }
    QVERIFY2(plain >= 25 && guessing >= 25, QByteArray::number(plain) + " " + QByteArray::number(guessing));
}

void TestExplainSpeed::guessesAreRowsOfAStep()
{
    Deployed d("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    const Explanation plain = explainSpeed(timed(d, 2048, 512, 8), SpeedFigure::Tpot);
    d.deployment.speculative = true;
    const Explanation guessing = explainSpeed(timed(d, 2048, 512, 8), SpeedFigure::Tpot);
    const auto of = [](const Explanation& e, const char* part, const char* operand) {
        return operandOf(operandOf(e, part)->how.front(), operand)->value;
    };
    const ServingCalibration& serving = shippedCatalog()->calibration.serving;
    const double rows = rowsWithDraft(serving, 1);
    QVERIFY(rows > 1);
    d.deployment.draftTokens = 3;
    const Explanation three = explainSpeed(timed(d, 2048, 512, 8), SpeedFigure::Tpot);
    QVERIFY(std::abs(of(three, "dense", "work") / of(plain, "dense", "work") - rowsWithDraft(serving, 3)) < 1e-9);
    QCOMPARE(operandOf(three, "gain")->value, tokensWithDraft(serving, 3));
    for (const char* part : {"attention", "dense", "head"}) {
        QVERIFY2(std::abs(of(guessing, part, "work") / of(plain, part, "work") - rows) < 1e-9, part);
        QCOMPARE(of(guessing, part, "bytes"), of(plain, part, "bytes"));
    }
    // Every row scores what the sequence has cached, which is read once; more rows meet more experts.
    QVERIFY(std::abs(of(guessing, "cache", "work") / of(plain, "cache", "work") - rows) < 1e-9);
    QCOMPARE(of(guessing, "cache", "bytes"), of(plain, "cache", "bytes"));
    QVERIFY(of(guessing, "experts", "bytes") > of(plain, "experts", "bytes"));
}

void TestExplainSpeed::expertsHaveExchangesOfTheirOwn()
{
    Deployed d("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    const auto exchanges = [&] { return operandOf(operandOf(explainSpeed(timed(d, 2048, 512, 8), SpeedFigure::Tpot), "links")->how.front(), "exchanges")->value; };
    QCOMPARE(exchanges(), 2.0 * 61);
    d.deployment.layout.attentionDataParallel = 8;
    d.deployment.layout.expertParallel = 8;
    QCOMPARE(exchanges(), 2.0 * 58);
    d.deployment.layout.attentionDataParallel = 2;
    QCOMPARE(exchanges(), 61 + 2.0 * 58);
}

void TestExplainSpeed::processorsAreExplainedByTheirMemory_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("cpu");
    QTest::addColumn<int>("sockets");
    QTest::addColumn<double>("users");
    QTest::newRow("mixture, one socket") << "deepseek-r1" << "q4_k_m" << "llama-cpp" << "epyc-9654" << 1 << 1.0;
    QTest::newRow("mixture, two sockets, many") << "deepseek-r1" << "q4_k_m" << "llama-cpp" << "epyc-9654" << 2 << 8.0;
    QTest::newRow("mixture, copies") << "deepseek-r1" << "q4_k_m" << "ktransformers" << "xeon-platinum-8480-plus" << 2 << 1.0;
    QTest::newRow("dense") << "llama-3-1-70b" << "q8_0" << "llama-cpp" << "epyc-9355" << 1 << 3.0;
}

void TestExplainSpeed::processorsAreExplainedByTheirMemory()
{
    QFETCH(QString, model);
    QFETCH(QString, format);
    QFETCH(QString, engine);
    QFETCH(QString, cpu);
    QFETCH(int, sockets);
    QFETCH(double, users);
    const TimedLoad t = timed(onProcessors(model, format, engine, cpu, sockets), 1500, 256, users);
    for (int i = 0; i < kSpeedFigures; ++i) {
        const auto what = static_cast<SpeedFigure>(i);
        const Explanation e = explainSpeed(t, what);
        const auto checked = checkExplanation(e);
        QVERIFY2(checked, why(checked));
        QVERIFY(std::abs(e.value / figure(t, what) - 1) < 1e-9);
        visit(e, [&](const Explanation&, const Operand& operand) {
            if (operand.unit == Unit::Share)
                QVERIFY2(operand.value > 0 && operand.value <= 1, operand.symbol.c_str());
            // The equations are those of the model: what is left to correct is small.
            if (operand.symbol == "correction")
                QVERIFY2(operand.value > 0.5 && operand.value < 2, QByteArray::number(operand.value));
        });
    }
    const Explanation token = explainSpeed(t, SpeedFigure::Tpot);
    const Explanation& head = operandOf(token, "head")->how.front();
    QCOMPARE(operandOf(head, "bytes")->value, double(t.profile.weights.head(t.profile.model->tiedEmbeddings).raw()));
    const Explanation& fixed = operandOf(token, "fixed")->how.front();
    QCOMPARE(operandOf(fixed, "layers")->value, double(t.profile.model->layers));
    const Explanation prompt = operandOf(explainSpeed(t, SpeedFigure::Ttft), "prompt")->how.front();
    for (const char* symbol : {"computing", "reading", "scores", "fixed"})
        QVERIFY2(operandOf(prompt, symbol) && operandOf(prompt, symbol)->value > 0, symbol);
}

void TestExplainSpeed::socketsAndChannelsMakeTheRate()
{
    const TimedLoad t = timed(onProcessors("deepseek-r1", "q4_k_m", "llama-cpp", "epyc-9654", 2), 1500, 256, 1);
    const Explanation token = explainSpeed(t, SpeedFigure::Tpot);
    const Explanation& rate = operandOf(operandOf(token, "experts")->how.front(), "rate")->how.front();
    QCOMPARE(rate.unit, Unit::BytePerSecond);
    QCOMPARE(operandOf(rate, "sockets")->value, 2.0);
    QCOMPARE(operandOf(rate, "channels")->value, 12.0);
    QCOMPARE(operandOf(rate, "transfers")->value, 4.8e9);
    QCOMPARE(operandOf(rate, "transfers")->source->title, t.deployment.host.cpu->source.title);
    QCOMPARE(rate.remarks.size(), std::size_t(1));
}

SIZEWRIGHT_TEST(TestExplainSpeed)
#include "tst_explain_speed.moc"
