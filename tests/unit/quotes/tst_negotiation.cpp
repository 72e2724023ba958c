// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/quotes/negotiation.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Money yuan(std::int64_t major)
{
    return {major * 100, Currency::CNY};
}

MoneyRange range(std::int64_t low, std::int64_t typical, std::int64_t high)
{
    return {yuan(low), yuan(typical), yuan(high)};
}

MoneyRange exactly(std::int64_t major)
{
    return range(major, major, major);
}

Scenario scenario()
{
    Scenario s;
    s.planDate = "2026-11-22";
    return s;
}

const QuoteRule kGrave{"grave", RuleSeverity::High, {"A", "A", "A"}, {"B", "B", "B"}, {"Show the log.", "Log zeigen.", "请提供日志。"}, {}};
const QuoteRule kSlight{"slight", RuleSeverity::Low, {"A", "A", "A"}, {"B", "B", "B"}, {"State the date.", "Datum nennen.", "请说明日期。"}, {}};

/// Bids for so many accelerators of one kind, at these prices for the same scope.
struct Market {
    Tender tender;
    TenderCheck check;

    void bid(std::int64_t price, int devices = 8, const char* device = "h20-141gb")
    {
        Quote quote;
        quote.id = freeQuoteId(tender.quotes);
        quote.vendor = "Vendor " + quote.id;
        tender.quotes.push_back(quote);
        auto platform = std::make_shared<Platform>();
        platform->acceleratorCount = devices;
        QuoteCheck made;
        made.quote = tender.quotes.size() - 1;
        made.price = yuan(price);
        made.sameScope = exactly(price);
        made.machine.emplace();
        made.machine->platform = platform;
        made.machine->device = shippedCatalog()->accelerator(device);
        check.quotes.push_back(std::move(made));
    }
    [[nodiscard]] NegotiationSheet sheet(std::size_t quote = 0) const
    {
        return negotiationSheet(*shippedCatalog(), scenario(), tender, check, quote).value();
    }
};

QuoteLine line(std::int64_t each, std::int64_t quantity, QuotePart part = QuotePart::Server)
{
    QuoteLine made;
    made.text = "8x H20";
    made.quantity = Decimal::fromInteger(quantity);
    made.unitPrice = yuan(each);
    made.match.part = part;
    return made;
}

LineCheck lineCheck(std::int64_t each, std::int64_t quantity, std::optional<MoneyRange> market, QuotePart part = QuotePart::Server)
{
    LineCheck check;
    check.match.part = part;
    check.unit = yuan(each);
    check.total = yuan(each * quantity);
    check.market = market;
    check.ageDays = 12;
    return check;
}

std::string inWords(const PriceTarget& p)
{
    return plainText(p.good) + " " + plainText(p.fair) + " " + plainText(p.walkAway);
}

}  // namespace

class TestNegotiation : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(shippedCatalog(), why(shippedCatalog())); }
    void pricesFollowMarketAndBids_data();
    void pricesFollowMarketAndBids();
    void aimsAreInOrder();
    void noFigureWithoutABasis();
    void bidsCompareByAccelerator();
    void scopeHasServicesAndWhatIsMissing();
    void linesAimAtTypicalThenLow();
    void questionsAreAskedOnce();
    void claimsLeaveOutFacts();
    void termsKnowWhatIsGiven();
    void sentencesAreWhole();
    void unknownQuote();
};

void TestNegotiation::pricesFollowMarketAndBids_data()
{
    QTest::addColumn<int>("market");  // thousands: 0 none, 1 of 800/1000/1300
    QTest::addColumn<QList<int>>("bids");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("bases");
    QTest::newRow("market alone") << 1 << QList<int>{1200} << "800000.00 1000000.00 1300000.00" << QStringList{"good_market", "fair_market", "walk_market"};
    QTest::newRow("dear other bids") << 1 << QList<int>{1200, 1400, 1500} << "1160000.00 1160000.00 1300000.00" << QStringList{};
    QTest::newRow("cheap other bids") << 1 << QList<int>{1200, 900, 960} << "800000.00 900000.00 900000.00" << QStringList{"good_market", "walk_bids", "walk_bids"};
    QTest::newRow("bids alone") << 0 << QList<int>{1200, 900, 1000, 1100} << "900000.00 900000.00 900000.00" << QStringList{"good_bids", "walk_bids", "walk_bids"};
    QTest::newRow("asked is low already") << 1 << QList<int>{700} << "700000.00 700000.00 1300000.00"
                                          << QStringList{"already_below", "already_below", "walk_market"};
}

