// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/buttons.h"

#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {
constexpr int kNarrowest = 24 * kGrid;
constexpr int kBesideText = 4 * kGrid;
}  // namespace

QPushButton* actionButton(const QString& text, const char* objectName, const QString& meaning)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setToolTip(toolTipOf({meaning}));
    button->setMinimumSize(qMax(kNarrowest, button->sizeHint().width() + kBesideText), 8 * kGrid);
    return button;
}

}  // namespace sizewright
