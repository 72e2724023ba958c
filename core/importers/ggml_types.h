// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace sizewright {

/// How ggml stores a tensor: rows of whole blocks, and with some types of ik_llama.cpp a few bytes before each row.
struct GgmlType {
    std::uint32_t id = 0;
    const char* name = "";
    int weightsPerBlock = 1;
    int bytesPerBlock = 0;
    int bytesPerRow = 0;
};

/// Null for an id that is not known for sure; such a tensor is sized by the place of its successor.
[[nodiscard]] const GgmlType* ggmlType(std::uint32_t id);
/// "Q4_K", or "type 417" for an id that is not known.
[[nodiscard]] std::string ggmlTypeName(std::uint32_t id);
/// Name of the mixture that the number in general.file_type stands for, as a weight format id: "q4_k_m"; empty if not known.
[[nodiscard]] std::string ggmlFileTypeFormat(std::int64_t fileType);

}  // namespace sizewright
