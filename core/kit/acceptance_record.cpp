// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/acceptance_record.h"

#include <algorithm>
#include <cmath>

namespace sizewright {
namespace {

/// Share of requests within both limits from which a number of users counts as served.
constexpr double kGoodputShare = 0.95;
constexpr const char* kCapacityCheck = "capacity-users";

struct Named {
    std::string_view id;
    TextKey name;
};
constexpr std::array<Named, kAcceptanceVerdicts> kVerdicts{{
    {"recorded", SIZEWRIGHT_TR_NOOP("Acceptance", "recorded")},
    {"pass", SIZEWRIGHT_TR_NOOP("Acceptance", "passed")},
    {"plan_missed", SIZEWRIGHT_TR_NOOP("Acceptance", "holds the promise, misses the plan")},
    {"not_measured", SIZEWRIGHT_TR_NOOP("Acceptance", "not measured")},
    {"promise_missed", SIZEWRIGHT_TR_NOOP("Acceptance", "holds the plan, misses the promise")},
    {"fail", SIZEWRIGHT_TR_NOOP("Acceptance", "failed")},
}};
constexpr std::array<Named, 3> kStates{{
    {"release", SIZEWRIGHT_TR_NOOP("Acceptance", "may be paid")},
    {"waiting", SIZEWRIGHT_TR_NOOP("Acceptance", "waits for tests")},
    {"hold", SIZEWRIGHT_TR_NOOP("Acceptance", "withhold")},
}};

bool holds(BoundDirection direction, const Bound& bound, double value)
{
    const double slack = std::abs(bound.value) * bound.tolerance;
    switch (direction) {
    case BoundDirection::AtLeast:
        return value >= bound.value - slack;
    case BoundDirection::AtMost:
        return value <= bound.value + slack;
    case BoundDirection::Equal:
        break;
    }
    return std::abs(value - bound.value) <= slack;
}

/// How far a value is on the bad side; larger is worse.
double badness(const AcceptanceCheck& check, double value)
{
    switch (check.direction) {
    case BoundDirection::AtLeast:
        return -value;
    case BoundDirection::AtMost:
        return value;
    case BoundDirection::Equal:
        break;
    }
    return check.bounds.empty() ? value : std::abs(value - check.bounds.front().value);
}

AcceptanceVerdict verdictOf(const std::vector<BoundResult>& bounds)
{
    bool promise = true;
    bool plan = true;
    bool promised = false;
    bool rest = true;
    for (const BoundResult& b : bounds) {
        if (b.bound.origin == BoundOrigin::Promise) {
            promised = true;
            promise = promise && b.holds;
        } else if (b.bound.origin == BoundOrigin::Plan) {
            plan = plan && b.holds;
        } else {
            rest = rest && b.holds;
        }
    }
    const bool planned = std::ranges::any_of(bounds, [](const BoundResult& b) { return b.bound.origin == BoundOrigin::Plan; });
    if (!rest || (!promise && !(planned && plan)) || (!plan && !promised))
        return AcceptanceVerdict::Fail;
    if (!promise)
        return AcceptanceVerdict::PromiseMissed;
    return plan ? AcceptanceVerdict::Pass : AcceptanceVerdict::PlanMissed;
}

CheckRecord recordOf(const AcceptanceCheck& check, const std::vector<MeasuredValue>& values)
{
    CheckRecord record;
    record.check = check;
    for (const MeasuredValue& v : values)
        if (v.check == check.id && (!record.measured || badness(check, v.value) > badness(check, *record.measured))) {
            record.measured = v.value;
            record.source = v.note.empty() ? v.source : v.source + ": " + v.note;
        }
    if (check.bounds.empty())
        record.verdict = AcceptanceVerdict::Recorded;
    if (!record.measured || check.bounds.empty())
        return record;
    for (const Bound& bound : check.bounds)
        record.bounds.push_back({bound, holds(check.direction, bound, *record.measured),
                                 bound.value != 0 ? std::optional((*record.measured - bound.value) / std::abs(bound.value)) : std::nullopt});
    record.verdict = verdictOf(record.bounds);
    return record;
}

/// The largest number of users of which enough were served well, unless it was noted by hand.
void addCapacity(const AcceptanceResults& results, std::vector<MeasuredValue>& values)
{
    if (results.goodput.empty() || std::ranges::find(values, kCapacityCheck, &MeasuredValue::check) != values.end())
        return;
    MeasuredValue best{kCapacityCheck, 0, {}, results.goodput.front().source};
    for (const GoodputPoint& point : results.goodput)
        if (point.share >= kGoodputShare && point.concurrency > best.value) {
            best.value = point.concurrency;
            best.source = point.source;
        }
    values.push_back(std::move(best));
}

MilestoneRecord milestoneOf(PaymentMilestone milestone, const AcceptanceRecord& record)
{
    MilestoneRecord m;
    m.milestone = milestone;
    m.percent = kPaymentPercent[static_cast<std::size_t>(milestone)];
    for (std::size_t i = 0; i < record.steps.size(); ++i) {
        const StepRecord& step = record.steps[i];
        // What comes later is not paid before what comes earlier.
        if (record.protocol.steps[i].milestone > milestone)
            continue;
        const MilestoneState state = holdsPayment(step.verdict)                              ? MilestoneState::Hold
                                     : step.verdict == AcceptanceVerdict::NotMeasured ? MilestoneState::Waiting
                                                                                      : MilestoneState::Release;
        if (state > m.state) {
            m.state = state;
            m.steps.clear();
        }
        if (state == m.state && state != MilestoneState::Release)
            m.steps.push_back(step.id);
    }
    return m;
}

}  // namespace

TextKey acceptanceVerdictName(AcceptanceVerdict verdict)
{
    return kVerdicts[static_cast<std::size_t>(verdict)].name;
}

std::string_view acceptanceVerdictId(AcceptanceVerdict verdict)
{
    return kVerdicts[static_cast<std::size_t>(verdict)].id;
}

bool holdsPayment(AcceptanceVerdict verdict)
{
    return verdict == AcceptanceVerdict::PromiseMissed || verdict == AcceptanceVerdict::Fail;
}

TextKey milestoneStateName(MilestoneState state)
{
    return kStates[static_cast<std::size_t>(state)].name;
}

std::string_view milestoneStateId(MilestoneState state)
{
    return kStates[static_cast<std::size_t>(state)].id;
}

const CheckRecord* AcceptanceRecord::check(std::string_view id) const
{
    for (const StepRecord& step : steps)
        for (const CheckRecord& c : step.checks)
            if (c.check.id == id)
                return &c;
    return nullptr;
}

AcceptanceRecord acceptanceRecord(const AcceptanceProtocol& protocol, const AcceptanceResults& results)
{
    AcceptanceRecord record;
    record.protocol = protocol;
    record.warnings = results.warnings;
    std::vector<MeasuredValue> values = results.values;
    addCapacity(results, values);
    record.verdict = AcceptanceVerdict::Recorded;
    for (const AcceptanceStep& step : protocol.steps) {
        StepRecord made{step.id, AcceptanceVerdict::Recorded, {}};
        for (const AcceptanceCheck& check : step.checks) {
            made.checks.push_back(recordOf(check, values));
            made.verdict = std::max(made.verdict, made.checks.back().verdict);
        }
        record.verdict = std::max(record.verdict, made.verdict);
        record.steps.push_back(std::move(made));
    }
    for (int m = 0; m < kPaymentMilestones; ++m)
        record.milestones[static_cast<std::size_t>(m)] = milestoneOf(static_cast<PaymentMilestone>(m), record);
    return record;
}

}  // namespace sizewright
