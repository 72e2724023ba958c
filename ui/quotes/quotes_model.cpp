// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quotes_model.h"

#include <QGuiApplication>

#include <algorithm>

#include "core/quotes/envelopes.h"
#include "ui/quotes/quote_texts.h"
#include "ui/support/language.h"
#include "ui/support/severity_icon.h"

namespace sizewright {

namespace {

QVariant amountKey(const std::optional<Money>& amount)
{
    return amount ? QVariant(toDecimal(*amount).toDouble()) : QVariant();
}

bool isNumber(int column)
{
    return column == QuotesModel::SameScope || column == QuotesModel::Deviation || column == QuotesModel::Place ||
           column == QuotesModel::Quoted;
}

}  // namespace

std::array<int, kRuleSeverities> countFindings(const QuoteCheck& check)
{
    std::array<int, kRuleSeverities> counts{};
    for (const Finding& finding : check.findings)
        ++counts[static_cast<std::size_t>(finding.severity)];
    return counts;
}

QString findingsText(const std::array<int, kRuleSeverities>& counts)
{
    QStringList parts;
    for (int i = 0; i < kRuleSeverities; ++i)
        if (const int count = counts[static_cast<std::size_t>(i)]; count > 0)
            parts << QStringLiteral("%1 %2").arg(QString::number(count), text(ruleSeverityName(static_cast<RuleSeverity>(i))));
    return parts.isEmpty() ? QuotesModel::tr("nothing found") : parts.join(QStringLiteral(", "));
}

std::optional<double> marketDeviation(const QuoteCheck& check)
{
    if (!check.price || !check.market || check.market->typical.minor <= 0)
        return std::nullopt;
    return double(check.price->minor) / double(check.market->typical.minor) - 1;
}

QuotesModel::QuotesModel(QuoteDesk* desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(desk, &QuoteDesk::changed, this, &QuotesModel::refresh);
    connect(desk, &QuoteDesk::checked, this, &QuotesModel::refresh);
    refresh();
}

QuotesModel::Row QuotesModel::rowFor(const Quote& quote) const
{
    const bool open = pricesAreOpen(m_desk->tender());
    Row row{quote.id, quoteTitle(quote), open ? quote.statedTotal : std::nullopt, {}, {}, {}, {}, false};
    const auto answer = m_desk->answer();
    const QuoteCheck* check = answer ? answer->of(quote.id) : nullptr;
    if (check == nullptr)
        return row;
    if (open) {
        row.quoted = check->quoted ? check->quoted : row.quoted;
        row.sameScope = check->sameScope;
        row.deviation = marketDeviation(*check);
    }
    row.findings = countFindings(*check);
    row.place = placeOf(*check);
    row.checked = true;
    return row;
}

std::optional<int> QuotesModel::placeOf(const QuoteCheck& check) const
{
    const auto answer = m_desk->answer();
    if (!answer->scores)
        return std::nullopt;
    const std::vector<MethodScore>& ranking = answer->scores->by(answer->tender->rules.method).ranking;
    const auto found = std::ranges::find(ranking, check.quote, &MethodScore::quote);
    return found == ranking.end() ? std::nullopt : std::optional(static_cast<int>(found - ranking.begin()) + 1);
}

void QuotesModel::refresh()
{
    std::vector<Row> rows;
    for (const Quote& quote : m_desk->tender().quotes)
        rows.push_back(rowFor(quote));
    const bool sameRows = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (!sameRows)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameRows)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int QuotesModel::rowOf(const std::string& quoteId) const
{
    const auto found = std::ranges::find(m_rows, quoteId, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int QuotesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QuotesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QVariant QuotesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTipOf({index.column() == SameScope ? rangeText(row.sameScope) : text(row, index.column())});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole: {
        const auto gravest = std::ranges::find_if(row.findings, [](int count) { return count > 0; });
        if (index.column() != Findings || gravest == row.findings.end())
            return {};
        return severityIcon(static_cast<RuleSeverity>(gravest - row.findings.begin()), QGuiApplication::palette());
    }
    case SortRole:
        return sortKey(row, index.column());
    case IdRole:
        return toQString(row.id);
    default:
        return {};
    }
}

QString QuotesModel::text(const Row& row, int column)
{
    switch (column) {
    case Vendor:
        return row.title;
    case SameScope:
        return moneyText(row.sameScope ? std::optional(row.sameScope->typical) : std::nullopt);
    case Deviation:
        return deviationText(row.deviation);
    case Findings:
        return row.checked ? findingsText(row.findings) : tr("not checked yet");
    case Place:
        return row.place ? QString::number(*row.place) : QStringLiteral("–");
    case Quoted:
        return moneyText(row.quoted);
    default:
        return {};
    }
}

QVariant QuotesModel::sortKey(const Row& row, int column)
{
    switch (column) {
    case SameScope:
        return amountKey(row.sameScope ? std::optional(row.sameScope->typical) : std::nullopt);
    case Deviation:
        return row.deviation ? QVariant(*row.deviation) : QVariant();
    case Findings:
        return row.findings[0] * 1'000'000 + row.findings[1] * 1'000 + row.findings[2];
    case Place:
        return row.place ? QVariant(*row.place) : QVariant();
    case Quoted:
        return amountKey(row.quoted);
    default:
        return text(row, column);
    }
}

QVariant QuotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    const QString titles[kColumns] = {tr("Vendor"), tr("Findings"), tr("Same scope"), tr("To market"), tr("Place"), tr("As quoted")};
    const QString meanings[kColumns] = {
        tr("Who quotes."),
        tr("What speaks against the quote as it is, by how grave it is."),
        tr("What the quote asks in the plan's currency, net or gross as the plan's prices are, with the parts that the plan needs and the quote lacks."),
        tr("How far the price lies from what its parts typically cost by the catalog."),
        tr("In the order under the tender's own rule; nothing before quotes are scored, or while prices are shut."), tr("The price as the vendor states it, in the quote's currency.")};
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case Qt::ToolTipRole:
        return toolTipOf({meanings[section]});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

}  // namespace sizewright
