// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#ifndef Q_MOC_RUN
#include "core/importers/import_file.h"
#endif

class QFormLayout;
class QLineEdit;

namespace sizewright {

class PlanSession;

/// What was read of a model file, and the name under which the plan takes it in.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(PlanSession* session, ImportedFile file, const QString& today, QWidget* parent = nullptr);

    /// Adds the model to the plan and closes.
    void accept() override;

signals:
    void failed(const QString& explanation);

private:
    void addFacts(QFormLayout* form);
    void addShape(QFormLayout* form, const ModelShape& shape);

    PlanSession* m_session;
    ImportedFile m_file;
    QString m_today;
    QLineEdit* m_name = nullptr;
};

}  // namespace sizewright
