// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cstdio>
#include <memory>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "core/memory/layer_placement.h"
#include "core/memory/sizing.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;
constexpr double kGiB = 1024.0 * 1024 * 1024;
/// Beyond this a machine that runs layers on its host is no sensible answer.
constexpr std::int64_t kMostRequests = 4096;

struct FitArguments {
    std::string model, format, engine, kvFormat;
    std::vector<std::string> devices;
    double context = 8192;
    double concurrency = 1;
    double ramGb = 0;
    int sockets = 1;
    bool json = false;
};

/// Everything that `fit` answers. One of `footprint` and `placement` is set.
struct FitAnswer {
    Deployment deployment;
    ModelProfile profile;
    std::vector<DeviceGroup> groups;
    std::optional<MemoryFootprint> footprint;
    std::optional<LayerPlacement> placement;
    std::int64_t largestContext = 0;
    std::int64_t largestConcurrency = 0;
    std::optional<Deployment> fewest;

    [[nodiscard]] MemoryShortage shortage() const { return footprint ? footprint->shortage : placement->shortage; }
    [[nodiscard]] Bytes missing() const { return footprint ? footprint->missing : placement->missing; }
    /// The weights may fit while the requests that are asked do not.
    [[nodiscard]] bool fits(const FitArguments& a) const
    {
        return shortage() == MemoryShortage::None && (placement || double(largestConcurrency) >= a.concurrency);
    }
};

/// `ID` or `ID:N`.
Result<DeviceGroup> deviceGroup(const Catalog& catalog, const std::string& text)
{
    const auto colon = text.find(':');
    const std::string id = text.substr(0, colon);
    DeviceGroup group{catalog.accelerator(id), 1};
    if (!group.device)
        return failure(ErrorId::UnknownId, "--device", "\"" + id + "\" is not in the catalog; see: sizewright-cli catalog list accelerators");
    if (colon == std::string::npos)
        return group;
    const char* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data() + colon + 1, end, group.count);
    if (parsed.ec != std::errc() || parsed.ptr != end || group.count < 1 || group.count > 4096)
        return failure(ErrorId::InvalidArgument, "--device", "\"" + text + "\" is not a device with a number, such as rtx-4090-24gb:2");
    return group;
}

