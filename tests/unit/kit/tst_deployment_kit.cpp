// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <set>

#include <QRegularExpression>

#include "core/kit/deployment_kit.h"
#include "core/kit/network_needs.h"
#include "core/project/project.h"
#include "tests/support/core_values.h"
#include "tests/support/test_main.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

const Scenario& sampleScenario()
{
    static const Scenario scenario =
        loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json").value().scenario;
    return scenario;
}

const Plan& samplePlan()
{
    static const Plan plan = makePlan(*shippedCatalog(), sampleScenario()).value();
    return plan;
}

/// How a copy of a model is laid out, by the ids of the catalog.
struct Case {
    const char* engine;
    const char* model;
    const char* format;
    const char* kvFormat;
    const char* device;
    int devices;
    int nodes;
    Layout layout;
};

/// An option of the sample plan with another deployment: its memory and speed stay, and 120 users at the service level.
Option optionOf(const Case& c)
{
    const Catalog& catalog = *shippedCatalog();
    Option o = samplePlan().options[*samplePlan().recommended];
    Deployment& d = o.deployment;
    d.engine = catalog.engine(c.engine);
    d.model = catalog.model(c.model);
    d.format = catalog.weightFormat(c.format);
    d.kvFormat = catalog.kvFormat(c.kvFormat);
    d.device = catalog.accelerator(c.device);
    d.devicesPerNode = c.devices;
    d.nodes = o.nodes = c.nodes;
    d.layout = c.layout;
    d.nodeLink = c.nodes > 1 ? catalog.link("infiniband-400g") : nullptr;
    o.memory->maxConcurrency = 100000;
    o.memory->host.weights = Bytes(0);
    o.usersAtServiceLevel = 120;
    return o;
}

Result<Kit> kitOf(const Option& option, const Scenario& scenario = sampleScenario(), const Language& language = {})
{
    return deploymentKit(*shippedCatalog(), scenario, samplePlan(), option, language);
}

QString fileOf(const Kit& kit, std::string_view path)
{
    for (const KitFile& file : kit.files)
        if (file.path == path)
            return shown(file.text);
    return {};
}

bool hasRemark(const Kit& kit, std::string_view id)
{
    return std::any_of(kit.remarks.begin(), kit.remarks.end(), [&](const Message& m) { return m.id == id; });
}

constexpr Layout layout(int tensor, int pipeline = 1, int groups = 1, int experts = 1, int replicas = 1, int prefill = 0)
{
    return {tensor, pipeline, groups, experts, replicas, prefill};
}

}  // namespace

Q_DECLARE_METATYPE(Case)

class TestDeploymentKit : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void startsEachEngine_data();
    void startsEachEngine();
    void dividesRequestsAmongCopies();
    void namesTheContextOfTheLongestRequest();
    void guessesTokensAhead_data();
    void guessesTokensAhead();
    void putsExpertsIntoHostMemory();
    void startsTwoPools();
    void givesEachCopyItsDevices();
    void limitsPowerOnlyWhereTheToolCan();
    void sharesSmallModelsOnly();
    void countsChipsAsTheEngineDoes();
    void namesNetworkCardsWhereMachinesTalk();
    void watchesWhatWasAgreedOn();
    void refusesWhatCannotBeStarted();
    void keepsHostileTextsInert();
    void languagesGiveTheSameFiles();
    void equalInputGivesEqualBytes();
    void everyAcceptedEngineOfTheTemplatesHasAKit_data();
    void everyAcceptedEngineOfTheTemplatesHasAKit();
    void tensorParallelTrafficIsItsFormula();
    void machinesAloneSendNothing();
};

void TestDeploymentKit::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()).constData());
    QVERIFY(samplePlan().recommended);
}

