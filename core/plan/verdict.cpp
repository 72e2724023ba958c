// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/verdict.h"

#include <algorithm>
#include <cmath>

namespace sizewright {
namespace {

/// What runs too slowly is nearer to the need than what does not run at all.
constexpr double kDoesNotRun = 1e3;
constexpr double kUnknownShortfall = 1e6;

Gigabytes gigabytes(double bytes)
{
    return {needOf(bytes), 1};
}

std::string devicesText(const Option& o)
{
    return std::to_string(o.deployment.devices()) + " × " + o.deployment.device->name;
}

double nominalBytes(const Option& o)
{
    const Accelerator& device = *o.deployment.device;
    const double each = device.nominalGigabytes > 0 ? device.nominalGigabytes * 1e9 : double(device.memory.value_or(Bytes()).raw());
    return each * o.deployment.devices();
}

Message deviceWeightsReason(const Option& o)
{
    const MemoryFootprint& m = *o.memory;
    const double devices = o.deployment.devices();
    const double replicas = o.deployment.layout.replicas;
    return {"weights_exceed_memory",
            SIZEWRIGHT_TR_NOOP("Reason", "{model} as {format} is {needs} of weights; {devices} hold {has}, of which {engine} can use "
                                         "{usable}: {short} short with its working memory."),
            {{"model", o.deployment.model->name},
             {"format", o.deployment.format->name},
             {"needs", gigabytes(double(o.checkpoint.raw()))},
             {"devices", devicesText(o)},
             {"has", gigabytes(nominalBytes(o))},
             {"engine", o.deployment.engine->name},
             {"usable", gigabytes(double(m.device.budget.raw()) * devices)},
             {"short", gigabytes(double(m.missing.raw()) * devices / replicas)}}};
}

Message hybridDeviceReason(const Option& o)
{
    const MemoryFootprint& m = *o.memory;
    const double devices = o.deployment.devices();
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
            {{"devices", devicesText(o)}, {"context", std::int64_t(r.longestContext)}, {"short", gigabytes(double(o.memory->missing.raw()))}}};
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
        o.shortfall = kUnknownShortfall;
        return;
    }
    const double base = m.shortage == MemoryShortage::Host ? double(m.host.total().raw()) : double(m.device.budget.raw());
    o.shortfall = std::max(o.shortfall, kDoesNotRun + double(m.missing.raw()) / std::max(base, 1.0));
}

void judgeSpeed(Option& o, const Requirement& r)
{
    const ServingEstimate& s = *o.speed;
    const ServiceLevel& level = r.scenario->service;
    if (s.perUser.typical < level.perUser) {
        o.reasons.push_back({"speed_below_level",
                             SIZEWRIGHT_TR_NOOP("Reason", "{users} requests at {level} need {needs} in all; this machine gives {total}, "
                                                          "{has} for each."),
                             {{"users", std::int64_t(r.concurrency)},
                              {"level", level.perUser},
                              {"needs", level.perUser * double(r.concurrency)},
                              {"total", s.perUser.typical * std::min(double(r.concurrency), s.runningBatch * o.deployment.layout.replicas)},
                              {"has", s.perUser}}});
        o.shortfall = std::max(o.shortfall, level.perUser / s.perUser.typical - 1);
    }
    if (s.ttft.typical > level.firstTokenWithin) {
        o.reasons.push_back({"first_token_late",
                             SIZEWRIGHT_TR_NOOP("Reason", "The first token comes after {has} at {users} requests; within {needs} is asked."),
                             {{"has", s.ttft.typical}, {"users", std::int64_t(r.concurrency)}, {"needs", level.firstTokenWithin}}});
        o.shortfall = std::max(o.shortfall, s.ttft.typical / level.firstTokenWithin - 1);
    }
    if (o.memory->maxConcurrency < r.concurrency) {
        o.reasons.push_back({"cache_limits_users",
                             SIZEWRIGHT_TR_NOOP("Reason", "Memory holds the cache of {has} requests of this length at once; {needs} are asked, "
                                                          "the others wait."),
                             {{"has", o.memory->maxConcurrency}, {"needs", std::int64_t(r.concurrency)}}});
        o.shortfall = std::max(o.shortfall, double(r.concurrency) / std::max(double(o.memory->maxConcurrency), 1.0) - 1);
    }
}

