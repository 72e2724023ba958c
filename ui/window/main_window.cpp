// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QClipboard>
#include <QCloseEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>

#include <filesystem>
#include <utility>

#include "ui/catalog/catalog_window.h"
#include "ui/import/benchmark_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/import/own_measurements_dialog.h"
#include "ui/reference/accuracy_page.h"
#include "ui/reference/claims_page.h"
#include "ui/reference/hardware_page.h"
#include "ui/quotes/import_quote_dialog.h"
#include "ui/quotes/quotes_page.h"
#include "ui/report/report_page.h"
#include "ui/session/catalog_store.h"
#include "ui/session/plan_session.h"
#include "ui/start/start_page.h"
#include "ui/support/dialogs.h"
#include "ui/support/language.h"
#include "ui/support/recent_files.h"
#include "ui/wizard/wizard_view.h"
#include "ui/workspace/workspace_page.h"

namespace sizewright {

namespace {

constexpr QSize kFirstSize(1280, 800);

QString projectFilter()
{
    return MainWindow::tr("Sizewright plans (*.json)");
}

/// Whether a file is one of a model or of a benchmark rather than a plan. All may be JSON; a plan says what it is.
bool isModelFile(const QString& name)
{
    if (!name.endsWith(QLatin1String(".json")))
        return name.endsWith(QLatin1String(".gguf")) || name.endsWith(QLatin1String(".safetensors")) || name.endsWith(QLatin1String(".jsonl"));
    QFile file(name);
    constexpr qint64 kBeginning = 64 << 10;
    return file.open(QIODevice::ReadOnly) && !file.read(kBeginning).contains("\"sizewright-project\"");
}

/// Whether a file is a table such as vendors send.
bool isTableFile(const QString& name)
{
    for (const char* ending : {".csv", ".xlsx", ".tsv", ".txt"})
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return true;
    return false;
}

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

}  // namespace

MainWindow::MainWindow(WindowServices services, QWidget* parent)
    : QMainWindow(parent), m_services(std::move(services)), m_session(new PlanSession(m_services.catalog, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    resize(kFirstSize);
    setMinimumSize(960, 640);
    restoreGeometry(m_services.settings->value(QStringLiteral("geometry")).toByteArray());
    buildPages();
    buildMenus();
    connect(m_session, &PlanSession::documentChanged, this, &MainWindow::updateTitle);
    connect(m_session, &PlanSession::modifiedChanged, this, &MainWindow::setWindowModified);
    // Queued, because the command that changes the models may come from a page that is built anew.
    connect(m_session, &PlanSession::catalogChanged, this, &MainWindow::rebuildPages, Qt::QueuedConnection);
    if (m_services.store)
        connect(m_services.store, &CatalogStore::changed, this, &MainWindow::useCatalog);
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_pages = new QStackedWidget;
    m_start = new StartPage(*m_services.catalog, m_services.samplesFolder);
    m_wizard = new WizardView(m_session);
    m_workspace = new WorkspacePage(m_session, m_services.dialogs);
    m_claims = new ClaimsPage(*m_services.catalog);
    m_accuracy = new AccuracyPage(*m_services.catalog);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_wizard);
    m_pages->addWidget(m_workspace);
    m_pages->addWidget(m_claims);
    m_hardware = new HardwarePage(m_services.catalog, m_session, m_services.today.toString(Qt::ISODate));
    m_hardware->setHasPlan(m_hasDocument);
    m_pages->addWidget(m_accuracy);
    m_pages->addWidget(m_hardware);
    setCentralWidget(m_pages);
    updateRecent();

    connect(m_start, &StartPage::templateChosen, this, &MainWindow::startPlan);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_start, &StartPage::sampleChosen, this,
            [this](const QString& file) { maybeSave([this, file] { load(file, true); }); });
    connect(m_start, &StartPage::claimsRequested, this, &MainWindow::showClaims);
    connect(m_start, &StartPage::hardwareRequested, this, &MainWindow::showHardware);
    connect(m_claims, &ClaimsPage::planRequested, this, [this](const QString& sample) {
        const QString file = m_services.samplesFolder + QLatin1Char('/') + sample + QStringLiteral(".json");
        maybeSave([this, file] { load(file, true); });
    });
    connect(m_claims, &ClaimsPage::left, this, [this] { m_pages->setCurrentIndex(m_pageBeforeReference); });
    connect(m_accuracy, &AccuracyPage::left, this, [this] { m_pages->setCurrentIndex(m_pageBeforeReference); });
    connect(m_hardware, &HardwarePage::left, this, [this] { m_pages->setCurrentIndex(m_pageBeforeReference); });
    connect(m_wizard, &WizardView::finished, this, &MainWindow::showWorkspace);
    connect(m_wizard, &WizardView::left, this, &MainWindow::showStart);
    connect(m_workspace, &WorkspacePage::editRequested, this, &MainWindow::showWizard);
    connect(m_workspace->quotes(), &QuotesPage::importRequested, this, &MainWindow::chooseQuoteFile);
    connect(m_workspace->quotes(), &QuotesPage::pasteRequested, this, &MainWindow::pasteQuote);
}

