// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/evaluate/speed_case.h"
#include "core/text/message.h"

namespace sizewright {

/// The measured runs that are shipped beside the catalog: measurements/measurements.csv. They are no part of Catalog, as they
/// take 2 MB and few questions need them.
[[nodiscard]] Result<CsvTable> loadMeasurements(const std::filesystem::path& catalogs);

/// A published figure of a run like the one that is planned.
struct MeasuredPoint {
    std::string id;
    SpeedMetric metric{};
    double concurrency = 1;
    double value = 0;  ///< ms or tokens per second, as figureOf gives them, for the whole deployment
    ServingLoad load;
    std::string source;
    std::string engineVersion;  ///< as stated, often with its date
    std::string quality;        ///< grade of the source
    /// In what the run differs: model, format, number of devices, request; empty where it is the same.
    std::vector<Message> differences;
};

/// Runs of the same model on the same device with the same engine at a stated number of requests in flight; where there are
/// none, of models of its family. Speculative decoding must agree.
[[nodiscard]] std::vector<MeasuredPoint> measuredPoints(const Catalog& catalog, const CsvTable& measurements, const Deployment& deployment,
                                                        const ServingLoad& shape);

/// Value, load, differences and source in lines of text.
[[nodiscard]] std::string measuredText(const MeasuredPoint& point, const Language& language);

}  // namespace sizewright
