// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/quotes/match_line.h"
#include "tests/support/core_values.h"
#include "tests/support/test_main.h"

using namespace sizewright;
using namespace sizewright::test;

class TestMatchLine : public QObject
{
    Q_OBJECT
private slots:
    void partsAreToldByTheirWords_data();
    void partsAreToldByTheirWords();
    void acceleratorsAreToldByNameMemoryAndForm_data();
    void acceleratorsAreToldByNameMemoryAndForm();
    void whatATextLeavesOpenStaysOpen();
    void wordsInsideOtherWordsAreNoDevices();
    void machinesAreFoundByTheirDevices();
    void modulesKnowSizeNumberAndSpeed();
    void processorsKnowTheirNumber();
    void whatTheUserChoseStays();
    void tenThousandLinesAreQuick();
};

namespace {

QuoteLine lineOf(const QString& text, const QString& detail = {})
{
    QuoteLine line;
    line.text = text.toStdString();
    line.detail = detail.toStdString();
    return line;
}

const LineMatcher& matcher()
{
    static const LineMatcher made(*shippedCatalog());
    return made;
}

}  // namespace

void TestMatchLine::partsAreToldByTheirWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* text, const char* part) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(part); };
    row("AI 推理服务器", "server");
    row("8卡 H20 服务器(含三年质保)", "server");
    row("服务器安装调试", "installation");
    row("Installation of the server", "installation");
    row("Atlas 800I A2 三年维保", "warranty");
    row("DDR5 RDIMM 64GB 5600", "ram");
    row("64 GB Arbeitsspeicher, registered", "ram");
    row("2x 7.68 TB NVMe SSD for the server", "disk");
    row("400G 光模块与线缆,服务器互联", "network");
    row("ConnectX-7 400G NIC", "network");
    row("Nichts davon", "unknown");
    row("Online USV 10 kVA", "power");
    row("42U 机柜", "rack");
    row("Serverschrank 42 HE", "rack");
    row("Gewährleistung 36 Monate", "warranty");
    row("NVIDIA AI Enterprise subscription", "licence");
    row("运费", "freight");
    row("Versand und Verpackung", "freight");
    row("管理员培训", "training");
    row("7×24 技术支持", "support");
}

void TestMatchLine::partsAreToldByTheirWords()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    QCOMPARE(QString::fromUtf8(quotePartId(matcher().match(lineOf(text)).part).data()), part);
}

void TestMatchLine::acceleratorsAreToldByNameMemoryAndForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("count");
    const auto row = [](const char* text, const char* device, int count) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(device) << count; };
    row("8x H20 141GB", "h20-141gb", 8);
    row("8卡 H20 141G 推理服务器", "h20-141gb", 8);
    row("NVIDIA H20 96 GB × 8", "h20-96gb", 8);
    row("H20 141GB 8-GPU 服务器,2×EPYC 9654", "h20-141gb", 8);
    row("8*H100 SXM5 80GB", "h100-sxm-80gb", 8);
    row("H100 PCIe 80GB", "h100-pcie-80gb", 0);
    row("H200 NVL 141 GB", "h200-nvl-141gb", 0);
    row("RTX4090 24G", "rtx-4090-24gb", 0);
    row("2 × GeForce RTX 4090 48GB", "rtx-4090-48gb", 2);
    row("RTX PRO 6000 Blackwell 96GB", "rtx-pro-6000-blackwell-96gb", 0);
    row("昇腾910B 64GB", "ascend-910b-64gb", 0);
    row("８张昆仑芯Ｐ800", "kunlunxin-p800", 8);
    row("Mac Studio M3 Ultra 512GB", "m3-ultra-512gb", 0);
}

void TestMatchLine::acceleratorsAreToldByNameMemoryAndForm()
{
    QFETCH(QString, text);
    QFETCH(QString, device);
    QFETCH(int, count);
    const NamedAccelerator named = matcher().acceleratorIn(text.toStdString());
    QVERIFY(named.device() != nullptr);
    QCOMPARE(QString::fromStdString(named.device()->id), device);
    QCOMPARE(named.count, count);
}

