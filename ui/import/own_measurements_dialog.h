// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace sizewright {

class MeasurementsTable;
class PlanSession;

/// The plan's own measurements: what they say of each machine, and the rows themselves, which can be removed. It does not block the
/// main window and follows its undo.
class OwnMeasurementsDialog : public QDialog {
    Q_OBJECT

public:
    explicit OwnMeasurementsDialog(PlanSession* session, QWidget* parent = nullptr);

signals:
    void importRequested();

private:
    void reload();
    void showChosen();
    [[nodiscard]] QString learned() const;

    PlanSession* m_session;
    MeasurementsTable* m_table;
    QLabel* m_learned;
    QPushButton* m_remove;
};

}  // namespace sizewright
