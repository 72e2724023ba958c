// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/catalog/checks.h"
#include "core/io/file.h"

namespace sizewright {
namespace {

namespace fs = std::filesystem;

void validateFile(const fs::path& file, const std::string& name, const fs::path& schemas, std::vector<Error>& errors)
{
    const auto text = readFile(file);
    if (!text)
        errors.push_back(text.error());
    else
        checks::schema(*text, name, file.parent_path().filename().string(), schemas, errors);
}

void validateFolder(const fs::path& directory, std::vector<Error>& errors)
{
    std::vector<fs::path> files;
    std::error_code code;
    for (const auto& entry : fs::recursive_directory_iterator(directory, code))
        if (entry.path().extension() == ".json" && entry.path().parent_path().filename() != "schema")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files)
        validateFile(file, "catalogs/" + fs::relative(file, directory, code).generic_string(), directory / "schema", errors);
}

}  // namespace

checks::Errors checks::physics(const Catalog& catalog)
{
    Errors errors;
    for (const Model& each : catalog.models)
        model(each, errors);
    for (const Accelerator& each : catalog.accelerators)
        accelerator(each, errors);
    for (const Cpu& each : catalog.cpus)
        cpu(each, errors);
    for (const Platform& each : catalog.platforms)
        platform(catalog, each, errors);
    prices(catalog, errors);
    for (const Lever& each : catalog.levers)
        lever(each, errors);
    for (const QuoteRule& each : catalog.quoteRules)
        quoteRule(each, errors);
    for (const QualityRecord& each : catalog.quality)
        quality(each, errors);
    for (const Claim& each : catalog.claims)
        claim(each, errors);
    return errors;
}

std::vector<Error> checkCatalog(const fs::path& directory)
{
    std::vector<Error> errors;
    validateFolder(directory, errors);
    const auto catalog = loadCatalog(directory);
    if (!catalog) {
        errors.push_back(catalog.error());
        return errors;
    }
    const auto physical = checks::physics(*catalog);
    errors.insert(errors.end(), physical.begin(), physical.end());
    return errors;
}

}  // namespace sizewright
