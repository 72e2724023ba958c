// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/kit/launch.h"

// Engines for single machines and small numbers of users.
// @source ggml-org/llama.cpp tools/server/README.md and tools/rpc/README.md; ikawrakow/ik_llama.cpp docs/parameters.md
// (-mla, -amb, -ot); ollama/ollama envconfig/config.go and docs/faq.md; kvcache-ai/ktransformers doc/en/balance-serve.md,
// doc/en/fp8_kernel.md and doc/en/DeepseekR1_V3_tutorial.md; read 2026-11-22

namespace sizewright {
namespace {

constexpr int kRpcPort = 50052;

/// Layers whose experts lie in host memory, the leading dense ones not counted.
int hostExpertLayers(const KitFacts& f)
{
    return std::clamp(int(std::ceil(f.deployment().model->expertLayerCount() * f.hostShare() - 1e-9)), 0,
                      f.deployment().model->expertLayerCount());
}

/// Layers of a dense model that the devices hold.
int deviceLayers(const KitFacts& f)
{
    return int(std::floor(f.deployment().model->layers * (1 - f.hostShare()) + 1e-9));
}

/// "blk\.(3|4|5)\.ffn_.*_exps=CPU": the experts of these layers.
std::string expertPattern(const KitFacts& f, int layers)
{
    const Model& m = *f.deployment().model;
    if (layers >= m.expertLayerCount())
        return "exps=CPU";
    std::string numbers;
    for (int layer = 0; layer < m.layers && layers > 0; ++layer) {
        if (!m.hasExperts(layer))
            continue;
        numbers += (numbers.empty() ? "" : "|") + std::to_string(layer);
        --layers;
    }
    return "blk\\.(" + numbers + ")\\.ffn_.*_exps=CPU";
}

void addPlacement(const KitFacts& f, ShellCommand& c)
{
    const bool ik = f.engine().id == "ik-llama-cpp";
    if (f.stack == DeviceStack::Processor) {
        c.option("-ngl", 0);
        return;
    }
    if (f.hostShare() <= 0) {
        c.option("-ngl", 999);
        return;
    }
    if (!f.deployment().model->experts) {
        c.option("-ngl", deviceLayers(f));
        return;
    }
    c.option("-ngl", 999);
    const int layers = hostExpertLayers(f);
    if (ik)
        c.option("-ot", expertPattern(f, layers));
    else if (layers >= f.deployment().model->expertLayerCount())
        c.word("--cpu-moe");
    else
        c.option("--n-cpu-moe", f.deployment().model->denseLayers + layers);
}

void addCache(const KitFacts& f, ShellCommand& c)
{
    const std::string& cache = f.deployment().kvFormat->id;
    const AttentionKind kind = f.deployment().model->attention.kind;
    if (f.engine().id == "ik-llama-cpp") {
        // It keeps one cache a slot, each of an equal share of -c.
        c.line().option("-c", std::max(f.cacheTokens(), f.context)).option("-np", f.atOnce).option("-ctk", cache);
        if (kind == AttentionKind::Mla)
            c.word("-mla 3 -amb 512");
        return;
    }
    c.line().option("-c", f.cacheTokens()).option("-np", f.atOnce).word("--kv-unified").word("-fa on");
    c.option("-ctk", cache).option("-ctv", cache);
}

void setLlamaImage(const KitFacts& f, Launch& launch)
{
    if (f.engine().id == "ik-llama-cpp")
        return;
    launch.image = "ghcr.io/ggml-org/llama.cpp";
    switch (f.stack) {
    case DeviceStack::Amd:
        launch.imageHint = "server-rocm-b... or server-vulkan-b..., the number of a build";
        break;
    case DeviceStack::Intel:
        launch.imageHint = "server-intel-b..., the number of a build";
        break;
    case DeviceStack::Processor:
        launch.imageHint = "server-b..., the number of a build";
        break;
    default:
        launch.imageHint = "server-cuda-b..., the number of a build";
    }
}

void addRpc(const KitFacts& f, Launch& launch)
{
    if (!f.spansMachines())
        return;
    launch.variables.push_back(
        {"WORKERS", "",
         "addresses of the other machines of the copy, such as 10.0.0.2:50052,10.0.0.3:50052; only on the first machine"});
    launch.script += fmt::format(R"sh(if ((NODE_RANK > 0)); then
    # Whoever reaches this port can use the machine's memory: it belongs into the network between the machines only.
    need HOST_IP
    command=(rpc-server -H "$HOST_IP" -p {})
else
    need WORKERS
    command+=(--rpc "$WORKERS")
fi
)sh",
                                 kRpcPort);
    launch.ports.push_back(
        {kRpcPort,
         SIZEWRIGHT_TR_NOOP(
             "Kit", "the first machine of a copy sends layers and activations here, without encryption or password")});
    launch.remarks.push_back(
        {"rpc_build",
         SIZEWRIGHT_TR_NOOP("Kit", "llama.cpp joins machines through `rpc-server`, which is only there in builds with "
                                   "`GGML_RPC=ON` (some call it `ggml-rpc-server`) "
                                   "and which its makers call a proof of concept, unsafe in open networks."),
         {}});
}

std::string ollamaScript(const KitFacts& f)
{
    return fmt::format(R"sh(export OLLAMA_HOST="0.0.0.0:$PORT"
export OLLAMA_MODELS="${{OLLAMA_MODELS:-$here/ollama-models}}"
export OLLAMA_CONTEXT_LENGTH={0}
export OLLAMA_NUM_PARALLEL={1}
export OLLAMA_KV_CACHE_TYPE={2}
export OLLAMA_FLASH_ATTENTION=1
# The model stays in memory; loading it again for the next question would take minutes.
export OLLAMA_KEEP_ALIVE=-1
export OLLAMA_MAX_LOADED_MODELS=1
export OLLAMA_SCHED_SPREAD={3}
command=(ollama serve)
# Once, from another shell, in this folder: ollama create {4} -f Modelfile
)sh",
                       f.context, f.atOnce, f.deployment().kvFormat->id, f.ranks > 1 ? 1 : 0, f.model);
}

