// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <utility>

#ifndef Q_MOC_RUN
#include "core/scenario/selection.h"
#endif

class QComboBox;
class QListWidget;

namespace sizewright {

/// Any, only these, or all but these of some names: a choice of the rule above a list of names with check boxes, which the
/// space bar sets.
class SelectionEditor : public QWidget {
    Q_OBJECT

public:
    struct Texts {
        const char* name;  ///< object name of the list; the rule's has "Rule" behind it
        QString label;     ///< of the rule, with its access key
        QString meaning;
    };
    using Choices = QList<std::pair<QString, QString>>;  ///< label and name

    SelectionEditor(const Texts& texts, const Choices& choices, QWidget* parent = nullptr);

    void setSelection(const Selection& selection);
    [[nodiscard]] Selection selection() const;
    /// A rule that needs names has at least one.
    [[nodiscard]] bool isComplete() const;

signals:
    void changed();

private:
    QComboBox* m_rule;
    QListWidget* m_names;
};

}  // namespace sizewright
