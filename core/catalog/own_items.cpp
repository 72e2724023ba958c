// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/own_items.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/catalog/readers.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;
constexpr std::int64_t kLargestCheckpoint = std::int64_t{1} << 50;

const char* kindName(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::Gqa:
        return "gqa";
    case AttentionKind::Mla:
        return "mla";
    case AttentionKind::Compressed:
        return "compressed";
    case AttentionKind::Linear:
        return "linear";
    }
    return "";
}

/// The readers take an absent number for 0 and refuse a 0 that is written.
void put(Json& json, const char* key, int value)
{
    if (value != 0)
        json[key] = value;
}

void put(Json& json, const char* key, bool value)
{
    if (value)
        json[key] = true;
}

void put(Json& json, const char* key, const std::string& value)
{
    if (!value.empty())
        json[key] = value;
}

Json sourceJson(const Source& s)
{
    Json json = {{"title", s.title}, {"read", s.read}, {"grade", std::string(1, static_cast<char>('A' + static_cast<int>(s.grade)))}};
    put(json, "note", s.note);
    return json;
}

Json attentionJson(const Attention& a)
{
    Json json = {{"kind", kindName(a.kind)}, {"heads", a.heads}, {"kv_heads", a.kvHeads}};
    put(json, "head_dim", a.headDim);
    put(json, "q_lora_rank", a.qLoraRank.value_or(0));
    put(json, "kv_lora_rank", a.kvLoraRank);
    put(json, "rope_head_dim", a.ropeHeadDim);
    put(json, "nope_head_dim", a.nopeHeadDim);
    put(json, "v_head_dim", a.vHeadDim);
    put(json, "o_lora_rank", a.oLoraRank.value_or(0));
    put(json, "o_groups", a.oGroups);
    put(json, "index_heads", a.indexHeads.value_or(0));
    put(json, "index_head_dim", a.indexHeadDim);
    put(json, "index_top_k", a.indexTopK);
    put(json, "csa_layers", a.csaLayers);
    put(json, "csa_ratio", a.csaRatio);
    put(json, "hca_layers", a.hcaLayers);
    put(json, "hca_ratio", a.hcaRatio);
    put(json, "sliding_window", a.slidingWindow);
    put(json, "conv_kernel", a.convKernel);
    put(json, "gate_rank", a.gateRank);
    put(json, "qkv_bias", a.qkvBias);
    put(json, "output_bias", a.outputBias);
    put(json, "qk_norm", a.qkNorm);
    put(json, "output_gate", a.outputGate);
    put(json, "sinks", a.sinks);
    return json;
}

Json expertsJson(const Experts& e)
{
    Json json = {{"routed", e.routed}, {"shared", e.shared}, {"top_k", e.topK}, {"intermediate", e.intermediate}, {"every", e.every}};
    put(json, "shared_intermediate", e.sharedIntermediate);
    put(json, "width", e.width);
    put(json, "bias", e.bias);
    put(json, "router_bias", e.routerBias);
    put(json, "shared_gate", e.sharedGate);
    return json;
}

Json otherLayersJson(const OtherLayers& other)
{
    std::string pattern;
    for (const bool isOther : other.pattern)
        pattern += isOther ? 'o' : 'x';
    return {{"attention", attentionJson(other.attention)}, {"pattern", pattern}};
}

Json modelJson(const Model& m)
{
    Json json = {{"id", m.id}, {"name", m.name}, {"family", m.family}};
    put(json, "released", m.released);
    json["published_parameters"] = m.publishedParameters;
    put(json, "published_rounded", m.publishedRounded);
    json["published_active_parameters"] = m.publishedActiveParameters;
    json["mtp_parameters"] = m.mtpParameters;
    json["vision_parameters"] = m.visionParameters;
    json["lookup_bytes"] = m.lookupBytes;
    json["layers"] = m.layers;
    json["dense_layers"] = m.denseLayers;
    json["hidden"] = m.hidden;
    put(json, "intermediate", m.intermediate);
    json["ffn_matrices"] = m.ffnMatrices;
    json["vocabulary"] = m.vocabulary;
    json["tied_embeddings"] = m.tiedEmbeddings;
    json["norms_per_layer"] = m.normsPerLayer;
    json["attention"] = attentionJson(m.attention);
    if (m.otherLayers)
        json["other_layers"] = otherLayersJson(*m.otherLayers);
    if (m.experts)
        json["experts"] = expertsJson(*m.experts);
    json["mtp_layers"] = m.mtpLayers;
    json["mtp_embeddings"] = m.mtpEmbeddings;
    if (m.otherParameters)
        json["other_parameters"] = *m.otherParameters;
    json["max_context"] = m.maxContext;
    json["native_format"] = m.nativeFormat;
    put(json, "distill_of", m.distillOf);
    put(json, "license", m.license);
    json["source"] = sourceJson(m.source);
    return json;
}

