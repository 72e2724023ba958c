// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "core/plan/training.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

const std::map<std::string, TrainingMethod> kMethods{
    {"full", TrainingMethod::Full}, {"lora", TrainingMethod::Lora}, {"qlora", TrainingMethod::QLora}};
const std::map<std::string, Optimizer> kOptimizers{
    {"adamw", Optimizer::AdamW},         {"adam8bit", Optimizer::Adam8bit}, {"paged-adam8bit", Optimizer::PagedAdam8bit},
    {"adafactor", Optimizer::Adafactor}, {"sgd", Optimizer::SgdMomentum},   {"muon", Optimizer::Muon}};
const std::map<std::string, TrainingPrecision> kPrecisions{
    {"mixed-bf16", TrainingPrecision::MixedBf16}, {"bf16", TrainingPrecision::PureBf16}, {"fp32", TrainingPrecision::Fp32}};
const std::map<std::string, GradientPrecision> kGradients{{"fp32", GradientPrecision::Fp32}, {"bf16", GradientPrecision::Bf16}};
const std::map<std::string, Checkpointing> kCheckpointing{
    {"none", Checkpointing::None}, {"selective", Checkpointing::Selective}, {"full", Checkpointing::Full}};
const std::map<std::string, AdapterTargets> kTargets{
    {"attention", AdapterTargets::Attention}, {"all", AdapterTargets::AllLinear}, {"experts", AdapterTargets::AllWithExperts}};

struct TrainArguments {
    std::string model, device, format;
    std::string method = "lora", optimizer = "adamw", precision = "mixed-bf16", gradients = "fp32", checkpointing = "full", targets = "all";
    std::vector<std::string> offload;
    bool materialisedScores = false;
    double ramGb = 0;
    bool json = false;
    TrainingPlan plan;
};

Result<const WeightFormat*> chooseFormat(const Catalog& catalog, TrainArguments& a)
{
    if (a.format.empty())
        return nullptr;
    if (a.format == "nf4" || a.format == "int8" || a.format == "bf16") {
        a.plan.frozen = a.format == "nf4" ? FrozenWeights::Nf4 : a.format == "int8" ? FrozenWeights::Int8 : FrozenWeights::Bf16;
        return nullptr;
    }
    const WeightFormat* format = catalog.weightFormat(a.format);
    if (!format)
        return failure(ErrorId::UnknownId, "--format",
                       "\"" + a.format + "\" is neither nf4, int8, bf16 nor in the catalog; see: sizewright-cli catalog list formats");
    a.plan.frozen = FrozenWeights::CatalogFormat;
    return format;
}

Result<TrainingProfile> fillPlan(const Catalog& catalog, TrainArguments& a)
{
    const Model* model = catalog.model(a.model);
    if (!model)
        return failure(ErrorId::UnknownId, "--model", "\"" + a.model + "\" is not in the catalog; see: sizewright-cli catalog list models");
    a.plan.device = catalog.accelerator(a.device);
    if (!a.plan.device)
        return failure(ErrorId::UnknownId, "--device",
                       "\"" + a.device + "\" is not in the catalog; see: sizewright-cli catalog list accelerators");
    a.plan.method = kMethods.at(a.method);
    a.plan.frozen = usualTrainingPlan(a.plan.method).frozen;
    a.plan.optimizer = kOptimizers.at(a.optimizer);
    a.plan.precision = kPrecisions.at(a.precision);
    a.plan.gradients = kGradients.at(a.gradients);
    a.plan.checkpointing = kCheckpointing.at(a.checkpointing);
    a.plan.targets = kTargets.at(a.targets);
    a.plan.flashAttention = !a.materialisedScores;
    const auto leaves = [&](const char* what) { return std::find(a.offload.begin(), a.offload.end(), what) != a.offload.end(); };
    a.plan.offload = {leaves("optimizer"), leaves("parameters"), leaves("experts"), leaves("nvme")};
    if (a.ramGb > 0)
        a.plan.hostMemory = capacityOf(a.ramGb * 1024 * 1024 * 1024);
    const auto format = chooseFormat(catalog, a);
    if (!format)
        return tl::unexpected(format.error());
    auto profile = trainingProfile(catalog, *model, *format);
    if (!profile)
        return profile;
    if (const auto valid = validateTrainingPlan(a.plan, *profile); !valid)
        return failure(valid.error().id, "--" + valid.error().where, valid.error().detail);
    return profile;
}

void printPart(const char* name, Bytes bytes)
{
    if (bytes.raw() > 0)
        std::printf("  %-18s %12s\n", name, formatGigabytes(bytes, 2, LanguageId::En).c_str());
}

