// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/quotes/check_quotes.h"
#include "core/quotes/claim_results.h"
#include "core/quotes/normalise.h"
#include "tests/support/core_values.h"
#include "tests/support/test_main.h"
#include "tests/unit/quotes/sample_project.h"

using namespace sizewright;
using namespace sizewright::test;

class TestCheckQuotes : public QObject
{
    Q_OBJECT
private slots:
    void theFourSampleQuotesGetWhatAnExpertWrites_data();
    void theFourSampleQuotesGetWhatAnExpertWrites();
    void soundQuotesHaveNothingGrave();
    void eachRuleFindsWhatItIsFor_data();
    void eachRuleFindsWhatItIsFor();
    void everyRuleHasACase();
    void graveFindingsComeFirst();
    void taxAndCurrencyAreTakenOut();
    void theStatedTotalCounts();
    void whatIsMissingIsAddedOnce();
    void aMachineOfPartsIsWorthItsParts();
    void ownershipCostsMoreThanTheQuote();
    void theWiderBandIsWider();
    void aPlanThatMakesNoSenseIsRefused();
};

namespace {

QStringList idsOf(const QuoteCheck& check)
{
    QStringList ids;
    for (const Finding& f : check.findings)
        ids << QString::fromUtf8(ruleSeverityId(f.severity).data()) + QLatin1Char(' ') + QString::fromStdString(f.rule->id);
    return ids;
}

bool finds(const QuoteCheck& check, const std::string& id)
{
    return std::ranges::any_of(check.findings, [&](const Finding& f) { return f.rule->id == id; });
}

/// The honest quote of the samples in its plan, to be spoiled.
struct Subject {
    Scenario scenario;
    Tender tender;

