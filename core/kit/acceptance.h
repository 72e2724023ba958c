// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/plan.h"
#include "core/quotes/quote.h"

namespace sizewright {

/// The parts of an acceptance test, in the order in which they are done: each rests on those before it.
enum class AcceptanceGroup : unsigned char {
    Inventory,
    BurnIn,
    Identity,     ///< that the model is the one that was promised
    Performance,  ///< requests of several shapes, so many at once
    Capacity,     ///< most requests at once of which 95 of 100 still keep both limits
    Availability,
    Power,
    Disk,
    Security,
    Handover,
};
inline constexpr int kAcceptanceGroups = static_cast<int>(AcceptanceGroup::Handover) + 1;
[[nodiscard]] TextKey acceptanceGroupName(AcceptanceGroup group);
[[nodiscard]] std::string_view acceptanceGroupId(AcceptanceGroup group);

/// Units of what is measured; values in files are in them: "ms", "tok/s", "W", "GB", "MiB", "GB/s", "h", "MT/s". A share is 0 to 1,
/// yes is 1.
enum class AcceptanceUnit : unsigned char {
    Count,
    Millisecond,
    Second,
    Hour,
    TokenRate,
    Watt,
    Gigabyte,  ///< decimal
    Mebibyte,
    GigabyteRate,
    MegatransferRate,
    Share,
    YesNo,
};
inline constexpr int kAcceptanceUnits = static_cast<int>(AcceptanceUnit::YesNo) + 1;
/// "ms"; of counts, shares and yes or no "count", "share", "yes_no".
[[nodiscard]] std::string_view acceptanceUnitId(AcceptanceUnit unit);
/// A measured value or a threshold in words: "820 ms", "12.4 GB/s", "yes".
[[nodiscard]] std::string acceptanceValueText(double value, AcceptanceUnit unit, const Language& language);

/// Where a threshold comes from. What is promised is judged apart from what the plan expects; all others must hold.
enum class BoundOrigin : unsigned char {
    Promise,  ///< of the vendor's quote
    Plan,     ///< the bad end of the plan's range
    Service,  ///< the service level that is asked for
    Catalog,  ///< a published fact about device, model or machine
    Method,   ///< a rule of the test itself; planning default of grade D unless its basis names a source
};
inline constexpr int kBoundOrigins = static_cast<int>(BoundOrigin::Method) + 1;
[[nodiscard]] TextKey boundOriginName(BoundOrigin origin);
[[nodiscard]] std::string_view boundOriginId(BoundOrigin origin);

enum class BoundDirection : unsigned char {
    AtLeast,
    AtMost,
    Equal,  ///< within the bound's tolerance
};
[[nodiscard]] TextKey boundDirectionName(BoundDirection direction);
[[nodiscard]] std::string_view boundDirectionId(BoundDirection direction);

struct Bound {
    BoundOrigin origin{};
    double value = 0;                ///< in the unit of the check
    std::optional<double> expected;  ///< of a plan's range: its typical value
    double tolerance = 0;            ///< relative; 0.01 is one per cent
    Message basis;                   ///< how it comes about
};

/// One figure that is read off. Without a bound it is only recorded, and `remark` says why.
struct AcceptanceCheck {
    std::string id;  ///< unique in its protocol: "perf-chat-c8-ttft"
    Message what;
    AcceptanceUnit unit{};
    BoundDirection direction{};
    std::vector<Bound> bounds;
    std::optional<Message> remark;

    [[nodiscard]] const Bound* bound(BoundOrigin origin) const;
};

/// Requests that a step sends, all alike.
struct AcceptanceLoad {
    std::string profile;  ///< "chat", "rag", "long", "own", "promise-1"
    int input = 0;        ///< tokens, those in the cache included
    int cached = 0;       ///< of the input, shared by all requests
    int output = 0;
    int concurrency = 1;
    double secondsPerRequest = 0;  ///< by the plan; 0: not known
    bool operator==(const AcceptanceLoad&) const = default;
};

/// What a step opens when it passes. Shares are a planning default of grade D.
enum class PaymentMilestone : unsigned char {
    Order,       ///< 30 %: nothing is measured, but the protocol is part of the contract
    Acceptance,  ///< 60 %
    Service,     ///< 10 %, after three months of service
};
inline constexpr int kPaymentMilestones = static_cast<int>(PaymentMilestone::Service) + 1;
inline constexpr std::array<int, kPaymentMilestones> kPaymentPercent{30, 60, 10};
[[nodiscard]] TextKey paymentMilestoneName(PaymentMilestone milestone);
[[nodiscard]] std::string_view paymentMilestoneId(PaymentMilestone milestone);

struct AcceptanceStep {
    std::string id;  ///< "perf-chat-c8"
    AcceptanceGroup group{};
    Message title;
    Message todo;
    std::string tool;  ///< program or script by its own name; empty: by hand
    PaymentMilestone milestone = PaymentMilestone::Acceptance;
    std::vector<AcceptanceCheck> checks;
    std::optional<AcceptanceLoad> load;
};

/// What clients of engines measure with.
enum class BenchTool : unsigned char { VllmServe, SglangServing, EvalScope };
/// The one that comes with the engine, else one that speaks to every server with an interface like OpenAI's.
[[nodiscard]] BenchTool benchToolOf(const Engine& engine);
[[nodiscard]] std::string benchToolName(BenchTool tool);

struct AcceptanceProtocol {
    std::string optionId;
    std::string option;  ///< optionTitle
    std::string vendor;  ///< of the promise; empty without one
    int target = 1;      ///< requests at once that the plan is made for
    std::vector<AcceptanceStep> steps;
    std::vector<Message> remarks;  ///< what could not be made a test, and why

    [[nodiscard]] const AcceptanceStep* step(std::string_view id) const;
    [[nodiscard]] const AcceptanceCheck* check(std::string_view id) const;
};

/// How to find out whether a delivered machine is what was planned, and what was promised: steps in order, each with thresholds
/// and where they come from. Where the plan has no figure the check says so and has no threshold. `promise` may be null.
/// @error NotApplicable for an option that does not run
[[nodiscard]] Result<AcceptanceProtocol> acceptanceProtocol(const Catalog& catalog, const Scenario& scenario, const Plan& plan,
                                                            const Option& option, const Quote* promise);

}  // namespace sizewright
