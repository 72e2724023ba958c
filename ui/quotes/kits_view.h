// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

#ifndef Q_MOC_RUN
#include "core/kit/kit.h"
#include "core/plan/plan.h"
#endif

class QComboBox;
class QLabel;
class QPushButton;

namespace sizewright {

class Dialogs;
class QuoteDesk;

/// Files for what comes after the order: the acceptance test of what a quote promises, and what sets the machine up. Both are for an
/// option of the plan, first the one on the machine that the quote offers.
class KitsView : public QWidget {
    Q_OBJECT

public:
    KitsView(QuoteDesk* desk, Dialogs* dialogs, QWidget* parent = nullptr);

private:
    using Make = std::function<Result<Kit>(const Plan& plan, const Option& option)>;

    void showOptions();
    void writeFiles(const QString& title, const Make& make);
    void writeDeployment();
    void writeAcceptance();
    void say(const QString& words);
    [[nodiscard]] const Option* option() const;

    QuoteDesk* m_desk;
    Dialogs* m_dialogs;
    QComboBox* m_options;
    QPushButton* m_acceptance;
    QPushButton* m_deployment;
    QLabel* m_result;
};

}  // namespace sizewright
