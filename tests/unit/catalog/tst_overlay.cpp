// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <filesystem>
#include <fstream>

#include "core/catalog/overlay.h"
#include "core/io/file.h"
#include "core/io/json_edit.h"
#include "core/plan/plan.h"
#include "core/project/project.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* kCatalogs = SIZEWRIGHT_SOURCE_DIR "/catalogs";
constexpr const char* kSource =
    R"("source":{"title":"Own measurement","read":"2026-11-20","grade":"A","note":"on our bench"})";
const fs::path kSchemas = fs::path(kCatalogs) / "schema";

std::string card(const std::string& id, const std::string& more = {})
{
    return R"({"id":")" + id + R"(","name":"Card )" + id + R"(","vendor":"Us","architecture":"hopper","family":"gpu",)" +
           more + kSource + "}";
}

std::string price(const std::string& item, const std::string& amount, const std::string& date,
                  const std::string& type = "user")
{
    return R"({"item":")" + item + R"(","price_class":"accelerator","type":")" + type + R"(","currency":"USD","typical":")" +
           amount + R"(","unit":"card","includes_vat":false,"region":"DE","observed_on":")" + date + "\"," + kSource + "}";
}

CatalogItem itemOf(const std::string& kind, const std::string& json)
{
    return readItem(kind, json, "own").value();
}

const std::vector<CatalogItem>& shippedItems()
{
    static const std::vector<CatalogItem> items = catalogItems(kCatalogs).value();
    return items;
}

const CatalogItem& shippedItem(const std::string& kind, const std::string& id)
{
    return *std::find_if(shippedItems().begin(), shippedItems().end(),
                         [&](const CatalogItem& item) { return item.kind == kind && item.id == id; });
}

OverlaidCatalog over(const Overlay& overlay)
{
    return overlaid(*shippedCatalog(), shippedItems(), overlay, kSchemas);
}

Overlay overlayOf(const std::vector<CatalogItem>& items)
{
    Overlay overlay;
    for (const CatalogItem& item : items)
        putItem(overlay, item, nullptr);
    return overlay;
}

}  // namespace

/// Own entries over the shipped catalog: whole items by id, never silently, and never a reason not to start.
class TestOverlay : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void itemsCoverTheCatalog();
    void newEntriesAreAdded();
    void overridesReplaceTheWholeEntry();
    void aChangedOriginIsReported();
    void provenanceIsMandatory_data();
    void provenanceIsMandatory();
    void badEntriesAreNamed_data();
    void badEntriesAreNamed();
    void badEntriesLeaveTheOthers();
    void aSecondEntryOfAnIdIsLeftOut();
    void ownEntriesMayNameEachOther();
    void anOverrideMayNotBreakShippedEntries();
    void ownPricesWin();
    void ownPricesAreOnlyAdded();
    void roundTrips();
    void savingKeepsWhatItCannotRead();
    void removingTheLastEntryRemovesItsFile();
    void foldersThatAreMissingAreEmpty();
    void laterOverlaysWin();
    void plansSayThatOwnEntriesAreInUse();
    void equalOverlaysGiveEqualPlans();
    void mergingFindsDanglingReferences();
    void tenThousandPricesLoadQuickly();
    void changedFieldsNameBothValues();
};

void TestOverlay::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    const auto items = catalogItems(kCatalogs);
    QVERIFY2(items, why(items));
}

void TestOverlay::itemsCoverTheCatalog()
{
    const auto count = [](const char* kind) {
        return std::size_t(std::count_if(shippedItems().begin(), shippedItems().end(),
                                         [&](const CatalogItem& i) { return i.kind == kind; }));
    };
    QCOMPARE(count("accelerators"), shippedCatalog()->accelerators.size());
    QCOMPARE(count("prices"), shippedCatalog()->prices.size());
    QCOMPARE(count("weight_formats"), shippedCatalog()->weightFormats.size());
    QCOMPARE(count("exchange_rates"), shippedCatalog()->exchangeRates.size());
    for (const CatalogItem& item : shippedItems()) {
        QVERIFY2(!item.id.empty() && !item.name.empty() && !item.source.title.empty(), item.json.c_str());
        QVERIFY2(item.file.find('/') != std::string::npos, item.file.c_str());
    }
    const CatalogItem& h20 = shippedItem("accelerators", "h20-141gb");
    QCOMPARE(fieldOf(h20, "bandwidth/typical")->number,
             shippedCatalog()->accelerator("h20-141gb")->bandwidth->typical.raw());
    QVERIFY(fieldOf(h20, "no_such_field") == nullptr);
}

