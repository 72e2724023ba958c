// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace sizewright {

class ChartView;
class FactsTable;
class QuoteDesk;

/// How a quote's price becomes one that compares: in the plan's terms, with what is missing added, and with running costs.
class QuotePriceView : public QWidget {
    Q_OBJECT

public:
    explicit QuotePriceView(QuoteDesk* desk, QWidget* parent = nullptr);

private:
    void showPrice();

    QuoteDesk* m_desk;
    QLabel* m_state;
    FactsTable* m_table;
    ChartView* m_chart;
};

}  // namespace sizewright
