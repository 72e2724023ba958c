// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/calibration/own_measurements.h"
#include "core/project/project.h"
#include "tests/support/core_deployment.h"
#include "tests/support/test_main.h"

using namespace sizewright;
using test::Deployed;
using test::shippedCatalog;
using test::why;

namespace {

/// A run on two H100, whose figure is so many times what is predicted.
MeasuredRow run(const char* model, const char* metric, double concurrency, double timesPredicted)
{
    MeasuredRow row;
    row.id = std::string(model) + "-" + metric + "-" + std::to_string(concurrency);
    row.modelId = model;
    row.formatId = "bf16";
    row.engineId = "vllm";
    row.engineVersion = "0.11.0";
    row.deviceId = "h100-sxm-80gb";
    row.devices = 2;
    row.inputTokens = 1024;
    row.outputTokens = 512;
    row.concurrency = concurrency;
    row.metric = metric;
    row.scope = "system";
    row.source = "own measurement";
    row.value = 1;
    const EvaluationResult compared = compareWithPrediction(*shippedCatalog(), std::span(&row, 1));
    row.value = compared.rows.front().predicted.value_or(0) * timesPredicted;
    return row;
}

const MachineCalibration* entryOf(const std::vector<MachineCalibration>& machines, BandMetric metric, std::string_view model)
{
    for (const MachineCalibration& m : machines)
        if (m.metric == metric && m.modelId == model)
            return &m;
    return nullptr;
}

Catalog calibrated(const std::vector<MeasuredRow>& rows)
{
    OwnItems items;
    items.measurements = rows;
    return calibratedCatalog(*shippedCatalog(), items).value();
}

Result<ServingEstimate> estimate(const Catalog& catalog, const char* model, const char* device = "h100-sxm-80gb",
                                 const char* engine = "vllm")
{
    const Deployed d(model, "bf16", engine, device, 2);
    return estimateServing(d.deployment, d.profile, d.memory(1024, 512, 8), {1024, 0, 512, 8}, catalog.calibration);
}

double width(const Band<Seconds>& band)
{
    return band.high / band.low;
}

}  // namespace

class TestOwnMeasurements : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingIsLearnedFromNoRows();
    void nothingIsLearnedFromWhatCannotBePredicted();
    void theFactorGrowsWithTheRows();
    void oneWildRowChangesLittle();
    void theBandShrinksAndNeverCollapses();
    void contradictionsWidenTheBand();
    void otherModelsLearnLess();
    void otherMachinesLearnNothing();
    void promptsTeachTheFirstTokenOnly();
    void theFirstTokenIsNotCorrectedTwice();
    void throughputIsNotCorrectedTwice();
    void theOrderOfRowsDoesNotMatter();
    void projectsCarryThem();
};

void TestOwnMeasurements::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestOwnMeasurements::nothingIsLearnedFromNoRows()
{
    QVERIFY(calibrateMachines(*shippedCatalog(), {}).empty());
    QVERIFY(calibrated({}).calibration == shippedCatalog()->calibration);
}

void TestOwnMeasurements::nothingIsLearnedFromWhatCannotBePredicted()
{
    MeasuredRow unknown = run("qwen3-32b", "tpot_ms", 8, 1.2);
    unknown.modelId = "not-in-the-catalog";
    MeasuredRow absurd = run("qwen3-32b", "tpot_ms", 8, 50);
    MeasuredRow nothing = run("qwen3-32b", "tpot_ms", 8, 0);
    const std::vector<MeasuredRow> rows{unknown, absurd, nothing};
    QVERIFY(calibrateMachines(*shippedCatalog(), rows).empty());
}

void TestOwnMeasurements::theFactorGrowsWithTheRows()
{
    std::vector<MeasuredRow> rows;
    double before = 1;
    for (const double concurrency : {1.0, 2.0, 4.0, 8.0, 16.0, 32.0}) {
        rows.push_back(run("qwen3-32b", "tpot_ms", concurrency, 1.3));
        const auto machines = calibrateMachines(*shippedCatalog(), rows);
        const MachineCalibration* entry = entryOf(machines, BandMetric::Tpot, "qwen3-32b");
        QVERIFY(entry != nullptr);
        QCOMPARE(entry->rows, static_cast<int>(rows.size()));
        QVERIFY(entry->factor > before && entry->factor < 1.3);
        before = entry->factor;
        const double n = static_cast<double>(rows.size());
        QVERIFY(std::abs(entry->factor - std::pow(1.3, n / (n + 1))) < 1e-9);
    }
}

