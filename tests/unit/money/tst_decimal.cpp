// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>
#include <limits>
#include <random>

#include <boost/multiprecision/cpp_int.hpp>

#include "core/money/decimal.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

using Integer = boost::multiprecision::cpp_int;
using Fraction = boost::multiprecision::cpp_rational;

const Integer kScale("1000000000000000000");
const Integer kMost("1000000000000000000000000000000000");

Integer wide(Int128 value)
{
    return Integer(value);
}

/// The nearest whole number, ties to the even one, from the floor: no sign is taken apart as the code under test does.
Integer nearestEven(const Fraction& exact)
{
    const Integer numerator = boost::multiprecision::numerator(exact);
    const Integer denominator = boost::multiprecision::denominator(exact);
    Integer floor = numerator / denominator;
    if (floor * denominator > numerator)
        --floor;
    const Fraction rest = exact - floor;
    const Fraction half(1, 2);
    const bool up = rest > half || (rest == half && floor % 2 != 0);
    return up ? floor + 1 : floor;
}

/// Mantissas of every magnitude; now and then a short fraction, so that products and quotients meet ties.
Int128 randomMantissa(std::mt19937_64& random)
{
    static constexpr Int128 kShort[] = {
        500'000'000'000'000'000, 250'000'000'000'000'000, 50'000'000'000'000'000, 5, 25, 15, 1, 2, 3};
    if (random() % 4 == 0)
        return kShort[random() % std::size(kShort)] * (random() % 2 ? 1 : -1);
    __extension__ using Unsigned = unsigned __int128;
    const Unsigned bits = (static_cast<Unsigned>(random()) << 64) | random();
    const auto limit = static_cast<Unsigned>(Int128{1'000'000'000'000'000'000} * 1'000'000'000'000'000);
    const Unsigned size = (bits >> (random() % 127)) % (limit + 1);
    return static_cast<Int128>(size) * (random() % 2 ? 1 : -1);
}

}  // namespace

class TestDecimal : public QObject {
    Q_OBJECT
private slots:
    void parsesPlainNumbers_data();
    void parsesPlainNumbers();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void staysBelowItsLimit_data();
    void staysBelowItsLimit();
    void multipliesHalfToEven_data();
    void multipliesHalfToEven();
    void dividesHalfToEven_data();
    void dividesHalfToEven();
    void agreesWithExactFractions();
    void refusesOverflowAndZero();
    void takesDoublesOnlyIfFinite();
    void textReadsBackTheSame();
};

void TestDecimal::parsesPlainNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shortest");
    QTest::newRow("zero") << "0"
                          << "0";
    QTest::newRow("minus zero") << "-0"
                                << "0";
    QTest::newRow("whole") << "42"
                           << "42";
    QTest::newRow("leading zeros") << "007.50"
                                   << "7.5";
    QTest::newRow("fraction") << "6.8012"
                              << "6.8012";
    QTest::newRow("negative") << "-3"
                              << "-3";
    QTest::newRow("negative fraction") << "-0.05"
                                       << "-0.05";
    QTest::newRow("trailing zeros") << "1.2500"
                                    << "1.25";
    QTest::newRow("all digits") << "0.000000000000000001"
                                << "0.000000000000000001";
    QTest::newRow("longest") << "999999999999999.999999999999999999"
                             << "999999999999999.999999999999999999";
    QTest::newRow("at the limit") << "1000000000000000"
                                  << "1000000000000000";
}

void TestDecimal::parsesPlainNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, shortest);
    const auto value = Decimal::parse(text.toStdString());
    QVERIFY2(value, why(value));
    QCOMPARE(shown(value->toText()), shortest);
}

void TestDecimal::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             " ",
                             "-",
                             ".",
                             "-.",
                             "1.",
                             "-1.",
                             "+1",
                             "--1",
                             "1-",
                             "1 ",
                             " 1",
                             "1 000",
                             "1,5",
                             "1.000,5",
                             "1,000.5",
                             "1.2.3",
                             "..1",
                             "1..",
                             "1e3",
                             "1E3",
                             "0x10",
                             "inf",
                             "nan",
                             "NaN",
                             "one",
                             "1a",
                             "a1",
                             "1.5 EUR",
                             "$1",
                             "½",
                             "１",
                             "−1",
                             "0.0000000000000000001",
                             "1.1234567890123456789",
                             "1_000",
                             "1'000",
                             "'1'",
                             "\t1",
                             "1\n"})
        QTest::addRow("\"%s\"", text) << QString::fromUtf8(text);
}

void TestDecimal::refusesEverythingElse()
{
    QFETCH(QString, text);
    const auto value = Decimal::parse(text.toStdString());
    QVERIFY(!value);
    QVERIFY(value.error().id == ErrorId::InvalidArgument);
    QVERIFY(value.error().detail.find("1234.56") != std::string::npos);
}

void TestDecimal::staysBelowItsLimit_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("just above") << "1000000000000000.000000000000000001";
    QTest::newRow("one above") << "1000000000000001";
    QTest::newRow("64 bit") << "18446744073709551616";
    QTest::newRow("128 bit") << "170141183460469231731687303715884105728";
    QTest::newRow("thousand digits") << QString(1000, '9');
    QTest::newRow("negative") << "-99999999999999999999";
}

void TestDecimal::staysBelowItsLimit()
{
    QFETCH(QString, text);
    const auto value = Decimal::parse(text.toStdString());
    QVERIFY(!value);
    QVERIFY(value.error().id == ErrorId::OutOfRange);
}

