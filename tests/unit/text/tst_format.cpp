// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>
#include <random>

#include "core/text/format.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::literals;
using namespace sizewright::test;

namespace {

constexpr LanguageId kLanguages[] = {LanguageId::En, LanguageId::De, LanguageId::ZhCn};

/// Every formatter on one number, in one text.
std::string everyText(double value, LanguageId id)
{
    const Seconds seconds(value);
    const TokensPerSecond rate(value);
    const auto whole = static_cast<std::int64_t>(value * 100);
    const Money money{whole, Currency::CNY};
    std::string all;
    for (int decimals = 0; decimals < 4; ++decimals)
        all += formatNumber(value, decimals, id) + "|" + formatPercent(value, decimals, id) + "|";
    return all + formatInteger(whole, id) + "|" + formatBytes(Bytes(whole), id) + "|" +
           formatGigabytes(Bytes(whole), 1, id) + "|" + formatRate(rate, id) + "|" + formatRateBand({rate, rate, rate}, id) +
           "|" + formatDuration(seconds, id) + "|" + formatDurationBand({seconds, seconds, seconds}, id) + "|" +
           formatPower(Watts(value), id) + "|" + formatEnergy(KilowattHours(value), id) + "|" + formatMoney(money, id) +
           "|" + formatMoneyWhole(money, id) + "|" + formatMoneyHeadline(money, id) + "|" +
           formatMoneyHeadlineRange(money, money, id);
}

}  // namespace

class TestFormat : public QObject {
    Q_OBJECT
private slots:
    void knowsLanguages_data();
    void knowsLanguages();
    void numbers_data();
    void numbers();
    void bytes_data();
    void bytes();
    void durations_data();
    void durations();
    void rates_data();
    void rates();
    void powerEnergyAndShares();
    void roundsToSignificantDigits();
    void neverWritesWhatIsNoNumber();
    void digitsAreTheSameInEveryLanguage();
};

void TestFormat::knowsLanguages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("en") << "en"
                        << "en";
    QTest::newRow("en_US") << "en_US"
                           << "en";
    QTest::newRow("de") << "de"
                        << "de";
    QTest::newRow("de_DE") << "de_DE"
                           << "de";
    QTest::newRow("de-AT") << "de-AT"
                           << "de";
    QTest::newRow("zh") << "zh"
                        << "zh_CN";
    QTest::newRow("zh_CN") << "zh_CN"
                           << "zh_CN";
    QTest::newRow("zh-CN") << "zh-CN"
                           << "zh_CN";
    QTest::newRow("fr") << "fr"
                        << "";
    QTest::newRow("empty") << ""
                           << "";
}

void TestFormat::knowsLanguages()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    const auto language = languageFromName(name.toStdString());
    QCOMPARE(language ? shown(languageName(*language)) : QString(), id);
}

void TestFormat::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("de");
    QTest::newRow("million") << 1234567.5 << 1 << "1,234,567.5"
                             << "1.234.567,5";
    QTest::newRow("three digits") << 999.0 << 0 << "999"
                                  << "999";
    QTest::newRow("four digits") << 1000.0 << 0 << "1,000"
                                 << "1.000";
    QTest::newRow("negative") << -1234.25 << 2 << "-1,234.25"
                              << "-1.234,25";
    QTest::newRow("negative three digits") << -123.0 << 0 << "-123"
                                           << "-123";
    QTest::newRow("fraction") << 0.125 << 3 << "0.125"
                              << "0,125";
    QTest::newRow("rounds into a group") << 999.9 << 0 << "1,000"
                                         << "1.000";
    QTest::newRow("minus zero") << -0.0 << 1 << "0.0"
                                << "0,0";
    QTest::newRow("nearly zero") << -0.0001 << 2 << "0.00"
                                 << "0,00";
}