void judgeSite(Option& o, const Requirement& r)
{
    const Constraints& c = r.scenario->constraints;
    if (c.trainingNeeded && !o.deployment.device->canTrain) {
        o.reasons.push_back({"cannot_train",
                             SIZEWRIGHT_TR_NOOP("Reason", "{device} is built for inference or graphics; fine-tuning and training are asked."),
                             {{"device", o.deployment.device->name}}});
        o.shortfall = std::max(o.shortfall, 5.0);
    }
    const double units = o.platform->rackUnits * o.nodes;
    if (c.rackUnits && units > *c.rackUnits) {
        o.reasons.push_back({"rack_space",
                             SIZEWRIGHT_TR_NOOP("Reason", "Needs {needs} rack units; {has} are there."),
                             {{"needs", Number{units, 1}}, {"has", Number{*c.rackUnits, 1}}}});
        o.shortfall = std::max(o.shortfall, units / std::max(*c.rackUnits, 1.0) - 1);
    }
    if (c.power && o.cost && o.cost->loadPower > *c.power) {
        o.reasons.push_back({"power",
                             SIZEWRIGHT_TR_NOOP("Reason", "Draws {needs} under load; the site gives {has}."),
                             {{"needs", o.cost->loadPower}, {"has", *c.power}}});
        o.shortfall = std::max(o.shortfall, o.cost->loadPower / *c.power - 1);
    }
    const bool tooFew = r.scenario->demand.surviveNodeLoss && (o.nodes < 2 || o.deployment.layout.replicas < 2);
    if (tooFew) {
        o.reasons.push_back({"node_loss",
                             SIZEWRIGHT_TR_NOOP("Reason", "One machine's failure would stop the service; at least two independent replicas on "
                                                          "two machines are asked."),
                             {}});
        o.shortfall = std::max(o.shortfall, 2.0);
    }
}

void judgePrice(Option& o, const Requirement& r)
{
    if (!o.cost)
        return;
    const auto& ceiling = r.scenario->finance.capexCeiling;
    if (ceiling && ceiling->currency == o.cost->capex.typical.currency && o.cost->capex.typical.minor > ceiling->minor) {
        o.reasons.push_back({"over_budget",
                             SIZEWRIGHT_TR_NOOP("Reason", "Costs about {needs}; the ceiling is {has}."),
                             {{"needs", o.cost->capex.typical}, {"has", *ceiling}}});
        o.shortfall = std::max(o.shortfall, double(o.cost->capex.typical.minor) / std::max(double(ceiling->minor), 1.0) - 1);
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
    if (o.cost && !o.cost->bill.complete) {
        std::string missing;
        for (const PricedLine& line : o.cost->bill.lines)
            if (!line.total)
                missing += (missing.empty() ? "" : ", ") + line.item;
        o.reasons.push_back({"no_price",
                             SIZEWRIGHT_TR_NOOP("Reason", "No public price of {items}: ask for a quote."),
                             {{"items", missing}}});
    }
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

void addNotes(Option& o, const Requirement& r)
{
    const Accelerator& device = *o.deployment.device;
    if (device.exportControlled && r.scenario->finance.regionId == "cn")
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
    if (o.platform->greyMarket)
        o.notes.push_back({"grey_market", SIZEWRIGHT_TR_NOOP("Note", "Modified or grey-market parts: no manufacturer's warranty."), {}});
}

}  // namespace

double serviceMargin(const ServingEstimate& speed, const MemoryFootprint& memory, const Requirement& r)
{
    const ServiceLevel& level = r.scenario->service;
    const double byMemory = std::min(double(memory.maxConcurrency) / r.concurrency, 4.0);
    return std::min({speed.perUser.typical / level.perUser, level.firstTokenWithin / speed.ttft.typical, byMemory});
}

void judge(Option& o, const Requirement& r, const std::optional<Error>& speedError, bool arithmetic)
{
    o.reasons.clear();
    o.notes.clear();
    o.shortfall = 0;
    judgeMemory(o, r);
    if (!arithmetic) {
        o.reasons.push_back({"no_arithmetic",
                             SIZEWRIGHT_TR_NOOP("Reason", "{device} has no arithmetic for {format}; convert the weights or take a card that has it."),
                             {{"device", o.deployment.device->name}, {"format", o.deployment.format->name}}});
        o.shortfall = std::max(o.shortfall, 2 * kDoesNotRun);
    }
    if (speedError && o.memory->fits()) {
        o.reasons.push_back({"speed_unknown",
                             SIZEWRIGHT_TR_NOOP("Reason", "The speed cannot be predicted: {fact}. Demand a measurement of the vendor."),
                             {{"fact", speedError->detail}}});
        o.shortfall = kUnknownShortfall;
    }
    if (o.speed)
        judgeSpeed(o, r);
    judgeSite(o, r);
    judgePrice(o, r);
    addNotes(o, r);
    if (!o.reasons.empty() || !o.speed) {
        o.verdict = Verdict::DoesNotFit;
        return;
    }
    addLimits(o, r);
    o.verdict = o.reasons.empty() ? Verdict::Fits : Verdict::FitsWithLimits;
}

}  // namespace sizewright
