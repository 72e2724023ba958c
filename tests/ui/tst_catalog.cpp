// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

#include "core/io/json_edit.h"
#include "core/io/number_text.h"
#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/catalog/catalog_window.h"
#include "ui/catalog/entry_dialog.h"
#include "ui/models/catalog_model.h"
#include "ui/session/catalog_store.h"
#include "ui/session/plan_session.h"
#include "ui/support/language.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

constexpr const char* kH100 = "NVIDIA H100 SXM5 80GB (new)";

/// A store over the shipped catalog with own entries in a folder of its own.
struct StoreFixture {
    StoreFixture()
        : store(SIZEWRIGHT_SOURCE_DIR "/catalogs", folder.path().toStdString() + "/own", dayNumber("2026-11-22").value())
    {
        loaded = store.load().has_value();
    }
    [[nodiscard]] CatalogEntry entry(const char* kind, const char* id)
    {
        for (const CatalogEntry& candidate : store.entries(kind))
            if (candidate.item.id == id)
                return candidate;
        return {};
    }
    QTemporaryDir folder;
    CatalogStore store;
    bool loaded = false;
};

CatalogEntry entryOf(const std::string& id, const std::string& more)
{
    const std::string json = "{\"id\":\"" + id + "\",\"name\":\"<b>" + id + "</b>\"" + more +
                             R"(,"source":{"title":"page","read":"2026-01-01","grade":"B"}})";
    CatalogEntry entry;
    entry.item = readItem("accelerators", json, "own").value();
    return entry;
}

int columnOf(const QAbstractItemModel& model, const QString& title)
{
    for (int i = 0; i < model.columnCount(); ++i)
        if (model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() == title)
            return i;
    return -1;
}

template <class W>
W* child(QWidget& parent, const char* name)
{
    return parent.findChild<W*>(QLatin1String(name));
}

void type(QWidget& dialog, const char* name, const QString& text)
{
    child<QLineEdit>(dialog, name)->setText(text);
}

void fillSource(QWidget& dialog)
{
    type(dialog, "sourceTitle", QStringLiteral("Offer of our dealer"));
    type(dialog, "sourceNote", QStringLiteral("valid for a month"));
}

}  // namespace

/// The browser over the catalog, and the way own entries get in and out.
class TestCatalog : public QObject {
    Q_OBJECT

private slots:
    void init() { installTranslators(LanguageId::En); }
    void keepsTheContract();
    void everyKindHasRowsAndExplainsItself();
    void unknownIsADashAndStandsLast();
    void searchesEveryWord();
    void manyPricesStayFluid();
    void changingNeedsASource();
    void changesAndGoesBack();
    void addsACopyUnderAnotherId();
    void pricesAreAddedAndWin();
    void figuresOutOfRangeAreRefused();
    void whatIsLeftOutIsSaid();
    void anOpenPlanFollows();
};

void TestCatalog::keepsTheContract()
{
    CatalogModel model;
    CatalogFilter filter;
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setEntries("accelerators",
                     {entryOf("one", R"(,"load_power":9)"), entryOf("two", ""), entryOf("three", R"(,"load_power":100)")});
    QCOMPARE(filter.rowCount(), 3);
    const int power = columnOf(model, QStringLiteral("Power (W)"));
    filter.sort(power, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, power).data().toString(), QStringLiteral("100"));
    filter.setWords(QStringLiteral("THREE"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setOwnOnly(true);
    QCOMPARE(filter.rowCount(), 0);
    model.setEntries("prices", {});
    QVERIFY(model.entry(0) == nullptr);
}

void TestCatalog::everyKindHasRowsAndExplainsItself()
{
    StoreFixture f;
    QVERIFY(f.loaded);
    for (const CatalogKind& kind : catalogKinds()) {
        CatalogModel model;
        model.setEntries(kind.id, f.store.entries(kind.id));
        QVERIFY2(model.rowCount() > 0, kind.id);
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY2(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().size() >= 12, kind.id);
            bool known = false;
            for (int row = 0; row < model.rowCount() && !known; ++row)
                known = model.index(row, column).data(CatalogModel::SortRole).isValid();
            // A column that no entry fills names a field that does not exist; only the origin may be empty.
            const QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            QVERIFY2(known || title == QLatin1String("Origin"),
                     qPrintable(QLatin1String(kind.id) + QLatin1Char(' ') + title));
        }
    }
}