void TestMatchLine::whatATextLeavesOpenStaysOpen()
{
    QVERIFY(matcher().acceleratorIn("8x H20 server").open());
    QVERIFY(matcher().acceleratorIn("Ascend 910B4 32GB").device() != nullptr);
    QVERIFY(!matcher().acceleratorIn("H20 96GB").open());
    const NamedAccelerator h100 = matcher().acceleratorIn("H100 80GB");
    QVERIFY(h100.device() != nullptr);
    QVERIFY(h100.device()->name.find("not stated") != std::string::npos);
}

void TestMatchLine::wordsInsideOtherWordsAreNoDevices()
{
    for (const char* text : {"M.2 SSD 2TB", "H2000 cabinet", "DDR4 ECC", "A1000 square metres", "IPL40", "warranty M4 screws"})
        QVERIFY2(matcher().acceleratorIn(text).device() == nullptr, text);
}

void TestMatchLine::machinesAreFoundByTheirDevices()
{
    QCOMPARE(QString::fromStdString(matcher().match(lineOf(QStringLiteral("8卡 H20 141GB 服务器"))).platformId), QStringLiteral("srv-8xh20-141-cn"));
    QCOMPARE(QString::fromStdString(matcher().match(lineOf(QStringLiteral("Atlas 800I A2 推理服务器"))).platformId), QStringLiteral("atlas-800i-a2"));
    QCOMPARE(QString::fromStdString(matcher().match(lineOf(QStringLiteral("Mac Studio M3 Ultra 512GB"))).platformId), QStringLiteral("macstudio-m3ultra-512"));
    // Another size of memory is another machine.
    QVERIFY(matcher().match(lineOf(QStringLiteral("Atlas 800I A2 (8x Ascend 910B4 32GB)"))).platformId.empty());
}

void TestMatchLine::modulesKnowSizeNumberAndSpeed()
{
    const CatalogMatch ram = matcher().match(lineOf(QStringLiteral("内存 32×64GB DDR5-4800 RDIMM")));
    QCOMPARE(ram.pieces, 32);
    QCOMPARE(ram.gigabytes, 64.0);
    QCOMPARE(ram.megatransfers, 4800);
    QCOMPARE(QString::fromStdString(ram.priceItem), QStringLiteral("DDR5 RDIMM 64GB (planning 2026-11)"));
    const CatalogMatch disk = matcher().match(lineOf(QStringLiteral("4 x 7.68TB NVMe SSD")));
    QCOMPARE(disk.pieces, 4);
    QCOMPARE(disk.gigabytes, 7680.0);
}

void TestMatchLine::processorsKnowTheirNumber()
{
    const CatalogMatch cpu = matcher().match(lineOf(QStringLiteral("2 × Intel Xeon Platinum 8480+")));
    QCOMPARE(QString::fromStdString(cpu.cpuId), QStringLiteral("xeon-platinum-8480-plus"));
    QCOMPARE(cpu.pieces, 2);
    QVERIFY(matcher().cpuIn("article 9355") == nullptr);
    QCOMPARE(QString::fromStdString(matcher().cpuIn("AMD EPYC 9355 32C")->id), QStringLiteral("epyc-9355"));
}

void TestMatchLine::whatTheUserChoseStays()
{
    QuoteLine line = lineOf(QStringLiteral("8卡 H20 141GB 服务器"));
    line.match.part = QuotePart::Other;
    line.match.byUser = true;
    QCOMPARE(matcher().match(line), line.match);
}

void TestMatchLine::tenThousandLinesAreQuick()
{
    QElapsedTimer timer;
    timer.start();
    std::size_t servers = 0;
    for (int i = 0; i < 10'000; ++i)
        servers += matcher().match(lineOf(QStringLiteral("8卡 H20 141GB 推理服务器"), QStringLiteral("2×Xeon Platinum 8480+,32×64GB DDR5-4800"))).part == QuotePart::Server;
    QCOMPARE(servers, std::size_t(10'000));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
}

SIZEWRIGHT_TEST(TestMatchLine)
#include "tst_match_line.moc"
