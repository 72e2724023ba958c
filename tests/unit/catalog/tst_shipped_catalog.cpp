// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <set>

#include "core/io/number_text.h"
#include "core/memory/deployment.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

const Catalog& shipped()
{
    return *shippedCatalog();
}

template <class T>
QString repeatedId(const std::vector<T>& items)
{
    std::set<std::string> seen;
    for (const T& item : items)
        if (item.id.empty() || !seen.insert(item.id).second)
            return shown("\"" + item.id + "\"");
    return {};
}

/// What a source lacks, if anything.
QString gapIn(const Source& source)
{
    if (source.title.empty())
        return QStringLiteral("no title");
    return dayNumber(source.read) ? QString() : QStringLiteral("not read on a date: ") + shown(source.read);
}

}  // namespace

class TestShippedCatalog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyKindIsThere();
    void idsAreUnique();
    void everyFactHasASource();
    void acceleratorsArePlausible_data();
    void acceleratorsArePlausible();
    void processorsArePlausible();
    void trainingStacksAreSound();
    void linksArePlausible();
    void platformsArePlausible();
    void pricesAreOrderedAndDated();
    void enginesNameKnownArchitectures();
    void bandsContainTheEstimate();
    void lookupsFindEveryId();
    void checkCatalogFindsNothing();
};

void TestShippedCatalog::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestShippedCatalog::everyKindIsThere()
{
    const Catalog& c = shipped();
    QVERIFY(c.models.size() >= 20);
    QVERIFY(c.weightFormats.size() >= 20);
    QVERIFY(c.blockTypes.size() >= 30);
    QVERIFY(c.kvFormats.size() >= 8);
    QVERIFY(c.accelerators.size() >= 100);
    QVERIFY(c.cpus.size() >= 40);
    QVERIFY(c.platforms.size() >= 40);
    QVERIFY(c.engines.size() >= 10);
    QVERIFY(!c.links.empty() && !c.prices.empty() && !c.rates.empty() && !c.exchangeRates.empty());
    QCOMPARE(c.regions.size(), std::size_t{3});
    QCOMPARE(c.templates.size(), std::size_t{13});
    for (const Family family : {Family::Gpu, Family::Domestic, Family::Mac, Family::Hybrid})
        QVERIFY(std::any_of(c.platforms.begin(), c.platforms.end(), [&](const Platform& p) { return p.family == family; }));
}

void TestShippedCatalog::idsAreUnique()
{
    const Catalog& c = shipped();
    for (const QString& repeated :
         {repeatedId(c.models), repeatedId(c.blockTypes), repeatedId(c.weightFormats), repeatedId(c.kvFormats),
          repeatedId(c.accelerators), repeatedId(c.cpus), repeatedId(c.platforms), repeatedId(c.engines),
          repeatedId(c.links), repeatedId(c.rates), repeatedId(c.regions), repeatedId(c.templates)})
        QCOMPARE(repeated, QString());
}

void TestShippedCatalog::everyFactHasASource()
{
    const Catalog& c = shipped();
    const auto check = [](const auto& items) {
        for (const auto& item : items)
            QVERIFY2(gapIn(item.source).isEmpty(), qPrintable(shown(item.id) + ": " + gapIn(item.source)));
    };
    check(c.models);
    check(c.weightFormats);
    check(c.blockTypes);
    check(c.kvFormats);
    check(c.accelerators);
    check(c.cpus);
    check(c.platforms);
    check(c.engines);
    check(c.links);
    check(c.rates);
    check(c.regions);
    check(c.templates);
    for (const PriceRecord& price : c.prices)
        QVERIFY2(gapIn(price.source).isEmpty(), price.item.c_str());
    for (const ExchangeRate& rate : c.exchangeRates)
        QVERIFY(!rate.source.empty());
    QVERIFY(gapIn(c.calibration.source).isEmpty());
}

void TestShippedCatalog::acceleratorsArePlausible_data()
{
    QTest::addColumn<QString>("id");
    for (const Accelerator& a : shipped().accelerators)
        QTest::newRow(a.id.c_str()) << shown(a.id);
}

