// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/quote_amounts.h"

#include <algorithm>
#include <set>

#include "core/sheets/fold.h"

namespace sizewright {
namespace {

/// Differences of less than a cent, or of half a unit where prices are whole, come from rounding.
bool isNear(Decimal a, Decimal b)
{
    const Decimal difference = a < b ? b - a : a - b;
    return difference <= Decimal::fromMantissa(10'000'000'000'000'000);
}

/// Whether quantity x unit price = total under a sign in every row that has all three.
bool addsUp(const QuoteRows& rows, DecimalSign sign)
{
    for (const QuoteRow& row : rows.rows) {
        const auto quantity = row.quantity.reading.value(sign);
        const auto unit = row.unitPrice.reading.value(sign);
        const auto total = row.total.reading.value(sign);
        if (!quantity || !unit || !total || row.kind != QuoteRowKind::Line)
            continue;
        const auto product = multiply(*quantity, *unit);
        if (!product || !isNear(*product, *total))
            return false;
    }
    return true;
}

SignEvidence evidenceOf(const QuoteRows& rows)
{
    SignEvidence evidence;
    for (const QuoteRow& row : rows.rows)
        for (const RowNumber* number : {&row.quantity, &row.unitPrice, &row.total})
            evidence.add(number->reading);
    return evidence;
}

std::optional<DecimalSign> signOf(QuoteReading& reading, const QuoteRows& rows, const QuoteReadingOptions& options)
{
    const SignEvidence evidence = evidenceOf(rows);
    if (const auto sign = evidence.sign(); sign || evidence.ambiguous == 0)
        return sign;
    const bool conflict = evidence.point > 0;
    const bool point = addsUp(rows, DecimalSign::Point);
    const bool comma = addsUp(rows, DecimalSign::Comma);
    if (point != comma && !conflict)
        return point ? DecimalSign::Point : DecimalSign::Comma;
    if (options.remembered && options.remembered->sign && !conflict && options.answers.count("decimal_sign") == 0)
        return options.remembered->sign;
    const bool german = std::any_of(reading.columns.begin(), reading.columns.end(), [](const QuoteColumn& c) {
        return hasAny(folded(c.header), {"preis", "menge", "bezeichnung", "betrag"});
    });
    std::string example;
    for (const QuoteRow& row : rows.rows)
        for (const RowNumber* number : {&row.quantity, &row.unitPrice, &row.total})
            if (number->reading.isAmbiguous() && example.empty())
                example = number->reading.point->toText();
    const auto answer = answered(
        reading, options.answers,
        {quoteMessage(
             "decimal_sign",
             SIZEWRIGHT_TR_NOOP("QuoteReading",
                                "Numbers such as {example} can be read in two ways. Which sign comes before the decimals?"),
             {{"example", example}}),
         {{"point", quoteMessage("point", SIZEWRIGHT_TR_NOOP("QuoteReading", "The point: 1,234.56"))},
          {"comma", quoteMessage("comma", SIZEWRIGHT_TR_NOOP("QuoteReading", "The comma: 1.234,56"))}},
         german ? "comma" : "point"});
    return answer ? std::optional(*answer == "point" ? DecimalSign::Point : DecimalSign::Comma) : std::nullopt;
}

/// Kana tell Japanese: U+3040 to U+30FF.
bool hasKana(std::string_view text)
{
    for (std::size_t at = text.find('\xE3'); at != std::string_view::npos; at = text.find('\xE3', at + 1))
        if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0x81 &&
            static_cast<unsigned char>(text[at + 1]) <= 0x83)
            return true;
    return false;
}

/// What names a currency, collected.
struct Currencies {
    std::set<Currency> inCells;
    std::set<Currency> elsewhere;
    bool yen = false;
    std::string unsupported;

