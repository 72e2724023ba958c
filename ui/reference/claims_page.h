// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "core/catalog/catalog.h"
#endif

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace sizewright {

class ClaimDetails;
class ClaimsFilter;

/// "Check a claim": what blogs and vendors say, searched by words, verdict and topic; beside it what is right.
class ClaimsPage : public QWidget {
    Q_OBJECT

public:
    /// The catalog outlives the page.
    explicit ClaimsPage(const Catalog& catalog, QWidget* parent = nullptr);
    /// Puts the cursor into the search field.
    void beginSearch();
    [[nodiscard]] QString words() const;
    void setWords(const QString& words);

signals:
    /// The user is done; the page before should show again.
    void left();
    /// The plan that asks what a claim says should open; the name of its file among the samples, without ".json".
    void planRequested(const QString& sample);

private:
    QWidget* makeFilters();
    QWidget* makeList();
    QWidget* makeEmptyState();
    QWidget* makeButtons();
    void addShortcuts();
    void showAll();
    /// After a filter changed: something is selected wherever something can be, and the count is right.
    void refresh();
    void showSelected();
    /// Null if no claim is selected.
    [[nodiscard]] const Claim* selected() const;

    ClaimsFilter* m_filter;
    ClaimDetails* m_details;
    QLineEdit* m_words = nullptr;
    QComboBox* m_verdict = nullptr;
    QComboBox* m_topic = nullptr;
    QListView* m_list = nullptr;
    QStackedWidget* m_listOrEmpty = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_plan = nullptr;
    QLabel* m_count = nullptr;
};

}  // namespace sizewright
