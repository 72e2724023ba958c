// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <algorithm>

#include "core/catalog/calibration_names.h"
#include "core/catalog/readers.h"

namespace sizewright::readers {
namespace {

using Name = std::string_view;

ServingCalibration serving(const JsonNode& node)
{
    const auto share = [&](std::string_view key) { return node.number(key, 0.001, 2); };
    const auto seconds = [&](std::string_view key) { return node.number(key, 0, 10); };
    ServingCalibration c;
    c.memoryShare = share("memory_share");
    c.compute16Share = share("compute16_share");
    c.compute8Share = share("compute8_share");
    c.compute4Share = share("compute4_share");
    c.attentionShare = share("attention_share");
    c.kvReadShare = share("kv_read_share");
    c.expertComputeShare = share("expert_compute_share");
    c.expertMemoryShare = share("expert_memory_share");
    c.expertImbalance = node.number("expert_imbalance", 1, 10);
    c.blockScaleShare = share("block_scale_share");
    c.weightOnlyShare = share("weight_only_share");
    c.expertPaddingRows = node.number("expert_padding_rows", 0, 1000);
    c.coverageExponent = node.number("coverage_exponent", 0.1, 1);
    c.layerSeconds = seconds("layer_seconds");
    c.moeLayerSeconds = seconds("moe_layer_seconds");
    c.mlaLayerSeconds = seconds("mla_layer_seconds");
    c.qkNormLayerSeconds = seconds("qk_norm_layer_seconds");
    c.linearLayerSeconds = seconds("linear_layer_seconds");
    c.prefillLayerSeconds = seconds("prefill_layer_seconds");
    c.prefillMoeLayerSeconds = seconds("prefill_moe_layer_seconds");
    c.fp8FixedFactor = node.number("fp8_fixed_factor", 0.1, 10);
    c.fp4FixedFactor = node.number("fp4_fixed_factor", 0.1, 10);
    c.allReduceLatencyFactor = node.number("all_reduce_latency_factor", 0.1, 10);
    c.allReduceVolumeFactor = node.number("all_reduce_volume_factor", 0.1, 10);
    c.pcieVolumeFactor = node.number("pcie_volume_factor", 0.1, 10);
    c.allReduceSyncSeconds = seconds("all_reduce_sync_seconds");
    c.queueExponent = node.number("queue_exponent", 0.1, 3);
    c.promptsTogether = node.number("prompts_together", 1e-6, 10);
    c.promptStepShare = node.number("prompt_step_share", 1e-6, 10);
    c.mtpTokensPerStep = node.number("mtp_tokens_per_step", 1, 10);
    c.mtpRows = node.number("mtp_rows", 1, 10);
    for (const JsonNode& item : node.list("engines")) {
        ServingEngineCalibration e;
        e.engineId = item.text("engine_id", 50);
        e.layerFactor = item.number("layer_factor", 0.1, 10);
        e.moeLayerFactor = item.number("moe_layer_factor", 0.1, 10);
        e.computeFactor = item.number("compute_factor", 0.1, 10);
        e.stepSeconds = item.number("step_seconds", 0, 1);
        e.sequenceSeconds = item.number("sequence_seconds", 0, 1);
        e.prefillLayerFactor = item.number("prefill_layer_factor", 0.01, 100);
        e.prefillMoeLayerFactor = item.number("prefill_moe_layer_factor", 0.01, 100);
        e.interference = item.number("interference", 0, 2);
        e.frontEndSeconds = item.number("front_end_seconds", 0, 10);
        e.queueFactor = item.number("queue_factor", 0, 10);
        e.stepsBeforeFirst = item.number("steps_before_first", 0, 100);
        e.answerShare = item.number("answer_share", 0.1, 1);
        e.saturation = item.number("saturation", 0.1, 10);
        c.engines.push_back(e);
    }
    for (const JsonNode& item : node.list("classes"))
        c.classes.push_back({item.text("id", 50), item.number("memory_factor", 0.1, 10), item.number("compute_factor", 0.1, 10),
                             item.number("compute8_factor", 0.1, 10), item.number("block_scale_factor", 0.1, 10),
                             item.number("layer_factor", 0.1, 10), item.number("moe_layer_factor", 0.1, 10)});
    return c;
}

constexpr std::array<std::pair<Name, PrefillPeak>, 2> kPrefillPeaks{
    {{"bf16", PrefillPeak::Bf16}, {"int8", PrefillPeak::Int8}}};

LocalBackendCalibration backend(const JsonNode& item)
{
    LocalBackendCalibration b;
    b.id = item.text("id", 50);
    b.backend = item.text("backend", 50);
    b.until = item.optionalText("until", 10);
    b.memoryShare = item.number("memory_share", 0.01, 1.2);
    b.layerSeconds = item.number("layer_seconds", 0, 1);
    b.splitLayerSeconds = item.number("split_layer_seconds", 0, 1);
    b.moeLayerFactor = item.number("moe_layer_factor", 0, 10);
    b.kvReadShare = item.number("kv_read_share", 0.01, 1.2);
    b.latentFlops = item.number("latent_flops", 1e9, 1e18);
    b.prefillShare = item.number("prefill_share", 0.001, 2);
    b.prefill16Share = item.number("prefill16_share", 0.001, 2);
    b.prefillAttentionShare = item.number("prefill_attention_share", 0.001, 2);
    b.prefillPeak = item.choice<PrefillPeak>("prefill_peak", kPrefillPeaks);
    b.powerLimited = item.flag("power_limited", false);
    b.unpacks = item.flag("unpacks", false);
    b.microBatchTokens = item.number("micro_batch_tokens", 1, 1e6);
    return b;
}

HybridEngineCalibration hybrid(const JsonNode& item)
{
    HybridEngineCalibration h;
    h.id = item.text("id", 50);
    h.engineId = item.text("engine_id", 50);
    h.until = item.optionalText("until", 10);
    h.layerSeconds = item.number("layer_seconds", 0, 1);
    h.numaCopyFactor = item.optionalNumber("numa_copy_factor", 0.01, 1).value_or(1);
    h.prefillFactor = item.optionalNumber("prefill_factor", 0.01, 100).value_or(1);
    h.streamsFromTokens = item.optionalNumber("streams_from_tokens", 1, 1e9).value_or(0);
    return h;
}

FormatShare formatShare(const JsonNode& item)
{
    return {item.text("speed_class", 20), item.number("device", 0.01, 2), item.number("host", 0.01, 2),
            item.number("prefill", 0.01, 10), item.optionalNumber("unpack_flops", 0, 1000).value_or(0)};
}

void localHost(const JsonNode& node, LocalCalibration& c)
{
    c.hostMemoryShare = node.number("host_memory_share", 0.01, 1);
    c.hostCoreBandwidth = node.number("host_core_bandwidth", 1e8, 1e12);
    c.numaNoCopyTwo = node.number("numa_no_copy_two", 0.01, 1);
    c.numaNoCopyFour = node.number("numa_no_copy_four", 0.01, 1);
    c.cpuLayerSeconds = node.number("cpu_layer_seconds", 0, 1);
    c.cpuLayerCoreExponent = node.number("cpu_layer_core_exponent", 0, 2);
    c.cpuMoeLayerFactor = node.number("cpu_moe_layer_factor", 0, 10);
    c.cpuAttentionFlopsPerCore = node.number("cpu_attention_flops_per_core", 1e6, 1e15);
    c.cpuPrefillAttentionFlopsPerCore = node.number("cpu_prefill_attention_flops_per_core", 1e6, 1e15);
    c.cpuFlopsPer64Cores = node.number("cpu_flops_per64_cores", 1e9, 1e17);
    c.cpuCoreExponent = node.number("cpu_core_exponent", 0, 2);
    c.cpuDecodeFlopsPer64Cores = node.number("cpu_decode_flops_per64_cores", 1e9, 1e17);
    c.cpuDecodeCoreExponent = node.number("cpu_decode_core_exponent", 0, 2);
    c.streamShare = node.number("stream_share", 0.01, 1.2);
    c.streamDeviceExponent = node.number("stream_device_exponent", 0, 1);
    c.streamChunkTokens = node.number("stream_chunk_tokens", 1, 1e9);
}

LocalCalibration local(const JsonNode& node)
{
    LocalCalibration c;
    for (const JsonNode& item : node.list("backends"))
        c.backends.push_back(backend(item));
    for (const JsonNode& item : node.list("hybrids"))
        c.hybrids.push_back(hybrid(item));
    for (const JsonNode& item : node.list("formats"))
        c.formats.push_back(formatShare(item));
    for (const JsonNode& item : node.list("isas"))
        c.isas.push_back({item.text("isa", 20), item.number("share", 0.01, 10)});
    c.mlaLayerFactor = node.number("mla_layer_factor", 0.1, 10);
    c.batchComputeShare = node.number("batch_compute_share", 0.001, 1);
    c.coverageSkew = node.number("coverage_skew", -2, 2);
    c.powerExponent = node.number("power_exponent", 0, 1);
    c.expertPrefillShare = node.number("expert_prefill_share", 0.01, 2);
    c.prefillReadShare = node.number("prefill_read_share", 0.01, 2);
    c.pipelineExponent = node.number("pipeline_exponent", 0, 1);
    c.layerSplitHopSeconds = node.number("layer_split_hop_seconds", 0, 1);
    c.rpcHopSeconds = node.number("rpc_hop_seconds", 0, 1);
    c.chainHopSeconds = node.number("chain_hop_seconds", 0, 1);
    c.chainHopUntil = node.text("chain_hop_until", 10);
    c.rdmaAllReduceSeconds = node.number("rdma_all_reduce_seconds", 0, 1);
    localHost(node, c);
    return c;
}

DomesticCalibration domestic(const JsonNode& node)
{
    DomesticCalibration c;
    for (const JsonNode& item : node.list("engines"))
        c.engines.push_back({item.text("id", 50), item.number("layer_seconds", 0, 1), item.number("prefill_share", 0.001, 1)});
    c.sequenceSeconds = node.number("sequence_seconds", 0, 1);
    c.sequenceContextSeconds = node.number("sequence_context_seconds", 0, 1);
    c.memoryShare = node.number("memory_share", 0.01, 1);
    c.frontEndSeconds = node.number("front_end_seconds", 0, 10);
    return c;
}

void bands(const JsonNode& node, BandTable& table)
{
    for (const JsonNode& item : node.list("bands")) {
        const BandFactors factors{item.number("low", 0.01, 1), item.number("high", 1, 100)};
        table.of(item.choice<BandModel>("model", kBandModelNames), item.choice<BandMetric>("metric", kBandMetrics),
                 item.choice<Basis>("basis", kBases)) = factors;
    }
    for (auto& byMetric : table.factors)
        for (auto& byBasis : byMetric)
            for (std::size_t basis = byBasis.size() - 1; basis-- > 0;)
                if (byBasis[basis] == BandFactors{})
                    byBasis[basis] = byBasis[basis + 1];
}

SpeedCorrection correction(const JsonNode& item)
{
    SpeedCorrection c;
    c.metric = item.choice<BandMetric>("metric", kBandMetrics);
    c.engineId = item.text("engine_id", 50);
    c.modelFamily = item.text("model_family", 50);
    c.speculative = item.flag("speculative", false);
    c.engineVersion = item.optionalText("engine_version", 200);
    c.newest = item.flag("newest", false);
    c.formatId = item.optionalText("format_id", 50);
    c.deviceId = item.optionalText("device_id", 100);
    const std::vector<double> factors = item.optionalNumbers("factors", 0.05, 20);
    if (factors.size() != c.factors.size())
        item.fail(ErrorId::InvalidArgument, "factors", "three factors are needed");
    else
        std::ranges::copy(factors, c.factors.begin());
    c.rows = item.number("rows", 1, 1e6);
    return c;
}

}  // namespace

void calibration(const JsonNode& root, Catalog& catalog)
{
    const JsonNode node = root.object("calibration");
    if (!node.exists())
        return;
    Calibration& c = catalog.calibration;
    c.serving = serving(node.object("serving"));
    c.local = local(node.object("local"));
    c.domestic = domestic(node.object("domestic"));
    bands(node, c.bands);
    std::vector<MeasuredPair> pairs;
    for (const JsonNode& item : node.list("measured_pairs"))
        pairs.push_back({item.text("engine_id", 50), item.text("device_id", 100), item.optionalTexts("model_families")});
    c.measured.assign(std::move(pairs));
    std::vector<SpeedCorrection> corrections;
    for (const JsonNode& item : node.optionalList("corrections"))
        corrections.push_back(correction(item));
    c.corrections.assign(std::move(corrections));
    c.source = source(node);
}

}  // namespace sizewright::readers
