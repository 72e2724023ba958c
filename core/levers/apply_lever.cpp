// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/levers/lever_case.h"
#include "core/memory/placement.h"
#include "core/memory/runtime.h"
#include "core/plan/candidates.h"

namespace sizewright {
namespace {

/// Tokens of one prefill chunk where the engine's entry names none; every serving engine's default.
constexpr double kChunkTokens = 8192;
/// Bytes of one attention score, written in 16 bits.
constexpr double kScoreBytes = 2;
/// Share of the experts that "six instead of eight" leaves.
constexpr double kFewerExperts = 0.75;

bool contains(const std::vector<std::string>& values, const std::string& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

double bytesPerElement(const KvFormat& format)
{
    return double(format.bytesPerBlock) / format.elementsPerBlock;
}

bool isHybrid(const LeverCase& c)
{
    return c.deployment.engine->speedModel == SpeedModel::Hybrid;
}

Message notHere(const char* id, const TextKey& text, std::vector<std::pair<std::string, MessageValue>> values = {})
{
    return {id, text, std::move(values)};
}

LeverStep refuse(Message reason)
{
    return {LeverUse::NotHere, std::move(reason), nullptr, std::nullopt, std::nullopt};
}

LeverStep applies(const LeverCase& present, LeverCase changed)
{
    return {LeverUse::Applies, std::nullopt, nullptr, present, std::move(changed)};
}

LeverStep inUse(const LeverCase& present, LeverCase without)
{
    return {LeverUse::InUse, std::nullopt, nullptr, std::move(without), present};
}

void useEngine(LeverCase& c, Engine engine)
{
    c.ownEngine = std::make_shared<const Engine>(std::move(engine));
    c.deployment.engine = c.ownEngine.get();
}

/// Rebuilds the profile after a change of model, format, cache format or speculation.
bool rebuild(const Catalog& catalog, LeverCase& c)
{
    const Deployment& d = c.deployment;
    const auto profile = modelProfile(catalog, *d.model, *d.format, *d.kvFormat, d.speculative);
    if (profile)
        c.profile = *profile;
    return profile.has_value();
}

bool runs(const Catalog& catalog, const LeverCase& c, const WeightFormat& format)
{
    const Deployment& d = c.deployment;
    return contains(d.engine->formats, format.id) && supportsArithmetic(*d.device, format) && isMadeFor(format, *d.model) &&
           weightBreakdown(catalog, *d.model, format, false);
}

std::optional<LeverCase> withFormat(const Catalog& catalog, LeverCase c, const WeightFormat& format)
{
    c.deployment.format = &format;
    return rebuild(catalog, c) ? std::optional<LeverCase>(std::move(c)) : std::nullopt;
}

const WeightFormat* firstThatRuns(const Catalog& catalog, const LeverCase& c, const std::vector<std::string>& formats)
{
    for (const std::string& id : formats)
        if (const WeightFormat* format = catalog.weightFormat(id); format && runs(catalog, c, *format))
            return format;
    return nullptr;
}

LeverStep weights(const Catalog& catalog, const Lever& lever, const LeverCase& c)
{
    if (contains(lever.formats, c.deployment.format->id)) {
        const auto plain = sixteenBitCase(catalog, c);
        LeverStep step = plain ? inUse(c, *plain) : LeverStep{LeverUse::InUse, {}, nullptr, std::nullopt, c};
        step.format = c.deployment.format;
        return step;
    }
    const WeightFormat* format = firstThatRuns(catalog, c, lever.formats);
    auto changed = format ? withFormat(catalog, c, *format) : std::nullopt;
    if (!changed)
        return refuse(notHere("no_such_file",
                              SIZEWRIGHT_TR_NOOP("Lever", "{engine} runs no such file of {model} on {device}."),
                              {{"engine", c.deployment.engine->name}, {"model", c.deployment.model->name}, {"device", c.deployment.device->name}}));
    LeverStep step = applies(c, std::move(*changed));
    step.format = format;
    return step;
}

/// Feed-forward and experts of the smaller file, everything else of the 16-bit one.
LeverStep mixedWeights(const Catalog& catalog, const Lever& lever, const LeverCase& c)
{
    const auto plain = sixteenBitCase(catalog, c);
    const WeightFormat* format = firstThatRuns(catalog, c, lever.formats);
    auto mixed = format ? withFormat(catalog, c, *format) : std::nullopt;
    if (!plain || !mixed)
        return refuse(notHere("no_mixed_file", SIZEWRIGHT_TR_NOOP("Lever", "{engine} does not run INT8 and 16-bit layers of {model} on {device}."),
                              {{"engine", c.deployment.engine->name}, {"model", c.deployment.model->name}, {"device", c.deployment.device->name}}));
    using T = TensorClass;
    for (int i = 0; i < kTensorClasses; ++i) {
        const auto tensor = static_cast<T>(i);
        const bool small = tensor == T::FfnGateUp || tensor == T::FfnDown || tensor == T::SharedGateUp || tensor == T::SharedDown ||
                           tensor == T::ExpertGateUp || tensor == T::ExpertDown;
        if (!small)
            mixed->profile.weights.byClass[static_cast<std::size_t>(i)] = plain->profile.weights.of(tensor);
    }
    LeverStep step = applies(c, std::move(*mixed));
    step.format = format;
    return step;
}

LeverStep kvCache(const Catalog& catalog, const LeverCase& c)
{
    const Deployment& d = c.deployment;
    const bool small = bytesPerElement(*d.kvFormat) < 1.5;
    for (const std::string& id : d.engine->kvFormats) {
        const KvFormat* format = catalog.kvFormat(id);
        const double bytes = bytesPerElement(*format);
        const bool wanted = small ? bytes > 1.5 : bytes > 0.9 && bytes < 1.5 && (id != "fp8" || d.device->fp8);
        if (!wanted)
            continue;
        LeverCase changed = c;
        changed.deployment.kvFormat = format;
        if (rebuild(catalog, changed))
            return small ? inUse(c, std::move(changed)) : applies(c, std::move(changed));
    }
    if (small)
        return {LeverUse::InUse, std::nullopt, nullptr, std::nullopt, c};
    return refuse(notHere("no_small_cache", SIZEWRIGHT_TR_NOOP("Lever", "{engine} keeps no 8-bit cache on {device}."),
                          {{"engine", d.engine->name}, {"device", d.device->name}}));
}

LeverStep pagedCache(const LeverCase& c)
{
    if (c.deployment.engine->runtime.kind != RuntimeKind::Pool || c.deployment.engine->speedModel == SpeedModel::Hybrid)
        return refuse(notHere("no_paging", SIZEWRIGHT_TR_NOOP("Lever", "{engine} sets its cache up at the start; it does not page it."),
                              {{"engine", c.deployment.engine->name}}));
    LeverCase without = c;
    without.reservedTokens = std::max(c.longestContext, c.load.inputTokens + c.load.outputTokens);
    return inUse(c, std::move(without));
}

double factorOf(const Lever& lever, LeverTerm term, BandEnd end)
{
    const LeverFactor* factor = lever.factor(term);
    if (!factor)
        return 1;
    return end == BandEnd::Low ? factor->value.low : end == BandEnd::High ? factor->value.high : factor->value.typical;
}

/// The matrix of scores that one chunk of a prompt has with the longest context, of one layer's heads on a device.
LeverStep attentionScores(const Lever& lever, const LeverCase& c, BandEnd end)
{
    const Deployment& d = c.deployment;
    LeverCase without = c;
    if (d.engine->runtime.kind == RuntimeKind::Graph) {
        GraphRun run = plannedRun(*d.engine, c.profile, c.longestContext, d.layout.pipelineParallel);
        const double flash = computeBuffers(*d.engine, *d.model, run).largest();
        run.flashAttention = false;
        without.extraBytes = std::max(computeBuffers(*d.engine, *d.model, run).largest() - flash, 0.0);
        without.kvReadFactor = 1 / factorOf(lever, LeverTerm::KvRead, end);
        return inUse(c, std::move(without));
    }
    const auto& steps = d.engine->runtime.steps;
    const double chunk = steps.empty() ? kChunkTokens : steps.back().tokens;
    const double ranks = std::max(1.0, double(d.layout.tensorParallel) / d.layout.attentionDataParallel);
    without.extraBytes = d.model->attention.heads / ranks * std::min(chunk, c.longestContext) * c.longestContext * kScoreBytes;
    return inUse(c, std::move(without));
}

LeverStep graphs(const Lever& lever, const LeverCase& c, BandEnd end)
{
    const Deployment& d = c.deployment;
    if (d.engine->speedModel != SpeedModel::Serving)
        return refuse(notHere("no_graphs", SIZEWRIGHT_TR_NOOP("Lever", "What {engine} launches at once is part of its measured speed and cannot be taken out."),
                              {{"engine", d.engine->name}}));
    LeverCase without = c;
    Engine eager = *d.engine;
    eager.runtime.graphs = Bytes();
    useEngine(without, std::move(eager));
    without.hostSeconds = d.model->layers * factorOf(lever, LeverTerm::HostSecondsPerLayer, end);
    return inUse(c, std::move(without));
}

LeverStep prefixCache(const LeverCase& c)
{
    if (c.load.cachedInputTokens <= 0)
        return refuse(notHere("no_shared_prefix", SIZEWRIGHT_TR_NOOP("Lever", "The requests of this plan share no beginning.")));
    LeverCase without = c;
    without.load.cachedInputTokens = 0;
    return inUse(c, std::move(without));
}

LeverStep speculation(const Catalog& catalog, const LeverCase& c)
{
    const Deployment& d = c.deployment;
    LeverCase changed = c;
    changed.deployment.speculative = !d.speculative;
    if (d.model->mtpParameters <= 0)
        return refuse(notHere("no_mtp", SIZEWRIGHT_TR_NOOP("Lever", "{model} has no module that guesses further tokens."), {{"model", d.model->name}}));
    if (!d.engine->speculativeDecoding || d.engine->speedModel != SpeedModel::Serving)
        return refuse(notHere("no_speculation", SIZEWRIGHT_TR_NOOP("Lever", "No gain is known for {engine}."), {{"engine", d.engine->name}}));
    if (!rebuild(catalog, changed))
        return refuse(notHere("no_mtp_file", SIZEWRIGHT_TR_NOOP("Lever", "The {format} file comes without the module."), {{"format", d.format->name}}));
    return d.speculative ? inUse(c, std::move(changed)) : applies(c, std::move(changed));
}

LeverStep prefillChunks(const Lever& lever, const LeverCase& c, BandEnd end)
{
    if (c.deployment.engine->speedModel != SpeedModel::Serving)
        return refuse(notHere("no_chunks", SIZEWRIGHT_TR_NOOP("Lever", "{engine} was not measured with and without it."),
                              {{"engine", c.deployment.engine->name}}));
    LeverCase without = c;
    without.tpotFactor = 1 / factorOf(lever, LeverTerm::Tpot, end);
    without.ttftFactor = 1 / factorOf(lever, LeverTerm::Ttft, end);
    return inUse(c, std::move(without));
}

LeverStep batching(const LeverCase& c)
{
    if (stepLimits(c.deployment).maxRunning == 1)
        return refuse(notHere("one_at_a_time", SIZEWRIGHT_TR_NOOP("Lever", "{engine} runs one request at a time."), {{"engine", c.deployment.engine->name}}));
    LeverCase without = c;
    Engine single = *c.deployment.engine;
    single.limits.maxRunning = 1;
    single.smallDevices.reset();
    useEngine(without, std::move(single));
    return inUse(c, std::move(without));
}

bool headsDivide(const Deployment& d, int ranks)
{
    return d.model->attention.heads % std::max(1, ranks / d.layout.attentionDataParallel) == 0;
}

LeverStep tensorParallel(const Catalog& catalog, const LeverCase& c)
{
    const Deployment& d = c.deployment;
    LeverCase changed = c;
    Layout& l = changed.deployment.layout;
    l.tensorParallel *= 2;
    if (l.attentionDataParallel > 1)
        l.attentionDataParallel *= 2;
    if (l.expertParallel > 1)
        l.expertParallel *= 2;
    if (!d.engine->tensorParallel || !headsDivide(changed.deployment, l.tensorParallel))
        return refuse(notHere("no_tensor_parallel", SIZEWRIGHT_TR_NOOP("Lever", "{engine} does not spread a layer of {model} over {ranks} devices."),
                              {{"engine", d.engine->name}, {"model", d.model->name}, {"ranks", std::int64_t(l.tensorParallel)}}));
    if (l.replicas % 2 == 0 && l.prefillReplicas % 2 == 0) {
        l.replicas /= 2;
        l.prefillReplicas /= 2;
        return applies(c, std::move(changed));
    }
    const Link* link = catalog.link(c.platform->nodeLinkId);
    if (!link || !link->supportsTensorParallel || d.nodes * 2 > c.platform->maxNodes)
        return refuse(notHere("no_more_devices", SIZEWRIGHT_TR_NOOP("Lever", "All devices of the machine share a layer already, and no link joins two machines for it.")));
    changed.deployment.nodes *= 2;
    changed.deployment.nodeLink = link;
    LeverStep step = applies(c, std::move(changed));
    step.reason = notHere("twice_the_machines", SIZEWRIGHT_TR_NOOP("Lever", "It takes {nodes} machines instead of {before}."),
                          {{"nodes", std::int64_t(d.nodes) * 2}, {"before", std::int64_t(d.nodes)}});
    return step;
}

LeverStep memoryChannels(const LeverCase& c)
{
    const Host& h = c.deployment.host;
    if (!isHybrid(c))
        return refuse(notHere("only_hybrids", SIZEWRIGHT_TR_NOOP("Lever", "Only hybrids compute in host memory.")));
    if (!h.cpu || !h.cpu->memoryChannels || h.channelsPerSocket < 2)
        return refuse(notHere("channels_unknown", SIZEWRIGHT_TR_NOOP("Lever", "The memory channels of the host are not known.")));
    LeverCase changed = c;
    if (h.channelsPerSocket < *h.cpu->memoryChannels) {
        changed.deployment.host.channelsPerSocket = *h.cpu->memoryChannels;
        return applies(c, std::move(changed));
    }
    changed.deployment.host.channelsPerSocket = h.channelsPerSocket / 2;
    LeverStep step = inUse(c, std::move(changed));
    step.reason = notHere("against_half", SIZEWRIGHT_TR_NOOP("Lever", "All {channels} channels of a socket are filled; compared with half of them."),
                          {{"channels", std::int64_t(h.channelsPerSocket)}});
    return step;
}

LeverStep socketCopies(const LeverCase& c)
{
    if (!isHybrid(c))
        return refuse(notHere("only_hybrids", SIZEWRIGHT_TR_NOOP("Lever", "Only hybrids compute in host memory.")));
    if (c.deployment.host.sockets < 2)
        return refuse(notHere("one_socket", SIZEWRIGHT_TR_NOOP("Lever", "The machine has one socket.")));
    if (!c.deployment.engine->numaCopies)
        return refuse(notHere("no_copies", SIZEWRIGHT_TR_NOOP("Lever", "{engine} keeps no copies."), {{"engine", c.deployment.engine->name}}));
    LeverCase without = c;
    Engine single = *c.deployment.engine;
    single.numaCopies = false;
    useEngine(without, std::move(single));
    return inUse(c, std::move(without));
}

LeverStep fewerExperts(const LeverCase& c)
{
    const Model& model = *c.deployment.model;
    if (!isHybrid(c))
        return refuse(notHere("no_expert_switch", SIZEWRIGHT_TR_NOOP("Lever", "{engine} has no such switch."), {{"engine", c.deployment.engine->name}}));
    if (!model.experts || model.experts->topK < 4)
        return refuse(notHere("few_experts", SIZEWRIGHT_TR_NOOP("Lever", "{model} has no experts to leave out."), {{"model", model.name}}));
    LeverCase changed = c;
    changed.deployment.activeExperts = int(model.experts->topK * kFewerExperts);
    return applies(c, std::move(changed));
}

LeverStep otherEngine(const Catalog& catalog, const LeverCase& c)
{
    const Deployment& d = c.deployment;
    const bool used = d.engine->id == "tensorrt-llm";
    const Engine* other = catalog.engine(used ? "vllm" : "tensorrt-llm");
    if (!other || d.engine->speedModel != SpeedModel::Serving || !contains(other->formats, d.format->id) ||
        !contains(other->architectures, d.device->architecture) || !contains(other->kvFormats, d.kvFormat->id))
        return refuse(notHere("no_other_engine", SIZEWRIGHT_TR_NOOP("Lever", "It does not run {format} on {device}."),
                              {{"format", d.format->name}, {"device", d.device->name}}));
    LeverCase changed = c;
    changed.deployment.engine = other;
    LeverStep step = used ? inUse(c, std::move(changed)) : applies(c, std::move(changed));
    step.reason = notHere("compared_engine", SIZEWRIGHT_TR_NOOP("Lever", "Compared with {engine}."), {{"engine", (used ? other : d.engine)->name}});
    return step;
}

const Model* largestDistill(const Catalog& catalog, const Model& teacher)
{
    const Model* largest = nullptr;
    for (const Model& model : catalog.models)
        if (model.distillOf == teacher.id && (!largest || model.publishedParameters > largest->publishedParameters))
            largest = &model;
    return largest;
}

LeverStep smallerModel(const Catalog& catalog, const LeverCase& c)
{
    const Model* distill = largestDistill(catalog, *c.deployment.model);
    if (!distill || isHybrid(c))
        return refuse(notHere("no_distill", SIZEWRIGHT_TR_NOOP("Lever", "No distill of {model} is catalogued for such a machine."),
                              {{"model", c.deployment.model->name}}));
    LeverCase changed = c;
    changed.deployment.model = distill;
    changed.deployment.speculative = false;
    changed.deployment.layout.attentionDataParallel = 1;
    changed.deployment.layout.expertParallel = 1;
    const WeightFormat* format = firstThatRuns(catalog, changed, {distill->nativeFormat, "fp8", c.deployment.format->id, "q8_0", "mlx-8bit"});
    auto made = format && headsDivide(changed.deployment, changed.deployment.layout.tensorParallel) ? withFormat(catalog, changed, *format) : std::nullopt;
    if (!made)
        return refuse(notHere("no_distill", SIZEWRIGHT_TR_NOOP("Lever", "No distill of {model} is catalogued for such a machine."),
                              {{"model", c.deployment.model->name}}));
    LeverStep step = applies(c, std::move(*made));
    step.reason = notHere("distill", SIZEWRIGHT_TR_NOOP("Lever", "{model} as {format}."), {{"model", distill->name}, {"format", format->name}});
    return step;
}

LeverStep expertsOnHost(const LeverCase& c)
{
    if (isHybrid(c) && c.deployment.model->experts)
        return {LeverUse::InUse, std::nullopt, nullptr, std::nullopt, c};
    return refuse(notHere("other_family", SIZEWRIGHT_TR_NOOP("Lever", "It is what the hybrid family does with a mixture-of-experts model; compare its options.")));
}

LeverStep utilisation(const Lever& lever, const LeverCase& c, BandEnd end)
{
    LeverCase changed = c;
    changed.tokensFactor = factorOf(lever, LeverTerm::Utilisation, end);
    return applies(c, std::move(changed));
}

LeverStep stepOf(const Catalog& catalog, const Lever& lever, const LeverCase& c, BandEnd end)
{
    switch (lever.change) {
    case LeverChange::Weights:
        return weights(catalog, lever, c);
    case LeverChange::MixedWeights:
        return mixedWeights(catalog, lever, c);
    case LeverChange::KvCache:
        return kvCache(catalog, c);
    case LeverChange::PagedCache:
        return pagedCache(c);
    case LeverChange::AttentionScores:
        return attentionScores(lever, c, end);
    case LeverChange::Graphs:
        return graphs(lever, c, end);
    case LeverChange::PrefixCache:
        return prefixCache(c);
    case LeverChange::Speculation:
        return speculation(catalog, c);
    case LeverChange::PrefillChunks:
        return prefillChunks(lever, c, end);
    case LeverChange::Batching:
        return batching(c);
    case LeverChange::TensorParallel:
        return tensorParallel(catalog, c);
    case LeverChange::MemoryChannels:
        return memoryChannels(c);
    case LeverChange::SocketCopies:
        return socketCopies(c);
    case LeverChange::FewerExperts:
        return fewerExperts(c);
    case LeverChange::ExpertsOnHost:
        return expertsOnHost(c);
    case LeverChange::Engine:
        return otherEngine(catalog, c);
    case LeverChange::SmallerModel:
        return smallerModel(catalog, c);
    case LeverChange::Utilisation:
        return utilisation(lever, c, end);
    case LeverChange::None:
        break;
    }
    return refuse(notHere("no_effect", SIZEWRIGHT_TR_NOOP("Lever", "Changes neither memory nor speed of inference.")));
}

}  // namespace

std::optional<LeverCase> sixteenBitCase(const Catalog& catalog, const LeverCase& present)
{
    const WeightFormat* format = catalog.weightFormat("bf16");
    // Whether the engine runs it does not matter to the size that articles compare with.
    return format && isMadeFor(*format, *present.deployment.model) ? withFormat(catalog, present, *format) : std::nullopt;
}

LeverStep applyLever(const Catalog& catalog, const Lever& lever, const LeverCase& present, BandEnd end)
{
    if (contains(present.applied, lever.id))
        return {LeverUse::InUse, std::nullopt, nullptr, std::nullopt, present};
    LeverStep step = stepOf(catalog, lever, present, end);
    if (step.use == LeverUse::Applies)
        step.with->applied.push_back(lever.id);
    return step;
}

}  // namespace sizewright
