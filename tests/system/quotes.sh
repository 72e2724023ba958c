#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Vendors' quotes on the command line: what is found in the two sets of samples, scores, languages, and bad input.
set -euo pipefail

samples=$SIZEWRIGHT_PREFIX/share/sizewright/samples
fail() {
    echo "FAILED: $*"
    exit 1
}

status=0
sizewright-cli quote check "$samples/four-quotes.json" --json >four.json || status=$?
[[ $status == 1 ]] || fail "grave findings answer no, not $status"
jq -e '.quotes | length == 4' four.json >/dev/null || fail "four quotes"
jq -e 'all(.quotes[]; (.vendor | length > 0) and (.total | tonumber > 0) and (.scores | type == "object"))' four.json >/dev/null || fail "vendor, total, scores"
jq -e 'all(.quotes[].findings[]; (.severity | IN("high", "medium", "low")) and all(.id, .text, .evidence, .demand; length > 3))' four.json >/dev/null ||
    fail "a finding without its parts"
high() { jq -r --argjson n "$1" '.quotes[$n].findings[] | select(.severity == "high") | .id' four.json | sort | xargs; }
[[ $(high 0) == "" ]] || fail "the honest server: $(high 0)"
[[ $(high 1) == "carries-too-few hybrid-as-server not-full-model" ]] || fail "the appliance: $(high 1)"
[[ $(high 2) == "format-not-computed memory-short" ]] || fail "the Atlas server: $(high 2)"
[[ $(high 3) == "full-power-unproven grey-goods memory-short" ]] || fail "the grey server: $(high 3)"
jq -e '.scoring.methods | length == 10' four.json >/dev/null || fail "ten rules"
jq -e '.quotes[1].scores.methods == null' four.json >/dev/null || fail "who misses a must-criterion has no rank"

sizewright-cli quote check "$samples/four-sound-quotes.json" --json >sound.json || fail "sound quotes answer yes"
jq -e '[.quotes[].findings[] | select(.severity != "low")] == []' sound.json >/dev/null || fail "sound quotes have nothing grave"

for language in en de zh_CN; do
    sizewright-cli quote check "$samples/four-quotes.json" --lang "$language" >"$language.txt" || [[ $? == 1 ]] || fail "$language"
    if grep -nE '[{}]|(^|[^a-z])(inf|nan)([^a-z]|$)' "$language.txt"; then fail "$language: an ugly value"; fi
    jq -r '.quotes[].findings[].evidence' <(sizewright-cli quote check "$samples/four-quotes.json" --lang "$language" --json) >"$language.evidence"
done
cmp -s en.evidence de.evidence && fail "German evidence is English"
cmp -s en.evidence zh_CN.evidence && fail "Chinese evidence is English"

# The published example: price points of 30 at prices of 1.2, 1.0 and 1.5 million, with the preference for domestic goods in the first and third.
jq '.tender.rules = {method: "cn_lowest", price_weight: "0.3", domestic_preference: "0.2"}' "$samples/scoring-example.json" >chinese.json
points=$(sizewright-cli quote check chinese.json --json | jq -r '[.quotes[].scores.methods.cn_lowest.price] | join(" ")')
[[ $points == "30 28.8 24" ]] || fail "Chinese price points: $points"
winners=$(sizewright-cli quote check "$samples/scoring-example.json" --json | jq -r '[.scoring.methods[] | select(.winners | length > 0) | .method + ":" + (.winners | join("+"))] | join(" ")')
[[ $winners == *"ratio:q2 extended_ratio:q1 weighted:q1 reference_median:q1"* ]] || fail "winners: $winners"

status=0
sizewright-cli quote check "$samples/r1-100-users.json" 2>error.txt || status=$?
[[ $status == 2 && -s error.txt ]] || fail "a project without quotes"
jq '.tender.quotes[0].lines[0].unit_price = "1e9"' "$samples/four-quotes.json" >bad.json
status=0
sizewright-cli quote check bad.json 2>error.txt || status=$?
[[ $status == 2 ]] && grep -q 'unit_price' error.txt || fail "a price that is none"
