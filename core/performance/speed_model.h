// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include "core/memory/footprint.h"

/// The equations behind SpeedEstimator. Per class of engine one struct of coefficients, worked out once per deployment, that
/// gives the time of a decode step and of a prefill; estimate.cpp turns these into TTFT, TPOT and throughput, disaggregated.cpp
/// where prompts have replicas of their own.
namespace sizewright {

/// Where the time of one decode step goes; sums to the step.
struct StepBreakdown {
    Seconds fixed{};          ///< launches and host work
    Seconds attention{};      ///< attention weights
    Seconds feedForward{};    ///< dense feed-forward and shared experts
    Seconds experts{};
    Seconds head{};
    Seconds kvCache{};
    Seconds communication{};
    Seconds interference{};   ///< neighbours' prefill
    [[nodiscard]] Seconds total() const
    {
        return fixed + attention + feedForward + experts + head + kvCache + communication + interference;
    }
};

/// Where the time before the first token goes.
struct FirstTokenBreakdown {
    Seconds fixed{};    ///< front end, steps waited for
    Seconds waiting{};  ///< prompts of others
    Seconds prompt{};
    Seconds transfer{};  ///< of the cache, from the replicas that do prompts to those that decode
    Seconds queue{};    ///< until the cache has room
    [[nodiscard]] Seconds total() const { return fixed + waiting + prompt + transfer + queue; }
};

/// Work of one matrix group: bytes of weights over bandwidth against FLOP over peak, in seconds.
struct GemmCost {
    double readSeconds = 0;     ///< weights, once per step
    double computeSeconds = 0;  ///< per row
};

/// A request's first pass, in seconds.
struct PrefillCost {
    double alone = 0;     ///< until the first token, with nobody else there
    double marginal = 0;  ///< what it adds to the running decodes of its replica
};

/// Tokens that a step yields with speculation: each drafted token counts if all before it were accepted.
[[nodiscard]] double tokensWithDraft(const ServingCalibration& c, int draftTokens);
/// Rows of a sequence that a step computes for it.
[[nodiscard]] double rowsWithDraft(const ServingCalibration& c, int draftTokens);

/// vLLM, SGLang, TensorRT-LLM on GPUs.
/// @source fitted to public measurements and judged on left-out models and devices; catalogs/calibration
class ServingStep {
public:
    [[nodiscard]] static Result<ServingStep> make(const Deployment& d, const ModelProfile& p, const ServingCalibration& c,
                                                  const ServingEngineCalibration& e);
    /// One decode step of `batch` sequences per replica at `context` tokens each.
    [[nodiscard]] StepBreakdown step(double batch, double context) const;
    /// `fresh` tokens of a prompt whose first `cached` are known, beside `batch` sequences that decode in steps like `running`.
    [[nodiscard]] PrefillCost prefill(double fresh, double cached, double batch, const StepBreakdown& running) const;
    /// Seconds of a prompt that nothing else shares.
    [[nodiscard]] double promptAlone(double fresh, double cached) const;

private:
    [[nodiscard]] double promptScores(double fresh, double cached) const;
    [[nodiscard]] double experts(double rows) const;
    [[nodiscard]] double gemms(double rows) const;
    [[nodiscard]] double communication(double rows) const;
    void setFixed(const ModelProfile& p, const ServingCalibration& c, const ServingEngineCalibration& e,
                  const ServingClassCalibration& device);
    void setLink(const Deployment& d, const ServingCalibration& c);

    const ModelProfile* m_profile = nullptr;
    GemmCost m_attention, m_feedForward, m_head;
    double m_expertReadAll = 0;  ///< seconds to read every expert
    double m_expertRow = 0;      ///< seconds for one row through one expert of every layer
    double m_expertsRouted = 1;
    double m_topK = 1;
    double m_imbalance = 1;
    double m_logUnrouted = 0;       ///< log(1 - topK / routed)
    double m_coverageExponent = 1;
    double m_paddingRows = 0;
    double m_kvSecondsPerByte = 0;
    double m_attentionDecodeToken = 0;  ///< seconds per sequence and token of context
    double m_attentionPrefillToken = 0;
    double m_fixed = 0;
    double m_prefillFixed = 0;
    double m_stepSeconds = 0;
    double m_sequenceSeconds = 0;
    double m_allReduces = 0;
    double m_allReduceLatency = 0;
    double m_allReducePerRow = 0;
    double m_exchanges = 0;       ///< of rows with the ranks of their experts, per step
    double m_exchangePerRow = 0;
    double m_hops = 0;  ///< pipeline transfers per step
    double m_dataParallel = 1;
    double m_pipeline = 1;
    double m_rowsPerSequence = 1;   ///< more than one with speculation
    double m_prefillChunk = 8192;
    double m_promptsTogether = 0;
    double m_promptStepShare = 0;
};

/// Requests that run together in a local engine share experts as they are alike: as many as these, all unlike, would read as much.
[[nodiscard]] double unlikeRequests(double batch, double skew);

/// llama.cpp, MLX and relatives on one GPU, a layer split, or a chain of Macs; hybrids with experts in host memory;
/// processors alone. One token: bytes over the bandwidth of where they lie + cache + a fixed time per layer. A prompt: FLOP
/// over the rate of where the matrices lie + attention + one read of the weights per micro-batch.
/// @source fitted over public rows, cross-validated; catalogs/calibration
class LocalStep {
public:
    /// `expertShareOnDevice` of the footprint says how many experts a hybrid keeps on its devices.
    /// @error NotApplicable with the missing fact: bandwidth not published, processor or memory channels not stated
    [[nodiscard]] static Result<LocalStep> make(const Deployment& d, const ModelProfile& p, const MemoryFootprint& m,
                                                const LocalCalibration& c);
    [[nodiscard]] StepBreakdown step(double batch, double context) const;
    [[nodiscard]] PrefillCost prefill(double fresh, double cached, double batch, const StepBreakdown& running) const;

private:
    struct Parts;  ///< bytes and parameters, by where they lie
    void setDevice(const Deployment& d, const Parts& parts, const LocalBackendCalibration& backend,
                   const LocalCalibration& c);
    [[nodiscard]] Result<void> setHost(const Deployment& d, const Parts& parts, const LocalCalibration& c);
    void setLinks(const Deployment& d, const LocalCalibration& c);
    [[nodiscard]] double coverage(double batch) const;
    [[nodiscard]] double overlap(double microBatches) const;
    [[nodiscard]] double streamed(double fresh) const;

