// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "core/catalog/checks.h"
#include "core/io/file.h"
#include "core/io/json.h"

namespace sizewright::checks {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr int kMostErrorsPerFile = 20;

Result<Json> parsed(std::string_view text, const std::string& name)
{
    // The reader's limits come first: valijson and nlohmann recurse without one.
    if (const auto guarded = JsonDocument::parse(text, name); !guarded)
        return tl::unexpected(guarded.error());
    return Json::parse(text, nullptr, false);
}

/// Related kinds of one folder may share a schema named after it.
Result<Json> schemaOf(const std::string& kind, const std::string& folder, const fs::path& schemas)
{
    std::error_code code;
    const fs::path own = schemas / (kind + ".schema.json");
    const fs::path file = fs::exists(own, code) ? own : schemas / (folder + ".schema.json");
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    return parsed(*text, "catalogs/schema/" + file.filename().string());
}

}  // namespace

void schema(std::string_view text, const std::string& name, const std::string& folder, const fs::path& schemas,
            Errors& errors)
{
    const auto document = parsed(text, name);
    if (!document) {
        errors.push_back(document.error());
        return;
    }
    const std::string kind = document->is_object() ? document->value("kind", std::string()) : std::string();
    const auto schemaJson = schemaOf(kind, folder, schemas);
    if (!schemaJson) {
        errors.push_back({ErrorId::SchemaViolation, name + "#/kind", "there is no schema for the kind \"" + kind + "\""});
        return;
    }
    try {
        valijson::Schema schema;
        valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(*schemaJson), schema);
        valijson::ValidationResults results;
        valijson::Validator(valijson::Validator::kStrongTypes)
            .validate(schema, valijson::adapters::NlohmannJsonAdapter(*document), &results);
        valijson::ValidationResults::Error error;
        for (int i = 0; i < kMostErrorsPerFile && results.popError(error); ++i) {
            std::string place;
            for (const std::string& part : error.context)
                place += part;
            errors.push_back({ErrorId::SchemaViolation, name + " " + place, error.description});
        }
    } catch (const std::exception& exception) {
        errors.push_back({ErrorId::SchemaViolation, name, std::string("the schema cannot be used: ") + exception.what()});
    }
}

}  // namespace sizewright::checks
