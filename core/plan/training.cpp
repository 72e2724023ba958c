// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/training.h"

#include <algorithm>

#include "core/plan/verdict.h"

namespace sizewright {
namespace {

/// What could not be sized may still train; no software at all is as bad as lacking memory several times over.
constexpr double kNotSized = 1;
constexpr double kNoSoftware = 6;

struct ReasonText {
    std::string_view id;
    TextKey text;
};
constexpr ReasonText kReasons[] = {
    {"consumer_card", SIZEWRIGHT_TR_NOOP("Training", "consumer cards have little memory and no fast link, and their licence leaves out data centres")},
    {"experts_on_host", SIZEWRIGHT_TR_NOOP("Training", "the experts stay in host memory, which trains adapters only and slowly")},
    {"fp16_only", SIZEWRIGHT_TR_NOOP("Training", "it has no BF16, and FP16 needs loss scaling and diverges more easily")},
    {"inference_card", SIZEWRIGHT_TR_NOOP("Training", "it is an inference card without training software")},
    {"integrated_machine", SIZEWRIGHT_TR_NOOP("Training", "it is one small machine whose software trains a model on one device only")},
    {"no_tensor_cores", SIZEWRIGHT_TR_NOOP("Training", "it has neither tensor cores nor BF16")},
    {"pcie_only", SIZEWRIGHT_TR_NOOP("Training", "training states of several cards cross PCIe")},
    {"young_stack", SIZEWRIGHT_TR_NOOP("Training", "its training software is young, and no fine-tune of such a model on it has been published")},
};

/// The stack that trains on an option's devices: for hybrids the one that leaves experts on the host, if it knows the method.
const TrainingStack* stackOf(const Option& o, const TrainingRequirement& r)
{
    const auto own = r.stacks.find(o.deployment.device);
    const TrainingStack* stack = own == r.stacks.end() ? nullptr : own->second;
    const bool computes = stack && stack->level != TrainingLevel::None;
    if (o.family == Family::Hybrid && computes && r.expertsOnHost && o.deployment.model->experts)
        return r.expertsOnHost;
    return stack;
}

TrainingPlan planFor(const Option& o, const TrainingStack& stack, TrainingMethod method)
{
    TrainingPlan plan = usualTrainingPlan(method);
    plan.sequence = std::min(plan.sequence, o.deployment.model->maxContext);
    plan.device = o.deployment.device;
    plan.devices = stack.poolsDevices ? o.deployment.devices() : 1;
    plan.nodes = stack.poolsDevices ? o.deployment.nodes : 1;
    plan.hostMemory = o.platform->hostMemory;
    plan.offload.experts = stack.expertsOnHost;
    return plan;
}

bool isAboutTraining(const Message& m)
{
    return m.id == "cannot_train" || m.id.starts_with("training_");
}

void refuseTraining(Option& o, Message reason, double shortfall)
{
    o.reasons.push_back(std::move(reason));
    refuse(o, Refusal::CannotTrain, shortfall);
}

}  // namespace

std::optional<TrainingRequirement> trainingRequirement(const Catalog& catalog, const Scenario& scenario, const std::vector<AllowedFile>& files)
{
    if (!scenario.constraints.training)
        return std::nullopt;
    TrainingRequirement r;
    r.method = *scenario.constraints.training;
    for (const Accelerator& device : catalog.accelerators)
        r.stacks.try_emplace(&device, catalog.trainingStack(device.trainingId));
    for (const AllowedFile& file : files) {
        if (r.profiles.contains(file.model))
            continue;
        if (const auto profile = trainingProfile(catalog, *file.model))
            r.profiles.emplace(file.model, *profile);
    }
    for (const TrainingStack& stack : catalog.trainingStacks)
        if (stack.expertsOnHost && stack.supports(r.method) && !r.expertsOnHost)
            r.expertsOnHost = &stack;
    return r;
}

void judgeTraining(Option& o, const TrainingRequirement& r)
{
    const TrainingStack* stack = stackOf(o, r);
    if (auto impossible = trainingImpossibility(*o.deployment.device, stack, r.method)) {
        refuseTraining(o, std::move(*impossible), kNoSoftware);
        return;
    }
    const auto profile = r.profiles.find(o.deployment.model);
    const TrainingPlan plan = planFor(o, *stack, r.method);
    if (profile == r.profiles.end() || !validateTrainingPlan(plan, profile->second)) {
        refuseTraining(o,
                       {"training_unknown",
                        SIZEWRIGHT_TR_NOOP("Reason", "What {method} of {model} needs cannot be worked out: its matrices are published only in sum."),
                        {{"method", trainingMethodName(r.method)}, {"model", o.deployment.model->name}}},
                       kNotSized);
        return;
    }
    o.training = OptionTraining{stack, plan, estimateTraining(plan, profile->second)};
    const TrainingEstimate& e = o.training->estimate;
    if (auto shortage = trainingShortageReason(plan, e, *o.deployment.model)) {
        const double has = double(e.shortage == TrainingShortage::Host ? plan.hostMemory.value_or(Bytes()).raw() : e.device.capacity.raw());
        refuseTraining(o, std::move(*shortage), kNotSized + double(e.missing.raw()) / std::max(has, 1.0));
    }
}

void addTrainingLimits(Option& o)
{
    if (!o.training || o.training->stack->level != TrainingLevel::Limited)
        return;
    o.reasons.push_back({"training_limited",
                         SIZEWRIGHT_TR_NOOP("Reason", "{method} on {device} is limited: {why}."),
                         {{"method", trainingMethodName(o.training->plan.method)},
                          {"device", o.deployment.device->name},
                          {"why", trainingReason(o.training->stack->reason)}}});
}

bool refusedTraining(const Option& o)
{
    return std::any_of(o.reasons.begin(), o.reasons.end(), [](const Message& m) { return m.id == "cannot_train"; });
}

bool refusedOnlyTraining(const Option& o)
{
    return o.verdict == Verdict::DoesNotFit && o.speed && std::all_of(o.reasons.begin(), o.reasons.end(), isAboutTraining);
}

std::optional<Message> trainingRemedy(const Option& o)
{
    if (o.reasons.empty() || !isAboutTraining(o.reasons.front()))
        return std::nullopt;
    const bool byMemory = o.training && !o.training->estimate.fits();
    if (refusedTraining(o))
        return Message{"remedy_training_device", SIZEWRIGHT_TR_NOOP("Remedy", "Devices whose software has this method, or another method."), {}};
    if (byMemory && o.training->plan.method == TrainingMethod::QLora)
        return Message{"remedy_training_memory", SIZEWRIGHT_TR_NOOP("Remedy", "More devices, or a smaller model to fine-tune."), {}};
    if (byMemory)
        return Message{"remedy_training_method",
                       SIZEWRIGHT_TR_NOOP("Remedy", "More devices, or a method that keeps less in memory: QLoRA before LoRA before full."),
                       {}};
    return std::nullopt;
}

std::optional<int> fewestTrainingDevices(const TrainingPlan& plan, const TrainingProfile& profile, const TrainingStack* stack)
{
    const auto fewest = smallestTrainingDevices(plan, profile);
    const bool usable = !stack || stack->poolsDevices || fewest == 1;
    return usable ? fewest : std::nullopt;
}

TextKey trainingMethodName(TrainingMethod method)
{
    switch (method) {
    case TrainingMethod::Full:
        return SIZEWRIGHT_TR_NOOP("Training", "Full fine-tuning");
    case TrainingMethod::Lora:
        return SIZEWRIGHT_TR_NOOP("Training", "Fine-tuning with LoRA");
    case TrainingMethod::QLora:
        return SIZEWRIGHT_TR_NOOP("Training", "Fine-tuning with QLoRA");
    }
    return {};
}

const char* trainingMethodId(TrainingMethod method)
{
    switch (method) {
    case TrainingMethod::Full:
        return "full";
    case TrainingMethod::Lora:
        return "lora";
    case TrainingMethod::QLora:
        break;
    }
    return "qlora";
}

TextKey trainingReason(std::string_view id)
{
    for (const ReasonText& reason : kReasons)
        if (reason.id == id)
            return reason.text;
    return {};
}

std::optional<Message> trainingImpossibility(const Accelerator& device, const TrainingStack* stack, TrainingMethod method)
{
    if (stack && stack->supports(method))
        return std::nullopt;
    TextKey why = SIZEWRIGHT_TR_NOOP("Training", "no training software for it is known");
    if (stack && stack->level == TrainingLevel::None)
        why = trainingReason(stack->reason);
    else if (stack)
        why = SIZEWRIGHT_TR_NOOP("Training", "its training software does not have this method");
    return Message{"cannot_train",
                   SIZEWRIGHT_TR_NOOP("Reason", "{method} is asked, and {device} cannot do it: {why}."),
                   {{"method", trainingMethodName(method)}, {"device", device.name}, {"why", why}}};
}

std::optional<Message> trainingShortageReason(const TrainingPlan& plan, const TrainingEstimate& e, const Model& model)
{
    const TextKey method = trainingMethodName(plan.method);
    switch (e.shortage) {
    case TrainingShortage::None:
        return std::nullopt;
    case TrainingShortage::Device:
        return Message{"training_exceeds_memory",
                       SIZEWRIGHT_TR_NOOP("Reason", "{method} of {model} needs {needs} on each of {count} × {device}, which has {has}: {short} short."),
                       {{"method", method},
                        {"model", model.name},
                        {"needs", Gigabytes{e.device.total(), 1}},
                        {"count", std::int64_t(plan.devices)},
                        {"device", plan.device->name},
                        {"has", Gigabytes{e.device.capacity, 1}},
                        {"short", Gigabytes{e.missing, 1}}}};
    case TrainingShortage::Host:
        return Message{"training_exceeds_host",
                       SIZEWRIGHT_TR_NOOP("Reason", "{method} of {model} needs {needs} of host memory; there is {has}: {short} short."),
                       {{"method", method},
                        {"model", model.name},
                        {"needs", Gigabytes{e.host.total(), 1}},
                        {"has", Gigabytes{plan.hostMemory.value_or(Bytes()), 1}},
                        {"short", Gigabytes{e.missing, 1}}}};
    case TrainingShortage::Unknown:
        break;
    }
    return Message{"training_memory_unknown",
                   SIZEWRIGHT_TR_NOOP("Reason", "The memory of {device} or of its host is not known, so that {method} cannot be sized."),
                   {{"device", plan.device ? plan.device->name : std::string()}, {"method", method}}};
}

}  // namespace sizewright