void TestOwnMeasurements::oneWildRowChangesLittle()
{
    std::vector<MeasuredRow> rows;
    for (const double concurrency : {1.0, 2.0, 4.0, 8.0, 16.0})
        rows.push_back(run("qwen3-32b", "tpot_ms", concurrency, 1.1));
    const double before = entryOf(calibrateMachines(*shippedCatalog(), rows), BandMetric::Tpot, "qwen3-32b")->factor;
    rows.push_back(run("qwen3-32b", "tpot_ms", 32, 4));
    const double after = entryOf(calibrateMachines(*shippedCatalog(), rows), BandMetric::Tpot, "qwen3-32b")->factor;
    QVERIFY2(after < before * 1.03, qPrintable(QString::number(after / before)));
}

void TestOwnMeasurements::theBandShrinksAndNeverCollapses()
{
    const auto shipped = estimate(*shippedCatalog(), "qwen3-32b");
    QVERIFY2(shipped, why(shipped));
    double before = width(shipped->tpot);
    std::vector<MeasuredRow> rows;
    for (int i = 0; i < 40; ++i) {
        rows.push_back(run("qwen3-32b", "tpot_ms", 1 + i, 1.2));
        if (i != 0 && i != 3 && i != 11 && i != 39)
            continue;
        const auto e = estimate(calibrated(rows), "qwen3-32b");
        QVERIFY2(e, why(e));
        QVERIFY2(width(e->tpot) <= before, qPrintable(QString::number(width(e->tpot))));
        QVERIFY(e->tpot.low / e->tpot.typical <= 1 / 1.05 + 1e-9);
        QVERIFY(e->tpot.high / e->tpot.typical >= 1.05 - 1e-9);
        before = width(e->tpot);
    }
    QVERIFY2(before < 0.6 * (width(shipped->tpot) - 1) + 1, qPrintable(QString::number(before)));
}

void TestOwnMeasurements::contradictionsWidenTheBand()
{
    std::vector<MeasuredRow> steady, wild;
    for (int i = 0; i < 8; ++i) {
        steady.push_back(run("qwen3-32b", "tpot_ms", 1 + i, 1.2));
        wild.push_back(run("qwen3-32b", "tpot_ms", 1 + i, i % 2 == 0 ? 0.6 : 2.4));
    }
    const double narrow = width(estimate(calibrated(steady), "qwen3-32b")->tpot);
    const double broad = width(estimate(calibrated(wild), "qwen3-32b")->tpot);
    QVERIFY2(broad > 1.5 * narrow, qPrintable(QString::number(broad / narrow)));
}

void TestOwnMeasurements::otherModelsLearnLess()
{
    std::vector<MeasuredRow> rows;
    for (const double concurrency : {1.0, 4.0, 16.0})
        rows.push_back(run("qwen3-32b", "tpot_ms", concurrency, 1.3));
    const Catalog catalog = calibrated(rows);
    const auto same = estimate(catalog, "qwen3-32b");
    const auto other = estimate(catalog, "qwen3-14b");
    const auto shipped = estimate(*shippedCatalog(), "qwen3-14b");
    QVERIFY(same && other && shipped);
    QCOMPARE(same->basis, Basis::Measured);
    QVERIFY(other->basis == Basis::Calibrated || other->basis == shipped->basis);
    // One measured model counts as one row: half of the way.
    QVERIFY(std::abs(other->tpot.typical / shipped->tpot.typical - std::sqrt(1.3)) < 1e-6);
}

void TestOwnMeasurements::otherMachinesLearnNothing()
{
    const Catalog catalog = calibrated({run("qwen3-32b", "tpot_ms", 8, 1.5)});
    for (const auto& [device, engine] : {std::pair("h200-sxm-141gb", "vllm"), std::pair("h100-sxm-80gb", "sglang")}) {
        const auto before = estimate(*shippedCatalog(), "qwen3-32b", device, engine);
        const auto after = estimate(catalog, "qwen3-32b", device, engine);
        QVERIFY(before && after);
        QVERIFY(before->tpot.typical.raw() == after->tpot.typical.raw() &&
                before->tpot.high.raw() == after->tpot.high.raw());
        QCOMPARE(after->basis, before->basis);
    }
}

