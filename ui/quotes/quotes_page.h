// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace sizewright {

class Dialogs;
class FactsTable;
class PlanSession;
class QuoteDesk;
class QuotesModel;
class TenderChecker;

/// Vendors' quotes: the list of them, the one that is looked at, all beside each other, and how they are scored.
class QuotesPage : public QWidget {
    Q_OBJECT

public:
    QuotesPage(PlanSession* session, Dialogs* dialogs, QWidget* parent = nullptr);
    [[nodiscard]] QuoteDesk* desk() const { return m_desk; }
    [[nodiscard]] TenderChecker* checker() const { return m_checker; }
    [[nodiscard]] QTabWidget* pages() const { return m_pages; }
    [[nodiscard]] QTabWidget* quotePages() const { return m_quotePages; }

signals:
    void importRequested();
    void pasteRequested();

private:
    QWidget* makeEmpty();
    QWidget* makeQuotes();
    QWidget* makeList();
    QWidget* makeQuotePages();
    QWidget* makeButtons();
    void setUpTable();
    void addQuote();
    void showTender();
    void showCurrent();
    void showComparison();
    void showRefusal(const QString& reason);
    void chooseRow();

    PlanSession* m_session;
    Dialogs* m_dialogs;
    TenderChecker* m_checker;
    QuoteDesk* m_desk;
    QuotesModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QStackedWidget* m_stack;
    QTabWidget* m_pages;
    QTabWidget* m_quotePages;
    QTableView* m_table;
    FactsTable* m_comparison;
    QLabel* m_problem;
    QLabel* m_state;
};

}  // namespace sizewright
