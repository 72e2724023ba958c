// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/memory/training.h"

namespace sizewright {
namespace {

constexpr int kMostDevices = 8192;
constexpr int kMostMicroBatch = 1 << 16;
constexpr int kMostSequence = 1 << 22;

/// The largest value from 1 to `most` that a monotone test accepts; 0 if it accepts none.
template <class Test>
int largestAccepted(int most, const Test& accepts)
{
    if (!accepts(1))
        return 0;
    int low = 1;
    int high = most + 1;
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (accepts(middle) ? low : high) = middle;
    }
    return low;
}

}  // namespace

std::optional<int> smallestTrainingDevices(const TrainingPlan& plan, const TrainingProfile& profile)
{
    const int step = plan.tensorParallel * plan.pipelineParallel;
    const int perNode = std::max(plan.devices / plan.nodes, 1);
    TrainingPlan tried = plan;
    for (int devices = step; devices <= kMostDevices; devices += step) {
        const bool wholeNodes = devices <= perNode || devices % perNode == 0;
        if (!wholeNodes)
            continue;
        tried.devices = devices;
        tried.nodes = std::max(devices / perNode, 1);
        if (estimateTraining(tried, profile).fits())
            return devices;
        // Without sharding more devices only hold more copies.
        if (plan.zeroStage == 0 && devices > step)
            break;
    }
    return std::nullopt;
}

int largestMicroBatch(const TrainingPlan& plan, const TrainingProfile& profile)
{
    TrainingPlan tried = plan;
    return largestAccepted(kMostMicroBatch, [&](int value) {
        tried.microBatch = value;
        return estimateTraining(tried, profile).fits();
    });
}

int longestSequence(const TrainingPlan& plan, const TrainingProfile& profile)
{
    TrainingPlan tried = plan;
    return largestAccepted(std::min(kMostSequence, profile.model->maxContext), [&](int value) {
        tried.sequence = value;
        return estimateTraining(tried, profile).fits();
    });
}

}  // namespace sizewright
