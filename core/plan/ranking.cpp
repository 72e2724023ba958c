// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/ranking.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <tuple>

#include "core/plan/remedy.h"

namespace sizewright {
namespace {

/// More users than twice what is planned, and twice the speed, serve nobody.
constexpr double kUsefulExcess = 2;

bool isAccepted(const Option& o)
{
    return o.verdict != Verdict::DoesNotFit;
}

double costOf(const Option& o)
{
    return o.cost ? double(o.cost->tcoHorizon.typical.minor) : std::numeric_limits<double>::infinity();
}

double speedOf(const Option& o)
{
    return o.speed ? o.speed->perUser.typical.raw() : 0.0;
}

double powerOf(const Option& o)
{
    return o.cost && o.cost->ratedPower ? o.cost->ratedPower->raw() : std::numeric_limits<double>::infinity();
}

/// What an objective makes small, most important first.
using Key = std::array<double, 3>;

/// The best of the accepted and priced options in each respect.
struct Best {
    double cost = std::numeric_limits<double>::infinity();
    double speed = 0;
    double users = 0;
    double power = std::numeric_limits<double>::infinity();
};

Best bestOf(const OptionList& options)
{
    Best best;
    for (const auto& option : options) {
        const Option& o = *option;
        if (!isAccepted(o) || !o.isPriced())
            continue;
        best.cost = std::min(best.cost, costOf(o));
        best.speed = std::max(best.speed, speedOf(o));
        best.users = std::max(best.users, double(o.usersAtServiceLevel));
        best.power = std::min(best.power, powerOf(o));
    }
    return best;
}

/// 1 for the best, nearer to 0 the worse; what nobody needs does not count.
double scoreOf(const Option& o, const Best& best, double leastSpeed, double leastUsers)
{
    const auto share = [](double value, double most) { return most > 0 ? std::min(value / most, 1.0) : 0.0; };
    const double cost = costOf(o) > 0 ? best.cost / costOf(o) : 1.0;
    const double power = powerOf(o) > 0 && std::isfinite(powerOf(o)) ? best.power / powerOf(o) : 0.0;
    const double speed = share(speedOf(o), std::min(best.speed, kUsefulExcess * leastSpeed));
    const double users = share(o.usersAtServiceLevel, std::min(best.users, kUsefulExcess * leastUsers));
    return (cost + power + speed + users) / 4;
}

class Keys {
public:
    Keys(const OptionList& options, Objective objective) : m_objective(objective), m_best(bestOf(options))
    {
        for (const auto& option : options) {
            const Option& o = *option;
            if (!isAccepted(o) || !o.isPriced())
                continue;
            m_leastSpeed = std::min(m_leastSpeed, speedOf(o));
            m_leastUsers = std::min(m_leastUsers, double(o.usersAtServiceLevel));
            const auto [cheapest, isNew] = m_machines.try_emplace(machinesOf(o), costOf(o));
            if (!isNew)
                cheapest->second = std::min(cheapest->second, costOf(o));
        }
    }

    [[nodiscard]] Key of(const Option& o) const
    {
        switch (m_objective) {
        case Objective::LowestCost:
            return byMachines(o);
        case Objective::Fastest:
            return {-speedOf(o), 0, 0};
        case Objective::Smallest:
            return {double(o.nodes), o.platform->rackUnits * o.nodes, powerOf(o)};
        case Objective::Balanced:
            return {o.isPriced() ? -scoreOf(o, m_best, m_leastSpeed, m_leastUsers) : 0.0, 0, 0};
        }
        return {};
    }

private:
    using Machines = std::tuple<std::string_view, int, Verdict>;

    static Machines machinesOf(const Option& o) { return {o.platform->id, o.nodes, o.verdict}; }

    /// What the same machines cost differs by a little electricity only: there the better file comes first, then the faster one.
    [[nodiscard]] Key byMachines(const Option& o) const
    {
        const auto cheapest = m_machines.find(machinesOf(o));
        return {cheapest == m_machines.end() ? costOf(o) : cheapest->second, double(o.deployment.format->quality), -speedOf(o)};
    }

