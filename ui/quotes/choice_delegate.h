// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/padded_delegate.h"

namespace sizewright {

/// The role under which a model tells the choices of a cell, as QVariantList of pairs: text, data.
inline constexpr int kChoicesRole = Qt::UserRole + 100;

/// Edits cells that have choices with a box that is searched by typing, all others with a line.
class ChoiceDelegate : public PaddedDelegate {
    Q_OBJECT

public:
    using PaddedDelegate::PaddedDelegate;

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

}  // namespace sizewright