void MainWindow::showStart()
{
    m_pages->setCurrentWidget(m_start);
}

void MainWindow::showWizard(int step)
{
    m_wizard->showStep(step);
    m_pages->setCurrentWidget(m_wizard);
}

void MainWindow::showWorkspace()
{
    m_pages->setCurrentWidget(m_workspace);
}

void MainWindow::showClaims()
{
    showReference(m_claims);
    m_claims->beginSearch();
}

void MainWindow::showAccuracy()
{
    showReference(m_accuracy);
    m_accuracy->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showHardware()
{
    showReference(m_hardware);
    m_hardware->setFocus(Qt::ShortcutFocusReason);
}

/// From one page to look things up to another, the way back stays that to the plan.
void MainWindow::showReference(QWidget* page)
{
    const QWidget* current = m_pages->currentWidget();
    if (current != m_claims && current != m_accuracy && current != m_hardware)
        m_pageBeforeReference = m_pages->currentIndex();
    m_pages->setCurrentWidget(page);
}

void MainWindow::startPlan(const QString& templateId)
{
    const WorkloadTemplate* entry = m_session->catalog().workloadTemplate(templateId.toStdString());
    if (entry == nullptr)
        return;
    maybeSave([this, entry] {
        m_session->newPlan(*entry, m_services.today.toString(Qt::ISODate));
        setHasDocument(true);
        showWizard(0);
    });
}

void MainWindow::chooseFile()
{
    m_services.dialogs->openFile(this, tr("Open a plan"), projectFilter(), [this](const QString& file) { openFile(file); });
}

void MainWindow::openFile(const QString& file)
{
    maybeSave([this, file] { load(file, false); });
}

void MainWindow::chooseModelFile()
{
    m_services.dialogs->openFile(this, tr("Import a model"), tr("Model files (*.gguf *.safetensors *.json)"),
                                 [this](const QString& file) { importModel(file); });
}

void MainWindow::chooseBenchmarkFile()
{
    m_services.dialogs->openFile(this, tr("Import measurements"), tr("Benchmark results (*.json *.jsonl)"),
                                 [this](const QString& file) { importBenchmark(file); });
}

void MainWindow::importBenchmark(const QString& file)
{
    const QString headline = tr("The measurements were not imported.");
    if (!m_hasDocument) {
        m_services.dialogs->showError(this, headline, tr("Measurements are imported into a plan. Start or open a plan first."));
        return;
    }
    auto result = readBenchmarkResult(std::filesystem::path(file.toStdU16String()));
    if (!result) {
        m_services.dialogs->showError(this, headline, text(result.error()));
        return;
    }
    auto* dialog = new BenchmarkDialog(m_session, std::move(*result), this);
    connect(dialog, &BenchmarkDialog::failed, this,
            [this, headline](const QString& explanation) { m_services.dialogs->showError(this, headline, explanation); });
    dialog->open();
}

void MainWindow::chooseQuoteFile()
{
    m_services.dialogs->openFile(this, tr("Import a quote"), tr("Tables (*.csv *.xlsx *.tsv *.txt);;All files (*)"),
                                 [this](const QString& file) { importQuote(file); });
}

void MainWindow::importQuote(const QString& file)
{
    QFile source(file);
    const QString headline = tr("The quote was not imported.");
    if (!source.open(QIODevice::ReadOnly))
        m_services.dialogs->showError(this, headline, tr("%1: %2").arg(QFileInfo(file).fileName(), source.errorString()));
    else if (source.size() > ImportQuoteDialog::kMostBytes)
        m_services.dialogs->showError(this, headline, tr("%1 is larger than 64 MiB. Save the table alone and import that.").arg(QFileInfo(file).fileName()));
    else
        importQuote(source.readAll(), QFileInfo(file).fileName(), false);
}

void MainWindow::pasteQuote()
{
    const QByteArray cells = QGuiApplication::clipboard()->text().toUtf8();
    if (cells.trimmed().isEmpty())
        m_services.dialogs->showError(this, tr("The quote was not imported."), tr("The clipboard holds no cells. Copy the table in a spreadsheet first."));
    else
        importQuote(cells, tr("Clipboard"), true);
}

void MainWindow::importQuote(const QByteArray& bytes, const QString& name, bool pasted)
{
    if (!m_hasDocument) {
        m_services.dialogs->showError(this, tr("The quote was not imported."), tr("A quote is imported into a plan. Start or open a plan first."));
        return;
    }
    showQuotes();
    auto* dialog = new ImportQuoteDialog(m_workspace->quotes()->desk(), m_services.settings, {bytes, name, pasted}, m_workspace->quotes());
    dialog->open();
}

void MainWindow::showQuotes()
{
    showWorkspace();
    m_workspace->tabs()->setCurrentWidget(m_workspace->quotes());
}

OwnMeasurementsDialog* MainWindow::showMeasurements()
{
    if (m_measurements == nullptr) {
        m_measurements = new OwnMeasurementsDialog(m_session, this);
        connect(m_measurements, &OwnMeasurementsDialog::importRequested, this, &MainWindow::chooseBenchmarkFile);
    }
    m_measurements->show();
    m_measurements->raise();
    m_measurements->activateWindow();
    return m_measurements;
}

void MainWindow::importModel(const QString& file)
{
    if (isBenchmarkFile(std::filesystem::path(file.toStdU16String()))) {
        importBenchmark(file);
        return;
    }
    if (!m_hasDocument) {
        m_services.dialogs->showError(this, tr("The model was not imported."),
                                      tr("A model is imported into a plan. Start or open a plan first."));
        return;
    }
    auto imported = readImport(std::filesystem::path(file.toStdU16String()));
    if (!imported) {
        m_services.dialogs->showError(this, tr("The model was not imported."), text(imported.error()));
        return;
    }
    auto* dialog = new ImportDialog(m_session, std::move(*imported), m_services.today.toString(Qt::ISODate), this);
    connect(dialog, &ImportDialog::failed, this, [this](const QString& explanation) {
        m_services.dialogs->showError(this, tr("The model was not imported."), explanation);
    });
    dialog->open();
}

void MainWindow::load(const QString& file, bool asCopy)
{
    const Result<void> opened = asCopy ? m_session->openCopy(file) : m_session->open(file);
    if (!opened) {
        m_services.dialogs->showError(this, tr("The plan was not opened."), text(opened.error()));
        return;
    }
    if (!asCopy) {
        RecentFiles(m_services.settings).add(file);
        updateRecent();
    }
    setHasDocument(true);
    showWorkspace();
}

void MainWindow::maybeSave(const Then& then)
{
    if (!m_session->isModified()) {
        then();
        return;
    }
    m_services.dialogs->askUnsaved(this, m_session->displayName(), [this, then](SaveAnswer answer) {
        if (answer == SaveAnswer::Save)
            save(then);
        else if (answer == SaveAnswer::Discard)
            then();
    });
}

void MainWindow::save(const Then& then)
{
    if (m_session->filePath().isEmpty())
        saveAs(then);
    else
        saveTo(m_session->filePath(), then);
}

void MainWindow::saveAs(const Then& then)
{
    const QString suggestion = m_session->displayName() + QStringLiteral(".json");
    m_services.dialogs->saveFile(this, tr("Save the plan"), suggestion, projectFilter(),
                                 [this, then](const QString& file) { saveTo(file, then); });
}

void MainWindow::saveTo(const QString& file, const Then& then)
{
    if (const Result<void> saved = m_session->save(file); !saved) {
        m_services.dialogs->showError(this, tr("The plan was not saved."), text(saved.error()));
        return;
    }
    RecentFiles(m_services.settings).add(file);
    updateRecent();
    if (then)
        then();
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_hasDocument ? tr("%1[*] - Sizewright").arg(m_session->displayName()) : QStringLiteral("Sizewright"));
    setWindowModified(m_hasDocument && m_session->isModified());
}

