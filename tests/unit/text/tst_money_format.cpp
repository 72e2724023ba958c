// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/text/format.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

Q_DECLARE_METATYPE(sizewright::Currency)

class TestMoneyFormat : public QObject {
    Q_OBJECT
private slots:
    void money_data();
    void money();
    void moneyRanges();
};

void TestMoneyFormat::money_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("exactEn");
    QTest::addColumn<QString>("exactDe");
    QTest::addColumn<QString>("wholeEn");
    QTest::addColumn<QString>("headlineEn");
    QTest::addColumn<QString>("headlineDe");
    QTest::addColumn<QString>("headlineZh");
    QTest::newRow("millions") << qint64{123456789} << Currency::CNY << "CNY 1,234,567.89"
                              << "1.234.567,89 CNY"
                              << "CNY 1,234,568"
                              << "CNY 1.2 M"
                              << "1,2 Mio. CNY"
                              << "CNY 120 万";
    QTest::newRow("hundreds of millions") << qint64{12'345'678'900} << Currency::EUR << "EUR 123,456,789.00"
                                          << "123.456.789,00 EUR"
                                          << "EUR 123,456,789"
                                          << "EUR 120 M"
                                          << "120 Mio. EUR"
                                          << "EUR 1.2 亿";
    QTest::newRow("thousands") << qint64{4'567'800} << Currency::USD << "USD 45,678.00"
                               << "45.678,00 USD"
                               << "USD 45,678"
                               << "USD 46 k"
                               << "46 Tsd. USD"
                               << "USD 4.6 万";
    QTest::newRow("small") << qint64{149'900} << Currency::EUR << "EUR 1,499.00"
                           << "1.499,00 EUR"
                           << "EUR 1,499"
                           << "EUR 1,500"
                           << "1.500 EUR"
                           << "EUR 1,500";
    QTest::newRow("rounds up a unit") << qint64{99'600'000} << Currency::EUR << "EUR 996,000.00"
                                      << "996.000,00 EUR"
                                      << "EUR 996,000"
                                      << "EUR 1.0 M"
                                      << "1,0 Mio. EUR"
                                      << "EUR 100 万";
    QTest::newRow("yen") << qint64{1'500'000} << Currency::JPY << "JPY 1,500,000"
                         << "1.500.000 JPY"
                         << "JPY 1,500,000"
                         << "JPY 1.5 M"
                         << "1,5 Mio. JPY"
                         << "JPY 150 万";
    QTest::newRow("nothing") << qint64{0} << Currency::CNY << "CNY 0.00"
                             << "0,00 CNY"
                             << "CNY 0"
                             << "CNY 0"
                             << "0 CNY"
                             << "CNY 0";
    QTest::newRow("negative") << qint64{-123456789} << Currency::CNY << "CNY -1,234,567.89"
                              << "-1.234.567,89 CNY"
                              << "CNY -1,234,568"
                              << "CNY -1.2 M"
                              << "-1,2 Mio. CNY"
                              << "CNY -120 万";
}

void TestMoneyFormat::money()
{
    QFETCH(qint64, minor);
    QFETCH(Currency, currency);
    const Money amount{minor, currency};
    QTEST(shown(formatMoney(amount, LanguageId::En)), "exactEn");
    QTEST(shown(formatMoney(amount, LanguageId::De)), "exactDe");
    QTEST(shown(formatMoneyWhole(amount, LanguageId::En)), "wholeEn");
    QTEST(shown(formatMoneyHeadline(amount, LanguageId::En)), "headlineEn");
    QTEST(shown(formatMoneyHeadline(amount, LanguageId::De)), "headlineDe");
    QTEST(shown(formatMoneyHeadline(amount, LanguageId::ZhCn)), "headlineZh");
}

void TestMoneyFormat::moneyRanges()
{
    const Money low{120'000'000, Currency::EUR};
    const Money high{180'000'000, Currency::EUR};
    QCOMPARE(shown(formatMoneyHeadlineRange(low, high, LanguageId::En)), QStringLiteral("EUR 1.2–1.8 M"));
    QCOMPARE(shown(formatMoneyHeadlineRange(low, high, LanguageId::De)), QStringLiteral("1,2–1,8 Mio. EUR"));
    QCOMPARE(shown(formatMoneyHeadlineRange(low, high, LanguageId::ZhCn)), QStringLiteral("EUR 120–180 万"));
    QCOMPARE(shown(formatMoneyHeadlineRange(low, low, LanguageId::En)), QStringLiteral("EUR 1.2 M"));
}

SIZEWRIGHT_TEST(TestMoneyFormat)
#include "tst_money_format.moc"
