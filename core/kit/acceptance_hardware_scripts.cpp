// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/acceptance_scripts.h"

namespace sizewright::acceptance {
namespace {

// Options of nvidia-smi: docs.nvidia.com/deploy/nvidia-smi, read 2026-11-22. At rest a link may run slower than it can, so the
// generation is the one that card and slot could reach, times the lanes in use.
constexpr const char* kNvidiaInventory = R"sh(
nvidia-smi -q >"$results/nvidia-smi-$machine.txt"
nvidia-smi -q -d MEMORY >"$results/nvidia-smi-memory-$machine.txt"
nvidia-smi topo -m >"$results/topology-$machine.txt"
nvidia-smi --query-gpu=name,serial,uuid,vbios_version,ecc.mode.current,pcie.link.gen.max,pcie.link.width.current,memory.total,power.limit \
    --format=csv,noheader,nounits >"$results/devices-$machine.csv"
least() { awk -F', ' -v column="$1" '$column + 0 > 0 && (best == "" || $column + 0 < best) { best = $column + 0 } END { print best }' "$results/devices-$machine.csv"; }
measured inventory-devices "$(awk 'END { print NR }' "$results/devices-$machine.csv")"
measured inventory-memory "$(least 8)"
measured inventory-pcie "$(awk -F', ' '$6 + 0 > 2 && $7 + 0 > 0 { rate = 2 ^ ($6 - 3) * $7; if (best == "" || rate < best) best = rate } END { print best }' "$results/devices-$machine.csv")"
measured inventory-power-limit "$(least 9)"
)sh";

// Options of npu-smi: hiascend.com, npu-smi command reference (25.5), read 2026-11-22.
constexpr const char* kAscendInventory = R"sh(
npu-smi info >"$results/npu-smi-$machine.txt"
npu-smi info -m >>"$results/npu-smi-$machine.txt"
npu-smi info -l >"$results/npu-list-$machine.txt"
: >"$results/npu-details-$machine.txt"
awk -F: '/NPU ID/ { gsub(/ /, "", $2); print $2 }' "$results/npu-list-$machine.txt" | while IFS= read -r id; do
    for kind in board health usages ecc topo; do
        npu-smi info -t "$kind" -i "$id" >>"$results/npu-details-$machine.txt" 2>&1 </dev/null || true
    done
done
measured inventory-devices "$(awk '/NPU ID/ { n++ } END { print n + 0 }' "$results/npu-list-$machine.txt")" "cards; a card may have two chips"
measured inventory-memory "$(awk -F: '/HBM Capacity\(MB\)/ { v = $2 + 0; if (v > 0 && (best == "" || v < best)) best = v } END { print best }' "$results/npu-details-$machine.txt")"
echo "Read width and speed of the links from $results/pci-$machine.txt (LnkSta) and note inventory-pcie by hand."
)sh";

// Options of amd-smi and rocm-smi: rocm.docs.amd.com, AMD SMI 26.5 and ROCm SMI 7, read 2026-11-22.
constexpr const char* kAmdInventory = R"sh(
amd-smi static >"$results/amd-smi-$machine.txt"
amd-smi firmware >>"$results/amd-smi-$machine.txt"
amd-smi topology >"$results/topology-$machine.txt"
rocm-smi --showmeminfo vram --csv >"$results/devices-$machine.csv"
measured inventory-devices "$(awk -F, '/^card/ { n++ } END { print n + 0 }' "$results/devices-$machine.csv")"
measured inventory-memory "$(awk -F, '/^card/ { v = int($2 / 1048576); if (best == "" || v < best) best = v } END { print best }' "$results/devices-$machine.csv")"
echo "Read link and power limit from $results/amd-smi-$machine.txt and note inventory-pcie and inventory-power-limit by hand."
)sh";

