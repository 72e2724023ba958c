// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/catalog/catalog.h"

/// Entries of the catalog by the names that other programs have for them. Null unless exactly one entry fits: a guess would
/// be a silent default.
namespace sizewright {

/// "deepseek-ai/DeepSeek-R1-0528", "models/Qwen3-32B-Q4_K_M.gguf"
[[nodiscard]] const Model* modelNamed(const Catalog& catalog, std::string_view name);
/// The longest format whose id stands as words of its own in a text: "Qwen3-32B-Q4_K_M.gguf", "qwen2 7B Q4_K - Medium".
[[nodiscard]] const WeightFormat* formatNamed(const Catalog& catalog, std::string_view text);
/// "NVIDIA GeForce RTX 4090", "NVIDIA A100-SXM4-80GB"
[[nodiscard]] const Accelerator* deviceNamed(const Catalog& catalog, std::string_view name);

/// Of a list such as "NVIDIA L40S, NVIDIA L40S": its one name and how often it stands there; no name where they differ.
struct NamedDevices {
    std::string name;
    int count = 0;
};
[[nodiscard]] NamedDevices devicesNamed(std::string_view list);

}  // namespace sizewright
