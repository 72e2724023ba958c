// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/money/exchange_rates.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

ExchangeRate quotation(Currency base, Currency quote, const char* rate, const char* date)
{
    return {base, quote, decimal(rate), date, "test"};
}

}  // namespace

class TestExchangeRates : public QObject {
    Q_OBJECT
private slots:
    void takesTheDirectRate();
    void invertsARate();
    void goesThroughAThirdCurrency();
    void takesTheNewestByDate_data();
    void takesTheNewestByDate();
    void saysWhichPairIsMissing();
    void convertsBetweenDifferentMinorUnits();
    void roundsAsAsked();
    void refusesWhatIsTooLarge();
};

void TestExchangeRates::takesTheDirectRate()
{
    const ExchangeRates rates({quotation(Currency::USD, Currency::CNY, "7.1", "2026-11-20")});
    QCOMPARE(shown(rates.rate(Currency::USD, Currency::CNY)->toText()), QStringLiteral("7.1"));
    QCOMPARE(shown(rates.rate(Currency::USD, Currency::USD)->toText()), QStringLiteral("1"));
    QCOMPARE(shown(ExchangeRates().rate(Currency::JPY, Currency::JPY)->toText()), QStringLiteral("1"));
}

void TestExchangeRates::invertsARate()
{
    const ExchangeRates rates({quotation(Currency::USD, Currency::CNY, "8", "2026-11-20")});
    QCOMPARE(shown(rates.rate(Currency::CNY, Currency::USD)->toText()), QStringLiteral("0.125"));
}

void TestExchangeRates::goesThroughAThirdCurrency()
{
    const ExchangeRates rates({quotation(Currency::EUR, Currency::USD, "1.25", "2026-11-20"),
                               quotation(Currency::EUR, Currency::CNY, "8", "2026-11-20")});
    QCOMPARE(shown(rates.rate(Currency::USD, Currency::CNY)->toText()), QStringLiteral("6.4"));
    QCOMPARE(shown(rates.rate(Currency::CNY, Currency::USD)->toText()), QStringLiteral("0.15625"));
}

void TestExchangeRates::takesTheNewestByDate_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("expected");
    QTest::newRow("newer last") << "2026-01-31"
                                << "2026-11-20"
                                << "7";
    QTest::newRow("newer first") << "2026-11-20"
                                 << "2026-01-31"
                                 << "6";
    QTest::newRow("other year") << "2025-12-31"
                                << "2026-01-01"
                                << "7";
}

void TestExchangeRates::takesTheNewestByDate()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, expected);
    const ExchangeRates rates({quotation(Currency::USD, Currency::CNY, "6", first.toLatin1()),
                               quotation(Currency::USD, Currency::CNY, "7", second.toLatin1())});
    QCOMPARE(shown(rates.rate(Currency::USD, Currency::CNY)->toText()), expected);

    // An inverse quotation that is newer wins over an older direct one.
    const ExchangeRates inverse({quotation(Currency::USD, Currency::CNY, "6", first.toLatin1()),
                                 quotation(Currency::CNY, Currency::USD, "0.125", second.toLatin1())});
    QCOMPARE(shown(inverse.rate(Currency::USD, Currency::CNY)->toText()), expected == "7" ? QString("8") : expected);
}

void TestExchangeRates::saysWhichPairIsMissing()
{
    const ExchangeRates rates({quotation(Currency::USD, Currency::CNY, "7", "2026-11-20")});
    const auto rate = rates.rate(Currency::GBP, Currency::CNY);
    QVERIFY(!rate);
    QVERIFY(rate.error().id == ErrorId::NoExchangeRate);
    QVERIFY(rate.error().detail.find("GBP") != std::string::npos);
    QVERIFY(rate.error().detail.find("CNY") != std::string::npos);
    const auto converted = rates.convert(Money{100, Currency::GBP}, Currency::CNY);
    QVERIFY(!converted);
    QVERIFY(converted.error().id == ErrorId::NoExchangeRate);
}

void TestExchangeRates::convertsBetweenDifferentMinorUnits()
{
    const ExchangeRates rates({quotation(Currency::USD, Currency::JPY, "150", "2026-11-20")});
    QVERIFY((rates.convert(Money{1'000'01, Currency::USD}, Currency::JPY).value() == Money{150'002, Currency::JPY}));
    QVERIFY((rates.convert(Money{150, Currency::JPY}, Currency::USD).value() == Money{1'00, Currency::USD}));
    QVERIFY((rates.convert(Money{-1'00, Currency::USD}, Currency::JPY).value() == Money{-150, Currency::JPY}));
}

void TestExchangeRates::roundsAsAsked()
{
    const ExchangeRates rates({quotation(Currency::USD, Currency::EUR, "0.5", "2026-11-20")});
    const Money amount{5, Currency::USD};
    QCOMPARE(qint64{rates.convert(amount, Currency::EUR)->minor}, qint64{2});
    QCOMPARE(qint64{rates.convert(amount, Currency::EUR, Rounding::HalfUp)->minor}, qint64{3});
    QCOMPARE(qint64{rates.convert(amount, Currency::EUR, Rounding::Up)->minor}, qint64{3});
    QCOMPARE(qint64{rates.convert(amount, Currency::EUR, Rounding::Down)->minor}, qint64{2});
}

void TestExchangeRates::refusesWhatIsTooLarge()
{
    const ExchangeRates rates({quotation(Currency::USD, Currency::JPY, "1000000", "2026-11-20")});
    const auto converted = rates.convert(Money{kLargestMinor, Currency::USD}, Currency::JPY);
    QVERIFY(!converted);
    QVERIFY(converted.error().id == ErrorId::Overflow);
}

SIZEWRIGHT_TEST(TestExchangeRates)
#include "tst_exchange_rates.moc"
