// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "core/cost/cost.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Scenario scenario()
{
    Scenario s;
    s.planDate = "2026-11-22";
    s.request = {Tokens(3000), Tokens(0), Tokens(1000), 0.5, Tokens(8192)};
    s.demand.people = 360;
    s.demand.requestsPerActivePersonHour = 10;
    s.demand.hoursPerDay = 10;
    s.demand.daysPerYear = 250;
    s.demand.loadShare = 0.3;
    return s;
}

PriceRecord record(const std::string& item, const char* typical, Currency currency)
{
    PriceRecord p;
    p.item = item;
    p.currency = currency;
    p.typical = decimal(typical);
    p.observedOn = "2026-11-22";
    p.source.title = "test";
    return p;
}

/// A catalog whose only API prices are DeepSeek's CNY list of October 2026.
Catalog withYuanList()
{
    Catalog c = *shippedCatalog();
    c.prices.clear();
    const std::pair<const char*, const char*> list[] = {
        {" peak: cache-hit input", "0.3"},      {" peak: cache-miss input", "9.0"},     {" peak: output", "27.0"},
        {" off-peak: cache-hit input", "0.15"}, {" off-peak: cache-miss input", "4.5"}, {" off-peak: output", "13.5"}};
    for (const auto& [part, price] : list)
        c.prices.push_back(record(std::string("deepseek-v4-pro") + part, price, Currency::CNY));
    for (Region& region : c.regions)
        region.apiPeakShare = decimal("0.8");
    return c;
}

}  // namespace

class TestBaselines : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void trafficFollowsTheDemand();
    void theApiCostsItsListTimesTheTraffic();
    void anIncompleteListHasNoPrice();
    void smallModelsCompareWithTheSmallOne();
    void rentalRunsAroundTheClock();
    void unknownRentalsAreNothing();
    void peakHoursFollowTheClock_data();
    void peakHoursFollowTheClock();
    void statedPeakSharesWin();
    void rentInServiceHoursPaysForThemOnly();
    void reservedMachinesComeFromTheRegion();
};

void TestBaselines::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestBaselines::trafficFollowsTheDemand()
{
    // 360 people x 10 an hour = 1 request a second in the busiest hour; 30 % of that over 2,500 hours a year.
    const YearlyTraffic t = yearlyTraffic(scenario());
    QVERIFY(std::abs(t.requests - 2.7e6) < 1);
    QVERIFY(std::abs(t.outputMegatokens - 2700) < 1e-3);
    QVERIFY(std::abs(t.inputMegatokens - 8100) < 1e-3);
    QVERIFY(std::abs(t.meanLoad - 0.3 * 2500 / 8760) < 1e-9);
}

void TestBaselines::theApiCostsItsListTimesTheTraffic()
{
    const Catalog c = withYuanList();
    const auto book = PriceBook::make(c, scenario());
    QVERIFY2(book, why(book));
    const Baseline api = apiBaseline(c, scenario(), *book);
    QCOMPARE(shown(api.item), QStringLiteral("deepseek-v4-pro"));
    QVERIFY(api.perMonth);
    // 10,800 million tokens of all kinds a year at 9.21375 (half cached, 80 % at peak, 3:1), a twelfth a month.
    QCOMPARE(shown(plainText(api.perMonth->typical)), QStringLiteral("8292.38"));
    QVERIFY(api.perMonth->low.minor < api.perMonth->typical.minor);
    QVERIFY(api.perMonth->typical.minor < api.perMonth->high.minor);
    // All off-peak is half of all at peak in this list.
    QVERIFY(std::abs(api.perMonth->high.minor - 2 * api.perMonth->low.minor) <= 1);
    QCOMPARE(api.hitShare, 0.5);
    QVERIFY(api.peakShare == decimal("0.8"));
}

void TestBaselines::anIncompleteListHasNoPrice()
{
    Catalog c = withYuanList();
    c.prices.pop_back();
    const auto book = PriceBook::make(c, scenario());
    QVERIFY2(book, why(book));
    QVERIFY(!apiBaseline(c, scenario(), *book).perMonth);
}

void TestBaselines::smallModelsCompareWithTheSmallOne()
{
    const auto book = PriceBook::make(*shippedCatalog(), scenario());
    QVERIFY2(book, why(book));
    Scenario s = scenario();
    for (const auto& [model, item] :
         {std::pair{"deepseek-r1", "deepseek-v4-pro"}, {"deepseek-r1-distill-qwen-32b", "deepseek-flash (V4.1)"}}) {
        s.modelId = model;
        const Baseline api = apiBaseline(*shippedCatalog(), s, *book);
        QCOMPARE(shown(api.item), QString(item));
        QVERIFY(api.perMonth);
    }
}

void TestBaselines::rentalRunsAroundTheClock()
{
    Catalog c = *shippedCatalog();
    c.prices.clear();
    c.prices.push_back(record("H200 hour", "25.5", Currency::CNY));
    c.prices.back().acceleratorId = "h200-sxm-141gb";
    c.prices.back().unit = "GPU-hour";
    const auto book = PriceBook::make(c, scenario());
    QVERIFY2(book, why(book));
    const auto rental = rentalBaseline(c, *book, *c.accelerator("h200-sxm-141gb"), 8);
    QVERIFY(rental && rental->perMonth);
    QCOMPARE(rental->devices, 8);
    // 8 cards x 730 hours x 25.50.
    QCOMPARE(shown(plainText(rental->perMonth->typical)), QStringLiteral("148920.00"));
}

