// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/money/money.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

Q_DECLARE_METATYPE(sizewright::Rounding)
Q_DECLARE_METATYPE(sizewright::Currency)

namespace {

template <class A, class B>
concept Addable = requires(A a, B b)
{
    a + b;
};
static_assert(!Addable<Money, Money>, "amounts add through add(), which knows currencies");
static_assert(!Addable<Money, int>);
static_assert(!std::is_convertible_v<double, Money>);
static_assert(!std::is_convertible_v<double, Decimal>);

}  // namespace

class TestMoney : public QObject {
    Q_OBJECT
private slots:
    void roundsAsAsked_data();
    void roundsAsAsked();
    void knowsItsCurrencies_data();
    void knowsItsCurrencies();
    void refusesUnknownCurrencies();
    void addsOneCurrencyOnly();
    void overflowIsAnError();
    void multipliesAndDivides();
    void writesPlainDigits_data();
    void writesPlainDigits();
    void decimalsReadBackTheSame();
};

void TestMoney::roundsAsAsked_data()
{
    QTest::addColumn<QString>("major");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<qint64>("minor");
    struct Row {
        const char* major;
        qint64 halfEven, halfUp, up, down;
    };
    // Half up goes away from zero, up and down to the larger and the smaller number.
    for (const Row& row :
         {Row{"0.005", 0, 1, 1, 0}, Row{"0.015", 2, 2, 2, 1}, Row{"0.025", 2, 3, 3, 2}, Row{"0.0251", 3, 3, 3, 2},
          Row{"0.0249", 2, 2, 3, 2}, Row{"-0.005", 0, -1, 0, -1}, Row{"-0.015", -2, -2, -1, -2},
          Row{"-0.025", -2, -3, -2, -3}, Row{"-0.0249", -2, -2, -2, -3}, Row{"-0.0251", -3, -3, -2, -3},
          Row{"1.23", 123, 123, 123, 123}, Row{"-1.23", -123, -123, -123, -123}, Row{"0", 0, 0, 0, 0},
          Row{"0.000000000000000001", 0, 0, 1, 0}, Row{"-0.000000000000000001", 0, 0, 0, -1}}) {
        QTest::addRow("%s half even", row.major) << row.major << Rounding::HalfEven << row.halfEven;
        QTest::addRow("%s half up", row.major) << row.major << Rounding::HalfUp << row.halfUp;
        QTest::addRow("%s up", row.major) << row.major << Rounding::Up << row.up;
        QTest::addRow("%s down", row.major) << row.major << Rounding::Down << row.down;
    }
}

void TestMoney::roundsAsAsked()
{
    QFETCH(QString, major);
    QFETCH(Rounding, rounding);
    QFETCH(qint64, minor);
    const auto money = moneyOf(decimal(major.toStdString()), Currency::EUR, rounding);
    QVERIFY2(money, why(money));
    QCOMPARE(qint64{money->minor}, minor);
    const auto product = multiply(Money{100, Currency::EUR}, decimal(major.toStdString()), rounding);
    QVERIFY2(product, why(product));
    QCOMPARE(qint64{product->minor}, minor);
}

void TestMoney::knowsItsCurrencies_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("digits");
    // ISO 4217, list one: minor units.
    QTest::newRow("yuan") << "CNY" << 2;
    QTest::newRow("euro") << "EUR" << 2;
    QTest::newRow("dollar") << "USD" << 2;
    QTest::newRow("yen") << "JPY" << 0;
    QTest::newRow("pound") << "GBP" << 2;
    QTest::newRow("franc") << "CHF" << 2;
}

void TestMoney::knowsItsCurrencies()
{
    QFETCH(QString, code);
    QFETCH(int, digits);
    const auto currency = currencyFromCode(code.toStdString());
    QVERIFY2(currency, why(currency));
    QCOMPARE(shown(currencyCode(*currency)), code);
    QCOMPARE(minorDigits(*currency), digits);
    const auto money = moneyOf(decimal("1234.5"), *currency);
    QVERIFY2(money, why(money));
    QCOMPARE(qint64{money->minor}, digits == 0 ? qint64{1234} : qint64{123450});
}

