// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>
#include <fstream>
#include <map>

#include <nlohmann/json.hpp>

#include "core/memory/footprint.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

/// One shape with its answers, by the names of the columns.
using Row = std::map<std::string, std::int64_t>;

/// What tests/oracle/memory_oracle.py says of random shapes; CTest holds the file against the script.
const std::vector<Row>& oracleRows()
{
    static const std::vector<Row> rows = [] {
        std::ifstream file(SIZEWRIGHT_TEST_DATA "/oracle_shapes.json");
        const auto document = nlohmann::json::parse(file, nullptr, false);
        std::vector<Row> result;
        if (document.is_discarded())
            return result;
        const std::vector<std::string> columns = document.at("columns");
        for (const std::vector<std::int64_t> values : document.at("rows")) {
            Row& row = result.emplace_back();
            for (std::size_t i = 0; i < values.size() && i < columns.size(); ++i)
                row[columns[i]] = values[i];
        }
        return result;
    }();
    return rows;
}

Attention attentionOf(const Row& row)
{
    const auto at = [&](const char* column) { return static_cast<int>(row.at(column)); };
    Attention a;
    a.kind = at("kv_lora") > 0 ? AttentionKind::Mla : AttentionKind::Gqa;
    a.heads = at("heads");
    a.kvHeads = at("kv_heads");
    a.headDim = at("head_dim");
    if (at("q_lora") > 0)
        a.qLoraRank = at("q_lora");
    a.kvLoraRank = at("kv_lora");
    a.ropeHeadDim = at("rope");
    a.nopeHeadDim = at("nope");
    a.vHeadDim = at("v_dim");
    a.qkvBias = at("qkv_bias") > 0;
    a.outputBias = at("out_bias") > 0;
    a.qkNorm = at("qk_norm") > 0;
    return a;
}

Model modelOf(const Row& row)
{
    const auto at = [&](const char* column) { return static_cast<int>(row.at(column)); };
    Model m;
    m.id = m.name = "shape";
    m.layers = at("layers");
    m.denseLayers = at("dense");
    m.hidden = at("hidden");
    m.intermediate = at("ffn");
    m.vocabulary = at("vocab");
    m.tiedEmbeddings = at("tied") > 0;
    m.attention = attentionOf(row);
    if (at("routed") > 0) {
        m.experts.emplace();
        m.experts->routed = at("routed");
        m.experts->shared = at("shared");
        m.experts->topK = 1;
        m.experts->intermediate = at("expert_ffn");
        m.experts->routerBias = at("router_bias") > 0;
    }
    m.mtpLayers = at("mtp");
    return m;
}

/// A format of the catalog, free of its list of models.
WeightFormat formatOf(const char* id)
{
    WeightFormat format = *shippedCatalog()->weightFormat(id);
    format.modelIds.clear();
    format.nativeFormats.clear();
    return format;
}

QByteArray describeShape(const Row& row)
{
    QByteArray text;
    for (const auto& [column, value] : row)
        text += QByteArray::fromStdString(column) + '=' + QByteArray::number(qint64{value}) + ' ';
    return text;
}

}  // namespace

class TestOracle : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void parametersAreEqual();
    void weightsAreEqualToTheByte_data();
    void weightsAreEqualToTheByte();
    void cacheIsEqualToTheByte_data();
    void cacheIsEqualToTheByte();
    void tiedEmbeddingsMatchPublishedFiles_data();
    void tiedEmbeddingsMatchPublishedFiles();
};

void TestOracle::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    QCOMPARE(oracleRows().size(), std::size_t{1000});
}

void TestOracle::parametersAreEqual()
{
    for (const Row& row : oracleRows())
        if (parameterCount(modelOf(row), false) != row.at("parameters"))
            QFAIL(describeShape(row));
}

void TestOracle::weightsAreEqualToTheByte_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("mtp");
    QTest::newRow("bf16") << "bf16"
                          << "bf16" << false;
    QTest::newRow("bf16 with MTP") << "bf16_mtp"
                                   << "bf16" << true;
    QTest::newRow("fp8 with MTP") << "fp8_mtp"
                                  << "fp8-block" << true;
    QTest::newRow("q8_0") << "q8_0"
                          << "q8_0" << false;
    QTest::newRow("q4_0") << "q4_0"
                          << "q4_0" << false;
}

void TestOracle::weightsAreEqualToTheByte()
{
    QFETCH(QString, column);
    QFETCH(QString, format);
    QFETCH(bool, mtp);
    const WeightFormat weightFormat = formatOf(format.toUtf8().constData());
    int differences = 0;
    QByteArray first;
    for (const Row& row : oracleRows()) {
        const auto weights = weightBreakdown(*shippedCatalog(), modelOf(row), weightFormat, mtp);
        QVERIFY2(weights, why(weights));
        const std::int64_t difference = weights->total().raw() - row.at(column.toStdString());
        if (difference != 0 && differences++ == 0)
            first = QByteArray::number(qint64{difference}) + " bytes in " + describeShape(row);
    }
    QVERIFY2(differences == 0, QByteArray::number(differences) + " differ, first " + first);
}

void TestOracle::cacheIsEqualToTheByte_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("format");
    for (const char* format : {"f16", "fp8", "q8_0", "q4_0"})
        QTest::newRow(format) << QString("kv_") + format << format;
}

void TestOracle::cacheIsEqualToTheByte()
{
    QFETCH(QString, column);
    QFETCH(QString, format);
    const KvFormat& kvFormat = *shippedCatalog()->kvFormat(format.toStdString());
    for (const Row& row : oracleRows()) {
        const KvCacheSize size = kvCacheSize(modelOf(row), kvFormat);
        const auto expected = static_cast<double>(row.at(column.toStdString()));
        if (size.bytesPerToken != expected || size.bytesAt(1000) != 1000 * expected)
            QFAIL(describeShape(row));
    }
}

void TestOracle::tiedEmbeddingsMatchPublishedFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<double>("gigabytes");
    // bartowski/Qwen_Qwen3-4B-GGUF model card, read 2026-11-22. The one table of embeddings takes the head's type there.
    QTest::newRow("q8_0") << "q8_0" << 4.28;
    QTest::newRow("q6_k") << "q6_k" << 3.31;
    QTest::newRow("q5_k_m") << "q5_k_m" << 2.89;
    QTest::newRow("q4_k_m") << "q4_k_m" << 2.50;
    QTest::newRow("q4_k_s") << "q4_k_s" << 2.38;
    QTest::newRow("q4_1") << "q4_1" << 2.60;
    QTest::newRow("q4_0") << "q4_0" << 2.38;
}

void TestOracle::tiedEmbeddingsMatchPublishedFiles()
{
    QFETCH(QString, format);
    QFETCH(double, gigabytes);
    const Catalog& c = *shippedCatalog();
    const auto weights = weightBreakdown(c, *c.model("qwen3-4b"), *c.weightFormat(format.toStdString()), false);
    QVERIFY2(weights, why(weights));
    // The card rounds to 0.01; the file's header and vocabulary add a few megabytes, an importance matrix a few more to
    // Q4_0.
    const double difference = double(weights->total().raw()) / 1e9 / gigabytes - 1;
    QVERIFY2(std::abs(difference) < 0.007, qPrintable(QString::number(difference)));
}

SIZEWRIGHT_TEST(TestOracle)
#include "tst_oracle.moc"
