// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/verdict.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "core/cost/site_costs.h"
#include "core/plan/model_headroom.h"
#include "core/plan/training.h"

namespace sizewright {
namespace {

Gigabytes gigabytes(double bytes)
{
    return {needOf(bytes), 1};
}

/// The devices of one replica: what one copy of the model has to fit into.
int replicaDevices(const Option& o)
{
    return std::max(1, o.deployment.devices() / o.deployment.layout.replicas);
}

std::string devicesText(const Option& o)
{
    return std::to_string(replicaDevices(o)) + " × " + o.deployment.device->name;
}

Message deviceWeightsReason(const Option& o)
{
    const MemoryFootprint& m = *o.memory;
    const double devices = replicaDevices(o);
    return {"weights_exceed_memory",
            SIZEWRIGHT_TR_NOOP("Reason", "{model} as {format} is {needs} of weights; {devices} hold {has}, of which {engine} can use "
                                         "{usable}: {short} short with its working memory."),
            {{"model", o.deployment.model->name},
             {"format", o.deployment.format->name},
             {"needs", gigabytes(double(o.checkpoint.raw()))},
             {"devices", devicesText(o)},
             {"has", gigabytes(double(m.device.capacity.raw()) * devices)},
             {"engine", o.deployment.engine->name},
             {"usable", gigabytes(double(m.device.budget.raw()) * devices)},
             {"short", gigabytes(double(m.missing.raw()) * devices)}}};
}

Message hybridDeviceReason(const Option& o)
{
    const MemoryFootprint& m = *o.memory;
    const double devices = replicaDevices(o);
    const double needs = double(m.device.budget.raw() + m.missing.raw()) * devices;
    return {"device_part_exceeds_memory",
            SIZEWRIGHT_TR_NOOP("Reason", "Attention, shared layers and working memory of {model} as {format} need {needs} on {devices}; "
                                         "{usable} are usable: {short} short."),
            {{"model", o.deployment.model->name},
             {"format", o.deployment.format->name},
             {"needs", gigabytes(needs)},
             {"devices", devicesText(o)},
             {"usable", gigabytes(double(m.device.budget.raw()) * devices)},
             {"short", gigabytes(double(m.missing.raw()) * devices)}}};
}

Message cacheReason(const Option& o, const Requirement& r)
{
    return {"cache_exceeds_memory",
            SIZEWRIGHT_TR_NOOP("Reason", "The weights fit on {devices}, but the cache of one request of {context} tokens does not: {short} "
                                         "short per device."),
            {{"devices", devicesText(o)}, {"context", std::int64_t(r.longestContext)}, {"short", o.memory->missing}}};
}

Message hostReason(const Option& o)
{
    const HostMemoryUse& host = o.memory->host;
    return {"host_memory_short",
            SIZEWRIGHT_TR_NOOP("Reason", "The host needs {needs} of RAM for the weights and has {has}: {short} short."),
            {{"needs", gigabytes(double(host.total().raw()))},
             {"has", gigabytes(double(host.capacity.value_or(Bytes()).raw()))},
             {"short", gigabytes(double(o.memory->missing.raw()))}}};
}

void judgeMemory(Option& o, const Requirement& r)
{
    const MemoryFootprint& m = *o.memory;
    switch (m.shortage) {
    case MemoryShortage::None:
        return;
    case MemoryShortage::DeviceWeights:
        o.reasons.push_back(o.family == Family::Hybrid ? hybridDeviceReason(o) : deviceWeightsReason(o));
        break;
    case MemoryShortage::DeviceCache:
        o.reasons.push_back(cacheReason(o, r));
        break;
    case MemoryShortage::Host:
        o.reasons.push_back(hostReason(o));
        break;
    case MemoryShortage::Unknown:
        o.reasons.push_back({"memory_unknown",
                             SIZEWRIGHT_TR_NOOP("Reason", "The memory of {devices} or of its host is not published: ask the vendor."),
                             {{"devices", devicesText(o)}}});
        refuse(o, Refusal::Unknown, 1);
        return;
    }
    const double base = m.shortage == MemoryShortage::Host ? double(m.host.total().raw()) : double(m.device.budget.raw());
    refuse(o, Refusal::DoesNotRun, double(m.missing.raw()) / std::max(base, 1.0));
}

void judgeSpeed(Option& o, const Requirement& r, double carried)
{
    const auto load = static_cast<std::int64_t>(carried);
    const ServingEstimate& s = *o.speed;
    const ServiceLevel& level = r.scenario->service;
    if (s.perUser.typical < level.perUser) {
        o.reasons.push_back({"speed_below_level",
                             SIZEWRIGHT_TR_NOOP("Reason", "{users} requests at {level} need {needs} in all; this machine gives {total}, "
                                                          "{has} for each."),
                             {{"users", load},
                              {"level", level.perUser},
                              {"needs", level.perUser * carried},
                              {"total", s.perUser.typical * std::min(carried, s.runningBatch * o.deployment.layout.decodeReplicas())},
                              {"has", s.perUser}}});
        refuse(o, Refusal::FallsShort, level.perUser / s.perUser.typical - 1);
    }
    if (s.ttft.typical > level.firstTokenWithin) {
        o.reasons.push_back({"first_token_late",
                             SIZEWRIGHT_TR_NOOP("Reason", "The first token comes after {has} at {users} requests; within {needs} is asked."),
                             {{"has", s.ttft.typical}, {"users", load}, {"needs", level.firstTokenWithin}}});
        refuse(o, Refusal::FallsShort, s.ttft.typical / level.firstTokenWithin - 1);
    }
    if (double(o.memory->maxConcurrency) < carried) {
        o.reasons.push_back({"cache_limits_users",
                             SIZEWRIGHT_TR_NOOP("Reason", "Memory holds the cache of {has} requests of this length at once; {needs} are asked, "
                                                          "the others wait."),
                             {{"has", o.memory->maxConcurrency}, {"needs", load}}});
        refuse(o, Refusal::FallsShort, carried / std::max(double(o.memory->maxConcurrency), 1.0) - 1);
    }
}

void judgeDelivery(Option& o, const Constraints& c)
{
    if (!c.deliveryWeeks)
        return;
    const auto& weeks = o.platform->deliveryWeeks;
    if (!weeks && c.knownDelivery) {
        o.reasons.push_back({"delivery_unknown",
                             SIZEWRIGHT_TR_NOOP("Reason", "Nobody has stated its delivery time, and it must be there within {has} weeks: have it written into "
                                                          "the quote."),
                             {{"has", Number{*c.deliveryWeeks, 0}}}});
        o.shortfall = std::max(o.shortfall, 1.0);
    } else if (weeks && weeks->typical > *c.deliveryWeeks) {
        o.reasons.push_back({"delivery",
                             SIZEWRIGHT_TR_NOOP("Reason", "Is delivered after {needs} weeks ({low} to {high}); within {has} is asked."),
                             {{"needs", Number{weeks->typical, 0}},
                              {"low", Number{weeks->low, 0}},
                              {"high", Number{weeks->high, 0}},
                              {"has", Number{*c.deliveryWeeks, 0}}}});
        o.shortfall = std::max(o.shortfall, weeks->typical / *c.deliveryWeeks - 1);
    }
}

void judgeSite(Option& o, const Requirement& r)
{
    const Constraints& c = r.scenario->constraints;
    const double units = o.platform->rackUnits * o.nodes;
    if (c.rackUnits && units > *c.rackUnits) {
        o.reasons.push_back({"rack_space",
                             SIZEWRIGHT_TR_NOOP("Reason", "Needs {needs} rack units; {has} are there."),
                             {{"needs", Number{units, 1}}, {"has", Number{*c.rackUnits, 1}}}});
        refuse(o, Refusal::FallsShort, units / std::max(*c.rackUnits, 1.0) - 1);
    }
    if (c.power && o.cost && !o.cost->ratedPower) {
        o.reasons.push_back({"power_unknown", SIZEWRIGHT_TR_NOOP("Reason", "Its power is not published, and the site has a limit: ask the vendor."), {}});
        refuse(o, Refusal::FallsShort, 1.0);
    } else if (c.power && o.cost && *o.cost->ratedPower > *c.power) {
        o.reasons.push_back({"power",
                             SIZEWRIGHT_TR_NOOP("Reason", "Can draw {needs}; the site gives {has}."),
                             {{"needs", *o.cost->ratedPower}, {"has", *c.power}}});
        refuse(o, Refusal::FallsShort, *o.cost->ratedPower / *c.power - 1);
    }
    // A machine stands in one rack, however many there are.
    const std::optional<Watts> each = o.cost && o.cost->ratedPower ? std::optional(*o.cost->ratedPower / double(o.nodes)) : std::nullopt;
    if (c.rackPower && o.cost && !each) {
        o.reasons.push_back({"rack_power_unknown",
                             SIZEWRIGHT_TR_NOOP("Reason", "Its power is not published, and a rack has a limit: ask the vendor."), {}});
        refuse(o, Refusal::FallsShort, 1.0);
    } else if (c.rackPower && each && *each > *c.rackPower) {
        o.reasons.push_back({"rack_power",
                             SIZEWRIGHT_TR_NOOP("Reason", "One machine can draw {needs}; a rack gives {has}."),
                             {{"needs", *each}, {"has", *c.rackPower}}});
        refuse(o, Refusal::FallsShort, *each / *c.rackPower - 1);
    }
    judgeDelivery(o, c);
    const bool tooFew = r.scenario->demand.surviveNodeLoss && (o.nodes < 2 || o.deployment.layout.smallestPool() < 2);
    if (tooFew) {
        o.reasons.push_back({"node_loss",
                             SIZEWRIGHT_TR_NOOP("Reason", "One machine's failure would stop the service; at least two independent replicas on "
                                                          "two machines are asked."),
                             {}});
        refuse(o, Refusal::FallsShort, 2.0);
    }
}

std::string unpricedItems(const Option& o)
{
    std::string items;
    for (const PricedLine& line : o.cost->bill.lines)
        if (!line.total)
            items += (items.empty() ? "" : ", ") + line.item;
    return items;
}

/// The model itself ends somewhere, however large the machine.
void judgeContext(Option& o, const Requirement& r)
{
    const double asked = std::max(r.longestContext, r.load.inputTokens + r.load.outputTokens);
    if (asked <= o.deployment.model->maxContext)
        return;
    o.reasons.push_back({"context_exceeds_model",
                         SIZEWRIGHT_TR_NOOP("Reason", "{model} ends at {has} tokens of context; {needs} are asked."),
                         {{"model", o.deployment.model->name},
                          {"has", std::int64_t(o.deployment.model->maxContext)},
                          {"needs", static_cast<std::int64_t>(asked)}}});
    refuse(o, Refusal::DoesNotRun, asked / o.deployment.model->maxContext - 1);
}

void judgePrice(Option& o, const Requirement& r)
{
    if (!o.cost)
        return;
    const auto& ceiling = r.scenario->finance.capexCeiling;
    if (ceiling && !o.cost->bill.complete) {
        o.reasons.push_back({"price_unknown",
                             SIZEWRIGHT_TR_NOOP("Reason", "No public price of {items}, so it cannot be held against the ceiling: ask for a quote."),
                             {{"items", unpricedItems(o)}}});
        refuse(o, Refusal::FallsShort, 1.0);
    } else if (ceiling && ceiling->currency == o.cost->capex.typical.currency && o.cost->capex.typical.minor > ceiling->minor) {
        o.reasons.push_back({"over_budget",
                             SIZEWRIGHT_TR_NOOP("Reason", "Costs about {needs}; the ceiling is {has}."),
                             {{"needs", o.cost->capex.typical}, {"has", *ceiling}}});
        refuse(o, Refusal::FallsShort, double(o.cost->capex.typical.minor) / std::max(double(ceiling->minor), 1.0) - 1);
    }
}

/// What makes an accepted option one "with limits".
void addLimits(Option& o, const Requirement& r)
{
    if (o.speed->perUser.low < r.scenario->service.perUser)
        o.reasons.push_back({"band_below_level",
                             SIZEWRIGHT_TR_NOOP("Reason", "Meets {level} per user at the typical estimate, not at the low end of its band "
                                                          "({has}): measure before you sign."),
                             {{"level", r.scenario->service.perUser}, {"has", o.speed->perUser}}});
    if (!o.cost)
        o.reasons.push_back({"cost_unknown", SIZEWRIGHT_TR_NOOP("Reason", "Its cost cannot be worked out from the catalog: ask for a quote."), {}});
    else if (!o.cost->bill.complete)
        o.reasons.push_back({"no_price",
                             SIZEWRIGHT_TR_NOOP("Reason", "No public price of {items}: ask for a quote."),
                             {{"items", unpricedItems(o)}}});
    const bool sellsToChina = !o.deployment.device->exportControlled || o.deployment.device->chinaLicensed;
    if (r.scenario->finance.regionId == "cn" && !sellsToChina)
        o.reasons.push_back({"no_china_sale",
                             SIZEWRIGHT_TR_NOOP("Reason", "{device} is not licensed for sale to China: only grey imports exist, dearer than the price shown "
                                                          "and without warranty."),
                             {{"device", o.deployment.device->name}}});
    if (o.nodes > 1 && o.deployment.device->consumerCard)
        o.reasons.push_back({"consumer_cluster",
                             SIZEWRIGHT_TR_NOOP("Reason", "Nobody has published this model on {device} cards joined over several machines: the "
                                                          "speed is unproven."),
                             {{"device", o.deployment.device->name}}});
    const bool macChain = o.family == Family::Mac && o.deployment.layout.replicas < o.nodes;
    if (macChain && r.concurrency > 1)
        o.reasons.push_back({"mac_cluster",
                             SIZEWRIGHT_TR_NOOP("Reason", "Published runs of joined Macs have one user and break off easily: see several users "
                                                          "served before you buy."),
                             {}});
    if (o.platform->used && o.deployment.device->discontinued.empty())
        o.reasons.push_back({"used_parts",
                             SIZEWRIGHT_TR_NOOP("Reason", "Priced from used parts: ask for test records, power-on hours and a warranty."),
                             {}});
    if (!o.deployment.device->discontinued.empty())
        o.reasons.push_back({"discontinued",
                             SIZEWRIGHT_TR_NOOP("Reason", "{device} has not been sold new since {date}."),
                             {{"device", o.deployment.device->name}, {"date", o.deployment.device->discontinued}}});
}

void addSiteNotes(Option& o, const Requirement& r)
{
    const auto& limit = r.scenario->constraints.deliveryWeeks;
    if (limit && !o.platform->deliveryWeeks)
        o.notes.push_back({"delivery_not_stated",
                           SIZEWRIGHT_TR_NOOP("Note", "Nobody has stated the delivery time; within {weeks} weeks is asked: have it written into the quote."),
                           {{"weeks", Number{*limit, 0}}}});
    if (!o.cost || !o.cost->site)
        return;
    // One note each: a list of words has no translation of its own.
    for (const std::string& component : o.cost->site->unpriced)
        o.notes.push_back({"site_no_price",
                           SIZEWRIGHT_TR_NOOP("Note", "To be bought, but without a public price and not in the totals: {part}. Ask for a quote."),
                           {{"part", componentName(component)}}});
}

void addNotes(Option& o, const Requirement& r)
{
    const Accelerator& device = *o.deployment.device;
    if (device.exportControlled && device.chinaLicensed && r.scenario->finance.regionId == "cn")
        o.notes.push_back({"export_control",
                           SIZEWRIGHT_TR_NOOP("Note", "{device} is under a US export licence for China: check the licence, the invoice chain and "
                                                      "the manufacturer's warranty."),
                           {{"device", device.name}}});
    if (device.vendor == "Huawei" && r.scenario->finance.regionId != "cn")
        o.notes.push_back({"gp10",
                           SIZEWRIGHT_TR_NOOP("Note", "US guidance of May 2025 (General Prohibition 10) covers Ascend 910 chips: have it "
                                                      "reviewed by counsel before buying."),
                           {}});
    if (device.consumerCard)
        o.notes.push_back({"consumer_card",
                           SIZEWRIGHT_TR_NOOP("Note", "{device} is a consumer card: no data-centre warranty, licence terms exclude data centres."),
                           {{"device", device.name}}});
    const Layout& layout = o.deployment.layout;
    if (layout.disaggregated())
        o.notes.push_back({"disaggregated",
                           SIZEWRIGHT_TR_NOOP("Note", "Of {replicas} copies of the model {prefill} only read prompts, the others only write answers. The "
                                                      "speed of such a layout follows from physics alone: measure before you sign."),
                           {{"replicas", std::int64_t(layout.replicas)}, {"prefill", std::int64_t(layout.prefillReplicas)}}});
    addSiteNotes(o, r);
    if (o.platform->greyMarket)
        o.notes.push_back({"grey_market", SIZEWRIGHT_TR_NOOP("Note", "Modified or grey-market parts: no manufacturer's warranty."), {}});
}

}  // namespace

void refuse(Option& o, Refusal refusal, double shortfall)
{
    if (std::tie(refusal, shortfall) <= std::tie(o.refusal, o.shortfall))
        return;
    o.refusal = refusal;
    o.shortfall = shortfall;
    o.binding = o.reasons.size() - 1;
}

Requirement requirementOf(const Scenario& scenario)
{
    Requirement r;
    r.scenario = &scenario;
    r.concurrency = concurrencyOf(scenario).atHorizon;
    r.load.inputTokens = double(scenario.request.input.raw());
    r.load.cachedInputTokens = r.load.inputTokens * scenario.request.prefixCacheShare;
    r.load.outputTokens = double(scenario.request.output().raw());
    r.load.concurrency = r.concurrency;
    r.longestContext = double(scenario.request.longestContext.raw());
    return r;
}

double serviceMargin(const ServingEstimate& speed, const MemoryFootprint& memory, const Requirement& r, double carried)
{
    const ServiceLevel& level = r.scenario->service;
    const double byMemory = std::min(double(memory.maxConcurrency) / carried, 4.0);
    return std::min({speed.perUser.typical / level.perUser, level.firstTokenWithin / speed.ttft.typical, byMemory});
}

void judge(Option& o, const Requirement& r, double carried, const std::optional<Error>& speedError, bool arithmetic)
{
    o.reasons.clear();
    o.notes.clear();
    o.training.reset();
    o.refusal = Refusal::None;
    o.binding = 0;
    o.shortfall = 0;
    judgeMemory(o, r);
    judgeContext(o, r);
    if (!arithmetic) {
        o.reasons.push_back({"no_arithmetic",
                             SIZEWRIGHT_TR_NOOP("Reason", "{device} has no arithmetic for {format}; convert the weights or take a card that has it."),
                             {{"device", o.deployment.device->name}, {"format", o.deployment.format->name}}});
        refuse(o, Refusal::NoArithmetic, 1);
    }
    if (speedError && o.memory->fits()) {
        o.reasons.push_back({"speed_unknown",
                             SIZEWRIGHT_TR_NOOP("Reason", "The speed cannot be predicted: {fact}. Demand a measurement of the vendor."),
                             {{"fact", speedError->detail}}});
        refuse(o, Refusal::Unknown, 1);
    }
    if (o.speed)
        judgeSpeed(o, r, carried);
    if (r.training)
        judgeTraining(o, *r.training);
    if (o.speed)
        judgeModelHeadroom(o, r, carried);
    judgeSite(o, r);
    judgePrice(o, r);
    addNotes(o, r);
    if (!o.reasons.empty() || !o.speed) {
        o.verdict = Verdict::DoesNotFit;
        return;
    }
    addLimits(o, r);
    addTrainingLimits(o);
    o.verdict = o.reasons.empty() ? Verdict::Fits : Verdict::FitsWithLimits;
}

bool missesLowEnd(const Option& o)
{
    return std::ranges::any_of(o.reasons, [](const Message& m) { return m.id == "band_below_level"; });
}

}  // namespace sizewright
