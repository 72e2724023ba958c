// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/model.h"

namespace sizewright {

int Model::otherLayerCount() const
{
    int count = 0;
    for (int layer = 0; layer < layers; ++layer)
        count += isOther(layer) ? 1 : 0;
    return count;
}

int Model::expertLayerCount() const
{
    int count = 0;
    for (int layer = 0; layer < layers; ++layer)
        count += hasExperts(layer) ? 1 : 0;
    return count;
}

}  // namespace sizewright
