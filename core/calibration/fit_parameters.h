// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"

namespace sizewright {

/// One number of a calibration file that is fitted: where it stands, what it was believed to be, and how firmly.
struct FitParameter {
    std::string path;      ///< such as "serving/engines/vllm/step_seconds"; elements of lists by their id
    double prior = 1;      ///< value believed before any measurement, from physics and data sheets
    double spread = 0.15;  ///< standard deviation of its logarithm
    bool operator==(const FitParameter&) const = default;
};

/// @error ParseError, InvalidArgument for a file that is no list of priors
[[nodiscard]] Result<std::vector<FitParameter>> readFitParameters(std::string_view text, const std::string& name);

/// A calibration file as text whose numbers can be set by path.
class CalibrationDocument {
public:
    [[nodiscard]] static Result<CalibrationDocument> parse(std::string_view text, const std::string& name);

    /// @error UnknownId if no number stands at the path
    [[nodiscard]] Result<double> number(const std::string& path) const;
    [[nodiscard]] Result<void> set(const std::string& path, double value);
    /// Replaces a whole member of "calibration", such as "bands", by JSON text.
    void replace(const std::string& member, const std::string& json);
    [[nodiscard]] std::string text() const;
    [[nodiscard]] Result<Calibration> calibration() const;

private:
    struct Json;
    std::shared_ptr<Json> m_json;  ///< copied before it is written to
    void detach();
};

}  // namespace sizewright
