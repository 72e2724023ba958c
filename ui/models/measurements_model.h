// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <array>
#include <string>
#include <vector>

#ifndef Q_MOC_RUN
#include "core/evaluate/evaluate.h"
#endif

namespace sizewright {

struct MeasuredRow;

/// Measured figures, each beside what is predicted for it.
class MeasurementsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ModelName, Machine, Figure, Load, Measured, Predicted, Range, Deviation, Rest, kColumns };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit MeasurementsModel(QObject* parent = nullptr);
    /// `compared` has one entry a row, in the same order. Everything is copied.
    void setRows(const Catalog& catalog, const std::vector<MeasuredRow>& rows, const EvaluationResult& compared);
    /// The measurement's id; empty beyond the last row.
    [[nodiscard]] std::string id(int row) const;
    /// So many characters show a column's usual texts.
    [[nodiscard]] static int characters(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::string id;
        std::array<QString, kColumns> texts;
        std::array<QVariant, kColumns> keys;  ///< what a column is sorted by, where that is not its text
    };
    std::vector<Row> m_rows;
};

/// "Time per token (ms)" for "tpot_ms".
[[nodiscard]] QString figureName(const std::string& metric);

}  // namespace sizewright
