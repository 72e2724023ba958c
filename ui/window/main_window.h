// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMainWindow>

#include <functional>
#include <memory>

#ifndef Q_MOC_RUN
#include "core/catalog/catalog.h"
#include "core/text/message.h"
#include "core/units/result.h"
#endif
#include "ui/support/theme.h"

class QActionGroup;
class QMenu;
class QSettings;
class QStackedWidget;

namespace sizewright {

class AccuracyPage;
class CatalogStore;
class CatalogWindow;
class ClaimsPage;
class Dialogs;
class HardwarePage;
class OwnMeasurementsDialog;
class PlanSession;
class StartPage;
class WizardView;
class WorkspacePage;

/// What the window needs from outside; the settings and the dialogs outlive it.
struct WindowServices {
    std::shared_ptr<const Catalog> catalog;
    QSettings* settings = nullptr;
    Dialogs* dialogs = nullptr;
    QString samplesFolder;  ///< empty: no samples
    QDate today;            ///< the date of new plans
    ThemeId theme = ThemeId::System;
    CatalogStore* store = nullptr;  ///< where own entries are kept; null: the catalog cannot be browsed
};

/// The one window: start page, three questions, workspace, and the menus over them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] PlanSession* session() const { return m_session; }
    [[nodiscard]] WizardView* wizard() const { return m_wizard; }
    [[nodiscard]] WorkspacePage* workspace() const { return m_workspace; }
    [[nodiscard]] ClaimsPage* claims() const { return m_claims; }

    void showStart();
    void showWizard(int step);
    void showWorkspace();
    /// The page on which claims are checked, over whatever shows; it leads back there.
    void showClaims();
    /// The page on how accurate predicted speeds are; it leads back like the claims.
    void showAccuracy();
    /// The page on what hardware in hand can do; it leads back like the claims.
    void showHardware();
    /// The catalog browser, beside this window. Null without a store.
    CatalogWindow* showCatalog();
    /// Asks about unsaved changes first.
    void openFile(const QString& file);
    /// Shows what a model's file, or a benchmark's result, says and adds it to the plan if the user wants it.
    void importModel(const QString& file);
    /// Shows what a vendor's table says and puts it in as a quote if the user wants it.
    void importQuote(const QString& file);
    /// The same with cells that were copied in a spreadsheet.
    void pasteQuote();
    /// The plan's quotes.
    void showQuotes();
    /// The plan's own measurements, beside this window.
    OwnMeasurementsDialog* showMeasurements();
    void setTheme(ThemeId theme);
    /// Rebuilds the pages in the language; the plan stays open.
    void setLanguage(LanguageId language);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using Then = std::function<void()>;

    void buildPages();
    void useCatalog();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void fillRecentMenu(QMenu* menu);
    void showShortcuts();
    void showAbout();

    void showReference(QWidget* page);
    void startPlan(const QString& templateId);
    void chooseFile();
    void chooseModelFile();
    void chooseBenchmarkFile();
    void importBenchmark(const QString& file);
    void chooseQuoteFile();
    void importQuote(const QByteArray& bytes, const QString& name, bool pasted);
    void rebuildPages();
    void load(const QString& file, bool asCopy);
    void maybeSave(const Then& then);
    void save(const Then& then);
    void saveAs(const Then& then);
    void saveTo(const QString& file, const Then& then);
    void updateTitle();
    void updateRecent();
    void setHasDocument(bool hasDocument);

    WindowServices m_services;
    PlanSession* m_session;
    QStackedWidget* m_pages = nullptr;
    CatalogWindow* m_catalogWindow = nullptr;
    OwnMeasurementsDialog* m_measurements = nullptr;
    StartPage* m_start = nullptr;
    WizardView* m_wizard = nullptr;
    WorkspacePage* m_workspace = nullptr;
    ClaimsPage* m_claims = nullptr;
    AccuracyPage* m_accuracy = nullptr;
    HardwarePage* m_hardware = nullptr;
    int m_pageBeforeReference = 0;
    QActionGroup* m_documentActions = nullptr;  ///< actions that need an open plan
    bool m_hasDocument = false;
    bool m_closeConfirmed = false;
};

}  // namespace sizewright
