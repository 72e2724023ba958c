// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <filesystem>
#include <fstream>
#include <functional>

#include <nlohmann/json.hpp>

#include "core/io/file.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(sizewright::ErrorId)

namespace {

using Change = std::function<void(Json&)>;

void write(const fs::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

PriceRecord priced(const char* item, const char* amount, const char* observedOn)
{
    PriceRecord p;
    p.item = item;
    p.observedOn = observedOn;
    if (amount)
        p.typical = decimal(amount);
    return p;
}

}  // namespace

Q_DECLARE_METATYPE(Change)

class TestLoadCatalog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void loadsTwiceTheSame();
    void brokenValuesAreNamed_data();
    void brokenValuesAreNamed();
    void brokenReferencesAreNamed_data();
    void brokenReferencesAreNamed();
    void everyKindRefusesUnknownFields_data();
    void everyKindRefusesUnknownFields();
    void truncatedFilesAreNamed_data();
    void truncatedFilesAreNamed();
    void missingFoldersAreNamed();
    void otherFilesAreIgnored();
    void theNewestPriceWins();

private:
    void change(const char* file, const Change& change) const;
    [[nodiscard]] Result<Catalog> load() const { return loadCatalog(m_path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
};

void TestLoadCatalog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = fs::path(m_folder->path().toStdString()) / "catalogs";
    fs::copy(SIZEWRIGHT_SOURCE_DIR "/catalogs", m_path, fs::copy_options::recursive);
}

void TestLoadCatalog::change(const char* file, const Change& change) const
{
    Json json = Json::parse(readFile(m_path / file).value());
    change(json);
    write(m_path / file, json.dump());
}

void TestLoadCatalog::loadsTwiceTheSame()
{
    const auto first = load();
    QVERIFY2(first, why(first));
    const auto& second = shippedCatalog();
    QVERIFY(first->models == second->models);
    QVERIFY(first->accelerators == second->accelerators);
    QVERIFY(first->platforms == second->platforms);
    QVERIFY(first->prices == second->prices);
    QVERIFY(first->calibration == second->calibration);
}

void TestLoadCatalog::brokenValuesAreNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorId>("id");
    const auto row = [](const char* file, const char* pointer, const char* value, ErrorId id) {
        QTest::addRow("%s %s = %s", file, pointer, value) << QString(file) << QString(pointer) << QString(value) << id;
    };
    row("models/deepseek.json", "/items/0/layers", "\"61\"", ErrorId::WrongType);
    row("models/deepseek.json", "/items/0/layers", "0", ErrorId::OutOfRange);
    row("models/deepseek.json", "/items/2/attention/kind", "\"magic\"", ErrorId::UnknownId);
    row("models/deepseek.json", "/items/0/attention", "[]", ErrorId::WrongType);
    row("models/deepseek.json", "/items/0/published_parameters", "-1", ErrorId::OutOfRange);
    row("models/deepseek.json", "/items/0/source/grade", "\"E\"", ErrorId::UnknownId);
    row("models/deepseek.json", "/version", "2", ErrorId::UnsupportedVersion);
    row("models/deepseek.json", "/kind", "\"toys\"", ErrorId::UnknownId);
    row("models/deepseek.json", "/items", "{}", ErrorId::WrongType);
    row("accelerators/nvidia.json", "/items/3/memory", "1.5", ErrorId::WrongType);
    row("accelerators/nvidia.json", "/items/3/family", "\"tpu\"", ErrorId::UnknownId);
    row("cpus/cpus.json", "/items/1/cores", "-4", ErrorId::OutOfRange);
    row("engines/engines.json", "/items/0/memory_share", "1.5", ErrorId::OutOfRange);
    row("engines/engines.json", "/items/0/formats", "\"bf16\"", ErrorId::WrongType);
    row("platforms/gpu.json", "/items/0/accelerator_count", "null", ErrorId::WrongType);
    row("platforms/gpu.json", "/items/0/bom/0/quantity", "0", ErrorId::OutOfRange);
    row("prices/servers.json", "/items/0/currency", "\"XXX\"", ErrorId::UnknownId);
    row("prices/servers.json", "/items/0/typical", "12.5", ErrorId::WrongType);
    row("prices/servers.json", "/items/0/typical", "\"12,5\"", ErrorId::InvalidArgument);
    row("prices/servers.json", "/items/0/typical", "\"-1\"", ErrorId::OutOfRange);
    row("prices/servers.json", "/items/0/observed_on", "\"22.11.2026\"", ErrorId::OutOfRange);
    row("rates/exchange_rates.json", "/items/0/rate", "\"0\"", ErrorId::OutOfRange);
    row("rates/rates.json", "/items/0/typical", "\"x\"", ErrorId::InvalidArgument);
    row("regions/regions.json", "/items/0/api_peak_share", "\"\"", ErrorId::InvalidArgument);
    row("templates/templates.json", "/items/0/people", "0", ErrorId::OutOfRange);
    row("formats/kv_formats.json", "/items/0/bytes_per_block", "\"2\"", ErrorId::WrongType);
    row("links/links.json", "/items/0/efficiency", "true", ErrorId::WrongType);
}

