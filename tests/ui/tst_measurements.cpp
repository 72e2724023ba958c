// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUndoStack>

#include "core/calibration/own_measurements.h"
#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/import/benchmark_dialog.h"
#include "ui/import/measurements_table.h"
#include "ui/import/own_measurements_dialog.h"
#include "ui/models/measurements_model.h"
#include "ui/session/plan_session.h"
#include "ui/support/language.h"

using namespace sizewright;
using sizewright::test::WindowFixture;

namespace {

const QString kFolder = QStringLiteral(SIZEWRIGHT_TEST_DATA "/benchmarks/");

void startPlan(WindowFixture& fixture)
{
    fixture.window->show();
    fixture.window->session()->newPlan(sizewright::test::shippedCatalog()->templates.front(), QStringLiteral("2026-11-22"));
    const QString saved = fixture.file(QStringLiteral("plan.json"));
    QVERIFY(fixture.window->session()->save(saved));
    fixture.window->openFile(saved);
}

BenchmarkDialog* dialogOf(MainWindow* window)
{
    return window->findChild<BenchmarkDialog*>(QStringLiteral("benchmarkDialog"));
}

void choose(QWidget* dialog, const char* name, const char* id)
{
    auto* box = dialog->findChild<QComboBox*>(QLatin1String(name));
    QVERIFY(box->findData(QLatin1String(id)) >= 0);
    box->setCurrentIndex(box->findData(QLatin1String(id)));
}

/// The best option of a plan on a device and engine; null if it has none.
const Option* optionOn(const Plan* plan, std::string_view engine, std::string_view device)
{
    for (const Option& option : plan->options)
        if (option.speed && option.deployment.engine->id == engine && option.deployment.device->id == device)
            return &option;
    return nullptr;
}

}  // namespace

/// Results of a benchmark beside their predictions, and a plan that is calibrated on them.
class TestMeasurements : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void asksForWhatTheFileDoesNotSay();
    void thePlanFollowsTheMeasurements();
    void theyAreListedAndRemoved();
    void columnsHoldTheirTexts();
    void aDamagedResultIsExplained();
    void theTableKeepsTheContract();
};

void TestMeasurements::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestMeasurements::asksForWhatTheFileDoesNotSay()
{
    WindowFixture fixture;
    startPlan(fixture);
    fixture.window->importModel(kFolder + QStringLiteral("guidellm.json"));
    BenchmarkDialog* dialog = dialogOf(fixture.window.get());
    QVERIFY(dialog != nullptr);
    auto* button = dialog->findChild<QPushButton*>(QStringLiteral("calibrateButton"));
    auto* missing = dialog->findChild<QLabel*>(QStringLiteral("missingFacts"));
    QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("benchmarkModel"))->currentData().toString(), QStringLiteral("llama-3-3-70b"));
    QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("benchmarkDevice"))->currentIndex(), 0);
    QCOMPARE(dialog->findChild<QSpinBox*>(QStringLiteral("benchmarkCount"))->value(), 0);
    QVERIFY(!button->isEnabled());
    QVERIFY(missing->text().contains(QStringLiteral("number of devices")));
    choose(dialog, "benchmarkEngine", "vllm");
    choose(dialog, "benchmarkDevice", "h100-sxm-80gb");
    dialog->findChild<QLineEdit*>(QStringLiteral("benchmarkVersion"))->setText(QStringLiteral("0.11.0"));
    QVERIFY(!button->isEnabled());
    dialog->findChild<QSpinBox*>(QStringLiteral("benchmarkCount"))->setValue(2);
    QVERIFY(button->isEnabled());
    QVERIFY(missing->isHidden());
    const auto* table = dialog->findChild<MeasurementsTable*>();
    QCOMPARE(table->model()->rowCount(), 10);
    QVERIFY(table->model()->index(0, MeasurementsModel::Deviation).data().toString().startsWith(QLatin1Char('+')));
    QVERIFY(dialog->findChild<QComboBox*>(QStringLiteral("benchmarkCpu"))->isHidden());
    choose(dialog, "benchmarkEngine", "ktransformers");
    QVERIFY(!dialog->findChild<QComboBox*>(QStringLiteral("benchmarkCpu"))->isHidden());
    QVERIFY(missing->text().contains(QStringLiteral("memory channels")));
}

