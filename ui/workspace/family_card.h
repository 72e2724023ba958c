// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/card.h"

#ifndef Q_MOC_RUN
#include "ui/session/plan_session.h"
#endif

class QGridLayout;
class QLabel;
class QToolButton;

namespace sizewright {

class ElidedLabel;

/// One family's answer: its machine, the verdict with shape and word, three figures with bands, what binds, and what would
/// change it. Every part keeps its place whatever the texts are.
class FamilyCard : public Card {
    Q_OBJECT

public:
    explicit FamilyCard(QWidget* parent = nullptr);
    void showAnswer(std::shared_ptr<const PlanSession::Outcome> outcome, const FamilyAnswer& answer);
    void showNothing(Family family);

signals:
    void optionChosen(const QString& optionId);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Figure {
        QLabel* value = nullptr;
        QLabel* name = nullptr;
    };
    void addHeader();
    Figure addFigure(QGridLayout* grid, int row, const QString& name, const QString& meaning);
    void showVerdict(Verdict verdict);
    void showFigures(const Option& option);
    void showReasons(const Option& option);
    void showRemedy(const std::optional<Message>& remedy);
    void describe();

    std::shared_ptr<const PlanSession::Outcome> m_outcome;
    QString m_optionId;
    Verdict m_verdict = Verdict::DoesNotFit;
    QLabel* m_family = nullptr;
    QLabel* m_verdictIcon = nullptr;
    QLabel* m_verdictWord = nullptr;
    QToolButton* m_details = nullptr;
    ElidedLabel* m_machine = nullptr;
    Figure m_speed;
    Figure m_users;
    Figure m_price;
    ElidedLabel* m_reason = nullptr;
    ElidedLabel* m_remedy = nullptr;
};

}  // namespace sizewright