void TestOverlay::newEntriesAreAdded()
{
    const auto result = over(overlayOf({itemOf("accelerators", card("ours"))}));
    QVERIFY(result.leftOut.empty());
    QCOMPARE(result.catalog.accelerators.size(), shippedCatalog()->accelerators.size() + 1);
    QVERIFY(result.catalog.accelerator("ours") != nullptr);
    const OwnEntry* entry = result.catalog.ownEntry("accelerators", "ours");
    QVERIFY(entry != nullptr);
    QVERIFY(entry->origin == Origin::User);
    QVERIFY(!entry->replacesShipped && !entry->shippedChanged && entry->shipped.empty());
    QVERIFY(result.catalog.ownEntry("accelerators", "h20-141gb") == nullptr);
}

void TestOverlay::overridesReplaceTheWholeEntry()
{
    const CatalogItem& shipped = shippedItem("accelerators", "h20-141gb");
    const auto json = withJsonMember(withJsonMember(shipped.json, "load_power", "450").value(), "source",
                                     std::string("{") + (kSource + 10));
    QVERIFY2(json, why(json));
    Overlay overlay;
    putItem(overlay, itemOf("accelerators", *json), &shipped);
    const auto result = over(overlay);
    for (const Error& error : result.leftOut)
        QFAIL(describe(error).c_str());
    QCOMPARE(result.catalog.accelerators.size(), shippedCatalog()->accelerators.size());
    QCOMPARE(result.catalog.accelerator("h20-141gb")->loadPower->raw(), 450.0);
    QCOMPARE(shown(result.catalog.accelerator("h20-141gb")->source.title), QStringLiteral("Own measurement"));
    const OwnEntry* entry = result.catalog.ownEntry("accelerators", "h20-141gb");
    QVERIFY(entry && entry->replacesShipped && !entry->shippedChanged);
    QVERIFY(sameJson(entry->shipped, shipped.json));
}

void TestOverlay::aChangedOriginIsReported()
{
    CatalogItem then = shippedItem("cpus", "epyc-9654");
    then.json = withJsonMember(then.json, "power", "1").value();
    Overlay overlay;
    const std::string own = withJsonMember(shippedItem("cpus", "epyc-9654").json, "source/note", "\"checked\"").value();
    putItem(overlay, itemOf("cpus", own), &then);
    const auto result = over(overlay);
    const OwnEntry* entry = result.catalog.ownEntry("cpus", "epyc-9654");
    QVERIFY(entry && entry->shippedChanged);
    // Changing the entry again takes note of the original as it is now.
    putItem(overlay, itemOf("cpus", own), &shippedItem("cpus", "epyc-9654"));
    QCOMPARE(overlay.items.size(), std::size_t{1});
    QVERIFY(!over(overlay).catalog.ownEntry("cpus", "epyc-9654")->shippedChanged);
}

void TestOverlay::provenanceIsMandatory_data()
{
    QTest::addColumn<QString>("field");
    for (const char* field : {"title", "read", "grade", "note"})
        QTest::newRow(field) << QString(field);
}

void TestOverlay::provenanceIsMandatory()
{
    QFETCH(QString, field);
    const std::string path = "source/" + field.toStdString();
    const auto problems =
        itemProblems(*shippedCatalog(), itemOf("accelerators", withoutJsonMember(card("ours"), path).value()), kSchemas);
    QCOMPARE(problems.size(), std::size_t{1});
    QVERIFY(problems.front().id == ErrorId::MissingField);
    QCOMPARE(shown(problems.front().where), shown("accelerators/ours#/" + path));
}

