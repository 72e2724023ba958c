// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/depreciation.h"

#include <array>

namespace sizewright {
namespace {

/// What is written off until the end of each year, of 10,000: 20, 32, 19.2, 11.52, 11.52, 5.76 %.
constexpr std::array<std::int64_t, 6> kMacrs5{2000, 5200, 7120, 8272, 9424, 10000};

/// base x part / whole, half to even; the last part is the base itself.
Result<Money> partOf(Money base, std::int64_t part, std::int64_t whole)
{
    const Int128 product = Int128(base.minor) * part;
    const Int128 quotient = product / whole;
    const Int128 twice = 2 * (product % whole);
    const bool away = twice > whole || (twice == whole && quotient % 2 == 1);
    return add(Money{static_cast<std::int64_t>(quotient), base.currency}, Money{away ? 1 : 0, base.currency});
}

}  // namespace

Result<std::vector<Money>> depreciationSchedule(Money base, const Depreciation& rule)
{
    const bool straight = rule.method == DepreciationMethod::StraightLine;
    if (base.minor < 0 || base.minor > kLargestMinor || (straight && (rule.years < 1 || rule.years > kLongestDepreciation)))
        return failure(ErrorId::OutOfRange, {}, "depreciation takes a price of 0 or more and 1 to 20 years");
    const int years = straight ? rule.years : rule.method == DepreciationMethod::Macrs5 ? int(kMacrs5.size()) : 1;
    std::vector<Money> schedule;
    Money taken{0, base.currency};
    for (int year = 1; year <= years; ++year) {
        const bool table = rule.method == DepreciationMethod::Macrs5;
        const auto until = table ? partOf(base, kMacrs5[static_cast<std::size_t>(year - 1)], kMacrs5.back()) : partOf(base, year, years);
        const auto due = until ? subtract(*until, taken) : until;
        if (!due)
            return tl::unexpected(due.error());
        schedule.push_back(*due);
        taken = *until;
    }
    return schedule;
}

std::optional<Message> depreciationWarning(std::string_view regionId, const Depreciation& rule)
{
    const bool straight = rule.method == DepreciationMethod::StraightLine;
    if (regionId == "de" && straight && rule.years == 1)
        return Message{"depreciation_de_one_year",
                       SIZEWRIGHT_TR_NOOP("Depreciation", "The German rule of one year names small servers only; a rack server with several accelerators is "
                                                          "probably not covered. Ask your tax adviser, or take three years."),
                       {}};
    if (regionId == "cn" && straight && rule.years < 3)
        return Message{"depreciation_cn_below_three",
                       SIZEWRIGHT_TR_NOOP("Depreciation", "China asks for at least three years for electronic equipment."),
                       {}};
    if (!straight && regionId != "us")
        return Message{"depreciation_us_only",
                       SIZEWRIGHT_TR_NOOP("Depreciation", "This way of writing off is a rule of the United States; it does not hold in the region of this plan."),
                       {}};
    return std::nullopt;
}

}  // namespace sizewright
