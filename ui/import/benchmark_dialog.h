// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#ifndef Q_MOC_RUN
#include "core/importers/benchmark_result.h"
#endif

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sizewright {

class MeasurementsTable;
class PlanSession;

/// The runs of a benchmark result beside their predictions, and the facts about them that the file does not tell. Its button puts
/// them into the plan, which is calibrated on them from then on.
class BenchmarkDialog : public QDialog {
    Q_OBJECT

public:
    BenchmarkDialog(PlanSession* session, BenchmarkResult result, QWidget* parent = nullptr);

    /// Adds the measurements to the plan and closes.
    void accept() override;

signals:
    void failed(const QString& explanation);

private:
    QComboBox* addChoice(QFormLayout* form, const char* name, const QString& label, const QString& meaning);
    QSpinBox* addCount(QFormLayout* form, const char* name, const QString& label, const QString& meaning, int most);
    void addFacts(QFormLayout* left, QFormLayout* right);
    void fillChoices();
    void preset();
    void compare();
    void showHost();
    [[nodiscard]] MeasurementFacts facts() const;

    PlanSession* m_session;
    BenchmarkResult m_result;
    CompletedRuns m_runs;
    MeasurementsTable* m_table = nullptr;
    QFormLayout* m_right = nullptr;
    QComboBox* m_model = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_engine = nullptr;
    QLineEdit* m_version = nullptr;
    QComboBox* m_device = nullptr;
    QSpinBox* m_count = nullptr;
    QSpinBox* m_nodes = nullptr;
    QComboBox* m_cpu = nullptr;
    QSpinBox* m_sockets = nullptr;
    QSpinBox* m_channels = nullptr;
    QLabel* m_missing = nullptr;
    QLabel* m_warnings = nullptr;
    QPushButton* m_calibrate = nullptr;
};

}  // namespace sizewright
