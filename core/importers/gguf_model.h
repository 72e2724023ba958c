// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/checkpoint_sizes.h"
#include "core/importers/gguf_header.h"
#include "core/importers/hf_config.h"

namespace sizewright {

/// The model that a GGUF header describes: its metadata, and what its tensors tell where the metadata are silent.
/// @error MissingField, OutOfRange: with the file's name and metadata key; NotApplicable for an architecture without layers of
/// attention and feed-forward
[[nodiscard]] Result<ModelShape> modelFromGguf(const GgufHeader& header, const std::string& name);

/// Bytes by class, type and layer. `layers` of the model tell its multi-token-prediction module apart.
[[nodiscard]] CheckpointSizes ggufSizes(const GgufHeader& header, int layers);

}  // namespace sizewright
