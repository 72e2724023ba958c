// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/catalog/source.h"

namespace sizewright {

/// How a model is changed: every weight, small adapters beside frozen 16-bit weights, or adapters beside quantised ones.
enum class TrainingMethod { Full, Lora, QLora };

/// How far a device's software and memory carry training.
enum class TrainingLevel { Yes, Limited, None };

/// What trains on a class of devices: the software there is, and what it can do.
struct TrainingStack {
    std::string id;
    std::string name;
    TrainingLevel level = TrainingLevel::None;
    std::vector<TrainingMethod> methods;
    bool bf16 = true;            ///< trains in BF16; otherwise FP16 with loss scaling, of the same size
    bool poolsDevices = true;    ///< spreads one model's training states over several devices
    bool expertsOnHost = false;  ///< keeps routed experts in host memory while it trains adapters
    std::string reason;          ///< id of the sentence that says why training is limited or impossible; empty for Yes
    Source source;
    bool operator==(const TrainingStack&) const = default;

    [[nodiscard]] bool supports(TrainingMethod method) const
    {
        return level != TrainingLevel::None && std::find(methods.begin(), methods.end(), method) != methods.end();
    }
};

}  // namespace sizewright
