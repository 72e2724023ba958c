// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan/candidates.h"
#include "core/quotes/findings.h"

namespace sizewright {
namespace {

/// Fewer bits than the model's own file, beyond what another way of storing eight bits explains.
constexpr double kFewerBits = 0.9;

void about(Finding* finding, std::size_t claim)
{
    if (finding != nullptr)
        finding->claim = claim;
}

Gigabytes gigabytes(Bytes bytes)
{
    return {bytes, 0};
}

Bytes memoryOf(const OfferedMachine& m, bool withHost)
{
    const Bytes each = m.device->memory.value_or(Bytes());
    double total = double(each.raw()) * m.platform->acceleratorCount * m.machines;
    if (withHost && m.platform->hostMemory)
        total += double(m.platform->hostMemory->raw()) * m.machines;
    return capacityOf(total);
}

/// What the model needs that the claim is about, and what there is.
void findMemory(const RuleFacts& facts, const ClaimResult& r, FindingList& findings)
{
    const OfferedMachine& m = *facts.check.machine;
    const bool stated = !r.formatAssumed || facts.quote.claims[r.claim].fullPower;
    if (!stated || r.holds || r.weights.raw() <= 0)
        return;
    const bool cache = r.trial && r.trial->memory.shortage == MemoryShortage::DeviceCache;
    if (cache) {
        about(findings.add("context-not-held",
                           {"context_not_held",
                            SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The weights of {model} as {format} ({weights}) fit on {machine}, but not the cache of one request of "
                                                                "the promised length beside them."),
                            {{"model", r.model->name}, {"format", r.format->name}, {"weights", gigabytes(r.weights)}, {"machine", m.title}}}),
              r.claim);
        return;
    }
    const bool withHost = m.hybrid || m.asHybrid;
    const Bytes has = memoryOf(m, withHost);
    // Nobody can tell of a file that no engine of the catalog runs there, unless it is too large anyway.
    if (!r.trial && r.weights < has)
        return;
    Message evidence{"memory_short",
                     withHost ? SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{model} as {format} is {weights} of weights; {machine} has {has} in its devices and main memory "
                                                                    "together, before cache and operating system.")
                              : SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{model} as {format} is {weights} of weights; the devices of {machine} hold {has}, before cache "
                                                                    "and working memory."),
                     {{"model", r.model->name}, {"format", r.format->name}, {"weights", gigabytes(r.weights)}, {"machine", m.title}, {"has", gigabytes(has)}}};
    if (r.trial && !withHost && r.weights < has) {
        evidence.id = "memory_usable_short";
        evidence.text = SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{model} as {format} is {weights} of weights; the devices of {machine} hold {has}, of which {usable} are left "
                                                            "for weights and cache.");
        evidence.values.emplace_back("usable", gigabytes(capacityOf(double(r.trial->memory.device.budget.raw()) * r.trial->deployment.devices())));
    }
    about(findings.add("memory-short", std::move(evidence)), r.claim);
}

void findPrecision(const RuleFacts& facts, const ClaimResult& r, FindingList& findings)
{
    const QuoteClaim& claim = facts.quote.claims[r.claim];
    const WeightFormat* native = facts.catalog.weightFormat(r.model->nativeFormat);
    const bool distill = !r.model->distillOf.empty();
    const bool fewerBits = !r.formatAssumed && native != nullptr && r.format->nominalBits < kFewerBits * native->nominalBits;
    if (claim.formatId.empty() && !claim.modelId.empty()) {
        about(claim.fullPower ? findings.add("full-power-unproven",
                                             {"full_power_unproven",
                                              SIZEWRIGHT_TR_NOOP("QuoteEvidence", "\"{statement}\" names neither file nor precision. The maker's own {model} is {weights} "
                                                                                  "as {format}."),
                                              {{"statement", claim.statement}, {"model", r.model->name}, {"weights", gigabytes(r.weights)}, {"format", r.format->name}}})
                              : findings.add("precision-not-stated",
                                             {"precision_not_stated",
                                              SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{model} is named, the precision of its weights is not. The maker's own file is {weights} "
                                                                                  "as {format}."),
                                              {{"model", r.model->name}, {"weights", gigabytes(r.weights)}, {"format", r.format->name}}}),
              r.claim);
    }
    if (!claim.fullPower || (!distill && !fewerBits))
        return;
    Finding* finding = nullptr;
    if (distill)
        finding = findings.add("not-full-model", {"distill_as_full",
                                                  SIZEWRIGHT_TR_NOOP("QuoteEvidence", "\"{statement}\" is said of {model}, a smaller model that was trained on answers of "
                                                                                      "the large one."),
                                                  {{"statement", claim.statement}, {"model", r.model->name}}});
    else
        finding = findings.add("not-full-model",
                               {"quantised_as_full",
                                SIZEWRIGHT_TR_NOOP("QuoteEvidence", "\"{statement}\" is said of {format}: {bits} bits a weight, where the maker's own file has {native}. "
                                                                    "The file is {weights}."),
                                {{"statement", claim.statement},
                                 {"format", r.format->name},
                                 {"bits", Number{r.format->nominalBits, 2}},
                                 {"native", Number{native->nominalBits, 0}},
                                 {"weights", gigabytes(r.weights)}}},
                               r.format->quality == QualityClass::Strong ? RuleSeverity::High : RuleSeverity::Medium);
    about(finding, r.claim);
}

