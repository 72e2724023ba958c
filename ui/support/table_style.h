// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace sizewright {

/// The look all tables share: whole rows, no grid, interactive columns that never resize by themselves.
void styleTable(QTableView* table);

}  // namespace sizewright