void TestCatalog::unknownIsADashAndStandsLast()
{
    CatalogModel model;
    CatalogFilter filter;
    filter.setSourceModel(&model);
    model.setEntries("accelerators", {entryOf("unknown", ""), entryOf("nine", R"(,"load_power":9)")});
    const int power = columnOf(model, QStringLiteral("Power (W)"));
    QCOMPARE(model.index(0, power).data().toString(), QStringLiteral("–"));
    QVERIFY(model.index(0, power).data(Qt::ToolTipRole).toString().contains(QLatin1String("Not known")));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        filter.sort(power, order);
        QCOMPARE(filter.index(1, power).data().toString(), QStringLiteral("–"));
    }
    // Names are data, never markup.
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("<b>")));
}

void TestCatalog::searchesEveryWord()
{
    StoreFixture f;
    CatalogModel model;
    CatalogFilter filter;
    filter.setSourceModel(&model);
    model.setEntries("prices", f.store.entries("prices"));
    filter.setWords(QStringLiteral("h100 sxm5 (new)"));
    QVERIFY(filter.rowCount() >= 1);
    QVERIFY(filter.rowCount() < model.rowCount());
    filter.setWords(QStringLiteral("h100 no-such-word"));
    QCOMPARE(filter.rowCount(), 0);
}

