// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/catalog/claim.h"
#include "core/catalog/source.h"

namespace sizewright {

/// Measured rows that no fit takes, because what they state cannot be what ran, or is no setting a user would choose. They are
/// predicted and judged like all others.
struct SetAside {
    std::string id;
    std::vector<std::string> rows;  ///< ids of the measurements file
    LocalText reason;               ///< a whole sentence
    Source source;                  ///< who saw it
    bool operator==(const SetAside&) const = default;
};

}  // namespace sizewright
