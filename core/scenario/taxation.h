// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"

namespace sizewright {

/// How the tax office lets a purchase be written off.
enum class DepreciationMethod {
    StraightLine,  ///< equal shares of whole years
    Macrs5,        ///< United States, five-year property, half-year convention: six shares
    FirstYear,     ///< United States, all in the first year, for property acquired since 2025-01-19
};

/// Years that a straight line may take.
inline constexpr int kLongestDepreciation = 20;

struct Depreciation {
    DepreciationMethod method = DepreciationMethod::StraightLine;
    int years = 3;  ///< of the straight line only
    bool operator==(const Depreciation&) const = default;
};

/// Tax on profit, by which costs and depreciation lower what is paid. Public bodies have none.
struct Taxation {
    Decimal rate;  ///< 0 .. 1
    Depreciation depreciation;
    bool operator==(const Taxation&) const = default;
};

/// By how much each kind of running cost grows from one year to the next, each above -100 %.
struct PriceEscalation {
    Decimal energy;
    Decimal support;
    Decimal staff;  ///< and every other running cost
    bool operator==(const PriceEscalation&) const = default;
};

}  // namespace sizewright
