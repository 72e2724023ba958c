// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sizing/budget.h"

#include <algorithm>
#include <cmath>

#include "core/sizing/model_order.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

/// The ladder's steps. @source planning default, from a workstation to a rack of servers
constexpr std::int64_t kStepsCny[] = {50'000, 100'000, 200'000, 500'000, 1'000'000, 2'000'000, 4'000'000};
constexpr int kRoundDigits = 2;

std::int64_t priceOf(const SizedMachine& m)
{
    return m.cost()->capex.typical.minor;
}

bool carriesMore(const SizedMachine& a, const SizedMachine& b)
{
    if (a.users != b.users)
        return a.users > b.users;
    if (priceOf(a) != priceOf(b))
        return priceOf(a) < priceOf(b);
    return a.widest->id < b.widest->id;
}

bool answersBetter(const SizedMachine& a, const SizedMachine& b)
{
    if (a.asked.has_value() != b.asked.has_value())
        return a.asked.has_value();
    const Candidate& ca = a.capacity.candidate;
    const Candidate& cb = b.capacity.candidate;
    const auto answers = compareAnswers(*ca.model, *ca.format, *cb.model, *cb.format);
    return answers != 0 ? answers < 0 : carriesMore(a, b);
}

bool isFaster(const SizedMachine& a, const SizedMachine& b)
{
    const double rateA = a.asked->speed->perUser.typical.raw();
    const double rateB = b.asked->speed->perUser.typical.raw();
    return rateA != rateB ? rateA > rateB : carriesMore(a, b);
}

/// Puts the machine in the place if it is better than what is there.
template <class Better>
void offer(const SizingTable& table, std::optional<std::size_t>& place, std::size_t index, Better better)
{
    if (!place || better(table.machines[index], table.machines[*place]))
        place = index;
}

void offer(const SizingTable& table, BudgetChoice& choice, std::size_t index)
{
    offer(table, choice.mostUsers, index, carriesMore);
    offer(table, choice.quality, index, answersBetter);
    if (table.machines[index].asked)
        offer(table, choice.fastest, index, isFaster);
}

}  // namespace

Result<Budget> bestForBudget(const SizingTable& table, Money amount)
{
    if (amount.currency != table.scenario.finance.currency)
        return failure(ErrorId::CurrencyMismatch, "--budget", "the budget must be in the plan's currency, " + std::string(currencyCode(table.scenario.finance.currency)));
    Budget budget{amount, {}, {}};
    for (std::size_t i = 0; i < table.machines.size(); ++i) {
        const SizedMachine& m = table.machines[i];
        if (!m.cost() || !m.cost()->bill.complete || priceOf(m) > amount.minor)
            continue;
        offer(table, budget.families[static_cast<std::size_t>(m.platform().family)], i);
        offer(table, budget.overall, i);
    }
    return budget;
}

Result<std::vector<Money>> budgetSteps(const SizingTable& table, const std::optional<Money>& ceiling)
{
    std::vector<Money> steps;
    for (const std::int64_t major : kStepsCny) {
        const auto cny = moneyOf(Decimal::fromInteger(major), Currency::CNY);
        const auto amount = cny ? table.prices.toPlanCurrency(*cny) : cny;
        if (!amount)
            return tl::unexpected(amount.error());
        steps.push_back({std::llround(roundSignificant(double(amount->minor), kRoundDigits)), amount->currency});
    }
    if (ceiling && ceiling->currency == table.scenario.finance.currency)
        steps.push_back(*ceiling);
    std::ranges::sort(steps, {}, &Money::minor);
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    return steps;
}

Result<std::vector<Budget>> budgetLadder(const SizingTable& table, const std::vector<Money>& amounts)
{
    std::vector<Budget> ladder;
    for (const Money& amount : amounts) {
        auto budget = bestForBudget(table, amount);
        if (!budget)
            return tl::unexpected(budget.error());
        ladder.push_back(std::move(*budget));
    }
    return ladder;
}

}  // namespace sizewright
