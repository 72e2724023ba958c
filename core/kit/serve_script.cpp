// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/io/number_text.h"
#include "core/kit/kit_files.h"
#include "core/kit/quoting.h"
#include "core/plan/plan.h"

namespace sizewright {
namespace {

constexpr int kMostOmpThreads = 16;

std::string variableLine(const KitVariable& v)
{
    const std::string comment = v.comment.empty() ? "" : "# " + commentText(v.comment) + '\n';
    return comment + ": \"${" + v.name + ":=" + v.value + "}\"\n" + (v.exported ? "export " + v.name + '\n' : "");
}

/// Threads of each process of the engine: the cores that its device can have.
int ompThreads(const KitFacts& f)
{
    return std::clamp(f.cores / std::max(f.devicesPerMachine, 1), 1, kMostOmpThreads);
}

std::string networkLines(const KitFacts& f)
{
    if (!f.joinsByCollectives())
        return "";
    const std::string text =
        "\n# Between the machines. An empty name lets the libraries choose, and they may choose the wrong card.\n";
    if (f.stack == DeviceStack::Ascend) {
        // @source docs.vllm.ai/projects/ascend multi-node tutorials, read 2026-11-22
        return text + R"sh(: "${HCCL_SOCKET_IFNAME:=}"
if [[ -n ${HOST_IP:-} ]]; then
    export HCCL_IF_IP="$HOST_IP"
fi
if [[ -n $HCCL_SOCKET_IFNAME ]]; then
    export HCCL_SOCKET_IFNAME GLOO_SOCKET_IFNAME="$HCCL_SOCKET_IFNAME" TP_SOCKET_IFNAME="$HCCL_SOCKET_IFNAME"
fi
)sh";
    }
    // @source NCCL user guide, environment variables, and AMD's RCCL, which reads the same, read 2026-11-22
    return text + R"sh(: "${NCCL_SOCKET_IFNAME:=}" "${NCCL_IB_HCA:=}"
if [[ -n $NCCL_SOCKET_IFNAME ]]; then
    export NCCL_SOCKET_IFNAME GLOO_SOCKET_IFNAME="$NCCL_SOCKET_IFNAME"
fi
if [[ -n $NCCL_IB_HCA ]]; then
    export NCCL_IB_HCA
fi
)sh";
}

bool hasNccl(const KitFacts& f)
{
    return f.ranks > 1 && (f.stack == DeviceStack::Nvidia || f.stack == DeviceStack::Amd || f.stack == DeviceStack::Hygon) &&
           f.engine().tensorParallel;
}

/// In a cluster the number of a machine follows from the name of its pod.
std::string podLines(const Launch& launch)
{
    return launch.startsEachMachine
               ? "if [[ -n ${POD_NAME:-} ]]; then\n    MACHINE=$((FIRST_MACHINE + ${POD_NAME##*-}))\nfi\n"
               : "";
}

/// Which copy and which part of it this machine runs.
std::string placeLines(const KitFacts& f, const Launch& launch)
{
    std::string text = "# Which copy of the model, and which part of it, this machine runs.\n";
    if (f.spansMachines()) {
        text += podLines(launch);
        text += fmt::format("COPY=$((MACHINE / {}))\n", f.machinesPerCopy);
        if (launch.script.find("NODE_RANK") != std::string::npos)
            text += fmt::format("NODE_RANK=$((MACHINE % {}))\n", f.machinesPerCopy);
    } else {
        text +=
            f.copiesPerMachine > 1 ? fmt::format("COPY=$((MACHINE * {} + SLOT))\n", f.copiesPerMachine) : "COPY=$MACHINE\n";
    }
    text += "PORT=$((BASE_PORT + SLOT))\n";
    if (f.layout().disaggregated())
        text +=
            fmt::format("if [[ -z ${{ROLE:-}} ]]; then\n    if ((COPY < {})); then ROLE=prefill; else ROLE=decode; fi\nfi\n",
                        f.layout().prefillReplicas);
    return text;
}