/// The rule file of KTransformers for a model; empty where none is known to fit.
std::string optimizeRules(const KitFacts& f)
{
    const Deployment& d = f.deployment();
    if (d.model->family != "deepseek-v3" || !d.model->experts)
        return "";
    const std::string folder = "ktransformers/optimize/optimize_rules/";
    if (d.format->id == "fp8-block")
        return folder + "DeepSeek-V3-Chat-fp8-linear-ggml-experts-serve.yaml";
    return f.ranks > 1 ? "" : folder + "DeepSeek-V3-Chat-serve.yaml";
}

}  // namespace

Result<Launch> launchLlamaCpp(const KitFacts& f)
{
    const bool ik = f.engine().id == "ik-llama-cpp";
    Launch launch;
    launch.source = ik ? "ikawrakow/ik_llama.cpp docs/parameters.md, read 2026-11-22"
                       : "ggml-org/llama.cpp tools/server/README.md, read 2026-11-22";
    setLlamaImage(f, launch);
    ShellCommand c("llama-server -m \"$MODEL_PATH\"");
    c.line().option("--alias", f.model).word("--host 0.0.0.0").variable("--port", "PORT").word("--metrics");
    c.line();
    addPlacement(f, c);
    if (f.hostShare() > 0) {
        c.variable("--threads", "CPU_THREADS");
        if (f.deployment().host.sockets > 1)
            c.word("--numa distribute");
    }
    addCache(f, c);
    if (f.deployment().speculative && !ik)
        c.line().word("--spec-type draft-mtp").option("--spec-draft-n-max", std::max(f.deployment().draftTokens, 1));
    launch.script = c.array("command");
    launch.script += "if [[ -n ${API_KEY:-} ]]; then\n    command+=(--api-key \"$API_KEY\")\nfi\n";
    addRpc(f, launch);
    if (ik)
        launch.remarks.push_back({"ik_build",
                                  SIZEWRIGHT_TR_NOOP("Kit", "ik_llama.cpp publishes no image: build it on the machine, for "
                                                            "its processor and card; `llama-server` must be in the path."),
                                  {}});
    return launch;
}

