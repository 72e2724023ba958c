// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/tensor_names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <vector>

namespace sizewright {
namespace {

using Parts = std::span<const std::string_view>;

struct NamedClass {
    std::string_view name;
    TensorClass tensorClass;
};

/// Parts of GGUF names after "blk.N."; names of the makers' checkpoints follow below.
/// @source ggml-org/llama.cpp gguf-py/gguf/constants.py (TENSOR_NAMES) @0024aa7, read 2026-11
constexpr std::array kGguf = std::to_array<NamedClass>({
    {"attn_q", TensorClass::AttentionQ},           {"attn_q_a", TensorClass::AttentionQ},
    {"attn_q_b", TensorClass::AttentionQ},         {"attn_qkv", TensorClass::AttentionQ},
    {"attn_gate", TensorClass::AttentionQ},        {"attn_k", TensorClass::AttentionK},
    {"attn_v", TensorClass::AttentionV},           {"attn_kv_a_mqa", TensorClass::AttentionKvLatent},
    {"attn_kv_b", TensorClass::AttentionKvLatent}, {"attn_k_b", TensorClass::AttentionKvLatent},
    {"attn_v_b", TensorClass::AttentionKvLatent},  {"attn_kv", TensorClass::AttentionKvLatent},
    {"attn_output", TensorClass::AttentionOutput}, {"ffn_gate_inp", TensorClass::Router},
    {"ffn_gate_inp_shexp", TensorClass::Router},   {"exp_probs_b", TensorClass::Router},
    {"ffn_gate", TensorClass::FfnGateUp},          {"ffn_up", TensorClass::FfnGateUp},
    {"ffn_down", TensorClass::FfnDown},            {"ffn_gate_exps", TensorClass::ExpertGateUp},
    {"ffn_up_exps", TensorClass::ExpertGateUp},    {"ffn_gate_up_exps", TensorClass::ExpertGateUp},
    {"ffn_down_exps", TensorClass::ExpertDown},    {"ffn_gate_shexp", TensorClass::SharedGateUp},
    {"ffn_up_shexp", TensorClass::SharedGateUp},   {"ffn_down_shexp", TensorClass::SharedDown},
});

/// @source tensor names of the makers' checkpoints as huggingface/transformers loads them, read 2026-11
constexpr std::array kAttention = std::to_array<NamedClass>({
    {"q_proj", TensorClass::AttentionQ},          {"q_a_proj", TensorClass::AttentionQ},
    {"q_b_proj", TensorClass::AttentionQ},        {"qkv_proj", TensorClass::AttentionQ},
    {"query_key_value", TensorClass::AttentionQ}, {"wq", TensorClass::AttentionQ},
    {"wq_a", TensorClass::AttentionQ},            {"wq_b", TensorClass::AttentionQ},
    {"g_proj", TensorClass::AttentionQ},          {"k_proj", TensorClass::AttentionK},
    {"wk", TensorClass::AttentionK},              {"v_proj", TensorClass::AttentionV},
    {"wv", TensorClass::AttentionV},              {"kv_a_proj_with_mqa", TensorClass::AttentionKvLatent},
    {"kv_b_proj", TensorClass::AttentionKvLatent}, {"wkv", TensorClass::AttentionKvLatent},
    {"wkv_a", TensorClass::AttentionKvLatent},    {"wkv_b", TensorClass::AttentionKvLatent},
    {"o_proj", TensorClass::AttentionOutput},     {"out_proj", TensorClass::AttentionOutput},
    {"dense", TensorClass::AttentionOutput},      {"wo", TensorClass::AttentionOutput},
    {"wo_a", TensorClass::AttentionOutput},       {"wo_b", TensorClass::AttentionOutput},
});
constexpr std::array<std::string_view, 6> kDownNames{"down_proj", "w2", "fc_out", "dense_4h_to_h", "down_proj_blocks", "down_proj_scales"};
constexpr std::array<std::string_view, 9> kVisionNames{"visual",       "vision_tower",  "vision_model", "multi_modal_projector", "mm_projector",
                                                       "vision_encoder", "audio_tower", "patch_merger", "vision_language_adapter"};

template <std::size_t N>
const NamedClass* find(const std::array<NamedClass, N>& names, std::string_view name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const NamedClass& entry) { return entry.name == name; });
    return found == names.end() ? nullptr : &*found;
}

