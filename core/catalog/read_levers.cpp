// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/catalog/readers.h"

namespace sizewright::readers {
namespace {

const auto kChanges = named<LeverChange, kLeverChanges>(leverChangeId);
const auto kTerms = named<LeverTerm, kLeverTerms>(leverTermId);
const auto kMetrics = named<LeverMetric, kLeverMetrics>(leverMetricId);

LeverFactor factor(const JsonNode& node)
{
    LeverFactor f;
    f.term = node.choice<LeverTerm>("term", kTerms);
    f.value = {node.number("low", 0, 1e6), node.number("typical", 0, 1e6), node.number("high", 0, 1e6)};
    f.source = source(node);
    if (f.value.low > f.value.typical || f.value.typical > f.value.high)
        node.fail(ErrorId::OutOfRange, "typical", "a factor is ordered low, typical, high");
    node.allowOnly({"term", "low", "typical", "high", "source"});
    return f;
}

LeverFigure figure(const JsonNode& node)
{
    LeverFigure f;
    f.claimId = node.text("claim_id", 100);
    f.metric = node.choice<LeverMetric>("metric", kMetrics);
    f.low = node.number("low", -1, 1000);
    f.high = node.number("high", -1, 1000);
    if (f.low > f.high)
        node.fail(ErrorId::OutOfRange, "low", "a figure is ordered low, high");
    node.allowOnly({"claim_id", "metric", "low", "high"});
    return f;
}

}  // namespace

void levers(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items")) {
        Lever lever;
        lever.id = item.text("id", 80);
        lever.change = item.choice<LeverChange>("change", kChanges);
        lever.formats = item.optionalTexts("formats");
        const bool changesWeights = lever.change == LeverChange::Weights || lever.change == LeverChange::MixedWeights;
        if (changesWeights == lever.formats.empty())
            item.fail(ErrorId::MissingField, "formats", "a lever names formats exactly where it changes the weights");
        lever.name = localText(item, "name");
        lever.meaning = localText(item, "meaning");
        lever.condition = localText(item, "condition");
        if (item.has("quality"))
            lever.quality = localText(item, "quality");
        for (const JsonNode& node : item.optionalList("factors"))
            lever.factors.push_back(factor(node));
        for (const JsonNode& node : item.optionalList("figures"))
            lever.figures.push_back(figure(node));
        lever.claims = item.optionalTexts("claims");
        lever.source = source(item);
        item.allowOnly({"id", "change", "formats", "name", "meaning", "condition", "quality", "factors", "figures", "claims", "source"});
        catalog.levers.push_back(lever);
    }
}

}  // namespace sizewright::readers