void TestOverlay::badEntriesAreNamed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const char* kind, const std::string& json, const char* where) {
        QTest::newRow(name) << QString(kind) << shown(json) << QString(where);
    };
    row("wrong type", "accelerators", card("ours", R"("memory":"much",)"), "accelerators/ours#/memory");
    row("out of range", "accelerators", card("ours", R"("load_power":-5,)"), "accelerators/ours#/load_power");
    row("unknown field", "accelerators", card("ours", R"("colour":"red",)"), "accelerators/ours#/colour");
    row("unordered range", "accelerators", card("ours", R"("bandwidth":{"low":3e12,"typical":2e12,"high":4e12},)"),
        "accelerators/ours#/bandwidth");
    row("beyond physics", "accelerators", card("ours", R"("bandwidth":{"low":1e14,"typical":1e14,"high":1e14},)"),
        "accelerators/ours");
    row("bus times rate", "accelerators",
        card("ours", R"("bandwidth":{"low":1e12,"typical":1e12,"high":1e12},"memory_bus_bits":512,"memory_rate_gtps":28,)"),
        "accelerators/ours");
    row("peaks out of step", "accelerators", card("ours", R"("bf16":{"low":1e14,"typical":1e14,"high":1e14},"fp8":3e14,)"),
        "accelerators/ours");
    row("no such link", "accelerators", card("ours", R"("link_id":"string-and-cans",)"), "accelerators/ours#/link_id");
    row("bad date", "prices", price("Card", "100", "yesterday"), "prices/Card#/observed_on");
    row("negative price", "prices", price("Card", "-1", "2026-11-01"), "prices/Card#/typical");
}

void TestOverlay::badEntriesAreNamed()
{
    QFETCH(QString, kind);
    QFETCH(QString, json);
    QFETCH(QString, where);
    const auto item = itemOf(kind.toStdString(), json.toStdString());
    const auto problems = itemProblems(*shippedCatalog(), item, kSchemas);
    QVERIFY(!problems.empty());
    QCOMPARE(shown(problems.back().where), where);
    // In an overlay it is left out, for the same reason, and nothing else changes.
    const auto result = over(overlayOf({item}));
    QCOMPARE(result.leftOut.size(), std::size_t{1});
    QVERIFY(result.leftOut.front() == problems.back());
    QVERIFY(result.catalog.ownEntries.empty());
    QVERIFY(result.catalog.accelerators == shippedCatalog()->accelerators);
}

void TestOverlay::badEntriesLeaveTheOthers()
{
    const auto result =
        over(overlayOf({itemOf("accelerators", card("good")), itemOf("accelerators", card("bad", R"("memory":-1,)")),
                        itemOf("prices", price("Card good", "100", "2026-11-01"))}));
    QCOMPARE(result.leftOut.size(), std::size_t{1});
    QVERIFY(result.catalog.accelerator("good") && !result.catalog.accelerator("bad"));
    QVERIFY(result.catalog.price("Card good") != nullptr);
}

void TestOverlay::aSecondEntryOfAnIdIsLeftOut()
{
    Overlay overlay;
    overlay.items = {itemOf("accelerators", card("twice", R"("load_power":100,)")),
                     itemOf("accelerators", card("twice", R"("load_power":200,)"))};
    const auto result = over(overlay);
    QCOMPARE(result.leftOut.size(), std::size_t{1});
    QVERIFY(result.leftOut.front().id == ErrorId::DuplicateId);
    QCOMPARE(result.catalog.accelerator("twice")->loadPower->raw(), 100.0);
}

