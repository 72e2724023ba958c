// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/local_case.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

#include "core/evaluate/evaluate.h"
#include "core/evaluate/row_cells.h"
#include "core/io/number_text.h"

namespace sizewright {
namespace {

/// Tokens where a row states none: llama-bench's prompt, a short question.
constexpr double kUsualPrompt = 512;
constexpr double kUsualContext = 256;
/// MT/s of DDR5 where neither row nor processor states it.
constexpr int kUsualMegatransfers = 4800;
/// Machine of KTransformers' own tables, for its rows that name none. @source kvcache-ai/ktransformers DeepSeek tutorial,
/// 2025-02
constexpr std::string_view kTutorialCpu = "xeon-gold-6454s";
constexpr std::string_view kTutorialDevice = "rtx-4090-24gb";

/// Files that engines name by the type of their experts: the plain format of that type, that of the other tensors, and the
/// bits that the experts take with their scales.
struct FormatAlias {
    std::string_view id;
    std::string_view experts;
    std::string_view rest;
    double expertBits;
};
constexpr std::array<FormatAlias, 5> kAliases{{{"q2_k_r4", "q2_k", "q6_k", 2.95},
                                               {"iq2_xs_r4", "iq2_xs", "q5_k_s", 2.63},
                                               {"iq4_k_r4", "iq4_nl", "q5_k_s", 4.6},
                                               {"iq1_s_r4", "iq1_s", "q5_k_s", 1.5},
                                               {"ds4-q4", "q4_k_m", "q8_0", 4.5}}};

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != text.npos;
}

/// The number after `words`, as in "TPOT <= 50 ms".
double numberAfter(std::string_view text, std::string_view words)
{
    const auto at = text.find(words);
    if (at == text.npos)
        return 0;
    const std::string_view rest = text.substr(at + words.size());
    return parseNumber(rest.substr(0, rest.find_first_not_of("0123456789."))).value_or(0);
}

class LocalRow : private RowCells {
public:
    LocalRow(const Catalog& catalog, const CsvTable& table, std::size_t row) : RowCells(table, row), m_catalog(catalog) {}

    [[nodiscard]] Result<void> fill(SpeedCase& run) const
    {
        Deployment& d = run.deployment;
        d.model = m_catalog.model(text("model"));
        d.device = device();
        d.engine = m_catalog.engine(engineId());
        if (!d.model || !d.device || !d.engine)
            return failure(ErrorId::NotApplicable, run.id,
                           !d.model    ? "the model is not in the catalog"
                           : !d.device ? "the device is not stated or not in the catalog"
                                       : "the engine is not in the catalog");
        setFormat(run);
        if (!d.format)
            return failure(ErrorId::NotApplicable, run.id, "the weight format is not in the catalog");
        d.kvFormat = kvFormat(*d.engine);
        if (!d.kvFormat)
            return failure(ErrorId::NotApplicable, run.id, "the KV format is not in the catalog");
        d.engineMonth = buildMonth(text("engine_version"));
        d.backend = text("engine_backend");
        d.activeExperts = count("active_experts_override", 0);
        layOut(d);
        setHost(d);
        setExpertShare(run);
        return setLoad(run);
    }

private:
    [[nodiscard]] std::string engineId() const
    {
        const std::string id = text("engine");
        const std::string family = text("family");
        if (id == "mlx-lm")
            return "mlx";
        if (id == "llama-cpp" && family == "hybrid")
            return "llama-cpp-hybrid";
        if (id == "sglang" && family == "cpu")
            return "sglang-cpu";
        if (id == "vllm" && family == "domestic")
            return "vllm-dcu";
        return id.empty() && (family == "mac" || family == "cpu") ? "llama-cpp" : id;
    }

    [[nodiscard]] const Accelerator* device() const
    {
        const std::string id = text("device");
        const std::string note = text("note");
        if (text("family") == "cpu")
            return &noAccelerator();
        if (id == "h100-80gb")
            return m_catalog.accelerator("h100-sxm-80gb");
        if (!id.empty())
            return m_catalog.accelerator(id);
        if (contains(text("engine"), "ktransformers"))
            return m_catalog.accelerator(kTutorialDevice);
        // Of unlike machines the slower one sets the pace.
        return contains(note, "M4 Max")           ? m_catalog.accelerator("m4-max-128gb")
               : contains(note, "RTX 5090 class") ? m_catalog.accelerator("rtx-5090-32gb")
                                                  : nullptr;
    }

