// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <span>

#include "core/catalog/catalog.h"
#include "core/io/json.h"

/// One reader a kind: fills the catalog from the items of a file. Errors are kept by the document.
namespace sizewright::readers {

[[nodiscard]] Source source(const JsonNode& item);

/// The enumerators of a kind in order, under the names that the files use.
template <class E, std::size_t count>
[[nodiscard]] std::array<std::pair<std::string_view, E>, count> named(std::string_view (*nameOf)(E))
{
    std::array<std::pair<std::string_view, E>, count> names;
    for (std::size_t i = 0; i < count; ++i)
        names[i] = {nameOf(static_cast<E>(i)), static_cast<E>(i)};
    return names;
}

/// A text in the three languages, none of them empty.
[[nodiscard]] LocalText localText(const JsonNode& item, std::string_view key);

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
void levers(const JsonNode& root, Catalog& catalog);
void quality(const JsonNode& root, Catalog& catalog);
void calibration(const JsonNode& root, Catalog& catalog);
void accuracy(const JsonNode& root, Catalog& catalog);
void setAside(const JsonNode& root, Catalog& catalog);
void quoteRules(const JsonNode& root, Catalog& catalog);

/// A kind of catalog file: the folder it lies in, its name in the file, and who reads it.
struct Kind {
    std::string_view folder;
    std::string_view name;
    void (*read)(const JsonNode&, Catalog&);
};
[[nodiscard]] std::span<const Kind> kinds();
/// Null for a name that is no kind.
[[nodiscard]] const Kind* kind(std::string_view name);
/// Adds the items of a catalog file's text to the catalog; `name` stands in the errors.
[[nodiscard]] Result<void> file(std::string_view text, const std::string& name, Catalog& catalog);
/// The catalog files below a folder of kinds, in the order in which they count.
/// @error FileNotFound if the folder of a kind is missing
[[nodiscard]] Result<std::vector<std::filesystem::path>> files(const std::filesystem::path& directory);
/// "catalogs/models/deepseek.json", as errors name a file.
[[nodiscard]] std::string nameOf(const std::filesystem::path& file);

}  // namespace sizewright::readers
