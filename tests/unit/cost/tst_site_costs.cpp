// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>

#include "core/cost/site_costs.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

const Catalog& shipped()
{
    return *shippedCatalog();
}

Scenario scenario()
{
    Scenario s;
    s.planDate = "2026-11-22";
    return s;
}

Scenario buyingAll()
{
    Scenario s = scenario();
    s.site.rack = s.site.ups = s.site.cooling = s.site.network = s.site.licences = Provision::Buy;
    s.site.staff = 0.25;
    s.site.staffPerYear = Money{40'000'000, Currency::CNY};
    return s;
}

const BillLine* lineOf(const std::vector<BillLine>& lines, std::string_view component)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const BillLine& line) { return line.priced.component == component; });
    return found == lines.end() ? nullptr : &*found;
}

/// Two machines of 8 units and 15 kW in a server room.
struct Machines {
    Platform platform = [] {
        Platform p;
        p.id = "machine";
        p.acceleratorCount = 8;
        p.rackUnits = 8;
        p.place = MachinePlace::ServerRoom;
        return p;
    }();
    const Accelerator* device = shipped().accelerator("h20-141gb");
    [[nodiscard]] SiteMachines two() const { return {&platform, device, 2, Watts(30'000)}; }
};

std::vector<BillLine> linesFor(const Scenario& s, const SiteMachines& machines, const Catalog& catalog = shipped())
{
    return siteLines(s, machines, catalog, PriceBook::make(catalog, s).value());
}

}  // namespace

class TestSiteCosts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aSiteThatHasAllCostsNothing();
    void everyBillAddsUp_data();
    void everyBillAddsUp();
    void quantitiesFollowPowerAndHeight();
    void racksFollowTheirPower();
    void anUnpublishedPowerIsNotCounted();
    void coolingHasNoPriceUntilSomebodyStatesOne();
    void staffCostsWhatThePlanSays();
    void licencesAreForDataCentreCards();
    void desksNeedNoRack();
    void aSwitchIsCountedOnce();
    void disksFollowTheCheckpoint_data();
    void disksFollowTheCheckpoint();
    void extraDisksStandInTheBill();
    void weightsLoadAtTheSlowerRate();
    void enginesSayWhatTheyRunOn();
    void everyComponentHasANameAndAGroup();
};

void TestSiteCosts::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestSiteCosts::aSiteThatHasAllCostsNothing()
{
    QVERIFY(!buysAnything(Site()));
    const Platform& p = *shipped().platform("srv-8xh20-141-cn");
    const PriceBook prices = PriceBook::make(shipped(), scenario()).value();
    const auto cost = estimateCost(shipped(), scenario(), p, *shipped().accelerator(p.acceleratorId), 1, prices);
    QVERIFY2(cost, why(cost));
    QVERIFY(!cost->site);
    const auto lines = fullBill(shipped(), scenario(), {&p, shipped().accelerator(p.acceleratorId), 1, cost->ratedPower}, *cost, Bytes(), prices);
    for (const char* component : {"rack", "pdu", "ups", "cooling", "switch", "staff"}) {
        const BillLine* line = lineOf(lines, component);
        QVERIFY2(line, component);
        QCOMPARE(line->status, LineStatus::AtSite);
        QVERIFY(!line->priced.total);
    }
    QVERIFY(!lineOf(lines, "licence"));
}

void TestSiteCosts::everyBillAddsUp_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("nodes");
    for (const Platform& p : shipped().platforms) {
        QTest::addRow("%s alone", p.id.c_str()) << QString::fromStdString(p.id) << 1;
        if (p.maxNodes > 1)
            QTest::addRow("%s together", p.id.c_str()) << QString::fromStdString(p.id) << p.maxNodes;
    }
}

