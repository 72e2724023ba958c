// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/catalog/checks.h"
#include "core/catalog/tensor_layout.h"
#include "core/io/number_text.h"

namespace sizewright::checks {

void model(const Model& model, Errors& errors)
{
    const auto computed = static_cast<double>(parameterCount(model, false));
    const double error = computed / model.publishedParameters - 1;
    require(std::abs(error) <= (model.publishedRounded ? 0.02 : 0.002), "models/" + model.id,
            "the shape gives " + fixedText(computed / 1e9, 3) + " billion parameters, the entry publishes " +
                fixedText(model.publishedParameters / 1e9, 3),
            errors);
}

}  // namespace sizewright::checks
