// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

#include <span>

#ifndef Q_MOC_RUN
#include "core/plan/plan.h"
#endif

namespace sizewright {

/// A column of the option table: what it is called, what it means, its text, and the raw value it sorts by.
struct OptionColumn {
    const char* title;  ///< translated in the context "OptionColumn"; %1 stands for the plan's currency
    const char* meaning;
    QString (*text)(const Option& option);
    QVariant (*sortKey)(const Option& option);  ///< invalid: not known, always sorted last
    bool number = true;
    int characters = 10;  ///< usual width
    QStringList (*tip)(const Option& option) = nullptr;  ///< lines for a tooltip that says more than the text
};

[[nodiscard]] std::span<const OptionColumn> optionColumns();

}  // namespace sizewright
