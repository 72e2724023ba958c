// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/calibration/bands.h"
#include "core/calibration/corrections.h"
#include "core/calibration/left_out.h"
#include "core/io/file.h"
#include "core/io/number_text.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

constexpr const char* kLayers = "serving/layer_seconds";

CalibrationDocument shippedDocument()
{
    const auto text = readFile(SIZEWRIGHT_SOURCE_DIR "/catalogs/calibration/calibration.json");
    return *CalibrationDocument::parse(*text, "calibration.json");
}

/// Settings without their times: two models, two devices, three loads.
std::vector<std::string> settings()
{
    std::vector<std::string> rows;
    for (const char* model : {"llama-3-1-8b", "qwen3-32b"})
        for (const char* device : {"h100-sxm-80gb", "h200-sxm-141gb"})
            for (const int users : {1, 8, 32})
                rows.push_back(std::string(model) + ",bf16,vllm," + device + ",2,2,1024,1024," + std::to_string(users));
    return rows;
}

/// A file of times per output token, each `slower` times what a calibration predicts.
CsvTable measuredBy(const Calibration& calibration, double slower)
{
    const std::string header = "id,family,model,weight_format,engine,device,n_devices,tp,input_tokens,output_tokens,concurrency,metric,value,source,quality\n";
    std::string text = header;
    int id = 0;
    for (const std::string& setting : settings()) {
        const std::string row = std::to_string(++id) + ",gpu," + setting + ",tpot_ms,";
        const auto one = CsvTable::parse(header + row + "1,test,A\n", "t.csv");
        const auto run = readSpeedCase(*shippedCatalog(), *one, 0);
        const auto prepared = prepareCase(*shippedCatalog(), *run);
        const auto estimate = estimateCase(*run, *prepared, calibration);
        text += row + numberText(figureOf(run->metric, *estimate, run->load).typical * slower) + ",test,A\n";
    }
    return *CsvTable::parse(text, "t.csv");
}

CalibrationTask taskOf(const CalibrationDocument& start, const TrainingSet& set, double prior)
{
    return {start, {{kLayers, prior, 1.0}}, &set, {}};
}

CalibrationDocument plain(CalibrationDocument document)
{
    document.replace("corrections", "[]");
    return document;
}

}  // namespace

class TestFit : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void documentsReadAndWriteNumbersByPath();
    void aFitFindsTheParameterBehindTheRows();
    void rowsOfPoorSourcesDoNotPull();
    void rowsSetAsideDoNotPull();
    void aReportSpeaksForItsOwnMachine();
    void correctionsAreShrunkenAndHoldForTheirFamilyOnly();
    void whatIsLeftOutIsNotSeen();
    void bandsHoldMostRows();
    void lessKnowledgeIsNeverSurer();
};

void TestFit::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestFit::documentsReadAndWriteNumbersByPath()
{
    CalibrationDocument document = shippedDocument();
    const CalibrationDocument copy = document;
    QVERIFY(document.number("serving/engines/vllm/step_seconds"));
    QVERIFY(document.set("serving/engines/vllm/step_seconds", 0.5));
    QCOMPARE(*document.number("serving/engines/vllm/step_seconds"), 0.5);
    QVERIFY(*copy.number("serving/engines/vllm/step_seconds") != 0.5);
    QVERIFY(!document.set("serving/engines/none/step_seconds", 1));
    QVERIFY(!document.number("serving"));
    QVERIFY(document.calibration());
    QCOMPARE(document.calibration()->serving.engines.front().stepSeconds, 0.5);
    QVERIFY(!CalibrationDocument::parse("{", "broken"));
}

void TestFit::aFitFindsTheParameterBehindTheRows()
{
    const CalibrationDocument start = plain(shippedDocument());
    CalibrationDocument truth = start;
    QVERIFY(truth.set(kLayers, 2e-4));
    const CsvTable table = measuredBy(*truth.calibration(), 1);
    const TrainingSet set = readTrainingSet(*shippedCatalog(), table);
    QCOMPARE(set.cases.size(), settings().size());
    CalibrationTask task = taskOf(start, set, 4e-5);
    task.options.priorStrength = 0.01;
    task.options.iterations = 40;
    const auto fitted = calibrate(task, std::vector<bool>(set.cases.size(), true));
    QVERIFY2(fitted, why(fitted));
    QVERIFY2(std::abs(*fitted->number(kLayers) / 2e-4 - 1) < 0.01, QByteArray::number(*fitted->number(kLayers)));
    // A firm prior is believed against a handful of rows.
    task.options.priorStrength = 1e6;
    QVERIFY(std::abs(*calibrate(task, std::vector<bool>(set.cases.size(), true))->number(kLayers) / 4e-5 - 1) < 0.05);
}

void TestFit::rowsOfPoorSourcesDoNotPull()
{
    std::string text = "id,family,model,weight_format,engine,device,n_devices,tp,input_tokens,output_tokens,concurrency,metric,value,source,quality\n";
    text += "a,gpu,llama-3-1-8b,bf16,vllm,h100-sxm-80gb,1,1,1024,1024,1,tpot_ms,7,test,A\n";
    text += "b,gpu,llama-3-1-8b,bf16,vllm,h100-sxm-80gb,1,1,1024,1024,1,tpot_ms,700,test,C\n";
    const TrainingSet set = readTrainingSet(*shippedCatalog(), *CsvTable::parse(text, "t.csv"));
    QCOMPARE(set.cases.size(), std::size_t(2));
    QVERIFY(set.cases[0].fitted && set.cases[0].weight > 0);
    QVERIFY(!set.cases[1].fitted && set.cases[1].weight == 0);
}

