// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "core/catalog/catalog.h"
#endif

class QComboBox;
class QLabel;
class QTableView;

namespace sizewright {

class ChartTableModel;
class ChartView;

/// How far predicted speeds lie from measured ones, by kind of machine and engine, also where they are poor.
class AccuracyPage : public QWidget {
    Q_OBJECT

public:
    /// The catalog outlives the page.
    explicit AccuracyPage(const Catalog& catalog, QWidget* parent = nullptr);

signals:
    /// The user is done; the page before should show again.
    void left();

private:
    QWidget* makeChoices();
    QWidget* makeFigures();
    QWidget* makeButtons();
    void refresh();

    const Catalog& m_catalog;
    QComboBox* m_metric = nullptr;
    QComboBox* m_way = nullptr;
    ChartView* m_chart = nullptr;
    QTableView* m_table = nullptr;
    ChartTableModel* m_model = nullptr;
    QLabel* m_doubts = nullptr;
};

}  // namespace sizewright
