// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "core/io/number_text.h"
#include "core/kit/launch.h"

// Options of trtllm-serve.
// @source NVIDIA/TensorRT-LLM tensorrt_llm/commands/serve.py (options), docs of multi-node serving (trtllm-llmapi-launch
// under MPI), llmapi (kv_cache_config, enable_attention_dp, speculative_config); read 2026-11-22

namespace sizewright {
namespace {

std::string settings(const KitFacts& f)
{
    const Deployment& d = f.deployment();
    std::string text = "# Read by trtllm-serve beside its options.\n";
    text += fmt::format("kv_cache_config:\n  dtype: {}\n", d.kvFormat->id == "fp8" ? "fp8" : "auto");
    if (d.layout.attentionDataParallel > 1)
        text += "enable_attention_dp: true\n";
    if (d.speculative)
        text += fmt::format("speculative_config:\n  decoding_type: MTP\n  num_nextn_predict_layers: {}\n",
                            std::max(d.draftTokens, 1));
    // Without these two there are no figures for Prometheus.
    return text + "return_perf_metrics: true\nenable_iter_perf_stats: true\n";
}

void addRemarks(const KitFacts& f, Launch& launch)
{
    if (f.layout().disaggregated())
        launch.remarks.push_back(
            {"trt_disaggregated",
             SIZEWRIGHT_TR_NOOP("Kit", "Prompts and answers run on separate copies: `trtllm-serve disaggregated -c FILE` "
                                       "joins them, with the addresses of the "
                                       "copies in a file that only you know. The script starts the copies."),
             {}});
    if (f.spansMachines())
        launch.remarks.push_back(
            {"trt_mpi",
             SIZEWRIGHT_TR_NOOP("Kit", "TensorRT-LLM joins machines by MPI: the first machine of a copy starts the ranks on "
                                       "all of them, which needs a list of hosts "
                                       "(`HOSTFILE`) and SSH between them. In Kubernetes the MPI Operator does this; no "
                                       "file for it is in the kit."),
             {}});
    if (f.deployment().speculative)
        launch.remarks.push_back({"trt_mtp",
                                  SIZEWRIGHT_TR_NOOP("Kit", "Newer versions of TensorRT-LLM name the number of guessed "
                                                            "tokens `max_draft_len` instead of `num_nextn_predict_layers`: "
                                                            "if yours refuses the file, rename it in `trtllm.yaml`."),
                                  {}});
}

}  // namespace

Result<Launch> launchTensorRtLlm(const KitFacts& f)
{
    const Layout& l = f.layout();
    Launch launch;
    launch.source = "NVIDIA/TensorRT-LLM tensorrt_llm/commands/serve.py, read 2026-11-22";
    launch.image = "nvcr.io/nvidia/tensorrt-llm/release";
    launch.imageHint = "the tag of a release";
    launch.metrics = "/prometheus/metrics";
    launch.files.push_back({"trtllm.yaml", settings(f), false});
    ShellCommand c("trtllm-serve \"$MODEL_PATH\"");
    c.line()
        .word("--host 0.0.0.0")
        .variable("--port", "PORT")
        .word("--backend pytorch")
        .word("--config \"$here/trtllm.yaml\"");
    c.line().option("--tp_size", l.tensorParallel).option("--pp_size", l.pipelineParallel);
    if (l.expertParallel > 1)
        c.option("--ep_size", l.expertParallel);
    const int groups = std::max(l.attentionDataParallel, 1);
    c.line().option("--max_batch_size", (f.atOnce + groups - 1) / groups).option("--max_seq_len", f.context);
    c.option("--max_num_tokens", stepLimits(f.deployment()).prefillChunk).word("--enable_chunked_prefill");
    c.word("--kv_cache_free_gpu_memory_fraction").word(fixedText(f.engine().memoryShare, 2));
    launch.script = c.array("command");
    if (f.spansMachines()) {
        launch.startsEachMachine = false;
        launch.variables.push_back(
            {"HOSTFILE", "", "hosts of one copy for MPI, each with its slots; the same paths on all of them", true});
        launch.script += fmt::format(
            "command=(mpirun -np {} --hostfile \"$HOSTFILE\" trtllm-llmapi-launch \"${{command[@]}}\")\n", f.ranks);
    }
    addRemarks(f, launch);
    return launch;
}

}  // namespace sizewright
