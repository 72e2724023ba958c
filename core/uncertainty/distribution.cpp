// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/distribution.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sizewright {
namespace {

using Coefficients = std::array<double, 8>;

double ratio(const Coefficients& above, const Coefficients& below, double x)
{
    double a = 0;
    double b = 0;
    for (std::size_t i = above.size(); i-- > 0;) {
        a = a * x + above[i];
        b = b * x + below[i];
    }
    return a / b;
}

constexpr Coefficients kCentreAbove{3.3871328727963666080,    1.3314166789178437745e+2, 1.9715909503065514427e+3,
                                    1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
                                    3.3430575583588128105e+4, 2.5090809287301226727e+3};
constexpr Coefficients kCentreBelow{1.0,
                                    4.2313330701600911252e+1,
                                    6.8718700749205790830e+2,
                                    5.3941960214247511077e+3,
                                    2.1213794301586595867e+4,
                                    3.9307895800092710610e+4,
                                    2.8729085735721942674e+4,
                                    5.2264952788528545610e+3};
constexpr Coefficients kTailAbove{1.42343711074968357734,    4.63033784615654529590,   5.76949722146069140550,
                                  3.64784832476320460504,    1.27045825245236838258,   2.41780725177450611770e-1,
                                  2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr Coefficients kTailBelow{1.0,
                                  2.05319162663775882187,
                                  1.67638483018380384940,
                                  6.89767334985100004550e-1,
                                  1.48103976427480074590e-1,
                                  1.51986665636164571966e-2,
                                  5.47593808499534494600e-4,
                                  1.05075007164441684324e-9};
constexpr Coefficients kFarAbove{6.65790464350110377720,    5.46378491116411436990,    1.78482653991729133580,
                                 2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                 2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr Coefficients kFarBelow{1.0,
                                 5.99832206555887937690e-1,
                                 1.36929880922735805310e-1,
                                 1.48753612908506148525e-2,
                                 7.86869131145613259100e-4,
                                 1.84631831751005468180e-5,
                                 1.42151175831644588870e-7,
                                 2.04426310338993978564e-15};

}  // namespace

double inverseNormal(double p)
{
    const double q = p - 0.5;
    if (std::abs(q) <= 0.425)
        return q * ratio(kCentreAbove, kCentreBelow, 0.180625 - q * q);
    const double r = std::sqrt(-std::log(q < 0 ? p : 1 - p));
    const double score = r <= 5 ? ratio(kTailAbove, kTailBelow, r - 1.6) : ratio(kFarAbove, kFarBelow, r - 5);
    return q < 0 ? -score : score;
}

double normalShare(double score)
{
    return 0.5 * std::erfc(-score / std::sqrt(2.0));
}

Distribution::Distribution(const ThreePoints& points)
    : Distribution(points, points.low > 0 && points.typical > 0 && points.high > 0)
{}

Distribution Distribution::linear(const ThreePoints& points)
{
    return {points, false};
}

Distribution::Distribution(const ThreePoints& p, bool logarithmic) : m_logarithmic(logarithmic)
{
    const auto place = [&](double value) { return logarithmic ? std::log(value) : value; };
    m_centre = place(p.typical);
    m_widthBelow = std::max(m_centre - place(p.low), 0.0) / kScore90;
    m_widthAbove = std::max(place(p.high) - m_centre, 0.0) / kScore90;
}

double Distribution::at(double score) const
{
    const double place = m_centre + score * (score < 0 ? m_widthBelow : m_widthAbove);
    return m_logarithmic ? std::exp(place) : place;
}

double Distribution::scoreOf(double value) const
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    if (m_logarithmic && value <= 0)
        return -kInfinity;
    const double distance = (m_logarithmic ? std::log(value) : value) - m_centre;
    const double width = distance < 0 ? m_widthBelow : m_widthAbove;
    return distance == 0 ? 0.0 : width > 0 ? distance / width : distance < 0 ? -kInfinity : kInfinity;
}

QuantileTable::QuantileTable(const Distribution& distribution)
{
    constexpr double kOuter = 1.0 / (1 << kOuterBits);
    // The ends have no quantile: half a fine step inwards.
    constexpr double kEnd = kOuter / kSteps / 2;
    for (std::uint32_t i = 0; i <= kSteps; ++i) {
        const double p = double(i) / kSteps;
        m_middle[i] = distribution.quantile(std::clamp(p, kEnd, 1 - kEnd));
        m_low[i] = distribution.quantile(std::max(p * kOuter, kEnd));
        m_high[i] = distribution.at(-inverseNormal(std::max((1 - p) * kOuter, kEnd)));
    }
}

}  // namespace sizewright
