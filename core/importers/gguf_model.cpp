// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/gguf_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include "core/catalog/tensor_layout.h"
#include "core/importers/ggml_types.h"
#include "core/importers/layer_pattern.h"
#include "core/importers/tensor_names.h"

namespace sizewright {
namespace {

/// Architectures of which no layer, or not all, are attention and feed-forward as modelled here.
constexpr std::array<std::string_view, 12> kForeign{"mamba", "mamba2", "rwkv6", "rwkv7", "jamba", "clip", "bert", "t5",
                                                    "t5encoder", "nemotron_h", "falcon-h1", "deepseek4"};
constexpr std::int64_t kMany = 10'000'000;
/// Beyond this the tensors are taken at their word and the shape is not.
constexpr double kShapeTolerance = 0.01;

class GgufShape {
public:
    GgufShape(const GgufHeader& header, const std::string& name) : m_header(header), m_name(name)
    {
        m_shape.architecture = header.text("general.architecture");
        for (const GgufTensor& tensor : header.tensors)
            m_tensors.emplace(tensor.name, &tensor);
    }

    Result<ModelShape> read()
    {
        const std::string& architecture = m_shape.architecture;
        if (architecture.empty())
            return failure(ErrorId::MissingField, m_name + "#general.architecture", "the metadata value is missing; this is no file of a model");
        if (std::find(kForeign.begin(), kForeign.end(), architecture) != kForeign.end())
            return failure(ErrorId::NotApplicable, m_name + "#general.architecture",
                           "layers of the architecture \"" + architecture + "\" are not modelled; import the model's config.json if there is one");
        dimensions();
        attention();
        feedForward();
        if (m_error)
            return tl::unexpected(*m_error);
        if (!isPlausible(m_shape.model))
            return failure(ErrorId::OutOfRange, m_name, "the shape gives no plausible number of parameters; a million to 100 trillion are read");
        countPublished(m_shape.model);
        compareWithTensors();
        return m_shape;
    }

private:
    std::string key(std::string_view name) const { return m_shape.architecture + "." + std::string(name); }

    std::optional<int> number(std::string_view name, std::int64_t most = kMany)
    {
        const auto value = m_header.largest(key(name));
        if (!value)
            return std::nullopt;
        if (*value < 0 || *value > most) {
            fail(ErrorId::OutOfRange, name, std::to_string(*value) + " is out of range; up to " + std::to_string(most) + " is expected here");
            return std::nullopt;
        }
        return static_cast<int>(*value);
    }

    int needed(std::string_view name, std::int64_t most = kMany)
    {
        const auto value = number(name, most);
        if (value && *value > 0)
            return *value;
        fail(ErrorId::MissingField, name, "the metadata value is missing, so the model's shape is not known");
        return 1;
    }

    void fail(ErrorId id, std::string_view name, std::string detail)
    {
        if (!m_error)
            m_error = Error{id, m_name + "#" + key(name), std::move(detail)};
    }

    const GgufTensor* tensor(const std::string& name) const
    {
        const auto found = m_tensors.find(name);
        return found == m_tensors.end() ? nullptr : found->second;
    }

    /// Whether any layer has the tensor; hybrids do not have it in the first.
    bool anyLayer(const std::string& part) const
    {
        for (int layer = 0; layer < m_shape.model.layers; ++layer)
            if (tensor("blk." + std::to_string(layer) + "." + part))
                return true;
        return false;
    }

