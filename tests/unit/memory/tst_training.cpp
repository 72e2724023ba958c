// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/io/csv.h"
#include "core/io/file.h"
#include "core/io/number_text.h"
#include "core/memory/footprint.h"
#include "core/memory/training.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::literals;
using namespace sizewright::test;

namespace {

TrainingProfile profileOf(const char* model)
{
    return trainingProfile(*shippedCatalog(), *shippedCatalog()->model(model)).value();
}

TrainingPlan planOn(TrainingMethod method, const char* device, int devices = 1)
{
    TrainingPlan plan = usualTrainingPlan(method);
    plan.device = shippedCatalog()->accelerator(device);
    plan.devices = devices;
    return plan;
}

double gigabytes(Bytes bytes)
{
    return double(bytes.raw()) / 1e9;
}

bool near(double value, double expected, double tolerance)
{
    return std::abs(value / expected - 1) <= tolerance;
}

/// Every shape of attention and feed-forward that the catalog has.
constexpr const char* kShapes[] = {"llama-3-1-8b",      "qwen2-5-7b",          "gpt-j-6b",     "qwen3-30b-a3b", "deepseek-v2-lite", "deepseek-r1",
                                   "deepseek-v4-flash", "kimi-linear-48b-a3b", "gpt-oss-120b", "gemma-3-27b",   "llama-4-maverick", "kimi-k3"};

std::vector<TrainingPlan> manyPlans()
{
    std::vector<TrainingPlan> plans;
    for (const TrainingMethod method : {TrainingMethod::Full, TrainingMethod::Lora, TrainingMethod::QLora})
        for (const int stage : {0, 1, 2, 3})
            for (const Checkpointing checkpointing : {Checkpointing::None, Checkpointing::Selective, Checkpointing::Full})
                for (const bool flash : {false, true}) {
                    TrainingPlan plan = planOn(method, "h100-sxm-80gb", 8);
                    plan.zeroStage = stage;
                    plan.checkpointing = checkpointing;
                    plan.flashAttention = flash;
                    plan.targets = AdapterTargets::AllWithExperts;
                    plans.push_back(plan);
                }
    return plans;
}

}  // namespace

class TestTraining : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void statesOfMixedPrecision();
    void statesByStage();
    void offloadFollowsDeepSpeed();
    void adaptersAreCountedExactly();
    void optimizers();
    void quantisedWeights();
    void whatFitsWhere_data();
    void whatFitsWhere();
    void layersFollowThePaper();
    void shardsSumToTheWhole();
    void growsWithTheWork();
    void recomputingNeverNeedsMore();
    void searchesAgreeWithTheEstimate();
    void expertsLeaveForTheHost();
    void publishedProfilesLieInTheBand();
    void senselessPlansAreRefused();
};

void TestTraining::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestTraining::statesOfMixedPrecision()
{
    // ZeRO paper, 2020, section 3.1: 2 + 2 + 12 bytes per parameter; 18 with 32-bit gradients (LLaMA-Factory, DeepSpeed).
    const TrainingProfile p = profileOf("llama-2-7b");
    TrainingPlan plan = planOn(TrainingMethod::Full, "h100-sxm-80gb");
    plan.gradients = GradientPrecision::Bf16;
    QVERIFY(near(double(estimateTraining(plan, p).device.states().raw()), 16 * p.parameters, 1e-9));
    plan.gradients = GradientPrecision::Fp32;
    QVERIFY(near(double(estimateTraining(plan, p).device.states().raw()), 18 * p.parameters, 1e-9));
    plan.precision = TrainingPrecision::PureBf16;
    QVERIFY(near(double(estimateTraining(plan, p).device.states().raw()), 8 * p.parameters, 1e-9));
    plan.precision = TrainingPrecision::Fp32;
    QVERIFY(near(double(estimateTraining(plan, p).device.states().raw()), 16 * p.parameters, 1e-9));
    QCOMPARE(p.parameters, double(parameterCount(*p.model, false)));
}

void TestTraining::statesByStage()
{
    // ZeRO paper, 2020, figure 1: 7.5 B parameters on 64 devices take 120, 31.4, 16.6 and 1.9 GB.
    TrainingProfile p = profileOf("llama-2-7b");
    p.parameters = 7.5e9;
    const double expected[] = {120, 31.4, 16.6, 1.9};
    for (int stage = 0; stage <= 3; ++stage) {
        TrainingPlan plan = planOn(TrainingMethod::Full, "h100-sxm-80gb", 64);
        plan.gradients = GradientPrecision::Bf16;
        plan.zeroStage = stage;
        QVERIFY2(near(gigabytes(estimateTraining(plan, p).device.states()), expected[stage], 0.02), std::to_string(stage).c_str());
    }
}