void TestCatalog::manyPricesStayFluid()
{
    StoreFixture f;
    const std::vector<CatalogEntry> shipped = f.store.entries("prices");
    std::vector<CatalogEntry> many;
    while (many.size() < 10'000)
        many.push_back(shipped[many.size() % shipped.size()]);
    CatalogModel model;
    CatalogFilter filter;
    filter.setSourceModel(&model);
    model.setEntries("prices", many);
    QElapsedTimer timer;
    timer.start();
    for (const char* words : {"h", "h1", "h10", "h100"})
        filter.setWords(QLatin1String(words));
    const qint64 typing = timer.restart();
    filter.sort(columnOf(model, QStringLiteral("Typical")));
    const qint64 sorting = timer.elapsed();
    // Far above what it takes on an idle machine, far below what a row-by-row rebuild would.
    QVERIFY2(typing < 4000 && sorting < 4000, qPrintable(QStringLiteral("%1 ms, %2 ms").arg(typing).arg(sorting)));
}

void TestCatalog::changingNeedsASource()
{
    StoreFixture f;
    EntryDialog dialog(&f.store, f.entry("accelerators", "h20-141gb"), EntryDialog::Mode::Change);
    type(dialog, "load_power", QStringLiteral("450"));
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(child<QLabel>(dialog, "entryProblem")->text().contains(QLatin1String("source/title")));
    QVERIFY(f.store.catalog()->ownEntries.empty());
    fillSource(dialog);
    dialog.accept();
    QCOMPARE(f.store.catalog()->accelerator("h20-141gb")->loadPower->raw(), 450.0);
    QCOMPARE(f.store.catalog()->accelerator("h20-141gb")->source.note, std::string("valid for a month"));
}

void TestCatalog::changesAndGoesBack()
{
    StoreFixture f;
    Dialogs dialogs;
    CatalogWindow window(&f.store, &dialogs);
    window.showKind(QStringLiteral("accelerators"));
    QVERIFY(window.selectEntry(QStringLiteral("h20-141gb")));
    QVERIFY(!child<QPushButton>(window, "resetButton")->isEnabled());
    child<QPushButton>(window, "changeButton")->click();
    auto* dialog = child<EntryDialog>(window, "entryDialog");
    QVERIFY(dialog != nullptr);
    type(*dialog, "load_power", QStringLiteral("450"));
    fillSource(*dialog);
    dialog->accept();
    const auto* details = child<QTextBrowser>(window, "entryDetails");
    QVERIFY(details->toPlainText().contains(QLatin1String("450, shipped: ")));
    QVERIFY(details->toPlainText().contains(QLatin1String("Offer of our dealer")));
    QVERIFY(f.entry("accelerators", "h20-141gb").state == CatalogEntry::State::Changed);
    QVERIFY(child<QPushButton>(window, "resetButton")->isEnabled());
    QVERIFY(!child<QPushButton>(window, "removeButton")->isEnabled());
    child<QPushButton>(window, "resetButton")->click();
    QVERIFY(f.store.catalog()->ownEntries.empty());
    QVERIFY(*f.store.catalog()->accelerator("h20-141gb") == *shippedCatalog()->accelerator("h20-141gb"));
}

void TestCatalog::addsACopyUnderAnotherId()
{
    StoreFixture f;
    EntryDialog dialog(&f.store, f.entry("cpus", "epyc-9654"), EntryDialog::Mode::Copy);
    fillSource(dialog);
    type(dialog, "entryId", QStringLiteral("epyc-9654"));
    dialog.accept();
    QVERIFY(child<QLabel>(dialog, "entryProblem")->text().contains(QLatin1String("taken")));
    type(dialog, "entryId", QStringLiteral("our-cpu"));
    type(dialog, "cores", QString());
    dialog.accept();
    QCOMPARE(dialog.savedId(), std::string("our-cpu"));
    const Cpu* cpu = f.store.catalog()->cpu("our-cpu");
    QVERIFY(cpu != nullptr);
    QVERIFY(!cpu->cores);
    QCOMPARE(cpu->memoryChannels, shippedCatalog()->cpu("epyc-9654")->memoryChannels);
    QVERIFY(f.store.remove(f.entry("cpus", "our-cpu").item));
    QVERIFY(f.store.catalog()->cpu("our-cpu") == nullptr);
}

void TestCatalog::pricesAreAddedAndWin()
{
    StoreFixture f;
    const std::size_t before = f.store.entries("prices").size();
    EntryDialog dialog(&f.store, f.entry("prices", kH100), EntryDialog::Mode::Change);
    type(dialog, "low", QStringLiteral("20,000"));
    type(dialog, "typical", QStringLiteral("21,000"));
    type(dialog, "high", QStringLiteral("22000.5"));
    fillSource(dialog);
    dialog.accept();
    QCOMPARE(child<QLabel>(dialog, "entryProblem")->text(), QString());
    const PriceRecord* price = f.store.catalog()->price(kH100);
    QCOMPARE(price->typical->toText(), std::string("21000"));
    QCOMPARE(price->high->toText(), std::string("22000.5"));
    QVERIFY(price->type == PriceType::User);
    QCOMPARE(price->observedOn, std::string("2026-11-22"));
    QCOMPARE(f.store.entries("prices").size(), before + 1);
}

void TestCatalog::figuresOutOfRangeAreRefused()
{
    StoreFixture f;
    for (const char* wrong : {"-5", "much", "1e99"}) {
        EntryDialog dialog(&f.store, f.entry("accelerators", "h20-141gb"), EntryDialog::Mode::Change);
        fillSource(dialog);
        type(dialog, "load_power", QLatin1String(wrong));
        dialog.accept();
        QVERIFY2(child<QLabel>(dialog, "entryProblem")->text().contains(QLatin1String("Power (W)")), wrong);
    }
    // In range, and still against physics: the message names the entry.
    EntryDialog dialog(&f.store, f.entry("accelerators", "h20-141gb"), EntryDialog::Mode::Change);
    fillSource(dialog);
    type(dialog, "nominal_gigabytes", QStringLiteral("80"));
    dialog.accept();
    QVERIFY(child<QLabel>(dialog, "entryProblem")->text().contains(QLatin1String("accelerators/h20-141gb")));
    QVERIFY(f.store.catalog()->ownEntries.empty());
}

void TestCatalog::whatIsLeftOutIsSaid()
{
    StoreFixture f;
    QVERIFY(QDir().mkpath(f.folder.filePath(QStringLiteral("own/cpus"))));
    QFile file(f.folder.filePath(QStringLiteral("own/cpus/mine.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"kind":"cpus","version":1,"items":[{"id":"odd","name":"Odd"}]})");
    file.close();
    QVERIFY(f.store.load());
    Dialogs dialogs;
    CatalogWindow window(&f.store, &dialogs);
    window.showKind(QStringLiteral("cpus"));
    QVERIFY(child<QLabel>(window, "leftOutLabel")->text().contains(QLatin1String("cpus/odd")));
    QVERIFY(window.selectEntry(QStringLiteral("odd")));
    QVERIFY(child<QTextBrowser>(window, "entryDetails")->toPlainText().contains(QLatin1String("Not in use")));
}

void TestCatalog::anOpenPlanFollows()
{
    StoreFixture f;
    QVERIFY(f.loaded);
    WindowFixture plain;
    Dialogs dialogs;
    MainWindow window(
        {f.store.catalog(), &plain.settings, &dialogs, QString(), QDate(2026, 11, 20), ThemeId::Light, &f.store});
    window.session()->setDebounce(0);
    window.session()->newPlan(f.store.catalog()->templates.front(), QStringLiteral("2026-11-20"));
    window.showWorkspace();
    QTRY_VERIFY_WITH_TIMEOUT(window.session()->plan() != nullptr, 30'000);
    CatalogWindow* browser = window.showCatalog();
    QVERIFY(browser != nullptr);
    EntryDialog dialog(&f.store, f.entry("prices", kH100), EntryDialog::Mode::Change);
    fillSource(dialog);
    dialog.accept();
    const auto warned = [&] {
        const Plan* plan = window.session()->plan();
        return plan &&
               std::ranges::any_of(plan->warnings, [](const Message& warning) { return warning.id == "own_entries"; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(warned(), 30'000);
    QVERIFY(&window.session()->catalog() == f.store.catalog().get());
    QVERIFY(browser->isVisible());
}

SIZEWRIGHT_TEST(TestCatalog)
#include "tst_catalog.moc"
