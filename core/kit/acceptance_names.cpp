// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/kit/acceptance.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

struct Named {
    std::string_view id;
    TextKey name;
};

constexpr std::array<Named, kAcceptanceGroups> kGroups{{
    {"inventory", SIZEWRIGHT_TR_NOOP("Acceptance", "Inventory")},
    {"burn_in", SIZEWRIGHT_TR_NOOP("Acceptance", "Burn-in")},
    {"identity", SIZEWRIGHT_TR_NOOP("Acceptance", "Identity of the model")},
    {"performance", SIZEWRIGHT_TR_NOOP("Acceptance", "Performance")},
    {"capacity", SIZEWRIGHT_TR_NOOP("Acceptance", "Capacity")},
    {"availability", SIZEWRIGHT_TR_NOOP("Acceptance", "Availability")},
    {"power", SIZEWRIGHT_TR_NOOP("Acceptance", "Power")},
    {"disk", SIZEWRIGHT_TR_NOOP("Acceptance", "Disks")},
    {"security", SIZEWRIGHT_TR_NOOP("Acceptance", "Security")},
    {"handover", SIZEWRIGHT_TR_NOOP("Acceptance", "Handover")},
}};

constexpr std::array<Named, kBoundOrigins> kOrigins{{
    {"promise", SIZEWRIGHT_TR_NOOP("Acceptance", "Promise of the vendor")},
    {"plan", SIZEWRIGHT_TR_NOOP("Acceptance", "Plan")},
    {"service", SIZEWRIGHT_TR_NOOP("Acceptance", "Service level")},
    {"catalog", SIZEWRIGHT_TR_NOOP("Acceptance", "Catalog")},
    {"method", SIZEWRIGHT_TR_NOOP("Acceptance", "Test method")},
}};

constexpr std::array<Named, 3> kDirections{{
    {"at_least", SIZEWRIGHT_TR_NOOP("Acceptance", "at least")},
    {"at_most", SIZEWRIGHT_TR_NOOP("Acceptance", "at most")},
    {"equal", SIZEWRIGHT_TR_NOOP("Acceptance", "equal to")},
}};

constexpr std::array<Named, kPaymentMilestones> kMilestones{{
    {"order", SIZEWRIGHT_TR_NOOP("Acceptance", "Order")},
    {"acceptance", SIZEWRIGHT_TR_NOOP("Acceptance", "Acceptance passed")},
    {"service", SIZEWRIGHT_TR_NOOP("Acceptance", "After three months of service")},
}};

struct UnitNames {
    std::string_view id;
    const char* symbol;
    int decimals;
};
constexpr std::array<UnitNames, kAcceptanceUnits> kUnits{{
    {"count", "", 0},
    {"ms", " ms", 1},
    {"s", " s", 1},
    {"h", " h", 0},
    {"tok/s", " tok/s", 1},
    {"W", " W", 0},
    {"GB", " GB", 1},
    {"MiB", " MiB", 0},
    {"GB/s", " GB/s", 1},
    {"MT/s", " MT/s", 0},
    {"share", "", 1},
    {"yes_no", "", 0},
}};

}  // namespace

TextKey acceptanceGroupName(AcceptanceGroup group)
{
    return kGroups[static_cast<std::size_t>(group)].name;
}

std::string_view acceptanceGroupId(AcceptanceGroup group)
{
    return kGroups[static_cast<std::size_t>(group)].id;
}

std::string_view acceptanceUnitId(AcceptanceUnit unit)
{
    return kUnits[static_cast<std::size_t>(unit)].id;
}

std::string acceptanceValueText(double value, AcceptanceUnit unit, const Language& language)
{
    const UnitNames& names = kUnits[static_cast<std::size_t>(unit)];
    if (unit == AcceptanceUnit::Share)
        return formatPercent(value, names.decimals, language.id);
    if (unit == AcceptanceUnit::YesNo)
        return language(value >= 0.5 ? SIZEWRIGHT_TR_NOOP("Acceptance", "yes") : SIZEWRIGHT_TR_NOOP("Acceptance", "no"));
    return formatNumber(value, names.decimals, language.id) + names.symbol;
}

TextKey boundOriginName(BoundOrigin origin)
{
    return kOrigins[static_cast<std::size_t>(origin)].name;
}

std::string_view boundOriginId(BoundOrigin origin)
{
    return kOrigins[static_cast<std::size_t>(origin)].id;
}

TextKey boundDirectionName(BoundDirection direction)
{
    return kDirections[static_cast<std::size_t>(direction)].name;
}

std::string_view boundDirectionId(BoundDirection direction)
{
    return kDirections[static_cast<std::size_t>(direction)].id;
}

TextKey paymentMilestoneName(PaymentMilestone milestone)
{
    return kMilestones[static_cast<std::size_t>(milestone)].name;
}

std::string_view paymentMilestoneId(PaymentMilestone milestone)
{
    return kMilestones[static_cast<std::size_t>(milestone)].id;
}

BenchTool benchToolOf(const Engine& engine)
{
    if (engine.id.starts_with("vllm"))
        return BenchTool::VllmServe;
    if (engine.id.find("sglang") != std::string::npos)
        return BenchTool::SglangServing;
    return BenchTool::EvalScope;
}

std::string benchToolName(BenchTool tool)
{
    switch (tool) {
    case BenchTool::VllmServe:
        return "vllm bench serve";
    case BenchTool::SglangServing:
        return "sglang.bench_serving";
    case BenchTool::EvalScope:
        break;
    }
    return "evalscope perf";
}

const Bound* AcceptanceCheck::bound(BoundOrigin origin) const
{
    const auto found = std::ranges::find(bounds, origin, &Bound::origin);
    return found == bounds.end() ? nullptr : &*found;
}

const AcceptanceStep* AcceptanceProtocol::step(std::string_view id) const
{
    const auto found = std::ranges::find(steps, id, &AcceptanceStep::id);
    return found == steps.end() ? nullptr : &*found;
}

const AcceptanceCheck* AcceptanceProtocol::check(std::string_view id) const
{
    for (const AcceptanceStep& s : steps)
        if (const auto found = std::ranges::find(s.checks, id, &AcceptanceCheck::id); found != s.checks.end())
            return &*found;
    return nullptr;
}

}  // namespace sizewright
