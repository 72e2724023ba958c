// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace sizewright {

/// A quantity that is not known exactly, by its 10 %, 50 % and 90 % points: an 80 % band around its typical value.
struct ThreePoints {
    double low = 0;
    double typical = 0;
    double high = 0;
    bool operator==(const ThreePoints&) const = default;
};

/// The score of the 90 % point of a normal distribution.
inline constexpr double kScore90 = 1.2815515655446004;

/// The score below which the share `p` of a normal distribution lies, 0 < p < 1, to 1e-15.
/// @source M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988)
[[nodiscard]] double inverseNormal(double p);
/// The share of a normal distribution below a score.
[[nodiscard]] double normalShare(double score);

/// A distribution through three points, each half with its own width: of logarithms (prices, speeds, shares), or of the
/// values themselves where these may be zero or negative (growth). It goes through all three points exactly.
class Distribution {
public:
    /// Logarithmic if all points are above zero.
    explicit Distribution(const ThreePoints& points);
    /// Of the values themselves.
    [[nodiscard]] static Distribution linear(const ThreePoints& points);

    /// The value at a normal score: -1.2816 gives the low point, 0 the typical one.
    [[nodiscard]] double at(double score) const;
    [[nodiscard]] double quantile(double p) const { return at(inverseNormal(p)); }
    /// The score at which the value is reached: infinite if it never, or always, is.
    [[nodiscard]] double scoreOf(double value) const;

private:
    Distribution(const ThreePoints& points, bool logarithmic);
    bool m_logarithmic;
    double m_centre;
    double m_widthBelow;
    double m_widthAbove;
};

/// Quantiles of a distribution by straight lines: between 256 points from end to end, and where the curve is steep, in the
/// first and the last sixteenth, between 256 points of their own. Values stop at the quantiles of one in 8,192.
class QuantileTable {
public:
    explicit QuantileTable(const Distribution& distribution);
    /// The quantile of `point` / 2^32.
    [[nodiscard]] double at(std::uint32_t point) const
    {
        const std::uint32_t part = point >> (32 - kOuterBits);
        if (part == 0)
            return between(m_low, point << kOuterBits);
        if (part == (1 << kOuterBits) - 1)
            return between(m_high, point << kOuterBits);
        return between(m_middle, point);
    }

private:
    static constexpr int kOuterBits = 4;
    static constexpr int kShift = 24;
    static constexpr std::uint32_t kSteps = 256;
    using Table = std::array<double, kSteps + 1>;

    static double between(const Table& table, std::uint32_t point)
    {
        const std::uint32_t step = point >> kShift;
        const double share = (double(point & ((std::uint32_t{1} << kShift) - 1)) + 0.5) / double(std::uint32_t{1} << kShift);
        return table[step] + share * (table[step + 1] - table[step]);
    }
    Table m_low;
    Table m_middle;
    Table m_high;
};

}  // namespace sizewright
