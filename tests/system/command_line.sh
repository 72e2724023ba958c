#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The installed command line keeps its contract: plan, estimate, catalog; and says in one sentence what is wrong with bad input.
set -euo pipefail

sample=$SIZEWRIGHT_PREFIX/share/sizewright/samples/r1-100-users.json
fail() {
    echo "FAILED: $*"
    exit 1
}

# A plan answers for four families and two ways not to buy, and refuses what cannot hold with the figures that say why.
sizewright-cli plan "$sample" --json >plan.json
jq -e '.best_by_family | keys == ["domestic", "gpu", "hybrid", "mac"]' plan.json >/dev/null || fail "four families"
jq -e '.best_by_family[] | (.best != null) or (.reasons | length > 0)' plan.json >/dev/null || fail "an option or a reason for each"
jq -e '[.baselines[] | select(.per_month)] | map(.kind) | sort == ["api", "rental"]' plan.json >/dev/null || fail "baselines"
jq -e '.finance | (.cash_flow | length > 1) and (.other_ways | map(.term // "api") | index("reserved"))' plan.json >/dev/null || fail "finance"
jq -e '(.finance.recommended) as $id | (.options[] | select(.id == $id)) as $o | .finance.cash_flow[-1].cumulative == $o.cost.net_present_cost.amount' plan.json >/dev/null ||
    fail "cash flow ends at the net present cost"
jq -e '[.options[] | select(.verdict != "does_not_fit") | .cost.unit_costs.per_megatoken[0] | .unit == "output" and .amount > 0] | all' plan.json >/dev/null ||
    fail "unit costs"
jq -e '.options[] | select(.id == "srv-8xa100-used.x1.deepseek-r1.fp8-block") | (.fits | not) and (.reasons[0].text | contains("688.6 GB") and contains("687.2 GB"))' \
    plan.json >/dev/null || fail "FP8 on 8x A100"
jq -e '.options[] | select(.id == "srv-8xa100-used.x2.deepseek-r1.bf16") | (.fits | not) and (.reasons[0].text | contains("1,342.1 GB") and contains("1,374.4 GB"))' \
    plan.json >/dev/null || fail "BF16 on 2 x 8x A100"

for threads in 1 2 8; do
    sizewright-cli plan "$sample" --json --threads "$threads" >"plan$threads.json"
    cmp plan.json "plan$threads.json" || fail "the plan depends on the number of threads"
done
LC_ALL=de_DE.UTF-8 sizewright-cli plan "$sample" --json >plan_de.json
cmp plan.json plan_de.json || fail "the plan depends on the locale"

# How sure a plan is: only when it is asked, the same on any number of threads, with shares that are shares.
jq -e 'has("uncertainty") | not' plan.json >/dev/null || fail "uncertainty that nobody asked for"
for threads in 1 2; do
    sizewright-cli plan "$sample" --uncertainty --draws 20000 --json --threads "$threads" >"sure$threads.json"
done
cmp sure1.json sure2.json || fail "the uncertainty depends on the number of threads"
jq -e --slurpfile plan plan.json 'del(.uncertainty) == $plan[0]' sure1.json >/dev/null || fail "the uncertainty changes the plan"
jq -e '.uncertainty | .draws == 20000 and (.options | length) == 50 and .memory_shock == false' sure1.json >/dev/null || fail "50 options"
jq -e '[.uncertainty.options[] | select(.tco_horizon)] | length > 30 and all(.[];
    (.tco_horizon | (.p10 | tonumber) < (.p50 | tonumber) and (.p50 | tonumber) < (.p90 | tonumber)) and
    ([.meets_service_level, .cheaper_than_api, .cheaper_than_rental, .cheapest_that_holds] | all(. >= 0 and . <= 1)) and
    (.cost_tornado | length > 2 and length <= 10) and (.margin_tornado | length > 0))' sure1.json >/dev/null || fail "percentiles in order"
jq -e '.uncertainty.none_holds + ([.uncertainty.options[].cheapest_that_holds] | add) | . > 0.999 and . < 1.001' sure1.json >/dev/null ||
    fail "one option is the cheapest, or none holds"
