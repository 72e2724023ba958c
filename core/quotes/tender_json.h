// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json.h"
#include "core/quotes/tender.h"

namespace sizewright {

/// Reads the member "tender" of a project; what is wrong is kept by the document.
[[nodiscard]] Tender readTender(const JsonNode& node);
/// As the JSON text of one object; readTender gives the same tender back. What is as usual is left out.
[[nodiscard]] std::string tenderText(const Tender& tender);

}  // namespace sizewright
