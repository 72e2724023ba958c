// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/report/document.h"
#include "ui/print/pdf_strip.h"

namespace sizewright::print {

/// The table as a head row and body rows that carry the head along to every further page.
[[nodiscard]] std::vector<std::shared_ptr<Strip>> tableStrips(const Table& table, const TextSetter& setter, double width,
                                                              const Container& container);

}  // namespace sizewright::print