sizewright-cli plan "$sample" --uncertainty --memory-shock --draws 20000 --json >shock.json
jq -e --slurpfile before sure1.json '[.uncertainty.options[] as $o | $before[0].uncertainty.options[] | select(.id == $o.id and .capex) |
    ($o.capex.p50 | tonumber) / (.capex.p50 | tonumber)] | (max > 1.1) and (min > 0.98)' shock.json >/dev/null || fail "a memory shock makes machines dearer"
sizewright-cli plan "$sample" --uncertainty --draws 20000 >sure.txt
grep -q "What moves the cost of" sure.txt || fail "a table of what matters"
status=0
sizewright-cli plan "$sample" --draws 20000 >/dev/null 2>&1 || status=$?
[[ $status == 2 ]] || fail "draws without uncertainty: $status"
status=0
sizewright-cli plan "$sample" --uncertainty --draws 0 >/dev/null 2>&1 || status=$?
[[ $status == 2 ]] || fail "no draws: $status"

sizewright-cli estimate --model deepseek-r1 --format fp8-block --device h200-sxm-141gb --count 8 --engine sglang --input 1024 \
    --output 1024 --concurrency 16 --json >estimate.json
jq -e '.fits and .decode_tok_s_per_user.typical > 42 and .decode_tok_s_per_user.typical < 78' estimate.json >/dev/null ||
    fail "measured are 60 tokens/s per user"

jq -e '.energy | .covers == "devices" and .idle_watts < .load_watts.low and .load_watts.high <= 5600 and
    .joules_per_output_token.low < .joules_per_output_token.typical and .joules_per_token.typical < .joules_per_output_token.typical' estimate.json >/dev/null ||
    fail "power and energy"

# What optimisations do: every one of the catalog, for the recommended option or another one.
sizewright-cli levers "$sample" --json >levers.json
jq -e '(.levers | length) >= 25 and all(.levers[]; .use != "not_here" or (.reason | length) > 10) and
    (.levers[] | select(.id == "activation-checkpointing") | .verdict) == "does_not_hold" and
    (.levers[] | select(.id == "continuous-batching") | .changes.total_speed.typical) > 1' levers.json >/dev/null || fail "levers"
sizewright-cli levers "$sample" --option "$(jq -r '.options[1].id' plan.json)" --lang zh_CN >levers.txt
grep -q "连续批处理" levers.txt || fail "levers of another option"

# Published quality: every figure listed, a range for each option, and other models only where a project asks for them.
sizewright-cli catalog list quality --json >quality.json
jq -e 'length == 845 and all(.[]; (.source | length) > 0)' quality.json >/dev/null || fail "published quality"
jq -e '.quality.scores["deepseek-r1"] | any(.benchmark == "GPQA-Diamond" and .score == 71.5 and (.source.title | length) > 0)' plan.json >/dev/null ||
    fail "scores of the chosen model"
jq -e '[.options[] | select(.format == "q4_k_m") | .quality | .basis == "same_model" and .pairs == 9 and .kept_percent.low == 97.27] | length > 0 and all' \
    plan.json >/dev/null || fail "what Q4_K_M keeps of R1"
jq -e '[.options[].model] | unique == ["deepseek-r1"]' plan.json >/dev/null || fail "other models though none are asked"
jq '.published_quality = {"share": 0.95}' "$sample" >others.szw.json
sizewright-cli plan others.szw.json --json >others.json
jq -e '([.options[].model] | unique | length) > 3 and
    ([.quality.other_models[] | select(.reaches) | .model] | index("gpt-oss-120b")) != null and
    all(.quality.other_models[] | select(.reaches); (.benchmarks | length) >= 3)' others.json >/dev/null || fail "models that score as well"
jq -e 'all(.best_by_family[] | select(.best == null); (.binding.text | length) > 10 and (.remedy.text | length) > 10)' plan.json >/dev/null ||
    fail "what binds and what would change it"

