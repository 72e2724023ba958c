// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/findings_model.h"

#include <QGuiApplication>

#include <algorithm>

#include "ui/quotes/quote_texts.h"
#include "ui/support/language.h"
#include "ui/support/severity_icon.h"

namespace sizewright {

FindingsModel::FindingsModel(QuoteDesk* desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(desk, &QuoteDesk::checked, this, &FindingsModel::refresh);
    connect(desk, &QuoteDesk::selected, this, &FindingsModel::refresh);
    refresh();
}

void FindingsModel::refresh()
{
    beginResetModel();
    m_answer = m_desk->answer();
    m_quoteId = m_desk->currentId();
    m_check = m_answer ? m_answer->of(m_quoteId) : nullptr;
    endResetModel();
}

const Finding* FindingsModel::finding(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_check->findings[static_cast<std::size_t>(row)];
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_check == nullptr ? 0 : static_cast<int>(m_check->findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding& row = *finding(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTipOf({text(row, index.column())});
    case Qt::DecorationRole:
        return index.column() == Severity ? QVariant(severityIcon(row.severity, QGuiApplication::palette())) : QVariant();
    default:
        return {};
    }
}

QString FindingsModel::text(const Finding& finding, int column) const
{
    switch (column) {
    case Severity:
        return sizewright::text(ruleSeverityName(finding.severity));
    case Title:
        return toQString(finding.rule->title.in(currentLanguage()));
    case Evidence:
        return cellText(sizewright::text(finding.evidence).toStdString());
    case Where:
        return placeText(finding);
    default:
        return {};
    }
}

QString FindingsModel::placeText(const Finding& finding) const
{
    const auto& quotes = m_answer->tender->quotes;
    const auto quote = std::ranges::find(quotes, m_quoteId, &Quote::id);
    if (finding.line && quote != quotes.end() && *finding.line < quote->lines.size())
        return tr("line %1: %2").arg(QString::number(*finding.line + 1), cellText(quote->lines[*finding.line].text));
    if (finding.claim && quote != quotes.end() && *finding.claim < quote->claims.size())
        return tr("promise %1: %2").arg(QString::number(*finding.claim + 1), cellText(quote->claims[*finding.claim].statement));
    return tr("the quote as a whole");
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    const QString titles[kColumns] = {tr("Gravity"), tr("Finding"), tr("What it rests on"), tr("Where")};
    const QString meanings[kColumns] = {tr("How much it weighs: high ones make the quote unfit as it is, low ones are to be asked about."),
                                        tr("What speaks against the quote as it is."), tr("What in this quote it rests on, with figures."),
                                        tr("The line or promise that it is about.")};
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case Qt::ToolTipRole:
        return toolTipOf({meanings[section]});
    default:
        return {};
    }
}

}  // namespace sizewright
