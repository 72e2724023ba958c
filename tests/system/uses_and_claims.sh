#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every kind of use and every sample gets a sane answer for each family: an option, or the nearest miss with a reason, in
# sentences without ids and without values that are no numbers.
set -euo pipefail

samples=$SIZEWRIGHT_PREFIX/share/sizewright/samples
fail() {
    echo "FAILED: $*"
    exit 1
}

# Ids of the catalog that are no words of a sentence.
sizewright-cli catalog list platforms --json | jq '[.[].id | select(contains("-"))]' >ids.json
[[ $(jq length ids.json) -ge 40 ]] || fail "ids of machines"

check_plan() {
    local name=$1 file=$2 status=0
    sizewright-cli plan "$file" --json >plan.json || status=$?
    [[ $status == 0 || $status == 1 ]] || fail "$name: exit code $status"
    jq -e --argjson status $status '(.recommended != null) == ($status == 0)' plan.json >/dev/null || fail "$name: exit code"
    jq -e '.decision.text | length > 20' plan.json >/dev/null || fail "$name: no decision"
    jq -e '.best_by_family | keys == ["domestic", "gpu", "hybrid", "mac"]' plan.json >/dev/null || fail "$name: four families"
    jq -e 'all(.best_by_family[]; .text | length > 20)' plan.json >/dev/null || fail "$name: a family without an answer"
    # Best or nearest miss; a miss says why, and by how much where it is a matter of figures.
    jq -e 'all(.best_by_family[]; .best != null or (.nearest_miss != null and (.reasons | length > 0) and all(.reasons[]; .text | length > 20)) or
        (.nearest_miss == null and (.text | test("^(No machine of this family|Left out)"))))' plan.json >/dev/null ||
        fail "$name: neither best nor nearest miss with a reason"
    jq -e 'all(.options[]; .verdict == "fits" or (.reasons | length > 0))' plan.json >/dev/null || fail "$name: a refusal without a reason"
    jq -e 'all(.options[] | select(.verdict == "does_not_fit"); .remedy.text // "" | length > 5)' plan.json >/dev/null ||
        fail "$name: a refusal without a remedy"
    jq -e 'all(.options[] | select(.verdict != "does_not_fit"); .estimate.decode_tok_s_per_user | .low > 0 and .low <= .typical and .typical <= .high and .high < 10000)' \
        plan.json >/dev/null || fail "$name: an accepted option without a sound speed"
    jq -e 'all(.options[] | select(.verdict != "does_not_fit" and .cost.complete == true); .cost.capex | [.low, .typical, .high | tonumber] | .[0] > 0 and . == sort)' \
        plan.json >/dev/null || fail "$name: an accepted option without a sound price"
    jq -r '(.. | .text? // empty | strings), .options[].title' plan.json >texts.txt
    [[ $(wc -l <texts.txt) -gt 10 ]] || fail "$name: no sentences"
    if grep -nwiE 'inf|nan|null|undefined' texts.txt; then fail "$name: an ugly value"; fi
    if grep -nE '[{}]|  ' texts.txt; then fail "$name: an unfilled sentence"; fi
    jq -r '.[]' ids.json >ids.txt
    if grep -nF -f ids.txt texts.txt; then fail "$name: an id in a sentence"; fi
    sizewright-cli plan "$file" --top 3 >plan.txt || true
    grep -cE '^(GPU-only|Domestic chips|Mac cluster|CPU\+GPU hybrid): .{20,}' plan.txt >families.txt || true
    [[ $(cat families.txt) == 4 ]] || fail "$name: four answers as text"
}

uses=$(sizewright-cli catalog list templates --json | jq -r '.[].id')
[[ $(wc -w <<<"$uses") == 13 ]] || fail "thirteen kinds of use: $uses"
for use in $uses; do
    sizewright-cli new "$use" --date 2026-11-22 --out "$use.json"
    sizewright-cli new "$use" --date 2026-11-22 >printed.json
    cmp "$use.json" printed.json || fail "$use: printed and saved differ"
    check_plan "$use" "$use.json"
done
for sample in "$samples"/*.json; do
    check_plan "$(basename "$sample" .json)" "$sample"
done

# What the place allows is held to: no machine above the power of the site, none beyond the number that it takes.
sizewright-cli plan low-power.json --json >plan.json
jq -e '[.options[] | select(.verdict != "does_not_fit")] | length > 0 and all(.[]; .nodes == 1)' plan.json >/dev/null || fail "low power"
jq -e '.options[] | select(.id | startswith("srv-8xh200")) | .reasons | map(.id) | index("power") != null' plan.json >/dev/null ||
    fail "a server of 8 GPUs on 850 W"
sizewright-cli plan edge-jetson.json --json >plan.json
jq -e '[.options[] | select(.verdict != "does_not_fit") | .id] | any(startswith("jetson-orin-64"))' plan.json >/dev/null || fail "a Jetson at the edge"
sizewright-cli plan medical.json --json >plan.json
jq -e 'all(.options[] | select(.verdict != "does_not_fit"); .nodes >= 2 and .layout.replicas >= 2)' plan.json >/dev/null ||
    fail "a ward goes on when one machine fails"

# Claims that are planned again name their sample, and it is there.
sizewright-cli claims --json >claims.json
[[ $(jq '[.[] | select(.sample)] | length' claims.json) -ge 5 ]] || fail "claims with samples"
for file in $(jq -r '.[] | select(.sample) | .sample.file' claims.json); do
    [[ -f $samples/$file.json ]] || fail "no sample $file"
done
sizewright-cli claims 140 tokens/s 100 >claim.txt
grep -qF 'samples/two-a100-at-1-58-bit.json' claim.txt || fail "a claim leads to its sample"

status=0
sizewright-cli new no-such-use --date 2026-11-22 2>message.txt || status=$?
[[ $status == 2 ]] || fail "an unknown use exits with $status"
grep -q 'catalog list templates' message.txt || fail "an unknown use is not explained"
status=0
sizewright-cli new personal --date tomorrow 2>message.txt || status=$?
[[ $status == 2 ]] || fail "a bad date exits with $status"
