// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTextDocument>

#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/session/plan_session.h"
#include "ui/wizard/wizard_view.h"
#include "ui/workspace/workspace_page.h"

using namespace sizewright;
using sizewright::test::WindowFixture;

namespace {

constexpr int kShortestToolTip = 20;

bool isInput(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QAbstractItemView*>(widget) != nullptr;
}

/// Parts of Qt's own compound widgets (a spin box's editor, a table's corner) speak through their owner.
bool isInnerPart(const QWidget* widget)
{
    for (const QWidget* parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox*>(parent) != nullptr || qobject_cast<const QComboBox*>(parent) != nullptr ||
            qobject_cast<const QAbstractItemView*>(parent) != nullptr || qobject_cast<const QLineEdit*>(parent) != nullptr ||
            qobject_cast<const QTabBar*>(parent) != nullptr)
            return true;
    }
    return false;
}

QString nameOf(const QWidget* widget)
{
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

QString spokenName(const QWidget* widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button != nullptr ? button->text() : QString();
}

QString plainToolTip(const QWidget* widget)
{
    QTextDocument document;
    document.setHtml(widget->toolTip());
    return document.toPlainText().trimmed();
}

QStringList inputFaults(QWidget* root)
{
    QStringList faults;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !isInput(widget) || isInnerPart(widget))
            continue;
        if (widget->accessibleName().contains(QLatin1Char('&')))
            faults << nameOf(widget) + QStringLiteral(" has the mark of an access key in its accessible name");
        if (spokenName(widget).isEmpty())
            faults << nameOf(widget) + QStringLiteral(" has no accessible name");
        if (plainToolTip(widget).size() < kShortestToolTip)
            faults << nameOf(widget) + QStringLiteral(" has no tooltip that explains it");
    }
    return faults;
}

QStringList clippedTexts(QWidget* root)
{
    QStringList faults;
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const bool tooNarrow = !label->wordWrap() && label->sizeHint().width() > label->width();
        const bool tooLow = label->wordWrap() && label->heightForWidth(label->width()) > label->height();
        if (tooNarrow || tooLow)
            faults << QStringLiteral("label \"%1\" is clipped").arg(label->text());
    }
    for (const QAbstractButton* button : root->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->sizeHint().width() > button->width())
            faults << QStringLiteral("button \"%1\" is clipped").arg(button->text());
    }
    return faults;
}

}  // namespace

/// Every input has a name and an explanation, and no text is cut off at the smallest window we promise to look finished in.
class TestAccessibility : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyInputIsNamedAndExplained();
    void accessKeysAreUniqueOnEachPage();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void TestAccessibility::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestAccessibility::everyInputIsNamedAndExplained()
{
    WindowFixture fixture;
    fixture.window->show();
    const QStringList faults = inputFaults(fixture.window->centralWidget());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestAccessibility::accessKeysAreUniqueOnEachPage()
{
    WindowFixture fixture;
    MainWindow* window = fixture.window.get();
    window->show();
    for (int step = 0; step < WizardView::steps(); ++step) {
        window->showWizard(step);
        QMap<QString, QString> keys{{"F", "File"}, {"E", "Edit"}, {"V", "View"}, {"H", "Help"}};
        const auto add = [&keys](const QString& label) {
            const QString key = QKeySequence::mnemonic(label).toString().right(1);
            if (key.isEmpty())
                return;
            QVERIFY2(!keys.contains(key), qPrintable(QStringLiteral("%1 and %2").arg(label, keys.value(key))));
            keys.insert(key, label);
        };
        for (const QLabel* label : window->wizard()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy() != nullptr)
                add(label->text());
        }
        for (const QAbstractButton* button : window->wizard()->findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                add(button->text());
        }
    }
}

void TestAccessibility::nothingIsClipped_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << static_cast<int>(LanguageId::En);
    QTest::newRow("German") << static_cast<int>(LanguageId::De);
    QTest::newRow("Chinese") << static_cast<int>(LanguageId::ZhCn);
}

void TestAccessibility::nothingIsClipped()
{
    QFETCH(int, language);
    WindowFixture fixture;
    MainWindow* window = fixture.window.get();
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    window->setLanguage(static_cast<LanguageId>(language));
    QStringList faults = clippedTexts(window->centralWidget());

    auto* card = window->findChild<QAbstractButton*>(QStringLiteral("template-enterprise-100"));
    QVERIFY(card != nullptr);
    card->click();
    QTRY_VERIFY(!window->session()->isComputing());
    for (int step = 0; step < WizardView::steps(); ++step) {
        window->showWizard(step);
        QCoreApplication::sendPostedEvents();
        faults << clippedTexts(window->centralWidget());
    }
    window->showWorkspace();
    for (int tab = 0; tab < window->workspace()->tabs()->count(); ++tab) {
        window->workspace()->tabs()->setCurrentIndex(tab);
        QCoreApplication::sendPostedEvents();
        faults << clippedTexts(window->centralWidget());
    }
    window->setLanguage(LanguageId::En);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

SIZEWRIGHT_TEST(TestAccessibility)
#include "tst_accessibility.moc"
