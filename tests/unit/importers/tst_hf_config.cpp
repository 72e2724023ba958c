// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QDir>
#include <QElapsedTimer>

#include "core/catalog/tensor_layout.h"
#include "core/importers/hf_config.h"
#include "core/importers/import_file.h"
#include "core/io/file.h"
#include "tests/support/test_main.h"

using namespace sizewright;

namespace {

/// Entries of the catalog that say themselves that their shape goes beyond, or stays behind, what a config states.
const QStringList kSummedUp{QStringLiteral("deepseek-v4-flash"), QStringLiteral("deepseek-v4-pro")};

Result<ModelShape> parsed(const std::string& text)
{
    return modelFromConfig(text, "config.json");
}

std::string llama(const std::string& more = {})
{
    return R"({"model_type":"llama","hidden_size":4096,"num_hidden_layers":32,"num_attention_heads":32,"num_key_value_heads":8,
"intermediate_size":14336,"vocab_size":128256,"max_position_embeddings":8192,"torch_dtype":"bfloat16")" + more + "}";
}

bool hasWarning(const ModelShape& shape, const std::string& id)
{
    return std::any_of(shape.warnings.begin(), shape.warnings.end(), [&](const Message& m) { return m.id == id; });
}

}  // namespace

class TestHfConfig : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void reproducesTheCatalog_data();
    void reproducesTheCatalog();
    void readsQuantisation_data();
    void readsQuantisation();
    void warnsOfUnknownArchitectures();
    void refusesWhatIsNoModel_data();
    void refusesWhatIsNoModel();
    void refusesEveryTruncation();
    void notesTheVisionPart();

private:
    Catalog m_catalog;
};

void TestHfConfig::initTestCase()
{
    auto catalog = loadCatalog(SIZEWRIGHT_SOURCE_DIR "/catalogs");
    QVERIFY2(catalog, catalog ? "" : describe(catalog.error()).c_str());
    m_catalog = std::move(*catalog);
}

void TestHfConfig::reproducesTheCatalog_data()
{
    QTest::addColumn<QString>("id");
    const QStringList files = QDir(QStringLiteral(SIZEWRIGHT_TEST_DATA "/configs")).entryList({QStringLiteral("*.json")});
    QVERIFY(files.size() > 90);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(5);
}

void TestHfConfig::reproducesTheCatalog()
{
    QFETCH(QString, id);
    const auto text = readFile((SIZEWRIGHT_TEST_DATA "/configs/" + id + ".json").toStdString());
    QVERIFY(text);
    const auto shape = parsed(*text);
    QVERIFY2(shape, shape ? "" : describe(shape.error()).c_str());
    const Model* known = m_catalog.model(id.toStdString());
    QVERIFY2(known, "the catalog has no such model");
    const Model& m = shape->model;
    QCOMPARE(m.layers, known->layers);
    QCOMPARE(m.denseLayers, known->denseLayers);
    QCOMPARE(m.hidden, known->hidden);
    QCOMPARE(m.intermediate, known->intermediate);
    QCOMPARE(m.ffnMatrices, known->ffnMatrices);
    QCOMPARE(m.vocabulary, known->vocabulary);
    QCOMPARE(m.tiedEmbeddings, known->tiedEmbeddings);
    QCOMPARE(m.normsPerLayer, known->normsPerLayer);
    QCOMPARE(m.maxContext, known->maxContext);
    QVERIFY(m.attention == known->attention);
    QCOMPARE(m.otherLayerCount(), known->otherLayerCount());
    for (int layer = 0; layer < m.layers; ++layer) {
        QCOMPARE(m.isOther(layer), known->isOther(layer));
        QVERIFY(m.attentionOf(layer) == known->attentionOf(layer));
        QCOMPARE(m.hasExperts(layer), known->hasExperts(layer));
    }
    QVERIFY(m.experts == known->experts);
    QCOMPARE(m.nativeFormat, known->nativeFormat);
    if (kSummedUp.contains(id))
        QVERIFY(std::abs(m.publishedParameters - double(parameterCount(*known, false))) < 0.001 * m.publishedParameters);
    else
        QCOMPARE(parameterCount(m, false), parameterCount(*known, false));
}

