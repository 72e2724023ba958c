// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quote_lines_model.h"

#include <algorithm>

#include "core/text/format.h"
#include "ui/quotes/choice_delegate.h"
#include "ui/quotes/line_cells.h"
#include "ui/quotes/quote_texts.h"
#include "ui/session/tender_command.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

/// Columns whose text is the user's, in the order in which spreadsheets are pasted.
constexpr int kLastTyped = QuoteLinesModel::Total;

bool isNumber(int column)
{
    using M = QuoteLinesModel;
    return column == M::Quantity || column == M::UnitPrice || column == M::Total || column == M::Deviation ||
           (column >= M::MarketTypical && column <= M::MarketHigh);
}

/// A vendor's words as one cell that no spreadsheet takes for a formula.
QString inert(const QString& words)
{
    const QString cell = words.simplified();
    return !cell.isEmpty() && QStringLiteral("=+-@＝＋－＠").contains(cell.front()) ? QLatin1Char('\'') + cell : cell;
}

QString exactAmount(const std::optional<MoneyRange>& range, Money MoneyRange::*end)
{
    return range ? amountText((*range).*end) : QStringLiteral("–");
}

}  // namespace

QuoteLinesModel::QuoteLinesModel(QuoteDesk* desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(desk, &QuoteDesk::changed, this, &QuoteLinesModel::followQuote);
    connect(desk, &QuoteDesk::selected, this, &QuoteLinesModel::followQuote);
    connect(desk, &QuoteDesk::checked, this, &QuoteLinesModel::followCheck);
    followQuote();
}

void QuoteLinesModel::followQuote()
{
    static const std::vector<QuoteLine> none;
    const Quote* quote = m_desk->quote();
    const std::vector<QuoteLine>& lines = quote != nullptr ? quote->lines : none;
    const std::string id = quote != nullptr ? quote->id : std::string();
    if (id != m_quoteId) {
        beginResetModel();
        m_quoteId = id;
        m_lines = lines;
        m_currency = quote != nullptr ? quote->currency : Currency{};
        endResetModel();
        followCheck();
        return;
    }
    if (quote != nullptr)
        m_currency = quote->currency;
    const ChangedRange range = changedRange(m_lines, lines);
    if (range.isEmpty())
        return;
    const auto first = static_cast<int>(range.at);
    const auto at = static_cast<std::ptrdiff_t>(range.at);
    const std::size_t kept = std::min(range.removed, range.inserted);
    std::copy_n(lines.begin() + at, kept, m_lines.begin() + at);
    const auto behind = at + static_cast<std::ptrdiff_t>(kept);
    const int row = first + static_cast<int>(kept);
    if (range.removed > kept) {
        const auto gone = static_cast<int>(range.removed - kept);
        beginRemoveRows({}, row, row + gone - 1);
        m_check = nullptr;
        m_lines.erase(m_lines.begin() + behind, m_lines.begin() + behind + gone);
        endRemoveRows();
    } else if (range.inserted > kept) {
        const auto come = static_cast<int>(range.inserted - kept);
        beginInsertRows({}, row, row + come - 1);
        m_check = nullptr;
        m_lines.insert(m_lines.begin() + behind, lines.begin() + behind, lines.begin() + behind + come);
        endInsertRows();
    }
    if (kept > 0)
        emit dataChanged(index(first, 0), index(first + static_cast<int>(kept) - 1, kColumns - 1));
}

void QuoteLinesModel::followCheck()
{
    m_answer = m_desk->answer();
    m_check = m_answer ? m_answer->of(m_quoteId) : nullptr;
    if (m_check != nullptr && m_check->lines.size() != m_lines.size())
        m_check = nullptr;
    if (!m_lines.empty())
        emit dataChanged(index(0, Part), index(rowCount() - 1, MarketDate));
}

const LineCheck* QuoteLinesModel::check(int row) const
{
    return m_check != nullptr ? &m_check->lines[static_cast<std::size_t>(row)] : nullptr;
}