constexpr const char* kOtherInventory = R"sh(
echo "Run the maker's own tool for these accelerators, keep its output in $results, and note inventory-devices, inventory-memory,"
echo "inventory-pcie and inventory-power-limit by hand; $results/pci-$machine.txt shows the links (LnkSta)."
)sh";

constexpr const char* kMacInventory = R"sh(
system_profiler SPHardwareDataType SPDisplaysDataType SPStorageDataType SPNetworkDataType SPThunderboltDataType >"$results/system-$machine.txt"
sw_vers >>"$results/system-$machine.txt"
measured inventory-devices 1
measured inventory-memory "$(($(sysctl -n hw.memsize) / 1048576))"
)sh";

constexpr const char* kHostInventory = R"sh(
lscpu >"$results/cpu-$machine.txt"
measured inventory-sockets "$(awk -F: '/^Socket\(s\)/ { print $2 + 0 }' "$results/cpu-$machine.txt")"
if have lspci; then
    lspci -vv >"$results/pci-$machine.txt" 2>/dev/null || true
fi
if have lsblk; then
    lsblk -o NAME,MODEL,SERIAL,SIZE,TRAN >"$results/disks-$machine.txt"
fi
# Which channel a module is in stands beside it; one that is missing makes all of its socket slower.
if [ "$(id -u)" -eq 0 ] && have dmidecode; then
    dmidecode -t system -t baseboard -t memory >"$results/dmi-$machine.txt"
    awk '/^[ \t]+Size: [0-9]+ [GM]B/ { n++; sum += ($3 == "GB") ? $2 : $2 / 1024 } END { print n + 0, sum + 0 }' \
        "$results/dmi-$machine.txt" >"$results/modules-$machine.txt"
    measured inventory-dimms "$(awk '{ print $1 }' "$results/modules-$machine.txt")"
    measured inventory-host-memory "$(awk '{ print $2 }' "$results/modules-$machine.txt")"
    measured inventory-memory-speed "$(awk '/Configured (Memory|Clock) Speed: [0-9]+/ { if (best == "" || $4 < best) best = $4 } END { print best }' "$results/dmi-$machine.txt")"
else
    echo "Run this script as root with dmidecode installed to count the memory modules."
fi
)sh";

const char* deviceInventory(const Deployment& d)
{
    if (runsOnHost(d))
        return "";
    const std::string& vendor = d.device->vendor;
    if (vendor == "NVIDIA")
        return kNvidiaInventory;
    if (vendor == "Huawei")
        return kAscendInventory;
    return vendor == "AMD" ? kAmdInventory : kOtherInventory;
}

bool isMac(const Option& option)
{
    return option.deployment.device->vendor == "Apple";
}

bool isNvidia(const Option& option)
{
    return option.deployment.device->vendor == "NVIDIA" && !runsOnHost(option.deployment);
}

// dcgmi: docs.nvidia.com/datacenter/dcgm/latest, dcgmi diag, read 2026-11-22. Its level 4 is made for data-centre cards only.
constexpr const char* kNvidiaErrors = R"sh(
ecc() { nvidia-smi --query-gpu=ecc.errors.uncorrected.volatile.total --format=csv,noheader,nounits | awk '/^[0-9]+$/ { sum += $1 } END { print sum + 0 }'; }
before=$(ecc)
)sh";

constexpr const char* kNvidiaClocks = R"sh(
watch_clocks() {
    while :; do
        nvidia-smi --query-gpu=timestamp,index,temperature.gpu,power.draw,clocks_throttle_reasons.hw_thermal_slowdown,clocks_throttle_reasons.sw_thermal_slowdown,clocks_throttle_reasons.hw_power_brake_slowdown \
            --format=csv,noheader
        sleep 10
    done
}
watch_clocks >"$results/burn-in-clocks-$machine.csv" &
watcher=$!
trap 'kill "$watcher" 2>/dev/null || true' EXIT
)sh";

