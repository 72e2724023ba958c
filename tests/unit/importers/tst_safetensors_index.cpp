// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <QElapsedTimer>
#include <QTemporaryDir>

#include "core/importers/safetensors_index.h"
#include "core/importers/tensor_names.h"
#include "tests/support/test_main.h"

using namespace sizewright;

namespace {

std::string withLength(const std::string& json)
{
    std::string bytes;
    for (std::size_t i = 0; i < 8; ++i)
        bytes += static_cast<char>(json.size() >> (8 * i));
    return bytes + json;
}

Result<SafetensorsHeader> parsed(const std::string& bytes, std::optional<std::uint64_t> fileBytes = {})
{
    return parseSafetensorsHeader(ByteReader(std::as_bytes(std::span(bytes)), "m.safetensors", fileBytes));
}

const std::string kShard = R"({"__metadata__":{"format":"pt"},
"model.embed_tokens.weight":{"dtype":"BF16","shape":[320,64],"data_offsets":[0,40960]},
"model.layers.0.mlp.experts.7.down_proj.weight":{"dtype":"F8_E4M3","shape":[64,128],"data_offsets":[40960,49152]},
"model.layers.0.mlp.experts.7.down_proj.weight_scale_inv":{"dtype":"F32","shape":[1,1],"data_offsets":[49152,49156]},
"model.layers.2.self_attn.o_proj.weight":{"dtype":"BF16","shape":[64,64],"data_offsets":[49156,57348]},
"visual.blocks.0.attn.qkv.weight":{"dtype":"BF16","shape":[8,8],"data_offsets":[57348,57476]}})";

void writeFile(const QString& path, const std::string& bytes)
{
    std::ofstream(path.toStdString(), std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace

class TestSafetensorsIndex : public QObject
{
    Q_OBJECT
private slots:
    void readsTheHeaderOfAFile();
    void refusesHostileHeaders_data();
    void refusesHostileHeaders();
    void refusesEveryTruncation();
    void addsUpByClass();
    void takesTheIndexWordForMissingFiles();
    void refusesIndexesThatPointElsewhere();
    void isQuickWithManyEntries();
    void namesTellTheClass_data();
    void namesTellTheClass();
};

void TestSafetensorsIndex::readsTheHeaderOfAFile()
{
    const std::string bytes = withLength(kShard);
    const auto header = parsed(bytes, bytes.size() + 57476);
    QVERIFY2(header, header ? "" : describe(header.error()).c_str());
    QCOMPARE(header->tensors.size(), std::size_t(5));
    QCOMPARE(header->tensors[1].type, std::string("F8_E4M3"));
    QCOMPARE(header->tensors[1].elements, std::int64_t(64 * 128));
    QCOMPARE(header->tensors[1].bytes.raw(), std::int64_t(8192));
    QCOMPARE(header->missingBytes, std::uint64_t(0));
    QCOMPARE(parsed(bytes)->missingBytes, std::uint64_t(57476));
}

void TestSafetensorsIndex::refusesHostileHeaders_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("id");
    const auto row = [](const char* name, const std::string& bytes, ErrorId id) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << static_cast<int>(id);
    };
    row("2^63 bytes of header", std::string("\0\0\0\0\0\0\0\x80", 8) + "{}", ErrorId::OutOfRange);
    row("no JSON", withLength("GGUF"), ErrorId::WrongType);
    row("half a JSON", withLength("{\"a\":"), ErrorId::InvalidJson);
    row("10 million levels", withLength("{\"a\":" + std::string(10'000'000, '[')), ErrorId::TooDeep);
    row("negative dimension", withLength(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})"), ErrorId::WrongType);
    row("dimensions that overflow", withLength(R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,4]}})"), ErrorId::Overflow);
    row("offsets backwards", withLength(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[8,4]}})"), ErrorId::OutOfRange);
    row("offsets that contradict the shape", withLength(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})"), ErrorId::OutOfRange);
    row("no offsets", withLength(R"({"a":{"dtype":"F32","shape":[2]}})"), ErrorId::MissingField);
    row("the same tensor twice", withLength(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})"),
        ErrorId::DuplicateKey);
}