/// The user's, else what the check has read from the text.
const CatalogMatch& QuoteLinesModel::matchOf(int row) const
{
    const QuoteLine& line = m_lines[static_cast<std::size_t>(row)];
    const LineCheck* checked = check(row);
    return line.match.byUser || checked == nullptr ? line.match : checked->match;
}

int QuoteLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int QuoteLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QVariant QuoteLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Optional ? QVariant() : text(index.row(), column);
    case Qt::EditRole:
        if (column == Part)
            return static_cast<int>(matchOf(index.row()).part);
        if (column == Entry)
            return entryOf(matchOf(index.row()));
        if (column == Text)
            return toQString(m_lines[static_cast<std::size_t>(index.row())].text);
        if (column == Detail)
            return toQString(m_lines[static_cast<std::size_t>(index.row())].detail);
        return text(index.row(), column);
    case Qt::CheckStateRole:
        return column == Optional ? QVariant(m_lines[static_cast<std::size_t>(index.row())].optional ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return toolTipOf({text(index.row(), column)});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case kChoicesRole:
        return choices(index.row(), column);
    default:
        return {};
    }
}

QString QuoteLinesModel::text(int row, int column) const
{
    const QuoteLine& line = m_lines[static_cast<std::size_t>(row)];
    switch (column) {
    case Text:
        return cellText(line.text);
    case Detail:
        return cellText(line.detail);
    case Quantity:
        return decimalText(line.quantity);
    case Unit:
        return cellText(line.unit);
    case UnitPrice:
        return amountText(line.unitPrice);
    case Total:
        return amountText(lineTotal(line).value_or(std::nullopt));
    case Part:
        return sizewright::text(quotePartName(matchOf(row).part));
    case Entry:
        return entryName(m_desk->session()->catalog(), matchOf(row));
    case Optional:
        return line.optional ? tr("optional") : QString();
    default:
        return marketText(row, column);
    }
}

QString QuoteLinesModel::marketText(int row, int column) const
{
    const LineCheck* checked = check(row);
    if (checked == nullptr)
        return QStringLiteral("…");
    switch (column) {
    case Deviation:
        return deviationText(checked->deviation);
    case MarketTypical:
        return exactAmount(checked->market, &MoneyRange::typical);
    case MarketLow:
        return exactAmount(checked->market, &MoneyRange::low);
    case MarketHigh:
        return exactAmount(checked->market, &MoneyRange::high);
    case MarketDate: {
        const QString date = checked->record != nullptr ? toQString(checked->record->observedOn) : QString();
        return date.isEmpty() ? tr("no public price") : checked->stale ? tr("%1 (old)").arg(date) : date;
    }
    default:
        return {};
    }
}

QVariantList QuoteLinesModel::choices(int row, int column) const
{
    if (column == Part)
        return partChoices();
    return column == Entry ? entryChoices(m_desk->session()->catalog(), matchOf(row).part) : QVariantList();
}

Qt::ItemFlags QuoteLinesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() <= Entry)
        flags |= Qt::ItemIsEditable;
    if (index.column() == Optional)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool QuoteLinesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const int column = index.column();
    const bool checks = column == Optional && role == Qt::CheckStateRole;
    if (!index.isValid() || (role != Qt::EditRole && !checks))
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    QuoteLine line = m_lines[row];
    if (checks)
        line.optional = value.toInt() == Qt::Checked;
    else if (column == Part)
        setLinePart(line, static_cast<QuotePart>(value.toInt()), matchOf(index.row()));
    else if (column == Entry)
        setLineEntry(line, value.toString(), matchOf(index.row()));
    else if (value.toString() == data(index, Qt::EditRole).toString())
        return true;
    else if (!setLineText(line, column, value.toString(), m_currency)) {
        emit m_desk->refused(tr("“%1” is no number as this language writes it; the line was left as it is.").arg(cellText(value.toString().toStdString())));
        return false;
    }
    return m_desk->edit(tr("Change a line of a quote"), [row, &line](Quote& quote) { quote.lines[row] = std::move(line); });
}