void TestOverlay::ownEntriesMayNameEachOther()
{
    const std::string platform =
        std::string(R"({"id":"our-box","name":"Our box","family":"gpu","accelerator_id":"ours",)") +
        R"("accelerator_count":8,"rack_units":8,"max_nodes":1,"bom":[{"component":"accelerator","price_item":"Card ours","quantity":8}],)" +
        kSource + "}";
    const auto together = over(overlayOf({itemOf("platforms", platform), itemOf("accelerators", card("ours")),
                                          itemOf("prices", price("Card ours", "100", "2026-11-01"))}));
    QVERIFY(together.leftOut.empty());
    QVERIFY(together.catalog.platform("our-box") != nullptr);
    // Without the card the machine names nothing: it goes, the price stays.
    const auto alone =
        over(overlayOf({itemOf("platforms", platform), itemOf("prices", price("Card ours", "100", "2026-11-01"))}));
    QCOMPARE(alone.leftOut.size(), std::size_t{1});
    QCOMPARE(shown(alone.leftOut.front().where), QStringLiteral("platforms/our-box"));
    QVERIFY(alone.catalog.price("Card ours") != nullptr);
}

void TestOverlay::anOverrideMayNotBreakShippedEntries()
{
    // The machines that hold this card are of the family "gpu".
    const std::string mac =
        withJsonMember(withJsonMember(shippedItem("accelerators", "h20-141gb").json, "family", "\"mac\"").value(),
                       "source/note", "\"a slip\"")
            .value();
    const auto result = over(overlayOf({itemOf("accelerators", card("good")), itemOf("accelerators", mac)}));
    QCOMPARE(result.leftOut.size(), std::size_t{1});
    QVERIFY(result.catalog.accelerator("h20-141gb")->family == Family::Gpu);
    QVERIFY(result.catalog.accelerator("good") != nullptr);
}

void TestOverlay::ownPricesWin()
{
    const std::string item = "NVIDIA H100 SXM5 80GB (new)";
    const std::string before = shippedCatalog()->price(item)->typical->toText();
    // Older than the shipped record, and still what the user says.
    const auto result = over(overlayOf({itemOf("prices", price(item, "12345", "2024-01-01"))}));
    QCOMPARE(shown(result.catalog.price(item)->typical->toText()), QStringLiteral("12345"));
    // Of two own prices the newer one; one whose time is over does not count.
    const auto two = over(
        overlayOf({itemOf("prices", price(item, "1", "2026-01-01")), itemOf("prices", price(item, "2", "2026-02-01"))}));
    QCOMPARE(shown(two.catalog.price(item)->typical->toText()), QStringLiteral("2"));
    const auto ended = over(overlayOf(
        {itemOf("prices", withJsonMember(price(item, "12345", "2026-11-01"), "valid_to", "\"2026-11-02\"").value())}));
    QCOMPARE(shown(ended.catalog.price(item)->typical->toText()), shown(before));
    // What the user merely observed competes by date, as shipped observations do.
    const auto observed = over(overlayOf({itemOf("prices", price(item, "777", "2020-01-01", "street"))}));
    QCOMPARE(shown(observed.catalog.price(item)->typical->toText()), shown(before));
}

void TestOverlay::ownPricesAreOnlyAdded()
{
    const auto result = over(overlayOf({itemOf("prices", price("NVIDIA H100 SXM5 80GB (new)", "1", "2026-11-01"))}));
    QCOMPARE(result.catalog.prices.size(), shippedCatalog()->prices.size() + 1);
    QVERIFY(std::equal(shippedCatalog()->prices.begin(), shippedCatalog()->prices.end(), result.catalog.prices.begin()));
}

void TestOverlay::roundTrips()
{
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "own";
    Overlay overlay;
    const CatalogItem& shipped = shippedItem("cpus", "epyc-9654");
    putItem(overlay, itemOf("accelerators", card("ours")), nullptr);
    putItem(overlay, itemOf("cpus", withJsonMember(shipped.json, "source/note", "\"checked\"").value()), &shipped);
    putItem(overlay, itemOf("prices", price(R"(Card \"ours\" <1>)", "100", "2026-11-01")), nullptr);
    const auto saved = saveOverlay(overlay, path);
    QVERIFY2(saved, why(saved));
    const Overlay read = readOverlay(path);
    QVERIFY(read.unreadable.empty());
    QCOMPARE(read.items.size(), std::size_t{3});
    for (const CatalogItem& item : overlay.items)
        QVERIFY2(std::find(read.items.begin(), read.items.end(), item) != read.items.end(), item.json.c_str());
    QVERIFY(read.replaced == overlay.replaced);
    // Saving what was read writes the same bytes, and the files satisfy the checks of shipped ones.
    const std::string bytes = readFile(path / "cpus" / "cpus.json").value();
    QVERIFY(saveOverlay(read, path));
    QCOMPARE(shown(readFile(path / "cpus" / "cpus.json").value()), shown(bytes));
    const auto loaded = loadCatalog(kCatalogs, {path});
    QVERIFY2(loaded, why(loaded));
    QVERIFY(loaded->leftOut.empty());
    QVERIFY(loaded->catalog.ownEntry("cpus", "epyc-9654")->replacesShipped);
}

