// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/catalog/source.h"

namespace sizewright {

/// The kinds of tensors between which formats differ.
enum class TensorClass : unsigned char {
    Embedding,
    OutputHead,
    Norm,
    Router,
    AttentionQ,
    AttentionK,
    AttentionV,
    AttentionKvLatent,  ///< MLA kv_a and kv_b, Compressed kv
    AttentionOutput,
    AttentionIndexer,
    AttentionState,  ///< what makes the inputs and gates of linear attention
    FfnGateUp,
    FfnDown,
    SharedGateUp,
    SharedDown,
    ExpertGateUp,
    ExpertDown,
    Vision,  ///< a tower for pictures
    Lookup,  ///< tables that are looked up, not computed with
    Other,   ///< parameters known only in sum
};
inline constexpr int kTensorClasses = static_cast<int>(TensorClass::Other) + 1;

/// How one tensor type is stored: blocks along a row and, for tile-scaled types, a scale per tile.
struct BlockType {
    std::string id;
    int weightsPerBlock = 1;
    int bytesPerBlock = 0;
    int tileRows = 0;  ///< 0: no scales per tile
    int tileColumns = 0;  ///< 0 with tileRows > 0: the tile spans the whole row
    int bytesPerTile = 0;
    std::string fallback;  ///< block type used where a row does not divide by weightsPerBlock; empty: rows are padded
    Source source;
    bool operator==(const BlockType&) const = default;
};

/// On which layers a mixture rule takes its first choice.
enum class LayerChoice { All, MoreBits, FirstEighth, FirstSixteenth, FirstTwo, FirstFour };

/// "These classes are stored as `type` on the chosen layers, as `elseType` on the others."
struct FormatRule {
    std::vector<TensorClass> classes;
    std::string type;
    LayerChoice where = LayerChoice::All;
    std::string elseType;
    bool operator==(const FormatRule&) const = default;
};

/// The arithmetic that a format runs on: which peak applies, and which devices can do it.
enum class ComputeType { Bf16, Fp8, Int8, Fp4, WeightOnly };

/// What remains of the model's quality: the native file, a good quantisation, a strong one.
enum class QualityClass { Exact, Good, Strong };

/// Share of the native score that published pairs kept, in percent: lowest, median, highest benchmark.
struct KeptQuality {
    double low = 0;
    double typical = 0;
    double high = 0;
    Source source;
    bool operator==(const KeptQuality&) const = default;
};

/// How a checkpoint stores its weights, tensor class by tensor class.
struct WeightFormat {
    std::string id;
    std::string name;
    std::string container;  ///< "safetensors", "gguf", "mlx"
    double nominalBits = 0;
    ComputeType compute = ComputeType::Bf16;
    QualityClass quality = QualityClass::Exact;
    std::string speedClass;  ///< format class of the local speed model: "w16", "w8", "w4", "k", "iq", "iq1", "mx"
    std::string defaultType;
    std::vector<FormatRule> rules;
    bool includesMtp = false;             ///< the usual file carries the multi-token-prediction module
    std::string mtpType;                  ///< block type of that whole module; empty: as the rest
    bool proposed = true;                 ///< a plan offers it by itself; the others are sized and estimated when named
    std::vector<std::string> modelIds;    ///< empty: any model
    std::vector<std::string> nativeFormats;  ///< only models whose own checkpoint has one of these formats; empty: any
    std::optional<KeptQuality> kept;
    /// Published file size of dynamic recipes, which obey no rule: model id and bytes.
    struct FileSize {
        std::string modelId;
        std::int64_t bytes = 0;
        bool operator==(const FileSize&) const = default;
    };
    std::vector<FileSize> fileSizes;
    Source source;
    bool operator==(const WeightFormat&) const = default;
};

/// How the KV cache stores an element.
struct KvFormat {
    std::string id;
    std::string name;
    int elementsPerBlock = 1;
    int bytesPerBlock = 2;
    Source source;
    bool operator==(const KvFormat&) const = default;
};

}  // namespace sizewright
