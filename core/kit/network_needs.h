// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/kit/kit_facts.h"

namespace sizewright {

/// Bytes of one streamed token to a user: an event of the chat API in JSON with its identifiers, and the packet around it.
/// @source counted: 230 characters of a chat.completion.chunk of vLLM, 90 of HTTP, TLS, TCP and IP; read 2026-11-22
inline constexpr double kStreamedTokenBytes = 320;

/// What an option sends over wires at the load of its plan.
struct NetworkNeeds {
    double tokensPerSecond = 0;          ///< read and written, of all copies
    double stepsPerSecond = 0;           ///< of one copy
    double collectiveBytes = 0;          ///< that leave a machine for each token, by tensor parallelism
    double stageBytes = 0;               ///< ... from one stage of the pipeline to the next
    double expertBytes = 0;              ///< ... to the experts of other machines and back
    double collectives = 0;              ///< calls in one step that wait for other machines
    double cacheBytes = 0;               ///< of one prompt, from the copies that read it to those that answer
    BytesPerSecond perMachine{};         ///< that leave a machine, all of the above together
    std::optional<BytesPerSecond> link;  ///< what the planned link carries, less what collectives lose
    std::optional<Seconds> latency;      ///< that the plan reckons with for each step
    BytesPerSecond toUsers{};            ///< from one machine, streamed answers
    [[nodiscard]] bool betweenMachines() const { return perMachine.raw() > 0; }
    /// Share of the link that is used; nothing without one.
    [[nodiscard]] std::optional<double> use() const;
};

/// All-reduces move 2 (n - 1)/n of hidden x 2 bytes, twice a layer; a stage passes on hidden x 2 bytes; a token goes to the
/// experts of other machines in the format's bytes and comes back in two. The same volumes as in ServingStep, per machine
/// instead of per device.
/// @error NotApplicable if the format is not made for the model
[[nodiscard]] Result<NetworkNeeds> networkNeeds(const KitFacts& facts);

}  // namespace sizewright
