// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "core/catalog/readers.h"
#include "core/evaluate/accuracy.h"
#include "core/evaluate/measured_points.h"
#include "core/io/file.h"
#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

AccuracyRow row(const char* engine, SpeedMetric metric, double measured, double low, double typical, double high)
{
    return {"gpu", engine, metric, measured, Band<double>{low, typical, high}};
}

CsvTable table(const std::string& rows)
{
    return CsvTable::parse("id,family,model,weight_format,engine,engine_version,device,n_devices,tp,input_tokens,output_tokens,concurrency,"
                           "metric,value,scope,quality,source\n" +
                               rows,
                           "t.csv")
        .value();
}

}  // namespace

class TestAccuracy : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void countsByHand();
    void groupsByFamilyEngineAndMetric();
    void pointsAreThinnedEvenly();
    void textReadsBack();
    void rowsFollowTheTable();
    void shippedFileIsSound();
    void measuredRunsOfTheSameSetting();
    void familyStandsInWhereTheModelIsMissing();
    void valuesAreForTheWholeDeployment();
    void shippedMeasurementsLoad();
};

void TestAccuracy::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestAccuracy::countsByHand()
{
    // Errors 10 %, 50 %, 20 %, 100 %; sorted 10, 20, 50, 100: the third is the median of four as elsewhere. Within 30 %: two.
    // In the band: the first and the third.
    const auto groups = accuracyGroups({row("vllm", SpeedMetric::Tpot, 10, 9, 11, 12), row("vllm", SpeedMetric::Tpot, 10, 12, 15, 18),
                                        row("vllm", SpeedMetric::Tpot, 10, 7, 8, 11), row("vllm", SpeedMetric::Tpot, 10, 15, 20, 25),
                                        {"gpu", "vllm", SpeedMetric::Tpot, 10, std::nullopt}},
                                       "model");
    QCOMPARE(groups.size(), std::size_t(1));
    const AccuracyGroup& g = groups.front();
    QCOMPARE(g.rows, 5);
    QCOMPARE(g.predicted, 4);
    QVERIFY(std::abs(g.medianError - 0.5) < 1e-12);
    QCOMPARE(g.within30, 0.5);
    QCOMPARE(g.inBand, 0.5);
    QCOMPARE(g.leftOut, std::string("model"));
    QCOMPARE(g.points.size(), std::size_t(4));
}

void TestAccuracy::groupsByFamilyEngineAndMetric()
{
    const auto groups = accuracyGroups({row("vllm", SpeedMetric::OutputTotal, 10, 9, 11, 12), row("sglang", SpeedMetric::Ttft, 10, 9, 11, 12),
                                        row("vllm", SpeedMetric::AllTotal, 20, 9, 11, 12), row("vllm", SpeedMetric::PerUser, 20, 9, 11, 12)},
                                       "none");
    QCOMPARE(groups.size(), std::size_t(3));
    QCOMPARE(groups[0].engineId, std::string("sglang"));
    QCOMPARE(groups[0].metric, std::string("ttft"));
    QCOMPARE(groups[1].metric, std::string("decode"));
    QCOMPARE(groups[2].metric, std::string("throughput"));
    QCOMPARE(groups[2].rows, 2);
}

void TestAccuracy::pointsAreThinnedEvenly()
{
    std::vector<AccuracyRow> rows;
    for (int i = 1000; i > 0; --i)
        rows.push_back(row("vllm", SpeedMetric::Tpot, i, i, i, i));
    const AccuracyGroup g = accuracyGroups(rows, "none").front();
    QCOMPARE(g.predicted, 1000);
    QCOMPARE(g.points.size(), std::size_t(80));
    QCOMPARE(g.points.front().measured, 1.0);
    QCOMPARE(g.points.back().measured, 1000.0);
    for (std::size_t i = 1; i < g.points.size(); ++i)
        QVERIFY(g.points[i].measured - g.points[i - 1].measured >= 12 && g.points[i].measured - g.points[i - 1].measured <= 13);
}

void TestAccuracy::textReadsBack()
{
    Accuracy accuracy;
    accuracy.groups = accuracyGroups({row("vllm", SpeedMetric::Tpot, 10, 9, 11, 12), row("vllm", SpeedMetric::Tpot, 20, 12, 15, 18)}, "device");
    accuracy.source = {"a \"quoted\" title", "2026-11-22", Grade::A, "a note"};
    Catalog catalog;
    const auto read = readers::file(accuracyJson(accuracy), "accuracy.json", catalog);
    QVERIFY2(read, why(read));
    QVERIFY(catalog.accuracy == accuracy);
}

void TestAccuracy::rowsFollowTheTable()
{
    const CsvTable measured = table("a,gpu,llama-3-1-70b,bf16,vllm,,h100-sxm-80gb,4,4,1024,512,8,tpot_ms,20,system,A,s\n"
                                    "b,gpu,no-such-model,bf16,mlx-lm,,h100-sxm-80gb,4,4,1024,512,8,decode_tok_s_per_user,50,system,A,s\n"
                                    "c,,llama-3-1-70b,bf16,vllm,,h100-sxm-80gb,4,4,1024,512,8,tpot_ms,20,system,A,s\n");
    const auto rows = accuracyRows(measured, evaluateTable(*shippedCatalog(), measured).value());
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].engineId, std::string("vllm"));
    QVERIFY(rows[0].predicted && rows[0].predicted->low < rows[0].predicted->typical);
    QCOMPARE(rows[1].engineId, std::string("mlx"));
    QVERIFY(!rows[1].predicted);
}

