// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kit/acceptance.h"
#include "core/kit/kit.h"

namespace sizewright {

/// The protocol to read, a list for values that are read off by hand, and scripts that do the steps: inventory.sh, burn_in.sh,
/// model_identity.sh, disk.sh, bench.sh, power.sh, offline.sh. They run on Linux, or on macOS for Macs, and write what they measure
/// into the folder "results", which readAcceptanceResult reads. For Windows there are none, and a remark says so.
[[nodiscard]] Kit acceptanceKit(const Scenario& scenario, const Option& option, const AcceptanceProtocol& protocol, const Language& language);

namespace acceptance {

/// What all scripts begin with: strict mode, the folder of results, and `measured`, which notes a value.
[[nodiscard]] std::string scriptHead(std::string_view name, std::string_view purpose, const AcceptanceProtocol& protocol);
[[nodiscard]] std::string inventoryScript(const Option& option, const AcceptanceProtocol& protocol);
[[nodiscard]] std::string burnInScript(const Option& option, const AcceptanceProtocol& protocol);
[[nodiscard]] std::string powerScript(const Option& option, const AcceptanceProtocol& protocol);
[[nodiscard]] std::string identityScript(const Option& option, const AcceptanceProtocol& protocol);
[[nodiscard]] std::string diskScript(const Option& option, const AcceptanceProtocol& protocol);
[[nodiscard]] std::string offlineScript(const AcceptanceProtocol& protocol);
[[nodiscard]] std::string benchScript(const Scenario& scenario, const Option& option, const AcceptanceProtocol& protocol);

}  // namespace acceptance
}  // namespace sizewright
