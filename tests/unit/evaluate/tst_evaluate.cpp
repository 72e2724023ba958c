// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/evaluate/evaluate.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

EvaluationResult evaluated(const char* text)
{
    const auto table = CsvTable::parse(text, "t.csv");
    if (!table)
        return {};
    return evaluateTable(*shippedCatalog(), *table).value_or(EvaluationResult());
}

}  // namespace

class TestEvaluate : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void fileSizes();
    void speeds();
    void answersOfUnequalLengthTakeLonger();
    void memoryInUse();
    void memoryByLayoutAndVersion();
    void whatCannotBePredictedSaysWhy();
    void rowsAsCsv();
    void refusesOtherFiles();
};

void TestEvaluate::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestEvaluate::fileSizes()
{
    // 641.3 GiB of shards: flytomelight.github.io/llm-cal, read 2026-11; 376.65 GiB: ik_llama.cpp load log.
    const auto result = evaluated("model_id,format_id,size_bytes\n"
                                  "deepseek-v3,fp8-block,688590631731\n"
                                  "deepseek-r1,q4_k_m,404424820326\n");
    QCOMPARE(result.rows.size(), std::size_t(2));
    for (const EvaluatedRow& row : result.rows) {
        QVERIFY2(row.error() && *row.error() < 0.002, row.id.c_str());
        QVERIFY(*row.low < *row.predicted && *row.predicted < *row.high);
    }
    QCOMPARE(result.rows[0].id, std::string("2:file_bytes"));
    QCOMPARE(result.summary.size(), std::size_t(1));
    QCOMPARE(result.summary[0].predicted, std::size_t(2));
}

void TestEvaluate::speeds()
{
    // ai-dynamo/aiconfigurator accuracy rows of R1 on eight H200, read 2026-11.
    const auto result = evaluated("id,family,model,weight_format,engine,device,n_devices,tp,input_tokens,output_tokens,concurrency,metric,value\n"
                                  "a,gpu,deepseek-r1,fp8-block,sglang,h200-sxm-141gb,8,8,1024,1024,16,tpot_ms,16.6\n"
                                  "b,gpu,deepseek-r1,fp8,sglang,h200-sxm-141gb,8,8,1024,1024,64,tpot_ms,33.0\n");
    QCOMPARE(result.rows.size(), std::size_t(2));
    for (const EvaluatedRow& row : result.rows) {
        QVERIFY2(row.error() && *row.error() < 0.3, row.id.c_str());
        QCOMPARE(row.basis, std::string("measured"));
    }
    QCOMPARE(result.summary[0].within30, 1.0);
}

void TestEvaluate::answersOfUnequalLengthTakeLonger()
{
    // The same requests once with answers of one length, once as in ShareGPT: short answers end first and the rest runs on.
    const std::string head = "id,family,model,weight_format,engine,device,n_devices,tp,input_tokens,output_tokens,metric,value,note\n";
    const std::string row = ",gpu,qwen3-32b,bf16,vllm,h100-sxm-80gb,2,2,219,201,total_tok_s,4000,";
    const auto result = evaluated((head + "a" + row + "case Short Prompt\nb" + row + "case ShareGPT\n").c_str());
    QCOMPARE(result.rows.size(), std::size_t(2));
    QVERIFY(*result.rows[1].predicted < 0.9 * *result.rows[0].predicted);
    QVERIFY(*result.rows[1].predicted > 0.2 * *result.rows[0].predicted);
}

void TestEvaluate::memoryInUse()
{
    // ikawrakow/ik_llama.cpp load logs of a V3 and a Qwen3 quantisation, read 2026-11.
    const auto result = evaluated(
        "model_id,format_id,engine_id,gpus,context,scope,note,weights_GiB,kv_GiB,overhead_GiB,total_GiB,size_bytes\n"
        "deepseek-r1,q4_k_m,ik-llama-cpp,1,32768,whole model (GPU + CPU buffers),KV: c^KV (q8_0): 1166.62 MiB. kv^T: not used; "
        "mla 3,376.65,1.139,,,\n"
        "qwen3-235b-a22b,q4_k_m,ik-llama-cpp,2,16384,whole model,KV: K (q8_0):  799.00 MiB. V (q8_0):  799.00 MiB; mla 0,,1.561,,,\n"
        "deepseek-r1,q4_k_m,ktransformers,1,,\"VRAM + RAM, GB as written\",,,,,396,\n");
    QCOMPARE(result.rows.size(), std::size_t(12));
    QCOMPARE(result.rows[0].id, std::string("2:weights_bytes"));
    const auto within = [&](std::size_t row, double limit) { return result.rows[row].error() && *result.rows[row].error() < limit; };
    QVERIFY(within(0, 0.005));
    QVERIFY(within(1, 0.005));
    QVERIFY(within(5, 0.005));
    QVERIFY2(result.rows[2].predicted && result.rows[3].predicted, result.rows[3].reason.c_str());
    QVERIFY(!result.rows[11].predicted && !result.rows[11].reason.empty());
}

