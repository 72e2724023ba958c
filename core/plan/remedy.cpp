// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/remedy.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/plan/training.h"

namespace sizewright {
namespace {

/// What a machine can do with a model: its best accepted option, and the best that has a speed at all.
struct MachineAnswer {
    const Option* accepted = nullptr;
    const Option* running = nullptr;
};
using MachineAnswers = std::map<std::pair<const Platform*, const Model*>, MachineAnswer>;

std::pair<const Platform*, const Model*> machineOf(const Option& o)
{
    return {o.platform, o.deployment.model};
}

MachineAnswers answersOf(const OptionList& options)
{
    MachineAnswers answers;
    for (const auto& option : options) {
        const Option& o = *option;
        MachineAnswer& answer = answers[machineOf(o)];
        if (!answer.accepted && o.verdict != Verdict::DoesNotFit)
            answer.accepted = &o;
        if (!answer.running && o.speed)
            answer.running = &o;
    }
    return answers;
}

bool has(const Option& o, std::string_view id)
{
    return std::any_of(o.reasons.begin(), o.reasons.end(), [id](const Message& m) { return m.id == id; });
}

/// Rounded to two digits so that what is promised is kept.
double rounded(double value, bool down)
{
    if (value <= 0)
        return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return (down ? std::floor(value / unit + 1e-9) : std::ceil(value / unit - 1e-9)) * unit;
}

bool isAboutService(const Message& m)
{
    return m.id == "speed_below_level" || m.id == "first_token_late" || m.id == "cache_limits_users";
}

/// What else than the service would have to change: a limit of the place or of the purse.
std::optional<TextKey> besides(const Option& o)
{
    std::optional<TextKey> phrase;
    for (const Message& m : o.reasons) {
        if (isAboutService(m))
            continue;
        if (phrase)
            return SIZEWRIGHT_TR_NOOP("Remedy", "several other limits lifted");
        if (m.id == "node_loss")
            phrase = SIZEWRIGHT_TR_NOOP("Remedy", "a second machine, or a service that may stop");
        else if (m.id == "over_budget")
            phrase = SIZEWRIGHT_TR_NOOP("Remedy", "a ceiling as high as its price");
        else if (m.id == "price_unknown")
            phrase = SIZEWRIGHT_TR_NOOP("Remedy", "a quote of the vendor");
        else if (m.id.starts_with("power") || m.id.starts_with("rack_power"))
            phrase = SIZEWRIGHT_TR_NOOP("Remedy", "power for it");
        else if (m.id == "rack_space")
            phrase = SIZEWRIGHT_TR_NOOP("Remedy", "rack units for it");
        else if (m.id.starts_with("training_") || m.id == "cannot_train")
            phrase = SIZEWRIGHT_TR_NOOP("Remedy", "training elsewhere");
        else
            phrase = SIZEWRIGHT_TR_NOOP("Remedy", "one more limit lifted");
    }
    return phrase;
}

/// The level that the machine gives the planned load, in place of the one asked for.
Message levelRemedy(const Option& o, const Scenario& scenario, int concurrency)
{
    const TokensPerSecond rate(rounded(o.speed->perUser.typical.raw(), true));
    const Seconds first(rounded(o.speed->ttft.typical.raw(), false));
    Message m{"remedy_level", {}, {}};
    m.values = {{"rate", rate},           {"asked", scenario.service.perUser}, {"first", first}, {"within", scenario.service.firstTokenWithin},
                {"users", std::int64_t(concurrency)}};
    const bool slow = has(o, "speed_below_level");
    const bool late = has(o, "first_token_late");
    const auto more = besides(o);
    if (more)
        m.values.emplace_back("besides", *more);
    if (slow && late)
        m.text = more ? SIZEWRIGHT_TR_NOOP("Remedy", "{rate} for each of {users} instead of {asked}, and the first token within {first} instead of {within}; "
                                                     "besides {besides}.")
                      : SIZEWRIGHT_TR_NOOP("Remedy", "{rate} for each of {users} instead of {asked}, and the first token within {first} instead of {within}.");
    else if (slow)
        m.text = more ? SIZEWRIGHT_TR_NOOP("Remedy", "{rate} for each of {users} instead of {asked}; besides {besides}.")
                      : SIZEWRIGHT_TR_NOOP("Remedy", "{rate} for each of {users} instead of {asked}.");
    else
        m.text = more ? SIZEWRIGHT_TR_NOOP("Remedy", "The first token within {first} instead of {within}; besides {besides}.")
                      : SIZEWRIGHT_TR_NOOP("Remedy", "The first token within {first} instead of {within}.");
    return m;
}

Message usersRemedy(std::int64_t users, int concurrency, const std::optional<TextKey>& more)
{
    Message m{"remedy_users", {}, {{"users", users}, {"asked", std::int64_t(concurrency)}}};
    if (more)
        m.values.emplace_back("besides", *more);
    if (users == 1)
        m.text = more ? SIZEWRIGHT_TR_NOOP("Remedy", "At the speed asked for it serves one request at a time, not {asked} at once; besides {besides}.")
                      : SIZEWRIGHT_TR_NOOP("Remedy", "At the speed asked for it serves one request at a time, not {asked} at once.");
    else
        m.text = more ? SIZEWRIGHT_TR_NOOP("Remedy", "At the speed asked for it serves up to {users} requests at once, not {asked}; besides {besides}.")
                      : SIZEWRIGHT_TR_NOOP("Remedy", "At the speed asked for it serves up to {users} requests at once, not {asked}.");
    return m;
}

/// What runs but is too slow for the load: fewer users at the level asked for, or the level that it gives.
std::optional<Message> serviceRemedy(const Option& o, const Scenario& scenario, int concurrency)
{
    if (!o.speed || std::none_of(o.reasons.begin(), o.reasons.end(), isAboutService))
        return std::nullopt;
    if (o.usersAtServiceLevel > 0 && o.usersAtServiceLevel < concurrency)
        return usersRemedy(o.usersAtServiceLevel, concurrency, besides(o));
    if (!has(o, "speed_below_level") && !has(o, "first_token_late"))
        return usersRemedy(o.memory->maxConcurrency, concurrency, besides(o));
    return levelRemedy(o, scenario, concurrency);
}

/// What holds but for the place or for a price that nobody publishes is not cured by a smaller model.
std::optional<Message> siteRemedy(const Option& o)
{
    if (o.reasons.empty())
        return std::nullopt;
    const std::string& id = o.reasons[o.binding].id;
    if (id == "power")
        return Message{"remedy_power",
                       SIZEWRIGHT_TR_NOOP("Remedy", "A place that can feed {power}."),
                       {{"power", *o.cost->ratedPower}}};
    if (id == "rack_power")
        return Message{"remedy_rack_power",
                       SIZEWRIGHT_TR_NOOP("Remedy", "A rack that can feed {power}."),
                       {{"power", *o.cost->ratedPower / double(o.nodes)}}};
    if (id == "rack_space")
        return Message{"remedy_rack_space",
                       SIZEWRIGHT_TR_NOOP("Remedy", "Room for {units} rack units."),
                       {{"units", Number{o.platform->rackUnits * o.nodes, 1}}}};
    if (id == "power_unknown" || id == "rack_power_unknown")
        return Message{"remedy_power_figure", SIZEWRIGHT_TR_NOOP("Remedy", "The vendor's figure of its power, to hold against the limit."), {}};
    if (id == "node_loss")
        return Message{"remedy_second_machine", SIZEWRIGHT_TR_NOOP("Remedy", "A second machine, or a service that may stop with one."), {}};
    if (id == "price_unknown")
        return Message{
            "remedy_quote", SIZEWRIGHT_TR_NOOP("Remedy", "A quote of the vendor, to hold against the ceiling."), {}};
    if (id == "over_budget")
        return Message{"remedy_ceiling", SIZEWRIGHT_TR_NOOP("Remedy", "A ceiling of about {price}."), {{"price", o.cost->capex.typical}}};
    return std::nullopt;
}

/// What would let an option run that does not.
Message runRemedy(const Option& o, const MachineAnswer& machine, int concurrency)
{
    const std::string& id = o.reasons.empty() ? std::string() : o.reasons[o.binding].id;
    if (id == "context_exceeds_model")
        return {"remedy_context",
                SIZEWRIGHT_TR_NOOP("Remedy", "Requests of at most {tokens} tokens, or a model with a longer context."),
                {{"tokens", std::int64_t(o.deployment.model->maxContext)}}};
    if (id == "speed_unknown" || id == "memory_unknown")
        return {"remedy_measurement", SIZEWRIGHT_TR_NOOP("Remedy", "The missing figure from the vendor, and a measurement."), {}};
    if (machine.running)
        return {"remedy_fits",
                SIZEWRIGHT_TR_NOOP("Remedy", "{title} fits in memory and gives {rate} for each of {users}."),
                {{"title", optionTitle(*machine.running)}, {"rate", machine.running->speed->perUser}, {"users", std::int64_t(concurrency)}}};
    if (id == "no_arithmetic")
        return {"remedy_arithmetic",
                SIZEWRIGHT_TR_NOOP("Remedy", "Weights in a format that {device} computes in."),
                {{"device", o.deployment.device->name}}};
    if (id == "host_memory_short")
        return {"remedy_host_memory",
                SIZEWRIGHT_TR_NOOP("Remedy", "{short} more main memory in the host, a stronger quantisation, or a smaller model."),
                {{"short", Gigabytes{o.memory->missing, 1}}}};
    const double devices = std::max(1, o.deployment.devices() / o.deployment.layout.replicas);
    return {"remedy_smaller",
            SIZEWRIGHT_TR_NOOP("Remedy", "{short} more memory on the devices, a stronger quantisation, or a smaller model."),
            {{"short", Gigabytes{needOf(double(o.memory->missing.raw()) * devices), 1}}}};
}

Message remedyFor(const Option& o, const MachineAnswer& machine, const Scenario& scenario, int concurrency)
{
    if (onlyTooDear(o))
        return {"remedy_ceiling", SIZEWRIGHT_TR_NOOP("Remedy", "A ceiling of about {price}."), {{"price", o.cost->capex.typical}}};
    if (machine.accepted)
        return {"remedy_option", SIZEWRIGHT_TR_NOOP("Remedy", "{title} holds."), {{"title", optionTitle(*machine.accepted)}}};
    if (auto remedy = trainingRemedy(o))
        return *remedy;
    if (!o.speed)
        return runRemedy(o, machine, concurrency);
    if (auto remedy = serviceRemedy(o, scenario, concurrency))
        return *remedy;
    if (auto remedy = siteRemedy(o))
        return *remedy;
    return runRemedy(o, machine, concurrency);
}

}  // namespace

bool onlyTooDear(const Option& o)
{
    return o.cost && o.reasons.size() == 1 && o.reasons.front().id == "over_budget";
}

void addRemedies(const OptionList& options, const Scenario& scenario, int concurrency)
{
    const MachineAnswers answers = answersOf(options);
    for (const auto& option : options)
        if (option->verdict == Verdict::DoesNotFit)
            option->remedy = remedyFor(*option, answers.at(machineOf(*option)), scenario, concurrency);
}

Message emptyFamilyRemedy(Family family, const Scenario& scenario)
{
    const auto& families = scenario.constraints.families;
    if (std::find(families.begin(), families.end(), family) == families.end())
        return {"remedy_family", SIZEWRIGHT_TR_NOOP("Remedy", "Allow the family on the budget page."), {}};
    return {"remedy_constraints", SIZEWRIGHT_TR_NOOP("Remedy", "A lower quality floor, another model, or fewer constraints on the machines."), {}};
}

}  // namespace sizewright