std::string deviceLines(const KitFacts& f)
{
    const std::string variable = devicesVariable(f.stack);
    if (variable.empty() || f.copiesPerMachine < 2 || f.engine().id == "mindie")
        return "";
    const std::string devices =
        f.ranks == 1 ? "$SLOT"
                     : fmt::format("$(seq -s , \"$((SLOT * {}))\" \"$((SLOT * {} + {}))\")", f.ranks, f.ranks, f.ranks - 1);
    return fmt::format(
        R"sh(# The devices of this copy; a container or a cluster that hands out devices itself has PICK_DEVICES=no.
if [[ $PICK_DEVICES == yes ]]; then
    {0}={1}
    export {0}
fi
)sh",
        variable, devices);
}

/// Copies of a machine with several sockets stay on the cores and the memory of one of them.
std::string numaLines(const KitFacts& f)
{
    const int sockets = f.deployment().host.sockets;
    if (sockets < 2 || f.copiesPerMachine % sockets != 0 || f.stack == DeviceStack::Apple)
        return "";
    return fmt::format(R"sh(# Copies share the sockets evenly; memory of the other socket would cost time at every step.
numa=()
if command -v numactl >/dev/null && numactl --show >/dev/null 2>&1; then
    numa=(numactl --cpunodebind="$((SLOT / {0}))" --preferred="$((SLOT / {0}))")
fi
)sh",
                       f.copiesPerMachine / sockets);
}

/// A function that stops the script where something is missing that only an administrator can know, and what it asks for.
std::string neededLines(const KitFacts& f, const Launch& launch)
{
    std::string calls;
    if (launch.needsMaster())
        calls += "need MASTER_ADDR\n";
    for (const KitVariable& v : launch.variables)
        if (v.needed)
            calls += "need " + v.name + '\n';
    if (calls.empty() && launch.script.find("need ") == std::string::npos)
        return "";
    return R"sh(need() {
    if [[ $PRINT == no && -z ${!1:-} ]]; then
        echo "$1 is not set: see env.sh" >&2
        exit 1
    fi
}
)sh" + calls +
           (f.machines() > 1 ? "\n" : "");
}

std::string headerLines(const KitFacts& f, const char* what)
{
    return fmt::format("#!/usr/bin/env bash\n# SPDX-License-Identifier: CC0-1.0\n#\n# {}\n# {}; {}\n", what,
                       commentText(optionTitle(*f.option)), commentText(f.option->id));
}

}  // namespace

std::string devicesVariable(DeviceStack stack)
{
    switch (stack) {
    case DeviceStack::Nvidia:
        return "CUDA_VISIBLE_DEVICES";
    case DeviceStack::Amd:
    case DeviceStack::Hygon:
        return "HIP_VISIBLE_DEVICES";
    case DeviceStack::Ascend:
        return "ASCEND_RT_VISIBLE_DEVICES";
    case DeviceStack::Intel:
        return "ZE_AFFINITY_MASK";
    default:
        return "";
    }
}

bool picksDevicesInside(DeviceStack stack)
{
    return stack == DeviceStack::Amd || stack == DeviceStack::Hygon || stack == DeviceStack::Intel;
}

int coresOfCopy(const KitFacts& f)
{
    return f.cores > 0 ? std::max(f.cores / f.copiesPerMachine - 1, 1) : 0;
}

std::optional<int> memoryOfCopy(const KitFacts& f)
{
    if (!f.platform().hostMemory)
        return std::nullopt;
    const double left = double((*f.platform().hostMemory - kHostReserve).raw()) / f.copiesPerMachine;
    return std::max(int(std::floor(left / double(1LL << 30))), 1);
}

int sharedMemory(const KitFacts& f)
{
    // @source docs of vLLM and SGLang ask for 16 and 32 GB, baidu/vLLM-Kunlun for 32 GB, MindIE for 1 GB at least; read
    // 2026-11-22
    const bool many = f.engine().id == "sglang" || f.engine().id == "vllm-kunlun";
    return f.ranks > 1 ? (many ? 32 : 16) : 4;
}

