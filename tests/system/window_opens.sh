#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The installed program starts, shows its window, and ends when the window is closed.
set -euo pipefail

sizewright "$SIZEWRIGHT_PREFIX/share/sizewright/samples/r1-100-users.json" >sizewright.log 2>&1 &
program=$!
trap 'kill "$program" 2>/dev/null || true' EXIT

window=$(timeout 30 xdotool search --sync --onlyvisible --pid "$program" --name Sizewright | tail -n 1)
if [[ -z $window ]]; then
    echo "No window with Sizewright in its title appeared."
    cat sizewright.log
    exit 1
fi
timeout 10 xdotool windowactivate --sync "$window"
import -window "$window" "$SIZEWRIGHT_ARTIFACTS/window.png"

# The window manager asks the window to close, as a user does; xdotool's own windowclose would destroy it.
xdotool key alt+F4
for _ in $(seq 100); do
    kill -0 "$program" 2>/dev/null || break
    sleep 0.1
done
if kill -0 "$program" 2>/dev/null; then
    echo "The program still runs 10 s after its window was closed."
    exit 1
fi
trap - EXIT
