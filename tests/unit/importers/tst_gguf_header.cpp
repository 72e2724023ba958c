// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <QElapsedTimer>
#include <QTemporaryDir>

#include "core/importers/ggml_types.h"
#include "core/importers/gguf_header.h"
#include "tests/support/gguf_bytes.h"
#include "tests/support/test_main.h"

using namespace sizewright;
using test::GgufBytes;

namespace {

constexpr std::uint32_t kF32 = 0, kQ4K = 12, kQ6K = 14, kIq4Ks = 144, kUnknown = 4711;

Result<GgufHeader> parsed(const std::string& bytes, std::optional<std::uint64_t> fileBytes = {})
{
    return parseGgufHeader(ByteReader(std::as_bytes(std::span(bytes)), "m.gguf", fileBytes));
}

GgufBytes sample(std::uint32_t version = 3, bool bigEndian = false)
{
    GgufBytes file(version, bigEndian);
    file.text("general.architecture", "llama").number("llama.block_count", 2).numbers("llama.attention.head_count_kv", {8, 4});
    file.texts("tokenizer.ggml.tokens", 320, "word");
    file.tensor("token_embd.weight", {512, 320}, kQ6K, 320 * 2 * 210);
    file.tensor("blk.0.attn_norm.weight", {512}, kF32, 2048);
    file.tensor("blk.0.ffn_down.weight", {1024, 512}, kQ4K, 512 * 4 * 144);
    return file;
}

void writeFile(const QString& path, const std::string& bytes)
{
    std::ofstream(path.toStdString(), std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace

class TestGgufHeader : public QObject
{
    Q_OBJECT
private slots:
    void readsMetadataAndSizes_data();
    void readsMetadataAndSizes();
    void countsRowScalesOfIkTypes();
    void sizesUnknownTypesByTheNextTensor();
    void trustsOffsetsOverACollidingTypeId();
    void saysWhatATruncatedDownloadLacks();
    void stepsOverLongTexts();
    void refusesHostileHeaders_data();
    void refusesHostileHeaders();
    void refusesEveryTruncation();
    void knowsTheBitsOfEveryType();
    void readsOnlyTheHeaderOfALargeFile();
    void joinsTheParts();
    void namesMissingParts();
};

void TestGgufHeader::readsMetadataAndSizes_data()
{
    QTest::addColumn<quint32>("version");
    QTest::addColumn<bool>("bigEndian");
    QTest::newRow("version 2") << 2U << false;
    QTest::newRow("version 3") << 3U << false;
    QTest::newRow("version 3, big-endian") << 3U << true;
}

void TestGgufHeader::readsMetadataAndSizes()
{
    QFETCH(quint32, version);
    QFETCH(bool, bigEndian);
    const GgufBytes file = sample(version, bigEndian);
    const auto header = parsed(file.header(), file.fileBytes());
    QVERIFY2(header, header ? "" : describe(header.error()).c_str());
    QCOMPARE(header->bigEndian, bigEndian);
    QCOMPARE(header->text("general.architecture"), std::string("llama"));
    QCOMPARE(header->integer("llama.block_count"), std::optional<std::int64_t>(2));
    QCOMPARE(header->integers("llama.attention.head_count_kv"), (std::vector<std::int64_t>{8, 4}));
    QCOMPARE(header->largest("llama.attention.head_count_kv"), std::optional<std::int64_t>(8));
    QCOMPARE(header->count("tokenizer.ggml.tokens"), std::optional<std::uint64_t>(320));
    QCOMPARE(header->tensors.size(), std::size_t(3));
    QCOMPARE(header->tensors[0].bytes.raw(), std::int64_t(320 * 2 * 210));
    QCOMPARE(header->tensors[1].bytes.raw(), std::int64_t(2048));
    QCOMPARE(header->tensors[2].bytes.raw(), std::int64_t(512 * 4 * 144));
    QCOMPARE(header->missingBytes, std::uint64_t(0));
    QVERIFY(!header->tensors[2].sizedByOffset);
}

void TestGgufHeader::countsRowScalesOfIkTypes()
{
    GgufBytes file;
    file.tensor("blk.0.ffn_up_exps.weight", {512, 10, 3}, kIq4Ks, 30 * (2 * 136 + 4));
    const auto header = parsed(file.header(), file.fileBytes());
    QVERIFY(header);
    QCOMPARE(header->tensors[0].bytes.raw(), std::int64_t(30 * (2 * 136 + 4)));
}

void TestGgufHeader::sizesUnknownTypesByTheNextTensor()
{
    GgufBytes file;
    file.tensor("a", {100, 7}, kUnknown, 640).tensor("b", {100}, kF32, 400).tensor("c", {100}, kUnknown, 96);
    const auto header = parsed(file.header(), file.fileBytes());
    QVERIFY(header);
    QVERIFY(header->tensors[0].sizedByOffset);
    QCOMPARE(header->tensors[0].bytes.raw(), std::int64_t(640));
    QCOMPARE(header->tensors[1].bytes.raw(), std::int64_t(400));
    QCOMPARE(header->tensors[2].bytes.raw(), std::int64_t(96));
    QVERIFY2(!parsed(file.header()), "the last tensor of an unknown type has no size in a file without data");
}

void TestGgufHeader::trustsOffsetsOverACollidingTypeId()
{
    GgufBytes file;
    file.tensor("a", {512, 4}, kF32, 1024).tensor("b", {100}, kF32, 400);
    const auto header = parsed(file.header(), file.fileBytes());
    QVERIFY(header);
    QVERIFY(header->tensors[0].sizedByOffset);
    QCOMPARE(header->tensors[0].bytes.raw(), std::int64_t(1024));
}

void TestGgufHeader::saysWhatATruncatedDownloadLacks()
{
    const GgufBytes file = sample();
    const auto header = parsed(file.header(), file.fileBytes() - 1000);
    QVERIFY(header);
    QCOMPARE(header->missingBytes, std::uint64_t(1000));
}

void TestGgufHeader::stepsOverLongTexts()
{
    GgufBytes file;
    file.text("tokenizer.chat_template", std::string(100'000, 'x')).number("llama.block_count", 3);
    const auto header = parsed(file.header());
    QVERIFY(header);
    QCOMPARE(header->text("tokenizer.chat_template"), std::string());
    QCOMPARE(header->integer("llama.block_count"), std::optional<std::int64_t>(3));
}

void TestGgufHeader::refusesHostileHeaders_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("id");
    const GgufBytes w;
    const auto row = [](const char* name, const std::string& bytes, ErrorId id) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << static_cast<int>(id);
    };
    const std::string start = "GGUF" + w.number32(3);
    row("not GGUF", "PK" + std::string(40, 'x'), ErrorId::WrongType);
    row("version 1", "GGUF" + w.number32(1) + std::string(35, '\0'), ErrorId::UnsupportedVersion);
    row("version 4", "GGUF" + w.number32(4) + std::string(35, '\0'), ErrorId::UnsupportedVersion);
    row("2^60 tensors in 43 bytes", start + w.number64(std::uint64_t{1} << 60) + w.number64(0) + std::string(19, '\0'), ErrorId::OutOfRange);
    row("more tensors than bytes", start + w.number64(90'000) + w.number64(0) + std::string(19, '\0'), ErrorId::OutOfRange);
    row("2^63 metadata values", start + w.number64(0) + w.number64(std::uint64_t{1} << 63) + std::string(19, '\0'), ErrorId::OutOfRange);
    row("key of 2^63 bytes", start + w.number64(0) + w.number64(1) + w.number64(std::uint64_t{1} << 63) + std::string(11, '\0'), ErrorId::OutOfRange);
    row("text of 1 GB", GgufBytes().entry("k", 8, w.number64(1'000'000'000) + "abc").header(), ErrorId::OutOfRange);
    row("array of 2^61 numbers", GgufBytes().entry("k", 9, w.number32(10) + w.number64(std::uint64_t{1} << 61)).header(), ErrorId::OutOfRange);
    row("array of 9 million texts", GgufBytes().entry("k", 9, w.number32(8) + w.number64(9'000'000)).header(), ErrorId::OutOfRange);
    row("array of no type", GgufBytes().entry("k", 9, w.number32(13) + w.number64(1) + "x").header(), ErrorId::WrongType);
    row("value of no type", GgufBytes().entry("k", 99, "x").header(), ErrorId::WrongType);
    std::string nested;
    for (int i = 0; i < 50; ++i)
        nested += w.number32(9) + w.number64(1);
    row("arrays in arrays", GgufBytes().entry("k", 9, nested).header(), ErrorId::TooDeep);
    row("alignment 3", GgufBytes().number("general.alignment", 3).header(), ErrorId::OutOfRange);
    row("alignment 0", GgufBytes().number("general.alignment", 0).header(), ErrorId::OutOfRange);
    row("alignment 2^31", GgufBytes().number("general.alignment", 1U << 31).header(), ErrorId::OutOfRange);
    row("the same key twice", GgufBytes().number("k", 1).number("k", 2).header(), ErrorId::DuplicateKey);
    row("the same tensor twice", GgufBytes().tensor("t", {1}, 0, 4).tensor("t", {1}, 0, 4).header(), ErrorId::DuplicateKey);
    row("dimensions that overflow", GgufBytes().tensor("t", {1ULL << 32, 1ULL << 32, 4}, 0, 4).header(), ErrorId::Overflow);
    row("an empty dimension", GgufBytes().tensor("t", {5, 0}, 0, 4).header(), ErrorId::Overflow);
    row("five dimensions", GgufBytes().tensor("t", {1, 1, 1, 1, 1}, 0, 4).header(), ErrorId::OutOfRange);
    row("half a block", GgufBytes().tensor("t", {100}, kQ4K, 4).header(), ErrorId::OutOfRange);
}

void TestGgufHeader::refusesHostileHeaders()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, id);
    QElapsedTimer timer;
    timer.start();
    const auto header = parsed(bytes.toStdString());
    QVERIFY(timer.elapsed() < 10);
    QVERIFY(!header);
    QCOMPARE(static_cast<int>(header.error().id), id);
    QVERIFY(header.error().where.starts_with("m.gguf at byte "));
    QVERIFY(!header.error().detail.empty());
}

void TestGgufHeader::refusesEveryTruncation()
{
    const std::string whole = sample().header();
    QVERIFY(parsed(whole));
    for (std::size_t length = 0; length < whole.size(); ++length)
        QVERIFY2(!parsed(whole.substr(0, length)), QByteArray::number(static_cast<qulonglong>(length)).constData());
}

void TestGgufHeader::knowsTheBitsOfEveryType()
{
    // Bits per weight as llama.cpp's documentation of quantisation states them.
    const std::pair<std::uint32_t, double> known[] = {{2, 4.5},     {8, 8.5},    {10, 2.625},  {11, 3.4375}, {12, 4.5},   {13, 5.5},
                                                      {14, 6.5625}, {19, 1.5625}, {29, 1.75},   {16, 2.0625}, {17, 2.3125}, {22, 2.5625},
                                                      {18, 3.0625}, {21, 3.4375}, {23, 4.25},   {39, 4.25},   {34, 1.6875}, {35, 2.0625}};
    for (const auto& [id, bits] : known) {
        const GgmlType* type = ggmlType(id);
        QVERIFY(type);
        QCOMPARE(8.0 * type->bytesPerBlock / type->weightsPerBlock, bits);
    }
    QVERIFY(!ggmlType(4));
    QCOMPARE(ggmlTypeName(12), std::string("Q4_K"));
    QCOMPARE(ggmlTypeName(kUnknown), std::string("type 4711"));
    QCOMPARE(ggmlFileTypeFormat(15), std::string("q4_k_m"));
}

void TestGgufHeader::readsOnlyTheHeaderOfALargeFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.gguf"));
    GgufBytes file;
    file.tensor("blk.0.ffn_up_exps.weight", {7168, 2048, 256, 16}, 1, std::uint64_t{7168} * 2048 * 256 * 16 * 2);
    writeFile(path, file.header());
    // A hole of 112 GiB: the file system stores nothing, and nobody may read it.
    std::filesystem::resize_file(path.toStdString(), file.fileBytes());
    QElapsedTimer timer;
    timer.start();
    const auto parts = readGguf(path.toStdString());
    QVERIFY(timer.elapsed() < 100);
    QVERIFY2(parts, parts ? "" : describe(parts.error()).c_str());
    QCOMPARE(parts->header.tensors[0].bytes.raw(), std::int64_t{7168} * 2048 * 256 * 16 * 2);
    QCOMPARE(parts->header.missingBytes, std::uint64_t(0));
}

void TestGgufHeader::joinsTheParts()
{
    const QTemporaryDir folder;
    for (std::uint16_t part = 0; part < 3; ++part) {
        GgufBytes file;
        if (part == 0)
            file.text("general.architecture", "llama");
        file.number16("split.count", 3).number16("split.no", part);
        file.tensor("blk." + std::to_string(part) + ".attn_norm.weight", {64}, kF32, 256);
        writeFile(folder.filePath(QStringLiteral("m-0000%1-of-00003.gguf").arg(part + 1)), file.header() + std::string(file.fileBytes() - file.header().size(), 'x'));
    }
    const auto parts = readGguf(folder.filePath(QStringLiteral("m-00002-of-00003.gguf")).toStdString());
    QVERIFY2(parts, parts ? "" : describe(parts.error()).c_str());
    QCOMPARE(parts->header.text("general.architecture"), std::string("llama"));
    QCOMPARE(parts->header.tensors.size(), std::size_t(3));
    QCOMPARE(parts->files.size(), std::size_t(3));
    QVERIFY(parts->missing.empty());
    QCOMPARE(parts->header.missingBytes, std::uint64_t(0));
}

void TestGgufHeader::namesMissingParts()
{
    const QTemporaryDir folder;
    GgufBytes file;
    file.text("general.architecture", "llama").number16("split.count", 2).tensor("a", {64}, kF32, 256);
    writeFile(folder.filePath(QStringLiteral("m-00001-of-00002.gguf")), file.header());
    const auto parts = readGguf(folder.filePath(QStringLiteral("m-00001-of-00002.gguf")).toStdString());
    QVERIFY(parts);
    QCOMPARE(parts->missing, std::vector<std::string>{"m-00002-of-00002.gguf"});

    writeFile(folder.filePath(QStringLiteral("n-00002-of-00002.gguf")), file.header());
    const auto headless = readGguf(folder.filePath(QStringLiteral("n-00002-of-00002.gguf")).toStdString());
    QVERIFY(!headless);
    QCOMPARE(static_cast<int>(headless.error().id), static_cast<int>(ErrorId::MissingField));

    writeFile(folder.filePath(QStringLiteral("renamed.gguf")), file.header());
    QVERIFY(!readGguf(folder.filePath(QStringLiteral("renamed.gguf")).toStdString()));
    QVERIFY(!readGguf(folder.filePath(QStringLiteral("none.gguf")).toStdString()));
    QVERIFY(!readGguf(folder.path().toStdString()));
}

SIZEWRIGHT_TEST(TestGgufHeader)
#include "tst_gguf_header.moc"
