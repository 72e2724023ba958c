// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QTableView>
#include <QTextBrowser>
#include <QUndoStack>

#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/models/catalog_field.h"
#include "ui/models/option_column.h"
#include "ui/models/options_model.h"
#include "ui/session/plan_session.h"
#include "ui/workspace/workspace_page.h"

using namespace sizewright;
using sizewright::test::WindowFixture;

/// Published quality in the window: asked for in the wizard, shown in the table and the details.
class TestQualityViews : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void otherModelsAreAskedForAndTakenBack();
    void optionsShowWhatTheirFormatKeeps();
    void detailsNameScoresAndSources();
    void theCatalogHasTheKind();

private:
    template <class T>
    [[nodiscard]] T* part(const char* name) const
    {
        return m_fixture->window->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] PlanSession* session() const { return m_fixture->window->session(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestQualityViews::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestQualityViews::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->show();
    QVERIFY(session()->openCopy(QStringLiteral(SIZEWRIGHT_SOURCE_DIR) + QStringLiteral("/resources/samples/r1-100-users.json")));
    QTRY_VERIFY(!session()->isComputing());
}

void TestQualityViews::cleanup()
{
    m_fixture.reset();
}

void TestQualityViews::otherModelsAreAskedForAndTakenBack()
{
    m_fixture->window->showWizard(0);
    auto* check = part<QCheckBox>("otherModels");
    auto* share = part<QDoubleSpinBox>("otherModelsShare");
    auto* benchmarks = part<QDoubleSpinBox>("otherModelsBenchmarks");
    QVERIFY(check != nullptr && share != nullptr && benchmarks != nullptr);
    QVERIFY(!check->isChecked() && !share->isEnabled() && !benchmarks->isEnabled());
    const Scenario before = session()->scenario();
    check->click();
    QVERIFY(session()->scenario().publishedFloor.has_value() && share->isEnabled() && benchmarks->isEnabled());
    QCOMPARE(share->value(), 95.0);
    share->setValue(90);
    benchmarks->setValue(4);
    QVERIFY((session()->scenario().publishedFloor == PublishedFloor{0.9, 4, {}}));
    QTRY_VERIFY(!session()->isComputing());
    QVERIFY(!session()->outcome()->plan->otherModels.empty());
    while (session()->undoStack()->canUndo())
        session()->undoStack()->undo();
    QVERIFY(session()->scenario() == before);
    QVERIFY(!check->isChecked() && !share->isEnabled());
}

void TestQualityViews::optionsShowWhatTheirFormatKeeps()
{
    const auto columns = optionColumns();
    const auto column = std::ranges::find(columns, std::string_view("Quality kept (%)"), [](const OptionColumn& c) { return std::string_view(c.title); });
    QVERIFY(column != columns.end());
    OptionsModel model;
    model.setOutcome(session()->outcome());
    const int at = int(column - columns.begin());
    int measured = 0;
    int native = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Option& option = *model.option(row);
        const QString cell = model.index(row, at).data().toString();
        if (option.deployment.format->id == "q4_k_m") {
            QCOMPARE(cell, QStringLiteral("99.1 (97.3–100.0)"));
            QVERIFY(model.index(row, at).data(Qt::ToolTipRole).toString().contains(QStringLiteral("LiveCodeBench")));
            ++measured;
        }
        if (option.deployment.format->id == "fp8-block") {
            QCOMPARE(cell, QStringLiteral("native"));
            ++native;
        }
    }
    QVERIFY(measured > 0 && native > 0);
}

void TestQualityViews::detailsNameScoresAndSources()
{
    m_fixture->window->showWorkspace();
    const QString details = part<QTextBrowser>("optionDetails")->toPlainText();
    QVERIFY2(details.contains(QStringLiteral("Published quality of DeepSeek-R1")), qPrintable(details));
    QVERIFY(details.contains(QStringLiteral("GPQA-Diamond")) && details.contains(QStringLiteral("71.5 %")));
    QVERIFY(details.contains(QStringLiteral("deepseek-ai/DeepSeek-R1 README, grade A")));
}

void TestQualityViews::theCatalogHasTheKind()
{
    const auto fields = catalogFields("quality");
    QVERIFY(!fields.empty());
    for (const char* path : {"model_id", "format_id", "benchmark", "score", "setting", "published"})
        QVERIFY2(std::ranges::any_of(fields, [path](const CatalogField& f) { return std::string_view(f.path) == path; }), path);
}

SIZEWRIGHT_TEST(TestQualityViews)
#include "tst_quality_views.moc"
