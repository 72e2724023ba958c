#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# By keyboard only, as an IT manager would: choose a template, go through the three questions, see the plan, export the report
# and save the project; the command line then reads what the window saved and comes to a plan.
set -euo pipefail

. "$SIZEWRIGHT_SOURCE_DIR/tests/support/by_keyboard.sh"

# wait_for FILE: until it exists and no longer grows.
wait_for() {
    local last=-1
    for _ in $(seq 100); do
        if [[ -s $1 ]]; then
            [[ $(stat -c %s "$1") == "$last" ]] && return
            last=$(stat -c %s "$1")
        fi
        sleep 0.2
    done
    fail "$1 was not written"
}

sizewright --lang en --theme light >sizewright.log 2>&1 &
program=$!
trap 'kill "$program" 2>/dev/null || true' EXIT

window Sizewright
sleep 1
shot 1-start
xdotool key Tab Return   # the focus stands on the first card; the second is the team of ten
sleep 1
shot 2-scenario
xdotool key alt+n
sleep 1
shot 3-concurrency
xdotool key alt+n
sleep 1
shot 4-budget
xdotool key alt+s
sleep 2
shot 5-plan

xdotool key ctrl+e
window "Export the report"
xdotool key ctrl+a
xdotool type --delay 10 "$PWD/report.pdf"
xdotool key Return
wait_for report.pdf
pdfinfo report.pdf | grep -q 'Tagged: *yes' || fail "the exported report is not tagged"

window Sizewright
xdotool key ctrl+s
window Save
xdotool key ctrl+a
xdotool type --delay 10 "$PWD/plan.json"
xdotool key Return
wait_for plan.json
sizewright-cli plan plan.json --json >plan_out.json || fail "the saved plan has no answer"
jq -e '.recommended != null' plan_out.json >/dev/null || fail "nothing is recommended for the template"

xdotool key alt+F4
for _ in $(seq 100); do
    kill -0 "$program" 2>/dev/null || break
    sleep 0.1
done
kill -0 "$program" 2>/dev/null && fail "the program still runs after its window was closed"
trap - EXIT
