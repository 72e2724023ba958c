// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

#include "core/catalog/model.h"
#include "core/catalog/weight_format.h"
#include "core/text/message.h"

namespace sizewright {

/// What a model's answers are expected to be worth, to put models in order; more is better. All parameters stand in for it: a class
/// of models, not a score. The only place that decides which model is the better one.
[[nodiscard]] double modelStanding(const Model& model);
/// What the order rests on, in a sentence.
[[nodiscard]] Message modelOrderBasis();

/// Which file of which model is expected to answer better; less comes first. By the model, then by the format's class, then by the
/// bits that it keeps. All exact formats of a model are equal.
[[nodiscard]] std::strong_ordering compareAnswers(const Model& a, const WeightFormat& aFormat, const Model& b, const WeightFormat& bFormat);

[[nodiscard]] TextKey qualityClassName(QualityClass quality);
/// "exact", "good", "strong"; stable, for files.
[[nodiscard]] std::string_view qualityClassId(QualityClass quality);

}  // namespace sizewright
