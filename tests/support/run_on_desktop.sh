#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run_on_desktop.sh SCRIPT: runs a system test on its own X server with a window manager and an empty home.
# The script finds the installed programs first in PATH, and in SIZEWRIGHT_PREFIX/bin; what it writes for later eyes goes
# to SIZEWRIGHT_ARTIFACTS, everything else to the current folder, which disappears.
set -euo pipefail

if [[ "${1:-}" != --inside ]]; then
    exec xvfb-run -a -s "-screen 0 1600x1200x24" bash "$0" --inside "$1"
fi
script=$(readlink -f "$2")

work=$(mktemp -d)
window_manager=
finish() {
    [[ -z "$window_manager" ]] || kill "$window_manager" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

export HOME=$work/home XDG_RUNTIME_DIR=$work/runtime
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache
mkdir -p "$HOME" "$XDG_RUNTIME_DIR" "$work/run" "${SIZEWRIGHT_ARTIFACTS:=$work/artifacts}"
chmod 700 "$XDG_RUNTIME_DIR"
export SIZEWRIGHT_ARTIFACTS
export PATH=${SIZEWRIGHT_PREFIX:+$SIZEWRIGHT_PREFIX/bin:}$PATH
export QT_QPA_PLATFORM=xcb

openbox >"$work/openbox.log" 2>&1 &
window_manager=$!
# Keys reach a window only when a window manager gives it the focus.
for _ in $(seq 100); do
    if xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; then break; fi
    sleep 0.05
done

cd "$work/run"
bash "$script"
