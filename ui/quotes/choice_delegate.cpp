// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/choice_delegate.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include "ui/support/language.h"

namespace sizewright {

namespace {
/// From so many choices on they are searched rather than read.
constexpr int kManyChoices = 12;
}  // namespace

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariantList choices = index.data(kChoicesRole).toList();
    const QString title = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (choices.isEmpty()) {
        QWidget* line = PaddedDelegate::createEditor(parent, option, index);
        line->setObjectName(QStringLiteral("cellEditor"));
        line->setAccessibleName(title);
        return line;
    }
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("cellEditor"));
    box->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QVariant& choice : choices) {
        const QVariantList pair = choice.toList();
        box->addItem(pair.value(0).toString(), pair.value(1));
    }
    if (choices.size() >= kManyChoices) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    }
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    if (box == nullptr) {
        PaddedDelegate::setEditorData(editor, index);
        return;
    }
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    if (box->isEditable())
        box->lineEdit()->selectAll();
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    if (box == nullptr) {
        PaddedDelegate::setModelData(editor, model, index);
        return;
    }
    // Words that were typed and name no choice change nothing.
    const int chosen = box->isEditable() ? box->findText(box->currentText(), Qt::MatchFixedString) : box->currentIndex();
    if (chosen >= 0)
        model->setData(index, box->itemData(chosen), Qt::EditRole);
}

}  // namespace sizewright
