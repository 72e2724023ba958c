// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/fit.h"

#include <cmath>
#include <thread>

#include <Eigen/Dense>

namespace sizewright {
namespace {

/// Step of the one-sided difference, in log of a parameter.
constexpr double kDifference = 1e-4;

class Problem {
public:
    Problem(const CalibrationDocument& start, std::span<const FitParameter> parameters, std::span<const TrainingCase* const> cases,
            const FitOptions& options)
        : m_start(start), m_parameters(parameters), m_cases(cases), m_options(options)
    {
    }

    [[nodiscard]] Eigen::Index size() const { return Eigen::Index(m_parameters.size()); }
    [[nodiscard]] Eigen::Index residuals() const { return Eigen::Index(m_cases.size() + m_parameters.size()); }

    [[nodiscard]] CalibrationDocument document(const Eigen::VectorXd& x) const
    {
        CalibrationDocument d = m_start;
        for (std::size_t i = 0; i < m_parameters.size(); ++i)
            (void)d.set(m_parameters[i].path, std::exp(x[Eigen::Index(i)]));
        return d;
    }

    [[nodiscard]] Eigen::VectorXd values(const Eigen::VectorXd& x) const
    {
        Eigen::VectorXd f = Eigen::VectorXd::Zero(residuals());
        const auto calibration = document(x).calibration();
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            const double error = calibration ? logError(*m_cases[i], *calibration).value_or(0) : 10.0;
            const double r = std::sqrt(m_cases[i]->weight) * error / m_options.errorScale;
            f[Eigen::Index(i)] = std::copysign(std::sqrt(2 * (std::sqrt(1 + r * r) - 1)), r);
        }
        for (std::size_t i = 0; i < m_parameters.size(); ++i)
            f[Eigen::Index(m_cases.size() + i)] =
                std::sqrt(m_options.priorStrength) * (x[Eigen::Index(i)] - std::log(m_parameters[i].prior)) / m_parameters[i].spread;
        return f;
    }

    [[nodiscard]] Eigen::MatrixXd jacobian(const Eigen::VectorXd& x, const Eigen::VectorXd& f) const
    {
        Eigen::MatrixXd j(residuals(), size());
        const auto column = [&](Eigen::Index first) {
            for (Eigen::Index i = first; i < size(); i += m_options.threads) {
                Eigen::VectorXd moved = x;
                moved[i] += kDifference;
                j.col(i) = (values(moved) - f) / kDifference;
            }
        };
        std::vector<std::jthread> threads;
        for (int t = 0; t < m_options.threads; ++t)
            threads.emplace_back(column, t);
        threads.clear();
        return j;
    }

private:
    const CalibrationDocument& m_start;
    std::span<const FitParameter> m_parameters;
    std::span<const TrainingCase* const> m_cases;
    const FitOptions& m_options;
};

}  // namespace

Result<CalibrationDocument> fitCalibration(const CalibrationDocument& start, std::span<const FitParameter> parameters,
                                           std::span<const TrainingCase* const> cases, const FitOptions& options)
{
    const Problem problem(start, parameters, cases, options);
    Eigen::VectorXd x(problem.size());
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto value = start.number(parameters[i].path);
        if (!value)
            return tl::unexpected(value.error());
        x[Eigen::Index(i)] = std::log(*value);
    }
    Eigen::VectorXd f = problem.values(x);
    double damping = 1e-3;
    for (int iteration = 0; iteration < options.iterations; ++iteration) {
        const Eigen::MatrixXd j = problem.jacobian(x, f);
        const Eigen::MatrixXd normal = j.transpose() * j;
        const Eigen::VectorXd gradient = j.transpose() * f;
        bool better = false;
        for (int attempt = 0; attempt < 6 && !better; ++attempt) {
            Eigen::MatrixXd damped = normal;
            damped.diagonal() *= 1 + damping;
            const Eigen::VectorXd moved = x - damped.ldlt().solve(gradient);
            const Eigen::VectorXd there = problem.values(moved);
            better = there.squaredNorm() < f.squaredNorm();
            if (better) {
                const bool done = there.squaredNorm() > 0.99998 * f.squaredNorm();
                x = moved;
                f = there;
                damping /= 5;
                if (done)
                    return problem.document(x);
            } else {
                damping *= 8;
            }
        }
        if (!better)
            break;
    }
    return problem.document(x);
}

}  // namespace sizewright
