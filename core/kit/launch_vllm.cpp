// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "core/io/number_text.h"
#include "core/kit/launch.h"

// Options of vLLM and of its plug-ins for other devices.
// @source vllm-project/vllm docs/serving/parallelism_scaling.md (--nnodes, --node-rank, --master-addr, --headless),
// docs/serving/data_parallel_deployment.md (--data-parallel-size-local, --data-parallel-start-rank,
// VLLM_RAY_DP_PACK_STRATEGY,
// --max-num-seqs applies per data-parallel rank), docs/features/nixl_connector_usage.md (--kv-transfer-config,
// VLLM_NIXL_SIDE_CHANNEL_HOST), docs.vllm.ai engine arguments; docs.vllm.ai/projects/ascend multi-node tutorials
// (--quantization ascend); baidu/vLLM-Kunlun docs/source/quick_start.md; all read 2026-11-22

namespace sizewright {
namespace {

bool isPlugin(const KitFacts& f)
{
    return f.engine().id != "vllm";
}

/// Ranks that share the attention of one group.
int tensorRanks(const Layout& l)
{
    return std::max(l.tensorParallel / std::max(l.attentionDataParallel, 1), 1);
}

/// Groups that each keep a cache of their own, of which machines do not hold whole ones: only Ray starts these.
bool needsRay(const KitFacts& f)
{
    const Layout& l = f.layout();
    if (!f.spansMachines() || l.attentionDataParallel < 2)
        return false;
    return tensorRanks(l) * l.pipelineParallel > f.devicesPerMachine || l.attentionDataParallel % f.machinesPerCopy != 0;
}

void addParallel(const KitFacts& f, ShellCommand& c)
{
    const Layout& l = f.layout();
    c.line().option("--tensor-parallel-size", tensorRanks(l));
    if (l.pipelineParallel > 1)
        c.option("--pipeline-parallel-size", l.pipelineParallel);
    if (l.attentionDataParallel > 1)
        c.option("--data-parallel-size", l.attentionDataParallel);
    if (l.expertParallel > 1)
        c.word("--enable-expert-parallel");
}

void addMemory(const KitFacts& f, ShellCommand& c)
{
    const Deployment& d = f.deployment();
    const int groups = std::max(f.layout().attentionDataParallel, 1);
    c.line().option("--max-model-len", f.context).option("--max-num-seqs", (f.atOnce + groups - 1) / groups);
    c.word("--gpu-memory-utilization").word(fixedText(f.engine().memoryShare, 2));
    if (d.kvFormat->id == "fp8")
        c.option("--kv-cache-dtype", "fp8");
    const std::string& format = d.format->id;
    if (f.engine().id == "vllm-ascend" && (format == "int8-w8a8" || format == "w4a8"))
        c.option("--quantization", "ascend");
    if (d.speculative)
        c.line().option("--speculative-config",
                        fmt::format(R"({{"method": "mtp", "num_speculative_tokens": {}}})", std::max(d.draftTokens, 1)));
}

/// What differs from machine to machine.
std::string clusterLines(const KitFacts& f)
{
    const Layout& l = f.layout();
    if (!f.spansMachines())
        return "";
    const std::string own = "if [[ -n $HOST_IP ]]; then\n    export VLLM_HOST_IP=\"$HOST_IP\"\nfi\n";
    if (l.attentionDataParallel > 1) {
        const int local = std::max(l.attentionDataParallel / f.machinesPerCopy, 1);
        return own +
               fmt::format(
                   R"sh(command+=(--data-parallel-size-local {0} --data-parallel-address "$MASTER_ADDR" --data-parallel-rpc-port 13345)
if ((NODE_RANK > 0)); then
    command+=(--headless --data-parallel-start-rank "$((NODE_RANK * {0}))")
fi
)sh",
                   local);
    }
    return own + fmt::format(R"sh(command+=(--nnodes {} --node-rank "$NODE_RANK" --master-addr "$MASTER_ADDR")
if ((NODE_RANK > 0)); then
    command+=(--headless)
fi
)sh",
                             f.machinesPerCopy);
}

/// Ray joins the machines of a copy; the first one then starts the engine on all of them.
std::string rayLines(const KitFacts& f)
{
    return fmt::format(R"sh(export VLLM_RAY_DP_PACK_STRATEGY=span
command+=(--data-parallel-backend=ray)
if ((NODE_RANK > 0)); then
    command=(ray start --block --address="$MASTER_ADDR:6379")
elif [[ $PRINT == no ]]; then
    ray start --head --port=6379
    until python3 -c 'import ray, sys; ray.init(address="auto", log_to_driver=False); sys.exit(ray.cluster_resources().get("{2}", 0) < {0})'; do
        echo "waiting for {0} devices of {1} machines" >&2
        sleep 5
    done
fi
)sh",
                       f.ranks, f.machinesPerCopy, f.stack == DeviceStack::Ascend ? "NPU" : "GPU");
}

