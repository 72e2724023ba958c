// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/catalog/hardware.h"
#include "core/catalog/source.h"

namespace sizewright {

/// Which equations describe an engine's speed.
enum class SpeedModel { Serving, Local, Hybrid, Domestic };

/// An inference engine: what it runs, on what, and what memory it keeps for itself.
struct Engine {
    std::string id;
    std::string name;
    SpeedModel speedModel = SpeedModel::Serving;
    std::vector<std::string> formats;        ///< weight format ids
    std::vector<std::string> kvFormats;      ///< KV format ids, the default first
    std::vector<std::string> architectures;  ///< accelerator architectures
    double memoryShare = 0.9;                ///< of device memory that weights, cache and activations may use
    Bytes contextPerDevice{};                ///< driver context, communication buffers
    Bytes activationsPerDevice{};            ///< fixed part of the activation peak
    bool tensorParallel = false;
    bool pipelineParallel = false;
    bool attentionDataParallel = false;
    bool expertOffload = false;   ///< experts in host memory (hybrids)
    bool layerOffload = false;    ///< whole layers in host memory
    bool speculativeDecoding = false;
    bool numaCopies = false;      ///< keeps one copy of the host weights per socket
    int maxRunning = 0;           ///< sequences that decode together; 0: as memory allows
    Source source;
    bool operator==(const Engine&) const = default;
};

}  // namespace sizewright