# Every part of the memory is explained, and the parts add up to the byte.
sizewright-cli estimate --model deepseek-r1 --format fp8-block --device h200-sxm-141gb --count 8 --engine sglang --input 1024 \
    --output 1024 --concurrency 16 --explain --json >explain.json
jq -e '([.explanations.device[].bytes] | add) == .memory.device.capacity_bytes and
    ([.explanations.device[] | select(.part != "free" and .part != "kept_free") | .bytes] | add) == .memory.device.total_bytes and
    all(.explanations.device[].explanation; (.formula | length) > 0 and (.operands | length) > 0)' explain.json >/dev/null ||
    fail "parts of the memory and their explanations"

# Training: the memory table where it fits, needs X, has Y, short Z where it does not, and devices without software for it.
sizewright-cli train --model llama-2-7b --method qlora --device rtx-4090-24gb --count 1 --sequence 1024 --json >train.json
jq -e '.fits and .memory.device.total_bytes < 16e9 and .largest_micro_batch >= 1 and .smallest_count == 1' train.json >/dev/null || fail "QLoRA of 7B on 24 GB"
refused() {
    local status=0
    "$@" >refused.txt || status=$?
    [[ $status == 1 ]] || fail "exit code $status instead of 1: $*"
}
refused sizewright-cli train --model deepseek-r1 --method full --device h100-sxm-80gb --count 64 --nodes 8
grep -qE "needs [0-9,.]+ GB on each of 64 × .*, which has 85.9 GB: [0-9,.]+ GB short" refused.txt || fail "needs, has, short: $(cat refused.txt)"
refused sizewright-cli train --model llama-2-7b --method lora --device ascend-310p-atlas-300i-duo --count 1
grep -q "inference card" refused.txt || fail "no training software: $(cat refused.txt)"
refused sizewright-cli train --model deepseek-v3 --method lora --rank 8 --device rtx-4090-24gb --count 4 --offload experts --ram-gb 512 --json
jq -e '(.fits | not) and .reasons[0].id == "training_exceeds_host" and .missing_bytes > 0' refused.txt >/dev/null || fail "host memory of experts"

# What fits: whole layers on a card and the rest on the host, and a machine that is too small.
sizewright-cli fit --model deepseek-r1 --format ud-iq1_s --device rtx-4090-24gb --ram-gb 256 --json >fit.json
jq -e '.fits and .layers_on_devices >= 7 and .layers_on_devices <= 10 and .layers_on_devices + .layers_on_host == 61' fit.json >/dev/null ||
    fail "layers of R1 on a 24 GB card"
refused sizewright-cli fit --model deepseek-r1 --format fp8-block --device h100-sxm-80gb:8 --json
jq -e '(.fits | not) and .missing_bytes > 5e9 and .fewest_devices == 16' refused.txt >/dev/null || fail "R1 on 8 x 80 GB"

sizewright-cli catalog check || fail "the shipped catalog"
sizewright-cli catalog check --today 2030-01-01 2>stale.txt || fail "old facts are warnings, not errors"
grep -q "^warning: prices/" stale.txt || fail "old prices are named"
sizewright-cli catalog list models --json | jq -e 'map(.id) | index("deepseek-r1") != null' >/dev/null || fail "catalog list"

# Claims are found by words of the language and of English; none is an answer too.
sizewright-cli claims 8xA100 FP8 --json | jq -e 'map(.id) | index("r1-full-on-8xa100") != null' >/dev/null || fail "claims by words"
sizewright-cli claims 满血 --lang zh_CN >claims.txt
grep -qF "688.6 GB" claims.txt || fail "claims in Chinese"
sizewright-cli claims --json | jq -e 'length >= 40 and all(.[]; .checks | all(.computed / .figure | . > 0.99 and . < 1.01))' >/dev/null ||
    fail "every figure of a claim follows from the catalog"
status=0
sizewright-cli claims quantum banana >none.txt 2>/dev/null || status=$?
[[ $status == 1 && ! -s none.txt ]] || fail "exit code $status where no claim matches"