void TestLoadCatalog::brokenValuesAreNamed()
{
    QFETCH(QString, file);
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(ErrorId, id);
    change(qPrintable(file),
           [&](Json& json) { json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString()); });
    const auto catalog = load();
    QVERIFY(!catalog);
    QCOMPARE(shown(catalog.error().where), "catalogs/" + file + "#" + pointer);
    QVERIFY2(catalog.error().id == id, why(catalog));
    QVERIFY(!catalog.error().detail.empty());
}

void TestLoadCatalog::brokenReferencesAreNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("where");
    QTest::addColumn<ErrorId>("id");
    const auto row = [](const char* file, const char* pointer, const char* where, ErrorId id) {
        QTest::addRow("%s %s", file, pointer) << QString(file) << QString(pointer) << QString(where) << id;
    };
    row("models/llama.json", "/items/0/native_format", "models/llama-3-1-8b", ErrorId::UnknownId);
    row("platforms/gpu.json", "/items/0/accelerator_id", "platforms/ws-1xgtx1660", ErrorId::UnknownId);
    row("platforms/gpu.json", "/items/0/bom/0/price_item", "platforms/ws-1xgtx1660", ErrorId::UnknownId);
    row("engines/engines.json", "/items/0/formats/0", "engines/vllm", ErrorId::UnknownId);
    row("engines/engines.json", "/items/0/kv_formats/0", "engines/vllm", ErrorId::UnknownId);
    row("regions/regions.json", "/items/0/tariff_item", "regions/cn", ErrorId::UnknownId);
    row("regions/regions.json", "/items/0/pue_rate_id", "regions/cn", ErrorId::UnknownId);
    row("templates/templates.json", "/items/0/model_id", "templates/personal", ErrorId::UnknownId);
    row("models/llama.json", "/items/0/id", "", ErrorId::UnknownId);
}

void TestLoadCatalog::brokenReferencesAreNamed()
{
    QFETCH(QString, file);
    QFETCH(QString, pointer);
    QFETCH(QString, where);
    QFETCH(ErrorId, id);
    change(qPrintable(file), [&](Json& json) { json[Json::json_pointer(pointer.toStdString())] = "no-such-thing"; });
    const auto catalog = load();
    if (where.isEmpty()) {
        // Nobody refers to this model by id: a new name is no error.
        QVERIFY2(catalog || catalog.error().id == id, why(catalog));
        return;
    }
    QVERIFY(!catalog);
    QCOMPARE(shown(catalog.error().where), where);
    QVERIFY(catalog.error().id == id);
    QVERIFY(catalog.error().detail.find("no-such-thing") != std::string::npos);
}

void TestLoadCatalog::everyKindRefusesUnknownFields_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"models/deepseek.json", "formats/block_types.json", "formats/weight_formats.json",
                             "formats/kv_formats.json", "accelerators/nvidia.json", "cpus/cpus.json", "platforms/gpu.json",
                             "engines/engines.json", "links/links.json", "prices/servers.json", "rates/rates.json",
                             "rates/exchange_rates.json", "regions/regions.json", "templates/templates.json", "claims/memory.json", "levers/levers.json", "quality/scores.json"})
        QTest::newRow(file) << QString(file);
}