void TestHfConfig::readsQuantisation_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("none") << QByteArray() << QByteArray("bf16");
    QTest::newRow("fp8 blocks") << QByteArray(R"(,"quantization_config":{"quant_method":"fp8","weight_block_size":[128,128]})") << QByteArray("fp8-block");
    QTest::newRow("fp8") << QByteArray(R"(,"quantization_config":{"quant_method":"fp8"})") << QByteArray("fp8");
    QTest::newRow("awq") << QByteArray(R"(,"quantization_config":{"quant_method":"awq","bits":4,"group_size":128})") << QByteArray("int4-awq");
    QTest::newRow("gptq") << QByteArray(R"(,"quantization_config":{"quant_method":"gptq","bits":4})") << QByteArray("int4-gptq");
    QTest::newRow("mxfp4") << QByteArray(R"(,"quantization_config":{"quant_method":"mxfp4"})") << QByteArray("mxfp4");
    QTest::newRow("nvfp4") << QByteArray(R"(,"quantization_config":{"quant_method":"compressed-tensors","format":"nvfp4-pack-quantized"})") << QByteArray("nvfp4-dense");
    QTest::newRow("modelopt") << QByteArray(R"(,"quantization_config":{"quant_method":"modelopt","quant_algo":"NVFP4"})") << QByteArray("nvfp4-dense");
    QTest::newRow("int8") << QByteArray(R"(,"quantization_config":{"quant_method":"compressed-tensors","config_groups":{"group_0":{"weights":{"num_bits":8,"type":"int","group_size":null}}}})")
                          << QByteArray("int8-w8a8");
    QTest::newRow("mlx") << QByteArray(R"(,"quantization":{"bits":4,"group_size":64})") << QByteArray("mlx-4bit");
    QTest::newRow("unknown") << QByteArray(R"(,"quantization_config":{"quant_method":"secret"})") << QByteArray("bf16");
}

void TestHfConfig::readsQuantisation()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, format);
    const auto shape = parsed(llama(more.toStdString()));
    QVERIFY2(shape, shape ? "" : describe(shape.error()).c_str());
    QCOMPARE(shape->model.nativeFormat, format.toStdString());
    QCOMPARE(hasWarning(*shape, "quantisation_unknown"), more.contains("secret"));
    QVERIFY(m_catalog.weightFormat(shape->model.nativeFormat));
}

void TestHfConfig::warnsOfUnknownArchitectures()
{
    std::string text = llama();
    text.replace(text.find("llama"), 5, "newest");
    const auto shape = parsed(text);
    QVERIFY(shape);
    QVERIFY(hasWarning(*shape, "architecture_unknown"));
    QCOMPARE(shape->model.publishedParameters, parsed(llama())->model.publishedParameters);
    QVERIFY(!hasWarning(*parsed(llama()), "architecture_unknown"));
    QVERIFY(!parsed(R"({"model_type":"newest","hidden_size":4096,"num_hidden_layers":32,"vocab_size":1000})"));
    QVERIFY(!parsed(R"({"model_type":"mamba2","hidden_size":4096,"num_hidden_layers":32,"vocab_size":1000,"state_size":16,"max_position_embeddings":5})"));
}

void TestHfConfig::refusesWhatIsNoModel_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("id");
    const auto row = [](const char* name, const QByteArray& text, ErrorId id) { QTest::newRow(name) << text << static_cast<int>(id); };
    row("empty", "", ErrorId::InvalidJson);
    row("a list", "[]", ErrorId::NotApplicable);
    row("another file", R"({"kind":"models"})", ErrorId::NotApplicable);
    row("10 million levels", QByteArray(10'000'000, '['), ErrorId::TooDeep);
    row("many keys", "{" + [] { QByteArray keys; for (int i = 0; i < 20'000; ++i) keys += "\"k" + QByteArray::number(i) + "\":1,"; return keys; }() + "\"a\":1}", ErrorId::OutOfRange);
    row("a text for a number", QByteArray::fromStdString(llama()).replace("4096", "\"x\""), ErrorId::WrongType);
    row("no layers", QByteArray::fromStdString(llama()).replace(":32,\"num_att", ":0,\"num_att"), ErrorId::OutOfRange);
    row("a planet of parameters", QByteArray::fromStdString(llama()).replace(":32,\"num_att", ":10000,\"num_att").replace("14336", "9999999").replace("4096", "999999"), ErrorId::OutOfRange);
}

void TestHfConfig::refusesWhatIsNoModel()
{
    QFETCH(QByteArray, text);
    QFETCH(int, id);
    const std::string bytes = text.toStdString();
    QElapsedTimer timer;
    timer.start();
    const auto shape = parsed(bytes);
    QVERIFY(timer.elapsed() < 250);
    QVERIFY(!shape);
    QCOMPARE(static_cast<int>(shape.error().id), id);
    QVERIFY(!shape.error().detail.empty());
}

void TestHfConfig::refusesEveryTruncation()
{
    const std::string whole = llama();
    for (std::size_t length = 0; length < whole.size(); ++length)
        QVERIFY(!parsed(whole.substr(0, length)));
}

void TestHfConfig::notesTheVisionPart()
{
    const auto shape = parsed(R"({"model_type":"mistral3","vision_config":{"hidden_size":5},"text_config":)" + llama() + "}");
    QVERIFY2(shape, shape ? "" : describe(shape.error()).c_str());
    QVERIFY(hasWarning(*shape, "vision_not_counted"));
    QCOMPARE(shape->model.layers, 32);
}

SIZEWRIGHT_TEST(TestHfConfig)
#include "tst_hf_config.moc"