/// What is counted once is the purchase, what is counted every year the running cost, to the cent at each end.
void TestSiteCosts::everyBillAddsUp()
{
    QFETCH(QString, id);
    QFETCH(int, nodes);
    const Platform& p = *shipped().platform(id.toStdString());
    const Accelerator& device = *shipped().accelerator(p.acceleratorId);
    for (const Scenario& s : {scenario(), buyingAll()}) {
        const PriceBook prices = PriceBook::make(shipped(), s).value();
        const Bytes checkpoint(1'300'000'000'000);
        const auto cost = estimateCost(shipped(), s, p, device, nodes, prices, {}, checkpoint);
        QVERIFY2(cost, why(cost));
        const Money zero{0, s.finance.currency};
        MoneyRange once{zero, zero, zero};
        MoneyRange yearly = once;
        for (const BillLine& line : fullBill(shipped(), s, {&p, &device, nodes, cost->ratedPower}, *cost, checkpoint, prices)) {
            QCOMPARE(line.status == LineStatus::Priced, line.priced.total.has_value());
            if (line.priced.total)
                (line.yearly ? yearly : once) = add(line.yearly ? yearly : once, *line.priced.total).value();
        }
        QVERIFY(once == cost->capex);
        QVERIFY(yearly == cost->opexPerYear);
        QCOMPARE(cost->site.has_value(), buysAnything(s.site));
    }
}

/// 16 units in one rack of 42; 30 kW on strips of 22 kW, two for each of two feeds; 37.5 kVA on two of 20 kVA.
void TestSiteCosts::quantitiesFollowPowerAndHeight()
{
    const Machines machines;
    const auto lines = linesFor(buyingAll(), machines.two());
    QCOMPARE(lineOf(lines, "rack")->priced.quantity, 1);
    QCOMPARE(lineOf(lines, "pdu")->priced.quantity, 4);
    QCOMPARE(lineOf(lines, "ups")->priced.quantity, 2);
    QCOMPARE(lineOf(lines, "ups")->priced.item, std::string("Online UPS 20 kVA"));
    QCOMPARE(lineOf(lines, "cooling")->priced.quantity, 30);
    SiteMachines small = machines.two();
    small.nodes = 1;
    small.rated = Watts(2400);
    QCOMPARE(lineOf(linesFor(buyingAll(), small), "ups")->priced.item, std::string("Online UPS 3 kVA"));
    small.rated = Watts(2401);
    QCOMPARE(lineOf(linesFor(buyingAll(), small), "ups")->priced.item, std::string("Online UPS 10 kVA"));
}