void MainWindow::updateRecent()
{
    m_start->setRecentFiles(RecentFiles(m_services.settings).files());
}

void MainWindow::setHasDocument(bool hasDocument)
{
    m_hasDocument = hasDocument;
    m_documentActions->setEnabled(hasDocument);
    m_hardware->setHasPlan(hasDocument);
    updateTitle();
}

void MainWindow::setTheme(ThemeId theme)
{
    m_services.theme = theme;
    applyTheme(theme);
}

CatalogWindow* MainWindow::showCatalog()
{
    if (m_services.store == nullptr)
        return nullptr;
    if (m_catalogWindow == nullptr)
        m_catalogWindow = new CatalogWindow(m_services.store, m_services.dialogs, this);
    m_catalogWindow->show();
    m_catalogWindow->raise();
    m_catalogWindow->activateWindow();
    return m_catalogWindow;
}

void MainWindow::useCatalog()
{
    // The pages of the old catalog die a moment later than they are replaced.
    connect(m_pages, &QObject::destroyed, [old = m_services.catalog] { static_cast<void>(old); });
    m_services.catalog = m_services.store->catalog();
    m_session->setBaseCatalog(m_services.catalog);
}

void MainWindow::setLanguage(LanguageId language)
{
    installTranslators(language);
    const bool browsing = m_catalogWindow != nullptr && m_catalogWindow->isVisible();
    delete std::exchange(m_catalogWindow, nullptr);
    delete std::exchange(m_measurements, nullptr);
    rebuildPages();
    if (browsing)
        showCatalog();
}

void MainWindow::rebuildPages()
{
    const int page = m_pages->currentIndex();
    const int step = m_wizard->step();
    const int tab = m_workspace->tabs()->currentIndex();
    const QString claimWords = m_claims->words();
    menuBar()->clear();
    delete std::exchange(m_documentActions, nullptr);
    buildPages();
    buildMenus();
    m_wizard->showStep(step);
    m_workspace->tabs()->setCurrentIndex(tab);
    m_claims->setWords(claimWords);
    m_pages->setCurrentIndex(page);
    updateTitle();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_closeConfirmed || !m_session->isModified()) {
        m_services.settings->setValue(QStringLiteral("geometry"), saveGeometry());
        event->accept();
        return;
    }
    event->ignore();
    maybeSave([this] {
        m_closeConfirmed = true;
        // The answer may come while this event is still being handled, in which Qt ignores a second close.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    if (isTableFile(file))
        importQuote(file);
    else if (isModelFile(file))
        importModel(file);
    else
        openFile(file);
}

}  // namespace sizewright