void TestTraining::offloadFollowsDeepSpeed()
{
    // DeepSpeed documentation, "Memory Requirements", read 2026-11: a model of 2851 M parameters on eight GPUs with ZeRO 3 and its
    // optimizer on the host takes 16 bytes each there, before the buffer factor of 1.5, and 2 bytes of a share on a GPU.
    TrainingProfile p = profileOf("llama-3-2-3b");
    p.parameters = 2851e6;
    TrainingPlan plan = planOn(TrainingMethod::Full, "a100-sxm-40gb", 8);
    plan.offload.optimizer = true;
    plan.hostMemory = 512_GiB;
    const TrainingEstimate e = estimateTraining(plan, p);
    const Bytes host = e.host.total() - e.host.runtime;
    QVERIFY(near(double(host.raw()) * 1.5 / double(1_GiB .raw()), 63.72, 0.001));
    QVERIFY(near(double(e.device.states().raw()), 2 * 2851e6 / 8, 1e-6));
    plan.offload.parameters = true;
    const TrainingEstimate all = estimateTraining(plan, p);
    QVERIFY(near(double((all.host.total() - all.host.runtime).raw()) * 1.5 / double(1_GiB .raw()), 71.69, 0.001));
    QCOMPARE(all.device.states().raw(), std::int64_t{0});
    plan.offload.nvme = true;
    const TrainingEstimate disk = estimateTraining(plan, p);
    QCOMPARE(disk.host.total().raw(), disk.host.runtime.raw());
    QVERIFY(disk.host.nvme > Bytes());
}

void TestTraining::adaptersAreCountedExactly()
{
    // Llama-3.1-8B, rank 16 on q, k, v, o: 32 layers x 16 x (8192 + 5120 + 5120 + 8192) = 13,631,488, as PEFT prints it;
    // on every linear layer 41,943,040.
    TrainingPlan plan = planOn(TrainingMethod::Lora, "rtx-4090-24gb");
    const TrainingProfile p = profileOf("llama-3-1-8b");
    plan.targets = AdapterTargets::Attention;
    QCOMPARE(trainedParameters(plan, p), 13'631'488.0);
    plan.targets = AdapterTargets::AllLinear;
    QCOMPARE(trainedParameters(plan, p), 41'943'040.0);
    plan.rank = 64;
    QCOMPARE(trainedParameters(plan, p), 4 * 41'943'040.0);

    // Experts multiply them: 58 layers x 256 experts x 3 matrices of 7168 x 2048.
    const TrainingProfile r1 = profileOf("deepseek-r1");
    plan.rank = 1;
    const double without = trainedParameters(plan, r1);
    plan.targets = AdapterTargets::AllWithExperts;
    QCOMPARE(trainedParameters(plan, r1) - without, 58.0 * 256 * 3 * (7168 + 2048));
}

void TestTraining::optimizers()
{
    const TrainingProfile p = profileOf("llama-2-7b");
    const auto states = [&](Optimizer optimizer) {
        TrainingPlan plan = planOn(TrainingMethod::Full, "h200-sxm-141gb");
        plan.optimizer = optimizer;
        return double(estimateTraining(plan, p).device.optimizerStates.raw()) / p.parameters;
    };
    QCOMPARE(states(Optimizer::AdamW), 8.0);
    QVERIFY(near(states(Optimizer::Adam8bit), 2, 0.01));
    QVERIFY(states(Optimizer::Adafactor) < 0.01);
    QCOMPARE(states(Optimizer::SgdMomentum), 4.0);
    const double muon = states(Optimizer::Muon);
    QVERIFY(muon > 4 && muon < 4.5);
    QCOMPARE(states(Optimizer::PagedAdam8bit), 0.0);
}