constexpr const char* kNvidiaBurnInEnd = R"sh(
measured burn-in-throttled "$(awk -F', ' '{ for (i = 5; i <= 7; i++) if ($i == "Active") { n++; break } } END { print n + 0 }' "$results/burn-in-clocks-$machine.csv")"
)sh";
constexpr const char* kNvidiaErrorsEnd = R"sh(measured burn-in-ecc "$(($(ecc) - before))"
)sh";

constexpr const char* kRounds = R"sh(
began=$(date +%s)
until_second=$((began + hours * 3600))
while [ "$(date +%s)" -lt "$until_second" ]; do
    load_once >>"$results/burn-in-$machine.log" 2>&1
done
measured burn-in-hours "$((($(date +%s) - began) / 3600))"
)sh";

}  // namespace

std::string inventoryScript(const Option& option, const AcceptanceProtocol& protocol)
{
    std::string script = scriptHead("inventory", "Lists what a machine is made of. Run it on every machine, as root.", protocol);
    script += "have() { command -v \"$1\" >/dev/null 2>&1; }\n";
    if (isMac(option))
        return script + kMacInventory;
    return script + kHostInventory + deviceInventory(option.deployment);
}

std::string burnInScript(const Option& option, const AcceptanceProtocol& protocol)
{
    std::string script = scriptHead("burn_in", "Loads a machine for HOURS (48 if not set) and watches it.", protocol);
    script += "hours=${HOURS:-48}\n";
    const bool dataCentre = isNvidia(option) && !option.deployment.device->consumerCard;
    if (dataCentre)
        script += "load_once() { dcgmi diag --run 4; }\n";
    else
        script += "# Needs the engine running: requests of the plan are what loads the machine.\n"
                  "load_once() { MINUTES=30 \"$here/bench.sh\" soak 1 full; }\n";
    if (dataCentre)
        return script + kNvidiaErrors + kNvidiaClocks + kRounds + kNvidiaBurnInEnd + kNvidiaErrorsEnd;
    if (isNvidia(option))
        return script + kNvidiaClocks + kRounds + kNvidiaBurnInEnd;
    script += kRounds;
    return script + "echo \"Read from the maker's tool or the log of the system whether devices slowed down or had memory errors, and note\"\n"
                    "echo \"burn-in-throttled and burn-in-ecc by hand.\"\n";
}

// The management controller reads what the supplies take in; it is near the meter at the wall, not calibrated.
std::string powerScript(const Option& option, const AcceptanceProtocol& protocol)
{
    std::string script = scriptHead("power", "Logs power: power.sh idle|load [SECONDS]. A calibrated meter at the wall decides.", protocol);
    script += R"sh(state=${1:-}
seconds=${2:-600}
case $state in
idle | load) ;;
*)
    echo "usage: power.sh idle|load [SECONDS]" >&2
    exit 2
    ;;
esac
)sh";
    if (isMac(option))
        return script + R"sh(# powermetrics tells of the chip alone, not of supply, memory and disks: note power-idle and power-load from a meter.
powermetrics --samplers cpu_power,gpu_power -i 5000 -n "$((seconds / 5))" >"$results/powermetrics-$state-$machine.txt"
)sh";
    if (isNvidia(option))
        script += "nvidia-smi dmon -s pucm -d 5 -c \"$((seconds / 5))\" -o T >\"$results/dmon-$state-$machine.txt\" &\n";
    return script + R"sh(log=$results/power-$state-$machine.txt
: >"$log"
for _ in $(seq "$((seconds / 5))"); do
    ipmitool dcmi power reading >>"$log" 2>/dev/null || true
    sleep 5
done
wait
mean=$(awk '/Instantaneous power reading/ { n++; sum += $4 } END { if (n) print sum / n }' "$log")
if [ -n "$mean" ]; then
    measured "power-$state" "$mean" "management controller"
else
    echo "The management controller tells no power: note power-$state from a meter at the wall."
fi
)sh";
}

}  // namespace sizewright::acceptance
