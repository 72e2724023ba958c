// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace sizewright {

/// A plan over own or changed entries says so and lists them, and names those whose shipped original has changed since.
void warnAboutOwnEntries(Plan& plan, const Catalog& catalog);

}  // namespace sizewright
