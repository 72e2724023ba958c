// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#ifndef Q_MOC_RUN
#include "core/scenario/scenario.h"
#endif

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QPushButton;

namespace sizewright {

struct Catalog;
class PlanSession;
class SelectionEditor;

/// Conditions that few plans have: makers and formats, place and delivery, and what the site supplies. All of them change in
/// one undoable edit when the dialog is accepted.
class ConditionsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConditionsDialog(PlanSession* session, QWidget* parent = nullptr);

    void accept() override;
    /// The conditions that are not the usual ones, in a few words each; empty if there are none.
    [[nodiscard]] static QString summary(const Scenario& scenario, const Catalog& catalog);

private:
    struct Provider {
        QComboBox* box;
        Provision Site::*field;
    };
    QWidget* makeParts();
    QWidget* makePlace();
    QWidget* makeSite();
    QComboBox* addProvision(QFormLayout* form, const char* name, const QString& label, const QString& meaning, Provision Site::*field);
    void load(const Scenario& scenario);
    void apply(Scenario& scenario) const;
    void checkComplete();

    PlanSession* m_session;
    SelectionEditor* m_vendors = nullptr;
    SelectionEditor* m_formats = nullptr;
    QCheckBox* m_office = nullptr;
    QDoubleSpinBox* m_weeks = nullptr;
    QCheckBox* m_knownDelivery = nullptr;
    QList<Provider> m_provisions;
    QDoubleSpinBox* m_staff = nullptr;
    QDoubleSpinBox* m_staffCost = nullptr;
    QDoubleSpinBox* m_copies = nullptr;
    QDoubleSpinBox* m_data = nullptr;
    QPushButton* m_ok = nullptr;
};

}  // namespace sizewright
