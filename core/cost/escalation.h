// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/money/money.h"
#include "core/scenario/taxation.h"

namespace sizewright {

/// Running costs of a year by kind.
struct RunningCosts {
    Money energy;
    Money support;
    Money other;  ///< staff and the rest
    bool operator==(const RunningCosts&) const = default;
};
/// @error CurrencyMismatch, Overflow
[[nodiscard]] Result<Money> total(const RunningCosts& costs);

/// How running costs grow over the years of a plan: the powers of each kind's growth, worked out once for all options. Amounts are
/// those of yearlyOpex to the cent.
class Escalations {
public:
    /// @error OutOfRange for an escalation of -100 % or less, or one that grows beyond 10,000 times
    [[nodiscard]] static Result<Escalations> make(const PriceEscalation& rates, int years);

    /// Whether every year costs the same.
    [[nodiscard]] bool flat() const { return m_energy.factors.empty(); }
    /// Costs of year 1, 2 ... by those of the first.
    /// @error OutOfRange beyond the years, Overflow
    [[nodiscard]] Result<RunningCosts> inYear(const RunningCosts& first, int year) const;
    /// All kinds over so many years.
    [[nodiscard]] Result<Money> sum(const RunningCosts& first, int years) const;
    /// All kinds, year by year.
    [[nodiscard]] Result<std::vector<Money>> byYear(const RunningCosts& first, int years) const;

private:
    struct Growth {
        Decimal rate;
        std::vector<Decimal> factors;  ///< of year 1, 2 ...; empty: all flat
    };
    [[nodiscard]] static Result<Growth> growthOf(Decimal rate, int years);
    [[nodiscard]] static Result<Money> grown(const Growth& growth, Money first, int year);

    Growth m_energy;
    Growth m_support;
    Growth m_other;
    int m_years = 0;
};

}  // namespace sizewright