void printText(const TrainingPlan& plan, const TrainingProfile& profile, const TrainingEstimate& e, const TrainingStack* stack,
               const std::vector<Message>& reasons)
{
    const LanguageId en = LanguageId::En;
    std::printf("%s\n", reasons.empty() ? "fits" : e.fits() ? "cannot train" : "does not fit");
    std::printf("each of %d devices: needs %s (%s to %s), has %s\n", plan.devices, formatGigabytes(e.device.total(), 1, en).c_str(),
                formatGigabytes(e.deviceTotal.low, 1, en).c_str(), formatGigabytes(e.deviceTotal.high, 1, en).c_str(),
                formatGigabytes(e.device.capacity, 1, en).c_str());
    printPart("weights", e.device.weights);
    printPart("adapters", e.device.adapters);
    printPart("gradients", e.device.gradients);
    printPart("optimizer states", e.device.optimizerStates);
    printPart("master weights", e.device.masterWeights);
    printPart("activations", e.device.activations);
    printPart("logits and loss", e.device.lossBuffer);
    printPart("communication", e.device.communication);
    printPart("runtime", e.device.runtime);
    if (e.host.total() > e.host.runtime)
        std::printf("each host: needs %s\n", formatGigabytes(e.host.total(), 1, en).c_str());
    if (e.host.nvme.raw() > 0)
        std::printf("NVMe of each host: %s\n", formatGigabytes(e.host.nvme, 1, en).c_str());
    std::printf("trained parameters: %s million\n", formatNumber(e.trained / 1e6, 1, en).c_str());
    const auto smallest = fewestTrainingDevices(plan, profile, stack);
    std::printf("smallest number of these devices: %s\n", smallest ? std::to_string(*smallest).c_str() : "none");
    if (e.fits())
        std::printf("largest micro-batch at %d tokens: %d; longest sequence at this micro-batch: %d\n", plan.sequence,
                    largestMicroBatch(plan, profile), longestSequence(plan, profile));
    const bool limited = stack && stack->level == TrainingLevel::Limited;
    if (stack)
        std::printf("software: %s%s%s\n", stack->name.c_str(), limited ? "; limited: " : "", limited ? trainingReason(stack->reason).text : "");
    for (const Message& reason : reasons)
        std::printf("- %s\n", render(reason, Language()).c_str());
}

int runTrain(const CommandContext& context, TrainArguments a)
{
    const auto catalog = loadContextCatalog(context);
    if (!catalog)
        return report(catalog.error());
    const auto profile = fillPlan(*catalog, a);
    if (!profile)
        return report(profile.error());
    const TrainingEstimate estimate = estimateTraining(a.plan, *profile);
    const TrainingStack* stack = catalog->trainingStack(a.plan.device->trainingId);
    std::vector<Message> reasons;
    if (auto impossible = trainingImpossibility(*a.plan.device, stack, a.plan.method))
        reasons.push_back(std::move(*impossible));
    if (stack && !stack->poolsDevices && a.plan.devices > 1)
        reasons.push_back({"devices_not_pooled",
                           SIZEWRIGHT_TR_NOOP("Training", "The training software of {device} works on one device only."),
                           {{"device", a.plan.device->name}}});
    if (auto shortage = trainingShortageReason(a.plan, estimate, *profile->model))
        reasons.push_back(std::move(*shortage));
    if (a.json)
        std::printf("%s\n", trainJson(a.plan, *profile, stack, estimate, reasons).c_str());
    else
        printText(a.plan, *profile, estimate, stack, reasons);
    return reasons.empty() ? kOk : kAnswerIsNo;
}

template <class T>
CLI::IsMember oneOf(const std::map<std::string, T>& names)
{
    std::vector<std::string> keys;
    for (const auto& [name, value] : names)
        keys.push_back(name);
    return CLI::IsMember(keys);
}

}  // namespace

void addTrainCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<TrainArguments>();
    CLI::App* c = app.add_subcommand("train", "Memory of training or fine-tuning a model");
    c->add_option("--model", a->model, "Model id")->required();
    c->add_option("--method", a->method, "What is trained")->required()->check(oneOf(kMethods));
    c->add_option("--device", a->device, "Accelerator id")->required();
    c->add_option("--count", a->plan.devices, "Devices in all")->required()->check(CLI::Range(1, 100000));
    c->add_option("--nodes", a->plan.nodes, "Machines")->check(CLI::Range(1, 10000));
    c->add_option("--format", a->format, "Frozen weights: nf4, int8, bf16 or a weight format id");
    c->add_option("--optimizer", a->optimizer, "Optimizer")->check(oneOf(kOptimizers));
    c->add_option("--precision", a->precision, "Of the trained weights")->check(oneOf(kPrecisions));
    c->add_option("--gradients", a->gradients, "Precision of accumulated gradients")->check(oneOf(kGradients));
    c->add_option("--zero", a->plan.zeroStage, "ZeRO stage; 3 is also FSDP")->check(CLI::Range(0, 3));
    c->add_option("--checkpointing", a->checkpointing, "Activations that are recomputed")->check(oneOf(kCheckpointing));
    c->add_option("--rank", a->plan.rank, "Rank of the adapters")->check(CLI::Range(1, 65536));
    c->add_option("--targets", a->targets, "Matrices that get adapters")->check(oneOf(kTargets));
    c->add_option("--sequence", a->plan.sequence, "Tokens of one example")->check(CLI::Range(1, 10'000'000));
    c->add_option("--micro-batch", a->plan.microBatch, "Examples per device and pass")->check(CLI::Range(1, 100000));
    c->add_option("--accumulation", a->plan.accumulation, "Passes per step")->check(CLI::Range(1, 100000));
    c->add_option("--tp", a->plan.tensorParallel, "Tensor parallel")->check(CLI::Range(1, 1024));
    c->add_option("--pp", a->plan.pipelineParallel, "Pipeline parallel")->check(CLI::Range(1, 1024));
    c->add_option("--ram-gb", a->ramGb, "Host memory of a machine, GiB")->check(CLI::Range(1.0, 1e6));
    c->add_option("--offload", a->offload, "What leaves the devices")
        ->check(CLI::IsMember({"optimizer", "parameters", "experts", "nvme"}));
    c->add_flag("--no-flash-attention", a->materialisedScores, "Attention scores are stored");
    c->add_flag("--fused-loss", a->plan.fusedLoss, "Logits are never stored whole");
    c->add_flag("--json", a->json, "JSON on standard output");
    c->callback([a, &context] { context.exitCode = runTrain(context, *a); });
}

}  // namespace sizewright
