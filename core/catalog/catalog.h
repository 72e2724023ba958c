// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/accuracy.h"
#include "core/catalog/calibration.h"
#include "core/catalog/claim.h"
#include "core/catalog/engine.h"
#include "core/catalog/hardware.h"
#include "core/catalog/lever.h"
#include "core/catalog/model.h"
#include "core/catalog/price.h"
#include "core/catalog/quality.h"
#include "core/catalog/quote_rule.h"
#include "core/catalog/set_aside.h"
#include "core/catalog/training_stack.h"
#include "core/catalog/weight_format.h"
#include "core/catalog/workload_template.h"
#include "core/money/exchange_rates.h"
#include "core/units/result.h"

namespace sizewright {

/// A clock that a region lives by for a share of the year or of its people.
struct UtcOffset {
    double hours = 0;  ///< ahead of UTC
    double share = 1;
    bool operator==(const UtcOffset&) const = default;
};
/// Hours of a day, from 0 to 24.
struct HourSpan {
    double from = 0;
    double to = 0;
    bool operator==(const HourSpan&) const = default;
};
/// When the provider of the API charges its higher price.
struct ApiPeakHours {
    std::vector<HourSpan> utc;
    bool weekdaysOnly = false;
    Source source;
    bool operator==(const ApiPeakHours&) const = default;
};

/// What a place costs and taxes: which tariff, VAT rate and PUE apply.
struct Region {
    std::string id;
    std::string name;
    Currency currency = Currency::CNY;
    std::string tariffItem;  ///< price item of electricity
    std::string vatRateId;
    std::string pueRateId;
    std::vector<UtcOffset> utcOffsets;     ///< shares add up to 1; empty: not known
    double workStarts = 8;                 ///< local hour at which a service that does not run all day begins
    std::optional<Decimal> apiPeakShare;   ///< of the API traffic in the provider's peak hours, where an entry states it outright
    Source source;
    bool operator==(const Region&) const = default;
};

enum class Origin { Shipped, User, Project };

/// An entry that does not stand in the shipped catalog as it is used here. Nothing is overridden silently.
struct OwnEntry {
    std::string kind;  ///< "accelerators", "prices" ...
    std::string id;    ///< of a price the item's name
    std::string name;
    Origin origin = Origin::User;
    bool replacesShipped = false;
    bool shippedChanged = false;  ///< the shipped entry is no longer the one that was replaced
    std::string shipped;          ///< the shipped entry's own JSON text; empty for a new one, or where only values were merged
    bool operator==(const OwnEntry&) const = default;
};

/// All facts that a plan stands on. Loaded once, then only read; every pointer handed out lives as long as the catalog.
struct Catalog {
    std::vector<Model> models;
    std::vector<BlockType> blockTypes;
    std::vector<WeightFormat> weightFormats;
    std::vector<KvFormat> kvFormats;
    std::vector<Accelerator> accelerators;
    std::vector<TrainingStack> trainingStacks;
    std::vector<Cpu> cpus;
    std::vector<Platform> platforms;
    std::vector<Engine> engines;
    std::vector<Link> links;
    std::vector<PriceRecord> prices;
    std::vector<RateRecord> rates;
    std::vector<Region> regions;
    std::optional<ApiPeakHours> apiPeak;
    std::vector<ExchangeRate> exchangeRates;
    std::vector<WorkloadTemplate> templates;
    std::vector<Claim> claims;
    std::vector<Lever> levers;
    std::vector<QualityRecord> quality;
    std::vector<QuoteRule> quoteRules;
    Calibration calibration;
    Accuracy accuracy;                 ///< of the calibration; no groups if none was worked out
    std::vector<SetAside> setAside;    ///< measured rows that no fit takes
    std::filesystem::path directory;   ///< where it was loaded from; empty if it was not
    std::vector<OwnEntry> ownEntries;  ///< all others are shipped

    /// Null for what is shipped as it is.
    [[nodiscard]] const OwnEntry* ownEntry(std::string_view kind, std::string_view id) const;
    [[nodiscard]] const Model* model(std::string_view id) const;
    [[nodiscard]] const BlockType* blockType(std::string_view id) const;
    [[nodiscard]] const WeightFormat* weightFormat(std::string_view id) const;
    [[nodiscard]] const KvFormat* kvFormat(std::string_view id) const;
    [[nodiscard]] const Accelerator* accelerator(std::string_view id) const;
    [[nodiscard]] const TrainingStack* trainingStack(std::string_view id) const;
    [[nodiscard]] const Cpu* cpu(std::string_view id) const;
    [[nodiscard]] const Platform* platform(std::string_view id) const;
    [[nodiscard]] const Engine* engine(std::string_view id) const;
    [[nodiscard]] const Link* link(std::string_view id) const;
    [[nodiscard]] const Region* region(std::string_view id) const;
    [[nodiscard]] const RateRecord* rate(std::string_view id) const;
    [[nodiscard]] const WorkloadTemplate* workloadTemplate(std::string_view id) const;
    [[nodiscard]] const Claim* claim(std::string_view id) const;
    [[nodiscard]] const Lever* lever(std::string_view id) const;
    [[nodiscard]] const QuoteRule* quoteRule(std::string_view id) const;
    /// The record of the item that counts: the user's own, else the latest that states an amount; or nothing: "no public price,
    /// ask for a quote".
    [[nodiscard]] const PriceRecord* price(std::string_view item) const;
};

/// Whether checkpoints of the model exist, or can be made, in the format.
[[nodiscard]] bool isMadeFor(const WeightFormat& format, const Model& model);

/// Loads every kind below `directory` (`<kind>/*.json`, in name order) and checks references between kinds.
/// @error FileNotFound, and whatever the first bad file reports with its file and JSON pointer.
[[nodiscard]] Result<Catalog> loadCatalog(const std::filesystem::path& directory);

/// Every violation of schema, reference and physics in a catalog folder, one line each; empty means sound.
/// Physics: parameters from the shape within 0.2 % of the published count unless the entry says why not; a file size within
/// the format's band; bandwidth and peaks positive and ordered low <= typical <= high. Claims: each language is its own text,
/// and every checked figure stands in each.
[[nodiscard]] std::vector<Error> checkCatalog(const std::filesystem::path& directory);

/// Formats of published quality that the catalog does not have; their rows are kept as stated and serve no plan.
[[nodiscard]] std::vector<std::string> unknownQualityFormats(const Catalog& catalog);

}  // namespace sizewright