QVariant QuoteLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= kColumns)
        return {};
    const QString titles[kColumns] = {tr("Item"),      tr("Specification"), tr("Quantity"),        tr("Unit"),       tr("Unit price"),
                                      tr("Total"),     tr("What it is"),    tr("In the catalog"),  tr("To market"),  tr("Market, typical"),
                                      tr("Market, low"), tr("Market, high"), tr("Observed"),       tr("Optional")};
    const QString meanings[kColumns] = {
        tr("The line as the vendor writes it."),
        tr("Specification, part number and remarks."),
        tr("How many of the unit."),
        tr("What is counted: pieces, sets, years."),
        tr("Price of one, in the quote's currency and tax basis; empty where the line has no price of its own."),
        tr("As stated; where nothing is stated, quantity times unit price."),
        tr("What the line is about. Read from its text unless you choose it."),
        tr("The catalog's entry whose price and figures the line is held against. Read from its text unless you choose it."),
        tr("How far the unit price lies from the typical one of the market, both in the plan's currency and tax basis."),
        tr("Typical price of one by the catalog, in the plan's currency and tax basis."),
        tr("Low price of one by the catalog, in the plan's currency and tax basis."),
        tr("High price of one by the catalog, in the plan's currency and tax basis."),
        tr("The day on which the market's price was seen; “old” where it is older than its kind allows."),
        tr("Offered beside the price, not in it.")};
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

void QuoteLinesModel::addLine(int row)
{
    m_desk->edit(tr("Add a line"), [row](Quote& quote) { quote.lines.insert(quote.lines.begin() + std::clamp<std::ptrdiff_t>(row, 0, std::ssize(quote.lines)), QuoteLine{}); });
}

void QuoteLinesModel::duplicateLine(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_desk->edit(tr("Duplicate a line"), [row](Quote& quote) {
        const QuoteLine copy = quote.lines[static_cast<std::size_t>(row)];
        quote.lines.insert(quote.lines.begin() + row + 1, copy);
    });
}

void QuoteLinesModel::removeLines(int row, int count)
{
    if (row < 0 || count <= 0 || row + count > rowCount())
        return;
    m_desk->edit(tr("Remove lines"), [row, count](Quote& quote) { quote.lines.erase(quote.lines.begin() + row, quote.lines.begin() + row + count); });
}

int QuoteLinesModel::paste(const QModelIndex& at, const QString& cells)
{
    QStringList rows = cells.split(QLatin1Char('\n'));
    if (!rows.isEmpty() && rows.last().trimmed().isEmpty())
        rows.removeLast();
    const int first = at.isValid() ? at.row() : rowCount();
    const int left = at.isValid() ? std::min(at.column(), kLastTyped) : 0;
    std::vector<QuoteLine> lines(m_lines.begin() + std::min(first, rowCount()),
                                 m_lines.begin() + std::min<std::ptrdiff_t>(first + rows.size(), std::ssize(m_lines)));
    const std::size_t present = lines.size();
    lines.resize(static_cast<std::size_t>(rows.size()));
    int unread = 0;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        const QStringList texts = rows[r].remove(QLatin1Char('\r')).split(QLatin1Char('\t'));
        for (qsizetype c = 0; c < texts.size() && left + c <= kLastTyped; ++c)
            unread += setLineText(lines[static_cast<std::size_t>(r)], left + static_cast<int>(c), texts[c].trimmed(), m_currency) ? 0 : 1;
    }
    m_desk->edit(tr("Paste lines"), [&](Quote& quote) {
        const auto from = quote.lines.begin() + first;
        const auto place = quote.lines.erase(from, from + static_cast<std::ptrdiff_t>(present));
        quote.lines.insert(place, lines.begin(), lines.end());
    });
    return unread;
}

QString QuoteLinesModel::copyText(int row, int count) const
{
    QString copied;
    for (int r = row; r < row + count && r < rowCount(); ++r) {
        QStringList cells;
        for (int c = 0; c <= kLastTyped; ++c)
            cells << (isNumber(c) ? text(r, c) : inert(index(r, c).data(Qt::EditRole).toString()));
        copied += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return copied;
}

}  // namespace sizewright