void TestSafetensorsIndex::refusesHostileHeaders()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, id);
    const std::string text = bytes.toStdString();
    QElapsedTimer timer;
    timer.start();
    const auto header = parsed(text);
    QVERIFY(timer.elapsed() < 10);
    QVERIFY(!header);
    QCOMPARE(static_cast<int>(header.error().id), id);
}

void TestSafetensorsIndex::refusesEveryTruncation()
{
    const std::string whole = withLength(kShard);
    for (std::size_t length = 0; length < whole.size(); ++length)
        QVERIFY(!parsed(whole.substr(0, length)));
}

void TestSafetensorsIndex::addsUpByClass()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("model.safetensors"));
    writeFile(path, withLength(kShard));
    const auto checkpoint = readSafetensors(path.toStdString(), 2);
    QVERIFY2(checkpoint, checkpoint ? "" : describe(checkpoint.error()).c_str());
    const CheckpointSizes& s = checkpoint->sizes;
    QCOMPARE(s.total.raw(), std::int64_t(57476));
    QCOMPARE(s.of(TensorClass::Embedding).raw(), std::int64_t(40960));
    QCOMPARE(s.of(TensorClass::ExpertDown).raw(), std::int64_t(8196));
    QCOMPARE(s.mtp.raw(), std::int64_t(8192));  // layer 2 of a model with two layers
    QCOMPARE(s.vision.raw(), std::int64_t(128));
    QCOMPARE(s.layers.size(), std::size_t(1));
    QCOMPARE(s.layers[0].experts.raw(), std::int64_t(8196));
    QCOMPARE(s.byType.front().type, std::string("BF16"));
    Bytes sum = s.mtp + s.vision;
    for (const Bytes bytes : s.byClass)
        sum += bytes;
    QCOMPARE(sum.raw(), s.total.raw());
}

void TestSafetensorsIndex::takesTheIndexWordForMissingFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("model.safetensors.index.json"));
    const std::string map = R"("weight_map":{"model.embed_tokens.weight":"a.safetensors","lm_head.weight":"b.safetensors"}})";
    writeFile(path, R"({"metadata":{"total_size":688586727753},)" + map);
    const auto checkpoint = readSafetensors(path.toStdString(), 0);
    QVERIFY2(checkpoint, checkpoint ? "" : describe(checkpoint.error()).c_str());
    QCOMPARE(checkpoint->total.raw(), std::int64_t(688586727753));
    QCOMPARE(checkpoint->missing.size(), std::size_t(2));
    QCOMPARE(checkpoint->tensors, std::size_t(2));

    writeFile(path, "{" + map);
    QVERIFY(!readSafetensors(path.toStdString(), 0));
    writeFile(folder.filePath(QStringLiteral("a.safetensors")), withLength(kShard));
    writeFile(folder.filePath(QStringLiteral("b.safetensors")), withLength(R"({"lm_head.weight":{"dtype":"U8","shape":[5],"data_offsets":[0,5]}})"));
    const auto whole = readSafetensors(path.toStdString(), 0);
    QVERIFY(whole);
    QCOMPARE(whole->total.raw(), std::int64_t(57481));
}

void TestSafetensorsIndex::refusesIndexesThatPointElsewhere()
{
    for (const char* name : {"../a", "/etc/passwd", "..", "", "a\\\\b", "C:a", "a\\u0000b"})
        QVERIFY(!parseSafetensorsIndex(R"({"metadata":{"total_size":5},"weight_map":{"w":")" + std::string(name) + "\"}}", "i"));
    QVERIFY(!parseSafetensorsIndex(R"({"metadata":{"total_size":-5},"weight_map":{"w":"a"}})", "i"));
    QVERIFY(!parseSafetensorsIndex(R"({"metadata":{"total_size":5}})", "i"));
    QVERIFY(!parseSafetensorsIndex("[]", "i"));
}

