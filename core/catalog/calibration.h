// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/catalog/source.h"

namespace sizewright {

/// Parameters of one serving engine (vLLM, SGLang, TensorRT-LLM and relatives).
struct ServingEngineCalibration {
    std::string engineId;
    double layerFactor = 1;        ///< x fixed time per layer
    double moeLayerFactor = 1;     ///< x fixed time per expert layer
    double stepSeconds = 0;        ///< host and sampling, per step
    double sequenceSeconds = 0;    ///< sampling and detokenising, per sequence and step
    double interference = 0;       ///< share of a neighbour's prefill that delays running decodes
    double frontEndSeconds = 0;    ///< before the first token
    double queueFactor = 0;        ///< x prefill time, at one neighbour
    double stepsBeforeFirst = 0;   ///< decode steps waited before the first token
    bool operator==(const ServingEngineCalibration&) const = default;
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
    double blockScaleShare = 0;     ///< x compute8Share, 128x128 block scales
    double weightOnlyShare = 0;     ///< x memoryShare, weight-only 4 bit
    double expertPaddingRows = 0;
    double coverageExponent = 0;    ///< routing is skewed: coverage grows slower than uniform
    double smoothMaximum = 0;       ///< exponent p of (a^p + b^p)^(1/p)
    double layerSeconds = 0;
    double moeLayerSeconds = 0;
    double mlaLayerSeconds = 0;
    double prefillLayerSeconds = 0;
    double prefillMoeLayerSeconds = 0;
    double fp8FixedFactor = 0;
    double fp4FixedFactor = 0;
    double allReduceLatencyFactor = 0;
    double allReduceVolumeFactor = 0;
    double allReduceSyncSeconds = 0;
    double queueExponent = 0;
    double mtpGain = 0;             ///< decode speed-up with multi-token prediction
    std::vector<ServingEngineCalibration> engines;
    bool operator==(const ServingCalibration&) const = default;
};

/// Parameters of one backend of the single-stream ("local") model.
struct LocalBackendCalibration {
    std::string id;  ///< "cuda", "cuda-hbm", "rocm", "metal", "mlx", "integrated"
    double memoryShare = 0;
    double layerSeconds = 0;
    double moeLayerFactor = 0;      ///< x: a layer costs (1 + x) floors if it has experts
    double kvReadShare = 0;
    double prefillShare = 0;        ///< of the 16-bit peak
    bool operator==(const LocalBackendCalibration&) const = default;
};

/// Parameters of one hybrid engine (experts in host memory).
struct HybridEngineCalibration {
    std::string engineId;
    double layerSeconds = 0;
    double numaCopyFactor = 1;      ///< of the sockets' sum, two sockets
    double prefillGainPerGpuShare = 0;
    bool operator==(const HybridEngineCalibration&) const = default;
};

/// Share of bandwidth that a class of weight formats reaches against 16-bit weights; 1 where a class has no entry.
struct FormatShare {
    std::string speedClass;
    double device = 1;
    double host = 1;
    bool operator==(const FormatShare&) const = default;
};

/// Prefill rate of an instruction set against the reference.
struct IsaShare {
    std::string isa;
    double share = 1;
    bool operator==(const IsaShare&) const = default;
};

struct LocalCalibration {
    std::vector<LocalBackendCalibration> backends;
    std::vector<HybridEngineCalibration> hybrids;
    std::vector<FormatShare> formats;
    std::vector<IsaShare> isas;
    double expertPrefillShare = 1;     ///< of the prefill rate, for routed experts
    double prefillAttentionShare = 1;  ///< of the 16-bit peak, attention scores
    double hostMemoryShare = 0;
    double numaNoCopyTwo = 0;       ///< of the sockets' sum without copies, two sockets
    double numaNoCopyFour = 0;
    double mlaAttentionFlops = 0;   ///< FLOP/s of MLA decode attention on a GPU
    double batchComputeShare = 0;   ///< f_batch
    double coverageSkew = 0;        ///< exponent above a batch of 4
    double cpuFlopsPer64Cores = 0;  ///< prefill rate of 64 cores, 16-bit equivalent
    double cpuCoreExponent = 0;
    double cpuDecodeFlopsPer64Cores = 0;  ///< rate of further sequences in decode
    double cpuDecodeCoreExponent = 0;
    double rpcHopSeconds = 0;       ///< Mac pipeline over TCP
    double rdmaAllReduceSeconds = 0;
    double layerSplitHopSeconds = 0;
    bool operator==(const LocalCalibration&) const = default;
};

struct DomesticCalibration {
    double layerSeconds = 0;         ///< CloudMatrix; others carry engineFactor
    double engineFactor = 0;
    double sequenceSeconds = 0;
    double sequenceContextSeconds = 0;
    double memoryShare = 0;
    double prefillShare = 0;
    bool operator==(const DomesticCalibration&) const = default;
};

/// What an estimate rests on.
enum class Basis {
    Measured,    ///< this model, device and engine were measured; the estimate lies between points
    Calibrated,  ///< device and engine were measured with another model
    Derived,     ///< physics and class averages only
};
enum class BandModel { Serving, Local, Mac, Hybrid, Domestic };
enum class BandMetric { Tpot, Ttft, Throughput, Prefill };

/// Error band as factors on time: 10 % and 90 % quantiles of measured / predicted.
struct BandFactors {
    double low = 1;
    double high = 1;
    bool operator==(const BandFactors&) const = default;
};

/// Bands by model, metric and basis; where a basis has none of its own it takes the next wider one.
struct BandTable {
    std::array<std::array<std::array<BandFactors, 3>, 4>, 5> factors{};
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

/// Everything the speed model takes from measurements, dated; fitted outside, loaded as data.
struct Calibration {
    ServingCalibration serving;
    LocalCalibration local;
    DomesticCalibration domestic;
    BandTable bands;
    /// Pairs (engine, architecture) that have measured rows behind them; others are "derived".
    struct Pair {
        std::string engineId;
        std::string architecture;
        std::vector<std::string> modelFamilies;
        bool operator==(const Pair&) const = default;
    };
    std::vector<Pair> measuredPairs;
    Source source;
    bool operator==(const Calibration&) const = default;
};

}  // namespace sizewright