Result<Launch> launchOllama(const KitFacts& f)
{
    if (f.spansMachines())
        return failure(ErrorId::NotApplicable, "engines/ollama",
                       "Ollama runs a model on one machine only, and a copy of this option needs several; llama.cpp can "
                       "join machines by RPC");
    Launch launch;
    launch.source = "ollama/ollama docs/faq.md and envconfig/config.go, read 2026-11-22";
    launch.image = "ollama/ollama";
    launch.imageHint = f.stack == DeviceStack::Amd ? "a release with -rocm" : "the tag of a release";
    launch.health = "/api/version";
    launch.metrics = "";
    launch.script = ollamaScript(f);
    launch.files.push_back({"Modelfile",
                            "# ollama create " + f.model +
                                " -f Modelfile; the path is that of your GGUF file.\nFROM /srv/models/" + f.model +
                                "/model.gguf\nPARAMETER num_ctx " + std::to_string(f.context) + '\n',
                            false});
    launch.remarks.push_back(
        {"ollama_slots",
         SIZEWRIGHT_TR_NOOP(
             "Kit", "Ollama gives every slot the whole context: {slots} slots of {context} tokens each. The plan counts the "
                    "requests as long as they usually are; "
                    "if Ollama moves layers to the host at the start (`ollama ps` says so), lower OLLAMA_NUM_PARALLEL."),
         {{"slots", std::int64_t(f.atOnce)}, {"context", std::int64_t(f.context)}}});
    launch.remarks.push_back({"ollama_safe",
                              SIZEWRIGHT_TR_NOOP("Kit", "Ollama has neither a password nor figures for Prometheus: put a "
                                                        "proxy in front that asks who comes, and watch the cards."),
                              {}});
    return launch;
}

Result<Launch> launchKTransformers(const KitFacts& f)
{
    Launch launch;
    launch.source = "kvcache-ai/ktransformers doc/en/balance-serve.md, read 2026-11-22";
    launch.image = "approachingai/ktransformers";
    launch.imageHint = "a tag for the processor, such as v0.2.4-AVX512";
    launch.health = "";
    launch.metrics = "";
    const std::string rules = optimizeRules(f);
    launch.variables.push_back({"CONFIG_PATH", "", "folder with the model's config.json and tokenizer", true});
    launch.variables.push_back(
        {"OPTIMIZE_CONFIG", rules, "KTransformers' rules for this model: what lies where", rules.empty()});
    ShellCommand c("python3 ktransformers/server/main.py");
    c.line()
        .variable("--model_path", "CONFIG_PATH")
        .variable("--gguf_path", "MODEL_PATH")
        .variable("--optimize_config_path", "OPTIMIZE_CONFIG");
    c.line().word("--host 0.0.0.0").variable("--port", "PORT");
    c.line()
        .variable("--cpu_infer", "CPU_THREADS")
        .option("--max_new_tokens", f.answer)
        .option("--cache_lens", f.cacheTokens());
    c.line().word("--backend_type balance_serve").option("--max_batch_size", f.atOnce).word("--chunk_size 256");
    launch.script = c.array("command");
    launch.remarks.push_back(
        {"kt_numa",
         SIZEWRIGHT_TR_NOOP("Kit", "KTransformers keeps one copy of the experts for each processor only if it was built "
                                   "with USE_NUMA=1; {need} of host memory are then needed, as planned."),
         {{"need", Gigabytes{f.option->memory->host.total()}}}});
    if (rules.empty())
        launch.remarks.push_back(
            {"kt_rules",
             SIZEWRIGHT_TR_NOOP("Kit", "No rule file of KTransformers is known that fits {model} on this machine: choose "
                                       "one from ktransformers/optimize/optimize_rules and set OPTIMIZE_CONFIG."),
             {{"model", f.deployment().model->name}}});
    return launch;
}

}  // namespace sizewright
