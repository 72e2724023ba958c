// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>

#include "core/kit/acceptance.h"

namespace sizewright {

struct MeasuredValue {
    std::string check;   ///< id of the check
    double value = 0;    ///< in its unit
    std::string note;
    std::string source;  ///< name of the file
    bool operator==(const MeasuredValue&) const = default;
};

/// Of a run with the plan's own requests: the share of them that kept both limits of the service level.
struct GoodputPoint {
    int concurrency = 0;
    double share = 0;
    std::string source;
    bool operator==(const GoodputPoint&) const = default;
};

struct AcceptanceResults {
    std::vector<MeasuredValue> values;
    std::vector<GoodputPoint> goodput;
    std::vector<Message> warnings;
};

/// Reads one file of results for the steps of a protocol: those of `vllm bench serve`, `sglang.bench_serving`, GuideLLM,
/// `llama-bench -o json` and EvalScope's benchmark_summary.json; fio's JSON; tables with the columns check, measured and note; and
/// JSON objects of the same: {"format": "sizewright-acceptance", "values": [{"check": "power-load", "measured": 6100}]}. A
/// benchmark belongs to the step that `name` mentions, else to the one whose requests it sent; one that fits none is warned of.
/// @error InvalidJson, InvalidArgument and others of a damaged file; NotApplicable for one that holds no results
[[nodiscard]] Result<AcceptanceResults> parseAcceptanceResult(const AcceptanceProtocol& protocol, std::string_view text, const std::string& name);
/// The same of files; of folders all results in them and below, passing over other files and over folders named "soak".
/// @error also FileNotFound, FileUnreadable, FileTooLarge
[[nodiscard]] Result<AcceptanceResults> readAcceptanceResults(const AcceptanceProtocol& protocol, std::span<const std::filesystem::path> paths);

/// From the best to the worst, as far as payment is concerned.
enum class AcceptanceVerdict : unsigned char {
    Recorded,       ///< no threshold
    Pass,
    PlanMissed,     ///< what was promised holds, what the plan expects does not: paid for, but the sizing is in doubt
    NotMeasured,
    PromiseMissed,  ///< what the plan expects holds, what was promised does not
    Fail,
};
inline constexpr int kAcceptanceVerdicts = static_cast<int>(AcceptanceVerdict::Fail) + 1;
[[nodiscard]] TextKey acceptanceVerdictName(AcceptanceVerdict verdict);
[[nodiscard]] std::string_view acceptanceVerdictId(AcceptanceVerdict verdict);
/// Whether it stands in the way of payment; what is not measured yet does not.
[[nodiscard]] bool holdsPayment(AcceptanceVerdict verdict);

struct BoundResult {
    Bound bound;
    bool holds = false;
    std::optional<double> deviation;  ///< of the measured value from it; 0.1 is a tenth above. Nothing for a bound of 0
};

struct CheckRecord {
    AcceptanceCheck check;
    std::optional<double> measured;  ///< of several values the worst
    std::string source;
    std::vector<BoundResult> bounds;  ///< in the check's order; empty if it was not measured
    AcceptanceVerdict verdict = AcceptanceVerdict::NotMeasured;
};

struct StepRecord {
    std::string id;
    AcceptanceVerdict verdict = AcceptanceVerdict::NotMeasured;  ///< the worst of its checks
    std::vector<CheckRecord> checks;
};

enum class MilestoneState : unsigned char { Release, Waiting, Hold };
[[nodiscard]] TextKey milestoneStateName(MilestoneState state);
[[nodiscard]] std::string_view milestoneStateId(MilestoneState state);

struct MilestoneRecord {
    PaymentMilestone milestone{};
    int percent = 0;
    MilestoneState state{};
    std::vector<std::string> steps;  ///< that hold it back, or that it waits for
};

/// A protocol with what was measured.
struct AcceptanceRecord {
    AcceptanceProtocol protocol;
    std::vector<StepRecord> steps;  ///< one for each of the protocol, in its order
    std::array<MilestoneRecord, kPaymentMilestones> milestones;
    AcceptanceVerdict verdict = AcceptanceVerdict::NotMeasured;
    std::vector<Message> warnings;

    [[nodiscard]] const CheckRecord* check(std::string_view id) const;
};

/// Judges every check by its bounds. Of a promise and a plan either may hold while the other does not, and both are said; a bound of
/// another origin that does not hold is a failure.
[[nodiscard]] AcceptanceRecord acceptanceRecord(const AcceptanceProtocol& protocol, const AcceptanceResults& results);

}  // namespace sizewright