# Own entries lie over the shipped ones, are marked, and a plan over them says so; a bad one is left out with its reason.
mkdir -p own/cpus
cat >own/cpus/mine.json <<'JSON'
{"kind": "cpus", "version": 1, "items": [
  {"id": "our-cpu", "name": "Our CPU", "cores": 64, "memory_channels": 12, "memory_megatransfers": 6400, "isa": "avx512",
   "source": {"title": "Own measurement", "read": "2026-11-01", "grade": "A", "note": "on our bench"}},
  {"id": "bad-cpu", "name": "Bad CPU", "cores": -1, "memory_channels": 12, "memory_megatransfers": 6400, "isa": "avx512",
   "source": {"title": "Own measurement", "read": "2026-11-01", "grade": "A", "note": "on our bench"}}]}
JSON
sizewright-cli catalog list cpus --overlay own --json 2>left.txt | jq -e '.[] | select(.id == "our-cpu") | .origin == "own"' >/dev/null ||
    fail "own entries are marked"
grep -q "left out: cpus/bad-cpu#/cores" left.txt || fail "the reason for leaving an entry out"
sizewright-cli plan "$sample" --overlay own --json 2>/dev/null | jq -e '.warnings[] | select(.id == "own_entries") | .text | contains("Our CPU")' \
    >/dev/null || fail "a plan over own entries says so"

# expect CODE WORD COMMAND...: the exit code, one line on stderr that contains the word, nothing on stdout.
expect() {
    local code=$1 word=$2 found=0
    shift 2
    "$@" >out.txt 2>err.txt || found=$?
    [[ $found == "$code" ]] || fail "exit code $found instead of $code: $* ($(cat err.txt))"
    grep -qF -- "$word" err.txt || fail "no \"$word\" in: $(cat err.txt)"
    [[ $(wc -l <err.txt) -le 2 ]] || fail "more than a sentence: $(cat err.txt)"
    [[ ! -s out.txt ]] || fail "output beside the error"
}
# A header that announces 2^60 tensors, and one that ends within its first value.
printf 'GGUF\003\000\000\000\000\000\000\000\000\000\000\020%027d' 0 >hostile.gguf
expect 2 "tensors" sizewright-cli import hostile.gguf
printf 'GGUF\003\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\000\000\000\100\000\000\000\000xx' >long.gguf
expect 2 "long.gguf" sizewright-cli import long.gguf

# A benchmark result beside its prediction: as rows that `evaluate` reads, and in a plan that then rests on them.
results=$SIZEWRIGHT_SOURCE_DIR/tests/data/benchmarks
sizewright-cli import "$results/llama_bench.json" --json |
    jq -e '.tool == "llama-bench" and (.missing | length == 0) and ([.runs[].predicted] | all(. > 0)) and (.calibration | length > 0)' >/dev/null ||
    fail "a benchmark result beside its prediction"
sizewright-cli import "$results/vllm_old.json" --json | jq -e '.missing | index("--device") and index("--count")' >/dev/null || fail "what a result does not say"
sizewright-cli import "$results/guidellm.json" --engine vllm --engine-version 0.11.0 --device h100-sxm-80gb --count 2 --rows measured.csv >/dev/null
sizewright-cli evaluate measured.csv --json | jq -e 'any(.[]; .metric == "tpot_ms" and .predicted == 3)' >/dev/null || fail "evaluate own measurements"
cp "$sample" measured.json
sizewright-cli import "$results/llama_bench.json" --into measured.json >/dev/null
jq -e '.own.measurements | length == 3' measured.json >/dev/null || fail "measurements in a project"
sizewright-cli plan measured.json --json >/dev/null || fail "a plan with own measurements"
expect 2 "--device" sizewright-cli import "$results/vllm_old.json" --rows never.csv
expect 2 "no-such-device" sizewright-cli import "$results/vllm_old.json" --device no-such-device
printf '{"mean_ttft_ms": 12' >cut_bench.json
expect 2 "cut_bench.json" sizewright-cli import cut_bench.json

