// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "core/plan/plan.h"
#include "core/text/format.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

constexpr LanguageId kLanguages[] = {LanguageId::En, LanguageId::De, LanguageId::ZhCn};

/// What is wrong with a sentence; empty if nothing.
QString flawIn(const Message& message)
{
    static const QRegularExpression bad(
        QStringLiteral(R"(\b(nan|inf)\b|(?<![\w.,])-0(?![\d.,])|–\s*tokens|\{|\}|  |\(\)|: ?\.)"),
        QRegularExpression::CaseInsensitiveOption);
    if (message.id.empty())
        return QStringLiteral("no id: ") + shown(message.text.text);
    for (const LanguageId id : kLanguages) {
        const QString text = shown(render(message, Language{id}));
        if (text.trimmed().isEmpty())
            return shown(message.id) + " is empty";
        if (text.contains(bad))
            return shown(message.id) + ": " + text;
    }
    return {};
}

std::vector<Message> messagesOf(const Plan& plan)
{
    std::vector<Message> all{plan.decision};
    all.insert(all.end(), plan.warnings.begin(), plan.warnings.end());
    for (const FamilyAnswer& answer : plan.families) {
        all.push_back(answer.summary);
        if (answer.binding)
            all.push_back(*answer.binding);
        if (answer.remedy)
            all.push_back(*answer.remedy);
    }
    for (const Baseline& baseline : plan.baselines)
        all.push_back(baselineTitle(baseline));
    for (const Option& o : plan.options) {
        all.insert(all.end(), o.reasons.begin(), o.reasons.end());
        all.insert(all.end(), o.notes.begin(), o.notes.end());
        all.push_back(verdictSentence(o, plan.concurrency));
        all.push_back(lossSentence(o.quality->loss));
        if (o.remedy)
            all.push_back(*o.remedy);
    }
    return all;
}

}  // namespace

/// Every sentence of every template's plan at every quality floor.
class TestPlanTexts : public QObject {
    Q_OBJECT
private slots:
    void everySentenceIsSound_data();
    void everySentenceIsSound();
    void namesAreComplete();
};

void TestPlanTexts::everySentenceIsSound_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("quality");
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
    const std::pair<const char*, QualityFloor> floors[] = {{"exact", QualityFloor::Exact},
                                                           {"good", QualityFloor::Good},
                                                           {"strong", QualityFloor::Strong},
                                                           {"distill", QualityFloor::Distill}};
    for (const WorkloadTemplate& entry : shippedCatalog()->templates)
        for (const auto& [name, floor] : floors)
            QTest::newRow((entry.id + ", " + name).c_str()) << shown(entry.id) << static_cast<int>(floor);
}

void TestPlanTexts::everySentenceIsSound()
{
    QFETCH(QString, id);
    QFETCH(int, quality);
    Scenario scenario = scenarioFromTemplate(*shippedCatalog()->workloadTemplate(id.toStdString()), "2026-11-22");
    scenario.quality = static_cast<QualityFloor>(quality);
    scenario.constraints.allowGreyMarket = true;
    const auto plan = makePlan(*shippedCatalog(), scenario, {2});
    QVERIFY2(plan, why(plan));
    for (const Message& message : messagesOf(*plan))
        QVERIFY2(flawIn(message).isEmpty(), qPrintable(flawIn(message)));
    for (const Option& o : plan->options) {
        QVERIFY(!optionTitle(o).empty());
        QVERIFY2((o.verdict == Verdict::DoesNotFit) <= !o.reasons.empty(), o.id.c_str());
        const auto curve = costCurve(o, Finance(), 10);
        QCOMPARE(curve.has_value(), o.cost.has_value());
        for (std::size_t year = 1; curve && year < curve->size(); ++year)
            QVERIFY((*curve)[year].minor >= (*curve)[year - 1].minor);
    }
}

void TestPlanTexts::namesAreComplete()
{
    for (const Family family : {Family::Gpu, Family::Domestic, Family::Mac, Family::Hybrid})
        QVERIFY(!Language{}(familyName(family)).empty());
    for (const Verdict verdict : {Verdict::Fits, Verdict::FitsWithLimits, Verdict::DoesNotFit})
        QVERIFY(!Language{}(verdictName(verdict)).empty());
    for (const Basis basis : {Basis::Measured, Basis::Calibrated, Basis::Derived})
        QVERIFY(!Language{}(basisName(basis)).empty());
}

SIZEWRIGHT_TEST(TestPlanTexts)
#include "tst_plan_texts.moc"