    [[nodiscard]] const KvFormat* kvFormat(const Engine& engine) const
    {
        const std::string id = text("kv_format");
        if (!id.empty())
            return m_catalog.kvFormat(id == "fp16" ? "f16" : id);
        return engine.kvFormats.empty() ? nullptr : m_catalog.kvFormat(engine.kvFormats.front());
    }

    /// What a tool loads if it is not told: its own 4 bits, or the maker's file.
    [[nodiscard]] std::string usualFormat(const Deployment& d) const
    {
        const bool gptOss = d.model->id.starts_with("gpt-oss");
        if (d.engine->speedModel == SpeedModel::Domestic)
            return "int8-w8a8";
        if (d.engine->id == "kt-sglang" || d.engine->id == "xingyun-hybrid")
            return d.model->nativeFormat;
        if (d.device->architecture == "apple" && contains(text("engine"), "llama") == false && text("engine") != "ollama" &&
            !text("engine").empty())
            return gptOss ? "mxfp4-q8" : "mlx-4bit";
        if (d.engine->id == "ktransformers" && contains(text("engine_version"), "v0.3"))
            return "int8-cpu-int4-gpu";
        return gptOss ? "mxfp4-moe" : "q4_k_m";
    }

    [[nodiscard]] const WeightFormat* madeFor(const Deployment& d, std::string_view id) const
    {
        return measuredFormat(m_catalog, *d.model, id);
    }

    void setFormat(SpeedCase& run) const
    {
        Deployment& d = run.deployment;
        std::string id = text("weight_format");
        const bool gguf = !d.engine->formats.empty() && contains(d.engine->id, "llama");
        if (id.empty() || id == "ollama-default" || id == "4bit")
            id = usualFormat(d);
        else if (id == "8bit")
            id = d.device->architecture == "apple" && !gguf ? "mlx-8bit" : "q8_0";
        else if (id == "mxfp4")
            id = gguf ? "mxfp4-moe" : d.model->nativeFormat;
        else if (id == "int4" || id == "int4-mlc")
            id = "int4-gptq";
        d.format = madeFor(d, id);
        if (d.format)
            return;
        for (const FormatAlias& alias : kAliases)
            if (alias.id == id) {
                d.format = madeFor(d, alias.experts);
                run.restFormat = madeFor(d, alias.rest);
                run.expertBits = alias.expertBits;
            }
        if (id.starts_with("gguf-custom-"))
            setCustomFormat(run, id);
        else if (!d.format && id.starts_with("ud-"))
            d.format = plainOf(d, id);
    }

    /// "gguf-custom-3-93bpw" has 3.93 bits per weight; such mixtures squeeze the experts and leave the rest near six bits.
    void setCustomFormat(SpeedCase& run, std::string id) const
    {
        id.erase(0, std::string_view("gguf-custom-").size());
        std::ranges::replace(id, '-', '.');
        run.modelBits = numberBefore(id, "bpw").value_or(0);
        run.deployment.format = madeFor(run.deployment, run.modelBits >= 4.5   ? "q4_k_m"
                                                        : run.modelBits >= 3.4 ? "q3_k_m"
                                                                               : "q2_k");
        run.restFormat = madeFor(run.deployment, "q6_k");
    }

    /// The plain mixture behind a dynamic one whose size is not published.
    [[nodiscard]] const WeightFormat* plainOf(const Deployment& d, const std::string& id) const
    {
        std::string plain = id.substr(3);
        if (plain.ends_with("_xl"))
            plain.replace(plain.size() - 2, 2, "m");
        if (plain == "q8_k_m")
            plain = "q8_0";
        return madeFor(d, plain == "q2_k_m" ? "q2_k" : plain);
    }

    void layOut(Deployment& d) const
    {
        const int devices = count("n_devices", 1);
        d.nodes = std::min(count("nodes", 1), devices);
        d.devicesPerNode = std::max(1, devices / d.nodes);
        const bool power2 = (devices & (devices - 1)) == 0;
        const bool remote = contains(text("link"), "rdma") && power2 && text("engine") != "llama-cpp";
        const bool ranks = d.engine->id == "kt-sglang" || d.engine->id == "xingyun-hybrid" ||
                           d.engine->speedModel == SpeedModel::Domestic || remote;
        d.layout.pipelineParallel = std::min(count("pp", ranks || count("tp", 1) > 1 ? 1 : devices), devices);
        d.layout.tensorParallel = std::max(1, devices / d.layout.pipelineParallel);
        if (d.engine->speedModel == SpeedModel::Domestic) {
            // Servers of one machine each, or one group in which every chip has its own attention.
            d.layout.replicas = d.nodes;
            d.layout.tensorParallel = d.devicesPerNode;
            d.layout.attentionDataParallel = d.devicesPerNode > 16 ? d.devicesPerNode : 1;
        }
        d.deviceLink = deviceLinkOf(m_catalog, *d.device);
        if (d.nodes > 1)
            d.nodeLink = m_catalog.link(remote                              ? "thunderbolt-5-rdma"
                                        : d.device->architecture == "apple" ? "thunderbolt-tcp"
                                                                            : "roce-200g");
    }

