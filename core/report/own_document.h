// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/scenario/scenario.h"
#include "core/text/message.h"

namespace sizewright {

/// A document beside the report, empty yet, with the heads and feet that every one of a scenario has.
[[nodiscard]] Document ownDocument(const TextKey& title, const Scenario& scenario, const Language& language);

}  // namespace sizewright
