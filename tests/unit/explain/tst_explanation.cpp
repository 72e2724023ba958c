// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/explain/explanation.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

Operand operand(const char* symbol, double value, Unit unit = Unit::None)
{
    return {symbol, {{}, {"", symbol}, {}}, value, unit, {}, {}};
}

Explanation latent()
{
    return {{{}, {"", "cache of a token"}, {}},
            70272,
            Unit::BytePerToken,
            "layers * (rank + rope) * element",
            {operand("layers", 61), operand("rank", 512), operand("rope", 64), operand("element", 2, Unit::Byte)},
            0,
            {}};
}

}  // namespace

class TestExplanation : public QObject {
    Q_OBJECT
private slots:
    void formulasGiveTheirValue_data();
    void formulasGiveTheirValue();
    void badFormulasAreErrors_data();
    void badFormulasAreErrors();
    void checkFindsWhatDoesNotAgree();
    void checkLooksIntoOperands();
    void formulasReadWell();
    void valuesCarryTheirUnit();
};

void TestExplanation::formulasGiveTheirValue_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<double>("value");
    QTest::newRow("number") << "42" << 42.0;
    QTest::newRow("fraction") << "0.5625" << 0.5625;
    QTest::newRow("product before sum") << "2 + 3 * 4" << 14.0;
    QTest::newRow("from left to right") << "20 - 5 - 3 + 1" << 13.0;
    QTest::newRow("division from left") << "24 / 4 / 2 * 3" << 9.0;
    QTest::newRow("brackets") << "(2 + 3) * (4 - 1)" << 15.0;
    QTest::newRow("smallest") << "min(layers, 7, 9)" << 7.0;
    QTest::newRow("largest of one") << "max(5)" << 5.0;
    QTest::newRow("rounded up") << "ceil(layers / 8)" << 8.0;
    QTest::newRow("root") << "sqrt(3 * 3 + sqrt(256))" << 5.0;
    QTest::newRow("nested") << "max(1, min(8, ceil(element * 1.2)))" << 3.0;
    QTest::newRow("symbols") << "layers * (rank + rope) * element" << 70272.0;
}

void TestExplanation::formulasGiveTheirValue()
{
    QFETCH(QString, formula);
    QFETCH(double, value);
    Explanation e = latent();
    e.formula = formula.toStdString();
    const auto result = evaluate(e);
    QVERIFY2(result, why(result));
    QCOMPARE(*result, value);
}

void TestExplanation::badFormulasAreErrors_data()
{
    QTest::addColumn<QString>("formula");
    for (const char* formula :
         {"", "2 +", "(2", "2)", "2 3", "width * 2", "min 2", "2 ^ 3", "1.2.3", "* 2", "min()", "2 , 3"})
        QTest::addRow("%s", formula) << formula;
    QTest::newRow("deep") << QString(300, QLatin1Char('(')) + "1" + QString(300, QLatin1Char(')'));
}

void TestExplanation::badFormulasAreErrors()
{
    QFETCH(QString, formula);
    Explanation e = latent();
    e.formula = formula.toStdString();
    QVERIFY(!evaluate(e));
}

void TestExplanation::checkFindsWhatDoesNotAgree()
{
    Explanation e = latent();
    QVERIFY2(checkExplanation(e), why(checkExplanation(e)));
    e.value += 1;
    QVERIFY(!checkExplanation(e));
    e.rounding = 1;
    QVERIFY(checkExplanation(e));
}

void TestExplanation::checkLooksIntoOperands()
{
    Explanation whole{
        {}, 70272.0 * 4096, Unit::Byte, "bytes * tokens", {operand("bytes", 70272), operand("tokens", 4096)}, 0, {}};
    whole.operands[0].how.push_back(latent());
    QVERIFY(checkExplanation(whole));
    whole.operands[0].how[0].value = 70273;
    QVERIFY(!checkExplanation(whole));
    whole.operands[0].how[0] = latent();
    whole.operands[0].how[0].operands[0].value = 60;
    QVERIFY(!checkExplanation(whole));
}

void TestExplanation::formulasReadWell()
{
    const Language english;
    QCOMPARE(shown(formulaText(latent(), FormulaStyle::Names, english)), QString("layers × (rank + rope) × element"));
    QCOMPARE(shown(formulaText(latent(), FormulaStyle::Values, english)), QString("61 × (512 + 64) × 2 B"));
    Explanation e = latent();
    e.formula = "ceil((layers - 1) / 8) + min(rank, rope)";
    QCOMPARE(shown(formulaText(e, FormulaStyle::Names, english)), QString("⌈(layers − 1) / 8⌉ + min(rank; rope)"));
}

void TestExplanation::valuesCarryTheirUnit()
{
    const Language english;
    QCOMPARE(shown(formatValue(656, Unit::Byte, english)), QString("656 B"));
    QCOMPARE(shown(formatValue(0.5625, Unit::Byte, english)), QString("0.5625 B"));
    QCOMPARE(shown(formatValue(1.5 * (1 << 30), Unit::Byte, english)), QString("1.5 GiB"));
    QCOMPARE(shown(formatValue(70272, Unit::BytePerToken, english)), QString("70,272 B per token"));
    QCOMPARE(shown(formatValue(4096, Unit::Token, english)), QString("4,096 tokens"));
    Language german;
    german.id = LanguageId::De;
    QCOMPARE(shown(formatValue(70272, Unit::Parameter, german)), QString("70.272"));
    QCOMPARE(shown(citationText({"config.json", "2026-11-20", 'A', ""}, english)),
             QString("config.json, read 2026-11-20, grade A"));
}

SIZEWRIGHT_TEST(TestExplanation)
#include "tst_explanation.moc"