    void setHost(Deployment& d) const
    {
        Host& h = d.host;
        std::string id = text("cpu");
        const bool ours = text("engine") == "ktransformers" || text("engine") == "kt-sglang";
        if (ours && id.empty())
            id = kTutorialCpu;
        if (id == "xeon-6")
            id = number("memory_mts", 0) > 6400 ? "xeon-6980p-mrdimm" : "xeon-6980p";
        h.cpu = m_catalog.cpu(id);
        h.memory = kEnoughHostMemory;
        // The published machines with these processors have two.
        const bool two = id.starts_with("xeon-gold") || id.starts_with("xeon-plat") || id.starts_with("xeon-e5");
        h.sockets = count("sockets", two ? 2 : 1);
        const int each = h.cpu ? h.cpu->memoryChannels.value_or(0) : 0;
        h.channelsPerSocket = states("memory_channels") ? std::max(1, count("memory_channels", 1) / h.sockets) : each;
        h.megatransfers = count("memory_mts", h.cpu ? h.cpu->memoryMegatransfers.value_or(kUsualMegatransfers) : 0);
        h.threads = static_cast<int>(numberBefore(text("note"), " threads").value_or(0));
    }

    void setExpertShare(SpeedCase& run) const
    {
        const Deployment& d = run.deployment;
        if (d.engine->speedModel != SpeedModel::Hybrid)
            return;
        const std::string note = text("gpu_layers_or_experts_note");
        const double routed = d.model->experts ? d.model->experts->routed : d.model->layers;
        double share = text("family") == "gpu" ? 1.0 : 0.0;
        if (contains(note, " % of experts"))
            share = numberBefore(note, " % of experts").value_or(0) / 100;
        else if (contains(note, " experts per layer"))
            share = numberBefore(note, " experts per layer").value_or(0) / routed;
        else if (contains(note, " layers on GPU"))
            share = numberBefore(note, " layers on GPU").value_or(0) / d.model->layers;
        run.expertShare = std::clamp(share, 0.0, 1.0);
    }

    [[nodiscard]] Result<void> setLoad(SpeedCase& run) const
    {
        const Deployment& d = run.deployment;
        const double users = std::max(number("concurrency", 1), 1.0);
        const double depth = number("context_depth_tokens", 0);
        const double output = std::max(number("output_tokens", 1), 1.0);
        const double input = number("input_tokens", 0);
        run.load.outputTokens = output;
        run.load.concurrency = users;
        run.share = text("scope") == "per_device" ? 1.0 / d.devices() : 1.0;
        if (d.engine->speedModel == SpeedModel::Domestic)
            return setDomesticLoad(run);
        if (run.metric == SpeedMetric::Prefill) {
            if (input <= 0 && d.engine->id == "xingyun-hybrid")
                return failure(ErrorId::NotApplicable, run.id,
                               "the length of the prompt is not stated, and streaming depends on it");
            run.load.inputTokens = (input > 0 ? input : kUsualPrompt) + depth;
            run.load.cachedInputTokens = depth;
            return {};
        }
        const bool lengths = input > 0 || states("context_depth_tokens");
        if (run.metric == SpeedMetric::OutputTotal &&
            (!lengths || text("family") == "cpu" || contains(text("note"), "S_TG"))) {
            if (!states("concurrency") && text("family") == "gpu")
                return failure(ErrorId::NotApplicable, run.id, "the load is not stated");
            // Decoding alone was timed: what each sequence gets, times those that run together.
            run.metric = SpeedMetric::PerUser;
            const int most = stepLimits(d).maxRunning;
            run.share = most > 0 ? std::min(users, double(most)) : users;
            run.load.concurrency = run.share;
        }
        if (run.metric == SpeedMetric::PerUser || run.metric == SpeedMetric::Tpot) {
            run.load.inputTokens = std::max(lengths ? depth + std::max(input, 0.0) : kUsualContext, 1.0);
            run.load.cachedInputTokens = run.load.inputTokens - 1;
            return {};
        }
        if (!lengths)
            return failure(ErrorId::NotApplicable, run.id, "the length of the prompt is not stated");
        run.load.inputTokens = std::max(input + depth, 1.0);
        run.load.cachedInputTokens = depth;
        return {};
    }

