// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace sizewright {

/// Squared coefficients of variation. Arrivals: Poisson. Input: mean 2048 and median 1469 tokens (Azure LLM trace, code,
/// 2023) give 0.9, taken as 1.
inline constexpr double kArrivalVariation = 1;
inline constexpr double kInputVariation = 1;

/// A wait that happens with some probability, and is then exponential.
struct Wait {
    double probability = 0;
    double mean = 0;  ///< over all requests

    [[nodiscard]] double quantile(double share) const
    {
        if (probability <= 1 - share)
            return 0;
        return mean / probability * std::log(probability / (1 - share));
    }
};

/// For one of so many servers, each at one prompt of `prompt` seconds at a time: Kingman's formula for one server, with
/// Sakasegawa's approximation for several. `utilisation` is below 1.
/// @source J. F. C. Kingman, The single server queue in heavy traffic, Math. Proc. Camb. Phil. Soc. 57 (1961); H.
/// Sakasegawa, An approximation formula L_q = alpha rho^beta / (1 - rho), Ann. Inst. Statist. Math. 29 (1977)
[[nodiscard]] inline double waitExponent(double servers)
{
    return std::sqrt(2 * (servers + 1)) - 1;
}
[[nodiscard]] inline Wait promptWait(double servers, double utilisation, double prompt)
{
    const double waits = std::pow(utilisation, waitExponent(servers));
    return {waits, waits / (servers * (1 - utilisation)) * (kArrivalVariation + kInputVariation) / 2 * prompt};
}

}  // namespace sizewright
