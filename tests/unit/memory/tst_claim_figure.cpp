// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>

#include "core/memory/claim_figure.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

/// What a claim prints and what the catalog gives today may differ by rounding, not by more.
constexpr double kTolerance = 0.01;

ClaimCheck weightsOf(const char* model, const char* format)
{
    ClaimCheck check;
    check.quantity = ClaimQuantity::Weights;
    check.modelId = model;
    check.formatId = format;
    check.unit = ClaimUnit::Gigabytes;
    return check;
}

}  // namespace

/// The figures that claims print follow from the shapes and formats of the catalog.
class TestClaimFigure : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyShippedFigureIsRight_data();
    void everyShippedFigureIsRight();
    void unitsScale();
    void whatCannotBeWorkedOutIsAnError();
};

void TestClaimFigure::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestClaimFigure::everyShippedFigureIsRight_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("check");
    for (const Claim& claim : shippedCatalog()->claims)
        for (std::size_t i = 0; i < claim.checks.size(); ++i)
            QTest::addRow("%s %d", claim.id.c_str(), static_cast<int>(i)) << shown(claim.id) << static_cast<int>(i);
}

void TestClaimFigure::everyShippedFigureIsRight()
{
    QFETCH(QString, id);
    QFETCH(int, check);
    const ClaimCheck& asked = shippedCatalog()->claim(id.toStdString())->checks[static_cast<std::size_t>(check)];
    const auto computed = claimFigure(*shippedCatalog(), asked);
    QVERIFY2(computed, why(computed));
    const double printed = asked.figure.toDouble();
    QVERIFY2(std::abs(printed / *computed - 1) <= kTolerance,
             qPrintable(QStringLiteral("prints %1, is %2").arg(printed).arg(*computed)));
}

void TestClaimFigure::unitsScale()
{
    const Catalog& c = *shippedCatalog();
    ClaimCheck check = weightsOf("deepseek-r1", "fp8-block");
    const double gigabytes = claimFigure(c, check).value();
    check.unit = ClaimUnit::SingleBytes;
    QCOMPARE(claimFigure(c, check).value(), gigabytes * 1e9);
    check.unit = ClaimUnit::Gibibytes;
    QVERIFY(std::abs(claimFigure(c, check).value() - 641.3) < 0.1);
    check.quantity = ClaimQuantity::DeviceMemory;
    check.deviceId = "a100-sxm-80gb";
    check.count = 8;
    check.unit = ClaimUnit::Gigabytes;
    QCOMPARE(claimFigure(c, check).value(), 640.0);
    check.quantity = ClaimQuantity::KvCache;
    check.kvFormatId = "bf16";
    check.unit = ClaimUnit::SingleBytes;
    QCOMPARE(claimFigure(c, check).value(), 70272.0);
    check.tokens = Tokens(1000);
    QCOMPARE(claimFigure(c, check).value(), 70272000.0);
}

void TestClaimFigure::whatCannotBeWorkedOutIsAnError()
{
    const Catalog& c = *shippedCatalog();
    QVERIFY(claimFigure(c, weightsOf("no-such-model", "bf16")).error().id == ErrorId::UnknownId);
    QVERIFY(claimFigure(c, weightsOf("deepseek-r1", "no-such-format")).error().id == ErrorId::UnknownId);
    // The official block format is made for some models only.
    QVERIFY(claimFigure(c, weightsOf("deepseek-llm-7b", "fp8-block")).error().id == ErrorId::NotApplicable);
    ClaimCheck memory;
    memory.quantity = ClaimQuantity::DeviceMemory;
    memory.deviceId = "m4";
    QVERIFY2(claimFigure(c, memory).error().id == ErrorId::NotApplicable, "the memory of the bare chip is not a figure");
    memory.deviceId = "no-such-device";
    QVERIFY(claimFigure(c, memory).error().id == ErrorId::UnknownId);
}

SIZEWRIGHT_TEST(TestClaimFigure)
#include "tst_claim_figure.moc"