void findArithmetic(const RuleFacts& facts, const ClaimResult& r, FindingList& findings)
{
    const Accelerator& device = *facts.check.machine->device;
    if (r.formatAssumed || r.format->compute == ComputeType::WeightOnly || supportsArithmetic(device, *r.format))
        return;
    about(findings.add("format-not-computed",
                       {"format_not_computed",
                        SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{device} has no arithmetic for {format}: such a file of {model} must be converted first, which makes "
                                                            "it another file with another size and quality."),
                        {{"device", device.name}, {"format", r.format->name}, {"model", r.model->name}}}),
          r.claim);
}

/// A label and a precision are still no file.
void findIdentity(const RuleFacts& facts, const ClaimResult& r, FindingList& findings)
{
    const QuoteClaim& claim = facts.quote.claims[r.claim];
    if (claim.fullPower && !r.formatAssumed && !findings.has("not-full-model"))
        about(findings.add("identity-unproven",
                           {"identity_unproven",
                            SIZEWRIGHT_TR_NOOP("QuoteEvidence", "\"{statement}\" is promised without checksums of the {weights} of weights."),
                            {{"statement", claim.statement}, {"weights", gigabytes(r.weights)}}}),
              r.claim);
}

void findConditions(const RuleFacts& facts, const ClaimResult& r, FindingList& findings)
{
    const QuoteClaim& claim = facts.quote.claims[r.claim];
    if (!claim.rate)
        return;
    if (claim.scope == RateScope::NotStated || (claim.scope == RateScope::AllUsers && !claim.concurrency))
        about(findings.add("rate-without-conditions",
                           {"rate_without_concurrency",
                            SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{rate} is stated, but not whether that is for one user or for all, and at how many requests at once."),
                            {{"rate", *claim.rate}}}),
              r.claim);
    else if (!claim.concurrency)
        about(findings.add("rate-without-conditions",
                           {"rate_for_how_many", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{rate} for each user is stated, but not with how many users at once."),
                            {{"rate", *claim.rate}}}),
              r.claim);
    else if (!claim.input || !claim.output)
        about(findings.add("rate-without-conditions",
                           {"rate_without_lengths",
                            SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{rate} at {concurrency} requests at once is stated without the lengths of question and answer."),
                            {{"rate", *claim.rate}, {"concurrency", std::int64_t(*claim.concurrency)}}},
                           RuleSeverity::Low),
              r.claim);
    if (claim.engineId.empty())
        about(findings.add("engine-not-stated",
                           {"engine_not_stated", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{rate} is stated without the software that reached it."), {{"rate", *claim.rate}}}),
              r.claim);
}

void findSpeed(const RuleFacts& facts, const ClaimResult& r, FindingList& findings)
{
    if (!r.claimed || !r.ours)
        return;
    const QuoteClaim& claim = facts.quote.claims[r.claim];
    const bool ofAll = claim.scope == RateScope::AllUsers;
    std::vector<std::pair<std::string, MessageValue>> values{{"claimed", *r.claimed}, {"ours", *r.ours}, {"concurrency", std::int64_t(r.concurrency)}};
    if (r.beyondRoofline) {
        values.emplace_back("roofline", *r.roofline);
        about(findings.add("beyond-roofline",
                           {"beyond_roofline",
                            ofAll ? SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{claimed} for all is claimed; memory and arithmetic of the machine allow at most {roofline} at "
                                                                        "{concurrency} requests at once, and {ours} are to be expected.")
                                  : SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{claimed} is claimed; memory and arithmetic of the machine allow at most {roofline} at "
                                                                        "{concurrency} requests at once, and {ours} for each are to be expected."),
                            std::move(values)}),
              r.claim);
    } else if (r.beyondBand) {
        about(findings.add("beyond-band",
                           {"beyond_band",
                            r.concurrency == 1 ? SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{claimed} is claimed; {ours} are to be expected with one user.")
                            : ofAll ? SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{claimed} for all is claimed at {concurrency} requests at once; {ours} are to be expected.")
                                  : SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{claimed} for each user is claimed at {concurrency} requests at once; {ours} are to be expected."),
                            std::move(values)}),
              r.claim);
    }
}

