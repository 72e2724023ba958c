// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/importers/benchmark_result.h"
#include "core/importers/known_names.h"

namespace sizewright {
namespace {

void recognise(const Catalog& catalog, const BenchmarkFigure& figure, MeasuredRow& row)
{
    if (const Model* model = modelNamed(catalog, figure.modelName))
        row.modelId = model->id;
    const WeightFormat* format = formatNamed(catalog, figure.modelName);
    if (!format)
        format = formatNamed(catalog, figure.formatName);
    const Model* model = catalog.model(row.modelId);
    if (format && (!model || isMadeFor(*format, *model)))
        row.formatId = format->id;
    const NamedDevices devices = devicesNamed(figure.deviceName);
    if (const Accelerator* device = deviceNamed(catalog, devices.name)) {
        row.deviceId = device->id;
        if (!row.devices && figure.listsDevices)
            row.devices = devices.count;
    }
}

void state(const MeasurementFacts& facts, MeasuredRow& row)
{
    const auto text = [](std::string& field, const std::string& stated) {
        if (!stated.empty())
            field = stated;
    };
    const auto number = [](std::optional<double>& field, const std::optional<int>& stated) {
        if (stated)
            field = *stated;
    };
    text(row.modelId, facts.modelId);
    text(row.formatId, facts.formatId);
    text(row.kvFormatId, facts.kvFormatId);
    text(row.engineId, facts.engineId);
    text(row.engineVersion, facts.engineVersion);
    text(row.deviceId, facts.deviceId);
    text(row.cpuId, facts.cpuId);
    number(row.devices, facts.devices);
    number(row.nodes, facts.nodes);
    number(row.tensorParallel, facts.tensorParallel);
    number(row.pipelineParallel, facts.pipelineParallel);
    number(row.expertParallel, facts.expertParallel);
    number(row.attentionDataParallel, facts.attentionDataParallel);
    number(row.replicas, facts.replicas);
    number(row.sockets, facts.sockets);
    number(row.memoryChannels, facts.memoryChannels);
    number(row.megatransfers, facts.megatransfers);
}

std::string familyOf(const Catalog& catalog, const MeasuredRow& row)
{
    const Engine* engine = catalog.engine(row.engineId);
    const Accelerator* device = catalog.accelerator(row.deviceId);
    if (engine && engine->speedModel == SpeedModel::Hybrid)
        return "hybrid";
    if (engine && engine->speedModel == SpeedModel::Domestic)
        return "domestic";
    if (device && device->architecture == "apple")
        return row.nodes.value_or(1) > 1 ? "mac-cluster" : "mac";
    return engine && device ? "gpu" : "";
}

void noteMissing(const Catalog& catalog, const MeasuredRow& row, std::vector<MissingFact>& missing)
{
    const auto require = [&](bool known, MissingFact fact) {
        if (!known && std::find(missing.begin(), missing.end(), fact) == missing.end())
            missing.push_back(fact);
    };
    require(!row.modelId.empty(), MissingFact::Model);
    require(!row.formatId.empty(), MissingFact::WeightFormat);
    require(!row.engineId.empty(), MissingFact::Engine);
    require(!row.engineVersion.empty(), MissingFact::EngineVersion);
    require(!row.deviceId.empty(), MissingFact::Device);
    require(row.devices.has_value(), MissingFact::DeviceCount);
    const Engine* engine = catalog.engine(row.engineId);
    if (!engine || engine->speedModel != SpeedModel::Hybrid)
        return;
    require(!row.cpuId.empty(), MissingFact::HostCpu);
    require(row.sockets.has_value(), MissingFact::Sockets);
    require(row.memoryChannels.has_value(), MissingFact::MemoryChannels);
}

/// Whether some layers of the model lay in host memory. Numbers above the model's layers are how llama.cpp is told "all".
bool isSplit(const Catalog& catalog, const BenchmarkFigure& figure, const MeasuredRow& row)
{
    const Model* model = catalog.model(row.modelId);
    return model && figure.layersOnDevice && *figure.layersOnDevice < model->layers;
}

}  // namespace

CompletedRuns completeRuns(const Catalog& catalog, const BenchmarkResult& result, const MeasurementFacts& facts)
{
    CompletedRuns runs;
    runs.warnings = result.warnings;
    std::int64_t split = 0;
    for (const BenchmarkFigure& figure : result.figures) {
        MeasuredRow row = figure.row;
        recognise(catalog, figure, row);
        state(facts, row);
        if (isSplit(catalog, figure, row)) {
            ++split;
            continue;
        }
        row.family = familyOf(catalog, row);
        noteMissing(catalog, row, runs.missing);
        runs.rows.push_back(std::move(row));
    }
    std::sort(runs.missing.begin(), runs.missing.end());
    if (split > 0)
        runs.warnings.push_back(
            {"layers_on_host",
             SIZEWRIGHT_TR_NOOP("Import",
                                "Figures left out because not all of the model's layers were on the device: {count}."),
             {{"count", split}}});
    return runs;
}

}  // namespace sizewright
