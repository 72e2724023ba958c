// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/plan/plan.h"

namespace sizewright {

Message breakEven(const Option& option, const Baseline& baseline, Decimal discountRate)
{
    const Message unknown{"break_even_unknown", SIZEWRIGHT_TR_NOOP("BreakEven", "break-even unknown, a price is missing"), {}};
    if (!baseline.perMonth || !option.cost || !option.cost->bill.complete)
        return unknown;
    const auto running = divide(option.cost->opexPerYear.typical, Decimal::fromInteger(12));
    const auto perMonth = running ? moneyOf(*running, option.cost->opexPerYear.typical.currency) : Result<Money>(tl::unexpected(running.error()));
    if (!perMonth)
        return unknown;
    const Money capex = option.cost->capex.typical;
    const Money alternative = baseline.perMonth->typical;
    const auto simple = breakEvenMonths(capex, alternative, *perMonth);
    if (!simple)
        return {"break_even_never",
                SIZEWRIGHT_TR_NOOP("BreakEven", "buying never pays back: this way costs less per month than running the machine"),
                {}};
    const MessageValue months = std::int64_t(std::ceil(simple->toDouble()));
    if (const auto discounted = discountedBreakEvenMonth(capex, alternative, *perMonth, discountRate))
        return {"break_even",
                SIZEWRIGHT_TR_NOOP("BreakEven", "buying has paid back after {months} months, {discounted} when discounted"),
                {{"months", months}, {"discounted", std::int64_t(*discounted)}}};
    return {"break_even_undiscounted",
            SIZEWRIGHT_TR_NOOP("BreakEven", "buying has paid back after {months} months, never when discounted"),
            {{"months", months}}};
}

}  // namespace sizewright
