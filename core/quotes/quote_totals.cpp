// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/quotes/quote_amounts.h"
#include "core/sheets/fold.h"

namespace sizewright {
namespace {

/// A sum that the quote prints.
struct PrintedSum {
    const QuoteRow* row = nullptr;
    Money amount;
    PriceBasis basis = PriceBasis::NotStated;
};

std::optional<Money> moneyAt(const QuoteRow& row, const AmountRules& rules)
{
    const auto exact = exactAmount(row.total, rules);
    const auto money = exact ? moneyOf(*exact, rules.currency, Rounding::HalfUp) : tl::unexpected(Error{});
    return money ? std::optional(*money) : std::nullopt;
}

void addTo(std::optional<Money>& sum, Money amount)
{
    const auto added = sum ? add(*sum, amount) : Result<Money>(amount);
    if (added)
        sum = *added;
}

/// What the rows below the lines say, sorted.
class Totals {
public:
    Totals(QuoteReading& reading, const QuoteRows& rows, AmountRules& rules, const QuoteReadingOptions& options)
        : m_reading(reading), m_rows(rows), m_rules(rules), m_options(options)
    {}

    void settle()
    {
        sumLines();
        sumParts();
        sortRows();
        m_net = sumWithExtras();
        settleRate();
        settleBasis();
        checkSums();
        if (m_tax && m_rules.vatRate && basisByTax() == PriceBasis::NotStated)
            note(quoteMessage("tax_differs",
                              SIZEWRIGHT_TR_NOOP("QuoteReading", "The tax of {tax} is not the stated rate of {sum}."),
                              {{"tax", plainText(*m_tax)}, {"sum", plainText(m_net)}}));
    }

private:
    void sumLines()
    {
        std::optional<Money> sum;
        for (const QuoteLine& line : m_reading.quote.lines) {
            const auto total = line.optional ? Result<std::optional<Money>>(std::nullopt) : lineTotal(line);
            if (total && *total)
                addTo(sum, **total);
        }
        m_lines = sum.value_or(Money{0, m_rules.currency});
    }

    void sortRows()
    {
        Quote& quote = m_reading.quote;
        for (const QuoteRow& row : m_rows.rows) {
            const auto amount = row.kind == QuoteRowKind::Line ? std::nullopt : moneyAt(row, m_rules);
            if (!amount)
                continue;
            if (row.kind == QuoteRowKind::Discount)
                addTo(quote.discount, Money{amount->minor < 0 ? -amount->minor : amount->minor, amount->currency});
            else if (row.kind == QuoteRowKind::Freight)
                addTo(quote.freight, *amount);
            else if (row.kind == QuoteRowKind::Installation)
                addTo(quote.installation, *amount);
            else if (row.kind == QuoteRowKind::Tax)
                addTo(m_tax, *amount);
            else
                m_printed.push_back({&row, *amount, basisInLabel(row.text)});
        }
    }

    /// Lines - discount + freight + installation.
    [[nodiscard]] Money sumWithExtras() const
    {
        const Quote& quote = m_reading.quote;
        std::optional<Money> sum = m_lines;
        for (const auto& extra : {quote.freight, quote.installation})
            if (extra)
                addTo(sum, *extra);
        if (quote.discount)
            addTo(sum, Money{-quote.discount->minor, quote.discount->currency});
        return *sum;
    }

    void addRate(std::vector<Decimal>& rates, const std::optional<Decimal>& rate)
    {
        if (rate && std::find(rates.begin(), rates.end(), *rate) == rates.end())
            rates.push_back(*rate);
    }

