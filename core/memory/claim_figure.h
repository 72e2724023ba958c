// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

namespace sizewright {

/// A claim's checked figure as the catalog's shapes and formats give it today, in the unit of the check.
/// @error UnknownId for an id that the catalog lacks; NotApplicable if the format is not made for the model or the device's
/// memory is not published.
[[nodiscard]] Result<double> claimFigure(const Catalog& catalog, const ClaimCheck& check);

}  // namespace sizewright
