// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/catalog_model.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

struct CommonText {
    const char* title;
    const char* meaning;
};
constexpr CommonText kCommonTexts[] = {
    {QT_TRANSLATE_NOOP("CatalogModel", "Origin"),
     QT_TRANSLATE_NOOP("CatalogModel",
                       "“own” for what you added, “changed” for a shipped entry that you changed; empty: shipped.")},
    {QT_TRANSLATE_NOOP("CatalogModel", "Grade"),
     QT_TRANSLATE_NOOP("CatalogModel", "A measured or official, B named second hand, C anecdotal, D planning default.")},
    {QT_TRANSLATE_NOOP("CatalogModel", "Read on"),
     QT_TRANSLATE_NOOP("CatalogModel", "When the source was read; “old” where the figure is older than its kind allows.")},
};

/// A pencil for own entries, a ring with a bar for what was left out; each also has its word.
QIcon stateIcon(bool leftOut, const QPalette& palette)
{
    QIcon icon;
    for (const double ratio : {1.0, 2.0, 3.0}) {
        QPixmap pixmap(qRound(16 * ratio), qRound(16 * ratio));
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = leftOut ? verdictBad(palette) : accent(palette);
        painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (leftOut) {
            painter.drawEllipse(QRectF(2, 2, 12, 12));
            painter.drawLine(QPointF(5, 8), QPointF(11, 8));
        } else {
            painter.setBrush(colour);
            painter.drawPolygon(QPolygonF({{3, 13}, {3.6, 9.8}, {10.4, 3}, {13, 5.6}, {6.2, 12.4}}));
        }
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

}  // namespace

QString stateName(CatalogEntry::State state)
{
    switch (state) {
    case CatalogEntry::State::Own:
        return QCoreApplication::translate("CatalogModel", "own");
    case CatalogEntry::State::Changed:
        return QCoreApplication::translate("CatalogModel", "changed");
    case CatalogEntry::State::LeftOut:
        return QCoreApplication::translate("CatalogModel", "left out");
    case CatalogEntry::State::Shipped:
        break;
    }
    return {};
}

CatalogModel::CatalogModel(QObject* parent) : QAbstractTableModel(parent)
{
    setPalette(QPalette());
}

void CatalogModel::setEntries(std::string_view kind, std::vector<CatalogEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_fields.clear();
    for (const CatalogField& field : catalogFields(kind))
        if (field.column)
            m_fields.push_back(&field);
    if (!m_fields.empty())
        m_fields.insert(m_fields.begin() + 1, nullptr);
    m_words.clear();
    for (const CatalogEntry& entry : m_entries) {
        QString words =
            toQString(entry.item.id) + QLatin1Char('\n') + toQString(entry.item.source.title) + QLatin1Char('\n');
        for (int column = 0; column < columnCount(); ++column)
            if (const CatalogField* shown = field(column); shown == nullptr || !isNumber(*shown))
                words += text(entry, column) + QLatin1Char('\n');
        m_words.push_back(words.toLower());
    }
    endResetModel();
}

void CatalogModel::setPalette(const QPalette& palette)
{
    m_ownIcon = stateIcon(false, palette);
    m_leftOutIcon = stateIcon(true, palette);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

const CatalogEntry* CatalogModel::entry(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_entries[static_cast<std::size_t>(row)];
}

const CatalogField* CatalogModel::field(int column) const
{
    const auto i = static_cast<std::size_t>(column);
    return i < m_fields.size() ? m_fields[i] : nullptr;
}

CatalogModel::Common CatalogModel::common(int column) const
{
    const int behind = column - static_cast<int>(m_fields.size());
    return behind < 0 ? OriginColumn : behind == 0 ? GradeColumn : ReadColumn;
}

int CatalogModel::characters(int column) const
{
    const CatalogField* shown = field(column);
    return shown == nullptr ? 11 : shown->characters;
}

int CatalogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int CatalogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size()) + 2;
}

QVariant CatalogModel::sortKey(const CatalogEntry& entry, int column) const
{
    if (const CatalogField* shown = field(column))
        return fieldSortKey(*shown, entry.item);
    switch (common(column)) {
    case OriginColumn:
        return entry.isOwn() ? QVariant(stateName(entry.state)) : QVariant();
    case GradeColumn:
        return toQString(gradeName(entry.item.source.grade));
    case ReadColumn:
        break;
    }
    return toQString(entry.item.source.read);
}

QString CatalogModel::text(const CatalogEntry& entry, int column) const
{
    if (const CatalogField* shown = field(column))
        return fieldValue(*shown, entry.item);
    const QString value = sortKey(entry, column).toString();
    const bool dated = column == columnCount() - 1;
    return dated && entry.stale ? tr("%1 (old)").arg(value) : value;
}

QVariant CatalogModel::data(const QModelIndex& index, int role) const
{
    const CatalogEntry* row = index.isValid() ? entry(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    const CatalogField* shown = field(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole: {
        const bool unknown = shown != nullptr && !fieldSortKey(*shown, row->item).isValid();
        const QString mark = row->isOwn() && index.column() == 0 ? stateName(row->state) : QString();
        return toolTipOf({unknown ? tr("Not known.") : text(*row, index.column()), mark, toQString(row->problem)});
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((shown != nullptr && isNumber(*shown) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (index.column() != 0 || !row->isOwn())
            return {};
        return row->state == CatalogEntry::State::LeftOut ? m_leftOutIcon : m_ownIcon;
    case SortRole:
        return sortKey(*row, index.column());
    case WordsRole:
        return m_words[static_cast<std::size_t>(index.row())];
    case OwnRole:
        return row->isOwn();
    default:
        return {};
    }
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const CatalogField* shown = field(section);
    const CommonText& words = kCommonTexts[common(section)];
    switch (role) {
    case Qt::DisplayRole:
        return shown != nullptr ? fieldTitle(*shown) : QCoreApplication::translate("CatalogModel", words.title);
    case Qt::ToolTipRole:
        return toolTipOf(
            {shown != nullptr ? fieldMeaning(*shown) : QCoreApplication::translate("CatalogModel", words.meaning)});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((shown != nullptr && isNumber(*shown) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

CatalogFilter::CatalogFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CatalogModel::SortRole);
    setSortLocaleAware(true);
}

void CatalogFilter::setWords(const QString& words)
{
    m_words = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void CatalogFilter::setOwnOnly(bool ownOnly)
{
    m_ownOnly = ownOnly;
    invalidateFilter();
}

bool CatalogFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_ownOnly && !first.data(CatalogModel::OwnRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString texts = first.data(CatalogModel::WordsRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return texts.contains(word); });
}

bool CatalogFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool hasLeft = left.data(CatalogModel::SortRole).isValid();
    const bool hasRight = right.data(CatalogModel::SortRole).isValid();
    if (hasLeft && hasRight)
        return QSortFilterProxyModel::lessThan(left, right);
    if (hasLeft == hasRight)
        return false;
    return sortOrder() == Qt::AscendingOrder ? hasLeft : hasRight;
}

}  // namespace sizewright
