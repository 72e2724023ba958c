// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "core/catalog/calibration.h"
#include "core/catalog/choice_names.h"

/// What the values of calibration files are called, for those who read them and those who write them.
namespace sizewright {

inline constexpr std::array<std::pair<std::string_view, BandModel>, kBandModels> kBandModelNames{{{"serving", BandModel::Serving},
                                                                                                  {"local", BandModel::Local},
                                                                                                  {"local-split", BandModel::LocalSplit},
                                                                                                  {"mac", BandModel::Mac},
                                                                                                  {"mac-cluster", BandModel::MacCluster},
                                                                                                  {"hybrid", BandModel::Hybrid},
                                                                                                  {"cpu", BandModel::Cpu},
                                                                                                  {"domestic", BandModel::Domestic}}};
inline constexpr std::array<std::pair<std::string_view, BandMetric>, 4> kBandMetrics{{{"tpot", BandMetric::Tpot},
                                                                                      {"ttft", BandMetric::Ttft},
                                                                                      {"throughput", BandMetric::Throughput},
                                                                                      {"prefill", BandMetric::Prefill}}};
inline constexpr std::array<std::pair<std::string_view, Basis>, 3> kBases{
    {{"measured", Basis::Measured}, {"calibrated", Basis::Calibrated}, {"derived", Basis::Derived}}};

}  // namespace sizewright
