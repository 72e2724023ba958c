// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/acceptance_scripts.h"

namespace sizewright::acceptance {
namespace {

constexpr const char* kChecksums = R"sh(folder=${1:-}
list=${2:-SHA256SUMS}
if [ -z "$folder" ]; then
    echo "usage: model_identity.sh FOLDER_OF_WEIGHTS [SHA256SUMS of the vendor]" >&2
    exit 2
fi
folder=$(cd "$folder" && pwd)
if [ -e "$list" ]; then
    list=$(cd "$(dirname "$list")" && pwd)/$(basename "$list")
else
    list=$folder/$list
fi
cd "$folder"
find . -type f \( -name '*.safetensors' -o -name '*.gguf' \) | sed 's|^\./||' | LC_ALL=C sort >"$results/weight-files.txt"
measured identity-size "$(while IFS= read -r file; do wc -c <"$file"; done <"$results/weight-files.txt" | awk '{ sum += $1 } END { printf "%.6f", sum / 1e9 }')"
if command -v sha256sum >/dev/null 2>&1; then
    sum() { sha256sum "$@"; }
else
    sum() { shasum -a 256 "$@"; }
fi
if [ -e "$list" ]; then
    # One line a file; what the list lacks counts like what differs from it.
    sum -c "$list" >"$results/checksums.txt" 2>/dev/null || true
    wrong=0
    while IFS= read -r file; do
        grep -qxF -e "$file: OK" -e "./$file: OK" -e "*$file: OK" "$results/checksums.txt" || wrong=$((wrong + 1))
    done <"$results/weight-files.txt"
    measured identity-checksums "$wrong" "weight files that are not listed or differ"
else
    echo "There is no list of checksums at $list. Ask the vendor for it, best the maker's own."
fi
)sh";

// Reads only headers: eight bytes of length and a JSON object (huggingface.co/docs/safetensors, read 2026-11-22).
constexpr const char* kConfiguration = R"sh(python3 - "$results/weight-files.txt" >"$results/model-facts.csv" <<'PYTHON'
import json
import os
import struct
import sys

def fact(check, value):
    if value:
        print(f"{check},{value}")

if os.path.exists("config.json"):
    with open("config.json", encoding="utf-8") as file:
        config = json.load(file)
    config = config.get("text_config", config)
    fact("identity-layers", config.get("num_hidden_layers"))
    fact("identity-hidden", config.get("hidden_size"))
    fact("identity-experts", config.get("n_routed_experts") or config.get("num_experts") or config.get("num_local_experts"))
SCALES = ("scale_inv", "scale", "scales", "zeros", "qzeros", "zero_point", "g_idx")
parameters = 0
packed = False
with open(sys.argv[1], encoding="utf-8") as names:
    for name in (line.rstrip("\n") for line in names):
        if not name.endswith(".safetensors"):
            continue
        with open(name, "rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            header = json.loads(file.read(length))
        for tensor, entry in header.items():
            if tensor == "__metadata__" or tensor.endswith(SCALES):
                continue
            packed = packed or entry["dtype"] in ("I32", "U8", "U32")
            count = 1
            for size in entry["shape"]:
                count *= size
            parameters += count
if not packed:
    fact("identity-parameters", parameters)
PYTHON
while IFS=, read -r check value; do
    measured "$check" "$value"
done <"$results/model-facts.csv"
)sh";

// gguf-dump comes with the Python package gguf of llama.cpp (gguf-py, read 2026-11-22).
constexpr const char* kGgufConfiguration = R"sh(first=$(head -n 1 "$results/weight-files.txt")
if command -v gguf-dump >/dev/null 2>&1 && [ -n "$first" ]; then
    gguf-dump --json --no-tensors "$first" >"$results/gguf.json"
    python3 - "$results/gguf.json" >"$results/model-facts.csv" <<'PYTHON'
import json
import sys

NAMES = {"block_count": "identity-layers", "embedding_length": "identity-hidden", "expert_count": "identity-experts"}
with open(sys.argv[1], encoding="utf-8") as file:
    metadata = json.load(file)["metadata"]
for key, entry in metadata.items():
    check = NAMES.get(key.split(".", 1)[-1])
    if check:
        print(f"{check},{entry['value']}")
PYTHON
    while IFS=, read -r check value; do
        measured "$check" "$value"
    done <"$results/model-facts.csv"
else
    echo "Install the Python package gguf to read the file's own description of the model."
fi
)sh";

