// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/remedy.h"

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

/// What holds but for the place or for a price that nobody publishes is not cured by a smaller model.
std::optional<Message> siteRemedy(const Option& o)
{
    if (o.reasons.empty())
        return std::nullopt;
    const std::string& first = o.reasons.front().id;
    if (first == "power")
        return Message{"remedy_power",
                       SIZEWRIGHT_TR_NOOP("Remedy", "A place that can feed {power}."),
                       {{"power", *o.cost->ratedPower}}};
    if (first == "price_unknown")
        return Message{
            "remedy_quote", SIZEWRIGHT_TR_NOOP("Remedy", "A quote of the vendor, to hold against the ceiling."), {}};
    return std::nullopt;
}

Message remedyFor(const Option& o, const MachineAnswer& machine, int concurrency)
{
    if (onlyTooDear(o))
        return {"remedy_ceiling", SIZEWRIGHT_TR_NOOP("Remedy", "A ceiling of about {price}."), {{"price", o.cost->capex.typical}}};
    if (machine.accepted)
        return {"remedy_option", SIZEWRIGHT_TR_NOOP("Remedy", "{title} holds."), {{"title", optionTitle(*machine.accepted)}}};
    if (auto remedy = trainingRemedy(o))
        return *remedy;
    if (auto remedy = siteRemedy(o))
        return *remedy;
    if (o.usersAtServiceLevel > 0 && o.usersAtServiceLevel < concurrency)
        return {"remedy_users",
                SIZEWRIGHT_TR_NOOP("Remedy", "At the speed asked for it serves up to {users} requests at once."),
                {{"users", std::int64_t(o.usersAtServiceLevel)}}};
    if (!o.speed && machine.running)
        return {"remedy_fits",
                SIZEWRIGHT_TR_NOOP("Remedy", "{title} fits in memory and gives {rate} for each of {users}."),
                {{"title", optionTitle(*machine.running)}, {"rate", machine.running->speed->perUser}, {"users", std::int64_t(concurrency)}}};
    if (!o.speed)
        return {"remedy_smaller", SIZEWRIGHT_TR_NOOP("Remedy", "A stronger quantisation, a smaller model, or more memory."), {}};
    return {"remedy_slower", SIZEWRIGHT_TR_NOOP("Remedy", "A smaller model, shorter answers, or a lower speed per user."), {}};
}

}  // namespace

bool onlyTooDear(const Option& o)
{
    return o.cost && o.reasons.size() == 1 && o.reasons.front().id == "over_budget";
}

void addRemedies(const OptionList& options, int concurrency)
{
    const MachineAnswers answers = answersOf(options);
    for (const auto& option : options)
        if (option->verdict == Verdict::DoesNotFit)
            option->remedy = remedyFor(*option, answers.at(machineOf(*option)), concurrency);
}

}  // namespace sizewright