void TestFit::rowsSetAsideDoNotPull()
{
    Catalog catalog = *shippedCatalog();
    const CsvTable table = measuredBy(catalog.calibration, 1);
    catalog.setAside = {{"odd", {"2", "unknown"}, {"Why.", "Warum.", "原因。"}, {}}};
    const TrainingSet set = readTrainingSet(catalog, table);
    QCOMPARE(set.cases.size(), settings().size());
    for (const TrainingCase& c : set.cases) {
        QCOMPARE(c.fitted, c.run.id != "2");
        QCOMPARE(c.weight > 0, c.fitted);
    }
}

void TestFit::aReportSpeaksForItsOwnMachine()
{
    const CalibrationDocument start = plain(shippedDocument());
    const Calibration physics = *start.calibration();
    const CsvTable table = measuredBy(physics, 1.3);
    const TrainingSet set = readTrainingSet(*shippedCatalog(), table);
    const auto ofH100 = std::ranges::find_if(set.cases, [](const TrainingCase& c) { return c.run.deployment.device->id == "h100-sxm-80gb"; });
    Calibration corrected = physics;
    const TrainingCase* one = &*ofH100;
    corrected.corrections.assign(fitCorrections({&one, 1}, physics));
    for (const TrainingCase& c : set.cases) {
        const bool same = c.run.deployment.device == one->run.deployment.device && c.run.deployment.model == one->run.deployment.model;
        QCOMPARE(std::abs(*logError(c, corrected)) < std::abs(*logError(c, physics)), same);
    }
}

void TestFit::correctionsAreShrunkenAndHoldForTheirFamilyOnly()
{
    const CalibrationDocument start = plain(shippedDocument());
    const Calibration physics = *start.calibration();
    const CsvTable table = measuredBy(physics, 1.2);
    const TrainingSet set = readTrainingSet(*shippedCatalog(), table);
    std::vector<const TrainingCase*> ofLlama;
    for (const TrainingCase& c : set.cases)
        if (c.run.deployment.model->family == "llama-8b")
            ofLlama.push_back(&c);
    Calibration corrected = physics;
    corrected.corrections.assign(fitCorrections(ofLlama, physics));
    for (const TrainingCase& c : set.cases) {
        const double before = std::abs(*logError(c, physics));
        const double after = std::abs(*logError(c, corrected));
        if (c.run.deployment.model->family == "llama-8b")
            QVERIFY2(after < before && after > 0, c.run.id.c_str());
        else
            QCOMPARE(after, before);
    }
}

void TestFit::whatIsLeftOutIsNotSeen()
{
    const CalibrationDocument start = plain(shippedDocument());
    const CsvTable table = measuredBy(*start.calibration(), 1.3);
    const TrainingSet set = readTrainingSet(*shippedCatalog(), table);
    // No parameter to fit: all that a fold can learn are corrections, and without its family there are none.
    const CalibrationTask task{start, {}, &set, {}};
    const auto unseen = crossValidate(task, start, LeftOut::Model);
    QVERIFY2(unseen, why(unseen));
    QCOMPARE(unseen->size(), set.cases.size());
    for (const UnseenPrediction& p : *unseen) {
        QVERIFY(std::abs(p.logError + std::log(1.3)) < 1e-9);
        QCOMPARE(p.estimate.basis, Basis::Calibrated);
    }
    const auto byRow = crossValidate(task, start, LeftOut::Row);
    QVERIFY(byRow);
    std::set<std::size_t> seen;
    for (const UnseenPrediction& p : *byRow) {
        QVERIFY(std::abs(p.logError) < std::log(1.3));
        seen.insert(p.index);
    }
    QCOMPARE(seen.size(), set.cases.size());
}

void TestFit::bandsHoldMostRows()
{
    const CsvTable table = measuredBy(*shippedDocument().calibration(), 1);
    const TrainingSet set = readTrainingSet(*shippedCatalog(), table);
    std::vector<UnseenPrediction> unseen;
    for (int i = 0; i < 1000; ++i) {
        UnseenPrediction p;
        p.index = std::size_t(i) % set.cases.size();
        p.logError = (i % 101 - 50) * 0.01;
        p.estimate.basis = Basis::Measured;
        unseen.push_back(p);
    }
    const auto bands = fitBands(set, unseen);
    QCOMPARE(bands.front().basis, Basis::Measured);
    int inside = 0;
    for (const UnseenPrediction& p : unseen)
        inside += std::exp(-p.logError) >= bands.front().factors.low && std::exp(-p.logError) <= bands.front().factors.high ? 1 : 0;
    QVERIFY2(inside >= 780 && inside <= 860, QByteArray::number(inside));
}

void TestFit::lessKnowledgeIsNeverSurer()
{
    const BandTable& bands = shippedCatalog()->calibration.bands;
    for (const BandMetric metric : {BandMetric::Tpot, BandMetric::Ttft, BandMetric::Throughput}) {
        const BandFactors& measured = bands.of(BandModel::Serving, metric, Basis::Measured);
        const BandFactors& calibrated = bands.of(BandModel::Serving, metric, Basis::Calibrated);
        const BandFactors& derived = bands.of(BandModel::Serving, metric, Basis::Derived);
        QVERIFY(measured.low < 1 && measured.high > 1);
        QVERIFY(calibrated.low <= measured.low && calibrated.high >= measured.high);
        QVERIFY(derived.low <= calibrated.low && derived.high >= calibrated.high);
    }
}

SIZEWRIGHT_TEST(TestFit)
#include "tst_fit.moc"
