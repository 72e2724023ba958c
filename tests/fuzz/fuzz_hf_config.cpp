// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/importers/hf_config.h"

/// Any text is a model whose counts are finite and positive, or is refused with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sizewright;
    const auto shape = modelFromConfig({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!shape) {
        if (shape.error().detail.empty())
            std::abort();
        return 0;
    }
    const Model& m = shape->model;
    const bool sound = m.publishedParameters > 0 && m.publishedActiveParameters > 0 && m.publishedActiveParameters <= m.publishedParameters &&
                       m.layers > 0 && m.maxContext > 0 && m.expertLayerCount() <= m.layers && !m.nativeFormat.empty();
    if (!sound)
        std::abort();
    return 0;
}
