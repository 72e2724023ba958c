// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace sizewright {

/// Category labels made to fit below an axis.
struct FittedLabels {
    QStringList texts;     ///< one per category; empty: no tick there
    double rotation = 0;   ///< degrees, 0 or negative
    double leftReach = 0;  ///< how far the first label reaches to the left of its tick
};

/// Wraps the labels into slots of that width. Where a word is wider than its slot they are turned and shortened, or, if
/// `mayThin` (a sequence such as months), every n-th is kept.
[[nodiscard]] FittedLabels fitLabels(const QStringList& labels, const QFont& font, double slotWidth, bool mayThin);

}  // namespace sizewright
