// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <string>
#include <vector>

namespace sizewright {

class MeasurementsModel;

/// A sortable table of measurements beside their predictions.
class MeasurementsTable : public QTableView {
    Q_OBJECT

public:
    explicit MeasurementsTable(QWidget* parent = nullptr);
    [[nodiscard]] MeasurementsModel* measurements() const { return m_model; }
    /// Ids of the chosen rows, in the table's order.
    [[nodiscard]] std::vector<std::string> chosen() const;

private:
    void fitColumns();

    MeasurementsModel* m_model;
};

}  // namespace sizewright
