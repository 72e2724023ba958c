// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "core/io/number_text.h"
#include "core/kit/kit_files.h"
#include "core/kit/quoting.h"

// Rules for Prometheus.
// @source metric names: vllm-project/vllm vllm/v1/metrics/loggers.py; sgl-project/sglang
// docs/references/production_metrics.md and metrics collector (inter_token_latency_seconds); NVIDIA TensorRT-LLM metrics
// (trtllm_...); ggml-org/llama.cpp tools/server (llamacpp:...); NVIDIA/dcgm-exporter etc/default-counters.csv; hiascend.com
// NPU Exporter metrics API; ROCm device-metrics-exporter (gpu_gfx_activity); read 2026-11-22

namespace sizewright {
namespace {

/// Shares at which somebody should look, before anything fails: planning defaults; 85 degrees and 70 % are those of the
/// articles.
constexpr double kCacheFull = 0.95;

struct Rule {
    std::string name;
    std::string expression;
    std::string lasting;   ///< "5m"
    const char* severity;  ///< "warning" or "critical"
    Message text;
};

/// Names under which an engine publishes what the rules need; empty where it does not.
struct EngineMetrics {
    std::string firstToken;
    std::string token;
    std::string cache;
    std::string waiting;
    std::string preempted;
};

EngineMetrics metricsOf(const KitFacts& f)
{
    const std::string& id = f.engine().id;
    if (id == "vllm" || id.starts_with("vllm-"))
        return {"vllm:time_to_first_token_seconds", "vllm:inter_token_latency_seconds", "vllm:kv_cache_usage_perc",
                "vllm:num_requests_waiting", "vllm:num_preemptions_total"};
    if (id == "sglang" || id == "kt-sglang")
        return {"sglang:time_to_first_token_seconds", "sglang:inter_token_latency_seconds", "sglang:token_usage",
                "sglang:num_queue_reqs", ""};
    if (id == "tensorrt-llm")
        return {"trtllm_time_to_first_token_seconds", "trtllm_time_per_output_token_seconds", "trtllm_kv_cache_utilization",
                "", ""};
    if (id == "llama-cpp" || id == "ik-llama-cpp")
        return {"", "", "", "llamacpp:requests_deferred", ""};
    return {};
}

std::string percentile(const std::string& histogram, const char* share)
{
    return fmt::format("histogram_quantile({}, sum by (le) (rate({}_bucket[5m])))", share, histogram);
}

void addEngineRules(const KitFacts& f, std::vector<Rule>& rules)
{
    const EngineMetrics m = metricsOf(f);
    const ServingEstimate& speed = *f.option->speed;
    const Seconds within = f.scenario->service.firstTokenWithin;
    const Seconds perToken(1 / f.scenario->service.perUser.raw());
    if (!m.firstToken.empty())
        rules.push_back(
            {"FirstTokenLate",
             percentile(m.firstToken, "0.99") + " > " + fixedText(within.raw(), 3),
             "10m",
             "warning",
             {"alert_ttft",
              SIZEWRIGHT_TR_NOOP("Kit", "One request in a hundred waits longer than the agreed {within} for its first "
                                        "token; the plan expects {typical}. Look for long prompts and a queue."),
              {{"within", within}, {"typical", speed.ttft.typical}}}});
    if (!m.token.empty()) {
        rules.push_back(
            {"TokensSlow",
             percentile(m.token, "0.99") + " > " + fixedText(perToken.raw(), 4),
             "10m",
             "warning",
             {"alert_tpot",
              SIZEWRIGHT_TR_NOOP("Kit", "Some tokens take longer than the {limit} that {rate} for each user allow; the plan "
                                        "expects {typical}. More requests at once than planned?"),
              {{"limit", perToken}, {"rate", f.scenario->service.perUser}, {"typical", speed.tpot.typical}}}});
        rules.push_back(
            {"SlowerThanPlanned",
             percentile(m.token, "0.5") + " > " + fixedText(speed.tpot.high.raw(), 4),
             "30m",
             "warning",
             {"alert_plan",
              SIZEWRIGHT_TR_NOOP(
                  "Kit",
                  "Half of the tokens take longer than the slow end of the plan, {high}. If no more requests run than "
                  "planned, something is wrong with the machine: throttling, a link at half width, another format."),
              {{"high", speed.tpot.high}}}});
    }
    if (!m.cache.empty())
        rules.push_back(
            {"CacheNearlyFull",
             m.cache + " > " + fixedText(kCacheFull, 2),
             "10m",
             "warning",
             {"alert_cache",
              SIZEWRIGHT_TR_NOOP("Kit", "The cache for running requests is nearly full: new ones wait, or running ones are "
                                        "thrown out and computed again. The engine keeps it in pages; \"fragmentation below "
                                        "30 %\" of articles is PyTorch's memory in training and says nothing here."),
              {}}});
    if (!m.preempted.empty())
        rules.push_back({"RequestsThrownOut",
                         "increase(" + m.preempted + "[10m]) > 0",
                         "10m",
                         "warning",
                         {"alert_preempted",
                          SIZEWRIGHT_TR_NOOP("Kit", "The cache ran out and running requests were put back. Shorter contexts "
                                                    "or fewer requests at once help at once."),
                          {}}});
    if (!m.waiting.empty())
        rules.push_back(
            {"QueueLong",
             fmt::format("{} > {}", m.waiting, f.atOnce),
             "5m",
             "warning",
             {"alert_queue",
              SIZEWRIGHT_TR_NOOP("Kit",
                                 "More requests wait than one copy can run at once ({count}): the load is beyond the plan."),
              {{"count", std::int64_t(f.atOnce)}}}});
}

Message hotText()
{
    return {"alert_hot",
            SIZEWRIGHT_TR_NOOP(
                "Kit",
                "A device is hotter than 85 °C for some time. That is the limit that articles give for every card; each "
                "has its own and slows down by itself at it, so that this is a sign of poor cooling, not of damage."),
            {}};
}

Message idleText(const KitFacts& f)
{
    return {"alert_idle",
            SIZEWRIGHT_TR_NOOP("Kit",
                               "Requests wait while the devices are used less than 70 %: look at the processor ({cores} "
                               "cores planned), at the disks and at the network. Without a queue, low use is no fault."),
            {{"cores", f.cores > 0 ? std::to_string(f.cores) : std::string("?")}}};
}

/// The devices are idle though somebody waits.
void addIdleRule(const KitFacts& f, const std::string& use, std::vector<Rule>& rules)
{
    const EngineMetrics m = metricsOf(f);
    if (!m.waiting.empty())
        rules.push_back({"DevicesIdleWithQueue", fmt::format("(avg({}) < 70) and on() (sum({}) > 0)", use, m.waiting), "15m",
                         "warning", idleText(f)});
}

void addNvidiaRules(const KitFacts& f, std::vector<Rule>& rules)
{
    rules.push_back({"DeviceHot", "DCGM_FI_DEV_GPU_TEMP > 85", "5m", "warning", hotText()});
    rules.push_back(
        {"DeviceError",
         "DCGM_FI_DEV_XID_ERRORS > 0",
         "1m",
         "critical",
         {"alert_xid",
          SIZEWRIGHT_TR_NOOP("Kit",
                             "The driver reported an XID error, whose number is the value. 48, 63, 64, 94 and 95 concern "
                             "the memory, 79 means that the card has left the bus. Look at dmesg before you restart."),
          {}}});
    rules.push_back(
        {"MemoryRowsFailed",
         "DCGM_FI_DEV_ROW_REMAP_FAILURE > 0",
         "1m",
         "critical",
         {"alert_rows",
          SIZEWRIGHT_TR_NOOP("Kit",
                             "Faulty rows of the memory can no longer be replaced: the card is a case for the guarantee."),
          {}}});
    rules.push_back(
        {"PowerThrottled",
         "rate(DCGM_FI_DEV_POWER_VIOLATION[5m]) > 100000",
         "15m",
         "warning",
         {"alert_power",
          SIZEWRIGHT_TR_NOOP("Kit", "The card slows down for its power limit a tenth of the time. Switch on this counter "
                                    "and DCGM_FI_DEV_THERMAL_VIOLATION in dcgm-exporter: they are off as delivered."),
          {}}});
    rules.push_back({"HeatThrottled",
                     "rate(DCGM_FI_DEV_THERMAL_VIOLATION[5m]) > 0",
                     "5m",
                     "critical",
                     {"alert_thermal", SIZEWRIGHT_TR_NOOP("Kit", "The card slows down because it is too hot."), {}}});
    addIdleRule(f, "DCGM_FI_DEV_GPU_UTIL", rules);
}

void addAscendRules(const KitFacts& f, std::vector<Rule>& rules)
{
    rules.push_back({"DeviceHot", "npu_chip_info_temperature > 85", "5m", "warning", hotText()});
    rules.push_back(
        {"DeviceError",
         "npu_chip_info_health_status == 0",
         "1m",
         "critical",
         {"alert_npu",
          SIZEWRIGHT_TR_NOOP("Kit", "An NPU says that it is not healthy; npu_chip_info_error_code names the reason."),
          {}}});
    addIdleRule(f, "npu_chip_info_utilization", rules);
}

void addAmdRules(const KitFacts& f, std::vector<Rule>& rules)
{
    addIdleRule(f, "gpu_gfx_activity", rules);
}

std::string ruleText(const Rule& rule, const Language& language)
{
    return fmt::format("      - alert: {}\n        expr: {}\n        for: {}\n        labels:\n          severity: {}\n     "
                       "   annotations:\n          summary: {}\n",
                       rule.name, yamlQuoted(rule.expression), rule.lasting, rule.severity,
                       alertQuoted(render(rule.text, language)));
}

}  // namespace

std::string alertFile(const KitFacts& f, const Launch& launch, const Language& language)
{
    std::vector<Rule> rules;
    rules.push_back({"ServiceDown",
                     fmt::format("up{{job={}}} == 0", yamlQuoted(f.name)),
                     "2m",
                     "critical",
                     {"alert_down", SIZEWRIGHT_TR_NOOP("Kit", "A copy of the model does not answer."), {}}});
    if (launch.metrics.empty())
        rules.clear();
    else
        addEngineRules(f, rules);
    if (f.stack == DeviceStack::Nvidia)
        addNvidiaRules(f, rules);
    else if (f.stack == DeviceStack::Ascend)
        addAscendRules(f, rules);
    else if (f.stack == DeviceStack::Amd)
        addAmdRules(f, rules);
    if (rules.empty())
        return "";
    std::string text =
        "# SPDX-License-Identifier: CC0-1.0\n# Rules for Prometheus; the job that reads the service is called " + f.name +
        ".\ngroups:\n  - name: " + f.name + "\n    rules:\n";
    for (const Rule& rule : rules)
        text += ruleText(rule, language);
    return text;
}

}  // namespace sizewright
