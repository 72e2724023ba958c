#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# By keyboard only: import four vendors' tables, answer what one of them leaves open, see findings,
# save; the command line then finds in the file what the window showed.
set -euo pipefail

. "$SIZEWRIGHT_SOURCE_DIR/tests/support/by_keyboard.sh"

keys() { xdotool key --delay 60 "$@"; }
choose_table() {
    keys ctrl+shift+q
    window "Import a quote"
    keys ctrl+a
    xdotool type --delay 8 "$SIZEWRIGHT_SOURCE_DIR/tests/data/quotes/$1"
    keys Return
    sleep 2
    window "Import a quote"
}

cp "$SIZEWRIGHT_PREFIX/share/sizewright/samples/r1-100-users.json" tender.json
chmod u+w tender.json
sizewright --lang en --theme light tender.json >sizewright.log 2>&1 &
program=$!
trap 'kill "$program" 2>/dev/null || true' EXIT
window Sizewright
sleep 3
keys alt+q
sleep 1

for table in zh_gb18030_comma.csv de_windows1252_semicolon.csv en_ascii_comma.csv; do
    choose_table "$table"
    keys alt+i
    sleep 2
    window Sizewright
done
choose_table de_ambiguous.csv
shot 1-question
# From the vendor past letters and separator to the question; its second choice.
keys Tab Tab Tab Down Down
sleep 1
shot 2-answered
keys alt+i
sleep 3
window Sizewright
shot 3-findings

keys ctrl+s
for _ in $(seq 50); do
    jq -e '.tender' tender.json >/dev/null && break
    sleep 0.2
done
[[ $(jq '.tender.quotes | length' tender.json) == 4 ]] || fail "quotes: $(jq '.tender.quotes | length' tender.json)"
jq -e 'all(.tender.quotes[]; (.lines | length > 0) and .attachments[0].sha256 != null)' tender.json >/dev/null || fail "a quote without lines or its file's hash"
sizewright-cli quote check tender.json --json >check.json || [[ $? == 1 ]] || fail "the saved quotes cannot be checked"
jq -e '[.quotes[].findings[]] | length > 0' check.json >/dev/null || fail "no findings"