    void add(const CurrencyReading& reading, std::set<Currency>& to)
    {
        if (reading.currency)
            to.insert(*reading.currency);
        yen = yen || reading.yen;
        if (unsupported.empty())
            unsupported = reading.unsupported;
    }
};

/// Sentences on currency or unit; one on exchange rates names another currency.
bool isAboutCurrency(std::string_view folded)
{
    if (hasAny(folded, {"汇率", "wechselkurs"}) || hasWord(folded, {"exchange rate", "exchange"}))
        return false;
    return hasAny(folded, {"币种", "币别", "货币", "单位", "人民币", "报价", "价格", "währung", "preise"}) ||
           hasWord(folded, {"currency", "prices", "price", "amounts", "amount", "all figures"});
}

Currencies currenciesOf(const QuoteReading& reading, const QuoteRows& rows, bool chinese)
{
    Currencies found;
    for (const QuoteRow& row : rows.rows)
        for (const RowNumber* number : {&row.unitPrice, &row.total})
            if (number->reading.isNumber())
                found.add(currencyOfMark(folded(number->reading.mark), chinese), found.inCells);
    for (const QuoteRow& row : rows.rows)
        if (row.kind != QuoteRowKind::Line)
            found.add(currencyInLabel(row.text, chinese), found.elsewhere);
    for (const QuoteColumn& column : reading.columns)
        if (column.field == QuoteField::UnitPrice || column.field == QuoteField::Total || column.field == QuoteField::Price)
            found.add(currencyInLabel(folded(column.header), chinese), found.elsewhere);
    for (const std::string& sentence : rows.sentences)
        if (const std::string text = folded(std::string_view(sentence).substr(0, 400)); isAboutCurrency(text))
            found.add(currencyInLabel(text, chinese), found.elsewhere);
    return found;
}

QuoteQuestion currencyQuestion(const std::set<Currency>& seen, bool yen)
{
    QuoteQuestion question{
        quoteMessage("currency", SIZEWRIGHT_TR_NOOP("QuoteReading", "Which currency are the prices in?")), {}, {}};
    std::vector<Currency> choices(seen.begin(), seen.end());
    if (choices.empty() && yen)
        choices = {Currency::CNY, Currency::JPY};
    if (choices.empty())
        choices = {Currency::CNY, Currency::EUR, Currency::USD, Currency::JPY, Currency::GBP, Currency::CHF};
    for (const Currency currency : choices)
        question.choices.push_back(
            {std::string(currencyCode(currency)), quoteMessage("code", SIZEWRIGHT_TR_NOOP("QuoteReading", "{code}"),
                                                               {{"code", std::string(currencyCode(currency))}})});
    return question;
}

Result<Currency> currencyOf(QuoteReading& reading, const QuoteRows& rows, const QuoteReadingOptions& options,
                            const std::string& name)
{
    bool chinese = false;
    bool kana = false;
    for (const QuoteColumn& column : reading.columns)
        chinese = chinese || hasHan(column.header);
    for (const std::string& sentence : rows.sentences)
        kana = kana || hasKana(sentence);
    const Currencies found = currenciesOf(reading, rows, chinese && !kana);
    if (!found.unsupported.empty())
        return failure(ErrorId::NotApplicable, name,
                       "the prices are in \"" + found.unsupported +
                           "\"; quotes are accepted in CNY, EUR, USD, JPY, GBP and CHF: ask the vendor for one of these");
    if (found.inCells.size() > 1)
        return failure(ErrorId::NotApplicable, name,
                       "the lines are in several currencies; split the file into one quote for each");
    std::set<Currency> all = found.inCells;
    all.insert(found.elsewhere.begin(), found.elsewhere.end());
    if (all.size() == 1 && !found.yen)
        return *all.begin();
    if (options.remembered && options.remembered->currency && options.answers.count("currency") == 0 &&
        (all.empty() || all.count(*options.remembered->currency) > 0))
        return *options.remembered->currency;
    QuoteQuestion question = currencyQuestion(all, found.yen);
    if (!found.inCells.empty())
        question.suggested = currencyCode(*found.inCells.begin());
    else if (all.empty() && chinese)
        question.suggested = "CNY";
    const std::string fallback = question.suggested.empty() ? question.choices.front().value : question.suggested;
    return currencyFromCode(answered(reading, options.answers, question).value_or(fallback));
}

}  // namespace

Result<AmountRules> amountRules(QuoteReading& reading, const QuoteRows& rows, const QuoteReadingOptions& options,
                                const std::string& name)
{
    AmountRules rules;
    const auto currency = currencyOf(reading, rows, options, name);
    if (!currency)
        return tl::unexpected(currency.error());
    rules.currency = *currency;
    rules.sign = signOf(reading, rows, options);
    for (const QuoteColumn& column : reading.columns) {
        const std::string header = folded(column.header);
        const std::int64_t factor = factorInLabel(header);
        if (factor > 1 || currencyInLabel(header, true).currency)
            rules.columnFactors[column.column] = factor;
    }
    for (const std::string& sentence : rows.sentences)
        if (const std::string text = folded(std::string_view(sentence).substr(0, 120));
            hasAny(text, {"单位", "einheit", "angaben in", "preise in", "beträge in"}) ||
            hasWord(text, {"unit", "in", "amounts"}))
            rules.factor = std::max(rules.factor, factorInLabel(text));
    return rules;
}

std::optional<Decimal> exactAmount(const RowNumber& number, const AmountRules& rules)
{
    const auto value = number.reading.value(rules.sign);
    if (!value || number.reading.percent)
        return std::nullopt;
    const auto own = number.column ? rules.columnFactors.find(*number.column) : rules.columnFactors.end();
    const std::int64_t factor = own != rules.columnFactors.end() ? own->second : rules.factor;
    // "12 万元" in a column of 万元 has said it already; a number format only shows a sign.
    if (factor == 1 || number.reading.mark == "元" || number.reading.mark == "元整")
        return value;
    const auto scaled = multiply(*value, Decimal::fromInteger(factor));
    return scaled ? std::optional(*scaled) : std::nullopt;
}

}  // namespace sizewright
