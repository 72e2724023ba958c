// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/explanation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/explain/formula.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

/// What doubles lose over a long sum of large products.
constexpr double kRelative = 1e-9;

const Operand* operandOf(const Explanation& explanation, const std::string& symbol)
{
    const auto found = std::ranges::find(explanation.operands, symbol, &Operand::symbol);
    return found == explanation.operands.end() ? nullptr : &*found;
}

bool agrees(double a, double b, double rounding)
{
    return std::abs(a - b) <= rounding + kRelative * std::max(std::abs(a), std::abs(b));
}

int decimalsOf(double value)
{
    for (const int decimals : {0, 1, 2, 3, 4})
        if (std::abs(value * std::pow(10, decimals) - std::round(value * std::pow(10, decimals))) < 1e-6)
            return decimals;
    return 4;
}

std::string symbolText(const Operand& operand, FormulaStyle style, const Language& language)
{
    return style == FormulaStyle::Names ? render(operand.name, language)
                                        : formatValue(operand.value, operand.unit, language);
}

/// A sign as it is printed between its neighbours; rounding up has brackets of its own.
std::string signText(const std::string& sign, std::vector<bool>& roundsUp)
{
    if (sign == "(")
        return roundsUp.back() ? "⌈" : "(";
    if (sign == ")") {
        const bool up = roundsUp.back();
        roundsUp.pop_back();
        return up ? "⌉" : ")";
    }
    if (sign == ",")
        return "; ";
    return sign == "*" ? " × " : sign == "-" ? " − " : " " + sign + " ";
}

}  // namespace

Result<double> evaluate(const Explanation& explanation)
{
    return calculate(explanation.formula, [&](const std::string& symbol) -> Result<double> {
        if (const Operand* operand = operandOf(explanation, symbol))
            return operand->value;
        return failure(ErrorId::InvalidArgument, "formula", "no operand is called \"" + symbol + "\"");
    });
}

Result<void> checkExplanation(const Explanation& explanation)
{
    const auto value = evaluate(explanation);
    if (!value)
        return tl::unexpected(value.error());
    const std::string title = render(explanation.title, Language());
    if (!agrees(*value, explanation.value, explanation.rounding))
        return failure(ErrorId::InvalidArgument, title,
                       explanation.formula + " gives " + formatNumber(*value, 3, LanguageId::En) + ", not " +
                           formatNumber(explanation.value, 3, LanguageId::En));
    for (const Operand& operand : explanation.operands) {
        for (const Explanation& how : operand.how) {
            if (!agrees(how.value, operand.value, how.rounding))
                return failure(ErrorId::InvalidArgument, title, "\"" + operand.symbol + "\" is explained as another value");
            if (const auto checked = checkExplanation(how); !checked)
                return checked;
        }
    }
    return {};
}

std::string formulaText(const Explanation& explanation, FormulaStyle style, const Language& language)
{
    const auto tokens = formulaTokens(explanation.formula);
    if (!tokens)
        return explanation.formula;
    std::string result;
    std::vector<bool> roundsUp;
    bool ceiling = false;
    for (const FormulaToken& token : *tokens) {
        switch (token.kind) {
        case FormulaToken::Kind::Number:
            result += token.text;
            break;
        case FormulaToken::Kind::Symbol:
            if (const Operand* operand = operandOf(explanation, token.text))
                result += symbolText(*operand, style, language);
            break;
        case FormulaToken::Kind::Function:
            ceiling = token.text == "ceil";
            result += ceiling ? std::string() : token.text;
            break;
        case FormulaToken::Kind::Sign:
            if (token.text == "(")
                roundsUp.push_back(std::exchange(ceiling, false));
            result += signText(token.text, roundsUp);
            break;
        }
    }
    return result;
}

namespace {

/// Four significant digits.
std::string significant(double value, LanguageId language)
{
    const double size = std::abs(value);
    const int whole = size >= 1 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 1;
    return formatNumber(value, std::clamp(4 - whole, 0, 3), language);
}

/// A decimal prefix: "4.8 T".
std::string prefixed(double value, LanguageId language)
{
    constexpr std::array<std::pair<double, const char*>, 5> kPrefixes{
        {{1e15, " P"}, {1e12, " T"}, {1e9, " G"}, {1e6, " M"}, {1e3, " k"}}};
    for (const auto& [factor, prefix] : kPrefixes)
        if (value >= factor)
            return significant(value / factor, language) + prefix;
    return significant(value, language) + " ";
}

std::string secondsText(double value, LanguageId language)
{
    const double size = std::abs(value);
    if (size >= 1 || size == 0)
        return significant(value, language) + " s";
    return size >= 1e-3 ? significant(value * 1e3, language) + " ms" : significant(value * 1e6, language) + " µs";
}

}  // namespace

std::string formatValue(double value, Unit unit, const Language& language)
{
    const std::string plain = formatNumber(value, decimalsOf(value), language.id);
    switch (unit) {
    case Unit::Byte:
        return value >= 1 << 20 ? formatBytes(Bytes(std::llround(value)), language.id) : plain + " B";
    case Unit::BytePerToken:
        return render({{}, SIZEWRIGHT_TR_NOOP("Explain", "{number} B per token"), {{"number", plain}}}, language);
    case Unit::Token:
        return render({{}, SIZEWRIGHT_TR_NOOP("Explain", "{number} tokens"), {{"number", plain}}}, language);
    case Unit::Second:
        return secondsText(value, language.id);
    case Unit::TokenPerSecond:
        return render({{}, SIZEWRIGHT_TR_NOOP("Explain", "{number} tokens/s"), {{"number", significant(value, language.id)}}}, language);
    case Unit::BytePerSecond:
        return prefixed(value, language.id) + "B/s";
    case Unit::Flop:
        return prefixed(value, language.id) + "FLOP";
    case Unit::FlopPerSecond:
        return prefixed(value, language.id) + "FLOP/s";
    case Unit::Share:
        return formatPercent(value, 1, language.id);
    case Unit::Parameter:
    case Unit::None:
        break;
    }
    return plain;
}

std::string_view unitId(Unit unit)
{
    switch (unit) {
    case Unit::Byte:
        return "bytes";
    case Unit::BytePerToken:
        return "bytes_per_token";
    case Unit::Token:
        return "tokens";
    case Unit::Parameter:
        return "parameters";
    case Unit::Second:
        return "seconds";
    case Unit::TokenPerSecond:
        return "tokens_per_second";
    case Unit::BytePerSecond:
        return "bytes_per_second";
    case Unit::Flop:
        return "flop";
    case Unit::FlopPerSecond:
        return "flop_per_second";
    case Unit::Share:
        return "share";
    case Unit::None:
        break;
    }
    return "";
}

std::string citationText(const Citation& citation, const Language& language)
{
    return render({{},
                   SIZEWRIGHT_TR_NOOP("Explain", "{title}, read {date}, grade {grade}"),
                   {{"title", citation.title}, {"date", citation.read}, {"grade", std::string(1, citation.grade)}}},
                  language);
}

}  // namespace sizewright
