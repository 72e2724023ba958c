# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# For system tests that drive the window by keyboard: source it. The program's own words are expected in sizewright.log.

fail() {
    echo "FAILED: $*"
    import -window root "$SIZEWRIGHT_ARTIFACTS/failed.png" || true
    cat sizewright.log
    exit 1
}
shot() { import -window root "$SIZEWRIGHT_ARTIFACTS/$1.png"; }
# window NAME: waits until a window of the program has this in its title, and gives it the keyboard.
window() {
    local id
    id=$(timeout 20 xdotool search --sync --onlyvisible --name "$1" | tail -n 1)
    [[ -n $id ]] || fail "no window \"$1\""
    timeout 10 xdotool windowactivate --sync "$id" || true
}