void TestNegotiation::pricesFollowMarketAndBids()
{
    QFETCH(int, market);
    QFETCH(QList<int>, bids);
    QFETCH(QString, expected);
    QFETCH(QStringList, bases);
    Market m;
    for (const int price : bids)
        m.bid(price * 1000LL);
    if (market > 0)
        m.check.quotes.front().market = range(800'000, 1'000'000, 1'300'000);
    const NegotiationSheet sheet = m.sheet();
    QVERIFY(sheet.price);
    if (bases.isEmpty()) {
        // The floor of a fifth below the median of the others lies above the market's typical price here.
        QCOMPARE(sheet.price->fair, yuan(1'000'000));
        QCOMPARE(sheet.price->good, yuan(1'000'000));
        QCOMPARE(sheet.price->walkAway, yuan(1'300'000));
        return;
    }
    QCOMPARE(shown(inWords(*sheet.price)), expected);
    QCOMPARE((QStringList{shown(sheet.price->goodBasis.id), shown(sheet.price->fairBasis.id), shown(sheet.price->walkAwayBasis.id)}), bases);
    QCOMPARE(sheet.bids.has_value(), bids.size() > 1);
    QCOMPARE(sheet.price->asked, yuan(bids.front() * 1000LL));
}

void TestNegotiation::aimsAreInOrder()
{
    for (const std::int64_t asked : {500'000, 900'000, 1'000'000, 1'600'000})
        for (const std::int64_t other : {400'000, 900'000, 1'200'000, 2'000'000})
            for (const bool market : {false, true}) {
                Market m;
                m.bid(asked);
                m.bid(other);
                if (market)
                    m.check.quotes.front().market = range(800'000, 1'000'000, 1'300'000);
                const PriceTarget p = m.sheet().price.value();
                QVERIFY(p.good.minor <= p.fair.minor && p.fair.minor <= p.walkAway.minor);
                QVERIFY(p.fair.minor <= p.asked.minor);
                QVERIFY(!p.goodBasis.id.empty() && !p.fairBasis.id.empty() && !p.walkAwayBasis.id.empty());
            }
}

void TestNegotiation::noFigureWithoutABasis()
{
    Market m;
    m.bid(1'000'000);
    m.bid(900'000, 8, "h200-sxm-141gb");
    NegotiationSheet sheet = m.sheet();
    QVERIFY(!sheet.price && sheet.noPrice);
    QCOMPARE(sheet.noPrice->id, std::string("no_basis"));
    m.check.quotes.front().sameScope.reset();
    sheet = m.sheet();
    QVERIFY(!sheet.price);
    QCOMPARE(sheet.noPrice->id, std::string("no_price_asked"));
}

void TestNegotiation::bidsCompareByAccelerator()
{
    Market m;
    m.bid(1'000'000, 8);
    m.bid(2'000'000, 16);
    m.bid(1'800'000, 16);
    m.bid(480'000, 4);
    const NegotiationSheet sheet = m.sheet();
    // 125,000, 112,500 and 120,000 each; the middle, eight times.
    QCOMPARE(sheet.bids->median, yuan(960'000));
    QCOMPARE(sheet.bids->count, 3);
    QCOMPARE(sheet.price->walkAway, yuan(900'000));
}

void TestNegotiation::scopeHasServicesAndWhatIsMissing()
{
    Market m;
    m.bid(1'100'000);
    Quote& quote = m.tender.quotes.front();
    quote.basis = PriceBasis::Net;
    quote.lines = {line(1'000'000, 1), line(50'000, 1, QuotePart::Training)};
    quote.freight = yuan(10'000);
    QuoteCheck& check = m.check.quotes.front();
    check.lines = {lineCheck(1'000'000, 1, range(800'000, 900'000, 1'000'000)), lineCheck(50'000, 1, std::nullopt, QuotePart::Training)};
    check.market = range(800'000, 900'000, 1'000'000);
    MissingPart part;
    part.cost = range(5'000, 6'000, 7'000);
    check.missing = {part};
    const NegotiationSheet sheet = m.sheet();
    QVERIFY(sheet.market);
    QVERIFY(*sheet.market == range(865'000, 966'000, 1'067'000));
    QCOMPARE(sheet.unpriced, (std::vector<std::size_t>{1}));
}

void TestNegotiation::linesAimAtTypicalThenLow()
{
    Market m;
    m.bid(1'000'000);
    Quote& quote = m.tender.quotes.front();
    QuoteCheck& check = m.check.quotes.front();
    for (const std::int64_t each : {1'200, 950, 700}) {
        quote.lines.push_back(line(each, 3));
        check.lines.push_back(lineCheck(each, 3, range(800, 1'000, 1'300)));
    }
    const NegotiationSheet sheet = m.sheet();
    QCOMPARE(sheet.lines.size(), std::size_t{2});
    QCOMPARE(sheet.lines[0].line, std::size_t{0});
    QCOMPARE(sheet.lines[0].target, yuan(1'000));
    QCOMPARE(sheet.lines[0].saving, yuan(600));
    QCOMPARE(sheet.lines[0].basis.id, std::string("line_typical"));
    QCOMPARE(sheet.lines[1].target, yuan(800));
    QCOMPARE(sheet.lines[1].basis.id, std::string("line_low"));
    QCOMPARE(sheet.linesSaving.value(), yuan(600 + 450));
    // What is offered beside the price is no part of the talk.
    quote.lines[0].optional = true;
    QCOMPARE(m.sheet().lines.size(), std::size_t{1});
}

void TestNegotiation::questionsAreAskedOnce()
{
    Market m;
    m.bid(1'000'000);
    const auto found = [](const QuoteRule& rule, const char* evidence) {
        Finding finding;
        finding.rule = &rule;
        finding.severity = rule.severity;
        finding.evidence = {evidence, {"", evidence}, {}};
        return finding;
    };
    m.check.quotes.front().findings = {found(kSlight, "one"), found(kGrave, "two"), found(kSlight, "three")};
    const NegotiationSheet sheet = m.sheet();
    QCOMPARE(sheet.questions.size(), std::size_t{2});
    QCOMPARE(sheet.questions[0].rule, &kGrave);
    QCOMPARE(sheet.questions[1].evidence.size(), std::size_t{2});
}

void TestNegotiation::claimsLeaveOutFacts()
{
    Market m;
    m.bid(1'000'000);
    QuoteClaim vague;
    vague.statement = "full-power, 50 tokens/s";
    vague.rate = TokensPerSecond(50);
    QuoteClaim exact = vague;
    exact.modelId = "deepseek-r1";
    exact.formatId = "fp8-block";
    exact.engineId = "sglang";
    exact.scope = RateScope::EachUser;
    exact.concurrency = 8;
    exact.input = exact.output = Tokens(1024);
    exact.firstToken = Seconds(2);
    QuoteClaim named = exact;
    named.rate.reset();
    m.tender.quotes.front().claims = {vague, exact, named};
    const NegotiationSheet sheet = m.sheet();
    QCOMPARE(sheet.facts.size(), std::size_t{2});
    QCOMPARE(sheet.facts[0].evidence.size(), std::size_t{9});
    // Percentiles and settings are what no quote states.
    QCOMPARE(sheet.facts[1].evidence.size(), std::size_t{2});
}

void TestNegotiation::termsKnowWhatIsGiven()
{
    Market m;
    m.bid(1'000'000);
    const auto met = [&](const char* id) {
        const NegotiationSheet sheet = m.sheet();
        const auto found = std::ranges::find(sheet.terms, std::string(id), &NegotiationTerm::id);
        return found != sheet.terms.end() && found->met;
    };
    for (const char* id : {"payment", "acceptance", "warranty", "spares", "service", "validity", "delivery"})
        QVERIFY2(!met(id), id);
    QVERIFY(met("price-clause"));
    Quote& q = m.tender.quotes.front();
    q.prepayment = decimal("0.3");
    q.warrantyMonths = 36;
    q.warrantyBy = WarrantyGiver::Maker;
    q.sparesOnSite = true;
    q.responseHours = 4;
    q.repairHours = 24;
    q.validUntil = "2026-12-22";
    q.deliveryWeeks = 6;
    for (const char* id : {"payment", "warranty", "spares", "service", "validity", "delivery"})
        QVERIFY2(met(id), id);
    q.validUntil = "2026-12-21";
    q.warrantyBy = WarrantyGiver::Vendor;
    q.prepayment = decimal("0.31");
    q.priceAdjustment = true;
    q.modelLocked = true;
    for (const char* id : {"payment", "warranty", "validity", "price-clause", "model-lock"})
        QVERIFY2(!met(id), id);
}

void TestNegotiation::sentencesAreWhole()
{
    Market m;
    m.bid(1'200'000);
    m.bid(1'000'000);
    Quote& q = m.tender.quotes.front();
    q.lines = {line(1'200'000, 1)};
    q.paymentTerms = "all at once";
    QuoteClaim claim;
    claim.statement = "fast";
    claim.rate = TokensPerSecond(1);
    q.claims = {claim};
    m.check.quotes.front().lines = {lineCheck(1'200'000, 1, range(800'000, 1'000'000, 1'300'000))};
    const NegotiationSheet sheet = m.sheet();
    std::vector<Message> all{sheet.price->goodBasis, sheet.price->fairBasis, sheet.price->walkAwayBasis, sheet.lines.front().basis, sheet.facts.front().what};
    for (const NegotiationTerm& t : sheet.terms) {
        all.push_back(t.ask);
        all.push_back(t.basis);
        if (t.now)
            all.push_back(*t.now);
    }
    for (const LanguageId id : {LanguageId::En, LanguageId::De, LanguageId::ZhCn})
        for (const Message& message : all) {
            Language language;
            language.id = id;
            const QString text = shown(render(message, language));
            QVERIFY2(!text.isEmpty() && !text.contains('{'), qPrintable(text));
        }
}

void TestNegotiation::unknownQuote()
{
    Market m;
    m.bid(1'000'000);
    QVERIFY(!negotiationSheet(*shippedCatalog(), scenario(), m.tender, m.check, 1));
}

SIZEWRIGHT_TEST(TestNegotiation)
#include "tst_negotiation.moc"
