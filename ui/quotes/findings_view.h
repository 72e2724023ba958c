// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTableView;
class QTextBrowser;

namespace sizewright {

class ChartView;
class FindingsModel;
class QuoteDesk;

/// What was found in a quote, and of the selected finding why it matters, what it rests on and what to demand of the vendor.
class FindingsView : public QWidget {
    Q_OBJECT

public:
    explicit FindingsView(QuoteDesk* desk, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpTable();
    void showFindings();
    void explain();
    [[nodiscard]] QString pageOf(int row) const;

    QuoteDesk* m_desk;
    FindingsModel* m_model;
    QLabel* m_state;
    QTableView* m_table;
    QTextBrowser* m_why;
    ChartView* m_chart;
};

}  // namespace sizewright
