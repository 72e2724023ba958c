// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/catalog/readers.h"

namespace sizewright::readers {
namespace {

using Name = std::string_view;
constexpr std::array<std::pair<Name, Grade>, 4> kGrades{{{"A", Grade::A}, {"B", Grade::B}, {"C", Grade::C}, {"D", Grade::D}}};
constexpr std::array<std::pair<Name, AttentionKind>, 4> kAttention{{{"gqa", AttentionKind::Gqa},
                                                                    {"mla", AttentionKind::Mla},
                                                                    {"compressed", AttentionKind::Compressed},
                                                                    {"linear", AttentionKind::Linear}}};
constexpr int kMany = 10'000'000;

Attention attention(const JsonNode& node)
{
    Attention a;
    a.kind = node.choice<AttentionKind>("kind", kAttention);
    a.heads = node.count("heads", 1, 4096);
    a.kvHeads = node.optionalCount("kv_heads", 1, 4096, a.heads);
    a.headDim = node.optionalCount("head_dim", 1, 8192, 0);
    if (node.has("q_lora_rank"))
        a.qLoraRank = node.count("q_lora_rank", 1, 65536);
    a.kvLoraRank = node.optionalCount("kv_lora_rank", 1, 65536, 0);
    a.ropeHeadDim = node.optionalCount("rope_head_dim", 1, 8192, 0);
    a.nopeHeadDim = node.optionalCount("nope_head_dim", 1, 8192, 0);
    a.vHeadDim = node.optionalCount("v_head_dim", 1, 8192, 0);
    if (node.has("o_lora_rank"))
        a.oLoraRank = node.count("o_lora_rank", 1, 65536);
    a.oGroups = node.optionalCount("o_groups", 1, 4096, 0);
    if (node.has("index_heads"))
        a.indexHeads = node.count("index_heads", 1, 4096);
    a.indexHeadDim = node.optionalCount("index_head_dim", 1, 8192, 0);
    a.indexTopK = node.optionalCount("index_top_k", 1, kMany, 0);
    a.csaLayers = node.optionalCount("csa_layers", 0, 10000, 0);
    a.csaRatio = node.optionalCount("csa_ratio", 1, 65536, 0);
    a.hcaLayers = node.optionalCount("hca_layers", 0, 10000, 0);
    a.hcaRatio = node.optionalCount("hca_ratio", 1, 65536, 0);
    a.slidingWindow = node.optionalCount("sliding_window", 1, kMany, 0);
    a.convKernel = node.optionalCount("conv_kernel", 1, 1024, 0);
    a.gateRank = node.optionalCount("gate_rank", 1, 65536, 0);
    a.qkvBias = node.flag("qkv_bias", false);
    a.outputBias = node.flag("output_bias", false);
    a.qkNorm = node.flag("qk_norm", false);
    a.outputGate = node.flag("output_gate", false);
    a.sinks = node.flag("sinks", false);
    const bool needsHeadDim = a.kind != AttentionKind::Mla;
    if (needsHeadDim && a.headDim == 0)
        node.fail(ErrorId::MissingField, "head_dim", "the field is missing");
    if (!needsHeadDim && (a.kvLoraRank == 0 || a.ropeHeadDim == 0 || a.nopeHeadDim == 0 || a.vHeadDim == 0))
        node.fail(ErrorId::MissingField, "kv_lora_rank", "MLA needs kv_lora_rank, rope_head_dim, nope_head_dim and v_head_dim");
    if (a.kind == AttentionKind::Compressed && (a.csaRatio == 0 || a.hcaRatio == 0))
        node.fail(ErrorId::MissingField, "csa_ratio", "compressed attention needs csa_ratio and hca_ratio");
    if (a.kind == AttentionKind::Linear && (a.vHeadDim == 0 || a.convKernel == 0))
        node.fail(ErrorId::MissingField, "v_head_dim", "linear attention needs v_head_dim and conv_kernel");
    node.allowOnly({"kind", "heads", "kv_heads", "head_dim", "q_lora_rank", "kv_lora_rank", "rope_head_dim", "nope_head_dim",
                    "v_head_dim", "o_lora_rank", "o_groups", "index_heads", "index_head_dim", "index_top_k", "csa_layers",
                    "csa_ratio", "hca_layers", "hca_ratio", "sliding_window", "conv_kernel", "gate_rank", "qkv_bias", "output_bias",
                    "qk_norm", "output_gate", "sinks"});
    return a;
}

/// `pattern` spells the layers from the first on, "x" the main kind and "o" the other, and is repeated.
OtherLayers otherLayers(const JsonNode& node)
{
    OtherLayers other;
    other.attention = attention(node.object("attention"));
    for (const char c : node.text("pattern", 10000)) {
        if (c != 'x' && c != 'o')
            node.fail(ErrorId::OutOfRange, "pattern", "only the letters x (main kind) and o (other kind) are known");
        other.pattern.push_back(c == 'o');
    }
    if (other.pattern.empty())
        node.fail(ErrorId::OutOfRange, "pattern", "the pattern is empty");
    node.allowOnly({"attention", "pattern"});
    return other;
}

Experts experts(const JsonNode& node)
{
    Experts e;
    e.routed = node.count("routed", 1, 100000);
    e.shared = node.optionalCount("shared", 0, 1000, 0);
    e.topK = node.count("top_k", 1, 1000);
    e.intermediate = node.count("intermediate", 1, kMany);
    e.sharedIntermediate = node.optionalCount("shared_intermediate", 1, kMany, 0);
    e.width = node.optionalCount("width", 1, 1'000'000, 0);
    e.every = node.optionalCount("every", 1, 1000, 1);
    e.bias = node.flag("bias", false);
    e.routerBias = node.flag("router_bias", false);
    e.sharedGate = node.flag("shared_gate", false);
    node.allowOnly({"routed", "shared", "top_k", "intermediate", "shared_intermediate", "width", "every", "bias", "router_bias",
                    "shared_gate"});
    return e;
}

Model model(const JsonNode& item)
{
    Model m;
    m.id = item.text("id", 100);
    m.name = item.text("name", 200);
    m.family = item.text("family", 100);
    m.released = item.optionalText("released", 10);
    m.publishedParameters = item.number("published_parameters", 1e6, 1e14);
    m.publishedRounded = item.flag("published_rounded", false);
    m.publishedActiveParameters = item.number("published_active_parameters", 1e6, 1e14);
    m.mtpParameters = item.optionalNumber("mtp_parameters", 0, 1e13).value_or(0);
    m.visionParameters = item.optionalNumber("vision_parameters", 0, 1e13).value_or(0);
    m.lookupBytes = item.optionalNumber("lookup_bytes", 0, 1e14).value_or(0);
    m.layers = item.count("layers", 1, 10000);
    m.denseLayers = item.count("dense_layers", 0, m.layers);
    m.hidden = item.count("hidden", 1, 1'000'000);
    m.intermediate = item.optionalCount("intermediate", 1, kMany, 0);
    m.ffnMatrices = item.optionalCount("ffn_matrices", 2, 3, 3);
    m.vocabulary = item.count("vocabulary", 1, kMany);
    m.tiedEmbeddings = item.flag("tied_embeddings", false);
    m.attention = attention(item.object("attention"));
    m.normsPerLayer = item.optionalCount("norms_per_layer", 1, 16, 2);
    if (const JsonNode node = item.optionalObject("other_layers"); node.exists())
        m.otherLayers = otherLayers(node);
    if (const JsonNode node = item.optionalObject("experts"); node.exists())
        m.experts = experts(node);
    m.mtpLayers = item.optionalCount("mtp_layers", 0, 100, 0);
    m.mtpEmbeddings = item.flag("mtp_embeddings", true);
    m.otherParameters = item.optionalNumber("other_parameters", 0, 1e13);
    m.maxContext = item.count("max_context", 1, 1'000'000'000);
    m.nativeFormat = item.text("native_format", 100);
    m.distillOf = item.optionalText("distill_of", 100);
    m.license = item.optionalText("license", 200);
    m.source = source(item);
    item.allowOnly({"id", "name", "family", "released", "published_parameters", "published_rounded", "published_active_parameters",
                    "mtp_parameters", "vision_parameters", "lookup_bytes", "layers", "dense_layers", "hidden", "intermediate", "ffn_matrices", "vocabulary",
                    "tied_embeddings", "norms_per_layer", "attention", "other_layers", "experts", "mtp_layers", "mtp_embeddings",
                    "other_parameters", "max_context", "native_format", "distill_of", "license", "source"});
    return m;
}

}  // namespace

Source source(const JsonNode& item)
{
    const JsonNode node = item.object("source");
    Source s;
    if (!node.exists())
        return s;
    s.title = node.text("title");
    s.read = node.text("read", 20);
    s.grade = node.choice<Grade>("grade", kGrades);
    s.note = node.optionalText("note");
    node.allowOnly({"title", "read", "grade", "note"});
    return s;
}

void models(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items"))
        catalog.models.push_back(model(item));
}

}  // namespace sizewright::readers
