// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/catalog/readers.h"

namespace sizewright::readers {
namespace {

using Name = std::string_view;
constexpr std::array<std::pair<Name, TensorClass>, kTensorClasses> kClasses{{
    {"embedding", TensorClass::Embedding},
    {"output_head", TensorClass::OutputHead},
    {"norm", TensorClass::Norm},
    {"router", TensorClass::Router},
    {"attention_q", TensorClass::AttentionQ},
    {"attention_k", TensorClass::AttentionK},
    {"attention_v", TensorClass::AttentionV},
    {"attention_kv_latent", TensorClass::AttentionKvLatent},
    {"attention_output", TensorClass::AttentionOutput},
    {"attention_indexer", TensorClass::AttentionIndexer},
    {"attention_state", TensorClass::AttentionState},
    {"vision", TensorClass::Vision},
    {"lookup", TensorClass::Lookup},
    {"ffn_gate_up", TensorClass::FfnGateUp},
    {"ffn_down", TensorClass::FfnDown},
    {"shared_gate_up", TensorClass::SharedGateUp},
    {"shared_down", TensorClass::SharedDown},
    {"expert_gate_up", TensorClass::ExpertGateUp},
    {"expert_down", TensorClass::ExpertDown},
    {"other", TensorClass::Other},
}};
constexpr std::array<std::pair<Name, LayerChoice>, 6> kChoices{{{"all", LayerChoice::All},
                                                                {"more_bits", LayerChoice::MoreBits},
                                                                {"first_eighth", LayerChoice::FirstEighth},
                                                                {"first_sixteenth", LayerChoice::FirstSixteenth},
                                                                {"first_two", LayerChoice::FirstTwo},
                                                                {"first_four", LayerChoice::FirstFour}}};
constexpr std::array<std::pair<Name, ComputeType>, 5> kCompute{{{"bf16", ComputeType::Bf16},
                                                                {"fp8", ComputeType::Fp8},
                                                                {"int8", ComputeType::Int8},
                                                                {"fp4", ComputeType::Fp4},
                                                                {"weight_only", ComputeType::WeightOnly}}};
constexpr std::array<std::pair<Name, QualityClass>, 3> kQuality{
    {{"exact", QualityClass::Exact}, {"good", QualityClass::Good}, {"strong", QualityClass::Strong}}};

TensorClass tensorClass(const JsonNode& rule, const std::string& name)
{
    for (const auto& [known, value] : kClasses)
        if (known == name)
            return value;
    rule.fail(ErrorId::UnknownId, "classes", "\"" + name + "\" is no tensor class");
    return TensorClass::Other;
}

FormatRule rule(const JsonNode& node)
{
    FormatRule r;
    for (const std::string& name : node.optionalTexts("classes"))
        r.classes.push_back(tensorClass(node, name));
    r.type = node.text("type", 50);
    r.where = node.choiceOr<LayerChoice>("where", kChoices, LayerChoice::All);
    r.elseType = node.optionalText("else_type", 50);
    if (r.where != LayerChoice::All && r.elseType.empty())
        node.fail(ErrorId::MissingField, "else_type", "a rule for some layers needs a type for the others");
    node.allowOnly({"classes", "type", "where", "else_type"});
    return r;
}

WeightFormat weightFormat(const JsonNode& item)
{
    WeightFormat f;
    f.id = item.text("id", 100);
    f.name = item.text("name", 200);
    f.container = item.text("container", 50);
    f.nominalBits = item.number("nominal_bits", 0.5, 64);
    f.compute = item.choice<ComputeType>("compute", kCompute);
    f.quality = item.choice<QualityClass>("quality", kQuality);
    f.speedClass = item.text("speed_class", 20);
    f.defaultType = item.text("default_type", 50);
    for (const JsonNode& node : item.optionalList("rules"))
        f.rules.push_back(rule(node));
    f.includesMtp = item.flag("includes_mtp", false);
    f.mtpType = item.optionalText("mtp_type", 50);
    f.proposed = item.flag("proposed", true);
    f.modelIds = item.optionalTexts("model_ids");
    f.nativeFormats = item.optionalTexts("native_formats");
    if (const JsonNode node = item.optionalObject("kept"); node.exists()) {
        f.kept = KeptQuality{node.number("low", 0, 200), node.number("typical", 0, 200), node.number("high", 0, 200),
                             source(node)};
    }
    for (const JsonNode& node : item.optionalList("file_sizes"))
        f.fileSizes.push_back({node.text("model_id", 100), node.integer("bytes", 1, std::int64_t{1} << 50)});
    f.source = source(item);
    item.allowOnly({"id", "name", "container", "nominal_bits", "compute", "quality", "speed_class", "default_type", "rules",
                    "includes_mtp", "mtp_type", "proposed", "model_ids", "native_formats", "kept", "file_sizes", "source"});
    return f;
}

}  // namespace

void blockTypes(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items")) {
        BlockType b;
        b.id = item.text("id", 50);
        b.weightsPerBlock = item.count("weights_per_block", 1, 65536);
        b.bytesPerBlock = item.count("bytes_per_block", 1, 1'000'000);
        b.tileRows = item.optionalCount("tile_rows", 0, 65536, 0);
        b.tileColumns = item.optionalCount("tile_columns", 0, 65536, 0);
        b.bytesPerTile = item.optionalCount("bytes_per_tile", 0, 65536, 0);
        b.fallback = item.optionalText("fallback", 50);
        b.source = source(item);
        item.allowOnly({"id", "weights_per_block", "bytes_per_block", "tile_rows", "tile_columns", "bytes_per_tile",
                        "fallback", "source"});
        catalog.blockTypes.push_back(b);
    }
}

void weightFormats(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items"))
        catalog.weightFormats.push_back(weightFormat(item));
}

void kvFormats(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items")) {
        KvFormat f;
        f.id = item.text("id", 50);
        f.name = item.text("name", 100);
        f.elementsPerBlock = item.count("elements_per_block", 1, 65536);
        f.bytesPerBlock = item.count("bytes_per_block", 1, 1'000'000);
        f.source = source(item);
        item.allowOnly({"id", "name", "elements_per_block", "bytes_per_block", "source"});
        catalog.kvFormats.push_back(f);
    }
}

}  // namespace sizewright::readers
