// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levers/lever_texts.h"

#include <array>
#include <cmath>

#include "core/text/format.h"

namespace sizewright {
namespace {

/// Smaller changes of power vanish in its rounding.
constexpr double kVisible = 0.01;

struct StepPart {
    Seconds StepBreakdown::*part;
    TextKey name;
};

TextKey largestPart(const StepBreakdown& step)
{
    const std::array<StepPart, 8> parts{{
        {&StepBreakdown::fixed, SIZEWRIGHT_TR_NOOP("Lever", "launches and host work")},
        {&StepBreakdown::attention, SIZEWRIGHT_TR_NOOP("Lever", "attention weights")},
        {&StepBreakdown::feedForward, SIZEWRIGHT_TR_NOOP("Lever", "dense layers")},
        {&StepBreakdown::experts, SIZEWRIGHT_TR_NOOP("Lever", "experts")},
        {&StepBreakdown::head, SIZEWRIGHT_TR_NOOP("Lever", "the output head")},
        {&StepBreakdown::kvCache, SIZEWRIGHT_TR_NOOP("Lever", "reading the cache")},
        {&StepBreakdown::communication, SIZEWRIGHT_TR_NOOP("Lever", "communication")},
        {&StepBreakdown::interference, SIZEWRIGHT_TR_NOOP("Lever", "prompts of other users")},
    }};
    const StepPart* largest = &parts.front();
    for (const StepPart& part : parts)
        if (step.*part.part > step.*largest->part)
            largest = &part;
    return largest->name;
}

void addMemory(std::vector<Message>& why, const LeverFigures& a, const LeverFigures& b, const ServingLoad& load)
{
    if (a.weights != b.weights)
        why.push_back({"lever_weights", SIZEWRIGHT_TR_NOOP("Lever", "Weights on one device: {without} without it, {with} with it."),
                       {{"without", Gigabytes{a.weights, 1}}, {"with", Gigabytes{b.weights, 1}}}});
    if (a.memory != b.memory)
        why.push_back({"lever_memory",
                       SIZEWRIGHT_TR_NOOP("Lever", "Memory that one device needs for {requests} requests at once, all parts counted: {without} without it, {with} "
                                                   "with it."),
                       {{"requests", std::int64_t(load.concurrency)}, {"without", Gigabytes{a.memory, 1}}, {"with", Gigabytes{b.memory, 1}}}});
    if (!a.fits || !b.fits)
        why.push_back({"lever_no_fit",
                       a.fits   ? SIZEWRIGHT_TR_NOOP("Lever", "With it the weights and one request of the longest context do not fit.")
                       : b.fits ? SIZEWRIGHT_TR_NOOP("Lever", "Without it the weights and one request of the longest context do not fit.")
                                : SIZEWRIGHT_TR_NOOP("Lever", "The weights and one request of the longest context fit neither way."),
                       {}});
    else if (a.maxConcurrency != b.maxConcurrency)
        why.push_back({"lever_requests",
                       SIZEWRIGHT_TR_NOOP("Lever", "Requests that can run at once: {without} without it, {with} with it; {asked} are asked."),
                       {{"without", a.maxConcurrency}, {"with", b.maxConcurrency}, {"asked", std::int64_t(load.concurrency)}}});
}

void addSpeed(std::vector<Message>& why, const LeverFigures& a, const LeverFigures& b)
{
    if (!a.speed || !b.speed)
        return;
    if (a.speed->tpot.typical != b.speed->tpot.typical)
        why.push_back({"lever_step",
                   SIZEWRIGHT_TR_NOOP("Lever", "One token of a user takes {without} without it and {with} with it; most of a step goes to {before} before and to "
                                               "{after} after."),
                   {{"without", a.speed->tpot.typical},
                    {"with", b.speed->tpot.typical},
                    {"before", largestPart(a.speed->step)},
                    {"after", largestPart(b.speed->step)}}});
    if (a.speed->ttft.typical != b.speed->ttft.typical)
        why.push_back({"lever_first", SIZEWRIGHT_TR_NOOP("Lever", "The first token comes after {without} without it and {with} with it."),
                       {{"without", a.speed->ttft.typical}, {"with", b.speed->ttft.typical}}});
    if (a.speed->outputTotal.typical != b.speed->outputTotal.typical)
        why.push_back({"lever_total", SIZEWRIGHT_TR_NOOP("Lever", "All users together: {without} without it, {with} with it."),
                   {{"without", a.speed->outputTotal}, {"with", b.speed->outputTotal}}});
    if (a.energy && b.energy && std::abs(a.energy->power.load.typical / b.energy->power.load.typical - 1) > kVisible)
        why.push_back({"lever_energy", SIZEWRIGHT_TR_NOOP("Lever", "Power under load: {without} without it, {with} with it."),
                       {{"without", a.energy->power.load.typical}, {"with", b.energy->power.load.typical}}});
    if (a.perMegatoken && b.perMegatoken && a.perMegatoken->typical != b.perMegatoken->typical)
        why.push_back({"lever_cost", SIZEWRIGHT_TR_NOOP("Lever", "A million output tokens, if the machines are busy in all hours of service: {without} without it, {with} with it."),
                       {{"without", a.perMegatoken->typical}, {"with", b.perMegatoken->typical}}});
}

std::string percent(double change, LanguageId language)
{
    const double rounded = std::round(change * 100);
    return std::string(rounded > 0 ? "+" : rounded < 0 ? "−" : "") + formatNumber(std::abs(rounded), 0, language);
}

}  // namespace

std::vector<Message> leverReasons(const LeverResult& r, const ServingLoad& load)
{
    std::vector<Message> why;
    if (r.reason)
        why.push_back(*r.reason);
    if (r.format)
        why.push_back({"lever_format", SIZEWRIGHT_TR_NOOP("Lever", "The file is {format}."), {{"format", r.format->name}}});
    if (r.without && r.with) {
        addMemory(why, *r.without, *r.with, load);
        addSpeed(why, *r.without, *r.with);
        if (why.empty())
            why.push_back({"lever_same", SIZEWRIGHT_TR_NOOP("Lever", "Memory, speed and cost stay as they are at this load."), {}});
    }
    const bool slower = r.change(LeverMetric::Delay) && r.change(LeverMetric::Delay)->typical != 0;
    for (const LeverFactor& factor : r.lever->factors)
        if (r.use != LeverUse::NotHere && (factor.term != LeverTerm::KvRead || slower))
            why.push_back(factor.term == LeverTerm::Utilisation
                              ? Message{"lever_assumed", SIZEWRIGHT_TR_NOOP("Lever", "Assumed, not measured: {source}."), {{"source", factor.source.title}}}
                              : Message{"lever_factor", SIZEWRIGHT_TR_NOOP("Lever", "Measured elsewhere, because the model has no term for it: {source}."), {{"source", factor.source.title}}});
    return why;
}

TextKey leverUseName(LeverUse use)
{
    switch (use) {
    case LeverUse::Applies:
        return SIZEWRIGHT_TR_NOOP("Lever", "could be done");
    case LeverUse::InUse:
        return SIZEWRIGHT_TR_NOOP("Lever", "already in use");
    case LeverUse::NotHere:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Lever", "not here");
}

TextKey leverVerdictName(LeverVerdict verdict)
{
    switch (verdict) {
    case LeverVerdict::Holds:
        return SIZEWRIGHT_TR_NOOP("Lever", "holds");
    case LeverVerdict::OnlyIf:
        return SIZEWRIGHT_TR_NOOP("Lever", "only if");
    case LeverVerdict::DoesNotHold:
        return SIZEWRIGHT_TR_NOOP("Lever", "does not hold");
    case LeverVerdict::NotHere:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Lever", "not to be told here");
}

std::string_view leverUseId(LeverUse use)
{
    return use == LeverUse::Applies ? "applies" : use == LeverUse::InUse ? "in_use" : "not_here";
}

std::string_view leverVerdictId(LeverVerdict verdict)
{
    constexpr std::array<std::string_view, 4> kIds{"holds", "only_if", "does_not_hold", "not_here"};
    return kIds[static_cast<std::size_t>(verdict)];
}

std::string leverQualityText(const LeverResult& r, const Language& language)
{
    if (r.quality.text)
        return r.quality.text->in(language.id);
    if (r.quality.exact)
        return language(SIZEWRIGHT_TR_NOOP("Lever", "Unchanged: the maker's own file, or its exact copy in 16 bits."));
    if (r.quality.kept)
        return render({"lever_kept",
                       SIZEWRIGHT_TR_NOOP("Lever", "Keeps {low} to {high} of the native score, typically {typical}: {source}, {note}."),
                       {{"low", Percent{r.quality.kept->low / 100, 1}},
                        {"high", Percent{r.quality.kept->high / 100, 1}},
                        {"typical", Percent{r.quality.kept->typical / 100, 1}},
                        {"source", r.quality.kept->source.title},
                        {"note", r.quality.kept->source.note}}},
                      language);
    if (r.lever->change == LeverChange::None)
        return language(SIZEWRIGHT_TR_NOOP("Lever", "Unchanged: it changes nothing that inference computes."));
    return language(SIZEWRIGHT_TR_NOOP("Lever", "Not known: no scores of this model in this form are published beside the native ones."));
}

std::optional<double> leverCellKey(const LeverResult& r, LeverCell cell)
{
    const auto typical = [&](LeverMetric metric) { return r.change(metric) ? std::optional<double>(r.change(metric)->typical) : std::nullopt; };
    const bool both = r.without && r.with;
    switch (cell) {
    case LeverCell::Memory:
        return typical(LeverMetric::Memory);
    case LeverCell::UserSpeed:
        return typical(LeverMetric::UserSpeed);
    case LeverCell::TotalSpeed:
        return typical(LeverMetric::TotalSpeed);
    case LeverCell::Requests:
        return both && r.without->maxConcurrency > 0 ? std::optional<double>(double(r.with->maxConcurrency) / double(r.without->maxConcurrency) - 1)
                                                     : std::nullopt;
    case LeverCell::Cost:
        break;
    }
    if (!both || !r.without->perMegatoken || !r.with->perMegatoken || r.without->perMegatoken->typical.minor == 0)
        return std::nullopt;
    return double(r.with->perMegatoken->typical.minor) / double(r.without->perMegatoken->typical.minor) - 1;
}

std::string leverCellText(const LeverResult& r, LeverCell cell, LanguageId language)
{
    if (cell == LeverCell::Requests && r.without && r.with)
        return formatInteger(r.without->maxConcurrency, language) + " → " + formatInteger(r.with->maxConcurrency, language);
    const LeverMetric metric = cell == LeverCell::Memory ? LeverMetric::Memory : cell == LeverCell::UserSpeed ? LeverMetric::UserSpeed : LeverMetric::TotalSpeed;
    if (cell != LeverCell::Cost && cell != LeverCell::Requests)
        return r.change(metric) ? formatChange(*r.change(metric), language) : "–";
    const auto key = leverCellKey(r, cell);
    return key ? formatChange({*key, *key, *key}, language) : "–";
}

std::string leverStatement(const LeverResult& r, LanguageId language)
{
    if (!r.checks.empty())
        return r.checks.front().claim->statement.in(language);
    return r.claims.empty() ? std::string() : r.claims.front()->statement.in(language);
}

std::string formatChange(const Band<double>& change, LanguageId language)
{
    const std::string low = percent(change.low, language);
    const std::string high = percent(change.high, language);
    const std::string typical = percent(change.typical, language);
    return low == high ? typical + " %" : typical + " % (" + low + " … " + high + ")";
}

}  // namespace sizewright
