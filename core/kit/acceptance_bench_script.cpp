// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/io/number_text.h"
#include "core/kit/acceptance_scripts.h"
#include "core/kit/quoting.h"

namespace sizewright::acceptance {
namespace {

constexpr double kRunSeconds = 600;

/// Requests that keep a load up for ten minutes, by the plan's own time for one of them.
int promptsOf(const AcceptanceLoad& load)
{
    const double rounds = load.secondsPerRequest > 0 ? kRunSeconds / load.secondsPerRequest : 10;
    return int(std::min(1e6, std::max(2.0, std::ceil(rounds)) * load.concurrency));
}

// docs.vllm.ai, vllm bench serve 0.15, read 2026-11-22.
constexpr const char* kVllm = R"sh(client() {
    vllm bench serve --backend vllm --base-url "$base_url" --endpoint /v1/completions --model "$tokenizer" --served-model-name "$model" \
        --dataset-name random --random-prefix-len "$cached" --random-input-len "$((input - cached))" --random-output-len "$output" --ignore-eos \
        --max-concurrency "$users" --num-prompts "$prompts" --seed "$seed" --percentile-metrics ttft,tpot,itl,e2el --metric-percentiles 50,95,99 \
        --goodput "ttft:$ttft_limit" "tpot:$tpot_limit" --save-result --result-dir "$results" --result-filename "$1-$2.json"
}
)sh";

// docs.sglang.io, Bench Serving Guide, and sgl-project/sglang docs/developer_guide/bench_serving.md, read 2026-11-22. A ratio of 1 gives
// requests of exactly these lengths.
constexpr const char* kSglang = R"sh(client() {
    rm -f "$results/$1-$2.jsonl"
    if [ "$cached" -gt 0 ]; then
        set -- "$1" "$2" --dataset-name generated-shared-prefix --gsp-num-groups 1 --gsp-prompts-per-group "$prompts" \
            --gsp-system-prompt-len "$cached" --gsp-question-len "$((input - cached))" --gsp-output-len "$output"
    else
        set -- "$1" "$2" --dataset-name random-ids --random-input-len "$input" --random-output-len "$output" --random-range-ratio 1.0
    fi
    if [ "$2" = cold ]; then
        set -- "$@" --flush-cache
    fi
    file=$results/$1-$2.jsonl
    shift 2
    python3 -m sglang.bench_serving --backend sglang --base-url "$base_url" --model "$tokenizer" --served-model-name "$model" "$@" \
        --max-concurrency "$users" --num-prompts "$prompts" --seed "$seed" --output-file "$file"
    completed=$(sed -n 's/.*"completed": *\([0-9]*\).*/\1/p' "$file" | tail -n 1)
    case $file in
    *-cold.jsonl) printf 'check,measured\n%s-failed,%s\n' "$step" "$((prompts - ${completed:-0}))" >"$results/$step-failed.csv" ;;
    esac
}
)sh";

// evalscope.readthedocs.io, stress test, parameters, read 2026-11-22.
constexpr const char* kEvalScope = R"sh(client() {
    evalscope perf --api openai --url "$base_url/v1/chat/completions" --model "$model" --tokenizer-path "$tokenizer" --stream \
        --dataset random --prefix-length "$cached" --min-prompt-length "$((input - cached))" --max-prompt-length "$((input - cached))" \
        --min-tokens "$output" --max-tokens "$output" --extra-args '{"ignore_eos": true}' --parallel "$users" --number "$prompts" --seed "$seed" \
        --outputs-dir "$results/$1-$2"
}
)sh";

constexpr const char* kRun = R"sh(minutes=${MINUTES:-10}
# The same seed gives the same prompts: once they are new to the prefix cache, and once they are known to it.
seed=${SEED:-$(date +%s)}
run() {
    step=$1
    input=$2
    cached=$3
    output=$4
    users=$5
    prompts=$(($6 * minutes / 10))
    [ "$prompts" -ge "$((2 * users))" ] || prompts=$((2 * users))
    echo "== $step: $input in, $output out, $users at once, $prompts requests"
    client "$step" cold
    if [ "$cached" -eq 0 ]; then
        client "$step" warm
    fi
    seed=$((seed + 1))
}
wanted=" $* "
maybe() {
    case $wanted in
    "  " | *" $1 "*) run "$@" ;;
    esac
}
)sh";

