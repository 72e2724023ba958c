// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "core/cost/cost.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

const Catalog& shipped()
{
    return *shippedCatalog();
}

Scenario scenarioIn(Currency currency, const char* region, const char* date = "2026-11-22")
{
    Scenario s;
    s.finance.currency = currency;
    s.finance.regionId = region;
    s.planDate = date;
    return s;
}

PriceRecord record(const char* item, const char* typical, bool vat = false)
{
    PriceRecord p;
    p.item = item;
    p.currency = Currency::CNY;
    p.priceClass = PriceClass::Server;
    if (typical)
        p.typical = decimal(typical);
    p.includesVat = vat;
    p.vatRate = vat ? decimal("0.13") : Decimal();
    p.observedOn = "2026-11-22";
    return p;
}

Platform machine(std::vector<BomLine> bom)
{
    Platform p;
    p.id = "machine";
    p.family = Family::Gpu;
    p.acceleratorId = "h20-141gb";
    p.acceleratorCount = 8;
    p.bom = std::move(bom);
    return p;
}

}  // namespace

class TestBill : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void oneServerIsOneLine();
    void clustersNeedOpticsAndASwitch();
    void valueAddedTaxIsRemoved();
    void valueAddedTaxIsAddedWhereAsked();
    void anUnknownPriceIsNeverNothing();
    void ageWidensTheRange();
    void staleFollowsTheClass();
    void currenciesAreConverted();
    void aMissingRateIsAnError();
    void costsAddUp();
    void everyPlatformCanBePriced();
    void missingRegionsAndTariffsAreNamed();
};

void TestBill::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestBill::oneServerIsOneLine()
{
    // catalogs/prices/servers.json: 1.05, 1.5 and 1.7 million yuan, net, observed March 2025.
    const auto book = PriceBook::make(shipped(), scenarioIn(Currency::CNY, "cn", "2025-03-01"));
    QVERIFY2(book, why(book));
    const BillOfMaterials bill = billOfMaterials(*shipped().platform("srv-8xh20-141-cn"), 1, *book);
    QCOMPARE(bill.lines.size(), std::size_t{1});
    QVERIFY(bill.complete);
    QVERIFY((bill.total.low == Money{105'000'000, Currency::CNY}));
    QVERIFY((bill.total.typical == Money{150'000'000, Currency::CNY}));
    QVERIFY((bill.total.high == Money{170'000'000, Currency::CNY}));
    QCOMPARE(shown(bill.lines.front().item), QStringLiteral("H20 141GB x8 DeepSeek server"));
    QCOMPARE(bill.lines.front().quantity, 1);
    QVERIFY(bill.lines.front().record);
}

void TestBill::clustersNeedOpticsAndASwitch()
{
    const auto book = PriceBook::make(shipped(), scenarioIn(Currency::CNY, "cn"));
    QVERIFY2(book, why(book));
    const Platform& platform = *shipped().platform("srv-8xh20-141-cn");
    const BillOfMaterials bill = billOfMaterials(platform, 2, *book);
    QCOMPARE(bill.lines.size(), std::size_t{3});
    QCOMPARE(bill.lines[0].quantity, 2);
    QCOMPARE(bill.lines[1].quantity, 32);
    QCOMPARE(bill.lines[2].quantity, 1);
    std::int64_t sum = 0;
    for (const PricedLine& line : bill.lines) {
        QVERIFY(line.total && line.unit);
        QCOMPARE(qint64{line.total->typical.minor}, qint64{line.unit->typical.minor} * line.quantity);
        sum += line.total->typical.minor;
    }
    QCOMPARE(qint64{bill.total.typical.minor}, qint64{sum});
}

void TestBill::valueAddedTaxIsRemoved()
{
    // China Mobile's 2025-26 tender average of 653,113 with 13 % VAT is 577,976.11 without.
    const char* item = "AI inference server CANN ecosystem (Ascend) tender average";
    const auto net = PriceBook::make(shipped(), scenarioIn(Currency::CNY, "cn", "2026-01-28"));
    QVERIFY2(net, why(net));
    QCOMPARE(shown(plainText(net->unitPrice(item)->typical)), QStringLiteral("577976.11"));
    Scenario gross = scenarioIn(Currency::CNY, "cn", "2026-01-28");
    gross.finance.netPrices = false;
    QCOMPARE(shown(plainText(PriceBook::make(shipped(), gross)->unitPrice(item)->typical)), QStringLiteral("653113.00"));
}

