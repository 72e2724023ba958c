// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/catalog/claim.h"
#include "core/catalog/source.h"

namespace sizewright {

/// What a lever changes of a deployment; core/levers works out what follows.
enum class LeverChange : unsigned char {
    Weights,         ///< another format of the weights
    MixedWeights,    ///< feed-forward and experts in another format, the rest in 16 bits
    KvCache,         ///< cache elements of one byte
    PagedCache,      ///< cache by the page, against the longest context reserved for each request
    AttentionScores, ///< attention without a matrix of scores in memory
    Graphs,          ///< a captured graph, against launches one by one
    PrefixCache,     ///< the shared beginning of prompts kept
    Speculation,     ///< multi-token prediction
    PrefillChunks,
    Batching,        ///< requests together, against one at a time
    TensorParallel,  ///< twice the ranks
    MemoryChannels,  ///< of the host, all filled
    SocketCopies,    ///< one copy of the host's weights a socket
    FewerExperts,    ///< three quarters of the experts a token
    ExpertsOnHost,
    Engine,          ///< TensorRT-LLM
    SmallerModel,    ///< the largest distill
    Utilisation,     ///< more tokens from the same machines
    None,            ///< nothing that inference feels
};
inline constexpr int kLeverChanges = static_cast<int>(LeverChange::None) + 1;
[[nodiscard]] std::string_view leverChangeId(LeverChange change);

/// A measured constant of a lever for which the planner's own models have no term.
enum class LeverTerm : unsigned char {
    Tpot,                 ///< factor on the time per token
    Ttft,                 ///< factor on the time to the first token
    KvRead,               ///< factor on the time that reading the cache takes
    HostSecondsPerLayer,  ///< seconds the host needs for a layer without the lever, while the device waits
    Utilisation,          ///< factor on the tokens of a year
};
inline constexpr int kLeverTerms = static_cast<int>(LeverTerm::Utilisation) + 1;
[[nodiscard]] std::string_view leverTermId(LeverTerm term);

struct LeverFactor {
    LeverTerm term{};
    Band<double> value;
    Source source;
    bool operator==(const LeverFactor&) const = default;
};

/// What a statement speaks of, as a change: -0.5 is half as much.
enum class LeverMetric : unsigned char { Memory, Weights, UserSpeed, TotalSpeed, Delay, Power, Quality };
inline constexpr int kLeverMetrics = static_cast<int>(LeverMetric::Quality) + 1;
[[nodiscard]] std::string_view leverMetricId(LeverMetric metric);

/// The figure of a catalogued claim, so that the same can be worked out beside it.
struct LeverFigure {
    std::string claimId;
    LeverMetric metric{};
    double low = 0;
    double high = 0;
    bool operator==(const LeverFigure&) const = default;
};

/// An optimisation that articles recommend.
struct Lever {
    std::string id;
    LeverChange change{};
    std::vector<std::string> formats;  ///< Weights: the first that the engine runs counts
    LocalText name;
    LocalText meaning;                 ///< what it changes
    LocalText condition;               ///< when it pays
    std::optional<LocalText> quality;  ///< what is known of the loss where it is not that of a format
    std::vector<LeverFactor> factors;
    std::vector<LeverFigure> figures;
    std::vector<std::string> claims;   ///< further statements, without a figure that can be worked out
    Source source;
    bool operator==(const Lever&) const = default;

    /// Null if nothing was measured for the term.
    [[nodiscard]] const LeverFactor* factor(LeverTerm term) const;
};

}  // namespace sizewright
