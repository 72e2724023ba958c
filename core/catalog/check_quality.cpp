// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "core/catalog/checks.h"

namespace sizewright {
namespace {

bool unitFits(const QualityRecord& r)
{
    switch (r.measure) {
    case QualityMeasure::Score:
    case QualityMeasure::Loss:
    case QualityMeasure::Average:
        return r.unit == "percent";
    case QualityMeasure::Recovery:
        return r.unit == "percent of BF16" && r.relativeToNative == r.score;
    case QualityMeasure::Perplexity:
        return r.unit == "PPL";
    case QualityMeasure::Divergence:
        return r.unit == "nats";
    case QualityMeasure::Rating:
        return r.unit == "Elo" || r.unit == "index points";
    }
    return false;
}

}  // namespace

void checks::quality(const QualityRecord& r, Errors& errors)
{
    const std::string where = "quality/" + r.id;
    require(unitFits(r), where + "/unit", "\"" + r.unit + "\" is no unit of the measure \"" + std::string(qualityMeasureId(r.measure)) + "\"", errors);
    const bool native = r.formatId.empty() && r.varies == QualityVariation::None;
    require(!native || !r.relativeToNative || *r.relativeToNative == 100, where + "/relative_to_native",
            "the native file is 100 percent of itself", errors);
    require(r.effort.empty() || r.thinking == Thinking::On, where + "/effort", "an effort belongs to thinking", errors);
    require(r.effort.empty() || r.effort == "low" || r.effort == "medium" || r.effort == "high" || r.effort == "max", where + "/effort",
            "\"" + r.effort + "\" is not one of: low, medium, high, max", errors);
}

std::vector<std::string> unknownQualityFormats(const Catalog& catalog)
{
    std::set<std::string> unknown;
    for (const QualityRecord& record : catalog.quality)
        if (!record.formatId.empty() && !catalog.weightFormat(record.formatId))
            unknown.insert(record.formatId);
    return {unknown.begin(), unknown.end()};
}

}  // namespace sizewright
