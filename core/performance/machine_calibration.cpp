// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/machine_calibration.h"

#include <algorithm>

namespace sizewright {
namespace {

/// The entry of the model itself, else that of any model; null if this machine was not measured.
const MachineCalibration* entryOf(const Deployment& d, std::span<const MachineCalibration> machines, BandMetric metric)
{
    const MachineCalibration* any = nullptr;
    for (const MachineCalibration& m : machines) {
        if (m.metric != metric || m.deviceId != d.device->id || m.engineId != d.engine->id || m.acrossNodes != spansNodes(d))
            continue;
        if (m.modelId == d.model->id)
            return &m;
        if (m.modelId.empty())
            any = &m;
    }
    return any;
}

}  // namespace

bool spansNodes(const Deployment& d)
{
    return d.layout.tensorParallel * d.layout.pipelineParallel > d.devicesPerNode;
}

void applyMachineCalibration(const Deployment& d, std::span<const MachineCalibration> machines, SpeedModelState& state)
{
    if (machines.empty())
        return;
    const auto apply = [&](BandMetric metric, double& factor, BandFactors& band) {
        const MachineCalibration* entry = entryOf(d, machines, metric);
        if (entry) {
            factor *= entry->factor;
            band = entry->band;
        }
        return entry;
    };
    const MachineCalibration* tpot = apply(BandMetric::Tpot, state.tpotFactor, state.tpot);
    const MachineCalibration* throughput = apply(BandMetric::Throughput, state.throughputFactor, state.throughput);
    apply(BandMetric::Prefill, state.prefillFactor, state.prefill);
    apply(BandMetric::Ttft, state.ttftFactor, state.ttft);
    for (const MachineCalibration* entry : {tpot, throughput})
        if (entry)
            state.basis = std::min(state.basis, entry->modelId.empty() ? Basis::Calibrated : Basis::Measured);
}

}  // namespace sizewright
