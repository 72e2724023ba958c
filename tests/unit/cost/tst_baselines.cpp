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

SIZEWRIGHT_TEST(TestBaselines)
#include "tst_baselines.moc"
