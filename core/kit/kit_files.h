// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/kit/launch.h"
#include "core/kit/network_needs.h"

// The files of a deployment kit, each as text. What programs read is the same in every language; what people read is in
// theirs.
namespace sizewright {

/// Environment variables by which processes are given some of a machine's devices; empty where none is known.
[[nodiscard]] std::string devicesVariable(DeviceStack stack);
/// Whether the start script must name the devices of a copy inside its container too.
[[nodiscard]] bool picksDevicesInside(DeviceStack stack);
/// Cores of the processors that one copy may use; 0: not stated.
[[nodiscard]] int coresOfCopy(const KitFacts& facts);
/// Host memory of one copy on one machine, in whole GiB, what the system keeps left out; nothing if the machine's is not
/// stated.
[[nodiscard]] std::optional<int> memoryOfCopy(const KitFacts& facts);
/// GiB of /dev/shm that the processes of a copy share.
[[nodiscard]] int sharedMemory(const KitFacts& facts);
/// Watts of one card at which the plan reckoned feed and cooling; nothing where the tool cannot set a limit or none is
/// published.
[[nodiscard]] std::optional<int> powerLimit(const KitFacts& facts);

[[nodiscard]] std::string environmentFile(const KitFacts& facts, const Launch& launch);  ///< env.sh
[[nodiscard]] std::string serveScript(const KitFacts& facts, const Launch& launch);      ///< serve.sh
[[nodiscard]] std::string healthScript(const KitFacts& facts, const Launch& launch);     ///< health.sh
[[nodiscard]] std::string prepareScript(const KitFacts& facts);  ///< prepare-host.sh; empty: nothing to do
[[nodiscard]] std::string launchdFile(const KitFacts& facts);    ///< for Macs
[[nodiscard]] std::string composeVariables(const KitFacts& facts, const Launch& launch);  ///< kit.env
[[nodiscard]] std::string composeFile(const KitFacts& facts, const Launch& launch);       ///< compose.yaml
/// Name of the cluster's resource for the device; empty: none was found published.
[[nodiscard]] std::string clusterResource(const KitFacts& facts);
/// kubernetes.yaml; `configuration` are the files that the pods read.
[[nodiscard]] std::string kubernetesFile(const KitFacts& facts, const Launch& launch,
                                         const std::vector<KitFile>& configuration);
/// A ConfigMap of NVIDIA's device plug-in where several copies may share a card; empty where that makes no sense.
[[nodiscard]] std::string sharingFile(const KitFacts& facts);
/// What dividing cards is good for with this option.
[[nodiscard]] std::vector<Message> sharingRemarks(const KitFacts& facts);
[[nodiscard]] std::string alertFile(const KitFacts& facts, const Launch& launch, const Language& language);  ///< alerts.yaml
[[nodiscard]] std::string troubleshootingFile(const KitFacts& facts, const Launch& launch, const Language& language);
[[nodiscard]] std::string readmeFile(const KitFacts& facts, const Launch& launch, const Kit& kit, const Language& language);

}  // namespace sizewright