bool has(Parts parts, std::string_view name)
{
    return std::find(parts.begin(), parts.end(), name) != parts.end();
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::vector<std::string_view> split(std::string_view name)
{
    std::vector<std::string_view> parts;
    for (std::size_t dot = name.find('.'); dot != std::string_view::npos; dot = name.find('.')) {
        parts.push_back(name.substr(0, dot));
        name.remove_prefix(dot + 1);
    }
    parts.push_back(name);
    return parts;
}

int layerNumber(std::string_view text)
{
    int layer = -1;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), layer);
    return code == std::errc() && end == text.data() + text.size() && layer >= 0 ? layer : -1;
}

bool isNorm(Parts parts)
{
    return std::any_of(parts.begin(), parts.end(), [](std::string_view part) {
        return part.ends_with("norm") || part.ends_with("layernorm") || part.starts_with("ln_") || part.ends_with("_norm_1") || part.ends_with("_norm_2");
    });
}

TensorClass ggufClass(Parts parts)
{
    if (isNorm(parts))
        return TensorClass::Norm;
    if (contains(parts.front(), "indexer"))
        return TensorClass::AttentionIndexer;
    if (parts.front() == "ssm_out")
        return TensorClass::AttentionOutput;
    if (parts.front().starts_with("ssm_"))
        return TensorClass::AttentionState;
    const NamedClass* known = find(kGguf, parts.front());
    return known ? known->tensorClass : TensorClass::Other;
}

TensorClass feedForwardClass(Parts parts)
{
    const bool down = std::any_of(parts.begin(), parts.end(), [](std::string_view part) {
        return std::find(kDownNames.begin(), kDownNames.end(), part) != kDownNames.end();
    });
    const bool shared = has(parts, "shared_experts") || has(parts, "shared_expert") || has(parts, "shared_mlp");
    if (shared)
        return down ? TensorClass::SharedDown : TensorClass::SharedGateUp;
    if (has(parts, "experts"))
        return down ? TensorClass::ExpertDown : TensorClass::ExpertGateUp;
    if (has(parts, "gate") || has(parts, "router") || has(parts, "shared_expert_gate"))
        return TensorClass::Router;
    return down ? TensorClass::FfnDown : TensorClass::FfnGateUp;
}

bool isFeedForward(Parts parts)
{
    return has(parts, "mlp") || has(parts, "ffn") || has(parts, "feed_forward") || has(parts, "block_sparse_moe");
}

/// The parts after "layers.N.".
TensorClass checkpointClass(Parts parts)
{
    if (has(parts, "indexer"))
        return TensorClass::AttentionIndexer;
    if (isNorm(parts))
        return TensorClass::Norm;
    if (isFeedForward(parts))
        return feedForwardClass(parts);
    for (const std::string_view part : parts)
        if (const NamedClass* known = find(kAttention, part); known && (!has(parts, "linear_attn") || part == "out_proj"))
            return known->tensorClass;
    const bool isAttention = has(parts, "linear_attn") || has(parts, "self_attn") || has(parts, "attn");
    return isAttention ? TensorClass::AttentionState : TensorClass::Other;
}

TensorClass outsideClass(Parts parts)
{
    if (has(parts, "lm_head") || has(parts, "output") || has(parts, "embed_out") || parts.front() == "head")
        return TensorClass::OutputHead;
    if (has(parts, "embed_tokens") || has(parts, "token_embd") || has(parts, "wte") || has(parts, "word_embeddings") ||
        has(parts, "tok_embeddings") || parts.front() == "embed")
        return TensorClass::Embedding;
    return isNorm(parts) ? TensorClass::Norm : TensorClass::Other;
}

}  // namespace

TensorPlace tensorPlace(std::string_view name)
{
    const std::vector<std::string_view> parts = split(name);
    TensorPlace place;
    place.vision = std::any_of(parts.begin(), parts.end(), [](std::string_view part) {
        return std::find(kVisionNames.begin(), kVisionNames.end(), part) != kVisionNames.end();
    });
    if (place.vision) {
        place.tensorClass = TensorClass::Vision;
        return place;
    }
    place.mtp = has(parts, "mtp") || has(parts, "nextn") || has(parts, "mtp_block");
    for (std::size_t i = 0; i + 2 < parts.size(); ++i) {
        const bool isGguf = parts[i] == "blk";
        if (!isGguf && parts[i] != "layers" && parts[i] != "h" && parts[i] != "mtp")
            continue;
        place.layer = layerNumber(parts[i + 1]);
        if (place.layer < 0)
            continue;
        const Parts rest = Parts(parts).subspan(i + 2);
        place.tensorClass = isGguf ? ggufClass(rest) : checkpointClass(rest);
        return place;
    }
    place.tensorClass = outsideClass(parts);
    return place;
}

}  // namespace sizewright