    Quote& quote() { return tender.quotes.front(); }
    QuoteClaim& claim() { return quote().claims.front(); }
    QuoteLine& server() { return quote().lines.front(); }
    QuoteCheck check() const
    {
        const auto checked = checkTender(*shippedCatalog(), scenario, tender);
        if (!checked)
            qFatal("%s", describe(checked.error()).c_str());
        return checked->quotes.front();
    }
    void addLine(const char* text, std::int64_t yuan)
    {
        QuoteLine line;
        line.text = text;
        line.unitPrice = Money{yuan * 100, quote().currency};
        quote().lines.push_back(line);
    }
    void clearService()
    {
        quote().responseHours.reset();
        quote().repairHours.reset();
        std::erase_if(quote().lines, [](const QuoteLine& line) { return line.text.find("服务,") != std::string::npos; });
    }
};

Subject honest()
{
    const Project project = sampleProject("four-quotes");
    Subject s{project.scenario, {}};
    s.tender.quotes = {project.tender.quotes.front()};
    return s;
}

using Spoil = void (*)(Subject&);
struct Case {
    const char* rule;
    Spoil spoil;
};

void becomeHybrid(Subject& s)
{
    s.server().text = "R1 一体机";
    s.server().detail = "2×EPYC 9355,24×64GB DDR5-5600 RDIMM,1×RTX 4090 24GB,2×4TB NVMe SSD";
    s.claim() = {};
    s.claim().modelId = "deepseek-r1";
    s.claim().formatId = "q4_k_m";
}

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        {"memory-short", [](Subject& s) { s.claim().formatId = "bf16"; }},
        {"format-not-computed",
         [](Subject& s) {
             s.server().text = "Atlas 800I A2 推理服务器";
             s.server().detail.clear();
         }},
        {"precision-not-stated", [](Subject& s) { s.claim().formatId.clear(); }},
        {"full-power-unproven",
         [](Subject& s) {
             s.claim().formatId.clear();
             s.claim().fullPower = true;
         }},
        {"not-full-model",
         [](Subject& s) {
             s.claim().fullPower = true;
             s.claim().formatId = "int4-awq";
         }},
        {"identity-unproven", [](Subject& s) { s.claim().fullPower = true; }},
        {"rate-without-conditions", [](Subject& s) { s.claim().concurrency.reset(); }},
        {"engine-not-stated", [](Subject& s) { s.claim().engineId.clear(); }},
        {"beyond-roofline", [](Subject& s) { s.claim().rate = TokensPerSecond(5000); }},
        {"beyond-band", [](Subject& s) { s.claim().rate = TokensPerSecond(60); }},
        {"hybrid-as-server", becomeHybrid},
        {"carries-too-few", [](Subject& s) { s.scenario.demand.concurrentRequests = 5000; }},
        {"concurrency-not-held",
         [](Subject& s) {
             s.claim().concurrency = 5000;
             s.claim().rate.reset();
         }},
        {"context-not-held", [](Subject& s) { s.claim().context = Tokens(10'000'000); }},
        {"graphics-card-training",
         [](Subject& s) {
             s.server().text = "8x L20 48GB server";
             s.server().detail.clear();
             s.quote().supportsTraining = true;
         }},
        {"training-not-possible",
         [](Subject& s) {
             becomeHybrid(s);
             s.quote().supportsTraining = true;
         }},
        {"consumer-card",
         [](Subject& s) {
             s.server().text = "8x RTX 4090 24GB server";
             s.server().detail.clear();
         }},
        {"modified-card",
         [](Subject& s) {
             s.server().text = "8x RTX 4090 48GB server";
             s.server().detail.clear();
         }},
        {"variant-not-stated",
         [](Subject& s) {
             s.server().text = "8卡 H20 推理服务器";
             s.server().detail.clear();
         }},
        {"memory-overstated", [](Subject& s) { s.server().detail = "8×H20 141GB,等效显存 2TB"; }},
        {"host-memory-small", [](Subject& s) { s.server().detail = "2×Xeon Platinum 8480+,16×32GB DDR5-4800 RDIMM"; }},
        {"memory-channels-empty", [](Subject& s) { s.server().detail = "2×Xeon Platinum 8480+,8×128GB DDR5-4800 RDIMM"; }},
        {"pcie-lanes-short", [](Subject& s) { s.server().detail = "1×Ryzen 9 9950X,4×48GB DDR5-5600"; }},
        {"disk-too-small", [](Subject& s) { s.server().detail = "2×Xeon Platinum 8480+,32×64GB DDR5-4800,1×960GB NVMe SSD"; }},
        {"network-missing", [](Subject& s) { s.server().quantity = Decimal::fromInteger(2); }},
        {"power-not-stated", [](Subject& s) { s.quote().power.reset(); }},
        {"power-beyond-site", [](Subject& s) { s.scenario.constraints.power = Watts(3000); }},
        {"used-goods", [](Subject& s) { s.quote().condition = GoodsCondition::Refurbished; }},
        {"new-unproven",
         [](Subject& s) {
             s.quote().condition = GoodsCondition::NotStated;
             s.server().unitPrice = Money{60'000'000, Currency::CNY};
         }},
        {"discontinued-goods",
         [](Subject& s) {
             s.server().text = "Mac Studio M3 Ultra 512GB";
             s.server().detail.clear();
         }},
        {"grey-goods",
         [](Subject& s) {
             s.server().text = "8x H100 SXM 80GB server";
             s.server().detail.clear();
         }},
        {"export-review",
         [](Subject& s) {
             s.scenario.finance.regionId = "de";
             s.server().text = "Atlas 800I A2";
             s.server().detail.clear();
         }},
        {"domestic-unproven", [](Subject& s) { s.quote().domestic = true; }},
        {"lump-sum", [](Subject& s) { s.quote().lines.resize(1); }},
        {"price-abnormally-low", [](Subject& s) { s.server().unitPrice = Money{20'000'000, Currency::CNY}; }},
        {"price-far-above-market", [](Subject& s) { s.server().unitPrice = Money{900'000'000, Currency::CNY}; }},
        {"total-differs", [](Subject& s) { s.quote().statedTotal = Money{100'000'000, Currency::CNY}; }},
        {"quote-expired", [](Subject& s) { s.quote().validUntil = "2026-11-01"; }},
        {"validity-not-stated", [](Subject& s) { s.quote().validUntil.clear(); }},
        {"validity-short", [](Subject& s) { s.quote().validUntil = "2026-11-29"; }},
        {"price-adjustment", [](Subject& s) { s.quote().priceAdjustment = true; }},
        {"foreign-currency",
         [](Subject& s) {
             s.quote().currency = Currency::USD;
             for (QuoteLine& line : s.quote().lines)
                 line.unitPrice->currency = Currency::USD;
         }},
        {"tax-not-stated", [](Subject& s) { s.quote().basis = PriceBasis::NotStated; }},
        {"prepayment-high", [](Subject& s) { s.quote().prepayment = Decimal::fromMantissa(Decimal::fromInteger(6).mantissa() / 10); }},
        {"scope-missing", [](Subject& s) { s.scenario.site.rack = Provision::Buy; }},
        {"warranty-not-stated",
         [](Subject& s) {
             s.quote().warrantyMonths.reset();
             std::erase_if(s.quote().lines, [](const QuoteLine& line) { return line.text.find("质保") != std::string::npos; });
         }},
        {"warranty-short", [](Subject& s) { s.quote().warrantyMonths = 12; }},
        {"warranty-vendor-only", [](Subject& s) { s.quote().warrantyBy = WarrantyGiver::Nobody; }},
        {"service-level-missing", [](Subject& s) { s.clearService(); }},
        {"licence-renewal", [](Subject& s) { s.addLine("NVIDIA AI Enterprise subscription", 30'000); }},
        {"model-locked", [](Subject& s) { s.quote().modelLocked = true; }},
        {"delivery-late",
         [](Subject& s) {
             s.scenario.constraints.deliveryWeeks = 4;
             s.quote().deliveryWeeks = 12;
         }},
        {"delivery-not-stated", [](Subject& s) { s.quote().deliveryWeeks.reset(); }},
    };
    return all;
}

}  // namespace

void TestCheckQuotes::theFourSampleQuotesGetWhatAnExpertWrites_data()
{
    QTest::addColumn<int>("quote");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("honest H20 server") << 0 << QStringList{"low export-review"};
    QTest::newRow("full-power appliance") << 1
                                          << QStringList{"high not-full-model",       "high hybrid-as-server",       "high carries-too-few",
                                                         "medium rate-without-conditions", "medium beyond-band",     "medium consumer-card",
                                                         "medium memory-channels-empty", "medium lump-sum",          "medium tax-not-stated",
                                                         "medium warranty-vendor-only", "medium model-locked",       "low engine-not-stated",
                                                         "low validity-not-stated",   "low prepayment-high",         "low service-level-missing",
                                                         "low delivery-not-stated"};
    QTest::newRow("Atlas said to run FP8") << 2 << QStringList{"high memory-short", "high format-not-computed", "low identity-unproven"};
    QTest::newRow("grey H100 server") << 3
                                      << QStringList{"high memory-short",       "high full-power-unproven",  "high grey-goods",
                                                     "medium new-unproven",     "medium price-abnormally-low", "medium price-adjustment",
                                                     "medium warranty-vendor-only", "low rate-without-conditions", "low engine-not-stated",
                                                     "low power-not-stated",    "low prepayment-high",       "low scope-missing",
                                                     "low warranty-short",      "low service-level-missing"};
}

void TestCheckQuotes::theFourSampleQuotesGetWhatAnExpertWrites()
{
    QFETCH(int, quote);
    QFETCH(QStringList, expected);
    const Project project = sampleProject("four-quotes");
    const auto checked = checkTender(*shippedCatalog(), project.scenario, project.tender);
    QVERIFY(checked);
    QStringList found = idsOf(checked->quotes[std::size_t(quote)]);
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void TestCheckQuotes::soundQuotesHaveNothingGrave()
{
    const Project project = sampleProject("four-sound-quotes");
    const auto checked = checkTender(*shippedCatalog(), project.scenario, project.tender);
    QVERIFY(checked);
    QCOMPARE(checked->quotes.size(), std::size_t(4));
    for (const QuoteCheck& check : checked->quotes) {
        QVERIFY2(!check.hasHigh(), qPrintable(idsOf(check).join(QStringLiteral(", "))));
        for (const Finding& f : check.findings)
            QVERIFY2(f.severity == RuleSeverity::Low, f.rule->id.c_str());
    }
}

void TestCheckQuotes::eachRuleFindsWhatItIsFor_data()
{
    QTest::addColumn<int>("which");
    for (std::size_t i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].rule) << int(i);
}

void TestCheckQuotes::eachRuleFindsWhatItIsFor()
{
    QFETCH(int, which);
    const Case& c = cases()[std::size_t(which)];
    Subject subject = honest();
    if (std::string(c.rule) != "export-review")
        QVERIFY(!finds(subject.check(), c.rule));
    c.spoil(subject);
    const QuoteCheck check = subject.check();
    QVERIFY2(finds(check, c.rule), qPrintable(idsOf(check).join(QStringLiteral(", "))));
    const auto found = std::ranges::find_if(check.findings, [&](const Finding& f) { return f.rule->id == c.rule; });
    // Every figure of the evidence has found its place.
    const std::string evidence = render(found->evidence, Language());
    QVERIFY2(!evidence.empty() && evidence.find('{') == std::string::npos, evidence.c_str());
}

void TestCheckQuotes::everyRuleHasACase()
{
    std::set<std::string> known, tried;
    for (const QuoteRule& rule : shippedCatalog()->quoteRules)
        known.insert(rule.id);
    for (const Case& c : cases())
        tried.insert(c.rule);
    QCOMPARE(tried, known);
}

void TestCheckQuotes::graveFindingsComeFirst()
{
    Subject s = honest();
    s.quote().deliveryWeeks.reset();
    s.quote().priceAdjustment = true;
    s.claim().formatId = "bf16";
    const QuoteCheck check = s.check();
    QVERIFY(check.hasHigh());
    QVERIFY(std::ranges::is_sorted(check.findings, {}, &Finding::severity));
}

void TestCheckQuotes::taxAndCurrencyAreTakenOut()
{
    Subject s = honest();
    s.quote().lines.resize(1);
    s.server().unitPrice = Money{113'000'000, Currency::CNY};
    QCOMPARE(s.check().price->minor, std::int64_t(100'000'000));
    s.quote().basis = PriceBasis::Net;
    QCOMPARE(s.check().price->minor, std::int64_t(113'000'000));
    s.scenario.finance.netPrices = false;
    QCOMPARE(s.check().price->minor, std::int64_t(127'690'000));
    // Chinese quotes that do not say so have the tax in them.
    s.scenario.finance.netPrices = true;
    s.quote().basis = PriceBasis::NotStated;
    QCOMPARE(s.check().price->minor, std::int64_t(100'000'000));
    QVERIFY(s.check().assumedBasis);
    s.quote().basis = PriceBasis::Net;
    s.quote().currency = Currency::USD;
    s.server().unitPrice = Money{10'000'000, Currency::USD};
    const auto rate = ExchangeRates(shippedCatalog()->exchangeRates).convert(Money{10'000'000, Currency::USD}, Currency::CNY);
    QCOMPARE(s.check().price->minor, rate->minor);
}

void TestCheckQuotes::theStatedTotalCounts()
{
    Quote q = honest().quote();
    const Money sum = **summedTotal(q);
    q.discount = Money{10'000'00, Currency::CNY};
    QCOMPARE((*summedTotal(q))->minor, sum.minor - 10'000'00);
    q.freight = Money{500'00, Currency::CNY};
    QCOMPARE((*summedTotal(q))->minor, sum.minor - 9'500'00);
    q.lines.front().optional = true;
    QVERIFY((*summedTotal(q))->minor < sum.minor - 9'500'00);
    q.statedTotal = Money{5, Currency::CNY};
    QCOMPARE((*quotedTotal(q))->minor, std::int64_t(5));
    q = Quote();
    QVERIFY(!*quotedTotal(q));
}

void TestCheckQuotes::whatIsMissingIsAddedOnce()
{
    Subject s = honest();
    QVERIFY(s.check().missing.empty());
    s.scenario.site.rack = Provision::Buy;
    s.scenario.site.ups = Provision::Buy;
    const QuoteCheck without = s.check();
    QVERIFY(without.missing.size() >= 3);
    Money sum = *without.price;
    for (const MissingPart& part : without.missing)
        if (part.cost)
            sum = *add(sum, part.cost->typical);
    QCOMPARE(without.sameScope->typical.minor, sum.minor);
    s.addLine("42U 机柜", 8'000);
    const QuoteCheck with = s.check();
    QVERIFY(std::ranges::none_of(with.missing, [](const MissingPart& part) { return part.part == QuotePart::Rack; }));
    // Cards alone need a host around them.
    Subject cards = honest();
    cards.quote().lines.resize(1);
    cards.server().text = "RTX PRO 6000 Blackwell 96GB";
    cards.server().detail.clear();
    cards.server().quantity = Decimal::fromInteger(8);
    cards.claim() = {};
    const QuoteCheck bare = cards.check();
    QVERIFY(std::ranges::any_of(bare.missing, [](const MissingPart& part) { return part.part == QuotePart::Cpu; }));
    QVERIFY(std::ranges::any_of(bare.missing, [](const MissingPart& part) { return part.part == QuotePart::Ram; }));
    QVERIFY(std::ranges::none_of(bare.missing, [](const MissingPart& part) { return part.part == QuotePart::Accelerator; }));
}

void TestCheckQuotes::aMachineOfPartsIsWorthItsParts()
{
    Subject s = honest();
    becomeHybrid(s);
    const QuoteCheck more = s.check();
    QVERIFY(more.lines.front().market);
    s.server().detail = "2×EPYC 9355,8×64GB DDR5-5600 RDIMM,1×RTX 4090 24GB,2×4TB NVMe SSD";
    const QuoteCheck less = s.check();
    QVERIFY(less.lines.front().market);
    QVERIFY(less.lines.front().market->typical.minor < more.lines.front().market->typical.minor);
}

void TestCheckQuotes::ownershipCostsMoreThanTheQuote()
{
    const Subject s = honest();
    const QuoteCheck check = s.check();
    QVERIFY(check.tco && check.runningPerYear);
    const std::int64_t years = s.scenario.finance.horizonYears;
    QCOMPARE(check.tco->typical.minor, check.sameScope->typical.minor + years * check.runningPerYear->typical.minor);
    QVERIFY(check.tco->low.minor <= check.tco->typical.minor && check.tco->typical.minor <= check.tco->high.minor);
}

void TestCheckQuotes::theWiderBandIsWider()
{
    QCOMPARE(widenedHigh(10, 10), 10.0);
    QVERIFY(widenedHigh(10, 20) > 20);
    // ln 2 x 1.960 / 1.282
    QVERIFY(std::abs(widenedHigh(10, 20) - 10 * std::pow(2.0, 1.960 / 1.282)) < 1e-9);
}

void TestCheckQuotes::aPlanThatMakesNoSenseIsRefused()
{
    Subject s = honest();
    s.scenario.finance.regionId = "nowhere";
    QVERIFY(!checkTender(*shippedCatalog(), s.scenario, s.tender));
    s = honest();
    s.tender.quotes.push_back(s.quote());
    const auto checked = checkTender(*shippedCatalog(), s.scenario, s.tender);
    QVERIFY(!checked);
    QCOMPARE(checked.error().id, ErrorId::DuplicateId);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(checkTender(*shippedCatalog(), honest().scenario, honest().tender, stop.get_token()).error().id, ErrorId::Cancelled);
}

SIZEWRIGHT_TEST(TestCheckQuotes)
#include "tst_check_quotes.moc"
