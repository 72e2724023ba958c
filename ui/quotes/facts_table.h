// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#ifndef Q_MOC_RUN
#include "core/report/document.h"
#endif

namespace sizewright {

class ChartTableModel;

/// A table of facts to be read, its columns as wide as their content up to a limit.
class FactsTable : public QTableView {
    Q_OBJECT

public:
    FactsTable(const char* name, const QString& meaning, const QString& toolTip, QWidget* parent = nullptr);
    /// Widths stay where the columns are the same, so that nothing jumps when figures change.
    void setTable(Table table);

private:
    ChartTableModel* m_model;
    QStringList m_titles;
};

}  // namespace sizewright