void TestLoadCatalog::everyKindRefusesUnknownFields()
{
    QFETCH(QString, file);
    change(qPrintable(file), [](Json& json) { json["items"][0]["memmory"] = 1; });
    const auto catalog = load();
    QVERIFY2(!catalog, "a misspelt optional field would be lost without a word");
    QVERIFY2(catalog.error().id == ErrorId::UnknownField, why(catalog));
    QCOMPARE(shown(catalog.error().where), "catalogs/" + file + "#/items/0/memmory");
}

void TestLoadCatalog::truncatedFilesAreNamed_data()
{
    QTest::addColumn<double>("share");
    for (const double share : {0.0, 0.1, 0.5, 0.9, 0.999})
        QTest::addRow("%g", share) << share;
}

void TestLoadCatalog::truncatedFilesAreNamed()
{
    QFETCH(double, share);
    for (const char* file : {"models/qwen.json", "prices/rental.json", "calibration/calibration.json"}) {
        const std::string whole = readFile(m_path / file).value();
        write(m_path / file, whole.substr(0, static_cast<std::size_t>(double(whole.size()) * share)));
        const auto catalog = load();
        write(m_path / file, whole);
        QVERIFY(!catalog);
        QVERIFY2(catalog.error().id == ErrorId::InvalidJson, why(catalog));
        QVERIFY2(catalog.error().where.starts_with(std::string("catalogs/") + file + " line "), why(catalog));
    }
}

void TestLoadCatalog::missingFoldersAreNamed()
{
    for (const char* folder : {"models", "calibration", "prices"}) {
        fs::rename(m_path / folder, m_path / "elsewhere");
        const auto catalog = load();
        fs::rename(m_path / "elsewhere", m_path / folder);
        QVERIFY(!catalog);
        QVERIFY(catalog.error().id == ErrorId::FileNotFound);
        QVERIFY2(catalog.error().where.ends_with(folder), why(catalog));
    }
    const auto nowhere = loadCatalog(m_path / "no" / "such" / "folder");
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().id == ErrorId::FileNotFound);
}

void TestLoadCatalog::otherFilesAreIgnored()
{
    write(m_path / "models" / "notes.txt", "not JSON");
    write(m_path / "models" / "qwen.json~", "{");
    QVERIFY2(load(), why(load()));
    write(m_path / "models" / "zz_twice.json", readFile(m_path / "models" / "llama.json").value());
    const auto twice = load();
    QVERIFY(!twice);
    QVERIFY(twice.error().id == ErrorId::DuplicateId);
    QCOMPARE(shown(twice.error().where), QStringLiteral("models/llama-3-1-8b"));
}

void TestLoadCatalog::theNewestPriceWins()
{
    Catalog c;
    c.prices = {priced("a", "1", "2026-01"),       priced("a", "2", "2026-03-15"), priced("a", "3", "2025-12-31"),
                priced("b", "9", "2026-11-01"),    priced("c", "5", "2026-01-01"), priced("c", nullptr, "2026-06-01"),
                priced("d", nullptr, "2026-06-01")};
    QCOMPARE(shown(c.price("a")->typical->toText()), QStringLiteral("2"));
    QCOMPARE(shown(c.price("b")->typical->toText()), QStringLiteral("9"));
    // A later search without a result does not erase what was known; nothing known is nothing, not zero.
    QCOMPARE(shown(c.price("c")->typical->toText()), QStringLiteral("5"));
    QVERIFY(!c.price("d"));
    // A record whose time is over does not count.
    c.prices[1].validTo = "2026-04-01";
    QCOMPARE(shown(c.price("a")->typical->toText()), QStringLiteral("1"));
}

SIZEWRIGHT_TEST(TestLoadCatalog)
#include "tst_load_catalog.moc"