void TestAccuracy::shippedFileIsSound()
{
    const Accuracy& accuracy = shippedCatalog()->accuracy;
    QVERIFY(!accuracy.groups.empty());
    QVERIFY(!accuracy.source.title.empty());
    for (const AccuracyGroup& g : accuracy.groups) {
        QVERIFY(g.predicted <= g.rows && g.points.size() <= 80 && g.points.size() <= std::size_t(g.predicted));
        for (const AccuracyPoint& p : g.points)
            QVERIFY(p.measured > 0 && p.low <= p.predicted && p.predicted <= p.high);
    }
}

void TestAccuracy::measuredRunsOfTheSameSetting()
{
    const Deployed d("llama-3-1-70b", "bf16", "vllm", "h100-sxm-80gb", 4);
    const CsvTable measured = table("same,gpu,llama-3-1-70b,bf16,vllm,0.6,h100-sxm-80gb,4,4,1024,512,8,tpot_ms,20,system,A,somewhere\n"
                                    "fewer,gpu,llama-3-1-70b,w8a8-int8,vllm,,h100-sxm-80gb,2,2,8192,512,4,output_tok_s_total,99,system,B,s\n"
                                    "other,gpu,llama-3-1-70b,bf16,sglang,,h100-sxm-80gb,4,4,1024,512,8,tpot_ms,20,system,A,s\n"
                                    "where,gpu,llama-3-1-70b,bf16,vllm,,a100-sxm-80gb,4,4,1024,512,8,tpot_ms,20,system,A,s\n"
                                    "prompt,gpu,llama-3-1-70b,bf16,vllm,,h100-sxm-80gb,4,4,1024,512,8,prefill_tok_s,20,system,A,s\n");
    const auto points = measuredPoints(*shippedCatalog(), measured, d.deployment, {1024, 0, 512, 1});
    QVERIFY(!points.empty());
    QCOMPARE(points[0].id, std::string("same"));
    QVERIFY(points[0].metric == SpeedMetric::PerUser);
    QCOMPARE(points[0].value, 50.0);
    QVERIFY(points[0].differences.empty());
    const std::string told = measuredText(points[0], Language());
    for (const char* word : {"50 tokens/s", "8 requests", "somewhere", "0.6", "grade A"})
        QVERIFY2(told.find(word) != std::string::npos, told.c_str());
    QCOMPARE(points.size(), std::size_t(2));
    QCOMPARE(points[1].id, std::string("fewer"));
    QCOMPARE(points[1].differences.size(), std::size_t(3));
    QVERIFY(measuredText(points[1], Language()).find("another number of devices: 2") != std::string::npos);
}

void TestAccuracy::familyStandsInWhereTheModelIsMissing()
{
    const Deployed d("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    const Model* sister = nullptr;
    for (const Model& model : shippedCatalog()->models)
        if (model.family == d.deployment.model->family && model.id != "deepseek-r1")
            sister = &model;
    QVERIFY(sister != nullptr);
    const CsvTable measured =
        table("s,gpu," + sister->id + ",native,sglang,,h200-sxm-141gb,8,8,1024,512,8,tpot_ms,20,system,A,s\n");
    const auto points = measuredPoints(*shippedCatalog(), measured, d.deployment, {1024, 0, 512, 1});
    QCOMPARE(points.size(), std::size_t(1));
    QCOMPARE(points[0].differences.front().id, std::string("model"));
}

void TestAccuracy::valuesAreForTheWholeDeployment()
{
    const Deployed d("llama-3-1-70b", "bf16", "vllm", "h100-sxm-80gb", 4);
    const CsvTable measured = table("each,gpu,llama-3-1-70b,bf16,vllm,,h100-sxm-80gb,4,4,1024,1024,8,output_tok_s_total,100,per_device,A,s\n"
                                    "both,gpu,llama-3-1-70b,bf16,vllm,,h100-sxm-80gb,4,4,1024,1024,8,total_tok_s,100,system,A,s\n");
    const auto points = measuredPoints(*shippedCatalog(), measured, d.deployment, {1024, 0, 1024, 1});
    QCOMPARE(points.size(), std::size_t(2));
    QCOMPARE(points[0].value, 400.0);
    // Half of all tokens are the answer's.
    QCOMPARE(points[1].value, 50.0);
    QVERIFY(points[1].metric == SpeedMetric::OutputTotal);
}

void TestAccuracy::shippedMeasurementsLoad()
{
    const auto measurements = loadMeasurements(shippedCatalog()->directory);
    QVERIFY2(measurements, why(measurements));
    QVERIFY(measurements->rows() > 5000);
    // Every row names its source.
    for (std::size_t i = 0; i < measurements->rows(); ++i)
        QVERIFY2(!measurements->cell(i, "source").empty(), std::string(measurements->cell(i, "id")).c_str());
    const Deployed d("deepseek-r1", "fp8-block", "sglang", "h200-sxm-141gb", 8);
    QVERIFY(!measuredPoints(*shippedCatalog(), *measurements, d.deployment, {1024, 0, 1024, 1}).empty());
    QVERIFY(!loadMeasurements("no/such/folder"));
}

SIZEWRIGHT_TEST(TestAccuracy)
#include "tst_accuracy.moc"
