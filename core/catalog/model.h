// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/catalog/source.h"
#include "core/units/units.h"

namespace sizewright {

/// How a layer looks back. GQA covers MHA (kvHeads == heads) and MQA (kvHeads == 1).
enum class AttentionKind {
    Gqa,         ///< K and V of kvHeads heads per token
    Mla,         ///< one latent of kvLoraRank + ropeHeadDim per token (DeepSeek V2, V3, R1; Kimi K2)
    Compressed,  ///< DeepSeek V4: one entry per 4 or per 128 tokens, and a sliding window
    Linear,      ///< a state of fixed size per sequence (gated DeltaNet, Kimi delta attention)
};

struct Attention {
    AttentionKind kind = AttentionKind::Gqa;
    int heads = 0;    ///< of queries; Linear: of values
    int kvHeads = 0;  ///< Linear: of keys
    int headDim = 0;  ///< GQA and Compressed: of queries and keys; Linear: of keys; MLA uses the four dimensions below
    std::optional<int> qLoraRank;
    int kvLoraRank = 0;
    int ropeHeadDim = 0;
    int nopeHeadDim = 0;
    int vHeadDim = 0;  ///< MLA, Linear; GQA where values are not as wide as keys
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
    int slidingWindow = 0;  ///< tokens that a layer looks back at, sliding or in chunks; 0: all of them
    int convKernel = 0;     ///< Linear: taps of the short convolution before the state
    int gateRank = 0;       ///< Linear: rank of the decay and output gates; 0: one full output gate
    bool qkvBias = false;
    bool outputBias = false;
    bool qkNorm = false;      ///< a norm over each head of queries and of keys
    bool outputGate = false;  ///< the query projection also makes a gate of the same width
    bool sinks = false;       ///< one learned logit per head

    /// Elements of one head's value.
    [[nodiscard]] int valueDim() const { return vHeadDim > 0 ? vHeadDim : headDim; }
    bool operator==(const Attention&) const = default;
};

/// Layers that look back in another way than the model's main kind: `pattern` is repeated over the layers, true marks them.
struct OtherLayers {
    Attention attention;
    std::vector<bool> pattern;
    bool operator==(const OtherLayers&) const = default;
};

struct Experts {
    int routed = 0;
    int shared = 0;
    int topK = 0;
    int intermediate = 0;
    int sharedIntermediate = 0;  ///< of one shared expert; 0: as the routed ones
    int width = 0;               ///< inputs of a routed expert where the model narrows them first; 0: the hidden size
    int every = 1;               ///< of the layers past the dense ones, each `every`-th holds experts
    bool bias = false;           ///< routed experts have biases
    bool routerBias = false;     ///< one correction per routed expert
    bool sharedGate = false;     ///< one gate per token for the shared experts
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
    double visionParameters = 0;           ///< extra, kept at 16 bits; GGUF files leave them out
    double lookupBytes = 0;                ///< extra tables that are looked up, not computed with, in every format
    int layers = 0;
    int denseLayers = 0;  ///< leading layers with a dense feed-forward; all of them in a dense model
    int hidden = 0;
    int intermediate = 0;  ///< of the dense feed-forward; 0 if no layer is dense
    int ffnMatrices = 3;
    int vocabulary = 0;
    bool tiedEmbeddings = false;
    int normsPerLayer = 2;
    Attention attention;  ///< of most layers, or of those that keep the whole context
    std::optional<OtherLayers> otherLayers;
    std::optional<Experts> experts;
    int mtpLayers = 0;
    bool mtpEmbeddings = true;  ///< the module repeats embedding and head
    /// Set where the shape is not published well enough: parameters outside embeddings, head and routed experts.
    std::optional<double> otherParameters;
    int maxContext = 0;
    std::string nativeFormat;  ///< format id of the maker's own checkpoint
    std::string distillOf;     ///< model id of the teacher; empty if it is not a distill
    std::string license;       ///< empty if not read
    Source source;

    [[nodiscard]] bool isOther(int layer) const
    {
        return otherLayers && otherLayers->pattern[static_cast<std::size_t>(layer) % otherLayers->pattern.size()];
    }
    [[nodiscard]] const Attention& attentionOf(int layer) const { return isOther(layer) ? otherLayers->attention : attention; }
    [[nodiscard]] bool hasExperts(int layer) const
    {
        return experts && layer >= denseLayers && (layer + 1) % experts->every == 0;
    }
    /// Layers of the other kind, and layers with experts.
    [[nodiscard]] int otherLayerCount() const;
    [[nodiscard]] int expertLayerCount() const;
    bool operator==(const Model&) const = default;
};

}  // namespace sizewright
