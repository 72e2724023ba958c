// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/io/json.h"

/// One reader a kind: fills the catalog from the items of a file. Errors are kept by the document.
namespace sizewright::readers {

[[nodiscard]] Source source(const JsonNode& item);

void models(const JsonNode& root, Catalog& catalog);
void blockTypes(const JsonNode& root, Catalog& catalog);
void weightFormats(const JsonNode& root, Catalog& catalog);
void kvFormats(const JsonNode& root, Catalog& catalog);
void accelerators(const JsonNode& root, Catalog& catalog);
void trainingStacks(const JsonNode& root, Catalog& catalog);
void cpus(const JsonNode& root, Catalog& catalog);
void platforms(const JsonNode& root, Catalog& catalog);
void engines(const JsonNode& root, Catalog& catalog);
void links(const JsonNode& root, Catalog& catalog);
void prices(const JsonNode& root, Catalog& catalog);
void rates(const JsonNode& root, Catalog& catalog);
void exchangeRates(const JsonNode& root, Catalog& catalog);
void regions(const JsonNode& root, Catalog& catalog);
void templates(const JsonNode& root, Catalog& catalog);
void claims(const JsonNode& root, Catalog& catalog);
void calibration(const JsonNode& root, Catalog& catalog);

}  // namespace sizewright::readers