void TestTraining::quantisedWeights()
{
    // QLoRA paper, 2023: 0.127 bits of quantisation constants per parameter after double quantisation.
    const TrainingProfile p = profileOf("llama-2-7b");
    TrainingPlan plan = planOn(TrainingMethod::QLora, "rtx-4090-24gb");
    const double rest = 2 * (p.parameters - p.linear);
    QVERIFY(near((double(estimateTraining(plan, p).device.weights.raw()) - rest) * 8 / p.linear, 4.127, 1e-3));
    plan.frozen = FrozenWeights::Int8;
    QVERIFY(near(double(estimateTraining(plan, p).device.weights.raw()) - rest, p.linear, 1e-6));

    // A format of the catalog counts as it does when it serves.
    const Model& r1 = *shippedCatalog()->model("deepseek-r1");
    const WeightFormat* fp8 = shippedCatalog()->weightFormat("fp8-block");
    const auto served = weightBreakdown(*shippedCatalog(), r1, *fp8, false);
    const auto own = trainingProfile(*shippedCatalog(), r1, fp8);
    QVERIFY(served && own);
    plan.frozen = FrozenWeights::CatalogFormat;
    QCOMPARE(estimateTraining(plan, *own).device.weights.raw(), served->total().raw());
}

void TestTraining::whatFitsWhere_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("devices");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* model, TrainingMethod method, const char* device, int devices, bool fits) {
        QTest::addRow("%s %d on %d %s", model, int(method), devices, device)
            << QString(model) << int(method) << QString(device) << devices << fits;
    };
    // Hardware table of hiyouga/LLaMA-Factory, read 2026-11: 7B QLoRA on a small card, 70B QLoRA 48 GB, 7B full 120 GB.
    row("llama-2-7b", TrainingMethod::QLora, "rtx-4090-24gb", 1, true);
    row("qwen2-5-7b", TrainingMethod::QLora, "rtx-3090-24gb", 1, true);
    row("llama-2-7b", TrainingMethod::Full, "h100-sxm-80gb", 1, false);
    row("llama-2-7b", TrainingMethod::Full, "h100-sxm-80gb", 2, true);
    row("llama-2-70b", TrainingMethod::QLora, "rtx-6000-ada-48gb", 1, true);
    row("llama-2-70b", TrainingMethod::QLora, "rtx-4090-24gb", 1, false);
    // Answer.AI, "You can now train a 70b language model at home", 2024: FSDP and QLoRA on two cards of 24 GB.
    row("llama-2-70b", TrainingMethod::QLora, "rtx-4090-24gb", 2, true);
    row("llama-2-70b", TrainingMethod::Full, "h100-sxm-80gb", 8, false);
    row("deepseek-r1", TrainingMethod::Full, "h100-sxm-80gb", 64, false);
    row("deepseek-r1", TrainingMethod::Full, "h100-sxm-80gb", 256, true);
    row("deepseek-r1", TrainingMethod::Lora, "h200-sxm-141gb", 8, false);
    row("deepseek-r1", TrainingMethod::QLora, "h200-sxm-141gb", 8, true);
}

void TestTraining::whatFitsWhere()
{
    QFETCH(QString, model);
    QFETCH(int, method);
    QFETCH(QString, device);
    QFETCH(int, devices);
    QFETCH(bool, fits);
    TrainingPlan plan = planOn(static_cast<TrainingMethod>(method), qPrintable(device), devices);
    plan.sequence = 512;
    const TrainingEstimate e = estimateTraining(plan, profileOf(qPrintable(model)));
    QVERIFY2(e.fits() == fits, std::to_string(gigabytes(e.device.total())).c_str());
    QCOMPARE(e.missing.raw() > 0, !fits);
    if (!fits)
        QCOMPARE((e.device.total() - e.device.capacity).raw(), e.missing.raw());
    if (model == QLatin1String("deepseek-r1") && method == int(TrainingMethod::Full))
        QVERIFY(double(e.device.states().raw()) * devices > 10e12);
}

void TestTraining::layersFollowThePaper()
{
    // Activation paper, 2022, equation 1: s b h (34 + 5 a s / h) for a GPT layer; without the two masks of dropout 32 remain.
    // GPT-J has that shape: as many heads for keys as for queries, and two matrices of 4 h.
    const TrainingProfile p = profileOf("gpt-j-6b");
    const Model& m = *p.model;
    const double perToken = p.keptPerToken / m.layers / m.hidden;
    QVERIFY2(near(perToken, 32, 0.002), std::to_string(perToken).c_str());
    QCOMPARE(p.scoresPerTokenPair, 5.0 * m.attention.heads);
    TrainingPlan plan = planOn(TrainingMethod::Full, "h100-sxm-80gb");
    plan.checkpointing = Checkpointing::Full;
    plan.sequence = 64;
    // Full recomputation: 2 s b h L, the working layer being smaller than the logits of so short a sequence.
    QCOMPARE(double(estimateTraining(plan, p).device.activations.raw()), 2.0 * 64 * m.hidden * m.layers);
    // Grouped keys and values are kept once a group.
    QVERIFY(profileOf("llama-3-1-8b").keptPerToken < profileOf("llama-2-7b").keptPerToken * 1.2);
}

