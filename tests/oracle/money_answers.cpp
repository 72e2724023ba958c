// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers the cases that tests/oracle/money_oracle.py asks: one line of words in, one line of plain numbers out.
#include <iostream>
#include <map>
#include <sstream>

#include "core/cost/depreciation.h"
#include "core/cost/finance.h"
#include "core/cost/present_value.h"
#include "core/cost/unit_cost.h"
#include "core/money/exchange_rates.h"

using namespace sizewright;

namespace {

using Words = std::istringstream;

std::string word(Words& in)
{
    std::string text;
    in >> text;
    return text;
}

int count(Words& in)
{
    int value = 0;
    in >> value;
    return value;
}

Decimal decimal(Words& in)
{
    return Decimal::parse(word(in)).value();
}

Currency currency(Words& in)
{
    return currencyFromCode(word(in)).value();
}

Money money(Words& in, Currency c = Currency::CNY)
{
    std::int64_t minor = 0;
    in >> minor;
    return {minor, c};
}

Rounding rounding(Words& in)
{
    static const std::map<std::string, Rounding> modes{
        {"half_even", Rounding::HalfEven}, {"half_up", Rounding::HalfUp}, {"up", Rounding::Up}, {"down", Rounding::Down}};
    return modes.at(word(in));
}

Depreciation depreciation(Words& in)
{
    const std::string method = word(in);
    if (method == "macrs5")
        return {DepreciationMethod::Macrs5, 0};
    if (method == "first_year")
        return {DepreciationMethod::FirstYear, 0};
    return {DepreciationMethod::StraightLine, std::stoi(method)};
}

std::string text(const Result<Money>& amount)
{
    return amount ? std::to_string(amount->minor) : "error";
}

std::string text(const Result<Decimal>& value)
{
    return value ? value->toText() : "error";
}

std::string text(const Result<std::vector<Money>>& amounts)
{
    std::string line;
    for (const Money& amount : amounts.value_or(std::vector<Money>()))
        line += (line.empty() ? "" : " ") + std::to_string(amount.minor);
    return amounts ? line : "error";
}

std::string text(const std::optional<Decimal>& value)
{
    return value ? value->toText() : "never";
}

std::vector<RunningCost> runningCosts(Words& in)
{
    std::vector<RunningCost> costs(static_cast<std::size_t>(count(in)));
    for (RunningCost& cost : costs) {
        cost.firstYear = money(in);
        cost.escalation = decimal(in);
    }
    return costs;
}

/// Capex, running costs, years, residual and, if there is a tax, its rate and the way of writing off; then the discount rate.
std::string ownership(Words& in)
{
    OwnershipCosts costs;
    costs.capex = money(in);
    const int years = count(in);
    costs.residual = money(in);
    const Decimal rate = decimal(in);
    const Decimal tax = decimal(in);
    const Depreciation rule = depreciation(in);
    const auto opex = yearlyOpex(runningCosts(in), years);
    if (!opex)
        return "error";
    costs.opexByYear = *opex;
    if (tax > Decimal())
        costs.tax = Taxation{tax, rule};
    return text(netPresentCost(costs, rate));
}

std::string converted(Words& in)
{
    const Currency from = currency(in);
    const Currency to = currency(in);
    const Money amount = money(in, from);
    const Rounding mode = rounding(in);
    std::vector<ExchangeRate> rates(static_cast<std::size_t>(count(in)));
    for (ExchangeRate& rate : rates) {
        rate.base = currency(in);
        rate.quote = currency(in);
        rate.rate = decimal(in);
        rate.date = "2026-11-22";
    }
    return text(ExchangeRates(rates).convert(amount, to, mode));
}

std::string blend(Words& in)
{
    ApiPrices prices;
    for (Decimal* price : {&prices.hitPeak, &prices.missPeak, &prices.outputPeak, &prices.hitOffPeak, &prices.missOffPeak, &prices.outputOffPeak})
        *price = decimal(in);
    const Decimal peak = decimal(in);
    const Decimal hit = decimal(in);
    return text(apiPricePerMegatoken(prices, peak, hit, decimal(in)));
}

std::string perMegatoken(Words& in)
{
    static const std::map<std::string, TokenUnit> units{
        {"output", TokenUnit::Output}, {"all_tokens", TokenUnit::AllTokens}, {"output_equivalents", TokenUnit::OutputEquivalents}};
    const TokenUnit unit = units.at(word(in));
    const Money annual = money(in);
    AnnualTokens tokens;
    for (Decimal* kind : {&tokens.output, &tokens.input, &tokens.cachedInput})
        *kind = decimal(in);
    OutputEquivalence equivalence;
    equivalence.inputs = decimal(in);
    equivalence.cachedInputs = decimal(in);
    const auto cost = costPerMegatoken(annual, tokens, unit, equivalence);
    return cost ? cost->amount.toText() + " " + cost->inputPerOutput.toText() : "error";
}

std::string answer(const std::string& line)
{
    Words in(line);
    const std::string kind = word(in);
    const auto a = [&] { return money(in); };
    if (kind == "add" || kind == "subtract") {
        const Money first = a();
        return text(kind == "add" ? add(first, a()) : subtract(first, a()));
    }
    if (kind == "multiply") {
        const Money amount = a();
        const Decimal factor = decimal(in);
        return text(multiply(amount, factor, rounding(in)));
    }
    if (kind == "round") {
        const Currency to = currency(in);
        const Decimal major = decimal(in);
        return text(moneyOf(major, to, rounding(in)));
    }
    if (kind == "convert")
        return converted(in);
    if (kind == "npv" || kind == "eac") {
        const Money first = a();
        const Money opex = kind == "npv" ? a() : first;
        const Money residual = kind == "npv" ? a() : first;
        const Decimal rate = decimal(in);
        const int years = count(in);
        return text(kind == "npv" ? netPresentCost(first, opex, rate, years, residual) : equivalentAnnualCost(first, rate, years));
    }
    if (kind == "depreciation") {
        const Money base = a();
        return text(depreciationSchedule(base, depreciation(in)));
    }
    if (kind == "ownership")
        return ownership(in);
    if (kind == "blend")
        return blend(in);
    if (kind == "months" || kind == "discounted") {
        const Money capex = a();
        const Money alternative = a();
        const Money opex = a();
        if (kind == "months")
            return text(breakEvenMonths(capex, alternative, opex));
        const auto month = discountedBreakEvenMonth(capex, alternative, opex, decimal(in));
        return month ? std::to_string(*month) : "never";
    }
    if (kind == "megatoken")
        return perMegatoken(in);
    if (kind == "user") {
        const Money annual = a();
        return text(costPerUserAndMonth(annual, count(in)));
    }
    if (kind == "volume" || kind == "utilisation") {
        const Money annual = a();
        const Decimal price = decimal(in);
        return text(kind == "volume" ? breakEvenVolume(annual, price) : breakEvenUtilisation(annual, price, decimal(in)));
    }
    return "unknown case";
}

}  // namespace

int main()
{
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);)
        std::cout << answer(line) << '\n';
    return 0;
}
