// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include "tests/support/test_main.h"
#include "tests/ui/support/heartbeat.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/quotes/import_quote_dialog.h"
#include "ui/quotes/quote_desk.h"
#include "ui/quotes/quotes_page.h"
#include "ui/session/plan_session.h"
#include "ui/workspace/workspace_page.h"

using namespace sizewright;
using sizewright::test::Heartbeat;
using sizewright::test::WindowFixture;

namespace {

constexpr qint64 kLongestGap = 100;

QString corpus(const char* name)
{
    return QStringLiteral(SIZEWRIGHT_TEST_DATA) + QStringLiteral("/quotes/") + QLatin1String(name);
}

}  // namespace

/// Vendors' tables become quotes: what is clear is taken, what is not is asked, and how it was answered is remembered.
class TestQuoteImport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void clearFileNeedsNoAnswer();
    void openQuestionsKeepTheQuoteOut();
    void answersCanBeChanged();
    void columnsAreSaidInTheTable();
    void anotherSheetIsAnotherQuote();
    void whatIsNoTableIsRefused();
    void vendorsTablesAreRemembered();
    void cellsArePastedFromTheClipboard();
    void withoutAPlanNothingIsImported();
    void droppedTableIsImported();
    void tenThousandLinesAreReadInTheBackground();
    void fourQuotesFromFileToResult();

private:
    template <class T>
    [[nodiscard]] T* part(const char* name) const
    {
        return m_fixture->window->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] ImportQuoteDialog* dialog() const { return part<ImportQuoteDialog>("importQuoteDialog"); }
    [[nodiscard]] QPushButton* ok() const { return part<QPushButton>("acceptQuote"); }
    void openPlan();
    /// Opens a file of the corpus and waits until it is read.
    void open(const QString& file);
    void waitForReading() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>("importState")->text().contains(QLatin1String("is being read")), 10'000);
    }
    void answer(const char* question, const QString& value) const;
    void takeOver();

    std::unique_ptr<WindowFixture> m_fixture;
    QuoteDesk* m_desk = nullptr;
};

void TestQuoteImport::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestQuoteImport::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->show();
    openPlan();
}

void TestQuoteImport::cleanup()
{
    m_fixture.reset();
}

void TestQuoteImport::openPlan()
{
    auto* card = part<QAbstractButton>("template-enterprise-100");
    QVERIFY(card != nullptr);
    card->click();
    QTRY_VERIFY(!m_fixture->window->session()->isComputing());
    QuotesPage* page = m_fixture->window->workspace()->quotes();
    page->checker()->setDebounce(0);
    m_desk = page->desk();
}

void TestQuoteImport::open(const QString& file)
{
    m_fixture->window->importQuote(file);
    QVERIFY2(dialog() != nullptr, qPrintable(m_fixture->dialogs.lastError()));
    waitForReading();
}

void TestQuoteImport::answer(const char* question, const QString& value) const
{
    auto* box = part<QComboBox>(question);
    QVERIFY2(box != nullptr, question);
    const int wanted = box->findData(value);
    QVERIFY2(wanted > 0, qPrintable(value));
    box->setFocus();
    while (box->currentIndex() < wanted)
        QTest::keyClick(box, Qt::Key_Down);
    waitForReading();
}

void TestQuoteImport::takeOver()
{
    QVERIFY2(ok()->isEnabled(), qPrintable(part<QLabel>("importState")->text()));
    ok()->setFocus();
    QTest::keyClick(ok(), Qt::Key_Space);
    QTRY_VERIFY(dialog() == nullptr);
}