    /// Rows per chip count its own sequences; service levels say how slow a token may be instead of how many users there
    /// are.
    [[nodiscard]] Result<void> setDomesticLoad(SpeedCase& run) const
    {
        const Deployment& d = run.deployment;
        const std::string note = text("note");
        const double input = number("input_tokens", 0);
        if (input <= 0)
            return failure(ErrorId::NotApplicable, run.id, "the lengths of the requests are not stated");
        run.load.inputTokens = input;
        const bool perDevice = text("scope") == "per_device";
        const double users = number("concurrency", 0);
        run.load.concurrency = std::max(users, 1.0) * (perDevice ? d.devices() : 1);
        if (run.metric == SpeedMetric::Prefill) {
            run.load.inputTokens *= perDevice ? d.devices() : std::max(users, 1.0);
            run.load.concurrency = 1;
            return {};
        }
        if (users <= 0) {
            run.tokenLimit = Seconds(1e-3 * std::max(numberAfter(note, "TPOT <= "), numberAfter(note, "TPOT ceiling ")));
            if (run.tokenLimit.raw() <= 0)
                return failure(ErrorId::NotApplicable, run.id, "a service level without its load");
        } else if (run.metric == SpeedMetric::OutputTotal && contains(note, "decode isolated")) {
            run.metric = SpeedMetric::PerUser;
            run.share = perDevice ? users : run.load.concurrency;
        }
        if (run.metric == SpeedMetric::PerUser) {
            run.load.cachedInputTokens = run.load.inputTokens - 1;
            if (perDevice && !contains(note, "decode isolated"))
                run.share = 1;
        }
        return {};
    }

    const Catalog& m_catalog;
};

}  // namespace

bool isLocalRow(const CsvTable& table, std::size_t row)
{
    const std::string_view family = table.cell(row, "family");
    const std::string_view engine = table.cell(row, "engine");
    return family == "mac" || family == "mac-cluster" || family == "hybrid" || family == "cpu" || family == "domestic" ||
           engine == "llama-cpp" || engine == "ollama" || engine == "ik-llama-cpp" || engine == "mlc-llm" ||
           engine == "mlx-lm";
}

std::string buildMonth(std::string_view version)
{
    const auto isDigit = [&](std::size_t i) {
        return i < version.size() && std::isdigit(static_cast<unsigned char>(version[i])) != 0;
    };
    const auto isWord = [&](std::size_t i) {
        return i < version.size() && std::isalnum(static_cast<unsigned char>(version[i])) != 0;
    };
    std::string year;
    for (std::size_t i = version.find("20"); i != version.npos; i = version.find("20", i + 1)) {
        if ((i > 0 && isWord(i - 1)) || !isDigit(i + 2) || !isDigit(i + 3) || isWord(i + 4))
            continue;
        if (i + 4 < version.size() && version[i + 4] == '-' && isDigit(i + 5) && isDigit(i + 6) && !isDigit(i + 7))
            return std::string(version.substr(i, 7));
        year = version.substr(i, 4);
    }
    return year.empty() ? year : year + "-12";
}

Result<SpeedCase> readLocalCase(const Catalog& catalog, const CsvTable& table, std::size_t row, SpeedCase run)
{
    const LocalRow reader(catalog, table, row);
    if (const auto filled = reader.fill(run); !filled)
        return tl::unexpected(filled.error());
    return run;
}

Result<void> restateWeights(const Catalog& catalog, const SpeedCase& run, ModelProfile& profile)
{
    if (!run.restFormat || (run.expertBits <= 0 && run.modelBits <= 0))
        return {};
    const Model& model = *run.deployment.model;
    auto rest = weightBreakdown(catalog, model, *run.restFormat, false);
    if (!rest)
        return tl::unexpected(rest.error());
    Bytes& gateUp = rest->byClass[static_cast<std::size_t>(TensorClass::ExpertGateUp)];
    Bytes& down = rest->byClass[static_cast<std::size_t>(TensorClass::ExpertDown)];
    const double others = double(rest->total().raw() - rest->routedExperts().raw());
    double experts =
        run.expertBits / 8 * (model.experts ? profile.parametersExpert * profile.expertLayers * model.experts->routed : 0.0);
    if (run.modelBits > 0)
        experts = std::max(run.modelBits / 8 * model.publishedParameters - others, 0.0);
    if (experts <= 0)
        return {};
    gateUp = needOf(experts * 2 / 3);
    down = needOf(experts / 3);
    profile.weights = *rest;
    return {};
}

}  // namespace sizewright