void TestSiteCosts::racksFollowTheirPower()
{
    const Machines machines;
    Scenario s = buyingAll();
    s.constraints.rackPower = Watts(16'000);
    const auto lines = linesFor(s, machines.two());
    QCOMPARE(lineOf(lines, "rack")->priced.quantity, 2);
    QCOMPARE(lineOf(lines, "pdu")->priced.quantity, 4);
}

void TestSiteCosts::anUnpublishedPowerIsNotCounted()
{
    const Machines machines;
    SiteMachines unknown = machines.two();
    unknown.rated.reset();
    const Scenario s = buyingAll();
    const auto lines = linesFor(s, unknown);
    for (const char* component : {"pdu", "ups", "cooling"}) {
        QCOMPARE(lineOf(lines, component)->status, LineStatus::NoPrice);
        QCOMPARE(lineOf(lines, component)->priced.quantity, 0);
    }
    QCOMPARE(lineOf(lines, "rack")->status, LineStatus::Priced);
    const auto costs = siteCosts(s, unknown, shipped(), PriceBook::make(shipped(), s).value());
    QVERIFY2(costs, why(costs));
    QCOMPARE(costs->unpriced, (std::vector<std::string>{"pdu", "ups", "cooling"}));
}

void TestSiteCosts::coolingHasNoPriceUntilSomebodyStatesOne()
{
    const Machines machines;
    QCOMPARE(lineOf(linesFor(buyingAll(), machines.two()), "cooling")->status, LineStatus::NoPrice);
    Catalog own = shipped();
    PriceRecord stated;
    stated.item = "Room cooling, each kW of heat";
    stated.type = PriceType::User;
    stated.currency = Currency::CNY;
    stated.typical = decimal("2000");
    stated.observedOn = "2026-11-22";
    own.prices.push_back(stated);
    const auto lines = linesFor(buyingAll(), machines.two(), own);
    QCOMPARE(lineOf(lines, "cooling")->status, LineStatus::Priced);
    QCOMPARE(lineOf(lines, "cooling")->priced.total->typical, (Money{6'000'000, Currency::CNY}));
}

void TestSiteCosts::staffCostsWhatThePlanSays()
{
    const Machines machines;
    Scenario s = scenario();
    s.site.staff = 0.25;
    QCOMPARE(lineOf(linesFor(s, machines.two()), "staff")->status, LineStatus::NoPrice);
    s.site.staffPerYear = Money{40'000'000, Currency::CNY};
    const auto lines = linesFor(s, machines.two());
    QVERIFY(lineOf(lines, "staff")->yearly);
    QCOMPARE(lineOf(lines, "staff")->priced.total->high, (Money{10'000'000, Currency::CNY}));
}

void TestSiteCosts::licencesAreForDataCentreCards()
{
    Machines machines;
    const auto licences = [&](const char* device) {
        machines.device = shipped().accelerator(device);
        const auto lines = linesFor(buyingAll(), machines.two());
        const BillLine* line = lineOf(lines, "licence");
        return line ? line->priced.quantity : 0;
    };
    QCOMPARE(licences("h20-141gb"), 16);
    QCOMPARE(licences("rtx-5090-32gb"), 0);
    QCOMPARE(licences("mi300x-192gb"), 0);
    QCOMPARE(licences("dgx-spark-gb10-128gb"), 0);
}

void TestSiteCosts::desksNeedNoRack()
{
    Machines machines;
    machines.platform.place = MachinePlace::Office;
    const auto lines = linesFor(buyingAll(), machines.two());
    for (const char* component : {"rack", "pdu", "cooling"})
        QVERIFY2(!lineOf(lines, component), component);
    QVERIFY(lineOf(lines, "ups"));
}

void TestSiteCosts::aSwitchIsCountedOnce()
{
    const Platform& mac = *shipped().platform("macstudio-m3ultra-512");
    const Accelerator* device = shipped().accelerator(mac.acceleratorId);
    const auto switches = [&](int nodes) {
        const auto lines = linesFor(buyingAll(), {&mac, device, nodes, Watts(300)});
        return std::count_if(lines.begin(), lines.end(), [](const BillLine& line) { return line.priced.component == "switch"; });
    };
    QCOMPARE(switches(1), 1);
    QCOMPARE(switches(2), 0);
}

void TestSiteCosts::disksFollowTheCheckpoint_data()
{
    QTest::addColumn<qint64>("checkpoint");
    QTest::addColumn<double>("dataTerabytes");
    QTest::addColumn<int>("extra");
    QTest::newRow("two copies fit into 2 TB") << qint64(700'000'000'000) << 0.0 << 0;
    QTest::newRow("exactly full") << qint64(975'000'000'000) << 0.0 << 0;
    QTest::newRow("a byte too many") << qint64(975'000'000'001) << 0.0 << 1;
    QTest::newRow("16 bits") << qint64(1'342'000'000'000) << 0.0 << 1;
    QTest::newRow("data") << qint64(700'000'000'000) << 10.0 << 3;
}

/// Two copies and 50 GB of system against 2 TB, in disks of 3.84 TB.
void TestSiteCosts::disksFollowTheCheckpoint()
{
    QFETCH(qint64, checkpoint);
    QFETCH(double, dataTerabytes);
    QFETCH(int, extra);
    Site site;
    site.dataTerabytes = dataTerabytes;
    const StoragePlan plan = storagePlan(shipped(), site, *shipped().platform("ws-1x4090"), Bytes(checkpoint));
    QCOMPARE(plan.there->raw(), 2'000'000'000'000);
    QCOMPARE(plan.needed.raw(), 2 * checkpoint + 50'000'000'000 + qint64(dataTerabytes * 1e12));
    QCOMPARE(plan.extraDrives, extra);
    const StoragePlan whole = storagePlan(shipped(), site, *shipped().platform("srv-8xh100"), Bytes(checkpoint));
    QVERIFY(!whole.there);
    QCOMPARE(whole.extraDrives, 0);
}

void TestSiteCosts::extraDisksStandInTheBill()
{
    const Platform& p = *shipped().platform("ws-1x4090");
    const PriceBook prices = PriceBook::make(shipped(), scenario()).value();
    const BillOfMaterials usual = billOfMaterials(p, 1, prices);
    const BillOfMaterials more = billOfMaterials(p, 1, prices, 3);
    QCOMPARE(more.lines.size(), usual.lines.size() + 1);
    QCOMPARE(more.lines.back().quantity, 3);
    QVERIFY(more.total == add(usual.total, *more.lines.back().total).value());
}

/// 660 GB at 6.5 GB/s of the disk, which is slower than the loader's 6.6; at the good end the disk's 6.9, at the bad the loader's 3.
void TestSiteCosts::weightsLoadAtTheSlowerRate()
{
    const Bytes checkpoint(660'000'000'000);
    const auto server = weightsLoadTime(shipped(), *shipped().platform("srv-4xpro6000"), checkpoint);
    QVERIFY(server && !server->assumedDrive);
    QCOMPARE(server->time.typical.raw(), 660 / 6.5);
    QCOMPARE(server->time.low.raw(), 660 / 6.9);
    QCOMPARE(server->time.high.raw(), 660 / 3.0);
    const auto fast = weightsLoadTime(shipped(), *shipped().platform("hyb-1s-9355-12dimm-1x5090"), checkpoint);
    QCOMPARE(fast->time.typical.raw(), 660 / 6.6);
    QVERIFY(weightsLoadTime(shipped(), *shipped().platform("srv-8xh100"), checkpoint)->assumedDrive);
    QVERIFY(!weightsLoadTime(shipped(), *shipped().platform("macstudio-m3ultra-512"), checkpoint));
}

void TestSiteCosts::enginesSayWhatTheyRunOn()
{
    const auto needs = [](const char* engine, const char* device, int nodes) {
        const auto found = std::find_if(shipped().engines.begin(), shipped().engines.end(), [&](const Engine& e) { return e.id == engine; });
        return softwareNeeds(*found, *shipped().accelerator(device), nodes);
    };
    QCOMPARE(needs("sglang", "h20-141gb", 1).size(), std::size_t{1});
    QVERIFY(needs("sglang", "h20-141gb", 1).front()->text.en.find("CUDA 13") != std::string::npos);
    QVERIFY(needs("sglang", "mi300x-192gb", 1).empty());
    QVERIFY(needs("vllm", "mi300x-192gb", 1).front()->text.de.find("ROCm") != std::string::npos);
    QVERIFY(needs("vllm-ascend", "ascend-910b-64gb", 2).front()->text.zhCn.find("CANN") != std::string::npos);
    QCOMPARE(needs("mlx", "m3-ultra-512gb", 1).size(), std::size_t{1});
    QCOMPARE(needs("mlx", "m3-ultra-512gb", 2).size(), std::size_t{2});
    for (const Engine& engine : shipped().engines)
        for (const SoftwareNeed& need : engine.needs) {
            QVERIFY2(!need.source.title.empty() && !need.source.read.empty(), engine.id.c_str());
            for (const std::string& architecture : need.architectures)
                QVERIFY2(std::find(engine.architectures.begin(), engine.architectures.end(), architecture) != engine.architectures.end(),
                         (engine.id + " " + architecture).c_str());
        }
}

void TestSiteCosts::everyComponentHasANameAndAGroup()
{
    for (const Platform& platform : shipped().platforms)
        for (const BomLine& line : platform.bom)
            QVERIFY2(*componentName(line.component).text, line.component.c_str());
    QCOMPARE(groupOf("ram"), BillGroup::Memory);
    QCOMPARE(groupOf("switch"), BillGroup::Network);
    QCOMPARE(groupOf("made-up"), BillGroup::Compute);
    for (const Platform& platform : shipped().platforms)
        QVERIFY2(platform.place, platform.id.c_str());
}

SIZEWRIGHT_TEST(TestSiteCosts)
#include "tst_site_costs.moc"
