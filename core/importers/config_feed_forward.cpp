// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/importers/config_node.h"

namespace sizewright {
namespace {

/// Models whose intermediate_size is the width of an expert.
bool namesExpertWidthPlainly(const ConfigNode& c)
{
    return c.isType({"mixtral", "minimax_m2", "gpt_oss", "llama4", "llama4_text", "phimoe", "grok-1"});
}

/// Models that add a correction to each expert's score.
/// @source their config.json (topk_method noaux_tc) and modelling files in huggingface/transformers, read 2026-11
bool correctsScores(const ConfigNode& c)
{
    return c.text("topk_method") == "noaux_tc" || c.flag("use_routing_bias", false) ||
           c.isType({"deepseek_v3", "deepseek_v32", "kimi_k2", "kimi_linear", "glm4_moe", "glm_moe_dsa", "minimax_m2", "mimo_v2_flash", "gpt_oss"});
}

void readShared(const ConfigNode& c, Experts& e)
{
    e.shared = c.number({"n_shared_experts", "num_shared_experts", "moe_num_shared_experts"}, 1000).value_or(0);
    const auto width = c.number({"shared_expert_intermediate_size"});
    if (c.isType({"llama4", "llama4_text"}))
        e.shared = 1;
    if (!width || *width == 0)
        return;
    e.shared = std::max(e.shared, 1);
    e.sharedGate = true;
    if (*width != e.intermediate)
        e.sharedIntermediate = *width;
}

Experts readExperts(const ConfigNode& c, int routed)
{
    Experts e;
    e.routed = routed;
    e.topK = c.needed({"num_experts_per_tok", "num_experts_per_token", "experts_per_token", "moe_topk", "moe_k", "top_k_experts"}, 1000);
    e.intermediate = namesExpertWidthPlainly(c) ? c.needed({"intermediate_size", "moe_intermediate_size"})
                                                : c.needed({"moe_intermediate_size", "expert_ffn_hidden_size", "intermediate_size"});
    e.width = c.number({"routed_expert_hidden_size"}).value_or(0);
    e.bias = c.isType({"gpt_oss"});
    e.routerBias = correctsScores(c);
    readShared(c, e);
    if (e.topK > e.routed)
        c.part().fail(ErrorId::OutOfRange, "num_experts_per_tok", "more experts per token than there are");
    return e;
}

void irregular(std::vector<Message>& warnings)
{
    warnings.push_back({"irregular_layers",
                        SIZEWRIGHT_TR_NOOP("Import", "The expert layers follow no simple order. Their number is right, their places are not."), {}});
}

/// Layers by a list of ones and zeros: dense ones first, then experts.
void layersFromList(const std::vector<bool>& sparse, Model& m, std::vector<Message>& warnings)
{
    m.denseLayers = static_cast<int>(std::count(sparse.begin(), sparse.end(), false));
    if (!std::is_sorted(sparse.begin(), sparse.end()))
        irregular(warnings);
}

void readExpertLayers(const ConfigNode& c, Model& m, std::vector<Message>& warnings)
{
    const auto layers = static_cast<std::size_t>(m.layers);
    if (const std::vector<int> list = c.numbers("moe_layer_freq"); list.size() >= layers)
        return layersFromList(std::vector<bool>(list.begin(), list.begin() + m.layers), m, warnings);
    if (const std::vector<std::string> types = c.texts("mlp_layer_types"); types.size() == layers) {
        std::vector<bool> sparse;
        for (const std::string& type : types)
            sparse.push_back(type == "sparse");
        return layersFromList(sparse, m, warnings);
    }
    m.denseLayers = std::min(c.number({"first_k_dense_replace", "moe_layer_start_index"}, 10'000).value_or(0), m.layers);
    if (const std::vector<int> dense = c.numbers("mlp_only_layers"); !dense.empty()) {
        std::vector<bool> sparse(layers, true);
        for (const int layer : dense)
            if (layer >= 0 && layer < m.layers)
                sparse[static_cast<std::size_t>(layer)] = false;
        return layersFromList(sparse, m, warnings);
    }
    const JsonNode& part = c.part();
    const int frequency = part.isList("moe_layer_freq") ? 1 : c.number({"moe_layer_freq"}, 1000).value_or(1);
    const int step = c.number({"decoder_sparse_step", "interleave_moe_layer_step", "moe_layer_interval"}, 1000).value_or(frequency);
    m.experts->every = std::max(step, 1);
    if (frequency > 1)
        irregular(warnings);
}

}  // namespace

void readFeedForward(const ConfigNode& c, Model& m, std::vector<Message>& warnings)
{
    m.ffnMatrices = c.isType({"gptj", "falcon", "gpt2", "gpt_neox", "bloom", "opt", "starcoder2"}) ? 2 : 3;
    m.denseLayers = m.layers;
    const int routed = c.number({"n_routed_experts", "num_experts", "num_local_experts", "moe_num_experts"}, 100'000).value_or(0);
    if (routed > 0) {
        m.experts = readExperts(c, routed);
        readExpertLayers(c, m, warnings);
    }
    if (m.experts && m.expertLayerCount() == m.layers)
        return;
    if (m.experts && c.isType({"llama4", "llama4_text"})) {
        m.intermediate = c.needed({"intermediate_size_mlp", "intermediate_size"});
        return;
    }
    const bool widthIsFourfold = c.isType({"gptj", "falcon"});
    const auto width = c.number({"intermediate_size", "ffn_hidden_size", "n_inner", "ffn_dim"});
    m.intermediate = !width && widthIsFourfold ? 4 * m.hidden : c.needed({"intermediate_size", "ffn_hidden_size", "n_inner", "ffn_dim"});
}

}  // namespace sizewright