std::string poolLines()
{
    return R"sh(if [[ $ROLE != whole ]]; then
    # The cache goes from the copies that read prompts to those that answer; which is which is decided by the proxy in front.
    export VLLM_NIXL_SIDE_CHANNEL_HOST="${HOST_IP:-127.0.0.1}"
    export VLLM_NIXL_SIDE_CHANNEL_PORT="$((5600 + SLOT))"
    command+=(--kv-transfer-config '{"kv_connector": "NixlConnector", "kv_role": "kv_both"}')
fi
)sh";
}

/// The maker's image for these devices, where one is published.
void setImage(const KitFacts& f, Launch& launch)
{
    const std::string& id = f.engine().id;
    if (id == "vllm-ascend") {
        launch.image = "quay.io/ascend/vllm-ascend";
    } else if (id == "vllm" && f.stack == DeviceStack::Amd) {
        launch.image = "rocm/vllm";
    } else if (id == "vllm" && f.stack == DeviceStack::Nvidia && f.device().architecture != "tegra-orin") {
        launch.image = "vllm/vllm-openai";
    }
}

void addRemarks(const KitFacts& f, Launch& launch)
{
    if (f.layout().disaggregated())
        launch.remarks.push_back(
            {"vllm_proxy",
             SIZEWRIGHT_TR_NOOP(
                 "Kit",
                 "Prompts and answers run on separate copies: a proxy in front must send each request first to a copy for "
                 "prompts, then to one for answers. vLLM itself only has an example of such a proxy, for tests; the script "
                 "starts the copies, not the proxy."),
             {}});
    if (needsRay(f))
        launch.remarks.push_back({"vllm_ray",
                                  SIZEWRIGHT_TR_NOOP("Kit", "Each group of this layout spans machines, which vLLM only "
                                                            "starts through Ray: Ray must be installed in the image."),
                                  {}});
    if (f.spansMachines() && f.layout().attentionDataParallel > 1 && f.layout().pipelineParallel > 1)
        launch.remarks.push_back(
            {"vllm_groups",
             SIZEWRIGHT_TR_NOOP(
                 "Kit", "vLLM puts the groups of this layout on the machines one after the other, so that a stage of the "
                        "pipeline lies on several machines and its experts exchange tokens between them. The plan reckons "
                        "with stages that stay on a machine: measure, or choose a layout without a pipeline."),
             {}});
    if (isPlugin(f) && f.spansMachines() && f.engine().id != "vllm-ascend")
        launch.remarks.push_back(
            {"plugin_nodes",
             SIZEWRIGHT_TR_NOOP("Kit",
                                "{engine} builds on a certain version of vLLM. The options that join machines (`--nnodes`, "
                                "`--headless`) are those of "
                                "current vLLM; with an older one the machines are joined by Ray, as its makers describe."),
             {{"engine", f.engine().name}}});
}

}  // namespace

Result<Launch> launchVllm(const KitFacts& f)
{
    Launch launch;
    launch.source = "vllm-project/vllm docs/serving and engine arguments, read 2026-11-22";
    launch.imageHint = f.stack == DeviceStack::Nvidia ? "for example v0.31.0" : "the maker's tag for these devices";
    setImage(f, launch);
    ShellCommand c("vllm serve \"$MODEL_PATH\"");
    c.line().option("--served-model-name", f.model).word("--host 0.0.0.0").variable("--port", "PORT");
    addParallel(f, c);
    addMemory(f, c);
    launch.script = c.array("command") + (needsRay(f) ? rayLines(f) : clusterLines(f));
    launch.script += "if [[ -n ${API_KEY:-} ]]; then\n    export VLLM_API_KEY=\"$API_KEY\"\nfi\n";
    launch.variables.push_back({"VLLM_NO_USAGE_STATS", "1", "vLLM reports nothing to its makers", false, true});
    if (f.layout().disaggregated()) {
        launch.script += poolLines();
        launch.ports.push_back(
            {5600, SIZEWRIGHT_TR_NOOP(
                       "Kit", "handshake of the copies that hand over the cache (and the next numbers, one a copy)")});
    }
    if (f.spansMachines())
        launch.ports.push_back(
            {f.layout().attentionDataParallel > 1 && !needsRay(f) ? 13345
             : needsRay(f)                                        ? 6379
                                                                  : 29501,
             SIZEWRIGHT_TR_NOOP(
                 "Kit",
                 "the machines of a copy find each other here; the data then go through ports that the system picks")});
    addRemarks(f, launch);
    return launch;
}

}  // namespace sizewright