sizewright-cli capacity --platform srv-8xh20-141-cn --template enterprise-100 --date 2026-11-22 --json >capacity.json || fail "capacity of a machine"
jq -e '.concurrency == 100 and .running > 10 and .models[0].formats[0].verdict != "does_not_fit" and
       ([.models[].formats[0] | .users.low <= .users.typical and .users.typical <= .users.high] | all)' capacity.json >/dev/null || fail "users of a machine in hand"
sizewright-cli capacity --device rtx-4090-24gb --count 2 --model deepseek-r1-distill-qwen-32b >/dev/null || fail "capacity of own cards"
status=0
sizewright-cli capacity --device rtx-4090-24gb --model deepseek-r1 >/dev/null || status=$?
[[ $status == 1 ]] || fail "exit code $status for a card that runs nothing"
sizewright-cli capacity --budgets --project "$sample" --json >budgets.json || fail "what budgets buy"
jq -e '[.budgets[].best.most_users.users // 0] | . == sort and last > 100' budgets.json >/dev/null || fail "a larger budget never carries fewer"
status=0
sizewright-cli capacity --budget 1000 --project "$sample" >/dev/null || status=$?
[[ $status == 1 ]] || fail "exit code $status for a budget that buys nothing"
expect 2 "--platform" sizewright-cli capacity --project "$sample"
expect 2 "no-such-machine" sizewright-cli capacity --platform no-such-machine
sizewright-cli upgrade "$sample" --json >upgrade.json || fail "ways to grow"
jq -e '.from.users as $now | (.targets | length == 3) and ([.targets[] | .users > $now] | all) and
       ([.steps[] | select(.kind == "format" or .kind == "engine") | .extra_cost.typical | tonumber == 0] | all)' upgrade.json >/dev/null || fail "targets and free steps"
expect 2 "no-such-option" sizewright-cli upgrade "$sample" --option no-such-option
jq '.demand.model_headroom = 3' "$sample" >roomy.json
sizewright-cli plan roomy.json --json | jq -e '[.options[].reasons[].id] | index("model_headroom")' >/dev/null || fail "room for a larger model"

head -c 300 "$sample" >truncated.json
expect 2 "truncated.json" sizewright-cli plan truncated.json
jq '.demand.people = "many"' "$sample" >typed.json
expect 2 "/demand/people" sizewright-cli plan typed.json
jq '.model_id = "deepseek-r9"' "$sample" >unknown.json
expect 2 "deepseek-r9" sizewright-cli plan unknown.json
jq '.version = 99' "$sample" >newer.json
expect 2 "newer" sizewright-cli plan newer.json
expect 2 "nowhere.json" sizewright-cli plan nowhere.json
expect 2 "no-such-device" sizewright-cli estimate --model deepseek-r1 --format fp8-block --device no-such-device --count 8 --input 1 --output 1
expect 2 "--lang" sizewright-cli claims --lang fr
expect 2 "no-such-option" sizewright-cli levers "$sample" --option no-such-option
expect 2 "no-such-device" sizewright-cli train --model deepseek-r1 --method lora --device no-such-device --count 8
expect 2 "--offload" sizewright-cli train --model deepseek-r1 --method full --device h200-sxm-141gb --count 8 --zero 2 --offload parameters
expect 2 "no/catalogs" sizewright-cli --catalogs no/catalogs plan "$sample"
expect 2 "no/own" sizewright-cli --overlay no/own plan "$sample"
expect 2 "truncated.json" sizewright-cli report truncated.json --pdf never.pdf
[[ ! -e never.pdf ]] || fail "a report of a broken project was written"

# A model that no machine holds is an answer, not an error.
jq '.quality = "exact" | .constraints.families = ["hybrid"] | .constraints.max_nodes = 1 | .model_id = "deepseek-v4-pro"' "$sample" >huge.json
status=0
sizewright-cli plan huge.json --json >huge_plan.json || status=$?
[[ $status == 1 ]] || fail "exit code $status for a plan without an option"
jq -e '.recommended == null and (.decision.text | length > 20)' huge_plan.json >/dev/null || fail "a reasoned none"