void TestMoney::refusesUnknownCurrencies()
{
    for (const char* code : {"", "cny", "RMB", "XXX", "CNY ", "EURO", "$"}) {
        const auto currency = currencyFromCode(code);
        QVERIFY(!currency);
        QVERIFY(currency.error().id == ErrorId::UnknownId);
        QVERIFY(currency.error().detail.find("CNY") != std::string::npos);
    }
}

void TestMoney::addsOneCurrencyOnly()
{
    const auto sum = add(Money{150, Currency::EUR}, Money{-250, Currency::EUR});
    QVERIFY2(sum, why(sum));
    QVERIFY((*sum == Money{-100, Currency::EUR}));
    for (const auto& mixed :
         {add(Money{1, Currency::EUR}, Money{1, Currency::CNY}), subtract(Money{1, Currency::USD}, Money{1, Currency::JPY}),
          add(Money{0, Currency::GBP}, Money{0, Currency::CHF})}) {
        QVERIFY(!mixed);
        QVERIFY(mixed.error().id == ErrorId::CurrencyMismatch);
    }
}

void TestMoney::overflowIsAnError()
{
    const Money most{kLargestMinor, Currency::CNY};
    const Money one{1, Currency::CNY};
    QVERIFY(add(most, Money{0, Currency::CNY}));
    for (const auto& result :
         {add(most, one), subtract(Money{-kLargestMinor, Currency::CNY}, one), multiply(most, std::int64_t{2}),
          multiply(most, std::int64_t{-2}), multiply(most, decimal("1.000000000000001")),
          multiply(most, std::numeric_limits<std::int64_t>::max()), moneyOf(decimal("90000000000000.01"), Currency::CNY),
          moneyOf(decimal("1000000000000000"), Currency::EUR)}) {
        QVERIFY(!result);
        QVERIFY(result.error().id == ErrorId::Overflow);
    }
    QVERIFY(moneyOf(decimal("90000000000000"), Currency::CNY));
    QVERIFY(moneyOf(decimal("1000000000000000"), Currency::JPY));
}

void TestMoney::multipliesAndDivides()
{
    QVERIFY((multiply(Money{1999, Currency::USD}, std::int64_t{8}).value() == Money{15992, Currency::USD}));
    QVERIFY((multiply(Money{1999, Currency::USD}, std::int64_t{0}).value() == Money{0, Currency::USD}));
    QCOMPARE(shown(divide(Money{100, Currency::EUR}, decimal("3"))->toText()), QStringLiteral("0.333333333333333333"));
    QCOMPARE(shown(divide(Money{100, Currency::JPY}, decimal("8"))->toText()), QStringLiteral("12.5"));
    QVERIFY(!divide(Money{100, Currency::EUR}, Decimal()));
}

void TestMoney::writesPlainDigits_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64{0} << Currency::EUR << "0.00";
    QTest::newRow("cents") << qint64{5} << Currency::EUR << "0.05";
    QTest::newRow("negative cents") << qint64{-5} << Currency::EUR << "-0.05";
    QTest::newRow("large") << qint64{123456789012} << Currency::CNY << "1234567890.12";
    QTest::newRow("yen") << qint64{1500} << Currency::JPY << "1500";
    QTest::newRow("negative yen") << qint64{-7} << Currency::JPY << "-7";
}

void TestMoney::writesPlainDigits()
{
    QFETCH(qint64, minor);
    QFETCH(Currency, currency);
    QFETCH(QString, text);
    QCOMPARE(shown(plainText(Money{minor, currency})), text);
}

void TestMoney::decimalsReadBackTheSame()
{
    for (const Currency currency : {Currency::CNY, Currency::JPY, Currency::EUR})
        for (std::int64_t minor = -kLargestMinor; minor < kLargestMinor; minor += 123'456'789'012'345) {
            const Money money{minor, currency};
            const auto again = moneyOf(toDecimal(money), currency);
            const auto parsed = Decimal::parse(plainText(money));
            if (!again)
                continue;
            QVERIFY(*again == money);
            QVERIFY(!parsed || *parsed == toDecimal(money));
        }
}

SIZEWRIGHT_TEST(TestMoney)
#include "tst_money.moc"
