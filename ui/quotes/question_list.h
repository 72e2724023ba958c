// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

#ifndef Q_MOC_RUN
#include "core/quotes/read_quote.h"
#endif

class QFormLayout;

namespace sizewright {

/// What a file leaves open, a question a row with a box for the answer. Questions that were answered stay, so that an answer can be
/// changed.
class QuestionList : public QWidget {
    Q_OBJECT

public:
    explicit QuestionList(QWidget* parent = nullptr);

    /// The questions that are open now; those of before stay only while they have an answer that still counts.
    void setOpen(const std::vector<QuoteQuestion>& open);
    [[nodiscard]] const QuoteAnswers& answers() const { return m_answers; }
    /// Forgets all.
    void clear();

signals:
    void answered();

private:
    void build();
    void addQuestion(const QuoteQuestion& question);

    QFormLayout* m_form;
    std::vector<QuoteQuestion> m_shown;
    QuoteAnswers m_answers;
};

}  // namespace sizewright
