// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/catalog/catalog.h"
#include "core/io/csv.h"
#include "core/units/units.h"

namespace sizewright {

/// Device memory of a published fine-tuning run or rule, over all devices; without bytes, why it cannot be predicted.
struct TrainingPrediction {
    std::optional<Band<Bytes>> total;
    std::string reason;
};

/// A row of a memory file whose engine is one that trains (`fine-tune`, `fine-tune-ktransformers`, `llama-factory`); nothing
/// for the others. The method comes from `format_id`, what the row leaves open from the recipe that its source publishes.
[[nodiscard]] std::optional<TrainingPrediction> predictTrainingTotal(const Catalog& catalog, const CsvTable& table, std::size_t row);

}  // namespace sizewright
