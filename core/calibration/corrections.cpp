// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/corrections.h"

#include <cmath>
#include <map>
#include <tuple>

#include <Eigen/Dense>

namespace sizewright {
namespace {

/// Believed spread of a correction by level, and of rows within one, in log. @source cross-validated on the shipped measurements
constexpr double kFamilySpread = 0.08;
constexpr double kDeviceSpread = 0.10;
constexpr double kCountSpread = 0.08;
constexpr double kRowSpread = 0.13;
constexpr double kHuber = 0.15;
/// Rows of one sweep are not independent.
constexpr double kIndependence = 0.35;

using Key = std::tuple<BandMetric, std::string, std::string, std::string, std::string, int>;

struct Row {
    std::array<int, 3> columns{-1, -1, -1};
    double residual = 0;
    double weight = 1;
};

std::array<std::pair<Key, double>, 3> levels(const TrainingCase& c)
{
    const Deployment& d = c.run.deployment;
    const int devices = d.layout.tensorParallel * d.layout.pipelineParallel;
    return {{{{c.band, d.engine->id, d.model->family, "", "", 0}, kFamilySpread},
             {{c.band, d.engine->id, d.model->family, d.format->id, d.device->id, 0}, kDeviceSpread},
             {{c.band, d.engine->id, d.model->family, d.format->id, d.device->id, devices}, kCountSpread}}};
}

}  // namespace

std::vector<SpeedCorrection> fitCorrections(std::span<const TrainingCase* const> cases, const Calibration& physics)
{
    std::map<Key, int> columns;
    std::vector<double> precision;
    std::vector<double> counts;
    std::vector<Row> rows;
    for (const TrainingCase* c : cases) {
        // Whether a model with multi-token prediction used it is often unknown: means over its rows would mix two speeds.
        const auto error = c->run.deployment.model->mtpLayers > 0 ? std::nullopt : logError(*c, physics);
        if (!error || c->weight <= 0)
            continue;
        Row row;
        row.residual = -*error;
        row.weight = c->weight * kIndependence / (kRowSpread * kRowSpread);
        int level = 0;
        for (const auto& [key, spread] : levels(*c)) {
            const auto [place, isNew] = columns.try_emplace(key, static_cast<int>(columns.size()));
            if (isNew) {
                precision.push_back(1 / (spread * spread));
                counts.push_back(0);
            }
            counts[std::size_t(place->second)] += 1;
            row.columns[std::size_t(level++)] = place->second;
        }
        rows.push_back(row);
    }
    const auto n = Eigen::Index(columns.size());
    Eigen::VectorXd b = Eigen::VectorXd::Zero(n);
    for (int iteration = 0; iteration < 5 && n > 0; ++iteration) {
        Eigen::MatrixXd normal = Eigen::MatrixXd::Zero(n, n);
        Eigen::VectorXd right = Eigen::VectorXd::Zero(n);
        for (Eigen::Index i = 0; i < n; ++i)
            normal(i, i) = precision[std::size_t(i)];
        for (const Row& row : rows) {
            double fitted = 0;
            for (const int column : row.columns)
                fitted += b[column];
            const double off = (row.residual - fitted) / kHuber;
            const double w = row.weight / std::sqrt(1 + off * off);
            for (const int i : row.columns) {
                right[i] += w * row.residual;
                for (const int j : row.columns)
                    normal(i, j) += w;
            }
        }
        b = normal.ldlt().solve(right);
    }
    std::vector<SpeedCorrection> corrections;
    for (const auto& [key, column] : columns) {
        const auto& [metric, engine, family, format, device, devices] = key;
        corrections.push_back({metric, engine, family, format, device, devices, std::exp(b[column]), counts[std::size_t(column)]});
    }
    return corrections;
}

}  // namespace sizewright
