// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sizewright {

/// Probability that a request waits in an M/M/c queue of `load` busy servers (Erlang C); 1 where the load is too much.
[[nodiscard]] double erlangC(int servers, double load);

}  // namespace sizewright