void TestEvaluate::memoryByLayoutAndVersion()
{
    // Load logs of ik_llama.cpp (transposed copy, keys and values of every head), vLLM PR 10927 (padded heads), SGLang PR 11309,
    // vLLM PR 10511 (0.9 of 79.22 GiB) and QwenLM's speed benchmark; read 2026-11.
    const auto result = evaluated(
        "model_id,format_id,engine_id,engine,device_id,gpus,context,batch_or_concurrency,quant,max_tokens_in_kv,scope,note,"
        "weights_GiB,kv_GiB,overhead_GiB,total_GiB\n"
        "kimi-k2,,ik-llama-cpp,ik_llama.cpp,,0 (CPU),512,ubatch 512,Q8_0 (8.504 bpw),,whole model (GPU + CPU buffers),KV: c^KV (f16):   "
        "34.31 MiB. kv^T (f16):   30.50 MiB; mla 1; fa 0,1016.623,0.0633,0.326,\n"
        "kimi-k2,,ik-llama-cpp,ik_llama.cpp,,0 (CPU),512,ubatch 512,Q8_0 (8.504 bpw),,whole model (GPU + CPU buffers),KV: K (f16):  "
        "732.00 MiB. V (f16):  488.00 MiB; mla 0; fa 0,1016.623,1.1914,0.326,\n"
        "deepseek-v2-lite,fp16,vllm,vLLM (before MLA),h100-80gb,1,8192,,FP16,85968,per GPU,,,35.42,,\n"
        "deepseek-v3-2-exp,fp8-block,sglang,SGLang DP8,b200-sxm-180gb,8,,,\"FP8, fp8 KV\",975424,per GPU,,,43.67,,\n"
        "llama-3-8b,bf16,vllm,vLLM,h100-80gb,1,,,BF16,,per GPU,util 0.9 of 79.22 GiB,14.96,53.29,3.05,71.29\n"
        "qwen2-5-72b,bf16,transformers,transformers,a100-80gb,3,30720 in + 2048 out,batch 1,BF16,,whole model,,,,,164.79\n");
    QCOMPARE(result.rows.size(), std::size_t(24));
    for (const auto& [row, limit] : {std::pair{0, 0.003}, {1, 0.002}, {2, 0.02}, {4, 0.003}, {5, 0.002}, {6, 0.02}, {9, 0.002},
                                     {13, 0.002}, {16, 0.002}, {17, 0.03}, {18, 0.1}, {19, 0.002}, {23, 0.02}}) {
        const EvaluatedRow& r = result.rows[std::size_t(row)];
        QVERIFY2(r.error() && *r.error() < limit, (r.id + " " + r.reason).c_str());
        QVERIFY2(*r.low <= *r.actual && *r.actual <= *r.high, r.id.c_str());
    }
    QCOMPARE(result.rows[0].basis, std::string("measured"));
    QVERIFY(!result.rows[0].reason.empty());
}

void TestEvaluate::whatCannotBePredictedSaysWhy()
{
    const auto result = evaluated("id,model,weight_format,engine,device,n_devices,input_tokens,output_tokens,concurrency,metric,value\n"
                                  "a,no-such,fp8,vllm,h200-sxm-141gb,1,10,10,1,tpot_ms,1\n"
                                  "b,deepseek-r1,fp8,vllm,no-such,1,10,10,1,tpot_ms,1\n"
                                  "c,deepseek-r1,no-such,vllm,h200-sxm-141gb,1,10,10,1,tpot_ms,1\n"
                                  "d,deepseek-r1,fp8-block,vllm,h200-sxm-141gb,1,10,10,1,tpot_ms,1\n"
                                  "e,deepseek-r1,fp8-block,vllm,h200-sxm-141gb,8,10,10,1,no_such_metric,1\n"
                                  "f,deepseek-r1,fp8-block,vllm,h200-sxm-141gb,8,,,,output_tok_s_total,1\n");
    QCOMPARE(result.rows.size(), std::size_t(6));
    for (const EvaluatedRow& row : result.rows) {
        QVERIFY2(!row.predicted, row.id.c_str());
        QVERIFY2(!row.reason.empty(), row.id.c_str());
    }
}

void TestEvaluate::rowsAsCsv()
{
    const auto result = evaluated("model_id,format_id,size_bytes\ndeepseek-v3,fp8-block,688590631731\nnone,none,\n");
    const auto table = CsvTable::parse(evaluationCsv(result), "rows.csv");
    QVERIFY2(table, why(table));
    QCOMPARE(table->rows(), std::size_t(2));
    QCOMPARE(std::string(table->cell(0, "basis")), std::string("derived"));
    QVERIFY(table->cell(1, "predicted").empty() && !table->cell(1, "reason").empty());
}

void TestEvaluate::refusesOtherFiles()
{
    const auto table = CsvTable::parse("name,price\nx,1\n", "t.csv");
    QVERIFY(table);
    QVERIFY(!evaluateTable(*shippedCatalog(), *table));
}

SIZEWRIGHT_TEST(TestEvaluate)
#include "tst_evaluate.moc"
