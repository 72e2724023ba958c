// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/catalog/staleness.h"
#include "core/io/number_text.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

PriceRecord priced(std::string item, std::string observedOn, PriceClass priceClass)
{
    PriceRecord p;
    p.item = std::move(item);
    p.observedOn = std::move(observedOn);
    p.priceClass = priceClass;
    p.typical = decimal("1");
    return p;
}

QStringList placesOf(const Catalog& catalog, const char* today)
{
    QStringList places;
    for (const StaleFact& fact : staleFacts(catalog, dayNumber(today).value()))
        places << shown(fact.where);
    return places;
}

}  // namespace

/// Old figures never pass silently, and what does not age is left alone.
class TestStaleness : public QObject {
    Q_OBJECT
private slots:
    void pricesAgeByTheirClass_data();
    void pricesAgeByTheirClass();
    void onlyTheRecordThatCountsIsStale();
    void ratesAgeAndShapesDoNot();
    void agesAreNeverNegative();
    void theShippedCatalogAges();
};

void TestStaleness::pricesAgeByTheirClass_data()
{
    QTest::addColumn<int>("priceClass");
    QTest::addColumn<int>("limit");
    QTest::newRow("memory") << int(PriceClass::Memory) << 90;
    QTest::newRow("accelerator") << int(PriceClass::Accelerator) << 90;
    QTest::newRow("server") << int(PriceClass::Server) << 180;
    QTest::newRow("rental") << int(PriceClass::Rental) << 60;
    QTest::newRow("api") << int(PriceClass::Api) << 60;
    QTest::newRow("energy") << int(PriceClass::Energy) << 365;
}

void TestStaleness::pricesAgeByTheirClass()
{
    QFETCH(int, priceClass);
    QFETCH(int, limit);
    Catalog catalog;
    catalog.prices = {priced("a", "2025-01-01", static_cast<PriceClass>(priceClass))};
    const std::int64_t observed = dayNumber("2025-01-01").value();
    QVERIFY(staleFacts(catalog, observed + limit).empty());
    const auto stale = staleFacts(catalog, observed + limit + 1);
    QCOMPARE(stale.size(), std::size_t{1});
    QCOMPARE(stale.front().ageDays, limit + 1);
    QCOMPARE(stale.front().limitDays, limit);
}

void TestStaleness::onlyTheRecordThatCountsIsStale()
{
    Catalog catalog;
    catalog.prices = {priced("a", "2020-01-01", PriceClass::Memory), priced("a", "2026-11-01", PriceClass::Memory)};
    QCOMPARE(placesOf(catalog, "2026-11-22"), QStringList());
    // An own price wins, however old it is; then its age is what counts.
    catalog.prices.front().type = PriceType::User;
    QCOMPARE(placesOf(catalog, "2026-11-22"), QStringList{QStringLiteral("prices/a")});
}

void TestStaleness::ratesAgeAndShapesDoNot()
{
    Catalog catalog;
    Model model;
    model.id = "old";
    model.source.read = "2001-01-01";
    catalog.models = {model};
    RateRecord rate;
    rate.id = "vat";
    rate.source.read = "2025-01";
    catalog.rates = {rate};
    catalog.exchangeRates = {{Currency::EUR, Currency::USD, decimal("1"), "2026-01-01", "bank"},
                             {Currency::EUR, Currency::USD, decimal("1"), "2026-02-01", "bank"}};
    QCOMPARE(placesOf(catalog, "2026-11-22"),
             QStringList({QStringLiteral("exchange_rates/EUR/USD"), QStringLiteral("rates/vat")}));
}

void TestStaleness::agesAreNeverNegative()
{
    QCOMPARE(*ageInDays("2026-12-01", dayNumber("2026-11-22").value()), 0);
    QVERIFY(!ageInDays("soon", 0));
}

void TestStaleness::theShippedCatalogAges()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    const qsizetype now = placesOf(*shippedCatalog(), "2026-11-22").size();
    QVERIFY(now < placesOf(*shippedCatalog(), "2027-11-22").size());
    QCOMPARE(placesOf(*shippedCatalog(), "2020-01-01"), QStringList());
}

SIZEWRIGHT_TEST(TestStaleness)
#include "tst_staleness.moc"
