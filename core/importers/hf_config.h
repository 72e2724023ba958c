// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/model.h"
#include "core/text/message.h"
#include "core/units/result.h"

namespace sizewright {

/// A model as a file describes it, and what the reader of it should know.
struct ModelShape {
    Model model;  ///< without id, family and source; the name may be empty
    std::string architecture;
    std::vector<Message> warnings;
};

/// The model of a Hugging Face config.json. Published parameters are those that the shape gives. An architecture that is not
/// known is read as a plain transformer if all its dimensions are there, with a warning.
/// @error InvalidJson, TooDeep, DuplicateKey, WrongType, OutOfRange, MissingField: with the file's name and JSON pointer;
/// NotApplicable for what is no language model of this kind
[[nodiscard]] Result<ModelShape> modelFromConfig(std::string_view text, const std::string& name);

/// Whether the shape gives between a million and 100 trillion parameters, which is asked before anything else is counted.
[[nodiscard]] bool isPlausible(const Model& model);
/// Parameters that the shape gives: total, per token, and of the multi-token-prediction module.
void countPublished(Model& model);

}  // namespace sizewright
