// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QWidget>

#ifndef Q_MOC_RUN
#include "core/report/memory_figures.h"
#endif

class QCustomPlot;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace sizewright {

class ChartTableModel;
class FitCells;

/// What fits, as a map of cells that differ by colour and by pattern, with the same data as a table behind a button. A
/// click, the arrow keys or the pointer tell what a cell needs and has.
class FitMapView : public QWidget {
    Q_OBJECT

public:
    explicit FitMapView(QWidget* parent = nullptr);
    ~FitMapView() override;

    void setChart(const FitChart& chart);
    [[nodiscard]] const FitChart& chart() const { return m_chart; }
    [[nodiscard]] bool isTableShown() const;
    void setTableShown(bool shown);

    /// What is said of the cell at a place of the plot; empty beside the cells.
    [[nodiscard]] QString cellTextAt(QPoint place) const;
    /// The cell that is being told about: column and row.
    [[nodiscard]] QPoint current() const { return m_current; }
    void setCurrent(QPoint cell);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPlot();
    void buildTable();
    void retranslate();
    void redraw();
    void showKey();
    [[nodiscard]] QPoint cellAt(QPoint place) const;
    [[nodiscard]] bool moveBy(int key);

    FitChart m_chart;
    QPoint m_current;
    QLabel* m_title = nullptr;
    QLabel* m_told = nullptr;
    QHBoxLayout* m_key = nullptr;
    QToolButton* m_toggle = nullptr;
    QStackedWidget* m_pages = nullptr;
    QCustomPlot* m_plot = nullptr;
    FitCells* m_cells = nullptr;
    QTableView* m_table = nullptr;
    ChartTableModel* m_model = nullptr;
};

}  // namespace sizewright
