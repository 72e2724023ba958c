// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace sizewright {

class PlanSession;

/// The three questions one after the other, with the live answer at the foot. The steps can be taken in any order.
class WizardView : public QWidget {
    Q_OBJECT

public:
    explicit WizardView(PlanSession* session, QWidget* parent = nullptr);

    void showStep(int step);
    [[nodiscard]] int step() const;
    [[nodiscard]] static int steps() { return 3; }

signals:
    void finished();
    void left();  ///< back from the first page

private:
    QWidget* makeHeader();
    QWidget* makeButtons();

    QStackedWidget* m_pages;
    QButtonGroup* m_steps;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

}  // namespace sizewright
