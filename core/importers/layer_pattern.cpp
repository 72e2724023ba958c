// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/layer_pattern.h"

#include <algorithm>

namespace sizewright {
namespace {

bool repeats(const std::vector<bool>& layers, std::size_t period)
{
    for (std::size_t i = period; i < layers.size(); ++i)
        if (layers[i] != layers[i - period])
            return false;
    return true;
}

}  // namespace

std::vector<bool> allButEvery(int interval, int layers)
{
    std::vector<bool> others;
    for (int i = 0; i < layers; ++i)
        others.push_back((i + 1) % std::max(interval, 1) != 0);
    return others;
}

void setOtherLayers(Model& model, const Attention& other, std::vector<bool> layers)
{
    layers.resize(static_cast<std::size_t>(model.layers));
    const auto others = std::count(layers.begin(), layers.end(), true);
    if (others == 0)
        return;
    if (others == model.layers) {
        model.attention = other;
        return;
    }
    std::size_t period = 1;
    while (!repeats(layers, period))
        ++period;
    layers.resize(period);
    model.otherLayers = OtherLayers{other, layers};
}

}  // namespace sizewright
