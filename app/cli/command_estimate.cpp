// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "core/performance/explain_speed.h"
#include "core/performance/open_loop.h"
#include "core/plan/candidates.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

struct EstimateArguments {
    std::string model, format, device, engine, link, cpu, kvFormat;
    std::string speculative = "off";
    int draftTokens = 1;
    int count = 1, nodes = 1;
    int sockets = 0, memoryChannels = 0, memoryMts = 0;
    double ramGb = 0;
    int tp = 0, pp = 0, ep = 0, attentionDp = 0, prefillReplicas = 0;
    double input = 0, output = 0, concurrency = 0, requestRate = 0;
    bool explain = false;
    bool curve = false;
    bool json = false;
};

template <class T>
Result<const T*> need(const T* found, const std::string& kind, const std::string& id)
{
    if (found)
        return found;
    return failure(ErrorId::UnknownId, "--" + kind,
                   "\"" + id + "\" is not in the catalog; see: sizewright-cli catalog list");
}

bool contains(const std::vector<std::string>& values, const std::string& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// The first engine that runs the format on the device, serving engines first.
const Engine* defaultEngine(const Catalog& catalog, const WeightFormat& format, const Accelerator& device, bool withHost)
{
    const Engine* found = nullptr;
    for (const Engine& engine : catalog.engines) {
        const bool hybrid = engine.speedModel == SpeedModel::Hybrid;
        if (hybrid == withHost && contains(engine.formats, format.id) && contains(engine.architectures, device.architecture) && !found)
            found = &engine;
    }
    return found;
}

Layout layoutOf(const EstimateArguments& a, const Deployment& d)
{
    const int devices = d.devices();
    Layout l;
    l.pipelineParallel = a.pp > 0 ? a.pp : splitsLayers(*d.engine) ? devices : 1;
    l.tensorParallel = a.tp > 0 ? a.tp : std::max(1, devices / l.pipelineParallel);
    l.attentionDataParallel = std::clamp(a.attentionDp, 1, l.tensorParallel);
    l.expertParallel = std::max(a.ep, 1);
    const std::int64_t ranks = std::int64_t(l.tensorParallel) * l.pipelineParallel;
    l.replicas = ranks <= devices ? devices / static_cast<int>(ranks) : 1;
    l.prefillReplicas = a.prefillReplicas;
    return l;
}

Result<void> fillParts(const Catalog& catalog, const EstimateArguments& a, Deployment& d)
{
    const auto model = need(catalog.model(a.model), "model", a.model);
    const auto format = need(catalog.weightFormat(a.format), "format", a.format);
    if (a.device.empty() && a.cpu.empty())
        return failure(ErrorId::InvalidArgument, "--device", "name an accelerator, or with --cpu the processor of a machine without one");
    const auto device = a.device.empty() ? Result<const Accelerator*>(&noAccelerator()) : need(catalog.accelerator(a.device), "device", a.device);
    for (const Error* error : {model ? nullptr : &model.error(), format ? nullptr : &format.error(), device ? nullptr : &device.error()})
        if (error)
            return tl::unexpected(*error);
    d.model = *model;
    d.format = *format;
    d.device = *device;
    d.engine = a.engine.empty() ? defaultEngine(catalog, *d.format, *d.device, !a.cpu.empty() && !runsOnHost(d)) : catalog.engine(a.engine);
    if (!d.engine)
        return failure(ErrorId::UnknownId, "--engine",
                       a.engine.empty() ? "no catalogued engine runs " + d.format->name + " on " + d.device->name
                                        : "\"" + a.engine + "\" is not in the catalog; see: sizewright-cli catalog list engines");
    const std::string kv = a.kvFormat.empty() && !d.engine->kvFormats.empty() ? d.engine->kvFormats.front() : a.kvFormat;
    const auto kvFormat = need(catalog.kvFormat(kv), "kv-format", kv);
    if (!kvFormat)
        return tl::unexpected(kvFormat.error());
    d.kvFormat = *kvFormat;
    return {};
}

Result<Deployment> deploymentOf(const Catalog& catalog, const EstimateArguments& a)
{
    Deployment d;
    if (const auto filled = fillParts(catalog, a, d); !filled)
        return tl::unexpected(filled.error());
    d.nodes = a.nodes;
    if (a.count % a.nodes != 0)
        return failure(ErrorId::InvalidArgument, "--count", "the devices do not divide evenly over the nodes");
    d.devicesPerNode = a.count / a.nodes;
    d.speculative = a.speculative == "on";
    d.draftTokens = a.draftTokens;
    d.deviceLink = deviceLinkOf(catalog, *d.device);
    if (a.nodes > 1)
        d.nodeLink = catalog.link("infiniband-400g");
    if (!a.link.empty()) {
        const auto link = need(catalog.link(a.link), "link", a.link);
        if (!link)
            return tl::unexpected(link.error());
        (*link)->betweenNodes || a.nodes > 1 ? d.nodeLink = *link : d.deviceLink = *link;
    }
    if (!a.cpu.empty()) {
        const auto cpu = need(catalog.cpu(a.cpu), "cpu", a.cpu);
        if (!cpu)
            return tl::unexpected(cpu.error());
        d.host.cpu = *cpu;
        d.host.sockets = std::max(a.sockets, 1);
        d.host.channelsPerSocket = a.memoryChannels > 0 ? a.memoryChannels : (*cpu)->memoryChannels.value_or(0);
        d.host.megatransfers = a.memoryMts;
    }
    if (a.ramGb > 0)
        d.host.memory = capacityOf(a.ramGb * 1024 * 1024 * 1024);
    d.layout = layoutOf(a, d);
    const std::int64_t used = std::int64_t(d.layout.tensorParallel) * d.layout.pipelineParallel * d.layout.replicas;
    if (used != d.devices())
        return failure(ErrorId::InvalidArgument, "--tp", "tensor x pipeline parallel does not divide the number of devices");
    if (d.layout.tensorParallel % d.layout.attentionDataParallel != 0 ||
        d.model->attention.heads % (d.layout.tensorParallel / d.layout.attentionDataParallel) != 0)
        return failure(ErrorId::InvalidArgument, "--attention-dp",
                       "the " + std::to_string(d.model->attention.heads) + " attention heads do not divide over the ranks");
    if (d.layout.disaggregated() && d.layout.decodeReplicas() < 1)
        return failure(ErrorId::InvalidArgument, "--prefill-replicas",
                       "of the " + std::to_string(d.layout.replicas) + " replicas at least one has to decode");
    return d;
}

Message shortageReason(const MemoryFootprint& m)
{
    switch (m.shortage) {
    case MemoryShortage::Unknown:
        return {"memory_unknown", SIZEWRIGHT_TR_NOOP("Estimate", "The memory of the device or the host is not known; state it with --ram-gb."), {}};
    case MemoryShortage::Host:
        return {"host_memory_short", SIZEWRIGHT_TR_NOOP("Estimate", "The host is {short} short of RAM."), {{"short", m.missing}}};
    case MemoryShortage::DeviceCache:
        return {"cache_exceeds_memory",
                SIZEWRIGHT_TR_NOOP("Estimate", "The weights fit, the cache of one request does not: {short} short per device."),
                {{"short", m.missing}}};
    default:
        break;
    }
    return {"weights_exceed_memory",
            SIZEWRIGHT_TR_NOOP("Estimate", "Each device needs {needs} for weights and working memory; {has} are usable: {short} short."),
            {{"needs", m.device.budget + m.missing}, {"has", m.device.budget}, {"short", m.missing}}};
}

const char* scopeText(PowerScope scope)
{
    switch (scope) {
    case PowerScope::Machines:
        return "the machines";
    case PowerScope::Cpus:
        return "the CPUs";
    case PowerScope::DevicesAndCpus:
        return "devices and CPUs";
    case PowerScope::Devices:
        break;
    }
    return "the devices alone";
}

void printText(const Layout& layout, const MemoryFootprint& m, const std::optional<ServingEstimate>& speed, const std::optional<EnergyEstimate>& energy,
               const std::vector<Message>& reasons)
{
    const LanguageId en = LanguageId::En;
    std::printf("%s\n", m.fits() ? "fits" : "does not fit");
    if (layout.replicas > 1)
        std::printf("layout: %s\n", render(layoutTitle(layout), Language()).c_str());
    if (m.device.budget.raw() > 0)
        std::printf("per device: weights %s, cache %s, activations %s, runtime %s; usable %s of %s\n", formatBytes(m.device.weights, en).c_str(),
                formatBytes(m.device.kvCache, en).c_str(), formatBytes(m.device.activations, en).c_str(),
                formatBytes(m.device.runtime, en).c_str(), formatBytes(m.device.budget, en).c_str(), formatBytes(m.device.capacity, en).c_str());
    if (m.host.weights.raw() > 0)
        std::printf("host: %s\n", formatBytes(m.host.total(), en).c_str());
    if (speed)
        std::printf("%s per user, first token %s, %s in all, %s\n", formatRateBand(speed->perUser, en).c_str(),
                    formatDurationBand(speed->ttft, en).c_str(), formatRateBand(speed->outputTotal, en).c_str(),
                    basisName(speed->basis).text);
    if (energy)
        std::printf("power of %s: %s idle, %s under load, %s per output token\n", scopeText(energy->scope),
                    formatPowerBand(energy->power.idle, en).c_str(), formatPowerBand(energy->power.load, en).c_str(),
                    formatJoulesBand(energy->perOutputToken, en).c_str());
    for (const Message& reason : reasons)
        std::printf("- %s\n", render(reason, Language()).c_str());
}

void printOpenLoop(const OpenLoop& open)
{
    const LanguageId en = LanguageId::En;
    if (!open.times)
        return;
    std::printf("%s requests/s of at most %s: %s in flight\n", formatNumber(open.requestsPerSecond, 3, en).c_str(),
                formatNumber(open.mostRequestsPerSecond, 3, en).c_str(), formatNumber(open.times->inFlight, 1, en).c_str());
    for (const auto& [name, spread] : {std::pair("first token", open.times->ttft), {"time per token", open.times->tpot}})
        std::printf("%s: mean %s, median %s, p95 %s\n", name, formatDuration(spread.mean, en).c_str(),
                    formatDuration(spread.median, en).c_str(), formatDuration(spread.p95, en).c_str());
}

void printCurve(const SpeedCurve& curve)
{
    const LanguageId en = LanguageId::En;
    std::printf("\n%8s  %-28s %-28s %s\n", "requests", "per user", "in all", "first token");
    for (const CurvePoint& point : curve.points)
        std::printf("%8d  %-28s %-28s %s%s\n", point.concurrency, formatRateBand(point.estimate.perUser, en).c_str(),
                    formatRateBand(point.estimate.outputTotal, en).c_str(), formatDurationBand(point.estimate.ttft, en).c_str(),
                    point.concurrency > curve.atOnce ? "  (some wait)" : "");
    std::printf("%s requests at once by the %s; throughput %s %d requests: %s\n", formatInteger(curve.atOnce, en).c_str(),
                curve.engineLimits ? "engine's limit" : "cache", curve.saturates ? "is saturated from" : "still grows up to", curve.saturation,
                formatRateBand(curve.saturated, en).c_str());
    for (const LevelUsers& level : curve.levels)
        std::printf("%s, %s per user: %d requests (%d-%d), goodput %s\n", level.level.id.c_str(),
                    formatRate(level.level.perUser, en).c_str(), level.users, level.least, level.most,
                    level.goodput ? formatRateBand(*level.goodput, en).c_str() : "none");
}

void printExplanation(const Explanation& e, int depth)
{
    const Language english;
    const std::string indent(static_cast<std::size_t>(2 * depth), ' ');
    std::printf("%s= %s\n%s= %s\n", indent.c_str(), formulaText(e, FormulaStyle::Names, english).c_str(), indent.c_str(),
                formulaText(e, FormulaStyle::Values, english).c_str());
    for (const Operand& operand : e.operands) {
        std::printf("%s  %s: %s%s\n", indent.c_str(), render(operand.name, english).c_str(),
                    formatValue(operand.value, operand.unit, english).c_str(),
                    operand.source ? (" [" + citationText(*operand.source, english) + "]").c_str() : "");
        for (const Explanation& how : operand.how)
            printExplanation(how, depth + 2);
    }
    for (const Message& remark : e.remarks)
        std::printf("%s%s\n", indent.c_str(), render(remark, english).c_str());
}

void printBars(const std::vector<ExplainedBar>& bars)
{
    const Language english;
    for (const ExplainedBar& bar : bars) {
        std::printf("\n%s, %s: %s\n", bar.place == MemoryPlace::Host ? "host" : "device", render(bar.explanation.title, english).c_str(),
                    formatBytes(bar.bar.bytes, LanguageId::En).c_str());
        printExplanation(bar.explanation, 1);
    }
}

void printSpeed(const std::vector<ExplainedSpeed>& figures)
{
    const Language english;
    for (const ExplainedSpeed& figure : figures) {
        std::printf("\n%s: %s\n", render(figure.explanation.title, english).c_str(),
                    formatValue(figure.explanation.value, figure.explanation.unit, english).c_str());
        printExplanation(figure.explanation, 1);
    }
}

/// What the engine, the device or the model cannot do at all, whatever the memory.
std::vector<Message> impossibilities(const Deployment& d, const EstimateArguments& a)
{
    std::vector<Message> reasons;
    if (!contains(d.engine->formats, d.format->id) || !contains(d.engine->architectures, d.device->architecture))
        reasons.push_back({"engine_unsupported",
                           SIZEWRIGHT_TR_NOOP("Estimate", "{engine} does not run {format} on {device}."),
                           {{"engine", d.engine->name}, {"format", d.format->name}, {"device", d.device->name}}});
    if (!supportsArithmetic(*d.device, *d.format))
        reasons.push_back({"no_arithmetic",
                           SIZEWRIGHT_TR_NOOP("Estimate", "{device} has no arithmetic for {format}."),
                           {{"device", d.device->name}, {"format", d.format->name}}});
    if (a.input + a.output > d.model->maxContext)
        reasons.push_back({"context_exceeds_model",
                           SIZEWRIGHT_TR_NOOP("Estimate", "{model} ends at {has} tokens of context."),
                           {{"model", d.model->name}, {"has", std::int64_t(d.model->maxContext)}}});
    return reasons;
}

/// Of the CPUs, where they are named; fans and disks are not.
std::optional<HostPower> cpuPower(const Deployment& d)
{
    if (!d.host.cpu || !d.host.cpu->power)
        return std::nullopt;
    return HostPower{*d.host.cpu->power * double(d.host.sockets * d.nodes), std::nullopt};
}

bool allFinite(const EstimateArguments& a)
{
    return std::isfinite(a.input) && std::isfinite(a.output) && std::isfinite(a.concurrency) && std::isfinite(a.requestRate) &&
           std::isfinite(a.ramGb);
}

/// Memory and speed of the deployment under the load that is asked, with what limits them.
struct Answer {
    MemoryFootprint memory;
    std::optional<ServingEstimate> speed;
    std::optional<SpeedCurve> curve;
    std::optional<OpenLoop> open;
    std::optional<EnergyEstimate> energy;
    std::vector<Message> reasons;
};

std::optional<EnergyEstimate> energyOf(const Catalog& catalog, const Deployment& d, const ServingEstimate& speed, const ServingLoad& load)
{
    auto energy = estimateEnergy(catalog, d, cpuPower(d), speed, load);
    if (!energy)
        return std::nullopt;
    if (runsOnHost(d))
        energy->scope = PowerScope::Cpus;
    else if (energy->scope == PowerScope::Machines && !d.device->unifiedMemory)
        energy->scope = PowerScope::DevicesAndCpus;
    return *energy;
}

Message overload(const OpenLoop& open)
{
    return {"rate_exceeds_capacity",
            SIZEWRIGHT_TR_NOOP("Estimate", "{rate} requests arrive each second, at most {most} can be served: the queue grows without end."),
            {{"rate", Number{open.requestsPerSecond, 3}}, {"most", Number{open.mostRequestsPerSecond, 3}}}};
}

void addSpeed(const SpeedEstimator& estimator, const EstimateArguments& a, const Deployment& d, const ModelProfile& profile, ServingLoad& load,
              Answer& answer)
{
    if (a.curve || a.requestRate > 0)
        answer.curve = speedCurve(estimator, d, answer.memory, load, defaultLevels());
    if (a.requestRate > 0) {
        answer.open = openLoop(estimator, *answer.curve, d, load, a.requestRate);
        if (!answer.open->times) {
            answer.reasons.push_back(overload(*answer.open));
            return;
        }
        load.concurrency = std::clamp(estimator.concurrencyAtRate(load, a.requestRate), 1.0, double(answer.curve->atOnce));
    }
    answer.memory = memoryFootprint(d, profile, load.inputTokens, load.outputTokens, load.concurrency, load.inputTokens + load.outputTokens);
    answer.speed = estimator.at(load);
    if (double(answer.memory.maxConcurrency) < load.concurrency)
        answer.reasons.push_back({"cache_limits_users",
                                  SIZEWRIGHT_TR_NOOP("Estimate", "Memory holds the cache of {has} requests at once; the others wait."),
                                  {{"has", answer.memory.maxConcurrency}}});
}

void print(const EstimateArguments& a, const Layout& layout, const Answer& answer, const Explained& explained)
{
    if (a.json) {
        std::printf("%s\n", estimateJson(layout, answer.memory, answer.speed, answer.energy, answer.reasons, a.explain ? &explained : nullptr,
                                         a.curve && answer.curve ? &*answer.curve : nullptr, answer.open ? &*answer.open : nullptr)
                                .c_str());
        return;
    }
    printText(layout, answer.memory, answer.speed, answer.energy, answer.reasons);
    if (answer.open)
        printOpenLoop(*answer.open);
    if (a.curve && answer.curve)
        printCurve(*answer.curve);
    printSpeed(explained.speed);
    printBars(explained.bars);
}

int runEstimate(const CommandContext& context, const EstimateArguments& a)
{
    if (!allFinite(a))
        return report({ErrorId::InvalidArgument, "estimate", "every number must be finite"});
    const auto catalog = loadContextCatalog(context);
    if (!catalog)
        return report(catalog.error());
    const auto d = deploymentOf(*catalog, a);
    if (!d)
        return report(d.error());
    const auto profile = modelProfile(*catalog, *d->model, *d->format, *d->kvFormat, d->speculative);
    if (!profile)
        return report(profile.error());
    ServingLoad load{a.input, 0, a.output, std::max(a.concurrency, 1.0)};
    const double longest = load.inputTokens + load.outputTokens;
    Answer answer;
    answer.memory = memoryFootprint(*d, *profile, load.inputTokens, load.outputTokens, load.concurrency, longest);
    answer.reasons = impossibilities(*d, a);
    const bool possible = answer.reasons.empty();
    if (!answer.memory.fits())
        answer.reasons.push_back(shortageReason(answer.memory));
    else if (const auto estimator = SpeedEstimator::make(*d, *profile, answer.memory, catalog->calibration); !estimator)
        answer.reasons.push_back(
            {"speed_unknown", SIZEWRIGHT_TR_NOOP("Estimate", "The speed cannot be predicted: {fact}."), {{"fact", estimator.error().detail}}});
    else
        addSpeed(*estimator, a, *d, *profile, load, answer);
    if (answer.speed)
        answer.energy = energyOf(*catalog, *d, *answer.speed, load);
    Explained explained;
    if (a.explain) {
        // The bars are those of devices and of what hybrids keep beside them.
        if (!runsOnHost(*d))
            explained.bars =
                explainedBars(*catalog, memoryCase(*d, *profile, {load.inputTokens, load.outputTokens, load.concurrency, longest}));
        if (answer.speed)
            explained.speed = explainedSpeed({*d, *profile, answer.memory, load, *answer.speed, &catalog->calibration});
    }
    print(a, d->layout, answer, explained);
    return possible && answer.memory.fits() && answer.speed ? kOk : kAnswerIsNo;
}

}  // namespace

void addEstimateCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<EstimateArguments>();
    CLI::App* c = app.add_subcommand("estimate", "Memory and speed of one deployment");
    c->add_option("--model", a->model, "Model id")->required();
    c->add_option("--format", a->format, "Weight format id")->required();
    c->add_option("--device", a->device, "Accelerator id; without it the processor runs the model");
    c->add_option("--count", a->count, "Devices in all")->check(CLI::Range(1, 100000));
    c->add_option("--nodes", a->nodes, "Machines")->check(CLI::Range(1, 10000));
    c->add_option("--engine", a->engine, "Engine id");
    c->add_option("--link", a->link, "Link id");
    c->add_option("--cpu", a->cpu, "CPU id of the host");
    c->add_option("--sockets", a->sockets, "CPU sockets")->check(CLI::Range(1, 16));
    c->add_option("--memory-channels", a->memoryChannels, "Populated memory channels per socket")->check(CLI::Range(1, 64));
    c->add_option("--memory-mts", a->memoryMts, "Memory speed, MT/s")->check(CLI::Range(100, 100000));
    c->add_option("--ram-gb", a->ramGb, "Host memory, GiB")->check(CLI::Range(1.0, 1e6));
    c->add_option("--tp", a->tp, "Tensor parallel")->check(CLI::Range(1, 100000));
    c->add_option("--pp", a->pp, "Pipeline parallel")->check(CLI::Range(1, 100000));
    c->add_option("--ep", a->ep, "Expert parallel")->check(CLI::Range(1, 100000));
    c->add_option("--attention-dp", a->attentionDp, "Attention data parallel")->check(CLI::Range(1, 100000));
    c->add_option("--prefill-replicas", a->prefillReplicas, "Of the copies of the model, so many only do prompts, the others only decode")
        ->check(CLI::Range(1, 100000));
    c->add_option("--kv-format", a->kvFormat, "KV cache format id");
    c->add_option("--speculative", a->speculative, "Multi-token prediction")->check(CLI::IsMember({"on", "off"}));
    c->add_option("--draft-tokens", a->draftTokens, "Tokens guessed ahead in each step, with --speculative on")->check(CLI::Range(1, 16));
    c->add_option("--input", a->input, "Tokens in")->required()->check(CLI::Range(1.0, 1e8));
    c->add_option("--output", a->output, "Tokens out")->required()->check(CLI::Range(1.0, 1e8));
    auto* concurrency = c->add_option("--concurrency", a->concurrency, "Requests in flight")->check(CLI::Range(1.0, 1e6));
    auto* rate = c->add_option("--request-rate", a->requestRate, "Requests per second")->check(CLI::Range(1e-6, 1e6));
    concurrency->excludes(rate);
    c->add_flag("--explain", a->explain, "Where the time of a step goes, and why each part of the memory is as large as it is");
    c->add_flag("--curve", a->curve, "Speed against the number of requests in flight");
    c->add_flag("--json", a->json, "JSON on standard output");
    c->callback([a, &context] { context.exitCode = runEstimate(context, *a); });
}

}  // namespace sizewright
