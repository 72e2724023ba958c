// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <ctime>
#include <memory>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/import_benchmark.h"
#include "core/importers/import_file.h"
#include "core/memory/footprint.h"
#include "core/project/project.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;
constexpr LanguageId kEn = LanguageId::En;

struct ImportArguments : BenchmarkArguments {
    std::string name;
};

constexpr const char* kClassNames[] = {"embedding", "output_head", "norm", "router", "attention_q", "attention_k", "attention_v",
                                       "attention_kv_latent", "attention_output", "attention_indexer", "attention_state", "ffn_gate_up",
                                       "ffn_down", "shared_gate_up", "shared_down", "expert_gate_up", "expert_down", "vision", "lookup", "other"};
static_assert(std::size(kClassNames) == kTensorClasses);

std::string todayText()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", &parts);
    return text;
}

const char* kindName(ImportKind kind)
{
    return kind == ImportKind::Gguf ? "gguf" : kind == ImportKind::Safetensors ? "safetensors" : "config";
}

std::string attentionText(const Attention& a)
{
    std::string text;
    switch (a.kind) {
    case AttentionKind::Mla:
        text = "mla, latent " + std::to_string(a.kvLoraRank) + " + " + std::to_string(a.ropeHeadDim);
        break;
    case AttentionKind::Compressed:
        text = "compressed, " + std::to_string(a.csaLayers) + " layers per 4 and " + std::to_string(a.hcaLayers) + " per 128 tokens";
        break;
    case AttentionKind::Linear:
        return "linear, state " + std::to_string(a.heads) + " x " + std::to_string(a.headDim) + " x " + std::to_string(a.vHeadDim);
    case AttentionKind::Gqa:
        text = a.kvHeads == a.heads ? "mha" : "gqa, " + std::to_string(a.kvHeads) + " kv heads of " + std::to_string(a.headDim);
        break;
    }
    text = std::to_string(a.heads) + " heads, " + text;
    if (a.indexHeads)
        text += ", indexer top " + std::to_string(a.indexTopK);
    return a.slidingWindow > 0 ? text + ", window " + std::to_string(a.slidingWindow) : text;
}

Json shapeJson(const Model& m)
{
    Json json = {{"name", m.name},
                 {"layers", m.layers},
                 {"dense_layers", m.denseLayers},
                 {"hidden", m.hidden},
                 {"vocabulary", m.vocabulary},
                 {"max_context", m.maxContext},
                 {"attention", attentionText(m.attention)},
                 {"parameters", m.publishedParameters},
                 {"active_parameters", m.publishedActiveParameters},
                 {"mtp_parameters", m.mtpParameters},
                 {"native_format", m.nativeFormat}};
    if (m.otherLayers)
        json["other_layers"] = {{"count", m.otherLayerCount()}, {"attention", attentionText(m.otherLayers->attention)}};
    if (m.experts)
        json["experts"] = {{"routed", m.experts->routed}, {"shared", m.experts->shared}, {"top_k", m.experts->topK},
                           {"intermediate", m.experts->intermediate}, {"layers", m.expertLayerCount()}};
    return json;
}

Json sizesJson(const CheckpointSizes& s)
{
    Json classes = Json::object();
    for (int c = 0; c < kTensorClasses; ++c)
        if (const Bytes bytes = s.byClass[static_cast<std::size_t>(c)]; bytes.raw() > 0)
            classes[kClassNames[c]] = bytes.raw();
    Json types = Json::array();
    for (const TypeBytes& t : s.byType)
        types.push_back({{"type", t.type}, {"tensors", t.tensors}, {"elements", t.elements}, {"bytes", t.bytes.raw()}});
    Json layers = Json::array();
    for (const LayerBytes& layer : s.layers)
        layers.push_back({{"experts_bytes", layer.experts.raw()}, {"rest_bytes", layer.rest.raw()}});
    return {{"tensors", s.tensors}, {"read_bytes", s.total.raw()}, {"by_class", classes}, {"by_type", types}, {"layers", layers},
            {"outside_layers_bytes", s.outsideLayers.raw()}, {"mtp_bytes", s.mtp.raw()}, {"vision_bytes", s.vision.raw()}};
}

Json importJson(const ImportedFile& file, const Catalog& catalog)
{
    Json json = {{"kind", kindName(file.kind)}, {"file", file.name}, {"files", file.files}, {"missing", file.missing}};
    if (file.shape) {
        json["architecture"] = file.shape->architecture;
        json["model"] = shapeJson(file.shape->model);
        Json cache = Json::object();
        for (const KvFormat& format : catalog.kvFormats)
            cache[format.id] = kvCacheSize(file.shape->model, format).bytesPerToken;
        json["kv_bytes_per_token"] = cache;
        const Model* same = sameShape(catalog, file.shape->model);
        json["same_shape_as"] = same ? Json(same->id) : Json();
    }
    if (file.total)
        json["checkpoint_bytes"] = file.total->raw();
    if (file.sizes)
        json["sizes"] = sizesJson(*file.sizes);
    json["warnings"] = Json::array();
    for (const Message& warning : file.warnings)
        json["warnings"].push_back({{"id", warning.id}, {"text", render(warning, Language())}});
    return json;
}

