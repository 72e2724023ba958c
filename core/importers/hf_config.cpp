// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/hf_config.h"

#include <algorithm>
#include <array>

#include "core/catalog/tensor_layout.h"
#include "core/importers/config_node.h"

namespace sizewright {
namespace {

/// Types of which one config was compared with a published shape.
constexpr std::array<std::string_view, 46> kKnownTypes{
    "llama",        "mistral",       "mixtral",         "qwen2",        "qwen2_moe",        "qwen3",          "qwen3_moe",
    "qwen3_next",   "qwen3_5",       "qwen3_5_text",    "qwen3_5_moe",  "qwen3_5_moe_text", "qwen2_vl_text",  "qwen2_5_vl_text",
    "qwen3_vl_text", "qwen3_vl_moe_text", "deepseek_v2", "deepseek_v3", "deepseek_v32",    "deepseek_v4",    "kimi_k2",
    "kimi_k25",     "kimi_linear",   "kimi_k3",         "glm4",         "glm4_moe",         "glm_moe_dsa",    "gpt_oss",
    "gemma",        "gemma2",        "gemma3",          "gemma3_text",  "llama4",           "llama4_text",    "minimax_m2",
    "mimo_v2_flash", "phi3",         "falcon",          "gptj",         "mistral3",         "ministral",      "ministral3",
    "deepseek",     "internlm2",     "yi",              "glm",
};
/// Keys of architectures whose layers are of another kind altogether.
constexpr std::array<std::string_view, 8> kForeignKeys{"mamba_d_state", "ssm_cfg", "state_size", "mamba_num_heads", "rwkv_hidden_size",
                                                       "d_state", "attn_layer_indices", "num_encoder_layers"};
constexpr int kGemma3Vocabulary = 262'208;
constexpr int kGemma3Context = 131'072;
constexpr double kFewestParameters = 1e6;
constexpr double kMostParameters = 1e14;

bool isKnown(const std::string& type)
{
    return std::find(kKnownTypes.begin(), kKnownTypes.end(), type) != kKnownTypes.end();
}

void checkArchitecture(const ConfigNode& c, const std::string& type, std::vector<Message>& warnings)
{
    for (const std::string_view key : kForeignKeys)
        if (c.has(key) && !isKnown(type))
            c.part().fail(ErrorId::NotApplicable, key,
                          "the architecture \"" + type + "\" has layers that are not modelled; models of attention and feed-forward layers are read");
    if (!isKnown(type))
        warnings.push_back({"architecture_unknown",
                            SIZEWRIGHT_TR_NOOP("Import", "The architecture {name} is not known. It is counted as a plain transformer of these dimensions."),
                            {{"name", type.empty() ? std::string("?") : type}}});
    if (c.object("vision_config").exists() || c.object("audio_config").exists())
        warnings.push_back({"vision_not_counted",
                            SIZEWRIGHT_TR_NOOP("Import", "The vision or audio part is not counted, only the language model."), {}});
}

void readDimensions(const ConfigNode& c, Model& m)
{
    const bool gemma3 = c.isType({"gemma3", "gemma3_text"});
    m.layers = c.needed({"num_hidden_layers", "n_layer", "num_layers"}, 10'000);
    m.hidden = c.needed({"hidden_size", "n_embd", "d_model"}, 1'000'000);
    m.vocabulary = gemma3 ? c.number({"vocab_size"}).value_or(kGemma3Vocabulary) : c.needed({"vocab_size"});
    const auto keys = {std::string_view("max_position_embeddings"), std::string_view("n_positions"), std::string_view("seq_length"),
                       std::string_view("max_seq_len"), std::string_view("model_max_length")};
    m.maxContext = gemma3 ? c.number(keys, 1'000'000'000).value_or(kGemma3Context) : c.needed(keys, 1'000'000'000);
    const bool tiedByDefault = c.isType({"gemma", "gemma2", "gemma3", "gemma3_text", "falcon"});
    m.tiedEmbeddings = c.flag("tie_word_embeddings", tiedByDefault);
    m.normsPerLayer = gemma3 || c.isType({"gemma2", "glm4"}) ? 4 : 2;
}

void readPrediction(const ConfigNode& c, Model& m)
{
    m.mtpLayers = c.number({"num_nextn_predict_layers", "mtp_num_hidden_layers"}, 100).value_or(0);
    // Qwen's modules share the model's embedding and head; DeepSeek's files repeat them.
    if (m.mtpLayers > 0)
        m.mtpEmbeddings = !c.has("mtp_num_hidden_layers");
}

std::string nameIn(const ConfigNode& c)
{
    std::string path = c.text("_name_or_path");
    while (!path.empty() && path.back() == '/')
        path.pop_back();
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

}  // namespace

bool isPlausible(const Model& m)
{
    // In floating point, because dimensions that are each possible may multiply beyond 64 bits.
    double sum = 0;
    for (const TensorGroup& group : tensorGroups(m, true))
        sum += double(group.rows) * double(group.columns) * double(group.count);
    return sum >= kFewestParameters && sum <= kMostParameters;
}

void countPublished(Model& m)
{
    const auto total = parameterCount(m, false);
    double idle = 0;
    if (m.experts) {
        const double width = m.experts->width > 0 ? m.experts->width : m.hidden;
        const double expert = double(m.ffnMatrices) * width * m.experts->intermediate;
        idle = expert * (m.experts->routed - m.experts->topK) * m.expertLayerCount();
    }
    m.publishedParameters = static_cast<double>(total);
    m.publishedActiveParameters = static_cast<double>(total) - idle;
    if (m.mtpLayers > 0 && !m.otherParameters)
        m.mtpParameters = static_cast<double>(parameterCount(m, true) - total);
}

Result<ModelShape> modelFromConfig(std::string_view text, const std::string& name)
{
    const auto document = JsonDocument::parse(text, name);
    if (!document)
        return tl::unexpected(document.error());
    const ConfigNode config(document->root());
    if (!config.has("model_type") && !config.has("architectures") && !config.has("hidden_size") && !config.has("n_embd"))
        return failure(ErrorId::NotApplicable, name, "this is no config.json of a language model; model_type and hidden_size are expected");
    ModelShape shape;
    shape.architecture = config.modelType();
    Model& m = shape.model;
    m.name = nameIn(config);
    checkArchitecture(config, shape.architecture, shape.warnings);
    readDimensions(config, m);
    // The rest stands on dimensions, so what is missing is said first.
    if (const auto status = document->status(); !status)
        return tl::unexpected(status.error());
    readFeedForward(config, m, shape.warnings);
    readPrediction(config, m);
    readAttention(config, m, shape.warnings);
    m.nativeFormat = nativeFormat(config, m, shape.warnings);
    if (const auto status = document->status(); !status)
        return tl::unexpected(status.error());
    if (!isPlausible(m))
        return failure(ErrorId::OutOfRange, name, "the shape gives no plausible number of parameters; a million to 100 trillion are read");
    countPublished(m);
    return shape;
}

}  // namespace sizewright
