// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "core/kit/kit_files.h"
#include "core/kit/markdown.h"
#include "core/kit/quoting.h"
#include "core/plan/plan.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

/// What a file of the kit is for.
TextKey purpose(std::string_view path)
{
    if (path == "env.sh")
        return SIZEWRIGHT_TR_NOOP("Kit", "settings that the scripts read; change them here, or set the variables before");
    if (path == "serve.sh")
        return SIZEWRIGHT_TR_NOOP("Kit",
                                  "starts a copy of the model with the plan's layout; `--print` only shows the command");
    if (path == "health.sh")
        return SIZEWRIGHT_TR_NOOP("Kit", "says whether a copy answers");
    if (path == "prepare-host.sh")
        return SIZEWRIGHT_TR_NOOP(
            "Kit", "once after each start of a machine, as root: power limit and what else the plan reckons with");
    if (path == "compose.yaml")
        return SIZEWRIGHT_TR_NOOP(
            "Kit", "containers for one machine, with the devices, memory and rights that they need, and no more");
    if (path == "kit.env")
        return SIZEWRIGHT_TR_NOOP("Kit", "settings for `compose.yaml`: image and version, folder of the model, addresses");
    if (path == "kubernetes.yaml")
        return SIZEWRIGHT_TR_NOOP("Kit", "objects for a cluster; each CHANGE-ME must be replaced");
    if (path == "gpu-sharing.yaml")
        return SIZEWRIGHT_TR_NOOP("Kit", "lets several small services share a card, if you want that");
    if (path == "alerts.yaml")
        return SIZEWRIGHT_TR_NOOP("Kit", "rules for Prometheus, with limits from the plan");
    if (path == "TROUBLESHOOTING.md")
        return SIZEWRIGHT_TR_NOOP("Kit", "what to do when something fails, and what articles get wrong about it");
    if (path.ends_with(".plist"))
        return SIZEWRIGHT_TR_NOOP("Kit", "starts `serve.sh` with the Mac");
    return SIZEWRIGHT_TR_NOOP("Kit", "settings that the engine reads");
}

void writeHead(const KitFacts& f, MarkdownWriter& w)
{
    w.heading(1, {"head", SIZEWRIGHT_TR_NOOP("Kit", "Setting up {option}"), {{"option", optionTitle(*f.option)}}});
    const std::string title = f.scenario->title.empty() ? std::string("-") : f.scenario->title;
    w.paragraph({"from",
                 SIZEWRIGHT_TR_NOOP("Kit", "Made by Sizewright from the plan \"{title}\" of {date}, option {id}."),
                 {{"title", title}, {"date", f.scenario->planDate}, {"id", f.option->id}}});
    w.paragraph(
        {"promise",
         SIZEWRIGHT_TR_NOOP("Kit", "The plan expects {rate} for each of {count} requests at once, and the first token after "
                                   "{wait}. The settings here are those that it reckoned with: {layout}, requests of up to "
                                   "{context} tokens, {slots} at once in each copy, a cache in {cache}."),
         {{"rate", f.option->speed->perUser},
          {"count", std::int64_t(f.plan->concurrency)},
          {"wait", f.option->speed->ttft.typical},
          {"layout", render(layoutTitle(f.deployment().layout), {})},
          {"context", std::int64_t(f.context)},
          {"slots", std::int64_t(f.atOnce)},
          {"cache", f.deployment().kvFormat->name}}});
}

void writeFiles(const Kit& kit, MarkdownWriter& w)
{
    w.heading(2, {"files", SIZEWRIGHT_TR_NOOP("Kit", "What is here"), {}});
    w.tableHead({{"file", SIZEWRIGHT_TR_NOOP("Kit", "File"), {}}, {"purpose", SIZEWRIGHT_TR_NOOP("Kit", "What for"), {}}});
    for (const KitFile& file : kit.files)
        w.row({markdownCode(file.path), w.inlineText({"purpose", purpose(file.path), {}})});
}

