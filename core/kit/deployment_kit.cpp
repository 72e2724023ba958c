// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/deployment_kit.h"

#include "core/kit/kit_files.h"

namespace sizewright {
namespace {

void addText(Kit& kit, const char* path, std::string text, bool executable = false)
{
    if (!text.empty())
        kit.files.push_back({path, std::move(text), executable});
}

Message containerRemark(const KitFacts& f)
{
    return {"mac_containers",
            SIZEWRIGHT_TR_NOOP("Kit", "Containers on a Mac have no access to its GPU: the kit starts {engine} on the system "
                                      "itself, by hand or through launchd."),
            {{"engine", f.engine().name}}};
}

void addRemarks(const KitFacts& f, const Launch& launch, Kit& kit)
{
    kit.remarks = launch.remarks;
    if (!f.hasContainers())
        kit.remarks.push_back(containerRemark(f));
    else if (clusterResource(f).empty() && f.stack != DeviceStack::Processor)
        kit.remarks.push_back(
            {"no_resource",
             SIZEWRIGHT_TR_NOOP(
                 "Kit",
                 "No published name of a Kubernetes resource for {device} was read: the kit has no file for a cluster."),
             {{"device", f.device().name}}});
    if (launch.image.empty() && f.hasContainers())
        kit.remarks.push_back({"own_image",
                               SIZEWRIGHT_TR_NOOP("Kit", "No image of {engine} for {device} by its makers was found: set "
                                                         "IMAGE to the one that you build or are given."),
                               {{"engine", f.engine().name}, {"device", f.device().name}}});
    if (f.stack == DeviceStack::Ascend)
        kit.remarks.push_back(
            {"no_power_ascend",
             SIZEWRIGHT_TR_NOOP("Kit",
                                "npu-smi sets no power limit: what the plan reckons with is the limit of the NPU itself."),
             {}});
    if (f.stack == DeviceStack::Amd || f.stack == DeviceStack::Intel)
        kit.remarks.push_back({"no_power_tool",
                               SIZEWRIGHT_TR_NOOP("Kit", "The kit sets no power limit for this maker's cards; the plan "
                                                         "reckons with the one that they are delivered with."),
                               {}});
    if (launch.metrics.empty() && f.hasContainers())
        kit.remarks.push_back(
            {"no_metrics",
             SIZEWRIGHT_TR_NOOP("Kit", "No figures of {engine} for Prometheus were read: the rules watch the devices only."),
             {{"engine", f.engine().name}}});
    if (f.devicesPerMachine > f.deployment().devicesPerNode)
        kit.remarks.push_back({"two_chips",
                               SIZEWRIGHT_TR_NOOP("Kit", "Each {device} has two chips, which drivers and engines count one "
                                                         "by one: {chips} here are {cards} in the plan."),
                               {{"device", f.device().name},
                                {"chips", render(layoutTitle(f.layout()), {})},
                                {"cards", render(layoutTitle(f.deployment().layout), {})}}});
    if (f.copiesPerMachine > 1 && devicesVariable(f.stack).empty() && f.stack != DeviceStack::Processor)
        kit.remarks.push_back(
            {"no_variable",
             SIZEWRIGHT_TR_NOOP("Kit", "No variable was read by which copies on one machine get devices of their own here: "
                                       "start each in a container that has only its own."),
             {}});
    if (f.spansMachines() && f.hasContainers() && launch.startsEachMachine) {
        kit.remarks.push_back(
            {"worker_sets",
             SIZEWRIGHT_TR_NOOP(
                 "Kit", "In a cluster a stateful set runs the machines of a copy. If one of them fails, all must start "
                        "again: LeaderWorkerSet, where it is installed, does that by itself, a stateful set does not."),
             {}});
        if (f.stack != DeviceStack::Ascend)
            kit.remarks.push_back(
                {"cluster_rdma",
                 SIZEWRIGHT_TR_NOOP("Kit",
                                    "Pods reach InfiniBand or RoCE only through a device plug-in for RDMA, whose resource "
                                    "depends on its settings: add it to the limits, or the copies talk over plain TCP."),
                 {}});
    }
    if (f.option->verdict == Verdict::DoesNotFit)
        kit.remarks.push_back(
            {"refused",
             SIZEWRIGHT_TR_NOOP("Kit", "The plan refuses this option. The kit starts it all the same, with what was asked."),
             {}});
    for (Message& remark : sharingRemarks(f))
        kit.remarks.push_back(std::move(remark));
}

/// For machines that run containers.
void addContainers(const KitFacts& f, const Launch& launch, Kit& kit)
{
    const std::vector<KitFile> configuration = kit.files;
    if (launch.startsEachMachine) {
        addText(kit, "compose.yaml", composeFile(f, launch));
        addText(kit, "kit.env", composeVariables(f, launch));
    }
    const bool countable = !clusterResource(f).empty() || f.stack == DeviceStack::Processor;
    const bool loadsOneFile = f.engine().id == "ollama";
    if (launch.startsEachMachine && countable && !loadsOneFile)
        addText(kit, "kubernetes.yaml", kubernetesFile(f, launch, configuration));
    addText(kit, "gpu-sharing.yaml", sharingFile(f));
}

}  // namespace

Result<Kit> deploymentKit(const Catalog& catalog, const Scenario& scenario, const Plan& plan, const Option& option,
                          const Language& language)
{
    const auto facts = kitFacts(catalog, scenario, plan, option);
    if (!facts)
        return tl::unexpected(facts.error());
    const auto launch = launchOf(*facts);
    if (!launch)
        return tl::unexpected(launch.error());
    Kit kit;
    addText(kit, "env.sh", environmentFile(*facts, *launch));
    addText(kit, "serve.sh", serveScript(*facts, *launch), true);
    addText(kit, "health.sh", healthScript(*facts, *launch), true);
    for (const KitFile& file : launch->files)
        kit.files.push_back(file);
    if (facts->hasContainers())
        addContainers(*facts, *launch, kit);
    else
        addText(kit, "org.sizewright.serve.plist", launchdFile(*facts));
    addText(kit, "prepare-host.sh", prepareScript(*facts), true);
    addText(kit, "alerts.yaml", alertFile(*facts, *launch, language));
    addText(kit, "TROUBLESHOOTING.md", troubleshootingFile(*facts, *launch, language));
    addRemarks(*facts, *launch, kit);
    addText(kit, "README.md", readmeFile(*facts, *launch, kit, language));
    return kit;
}

}  // namespace sizewright