std::optional<int> powerLimit(const KitFacts& f)
{
    if (f.stack != DeviceStack::Nvidia || f.device().unifiedMemory || !f.device().loadPower)
        return std::nullopt;
    return int(std::lround(f.device().loadPower->raw()));
}

std::string environmentFile(const KitFacts& f, const Launch& launch)
{
    std::string text = "# SPDX-License-Identifier: CC0-1.0\n# shellcheck shell=bash\n#\n# Settings of the kit, read by its "
                       "scripts. What the environment already sets is kept.\n\n";
    text += variableLine({"MODEL_PATH", "/srv/models/" + f.model + (takesOneFile(f) ? "/model.gguf" : ""),
                          takesOneFile(f) ? "the GGUF file, the first part if it has several" : "folder of the checkpoint"});
    text += variableLine({"BASE_PORT", std::to_string(f.port), "of the first copy on a machine; the next ones follow"});
    text += fmt::format("# Number of this machine, from 0 to {}, and of the copy on it, from 0 to {}.\n: "
                        "\"${{MACHINE:=0}}\" \"${{SLOT:=0}}\"\n",
                        f.machines() - 1, f.copiesPerMachine - 1);
    if (launch.needsMaster())
        text += variableLine(
            {"MASTER_ADDR", "", "address of the first machine of each copy, in the network between the machines"});
    if (f.spansMachines()) {
        text += "# Number of the first machine of a copy; a cluster sets it.\n: \"${FIRST_MACHINE:=0}\"\n";
    }
    if (f.copiesPerMachine > 1)
        text += ": \"${PICK_DEVICES:=yes}\"\n";
    else if (f.engine().id == "mindie")
        text += ": \"${PICK_DEVICES:=no}\"\n";
    if (f.hostShare() > 0) {
        const int threads =
            std::max(f.deployment().host.threads > 0 ? f.deployment().host.threads : f.cores / f.copiesPerMachine, 1);
        text += variableLine(
            {"CPU_THREADS", std::to_string(threads), "physical cores that compute; more than there are makes it slower"});
        text += variableLine(
            {"NUMA_NODES", std::to_string(std::max(f.deployment().host.sockets, 1)), "of the machine: lscpu shows them"});
    }
    if (f.talksBetweenMachines())
        text += "# Address of this machine in the network between the machines.\n: \"${HOST_IP:=}\"\n";
    for (const KitVariable& v : launch.variables)
        text += variableLine(v);
    text += networkLines(f);
    text += fmt::format("\nexport MODEL_PATH\nexport OMP_NUM_THREADS=\"${{OMP_NUM_THREADS:-{}}}\"\n", ompThreads(f));
    if (hasNccl(f))
        text += "export NCCL_DEBUG=\"${NCCL_DEBUG:-WARN}\"\n";
    if (!takesOneFile(f))
        text += "# Nothing is fetched: what is missing is an error, not a download.\nexport HF_HUB_OFFLINE=1 "
                "TRANSFORMERS_OFFLINE=1\n";
    return text;
}

std::string serveScript(const KitFacts& f, const Launch& launch)
{
    std::string text = headerLines(
        f, f.spansMachines() ? "Starts this machine's part of a copy of the model; --print shows the command instead."
                             : "Starts one copy of the model; --print shows the command instead.");
    text += "# Options: " + commentText(launch.source) + "\nset -euo pipefail\n\n";
    text += "here=$(cd -- \"$(dirname -- \"${BASH_SOURCE[0]}\")\" && pwd)\n# shellcheck source=env.sh\n. \"$here/env.sh\"\n";
    text += "PRINT=no\nif [[ ${1:-} == --print ]]; then\n    PRINT=yes\n    shift\nfi\n\n" + neededLines(f, launch);
    text += placeLines(f, launch) + deviceLines(f);
    text +=
        "if [[ $PRINT == no && ! -e $MODEL_PATH ]]; then\n    echo \"$MODEL_PATH: no such model\" >&2\n    exit 1\nfi\n\n";
    text += launch.script + '\n';
    const std::string numa = numaLines(f);
    text += numa;
    text += "if [[ $PRINT == yes ]]; then\n    printf '%q ' \"${command[@]}\" \"$@\"\n    echo\n    exit\nfi\n";
    text += "echo \"copy $COPY at port $PORT\" >&2\n";
    return text + (numa.empty() ? "exec \"${command[@]}\" \"$@\"\n" : "exec \"${numa[@]}\" \"${command[@]}\" \"$@\"\n");
}