void TestShippedCatalog::acceleratorsArePlausible()
{
    QFETCH(QString, id);
    const Accelerator& a = *shipped().accelerator(id.toStdString());
    QVERIFY(!a.name.empty() && !a.vendor.empty() && !a.architecture.empty());
    if (a.memory) {
        QVERIFY(a.memory->raw() >= 4'000'000'000 && a.memory->raw() <= 600'000'000'000);
        if (a.nominalGigabytes > 0) {
            // The driver keeps a little for itself, and makers mix GB and GiB.
            const double ratio = double(a.memory->raw()) / (a.nominalGigabytes * 1e9);
            QVERIFY2(ratio > 0.95 && ratio < 1.1, qPrintable(QString::number(ratio)));
        }
    }
    if (a.bandwidth) {
        QVERIFY(a.bandwidth->low <= a.bandwidth->typical && a.bandwidth->typical <= a.bandwidth->high);
        QVERIFY(a.bandwidth->low.raw() >= 50e9 && a.bandwidth->high.raw() <= 10e12);
    }
    if (a.bf16) {
        QVERIFY(a.bf16->low <= a.bf16->typical && a.bf16->typical <= a.bf16->high);
        QVERIFY2(a.bf16->low.raw() >= 1e12 && a.bf16->high.raw() <= 5e15,
                 qPrintable(QString::number(a.bf16->typical.raw())));
        // Narrower floats are never slower, and no device quadruples its rate from one width to the next. INT8 may be
        // slower: Blackwell Ultra gave it up.
        QVERIFY(!a.fp8 || (a.fp8->raw() >= a.bf16->typical.raw() * 0.99 && a.fp8->raw() <= a.bf16->typical.raw() * 4.1));
        QVERIFY(!a.int8 || (a.int8->raw() >= a.bf16->typical.raw() * 0.05 && a.int8->raw() <= a.bf16->typical.raw() * 4.1));
        QVERIFY(!a.fp4 || !a.fp8 || a.fp4->raw() >= a.fp8->raw());
    }
    if (a.bandwidth && a.bf16) {
        const double balance = a.bf16->typical.raw() / a.bandwidth->typical.raw();
        QVERIFY2(balance > 3 && balance < 1500, qPrintable(QString::number(balance)));
    }
    QVERIFY(!a.loadPower || (a.loadPower->raw() >= 5 && a.loadPower->raw() <= 3000));
    QVERIFY(!a.idlePower || !a.loadPower || *a.idlePower < *a.loadPower);
    QVERIFY(a.discontinued.empty() || dayNumber(a.discontinued));
    QCOMPARE(a.family == Family::Mac, a.architecture == "apple");
}

void TestShippedCatalog::processorsArePlausible()
{
    const std::set<std::string> sets{"avx2", "avx512", "amx", "arm"};
    for (const Cpu& cpu : shipped().cpus) {
        // Entries for a whole generation leave the cores open.
        QVERIFY2(!cpu.cores || (*cpu.cores >= 4 && *cpu.cores <= 256), cpu.id.c_str());
        QVERIFY2(!cpu.memoryChannels || (*cpu.memoryChannels >= 2 && *cpu.memoryChannels <= 12), cpu.id.c_str());
        QVERIFY2(!cpu.memoryMegatransfers || (*cpu.memoryMegatransfers >= 1600 && *cpu.memoryMegatransfers <= 12800),
                 cpu.id.c_str());
        QVERIFY2(!cpu.maxSockets || *cpu.maxSockets <= 8, cpu.id.c_str());
        QVERIFY2(sets.contains(cpu.isa), cpu.id.c_str());
    }
}

void TestShippedCatalog::trainingStacksAreSound()
{
    const Catalog& c = shipped();
    for (const TrainingStack& stack : c.trainingStacks) {
        QVERIFY2(gapIn(stack.source).isEmpty(), stack.id.c_str());
        QVERIFY2(stack.methods.empty() == (stack.level == TrainingLevel::None), stack.id.c_str());
        QVERIFY2(stack.source.grade != Grade::D || !stack.source.note.empty(), stack.id.c_str());
    }
    std::size_t known = 0;
    for (const Accelerator& a : c.accelerators) {
        const TrainingStack* stack = c.trainingStack(a.trainingId);
        // Where nothing was read about training software it stays unknown.
        if (!stack)
            continue;
        ++known;
        // What trains in BF16 has BF16.
        QVERIFY2(stack->level == TrainingLevel::None || !stack->bf16 || a.supportsBf16, a.id.c_str());
        QVERIFY2(!a.consumerCard || stack->level != TrainingLevel::Yes, a.id.c_str());
    }
    QVERIFY(known * 10 > c.accelerators.size() * 9);
    QVERIFY(c.trainingStack(c.accelerator("h200-sxm-141gb")->trainingId)->level == TrainingLevel::Yes);
    QVERIFY(c.trainingStack(c.accelerator("ascend-310p-atlas-300i-duo")->trainingId)->level == TrainingLevel::None);
    QVERIFY(!c.trainingStack(c.accelerator("ascend-910b-64gb")->trainingId)->supports(TrainingMethod::QLora));
    QVERIFY(!c.trainingStack(c.accelerator("v100-sxm2-32gb")->trainingId)->bf16);
}

