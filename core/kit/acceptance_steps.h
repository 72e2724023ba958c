// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kit/acceptance.h"
#include "core/plan/option_speed.h"

/// How the steps of a protocol come about, a function a group.
namespace sizewright::acceptance {

struct Context {
    const Catalog& catalog;
    const Scenario& scenario;
    const Option& option;
    const Quote* promise = nullptr;          ///< null: nobody has promised anything
    std::optional<OptionSpeed> speed;        ///< nothing: the plan has no speed of it
    int target = 1;
};

/// Share by which what drivers report differs between their versions; a planning default.
inline constexpr double kDriverSpread = 0.01;
/// Requests at once of the 4K test that articles recommend: four jobs of queue depth 32.
inline constexpr int kFioRandomInFlight = 4 * 32;
/// What they ask of it.
inline constexpr double kFioRandomAsked = 500'000;
/// Mean time of one of so many requests in flight, by Little's law.
[[nodiscard]] constexpr Seconds meanLatency(int inFlight, double perSecond)
{
    return Seconds(inFlight / perSecond);
}

[[nodiscard]] AcceptanceStep inventoryStep(const Context& c);
[[nodiscard]] AcceptanceStep burnInStep(const Context& c);
[[nodiscard]] AcceptanceStep identityStep(const Context& c);
void addPerformance(const Context& c, AcceptanceProtocol& protocol);
[[nodiscard]] AcceptanceStep capacityStep(const Context& c);
[[nodiscard]] AcceptanceStep availabilityStep(const Context& c);
[[nodiscard]] AcceptanceStep powerStep(const Context& c);
[[nodiscard]] AcceptanceStep diskStep(const Context& c);
[[nodiscard]] AcceptanceStep securityStep(const Context& c);
[[nodiscard]] AcceptanceStep handoverStep(const Context& c);

// Words that several groups use.
[[nodiscard]] Bound methodBound(double value, const TextKey& basis);
[[nodiscard]] Bound catalogBound(double value, const Source& source, double tolerance = 0);
[[nodiscard]] Message noPlanFigure();

}  // namespace sizewright::acceptance