void TestFormat::numbers()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(QString, en);
    QFETCH(QString, de);
    QCOMPARE(shown(formatNumber(value, decimals, LanguageId::En)), en);
    QCOMPARE(shown(formatNumber(value, decimals, LanguageId::De)), de);
    QCOMPARE(shown(formatNumber(value, decimals, LanguageId::ZhCn)), en);
}

void TestFormat::bytes_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("de");
    QTest::newRow("none") << qint64{0} << "0 B"
                          << "0 B";
    QTest::newRow("bytes") << qint64{1023} << "1,023 B"
                           << "1.023 B";
    QTest::newRow("kibibyte") << qint64{1024} << "1.0 KiB"
                              << "1,0 KiB";
    QTest::newRow("mebibytes") << qint64{(512_MiB).raw()} << "512.0 MiB"
                               << "512,0 MiB";
    QTest::newRow("the V3 checkpoint") << qint64{688'586'727'424} << "641.3 GiB"
                                       << "641,3 GiB";
    QTest::newRow("BF16 stays GiB") << qint64{(1250_GiB).raw()} << "1,250 GiB"
                                    << "1.250 GiB";
    QTest::newRow("many") << qint64{(20480_GiB).raw()} << "20.0 TiB"
                          << "20,0 TiB";
    QTest::newRow("negative") << qint64{-(2_GiB).raw()} << "-2.0 GiB"
                              << "-2,0 GiB";
}

void TestFormat::bytes()
{
    QFETCH(qint64, value);
    QFETCH(QString, en);
    QFETCH(QString, de);
    QCOMPARE(shown(formatBytes(Bytes(value), LanguageId::En)), en);
    QCOMPARE(shown(formatBytes(Bytes(value), LanguageId::De)), de);
    QCOMPARE(shown(formatBytes(Bytes(value), LanguageId::ZhCn)), en);
}

void TestFormat::durations_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("de");
    QTest::newRow("none") << 0.0 << "0.0 ms"
                          << "0,0 ms";
    QTest::newRow("step") << 0.0166 << "16.6 ms"
                          << "16,6 ms";
    QTest::newRow("first token") << 0.82 << "820 ms"
                                 << "820 ms";
    QTest::newRow("seconds") << 1.9 << "1.9 s"
                             << "1,9 s";
    QTest::newRow("tens of seconds") << 44.4 << "44 s"
                                     << "44 s";
    QTest::newRow("minutes") << 720.0 << "12 min"
                             << "12 min";
    QTest::newRow("few minutes") << 150.0 << "2.5 min"
                                 << "2,5 min";
    QTest::newRow("hours") << 9000.0 << "2.5 h"
                           << "2,5 h";
}

void TestFormat::durations()
{
    QFETCH(double, seconds);
    QFETCH(QString, en);
    QFETCH(QString, de);
    QCOMPARE(shown(formatDuration(Seconds(seconds), LanguageId::En)), en);
    QCOMPARE(shown(formatDuration(Seconds(seconds), LanguageId::De)), de);
    QCOMPARE(shown(formatDuration(Seconds(seconds), LanguageId::ZhCn)), en);
}

void TestFormat::rates_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("de");
    QTest::newRow("slow") << 8.73 << "8.7 tokens/s (7.0–10.5)"
                          << "8,7 tokens/s (7,0–10,5)";
    QTest::newRow("fast") << 60.0 << "60 tokens/s (48–72)"
                          << "60 tokens/s (48–72)";
    QTest::newRow("thousands") << 12000.0 << "12,000 tokens/s (9,600–14,400)"
                               << "12.000 tokens/s (9.600–14.400)";
}

void TestFormat::rates()
{
    QFETCH(double, rate);
    QFETCH(QString, en);
    QFETCH(QString, de);
    const Band<TokensPerSecond> band{TokensPerSecond(rate * 0.8), TokensPerSecond(rate), TokensPerSecond(rate * 1.2)};
    QCOMPARE(shown(formatRateBand(band, LanguageId::En)), en);
    QCOMPARE(shown(formatRateBand(band, LanguageId::De)), de);
    QVERIFY(en.startsWith(shown(formatRate(band.typical, LanguageId::En))));
}

