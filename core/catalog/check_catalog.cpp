// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "core/catalog/tensor_layout.h"
#include "core/catalog/catalog.h"
#include "core/io/file.h"
#include "core/io/json.h"
#include "core/io/number_text.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr int kMostErrorsPerFile = 20;
/// Peaks are ordered by width: an 8-bit peak below the 16-bit one is a slip of columns.
constexpr double kPeakTolerance = 0.999;
/// No device reaches this, bytes per second.
constexpr double kLargestBandwidth = 3e13;

Result<Json> parsed(const fs::path& file, const std::string& name)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    // The reader's limits come first: valijson and nlohmann recurse without one.
    if (const auto guarded = JsonDocument::parse(*text, name); !guarded)
        return tl::unexpected(guarded.error());
    return Json::parse(*text, nullptr, false);
}

void validateFile(const fs::path& file, const std::string& name, const fs::path& schemas, std::vector<Error>& errors)
{
    const auto document = parsed(file, name);
    if (!document) {
        errors.push_back(document.error());
        return;
    }
    const std::string kind = document->value("kind", std::string());
    // Related kinds of one folder may share a schema named after it.
    std::error_code code;
    const fs::path own = schemas / (kind + ".schema.json");
    const fs::path schemaFile = fs::exists(own, code) ? own : schemas / (file.parent_path().filename().string() + ".schema.json");
    const auto schemaJson = parsed(schemaFile, "catalogs/schema/" + schemaFile.filename().string());
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

void require(bool holds, const std::string& where, const std::string& what, std::vector<Error>& errors)
{
    if (!holds)
        errors.push_back({ErrorId::OutOfRange, where, what});
}

/// Parameters from the shape against the published count. A published count that leaves something out says so in its note.
void checkParameters(const Model& model, std::vector<Error>& errors)
{
    const auto computed = static_cast<double>(parameterCount(model, false));
    const double error = computed / model.publishedParameters - 1;
    require(std::abs(error) <= (model.publishedRounded ? 0.02 : 0.002), "models/" + model.id,
            "the shape gives " + fixedText(computed / 1e9, 3) + " billion parameters, the entry publishes " +
                fixedText(model.publishedParameters / 1e9, 3),
            errors);
}

void checkAccelerator(const Accelerator& a, std::vector<Error>& errors)
{
    const std::string where = "accelerators/" + a.id;
    const auto below = [](const std::optional<FlopsPerSecond>& wide, double narrow) { return !wide || wide->raw() >= narrow * kPeakTolerance; };
    const double bf16 = a.bf16 ? a.bf16->typical.raw() : 0;
    require(below(a.fp8, bf16), where, "the FP8 peak is below the 16-bit peak", errors);
    require(below(a.fp4, a.fp8 ? a.fp8->raw() : bf16), where, "the FP4 peak is below the 8-bit peak", errors);
    require(!a.bandwidth || a.bandwidth->high.raw() < kLargestBandwidth, where, "the memory bandwidth is above 30 TB/s", errors);
    const double nominal = a.nominalGigabytes * 1e9;
    if (a.memory && nominal > 0)
        require(double(a.memory->raw()) > 0.95 * nominal && double(a.memory->raw()) < 1.1 * nominal, where,
                "memory and the gigabytes on the box differ by more than the binary prefix", errors);
}

void checkCpu(const Cpu& c, std::vector<Error>& errors)
{
    if (!c.memoryChannels || !c.memoryMegatransfers)
        return;
    const double bandwidth = double(*c.memoryChannels) * *c.memoryMegatransfers * 8e6;
    require(bandwidth > 1e10 && bandwidth < 2e12, "cpus/" + c.id, "channels x MT/s x 8 bytes is no plausible bandwidth", errors);
}

void checkPlatform(const Catalog& catalog, const Platform& p, std::vector<Error>& errors)
{
    const std::string where = "platforms/" + p.id;
    if (p.hostMemory && p.dimms > 0 && p.dimmGigabytes > 0)
        require(p.hostMemory->raw() == std::int64_t(p.dimms) * p.dimmGigabytes * (std::int64_t{1} << 30), where,
                "host memory is not modules x size", errors);
    const Cpu* cpu = catalog.cpu(p.cpuId);
    require(!cpu || !cpu->maxSockets || p.sockets <= *cpu->maxSockets, where, "the processor does not work in so many sockets", errors);
    require(!p.bom.empty(), where, "the bill of materials is empty", errors);
    const Accelerator* device = catalog.accelerator(p.acceleratorId);
    require(p.family == Family::Hybrid || !device || device->family == p.family, where, "the accelerator is of another family", errors);
}

void checkPrices(const Catalog& catalog, std::vector<Error>& errors)
{
    for (const PriceRecord& p : catalog.prices)
        if (p.low && p.high)
            require(p.high->toDouble() <= 20 * p.low->toDouble(), "prices/" + p.item, "high is more than twenty times low", errors);
    for (const ExchangeRate& r : catalog.exchangeRates)
        require(r.base != r.quote, "exchange_rates", "a currency is quoted in itself", errors);
}

bool hasHanCharacter(const std::string& text)
{
    // U+4E00 to U+9FFF are three bytes in UTF-8 that begin with E4 to E9.
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '\xE4' && c <= '\xE9'; });
}

void checkTranslations(const LocalText& text, const std::string& where, std::vector<Error>& errors)
{
    require(text.de != text.en, where, "the German text is the English one", errors);
    require(hasHanCharacter(text.zhCn), where, "the Chinese text has no Chinese character", errors);
}

void checkClaim(const Claim& claim, std::vector<Error>& errors)
{
    const std::string where = "claims/" + claim.id;
    checkTranslations(claim.statement, where + "/statement", errors);
    checkTranslations(claim.answer, where + "/answer", errors);
    for (const ClaimCheck& check : claim.checks)
        for (const LanguageId language : {LanguageId::En, LanguageId::De, LanguageId::ZhCn}) {
            const std::string figure = formatDecimal(check.figure, language);
            require(claim.answer.in(language).find(figure) != std::string::npos, where + "/answer",
                    "the checked figure " + figure + " is not in the text in " + std::string(languageName(language)), errors);
        }
}

}  // namespace

std::vector<Error> checkCatalog(const fs::path& directory)
{
    std::vector<Error> errors;
    validateFolder(directory, errors);
    const auto catalog = loadCatalog(directory);
    if (!catalog) {
        errors.push_back(catalog.error());
        return errors;
    }
    for (const Model& model : catalog->models)
        checkParameters(model, errors);
    for (const Accelerator& accelerator : catalog->accelerators)
        checkAccelerator(accelerator, errors);
    for (const Cpu& cpu : catalog->cpus)
        checkCpu(cpu, errors);
    for (const Platform& platform : catalog->platforms)
        checkPlatform(*catalog, platform, errors);
    checkPrices(*catalog, errors);
    for (const Claim& claim : catalog->claims)
        checkClaim(claim, errors);
    return errors;
}

}  // namespace sizewright
