// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/catalog/source.h"
#include "core/units/units.h"

namespace sizewright {

/// How a layer looks back. GQA covers MHA (kvHeads == heads) and MQA (kvHeads == 1).
enum class AttentionKind {
    Gqa,         ///< K and V of kvHeads heads per token
    Mla,         ///< one latent of kvLoraRank + ropeHeadDim per token (DeepSeek V2, V3, R1; Kimi K2)
    Compressed,  ///< DeepSeek V4: one entry per 4 or per 128 tokens, and a sliding window
};

struct Attention {
    AttentionKind kind = AttentionKind::Gqa;
    int heads = 0;
    int kvHeads = 0;
    int headDim = 0;  ///< GQA and Compressed; MLA uses the four dimensions below
    std::optional<int> qLoraRank;
    int kvLoraRank = 0;
    int ropeHeadDim = 0;
    int nopeHeadDim = 0;
    int vHeadDim = 0;
    std::optional<int> oLoraRank;  ///< Compressed: rank of the grouped output projection
    int oGroups = 0;
    /// Sparse attention (V3.2, V4): an indexer picks indexTopK earlier entries by keys of indexHeadDim elements.
    std::optional<int> indexHeads;
    int indexHeadDim = 0;
    int indexTopK = 0;
    /// Compressed: layers with one entry per `csaRatio` tokens (and an indexer), and with one per `hcaRatio` tokens.
    int csaLayers = 0;
    int csaRatio = 0;
    int hcaLayers = 0;
    int hcaRatio = 0;
    int slidingWindow = 0;
    bool operator==(const Attention&) const = default;
};

struct Experts {
    int routed = 0;
    int shared = 0;
    int topK = 0;
    int intermediate = 0;
    bool operator==(const Experts&) const = default;
};

/// A language model by its shape, from which weights, cache and work follow.
struct Model {
    std::string id;
    std::string name;
    std::string family;    ///< models whose speed carries over to each other, such as "deepseek-v3"
    std::string released;  ///< ISO date or year-month; empty if not known
    double publishedParameters = 0;        ///< as the maker states it, MTP module not counted
    bool publishedRounded = false;   ///< the maker gives the total in round figures only, within 2 %
    double publishedActiveParameters = 0;  ///< read per token
    double mtpParameters = 0;              ///< extra, if the checkpoint holds a multi-token-prediction module
    int layers = 0;
    int denseLayers = 0;  ///< leading layers with a dense feed-forward; all of them in a dense model
    int hidden = 0;
    int intermediate = 0;  ///< of the dense feed-forward; 0 if no layer is dense
    int ffnMatrices = 3;
    int vocabulary = 0;
    bool tiedEmbeddings = false;
    Attention attention;
    std::optional<Experts> experts;
    int mtpLayers = 0;
    /// Set where the shape is not published well enough: parameters outside embeddings, head and routed experts.
    std::optional<double> otherParameters;
    int maxContext = 0;
    std::string nativeFormat;  ///< format id of the maker's own checkpoint
    std::string distillOf;     ///< model id of the teacher; empty if it is not a distill
    std::string license;       ///< empty if not read
    Source source;
    bool operator==(const Model&) const = default;
};

}  // namespace sizewright
