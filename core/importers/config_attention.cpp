// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/importers/config_node.h"
#include "core/importers/layer_pattern.h"

namespace sizewright {
namespace {

/// Layers of one 4-layer period of hybrid models when the config names no list.
constexpr int kHybridInterval = 4;
constexpr int kGemma3Interval = 6;
/// Values that transformers' Gemma3TextConfig takes where config.json leaves them out.
/// @source huggingface/transformers models/gemma3/configuration_gemma3.py, read 2026-11
constexpr int kGemma3Heads = 8;
constexpr int kGemma3KvHeads = 4;
constexpr int kGemma3HeadDim = 256;
constexpr int kGemma3Window = 4096;

bool isGemma3(const ConfigNode& c)
{
    return c.isType({"gemma3", "gemma3_text"});
}

std::vector<bool> named(const ConfigNode& c, std::initializer_list<std::string_view> kinds, int layers)
{
    std::vector<bool> others;
    for (const std::string& type : c.texts("layer_types"))
        others.push_back(std::find(kinds.begin(), kinds.end(), type) != kinds.end());
    if (others.size() != static_cast<std::size_t>(layers))
        others.clear();
    return others;
}

void readIndexer(const ConfigNode& c, Attention& a)
{
    if (const auto heads = c.number({"index_n_heads"}, 4096); heads && *heads > 0) {
        a.indexHeads = *heads;
        a.indexHeadDim = c.needed({"index_head_dim"}, 8192);
        a.indexTopK = c.needed({"index_topk"});
    }
}

void readLatent(const ConfigNode& c, Attention& a)
{
    a.kind = AttentionKind::Mla;
    a.kvHeads = a.heads;
    if (const auto rank = c.number({"q_lora_rank"}, 65536); rank && *rank > 0)
        a.qLoraRank = *rank;
    a.kvLoraRank = c.needed({"kv_lora_rank"}, 65536);
    a.ropeHeadDim = c.needed({"qk_rope_head_dim"}, 8192);
    a.nopeHeadDim = c.needed({"qk_nope_head_dim"}, 8192);
    a.vHeadDim = c.needed({"v_head_dim"}, 8192);
    a.outputGate = c.flag("mla_use_output_gate", false);
    readIndexer(c, a);
}

/// DeepSeek V4: a window, entries per 4 tokens with an indexer, and entries per 128.
void readCompressed(const ConfigNode& c, Model& m)
{
    Attention& a = m.attention;
    a.kind = AttentionKind::Compressed;
    a.kvHeads = 1;
    a.headDim = c.needed({"head_dim"}, 8192);
    a.qLoraRank = c.needed({"q_lora_rank"}, 65536);
    a.ropeHeadDim = c.needed({"qk_rope_head_dim"}, 8192);
    a.oLoraRank = c.needed({"o_lora_rank"}, 65536);
    a.oGroups = c.needed({"o_groups"}, 4096);
    a.slidingWindow = c.needed({"sliding_window"});
    readIndexer(c, a);
    std::vector<int> ratios = c.numbers("compress_ratios");
    // Entries beyond the layers are of the multi-token-prediction module.
    ratios.resize(std::min(ratios.size(), static_cast<std::size_t>(m.layers)));
    if (ratios.size() != static_cast<std::size_t>(m.layers))
        c.part().fail(ErrorId::MissingField, "compress_ratios", "one ratio per layer is expected here");
    a.csaRatio = 4;
    a.hcaRatio = 128;
    a.csaLayers = static_cast<int>(std::count(ratios.begin(), ratios.end(), a.csaRatio));
    a.hcaLayers = static_cast<int>(std::count(ratios.begin(), ratios.end(), a.hcaRatio));
    const auto none = static_cast<int>(std::count(ratios.begin(), ratios.end(), 0) + std::count(ratios.begin(), ratios.end(), 1));
    if (a.csaLayers + a.hcaLayers + none != m.layers)
        c.part().fail(ErrorId::NotApplicable, "compress_ratios", "only the ratios 0, 4 and 128 are known");
}

/// The rest of a DeepSeek V4 layer by its projections, compressors, indexer, hyper-connections, shared experts and router.
/// Checked against the 284.33 B that llama.cpp reports for V4-Flash: within 0.1 %.
double compressedParameters(const ConfigNode& c, const Model& m)
{
    const Attention& a = m.attention;
    const double h = m.hidden;
    const double width = double(a.heads) * a.headDim;
    const double q = a.qLoraRank.value_or(0);
    const double o = double(a.oLoraRank.value_or(0));
    const double each = h * q + q * width + h * a.headDim + width * o + o * a.oGroups * h;
    const double indexer = a.indexHeads ? 4 * h * a.indexHeadDim + q * *a.indexHeads * a.indexHeadDim + h * *a.indexHeads : 0;
    const double streams = c.number({"hc_mult"}, 64).value_or(0);
    const double connections = 2 * (2 + streams) * streams * streams * h;
    double sum = m.layers * (each + connections) + a.csaLayers * (4 * h * a.headDim + indexer) + a.hcaLayers * 2 * h * a.headDim;
    if (m.experts)
        sum += m.layers * (h * m.experts->routed + 3 * h * m.experts->intermediate * m.experts->shared);
    return sum;
}

/// Gated DeltaNet of Qwen3-Next and Qwen3.5.
Attention deltaNet(const ConfigNode& c)
{
    Attention a;
    a.kind = AttentionKind::Linear;
    a.heads = c.needed({"linear_num_value_heads"}, 4096);
    a.kvHeads = c.needed({"linear_num_key_heads"}, 4096);
    a.headDim = c.needed({"linear_key_head_dim"}, 8192);
    a.vHeadDim = c.needed({"linear_value_head_dim"}, 8192);
    a.convKernel = c.needed({"linear_conv_kernel_dim"}, 1024);
    return a;
}

/// Kimi delta attention: its full-attention layers are counted from 1.
void readKimiLinear(const ConfigNode& c, Model& m)
{
    const JsonNode node = c.object("linear_attn_config");
    Attention a;
    a.kind = AttentionKind::Linear;
    a.heads = node.count("num_heads", 1, 4096);
    a.kvHeads = a.heads;
    a.headDim = node.count("head_dim", 1, 8192);
    a.vHeadDim = a.headDim;
    a.convKernel = node.count("short_conv_kernel_size", 1, 1024);
    a.gateRank = a.headDim;
    a.outputGate = node.flag("use_full_rank_gate", false);
    std::vector<bool> others(static_cast<std::size_t>(m.layers), true);
    for (const double layer : node.optionalNumbers("full_attn_layers", 1, m.layers))
        others[static_cast<std::size_t>(layer) - 1] = false;
    setOtherLayers(m, a, others);
}

void readGrouped(const ConfigNode& c, Model& m)
{
    Attention& a = m.attention;
    a.kind = AttentionKind::Gqa;
    const bool gemma3 = isGemma3(c);
    a.kvHeads = c.number({"num_key_value_heads", "num_kv_heads", "multi_query_group_num"}, 4096).value_or(gemma3 ? kGemma3KvHeads : a.heads);
    if (c.isType({"falcon"}) && !c.flag("new_decoder_architecture", false) && c.flag("multi_query", true))
        a.kvHeads = 1;
    a.headDim = c.number({"head_dim", "attention_head_dim"}, 8192).value_or(gemma3 ? kGemma3HeadDim : m.hidden / std::max(a.heads, 1));
    if (const auto width = c.number({"v_head_dim"}, 8192); width && *width != a.headDim)
        a.vHeadDim = *width;
    const bool bias = c.flag("attention_bias", false);
    a.qkvBias = bias || c.flag("qkv_bias", false) || c.flag("use_qkv_bias", false) || c.isType({"qwen2", "qwen2_moe", "qwen2_vl_text", "qwen2_5_vl_text"});
    a.outputBias = bias && c.isType({"gpt_oss", "llama"});
    a.sinks = c.isType({"gpt_oss"}) || c.flag("add_full_attention_sink_bias", false);
    a.outputGate = c.isType({"qwen3_next"}) || (c.isType({"qwen3_5", "qwen3_5_text", "qwen3_5_moe", "qwen3_5_moe_text"}) && c.flag("attn_output_gate", true));
    a.qkNorm = c.flag("use_qk_norm", false) || a.outputGate || gemma3 ||
               c.isType({"qwen3", "qwen3_moe", "qwen3_vl_text", "qwen3_vl_moe_text"});
    if (a.headDim == 0 || a.kvHeads == 0)
        c.part().fail(ErrorId::OutOfRange, "num_attention_heads", "the attention has no heads");
}

/// Windows over which some or all layers slide, or chunks in which they look.
void readWindows(const ConfigNode& c, Model& m)
{
    Attention other = m.attention;
    if (c.isType({"llama4", "llama4_text"}) && c.has("attention_chunk_size")) {
        other.slidingWindow = c.needed({"attention_chunk_size"});
        std::vector<bool> chunked = named(c, {"chunked_attention"}, m.layers);
        return setOtherLayers(m, other, chunked.empty() ? allButEvery(kHybridInterval, m.layers) : chunked);
    }
    const auto window = c.number({"sliding_window", "sliding_window_size"});
    other.slidingWindow = window.value_or(isGemma3(c) ? kGemma3Window : 0);
    if (other.slidingWindow == 0 || other.slidingWindow >= m.maxContext || !c.flag("use_sliding_window", true))
        return;
    if (const std::vector<int> hybrid = c.numbers("hybrid_layer_pattern"); hybrid.size() == static_cast<std::size_t>(m.layers)) {
        other.kvHeads = c.number({"swa_num_key_value_heads"}, 4096).value_or(other.kvHeads);
        other.headDim = c.number({"swa_head_dim"}, 8192).value_or(other.headDim);
        other.vHeadDim = c.number({"swa_v_head_dim"}, 8192).value_or(other.vHeadDim);
        other.sinks = c.flag("add_swa_attention_sink_bias", false);
        return setOtherLayers(m, other, std::vector<bool>(hybrid.begin(), hybrid.end()));
    }
    if (const std::vector<bool> listed = named(c, {"sliding_attention"}, m.layers); !listed.empty())
        return setOtherLayers(m, other, listed);
    if (isGemma3(c))
        return setOtherLayers(m, other, allButEvery(c.number({"sliding_window_pattern"}, 1000).value_or(kGemma3Interval), m.layers));
    if (c.isType({"gemma2", "gpt_oss"}))
        return setOtherLayers(m, other, allButEvery(2, m.layers));
    if (const auto full = c.number({"max_window_layers"}, 10'000); full && c.isType({"qwen2", "qwen2_moe", "qwen3", "qwen3_moe"})) {
        std::vector<bool> late(static_cast<std::size_t>(m.layers), true);
        std::fill_n(late.begin(), std::min(*full, m.layers), false);
        return setOtherLayers(m, other, late);
    }
    m.attention = other;
}

}  // namespace

void readAttention(const ConfigNode& c, Model& m, std::vector<Message>& warnings)
{
    m.attention.heads = isGemma3(c) ? c.number({"num_attention_heads"}, 4096).value_or(kGemma3Heads)
                                    : c.needed({"num_attention_heads", "n_head", "n_heads"}, 4096);
    if (c.isType({"deepseek_v4"})) {
        readCompressed(c, m);
        m.otherParameters = compressedParameters(c, m);
        warnings.push_back({"shape_in_sum",
                            SIZEWRIGHT_TR_NOOP("Import", "Outside the experts this architecture is counted in sum, not tensor by tensor."), {}});
        return;
    }
    if (c.has("kv_lora_rank"))
        readLatent(c, m.attention);
    else
        readGrouped(c, m);
    if (c.object("linear_attn_config").exists()) {
        readKimiLinear(c, m);
    } else if (c.has("linear_num_value_heads")) {
        const std::vector<bool> listed = named(c, {"linear_attention"}, m.layers);
        const int interval = c.number({"full_attention_interval"}, 1000).value_or(kHybridInterval);
        setOtherLayers(m, deltaNet(c), listed.empty() ? allButEvery(interval, m.layers) : listed);
    } else if (m.attention.kind == AttentionKind::Gqa) {
        readWindows(c, m);
    }
}

}  // namespace sizewright