void TestDeploymentKit::startsEachEngine_data()
{
    QTest::addColumn<Case>("what");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* name, Case what, QStringList lines) { QTest::newRow(name) << what << lines; };
    row("vllm", {"vllm", "deepseek-r1", "fp8-block", "fp8", "h200-sxm-141gb", 8, 1, layout(8)},
        {"vllm serve \"$MODEL_PATH\"", "--tensor-parallel-size 8", "--max-num-seqs 120", "--gpu-memory-utilization 0.92",
         "--kv-cache-dtype 'fp8'", "--served-model-name 'deepseek-r1'"});
    row("vllm over machines", {"vllm", "deepseek-r1", "fp8-block", "bf16", "h20-96gb", 8, 2, layout(8, 2)},
        {"--tensor-parallel-size 8 --pipeline-parallel-size 2",
         "--nnodes 2 --node-rank \"$NODE_RANK\" --master-addr \"$MASTER_ADDR\"", "command+=(--headless)",
         "NODE_RANK=$((MACHINE % 2))"});
    row("vllm in groups", {"vllm", "deepseek-r1", "fp8-block", "bf16", "h20-141gb", 8, 1, layout(8, 1, 8, 8)},
        {"--tensor-parallel-size 1 --data-parallel-size 8 --enable-expert-parallel", "--max-num-seqs 15"});
    row("vllm in groups over machines",
        {"vllm", "deepseek-r1", "fp8-block", "bf16", "h20-141gb", 8, 2, layout(16, 1, 16, 16)},
        {"--data-parallel-size 16",
         "--data-parallel-size-local 8 --data-parallel-address \"$MASTER_ADDR\" --data-parallel-rpc-port 13345",
         "--data-parallel-start-rank \"$((NODE_RANK * 8))\""});
    row("vllm in groups and stages", {"vllm", "deepseek-r1", "fp8-block", "bf16", "h20-96gb", 8, 3, layout(8, 3, 8, 8)},
        {"--tensor-parallel-size 1 --pipeline-parallel-size 3 --data-parallel-size 8", "--data-parallel-backend=ray",
         "VLLM_RAY_DP_PACK_STRATEGY=span"});
    row("vllm-ascend", {"vllm-ascend", "deepseek-r1", "int8-w8a8", "bf16", "ascend-910b-64gb", 8, 2, layout(16)},
        {"--tensor-parallel-size 16", "--quantization 'ascend'", "--nnodes 2"});
    row("sglang", {"sglang", "deepseek-r1", "fp8-block", "fp8", "h200-sxm-141gb", 8, 2, layout(16, 1, 16, 16)},
        {"python3 -m sglang.launch_server --model-path \"$MODEL_PATH\"",
         "--tp-size 16 --dp-size 16 --enable-dp-attention --ep-size 16", "--max-running-requests 120",
         "--kv-cache-dtype 'fp8_e4m3'", "--nnodes 2 --node-rank \"$NODE_RANK\" --dist-init-addr \"$MASTER_ADDR:5000\"",
         "--enable-metrics"});
    row("tensorrt-llm", {"tensorrt-llm", "deepseek-r1", "fp8-block", "fp8", "h200-sxm-141gb", 8, 1, layout(8, 1, 8, 8)},
        {"trtllm-serve \"$MODEL_PATH\"", "--tp_size 8 --pp_size 1 --ep_size 8", "--max_batch_size 15",
         "--kv_cache_free_gpu_memory_fraction 0.90"});
    row("tensorrt-llm over machines",
        {"tensorrt-llm", "deepseek-r1", "fp8-block", "bf16", "h100-sxm-80gb", 8, 2, layout(16)},
        {"mpirun -np 16 --hostfile \"$HOSTFILE\" trtllm-llmapi-launch"});
    row("llama.cpp", {"llama-cpp", "deepseek-r1-distill-qwen-32b", "q4_k_m", "q8_0", "rtx-4090-24gb", 2, 1, layout(1, 2)},
        {"llama-server -m \"$MODEL_PATH\"", "-ngl 999", "-np 64 --kv-unified -fa on -ctk 'q8_0' -ctv 'q8_0'", "--metrics"});
    row("llama.cpp over machines", {"llama-cpp", "deepseek-r1", "q4_k_m", "f16", "m3-ultra-512gb", 1, 2, layout(1, 2)},
        {"rpc-server -H", "command+=(--rpc \"$WORKERS\")"});
    row("ik_llama.cpp", {"ik-llama-cpp", "deepseek-r1", "q4_k_m", "f16", "rtx-4090-24gb", 1, 1, layout(1)},
        {"-ngl 999", "-mla 3 -amb 512"});
    row("ollama", {"ollama", "deepseek-r1-distill-qwen-32b", "q4_k_m", "q8_0", "rtx-4090-24gb", 2, 1, layout(1, 2)},
        {"OLLAMA_NUM_PARALLEL=16", "OLLAMA_KV_CACHE_TYPE=q8_0", "OLLAMA_SCHED_SPREAD=1", "command=(ollama serve)"});
    row("mindie", {"mindie", "deepseek-r1", "w4a8", "bf16", "ascend-910b-64gb", 8, 1, layout(8)},
        {"mindie_settings.py", "command=(./bin/mindieservice_daemon)"});
    row("mlx", {"mlx", "deepseek-r1-distill-qwen-32b", "mlx-4bit", "bf16", "m4-max-128gb", 1, 1, layout(1)},
        {"mlx_lm.server --model \"$MODEL_PATH\"", "--decode-concurrency 16"});
    row("mlx over machines", {"mlx", "deepseek-r1", "mlx-4bit", "bf16", "m3-ultra-512gb", 1, 3, layout(1, 3)},
        {"--pipeline", "mlx.launch --backend ring --hostfile \"$HOSTFILE\""});
    row("exo", {"exo", "deepseek-r1", "mlx-4bit", "bf16", "m3-ultra-512gb", 1, 2, layout(2)}, {"command=(exo)"});
    row("kunlun", {"vllm-kunlun", "deepseek-r1", "int8-w8a8", "bf16", "kunlunxin-p800", 8, 1, layout(8)},
        {"vllm serve", "--tensor-parallel-size 8"});
    row("hygon", {"vllm-dcu", "deepseek-r1", "int8-w8a8", "bf16", "hygon-dcu-k100-ai-64gb", 8, 2, layout(8, 2)},
        {"vllm serve", "--pipeline-parallel-size 2"});
}

