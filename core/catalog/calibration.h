// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/catalog/source.h"

namespace sizewright {

/// Parameters of one serving engine (vLLM, SGLang, TensorRT-LLM and relatives).
struct ServingEngineCalibration {
    std::string engineId;
    double layerFactor = 1;         ///< x fixed time per layer
    double moeLayerFactor = 1;      ///< x fixed time per expert layer
    double computeFactor = 1;       ///< x share of the peak
    double stepSeconds = 0;         ///< host and sampling, per step
    double sequenceSeconds = 0;     ///< sampling and detokenising, per sequence and step
    double prefillLayerFactor = 1;  ///< x time per layer outside of a captured graph
    double prefillMoeLayerFactor = 1;
    double interference = 0;        ///< share of a neighbour's prefill that delays running decodes
    double frontEndSeconds = 0;     ///< before the first token
    double queueFactor = 0;         ///< x prefill time, at one neighbour
    double stepsBeforeFirst = 0;    ///< decode steps waited before the first token
    double saturation = 1;          ///< throughput of a full batch against the step model
    double answerShare = 1;         ///< of an answer, held in the cache by a running request of a full batch
    bool operator==(const ServingEngineCalibration&) const = default;
};

/// What sets a class of devices apart: "hopper", "blackwell", "ampere", "gddr", "cdna"; 1 where a class has no entry.
struct ServingClassCalibration {
    std::string id;
    double memoryFactor = 1;      ///< x share of bandwidth
    double computeFactor = 1;     ///< x share of the peak
    double compute8Factor = 1;    ///< x share of the 8-bit peak, besides
    double blockScaleFactor = 1;  ///< x share of the 8-bit peak with a scale for each block, besides
    double layerFactor = 1;       ///< x fixed time per layer
    double moeLayerFactor = 1;    ///< x fixed time per expert layer
    bool operator==(const ServingClassCalibration&) const = default;
};

/// Shared parameters of the serving-step model; shares of data-sheet peaks, and fixed times.
struct ServingCalibration {
    double memoryShare = 0;         ///< share of specified bandwidth
    double compute16Share = 0;
    double compute8Share = 0;
    double compute4Share = 0;
    double attentionShare = 0;      ///< of the 16-bit peak
    double kvReadShare = 0;         ///< x memoryShare
    double expertComputeShare = 0;  ///< x compute share
    double expertMemoryShare = 0;   ///< x memoryShare
    double expertImbalance = 1;     ///< x, expert-parallel ranks wait for the fullest
    double blockScaleShare = 0;     ///< x compute8Share, 128x128 block scales
    double weightOnlyShare = 0;     ///< x memoryShare, weight-only 4 bit
    double expertPaddingRows = 0;
    double coverageExponent = 0;    ///< routing is skewed: coverage grows slower than uniform
    double layerSeconds = 0;
    double moeLayerSeconds = 0;
    double mlaLayerSeconds = 0;
    double qkNormLayerSeconds = 0;  ///< norms of queries and keys
    double linearLayerSeconds = 0;  ///< layers with a state instead of a cache
    double prefillLayerSeconds = 0;
    double prefillMoeLayerSeconds = 0;
    double fp8FixedFactor = 0;
    double fp4FixedFactor = 0;
    double allReduceLatencyFactor = 0;
    double allReduceVolumeFactor = 0;
    double pcieVolumeFactor = 1;    ///< x allReduceVolumeFactor
    double allReduceSyncSeconds = 0;
    double queueExponent = 0;
    double promptsTogether = 0;     ///< prompts that enter a step together, per running request
    double promptStepShare = 0;     ///< of a step's fixed time, paid again for a prompt among running requests
    double mtpTokensPerStep = 1;    ///< tokens that a step with multi-token prediction yields
    double mtpRows = 1;             ///< rows that such a step computes per sequence
    std::vector<ServingEngineCalibration> engines;
    std::vector<ServingClassCalibration> classes;
    bool operator==(const ServingCalibration&) const = default;
};

/// The peak that a backend's matrix products run on.
enum class PrefillPeak { Bf16, Int8 };

/// Parameters of one backend of the single-stream ("local") model: times are fixed, shares are of data-sheet figures.
struct LocalBackendCalibration {
    std::string id;       ///< of the entry: the backend, and the year of an older build
    std::string backend;  ///< "cuda", "cuda-hbm", "integrated", "rocm", "vulkan", "sycl", "metal", "mlx", "ds4"
    std::string until;                 ///< builds before this ISO month; empty: all later ones
    double memoryShare = 0;            ///< of specified bandwidth, reading weights
    double layerSeconds = 0;           ///< launches of one dense layer
    double splitLayerSeconds = 0;      ///< the same when layers are spread over devices, where graphs are not used
    double moeLayerFactor = 0;         ///< x: a layer costs (1 + x) floors if it has experts
    double kvReadShare = 0;            ///< of specified bandwidth, reading the cache
    double latentFlops = 0;         ///< FLOP/s of latent and sparse decode attention
    double prefillShare = 0;           ///< of the peak below
    double prefill16Share = 0;         ///< the same for 16-bit weights
    double prefillAttentionShare = 0;  ///< of the 16-bit peak
    PrefillPeak prefillPeak = PrefillPeak::Bf16;
    bool powerLimited = false;    ///< the peak above and the board's power limit matrix products together
    bool unpacks = false;         ///< unpacking quantised weights can take longer than reading them
    double microBatchTokens = 0;  ///< weights are read once per micro-batch of a prompt
    bool operator==(const LocalBackendCalibration&) const = default;
};

/// Parameters of one hybrid engine (experts in host memory).
struct HybridEngineCalibration {
    std::string id;  ///< of the entry, as above
    std::string engineId;
    std::string until;             ///< as above
    double layerSeconds = 0;       ///< per layer: launches, transfer of activations, waiting for each other
    double numaCopyFactor = 1;     ///< of the sockets' sum, two sockets
    double prefillFactor = 1;      ///< x the prefill rate of the CPU
    double streamsFromTokens = 0;  ///< prompts from here on may stream the experts through the device; 0: never
    bool operator==(const HybridEngineCalibration&) const = default;
};

/// What a class of weight formats changes against 16-bit weights; 1 and 0 where a class has no entry.
struct FormatShare {
    std::string speedClass;
    double device = 1;       ///< x bandwidth on a device
    double host = 1;         ///< x bandwidth in host memory
    double prefill = 1;      ///< x prefill rate
    double unpackFlops = 0;  ///< FLOP to unpack and use one weight, where the backend is limited by it
    bool operator==(const FormatShare&) const = default;
};

/// Prefill rate of an instruction set against the reference.
struct IsaShare {
    std::string isa;  ///< of cpus.json; "avx512-zen" for AMD's, "amx-int8" where an engine uses the 8-bit tiles
    double share = 1;
    bool operator==(const IsaShare&) const = default;
};

struct LocalCalibration {
    std::vector<LocalBackendCalibration> backends;
    std::vector<HybridEngineCalibration> hybrids;
    std::vector<FormatShare> formats;
    std::vector<IsaShare> isas;
    double mlaLayerFactor = 1;      ///< x floor of a layer with MLA
    double batchComputeShare = 0;   ///< of the 16-bit peak, further sequences of a decode step
    double coverageSkew = 0;        ///< exponent above a batch of 4: correlated requests share experts
    double powerExponent = 0;       ///< weight of board power in the peak where power limits it
    double expertPrefillShare = 1;  ///< of the prefill rate, for routed experts
    double prefillReadShare = 1;    ///< of specified bandwidth, weights of a micro-batch
    double pipelineExponent = 1;    ///< of the ideal gain that micro-batches have from a layer split
    double layerSplitHopSeconds = 0;
    double rpcHopSeconds = 0;    ///< llama.cpp between machines
    double chainHopSeconds = 0;  ///< MLX and exo between machines over TCP, builds before chainHopUntil; later ones as RPC
    std::string chainHopUntil;
    double rdmaAllReduceSeconds = 0;
    double hostMemoryShare = 0;    ///< of sockets x channels x MT/s
    double hostCoreBandwidth = 0;  ///< bytes per second that one core takes in, unpacking included
    double numaNoCopyTwo = 0;      ///< of the sockets' sum without copies, two sockets
    double numaNoCopyFour = 0;
    double cpuLayerSeconds = 0;  ///< barriers of one dense layer on 64 cores
    double cpuLayerCoreExponent = 0;
    double cpuMoeLayerFactor = 0;
    double cpuAttentionFlopsPerCore = 0;  ///< decode
    double cpuPrefillAttentionFlopsPerCore = 0;
    double cpuFlopsPer64Cores = 0;  ///< prefill rate of 64 cores of the reference instruction set
    double cpuCoreExponent = 0;
    double cpuDecodeFlopsPer64Cores = 0;  ///< rate of further sequences in decode
    double cpuDecodeCoreExponent = 0;
    double streamShare = 0;           ///< of PCIe, experts streamed through devices
    double streamDeviceExponent = 0;  ///< gain of streaming from further devices
    double streamChunkTokens = 0;     ///< prompt tokens per pass over the experts
    bool operator==(const LocalCalibration&) const = default;
};

/// Parameters of one engine on domestic chips.
struct DomesticEngineCalibration {
    std::string id;           ///< engine; "other" for those without rows
    double layerSeconds = 0;  ///< launches and exchanges of one layer
    double prefillShare = 0;  ///< of the peak that applies
    bool operator==(const DomesticEngineCalibration&) const = default;
};

struct DomesticCalibration {
    std::vector<DomesticEngineCalibration> engines;
    double sequenceSeconds = 0;         ///< per sequence on a device, 36.6 billion active parameters on a 910C
    double sequenceContextSeconds = 0;  ///< per sequence and token of context, 70,272 bytes of cache
    double memoryShare = 0;
    double frontEndSeconds = 0;         ///< before the first token
    bool operator==(const DomesticCalibration&) const = default;
};

/// What an estimate rests on.
enum class Basis {
    Measured,    ///< this model, device and engine were measured; the estimate lies between points
    Calibrated,  ///< device and engine were measured with another model
    Derived,     ///< physics and class averages only
};
enum class BandModel {
    Serving,
    Local,       ///< one device
    LocalSplit,  ///< layers spread over devices of one machine
    Mac,
    MacCluster,
    Hybrid,
    Cpu,
    Domestic,
};
inline constexpr std::size_t kBandModels = 8;
enum class BandMetric { Tpot, Ttft, Throughput, Prefill };

/// Error band as factors on time: 10 % and 90 % quantiles of measured / predicted.
struct BandFactors {
    double low = 1;
    double high = 1;
    bool operator==(const BandFactors&) const = default;
};

/// Bands by model, metric and basis; where a basis has none of its own it takes the next wider one.
struct BandTable {
    std::array<std::array<std::array<BandFactors, 3>, 4>, kBandModels> factors{};
    [[nodiscard]] const BandFactors& of(BandModel model, BandMetric metric, Basis basis) const
    {
        return factors[static_cast<std::size_t>(model)][static_cast<std::size_t>(metric)][static_cast<std::size_t>(basis)];
    }
    [[nodiscard]] BandFactors& of(BandModel model, BandMetric metric, Basis basis)
    {
        return factors[static_cast<std::size_t>(model)][static_cast<std::size_t>(metric)][static_cast<std::size_t>(basis)];
    }
    bool operator==(const BandTable&) const = default;
};

/// Factors on the parts of a time. Tpot: fixed costs, other users' prompts, reading and computing. Ttft: fixed costs, waiting for
/// others, the prompt itself. Throughput and Prefill: the whole, as the first.
using TimeFactors = std::array<double, 3>;

/// What the physics misses for a kind of deployment, learned from its measured rows and shrunk towards 1 where they are few. Empty
/// ids stand for any: the finer entries multiply onto the coarser ones.
struct SpeedCorrection {
    BandMetric metric = BandMetric::Tpot;
    std::string engineId;
    std::string modelFamily;
    bool speculative = false;
    std::string engineVersion;  ///< as the measurement states it
    bool newest = false;        ///< of the measured versions: holds where no version is named
    std::string formatId;
    std::string deviceId;
    TimeFactors factors{1, 1, 1};
    double rows = 0;            ///< measured rows behind it
    bool operator==(const SpeedCorrection&) const = default;
};

/// The corrections of a deployment by metric.
struct CorrectionFactors {
    std::array<TimeFactors, 4> byMetric{TimeFactors{1, 1, 1}, TimeFactors{1, 1, 1}, TimeFactors{1, 1, 1}, TimeFactors{1, 1, 1}};
    [[nodiscard]] const TimeFactors& of(BandMetric metric) const { return byMetric[static_cast<std::size_t>(metric)]; }
    void multiply(const CorrectionFactors& other);
};

/// A deployment, as corrections know it.
struct CorrectionSetting {
    std::string_view engine;
    std::string_view family;
    bool speculative = false;
    std::string_view version;  ///< empty: the newest
    std::string_view format;
    std::string_view device;
};

/// Corrections by what they apply to, for search without allocation.
class CorrectionTable {
public:
    void assign(std::vector<SpeedCorrection> corrections);
    [[nodiscard]] const std::vector<SpeedCorrection>& entries() const { return m_entries; }
    /// The product of all entries that apply.
    [[nodiscard]] CorrectionFactors factors(const CorrectionSetting& setting) const;
    bool operator==(const CorrectionTable& other) const { return m_entries == other.m_entries; }

private:
    std::vector<SpeedCorrection> m_entries;
    std::vector<std::pair<std::uint64_t, CorrectionFactors>> m_byKey;  ///< sorted by key
};

/// An engine on a device, and the model families measured there.
struct MeasuredPair {
    std::string engineId;
    std::string deviceId;
    std::vector<std::string> modelFamilies;
    bool operator==(const MeasuredPair&) const = default;
};

/// Which settings have measured rows behind them.
class MeasuredSettings {
public:
    void assign(std::vector<MeasuredPair> pairs);
    [[nodiscard]] const std::vector<MeasuredPair>& pairs() const { return m_pairs; }
    /// Measured: engine, device and family together; Calibrated: engine and device, or engine and family; Derived: neither.
    [[nodiscard]] Basis basis(std::string_view engine, std::string_view device, std::string_view family) const;
    bool operator==(const MeasuredSettings& other) const { return m_pairs == other.m_pairs; }

private:
    std::vector<MeasuredPair> m_pairs;
    std::vector<std::uint64_t> m_keys;  ///< sorted
};

/// What own measurements say of one figure on one machine, beyond everything else that the speed model knows.
struct MachineCalibration {
    std::string engineId;
    std::string deviceId;
    std::string modelId;       ///< empty: any model on this machine
    bool acrossNodes = false;  ///< one replica spans several nodes
    BandMetric metric = BandMetric::Tpot;
    double factor = 1;         ///< on time
    BandFactors band;          ///< in place of the class's
    int rows = 0;
    std::string source;
    bool operator==(const MachineCalibration&) const = default;
};

/// Everything the speed model takes from measurements, dated; fitted outside, loaded as data.
struct Calibration {
    ServingCalibration serving;
    LocalCalibration local;
    DomesticCalibration domestic;
    BandTable bands;
    CorrectionTable corrections;
    MeasuredSettings measured;
    std::vector<MachineCalibration> machines{};  ///< from own measurements; none are shipped
    Source source;
    bool operator==(const Calibration&) const = default;
};

}  // namespace sizewright