void TestShippedCatalog::linksArePlausible()
{
    for (const Link& link : shipped().links) {
        QVERIFY2(link.oneWay.raw() >= 0 && link.oneWay.raw() < 2e12, link.id.c_str());
        QVERIFY2(link.efficiency > 0 && link.efficiency <= 1, link.id.c_str());
        for (std::size_t i = 1; i < link.allReduceLatency.size(); ++i)
            QVERIFY2(link.allReduceLatency[i] >= link.allReduceLatency[i - 1], link.id.c_str());
    }
}

void TestShippedCatalog::platformsArePlausible()
{
    const Catalog& c = shipped();
    for (const Platform& p : c.platforms) {
        QVERIFY2(p.acceleratorCount >= 1 && p.acceleratorCount <= 16, p.id.c_str());
        QVERIFY2(p.maxNodes >= 1, p.id.c_str());
        QVERIFY2(p.maxNodes == 1 || !p.nodeLinkId.empty(), p.id.c_str());
        QVERIFY2(p.nodeLinkId.empty() || c.link(p.nodeLinkId)->betweenNodes, p.id.c_str());
        QVERIFY2(!p.bom.empty(), p.id.c_str());
        // Hybrids hold weights in host memory: sockets, modules and size must be stated and agree.
        if (p.family == Family::Hybrid) {
            QVERIFY2(p.hostMemory && c.cpu(p.cpuId) && p.sockets > 0, p.id.c_str());
            QCOMPARE(qint64{p.hostMemory->raw()}, qint64{p.dimms} * p.dimmGigabytes * 1024 * 1024 * 1024);
            QVERIFY2(p.dimmsPerSocket() <= c.cpu(p.cpuId)->memoryChannels.value_or(0) * 2, p.id.c_str());
        }
        for (const BomLine& line : p.bom)
            QVERIFY2(line.quantity >= 1 && line.quantity <= 64, p.id.c_str());
    }
}

void TestShippedCatalog::pricesAreOrderedAndDated()
{
    const qint64 today = dayNumber("2026-11-22").value();
    for (const PriceRecord& p : shipped().prices) {
        QVERIFY2(dayNumber(p.observedOn), p.item.c_str());
        QVERIFY2(dayNumber(p.observedOn) <= today, p.item.c_str());
        QVERIFY2(!p.unit.empty(), p.item.c_str());
        if (!p.typical) {
            QVERIFY2(!p.low && !p.high, p.item.c_str());
            continue;
        }
        QVERIFY2(*p.typical > Decimal(), p.item.c_str());
        QVERIFY2(!p.low || (*p.low > Decimal() && *p.low <= *p.typical), p.item.c_str());
        QVERIFY2(!p.high || *p.high >= *p.typical, p.item.c_str());
        QVERIFY2(!p.includesVat || (p.vatRate > Decimal() && p.vatRate < decimal("0.3")), p.item.c_str());
        QVERIFY2(p.acceleratorId.empty() || shipped().accelerator(p.acceleratorId), p.item.c_str());
    }
}

void TestShippedCatalog::enginesNameKnownArchitectures()
{
    std::set<std::string> known{noAccelerator().architecture};
    for (const Accelerator& a : shipped().accelerators)
        known.insert(a.architecture);
    for (const Engine& e : shipped().engines) {
        for (const std::string& architecture : e.architectures)
            QVERIFY2(known.contains(architecture), (e.id + " " + architecture).c_str());
        QVERIFY2(e.memoryShare > 0.5 && e.memoryShare <= 1, e.id.c_str());
        QVERIFY2(!e.kvFormats.empty() && !e.formats.empty(), e.id.c_str());
    }
}

void TestShippedCatalog::bandsContainTheEstimate()
{
    for (const auto& byMetric : shipped().calibration.bands.factors)
        for (const auto& byBasis : byMetric)
            for (const BandFactors& band : byBasis)
                QVERIFY(band.low > 0 && band.low <= 1 && band.high >= 1 && band.high < 20);
}

void TestShippedCatalog::lookupsFindEveryId()
{
    const Catalog& c = shipped();
    for (const Model& m : c.models)
        QVERIFY(c.model(m.id) == &m);
    for (const Accelerator& a : c.accelerators)
        QVERIFY(c.accelerator(a.id) == &a);
    for (const Platform& p : c.platforms)
        QVERIFY(c.platform(p.id) == &p);
    QVERIFY(!c.model("no-such-model"));
    QVERIFY(!c.accelerator(""));
    QVERIFY(!c.price("no such item"));
}

void TestShippedCatalog::checkCatalogFindsNothing()
{
    for (const Error& error : checkCatalog(SIZEWRIGHT_SOURCE_DIR "/catalogs"))
        QFAIL(describe(error).c_str());
}

SIZEWRIGHT_TEST(TestShippedCatalog)
#include "tst_shipped_catalog.moc"
