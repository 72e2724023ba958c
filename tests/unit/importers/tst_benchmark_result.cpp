// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/importers/benchmark_result.h"
#include "core/importers/known_names.h"
#include "core/io/file.h"
#include "tests/support/core_values.h"
#include "tests/support/test_main.h"

using namespace sizewright;
using test::shippedCatalog;
using test::shown;
using test::why;

namespace {

const std::string kFolder = SIZEWRIGHT_TEST_DATA "/benchmarks/";

const MeasuredRow* rowOf(const CompletedRuns& runs, std::string_view metric, double concurrency = 0)
{
    for (const MeasuredRow& row : runs.rows)
        if (row.metric == metric && (concurrency == 0 || row.concurrency == concurrency))
            return &row;
    return nullptr;
}

bool isMissing(const CompletedRuns& runs, MissingFact fact)
{
    return std::find(runs.missing.begin(), runs.missing.end(), fact) != runs.missing.end();
}

bool warnsOf(const CompletedRuns& runs, std::string_view id)
{
    return std::any_of(runs.warnings.begin(), runs.warnings.end(), [&](const Message& m) { return m.id == id; });
}

}  // namespace

/// Results of each tool, in figures that are invented (tests/data/benchmarks).
class TestBenchmarkResult : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void readsVllm();
    void asksForWhatVllmDoesNotSay();
    void readsSglangWithPythonNumbers();
    void readsLlamaBench();
    void countsTheDevicesThatLlamaBenchLists();
    void readsGuideLlm();
    void theUsersFactsCount();
    void knowsNames_data();
    void knowsNames();
    void knowsDevices_data();
    void knowsDevices();
    void rowsReadBack();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
    void passesOverTheTextsOfRequests();

private:
    static CompletedRuns runsOf(const char* file, const MeasurementFacts& facts = {})
    {
        const auto result = readBenchmarkResult(kFolder + file);
        return result ? completeRuns(*shippedCatalog(), *result, facts) : CompletedRuns();
    }
};

void TestBenchmarkResult::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestBenchmarkResult::readsVllm()
{
    const auto result = readBenchmarkResult(kFolder + "vllm_serve.json");
    QVERIFY2(result, why(result));
    QCOMPARE(result->tool, BenchmarkTool::VllmServe);
    const CompletedRuns runs = completeRuns(*shippedCatalog(), *result, {});
    QCOMPARE(runs.rows.size(), std::size_t{3});
    QVERIFY(runs.missing.empty());
    const MeasuredRow* ttft = rowOf(runs, "ttft_ms");
    QVERIFY(ttft != nullptr);
    QCOMPARE(ttft->value, std::optional<double>(620.5));
    QCOMPARE(ttft->note, std::string("mean, 160 prompts"));
    QCOMPARE(ttft->modelId, std::string("qwen3-32b"));
    QCOMPARE(ttft->formatId, std::string("fp8"));
    QCOMPARE(ttft->engineId, std::string("vllm"));
    QCOMPARE(ttft->engineVersion, std::string("0.11.0"));
    QCOMPARE(ttft->deviceId, std::string("l40s-48gb"));
    QCOMPARE(ttft->devices, std::optional<double>(2));
    QCOMPARE(ttft->tensorParallel, std::optional<double>(2));
    QCOMPARE(ttft->inputTokens, std::optional<double>(1024));
    QCOMPARE(ttft->outputTokens, std::optional<double>(512));
    QCOMPARE(ttft->concurrency, std::optional<double>(16));
    QVERIFY(!ttft->requestsPerSecond);
    QCOMPARE(rowOf(runs, "tpot_ms")->value, std::optional<double>(41.9));
    QCOMPARE(rowOf(runs, "output_tok_s_total")->value, std::optional<double>(370.0));
}

