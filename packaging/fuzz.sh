#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs every fuzzer: fuzz.sh [EXECUTIONS | SECONDSs]. 10 million executions each by default; "60s" shares a minute among them.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

amount=${1:-10000000}
cmake --preset fuzz
cmake --build --preset fuzz
shopt -s nullglob
sources=(tests/fuzz/fuzz_*.cpp)
limit=(-runs="$amount" -timeout=1)
if [[ $amount == *s ]]; then
    share=$((${amount%s} / ${#sources[@]}))
    # A shared machine may stand still for a second; the long run is the one that looks for slow inputs.
    limit=(-max_total_time=$((share > 0 ? share : 1)) -timeout=10)
fi
for source in "${sources[@]}"; do
    name=$(basename "$source" .cpp)
    found=build/fuzz/corpus/$name
    mkdir -p "$found"
    seeds=tests/fuzz/corpus/$name
    echo "== $name"
    "build/fuzz/tests/$name" "${limit[@]}" -rss_limit_mb=512 -max_len=4096 -print_final_stats=1 \
        -artifact_prefix="$found-" "$found" "$seeds"
done
