// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/selection_editor.h"

#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

SelectionEditor::SelectionEditor(const Texts& texts, const Choices& choices, QWidget* parent)
    : QWidget(parent), m_rule(new QComboBox), m_names(new QListWidget)
{
    const QString name = QLatin1String(texts.name);
    m_rule->addItem(tr("All"), static_cast<int>(SelectionRule::Any));
    m_rule->addItem(tr("Only the checked"), static_cast<int>(SelectionRule::Only));
    m_rule->addItem(tr("All but the checked"), static_cast<int>(SelectionRule::Except));
    m_rule->setObjectName(name + QStringLiteral("Rule"));
    m_rule->setAccessibleName(withoutMnemonic(texts.label));
    m_rule->setToolTip(toolTipOf({texts.meaning}));
    m_names->setObjectName(name);
    m_names->setAccessibleName(tr("%1: list").arg(withoutMnemonic(texts.label)));
    m_names->setToolTip(toolTipOf({texts.meaning, tr("The space bar checks a line.")}));
    for (const auto& [label, value] : choices) {
        auto* item = new QListWidgetItem(label, m_names);
        item->setData(Qt::UserRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_names->setCurrentRow(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(buddyLabel(texts.label, m_rule));
    column->addWidget(m_rule);
    column->addWidget(m_names, 1);
    connect(m_rule, &QComboBox::currentIndexChanged, this, [this] {
        m_names->setEnabled(m_rule->currentIndex() > 0);
        emit changed();
    });
    connect(m_names, &QListWidget::itemChanged, this, &SelectionEditor::changed);
    m_names->setEnabled(false);
}

void SelectionEditor::setSelection(const Selection& selection)
{
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(selection.rule)));
    for (int row = 0; row < m_names->count(); ++row) {
        QListWidgetItem* item = m_names->item(row);
        const bool checked = selection.contains(item->data(Qt::UserRole).toString().toStdString());
        item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
}

Selection SelectionEditor::selection() const
{
    Selection selection;
    selection.rule = static_cast<SelectionRule>(m_rule->currentData().toInt());
    if (selection.rule == SelectionRule::Any)
        return selection;
    for (int row = 0; row < m_names->count(); ++row)
        if (m_names->item(row)->checkState() == Qt::Checked)
            selection.names.push_back(m_names->item(row)->data(Qt::UserRole).toString().toStdString());
    std::ranges::sort(selection.names);
    return selection;
}

bool SelectionEditor::isComplete() const
{
    const Selection now = selection();
    return now.rule == SelectionRule::Any || !now.names.empty();
}

}  // namespace sizewright