void TestDeploymentKit::startsEachEngine()
{
    QFETCH(Case, what);
    QFETCH(QStringList, lines);
    const auto kit = kitOf(optionOf(what));
    QVERIFY2(kit, why(kit).constData());
    const QString script = fileOf(*kit, "serve.sh");
    for (const QString& line : lines)
        QVERIFY2(script.contains(line), qPrintable(line + " is missing in\n" + script));
    for (const char* path : {"env.sh", "health.sh", "README.md", "TROUBLESHOOTING.md"})
        QVERIFY2(!fileOf(*kit, path).isEmpty(), path);
    const bool mac = QByteArray(what.device).startsWith("m");
    QCOMPARE(fileOf(*kit, "compose.yaml").isEmpty(), mac || script.contains("mpirun"));
    QCOMPARE(!fileOf(*kit, "org.sizewright.serve.plist").isEmpty(), mac);
    QVERIFY(!fileOf(*kit, "README.md").contains("{"));
}

void TestDeploymentKit::dividesRequestsAmongCopies()
{
    const Case four{"vllm", "deepseek-r1-distill-qwen-32b", "bf16", "bf16", "h20-96gb", 8, 1, layout(2, 1, 1, 1, 4)};
    const auto kit = kitOf(optionOf(four));
    QVERIFY(kit);
    QVERIFY(fileOf(*kit, "serve.sh").contains("--max-num-seqs 30"));
    // Where the cache ends before, no more than that run together.
    Option tight = optionOf(four);
    tight.memory->maxConcurrency = 40;
    QVERIFY(fileOf(kitOf(tight).value(), "serve.sh").contains("--max-num-seqs 10"));
}

