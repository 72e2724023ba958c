// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/plan/plan.h"

namespace sizewright {

/// By whose drivers a machine computes: it decides about device files, variables, exporters and cluster resources.
enum class DeviceStack { Nvidia, Amd, Intel, Ascend, Kunlun, Hygon, Apple, Processor };

/// Which copies of the model a service runs.
enum class ServeRole { Whole, Prefill, Decode };

/// What every file of a deployment kit is made from: an option of a plan, and the whole numbers that follow from its layout.
/// A copy (replica) has `ranks` devices, on one machine or on several; machines are counted from 0.
struct KitFacts {
    const Catalog* catalog = nullptr;
    const Scenario* scenario = nullptr;
    const Plan* plan = nullptr;
    const Option* option = nullptr;
    DeviceStack stack = DeviceStack::Nvidia;
    Layout chips;               ///< the option's layout in devices as the engine counts them
    int devicesPerMachine = 1;  ///< ... of which a card may have several
    std::string model;          ///< slug under which the model is served
    std::string name;           ///< slug of the service in containers and clusters
    int ranks = 1;              ///< devices of one copy
    int machinesPerCopy = 1;
    int copiesPerMachine = 1;
    int context = 0;  ///< tokens of the longest request, prompt and answer
    int answer = 0;   ///< tokens of an answer, thinking included
    int atOnce = 1;   ///< requests that one copy runs together
    int cores = 0;    ///< of a machine, all sockets; 0: not stated
    int port = 8000;

    [[nodiscard]] const Deployment& deployment() const { return option->deployment; }
    [[nodiscard]] const Layout& layout() const { return chips; }
    [[nodiscard]] const Engine& engine() const { return *option->deployment.engine; }
    [[nodiscard]] const Accelerator& device() const { return *option->deployment.device; }
    [[nodiscard]] const Platform& platform() const { return *option->platform; }
    [[nodiscard]] int machines() const { return option->nodes; }
    [[nodiscard]] bool spansMachines() const { return machinesPerCopy > 1; }
    /// Whether anything goes from machine to machine.
    [[nodiscard]] bool talksBetweenMachines() const
    {
        return spansMachines() || (machines() > 1 && layout().disaggregated());
    }
    /// Whether a library of collectives joins the machines, which must be told over which network card.
    [[nodiscard]] bool joinsByCollectives() const
    {
        return spansMachines() && engine().tensorParallel && stack != DeviceStack::Apple;
    }
    [[nodiscard]] bool hasContainers() const { return stack != DeviceStack::Apple; }
    /// Tokens of cache that all requests of a copy need together.
    [[nodiscard]] int cacheTokens() const;
    /// Share of the routed experts, or of the layers of a dense model, that lies in host memory.
    [[nodiscard]] double hostShare() const;
};

/// @error NotApplicable for an option that does not run, or whose copies do not divide its machines
[[nodiscard]] Result<KitFacts> kitFacts(const Catalog& catalog, const Scenario& scenario, const Plan& plan,
                                        const Option& option);

}  // namespace sizewright