void TestTraining::shardsSumToTheWhole()
{
    for (const char* model : kShapes)
        for (const TrainingMethod method : {TrainingMethod::Full, TrainingMethod::Lora, TrainingMethod::QLora}) {
            TrainingPlan plan = planOn(method, "h100-sxm-80gb");
            plan.targets = AdapterTargets::AllWithExperts;
            const TrainingProfile p = profileOf(model);
            const double whole = double(estimateTraining(plan, p).device.states().raw());
            for (const int devices : {2, 3, 8, 64}) {
                plan.devices = devices;
                const double shard = double(estimateTraining(plan, p).device.states().raw());
                // Five parts, each rounded up to a byte.
                QVERIFY2(shard * devices >= whole && shard * devices <= whole + 5.0 * devices + whole * 1e-12, model);
            }
        }
}

void TestTraining::growsWithTheWork()
{
    for (const char* model : kShapes) {
        const TrainingProfile p = profileOf(model);
        for (TrainingPlan plan : manyPlans()) {
            const auto total = [&] { return estimateTraining(plan, p).device.total(); };
            const Bytes before = total();
            plan.sequence *= 2;
            const Bytes longer = total();
            QVERIFY2(longer > before, model);
            plan.microBatch *= 2;
            const Bytes wider = total();
            QVERIFY2(wider > longer, model);
            plan.rank *= 2;
            QVERIFY2(plan.method == TrainingMethod::Full ? total() == wider : total() > wider, model);
            const Bytes states = estimateTraining(plan, p).device.states();
            const bool last = plan.zeroStage == 3;
            plan.zeroStage = std::min(plan.zeroStage + 1, 3);
            const Bytes sharded = estimateTraining(plan, p).device.states();
            QVERIFY2(last ? sharded == states : sharded < states, model);
        }
    }
}

void TestTraining::recomputingNeverNeedsMore()
{
    for (const char* model : kShapes) {
        const TrainingProfile p = profileOf(model);
        for (TrainingPlan plan : manyPlans())
            for (const int sequence : {1, 128, 4096, 32768}) {
                plan.sequence = sequence;
                Bytes last{std::numeric_limits<std::int64_t>::max()};
                for (const Checkpointing checkpointing : {Checkpointing::None, Checkpointing::Selective, Checkpointing::Full}) {
                    plan.checkpointing = checkpointing;
                    const Bytes now = estimateTraining(plan, p).device.total();
                    QVERIFY2(now <= last, (std::string(model) + " " + std::to_string(sequence)).c_str());
                    last = now;
                }
            }
    }
}

void TestTraining::searchesAgreeWithTheEstimate()
{
    const TrainingProfile p = profileOf("llama-3-1-8b");
    TrainingPlan plan = planOn(TrainingMethod::Full, "h100-sxm-80gb", 8);
    const auto fewest = smallestTrainingDevices(plan, p);
    QVERIFY(fewest && *fewest > 1 && *fewest < 8);
    plan.devices = *fewest;
    QVERIFY(estimateTraining(plan, p).fits());
    plan.devices = *fewest - 1;
    QVERIFY(!estimateTraining(plan, p).fits());
    plan.devices = 8;
    plan.microBatch = largestMicroBatch(plan, p);
    QVERIFY(plan.microBatch > 1 && estimateTraining(plan, p).fits());
    ++plan.microBatch;
    QVERIFY(!estimateTraining(plan, p).fits());
    plan.microBatch = 1;
    plan.sequence = longestSequence(plan, p);
    QVERIFY(plan.sequence > 2048 && estimateTraining(plan, p).fits());
    plan.zeroStage = 0;
    QVERIFY(!smallestTrainingDevices(plan, p));
    QCOMPARE(largestMicroBatch(plan, p), 0);
}

