// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QUndoStack>

#include "tests/support/test_main.h"
#include "tests/ui/support/heartbeat.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/quotes/choice_delegate.h"
#include "ui/quotes/findings_model.h"
#include "ui/quotes/quote_claims_model.h"
#include "ui/quotes/quote_desk.h"
#include "ui/quotes/quote_lines_model.h"
#include "ui/quotes/quotes_model.h"
#include "ui/quotes/quotes_page.h"
#include "ui/session/plan_session.h"
#include "ui/support/language.h"
#include "ui/workspace/workspace_page.h"

using namespace sizewright;
using sizewright::test::Heartbeat;
using sizewright::test::WindowFixture;

namespace {

/// Longest time that a step may keep the window from answering.
constexpr qint64 kLongestGap = 100;
constexpr int kManyLines = 10'000;

Quote manyLines()
{
    Quote quote;
    quote.vendor = "Many Parts Ltd";
    for (int i = 0; i < kManyLines; ++i) {
        QuoteLine line;
        line.text = "Cable of copper, two metres, grey, number " + std::to_string(i);
        line.detail = "Part number 88-" + std::to_string(i) + ", twelve months of warranty";
        line.quantity = Decimal::fromInteger(1 + i % 7);
        line.unitPrice = Money{1'00 + i, Currency::CNY};
        quote.lines.push_back(std::move(line));
    }
    return quote;
}

void pressButton(QWidget* root, const char* name)
{
    auto* button = root->findChild<QPushButton*>(QLatin1String(name));
    QVERIFY2(button != nullptr, name);
    QVERIFY2(button->isEnabled(), name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

}  // namespace

/// Vendors' quotes in the window: put in, checked, explained and compared, with a mouse or without.
class TestQuotes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void emptyPageSaysWhatToDo();
    void sampleShowsItsFindings();
    void findingIsExplained();
    void priceIsTakenApart();
    void quotesStandSideBySide();
    void selectingShowsAnotherQuote();
    void fieldsOfTheQuoteAreEdited();
    void unreadableInputLeavesTheField();
    void linesAreEditedInPlace();
    void lineIsMatchedByHand();
    void cellsArePastedAndCopied();
    void promisesAreEdited();
    void filesAreNotedByTheirHash();
    void setUpFilesAreWritten();
    void modelsAreSound();
    void wordsOfVendorsStayWords_data();
    void wordsOfVendorsStayWords();
    void tenThousandLinesStayFluid();

private:
    template <class T>
    [[nodiscard]] T* part(const char* name) const
    {
        return m_fixture->window->findChild<T*>(QLatin1String(name));
    }
    void openSample();
    void addQuote(Quote quote) const { QVERIFY(m_desk->add(QStringLiteral("add"), std::move(quote))); }
    void waitForCheck() const { QTRY_VERIFY_WITH_TIMEOUT(!m_page->checker()->isChecking() && m_desk->check() != nullptr, 20'000); }
    void type(const char* name, const QString& text) const
    {
        auto* line = part<QLineEdit>(name);
        QVERIFY2(line != nullptr, name);
        line->selectAll();
        QTest::keyClicks(line, text);
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClick(line, Qt::Key_Return);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QuotesPage* m_page = nullptr;
    QuoteDesk* m_desk = nullptr;
};

void TestQuotes::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestQuotes::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    MainWindow* window = m_fixture->window.get();
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QVERIFY(window->session()->openCopy(QStringLiteral(SIZEWRIGHT_SOURCE_DIR) + QStringLiteral("/resources/samples/r1-100-users.json")));
    QTRY_VERIFY(!window->session()->isComputing());
    m_page = window->workspace()->quotes();
    m_desk = m_page->desk();
    m_page->checker()->setDebounce(0);
    window->showWorkspace();
    window->workspace()->tabs()->setCurrentWidget(m_page);
}

void TestQuotes::cleanup()
{
    m_fixture.reset();
}

void TestQuotes::openSample()
{
    QVERIFY(m_fixture->window->session()->openCopy(QStringLiteral(SIZEWRIGHT_SOURCE_DIR) + QStringLiteral("/resources/samples/four-quotes.json")));
    QTRY_VERIFY(!m_fixture->window->session()->isComputing());
    m_page = m_fixture->window->workspace()->quotes();
    m_desk = m_page->desk();
    waitForCheck();
}

void TestQuotes::emptyPageSaysWhatToDo()
{
    QVERIFY(part<QPushButton>("firstQuoteButton")->isVisible());
    QVERIFY(!part<QTableView>("quotesTable")->isVisible());
    pressButton(m_page, "firstQuoteButton");
    QCOMPARE(m_desk->tender().quotes.size(), std::size_t(1));
    QVERIFY(part<QTableView>("quotesTable")->isVisible());
    QVERIFY(part<QLineEdit>("quoteVendor")->isVisible());
    m_fixture->window->session()->undoStack()->undo();
    QVERIFY(part<QPushButton>("firstQuoteButton")->isVisible());
}

void TestQuotes::sampleShowsItsFindings()
{
    openSample();
    const auto* quotes = part<QTableView>("quotesTable")->model();
    QCOMPARE(quotes->rowCount(), 4);
    int findings = 0;
    for (int row = 0; row < quotes->rowCount(); ++row) {
        const QString words = quotes->index(row, QuotesModel::Findings).data().toString();
        QVERIFY(words != QLatin1String("not checked yet"));
        findings += words == QLatin1String("nothing found") ? 0 : 1;
    }
    QVERIFY(findings >= 3);
}

void TestQuotes::findingIsExplained()
{
    openSample();
    m_desk->select(m_desk->tender().quotes[1].id);
    auto* table = part<QTableView>("findingsTable");
    QVERIFY(table->model()->rowCount() > 1);
    const auto& findings = m_desk->check()->findings;
    QCOMPARE(table->model()->rowCount(), static_cast<int>(findings.size()));
    for (std::size_t i = 1; i < findings.size(); ++i)
        QVERIFY(findings[i - 1].severity <= findings[i].severity);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down);
    const QString why = part<QTextBrowser>("findingExplanation")->toPlainText();
    QVERIFY2(why.contains(toQString(findings[1].rule->demand.en)), qPrintable(why));
    QVERIFY2(why.contains(toQString(findings[1].rule->source.title)), qPrintable(why));
    QVERIFY2(why.contains(text(findings[1].evidence)), qPrintable(why));
}

void TestQuotes::priceIsTakenApart()
{
    openSample();
    for (const Quote& quote : m_desk->tender().quotes) {
        m_desk->select(quote.id);
        const QuoteCheck& check = *m_desk->check();
        if (!check.price)
            continue;
        const Chart& chart = part<ChartView>("quotePriceChart")->chart();
        QVERIFY(chart.kind == ChartKind::Waterfall);
        QCOMPARE(chart.series.front().values.front(), toDecimal(*check.price).toDouble());
        double whole = 0;
        for (const ChartSeries& series : chart.series)
            for (const double value : series.values)
                whole += std::isnan(value) ? 0 : value;
        const bool allKnown = std::ranges::all_of(check.missing, [](const MissingPart& part) { return part.cost.has_value(); });
        if (check.tco && allKnown)
            QVERIFY2(std::abs(whole - toDecimal(check.tco->typical).toDouble()) < 1, qPrintable(QString::number(whole)));
        QVERIFY(part<QTableView>("quotePriceTable")->model()->rowCount() >= 6 + static_cast<int>(check.missing.size()));
    }
}

void TestQuotes::quotesStandSideBySide()
{
    openSample();
    m_page->pages()->setCurrentIndex(1);
    const auto* table = part<QTableView>("quotesComparison")->model();
    QCOMPARE(table->columnCount(), 5);
    QVERIFY(table->rowCount() > 15);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(table->headerData(i + 1, Qt::Horizontal).toString(), toQString(m_desk->tender().quotes[static_cast<std::size_t>(i)].vendor));
}

void TestQuotes::selectingShowsAnotherQuote()
{
    openSample();
    auto* table = part<QTableView>("quotesTable");
    table->setFocus();
    table->selectRow(0);
    for (int row = 1; row < 4; ++row) {
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(m_desk->currentId(), m_desk->tender().quotes[static_cast<std::size_t>(row)].id);
        QCOMPARE(part<QLineEdit>("quoteVendor")->text(), toQString(m_desk->quote()->vendor));
        QCOMPARE(part<QTableView>("quoteLinesTable")->model()->rowCount(), static_cast<int>(m_desk->quote()->lines.size()));
    }
}

void TestQuotes::fieldsOfTheQuoteAreEdited()
{
    addQuote({});
    m_page->quotePages()->setCurrentIndex(4);
    type("quoteVendor", QStringLiteral("Acme"));
    type("quoteDate", QStringLiteral("2026-11-20"));
    type("quoteVat", QStringLiteral("13"));
    type("quoteTotal", QStringLiteral("1,234.50"));
    type("quoteWarranty", QStringLiteral("36"));
    type("quoteResponse", QStringLiteral("4.5"));
    type("machineDevices", QStringLiteral("8"));
    part<QComboBox>("quoteBasis")->setFocus();
    QTest::keyClick(part<QComboBox>("quoteBasis"), Qt::Key_Down);
    const Quote& quote = *m_desk->quote();
    QCOMPARE(quote.vendor, std::string("Acme"));
    QCOMPARE(quote.date, std::string("2026-11-20"));
    QVERIFY(quote.vatRate == Decimal::parse("0.13").value());
    QVERIFY(quote.statedTotal == (Money{1'234'50, Currency::CNY}));
    QVERIFY(quote.warrantyMonths == 36);
    QVERIFY(quote.responseHours == 4.5);
    QCOMPARE(quote.machine.devices, 8);
    QVERIFY(quote.basis == PriceBasis::Net);
    type("quoteTotal", QString());
    QVERIFY(!m_desk->quote()->statedTotal.has_value());
    m_fixture->window->session()->undoStack()->undo();
    QCOMPARE(part<QLineEdit>("quoteTotal")->text(), QStringLiteral("1,234.50"));
}

void TestQuotes::unreadableInputLeavesTheField()
{
    addQuote({});
    m_page->quotePages()->setCurrentIndex(4);
    type("quoteTotal", QStringLiteral("1,5"));
    QVERIFY(!m_desk->quote()->statedTotal.has_value());
    QVERIFY(part<QLabel>("quoteProblem")->isVisible());
    QCOMPARE(part<QLineEdit>("quoteTotal")->text(), QString());
    type("quoteDate", QStringLiteral("tomorrow"));
    QCOMPARE(m_desk->quote()->date, std::string());
    type("quoteWarranty", QStringLiteral("9999"));
    QVERIFY(!m_desk->quote()->warrantyMonths.has_value());
    QVERIFY(part<QLabel>("quoteProblem")->text().contains(QLatin1String("240")));
    type("quoteWarranty", QStringLiteral("12"));
    QVERIFY(!part<QLabel>("quoteProblem")->isVisible());
}

void TestQuotes::linesAreEditedInPlace()
{
    addQuote({});
    m_page->quotePages()->setCurrentIndex(2);
    auto* table = part<QTableView>("quoteLinesTable");
    pressButton(m_page, "addLineButton");
    QCOMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, QuoteLinesModel::Text));
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, QStringLiteral("NVIDIA H20 141GB"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_desk->quote()->lines[0].text, std::string("NVIDIA H20 141GB"));
    QVERIFY(table->model()->setData(table->model()->index(0, QuoteLinesModel::Quantity), QStringLiteral("8")));
    QVERIFY(table->model()->setData(table->model()->index(0, QuoteLinesModel::UnitPrice), QStringLiteral("100,000.25")));
    QCOMPARE(table->model()->index(0, QuoteLinesModel::Total).data().toString(), QStringLiteral("800,002.00"));
    QVERIFY(!table->model()->setData(table->model()->index(0, QuoteLinesModel::Quantity), QStringLiteral("many")));
    QVERIFY(part<QLabel>("quoteProblem")->isVisible());
    pressButton(m_page, "duplicateLineButton");
    QCOMPARE(m_desk->quote()->lines.size(), std::size_t(2));
    QVERIFY(m_desk->quote()->lines[0] == m_desk->quote()->lines[1]);
    table->setCurrentIndex(table->model()->index(1, 0));
    pressButton(m_page, "removeLinesButton");
    QCOMPARE(m_desk->quote()->lines.size(), std::size_t(1));
    waitForCheck();
    QTRY_COMPARE(table->model()->index(0, QuoteLinesModel::Part).data().toString(), QStringLiteral("Accelerator"));
}

void TestQuotes::lineIsMatchedByHand()
{
    Quote quote;
    quote.lines.push_back({});
    quote.lines[0].text = "the blue box";
    addQuote(quote);
    m_page->quotePages()->setCurrentIndex(2);
    auto* table = part<QTableView>("quoteLinesTable");
    auto* model = table->model();
    QVERIFY(model->setData(model->index(0, QuoteLinesModel::Part), static_cast<int>(QuotePart::Accelerator)));
    table->setCurrentIndex(model->index(0, QuoteLinesModel::Entry));
    QTest::keyClick(table, Qt::Key_F2);
    auto* box = table->findChild<QComboBox*>(QStringLiteral("cellEditor"));
    QVERIFY(box != nullptr && box->isEditable());
    QVERIFY(box->findText(QStringLiteral("H20 141"), Qt::MatchContains) > 0);
    box->setEditText(toQString(sizewright::test::shippedCatalog()->accelerator("h20-141gb")->name));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(m_desk->quote()->lines[0].match.acceleratorId, std::string("h20-141gb"));
    QVERIFY(m_desk->quote()->lines[0].match.byUser);
}

void TestQuotes::cellsArePastedAndCopied()
{
    addQuote({});
    m_page->quotePages()->setCurrentIndex(2);
    auto* table = part<QTableView>("quoteLinesTable");
    table->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("Server\tfast\t2\tset\t1,000.00\t\n=1+1\tslow\tthree\tset\t5.5\t\r\n"));
    QTest::keySequence(table, QKeySequence::Paste);
    QCOMPARE(m_desk->quote()->lines.size(), std::size_t(2));
    QVERIFY(m_desk->quote()->lines[0].quantity == Decimal::fromInteger(2));
    QVERIFY(m_desk->quote()->lines[0].unitPrice == (Money{1'000'00, Currency::CNY}));
    QVERIFY(m_desk->quote()->lines[1].quantity == Decimal::fromInteger(1));
    QVERIFY2(part<QLabel>("quoteProblem")->isVisible(), "a quantity that is no number must be said");
    table->selectAll();
    QTest::keySequence(table, QKeySequence::Copy);
    const QStringList rows = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(rows[0], QStringLiteral("Server\tfast\t2\tset\t1,000.00\t2,000.00"));
    QVERIFY2(rows[1].startsWith(QLatin1String("'=1+1\t")), qPrintable(rows[1]));
    m_fixture->window->session()->undoStack()->undo();
    QVERIFY(m_desk->quote()->lines.empty());
}

