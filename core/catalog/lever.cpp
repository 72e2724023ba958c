// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/lever.h"

#include <algorithm>
#include <array>

namespace sizewright {
namespace {

constexpr std::array<std::string_view, kLeverChanges> kChanges{
    "weights",  "mixed_weights",   "kv_cache",        "paged_cache",   "attention_scores", "graphs", "prefix_cache",  "speculation", "prefill_chunks",
    "batching", "tensor_parallel", "memory_channels", "socket_copies", "fewer_experts", "experts_on_host", "engine", "smaller_model", "utilisation",
    "none"};
constexpr std::array<std::string_view, kLeverTerms> kTerms{"tpot", "ttft", "kv_read", "host_seconds_per_layer", "utilisation"};
constexpr std::array<std::string_view, kLeverMetrics> kMetrics{"memory", "weights", "user_speed", "total_speed", "delay", "power", "quality"};

}  // namespace

std::string_view leverChangeId(LeverChange change)
{
    return kChanges[static_cast<std::size_t>(change)];
}
std::string_view leverTermId(LeverTerm term)
{
    return kTerms[static_cast<std::size_t>(term)];
}
std::string_view leverMetricId(LeverMetric metric)
{
    return kMetrics[static_cast<std::size_t>(metric)];
}

const LeverFactor* Lever::factor(LeverTerm term) const
{
    const auto found = std::find_if(factors.begin(), factors.end(), [&](const LeverFactor& f) { return f.term == term; });
    return found == factors.end() ? nullptr : &*found;
}

}  // namespace sizewright
