#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Sizewright and runs every test, those of the installed programs included; with CI=true also the fuzzers, briefly.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

bash packaging/install-deps.sh --build --test
cmake --preset release -DSIZEWRIGHT_BUILD_TESTS=ON
cmake --build --preset release
ctest --preset release --output-on-failure

# On the machine that checks every change, a minute of fuzzing in all; clang builds it.
if [[ ${CI:-} == true ]]; then
    bash packaging/install-deps.sh --dev
    bash packaging/fuzz.sh 60s
fi
