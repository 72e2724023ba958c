// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "core/report/document.h"
#endif

class QCustomPlot;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace sizewright {

class ChartTableModel;

/// A chart with its title and, behind a button, the same data as a table. Follows palette, font and language.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setChart(const Chart& chart);
    [[nodiscard]] const Chart& chart() const { return m_chart; }
    [[nodiscard]] bool isTableShown() const;
    void setTableShown(bool shown);

    /// What the pointer at a place of the plot points to: category, series and value; empty beside the data.
    [[nodiscard]] QString valueTextAt(QPoint place) const;
    /// The category that a place of the plot belongs to; -1 beside the data.
    [[nodiscard]] int categoryAt(QPoint place) const;

public slots:
    void copyAsPng() const;
    void copyAsSvg() const;

signals:
    /// A click on a category of the plot, or its row in the table became the current one.
    void categoryChosen(int category);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPlot();
    void buildTable();
    void retranslate();
    void redraw();
    [[nodiscard]] int seriesAt(int category, QPoint place) const;
    [[nodiscard]] int tornadoSeriesAt(std::size_t category, double value) const;
    [[nodiscard]] int nearestCurve(std::size_t category, QPoint place) const;

    Chart m_chart;
    QLabel* m_title = nullptr;
    QToolButton* m_toggle = nullptr;
    QStackedWidget* m_pages = nullptr;
    QCustomPlot* m_plot = nullptr;
    QTableView* m_table = nullptr;
    ChartTableModel* m_model = nullptr;
    QAction* m_copyPng = nullptr;
    QAction* m_copySvg = nullptr;
};

}  // namespace sizewright