void TestBill::valueAddedTaxIsAddedWhereAsked()
{
    Catalog c = shipped();
    c.prices.push_back(record("net thing", "1000"));
    Scenario gross = scenarioIn(Currency::CNY, "cn");
    gross.finance.netPrices = false;
    QCOMPARE(shown(plainText(PriceBook::make(c, gross)->unitPrice("net thing")->typical)), QStringLiteral("1130.00"));
    gross.finance.regionId = "de";
    QCOMPARE(shown(plainText(PriceBook::make(c, gross)->unitPrice("net thing")->typical)), QStringLiteral("1190.00"));
}

void TestBill::anUnknownPriceIsNeverNothing()
{
    Catalog c = shipped();
    c.prices.push_back(record("known", "1000"));
    c.prices.push_back(record("looked for", nullptr));
    const auto book = PriceBook::make(c, scenarioIn(Currency::CNY, "cn"));
    QVERIFY2(book, why(book));
    QVERIFY(!book->unitPrice("looked for"));
    QVERIFY(!book->unitPrice("never heard of"));
    for (const char* item : {"looked for", "never heard of"}) {
        const Platform platform = machine({{"server", "known", 2}, {"switch", item, 1}});
        const BillOfMaterials bill = billOfMaterials(platform, 1, *book);
        QVERIFY(!bill.complete);
        QCOMPARE(bill.lines.size(), std::size_t{2});
        QVERIFY(!bill.lines[1].total && !bill.lines[1].unit);
        QCOMPARE(qint64{bill.total.typical.minor}, qint64{200'000});
        const auto cost = estimateCost(c, scenarioIn(Currency::CNY, "cn"), platform, *c.accelerator("h20-141gb"), 1, *book);
        QVERIFY2(cost, why(cost));
        QVERIFY(!cost->complete);
    }
}

void TestBill::ageWidensTheRange()
{
    Catalog c = shipped();
    c.prices.push_back(record("thing", "1000"));
    MoneyRange former{Money{-1}, Money{}, Money{-1}};
    for (const char* today : {"2026-11-22", "2026-12-22", "2027-05-22", "2027-11-22", "2028-11-22"}) {
        const auto book = PriceBook::make(c, scenarioIn(Currency::CNY, "cn", today));
        QVERIFY2(book, why(book));
        const MoneyRange now = book->unitPrice("thing").value();
        QCOMPARE(qint64{now.typical.minor}, qint64{100'000});
        QVERIFY(now.low.minor <= now.typical.minor && now.typical.minor <= now.high.minor);
        QVERIFY(former.low.minor < 0 || (now.low.minor < former.low.minor && now.high.minor > former.high.minor));
        former = now;
    }
    // A record from the plan's future is not aged backwards.
    const auto early = PriceBook::make(c, scenarioIn(Currency::CNY, "cn", "2026-01-01"));
    QVERIFY(early->unitPrice("thing")->low == early->unitPrice("thing")->high);
}

void TestBill::staleFollowsTheClass()
{
    Catalog c = shipped();
    c.prices.push_back(record("thing", "1000"));
    const auto staleAfter = [&](PriceClass priceClass, const char* today) {
        c.prices.back().priceClass = priceClass;
        return PriceBook::make(c, scenarioIn(Currency::CNY, "cn", today))->priceLine("x", "thing", 1).stale;
    };
    QVERIFY(!staleAfter(PriceClass::Memory, "2027-02-20"));
    QVERIFY(staleAfter(PriceClass::Memory, "2027-02-21"));
    QVERIFY(!staleAfter(PriceClass::Server, "2027-05-21"));
    QVERIFY(staleAfter(PriceClass::Server, "2027-05-22"));
    QVERIFY(!staleAfter(PriceClass::Energy, "2027-11-22"));
}

void TestBill::currenciesAreConverted()
{
    Catalog c = shipped();
    c.prices.push_back(record("thing", "800"));
    c.exchangeRates = {{Currency::EUR, Currency::CNY, decimal("8"), "2026-11-20", "test"},
                       {Currency::EUR, Currency::USD, decimal("1.25"), "2026-11-20", "test"}};
    QCOMPARE(shown(plainText(PriceBook::make(c, scenarioIn(Currency::EUR, "de"))->unitPrice("thing")->typical)),
             QStringLiteral("100.00"));
    QCOMPARE(shown(plainText(PriceBook::make(c, scenarioIn(Currency::USD, "us"))->unitPrice("thing")->typical)),
             QStringLiteral("125.00"));
}

void TestBill::aMissingRateIsAnError()
{
    Catalog c = shipped();
    c.exchangeRates.clear();
    const auto book = PriceBook::make(c, scenarioIn(Currency::CNY, "cn"));
    QVERIFY(!book);
    QVERIFY(book.error().id == ErrorId::NoExchangeRate);
}

void TestBill::costsAddUp()
{
    const Scenario s = scenarioIn(Currency::CNY, "cn");
    const auto book = PriceBook::make(shipped(), s);
    const auto cost =
        estimateCost(shipped(), s, *shipped().platform("srv-8xh20-141-cn"), *shipped().accelerator("h20-141gb"), 1, *book);
    QVERIFY2(cost, why(cost));
    QVERIFY(cost->complete);
    // Optics, cabling and installation: 12 % of the bill; support 10 % (catalogs/rates/rates.json).
    QCOMPARE(qint64{cost->capex.typical.minor}, qint64{168'000'000});
    QCOMPARE(qint64{cost->supportPerYear.typical.minor}, qint64{15'000'000});
    QVERIFY(cost->opexPerYear.typical == add(cost->energyPerYear.typical, cost->supportPerYear.typical).value());
    QCOMPARE(qint64{cost->tco3.typical.minor}, qint64{cost->capex.typical.minor + 3 * cost->opexPerYear.typical.minor});
    QCOMPARE(qint64{cost->tco5.typical.minor}, qint64{cost->capex.typical.minor + 5 * cost->opexPerYear.typical.minor});
    const auto npv =
        netPresentCost(cost->capex.typical, cost->opexPerYear.typical, s.finance.discountRate, 5, Money{0, Currency::CNY});
    QVERIFY(cost->netPresentCost == npv.value());
    QVERIFY(cost->equivalentAnnual == equivalentAnnualCost(*npv, s.finance.discountRate, 5).value());
}

void TestBill::everyPlatformCanBePriced()
{
    for (const auto& [currency, region] :
         {std::pair{Currency::CNY, "cn"}, {Currency::EUR, "de"}, {Currency::USD, "us"}, {Currency::JPY, "us"}}) {
        const Scenario s = scenarioIn(currency, region);
        const auto book = PriceBook::make(shipped(), s);
        if (!book) {
            // No rate of this currency is catalogued; the error names the pair.
            QVERIFY(book.error().id == ErrorId::NoExchangeRate && currency == Currency::JPY);
            continue;
        }
        for (const Platform& p : shipped().platforms) {
            const auto cost = estimateCost(shipped(), s, p, *shipped().accelerator(p.acceleratorId), p.maxNodes, *book);
            QVERIFY2(cost, (p.id + ": " + (cost ? "" : describe(cost.error()))).c_str());
            for (const MoneyRange& range :
                 {cost->bill.total, cost->capex, cost->energyPerYear, cost->supportPerYear, cost->tco3, cost->tco5}) {
                QVERIFY2(range.low.minor <= range.typical.minor && range.typical.minor <= range.high.minor, p.id.c_str());
                QVERIFY2(range.low.minor >= 0 && range.low.currency == currency, p.id.c_str());
            }
            QVERIFY2(cost->energy.raw() > 0 && std::isfinite(cost->energy.raw()), p.id.c_str());
            for (const PricedLine& line : cost->bill.lines)
                QVERIFY2(!line.total || line.total->typical.minor > 0, (p.id + " " + line.item).c_str());
        }
    }
}

void TestBill::missingRegionsAndTariffsAreNamed()
{
    const Platform& platform = *shipped().platform("srv-8xh20-141-cn");
    const Accelerator& device = *shipped().accelerator("h20-141gb");
    const Scenario s = scenarioIn(Currency::CNY, "atlantis");
    const auto book = PriceBook::make(shipped(), s);
    QVERIFY2(book, why(book));
    const auto nowhere = estimateCost(shipped(), s, platform, device, 1, *book);
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().id == ErrorId::UnknownId);
    QCOMPARE(shown(nowhere.error().where), QStringLiteral("/finance/region_id"));

    Catalog c = shipped();
    c.regions.front().tariffItem = "free";
    const auto free = estimateCost(c, scenarioIn(Currency::CNY, c.regions.front().id.c_str()), platform, device, 1, *book);
    QVERIFY(!free);
    QVERIFY(free.error().id == ErrorId::NoPrice);
}

SIZEWRIGHT_TEST(TestBill)
#include "tst_bill.moc"
