// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace sizewright {

/// Points that fill the unit cube more evenly than chance: Sobol's sequence, scrambled by random lower triangular matrices
/// and a random digital shift. Only integers are used, so equal seeds give equal points on every machine. Beyond the first
/// 16, further groups of 16 dimensions are the same sequence in another order, shuffled at random within halves of halves:
/// each group alone is as even as the first, and groups hang together only by chance.
/// @source S. Joe and F. Y. Kuo, SIAM J. Sci. Comput. 30 (2008), table new-joe-kuo-6; scrambling after J. Matousek, J.
/// Complexity 14 (1998), shuffling after B. Burley, JCGT 9 (2020)
class SobolSequence {
public:
    static constexpr int kGroup = 16;
    static constexpr std::size_t kPoints = 256;
    /// One coordinate of 256 points, in units of 2^-32, rounded down.
    using Coordinates = std::array<std::uint32_t, kPoints>;

    SobolSequence(int dimensions, std::uint64_t seed);
    /// Without scrambling, at most kGroup dimensions. Point 0 is the origin.
    [[nodiscard]] static SobolSequence plain(int dimensions);

    [[nodiscard]] int dimensions() const { return static_cast<int>(m_dimensions.size()); }
    /// The points from 256 x `block` on, one entry a dimension.
    void draw(std::uint32_t block, std::vector<Coordinates>& points) const;

private:
    using Directions = std::array<std::uint32_t, 32>;
    struct Dimension {
        Directions directions{};
        Coordinates first{};  ///< the first points, shift included
    };
    SobolSequence() = default;
    void add(const Directions& directions, std::uint32_t shift);
    [[nodiscard]] static Directions directionsOf(int dimension);

    std::vector<Dimension> m_dimensions;
    std::vector<std::uint64_t> m_orders;  ///< seed of each group's order
};

}  // namespace sizewright
