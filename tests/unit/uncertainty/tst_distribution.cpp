// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>

#include "core/uncertainty/distribution.h"
#include "core/uncertainty/sobol.h"

using namespace sizewright;

class TestDistribution : public QObject {
    Q_OBJECT
private slots:
    void scoresAreKnown_data();
    void scoresAreKnown();
    void scoresAndSharesAreInverse();
    void goesThroughItsThreePoints_data();
    void goesThroughItsThreePoints();
    void aPointWithoutARangeIsCertain();
    void scoresOfValuesAreInverse();
    void tablesFollowTheQuantiles();
    void drawsHaveTheQuantiles();
};

void TestDistribution::scoresAreKnown_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("score");
    // M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, table 26.5; more digits by the definition.
    QTest::newRow("median") << 0.5 << 0.0;
    QTest::newRow("0.9") << 0.9 << 1.2815515655446004;
    QTest::newRow("0.975") << 0.975 << 1.9599639845400545;
    QTest::newRow("0.999") << 0.999 << 3.0902323061678132;
    QTest::newRow("1e-9") << 1e-9 << -5.9978070150076865;
}

void TestDistribution::scoresAreKnown()
{
    QFETCH(const double, share);
    QFETCH(const double, score);
    QVERIFY(std::abs(inverseNormal(share) - score) < 1e-12);
    QVERIFY(std::abs(normalShare(score) - share) < 1e-14);
}

void TestDistribution::scoresAndSharesAreInverse()
{
    for (double p = 1e-12; p < 0.5; p *= 1.7) {
        QVERIFY(std::abs(normalShare(inverseNormal(p)) / p - 1) < 1e-12);
        QVERIFY(std::abs(inverseNormal(p) + inverseNormal(1 - p)) < 1e-4);
    }
}

void TestDistribution::goesThroughItsThreePoints_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("typical");
    QTest::addColumn<double>("high");
    QTest::newRow("even") << 50.0 << 100.0 << 200.0;
    QTest::newRow("long tail") << 90.0 << 100.0 << 400.0;
    QTest::newRow("nothing below") << 100.0 << 100.0 << 150.0;
    QTest::newRow("nothing above") << 80.0 << 100.0 << 100.0;
    QTest::newRow("zero and below") << -0.1 << 0.0 << 0.2;
    QTest::newRow("from zero") << 0.0 << 3.0 << 5.0;
}

void TestDistribution::goesThroughItsThreePoints()
{
    QFETCH(const double, low);
    QFETCH(const double, typical);
    QFETCH(const double, high);
    const Distribution distribution({low, typical, high});
    QVERIFY(std::abs(distribution.quantile(0.1) - low) < 1e-9);
    QVERIFY(std::abs(distribution.quantile(0.5) - typical) < 1e-9);
    QVERIFY(std::abs(distribution.quantile(0.9) - high) < 1e-9);
    double before = distribution.quantile(0.001);
    for (double p = 0.01; p < 1; p += 0.01) {
        const double value = distribution.quantile(p);
        QVERIFY(value >= before);
        before = value;
    }
}

void TestDistribution::aPointWithoutARangeIsCertain()
{
    const Distribution distribution({7, 7, 7});
    const QuantileTable table(distribution);
    for (const std::uint32_t point : {0U, 1U << 10, 1U << 31, 0xffffffffU})
        QCOMPARE(table.at(point), distribution.at(0));
    QVERIFY(distribution.scoreOf(6.9) < -1e9);
    QVERIFY(distribution.scoreOf(7.1) > 1e9);
}

void TestDistribution::scoresOfValuesAreInverse()
{
    const Distribution price({90, 100, 400});
    const Distribution growth = Distribution::linear({-0.1, 0, 0.2});
    for (double score = -3; score <= 3; score += 0.25) {
        QVERIFY(std::abs(price.scoreOf(price.at(score)) - score) < 1e-9);
        QVERIFY(std::abs(growth.scoreOf(growth.at(score)) - score) < 1e-9);
    }
    QVERIFY(price.scoreOf(0) < -1e9);
}

void TestDistribution::tablesFollowTheQuantiles()
{
    for (const ThreePoints& points : {ThreePoints{50, 100, 200}, ThreePoints{90, 100, 400}, ThreePoints{0.02, 1, 1.1}}) {
        const Distribution distribution(points);
        const QuantileTable table(distribution);
        for (std::uint32_t i = 20; i <= 19980; ++i) {
            const double p = i / 20000.0;
            const double exact = distribution.quantile(p);
            const double near = table.at(static_cast<std::uint32_t>(p * 4294967296.0));
            QVERIFY2(std::abs(near / exact - 1) < 0.003, qPrintable(QString::number(p)));
        }
    }
}

/// The share of draws below a value is the distribution's own, from the 1 % to the 99 % point.
void TestDistribution::drawsHaveTheQuantiles()
{
    constexpr std::size_t kCount = 1 << 16;
    const SobolSequence sequence(30, 20261122);
    const Distribution distribution({90, 100, 400});
    const QuantileTable table(distribution);
    for (const int dimension : {0, 7, 29}) {
        std::vector<double> values;
        std::vector<SobolSequence::Coordinates> block;
        for (std::uint32_t number = 0; values.size() < kCount; ++number) {
            sequence.draw(number, block);
            for (const std::uint32_t point : block[static_cast<std::size_t>(dimension)])
                values.push_back(table.at(point));
        }
        std::ranges::sort(values);
        for (const double p : {0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99})
            QVERIFY(std::abs(values[static_cast<std::size_t>(p * kCount)] / distribution.quantile(p) - 1) < 0.005);
    }
}

SIZEWRIGHT_TEST(TestDistribution)
#include "tst_distribution.moc"
