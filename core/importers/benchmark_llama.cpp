// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/benchmark_formats.h"
#include "core/io/number_text.h"

namespace sizewright::benchmarks {
namespace {

/// Layers or tensors that the options of the run left in host memory.
bool usesHostMemory(const BenchmarkRecord& r)
{
    const std::string overrides = r.text("tensor_buft_overrides");
    return r.number("n_cpu_moe").value_or(0) > 0 || (!overrides.empty() && overrides != "none") || r.flag("no_kv_offload") ||
           (r.has("n_gpu_layers") && r.number("n_gpu_layers") == 0.0);
}

std::string buildOf(const BenchmarkRecord& r)
{
    const auto number = r.number("build_number");
    const std::string commit = r.text("build_commit");
    const std::string build = number ? "b" + numberText(*number) : std::string();
    return build.empty() || commit.empty() ? build + commit : build + " (" + commit + ")";
}

/// Older builds have a flag for each backend.
std::string backendOf(const BenchmarkRecord& r)
{
    for (const char* flag : {"cuda", "metal", "vulkan", "sycl", "kompute"})
        if (r.flag(flag))
            return flag;
    return r.text("backends");
}

}  // namespace

bool isLlamaBench(const BenchmarkRecord& r)
{
    return r.has("avg_ts") && (r.has("n_prompt") || r.has("n_gen"));
}

void addLlamaBench(const BenchmarkRecord& r, BenchmarkResult& result)
{
    if (usesHostMemory(r)) {
        warnOnce(result,
                 {"split_with_host",
                  SIZEWRIGHT_TR_NOOP(
                      "Import", "Tests that kept a part of the model in the host's memory were left out: the file does not "
                                "say what the host is."),
                  {}});
        return;
    }
    BenchmarkFigure run;
    run.modelName = r.firstText({"model_filename", "model_type"});
    run.formatName = r.text("model_type");
    run.deviceName = r.text("gpu_info");
    run.listsDevices = true;
    run.layersOnDevice = r.number("n_gpu_layers");
    run.row.engineId = "llama-cpp";
    run.row.engineBackend = backendOf(r);
    run.row.engineVersion = buildOf(r);
    if (r.text("split_mode") == "none")
        run.row.devices = 1;
    run.row.kvFormatId = r.text("type_k") == r.text("type_v") ? r.text("type_k") : std::string();
    run.row.speculative = "off";
    run.row.concurrency = 1;
    const double prompt = r.number("n_prompt").value_or(0);
    const double generated = r.number("n_gen").value_or(0);
    run.row.inputTokens = prompt;
    run.row.outputTokens = generated;
    run.row.contextDepth = r.number("n_depth").value_or(0);
    std::string test;
    if (prompt > 0)
        test += "pp" + numberText(prompt);
    if (generated > 0)
        test += (test.empty() ? "tg" : "+tg") + numberText(generated);
    if (*run.row.contextDepth > 0)
        test += " @ d" + numberText(*run.row.contextDepth);
    const auto rate = r.number("avg_ts");
    if (const auto spread = r.number("stddev_ts"); spread && rate)
        test += ", " + fixedText(*rate, 2) + " +- " + fixedText(*spread, 2);
    addFigure(result, run,
              prompt > 0 && generated > 0 ? "total_tok_s"
              : prompt > 0                ? "prefill_tok_s"
                                          : "decode_tok_s_per_user",
              rate, test);
}

}  // namespace sizewright::benchmarks