void findContext(const RuleFacts& facts, const ClaimResult& r, FindingList& findings)
{
    const auto& context = facts.quote.claims[r.claim].context;
    if (context && context->raw() > r.model->maxContext)
        about(findings.add("context-not-held",
                           {"context_beyond_model",
                            SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{context} tokens of context are promised; {model} ends at {most}."),
                            {{"context", context->raw()}, {"model", r.model->name}, {"most", std::int64_t(r.model->maxContext)}}}),
              r.claim);
}

void findConcurrency(const RuleFacts& facts, const ClaimResult& r, FindingList& findings)
{
    const auto& claimed = facts.quote.claims[r.claim].concurrency;
    if (claimed && r.holds && r.trial->memory.maxConcurrency < *claimed)
        about(findings.add("concurrency-not-held",
                           {"concurrency_not_held",
                            SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{claimed} requests at once are promised; memory holds the cache of {has} of this length, the others wait."),
                            {{"claimed", std::int64_t(*claimed)}, {"has", std::int64_t(r.trial->memory.maxConcurrency)}}}),
              r.claim);
}

/// A machine that keeps weights in main memory is fine for one user; what is said of it must say so.
void findHybrid(const RuleFacts& facts, FindingList& findings)
{
    const auto found = std::ranges::find_if(facts.check.claims, [&](const ClaimResult& r) {
        const QuoteClaim& claim = facts.quote.claims[r.claim];
        return (r.hybrid || (r.holds && facts.check.machine->hybrid)) && claim.concurrency.value_or(0) != 1;
    });
    if (found == facts.check.claims.end())
        return;
    const OfferedMachine& m = *facts.check.machine;
    about(findings.add("hybrid-as-server",
                       {"hybrid_as_server",
                        SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The devices of {machine} hold {has}, the file is {weights}: most of the model lies in main memory and is "
                                                            "computed by the processors, for few users at a time."),
                        {{"machine", m.title}, {"has", gigabytes(memoryOf(m, false))}, {"weights", gigabytes(found->weights)}}}),
          found->claim);
}

void findCapacity(const RuleFacts& facts, FindingList& findings)
{
    const int asked = concurrencyOf(facts.scenario).atHorizon;
    if (!facts.check.usersAtServiceLevel || *facts.check.usersAtServiceLevel >= asked)
        return;
    findings.add("carries-too-few",
                 {"carries_too_few",
                  *facts.check.usersAtServiceLevel > 0
                      ? SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{machine} carries up to {users} requests at once at {level} for each; the plan asks for {asked}.")
                      : SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{machine} does not give even one user {level} with the plan's requests; the plan asks for {asked} at once."),
                  {{"machine", facts.check.machine->title},
                   {"users", std::int64_t(*facts.check.usersAtServiceLevel)},
                   {"level", facts.scenario.service.perUser},
                   {"asked", std::int64_t(asked)}}});
}

}  // namespace

void findClaims(const RuleFacts& facts, FindingList& findings)
{
    for (const ClaimResult& r : facts.check.claims) {
        findConditions(facts, r, findings);
        if (r.model == nullptr || r.format == nullptr)
            continue;
        findPrecision(facts, r, findings);
        findIdentity(facts, r, findings);
        findContext(facts, r, findings);
        if (!facts.check.machine)
            continue;
        findArithmetic(facts, r, findings);
        findMemory(facts, r, findings);
        findSpeed(facts, r, findings);
        findConcurrency(facts, r, findings);
    }
    if (facts.check.machine) {
        findHybrid(facts, findings);
        findCapacity(facts, findings);
    }
}

}  // namespace sizewright
