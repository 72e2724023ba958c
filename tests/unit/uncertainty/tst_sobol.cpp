// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>
#include <set>

#include <boost/random/sobol.hpp>

#include "core/uncertainty/sobol.h"

using namespace sizewright;

namespace {

std::vector<std::uint32_t> coordinatesOf(const SobolSequence& sequence, int dimension, std::size_t count)
{
    std::vector<std::uint32_t> points;
    std::vector<SobolSequence::Coordinates> block;
    for (std::uint32_t number = 0; points.size() < count; ++number) {
        sequence.draw(number, block);
        const auto& some = block[static_cast<std::size_t>(dimension)];
        points.insert(points.end(), some.begin(), some.end());
    }
    points.resize(count);
    return points;
}

/// Other programs give the points in the order of the Gray code.
std::size_t gray(std::size_t number)
{
    return number ^ (number >> 1);
}

double fraction(std::uint32_t point)
{
    return point / 4294967296.0;
}

}  // namespace

class TestSobol : public QObject {
    Q_OBJECT
private slots:
    void theFirstPointsAreKnown();
    void agreesWithAnotherImplementation();
    void everyPowerOfTwoFillsEachCoordinateEvenly();
    void twoCoordinatesFillTheSquareEvenly();
    void coordinatesHangTogetherByChanceOnly();
    void theSeedDecides();
};

/// @source S. Joe, F. Y. Kuo, Notes on generating Sobol sequences (2008): the first points in Gray code order
void TestSobol::theFirstPointsAreKnown()
{
    constexpr double kPoints[8][3] = {{0, 0, 0},
                                      {0.5, 0.5, 0.5},
                                      {0.75, 0.25, 0.25},
                                      {0.25, 0.75, 0.75},
                                      {0.375, 0.375, 0.625},
                                      {0.875, 0.875, 0.125},
                                      {0.625, 0.125, 0.875},
                                      {0.125, 0.625, 0.375}};
    const SobolSequence sequence = SobolSequence::plain(3);
    for (int d = 0; d < 3; ++d) {
        const auto points = coordinatesOf(sequence, d, 8);
        for (std::size_t i = 0; i < points.size(); ++i)
            QCOMPARE(fraction(points[gray(i)]), kPoints[i][d]);
    }
}

void TestSobol::agreesWithAnotherImplementation()
{
    constexpr std::size_t kCount = 5000;
    boost::random::sobol other(SobolSequence::kGroup);
    const SobolSequence sequence = SobolSequence::plain(SobolSequence::kGroup);
    std::vector<std::vector<std::uint32_t>> ours;
    for (int d = 0; d < SobolSequence::kGroup; ++d)
        ours.push_back(coordinatesOf(sequence, d, 8192));
    for (std::size_t i = 1; i < kCount; ++i)
        for (const auto& coordinate : ours)
            QCOMPARE(coordinate[gray(i)], static_cast<std::uint32_t>(other() >> 32));
}

void TestSobol::everyPowerOfTwoFillsEachCoordinateEvenly()
{
    const SobolSequence sequence(60, 7);
    QCOMPARE(sequence.dimensions(), 60);
    for (int d = 0; d < sequence.dimensions(); ++d)
        for (const int digits : {1, 4, 9, 12}) {
            std::set<std::uint32_t> cells;
            for (const std::uint32_t point : coordinatesOf(sequence, d, std::size_t{1} << digits))
                cells.insert(point >> (32 - digits));
            QCOMPARE(cells.size(), std::size_t{1} << digits);
        }
}

/// Scrambling must keep what makes the sequence even: each of 32 x 32 cells has one of the first 1024 points.
void TestSobol::twoCoordinatesFillTheSquareEvenly()
{
    const SobolSequence sequence(40, 11);
    for (const int first : {0, 16, 32}) {
        const auto x = coordinatesOf(sequence, first, 1024);
        const auto y = coordinatesOf(sequence, first + 1, 1024);
        for (const int across : {1, 3, 5, 8}) {
            std::set<std::pair<std::uint32_t, std::uint32_t>> cells;
            for (std::size_t i = 0; i < x.size(); ++i)
                cells.emplace(x[i] >> (32 - across), y[i] >> (22 + across));
            QCOMPARE(cells.size(), std::size_t{1024});
        }
    }
}

void TestSobol::coordinatesHangTogetherByChanceOnly()
{
    constexpr std::size_t kCount = 1 << 14;
    const SobolSequence sequence(48, 20261122);
    std::vector<std::vector<std::uint32_t>> all;
    for (int d = 0; d < sequence.dimensions(); ++d)
        all.push_back(coordinatesOf(sequence, d, kCount));
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = a + 1; b < all.size(); ++b) {
            double sum = 0;
            for (std::size_t i = 0; i < kCount; ++i)
                sum += (fraction(all[a][i]) - 0.5) * (fraction(all[b][i]) - 0.5);
            // Five standard deviations of independent draws.
            QVERIFY2(std::abs(sum * 12 / kCount) < 5 / std::sqrt(double(kCount)),
                     qPrintable(QString("%1 and %2").arg(a).arg(b)));
        }
}

void TestSobol::theSeedDecides()
{
    const auto points = [](std::uint64_t seed) { return coordinatesOf(SobolSequence(20, seed), 17, 100); };
    QVERIFY(points(1) == points(1));
    QVERIFY(points(1) != points(2));
    // The same on every machine.
    QCOMPARE(points(20261122)[5], 3527791021U);
}

SIZEWRIGHT_TEST(TestSobol)
#include "tst_sobol.moc"