void TestQuoteImport::clearFileNeedsNoAnswer()
{
    open(corpus("zh_gb18030_comma.csv"));
    QAbstractItemModelTester tester(part<QTableView>("importTable")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(part<QLineEdit>("importVendor")->text(), QStringLiteral("北京某某科技有限公司"));
    takeOver();
    const Quote& quote = *m_desk->quote();
    QCOMPARE(quote.vendor, std::string("北京某某科技有限公司"));
    QCOMPARE(quote.lines.size(), std::size_t(3));
    QCOMPARE(quote.attachments.size(), std::size_t(1));
    QCOMPARE(quote.attachments[0].name, std::string("zh_gb18030_comma.csv"));
    QFile file(corpus("zh_gb18030_comma.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(quote.attachments[0].bytes, file.size());
    QCOMPARE(quote.attachments[0].sha256, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex().toStdString());
    QVERIFY(m_fixture->window->workspace()->quotes()->isVisible());
}

void TestQuoteImport::openQuestionsKeepTheQuoteOut()
{
    open(corpus("de_ambiguous.csv"));
    QVERIFY(!ok()->isEnabled());
    dialog()->accept();
    QVERIFY(m_desk->tender().quotes.empty());
    answer("question-decimal_sign", QStringLiteral("comma"));
    takeOver();
    QVERIFY(m_desk->quote()->lines[1].unitPrice == (Money{98'500'00, Currency::EUR}));
}

void TestQuoteImport::answersCanBeChanged()
{
    open(corpus("de_ambiguous.csv"));
    answer("question-decimal_sign", QStringLiteral("comma"));
    QVERIFY(ok()->isEnabled());
    auto* box = part<QComboBox>("question-decimal_sign");
    QVERIFY2(box != nullptr, "an answered question stays");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    waitForReading();
    QTRY_VERIFY(!ok()->isEnabled());
    answer("question-decimal_sign", QStringLiteral("point"));
    takeOver();
    QVERIFY(m_desk->quote()->lines[1].unitPrice == (Money{98'50, Currency::EUR}));
}

void TestQuoteImport::columnsAreSaidInTheTable()
{
    open(corpus("en_no_header.csv"));
    QVERIFY(!ok()->isEnabled());
    QCOMPARE(part<QTableView>("importTable")->model()->rowCount() > 0, true);
    auto* box = part<QComboBox>("columnFieldA");
    QVERIFY(box != nullptr && box->isVisible());
    const auto say = [this](const char* name, QuoteField field) {
        auto* column = part<QComboBox>(name);
        QVERIFY2(column != nullptr, name);
        column->setFocus();
        while (column->currentIndex() < static_cast<int>(field))
            QTest::keyClick(column, Qt::Key_Down);
        waitForReading();
    };
    say("columnFieldA", QuoteField::Item);
    QTRY_COMPARE(part<QComboBox>("columnFieldA")->currentIndex(), static_cast<int>(QuoteField::Item));
}

void TestQuoteImport::anotherSheetIsAnotherQuote()
{
    open(corpus("zh_two_sheets.xlsx"));
    auto* sheets = part<QComboBox>("importSheet");
    QVERIFY(sheets->isEnabled());
    QVERIFY(sheets->count() >= 2);
    QVERIFY(!part<QComboBox>("importEncoding")->isEnabled());
    const int before = sheets->currentIndex();
    sheets->setFocus();
    QTest::keyClick(sheets, before == 0 ? Qt::Key_Down : Qt::Key_Up);
    waitForReading();
    QVERIFY(sheets->currentIndex() != before);
    QTRY_VERIFY(ok()->isEnabled());
}

void TestQuoteImport::whatIsNoTableIsRefused()
{
    const QString file = m_fixture->file(QStringLiteral("old.csv"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("%PDF-1.7 no table");
    written.close();
    open(file);
    QVERIFY(!ok()->isEnabled());
    QVERIFY(!part<QLabel>("importState")->text().isEmpty());
    m_fixture->window->importQuote(m_fixture->file(QStringLiteral("absent.csv")));
    QVERIFY(m_fixture->dialogs.lastError().contains(QLatin1String("absent.csv")));
}

void TestQuoteImport::vendorsTablesAreRemembered()
{
    for (const bool again : {false, true}) {
        open(corpus("de_no_currency.csv"));
        auto* vendor = part<QLineEdit>("importVendor");
        vendor->setFocus();
        QTest::keyClicks(vendor, QStringLiteral("Muster GmbH"));
        QTest::keyClick(vendor, Qt::Key_Tab);
        waitForReading();
        if (again) {
            QTRY_VERIFY2(ok()->isEnabled(), "the answer of last time counts");
        } else {
            QVERIFY(!ok()->isEnabled());
            answer("question-currency", QStringLiteral("EUR"));
        }
        takeOver();
        QVERIFY(m_desk->quote()->currency == Currency::EUR);
        QVERIFY(m_desk->quote()->statedTotal == (Money{197'000'00, Currency::EUR}) || m_desk->quote()->lines[0].total == (Money{197'000'00, Currency::EUR}));
    }
    // Names of vendors stand in the settings by their hash only.
    m_fixture->settings.sync();
    QFile settings(m_fixture->settings.fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("Muster"));
}

void TestQuoteImport::cellsArePastedFromTheClipboard()
{
    QFile cells(corpus("en_tab_pasted.txt"));
    QVERIFY(cells.open(QIODevice::ReadOnly));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(cells.readAll()));
    m_fixture->window->pasteQuote();
    QVERIFY(dialog() != nullptr);
    waitForReading();
    takeOver();
    QCOMPARE(m_desk->quote()->lines.size(), std::size_t(4));
    QVERIFY(m_desk->quote()->attachments.empty());
    QGuiApplication::clipboard()->clear();
    m_fixture->window->pasteQuote();
    QVERIFY(dialog() == nullptr);
    QVERIFY(!m_fixture->dialogs.lastError().isEmpty());
}

void TestQuoteImport::withoutAPlanNothingIsImported()
{
    WindowFixture fixture;
    fixture.window->show();
    fixture.window->importQuote(corpus("zh_gb18030_comma.csv"));
    QVERIFY(fixture.dialogs.lastError().contains(QLatin1String("plan")));
}

void TestQuoteImport::droppedTableIsImported()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(corpus("de_book.xlsx"))});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_fixture->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_fixture->window.get(), &drop);
    QVERIFY(dialog() != nullptr);
    waitForReading();
    takeOver();
    QCOMPARE(m_desk->quote()->lines.size(), std::size_t(4));
}

void TestQuoteImport::tenThousandLinesAreReadInTheBackground()
{
    const QString file = m_fixture->file(QStringLiteral("many.csv"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("Item,Quantity,Unit price CNY,Total CNY\n");
    for (int i = 1; i <= 10'000; ++i)
        written.write(QStringLiteral("Cable number %1,2,%2.50,%3.00\n").arg(QString::number(i), QString::number(10 + i), QString::number(2 * (10 + i) + 1)).toUtf8());
    written.write("All prices net of VAT\n");
    written.close();
    m_fixture->window->importQuote(file);
    QVERIFY(dialog() != nullptr);
    Heartbeat heart;
    waitForReading();
    const qint64 reading = heart.longestGap();
    QCOMPARE(part<QTableView>("importTable")->model()->rowCount(), 200);
    heart.restart();
    takeOver();
    const qint64 taking = heart.longestGap();
    QCOMPARE(m_desk->quote()->lines.size(), std::size_t(10'000));
    const QString figures = QStringLiteral("reading %1 ms, taking over %2 ms").arg(reading).arg(taking);
    qInfo().noquote() << figures;
    QVERIFY2(reading < kLongestGap && taking < kLongestGap, qPrintable(figures));
}

void TestQuoteImport::fourQuotesFromFileToResult()
{
    for (const char* file : {"zh_gb18030_comma.csv", "de_windows1252_semicolon.csv", "en_ascii_comma.csv", "de_ambiguous.csv"}) {
        open(corpus(file));
        if (auto* sign = part<QComboBox>("question-decimal_sign"); sign != nullptr)
            answer("question-decimal_sign", QStringLiteral("comma"));
        takeOver();
    }
    QCOMPARE(m_desk->tender().quotes.size(), std::size_t(4));
    QuotesPage* page = m_fixture->window->workspace()->quotes();
    QTRY_VERIFY_WITH_TIMEOUT(!page->checker()->isChecking() && m_desk->check() != nullptr, 20'000);
    QVERIFY(part<QTableView>("findingsTable")->model()->rowCount() > 0);
    page->pages()->setCurrentIndex(2);
    part<QPushButton>("usualCriteriaButton")->click();
    page->pages()->setCurrentIndex(3);
    auto* scores = part<QTableView>("scoresTable")->model();
    for (int row = 0; row < 4; ++row)
        for (int column = 1; column < scores->columnCount() - 1; ++column)
            QVERIFY(scores->setData(scores->index(row, column), QString::number(9 - 2 * row)));
    page->pages()->setCurrentIndex(4);
    QTRY_VERIFY_WITH_TIMEOUT(!page->checker()->isChecking(), 20'000);
    const auto* ranking = part<QTableView>("rankingTable")->model();
    QCOMPARE(ranking->rowCount(), 4);
    const auto* rules = part<QTableView>("scoringRulesTable")->model();
    QCOMPARE(rules->rowCount(), kScoringMethods);
    // The project that is saved holds it all.
    const QString saved = m_fixture->file(QStringLiteral("tender.json"));
    QVERIFY(m_fixture->window->session()->save(saved).has_value());
    const Tender before = m_desk->tender();
    QVERIFY(m_fixture->window->session()->open(saved).has_value());
    QVERIFY(m_fixture->window->session()->project().tender == before);
}

SIZEWRIGHT_TEST(TestQuoteImport)
#include "tst_quote_import.moc"