    void dimensions()
    {
        Model& m = m_shape.model;
        m.name = m_header.text("general.name");
        m.mtpLayers = number("nextn_predict_layers", 100).value_or(0);
        m.layers = needed("block_count", 10'000);
        if (m.layers > m.mtpLayers)
            m.layers -= m.mtpLayers;
        m.hidden = needed("embedding_length", 1'000'000);
        m.maxContext = needed("context_length", 1'000'000'000);
        const GgufTensor* embedding = tensor("token_embd.weight");
        const auto words = m_header.count("tokenizer.ggml.tokens");
        if (embedding && embedding->dims.size() == 2 && embedding->dims[1] <= kMany)
            m.vocabulary = static_cast<int>(embedding->dims[1]);
        else if (words && *words > 0 && *words <= static_cast<std::uint64_t>(kMany))
            m.vocabulary = static_cast<int>(*words);
        else
            m.vocabulary = needed("vocab_size");
        m.tiedEmbeddings = embedding && !tensor("output.weight");
        m.mtpEmbeddings = anyMtp("nextn.embed_tokens.weight");
        norms();
    }

    bool anyMtp(const std::string& part) const
    {
        const Model& m = m_shape.model;
        return m.mtpLayers == 0 || tensor("blk." + std::to_string(m.layers) + "." + part);
    }

    void norms()
    {
        Model& m = m_shape.model;
        int count = 0;
        for (const char* part : {"attn_norm.weight", "ffn_norm.weight", "post_attention_norm.weight", "post_ffw_norm.weight"})
            count += tensor("blk.0." + std::string(part)) ? 1 : 0;
        m.normsPerLayer = count > 0 ? count : 2;
    }

    void attention()
    {
        Model& m = m_shape.model;
        Attention& a = m.attention;
        a.heads = needed("attention.head_count", 4096);
        a.kvHeads = number("attention.head_count_kv", 4096).value_or(a.heads);
        if (a.kvHeads == 0)
            fail(ErrorId::OutOfRange, "attention.head_count_kv", "the attention has no heads");
        if (number("attention.kv_lora_rank", 65536).value_or(0) > 0)
            latent(a);
        else
            grouped(a);
        if (number("ssm.conv_kernel", 1024).value_or(0) > 0)
            linear();
        else if (a.kind == AttentionKind::Gqa)
            windows();
    }

    void latent(Attention& a)
    {
        a.kind = AttentionKind::Mla;
        a.kvHeads = a.heads;
        if (const auto rank = number("attention.q_lora_rank", 65536); rank && *rank > 0)
            a.qLoraRank = *rank;
        a.kvLoraRank = needed("attention.kv_lora_rank", 65536);
        a.ropeHeadDim = needed("rope.dimension_count", 8192);
        // Newer files give the latent's lengths under the plain keys and the heads' own under these.
        const auto keys = number("attention.key_length_mla", 8192);
        const int width = keys && *keys > 0 ? *keys : needed("attention.key_length", 8192);
        const auto values = number("attention.value_length_mla", 8192);
        a.vHeadDim = values && *values > 0 ? *values : needed("attention.value_length", 8192);
        a.nopeHeadDim = width - a.ropeHeadDim;
        if (a.nopeHeadDim <= 0)
            fail(ErrorId::OutOfRange, "rope.dimension_count", "the rotated part is not smaller than the head");
        if (const auto heads = number("attention.indexer.head_count", 4096); heads && *heads > 0) {
            a.indexHeads = *heads;
            a.indexHeadDim = needed("attention.indexer.key_length", 8192);
            a.indexTopK = needed("attention.indexer.top_k");
        }
    }

    void grouped(Attention& a)
    {
        a.kind = AttentionKind::Gqa;
        a.headDim = number("attention.key_length", 8192).value_or(m_shape.model.hidden / std::max(a.heads, 1));
        if (a.headDim == 0)
            fail(ErrorId::OutOfRange, "attention.key_length", "the attention's heads are empty");
        if (const auto width = number("attention.value_length", 8192); width && *width != a.headDim)
            a.vHeadDim = *width;
        a.qkvBias = anyLayer("attn_q.bias") || anyLayer("attn_qkv.bias");
        a.outputBias = anyLayer("attn_output.bias");
        a.qkNorm = anyLayer("attn_q_norm.weight");
        a.sinks = anyLayer("attn_sinks.weight");
        const std::string& architecture = m_shape.architecture;
        a.outputGate = architecture == "qwen3next" || architecture == "qwen35" || architecture == "qwen35moe";
    }

    void linear()
    {
        Attention other;
        other.kind = AttentionKind::Linear;
        other.convKernel = needed("ssm.conv_kernel", 1024);
        if (const auto width = number("kda.head_dim", 8192); width && *width > 0) {
            other.heads = other.kvHeads = m_shape.model.attention.heads;
            other.headDim = other.vHeadDim = other.gateRank = *width;
        } else {
            other.heads = needed("ssm.time_step_rank", 4096);
            other.kvHeads = needed("ssm.group_count", 4096);
            other.headDim = needed("ssm.state_size", 8192);
            other.vHeadDim = needed("ssm.inner_size") / std::max(other.heads, 1);
            if (other.vHeadDim == 0)
                fail(ErrorId::OutOfRange, "ssm.inner_size", "smaller than the number of heads");
        }
        std::vector<bool> pattern;
        for (const std::int64_t heads : m_header.integers(key("attention.head_count_kv")))
            pattern.push_back(heads == 0);
        constexpr int kHybridInterval = 4;
        setOtherLayers(m_shape.model, other, pattern.empty() ? allButEvery(number("full_attention_interval", 1000).value_or(kHybridInterval), m_shape.model.layers) : pattern);
    }

    void windows()
    {
        const int window = number("attention.sliding_window").value_or(0);
        const int chunk = number("attention.chunk_size").value_or(0);
        const std::string& architecture = m_shape.architecture;
        Attention other = m_shape.model.attention;
        other.slidingWindow = chunk > 0 ? chunk : window;
        if (other.slidingWindow == 0 || other.slidingWindow >= m_shape.model.maxContext)
            return;
        std::vector<bool> pattern;
        for (const std::int64_t slides : m_header.integers(key("attention.sliding_window_pattern")))
            pattern.push_back(slides != 0);
        const auto interval = number("attention.sliding_window_pattern", 1000);
        if (pattern.empty() && (architecture == "gemma3" || architecture == "llama4" || architecture == "gpt-oss" || architecture == "gemma2"))
            pattern = allButEvery(interval && *interval > 1 ? *interval : architecture == "gemma3" ? 6 : architecture == "llama4" ? 4 : 2, m_shape.model.layers);
        setOtherLayers(m_shape.model, other, pattern.empty() ? std::vector<bool>(static_cast<std::size_t>(m_shape.model.layers), true) : pattern);
    }

    void feedForward()
    {
        Model& m = m_shape.model;
        m.denseLayers = m.layers;
        const int routed = number("expert_count", 100'000).value_or(0);
        if (routed > 0)
            experts(routed);
        if (m.expertLayerCount() < m.layers)
            m.intermediate = needed("feed_forward_length");
        const GgufTensor* up = tensor("blk.0.ffn_up.weight");
        const bool fused = up && up->dims.size() == 2 && up->dims[1] == 2 * static_cast<std::int64_t>(m.intermediate);
        if (up && !fused && !anyLayer("ffn_gate.weight"))
            m.ffnMatrices = 2;
    }

    void experts(int routed)
    {
        Model& m = m_shape.model;
        Experts e;
        e.routed = routed;
        e.topK = needed("expert_used_count", 1000);
        const auto width = number("expert_feed_forward_length");
        e.intermediate = width && *width > 0 ? *width : needed("feed_forward_length");
        e.shared = number("expert_shared_count", 1000).value_or(0);
        if (const auto shared = number("expert_shared_feed_forward_length"); shared && *shared > 0) {
            e.shared = std::max(e.shared, 1);
            if (*shared != e.intermediate * e.shared)
                e.sharedIntermediate = *shared / e.shared;
        }
        e.routerBias = anyLayer("exp_probs_b.bias") || anyLayer("ffn_gate_inp.bias");
        e.sharedGate = anyLayer("ffn_gate_inp_shexp.weight");
        e.bias = anyLayer("ffn_up_exps.bias");
        if (e.shared == 0 && anyLayer("ffn_up_shexp.weight"))
            e.shared = 1;
        m.experts = e;
        if (e.topK > e.routed)
            fail(ErrorId::OutOfRange, "expert_used_count", "more experts per token than there are");
        expertLayers();
    }

    void expertLayers()
    {
        Model& m = m_shape.model;
        m.denseLayers = std::min(number("leading_dense_block_count", 10'000).value_or(0), m.layers);
        const int step = number("interleave_moe_layer_step", 1000).value_or(number("moe_every_n_layers", 1000).value_or(1));
        m.experts->every = std::max(step, 1);
    }

    void compareWithTensors()
    {
        Model& m = m_shape.model;
        if (m_header.tensors.empty())
            return;
        double stored = 0;
        for (const GgufTensor& t : m_header.tensors) {
            const TensorPlace place = tensorPlace(t.name);
            if (!place.mtp && !place.vision && place.layer < m.layers)
                stored += double(t.elements);
        }
        if (std::abs(stored - m.publishedParameters) <= kShapeTolerance * m.publishedParameters)
            return;
        m_shape.warnings.push_back({"shape_differs",
                                    SIZEWRIGHT_TR_NOOP("Import", "The tensors hold {stored} billion weights, the shape gives {shape} billion."),
                                    {{"stored", Number{stored / 1e9, 3}}, {"shape", Number{m.publishedParameters / 1e9, 3}}}});
    }

    const GgufHeader& m_header;
    const std::string& m_name;
    ModelShape m_shape;
    std::unordered_map<std::string, const GgufTensor*> m_tensors;
    std::optional<Error> m_error;
};

}  // namespace

Result<ModelShape> modelFromGguf(const GgufHeader& header, const std::string& name)
{
    return GgufShape(header, name).read();
}

CheckpointSizes ggufSizes(const GgufHeader& header, int layers)
{
    SizeCounter counter(layers);
    for (const GgufTensor& tensor : header.tensors)
        counter.add(tensor.name, ggmlTypeName(tensor.type), tensor.elements, tensor.bytes);
    CheckpointSizes sizes = counter.sizes();
    sizes.sizedByOffset = static_cast<int>(std::count_if(header.tensors.begin(), header.tensors.end(), [](const GgufTensor& t) { return t.sizedByOffset; }));
    return sizes;
}

}  // namespace sizewright