void TestDecimal::multipliesHalfToEven_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("product");
    QTest::newRow("exact") << "1.5"
                           << "2.5"
                           << "3.75";
    QTest::newRow("sign") << "-1.5"
                          << "2.5"
                          << "-3.75";
    QTest::newRow("both negative") << "-1.5"
                                   << "-2.5"
                                   << "3.75";
    QTest::newRow("tie to even zero") << "0.000000000000000001"
                                      << "0.5"
                                      << "0";
    QTest::newRow("tie to even two") << "0.000000000000000003"
                                     << "0.5"
                                     << "0.000000000000000002";
    QTest::newRow("tie to even two from above") << "0.000000000000000005"
                                                << "0.5"
                                                << "0.000000000000000002";
    QTest::newRow("negative tie") << "-0.000000000000000003"
                                  << "0.5"
                                  << "-0.000000000000000002";
    QTest::newRow("just above a tie") << "0.000000000000000001"
                                      << "0.500000000000000001"
                                      << "0.000000000000000001";
    QTest::newRow("zero") << "0"
                          << "999999999999999"
                          << "0";
    QTest::newRow("at the limit") << "1000000000"
                                  << "1000000"
                                  << "1000000000000000";
}

void TestDecimal::multipliesHalfToEven()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, product);
    const auto result = multiply(decimal(a.toStdString()), decimal(b.toStdString()));
    QVERIFY2(result, why(result));
    QCOMPARE(shown(result->toText()), product);
}

void TestDecimal::dividesHalfToEven_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("quotient");
    QTest::newRow("exact") << "1"
                           << "8"
                           << "0.125";
    QTest::newRow("third") << "1"
                           << "3"
                           << "0.333333333333333333";
    QTest::newRow("two thirds") << "2"
                                << "3"
                                << "0.666666666666666667";
    QTest::newRow("negative divisor") << "2"
                                      << "-3"
                                      << "-0.666666666666666667";
    QTest::newRow("tie to even zero") << "0.000000000000000001"
                                      << "2"
                                      << "0";
    QTest::newRow("tie to even two") << "0.000000000000000003"
                                     << "2"
                                     << "0.000000000000000002";
    QTest::newRow("by a small number") << "0.001"
                                       << "0.000000000000000001"
                                       << "1000000000000000";
    QTest::newRow("of nothing") << "0"
                                << "-7"
                                << "0";
}

void TestDecimal::dividesHalfToEven()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, quotient);
    const auto result = divide(decimal(a.toStdString()), decimal(b.toStdString()));
    QVERIFY2(result, why(result));
    QCOMPARE(shown(result->toText()), quotient);
}

void TestDecimal::agreesWithExactFractions()
{
    constexpr unsigned kSeed = 20261122;
    std::mt19937_64 random(kSeed);
    int overflows = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Decimal a = Decimal::fromMantissa(randomMantissa(random));
        const Decimal b = Decimal::fromMantissa(randomMantissa(random));
        const bool product = i % 2 == 0;
        if (!product && b.mantissa() == 0)
            continue;
        const Fraction exact = product ? Fraction(wide(a.mantissa()) * wide(b.mantissa()), kScale)
                                       : Fraction(wide(a.mantissa()) * kScale) / Fraction(wide(b.mantissa()));
        const Integer expected = nearestEven(exact);
        const auto result = product ? multiply(a, b) : divide(a, b);
        const bool fits = expected <= kMost && expected >= -kMost;
        const QString message =
            QStringLiteral("seed %1, case %2: %3 and %4").arg(kSeed).arg(i).arg(shown(a.toText()), shown(b.toText()));
        QVERIFY2(result.has_value() == fits, qPrintable(message));
        overflows += !fits;
        if (!fits) {
            QVERIFY2(result.error().id == ErrorId::Overflow, qPrintable(message));
            continue;
        }
        QVERIFY2(wide(result->mantissa()) == expected, qPrintable(message));
    }
    QVERIFY(overflows > 100);
    QVERIFY(overflows < 15'000);
}

void TestDecimal::refusesOverflowAndZero()
{
    const auto product = multiply(decimal("1000000000000000"), decimal("1.000000000000000001"));
    QVERIFY(!product);
    QVERIFY(product.error().id == ErrorId::Overflow);
    const auto quotient = divide(decimal("-1000000000000000"), decimal("0.5"));
    QVERIFY(!quotient);
    QVERIFY(quotient.error().id == ErrorId::Overflow);
    const auto byZero = divide(decimal("1"), decimal("0"));
    QVERIFY(!byZero);
    QVERIFY(byZero.error().id == ErrorId::OutOfRange);
}

void TestDecimal::takesDoublesOnlyIfFinite()
{
    QCOMPARE(shown(Decimal::fromDouble(0.1)->toText()), QStringLiteral("0.1"));
    QCOMPARE(shown(Decimal::fromDouble(-2.5)->toText()), QStringLiteral("-2.5"));
    QCOMPARE(shown(Decimal::fromDouble(-0.0)->toText()), QStringLiteral("0"));
    QCOMPARE(shown(Decimal::fromDouble(123456789.25)->toText()), QStringLiteral("123456789.25"));
    for (const double bad : {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                             std::numeric_limits<double>::quiet_NaN(), 1e15, -1e300}) {
        const auto value = Decimal::fromDouble(bad);
        QVERIFY(!value);
        QVERIFY(value.error().id == ErrorId::OutOfRange);
    }
}

void TestDecimal::textReadsBackTheSame()
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 5'000; ++i) {
        const Decimal value = Decimal::fromMantissa(randomMantissa(random));
        const auto again = Decimal::parse(value.toText());
        QVERIFY2(again && *again == value, value.toText().c_str());
        const double size = std::abs(value.toDouble());
        QVERIFY(std::abs(Decimal::fromMantissa(-value.mantissa()).toDouble() + value.toDouble()) <= size * 1e-15);
    }
}

SIZEWRIGHT_TEST(TestDecimal)
#include "tst_decimal.moc"
