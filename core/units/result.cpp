// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/result.h"

namespace sizewright {

std::string describe(const Error& error)
{
    return error.where.empty() ? error.detail : error.where + ": " + error.detail;
}

}  // namespace sizewright
