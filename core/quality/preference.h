// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tuple>

#include "core/catalog/quality.h"

namespace sizewright {

/// "max" comes last: it needs contexts that few can serve.
[[nodiscard]] int effortRank(std::string_view effort);

/// The newer first.
struct Newest {
    std::string_view date;
    friend bool operator<(const Newest& a, const Newest& b) { return a.date > b.date; }
};

/// Which of several figures of the same thing is shown; the smaller one.
using Preference = std::tuple<Grade, int, Newest, std::string_view>;
[[nodiscard]] inline Preference preferenceOf(const QualityRecord& r)
{
    return {r.source.grade, effortRank(r.effort), {r.published}, r.id};
}

}  // namespace sizewright