void TestBenchmarkResult::asksForWhatVllmDoesNotSay()
{
    const CompletedRuns runs = runsOf("vllm_old.json");
    QCOMPARE(runs.rows.size(), std::size_t{3});
    const MeasuredRow* ttft = rowOf(runs, "ttft_ms");
    QCOMPARE(ttft->modelId, std::string("llama-3-1-8b"));
    QCOMPARE(ttft->value, std::optional<double>(48.0));
    QCOMPARE(ttft->note, std::string("median, 200 prompts"));
    QCOMPARE(ttft->requestsPerSecond, std::optional<double>(4.0));
    QVERIFY(!ttft->concurrency);
    // Many servers speak OpenAI's protocol, and a name without a format says nothing of it.
    for (const MissingFact fact : {MissingFact::WeightFormat, MissingFact::Engine, MissingFact::EngineVersion,
                                   MissingFact::Device, MissingFact::DeviceCount})
        QVERIFY(isMissing(runs, fact));
    QVERIFY(!isMissing(runs, MissingFact::Model));
    QVERIFY(ttft->engineId.empty() && ttft->deviceId.empty() && !ttft->devices);
}

void TestBenchmarkResult::readsSglangWithPythonNumbers()
{
    const auto result = readBenchmarkResult(kFolder + "sglang.jsonl");
    QVERIFY2(result, why(result));
    QCOMPARE(result->tool, BenchmarkTool::SglangServing);
    const CompletedRuns runs = completeRuns(*shippedCatalog(), *result, {});
    // Of the second line, whose requests all came at once, only the throughput.
    QCOMPARE(runs.rows.size(), std::size_t{4});
    QVERIFY(warnsOf(runs, "requests_at_once"));
    QCOMPARE(rowOf(runs, "tpot_ms", 8)->value, std::optional<double>(22.6));
    const MeasuredRow* burst = rowOf(runs, "output_tok_s_total", 94.1);
    QVERIFY(burst != nullptr);
    QCOMPARE(burst->value, std::optional<double>(1092.3));
    QCOMPARE(burst->engineId, std::string("sglang"));
    QVERIFY(isMissing(runs, MissingFact::Model));
}

void TestBenchmarkResult::readsLlamaBench()
{
    const auto result = readBenchmarkResult(kFolder + "llama_bench.json");
    QVERIFY2(result, why(result));
    QCOMPARE(result->tool, BenchmarkTool::LlamaBench);
    const CompletedRuns runs = completeRuns(*shippedCatalog(), *result, {});
    QVERIFY(runs.missing.empty());
    QCOMPARE(runs.rows.size(), std::size_t{3});
    QVERIFY(warnsOf(runs, "split_with_host"));
    QVERIFY(warnsOf(runs, "layers_on_host"));
    const MeasuredRow& prompt = runs.rows[0];
    QCOMPARE(prompt.metric, std::string("prefill_tok_s"));
    QCOMPARE(prompt.inputTokens, std::optional<double>(512));
    QCOMPARE(prompt.modelId, std::string("qwen3-8b"));
    QCOMPARE(prompt.formatId, std::string("q4_k_m"));
    QCOMPARE(prompt.kvFormatId, std::string("f16"));
    QCOMPARE(prompt.deviceId, std::string("rtx-4090-24gb"));
    QCOMPARE(prompt.devices, std::optional<double>(1));
    QCOMPARE(prompt.engineVersion, std::string("b5163 (8cf427ff)"));
    QCOMPARE(prompt.family, std::string("gpu"));
    const MeasuredRow& deep = runs.rows[2];
    QCOMPARE(deep.metric, std::string("decode_tok_s_per_user"));
    QCOMPARE(deep.contextDepth, std::optional<double>(8192));
    QCOMPARE(deep.value, std::optional<double>(95.4));
}

void TestBenchmarkResult::countsTheDevicesThatLlamaBenchLists()
{
    const CompletedRuns runs = runsOf("llama_bench.jsonl");
    QCOMPARE(runs.rows.size(), std::size_t{2});
    QCOMPARE(runs.rows[1].devices, std::optional<double>(2));
    QCOMPARE(runs.rows[1].deviceId, std::string("l40s-48gb"));
    QVERIFY(runs.rows[0].id != runs.rows[1].id);
}

