// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <QElapsedTimer>
#include <QTemporaryDir>

#include "core/importers/import_file.h"
#include "core/memory/footprint.h"
#include "core/project/project.h"
#include "tests/support/gguf_bytes.h"
#include "tests/support/test_main.h"

using namespace sizewright;
using test::GgufBytes;

namespace {

const std::string kConfig = R"({"model_type":"qwen3","hidden_size":256,"num_hidden_layers":4,"num_attention_heads":4,"num_key_value_heads":2,
"head_dim":64,"intermediate_size":512,"vocab_size":32000,"max_position_embeddings":8192,"tie_word_embeddings":true})";

void writeFile(const QString& path, const std::string& bytes)
{
    std::ofstream(path.toStdString(), std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// DeepSeek-V3's shape with one tensor.
GgufBytes deepSeek()
{
    GgufBytes f;
    f.text("general.architecture", "deepseek2").text("general.name", "DeepSeek R1 mine").number("general.file_type", 15);
    f.number("deepseek2.block_count", 61).number("deepseek2.context_length", 163840).number("deepseek2.embedding_length", 7168);
    f.number("deepseek2.feed_forward_length", 18432).number("deepseek2.attention.head_count", 128).number("deepseek2.attention.head_count_kv", 1);
    f.number("deepseek2.attention.q_lora_rank", 1536).number("deepseek2.attention.kv_lora_rank", 512);
    f.number("deepseek2.attention.key_length", 576).number("deepseek2.attention.value_length", 512);
    f.number("deepseek2.attention.key_length_mla", 192).number("deepseek2.attention.value_length_mla", 128);
    f.number("deepseek2.rope.dimension_count", 64).number("deepseek2.expert_count", 256).number("deepseek2.expert_used_count", 8);
    f.number("deepseek2.expert_shared_count", 1).number("deepseek2.expert_feed_forward_length", 2048);
    f.number("deepseek2.leading_dense_block_count", 3).number("deepseek2.vocab_size", 129280);
    f.tensor("output.weight", {7168, 129280}, 14, std::uint64_t{129280} * 28 * 210);
    f.tensor("token_embd.weight", {7168, 129280}, 12, std::uint64_t{129280} * 28 * 144);
    f.tensor("blk.3.exp_probs_b.bias", {256}, 0, 1024);
    f.tensor("blk.3.ffn_down_exps.weight", {2048, 7168, 256}, 12, std::uint64_t{7168} * 256 * 8 * 144);
    return f;
}

}  // namespace

class TestImportFile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void recognisesDeepSeekInAGguf();
    void givesAProjectItsOwnModel();
    void refusesItemsThatTheCatalogHas();
    void takesConfigAndIndexTogether();
    void refusesOtherFiles();
    void refusesHostileFilesAtOnce();

private:
    Catalog m_catalog;
    QTemporaryDir m_folder;
};

void TestImportFile::initTestCase()
{
    auto catalog = loadCatalog(SIZEWRIGHT_SOURCE_DIR "/catalogs");
    QVERIFY(catalog);
    m_catalog = std::move(*catalog);
}

void TestImportFile::recognisesDeepSeekInAGguf()
{
    const QString path = m_folder.filePath(QStringLiteral("r1.gguf"));
    writeFile(path, deepSeek().header());
    std::filesystem::resize_file(path.toStdString(), deepSeek().fileBytes());
    const auto file = readImport(path.toStdString());
    QVERIFY2(file, file ? "" : describe(file.error()).c_str());
    QVERIFY(file->kind == ImportKind::Gguf);
    const Model* same = sameShape(m_catalog, file->shape->model);
    QVERIFY(same);
    QCOMPARE(same->family, std::string("deepseek-v3"));
    QCOMPARE(file->total->raw(), std::int64_t{129280} * 28 * (210 + 144) + 1024 + std::int64_t{7168} * 256 * 8 * 144);
    QCOMPARE(file->sizes->layers[3].experts.raw(), std::int64_t{7168} * 256 * 8 * 144);
    const auto items = ownItemsOf(m_catalog, *file, {}, "2026-11-22");
    QVERIFY(items);
    QCOMPARE(items->models.front().id, std::string("own-deepseek-r1-mine"));
    QCOMPARE(items->models.front().family, std::string("deepseek-v3"));
    QCOMPARE(items->formats.front().likeId, std::string("q4_k_m"));
}

