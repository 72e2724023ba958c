#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The installed command line writes the acceptance test of options of every family, its scripts are sound, and what they measure is judged.
set -euo pipefail

sample=$SIZEWRIGHT_PREFIX/share/sizewright/samples/r1-100-users.json
fail() {
    echo "FAILED: $*"
    exit 1
}

unset DISPLAY
sizewright-cli plan "$sample" --top 100000 --json >plan.json
python3 - >options.txt <<'PYTHON'
import json

seen = set()
for option in json.load(open("plan.json", encoding="utf-8"))["options"]:
    kind = (option["family"], option["engine"])
    if option.get("estimate", {}).get("fits", option["fits"]) and kind not in seen:
        seen.add(kind)
        print(option["id"])
PYTHON
[ "$(wc -l <options.txt)" -ge 4 ] || fail "options of several families and engines"

while IFS= read -r option; do
    sizewright-cli kit accept "$sample" --option "$option" --out "kits/$option" --json >"protocol.json" 2>remarks.txt || fail "kit of $option: $(cat remarks.txt)"
    if command -v shellcheck >/dev/null; then
        shellcheck "kits/$option"/*.sh || fail "a script of $option"
    fi
    for script in "kits/$option"/*.sh; do
        bash -n "$script" || fail "syntax of $script"
        [ -x "$script" ] || fail "$script cannot be run"
    done
done <options.txt

for language in en de zh_CN; do
    sizewright-cli kit accept "$sample" --out "kit-$language" --lang "$language" 2>/dev/null
    sizewright-cli kit accept "$sample" --out "again-$language" --lang "$language" 2>/dev/null
    diff -r "kit-$language" "again-$language" || fail "two kits differ in $language"
    grep -q 'perf-own-c100-ttft' "kit-$language/protocol.md" || fail "the protocol in $language"
done
if sizewright-cli kit accept "$sample" --out kit-en 2>refused.txt; then
    fail "files that are there were replaced"
fi
sizewright-cli kit accept "$sample" --out kit-en --force 2>/dev/null || fail "--force"

# A script that needs no hardware: a folder of weights with one file that is not as listed.
mkdir -p weights
printf 'one' >weights/a.gguf
printf 'two' >weights/b.gguf
(cd weights && sha256sum a.gguf b.gguf >SHA256SUMS)
printf 'TWO' >weights/b.gguf
RESULTS=$PWD/measured bash kit-en/model_identity.sh weights >identity.txt 2>&1 || fail "model_identity.sh: $(cat identity.txt)"
grep -q '^identity-checksums,1,' measured/measured-model_identity-*.csv || fail "a changed weight file was not seen"

# What bench.sh would run, with a client that only writes its arguments down.
mkdir -p bin
for client in vllm evalscope python3; do
    printf '#!/bin/sh\nprintf "%%s\\n" "$0 $*" >>%s/calls.txt\n' "$PWD" >"bin/$client"
    chmod +x "bin/$client"
done
PATH=$PWD/bin:$PATH TOKENIZER=/models/x MODEL=name RESULTS=$PWD/bench bash kit-en/bench.sh perf-chat-c8 >bench.txt 2>&1 || true
[ -s calls.txt ] || fail "bench.sh calls no client: $(cat bench.txt)"

# Nothing measured: nothing failed, and the second payment waits.
sizewright-cli kit record "$sample" kit-en/by-hand.csv --json >empty.json || fail "a record without values"
# A meter that reads far too much, and one machine too few.
printf 'check,measured,note\npower-load,1000000,meter\ninventory-machines,0,\n' >bad.csv
if sizewright-cli kit record "$sample" bad.csv measured --json >bad.json; then
    fail "a failed test passes"
fi
python3 - <<'PYTHON' || fail "the record"
import json

empty = json.load(open("empty.json", encoding="utf-8"))
states = {m["id"]: m["state"] for m in empty["milestones"]}
assert states == {"order": "release", "acceptance": "waiting", "service": "waiting"}, states
bad = json.load(open("bad.json", encoding="utf-8"))
assert bad["verdict"] == "fail"
states = {m["id"]: m["state"] for m in bad["milestones"]}
assert states["acceptance"] == "hold", states
verdicts = {c["id"]: c["verdict"] for s in bad["steps"] for c in s["checks"]}
assert verdicts["power-load"] == "fail" and verdicts["identity-checksums"] == "fail", verdicts
assert verdicts["disk-sequential"] == "not_measured"
PYTHON
cp -r kit-en "$SIZEWRIGHT_ARTIFACTS/"
