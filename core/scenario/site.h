// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/money/money.h"

namespace sizewright {

/// Who supplies what machines need around them.
enum class Provision {
    AtSite,  ///< it is there, or paid for by others: named in the bill, not counted
    Buy,     ///< bought with the machines
};

/// The place where the machines will stand and those who look after them. The defaults count the machines alone.
struct Site {
    Provision rack = Provision::AtSite;  ///< with power distribution
    Provision ups = Provision::AtSite;
    Provision cooling = Provision::AtSite;
    Provision network = Provision::AtSite;   ///< switch to which users connect
    Provision licences = Provision::AtSite;  ///< of the maker's supported software, where one is sold; engines themselves are free
    double staff = 0;                        ///< full-time persons who run the machines
    std::optional<Money> staffPerYear;       ///< cost of one of them
    int weightCopies = 2;                    ///< of the checkpoint on each machine: the one in use and its successor
    double dataTerabytes = 0;                ///< on each machine besides weights: documents, indexes, logs
    bool operator==(const Site&) const = default;
};

}  // namespace sizewright
