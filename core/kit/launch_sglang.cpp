// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/kit/launch.h"

// Options of SGLang, and of KTransformers within it.
// @source sgl-project/sglang docs/advanced_features/server_arguments.md and pd_disaggregation.md; kvcache-ai/ktransformers
// doc/en/kt-kernel/Native-Precision-Tutorial.md and kt-kernel/README.md; read 2026-11-22

namespace sizewright {
namespace {

constexpr int kInitPort = 5000;

ShellCommand serverCommand(const KitFacts& f)
{
    const Layout& l = f.layout();
    ShellCommand c("python3 -m sglang.launch_server --model-path \"$MODEL_PATH\"");
    c.line().option("--served-model-name", f.model).word("--host 0.0.0.0").variable("--port", "PORT");
    c.line().option("--tp-size", l.tensorParallel);
    if (l.pipelineParallel > 1)
        c.option("--pp-size", l.pipelineParallel);
    if (l.attentionDataParallel > 1)
        c.option("--dp-size", l.attentionDataParallel).word("--enable-dp-attention");
    if (l.expertParallel > 1)
        c.option("--ep-size", l.expertParallel);
    c.line().option("--context-length", f.context).option("--max-running-requests", f.atOnce);
    if (f.deployment().kvFormat->id == "fp8")
        c.option("--kv-cache-dtype", "fp8_e4m3");
    c.word("--enable-metrics");
    if (f.deployment().speculative) {
        // One token more is checked than is guessed.
        const int guessed = std::max(f.deployment().draftTokens, 1);
        c.line()
            .word("--speculative-algorithm EAGLE")
            .option("--speculative-num-steps", guessed)
            .word("--speculative-eagle-topk 1");
        c.option("--speculative-num-draft-tokens", guessed + 1);
    }
    return c;
}

std::string clusterLines(const KitFacts& f)
{
    if (!f.spansMachines())
        return "";
    return "command+=(--nnodes " + std::to_string(f.machinesPerCopy) +
           " --node-rank \"$NODE_RANK\" --dist-init-addr \"$MASTER_ADDR:" + std::to_string(kInitPort) + "\")\n";
}

void addKey(Launch& launch)
{
    launch.script += "if [[ -n ${API_KEY:-} ]]; then\n    command+=(--api-key \"$API_KEY\")\nfi\n";
}

void addPools(const KitFacts& f, Launch& launch)
{
    if (!f.layout().disaggregated())
        return;
    launch.script += R"sh(if [[ $ROLE != whole ]]; then
    command+=(--disaggregation-mode "$ROLE")
    # Mooncake moves the cache over these adapters; without a name it looks for them itself.
    if [[ -n ${IB_DEVICE:-} ]]; then
        command+=(--disaggregation-ib-device "$IB_DEVICE")
    fi
fi
)sh";
    launch.ports.push_back({8998, SIZEWRIGHT_TR_NOOP("Kit", "where copies for answers find those for prompts")});
    launch.remarks.push_back(
        {"sglang_router",
         SIZEWRIGHT_TR_NOOP("Kit", "Prompts and answers run on separate copies: start SGLang's router in front of them with "
                                   "`python3 -m sglang_router.launch_router --pd-disaggregation --prefill URL --decode "
                                   "URL`, one URL for each copy."),
         {}});
}

/// What lies on the processor's side, by the format of the checkpoint; empty where the experts must be converted first.
std::string expertMethod(const WeightFormat& format)
{
    if (format.container == "gguf")
        return "LLAMAFILE";
    if (format.id == "fp8-block")
        return "FP8";
    if (format.id == "fp8")
        return "FP8_PERCHANNEL";
    if (format.id == "bf16")
        return "BF16";
    return format.id == "int4-experts" ? "RAWINT4" : "";
}

void addExperts(const KitFacts& f, Launch& launch, ShellCommand& c)
{
    const Deployment& d = f.deployment();
    if (!d.model->experts) {
        launch.remarks.push_back(
            {"kt_dense",
             SIZEWRIGHT_TR_NOOP("Kit", "{model} has no experts that could lie in host memory: SGLang then runs it on the "
                                       "device alone, without the options of KTransformers."),
             {{"model", d.model->name}}});
        return;
    }
    const int onDevice = int(std::floor(d.model->experts->routed * (1 - f.hostShare()) + 1e-9));
    c.line().variable("--kt-weight-path", "EXPERT_PATH").variable("--kt-method", "KT_METHOD");
    c.line()
        .variable("--kt-cpuinfer", "CPU_THREADS")
        .variable("--kt-threadpool-count", "NUMA_NODES")
        .option("--kt-num-gpu-experts", onDevice);
    const std::string method = expertMethod(*d.format);
    // Those of a GGUF file, or converted ones, lie beside the checkpoint.
    const bool converted = method.empty() || method == "LLAMAFILE";
    launch.variables.push_back(
        {"KT_METHOD", method,
         "how the processor computes the experts: FP8, FP8_PERCHANNEL, BF16, RAWINT4, AMXINT4, AMXINT8, LLAMAFILE",
         method.empty()});
    launch.variables.push_back(
        {"EXPERT_PATH", converted ? "" : "$MODEL_PATH", "folder of the experts for the processor", converted});
    if (method.empty())
        launch.remarks.push_back({"kt_convert",
                                  SIZEWRIGHT_TR_NOOP("Kit", "Experts in {format} must be converted for the processor first "
                                                            "(`scripts/convert_weights.py` of KTransformers); "
                                                            "set `KT_METHOD` and `EXPERT_PATH` to what you converted."),
                                  {{"format", d.format->name}}});
}

void addShare(Launch& launch)
{
    launch.script += "if [[ -n ${MEMORY_SHARE:-} ]]; then\n    command+=(--mem-fraction-static \"$MEMORY_SHARE\")\nfi\n";
    launch.remarks.push_back(
        {"sglang_share",
         SIZEWRIGHT_TR_NOOP("Kit", "SGLang works out by itself how much memory it leaves free, and the plan reckons with "
                                   "that. `MEMORY_SHARE` overrides it "
                                   "(`--mem-fraction-static`), such as 0.85 if prompts run out of memory."),
         {}});
}

}  // namespace

Result<Launch> launchSglang(const KitFacts& f)
{
    Launch launch;
    launch.source = "sgl-project/sglang docs/advanced_features/server_arguments.md, read 2026-11-22";
    launch.image = "lmsysorg/sglang";
    launch.imageHint = f.stack == DeviceStack::Amd ? "a tag for ROCm and this card" : "the tag of a release";
    launch.script = serverCommand(f).array("command") + clusterLines(f);
    addKey(launch);
    addShare(launch);
    addPools(f, launch);
    if (f.spansMachines())
        launch.ports.push_back(
            {kInitPort,
             SIZEWRIGHT_TR_NOOP(
                 "Kit",
                 "the machines of a copy find each other here; the data then go through ports that the system picks")});
    return launch;
}

Result<Launch> launchKtSglang(const KitFacts& f)
{
    Launch launch;
    launch.source = "kvcache-ai/ktransformers doc/en/kt-kernel, read 2026-11-22";
    ShellCommand c = serverCommand(f);
    addExperts(f, launch, c);
    launch.script = c.array("command");
    addKey(launch);
    addShare(launch);
    launch.remarks.push_back(
        {"kt_image",
         SIZEWRIGHT_TR_NOOP("Kit", "KTransformers publishes no image of this version: build one with SGLang and kt-kernel "
                                   "as its makers describe, or run the script on the machine itself."),
         {}});
    return launch;
}

}  // namespace sizewright