    Objective m_objective;
    std::map<Machines, double> m_machines;  ///< least cost of what the same machines can do
    Best m_best;
    double m_leastSpeed = std::numeric_limits<double>::infinity();
    double m_leastUsers = std::numeric_limits<double>::infinity();
};

/// Where an option stands; compared many times, so worked out once.
struct Place {
    const Option* option = nullptr;
    std::size_t index = 0;
    bool refused = false;
    bool unpriced = false;
    Verdict verdict{};
    Key key{};
    std::int64_t money = 0;
    Refusal refusal{};
    double shortfall = 0;

    [[nodiscard]] auto rank() const { return std::tie(refused, unpriced, verdict, key, money, refusal, shortfall, option->id); }
};

Place placeOf(const Option& o, const Keys& keys, std::size_t index)
{
    if (!isAccepted(o))
        return {&o, index, true, false, o.verdict, {}, 0, o.refusal, o.shortfall};
    return {&o, index, false, !o.isPriced(), o.verdict, keys.of(o), o.cost ? o.cost->tcoHorizon.typical.minor : 0, {}, 0};
}

/// What options compete in; smaller is better.
using Criteria = std::array<double, 5>;

Criteria criteriaOf(const Option& o)
{
    return {costOf(o), -speedOf(o), -double(o.usersAtServiceLevel), powerOf(o), double(o.deployment.format->quality)};
}

bool dominates(const Criteria& a, const Criteria& b)
{
    bool better = false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] > b[i])
            return false;
        better = better || a[i] < b[i];
    }
    return better;
}

}  // namespace

void rankOptions(OptionList& options, Objective objective)
{
    const Keys keys(options, objective);
    std::vector<Place> places;
    places.reserve(options.size());
    for (std::size_t i = 0; i < options.size(); ++i)
        places.push_back(placeOf(*options[i], keys, i));
    std::ranges::sort(places, [](const Place& a, const Place& b) { return a.rank() < b.rank(); });
    OptionList ranked;
    ranked.reserve(options.size());
    for (const Place& place : places)
        ranked.push_back(std::move(options[place.index]));
    options = std::move(ranked);
}

std::vector<bool> worthKeeping(const OptionList& options, std::size_t most)
{
    const auto price = [](const auto& o) {
        return onlyTooDear(*o) ? o->cost->capex.typical.minor : std::numeric_limits<std::int64_t>::max();
    };
    const auto cheapest = std::ranges::min_element(options, {}, price);
    std::vector<bool> kept(options.size());
    std::set<std::pair<Family, bool>> families;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Option& o = *options[i];
        const bool speaksForFamily = families.emplace(o.family, isAccepted(o)).second;
        kept[i] = i < most || o.onFront || speaksForFamily || (i == std::size_t(cheapest - options.begin()) && onlyTooDear(o));
    }
    return kept;
}

void markFront(const OptionList& options)
{
    std::vector<std::pair<Criteria, Option*>> rivals;
    for (const auto& o : options) {
        o->onFront = false;
        if (isAccepted(*o) && o->isPriced())
            rivals.emplace_back(criteriaOf(*o), o.get());
    }
    // Who is dominated is dominated by one of the front, and nobody dominates what costs less.
    std::ranges::sort(rivals, [](const auto& a, const auto& b) { return std::tie(a.first, a.second->id) < std::tie(b.first, b.second->id); });
    std::vector<const Criteria*> front;
    for (auto& [criteria, option] : rivals) {
        const Criteria& own = criteria;
        option->onFront = std::ranges::none_of(front, [&own](const Criteria* other) { return dominates(*other, own); });
        if (option->onFront)
            front.push_back(&own);
    }
}

std::optional<std::size_t> runnerUpOf(const std::vector<Option>& options)
{
    for (std::size_t i = 1; i < options.size() && isAccepted(options[i]); ++i)
        if (options[i].platform != options.front().platform)
            return i;
    return std::nullopt;
}

}  // namespace sizewright
