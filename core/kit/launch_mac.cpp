// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/kit/launch.h"

// Engines of Macs.
// @source ml-explore/mlx-lm mlx_lm/server.py (options, /health); ml-explore/mlx docs of mlx.launch (--backend, --hostfile,
// mlx.distributed_config); exo-explore/exo README.md (environment variables, port 52415); read 2026-11-22

namespace sizewright {
namespace {

constexpr int kExoPort = 52415;

bool hasRdma(const KitFacts& f)
{
    return f.deployment().nodeLink && f.deployment().nodeLink->id == "thunderbolt-5-rdma";
}

}  // namespace

Result<Launch> launchMlx(const KitFacts& f)
{
    Launch launch;
    launch.source = "ml-explore/mlx-lm mlx_lm/server.py, read 2026-11-22";
    launch.metrics = "";
    ShellCommand c(f.spansMachines() ? "python3 -m mlx_lm server" : "mlx_lm.server");
    c.variable("--model", "MODEL_PATH").line().word("--host 0.0.0.0").variable("--port", "PORT");
    // Its own default ends answers after 512 tokens.
    c.line().option("--max-tokens", f.answer).option("--decode-concurrency", f.atOnce);
    if (f.layout().pipelineParallel > 1)
        c.word("--pipeline");
    launch.script = c.array("command");
    if (f.spansMachines()) {
        launch.startsEachMachine = false;
        launch.variables.push_back(
            {"HOSTFILE", "$here/hosts.json", "written by mlx.distributed_config: names and links of the Macs of one copy"});
        launch.script += fmt::format("command=(mlx.launch --backend {} --hostfile \"$HOSTFILE\" --env "
                                     "MLX_METAL_FAST_SYNCH=1 -- \"${{command[@]}}\")\n",
                                     hasRdma(f) ? "jaccl" : "ring");
        launch.remarks.push_back(
            {"mlx_hosts",
             SIZEWRIGHT_TR_NOOP("Kit", "Several Macs run one copy: `mlx.distributed_config` writes `hosts.json`, the Macs "
                                       "must reach each other by SSH, and MLX and the model must lie under the same paths. "
                                       "RDMA over Thunderbolt 5 must be switched on in each Mac's recovery system."),
             {}});
    }
    launch.remarks.push_back(
        {"mlx_production",
         SIZEWRIGHT_TR_NOOP("Kit", "MLX's makers do not recommend its server for production: it checks little and asks "
                                   "nobody for a password. Put a proxy in front that does."),
         {}});
    return launch;
}

Result<Launch> launchExo(const KitFacts& f)
{
    Launch launch;
    launch.source = "exo-explore/exo README.md, read 2026-11-22";
    launch.metrics = "";
    launch.health = "/v1/models";
    launch.healthPort = kExoPort;
    launch.variables.push_back({"EXO_OFFLINE", "true", "exo downloads nothing", false, true});
    launch.variables.push_back({"EXO_LIBP2P_NAMESPACE", f.name, "only Macs with this name join", false, true});
    launch.script = "export EXO_MODELS_READ_ONLY_DIRS=\"$MODEL_PATH\"\ncommand=(exo)\n";
    launch.remarks.push_back(
        {"exo_split",
         SIZEWRIGHT_TR_NOOP("Kit",
                            "exo finds the other Macs and decides by itself how to split the model; context and number of "
                            "requests cannot be set at its start. Start the model once in its page at port {port}."),
         {{"port", std::to_string(kExoPort)}}});
    launch.ports.push_back(
        {kExoPort, SIZEWRIGHT_TR_NOOP("Kit", "exo's interface and page, instead of the port above"), true});
    return launch;
}

}  // namespace sizewright