void TestOwnMeasurements::promptsTeachTheFirstTokenOnly()
{
    const Catalog catalog = calibrated({run("qwen3-32b", "prefill_tok_s", 1, 0.5)});
    const auto before = estimate(*shippedCatalog(), "qwen3-32b");
    const auto after = estimate(catalog, "qwen3-32b");
    QVERIFY(before && after);
    QVERIFY(std::abs(before->prefill.typical / after->prefill.typical - std::sqrt(2.0)) < 1e-6);
    // Of the first token only the prompt's part follows.
    const double later = after->ttft.typical / before->ttft.typical;
    QVERIFY2(later > 1.1 && later < std::sqrt(2.0), qPrintable(QString::number(later)));
    QVERIFY(after->tpot.typical.raw() == before->tpot.typical.raw());
    QCOMPARE(after->basis, before->basis);
}

void TestOwnMeasurements::theFirstTokenIsNotCorrectedTwice()
{
    std::vector<MeasuredRow> rows;
    for (int i = 0; i < 30; ++i) {
        rows.push_back(run("qwen3-32b", "prefill_tok_s", 2 + i, 1 / 1.25));
        rows.push_back(run("qwen3-32b", "ttft_ms", 2 + i, 1.25));
    }
    const auto before = estimate(*shippedCatalog(), "qwen3-32b");
    const auto after = estimate(calibrated(rows), "qwen3-32b");
    QVERIFY(before && after);
    const double ratio = after->ttft.typical / before->ttft.typical;
    QVERIFY2(std::abs(ratio - 1.25) < 0.06, qPrintable(QString::number(ratio)));
}

void TestOwnMeasurements::throughputIsNotCorrectedTwice()
{
    std::vector<MeasuredRow> rows;
    for (int i = 0; i < 30; ++i) {
        rows.push_back(run("qwen3-32b", "tpot_ms", 2 + i, 1.25));
        rows.push_back(run("qwen3-32b", "ttft_ms", 2 + i, 1.25));
        rows.push_back(run("qwen3-32b", "output_tok_s_total", 2 + i, 1 / 1.25));
    }
    const auto before = estimate(*shippedCatalog(), "qwen3-32b");
    const auto after = estimate(calibrated(rows), "qwen3-32b");
    QVERIFY(before && after);
    const double ratio = before->outputTotal.typical / after->outputTotal.typical;
    QVERIFY2(std::abs(ratio - 1.25) < 0.02, qPrintable(QString::number(ratio)));
}

void TestOwnMeasurements::theOrderOfRowsDoesNotMatter()
{
    std::vector<MeasuredRow> rows{run("qwen3-32b", "tpot_ms", 1, 1.3), run("qwen3-14b", "tpot_ms", 4, 0.8),
                                  run("qwen3-32b", "ttft_ms", 8, 1.1)};
    const auto forward = calibrateMachines(*shippedCatalog(), rows);
    std::reverse(rows.begin(), rows.end());
    QVERIFY(calibrateMachines(*shippedCatalog(), rows) == forward);
}

void TestOwnMeasurements::projectsCarryThem()
{
    Project project;
    project.scenario = scenarioFromTemplate(shippedCatalog()->templates.front(), "2026-11-22");
    project.own.measurements = {run("qwen3-32b", "tpot_ms", 8, 1.3), run("qwen3-32b", "ttft_ms", 8, 1.3)};
    QVERIFY(!project.own.empty());
    const auto again = parseProject(projectText(project), "project.json");
    QVERIFY2(again, why(again));
    QVERIFY(again->own == project.own);
    // A row of the same id takes the other's place.
    OwnItems more;
    more.measurements = {project.own.measurements.front()};
    more.measurements.front().value = 5;
    mergeOwnItems(project.own, more);
    QCOMPARE(project.own.measurements.size(), std::size_t{2});
    QCOMPARE(project.own.measurements.front().value, std::optional<double>(5));
    std::string broken = projectText(project);
    broken.replace(broken.find("\"value\": 5"), 10, "\"value\": -5");
    QVERIFY(!parseProject(broken, "project.json"));
}

SIZEWRIGHT_TEST(TestOwnMeasurements)
#include "tst_own_measurements.moc"
