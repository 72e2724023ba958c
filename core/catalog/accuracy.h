// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/catalog/source.h"

namespace sizewright {

/// A prediction with its band beside the figure that was measured; ms for times, tokens per second for rates.
struct AccuracyPoint {
    double measured = 0;
    double low = 0;
    double predicted = 0;
    double high = 0;
    bool operator==(const AccuracyPoint&) const = default;
};

/// How well the speeds of one family of machines with one engine were predicted, and what was kept from the fit before.
struct AccuracyGroup {
    std::string family;    ///< "gpu", "domestic", "mac", "mac-cluster", "hybrid", "cpu"
    std::string engineId;
    std::string metric;    ///< "tpot", "ttft", "throughput", "decode", "prefill"
    std::string leftOut;   ///< "deployment", "model", "device": all of its kind at a time; "none": fitted and tested on the same rows
    int rows = 0;
    int predicted = 0;
    double medianError = 0;  ///< |predicted / measured - 1|
    double within30 = 0;     ///< share of the predicted rows
    double inBand = 0;       ///< share of the predicted rows whose measurement lies in the band
    std::vector<AccuracyPoint> points;  ///< by measured value, thinned evenly
    bool operator==(const AccuracyGroup&) const = default;
};

struct Accuracy {
    std::vector<AccuracyGroup> groups;
    Source source;
    bool operator==(const Accuracy&) const = default;
};

}  // namespace sizewright