void TestTraining::expertsLeaveForTheHost()
{
    // kvcache-ai/ktransformers fine-tuning guide, read 2026-11: LoRA of V3 with its experts on the host takes 70 GB over the cards
    // and 1.2 to 1.3 TB of RAM; V2-Lite 6.08 GB of one card.
    TrainingPlan plan = planOn(TrainingMethod::Lora, "rtx-4090-24gb", 4);
    plan.rank = 8;
    plan.offload.experts = true;
    plan.hostMemory = 1536_GiB;
    const TrainingEstimate v3 = estimateTraining(plan, profileOf("deepseek-v3"));
    QVERIFY(v3.fits());
    QVERIFY(gigabytes(v3.host.total()) > 1200 && gigabytes(v3.host.total()) < 1400);
    QVERIFY(gigabytes(v3.device.total()) * 4 > 45 && gigabytes(v3.device.total()) * 4 < 90);
    plan.hostMemory = 1024_GiB;
    const TrainingEstimate tight = estimateTraining(plan, profileOf("deepseek-v3"));
    QVERIFY(tight.shortage == TrainingShortage::Host);
    QCOMPARE(tight.missing.raw(), (tight.host.total() - 1024_GiB).raw());
    plan.hostMemory.reset();
    QVERIFY(estimateTraining(plan, profileOf("deepseek-v3")).shortage == TrainingShortage::Unknown);
    plan.devices = 1;
    plan.sequence = 512;
    QVERIFY(near(gigabytes(estimateTraining(plan, profileOf("deepseek-v2-lite")).device.total()), 6.08, 0.2));
}

void TestTraining::publishedProfilesLieInTheBand()
{
    const auto text = readFile(SIZEWRIGHT_TEST_DATA "/training_profiles.csv");
    QVERIFY2(text, why(text));
    const auto table = CsvTable::parse(*text, "training_profiles.csv");
    QVERIFY2(table, why(table));
    std::size_t covered = 0;
    std::vector<double> errors;
    for (std::size_t i = 0; i < table->rows(); ++i) {
        const auto number = [&](const char* column) { return parseNumber(table->cell(i, column)).value(); };
        const auto name = table->cell(i, "method");
        TrainingPlan plan = planOn(name == "full"   ? TrainingMethod::Full
                                   : name == "lora" ? TrainingMethod::Lora
                                                    : TrainingMethod::QLora,
                                   "a100-sxm-80gb", int(number("gpus")));
        plan.zeroStage = int(number("zero"));
        plan.rank = int(number("rank"));
        plan.sequence = int(number("sequence"));
        const TrainingEstimate e = estimateTraining(plan, profileOf(std::string(table->cell(i, "model_id")).c_str()));
        const double measured = number("total_gb") / plan.devices;
        covered += gigabytes(e.deviceTotal.low) <= measured && measured <= gigabytes(e.deviceTotal.high) ? 1U : 0U;
        errors.push_back(std::abs(gigabytes(e.deviceTotal.typical) / measured - 1));
    }
    std::sort(errors.begin(), errors.end());
    QCOMPARE(errors.size(), std::size_t{45});
    QVERIFY2(errors[errors.size() / 2] < 0.06, std::to_string(errors[errors.size() / 2]).c_str());
    QVERIFY2(errors.back() < 0.3, std::to_string(errors.back()).c_str());
    QVERIFY2(covered >= 43, std::to_string(covered).c_str());
}

void TestTraining::senselessPlansAreRefused()
{
    const TrainingProfile p = profileOf("llama-3-1-8b");
    const auto refused = [&](const char* member, const auto& change) {
        TrainingPlan plan = planOn(TrainingMethod::Lora, "h100-sxm-80gb", 8);
        QVERIFY(validateTrainingPlan(plan, p));
        change(plan);
        const auto valid = validateTrainingPlan(plan, p);
        QVERIFY2(!valid, member);
        QCOMPARE(shown(valid.error().where), QString(member));
    };
    refused("device", [](TrainingPlan& plan) { plan.device = nullptr; });
    refused("count", [](TrainingPlan& plan) { plan.nodes = 3; });
    refused("tensor_parallel", [](TrainingPlan& plan) { plan.tensorParallel = 3; });
    refused("zero", [](TrainingPlan& plan) { plan.zeroStage = 4; });
    refused("sequence", [](TrainingPlan& plan) { plan.microBatch = 0; });
    refused("rank", [](TrainingPlan& plan) { plan.rank = 0; });
    refused("format", [](TrainingPlan& plan) { plan.method = TrainingMethod::QLora; });
    refused("format", [](TrainingPlan& plan) { plan.frozen = FrozenWeights::CatalogFormat; });
    refused("offload", [](TrainingPlan& plan) {
        plan.zeroStage = 2;
        plan.offload.parameters = true;
    });
    refused("offload", [](TrainingPlan& plan) { plan.offload.experts = true; });
    TrainingPlan summed = planOn(TrainingMethod::Lora, "h100-sxm-80gb", 8);
    QVERIFY(!validateTrainingPlan(summed, profileOf("deepseek-v4-flash")));
}

SIZEWRIGHT_TEST(TestTraining)
#include "tst_training.moc"
