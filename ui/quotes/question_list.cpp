// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/question_list.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

#include "ui/quotes/quote_texts.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

const std::string& idOf(const QuoteQuestion& question)
{
    return question.text.id;
}

}  // namespace

QuestionList::QuestionList(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("questionList"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(4 * kGrid);
    m_form->setVerticalSpacing(kGrid);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

void QuestionList::setOpen(const std::vector<QuoteQuestion>& open)
{
    // In the order in which they came up, so that none moves away under the hand.
    std::vector<QuoteQuestion> shown;
    for (const QuoteQuestion& question : m_shown) {
        const auto asked = std::ranges::find(open, idOf(question), idOf);
        if (asked != open.end())
            shown.push_back(*asked);
        else if (m_answers.contains(idOf(question)))
            shown.push_back(question);
    }
    bool same = true;
    for (const QuoteQuestion& question : open) {
        if (std::ranges::find(shown, idOf(question), idOf) == shown.end())
            shown.push_back(question);
        // An answer that left its question open is none for the file as it is read now.
        same = m_answers.erase(idOf(question)) == 0 && same;
    }
    const auto valuesOf = [](const QuoteQuestion& question) {
        std::vector<std::string> values{idOf(question)};
        for (const QuoteChoice& choice : question.choices)
            values.push_back(choice.value);
        return values;
    };
    same = same && std::ranges::equal(shown, m_shown, {}, valuesOf, valuesOf);
    m_shown = std::move(shown);
    if (!same)
        build();
}

void QuestionList::clear()
{
    m_shown.clear();
    m_answers.clear();
    build();
}

void QuestionList::build()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const QuoteQuestion& question : m_shown)
        addQuestion(question);
}

void QuestionList::addQuestion(const QuoteQuestion& question)
{
    const QString words = text(question.text);
    if (question.choices.empty()) {
        m_form->addRow(bodyLabel(words));
        return;
    }
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("question-%1").arg(toQString(idOf(question))));
    box->setAccessibleName(words);
    box->setToolTip(toolTipOf({words}));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    box->addItem(tr("Choose…"));
    for (const QuoteChoice& choice : question.choices) {
        const QString label = cellText(text(choice.label).toStdString());
        box->addItem(choice.value == question.suggested ? tr("%1 (likely)").arg(label) : label, toQString(choice.value));
    }
    if (const auto answer = m_answers.find(idOf(question)); answer != m_answers.end())
        box->setCurrentIndex(std::max(0, box->findData(toQString(answer->second))));
    QLabel* label = bodyLabel(words);
    label->setBuddy(box);
    m_form->addRow(label, box);
    connect(box, &QComboBox::activated, this, [this, box, id = idOf(question)](int chosen) {
        if (chosen > 0)
            m_answers[id] = box->itemData(chosen).toString().toStdString();
        else
            m_answers.erase(id);
        emit answered();
    });
}

}  // namespace sizewright
