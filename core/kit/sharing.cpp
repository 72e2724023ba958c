// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/kit/kit_files.h"

// Dividing cards among several tasks.
// @source docs.nvidia.com gpu-operator "Time-Slicing GPUs in Kubernetes" (ConfigMap, no memory isolation); docs.nvidia.com
// MIG user guide, supported GPUs (seven instances at most on A100, H20, H100, H200, B200, four on A30 and RTX PRO 6000
// Blackwell); hiascend.com MindCluster (vNPU); read 2026-11-22

namespace sizewright {
namespace {

constexpr int kMostInstances = 7;
constexpr double kSmallShare = 0.5;

/// Instances into which a card can be divided in hardware; 0: none, or it is not on NVIDIA's list.
int hardwareInstances(const Accelerator& d)
{
    for (const char* id : {"a100", "h100", "h200", "h20-", "b200", "b300", "gb200"})
        if (d.id.starts_with(id))
            return kMostInstances;
    return d.id.starts_with("a30-") || d.id.starts_with("rtx-pro-6000-blackwell") ? 4 : 0;
}

/// Share of one card that a copy needs at the plan's load.
double neededShare(const KitFacts& f)
{
    const DeviceMemory& m = f.option->memory->device;
    return m.capacity.raw() > 0 ? double(m.total().raw()) / double(m.capacity.raw()) : 1.0;
}

/// One copy on one card that needs less than half of it.
bool fitsTwice(const KitFacts& f)
{
    return f.ranks == 1 && f.stack == DeviceStack::Nvidia && !f.device().unifiedMemory && neededShare(f) < kSmallShare;
}

int sharesOf(const KitFacts& f)
{
    return std::clamp(int(std::floor(1 / neededShare(f))), 2, kMostInstances);
}

/// "nvidia.com/gpu: 8"
std::string countedDevices(const KitFacts& f)
{
    const std::string resource = clusterResource(f);
    return (resource.empty() ? "nvidia.com/gpu" : resource) + ": " + std::to_string(std::min(f.ranks, f.devicesPerMachine));
}

Message wholeCards(const KitFacts& f)
{
    const TextKey text =
        f.ranks > 1
            ? SIZEWRIGHT_TR_NOOP("Kit", "A copy of the model fills {devices} devices to {share}. To divide them among tasks "
                                        "would only take memory from the cache: this service is to have them whole.")
            : SIZEWRIGHT_TR_NOOP("Kit", "A copy of the model fills its device to {share}. To divide it among tasks would "
                                        "only take memory from the cache: this service is to have it whole.");
    return {"share_whole", text, {{"devices", std::int64_t(f.ranks)}, {"share", Percent{neededShare(f)}}}};
}

Message countedOnly(const KitFacts& f)
{
    return {"share_counted",
            SIZEWRIGHT_TR_NOOP(
                "Kit", "In Kubernetes devices are counted, not measured in bytes: {resource} in the limits. The object "
                       "\"nvidia.com/v1 DevicePlugin\" with memory limits that articles show does not exist."),
            {{"resource", countedDevices(f)}}};
}

}  // namespace

std::string sharingFile(const KitFacts& f)
{
    if (!fitsTwice(f))
        return "";
    return fmt::format(R"yaml(# SPDX-License-Identifier: CC0-1.0
# Settings of NVIDIA's device plug-in: {0} pods may share a card in turns. They share its memory too, without a wall between them.
apiVersion: v1
kind: ConfigMap
metadata:
  name: gpu-sharing
data:
  shared: |
    version: v1
    flags:
      migStrategy: none
    sharing:
      timeSlicing:
        resources:
          - name: nvidia.com/gpu
            replicas: {0}
)yaml",
                       sharesOf(f));
}

std::vector<Message> sharingRemarks(const KitFacts& f)
{
    if (f.stack == DeviceStack::Apple || f.stack == DeviceStack::Processor)
        return {};
    if (!fitsTwice(f)) {
        std::vector<Message> remarks{wholeCards(f), countedOnly(f)};
        if (f.stack == DeviceStack::Ascend)
            remarks.push_back({"share_vnpu",
                               SIZEWRIGHT_TR_NOOP("Kit", "Huawei's vNPU divides the cores of an NPU for small models; a "
                                                         "copy over several NPUs cannot run on parts of them."),
                               {}});
        return remarks;
    }
    std::vector<Message> remarks{
        {"share_possible",
         SIZEWRIGHT_TR_NOOP("Kit",
                            "A copy needs {share} of a card. Several small services may share it: `gpu-sharing.yaml` lets "
                            "{count} pods use a card in turns. Speed is then shared as well, and one that takes too much "
                            "memory ends the others."),
         {{"share", Percent{neededShare(f)}}, {"count", std::int64_t(sharesOf(f))}}}};
    if (const int most = hardwareInstances(f.device()); most > 0)
        remarks.push_back(
            {"share_mig",
             SIZEWRIGHT_TR_NOOP("Kit",
                                "This card can be divided in hardware (MIG): up to {most} instances with memory and cores "
                                "of their own, which keep off each other. The plug-in then counts `nvidia.com/mig-...`."),
             {{"most", std::int64_t(most)}}});
    remarks.push_back({"share_mps",
                       SIZEWRIGHT_TR_NOOP("Kit", "MPS runs processes at the same time instead of in turns and can limit the "
                                                 "memory of each; an error in one still ends all."),
                       {}});
    return remarks;
}

}  // namespace sizewright