void printShape(const ImportedFile& file, const Catalog& catalog)
{
    const Model& m = file.shape->model;
    std::printf("%s (%s): %s billion parameters, %s billion per token\n", m.name.empty() ? file.name.c_str() : m.name.c_str(),
                file.shape->architecture.c_str(), formatNumber(m.publishedParameters / 1e9, 3, kEn).c_str(),
                formatNumber(m.publishedActiveParameters / 1e9, 3, kEn).c_str());
    std::printf("%d layers of %d, vocabulary %d, context %d\n", m.layers, m.hidden, m.vocabulary, m.maxContext);
    std::printf("attention: %s\n", attentionText(m.attention).c_str());
    if (m.otherLayers)
        std::printf("%d other layers: %s\n", m.otherLayerCount(), attentionText(m.otherLayers->attention).c_str());
    if (m.experts)
        std::printf("experts: %d of %d, %d shared, width %d, in %d layers\n", m.experts->topK, m.experts->routed, m.experts->shared,
                    m.experts->intermediate, m.expertLayerCount());
    std::printf("format: %s\ncache per token:", m.nativeFormat.c_str());
    for (const KvFormat& format : catalog.kvFormats)
        std::printf("  %s %s B", format.id.c_str(), formatNumber(kvCacheSize(m, format).bytesPerToken, 0, kEn).c_str());
    std::printf("\n");
    if (const Model* same = sameShape(catalog, m))
        std::printf("same shape as %s\n", same->name.c_str());
}

void printText(const ImportedFile& file, const Catalog& catalog)
{
    if (file.shape)
        printShape(file, catalog);
    if (file.total)
        std::printf("checkpoint: %s (%s)\n", formatBytes(*file.total, kEn).c_str(), formatGigabytes(*file.total, 1, kEn).c_str());
    if (file.sizes) {
        for (const TypeBytes& t : file.sizes->byType)
            std::printf("  %-12s %12s in %d tensors\n", t.type.c_str(), formatBytes(t.bytes, kEn).c_str(), t.tensors);
        for (int c = 0; c < kTensorClasses; ++c)
            if (const Bytes bytes = file.sizes->byClass[static_cast<std::size_t>(c)]; bytes.raw() > 0)
                std::printf("  %-20s %12s\n", kClassNames[c], formatBytes(bytes, kEn).c_str());
    }
    for (const Message& warning : file.warnings)
        std::printf("- %s\n", render(warning, Language()).c_str());
}

/// Adds the model to the project file, as an item of its own.
Result<void> addToProject(const Catalog& catalog, const ImportedFile& file, const ImportArguments& a)
{
    auto project = loadProject(a.into);
    if (!project)
        return tl::unexpected(project.error());
    const auto merged = withOwnItems(catalog, project->own);
    if (!merged)
        return tl::unexpected(merged.error());
    const auto items = ownItemsOf(*merged, file, a.name, todayText());
    if (!items)
        return tl::unexpected(items.error());
    mergeOwnItems(project->own, *items);
    if (const auto saved = saveProject(*project, a.into); !saved)
        return saved;
    std::fprintf(stderr, "added as %s\n", items->models.front().id.c_str());
    return {};
}

int runImport(const CommandContext& context, const ImportArguments& a)
{
    if (isBenchmarkFile(a.file))
        return importBenchmark(context, a);
    // Before the catalog, so that a file that is refused is refused at once.
    const auto file = readImport(a.file);
    if (!file)
        return report(file.error());
    const auto catalog = loadContextCatalog(context);
    if (!catalog)
        return report(catalog.error());
    if (!a.into.empty())
        if (const auto added = addToProject(*catalog, *file, a); !added)
            return report(added.error());
    if (a.json)
        std::printf("%s\n", importJson(*file, *catalog).dump(2, ' ', false, Json::error_handler_t::replace).c_str());
    else
        printText(*file, *catalog);
    return kOk;
}

}  // namespace

void addImportCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<ImportArguments>();
    CLI::App* c = app.add_subcommand("import", "A model from its config.json, safetensors or GGUF files, or the results of a benchmark");
    c->add_option("file", a->file, "config.json, model.safetensors.index.json, *.safetensors, *.gguf, or a result of vllm bench serve, sglang.bench_serving, "
                                   "llama-bench (JSON) or GuideLLM")->required();
    c->add_option("--into", a->into, "Project to which the model, or the measurements, are added");
    c->add_option("--name", a->name, "Name of the model in the project")->needs("--into");
    c->add_flag("--json", a->json, "JSON on standard output");
    addFactOptions(*c, *a);
    c->callback([a, &context] { context.exitCode = runImport(context, *a); });
}

}  // namespace sizewright