void TestOverlay::savingKeepsWhatItCannotRead()
{
    const QTemporaryDir folder;
    const fs::path path = folder.path().toStdString();
    fs::create_directories(path / "accelerators");
    std::ofstream(path / "accelerators" / "accelerators.json") << "{ torn";
    Overlay overlay = readOverlay(path);
    QCOMPARE(overlay.unreadable.size(), std::size_t{1});
    QVERIFY(overlay.unreadable.front().where.starts_with("accelerators/accelerators.json"));
    putItem(overlay, itemOf("accelerators", card("ours")), nullptr);
    QVERIFY(saveOverlay(overlay, path));
    QCOMPARE(shown(readFile(path / "accelerators" / "accelerators.json").value()), QStringLiteral("{ torn"));
    const auto loaded = loadCatalog(kCatalogs, {path});
    QVERIFY2(loaded, why(loaded));
    QCOMPARE(loaded->leftOut.size(), std::size_t{1});
    QVERIFY(loaded->catalog.accelerator("ours") != nullptr);
}

void TestOverlay::removingTheLastEntryRemovesItsFile()
{
    const QTemporaryDir folder;
    const fs::path path = folder.path().toStdString();
    Overlay overlay =
        overlayOf({itemOf("prices", price("A", "1", "2026-01-01")), itemOf("prices", price("A", "1", "2026-02-01"))});
    QVERIFY(saveOverlay(overlay, path));
    overlay = readOverlay(path);
    removeItem(overlay, itemOf("prices", price("A", "1", "2026-01-01")));
    QCOMPARE(overlay.items.size(), std::size_t{1});
    QCOMPARE(shown(fieldText(overlay.items.front(), "observed_on")), QStringLiteral("2026-02-01"));
    removeItem(overlay, CatalogItem(overlay.items.front()));
    QVERIFY(saveOverlay(overlay, path));
    QVERIFY(!fs::exists(path / "prices" / "prices.json"));
}

void TestOverlay::foldersThatAreMissingAreEmpty()
{
    const auto loaded = loadCatalog(kCatalogs, {"/no/such/folder"});
    QVERIFY2(loaded, why(loaded));
    QVERIFY(loaded->leftOut.empty() && loaded->catalog.ownEntries.empty());
    QVERIFY(!loadCatalog("/no/such/folder", {}));
}

void TestOverlay::laterOverlaysWin()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    QVERIFY(
        saveOverlay(overlayOf({itemOf("accelerators", card("ours", R"("load_power":100,)"))}), first.path().toStdString()));
    QVERIFY(
        saveOverlay(overlayOf({itemOf("accelerators", card("ours", R"("load_power":200,)"))}), second.path().toStdString()));
    const auto loaded = loadCatalog(kCatalogs, {first.path().toStdString(), second.path().toStdString()});
    QVERIFY2(loaded, why(loaded));
    QCOMPARE(loaded->catalog.accelerator("ours")->loadPower->raw(), 200.0);
    QCOMPARE(loaded->catalog.ownEntries.size(), std::size_t{1});
    QVERIFY(!loaded->catalog.ownEntries.front().replacesShipped);
}