std::string client(BenchTool tool)
{
    switch (tool) {
    case BenchTool::VllmServe:
        return kVllm;
    case BenchTool::SglangServing:
        return kSglang;
    case BenchTool::EvalScope:
        break;
    }
    return kEvalScope;
}

std::string settings(const Scenario& scenario, const Option& option)
{
    const Deployment& d = option.deployment;
    std::string text = "# Address of the server, the name by which it calls the model, and the folder of its weights (for the tokenizer).\n";
    text += "base_url=${BASE_URL:-http://127.0.0.1:8000}\n";
    text += "default_model=" + shellQuoted(slug(d.model->id, "model")) + "\n";
    text += "model=${MODEL:-$default_model}\n";
    text += "tokenizer=${TOKENIZER:?set TOKENIZER to the folder of the model}\n";
    if (benchToolOf(*d.engine) == BenchTool::VllmServe) {
        text += "ttft_limit=" + fixedText(scenario.service.firstTokenWithin.raw() * 1e3, 0) + "\n";
        text += "tpot_limit=" + fixedText(1e3 / scenario.service.perUser.raw(), 2) + "\n";
    }
    return text;
}

// tools/llama-bench of llama.cpp and mlx_lm/benchmark.py of mlx-lm, read 2026-11-22.
std::string engineAlone(const AcceptanceProtocol& protocol)
{
    const AcceptanceStep* step = protocol.step("perf-engine");
    if (!step)
        return {};
    std::string text = "if [ \"${1:-}\" = perf-engine ]; then\n";
    if (step->tool == "llama-bench")
        text += "    llama-bench -m \"${WEIGHTS:?set WEIGHTS to the first weight file}\" -p 512 -n 128 -r 5 -o json >\"$results/perf-engine.json\"\n";
    else
        text += "    python3 -m mlx_lm.benchmark --model \"$tokenizer\" -p 512 -g 128 -b 1 | tee \"$results/perf-engine.txt\"\n"
                "    echo \"Note perf-engine-prefill and perf-engine-decode by hand from the line of averages.\"\n";
    return text + "    exit 0\nfi\n";
}

std::string loadLine(const std::string& how, const std::string& id, const AcceptanceLoad& load, int users)
{
    std::string line = how + " " + id;
    AcceptanceLoad sent = load;
    sent.concurrency = users;
    for (const int value : {load.input, load.cached, load.output, users, promptsOf(sent)})
        line += " " + std::to_string(value);
    return line + "\n";
}

/// The plan's own requests, half of them at once or all, over and over.
std::string soak(const AcceptanceProtocol& protocol)
{
    for (const AcceptanceStep& step : protocol.steps)
        if (step.load && step.load->profile == "own" && step.load->concurrency == protocol.target) {
            std::string text = "if [ \"${1:-}\" = soak ]; then\n"
                               "    # soak HOURS [full]: half of the planned load, or all of it.\n"
                               "    results=$results/soak\n"
                               "    mkdir -p \"$results\"\n"
                               "    end=$(($(date +%s) + ${2:?hours} * 3600))\n"
                               "    while [ \"$(date +%s)\" -lt \"$end\" ]; do\n"
                               "        if [ \"${3:-half}\" = full ]; then\n            ";
            text += loadLine("run", "soak-\"$(date +%s)\"", *step.load, protocol.target) + "        else\n            ";
            text += loadLine("run", "soak-\"$(date +%s)\"", *step.load, std::max(1, protocol.target / 2));
            return text + "        fi\n    done\n    exit 0\nfi\n";
        }
    return {};
}

}  // namespace

std::string benchScript(const Scenario& scenario, const Option& option, const AcceptanceProtocol& protocol)
{
    std::string script = scriptHead("bench", "Sends the requests of the protocol's steps: bench.sh [STEP...], all of them without one; or bench.sh soak HOURS [full].",
                                    protocol);
    script += settings(scenario, option) + engineAlone(protocol) + client(benchToolOf(*option.deployment.engine)) + kRun + soak(protocol);
    for (const AcceptanceStep& step : protocol.steps)
        if (step.load)
            script += loadLine("maybe", step.id, *step.load, step.load->concurrency);
    return script;
}

}  // namespace sizewright::acceptance
