// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "core/evaluate/local_case.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

/// One row of the columns that a case needs; the others are blank.
Result<SpeedCase> caseOf(const std::string& header, const std::string& row)
{
    const auto table =
        CsvTable::parse("id,metric,value," + header + "\nx,decode_tok_s_per_user,10," + row + "\n", "rows.csv");
    return readSpeedCase(*shippedCatalog(), table.value(), 0);
}

}  // namespace

class TestLocalCase : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void monthsOfBuilds_data();
    void monthsOfBuilds();
    void channelsAreCountedOverAllSockets();
    void processorsNeedNoDevice();
    void filesMayStateTheirBits();
    void batchesThatWereTimedWhileDecoding();
    void chipsOfASystemCountTheirOwnUsers();
    void whatIsMissingIsSaid();
};

void TestLocalCase::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestLocalCase::monthsOfBuilds_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("month");
    QTest::newRow("month first") << "2024-05 (build not stated)"
                                 << "2024-05";
    QTest::newRow("after a hash") << "f2fb15de (3596); 2025-03"
                                  << "2025-03";
    QTest::newRow("year") << "2026"
                          << "2026-12";
    QTest::newRow("span of years") << "2024-2025"
                                   << "2025-12";
    QTest::newRow("hash only") << "ROCm 7.2.3; 0253fb21f (9187)"
                               << "";
    QTest::newRow("digits of a hash") << "b20256918"
                                      << "";
    QTest::newRow("none") << ""
                          << "";
}

void TestLocalCase::monthsOfBuilds()
{
    QFETCH(QString, version);
    QFETCH(QString, month);
    QCOMPARE(QString::fromStdString(buildMonth(version.toStdString())), month);
}

void TestLocalCase::channelsAreCountedOverAllSockets()
{
    const auto c = caseOf(
        "family,model,engine,weight_format,device,cpu,sockets,memory_channels,memory_mts,active_experts_override,note",
        "hybrid,deepseek-r1,ktransformers,q4_k_m,rtx-4090d-24gb,xeon-gold-6454s,2,16,4800,6,with 32 threads");
    QVERIFY2(c, why(c));
    const Deployment& d = c->deployment;
    QCOMPARE(d.host.sockets, 2);
    QCOMPARE(d.host.channelsPerSocket, 8);
    QCOMPARE(d.host.threads, 32);
    QCOMPARE(d.activeExperts, 6);
    QVERIFY(c->expertShare && *c->expertShare == 0.0);
}

void TestLocalCase::processorsNeedNoDevice()
{
    const auto c = caseOf("family,model,engine,weight_format,device,cpu,sockets", "cpu,phi-4,llama-cpp,q4_k_m,,epyc-9554,1");
    QVERIFY2(c, why(c));
    QVERIFY(runsOnHost(c->deployment));
    const auto prepared = prepareCase(*shippedCatalog(), *c);
    QVERIFY2(prepared, why(prepared));
    QVERIFY(estimateCase(*c, *prepared, shippedCatalog()->calibration));
}

void TestLocalCase::filesMayStateTheirBits()
{
    const auto c = caseOf("family,model,engine,weight_format,device,n_devices",
                          "gpu,deepseek-r1,ik-llama-cpp,gguf-custom-3-93bpw,rtx-3090-24gb,16");
    QVERIFY2(c, why(c));
    QCOMPARE(c->modelBits, 3.93);
    QCOMPARE(c->deployment.layout.pipelineParallel, 16);
    const auto prepared = prepareCase(*shippedCatalog(), *c);
    QVERIFY2(prepared, why(prepared));
    const double bits = double(prepared->profile.weights.total().raw()) * 8 / c->deployment.model->publishedParameters;
    QVERIFY2(std::abs(bits - 3.93) < 0.01, QByteArray::number(bits));
}

void TestLocalCase::batchesThatWereTimedWhileDecoding()
{
    const auto table = CsvTable::parse(
        "id,metric,value,family,model,engine,weight_format,device,concurrency,input_tokens,output_tokens,note\n"
        "x,output_tok_s_total,10,gpu,qwen2-5-coder-7b,llama-cpp,q8_0,dgx-spark-gb10-128gb,8,512,32,S_TG\n",
        "rows.csv");
    const auto c = readSpeedCase(*shippedCatalog(), table.value(), 0);
    QVERIFY2(c, why(c));
    QCOMPARE(c->metric, SpeedMetric::PerUser);
    QCOMPARE(c->share, 8.0);
    QCOMPARE(c->load.cachedInputTokens, c->load.inputTokens - 1);
}

void TestLocalCase::chipsOfASystemCountTheirOwnUsers()
{
    const auto c = caseOf(
        "family,model,engine,weight_format,device,n_devices,concurrency,input_tokens,output_tokens,scope,note",
        "domestic,deepseek-r1,cloudmatrix-infer,w8a8-int8,ascend-910c-128gb,256,96,4096,256,per_device,decode isolated");
    QVERIFY2(c, why(c));
    QCOMPARE(c->load.concurrency, 96.0 * 256);
    const auto level = CsvTable::parse(
        "id,metric,value,family,model,engine,weight_format,device,n_devices,input_tokens,output_tokens,note\n"
        "x,output_tok_s_total,10,domestic,deepseek-r1,xllm,w8a8-int8,ascend-910b-64gb,16,2048,2048,TPOT ceiling 100 ms\n",
        "rows.csv");
    const auto limited = readSpeedCase(*shippedCatalog(), level.value(), 0);
    QVERIFY2(limited, why(limited));
    QCOMPARE(limited->tokenLimit.raw(), 0.1);
}

void TestLocalCase::whatIsMissingIsSaid()
{
    const auto noDevice = caseOf("family,model,engine,weight_format,device", "mac-cluster,llama-3-1-405b,exo,mlx-4bit,");
    QVERIFY(!noDevice);
    QVERIFY(QString::fromStdString(noDevice.error().detail).contains(QStringLiteral("device")));
    const auto noLoad =
        caseOf("family,model,engine,weight_format,device", "domestic,deepseek-r1,sglang-ascend,w8a8-int8,ascend-910c-128gb");
    QVERIFY(!noLoad);
}

SIZEWRIGHT_TEST(TestLocalCase)
#include "tst_local_case.moc"