void TestOverlay::plansSayThatOwnEntriesAreInUse()
{
    const auto project = loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json");
    QVERIFY2(project, why(project));
    const auto warningOf = [&](const Catalog& catalog, const std::string& id) {
        const auto plan = makePlan(catalog, project->scenario);
        for (const Message& warning : plan->warnings)
            if (warning.id == id)
                return shown(render(warning, Language()));
        return QString();
    };
    QCOMPARE(warningOf(*shippedCatalog(), "own_entries"), QString());
    const auto few = over(overlayOf({itemOf("accelerators", card("ours"))}));
    QVERIFY(warningOf(few.catalog, "own_entries").contains(QStringLiteral("Card ours")));
    QCOMPARE(warningOf(few.catalog, "shipped_entry_changed"), QString());
    Overlay many;
    for (int i = 0; i < 30; ++i)
        putItem(many, itemOf("prices", price("Item " + std::to_string(i), "1", "2026-11-01")), nullptr);
    QVERIFY(warningOf(over(many).catalog, "own_entries").startsWith(QStringLiteral("30 own or changed")));
}

void TestOverlay::equalOverlaysGiveEqualPlans()
{
    const auto project = loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json");
    const CatalogItem one = itemOf("accelerators", card("ours"));
    const CatalogItem two = itemOf("prices", price("NVIDIA H100 SXM5 80GB (new)", "1", "2026-11-01"));
    const auto forward = over(overlayOf({one, two}));
    const auto backward = over(overlayOf({two, one}));
    const auto first = makePlan(forward.catalog, project->scenario);
    const auto second = makePlan(backward.catalog, project->scenario);
    QVERIFY(first && second);
    QCOMPARE(first->options.size(), second->options.size());
    for (std::size_t i = 0; i < first->options.size(); ++i)
        QCOMPARE(shown(first->options[i].id), shown(second->options[i].id));
    QCOMPARE(shown(render(first->warnings.front(), Language())), shown(render(second->warnings.front(), Language())));
}

void TestOverlay::mergingFindsDanglingReferences()
{
    Catalog own;
    Accelerator lost;
    lost.id = "lost";
    lost.linkId = "string-and-cans";
    own.accelerators = {lost};
    const auto merged = mergeCatalog(*shippedCatalog(), own, Origin::Project);
    QVERIFY(!merged);
    QVERIFY(merged.error().id == ErrorId::UnknownId);
    own.accelerators.front().linkId.clear();
    const auto sound = mergeCatalog(*shippedCatalog(), own, Origin::Project);
    QVERIFY2(sound, why(sound));
    QVERIFY(sound->ownEntry("accelerators", "lost")->origin == Origin::Project);
    QVERIFY(sound->calibration == shippedCatalog()->calibration);
}

void TestOverlay::tenThousandPricesLoadQuickly()
{
    const QTemporaryDir folder;
    std::string list;
    for (int i = 0; i < 10'000; ++i) {
        list += i > 0 ? "," : "";
        list += price("Item " + std::to_string(i), "100", "2026-11-01");
    }
    fs::create_directories(fs::path(folder.path().toStdString()) / "prices");
    std::ofstream(fs::path(folder.path().toStdString()) / "prices" / "many.json")
        << R"({"kind":"prices","version":1,"items":[)" << list << "]}";
    QElapsedTimer timer;
    timer.start();
    const auto loaded = loadCatalog(kCatalogs, {folder.path().toStdString()});
    QVERIFY2(loaded, why(loaded));
    QVERIFY(loaded->leftOut.empty());
    QCOMPARE(loaded->catalog.prices.size(), shippedCatalog()->prices.size() + 10'000);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestOverlay::changedFieldsNameBothValues()
{
    const CatalogItem before = itemOf("accelerators", card("ours", R"("load_power":100,"memory":5,)"));
    const CatalogItem after = itemOf("accelerators", card("ours", R"("load_power":200,"idle_power":20,)"));
    const std::vector<ChangedField> expected{{"load_power", "100", "200"}, {"memory", "5", ""}, {"idle_power", "", "20"}};
    QVERIFY(changedFields(before, after) == expected);
    QVERIFY(changedFields(before, before).empty());
}

SIZEWRIGHT_TEST(TestOverlay)
#include "tst_overlay.moc"
