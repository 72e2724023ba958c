// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_json.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "core/catalog/calibration_names.h"

namespace sizewright {
namespace {

double rounded(double value)
{
    return std::round(value * 1e4) / 1e4;
}

}  // namespace

std::string measuredPairsJson(std::span<const MeasuredPair> pairs)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const MeasuredPair& p : pairs)
        list.push_back({{"engine_id", p.engineId}, {"device_id", p.deviceId}, {"model_families", p.modelFamilies}});
    return list.dump();
}

std::string correctionsJson(std::span<const SpeedCorrection> corrections)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const SpeedCorrection& c : corrections) {
        nlohmann::ordered_json item{{"metric", nameIn(kBandMetrics, c.metric)}, {"engine_id", c.engineId}, {"model_family", c.modelFamily}};
        if (c.speculative)
            item["speculative"] = true;
        if (!c.engineVersion.empty())
            item["engine_version"] = c.engineVersion;
        if (c.newest)
            item["newest"] = true;
        if (!c.formatId.empty())
            item["format_id"] = c.formatId;
        if (!c.deviceId.empty())
            item["device_id"] = c.deviceId;
        item["factors"] = {rounded(c.factors[0]), rounded(c.factors[1]), rounded(c.factors[2])};
        item["rows"] = c.rows;
        list.push_back(item);
    }
    return list.dump();
}

std::string bandsJson(std::span<const BandEntry> bands)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const BandEntry& b : bands)
        list.push_back({{"model", nameIn(kBandModelNames, b.model)},
                        {"metric", nameIn(kBandMetrics, b.metric)},
                        {"basis", nameIn(kBases, b.basis)},
                        {"low", rounded(b.factors.low)},
                        {"high", rounded(b.factors.high)}});
    return list.dump();
}

}  // namespace sizewright