    const ModelProfile* m_profile = nullptr;
    double m_restSeconds = 0;  ///< attention, shared experts and dense feed-forward
    double m_headSeconds = 0;
    double m_expertSeconds = 0;   ///< one token's experts
    double m_expertFraction = 1;  ///< topK / routed
    double m_coverageSkew = 0;
    double m_kvSecondsPerByte = 0;
    double m_attentionToken = 0;  ///< decode: seconds per attended token
    double m_indexToken = 0;        ///< decode: seconds per token that an indexer scores
    double m_floor = 0;
    double m_hops = 0;
    double m_communication = 0;
    double m_batchSeconds = 0;  ///< compute per further sequence
    double m_prefillToken = 0;
    double m_prefillAttention = 0;  ///< per token and attended token
    double m_prefillIndex = 0;      ///< per token and token that an indexer scores
    double m_microBatch = 512;
    double m_readRest = 0;     ///< seconds to read the dense weights once
    double m_readExperts = 0;  ///< seconds to read every expert once
    double m_hostToken = 0;         ///< the same three for what lies in host memory
    double m_hostReadRest = 0;
    double m_hostReadExperts = 0;
    double m_stages = 1;
    double m_pipelineExponent = 1;
    double m_streamFrom = 0;  ///< tokens; 0: never
    double m_streamChunk = 1;
    double m_streamPass = 0;  ///< seconds to send every expert through the devices
    double m_streamToken = 0;
};

/// The band that holds for a deployment of a local engine.
[[nodiscard]] BandModel localBandModel(const Deployment& d, const MemoryFootprint& m);

/// Ascend and other domestic chips: a time per layer of the engine, one read of the weights, and work per sequence on a device.
/// @source CloudMatrix384 (arXiv 2506.12708) decode table and rows of vllm-ascend, MindIE and SGLang; catalogs/calibration
class DomesticStep {
public:
    /// @error NotApplicable if bandwidth or peak are not published
    [[nodiscard]] static Result<DomesticStep> make(const Deployment& d, const ModelProfile& p, const DomesticCalibration& c);
    [[nodiscard]] StepBreakdown step(double batch, double context) const;
    [[nodiscard]] PrefillCost prefill(double fresh, double cached, double batch, const StepBreakdown& running) const;

private:
    const ModelProfile* m_profile = nullptr;
    double m_fixed = 0;
    double m_denseSeconds = 0;
    double m_expertReadAll = 0;
    double m_expertFraction = 0;
    double m_sequenceSeconds = 0;
    double m_contextSeconds = 0;
    double m_prefillToken = 0;
};

/// How requests queue in front of an engine.
struct QueueConstants {
    double frontEnd = 0.05;
    double queueFactor = 1;
    double queueExponent = 1;
    double stepsBeforeFirst = 1;
    double interference = 1;
    double tokensPerStep = 1;  ///< more than one with speculation
    double saturation = 1;     ///< throughput of a full batch against the step model
    double answerShare = 1;    ///< of an answer, held in the cache by a running request of a full batch
};

/// Replicas that only do prompts, and the way of their cache to those that decode.
struct PrefillPool {
    double replicas = 0;    ///< 0: prompts and decoding share the devices
    double pass = 8192;     ///< tokens of prompts that are computed in one
    double together = 1;    ///< prompts that each computes at the same time, in groups and stages of its devices
    const KvCacheSize* cache = nullptr;  ///< of the profile
    double bytesPerSecond = 0;  ///< at which the cache of one prompt leaves
    double latency = 0;         ///< seconds
    double ways = 1;            ///< prompts whose cache moves at the same time
};

struct SpeedModelState {
    std::variant<ServingStep, LocalStep, DomesticStep> model;
    QueueConstants queue;
    PrefillPool prefillPool;
    double replicas = 1;  ///< that decode
    double dataParallel = 1;
    double cacheCapacity = 1;   ///< whole requests whose cache fits, per replica
    double mostRunning = 1e9;   ///< sequences that the engine runs together, per replica
    Basis basis = Basis::Derived;
    BandFactors tpot, ttft, throughput, prefill;
    CorrectionFactors corrections;  ///< learned from public measurements
    double tpotFactor = 1;          ///< learned from own measurements, on time
    double ttftFactor = 1;
    double throughputFactor = 1;
    double prefillFactor = 1;
};

}  // namespace sizewright