bool contains(const std::vector<std::string>& values, const std::string& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

const Engine* defaultEngine(const Catalog& catalog, const FitAnswer& answer, bool withHost)
{
    for (const Engine& engine : catalog.engines) {
        const bool suits = withHost ? engine.layerOffload : engine.speedModel != SpeedModel::Hybrid;
        if (suits && contains(engine.formats, answer.deployment.format->id) &&
            contains(engine.architectures, answer.groups.front().device->architecture))
            return &engine;
    }
    return nullptr;
}

Result<FitAnswer> question(const Catalog& catalog, const FitArguments& a)
{
    FitAnswer answer;
    Deployment& d = answer.deployment;
    for (const std::string& text : a.devices) {
        const auto group = deviceGroup(catalog, text);
        if (!group)
            return tl::unexpected(group.error());
        answer.groups.push_back(*group);
    }
    d.model = catalog.model(a.model);
    d.format = catalog.weightFormat(a.format);
    if (!d.model || !d.format)
        return failure(ErrorId::UnknownId, d.model ? "--format" : "--model",
                       "\"" + (d.model ? a.format : a.model) + "\" is not in the catalog; see: sizewright-cli catalog list");
    d.engine = a.engine.empty() ? defaultEngine(catalog, answer, a.ramGb > 0) : catalog.engine(a.engine);
    if (!d.engine)
        return failure(ErrorId::UnknownId, "--engine",
                       a.engine.empty() ? "no catalogued engine runs " + d.format->name + " there"
                                        : "\"" + a.engine + "\" is not in the catalog; see: sizewright-cli catalog list engines");
    const std::string kv = !a.kvFormat.empty() ? a.kvFormat : d.engine->kvFormats.empty() ? "bf16" : d.engine->kvFormats.front();
    d.kvFormat = catalog.kvFormat(kv);
    if (!d.kvFormat)
        return failure(ErrorId::UnknownId, "--kv-format", "\"" + kv + "\" is not in the catalog; see: sizewright-cli catalog list");
    if (a.ramGb > 0)
        d.host.memory = capacityOf(a.ramGb * kGiB);
    d.host.sockets = a.sockets;
    auto profile = modelProfile(catalog, *d.model, *d.format, *d.kvFormat, false);
    if (!profile)
        return tl::unexpected(profile.error());
    answer.profile = *std::move(profile);
    return answer;
}

/// Shards are equal, so the smallest device decides.
const Accelerator* smallest(const std::vector<DeviceGroup>& groups)
{
    const Accelerator* found = groups.front().device;
    for (const DeviceGroup& group : groups)
        if (found->memory && (!group.device->memory || *group.device->memory < *found->memory))
            found = group.device;
    return found;
}

Result<FitAnswer> answerOf(const Catalog& catalog, const FitArguments& a)
{
    auto answer = question(catalog, a);
    if (!answer)
        return answer;
    Deployment& d = answer->deployment;
    const Load load{a.context, a.concurrency};
    d.device = smallest(answer->groups);
    d.devicesPerNode = 0;
    for (const DeviceGroup& group : answer->groups)
        d.devicesPerNode += group.count;
    const bool layers = d.engine->speedModel != SpeedModel::Hybrid && splitsLayers(*d.engine);
    (splitsLayers(*d.engine) ? d.layout.pipelineParallel : d.layout.tensorParallel) = d.devicesPerNode;
    if (!layers && !splitsLayers(*d.engine) && d.model->attention.heads % d.devicesPerNode != 0)
        return failure(ErrorId::InvalidArgument, "--device",
                       "the " + std::to_string(d.model->attention.heads) + " attention heads do not divide over " +
                           std::to_string(d.devicesPerNode) + " devices");
    if (layers) {
        auto placement = placeLayers(catalog, d, answer->profile, answer->groups, load);
        if (!placement)
            return tl::unexpected(placement.error());
        answer->placement = *std::move(placement);
    } else {
        answer->footprint = memoryFootprint(d, answer->profile, a.context, 0, a.concurrency, a.context);
    }
    if (layers) {
        const auto fits = [&](double context, double concurrency) {
            const auto placed = placeLayers(catalog, d, answer->profile, answer->groups, {context, concurrency});
            return placed && placed->fits();
        };
        answer->largestContext = largestWhere(d.model->maxContext, [&](std::int64_t n) { return fits(double(n), a.concurrency); });
        answer->largestConcurrency = largestWhere(kMostRequests, [&](std::int64_t n) { return fits(a.context, double(n)); });
    } else {
        answer->largestContext = largestContext(d, answer->profile, a.concurrency);
        answer->largestConcurrency = largestConcurrency(d, answer->profile, a.context);
    }
    answer->fewest = fewestDevices(d, answer->profile, load);
    return answer;
}

std::string shortageText(const FitAnswer& answer, const FitArguments& a)
{
    const std::string missing = formatGigabytes(answer.missing(), 1, LanguageId::En);
    switch (answer.shortage()) {
    case MemoryShortage::None:
        return answer.fits(a) ? std::string()
                              : "The cache of " + std::to_string(answer.largestConcurrency) + " such requests fits at once.";
    case MemoryShortage::DeviceWeights:
        return "The weights do not fit: " + missing + " short" + (answer.footprint ? " on each device." : ".");
    case MemoryShortage::DeviceCache:
        return "The weights fit, the cache of one such request does not: " + missing + " short on each device.";
    case MemoryShortage::Host:
        return "Host memory is short by " + missing + "; what does not fit is read from disk for every token.";
    case MemoryShortage::Unknown:
        break;
    }
    return answer.placement && answer.placement->layersOnHost > 0
               ? "Not all layers fit on the devices; say with --ram-gb how much host memory there is."
               : "The memory of the device or of the host is not known.";
}

Json deviceJson(const Accelerator& device, const DeviceMemory& m)
{
    return {{"device", device.id},
            {"weights_bytes", m.weights.raw()},
            {"kv_cache_bytes", m.kvCache.raw()},
            {"activations_bytes", m.activations.raw()},
            {"runtime_bytes", m.runtime.raw()},
            {"total_bytes", m.total().raw()},
            {"usable_bytes", m.budget.raw()},
            {"capacity_bytes", m.capacity.raw()}};
}

Json hostJson(const HostMemoryUse& m)
{
    Json json = {{"weights_bytes", m.weights.raw()},
                 {"kv_cache_bytes", m.kvCache.raw()},
                 {"runtime_bytes", m.runtime.raw()},
                 {"total_bytes", m.total().raw()}};
    if (m.capacity)
        json["capacity_bytes"] = m.capacity->raw();
    return json;
}

Json answerJson(const FitAnswer& answer, const FitArguments& a)
{
    Json json = {{"fits", answer.fits(a)}, {"engine", answer.deployment.engine->id}, {"missing_bytes", answer.missing().raw()}};
    json["reason"] = shortageText(answer, a);
    json["devices"] = Json::array();
    if (answer.placement) {
        for (const LayerShare& share : answer.placement->devices) {
            Json entry = deviceJson(*share.device, share.memory);
            entry["layers"] = share.layers;
            entry["output_head"] = share.head;
            json["devices"].push_back(std::move(entry));
        }
        json["layers_on_devices"] = answer.placement->layersOnDevices;
        json["layers_on_host"] = answer.placement->layersOnHost;
        json["host"] = hostJson(answer.placement->host);
    } else {
        for (const DeviceGroup& group : answer.groups)
            for (int i = 0; i < group.count; ++i)
                json["devices"].push_back(deviceJson(*group.device, answer.footprint->device));
        if (answer.deployment.engine->speedModel == SpeedModel::Hybrid) {
            json["expert_share_on_devices"] = answer.footprint->expertShareOnDevice;
            json["host"] = hostJson(answer.footprint->host);
        }
    }
    json["largest_context"] = answer.largestContext;
    json["largest_concurrency"] = answer.largestConcurrency;
    json["fewest_devices"] = answer.fewest ? Json(answer.fewest->devices()) : Json();
    json["checkpoint_bytes"] = answer.profile.checkpoint.raw();
    json["load_seconds"] = {{"nvme", loadTime(answer.profile.checkpoint, Disk::Nvme).raw()},
                            {"sata", loadTime(answer.profile.checkpoint, Disk::Sata).raw()},
                            {"hard_disk", loadTime(answer.profile.checkpoint, Disk::Hard).raw()}};
    return json;
}

std::string gigabytes(Bytes bytes)
{
    return formatGigabytes(bytes, 1, LanguageId::En);
}

void printDevice(const Accelerator& device, const DeviceMemory& m, const std::string& layers)
{
    std::printf("  %s%s: %s of %s usable (weights %s, cache %s, activations %s, runtime %s)\n", device.name.c_str(), layers.c_str(),
                gigabytes(m.total()).c_str(), gigabytes(m.budget).c_str(), gigabytes(m.weights).c_str(),
                gigabytes(m.kvCache).c_str(), gigabytes(m.activations).c_str(), gigabytes(m.runtime).c_str());
}

void printHost(const HostMemoryUse& m)
{
    if (m.weights.raw() == 0)
        return;
    std::printf("  Host: %s (weights %s, cache %s, system %s)%s\n", gigabytes(m.total()).c_str(), gigabytes(m.weights).c_str(),
                gigabytes(m.kvCache).c_str(), gigabytes(m.runtime).c_str(),
                m.capacity ? (" of " + gigabytes(*m.capacity)).c_str() : "");
}

void printAnswer(const FitAnswer& answer, const FitArguments& a)
{
    const Deployment& d = answer.deployment;
    std::printf("%s, %s, %s: %s\n", d.model->name.c_str(), d.format->name.c_str(), d.engine->name.c_str(),
                answer.fits(a) ? "fits" : "does not fit");
    if (const std::string reason = shortageText(answer, a); !reason.empty())
        std::printf("%s\n", reason.c_str());
    if (answer.placement) {
        for (const LayerShare& share : answer.placement->devices)
            printDevice(*share.device, share.memory,
                        ", " + std::to_string(share.layers) + " layers" + (share.head ? " and the head" : ""));
        std::printf("  %d of %d layers on the devices\n", answer.placement->layersOnDevices, d.model->layers);
        printHost(answer.placement->host);
    } else {
        printDevice(*d.device, answer.footprint->device, d.devicesPerNode > 1 ? ", each of " + std::to_string(d.devicesPerNode) : "");
        printHost(answer.footprint->host);
    }
    std::printf("Largest context with %.0f at once: %lld tokens. At %.0f tokens: %lld at once.\n", a.concurrency,
                static_cast<long long>(answer.largestContext), a.context, static_cast<long long>(answer.largestConcurrency));
    if (answer.fewest)
        std::printf("Fewest of the smallest of these devices that hold it alone: %d.\n", answer.fewest->devices());
    std::printf("Files: %s; from one NVMe disk at least %.0f s.\n", gigabytes(answer.profile.checkpoint).c_str(),
                loadTime(answer.profile.checkpoint, Disk::Nvme).raw());
}

int runFit(const CommandContext& context, const FitArguments& a)
{
    const auto catalog = loadContextCatalog(context);
    if (!catalog)
        return report(catalog.error());
    const auto answer = answerOf(*catalog, a);
    if (!answer)
        return report(answer.error());
    if (a.json)
        std::printf("%s\n", answerJson(*answer, a).dump(2).c_str());
    else
        printAnswer(*answer, a);
    return answer->fits(a) ? kOk : kAnswerIsNo;
}

}  // namespace

void addFitCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<FitArguments>();
    CLI::App* c = app.add_subcommand("fit", "What fits: the memory of every device, layers on the GPU, largest context, fewest devices");
    c->add_option("--model", a->model, "Model")->required();
    c->add_option("--format", a->format, "Weight format")->required();
    c->add_option("--device", a->devices, "Device, or ID:N for several; may be given again for other kinds")->required();
    c->add_option("--engine", a->engine, "Engine; with --ram-gb one that runs layers on the host");
    c->add_option("--kv-format", a->kvFormat, "Format of the KV cache");
    c->add_option("--context", a->context, "Tokens of each request")->check(CLI::Range(1.0, 1e9));
    c->add_option("--concurrency", a->concurrency, "Requests at once")->check(CLI::Range(1.0, 1e6));
    c->add_option("--ram-gb", a->ramGb, "Host memory in GiB")->check(CLI::Range(0.0, 1e7));
    c->add_option("--sockets", a->sockets, "Sockets of the host")->check(CLI::Range(1, 16));
    c->add_flag("--json", a->json, "JSON on stdout");
    c->callback([&context, a] { context.exitCode = runFit(context, *a); });
}

}  // namespace sizewright