void TestImportFile::givesAProjectItsOwnModel()
{
    const auto file = readImport(m_folder.filePath(QStringLiteral("r1.gguf")).toStdString());
    QVERIFY(file);
    const auto items = ownItemsOf(m_catalog, *file, "Mine", "2026-11-22");
    QVERIFY(items);
    Project project;
    project.scenario = scenarioFromTemplate(m_catalog.templates.front(), "2026-11-22");
    mergeOwnItems(project.own, *items);
    mergeOwnItems(project.own, *items);
    QCOMPARE(project.own.models.size(), std::size_t(1));
    const auto again = parseProject(projectText(project), "p.json");
    QVERIFY2(again, again ? "" : describe(again.error()).c_str());
    QVERIFY(again->own == project.own);

    const auto merged = withOwnItems(m_catalog, again->own);
    QVERIFY2(merged, merged ? "" : describe(merged.error()).c_str());
    const Model* model = merged->model("own-mine");
    QVERIFY(model);
    const auto weights = weightBreakdown(*merged, *model, *merged->weightFormat("own-mine-file"), false);
    QVERIFY2(weights, weights ? "" : describe(weights.error()).c_str());
    QCOMPARE(weights->total().raw(), file->total->raw());
    QVERIFY(weightBreakdown(*merged, *model, *merged->weightFormat("fp8-block"), false));
    QVERIFY(!weightBreakdown(*merged, *m_catalog.model("deepseek-r1"), *merged->weightFormat("own-mine-file"), false));
    const auto runs = [&](const Engine& e, const std::string& id) { return std::find(e.formats.begin(), e.formats.end(), id) != e.formats.end(); };
    for (const Engine& engine : merged->engines)
        QCOMPARE(runs(engine, "own-mine-file"), runs(engine, "q4_k_m"));
}

void TestImportFile::refusesItemsThatTheCatalogHas()
{
    OwnItems items;
    items.models.push_back(*m_catalog.model("deepseek-r1"));
    const auto merged = withOwnItems(m_catalog, items);
    QVERIFY(!merged);
    QCOMPARE(static_cast<int>(merged.error().id), static_cast<int>(ErrorId::DuplicateId));
    items.models.front().id = "own-x";
    items.models.front().nativeFormat = "none";
    QCOMPARE(static_cast<int>(withOwnItems(m_catalog, items).error().id), static_cast<int>(ErrorId::UnknownId));
}

void TestImportFile::takesConfigAndIndexTogether()
{
    const QTemporaryDir folder;
    const QString config = folder.filePath(QStringLiteral("config.json"));
    const QString index = folder.filePath(QStringLiteral("model.safetensors.index.json"));
    writeFile(index, R"({"metadata":{"total_size":50000000},"weight_map":{"w":"a.safetensors"}})");
    const auto alone = readImport(index.toStdString());
    QVERIFY(alone);
    QVERIFY(!alone->shape);
    QVERIFY(!ownItemsOf(m_catalog, *alone, {}, "2026-11-22"));
    writeFile(config, kConfig);
    for (const QString& path : {config, index}) {
        const auto both = readImport(path.toStdString());
        QVERIFY2(both, both ? "" : describe(both.error()).c_str());
        QCOMPARE(both->total->raw(), std::int64_t(50'000'000));
        QCOMPARE(both->shape->model.layers, 4);
        QVERIFY(ownItemsOf(m_catalog, *both, {}, "2026-11-22"));
    }
}

void TestImportFile::refusesOtherFiles()
{
    const QString path = m_folder.filePath(QStringLiteral("some.json"));
    writeFile(path, R"({"request_throughput": 5.1, "mean_ttft_ms": 100})");
    const auto benchmark = readImport(path.toStdString());
    QVERIFY(!benchmark);
    QCOMPARE(static_cast<int>(benchmark.error().id), static_cast<int>(ErrorId::NotApplicable));
    QVERIFY(benchmark.error().detail.find("benchmark") != std::string::npos);
    writeFile(path, "\x89PNG");
    QVERIFY(!readImport(path.toStdString()));
    writeFile(path, "");
    QVERIFY(!readImport(path.toStdString()));
    QVERIFY(!readImport(m_folder.path().toStdString()));
    QVERIFY(!readImport("/dev/null"));
    QVERIFY(!readImport(m_folder.filePath(QStringLiteral("none.gguf")).toStdString()));
}

void TestImportFile::refusesHostileFilesAtOnce()
{
    const GgufBytes w;
    const std::pair<const char*, std::string> files[] = {
        {"tensors.gguf", "GGUF" + w.number32(3) + w.number64(std::uint64_t{1} << 60) + w.number64(0) + std::string(19, '\0')},
        {"text.gguf", GgufBytes().entry("k", 8, w.number64(1'000'000'000) + "abc").header()},
        {"config.json", std::string(10'000'000, '[')},
        {"model.safetensors.index.json", std::string(10'000'000, '[')},
    };
    for (const auto& [name, bytes] : files) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        writeFile(path, bytes);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!readImport(path.toStdString()));
        QVERIFY2(timer.elapsed() < 50, name);
        std::filesystem::remove(path.toStdString());
    }
}

SIZEWRIGHT_TEST(TestImportFile)
#include "tst_import_file.moc"