Json formatJson(const OwnFormat& f)
{
    return {{"id", f.id}, {"name", f.name}, {"like", f.likeId}, {"model_id", f.modelId}, {"bytes", f.bytes}, {"source", sourceJson(f.source)}};
}

template <class T>
void replaceOrAdd(std::vector<T>& items, const T& item)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const T& other) { return other.id == item.id; });
    if (found == items.end())
        items.push_back(item);
    else
        *found = item;
}

Result<void> addModel(const Model& model, Catalog& catalog)
{
    if (catalog.model(model.id))
        return failure(ErrorId::DuplicateId, "own/models/" + model.id, "the id stands in the catalog; give the model another one");
    const auto native = std::find_if(catalog.weightFormats.begin(), catalog.weightFormats.end(),
                                     [&](const WeightFormat& f) { return f.id == model.nativeFormat; });
    if (native == catalog.weightFormats.end())
        return failure(ErrorId::UnknownId, "own/models/" + model.id, "the weight format \"" + model.nativeFormat + "\" is not in the catalog");
    if (!native->modelIds.empty())
        native->modelIds.push_back(model.id);
    catalog.models.push_back(model);
    return {};
}

Result<void> addFormat(const OwnFormat& own, Catalog& catalog)
{
    const std::string where = "own/formats/" + own.id;
    if (catalog.weightFormat(own.id))
        return failure(ErrorId::DuplicateId, where, "the id stands in the catalog; give the format another one");
    const WeightFormat* like = catalog.weightFormat(own.likeId);
    if (!like)
        return failure(ErrorId::UnknownId, where, "the weight format \"" + own.likeId + "\" is not in the catalog");
    if (!catalog.model(own.modelId))
        return failure(ErrorId::UnknownId, where, "the model \"" + own.modelId + "\" is neither in the catalog nor in the project");
    WeightFormat format = *like;
    format.id = own.id;
    format.name = own.name;
    format.modelIds = {own.modelId};
    format.nativeFormats.clear();
    format.proposed = true;
    format.fileSizes = {{own.modelId, own.bytes}};
    format.source = own.source;
    for (Engine& engine : catalog.engines)
        if (std::find(engine.formats.begin(), engine.formats.end(), own.likeId) != engine.formats.end())
            engine.formats.push_back(own.id);
    catalog.weightFormats.push_back(std::move(format));
    return {};
}

}  // namespace

OwnItems readOwnItems(const JsonNode& node)
{
    OwnItems items;
    if (const JsonNode models = node.optionalObject("models"); models.exists()) {
        Catalog scratch;
        readers::models(models, scratch);
        items.models = std::move(scratch.models);
        models.allowOnly({"items"});
    }
    for (const JsonNode& item : node.optionalList("formats")) {
        items.formats.push_back({item.text("id", 100), item.text("name", 200), item.text("like", 100), item.text("model_id", 100),
                                 item.integer("bytes", 1, kLargestCheckpoint), readers::source(item)});
        item.allowOnly({"id", "name", "like", "model_id", "bytes", "source"});
    }
    for (const JsonNode& item : node.optionalList("measurements"))
        items.measurements.push_back(readMeasuredRow(item));
    node.allowOnly({"models", "formats", "measurements"});
    return items;
}

std::string ownItemsText(const OwnItems& items)
{
    Json json = {{"models", {{"items", Json::array()}}}, {"formats", Json::array()}};
    for (const Model& model : items.models)
        json["models"]["items"].push_back(modelJson(model));
    for (const OwnFormat& format : items.formats)
        json["formats"].push_back(formatJson(format));
    for (const MeasuredRow& row : items.measurements)
        json["measurements"].push_back(Json::parse(measuredRowJson(row), nullptr, false));
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Catalog> withOwnItems(const Catalog& catalog, const OwnItems& items)
{
    Catalog merged = catalog;
    for (const Model& model : items.models)
        if (const auto added = addModel(model, merged); !added)
            return tl::unexpected(added.error());
    for (const OwnFormat& format : items.formats)
        if (const auto added = addFormat(format, merged); !added)
            return tl::unexpected(added.error());
    return merged;
}

void mergeOwnItems(OwnItems& items, const OwnItems& more)
{
    for (const Model& model : more.models)
        replaceOrAdd(items.models, model);
    for (const OwnFormat& format : more.formats)
        replaceOrAdd(items.formats, format);
    for (const MeasuredRow& row : more.measurements)
        replaceOrAdd(items.measurements, row);
}

}  // namespace sizewright
