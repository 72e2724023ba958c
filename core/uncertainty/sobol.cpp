// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/sobol.h"

#include <algorithm>
#include <bit>

namespace sizewright {
namespace {

/// A primitive polynomial, without its first and last coefficient, and the first odd numbers of a dimension.
struct Initial {
    int degree;
    std::uint32_t polynomial;
    std::array<std::uint32_t, 6> numbers;
};
/// Of the dimensions from the second on. @source new-joe-kuo-6.21201
constexpr std::array<Initial, SobolSequence::kGroup - 1> kInitial{{{1, 0, {1}},
                                                                   {2, 1, {1, 3}},
                                                                   {3, 1, {1, 3, 1}},
                                                                   {3, 2, {1, 1, 1}},
                                                                   {4, 1, {1, 1, 3, 3}},
                                                                   {4, 4, {1, 3, 5, 13}},
                                                                   {5, 2, {1, 1, 5, 5, 17}},
                                                                   {5, 4, {1, 1, 5, 5, 5}},
                                                                   {5, 7, {1, 1, 7, 11, 19}},
                                                                   {5, 11, {1, 1, 5, 1, 1}},
                                                                   {5, 13, {1, 1, 1, 3, 11}},
                                                                   {5, 14, {1, 3, 5, 5, 31}},
                                                                   {6, 1, {1, 3, 3, 9, 7, 49}},
                                                                   {6, 13, {1, 1, 1, 15, 21, 21}},
                                                                   {6, 16, {1, 3, 1, 13, 27, 49}}}};

/// SplitMix64. @source G. Steele, D. Lea, C. Flood, OOPSLA 2014
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next64()
    {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    std::uint32_t next() { return static_cast<std::uint32_t>(next64() >> 32); }

private:
    std::uint64_t m_state;
};

constexpr int kDigits = 32;
constexpr std::uint32_t kFirstDigit = 0x80000000;

using Digits = std::array<std::uint32_t, kDigits>;

/// Each digit stays and takes on a random part of those before it, the same for all points.
Digits scrambled(const Digits& directions, Random& random)
{
    Digits result{};
    for (int digit = 0; digit < kDigits; ++digit) {
        const std::uint32_t own = kFirstDigit >> digit;
        const std::uint32_t before = ~((own << 1) - 1);
        const std::uint32_t row = own | (digit > 0 ? random.next() & before : 0);
        for (std::size_t k = 0; k < directions.size(); ++k)
            if (std::popcount(row & directions[k]) % 2 == 1)
                result[k] |= own;
    }
    return result;
}

/// A number of 24 bits, each of its bits turned or not by chance, depending on the bits above it: the halves of each half
/// change places or stay.
std::uint32_t shuffled(std::uint32_t number, std::uint64_t seed)
{
    std::uint32_t result = number;
    for (int bit = 23; bit >= 0; --bit) {
        const std::uint64_t above = (std::uint64_t{1} << (24 - bit)) | (std::uint64_t{number} >> bit >> 1);
        result ^= (Random(seed ^ (above * 0xd1342543de82ef95)).next() & 1) << bit;
    }
    return result;
}

/// The same for the 256 numbers of a block, from one random bit for each of the 255 halves.
SobolSequence::Coordinates shuffledBlock(std::uint32_t block, std::uint64_t seed)
{
    Random random(seed + 0x632be59bd9b4e019 * (std::uint64_t{block} + 1));
    std::array<std::uint64_t, SobolSequence::kPoints / 64> bits{};
    for (std::uint64_t& some : bits)
        some = random.next64();
    SobolSequence::Coordinates numbers{};
    for (std::uint32_t k = 0; k < numbers.size(); ++k) {
        numbers[k] = k;
        for (std::uint32_t bit = 0; bit < 8; ++bit) {
            const std::uint32_t half = (std::uint32_t{1} << (7 - bit)) | (k >> bit >> 1);
            numbers[k] ^= static_cast<std::uint32_t>(bits[half / 64] >> (half % 64) & 1) << bit;
        }
    }
    return numbers;
}

}  // namespace

SobolSequence::Directions SobolSequence::directionsOf(int dimension)
{
    Directions v{};
    if (dimension == 0) {
        for (std::size_t k = 0; k < v.size(); ++k)
            v[k] = kFirstDigit >> k;
        return v;
    }
    const Initial& initial = kInitial[static_cast<std::size_t>(dimension) - 1];
    const auto degree = static_cast<std::size_t>(initial.degree);
    for (std::size_t k = 0; k < v.size(); ++k) {
        if (k < degree) {
            v[k] = initial.numbers[k] << (kDigits - 1 - static_cast<int>(k));
            continue;
        }
        v[k] = v[k - degree] ^ (v[k - degree] >> degree);
        for (std::size_t j = 1; j < degree; ++j)
            if (initial.polynomial >> (degree - 1 - j) & 1)
                v[k] ^= v[k - j];
    }
    return v;
}

SobolSequence::SobolSequence(int dimensions, std::uint64_t seed)
{
    Random random(seed);
    for (int d = 0; d < dimensions; ++d) {
        if (d % kGroup == 0)
            m_orders.push_back(random.next64());
        const Directions directions = scrambled(directionsOf(d % kGroup), random);
        add(directions, random.next());
    }
}

SobolSequence SobolSequence::plain(int dimensions)
{
    SobolSequence sequence;
    for (int d = 0; d < std::min(dimensions, kGroup); ++d)
        sequence.add(directionsOf(d), 0);
    return sequence;
}

void SobolSequence::add(const Directions& directions, std::uint32_t shift)
{
    Dimension dimension{directions, {}};
    for (std::size_t k = 0; k < kPoints; ++k) {
        dimension.first[k] = shift;
        for (std::size_t bit = 0; bit < 8; ++bit)
            if (k >> bit & 1)
                dimension.first[k] ^= directions[bit];
    }
    m_dimensions.push_back(dimension);
}

void SobolSequence::draw(std::uint32_t block, std::vector<Coordinates>& points) const
{
    points.resize(m_dimensions.size());
    std::uint32_t place = block;
    Coordinates order{};
    for (std::uint32_t k = 0; k < kPoints; ++k)
        order[k] = k;
    for (std::size_t d = 0; d < m_dimensions.size(); ++d) {
        if (d % kGroup == 0 && d > 0) {
            place = shuffled(block, m_orders[d / kGroup]);
            order = shuffledBlock(block, m_orders[d / kGroup]);
        }
        const Dimension& dimension = m_dimensions[d];
        std::uint32_t start = 0;
        for (std::uint32_t bits = place; bits != 0; bits &= bits - 1)
            start ^= dimension.directions[static_cast<std::size_t>(std::countr_zero(bits)) + 8];
        for (std::size_t k = 0; k < kPoints; ++k)
            points[d][k] = start ^ dimension.first[order[k]];
    }
}

}  // namespace sizewright
