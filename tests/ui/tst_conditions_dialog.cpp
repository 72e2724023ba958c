// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QUndoStack>

#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/session/plan_session.h"
#include "ui/session/scenario_edits.h"
#include "ui/wizard/budget_page.h"
#include "ui/wizard/conditions_dialog.h"

using namespace sizewright;

namespace {

struct Fixture {
    PlanSession session{sizewright::test::shippedCatalog()};
    ConditionsDialog dialog{&session};

    template <class W>
    W* find(const char* name)
    {
        return dialog.findChild<W*>(QLatin1String(name));
    }
    /// Moves to the line and presses the space bar, as a hand would.
    void press(const char* list, const QString& value)
    {
        dialog.show();
        auto* names = find<QListWidget>(list);
        for (int row = 0; row < names->count(); ++row)
            if (names->item(row)->data(Qt::UserRole).toString() == value) {
                names->setCurrentRow(row);
                QTest::keyClick(names, Qt::Key_Space);
            }
    }
};

}  // namespace

class TestConditionsDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void anUntouchedDialogChangesNothing();
    void theKeyboardChoosesMakers();
    void aListWithoutNamesIsNotTaken();
    void everyFieldReachesTheScenario();
    void oneUndoTakesAllBack();
    void theBudgetPageSaysWhatIsSet();
    void anotherCurrencyConvertsTheCostOfStaff();
};

void TestConditionsDialog::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestConditionsDialog::anUntouchedDialogChangesNothing()
{
    Fixture f;
    const Scenario before = f.session.scenario();
    f.dialog.accept();
    QVERIFY(f.session.scenario() == before);
    QCOMPARE(f.session.undoStack()->count(), 0);
}

void TestConditionsDialog::theKeyboardChoosesMakers()
{
    Fixture f;
    f.dialog.show();
    auto* rule = f.find<QComboBox>("vendorListRule");
    QVERIFY(!f.find<QListWidget>("vendorList")->isEnabled());
    rule->setFocus();
    QTest::keyClick(rule, Qt::Key_Down);
    QVERIFY(f.find<QListWidget>("vendorList")->isEnabled());
    f.press("vendorList", QStringLiteral("NVIDIA"));
    f.press("vendorList", QStringLiteral("AMD"));
    f.dialog.accept();
    QVERIFY(f.session.scenario().constraints.vendors == (Selection{SelectionRule::Only, {"AMD", "NVIDIA"}}));
}

void TestConditionsDialog::aListWithoutNamesIsNotTaken()
{
    Fixture f;
    f.find<QComboBox>("formatListRule")->setCurrentIndex(2);
    QVERIFY(!f.find<QPushButton>("acceptConditions")->isEnabled());
    f.dialog.accept();
    QCOMPARE(f.session.undoStack()->count(), 0);
    f.press("formatList", QStringLiteral("gguf"));
    QVERIFY(f.find<QPushButton>("acceptConditions")->isEnabled());
    f.dialog.accept();
    QVERIFY(f.session.scenario().constraints.formats == (Selection{SelectionRule::Except, {"gguf"}}));
}

void TestConditionsDialog::everyFieldReachesTheScenario()
{
    Fixture f;
    for (const char* name : {"siteRack", "siteUps", "siteCooling", "siteNetwork", "siteLicences"})
        f.find<QComboBox>(name)->setCurrentIndex(1);
    f.find<QCheckBox>("officeOnly")->setChecked(true);
    f.find<QCheckBox>("knownDelivery")->setChecked(true);
    f.find<QDoubleSpinBox>("deliveryWeeks")->setValue(8);
    f.find<QDoubleSpinBox>("siteStaff")->setValue(0.25);
    f.find<QDoubleSpinBox>("siteStaffCost")->setValue(400'000);
    f.find<QDoubleSpinBox>("weightCopies")->setValue(3);
    f.find<QDoubleSpinBox>("dataTerabytes")->setValue(1.5);
    f.dialog.accept();
    const Scenario& s = f.session.scenario();
    const Site expected{Provision::Buy,  Provision::Buy, Provision::Buy, Provision::Buy,
                        Provision::Buy, 0.25,           Money{40'000'000, Currency::CNY}, 3, 1.5};
    QVERIFY(s.site == expected);
    QVERIFY(s.constraints.office && s.constraints.knownDelivery);
    QCOMPARE(s.constraints.deliveryWeeks, std::optional<double>(8));
    QVERIFY(validateScenario(s) || s.planDate.empty());
    // Opened again it shows what was set.
    ConditionsDialog again(&f.session);
    QCOMPARE(again.findChild<QDoubleSpinBox*>(QStringLiteral("siteStaffCost"))->value(), 400'000.0);
    QCOMPARE(again.findChild<QComboBox*>(QStringLiteral("siteUps"))->currentIndex(), 1);
}

void TestConditionsDialog::oneUndoTakesAllBack()
{
    Fixture f;
    const Scenario before = f.session.scenario();
    f.find<QComboBox>("siteRack")->setCurrentIndex(1);
    f.find<QCheckBox>("officeOnly")->setChecked(true);
    f.dialog.accept();
    QCOMPARE(f.session.undoStack()->count(), 1);
    f.session.undoStack()->undo();
    QVERIFY(f.session.scenario() == before);
}

void TestConditionsDialog::theBudgetPageSaysWhatIsSet()
{
    PlanSession session{sizewright::test::shippedCatalog()};
    BudgetPage page(&session);
    auto* summary = page.findChild<QLabel*>(QStringLiteral("conditionsSummary"));
    QVERIFY(summary != nullptr && summary->text().isEmpty());
    session.edit(QStringLiteral("x"), [](Scenario& s) {
        s.constraints.vendors = {SelectionRule::Only, {"NVIDIA"}};
        s.site.rack = Provision::Buy;
    });
    QVERIFY(summary->text().contains(QStringLiteral("NVIDIA")));
    QVERIFY(summary->text().contains(QStringLiteral("racks")));
    page.findChild<QPushButton*>(QStringLiteral("moreConditions"))->click();
    QVERIFY(page.findChild<ConditionsDialog*>() != nullptr);
}

void TestConditionsDialog::anotherCurrencyConvertsTheCostOfStaff()
{
    Scenario s;
    s.site.staffPerYear = Money{40'000'000, Currency::CNY};
    changeCurrency(s, Currency::EUR, *sizewright::test::shippedCatalog());
    QVERIFY(s.site.staffPerYear);
    QCOMPARE(s.site.staffPerYear->currency, Currency::EUR);
    const double euros = toDecimal(*s.site.staffPerYear).toDouble();
    QVERIFY2(euros > 40'000 && euros < 60'000, qPrintable(QString::number(euros)));
}

SIZEWRIGHT_TEST(TestConditionsDialog)
#include "tst_conditions_dialog.moc"