void TestBenchmarkResult::readsGuideLlm()
{
    const auto result = readBenchmarkResult(kFolder + "guidellm.json");
    QVERIFY2(result, why(result));
    QCOMPARE(result->tool, BenchmarkTool::GuideLlm);
    const CompletedRuns runs = completeRuns(*shippedCatalog(), *result, {});
    QCOMPARE(runs.rows.size(), std::size_t{10});
    QVERIFY(warnsOf(runs, "requests_at_once"));
    const MeasuredRow* alone = rowOf(runs, "tpot_ms", 1);
    QVERIFY(alone != nullptr);
    QCOMPARE(alone->value, std::optional<double>(24.0));
    QCOMPARE(alone->inputTokens, std::optional<double>(512));
    QCOMPARE(alone->modelId, std::string("llama-3-3-70b"));
    QCOMPARE(alone->formatId, std::string("fp8"));
    QCOMPARE(rowOf(runs, "ttft_ms", 8)->value, std::optional<double>(180.0));
    const auto paced = std::find_if(runs.rows.begin(), runs.rows.end(),
                                    [](const MeasuredRow& row) { return row.requestsPerSecond.has_value(); });
    QVERIFY(paced != runs.rows.end());
    QCOMPARE(paced->requestsPerSecond, std::optional<double>(1.5));
    QVERIFY(!paced->concurrency);
}

void TestBenchmarkResult::theUsersFactsCount()
{
    MeasurementFacts facts;
    facts.modelId = "qwen3-14b";
    facts.deviceId = "h100-sxm-80gb";
    facts.devices = 4;
    const CompletedRuns runs = runsOf("vllm_serve.json", facts);
    QCOMPARE(runs.rows.front().modelId, std::string("qwen3-14b"));
    QCOMPARE(runs.rows.front().deviceId, std::string("h100-sxm-80gb"));
    QCOMPARE(runs.rows.front().devices, std::optional<double>(4));
    facts.engineId = "ktransformers";
    const CompletedRuns hybrid = runsOf("vllm_serve.json", facts);
    QCOMPARE(hybrid.rows.front().family, std::string("hybrid"));
    QVERIFY(isMissing(hybrid, MissingFact::HostCpu) && isMissing(hybrid, MissingFact::Sockets) &&
            isMissing(hybrid, MissingFact::MemoryChannels));
}

void TestBenchmarkResult::knowsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("format");
    const auto row = [](const char* name, const char* model, const char* format) {
        QTest::newRow(name) << name << model << format;
    };
    row("deepseek-ai/DeepSeek-R1-0528", "deepseek-r1-0528", "");
    row("nvidia/DeepSeek-R1-NVFP4", "deepseek-r1", "nvfp4");
    row("Qwen/Qwen3-30B-A3B-Instruct-2507", "qwen3-30b-a3b-2507", "");
    row("Qwen/Qwen3-30B-A3B-Thinking-2507", "", "");
    row("meta-llama/Llama-3.3-70B-Instruct", "llama-3-3-70b", "");
    row("models/DeepSeek-R1-UD-Q2_K_XL-00001-of-00005.gguf", "deepseek-r1", "ud-q2_k_xl");
    row("C:\\models\\gpt-oss-120b-mxfp4.gguf", "gpt-oss-120b", "mxfp4");
    row("llama 8B Q4_K - Medium", "", "q4_k_m");
    row("someone/else", "", "");
    row("", "", "");
}

void TestBenchmarkResult::knowsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, model);
    QFETCH(QString, format);
    const Model* foundModel = modelNamed(*shippedCatalog(), name.toStdString());
    const WeightFormat* foundFormat = formatNamed(*shippedCatalog(), name.toStdString());
    QCOMPARE(foundModel ? shown(foundModel->id) : QString(), model);
    QCOMPARE(foundFormat ? shown(foundFormat->id) : QString(), format);
}

void TestBenchmarkResult::knowsDevices_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("device");
    const auto row = [](const char* name, const char* device) { QTest::newRow(name) << name << device; };
    row("NVIDIA GeForce RTX 4090", "rtx-4090-24gb");
    row("NVIDIA GeForce RTX 3090 Ti", "rtx-3090-ti-24gb");
    row("NVIDIA A100-SXM4-80GB", "a100-sxm-80gb");
    row("NVIDIA A100 80GB PCIe", "a100-pcie-80gb");
    row("NVIDIA RTX 6000 Ada Generation", "rtx-6000-ada-48gb");
    row("AMD Instinct MI300X", "mi300x-192gb");
    row("AMD Radeon RX 7900 XTX", "rx-7900-xtx-24gb");
    // Several entries fit, and none says which machine it was.
    row("NVIDIA H100 80GB HBM3", "");
    row("Apple M3 Ultra", "");
    row("", "");
}