    /// The rate of tax where all that name one name the same.
    void settleRate()
    {
        std::vector<Decimal> rates;
        for (const QuoteRow& row : m_rows.rows) {
            addRate(rates, row.taxRate);
            if (row.kind != QuoteRowKind::Line && saysTax(row.text))
                addRate(rates, rateIn(row.text));
        }
        for (const std::string& sentence : m_rows.sentences)
            if (const std::string text = folded(std::string_view(sentence).substr(0, 400)); saysTax(text))
                addRate(rates, rateIn(text));
        for (const QuoteColumn& column : m_reading.columns)
            if (const std::string text = folded(column.header); saysTax(text))
                addRate(rates, rateIn(text));
        if (rates.size() == 1)
            m_rules.vatRate = m_reading.quote.vatRate = rates.front();
        else if (rates.size() > 1)
            note(quoteMessage(
                "several_rates",
                SIZEWRIGHT_TR_NOOP("QuoteReading", "The file names several rates of tax; none was taken over.")));
    }

    [[nodiscard]] bool near(Money a, Money b) const
    {
        const std::int64_t each = static_cast<std::int64_t>(m_reading.quote.lines.size());
        const std::int64_t difference = a.minor < b.minor ? b.minor - a.minor : a.minor - b.minor;
        // Each line may have been rounded by half a cent.
        return difference <= std::min<std::int64_t>(1 + each / 2, 100);
    }

    [[nodiscard]] std::optional<Money> withTax() const
    {
        std::optional<Money> sum = m_net;
        if (m_tax) {
            addTo(sum, *m_tax);
            return sum;
        }
        const auto factor = m_rules.vatRate ? multiply(m_net, *m_rules.vatRate + Decimal::fromInteger(1), Rounding::HalfUp)
                                            : tl::unexpected(Error{});
        return factor ? std::optional(*factor) : std::nullopt;
    }

    /// What sums and labels say about the tax in the lines' prices.
    void settleBasis()
    {
        bool net = false;
        bool gross = false;
        const auto says = [&](PriceBasis basis) {
            net = net || basis == PriceBasis::Net;
            gross = gross || basis == PriceBasis::Gross;
        };
        for (const QuoteColumn& column : m_reading.columns)
            if (std::find(m_rules.priceColumns.begin(), m_rules.priceColumns.end(), column.column) !=
                m_rules.priceColumns.end())
                says(basisInLabel(folded(column.header)));
        const auto taxed = withTax();
        for (const PrintedSum& sum : m_printed) {
            if (near(sum.amount, m_net) || near(sum.amount, m_lines))
                says(sum.basis);
            else if (taxed && near(sum.amount, *taxed) && (m_tax || sum.basis == PriceBasis::Gross))
                says(PriceBasis::Net);
        }
        if (!net && !gross && m_tax && m_rules.vatRate)
            says(basisByTax());
        if (!net && !gross)
            for (const std::string& sentence : m_rows.sentences)
                says(basisInSentence(folded(std::string_view(sentence).substr(0, 400))));
        Quote& quote = m_reading.quote;
        if (net != gross)
            quote.basis = net ? PriceBasis::Net : PriceBasis::Gross;
        else
            quote.basis = askBasis(net);
        m_rules.basis = quote.basis;
    }

    /// A tax amount of rate x sum is on top, one of rate / (1 + rate) x sum lies within.
    [[nodiscard]] PriceBasis basisByTax() const
    {
        const auto onTop = multiply(m_net, *m_rules.vatRate, Rounding::HalfUp);
        if (onTop && near(*onTop, *m_tax))
            return PriceBasis::Net;
        const auto share = divide(*m_rules.vatRate, *m_rules.vatRate + Decimal::fromInteger(1));
        const auto within = share ? multiply(m_net, *share, Rounding::HalfUp) : tl::unexpected(share.error());
        return within && near(*within, *m_tax) ? PriceBasis::Gross : PriceBasis::NotStated;
    }

    PriceBasis askBasis(bool contradictory)
    {
        if (!contradictory && m_options.remembered && m_options.remembered->basis && m_options.answers.count("basis") == 0)
            return *m_options.remembered->basis;
        const auto answer = answered(
            m_reading, m_options.answers,
            {quoteMessage(
                 "basis",
                 contradictory
                     ? SIZEWRIGHT_TR_NOOP("QuoteReading", "The file contradicts itself: are the prices without or with tax?")
                     : SIZEWRIGHT_TR_NOOP("QuoteReading", "Are the prices without or with value added tax?")),
             {{"net", quoteMessage("net", SIZEWRIGHT_TR_NOOP("QuoteReading", "Without tax"))},
              {"gross", quoteMessage("gross", SIZEWRIGHT_TR_NOOP("QuoteReading", "With tax"))}},
             {}});
        return !answer ? PriceBasis::NotStated : *answer == "net" ? PriceBasis::Net : PriceBasis::Gross;
    }

