// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/corrections.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>

#include <Eigen/Dense>

#include "core/evaluate/local_case.h"

namespace sizewright {
namespace {

/// Believed spread of a correction by level, and of rows within one, in log. @source cross-validated on the shipped measurements
constexpr double kFamilySpread = 0.12;
constexpr double kVersionSpread = 0.17;
constexpr double kDeviceSpread = 0.14;
/// Load generators treat the first token as they like.
constexpr double kFirstTokenSpread = 1.6;
constexpr double kRowSpread = 0.13;
constexpr double kHuber = 0.15;
/// Rows of one sweep are not independent.
constexpr double kIndependence = 0.35;
constexpr int kReweightings = 5;
/// Fewer reports speak for their own format and device, not for other machines.
constexpr int kFewestRows = 3;
constexpr std::size_t kLevels = 3;
constexpr std::size_t kParts = 3;

using Key = std::tuple<BandMetric, std::string, std::string, bool, std::string, std::string, std::string>;
constexpr std::size_t kDeviceOfKey = 6;

struct Column {
    double precision = 1;
    double rows = 0;
};

struct Row {
    std::array<std::optional<Eigen::Index>, kLevels> first{};  ///< column of a level's first part; none where its rows are too few
    TimeFactors shares{};                       ///< of the time, by part
    double residual = 0;
    double weight = 1;
};

std::array<std::pair<Key, double>, kLevels> levels(const TrainingCase& c)
{
    const Deployment& d = c.run.deployment;
    const std::string& e = d.engine->id;
    const std::string& f = d.model->family;
    const bool s = d.speculative;
    const std::string version = d.engineVersion.empty() ? "not stated" : d.engineVersion;
    return {{{{c.band, e, f, s, "", "", ""}, kFamilySpread},
             {{c.band, e, f, s, version, "", ""}, kVersionSpread},
             {{c.band, e, f, s, "", d.format->id, d.device->id}, kDeviceSpread}}};
}

/// How much of the predicted time each part is, so that a factor on it moves the whole by as much.
TimeFactors shares(const TrainingCase& c, const ServingEstimate& e)
{
    if (c.band == BandMetric::Tpot) {
        const double tpot = e.tpot.typical.raw();
        const double others = e.step.interference.raw();
        const double gain = (e.step.total().raw() - others) / (tpot - others);
        const double fixed = e.step.fixed.raw() / gain;
        return {fixed / tpot, others / tpot, std::max(tpot - others - fixed, 0.0) / tpot};
    }
    if (c.band == BandMetric::Ttft) {
        const double ttft = e.ttft.typical.raw();
        return {e.firstToken.fixed.raw() / ttft, e.firstToken.waiting.raw() / ttft, e.firstToken.prompt.raw() / ttft};
    }
    return {1, 0, 0};
}

class Corrections {
public:
    explicit Corrections(std::span<const TrainingCase* const> cases, const Calibration& physics)
    {
        std::map<Key, int> rows;
        for (const TrainingCase* c : cases)
            for (const auto& [key, spread] : levels(*c))
                rows[key] += c->weight > 0 ? 1 : 0;
        for (const TrainingCase* c : cases)
            if (c->weight > 0)
                add(*c, physics, rows);
    }

    [[nodiscard]] std::vector<SpeedCorrection> solved() const
    {
        const Eigen::VectorXd b = solution();
        std::map<std::tuple<BandMetric, std::string, std::string, bool>, std::string> newest;
        for (const auto& [key, first] : m_first) {
            std::string& found = newest[{std::get<0>(key), std::get<1>(key), std::get<2>(key), std::get<3>(key)}];
            if (const std::string month = buildMonth(std::get<4>(key)); !std::get<4>(key).empty() && month >= buildMonth(found))
                found = std::get<4>(key);
        }
        std::vector<SpeedCorrection> corrections;
        for (const auto& [key, first] : m_first) {
            const auto& [metric, engine, family, speculative, version, format, device] = key;
            const bool isNewest = !version.empty() && newest[{metric, engine, family, speculative}] == version;
            corrections.push_back({metric, engine, family, speculative, version, isNewest, format, device,
                                   TimeFactors{std::exp(b[first]), std::exp(b[first + 1]), std::exp(b[first + 2])},
                                   m_columns[std::size_t(first)].rows});
        }
        return corrections;
    }

private:
    void add(const TrainingCase& c, const Calibration& physics, const std::map<Key, int>& rows)
    {
        const auto estimate = estimateCase(c.run, c.prepared, physics);
        const auto error = estimate ? logError(c, *estimate) : std::nullopt;
        if (!error)
            return;
        Row row{{}, shares(c, *estimate), -*error, c.weight * kIndependence / (kRowSpread * kRowSpread)};
        std::size_t level = 0;
        for (const auto& [key, levelSpread] : levels(c)) {
            std::optional<Eigen::Index>& column = row.first[level++];
            if (std::get<kDeviceOfKey>(key).empty() && rows.at(key) < kFewestRows)
                continue;
            const double spread = levelSpread * (c.band == BandMetric::Ttft ? kFirstTokenSpread : 1.0);
            const auto [place, isNew] = m_first.try_emplace(key, Eigen::Index(m_columns.size()));
            if (isNew)
                m_columns.insert(m_columns.end(), kParts, Column{1 / (spread * spread), 0});
            m_columns[std::size_t(place->second)].rows += 1;
            column = place->second;
        }
        m_rows.push_back(row);
    }

    [[nodiscard]] Eigen::VectorXd solution() const
    {
        const auto n = Eigen::Index(m_columns.size());
        Eigen::VectorXd b = Eigen::VectorXd::Zero(n);
        for (int i = 0; i < kReweightings && n > 0; ++i)
            b = reweighted(b);
        return b;
    }

    [[nodiscard]] Eigen::VectorXd reweighted(const Eigen::VectorXd& b) const
    {
        const Eigen::Index n = b.size();
        Eigen::MatrixXd normal = Eigen::MatrixXd::Zero(n, n);
        Eigen::VectorXd right = Eigen::VectorXd::Zero(n);
        for (Eigen::Index i = 0; i < n; ++i)
            normal(i, i) = m_columns[std::size_t(i)].precision;
        for (const Row& row : m_rows) {
            std::vector<std::pair<Eigen::Index, double>> terms;
            double fitted = 0;
            for (const std::optional<Eigen::Index>& first : row.first)
                for (std::size_t part = 0; first && part < kParts; ++part) {
                    terms.emplace_back(*first + Eigen::Index(part), row.shares[part]);
                    fitted += b[terms.back().first] * row.shares[part];
                }
            const double off = (row.residual - fitted) / kHuber;
            const double w = row.weight / std::sqrt(1 + off * off);
            for (const auto& [i, x] : terms) {
                right[i] += w * x * row.residual;
                for (const auto& [j, z] : terms)
                    normal(i, j) += w * x * z;
            }
        }
        return normal.llt().solve(right);
    }

    std::map<Key, Eigen::Index> m_first;
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

}  // namespace

std::vector<SpeedCorrection> fitCorrections(std::span<const TrainingCase* const> cases, const Calibration& physics)
{
    // No level spans engines or metrics: each of them is a problem of its own.
    std::map<std::pair<BandMetric, std::string>, std::vector<const TrainingCase*>> problems;
    for (const TrainingCase* c : cases)
        problems[{c->band, c->run.deployment.engine->id}].push_back(c);
    std::vector<SpeedCorrection> corrections;
    for (const auto& [key, own] : problems)
        std::ranges::move(Corrections(own, physics).solved(), std::back_inserter(corrections));
    return corrections;
}

}  // namespace sizewright
