// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/levers_model.h"

#include <QCoreApplication>

#include <limits>

#include "ui/support/language.h"

namespace sizewright {

namespace {

struct ColumnText {
    const char* title;
    const char* meaning;
};
constexpr ColumnText kTexts[LeversModel::kColumns] = {
    {QT_TRANSLATE_NOOP("LeverColumn", "Optimisation"), QT_TRANSLATE_NOOP("LeverColumn", "What articles recommend to save memory or to gain speed.")},
    {QT_TRANSLATE_NOOP("LeverColumn", "Articles say"), QT_TRANSLATE_NOOP("LeverColumn", "The statement as it circulates; the page of claims judges it in general.")},
    {QT_TRANSLATE_NOOP("LeverColumn", "Here"),
     QT_TRANSLATE_NOOP("LeverColumn", "Whether the option counts on it already, could have it, or cannot. What is in use is compared with the same option without it.")},
    {QT_TRANSLATE_NOOP("LeverColumn", "Memory"), QT_TRANSLATE_NOOP("LeverColumn", "Change of the memory that a device needs for all requests asked, weights, cache and the rest counted.")},
    {QT_TRANSLATE_NOOP("LeverColumn", "Requests"), QT_TRANSLATE_NOOP("LeverColumn", "Requests that can run at once, without and with it.")},
    {QT_TRANSLATE_NOOP("LeverColumn", "Each user"), QT_TRANSLATE_NOOP("LeverColumn", "Change of the tokens a second that each user sees.")},
    {QT_TRANSLATE_NOOP("LeverColumn", "All users"), QT_TRANSLATE_NOOP("LeverColumn", "Change of the tokens a second for all users together, at the planned load.")},
    {QT_TRANSLATE_NOOP("LeverColumn", "Cost"), QT_TRANSLATE_NOOP("LeverColumn", "Change of the cost of a million output tokens while the machines are busy.")},
    {QT_TRANSLATE_NOOP("LeverColumn", "Verdict"), QT_TRANSLATE_NOOP("LeverColumn", "Whether the figure of the statement holds for this option.")},
};

std::optional<LeverCell> cellOf(int column)
{
    switch (column) {
    case LeversModel::Memory:
        return LeverCell::Memory;
    case LeversModel::Requests:
        return LeverCell::Requests;
    case LeversModel::UserSpeed:
        return LeverCell::UserSpeed;
    case LeversModel::TotalSpeed:
        return LeverCell::TotalSpeed;
    case LeversModel::Cost:
        return LeverCell::Cost;
    default:
        return std::nullopt;
    }
}

}  // namespace

LeversModel::LeversModel(QObject* parent) : QAbstractTableModel(parent) {}

void LeversModel::setAnswer(std::shared_ptr<const OptionLevers::Answer> answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    endResetModel();
}

const LeverResult* LeversModel::lever(int row) const
{
    return row >= 0 && row < rowCount() ? &m_answer->levers[static_cast<std::size_t>(row)] : nullptr;
}

int LeversModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_answer ? 0 : static_cast<int>(m_answer->levers.size());
}

int LeversModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QVariant LeversModel::data(const QModelIndex& index, int role) const
{
    const LeverResult* row = index.isValid() ? lever(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return toolTipOf({text(*row, index.column())});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((cellOf(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortKey(*row, index.column());
    default:
        return {};
    }
}

QVariant LeversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("LeverColumn", kTexts[section].title);
    case Qt::ToolTipRole:
        return toolTipOf({QCoreApplication::translate("LeverColumn", kTexts[section].meaning)});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((cellOf(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString LeversModel::text(const LeverResult& result, int column)
{
    const LanguageId language = currentLanguage();
    if (const auto cell = cellOf(column))
        return toQString(leverCellText(result, *cell, language));
    switch (column) {
    case Name:
        return toQString(result.lever->name.in(language));
    case Statement:
        return toQString(leverStatement(result, language));
    case Use:
        return sizewright::text(leverUseName(result.use));
    case Verdict:
        return result.verdict() ? sizewright::text(leverVerdictName(*result.verdict())) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant LeversModel::sortKey(const LeverResult& result, int column)
{
    if (const auto cell = cellOf(column))
        return leverCellKey(result, *cell).value_or(std::numeric_limits<double>::max());
    if (column == Use)
        return static_cast<int>(result.use);
    if (column == Verdict)
        return result.verdict() ? static_cast<int>(*result.verdict()) : std::numeric_limits<int>::max();
    return text(result, column);
}

}  // namespace sizewright