void TestDeploymentKit::namesTheContextOfTheLongestRequest()
{
    const Case one{"vllm", "deepseek-r1", "fp8-block", "bf16", "h200-sxm-141gb", 8, 1, layout(8)};
    Scenario s = sampleScenario();
    s.request.longestContext = Tokens(100'000);
    QVERIFY(fileOf(kitOf(optionOf(one), s).value(), "serve.sh").contains("--max-model-len 100000"));
    s.request.longestContext = Tokens(1);
    const QString least = QString("--max-model-len %1 ").arg((s.request.input + s.request.output()).raw());
    QVERIFY(fileOf(kitOf(optionOf(one), s).value(), "serve.sh").contains(least));
    s.request.longestContext = Tokens(10'000'000);
    const QString most = QString("--max-model-len %1 ").arg(shippedCatalog()->model("deepseek-r1")->maxContext);
    QVERIFY(fileOf(kitOf(optionOf(one), s).value(), "serve.sh").contains(most));
}

void TestDeploymentKit::guessesTokensAhead_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::newRow("vllm") << "vllm"
                          << "serve.sh"
                          << "--speculative-config '{\"method\": \"mtp\", \"num_speculative_tokens\": 2}'";
    QTest::newRow("sglang") << "sglang"
                            << "serve.sh"
                            << "--speculative-num-steps 2 --speculative-eagle-topk 1 --speculative-num-draft-tokens 3";
    QTest::newRow("tensorrt-llm") << "tensorrt-llm"
                                  << "trtllm.yaml"
                                  << "num_nextn_predict_layers: 2";
    QTest::newRow("mindie") << "mindie"
                            << "mindie_settings.py"
                            << "\"plugin_type\": \"mtp\", \"num_speculative_tokens\": 2";
}

void TestDeploymentKit::guessesTokensAhead()
{
    QFETCH(QString, engine);
    QFETCH(QString, file);
    QFETCH(QString, line);
    const QByteArray id = engine.toUtf8();
    Option o = optionOf({id.constData(), "deepseek-r1", "fp8-block", "bf16", "h200-sxm-141gb", 8, 1, layout(8)});
    QVERIFY(!fileOf(kitOf(o).value(), file.toStdString()).contains(line));
    o.deployment.speculative = true;
    o.deployment.draftTokens = 2;
    QVERIFY(fileOf(kitOf(o).value(), file.toStdString()).contains(line));
}

