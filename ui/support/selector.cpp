// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/selector.h"

#include "ui/support/language.h"

namespace sizewright {

void setUpSelector(QComboBox* box, const char* name, const QString& meaning, const QString& toolTip)
{
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(meaning);
    box->setToolTip(toolTipOf({toolTip}));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QComboBox* selector(const char* name, const QString& meaning, const QString& toolTip)
{
    auto* box = new QComboBox;
    setUpSelector(box, name, meaning, toolTip);
    return box;
}

}  // namespace sizewright