void TestFormat::powerEnergyAndShares()
{
    QCOMPARE(shown(formatPower(Watts(450), LanguageId::En)), QStringLiteral("450 W"));
    QCOMPARE(shown(formatPower(Watts(10200), LanguageId::De)), QStringLiteral("10,2 kW"));
    QCOMPARE(shown(formatEnergy(KilowattHours(45990), LanguageId::En)), QStringLiteral("45,990 kWh"));
    QCOMPARE(shown(formatEnergy(KilowattHours(2.5), LanguageId::De)), QStringLiteral("2,50 kWh"));
    QCOMPARE(shown(formatPercent(0.125, 1, LanguageId::En)), QStringLiteral("12.5 %"));
    QCOMPARE(shown(formatPercent(0.125, 1, LanguageId::De)), QStringLiteral("12,5 %"));
    QCOMPARE(shown(formatPercent(0.125, 1, LanguageId::ZhCn)), QStringLiteral("12.5%"));
    QCOMPARE(shown(formatGigabytes(Bytes(688'600'000'000), 1, LanguageId::En)), QStringLiteral("688.6 GB"));
}

void TestFormat::roundsToSignificantDigits()
{
    QCOMPARE(roundSignificant(0, 2), 0.0);
    QCOMPARE(roundSignificant(1234, 2), 1200.0);
    QCOMPARE(roundSignificant(-1250, 2), -1300.0);
    QCOMPARE(roundSignificant(996, 2), 1000.0);
    QCOMPARE(roundSignificant(0.01234, 2), 0.012);
    QCOMPARE(roundSignificant(std::numeric_limits<double>::infinity(), 2), 0.0);
    QCOMPARE(roundSignificant(std::numeric_limits<double>::quiet_NaN(), 2), 0.0);
}

void TestFormat::neverWritesWhatIsNoNumber()
{
    for (const double none : {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                              std::numeric_limits<double>::quiet_NaN()}) {
        QCOMPARE(shown(formatNumber(none, 1, LanguageId::En)), QStringLiteral("–"));
        QCOMPARE(shown(formatPercent(none, 0, LanguageId::ZhCn)), QStringLiteral("–%"));
        QCOMPARE(shown(formatRate(TokensPerSecond(none), LanguageId::De)), QStringLiteral("– tokens/s"));
    }
    std::mt19937_64 random(99);
    std::uniform_real_distribution<double> exponent(-9, 12);
    static const QRegularExpression minusZero(QStringLiteral("-0([.,]0+)?(?![0-9.,])"));
    for (int i = 0; i < 5'000; ++i) {
        const double value = (random() % 2 ? 1 : -1) * std::pow(10.0, exponent(random));
        for (const LanguageId id : kLanguages) {
            const QString text = shown(everyText(value, id));
            QVERIFY2(!text.contains("nan") && !text.contains("inf"), qPrintable(text));
            QVERIFY2(!text.contains(minusZero), qPrintable(text));
            QVERIFY2(!text.contains("||") && !text.contains(".."), qPrintable(text));
        }
    }
}

void TestFormat::digitsAreTheSameInEveryLanguage()
{
    std::mt19937_64 random(5);
    for (int i = 0; i < 2'000; ++i) {
        const double value = std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 40) - 60);
        const int decimals = static_cast<int>(random() % 4);
        QString german = shown(formatNumber(value, decimals, LanguageId::De));
        german.replace('.', ';').replace(',', '.').replace(';', ',');
        QCOMPARE(german, shown(formatNumber(value, decimals, LanguageId::En)));
        // What is grouped reads back as what was not.
        QCOMPARE(german.remove(',').toDouble(), QString::number(value, 'f', decimals).toDouble());
    }
}

SIZEWRIGHT_TEST(TestFormat)
#include "tst_format.moc"