void TestQuotes::promisesAreEdited()
{
    addQuote({});
    m_page->quotePages()->setCurrentIndex(3);
    pressButton(m_page, "addClaimButton");
    auto* model = part<QTableView>("quoteClaimsTable")->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(m_desk->quote()->claims[0].modelId, m_fixture->window->session()->scenario().modelId);
    QVERIFY(model->setData(model->index(0, QuoteClaimsModel::Rate), QStringLiteral("2,500")));
    QVERIFY(model->setData(model->index(0, QuoteClaimsModel::Scope), static_cast<int>(RateScope::AllUsers)));
    QVERIFY(model->setData(model->index(0, QuoteClaimsModel::Concurrency), QStringLiteral("100")));
    QVERIFY(model->setData(model->index(0, QuoteClaimsModel::FullPower), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model->setData(model->index(0, QuoteClaimsModel::Context), QStringLiteral("long")));
    const QuoteClaim& claim = m_desk->quote()->claims[0];
    QVERIFY(claim.rate == TokensPerSecond(2500));
    QVERIFY(claim.scope == RateScope::AllUsers);
    QVERIFY(claim.concurrency == 100);
    QVERIFY(claim.fullPower);
    pressButton(m_page, "removeClaimButton");
    QVERIFY(m_desk->quote()->claims.empty());
}

void TestQuotes::filesAreNotedByTheirHash()
{
    addQuote({});
    m_page->quotePages()->setCurrentIndex(5);
    const QString file = m_fixture->file(QStringLiteral("offer.pdf"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write("abc") == 3);
    written.close();
    m_fixture->dialogs.setNextFileName(file);
    pressButton(m_page, "attachButton");
    QTRY_COMPARE(m_desk->quote()->attachments.size(), std::size_t(1));
    const Attachment& noted = m_desk->quote()->attachments[0];
    QCOMPARE(noted.name, std::string("offer.pdf"));
    QCOMPARE(noted.bytes, std::int64_t(3));
    // FIPS 180-2, appendix B.1.
    QCOMPARE(noted.sha256, std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    pressButton(m_page, "removeAttachmentButton");
    QVERIFY(m_desk->quote()->attachments.empty());
}

void TestQuotes::setUpFilesAreWritten()
{
    openSample();
    m_page->quotePages()->setCurrentIndex(6);
    QVERIFY(part<QComboBox>("kitOption")->count() > 0);
    const QString folder = m_fixture->file(QStringLiteral("kit"));
    m_fixture->dialogs.setNextFileName(folder);
    pressButton(m_page, "deploymentKitButton");
    const QString said = part<QLabel>("kitResult")->text();
    QVERIFY2(said.contains(folder), qPrintable(said));
    QVERIFY(QFile::exists(folder + QStringLiteral("/serve.sh")) || QDir(folder).entryList(QDir::Files).size() > 2);
    // Files that are there are never replaced.
    m_fixture->dialogs.setNextFileName(folder);
    pressButton(m_page, "deploymentKitButton");
    QVERIFY2(!m_fixture->dialogs.lastError().isEmpty(), "a second kit over the first");
}

void TestQuotes::modelsAreSound()
{
    for (const char* table : {"quotesTable", "quoteLinesTable", "quoteClaimsTable", "findingsTable", "criteriaTable", "scoresTable"})
        new QAbstractItemModelTester(part<QTableView>(table)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page);
    openSample();
    auto* lines = part<QTableView>("quoteLinesTable")->model();
    for (const Quote& quote : std::vector<Quote>(m_desk->tender().quotes)) {
        m_desk->select(quote.id);
        QCOMPARE(lines->rowCount(), static_cast<int>(m_desk->quote()->lines.size()));
    }
    QVERIFY(m_desk->edit(QStringLiteral("lines"), [](Quote& quote) {
        quote.lines.insert(quote.lines.begin(), 3, QuoteLine{});
        quote.lines.pop_back();
        quote.claims.push_back({});
    }));
    QCOMPARE(lines->rowCount(), static_cast<int>(m_desk->quote()->lines.size()));
    m_desk->duplicate();
    m_desk->remove();
    waitForCheck();
    while (m_fixture->window->session()->undoStack()->canUndo())
        m_fixture->window->session()->undoStack()->undo();
    QTRY_VERIFY(!m_page->checker()->isChecking());
}

void TestQuotes::wordsOfVendorsStayWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("markup") << QStringLiteral("<img src=x onerror=alert(1)><b>bold</b>");
    QTest::newRow("formula") << QStringLiteral("=1+1");
    QTest::newRow("right to left") << QStringLiteral("price \u202e000,1 \u2066low");
    QTest::newRow("long") << QString(5'000, QLatin1Char('x'));
    QTest::newRow("ampersand") << QStringLiteral("A & B &amp; C");
}

void TestQuotes::wordsOfVendorsStayWords()
{
    QFETCH(QString, words);
    Quote quote;
    quote.vendor = quote.number = quote.notes = quote.paymentTerms = words.toStdString();
    quote.lines.push_back({});
    quote.lines[0].text = quote.lines[0].detail = quote.lines[0].unit = words.toStdString();
    quote.claims.push_back({});
    quote.claims[0].statement = words.toStdString();
    quote.attachments.push_back({words.toStdString(), std::string(64, 'a'), 1});
    addQuote(quote);
    waitForCheck();
    for (int page = 0; page < m_page->pages()->count(); ++page)
        m_page->pages()->setCurrentIndex(page);
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    for (const auto* browser : m_page->findChildren<QTextBrowser*>())
        QVERIFY(!browser->toHtml().contains(QLatin1String("<img")));
    for (const auto* view : m_page->findChildren<QTableView*>())
        for (int row = 0; row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex cell = view->model()->index(row, column);
                QVERIFY2(cell.data().toString().size() <= 420, qPrintable(view->objectName()));
                QVERIFY2(!cell.data(Qt::ToolTipRole).toString().contains(QLatin1String("<img")), qPrintable(view->objectName()));
                for (const QChar hidden : {QChar(0x202e), QChar(0x2066)})
                    QVERIFY2(!cell.data().toString().contains(hidden), qPrintable(view->objectName()));
            }
    QCOMPARE(m_desk->quote()->vendor, words.toStdString());
}

void TestQuotes::tenThousandLinesStayFluid()
{
    auto* table = part<QTableView>("quoteLinesTable");
    // What showing the page for the first time takes has nothing to do with how long a quote is.
    addQuote({});
    m_page->quotePages()->setCurrentIndex(2);
    waitForCheck();
    QTest::qWait(50);
    Heartbeat heart;
    addQuote(manyLines());
    QTest::qWait(50);
    const qint64 opening = heart.longestGap();
    QCOMPARE(table->model()->rowCount(), kManyLines);
    waitForCheck();
    const qint64 checking = heart.longestGap();
    QTest::qWait(20);
    heart.restart();
    for (int i = 0; i <= 40; ++i) {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * i / 40);
        QTest::qWait(1);
    }
    const qint64 scrolling = heart.longestGap();
    heart.restart();
    for (int row : {0, 5'000, 9'999}) {
        QVERIFY(table->model()->setData(table->model()->index(row, QuoteLinesModel::Text), QStringLiteral("changed")));
        QTest::qWait(5);
    }
    m_fixture->window->session()->undoStack()->undo();
    waitForCheck();
    const qint64 editing = heart.longestGap();
    const QString figures = QStringLiteral("opening %1 ms, first check %2 ms, scrolling %3 ms, editing %4 ms").arg(opening).arg(checking).arg(scrolling).arg(editing);
    qInfo().noquote() << figures;
    QVERIFY2(opening < kLongestGap && checking < kLongestGap && scrolling < kLongestGap && editing < kLongestGap, qPrintable(figures));
}

SIZEWRIGHT_TEST(TestQuotes)
#include "tst_quotes.moc"
