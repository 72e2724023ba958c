// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

#ifndef Q_MOC_RUN
#include "core/quotes/tender.h"
#endif

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace sizewright {

class QuoteDesk;

/// The rule by which a tender puts quotes in order, and its parameters; those that a rule does not have are hidden.
class ScoringRulesForm : public QWidget {
    Q_OBJECT

public:
    explicit ScoringRulesForm(QuoteDesk* desk, QWidget* parent = nullptr);

private:
    using Methods = QList<ScoringMethod>;  ///< empty: all
    struct Texts {
        const char* name;
        QString label;
        QString meaning;
    };
    void addMethod();
    void addParameters();
    void addNumber(const Texts& texts, Decimal ScoringRules::*field, bool percent, const Methods& methods);
    void addCheck(const Texts& texts, bool ScoringRules::*field, const Methods& methods);
    void addDecision();
    bool change(const QString& label, const std::function<void(ScoringRules&)>& change);
    void showRules();

    struct Shown {
        QWidget* input;
        QWidget* label;  ///< null for inputs that carry their own
        Methods methods;
        std::function<void(const ScoringRules&)> show;
    };
    QuoteDesk* m_desk;
    QFormLayout* m_form;
    QLabel* m_meaning;
    std::vector<Shown> m_shown;
};

}  // namespace sizewright
