// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>

#include "core/project/project.h"
#include "core/quotes/envelopes.h"
#include "core/quotes/usual_criteria.h"
#include "core/report/html_writer.h"
#include "core/report/plan_report.h"
#include "core/report/report_quotes.h"
#include "core/text/format.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

std::vector<Table> tables(const Document& document)
{
    std::vector<Table> found;
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<Table>(&block))
            found.push_back(*table);
    return found;
}

const Table* tableCalled(const std::vector<Table>& all, std::string_view caption)
{
    const auto found = std::ranges::find_if(all, [&](const Table& table) { return table.caption.find(caption) != std::string::npos; });
    return found == all.end() ? nullptr : &*found;
}

/// Amounts anywhere but in what the catalog's rules say of the market.
bool tellsAmounts(const Document& document)
{
    for (const Table& table : tables(document))
        for (const auto& row : table.rows)
            for (std::size_t i = 0; i < row.size(); ++i) {
                const bool ofRule = table.columns[i].title == "Finding" || table.columns[i].title == "Ask the vendor for";
                if (!ofRule && row[i].find("CNY") != std::string::npos)
                    return true;
            }
    return false;
}

QString html(const Document& document)
{
    return shown(writeHtml(document));
}

}  // namespace

class TestReportQuotes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void quotesStandBesideEachOther();
    void everyFindingHasEvidenceAndDemand();
    void linesStandBesideTheMarket();
    void everyRuleHasItsWinner();
    void withoutPricesThereIsNone();
    void shutEnvelopesShowNoPrices();
    void logHasInstantsAndDigests();
    void tablesAreWholeInEveryLanguage();
    void planReportsEndWithTheQuotes();

private:
    [[nodiscard]] Document document(QuotesView view = QuotesView::Whole, LanguageId language = LanguageId::En) const;

    Project m_project;
    Plan m_plan;
    TenderCheck m_check;
    TenderScores m_scores;
};

Document TestReportQuotes::document(QuotesView view, LanguageId language) const
{
    Language words;
    words.id = language;
    return quotesDocument(*shippedCatalog(), m_project.scenario, &m_plan, m_project.tender, m_check, &m_scores, words, view);
}

void TestReportQuotes::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    const auto project = loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/four-quotes.json");
    QVERIFY2(project, why(project));
    m_project = *project;
    Tender& t = m_project.tender;
    t.criteria = usualCriteria(Language());
    t.scores.clear();
    for (std::size_t q = 0; q < t.quotes.size(); ++q)
        for (std::size_t c = 0; c < t.criteria.size(); ++c)
            t.scores.push_back({t.quotes[q].id, t.criteria[c].id, Decimal::fromInteger(std::int64_t(4 + (2 * q + c) % 6)), "as offered"});
    const auto plan = makePlan(*shippedCatalog(), m_project.scenario, {2});
    QVERIFY2(plan, why(plan));
    m_plan = *plan;
    const auto check = checkTender(*shippedCatalog(), m_project.scenario, t);
    QVERIFY2(check, why(check));
    m_check = *check;
    const auto scores = scoreTender(t, m_check.quotes);
    QVERIFY2(scores, why(scores));
    m_scores = *scores;
}

void TestReportQuotes::quotesStandBesideEachOther()
{
    const auto all = tables(document());
    const Table* prices = tableCalled(all, "beside each other: prices");
    QVERIFY(prices);
    // One row a quote, and the plan's own answer.
    QCOMPARE(prices->rows.size(), m_project.tender.quotes.size() + (m_plan.recommended ? 1 : 0));
    for (std::size_t i = 0; i < m_project.tender.quotes.size(); ++i) {
        QCOMPARE(shown(prices->rows[i][0]), shown(bidName(m_project.tender, i)));
        const QuoteCheck& check = m_check.quotes[i];
        QCOMPARE(shown(prices->rows[i][2]), check.price ? shown(formatMoneyWhole(*check.price, LanguageId::En)) : QStringLiteral("–"));
        QCOMPARE(shown(prices->rows[i][3]), check.sameScope ? shown(formatMoneyWhole(check.sameScope->typical, LanguageId::En)) : QStringLiteral("–"));
    }
    QVERIFY(tableCalled(all, "machines and findings"));
}

void TestReportQuotes::everyFindingHasEvidenceAndDemand()
{
    const auto all = tables(document());
    std::size_t found = 0;
    for (const QuoteCheck& check : m_check.quotes) {
        const Table* findings = tableCalled(all, bidName(m_project.tender, check.quote) + ": findings");
        QCOMPARE(findings != nullptr, !check.findings.empty());
        if (!findings)
            continue;
        QCOMPARE(findings->rows.size(), check.findings.size());
        for (std::size_t i = 0; i < check.findings.size(); ++i) {
            const Finding& finding = check.findings[i];
            QCOMPARE(shown(findings->rows[i][0]), shown(ruleSeverityName(finding.severity).text));
            QVERIFY(shown(findings->rows[i][1]).contains(shown(finding.rule->title.en)) && shown(findings->rows[i][1]).contains(shown(finding.rule->explanation.en)));
            QVERIFY(shown(findings->rows[i][2]).contains(shown(render(finding.evidence, {}))));
            QCOMPARE(shown(findings->rows[i][3]), shown(finding.rule->demand.en));
            ++found;
        }
    }
    QVERIFY(found > 5);
}

