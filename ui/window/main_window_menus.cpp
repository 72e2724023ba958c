// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QUndoStack>
#include <QVBoxLayout>

#include "ui/report/report_page.h"
#include "ui/session/plan_session.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/recent_files.h"
#include "ui/support/theme.h"
#include "ui/window/main_window.h"
#include "ui/workspace/workspace_page.h"

namespace sizewright {

namespace {

/// Menu text without mnemonics and the trailing dots.
QString plainActionName(const QString& text)
{
    return withoutMnemonic(text).remove(QChar(0x2026));
}

}  // namespace

void MainWindow::buildMenus()
{
    m_documentActions = new QActionGroup(this);
    m_documentActions->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
    m_documentActions->setEnabled(m_hasDocument);
}

void MainWindow::buildFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&New…"), QKeySequence::New, this, &MainWindow::showStart);
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::chooseFile);
    QMenu* recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(recent); });
    menu->addSeparator();
    m_documentActions->addAction(menu->addAction(tr("&Save"), QKeySequence::Save, this, [this] { save({}); }));
    m_documentActions->addAction(
        menu->addAction(tr("Save &as…"), QKeySequence(tr("Ctrl+Shift+S")), this, [this] { saveAs({}); }));
    m_documentActions->addAction(
        menu->addAction(tr("&Import model…"), QKeySequence(tr("Ctrl+I")), this, &MainWindow::chooseModelFile));
    m_documentActions->addAction(
        menu->addAction(tr("Import &measurements…"), QKeySequence(tr("Ctrl+Shift+I")), this, &MainWindow::chooseBenchmarkFile));
    m_documentActions->addAction(
        menu->addAction(tr("Import quo&te…"), QKeySequence(tr("Ctrl+Shift+Q")), this, &MainWindow::chooseQuoteFile));
    m_documentActions->addAction(menu->addAction(tr("&Export PDF…"), QKeySequence(tr("Ctrl+E")), this,
                                                 [this] { m_workspace->report()->exportPdf(); }));
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"), QKeySequence(tr("Ctrl+Q")), this, &MainWindow::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::fillRecentMenu(QMenu* menu)
{
    menu->clear();
    const QStringList files = RecentFiles(m_services.settings).files();
    for (const QString& file : files) {
        QString name = QFileInfo(file).fileName();
        menu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")), this, [this, file] { openFile(file); });
    }
    if (files.isEmpty())
        menu->addAction(tr("No plan was opened yet"))->setEnabled(false);
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_session->undoStack()->createUndoAction(menu, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIconText(tr("Undo"));
    QAction* redo = m_session->undoStack()->createRedoAction(menu, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setIconText(tr("Redo"));
    menu->addAction(undo);
    menu->addAction(redo);
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    const struct {
        QString name;
        QKeySequence key;
        std::function<void()> show;
    } pages[] = {
        {tr("&Scenario"), QKeySequence(tr("Ctrl+1")), [this] { showWizard(0); }},
        {tr("&Concurrency"), QKeySequence(tr("Ctrl+2")), [this] { showWizard(1); }},
        {tr("&Budget"), QKeySequence(tr("Ctrl+3")), [this] { showWizard(2); }},
        {tr("&Plan"), QKeySequence(tr("Ctrl+4")), [this] { showWorkspace(); }},
        {tr("&Quotes"), QKeySequence(tr("Ctrl+5")), [this] { showQuotes(); }},
    };
    for (const auto& page : pages)
        m_documentActions->addAction(menu->addAction(page.name, page.key, this, page.show));
    menu->addSeparator();
    m_documentActions->addAction(menu->addAction(tr("Own &measurements…"), QKeySequence(tr("Ctrl+M")), this, [this] { showMeasurements(); }));
    menu->addAction(tr("&Hardware in hand"), QKeySequence(tr("Ctrl+H")), this, &MainWindow::showHardware);
    if (m_services.store) {
        menu->addAction(tr("C&atalog…"), QKeySequence(tr("Ctrl+K")), this, [this] { showCatalog(); });
        menu->addSeparator();
    }

    auto* themes = new QActionGroup(menu);
    QMenu* themeMenu = menu->addMenu(tr("&Theme"));
    for (const auto& [name, theme] : {std::pair(tr("As the &system"), ThemeId::System),
                                      std::pair(tr("&Light"), ThemeId::Light), std::pair(tr("&Dark"), ThemeId::Dark)}) {
        QAction* action = themeMenu->addAction(name, this, [this, chosen = theme] {
            m_services.settings->setValue(QStringLiteral("theme"), static_cast<int>(chosen));
            setTheme(chosen);
        });
        action->setCheckable(true);
        action->setChecked(theme == m_services.theme);
        themes->addAction(action);
    }

    auto* languages = new QActionGroup(menu);
    QMenu* languageMenu = menu->addMenu(tr("&Language"));
    for (const LanguageId id : {LanguageId::En, LanguageId::De, LanguageId::ZhCn}) {
        // Queued, because the pages and this menu are rebuilt while the action would still be on the stack.
        auto* action = new QAction(nativeName(id), languageMenu);
        connect(
            action, &QAction::triggered, this,
            [this, id] {
                m_services.settings->setValue(QStringLiteral("language"), toQString(languageName(id)));
                setLanguage(id);
            },
            Qt::QueuedConnection);
        action->setCheckable(true);
        action->setChecked(id == currentLanguage());
        languages->addAction(action);
        languageMenu->addAction(action);
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), this, &MainWindow::showShortcuts);
    menu->addAction(tr("&Check a claim"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), this, &MainWindow::showClaims);
    menu->addAction(tr("&How accurate are the speeds?"), this, &MainWindow::showAccuracy);
    menu->addAction(tr("&About Sizewright"), this, &MainWindow::showAbout)->setMenuRole(QAction::AboutRole);
}

void MainWindow::showShortcuts()
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keyboard shortcuts"));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(6 * kGrid, 5 * kGrid, 6 * kGrid, 5 * kGrid);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(10 * kGrid);
    const QList<QAction*> actions = menuBar()->findChildren<QAction*>();
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        auto* name = bodyLabel(plainActionName(action->iconText()));
        name->setWordWrap(false);
        form->addRow(name, strongLabel(action->shortcut().toString(QKeySequence::NativeText)));
    }
    column->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addSpacing(3 * kGrid);
    column->addWidget(buttons);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Sizewright"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Sizewright %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Plans the hardware for running large language models on your own premises.\n\n"
                               "Copyright 2026 The Sizewright contributors. Free software under the GNU General Public "
                               "License, version 3 or later. It comes without any warranty."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

}  // namespace sizewright