    /// Every printed sum is one of the sums that the lines give, or is reported.
    void checkSums()
    {
        const auto taxed = withTax();
        const Money untaxed = withoutTax();
        std::optional<Money> stated;
        std::optional<Money> unmatched;
        for (const PrintedSum& sum : m_printed) {
            if (near(sum.amount, m_net)) {
                stated = sum.amount;
            } else if (near(sum.amount, m_lines) || (taxed && near(sum.amount, *taxed)) || near(sum.amount, untaxed) ||
                       (sum.row->kind == QuoteRowKind::Subtotal && isPartialSum(sum))) {
                continue;
            } else {
                note(quoteMessage("sum_differs",
                                  SIZEWRIGHT_TR_NOOP("QuoteReading", "Row {row} states {stated}, but the lines give {sum}."),
                                  {{"row", static_cast<std::int64_t>(sum.row->number)},
                                   {"stated", plainText(sum.amount)},
                                   {"sum", plainText(m_net)}}));
                if (sum.row->kind == QuoteRowKind::Total)
                    unmatched = sum.amount;
            }
        }
        m_reading.quote.statedTotal = stated ? stated : unmatched;
    }

    [[nodiscard]] Money withoutTax() const
    {
        std::optional<Money> sum = m_net;
        if (m_tax)
            addTo(sum, Money{-m_tax->minor, m_tax->currency});
        const auto factor = !m_tax && m_rules.vatRate ? divide(toDecimal(m_net), *m_rules.vatRate + Decimal::fromInteger(1))
                                                      : tl::unexpected(Error{});
        const auto money = factor ? moneyOf(*factor, m_rules.currency, Rounding::HalfUp) : tl::unexpected(Error{});
        return money ? *money : *sum;
    }

    /// Whether the lines since the last subtotal, or all lines so far, give the sum.
    [[nodiscard]] bool isPartialSum(const PrintedSum& sum) const
    {
        const auto index = static_cast<std::size_t>(sum.row - m_rows.rows.data());
        return near(m_sections[index], sum.amount) || near(m_running[index], sum.amount);
    }

    /// For each row: the lines since the last subtotal, and all lines before it.
    void sumParts()
    {
        std::optional<Money> section = Money{0, m_rules.currency};
        std::optional<Money> running = section;
        std::size_t line = 0;
        for (const QuoteRow& row : m_rows.rows) {
            m_sections.push_back(*section);
            m_running.push_back(*running);
            if (row.kind == QuoteRowKind::Subtotal)
                section = Money{0, m_rules.currency};
            while (line < m_reading.lineRows.size() && m_reading.lineRows[line] < row.number)
                ++line;
            if (row.kind != QuoteRowKind::Line || line >= m_reading.lineRows.size() ||
                m_reading.lineRows[line] != row.number)
                continue;
            const auto total = lineTotal(m_reading.quote.lines[line]);
            if (total && *total && !m_reading.quote.lines[line].optional) {
                addTo(section, **total);
                addTo(running, **total);
            }
        }
    }

    void note(Message message) { m_reading.notes.push_back(std::move(message)); }

    QuoteReading& m_reading;
    const QuoteRows& m_rows;
    AmountRules& m_rules;
    const QuoteReadingOptions& m_options;
    Money m_lines;
    Money m_net;
    std::optional<Money> m_tax;
    std::vector<PrintedSum> m_printed;
    std::vector<Money> m_sections;
    std::vector<Money> m_running;
};

}  // namespace

void settleTotals(QuoteReading& reading, const QuoteRows& rows, AmountRules& rules, const QuoteReadingOptions& options)
{
    Totals(reading, rows, rules, options).settle();
}

}  // namespace sizewright
