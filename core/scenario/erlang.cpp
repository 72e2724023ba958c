// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/erlang.h"

namespace sizewright {

double erlangC(int servers, double load)
{
    if (load >= servers)
        return 1;
    // By the recursion of Erlang B, which stays stable for thousands of servers.
    double blocking = 1;
    for (int k = 1; k <= servers; ++k)
        blocking = load * blocking / (k + load * blocking);
    return blocking / (1 - load / servers * (1 - blocking));
}

}  // namespace sizewright
