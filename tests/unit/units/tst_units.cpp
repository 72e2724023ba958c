// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cstdint>
#include <type_traits>

#include "core/units/units.h"

using namespace sizewright;
using namespace sizewright::literals;

namespace {

template <class A, class B>
concept Addable = requires(A a, B b)
{
    a + b;
};
template <class A, class B>
concept Comparable = requires(A a, B b)
{
    a < b;
};
template <class A, class B>
concept Multipliable = requires(A a, B b)
{
    a* b;
};

static_assert(Addable<Bytes, Bytes>);
static_assert(!Addable<Bytes, BytesPerSecond>);
static_assert(!Addable<Bytes, Tokens>);
static_assert(!Addable<Flops, FlopsPerSecond>);
static_assert(!Addable<Bytes, std::int64_t>);
static_assert(Comparable<Bytes, Bytes>);
static_assert(!Comparable<Bytes, Tokens>);
static_assert(Multipliable<Watts, Seconds>);
static_assert(!Multipliable<Bytes, Bytes>);
static_assert(!std::is_convertible_v<std::int64_t, Bytes>);
static_assert(!std::is_convertible_v<Bytes, std::int64_t>);

static_assert(std::is_same_v<decltype(Bytes{} / BytesPerSecond{}), Seconds>);
static_assert(std::is_same_v<decltype(Flops{} / FlopsPerSecond{}), Seconds>);
static_assert(std::is_same_v<decltype(Tokens{} / Seconds{}), TokensPerSecond>);
static_assert(std::is_same_v<decltype(Tokens{} / TokensPerSecond{}), Seconds>);
static_assert(std::is_same_v<decltype(Watts{} * Seconds{}), KilowattHours>);
static_assert(std::is_same_v<decltype(Bytes{} / Bytes{}), double>);

}  // namespace

class TestUnits : public QObject {
    Q_OBJECT
private slots:
    void decimalAndBinarySizesDiffer();
    void amountOverRateIsTime();
    void ratioOfLikeQuantitiesIsANumber();
    void energyIsPowerTimesTime();
    void needRoundsUp_data();
    void needRoundsUp();
    void capacityRoundsDown_data();
    void capacityRoundsDown();
    void roundingNeverMakesSomethingFit();
};

void TestUnits::decimalAndBinarySizesDiffer()
{
    QCOMPARE((1_GB).raw(), std::int64_t{1'000'000'000});
    QCOMPARE((1_GiB).raw(), std::int64_t{1'073'741'824});
    QCOMPARE((1_MB).raw(), std::int64_t{1'000'000});
    QCOMPARE((1_MiB).raw(), std::int64_t{1'048'576});
    QVERIFY(80_GB < 80_GiB);
    QVERIFY(1_GiB == 1024_MiB);
    QVERIFY(1000_MB == 1_GB);
    QVERIFY(1_B + 1_B == 2_B);
}

void TestUnits::amountOverRateIsTime()
{
    QCOMPARE((100_GB / BytesPerSecond(50e9)).raw(), 2.0);
    QCOMPARE((Flops(3e12) / FlopsPerSecond(1e12)).raw(), 3.0);
    QCOMPARE((Tokens(1000) / Seconds(4.0)).raw(), 250.0);
    QCOMPARE((Tokens(1000) / TokensPerSecond(250.0)).raw(), 4.0);
    QCOMPARE((1.5_ms).raw(), 0.0015);
    QCOMPARE((2.5_us).raw(), 2.5e-6);
}

void TestUnits::ratioOfLikeQuantitiesIsANumber()
{
    QCOMPARE(1_GiB / 1_GB, 1.073741824);
    QCOMPARE(Seconds(3.0) / Seconds(4.0), 0.75);
}

void TestUnits::energyIsPowerTimesTime()
{
    QCOMPARE((Watts(1000.0) * Seconds(3600.0)).raw(), 1.0);
    QCOMPARE((Watts(700.0) * kSecondsPerYear).raw(), 6132.0);
}

void TestUnits::needRoundsUp_data()
{
    QTest::addColumn<double>("bytes");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("nothing") << 0.0 << qint64{0};
    QTest::newRow("whole") << 7.0 << qint64{7};
    QTest::newRow("just above") << 7.0000001 << qint64{8};
    QTest::newRow("half") << 7.5 << qint64{8};
    QTest::newRow("just below") << 7.9999999 << qint64{8};
    QTest::newRow("an 80 GB device") << 8e10 << qint64{80'000'000'000};
}

void TestUnits::needRoundsUp()
{
    QFETCH(double, bytes);
    QFETCH(qint64, expected);
    QCOMPARE(qint64{needOf(bytes).raw()}, expected);
}

void TestUnits::capacityRoundsDown_data()
{
    QTest::addColumn<double>("bytes");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("nothing") << 0.0 << qint64{0};
    QTest::newRow("whole") << 7.0 << qint64{7};
    QTest::newRow("just above") << 7.0000001 << qint64{7};
    QTest::newRow("just below") << 7.9999999 << qint64{7};
}

void TestUnits::capacityRoundsDown()
{
    QFETCH(double, bytes);
    QFETCH(qint64, expected);
    QCOMPARE(qint64{capacityOf(bytes).raw()}, expected);
}

void TestUnits::roundingNeverMakesSomethingFit()
{
    for (int tenths = 0; tenths < 1000; ++tenths) {
        const double bytes = tenths / 10.0;
        QVERIFY(capacityOf(bytes) <= needOf(bytes));
        QVERIFY(static_cast<double>(needOf(bytes).raw()) >= bytes);
        QVERIFY(static_cast<double>(capacityOf(bytes).raw()) <= bytes);
    }
}

SIZEWRIGHT_TEST(TestUnits)
#include "tst_units.moc"