void TestSafetensorsIndex::isQuickWithManyEntries()
{
    std::string json = R"({"metadata":{"total_size":5},"weight_map":{)";
    for (int i = 0; i < 200'000; ++i)
        json += (i ? ",\"model.layers." : "\"model.layers.") + std::to_string(i) + ".mlp.experts.0.down_proj.weight\":\"model-00001-of-00163.safetensors\"";
    json += "}}";
    QElapsedTimer timer;
    timer.start();
    const auto index = parseSafetensorsIndex(json, "i");
    QVERIFY(index);
    QCOMPARE(index->tensors, std::size_t(200'000));
    QVERIFY(timer.elapsed() < 2000);
}

void TestSafetensorsIndex::namesTellTheClass_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("tensorClass");
    QTest::addColumn<int>("layer");
    const auto row = [](const char* name, TensorClass c, int layer) {
        QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(c) << layer;
    };
    row("token_embd.weight", TensorClass::Embedding, -1);
    row("output.weight", TensorClass::OutputHead, -1);
    row("output_norm.weight", TensorClass::Norm, -1);
    row("blk.12.attn_kv_a_mqa.weight", TensorClass::AttentionKvLatent, 12);
    row("blk.12.attn_kv_a_norm.weight", TensorClass::Norm, 12);
    row("blk.60.ffn_down_exps.weight", TensorClass::ExpertDown, 60);
    row("blk.60.ffn_gate_inp.weight", TensorClass::Router, 60);
    row("blk.60.ffn_up_shexp.weight", TensorClass::SharedGateUp, 60);
    row("blk.0.attn_q.bias", TensorClass::AttentionQ, 0);
    row("blk.0.indexer.attn_k.weight", TensorClass::AttentionIndexer, 0);
    row("blk.0.ssm_out.weight", TensorClass::AttentionOutput, 0);
    row("blk.0.ssm_conv1d.weight", TensorClass::AttentionState, 0);
    row("model.layers.0.linear_attn.in_proj_qkvz.weight", TensorClass::AttentionState, 0);
    row("model.layers.0.linear_attn.out_proj.weight", TensorClass::AttentionOutput, 0);
    row("model.embed_tokens.weight", TensorClass::Embedding, -1);
    row("lm_head.weight", TensorClass::OutputHead, -1);
    row("model.norm.weight", TensorClass::Norm, -1);
    row("model.layers.3.input_layernorm.weight", TensorClass::Norm, 3);
    row("model.layers.3.self_attn.kv_a_proj_with_mqa.weight", TensorClass::AttentionKvLatent, 3);
    row("model.layers.3.self_attn.q_a_layernorm.weight", TensorClass::Norm, 3);
    row("model.layers.3.self_attn.indexer.wk.weight", TensorClass::AttentionIndexer, 3);
    row("model.layers.3.mlp.gate.e_score_correction_bias", TensorClass::Router, 3);
    row("model.layers.3.mlp.gate_proj.weight", TensorClass::FfnGateUp, 3);
    row("model.layers.3.mlp.experts.255.up_proj.weight_scale_inv", TensorClass::ExpertGateUp, 3);
    row("model.layers.3.mlp.shared_experts.down_proj.weight", TensorClass::SharedDown, 3);
    row("model.layers.3.block_sparse_moe.experts.7.w2.weight", TensorClass::ExpertDown, 3);
    row("model.layers.3.block_sparse_moe.gate.weight", TensorClass::Router, 3);
    row("language_model.model.layers.9.self_attn.q_proj.qweight", TensorClass::AttentionQ, 9);
    row("transformer.h.5.attn.k_proj.weight", TensorClass::AttentionK, 5);
    row("transformer.h.5.mlp.fc_out.weight", TensorClass::FfnDown, 5);
    row("", TensorClass::Other, -1);
    row("...", TensorClass::Other, -1);
    row("model.layers.99999999999.x", TensorClass::Other, -1);
}

void TestSafetensorsIndex::namesTellTheClass()
{
    QFETCH(QString, name);
    QFETCH(int, tensorClass);
    QFETCH(int, layer);
    const TensorPlace place = tensorPlace(name.toStdString());
    QCOMPARE(static_cast<int>(place.tensorClass), tensorClass);
    QCOMPARE(place.layer, layer);
    QVERIFY(!place.mtp);
}

SIZEWRIGHT_TEST(TestSafetensorsIndex)
#include "tst_safetensors_index.moc"