void writeSteps(const KitFacts& f, const Launch& launch, const Kit& kit, MarkdownWriter& w)
{
    const auto has = [&](std::string_view path) {
        return std::any_of(kit.files.begin(), kit.files.end(), [&](const KitFile& file) { return file.path == path; });
    };
    w.heading(2, {"steps", SIZEWRIGHT_TR_NOOP("Kit", "How to use it"), {}});
    w.step({"step_model",
            SIZEWRIGHT_TR_NOOP("Kit", "Put the checkpoint in {format} ({size}) on a disk of every machine, under the same "
                                      "path, and check its sums. Nothing here downloads it."),
            {{"format", f.deployment().format->name}, {"size", Gigabytes{f.option->checkpoint}}}});
    if (has("prepare-host.sh"))
        w.step({"step_prepare",
                SIZEWRIGHT_TR_NOOP("Kit", "Run `prepare-host.sh` as root on every machine, and after each of its starts."),
                {}});
    w.step({"step_settings",
            SIZEWRIGHT_TR_NOOP("Kit", "Set what only you know: path of the model, version of the engine, addresses, a key "
                                      "for clients. It stands in `env.sh`; for containers in `kit.env`."),
            {}});
    if (f.machines() > 1)
        w.step(
            {"step_machines",
             SIZEWRIGHT_TR_NOOP("Kit", "Number the {count} machines from 0 (`MACHINE`). {span}"),
             {{"count", std::int64_t(f.machines())},
              {"span",
               f.spansMachines()
                   ? SIZEWRIGHT_TR_NOOP("Kit", "Machines with following numbers make up a copy, the first of them answers.")
                   : SIZEWRIGHT_TR_NOOP("Kit", "Each runs copies of its own; a load balancer spreads the requests.")}}});
    w.step({"step_start", SIZEWRIGHT_TR_NOOP("Kit", "Start a copy, look at it, ask it something:"), {}});
    std::string lines = "bash serve.sh --print\nbash serve.sh &\nbash health.sh && echo ready\n";
    if (has("compose.yaml"))
        lines += "# or in containers:\ndocker compose --env-file kit.env up -d\n";
    if (has("kubernetes.yaml"))
        lines += "# or in a cluster:\nkubectl apply -n model -f kubernetes.yaml\n";
    const int port = f.engine().id == "exo" ? 52415 : f.port;
    w.code(lines + fmt::format("curl http://127.0.0.1:{}/v1/models\n", port));
    w.paragraph({"options_source",
                 SIZEWRIGHT_TR_NOOP("Kit", "Names of options change from version to version. These were read in: {source}."),
                 {{"source", launch.source}}});
}

void writeRemarks(const Kit& kit, MarkdownWriter& w)
{
    if (kit.remarks.empty())
        return;
    w.heading(2, {"remarks", SIZEWRIGHT_TR_NOOP("Kit", "What you should know"), {}});
    for (const Message& remark : kit.remarks)
        w.bullet(remark);
}

std::string rateText(BytesPerSecond rate, const Language& language)
{
    const double megabits = rate.raw() * 8 / 1e6;
    if (megabits < 1)
        return formatNumber(roundSignificant(megabits * 1000, 2), 0, language.id) + " kbit/s";
    return megabits < 1000
               ? formatNumber(roundSignificant(megabits, 2), megabits < 10 ? 1 : 0, language.id) + " Mbit/s"
               : formatNumber(roundSignificant(megabits / 1000, 2), megabits < 10000 ? 1 : 0, language.id) + " Gbit/s";
}

void writeBetweenMachines(const KitFacts& f, const NetworkNeeds& n, MarkdownWriter& w, const Language& language)
{
    if (!n.betweenMachines()) {
        w.bullet({"net_none",
                  SIZEWRIGHT_TR_NOOP(
                      "Kit", "Between the machines nothing moves while they answer: each copy runs on one machine alone."),
                  {}});
        return;
    }
    w.bullet(
        {"net_between",
         SIZEWRIGHT_TR_NOOP("Kit", "Between the machines {rate} leave each of them at the plan's load: {tokens} read and "
                                   "written, {bytes} for each (tensor parallel {tp}, pipeline {pp}, experts {ep})."),
         {{"rate", rateText(n.perMachine, language)},
          {"tokens", TokensPerSecond(n.tokensPerSecond)},
          {"bytes", Bytes(std::int64_t(n.collectiveBytes + n.stageBytes + n.expertBytes))},
          {"tp", Bytes(std::int64_t(n.collectiveBytes))},
          {"pp", Bytes(std::int64_t(n.stageBytes))},
          {"ep", Bytes(std::int64_t(n.expertBytes))}}});
    if (n.link)
        w.bullet({"net_link",
                  SIZEWRIGHT_TR_NOOP(
                      "Kit", "The planned link ({link}) carries {rate} of that kind, so that it is used to {share} on "
                             "average. Prompts come in bursts of the whole link; a slower one makes first tokens wait."),
                  {{"link", f.deployment().nodeLink->name},
                   {"rate", rateText(*n.link, language)},
                   {"share", Percent{n.perMachine / *n.link, n.perMachine < *n.link * 0.01 ? 2 : 1}}}});
    if (n.latency)
        w.bullet(
            {"net_latency",
             SIZEWRIGHT_TR_NOOP(
                 "Kit",
                 "Each token waits for other machines {time} in the plan ({count} exchanges one after the other). Latency "
                 "counts here, not bandwidth: use RDMA and one switch, and no firewall in between."),
             {{"count", std::int64_t(std::max(n.collectives, double(f.layout().pipelineParallel - 1)))},
              {"time", *n.latency}}});
    if (f.layout().disaggregated())
        w.bullet({"net_cache",
                  SIZEWRIGHT_TR_NOOP(
                      "Kit", "The cache of each prompt, {bytes}, goes from the copies that read to those that answer."),
                  {{"bytes", Bytes(std::int64_t(n.cacheBytes))}}});
}