void TestReportQuotes::linesStandBesideTheMarket()
{
    const auto all = tables(document());
    for (std::size_t q = 0; q < m_project.tender.quotes.size(); ++q) {
        const Quote& quote = m_project.tender.quotes[q];
        const Table* lines = tableCalled(all, bidName(m_project.tender, q) + ": lines");
        QVERIFY(lines);
        QCOMPARE(lines->rows.size(), quote.lines.size());
        for (std::size_t i = 0; i < quote.lines.size(); ++i) {
            const LineCheck& check = m_check.quotes[q].lines[i];
            QVERIFY(lines->rows[i][0].starts_with(quote.lines[i].text));
            QCOMPARE(lines->rows[i][4] != "–", check.market.has_value());
            QCOMPARE(lines->rows[i][5] != "–", check.deviation.has_value());
        }
    }
}

void TestReportQuotes::everyRuleHasItsWinner()
{
    const auto all = tables(document());
    const Table* rules = tableCalled(all, "under which rule");
    QVERIFY(rules);
    QCOMPARE(rules->rows.size(), std::size_t(kScoringMethods));
    for (std::size_t m = 0; m < m_scores.methods.size(); ++m) {
        const MethodResult& result = m_scores.methods[m];
        QCOMPARE(shown(rules->rows[m][1]), result.notApplicable ? QStringLiteral("–") : shown(bidName(m_project.tender, result.winners.front())));
    }
    const Table* ranking = tableCalled(all, "Ranking by the rule");
    QVERIFY(ranking);
    const MethodResult& own = m_scores.by(m_project.tender.rules.method);
    QCOMPARE(ranking->rows.size(), own.ranking.size());
    QCOMPARE(shown(ranking->rows[0][6]), shown(own.ranking.front().value.toText()));
    QVERIFY(tableCalled(all, "Other weights of the price"));
    QVERIFY(tableCalled(all, "Other weights of the criteria"));
    const Table* points = tableCalled(all, "Scores from 0 to 10");
    QVERIFY(points);
    QCOMPARE(points->rows.size(), m_project.tender.criteria.size() + 2);
}

void TestReportQuotes::withoutPricesThereIsNone()
{
    QVERIFY(tellsAmounts(document()));
    QVERIFY(!tellsAmounts(document(QuotesView::WithoutPrices)));
    const QString quality = html(document(QuotesView::WithoutPrices));
    for (const QuoteCheck& check : m_check.quotes) {
        if (check.price)
            QVERIFY(!quality.contains(shown(formatMoneyWhole(*check.price, LanguageId::En))));
        for (const Finding& finding : check.findings)
            if (finding.rule->id.starts_with("price-"))
                QVERIFY2(!quality.contains(shown(finding.rule->explanation.en)), finding.rule->id.c_str());
    }
    const auto all = tables(document(QuotesView::WithoutPrices));
    QVERIFY(tableCalled(all, "Scores from 0 to 10") && tableCalled(all, "machines and findings"));
    QVERIFY(!tableCalled(all, "Ranking") && !tableCalled(all, "under which rule") && !tableCalled(all, "lines beside"));
}

void TestReportQuotes::shutEnvelopesShowNoPrices()
{
    Tender tender = m_project.tender;
    tender.rules.twoEnvelopes = true;
    const auto shut = [&](const Tender& t) {
        return !tellsAmounts(quotesDocument(*shippedCatalog(), m_project.scenario, &m_plan, t, m_check, &m_scores, Language()));
    };
    QVERIFY(shut(tender));
    tender = freezeQuality(tender, "2026-11-22T10:00:00Z", "Committee").value();
    QVERIFY(shut(tender));
    QVERIFY(!shut(openPrices(tender, "2026-11-22T11:00:00Z", "Committee").value()));
}

void TestReportQuotes::logHasInstantsAndDigests()
{
    Tender tender = m_project.tender;
    QVERIFY(!tableCalled(tables(document()), "Log"));
    tender.rules.twoEnvelopes = true;
    tender = freezeQuality(tender, "2026-11-22T10:00:00Z", "Committee").value();
    const auto all = tables(quotesDocument(*shippedCatalog(), m_project.scenario, &m_plan, tender, m_check, nullptr, Language()));
    const Table* log = tableCalled(all, "Log of the two envelopes");
    QVERIFY(log);
    QCOMPARE(log->rows.size(), std::size_t{1});
    QCOMPARE(log->rows[0], (std::vector<std::string>{"Quality frozen", "2026-11-22T10:00:00Z", "Committee", qualityDigest(tender)}));
}

void TestReportQuotes::tablesAreWholeInEveryLanguage()
{
    const std::size_t count = tables(document()).size();
    for (const LanguageId language : {LanguageId::En, LanguageId::De, LanguageId::ZhCn}) {
        const auto all = tables(document(QuotesView::Whole, language));
        QCOMPARE(all.size(), count);
        for (const Table& table : all) {
            QVERIFY(!table.caption.empty());
            for (const auto& row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
        }
    }
    QVERIFY(html(document()) == html(document()));
}

void TestReportQuotes::planReportsEndWithTheQuotes()
{
    const auto report = [&](const Tender* tender) { return html(planReport(*shippedCatalog(), m_project.scenario, m_plan, Language(), tender)); };
    const Tender none;
    const QString without = report(nullptr);
    QVERIFY(report(&none) == without);
    const QString with = report(&m_project.tender);
    QVERIFY(!without.contains(QStringLiteral("11 Vendors")));
    QVERIFY(with.contains(QStringLiteral("11 Vendors")));
    // The chapters before it stay as they are.
    const qsizetype end = without.indexOf(QStringLiteral("</main>"));
    QVERIFY(end > 0 && with.startsWith(without.left(end)));
    // What cannot be checked is said.
    Tender wrong = m_project.tender;
    wrong.criteria.front().id = wrong.criteria.back().id;
    QVERIFY(report(&wrong).contains(QStringLiteral("The quotes cannot be checked")));
}

SIZEWRIGHT_TEST(TestReportQuotes)
#include "tst_report_quotes.moc"