std::string healthScript(const KitFacts& f, const Launch& launch)
{
    std::string text = headerLines(f, "Whether the copy answers; needs nothing but bash.") + "set -euo pipefail\n\n";
    text += "here=$(cd -- \"$(dirname -- \"${BASH_SOURCE[0]}\")\" && pwd)\n# shellcheck source=env.sh\n. \"$here/env.sh\"\n";
    if (f.spansMachines()) {
        text += podLines(launch);
        text += fmt::format("# Only the first machine of a copy answers; the others live as long as their process.\nif "
                            "((MACHINE % {} > 0)); then\n    exit 0\nfi\n",
                            f.machinesPerCopy);
    }
    const std::string host = f.engine().id == "mindie" ? "${HOST_IP:-127.0.0.1}" : "127.0.0.1";
    text += fmt::format("port={}\n", launch.healthPort > 0 ? std::to_string(launch.healthPort) : "$((BASE_PORT + SLOT))");
    if (launch.health.empty())
        return text + "exec 3<>\"/dev/tcp/" + host + "/$port\"\n";
    return text + fmt::format("exec 3<>\"/dev/tcp/127.0.0.1/$port\"\nprintf 'GET {} HTTP/1.0\\r\\nHost: "
                              "localhost\\r\\n\\r\\n' >&3\nread -r _ status _ <&3\n[[ $status == 200 ]]\n",
                              launch.health);
}

std::string prepareScript(const KitFacts& f)
{
    std::string body;
    if (const auto watts = powerLimit(f))
        body += fmt::format(
            R"sh(# The limit with which the plan reckoned feed and cooling. A lower one costs speed that the plan counts on.
: "${{POWER_LIMIT_WATTS:={}}}"
nvidia-smi -pm 1
nvidia-smi -pl "$POWER_LIMIT_WATTS"
)sh",
            *watts);
    if (f.stack == DeviceStack::Ascend && f.machines() > 1)
        body += fmt::format(R"sh(# Every NPU's own network port must be up.
for ((device = 0; device < {}; device++)); do
    hccn_tool -i "$device" -link -g
    hccn_tool -i "$device" -net_health -g
done
)sh",
                            f.devicesPerMachine);
    if (f.hostShare() > 0 && f.deployment().host.sockets > 1)
        body += "# Moving pages between sockets while experts are computed costs more than it saves; llama.cpp warns of "
                "it.\nsysctl -w kernel.numa_balancing=0\n";
    if (body.empty())
        return "";
    return headerLines(f, "Once after each start of a machine, as root.") + "set -euo pipefail\n\n" + body;
}

std::string launchdFile(const KitFacts& f)
{
    return fmt::format(R"xml(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<!-- SPDX-License-Identifier: CC0-1.0; to /Library/LaunchDaemons, with the kit in /usr/local/kit and the name of your own user. -->
<plist version="1.0">
<dict>
    <key>Label</key>
    <string>org.sizewright.serve</string>
    <key>UserName</key>
    <string>model</string>
    <key>ProgramArguments</key>
    <array>
        <string>/bin/bash</string>
        <string>/usr/local/kit/serve.sh</string>
    </array>
    <key>EnvironmentVariables</key>
    <dict>
        <key>PATH</key>
        <string>/opt/homebrew/bin:/usr/local/bin:/usr/bin:/bin</string>
    </dict>
    <key>RunAtLoad</key>
    <true/>
    <key>KeepAlive</key>
    <true/>
    <key>StandardErrorPath</key>
    <string>/var/log/{0}.log</string>
</dict>
</plist>
)xml",
                       xmlText(f.name));
}

}  // namespace sizewright
