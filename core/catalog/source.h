// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sizewright {

/// How far a fact can be trusted.
enum class Grade : unsigned char {
    A,  ///< measured or official
    B,  ///< named second hand or partial
    C,  ///< anecdotal
    D,  ///< planning default or recalled; must be confirmed
};

[[nodiscard]] constexpr std::string_view gradeName(Grade grade)
{
    return std::string_view("ABCD").substr(static_cast<std::size_t>(grade), 1);
}

/// Where a fact comes from and when it was read. A figure without a source is a bug.
struct Source {
    std::string title;  ///< page, paper, or repository and path
    std::string read;   ///< ISO date (or year-month) on which it was read or valid
    Grade grade = Grade::D;
    std::string note;  ///< doubts, ranges, conditions
    bool operator==(const Source&) const = default;
};

}  // namespace sizewright
