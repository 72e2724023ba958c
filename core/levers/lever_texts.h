// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/levers/levers.h"

namespace sizewright {

/// How the two sides of a lever differ, a sentence a figure.
[[nodiscard]] std::vector<Message> leverReasons(const LeverResult& result, const ServingLoad& load);

}  // namespace sizewright
