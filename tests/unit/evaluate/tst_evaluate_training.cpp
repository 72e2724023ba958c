// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>

#include "core/evaluate/evaluate_training.h"
#include "core/io/file.h"
#include "core/io/number_text.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

constexpr double kGiB = 1024.0 * 1024.0 * 1024.0;

const Result<CsvTable>& totals()
{
    static const Result<CsvTable> table = CsvTable::parse(readFile(SIZEWRIGHT_TEST_DATA "/training_totals.csv").value_or(""), "training_totals.csv");
    return table;
}

}  // namespace

class TestEvaluateTraining : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void publishedTotals();
    void whatCannotBePredictedSaysWhy();
    void otherRowsAreLeftAlone();
    void statedSequencesCount();
};

void TestEvaluateTraining::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    QVERIFY2(totals(), why(totals()));
    QCOMPARE(totals()->rows(), std::size_t{32});
}

void TestEvaluateTraining::publishedTotals()
{
    std::vector<double> errors;
    std::size_t covered = 0;
    for (std::size_t i = 0; i < totals()->rows(); ++i) {
        const auto prediction = predictTrainingTotal(*shippedCatalog(), *totals(), i);
        QVERIFY(prediction);
        const auto stated = parseNumber(totals()->cell(i, "total_GiB"));
        if (!prediction->total || !stated)
            continue;
        const Band<Bytes>& total = *prediction->total;
        QVERIFY(total.low < total.typical && total.typical < total.high);
        const double actual = *stated * kGiB;
        errors.push_back(std::abs(double(total.typical.raw()) / actual - 1));
        const bool inBand = double(total.low.raw()) <= actual && actual <= double(total.high.raw());
        covered += inBand ? 1U : 0U;
        // Runs that were measured lie in the band; rules of thumb may ask for less than the weights and a driver context take.
        const bool measured = totals()->cell(i, "engine_id") != "llama-factory";
        QVERIFY2(inBand || !measured, std::string(totals()->cell(i, "model")).c_str());
    }
    QCOMPARE(errors.size(), std::size_t{30});
    std::sort(errors.begin(), errors.end());
    QVERIFY2(errors[15] < 0.08, std::to_string(errors[15]).c_str());
    QVERIFY2(errors[26] < 0.2, std::to_string(errors[26]).c_str());
    QVERIFY2(covered >= 27, std::to_string(covered).c_str());
}

void TestEvaluateTraining::whatCannotBePredictedSaysWhy()
{
    const auto table = CsvTable::parse("model,model_id,format_id,engine_id,source\n"
                                       "No such model,no-such,lora,fine-tune,\n"
                                       "any huge,,lora,llama-factory,\n"
                                       "DeepSeek-V2-Lite,deepseek-v2-lite,lora-unsloth,fine-tune,\n"
                                       "Llama,llama-3-1-8b,lora,fine-tune-ktransformers,\n",
                                       "t.csv");
    QVERIFY2(table, why(table));
    for (std::size_t i = 0; i < table->rows(); ++i) {
        const auto prediction = predictTrainingTotal(*shippedCatalog(), *table, i);
        QVERIFY(prediction && !prediction->total);
        QVERIFY(!prediction->reason.empty());
    }
}

void TestEvaluateTraining::otherRowsAreLeftAlone()
{
    const auto table = CsvTable::parse("model_id,format_id,engine_id\ndeepseek-r1,fp8-block,vllm\ndeepseek-r1,fp8-block,\n", "t.csv");
    QVERIFY(table);
    QVERIFY(!predictTrainingTotal(*shippedCatalog(), *table, 0));
    QVERIFY(!predictTrainingTotal(*shippedCatalog(), *table, 1));
}

void TestEvaluateTraining::statedSequencesCount()
{
    const auto table = CsvTable::parse("model_id,format_id,engine_id,context,gpus,batch_or_concurrency\n"
                                       "qwen-7b,lora,fine-tune,512,1,1\nqwen-7b,lora,fine-tune,8192,1,1\nqwen-7b,lora,fine-tune,512,2,1\n"
                                       "qwen-7b,lora,fine-tune,512,1,4\n",
                                       "t.csv");
    QVERIFY(table);
    const auto at = [&](std::size_t row) { return predictTrainingTotal(*shippedCatalog(), *table, row)->total->typical; };
    QVERIFY(at(1) > at(0) && at(2) > at(0) && at(3) > at(0));
}

SIZEWRIGHT_TEST(TestEvaluateTraining)
#include "tst_evaluate_training.moc"
