// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "core/kit/launch.h"

// MindIE is set up by a file that differs from version to version: the installed one is taken and only what the plan decides
// is written into it.
// @source hiascend.com MindIE LLM "configuration parameters (serving)" 2.1.RC1 (npuDeviceIds, worldSize, maxSeqLen,
// maxInputTokenLen, maxIterTimes, maxBatchSize, maxPrefillTokens, dp, tp, moe_ep, moe_tp, plugin_params); multi-node
// inference 1.0.RC3 (RANKTABLEFILE, MIES_CONTAINER_IP, multiNodesInferEnabled, MIES_CONFIG_JSON_PATH); health check 2.3.0
// (GET /health); read 2026-11-22

namespace sizewright {
namespace {

std::string deviceList(int count)
{
    std::string list;
    for (int i = 0; i < count; ++i)
        list += (i > 0 ? ", " : "") + std::to_string(i);
    return list;
}

std::string settingsProgram(const KitFacts& f)
{
    const Layout& l = f.layout();
    const int groups = std::max(l.attentionDataParallel, 1);
    const int experts = std::max(l.expertParallel, 1);
    std::string model;
    if (groups > 1 || experts > 1)
        model += fmt::format("model.update(tp={}, dp={}, moe_tp={}, moe_ep={})\n", l.tensorParallel / groups, groups,
                             l.tensorParallel / experts, experts);
    if (f.deployment().speculative)
        model += fmt::format(
            "model[\"plugin_params\"] = json.dumps({{\"plugin_type\": \"mtp\", \"num_speculative_tokens\": {}}})\n",
            std::max(f.deployment().draftTokens, 1));
    return fmt::format(
        R"sh("""Writes what the plan decides into MindIE's own settings: mindie_settings.py INSTALLED RESULT"""
import json
import os
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    settings = json.load(file)
server = settings["ServerConfig"]
server["port"] = int(os.environ["PORT"])
server["ipAddress"] = os.environ["HOST_IP"] or "0.0.0.0"
server["allowAllZeroIpListening"] = not os.environ["HOST_IP"]
backend = settings["BackendConfig"]
first = int(os.environ["SLOT"]) * {devices} if os.environ["PICK_DEVICES"] == "yes" else 0
backend["npuDeviceIds"] = [[first + device for device in [{list}]]]
backend["multiNodesInferEnabled"] = {several}
deploy = backend["ModelDeployConfig"]
deploy["maxSeqLen"] = {context}
deploy["maxInputTokenLen"] = {input}
model = deploy["ModelConfig"][0]
model["modelName"] = "{model}"
model["modelWeightPath"] = os.environ["MODEL_PATH"]
model["worldSize"] = {devices}
{more}schedule = backend["ScheduleConfig"]
schedule["maxBatchSize"] = {batch}
schedule["maxIterTimes"] = {answer}
schedule["maxPrefillTokens"] = max(schedule.get("maxPrefillTokens", 0), {input})
with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump(settings, file, indent=4)
)sh",
        fmt::arg("devices", std::min(f.ranks, f.devicesPerMachine)),
        fmt::arg("list", deviceList(std::min(f.ranks, f.devicesPerMachine))),
        fmt::arg("several", f.spansMachines() ? "True" : "False"), fmt::arg("context", f.context),
        fmt::arg("input", std::max(f.context - f.answer, 1)), fmt::arg("model", f.model), fmt::arg("more", model),
        fmt::arg("batch", f.atOnce), fmt::arg("answer", f.answer));
}

}  // namespace

Result<Launch> launchMindIe(const KitFacts& f)
{
    Launch launch;
    launch.source = "hiascend.com MindIE LLM 2.1.RC1 and 2.3.0, read 2026-11-22";
    launch.image = "swr.cn-south-1.myhuaweicloud.com/ascendhub/mindie";
    launch.imageHint = "the tag for this server and system, from Huawei's download centre";
    // Its health is asked at an address for management that each installation chooses.
    launch.health = "";
    launch.metrics = "";
    launch.files.push_back({"mindie_settings.py", "# SPDX-License-Identifier: CC0-1.0\n" + settingsProgram(f), false});
    launch.variables.push_back(
        {"MIES_INSTALL_PATH", "/usr/local/Ascend/mindie/latest/mindie-service", "where MindIE is installed"});
    launch.script = R"sh(export MIES_CONFIG_JSON_PATH="${MIES_CONFIG_JSON_PATH:-/tmp/mindie-$SLOT.json}"
export SLOT PORT PICK_DEVICES MODEL_PATH HOST_IP="${HOST_IP:-}"
if [[ $PRINT == no ]]; then
    python3 "$here/mindie_settings.py" "$MIES_INSTALL_PATH/conf/config.json" "$MIES_CONFIG_JSON_PATH"
    # MindIE starts only with settings that nobody else can write.
    chmod 640 "$MIES_CONFIG_JSON_PATH"
    cd "$MIES_INSTALL_PATH"
fi
)sh";
    if (f.spansMachines()) {
        launch.variables.push_back(
            {"RANKTABLEFILE", "", "addresses of all NPUs of a copy (rank table); Huawei's hccn_tool -i N -ip -g shows each",
             true});
        launch.script += fmt::format("need HOST_IP\nexport WORLD_SIZE={} MIES_CONTAINER_IP=\"$HOST_IP\" RANKTABLEFILE "
                                     "RANK_TABLE_FILE=\"$RANKTABLEFILE\"\n",
                                     f.ranks);
        launch.ports.push_back(
            {1120,
             SIZEWRIGHT_TR_NOOP(
                 "Kit",
                 "the machines of a copy find each other here; the data then go through the NPUs' own network ports")});
    }
    launch.script += "command=(./bin/mindieservice_daemon)\n";
    launch.ports.push_back({1026, SIZEWRIGHT_TR_NOOP("Kit", "management and health of MindIE")});
    launch.remarks.push_back(
        {"mindie_https",
         SIZEWRIGHT_TR_NOOP("Kit", "MindIE asks for HTTPS certificates unless `httpsEnabled` is false in its settings, and "
                                   "for encryption between machines unless `interNodeTLSEnabled` is. "
                                   "The kit leaves both as they are installed."),
         {}});
    if (f.spansMachines())
        launch.remarks.push_back(
            {"mindie_ranks",
             SIZEWRIGHT_TR_NOOP("Kit", "A copy that spans machines needs a rank table with the address of every NPU. It "
                                       "cannot be known before the machines stand, so that it is not in the kit."),
             {}});
    return launch;
}

}  // namespace sizewright
