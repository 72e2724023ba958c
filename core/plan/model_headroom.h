// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/verdict.h"

namespace sizewright {

/// Whether all devices of an option, and for hybrids its hosts, hold a model so many times as large beside what the engine needs:
/// weights in the same format, and the cache of so many requests, each in one copy.
struct ModelHeadroom {
    Bytes needs{};
    Bytes usable{};
    [[nodiscard]] bool holds() const { return needs <= usable; }
};
/// Nothing if the memory is not known.
[[nodiscard]] std::optional<ModelHeadroom> modelHeadroom(const Option& option, double tokens, double requests, int times);

/// Refuses an option that lacks the room that is asked for a larger model, and says of one that has it what the rule is worth.
void judgeModelHeadroom(Option& option, const Requirement& requirement, double carried);

}  // namespace sizewright
