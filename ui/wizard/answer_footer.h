// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

#ifndef Q_MOC_RUN
#include "core/catalog/hardware.h"
#endif

class QLabel;

namespace sizewright {

class ElidedLabel;
class PlanSession;

/// What the answer would be now: the decision and one line per family. Keeps its height whatever the texts are; while a
/// newer plan is computed the old text stays and a quiet word stands beside it.
class AnswerFooter : public QWidget {
    Q_OBJECT

public:
    explicit AnswerFooter(PlanSession* session, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showOutcome();
    void showFamily(std::size_t index);

    PlanSession* m_session;
    ElidedLabel* m_decision;
    QLabel* m_state;
    std::array<ElidedLabel*, kFamilies> m_families{};
    std::array<QLabel*, kFamilies> m_icons{};
};

}  // namespace sizewright
