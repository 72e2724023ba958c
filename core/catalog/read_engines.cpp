// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/catalog/readers.h"

namespace sizewright::readers {
namespace {

using Name = std::string_view;
constexpr std::array<std::pair<Name, SpeedModel>, 4> kSpeedModels{{{"serving", SpeedModel::Serving},
                                                                   {"local", SpeedModel::Local},
                                                                   {"hybrid", SpeedModel::Hybrid},
                                                                   {"domestic", SpeedModel::Domestic}}};

constexpr std::array<std::pair<Name, RuntimeKind>, 3> kRuntimeKinds{
    {{"pool", RuntimeKind::Pool}, {"graph", RuntimeKind::Graph}, {"allocator", RuntimeKind::Allocator}}};

Bytes size(const JsonNode& node, std::string_view key)
{
    return Bytes(node.optionalInteger(key, 0, std::int64_t{1} << 40).value_or(0));
}

AllocatorVersion allocatorVersion(const JsonNode& node)
{
    AllocatorVersion v;
    v.until = node.optionalText("until", 10);
    v.fixed = size(node, "fixed");
    v.ffnElements = node.optionalNumber("ffn_elements", 0, 100).value_or(0);
    v.hiddenElements = node.optionalNumber("hidden_elements", 0, 100).value_or(0);
    v.cacheGrowth = node.optionalNumber("cache_growth", 0, 10).value_or(0);
    v.weightOnlyGrowth = node.optionalNumber("weight_only_growth", 0, 10).value_or(0);
    node.allowOnly({"until", "fixed", "ffn_elements", "hidden_elements", "cache_growth", "weight_only_growth"});
    return v;
}

EngineRuntime runtime(const JsonNode& node)
{
    EngineRuntime r;
    r.kind = node.choice<RuntimeKind>("kind", kRuntimeKinds);
    r.context = size(node, "context");
    r.communication = size(node, "communication");
    r.graphs = size(node, "graphs");
    r.leastActivations = size(node, "least_activations");
    for (const JsonNode& item : node.optionalList("steps"))
        r.steps.push_back(
            {size(item, "below"), item.count("tokens", 1, 1'000'000), item.optionalCount("sequences", 1, 100'000, 0)});
    if (const JsonNode item = node.optionalObject("reserve"); item.exists())
        r.reserve = RuntimeReserve{size(item, "fixed"),    size(item, "per_token"), size(item, "per_sequence"),
                                   size(item, "per_rank"), size(item, "least"),     size(item, "least_above")};
    r.expandsLatent = node.flag("expands_latent", false);
    r.attentionScratch = size(node, "attention_scratch");
    r.copiesExperts = node.flag("copies_experts", false);
    r.wholeWindows = node.flag("whole_windows", false);
    r.untiesFp8Head = node.flag("unties_fp8_head", false);
    for (const JsonNode& item : node.optionalList("versions"))
        r.versions.push_back(allocatorVersion(item));
    r.source = source(node);
    node.allowOnly({"kind", "context", "communication", "graphs", "least_activations", "steps", "reserve", "expands_latent",
                    "attention_scratch", "copies_experts", "whole_windows", "unties_fp8_head", "versions", "source"});
    return r;
}

}  // namespace

namespace {

StepLimits limits(const JsonNode& item)
{
    const StepLimits usual;
    return {item.optionalCount("max_running", 1, 1'000'000, usual.maxRunning),
            item.optionalCount("prefill_chunk", 1, 1'000'000, usual.prefillChunk)};
}

SoftwareNeed softwareNeed(const JsonNode& node)
{
    SoftwareNeed need{node.optionalTexts("architectures"), node.flag("when_clustered", false), localText(node, "text"), source(node)};
    node.allowOnly({"architectures", "when_clustered", "text", "source"});
    return need;
}

std::optional<SmallDevices> smallDevices(const JsonNode& item)
{
    if (!item.has("small_devices"))
        return std::nullopt;
    const JsonNode node = item.object("small_devices");
    SmallDevices small{Bytes(node.integer("memory_below", 1, std::int64_t{1} << 50)), node.optionalTexts("architectures"), limits(node)};
    node.allowOnly({"memory_below", "architectures", "max_running", "prefill_chunk"});
    return small;
}

}  // namespace

void engines(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items")) {
        Engine e;
        e.id = item.text("id", 50);
        e.name = item.text("name", 100);
        e.speedModel = item.choice<SpeedModel>("speed_model", kSpeedModels);
        e.formats = item.optionalTexts("formats");
        e.kvFormats = item.optionalTexts("kv_formats");
        e.architectures = item.optionalTexts("architectures");
        e.memoryShare = item.number("memory_share", 0.1, 1);
        e.runtime = runtime(item.object("runtime"));
        e.offered = item.flag("offered", true);
        e.tensorParallel = item.flag("tensor_parallel", false);
        e.pipelineParallel = item.flag("pipeline_parallel", false);
        e.attentionDataParallel = item.flag("attention_data_parallel", false);
        e.expertOffload = item.flag("expert_offload", false);
        e.layerOffload = item.flag("layer_offload", false);
        e.speculativeDecoding = item.flag("speculative_decoding", false);
        e.numaCopies = item.flag("numa_copies", false);
        e.limits = limits(item);
        e.smallDevices = smallDevices(item);
        for (const JsonNode& node : item.optionalList("needs"))
            e.needs.push_back(softwareNeed(node));
        if (const JsonNode says = item.optionalObject("disaggregation"); says.exists()) {
            e.disaggregation = source(says);
            says.allowOnly({"source"});
        }
        e.source = source(item);
        item.allowOnly({"id", "name", "speed_model", "formats", "kv_formats", "architectures", "memory_share", "runtime",
                        "offered", "tensor_parallel", "pipeline_parallel", "attention_data_parallel", "expert_offload",
                        "layer_offload", "speculative_decoding", "numa_copies", "max_running", "prefill_chunk",
                        "small_devices", "needs", "disaggregation", "source"});
        catalog.engines.push_back(e);
    }
}

}  // namespace sizewright::readers