void TestMeasurements::thePlanFollowsTheMeasurements()
{
    WindowFixture fixture;
    startPlan(fixture);
    PlanSession* session = fixture.window->session();
    QTRY_VERIFY(!session->isComputing() && session->plan() != nullptr);
    // A machine of the plan, measured at 1.3 times what is predicted.
    const Option* before = nullptr;
    for (const Option& option : session->plan()->options)
        if (option.speed && option.deployment.engine->id == "vllm" && option.deployment.nodes == 1 && option.speed->basis != Basis::Measured)
            before = &option;
    QVERIFY2(before != nullptr, "no option of the sample runs on vLLM");
    const std::string device = before->deployment.device->id;
    const Band<Seconds> predicted = before->speed->tpot;
    const Basis basis = before->speed->basis;
    const std::string id = before->id;
    OwnItems items;
    for (int i = 0; i < 6; ++i) {
        MeasuredRow row;
        row.id = "row-" + std::to_string(i);
        row.modelId = before->deployment.model->id;
        row.formatId = before->deployment.format->id;
        row.engineId = "vllm";
        row.engineVersion = "0.11.0";
        row.deviceId = device;
        row.devices = before->deployment.devices();
        row.inputTokens = 1000;
        row.outputTokens = 500;
        row.concurrency = 1 << i;
        row.metric = "tpot_ms";
        row.value = 1;
        row.scope = "system";
        const auto compared = compareWithPrediction(session->catalog(), std::span(&row, 1));
        QVERIFY2(compared.rows.front().predicted.has_value(), compared.rows.front().reason.c_str());
        row.value = *compared.rows.front().predicted * 1.3;
        items.measurements.push_back(row);
    }
    QVERIFY(session->addOwnItems(QStringLiteral("Calibrate"), items));
    QTRY_VERIFY(!session->isComputing() && session->plan() != nullptr);
    const auto find = [&]() -> const Option* {
        for (const Option& option : session->plan()->options)
            if (option.id == id)
                return &option;
        return nullptr;
    };
    const Option* after = find();
    QVERIFY(after != nullptr && after->speed);
    QCOMPARE(after->speed->basis, Basis::Measured);
    QVERIFY(after->speed->tpot.high / after->speed->tpot.low < predicted.high / predicted.low);
    const auto warned = [&] {
        const auto& warnings = session->plan()->warnings;
        return std::any_of(warnings.begin(), warnings.end(), [](const Message& m) { return m.id == "own_measurements"; });
    };
    QVERIFY(warned());
    session->undoStack()->undo();
    QTRY_VERIFY(!session->isComputing() && session->plan() != nullptr);
    QCOMPARE(find()->speed->basis, basis);
    QVERIFY(find()->speed->tpot.typical.raw() == predicted.typical.raw());
    QVERIFY(!warned());
    QVERIFY(optionOn(session->plan(), "vllm", device) != nullptr);
}

void TestMeasurements::theyAreListedAndRemoved()
{
    WindowFixture fixture;
    startPlan(fixture);
    PlanSession* session = fixture.window->session();
    fixture.window->importModel(kFolder + QStringLiteral("llama_bench.json"));
    BenchmarkDialog* dialog = dialogOf(fixture.window.get());
    QVERIFY(dialog != nullptr);
    // The file says it all.
    QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("calibrateButton"))->isEnabled());
    dialog->accept();
    QCOMPARE(session->project().own.measurements.size(), std::size_t{3});
    QVERIFY(!session->catalog().calibration.machines.empty());

    OwnMeasurementsDialog* list = fixture.window->showMeasurements();
    auto* table = list->findChild<MeasurementsTable*>();
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(list->findChild<QLabel*>(QStringLiteral("learnedLabel"))->text().contains(QStringLiteral("Qwen3-8B")));
    auto* remove = list->findChild<QPushButton*>(QStringLiteral("removeMeasurements"));
    QVERIFY(!remove->isEnabled());
    table->selectRow(0);
    QVERIFY(remove->isEnabled());
    remove->click();
    QCOMPARE(table->model()->rowCount(), 2);
    table->selectAll();
    remove->click();
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(session->catalog().calibration.machines.empty());
    session->undoStack()->undo();
    session->undoStack()->undo();
    QCOMPARE(table->model()->rowCount(), 3);

    const QString saved = fixture.file(QStringLiteral("measured.json"));
    QVERIFY(session->save(saved));
    session->newPlan(sizewright::test::shippedCatalog()->templates.front(), QStringLiteral("2026-11-22"));
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(session->open(saved));
    QCOMPARE(table->model()->rowCount(), 3);
}

void TestMeasurements::columnsHoldTheirTexts()
{
    installTranslators(LanguageId::De);
    const auto english = qScopeGuard([] { installTranslators(LanguageId::En); });
    WindowFixture fixture;
    startPlan(fixture);
    fixture.window->importModel(kFolder + QStringLiteral("llama_bench.json"));
    BenchmarkDialog* dialog = dialogOf(fixture.window.get());
    QVERIFY(dialog != nullptr);
    dialog->accept();
    const auto* table = fixture.window->showMeasurements()->findChild<MeasurementsTable*>();
    QVERIFY(table->model()->rowCount() > 0);
    for (int column = 0; column < MeasurementsModel::kColumns; ++column) {
        QVERIFY2(table->columnWidth(column) >= static_cast<const QAbstractItemView*>(table)->sizeHintForColumn(column), QByteArray::number(column));
        QVERIFY2(table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column), QByteArray::number(column));
    }
}

void TestMeasurements::aDamagedResultIsExplained()
{
    WindowFixture fixture;
    startPlan(fixture);
    const QString path = fixture.file(QStringLiteral("cut.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"mean_ttft_ms\": 12, \"output_through");
    file.close();
    fixture.window->importModel(path);
    QVERIFY(dialogOf(fixture.window.get()) == nullptr);
    QVERIFY(fixture.dialogs.lastError().contains(QStringLiteral("cut.json")));
}

void TestMeasurements::theTableKeepsTheContract()
{
    MeasurementsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    MeasuredRow row;
    row.id = "one";
    row.metric = "tpot_ms";
    row.value = 20;
    const std::vector<MeasuredRow> rows{row};
    const Catalog& catalog = *sizewright::test::shippedCatalog();
    model.setRows(catalog, rows, compareWithPrediction(catalog, rows));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.id(0), std::string("one"));
    QCOMPARE(model.index(0, MeasurementsModel::Measured).data(MeasurementsModel::SortRole).toDouble(), 20.0);
    QVERIFY(!model.index(0, MeasurementsModel::Predicted).data(MeasurementsModel::SortRole).isValid());
    QCOMPARE(model.index(0, MeasurementsModel::Predicted).data().toString(), QStringLiteral("–"));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    model.setRows(catalog, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

SIZEWRIGHT_TEST(TestMeasurements)
#include "tst_measurements.moc"