void writeNetwork(const KitFacts& f, const Launch& launch, MarkdownWriter& w, const Language& language)
{
    const auto needs = networkNeeds(f);
    if (!needs)
        return;
    w.heading(2, {"network", SIZEWRIGHT_TR_NOOP("Kit", "Network"), {}});
    writeBetweenMachines(f, *needs, w, language);
    w.bullet(
        {"net_users",
         SIZEWRIGHT_TR_NOOP(
             "Kit",
             "To the users a machine sends {rate} at full load, {bytes} for each streamed token: any office network does. A "
             "line of 5 ms, as articles recommend, is lost in a first token after {wait}; below 100 ms nobody notices."),
         {{"rate", rateText(needs->toUsers, language)},
          {"bytes", Bytes(std::int64_t(kStreamedTokenBytes))},
          {"wait", f.option->speed->ttft.typical}}});
    w.bullet({"net_stream",
              SIZEWRIGHT_TR_NOOP(
                  "Kit", "Proxies must pass on answers token by token (no buffering) and keep a connection open as long as "
                         "an answer may last, {time} in this plan. gRPC instead of HTTP makes no token come sooner."),
              {{"time", Seconds(f.option->speed->ttft.high.raw() + f.answer * f.option->speed->tpot.high.raw())}}});
    w.bullet({"net_names",
              SIZEWRIGHT_TR_NOOP("Kit", "Give the service a name of its own in DNS with a short lifetime, and a certificate "
                                        "at the proxy; the engines themselves speak plain HTTP. Keep the clocks of all "
                                        "machines together (NTP): logs and certificates need it, the copies do not."),
              {}});
    w.tableHead({{"port", SIZEWRIGHT_TR_NOOP("Kit", "Port"), {}},
                 {"open", SIZEWRIGHT_TR_NOOP("Kit", "Open to"), {}},
                 {"use", SIZEWRIGHT_TR_NOOP("Kit", "For"), {}}});
    const Message users{"users", SIZEWRIGHT_TR_NOOP("Kit", "the proxy"), {}};
    const Message machines{"machines", SIZEWRIGHT_TR_NOOP("Kit", "the machines among each other"), {}};
    const std::string ports =
        f.copiesPerMachine > 1 ? fmt::format("{}-{}", f.port, f.port + f.copiesPerMachine - 1) : std::to_string(f.port);
    w.row({ports, w.inlineText(users),
           w.inlineText({"api", SIZEWRIGHT_TR_NOOP("Kit", "questions and answers, and figures for Prometheus"), {}})});
    for (const KitPort& port : launch.ports)
        w.row({std::to_string(port.number), w.inlineText(port.fromUsers ? users : machines),
               w.inlineText({"use", port.use, {}})});
}

void writeMonitoring(const KitFacts& f, const Launch& launch, MarkdownWriter& w)
{
    w.heading(2, {"watch", SIZEWRIGHT_TR_NOOP("Kit", "What to watch"), {}});
    if (!launch.metrics.empty())
        w.paragraph(
            {"watch_jobs",
             SIZEWRIGHT_TR_NOOP("Kit", "The rules in `alerts.yaml` want a job named {job} in Prometheus that reads {path} "
                                       "of each copy, and an exporter of the devices' maker on each machine."),
             {{"job", f.name}, {"path", launch.metrics}}});
    w.bullet(
        {"watch_latency",
         SIZEWRIGHT_TR_NOOP(
             "Kit",
             "Articles ask for a standard deviation of latency below 15 ms. That was meant for requests of 120 ms; here a "
             "first token takes {wait} and an answer {answer}. What users agreed on counts: 99 of 100 within {limit}."),
         {{"wait", f.option->speed->ttft.typical},
          {"answer", Seconds(f.option->speed->ttft.typical.raw() + f.answer * f.option->speed->tpot.typical.raw())},
          {"limit", f.scenario->service.firstTokenWithin}}});
    w.bullet({"watch_fragments",
              SIZEWRIGHT_TR_NOOP("Kit", "\"Memory fragmentation below 30 %\" is what PyTorch reserves and does not use "
                                        "while it trains. Engines hand out their cache in pages: watch how full it is, how "
                                        "many requests wait, and whether running ones are thrown out."),
              {}});
    w.bullet({"watch_heat",
              SIZEWRIGHT_TR_NOOP("Kit", "\"Below 85 °C\" is a fair warning, no limit: each card has its own, at which it "
                                        "slows down by itself. Watch that it does not."),
              {}});
    w.bullet({"watch_use",
              SIZEWRIGHT_TR_NOOP("Kit", "\"Below 70 % use, look at the processor\" holds only while requests wait: with few "
                                        "users the devices rest because nobody asks."),
              {}});
}

}  // namespace

std::string readmeFile(const KitFacts& f, const Launch& launch, const Kit& kit, const Language& language)
{
    MarkdownWriter w(language);
    writeHead(f, w);
    writeFiles(kit, w);
    writeSteps(f, launch, kit, w);
    writeRemarks(kit, w);
    writeNetwork(f, launch, w, language);
    writeMonitoring(f, launch, w);
    return w.text();
}

}  // namespace sizewright