void TestBaselines::unknownRentalsAreNothing()
{
    const auto book = PriceBook::make(*shippedCatalog(), scenario());
    QVERIFY2(book, why(book));
    Accelerator unknown = *shippedCatalog()->accelerator("h200-sxm-141gb");
    unknown.id = "nobody-rents-this";
    QVERIFY(!rentalBaseline(*shippedCatalog(), *book, unknown, 8));
    QVERIFY(rentalBaseline(*shippedCatalog(), *book, *shippedCatalog()->accelerator("h200-sxm-141gb"), 8));
}

void TestBaselines::peakHoursFollowTheClock_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<double>("hours");
    QTest::addColumn<double>("days");
    QTest::addColumn<double>("share");
    // Peak is 09-12 and 14-18 in Beijing, Monday to Friday.
    QTest::newRow("China, 9 to 18") << "cn" << 9.0 << 250.0 << 7.0 / 9;
    QTest::newRow("China, 9 to 19") << "cn" << 10.0 << 250.0 << 0.7;
    QTest::newRow("China, 9 to 12") << "cn" << 3.0 << 250.0 << 1.0;
    QTest::newRow("China, all the time") << "cn" << 24.0 << 365.0 << 7.0 / 24 * 261 / 365;
    QTest::newRow("China, round the clock on weekdays") << "cn" << 24.0 << 250.0 << 7.0 / 24;
    // 08-11 in winter, 08-12 in summer: three or four of nine office hours.
    QTest::newRow("Germany, 8 to 17") << "de" << 9.0 << 250.0 << (0.42 * 3 + 0.58 * 4) / 9;
    QTest::newRow("Germany, all the time") << "de" << 24.0 << 250.0 << 7.0 / 24;
    QTest::newRow("United States, 9 to 19") << "us" << 10.0 << 250.0 << 0.0;
    // 20-23 o'clock in winter, 21-24 in summer.
    QTest::newRow("United States, 9 to 22") << "us" << 13.0 << 250.0 << (0.35 * 2 + 0.65 * 1) / 13;
}

void TestBaselines::peakHoursFollowTheClock()
{
    QFETCH(QString, region);
    QFETCH(double, hours);
    QFETCH(double, days);
    QFETCH(double, share);
    Scenario s = scenario();
    s.finance.regionId = region.toStdString();
    s.demand.hoursPerDay = hours;
    s.demand.daysPerYear = days;
    QVERIFY(std::abs(apiPeakShare(*shippedCatalog(), s).toDouble() - share) < 1e-12);
}

void TestBaselines::statedPeakSharesWin()
{
    Catalog c = *shippedCatalog();
    Scenario s = scenario();
    c.regions.front().apiPeakShare = decimal("0.8");
    QVERIFY(apiPeakShare(c, s) == decimal("0.8"));
    s.finance.apiPeakShare = decimal("0.25");
    QVERIFY(apiPeakShare(c, s) == decimal("0.25"));
    // Without a clock the dearest price is taken.
    c.apiPeak.reset();
    c.regions.front().apiPeakShare.reset();
    s.finance.apiPeakShare.reset();
    QVERIFY(apiPeakShare(c, s) == Decimal::fromInteger(1));
}

void TestBaselines::rentInServiceHoursPaysForThemOnly()
{
    const auto book = PriceBook::make(*shippedCatalog(), scenario());
    QVERIFY2(book, why(book));
    const auto rental = rentalBaseline(*shippedCatalog(), *book, *shippedCatalog()->accelerator("h200-sxm-141gb"), 8);
    QVERIFY(rental && rental->term == RentalTerm::AroundTheClock);
    const auto resting = inServiceHours(*rental, scenario());
    QVERIFY(resting && resting->term == RentalTerm::ServiceHours);
    // Ten hours on 250 days are 208 1/3 a month, of 730.
    QVERIFY(std::abs(resting->hoursPerMonth - 2500.0 / 12) < 1e-9);
    const double share = double(resting->perMonth->typical.minor) / double(rental->perMonth->typical.minor);
    QVERIFY(std::abs(share - 2500.0 / 8760) < 1e-6);
    Scenario s = scenario();
    s.demand.hoursPerDay = 24;
    s.demand.daysPerYear = 365;
    QVERIFY(!inServiceHours(*rental, s));
}

void TestBaselines::reservedMachinesComeFromTheRegion()
{
    Scenario s = scenario();
    const Accelerator& h200 = *shippedCatalog()->accelerator("h200-sxm-141gb");
    const auto here = PriceBook::make(*shippedCatalog(), s);
    QVERIFY2(here, why(here));
    // catalogs/prices/rental.json: 350,000 yuan for a card and year in China.
    const auto chinese = reservedBaseline(*shippedCatalog(), s, *here, h200, 12);
    QVERIFY(chinese && chinese->perMonth);
    QCOMPARE(chinese->units, 12);
    QCOMPARE(shown(plainText(chinese->perMonth->typical)), QStringLiteral("350000.00"));
    s.finance.regionId = "us";
    s.finance.currency = Currency::USD;
    const auto there = PriceBook::make(*shippedCatalog(), s);
    QVERIFY2(there, why(there));
    // Two servers of eight at 24 dollars an hour: 210,240 a year each.
    const auto american = reservedBaseline(*shippedCatalog(), s, *there, h200, 12);
    QVERIFY(american && american->perMonth);
    QCOMPARE(american->units, 2);
    QCOMPARE(american->termMonths, 12);
    QCOMPARE(shown(plainText(american->perMonth->typical)), QStringLiteral("35040.00"));
    QVERIFY(!reservedBaseline(*shippedCatalog(), s, *there, *shippedCatalog()->accelerator("h20-141gb"), 8));
}

SIZEWRIGHT_TEST(TestBaselines)
#include "tst_baselines.moc"