// fio 3: fio.readthedocs.io, read 2026-11-22. The random test is the one that articles print; kit record says what it is worth.
constexpr const char* kDisk = R"sh(folder=${1:-}
if [ -z "$folder" ]; then
    echo "usage: disk.sh FOLDER_ON_THE_DISK_OF_THE_WEIGHTS" >&2
    exit 2
fi
work=$(mktemp -d "$folder/acceptance.XXXXXX")
trap 'rm -rf "$work"' EXIT
measured disk-room "$(df -Pk "$folder" | awk 'NR == 2 { printf "%.1f", $2 * 1024 / 1e9 }')"
fio --name=sequential --directory="$work" --rw=read --bs=1M --ioengine="$engine" --iodepth=32 --numjobs=1 --direct=1 \
    --size="${SIZE:-64G}" --runtime=60 --time_based --output-format=json --output="$results/fio-sequential-$machine.json"
fio --name=random --directory="$work" --rw=randread --bs=4k --ioengine="$engine" --iodepth=32 --numjobs=4 --direct=1 \
    --size=10G --runtime=60 --time_based --group_reporting --output-format=json --output="$results/fio-random-$machine.json"
echo "Now stop the engine, empty the page cache (as root: sync; echo 3 >/proc/sys/vm/drop_caches), start the engine and note"
echo "disk-load by hand: the seconds that its log gives for loading the weights."
)sh";

constexpr const char* kOffline = R"sh(seconds=${1:-3600}
allowed=${2:-$here/allowed-ports.txt}
if [ ! -e "$allowed" ]; then
    echo "Write the agreed ports into $allowed, one a line." >&2
    exit 2
fi
own='dst net 10.0.0.0/8 or dst net 172.16.0.0/12 or dst net 192.168.0.0/16 or dst net 127.0.0.0/8 or dst net 169.254.0.0/16'
own="$own or dst net 224.0.0.0/4 or dst host 255.255.255.255 or dst net fe80::/10 or dst net fc00::/7 or dst net ff00::/8 or dst host ::1"
# Names are asked for before a connection is tried, so packets count, not connections alone.
tcpdump -n -l -i any "(ip or ip6) and not ($own)" >"$results/outbound-$machine.txt" 2>"$results/tcpdump-$machine.log" &
watcher=$!
sleep "$seconds"
if ! kill "$watcher" 2>/dev/null; then
    echo "tcpdump did not run: see $results/tcpdump-$machine.log" >&2
    exit 1
fi
wait "$watcher" || true
measured security-outbound "$(wc -l <"$results/outbound-$machine.txt" | tr -d ' ')" "packets to addresses outside"
if command -v ss >/dev/null 2>&1; then
    ss -H -t -u -l -n | awk '{ sub(/.*:/, "", $5); print $5 }' | sort -nu >"$results/ports-$machine.txt"
else
    lsof -nP -iTCP -sTCP:LISTEN | awk 'NR > 1 { sub(/.*:/, "", $9); print $9 }' | sort -nu >"$results/ports-$machine.txt"
fi
measured security-ports "$(grep -cvxF -f "$allowed" "$results/ports-$machine.txt" || true)" "open ports that are not agreed"
)sh";

}  // namespace

std::string identityScript(const Option& option, const AcceptanceProtocol& protocol)
{
    const bool gguf = option.deployment.format->container == "gguf";
    return scriptHead("model_identity", "Compares the weight files with the vendor's list of checksums, and reads what model they are.", protocol) + kChecksums +
           (gguf ? kGgufConfiguration : kConfiguration);
}

std::string diskScript(const Option& option, const AcceptanceProtocol& protocol)
{
    const bool mac = option.deployment.device->vendor == "Apple";
    return scriptHead("disk", "Reads from the disk as the engine does when it loads, in order, and at random.", protocol) +
           (mac ? "engine=posixaio\n" : "engine=libaio\n") + kDisk;
}

std::string offlineScript(const AcceptanceProtocol& protocol)
{
    return scriptHead("offline", "Watches for SECONDS (3600 if not given) whether the machine speaks to anybody outside. Run it as root.", protocol) + kOffline;
}

}  // namespace sizewright::acceptance
