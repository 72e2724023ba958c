// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/formula.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sizewright {
namespace {

constexpr int kDeepest = 100;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isFunction(std::string_view word)
{
    return word == "min" || word == "max" || word == "ceil" || word == "sqrt";
}

tl::unexpected<Error> wrong(std::string detail)
{
    return failure(ErrorId::InvalidArgument, "formula", std::move(detail));
}

/// Sums of products of values, numbers and bracketed sums.
class Calculator {
public:
    using ValueOf = std::function<Result<double>(const std::string&)>;
    Calculator(std::vector<FormulaToken> tokens, const ValueOf& valueOf) : m_tokens(std::move(tokens)), m_valueOf(valueOf) {}

    Result<double> all()
    {
        auto value = sum();
        if (value && m_at != m_tokens.size())
            return wrong("\"" + m_tokens[m_at].text + "\" stands where the formula should end");
        return value;
    }

private:
    bool take(std::string_view sign)
    {
        if (m_at == m_tokens.size() || m_tokens[m_at].text != sign)
            return false;
        ++m_at;
        return true;
    }

    Result<double> sum()
    {
        auto value = product();
        while (value && (m_at < m_tokens.size()) && (m_tokens[m_at].text == "+" || m_tokens[m_at].text == "-")) {
            const bool plus = take("+") || !take("-");
            const auto next = product();
            if (!next)
                return next;
            *value += plus ? *next : -*next;
        }
        return value;
    }

    Result<double> product()
    {
        auto value = single();
        while (value && (m_at < m_tokens.size()) && (m_tokens[m_at].text == "*" || m_tokens[m_at].text == "/")) {
            const bool times = take("*") || !take("/");
            const auto next = single();
            if (!next)
                return next;
            *value = times ? *value * *next : *value / *next;
        }
        return value;
    }

    Result<double> single()
    {
        if (m_at == m_tokens.size())
            return wrong("the formula ends where a value should stand");
        const FormulaToken token = m_tokens[m_at++];
        if (token.kind == FormulaToken::Kind::Symbol)
            return m_valueOf(token.text);
        if (token.kind == FormulaToken::Kind::Number)
            return number(token.text);
        if (token.kind == FormulaToken::Kind::Function)
            return function(token.text);
        if (token.text == "(")
            return bracketed([&] { return sum(); });
        return wrong("\"" + token.text + "\" stands where a value should stand");
    }

    template <class Inside>
    Result<double> bracketed(const Inside& inside)
    {
        if (++m_depth > kDeepest)
            return wrong("too many brackets");
        auto value = inside();
        --m_depth;
        if (value && !take(")"))
            return wrong("a bracket is not closed");
        return value;
    }

    static Result<double> number(const std::string& digits)
    {
        double value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc() || end != digits.data() + digits.size())
            return wrong("\"" + digits + "\" is no number");
        return value;
    }

    Result<double> function(const std::string& name)
    {
        if (!take("("))
            return wrong("\"" + name + "\" needs a bracket");
        return bracketed([&]() -> Result<double> {
            auto value = sum();
            if (name == "ceil")
                return value.map([](double x) { return std::ceil(x); });
            if (name == "sqrt")
                return value.map([](double x) { return std::sqrt(x); });
            while (value && take(",")) {
                const auto next = sum();
                if (!next)
                    return next;
                *value = name == "min" ? std::min(*value, *next) : std::max(*value, *next);
            }
            return value;
        });
    }

    std::vector<FormulaToken> m_tokens;
    const ValueOf& m_valueOf;
    std::size_t m_at = 0;
    int m_depth = 0;
};

}  // namespace

Result<std::vector<FormulaToken>> formulaTokens(std::string_view formula)
{
    using Kind = FormulaToken::Kind;
    std::vector<FormulaToken> tokens;
    const auto takeWhile = [&](std::size_t& at, const auto& belongs) {
        const std::size_t first = at;
        while (at < formula.size() && belongs(formula[at]))
            ++at;
        return std::string(formula.substr(first, at - first));
    };
    std::size_t at = 0;
    while (at < formula.size()) {
        const char c = formula[at];
        if (c == ' ') {
            ++at;
        } else if (isLetter(c)) {
            std::string word = takeWhile(at, [](char x) { return isLetter(x) || isDigit(x); });
            tokens.push_back({isFunction(word) ? Kind::Function : Kind::Symbol, std::move(word)});
        } else if (isDigit(c)) {
            tokens.push_back({Kind::Number, takeWhile(at, [](char x) { return isDigit(x) || x == '.'; })});
        } else if (std::string_view("+-*/(),").find(c) != std::string_view::npos) {
            tokens.push_back({Kind::Sign, std::string(1, c)});
            ++at;
        } else {
            return wrong("\"" + std::string(1, c) + "\" has no place in a formula");
        }
    }
    return tokens;
}

Result<double> calculate(std::string_view formula, const std::function<Result<double>(const std::string&)>& valueOf)
{
    auto tokens = formulaTokens(formula);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return Calculator(std::move(*tokens), valueOf).all();
}

}  // namespace sizewright
