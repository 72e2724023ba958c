// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace sizewright {

class PlanSession;
class PriceLinesModel;

/// Every price behind the families' answers, with its date and source.
class PriceLinesView : public QWidget {
    Q_OBJECT

public:
    explicit PriceLinesView(PlanSession* session, QWidget* parent = nullptr);

private:
    PriceLinesModel* m_model;
    QTableView* m_table;
};

}  // namespace sizewright
