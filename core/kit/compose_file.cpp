// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/kit/kit_files.h"
#include "core/kit/quoting.h"

// Compose files of today's form, which docker-compose 1.29 and the Compose plug-in both read.
// @source docs.docker.com/compose (device reservations, health checks, interpolation); docs.vllm.ai/projects/ascend (devices
// and mounts of Ascend); docs of ROCm (/dev/kfd, /dev/dri, group video); baidu/vLLM-Kunlun docs/source/quick_start.md;
// paddleocr.ai Hygon DCU page (/dev/mkfd, /opt/hyhal); vllm-project/vllm docs/serving/parallelism_scaling.md (IPC_LOCK);
// read 2026-11-22

namespace sizewright {
namespace {

/// Lines of a list under a key of a service.
std::string list(std::string_view key, const std::vector<std::string>& items)
{
    if (items.empty())
        return "";
    std::string text = fmt::format("    {}:\n", key);
    for (const std::string& item : items)
        text += fmt::format("      - {}\n", item);
    return text;
}

std::vector<std::string> deviceFiles(const KitFacts& f, int slot)
{
    std::vector<std::string> files;
    const int count = f.copiesPerMachine > 1 ? f.ranks : f.devicesPerMachine;
    const auto numbered = [&](std::string_view prefix) {
        for (int i = 0; i < count; ++i)
            files.push_back(fmt::format("{}{}", prefix, slot * count + i));
    };
    switch (f.stack) {
    case DeviceStack::Ascend:
        numbered("/dev/davinci");
        files.insert(files.end(), {"/dev/davinci_manager", "/dev/devmm_svm", "/dev/hisi_hdc"});
        break;
    case DeviceStack::Kunlun:
        numbered("/dev/xpu");
        files.push_back("/dev/xpuctrl");
        break;
    case DeviceStack::Amd:
        files = {"/dev/kfd", "/dev/dri"};
        break;
    case DeviceStack::Hygon:
        files = {"/dev/kfd", "/dev/mkfd", "/dev/dri"};
        break;
    case DeviceStack::Intel:
        files = {"/dev/dri"};
        break;
    default:
        break;
    }
    if (f.talksBetweenMachines() && f.stack != DeviceStack::Ascend && f.deployment().nodeLink &&
        !f.deployment().nodeLink->id.starts_with("ethernet"))
        files.push_back("/dev/infiniband");
    return files;
}

std::vector<std::string> mounts(const KitFacts& f)
{
    std::vector<std::string> mounts{".:/kit:ro", R"("${MODEL_DIR:?set it in kit.env}:/model:ro")"};
    if (f.stack == DeviceStack::Ascend)
        for (const char* path : {"/usr/local/dcmi", "/usr/local/bin/npu-smi", "/usr/local/Ascend/driver/lib64",
                                 "/usr/local/Ascend/driver/version.info", "/etc/ascend_install.info"})
            mounts.push_back(fmt::format("{0}:{0}:ro", path));
    if (f.stack == DeviceStack::Ascend && f.talksBetweenMachines())
        mounts.push_back("/etc/hccn.conf:/etc/hccn.conf:ro");
    if (f.stack == DeviceStack::Hygon)
        mounts.push_back("/opt/hyhal:/opt/hyhal:ro");
    if (f.stack == DeviceStack::Kunlun)
        mounts.push_back("/usr/local/bin/xpu-smi:/usr/local/bin/xpu-smi:ro");
    if (f.engine().id == "ollama")
        mounts.push_back("ollama:/var/lib/ollama");
    return mounts;
}

std::string reservation(const KitFacts& f, int slot)
{
    if (f.stack != DeviceStack::Nvidia)
        return "";
    std::string ids;
    const int count = f.copiesPerMachine > 1 ? f.ranks : f.devicesPerMachine;
    for (int i = 0; i < count; ++i)
        ids += fmt::format("{}\"{}\"", i > 0 ? ", " : "", slot * count + i);
    return fmt::format("    deploy:\n      resources:\n        reservations:\n          devices:\n            - driver: "
                       "nvidia\n              device_ids: [{}]\n              capabilities: [gpu]\n",
                       ids);
}

std::string modelPath(const KitFacts& f)
{
    return takesOneFile(f) ? "\"/model/${MODEL_FILE:?set it in kit.env}\"" : "/model";
}

/// Variables that name the network cards between the machines.
std::vector<std::string> networkCards(const KitFacts& f)
{
    if (!f.joinsByCollectives())
        return {};
    return f.stack == DeviceStack::Ascend ? std::vector<std::string>{"HCCL_SOCKET_IFNAME"}
                                          : std::vector<std::string>{"NCCL_SOCKET_IFNAME", "NCCL_IB_HCA"};
}

/// Variables of env.sh that a container gets from kit.env.
std::vector<std::string> passedOn(const KitFacts& f, const Launch& launch)
{
    std::vector<std::string> names{"API_KEY"};
    if (f.machines() > 1)
        names.push_back("MACHINE");
    if (f.talksBetweenMachines())
        names.push_back("HOST_IP");
    for (const std::string& name : networkCards(f))
        names.push_back(name);
    if (launch.needsMaster())
        names.push_back("MASTER_ADDR");
    for (const KitVariable& v : launch.variables)
        if (v.needed || v.value.empty())
            names.push_back(v.name);
    return names;
}

std::string environment(const KitFacts& f, const Launch& launch, int slot)
{
    std::string text = fmt::format("    environment:\n      MODEL_PATH: {}\n      SLOT: \"{}\"\n", modelPath(f), slot);
    if (f.copiesPerMachine > 1 || f.engine().id == "mindie")
        text += fmt::format("      PICK_DEVICES: \"{}\"\n",
                            picksDevicesInside(f.stack) && f.copiesPerMachine > 1 ? "yes" : "no");
    if (f.engine().id == "ollama")
        text += "      OLLAMA_MODELS: /var/lib/ollama\n";
    for (const std::string& name : passedOn(f, launch))
        text += fmt::format("      {0}: \"${{{0}:-}}\"\n", name);
    return text;
}

std::string rights(const KitFacts& f)
{
    std::string text;
    if (f.talksBetweenMachines())
        text += "    cap_add:\n      - IPC_LOCK\n";
    if (f.stack == DeviceStack::Amd || f.stack == DeviceStack::Hygon)
        text += "    group_add:\n      - video\n";
    const bool rocm = f.stack == DeviceStack::Amd || f.stack == DeviceStack::Hygon || f.stack == DeviceStack::Kunlun;
    text += fmt::format("    security_opt:\n      - no-new-privileges:true\n{}", rocm ? "      - seccomp:unconfined\n" : "");
    return text +
           fmt::format("    ulimits:\n      memlock: -1\n      stack: 67108864\n    shm_size: \"{}gb\"\n", sharedMemory(f));
}

std::string service(const KitFacts& f, const Launch& launch, int slot)
{
    std::string text = fmt::format("  copy-{}:\n", slot);
    text += "    image: \"${IMAGE:?set it in kit.env}:${IMAGE_TAG:?set it in kit.env}\"\n";
    text += "    entrypoint: [bash, /kit/serve.sh]\n    restart: unless-stopped\n    stop_grace_period: 2m\n";
    text += environment(f, launch, slot);
    text += list("volumes", mounts(f));
    text += list("devices", deviceFiles(f, slot));
    text += reservation(f, slot);
    text += rights(f);
    if (f.talksBetweenMachines())
        text += "    network_mode: host\n";
    else
        text += fmt::format("    ports:\n      - \"${{BIND_ADDR:-127.0.0.1}}:{0}:{0}\"\n", f.port + slot);
    return text + "    healthcheck:\n      test: [CMD, bash, /kit/health.sh]\n      interval: 30s\n      timeout: 10s\n     "
                  " retries: 3\n      start_period: 30m\n";
}

}  // namespace

std::string composeVariables(const KitFacts& f, const Launch& launch)
{
    std::string text =
        "# SPDX-License-Identifier: CC0-1.0\n# Settings for compose.yaml: docker compose --env-file kit.env up -d\n\n";
    text += launch.image.empty()
                ? "# The image that you built, or that the maker gave you.\nIMAGE=\n"
                : "# The maker's repository, or yours with the same image in it.\nIMAGE=" + launch.image + '\n';
    text += "# A fixed version (" + (launch.imageHint.empty() ? std::string("yours") : launch.imageHint) +
            "), never \"latest\".\nIMAGE_TAG=\n";
    text += "# Folder of the model on this machine.\nMODEL_DIR=/srv/models/" + f.model + '\n';
    if (takesOneFile(f))
        text += "# The GGUF file in it, the first part if it has several.\nMODEL_FILE=model.gguf\n";
    text += "# Key that clients must send, where the engine knows one; and the address to listen at.\nAPI_KEY=\n";
    if (!f.talksBetweenMachines())
        text += "BIND_ADDR=127.0.0.1\n";
    if (f.machines() > 1)
        text += fmt::format("# Number of this machine, from 0 to {}.\nMACHINE=0\n", f.machines() - 1);
    if (f.talksBetweenMachines())
        text += "# Address of this machine in the network between the machines.\nHOST_IP=\n";
    for (const std::string& name : networkCards(f))
        text += (name == "NCCL_IB_HCA" ? "# InfiniBand or RoCE adapters, such as mlx5_0,mlx5_1.\n"
                                       : "# The network card between the machines.\n") +
                name + "=\n";
    if (launch.needsMaster())
        text += "# Address of the first machine of the copy that this machine belongs to.\nMASTER_ADDR=\n";
    for (const KitVariable& v : launch.variables)
        if (v.needed || v.value.empty())
            text += "# " + commentText(v.comment) + '\n' + v.name + "=\n";
    return text;
}

std::string composeFile(const KitFacts& f, const Launch& launch)
{
    std::string text = "# SPDX-License-Identifier: CC0-1.0\n# " + commentText(optionTitle(*f.option)) +
                       "\n# On every machine: docker compose --env-file kit.env up -d\nversion: \"3.8\"\nservices:\n";
    for (int slot = 0; slot < f.copiesPerMachine; ++slot)
        text += service(f, launch, slot);
    if (f.engine().id == "ollama")
        text += "volumes:\n  ollama: {}\n";
    return text;
}

}  // namespace sizewright
