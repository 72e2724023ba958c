#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Sizewright and opens it with a sample plan. Where there is no display, the command line
# prints that plan and writes its report to build/r1-100-users.pdf.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

bash packaging/install-deps.sh --build
cmake --preset release -DSIZEWRIGHT_BUILD_TESTS=OFF
cmake --build --preset release --target sizewright sizewright-cli

sample=resources/samples/r1-100-users.json
if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    exec build/release/bin/sizewright "$sample"
fi
build/release/bin/sizewright-cli plan "$sample"
build/release/bin/sizewright-cli report "$sample" --pdf build/r1-100-users.pdf
echo
echo "There is no display here, so no window was opened. The report is in build/r1-100-users.pdf."