void TestDeploymentKit::putsExpertsIntoHostMemory()
{
    const auto hybrid = [](const char* engine, const char* format, double onDevice) {
        Option o = optionOf({engine, "deepseek-r1", format, "bf16", "rtx-4090-24gb", 1, 1, layout(1)});
        o.memory->host.weights = Bytes(350'000'000'000);
        o.memory->expertShareOnDevice = onDevice;
        o.deployment.host.cpu = shippedCatalog()->cpu("epyc-9654");
        o.deployment.host.sockets = 2;
        o.deployment.host.threads = 0;
        return kitOf(o).value();
    };
    // 58 of 61 layers have experts, of which a quarter stays on the card: 44 of them on the host, behind three dense ones.
    QVERIFY(fileOf(hybrid("llama-cpp", "q4_k_m", 0.25), "serve.sh")
                .contains("--n-cpu-moe 47 --threads \"$CPU_THREADS\" --numa distribute"));
    QVERIFY(fileOf(hybrid("llama-cpp", "q4_k_m", 0), "serve.sh").contains("--cpu-moe"));
    QVERIFY(fileOf(hybrid("ik-llama-cpp", "q4_k_m", 0), "serve.sh").contains("-ot 'exps=CPU'"));
    QVERIFY(fileOf(hybrid("ik-llama-cpp", "q4_k_m", 0.99), "serve.sh").contains("-ot 'blk\\.(3)\\.ffn_.*_exps=CPU'"));
    const Kit kt = hybrid("kt-sglang", "fp8-block", 0.1);
    QVERIFY(fileOf(kt, "serve.sh").contains("--kt-num-gpu-experts 25"));
    QVERIFY(fileOf(kt, "env.sh").contains("${KT_METHOD:=FP8}"));
    QVERIFY(fileOf(kt, "env.sh").contains("${CPU_THREADS:=192}"));
    QVERIFY(fileOf(hybrid("ktransformers", "q4_k_m", 0), "env.sh").contains("DeepSeek-V3-Chat-serve.yaml"));
    QVERIFY(hasRemark(hybrid("kt-sglang", "int4-awq", 0), "kt_convert"));
}

void TestDeploymentKit::startsTwoPools()
{
    const auto kit =
        kitOf(optionOf({"sglang", "deepseek-r1", "fp8-block", "bf16", "h200-sxm-141gb", 8, 4, layout(8, 1, 1, 1, 4, 1)}))
            .value();
    QVERIFY(fileOf(kit, "serve.sh").contains("if ((COPY < 1)); then ROLE=prefill; else ROLE=decode; fi"));
    QVERIFY(fileOf(kit, "serve.sh").contains("--disaggregation-mode \"$ROLE\""));
    const QString cluster = fileOf(kit, "kubernetes.yaml");
    QVERIFY(cluster.contains("name: sglang-deepseek-r1-prefill") && cluster.contains("name: sglang-deepseek-r1-decode"));
    QVERIFY(hasRemark(kit, "sglang_router"));
}

void TestDeploymentKit::givesEachCopyItsDevices()
{
    const auto kit =
        kitOf(optionOf({"vllm", "deepseek-r1-distill-qwen-32b", "bf16", "bf16", "h20-96gb", 8, 2, layout(2, 1, 1, 1, 8)}))
            .value();
    const QString compose = fileOf(kit, "compose.yaml");
    QCOMPARE(compose.count(QRegularExpression("^  copy-\\d:$", QRegularExpression::MultilineOption)), 4);
    QVERIFY(compose.contains("device_ids: [\"6\", \"7\"]"));
    QVERIFY(fileOf(kit, "serve.sh").contains("COPY=$((MACHINE * 4 + SLOT))"));
    QVERIFY(fileOf(kit, "kubernetes.yaml").contains("nvidia.com/gpu: 2"));
    QVERIFY(fileOf(kit, "kubernetes.yaml").contains("replicas: 8"));
}

void TestDeploymentKit::limitsPowerOnlyWhereTheToolCan()
{
    const auto prepared = [](const char* engine, const char* format, const char* device) {
        return fileOf(kitOf(optionOf({engine, "deepseek-r1", format, "bf16", device, 8, 1, layout(8)})).value(),
                      "prepare-host.sh");
    };
    QVERIFY(prepared("vllm", "fp8-block", "h20-96gb").contains("POWER_LIMIT_WATTS:=400"));
    QVERIFY(!prepared("vllm", "fp8-block", "mi300x-192gb").contains("POWER_LIMIT"));
    QVERIFY(!prepared("mindie", "w4a8", "ascend-910b-64gb").contains("POWER_LIMIT"));
}

void TestDeploymentKit::sharesSmallModelsOnly()
{
    Option o = optionOf({"vllm", "deepseek-r1-distill-qwen-7b", "bf16", "bf16", "h100-sxm-80gb", 1, 1, layout(1)});
    o.memory->device.capacity = Bytes(80'000'000'000);
    o.memory->device.weights = Bytes(15'000'000'000);
    o.memory->device.kvCache = o.memory->device.activations = o.memory->device.runtime = Bytes(1'000'000'000);
    const auto small = kitOf(o).value();
    QVERIFY(fileOf(small, "gpu-sharing.yaml").contains("replicas: 4"));
    QVERIFY(hasRemark(small, "share_mig"));
    o.memory->device.weights = Bytes(60'000'000'000);
    const auto large = kitOf(o).value();
    QVERIFY(fileOf(large, "gpu-sharing.yaml").isEmpty());
    QVERIFY(hasRemark(large, "share_whole"));
}

void TestDeploymentKit::countsChipsAsTheEngineDoes()
{
    const auto plain =
        kitOf(optionOf({"vllm-ascend", "deepseek-r1", "int8-w8a8", "bf16", "ascend-910c-128gb", 8, 2, layout(8, 2)}))
            .value();
    QVERIFY(fileOf(plain, "serve.sh").contains("--tensor-parallel-size 16 --pipeline-parallel-size 2"));
    QVERIFY(fileOf(plain, "compose.yaml").contains("/dev/davinci15"));
    QVERIFY(fileOf(plain, "kubernetes.yaml").contains("huawei.com/Ascend910: 16"));
    QVERIFY(hasRemark(plain, "two_chips"));
    const auto groups =
        kitOf(optionOf({"mindie", "deepseek-r1", "int8-w8a8", "bf16", "ascend-910c-128gb", 8, 1, layout(8, 1, 8, 8)}))
            .value();
    QVERIFY(fileOf(groups, "mindie_settings.py").contains("tp=1, dp=16, moe_tp=1, moe_ep=16"));
}

void TestDeploymentKit::namesNetworkCardsWhereMachinesTalk()
{
    const auto joined =
        kitOf(optionOf({"vllm", "deepseek-r1", "fp8-block", "bf16", "h20-96gb", 8, 2, layout(8, 2)})).value();
    const auto apart =
        kitOf(optionOf({"vllm", "deepseek-r1", "fp8-block", "bf16", "h200-sxm-141gb", 8, 2, layout(8, 1, 1, 1, 2)})).value();
    for (const char* text : {"NCCL_SOCKET_IFNAME", "NCCL_IB_HCA", "HOST_IP", "MASTER_ADDR"}) {
        QVERIFY2(fileOf(joined, "env.sh").contains(text) && fileOf(joined, "kit.env").contains(text), text);
        QVERIFY2(!fileOf(apart, "env.sh").contains(text) && !fileOf(apart, "kit.env").contains(text), text);
    }
    QVERIFY(fileOf(joined, "compose.yaml").contains("IPC_LOCK") &&
            fileOf(joined, "compose.yaml").contains("/dev/infiniband"));
    QVERIFY(!fileOf(apart, "compose.yaml").contains("IPC_LOCK") && fileOf(apart, "compose.yaml").contains("127.0.0.1"));
    QVERIFY(fileOf(apart, "kit.env").contains("MACHINE=0"));
    QVERIFY(!fileOf(joined, "compose.yaml").contains("privileged: true"));
}

void TestDeploymentKit::watchesWhatWasAgreedOn()
{
    Scenario s = sampleScenario();
    s.service.firstTokenWithin = Seconds(7);
    s.service.perUser = TokensPerSecond(20);
    const auto alertsOf = [&](const char* engine, const char* device) {
        return fileOf(kitOf(optionOf({engine, "deepseek-r1", "fp8-block", "bf16", device, 8, 1, layout(8)}), s).value(),
                      "alerts.yaml");
    };
    const QString vllm = alertsOf("vllm", "h200-sxm-141gb");
    QVERIFY(vllm.contains("vllm:time_to_first_token_seconds_bucket[5m]))) > 7.000"));
    QVERIFY(vllm.contains("vllm:inter_token_latency_seconds_bucket[5m]))) > 0.0500"));
    QVERIFY(vllm.contains("DCGM_FI_DEV_GPU_TEMP > 85") && !vllm.contains("npu_chip"));
    const QString npu = alertsOf("mindie", "ascend-910b-64gb");
    QVERIFY(npu.contains("npu_chip_info_health_status == 0") && !npu.contains("DCGM"));
}

void TestDeploymentKit::refusesWhatCannotBeStarted()
{
    const auto idOf = [](const Result<Kit>& kit) { return kit ? -1 : int(kit.error().id); };
    const int never = int(ErrorId::NotApplicable);
    Option o = optionOf({"vllm", "deepseek-r1", "fp8-block", "bf16", "h200-sxm-141gb", 8, 1, layout(8)});
    o.deployment.layout = layout(3);
    QCOMPARE(idOf(kitOf(o)), never);
    o.deployment.layout = layout(8);
    o.memory->shortage = MemoryShortage::DeviceWeights;
    QCOMPARE(idOf(kitOf(o)), never);
    o.memory.reset();
    QCOMPARE(idOf(kitOf(o)), never);
    QCOMPARE(idOf(kitOf(optionOf({"ollama", "deepseek-r1", "q4_k_m", "f16", "h200-sxm-141gb", 8, 2, layout(1, 16)}))),
             never);
    QCOMPARE(idOf(kitOf(optionOf({"transformers", "deepseek-r1", "bf16", "bf16", "h200-sxm-141gb", 8, 1, layout(8)}))),
             never);
}

void TestDeploymentKit::keepsHostileTextsInert()
{
    Catalog catalog = *shippedCatalog();
    const std::string hostile = "x'\"$(touch /tmp/pwned)`id`\n- a: b {{ .Values }} <script>alert(1)</script> \xe2\x80\xae";
    Model model = *catalog.model("deepseek-r1");
    model.name = model.id = hostile;
    Scenario s = sampleScenario();
    s.title = hostile;
    Option o = optionOf({"vllm", "deepseek-r1", "fp8-block", "bf16", "h200-sxm-141gb", 8, 2, layout(8, 2)});
    o.deployment.model = &model;
    o.id = hostile;
    const auto kit = deploymentKit(catalog, s, samplePlan(), o, {});
    QVERIFY2(kit, why(kit).constData());
    for (const KitFile& file : kit->files) {
        const QString text = shown(file.text);
        QVERIFY2(!text.contains("<script>") || !QString::fromStdString(file.path).endsWith(".md"), file.path.c_str());
        for (const QString& line : text.split('\n'))
            // In scripts and settings it stands in comments only, which end with their line.
            if (line.contains("touch /tmp/pwned") && !QString::fromStdString(file.path).endsWith(".md"))
                QVERIFY2(line.trimmed().startsWith('#'), qPrintable(shown(file.path) + ": " + line));
        QVERIFY2(!text.contains(QChar(0x202e)), file.path.c_str());
    }
}

void TestDeploymentKit::languagesGiveTheSameFiles()
{
    const Option o = optionOf({"vllm", "deepseek-r1", "fp8-block", "bf16", "h200-sxm-141gb", 8, 2, layout(8, 2)});
    const auto english = kitOf(o).value();
    for (const LanguageId id : {LanguageId::De, LanguageId::ZhCn}) {
        Language other{id};
        other.translate = [](const TextKey& key) { return "~ " + std::string(key.text); };
        const auto kit = kitOf(o, sampleScenario(), other).value();
        QCOMPARE(kit.files.size(), english.files.size());
        for (std::size_t i = 0; i < kit.files.size(); ++i) {
            const KitFile& file = kit.files[i];
            QCOMPARE(shown(file.path), shown(english.files[i].path));
            const bool read = file.path.ends_with(".md") || file.path == "alerts.yaml";
            QCOMPARE(file.text == english.files[i].text, !read);
        }
    }
}

void TestDeploymentKit::equalInputGivesEqualBytes()
{
    const Option o = samplePlan().options[*samplePlan().recommended];
    const auto one = kitOf(o).value();
    const auto again = makePlan(*shippedCatalog(), sampleScenario(), {2}).value();
    const auto two =
        deploymentKit(*shippedCatalog(), sampleScenario(), again, again.options[*again.recommended], {}).value();
    QVERIFY(one.files == two.files);
}

void TestDeploymentKit::everyAcceptedEngineOfTheTemplatesHasAKit_data()
{
    QTest::addColumn<QString>("id");
    for (const WorkloadTemplate& entry : shippedCatalog()->templates)
        QTest::newRow(entry.id.c_str()) << shown(entry.id);
}

void TestDeploymentKit::everyAcceptedEngineOfTheTemplatesHasAKit()
{
    QFETCH(QString, id);
    const Scenario s = scenarioFromTemplate(*shippedCatalog()->workloadTemplate(id.toStdString()), "2026-11-22");
    const auto plan = makePlan(*shippedCatalog(), s);
    QVERIFY2(plan, why(plan).constData());
    if (plan->recommended) {
        const auto best = deploymentKit(*shippedCatalog(), s, *plan, plan->options[*plan->recommended], {});
        QVERIFY2(best, why(best).constData());
    }
    std::set<std::string> seen;
    for (const Option& option : plan->options) {
        const std::string engine = option.deployment.engine->id;
        if (!option.memory || !option.memory->fits() || !option.speed ||
            !seen.insert(engine + ' ' + std::to_string(option.nodes)).second)
            continue;
        const auto kit = deploymentKit(*shippedCatalog(), s, *plan, option, {});
        if (engine == "ollama" && option.deployment.layout.pipelineParallel > option.deployment.devicesPerNode)
            QVERIFY(!kit);
        else
            QVERIFY2(kit, (option.id + ": " + why(kit).toStdString()).c_str());
    }
}

void TestDeploymentKit::tensorParallelTrafficIsItsFormula()
{
    const auto needs = [](const Option& o) {
        return networkNeeds(kitFacts(*shippedCatalog(), sampleScenario(), samplePlan(), o).value()).value();
    };
    const NetworkNeeds tensor = needs(optionOf({"vllm", "deepseek-r1", "fp8-block", "bf16", "h20-96gb", 8, 2, layout(16)}));
    // 61 layers, two reductions each of 7,168 values of two bytes, of which each of two machines sends once what it has.
    QCOMPARE(tensor.collectiveBytes, 2.0 * 61 * 7168 * 2 * 2 * 0.5);
    QCOMPARE(tensor.stageBytes, 0.0);
    const NetworkNeeds stages =
        needs(optionOf({"vllm", "deepseek-r1", "fp8-block", "bf16", "h20-96gb", 8, 2, layout(8, 2)}));
    QCOMPARE(stages.collectiveBytes, 0.0);
    QCOMPARE(stages.stageBytes, 7168.0 * 2);
    const NetworkNeeds experts =
        needs(optionOf({"vllm", "deepseek-r1", "fp8-block", "bf16", "h20-141gb", 8, 2, layout(16, 1, 16, 16)}));
    // With eight experts a token, nearly every one also goes to the other machine; half of them start here.
    const double others = 1 - std::pow(0.5, 8);
    QCOMPARE(experts.expertBytes, 58 * others * 7168 * 3.0 / 2);
    QCOMPARE(experts.collectiveBytes, 0.0);
    QVERIFY(tensor.perMachine > stages.perMachine);
    QVERIFY(tensor.use().value_or(0) > 0);
}

void TestDeploymentKit::machinesAloneSendNothing()
{
    const Option o = optionOf({"vllm", "deepseek-r1", "fp8-block", "bf16", "h200-sxm-141gb", 8, 2, layout(8, 1, 1, 1, 2)});
    const NetworkNeeds n = networkNeeds(kitFacts(*shippedCatalog(), sampleScenario(), samplePlan(), o).value()).value();
    QVERIFY(!n.betweenMachines());
    QVERIFY(n.toUsers.raw() > 0);
}

SIZEWRIGHT_TEST(TestDeploymentKit)
#include "tst_deployment_kit.moc"