void TestBenchmarkResult::knowsDevices()
{
    QFETCH(QString, name);
    QFETCH(QString, device);
    const Accelerator* found = deviceNamed(*shippedCatalog(), name.toStdString());
    QCOMPARE(found ? shown(found->id) : QString(), device);
}

void TestBenchmarkResult::rowsReadBack()
{
    const CompletedRuns runs = runsOf("guidellm.json");
    const auto table = CsvTable::parse(measuredRowsCsv(runs.rows), "rows");
    QVERIFY2(table, why(table));
    QVERIFY(measuredRows(*table) == runs.rows);
    MeasurementFacts facts;
    facts.engineId = "vllm";
    facts.deviceId = "h100-sxm-80gb";
    for (const MeasuredRow& row : runsOf("guidellm.json", facts).rows) {
        const auto document = JsonDocument::parse(measuredRowJson(row), "row");
        QVERIFY2(document, why(document));
        QVERIFY(readMeasuredRow(document->root()) == row);
        QVERIFY2(document->status(), why(document->status()));
    }
}

void TestBenchmarkResult::refusesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("error");
    const auto row = [](const char* name, const QByteArray& text, ErrorId error) {
        QTest::newRow(name) << text << static_cast<int>(error);
    };
    row("empty", "", ErrorId::InvalidJson);
    row("no JSON", "mean_ttft_ms: 12", ErrorId::InvalidJson);
    row("truncated", R"({"mean_ttft_ms": 12, "output_)", ErrorId::InvalidJson);
    row("broken line", "{\"mean_ttft_ms\": 12}\n{\"mean_ttft_ms\": 12\n", ErrorId::InvalidJson);
    row("too deep", QByteArray(100'000, '['), ErrorId::TooDeep);
    row("twice", R"({"mean_ttft_ms": 12, "mean_ttft_ms": 13})", ErrorId::DuplicateKey);
    row("another JSON", R"({"model_type": "llama"})", ErrorId::NotApplicable);
    row("an empty list", "[]", ErrorId::NotApplicable);
    row("no request succeeded", R"({"mean_ttft_ms": 0, "output_throughput": 0, "completed": 0})", ErrorId::NotApplicable);
    row("not finite", R"({"mean_ttft_ms": 1e999, "completed": 1, "max_concurrency": 1})", ErrorId::InvalidJson);
    row("negative", R"({"mean_ttft_ms": -4, "completed": 1, "max_concurrency": 1})", ErrorId::NotApplicable);
    QByteArray wide = "{\"mean_ttft_ms\": 1";
    for (int i = 0; i < 5000; ++i)
        wide += ",\"k" + QByteArray::number(i) + "\": 1";
    row("too many members", wide + "}", ErrorId::OutOfRange);
    QByteArray many;
    for (int i = 0; i < 10'001; ++i)
        many += "{\"mean_ttft_ms\": 1}\n";
    row("too many results", many, ErrorId::OutOfRange);
}

void TestBenchmarkResult::refusesHostileFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(int, error);
    const auto result = parseBenchmarkResult({text.constData(), static_cast<std::size_t>(text.size())}, "hostile.json");
    QVERIFY(!result);
    QCOMPARE(static_cast<int>(result.error().id), error);
    QVERIFY(shown(result.error().where).startsWith(QLatin1String("hostile.json")));
    QVERIFY(!result.error().detail.empty());
}

void TestBenchmarkResult::passesOverTheTextsOfRequests()
{
    QByteArray text = R"({"mean_ttft_ms": 12, "max_concurrency": 1, "completed": 20000, "generated_texts": [)";
    for (int i = 0; i < 20'000; ++i)
        text += (i == 0 ? "\"" : ",\"") + QByteArray(100, 'x') + "\"";
    text += "]}";
    const auto result = parseBenchmarkResult({text.constData(), static_cast<std::size_t>(text.size())}, "long.json");
    QVERIFY2(result, why(result));
    QCOMPARE(result->figures.size(), std::size_t{1});
}

SIZEWRIGHT_TEST(TestBenchmarkResult)
#include "tst_benchmark_result.moc"
