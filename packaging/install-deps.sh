#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Sizewright needs on Debian 12. Without options: --build.
#   --build   to build and run the programs
#   --test    also to build and run the tests
#   --dev     also for the presets tidy, tsan-core, fuzz and bench, and for the code's layout
# Nothing is fetched when every package is there already.
set -euo pipefail

build_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-pdf-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n libgl1-mesa-dev libqcustomplot-dev
    nlohmann-json3-dev libvalijson-dev libexpected-dev libfmt-dev libboost-dev libeigen3-dev libxlsxwriter-dev libcli11-dev
    libsodium-dev libzip-dev libexpat1-dev
    libcairo2-dev libpango1.0-dev librsvg2-dev libqpdf-dev
    fonts-noto-core fonts-wqy-microhei
)
test_packages=(
    librapidcheck-dev python3 locales jq qpdf poppler-utils
    xvfb xauth openbox xdotool x11-utils imagemagick
    docker-compose kubernetes-client shellcheck python3-yaml
)
dev_packages=(clang libclang-rt-14-dev clang-tidy clang-format libbenchmark-dev)

packages=("${build_packages[@]}")
with_tests=false
for option in "$@"; do
    case $option in
        --build) ;;
        --test)
            with_tests=true
            packages+=("${test_packages[@]}")
            ;;
        --dev)
            with_tests=true
            packages+=("${test_packages[@]}" "${dev_packages[@]}")
            ;;
        *)
            echo "Usage: $0 [--build] [--test] [--dev]" >&2
            exit 2
            ;;
    esac
done

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif [[ ${CI:-} == true ]]; then
        sudo --non-interactive "$@"
    else
        sudo "$@"
    fi
}

missing=()
for package in "${packages[@]}"; do
    # Kubernetes' own package of the same program is as good, and the two exclude each other.
    [[ $package != kubernetes-client ]] || ! command -v kubectl >/dev/null || continue
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [[ $status == installed ]] || missing+=("$package")
done

if ((${#missing[@]} > 0)); then
    echo "Installing: ${missing[*]}"
    as_root apt-get update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}"
fi

# The tests run a second time with a decimal comma.
if $with_tests && ! locale -a 2>/dev/null | grep -qix 'de_DE\.utf-\?8'; then
    as_root localedef -i de_DE -f UTF-8 de_DE.UTF-8
fi
