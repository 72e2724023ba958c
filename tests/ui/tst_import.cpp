// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUndoStack>

#include "tests/support/test_main.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/import/import_dialog.h"
#include "ui/session/plan_session.h"

using namespace sizewright;
using sizewright::test::WindowFixture;

namespace {

const QString kConfig = QStringLiteral(SIZEWRIGHT_TEST_DATA "/configs/qwen3-next-80b-a3b.json");

void startPlan(WindowFixture& fixture)
{
    fixture.window->show();
    fixture.window->session()->newPlan(sizewright::test::shippedCatalog()->templates.front(), QStringLiteral("2026-11-22"));
    const QString saved = fixture.file(QStringLiteral("plan.json"));
    QVERIFY(fixture.window->session()->save(saved));
    fixture.window->openFile(saved);
}

void drop(MainWindow* window, const QString& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    // A drop is only delivered to the widget that a drag has entered.
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
}

}  // namespace

/// A model's file on the window becomes a model of the plan.
class TestImport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aDroppedConfigBecomesTheModel();
    void aFileThatIsNoModelIsExplained();

private:
    static ImportDialog* dialogOf(MainWindow* window) { return window->findChild<ImportDialog*>(QStringLiteral("importDialog")); }
};

void TestImport::initTestCase()
{
    QVERIFY(sizewright::test::shippedCatalog() != nullptr);
}

void TestImport::aDroppedConfigBecomesTheModel()
{
    WindowFixture fixture;
    startPlan(fixture);
    PlanSession* session = fixture.window->session();
    const std::string before = session->scenario().modelId;
    drop(fixture.window.get(), kConfig);
    ImportDialog* dialog = dialogOf(fixture.window.get());
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("importName"))->setText(QStringLiteral("House model"));
    dialog->accept();
    QCOMPARE(session->scenario().modelId, std::string("own-house-model"));
    QTRY_VERIFY(!session->isComputing());
    QVERIFY(session->plan() != nullptr);
    // The pages are built anew, so the box is looked for each time.
    QTRY_VERIFY(fixture.window->findChild<QComboBox*>(QStringLiteral("modelCombo"))->findData(QStringLiteral("own-house-model")) >= 0);

    session->undoStack()->undo();
    QCOMPARE(session->scenario().modelId, before);
    QVERIFY(session->catalog().model("own-house-model") == nullptr);
    session->undoStack()->redo();
    const QString saved = fixture.file(QStringLiteral("own.json"));
    QVERIFY(session->save(saved));
    QVERIFY(session->open(saved));
    QVERIFY(session->catalog().model("own-house-model") != nullptr);
}

void TestImport::aFileThatIsNoModelIsExplained()
{
    WindowFixture fixture;
    fixture.dialogs.setQuiet(true);
    drop(fixture.window.get(), kConfig);
    QVERIFY2(!fixture.dialogs.lastError().isEmpty(), "there is no plan to import into");
    startPlan(fixture);
    const QString path = fixture.file(QStringLiteral("bad.gguf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("GGUF\x03");
    file.close();
    drop(fixture.window.get(), path);
    QVERIFY(dialogOf(fixture.window.get()) == nullptr);
    QVERIFY(fixture.dialogs.lastError().contains(QStringLiteral("bad.gguf")));
}

SIZEWRIGHT_TEST(TestImport)
#include "tst_import.moc"
