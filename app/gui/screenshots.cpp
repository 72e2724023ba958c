// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshots.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>

#include "ui/catalog/catalog_window.h"
#include "ui/quotes/quotes_page.h"
#include "ui/session/plan_session.h"
#include "ui/window/main_window.h"
#include "ui/workspace/workspace_page.h"

namespace sizewright {

namespace {
/// Long enough for layouts, the chart and the first page of the PDF preview.
constexpr int kSettleMilliseconds = 400;
}  // namespace

Screenshots::Screenshots(MainWindow* window, QString folder) : m_window(window), m_folder(std::move(folder)) {}

void Screenshots::start()
{
    QDir().mkpath(m_folder);
    prepare();
    if (m_window->session()->isComputing())
        connect(m_window->session(), &PlanSession::outcomeChanged, this, &Screenshots::showNext, Qt::SingleShotConnection);
    else
        QTimer::singleShot(0, this, &Screenshots::showNext);
}

void Screenshots::prepare()
{
    m_pages.emplace_back(QStringLiteral("1-start"), [this] { m_window->showStart(); });
    const char* steps[] = {"2-scenario", "3-concurrency", "4-budget"};
    for (int step = 0; step < 3; ++step)
        m_pages.emplace_back(QLatin1String(steps[step]), [this, step] { m_window->showWizard(step); });
    for (int tab = 0; tab < 3; ++tab)
        m_pages.emplace_back(QStringLiteral("4-conditions-%1").arg(tab + 1), [this, tab] { showConditions(tab); });
    const char* tabs[] = {"5-cost", "6-compare", "7-memory", "8-speed", "9-levers", "10-growth", "11-prices", "17-quotes-first", "12-report"};
    for (int tab = 0; tab < 9; ++tab) {
        m_pages.emplace_back(QLatin1String(tabs[tab]), [this, tab] {
            if (auto* conditions = m_window->findChild<QDialog*>(QStringLiteral("conditionsDialog")))
                conditions->reject();
            m_window->showWorkspace();
            m_window->workspace()->tabs()->setCurrentIndex(tab);
        });
    }
    m_pages.emplace_back(QStringLiteral("5-cost-years"), [this] {
        m_window->showWorkspace();
        m_window->workspace()->tabs()->setCurrentIndex(0);
        m_window->workspace()->findChild<QTabWidget*>(QStringLiteral("costPages"))->setCurrentIndex(1);
    });
    m_pages.emplace_back(QStringLiteral("5-cost-tokens"), [this] { scrollTo("unitCostTable"); });
    m_pages.emplace_back(QStringLiteral("4-budget-finance"), [this] {
        m_window->showWizard(2);
        scrollTo("peakShare");
    });
    m_pages.emplace_back(QStringLiteral("13-claims"), [this] { m_window->showClaims(); });
    m_pages.emplace_back(QStringLiteral("14-why"), [this] {
        m_window->showWorkspace();
        m_window->workspace()->tabs()->setCurrentIndex(2);
        m_window->workspace()->findChild<QTabWidget*>(QStringLiteral("memoryPages"))->setCurrentIndex(1);
    });
    m_pages.emplace_back(QStringLiteral("15-accuracy"), [this] { m_window->showAccuracy(); });
    m_pages.emplace_back(QStringLiteral("16-hardware"), [this] { m_window->showHardware(); });
    const char* views[] = {"17-quotes",       "17-quotes-price", "17-quotes-lines",       "17-quotes-promises",
                           "17-quotes-terms", "17-quotes-files", "17-quotes-negotiation", "17-quotes-kits"};
    for (int view = 0; view < 8; ++view)
        m_pages.emplace_back(QLatin1String(views[view]), [this, view] { showQuotes(0, view); });
    const char* pages[] = {"18-quotes-compared", "19-quotes-criteria", "19-quotes-scores", "19-quotes-result"};
    for (int page = 0; page < 4; ++page)
        m_pages.emplace_back(QLatin1String(pages[page]), [this, page] { showQuotes(page + 1, 0); });
    m_pages.emplace_back(QStringLiteral("20-quote-import"), [this] { showQuoteImport(); });
    for (const char* kind : {"accelerators", "prices"}) {
        const QString page = QStringLiteral("catalog-%1").arg(QLatin1String(kind));
        m_pages.emplace_back(page, [this, kind] {
            CatalogWindow* catalog = m_window->showCatalog();
            m_shown = catalog;
            if (catalog)
                catalog->showKind(QLatin1String(kind));
        });
    }
}

void Screenshots::showConditions(int tab)
{
    m_window->showWizard(2);
    auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("conditionsDialog"));
    if (dialog == nullptr) {
        m_window->findChild<QPushButton*>(QStringLiteral("moreConditions"))->click();
        dialog = m_window->findChild<QDialog*>(QStringLiteral("conditionsDialog"));
    }
    m_shown = dialog;
    if (dialog != nullptr)
        dialog->findChild<QTabWidget*>(QStringLiteral("conditionTabs"))->setCurrentIndex(tab);
}

void Screenshots::showQuotes(int page, int view)
{
    QuotesPage* quotes = m_window->workspace()->quotes();
    m_window->showWorkspace();
    m_window->workspace()->tabs()->setCurrentWidget(quotes);
    quotes->pages()->setCurrentIndex(page);
    quotes->quotePages()->setCurrentIndex(view);
}

void Screenshots::showQuoteImport()
{
    showQuotes(0, 0);
    QGuiApplication::clipboard()->setText(QStringLiteral("Quotation of Example Compute Ltd\n\nItem\tSpecification\tQuantity\tUnit price\tTotal\n"
                                                         "8x H20 server\t141 GB each\t2\t1.250\t2.500\nCable\t400G\t16\t1.900\t30.400\n"));
    m_window->pasteQuote();
    m_shown = m_window->findChild<QDialog*>(QStringLiteral("importQuoteDialog"));
}

void Screenshots::scrollTo(const char* name)
{
    auto* shown = m_window->findChild<QWidget*>(QLatin1String(name));
    for (QWidget* parent = shown; parent != nullptr; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent); area != nullptr)
            area->ensureWidgetVisible(shown);
}

void Screenshots::showNext()
{
    if (m_next == m_pages.size()) {
        emit finished(0);
        return;
    }
    m_shown = m_window;
    m_pages[m_next].second();
    QTimer::singleShot(kSettleMilliseconds, this, &Screenshots::take);
}

void Screenshots::take()
{
    const QString file = QDir(m_folder).filePath(m_pages[m_next].first + QStringLiteral(".png"));
    if (m_shown == nullptr || !m_shown->grab().save(file)) {
        emit finished(1);
        return;
    }
    ++m_next;
    showNext();
}

}  // namespace sizewright
