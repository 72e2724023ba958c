// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/scores_model.h"

#include <algorithm>

#include "core/quotes/envelopes.h"
#include "core/quotes/tender_scores.h"
#include "ui/quotes/choice_delegate.h"
#include "ui/quotes/quote_texts.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

const Decimal kMost = Decimal::fromInteger(10);

QVariantList knockOutChoices()
{
    return {QVariant(QVariantList{ScoresModel::tr("not judged"), QString()}), QVariant(QVariantList{ScoresModel::tr("met"), QStringLiteral("10")}),
            QVariant(QVariantList{ScoresModel::tr("missed"), QStringLiteral("0")})};
}

}  // namespace

ScoresModel::ScoresModel(QuoteDesk* desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(desk, &QuoteDesk::changed, this, &ScoresModel::followTender);
    followTender();
}

void ScoresModel::followTender()
{
    const Tender& tender = m_desk->tender();
    std::vector<Row> rows;
    // Without criteria there are no points, and long tenders are not looked through for nothing.
    const auto bids = tender.criteria.empty() ? Result<std::vector<TenderBid>>(std::vector<TenderBid>(tender.quotes.size())) : qualityPoints(tender);
    for (std::size_t i = 0; i < tender.quotes.size(); ++i) {
        Row row{tender.quotes[i].id, quoteTitle(tender.quotes[i]), QStringLiteral("–"), {}};
        if (bids && (*bids)[i].points)
            row.points = decimalText(*(*bids)[i].points);
        if (bids)
            for (const Message& why : (*bids)[i].reasons)
                row.pointsReason += sizewright::text(why) + QLatin1Char(' ');
        rows.push_back(std::move(row));
    }
    const bool sameShape = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id) && tender.criteria == m_criteria;
    if (!sameShape)
        beginResetModel();
    m_rows = std::move(rows);
    m_criteria = tender.criteria;
    m_scores = tender.scores;
    if (!sameShape)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool ScoresModel::isLocked() const
{
    const EnvelopeStage stage = envelopeStage(m_desk->tender());
    return stage == EnvelopeStage::QualityFrozen || stage == EnvelopeStage::PricesOpen;
}

/// Between the quote's name and its points.
const Criterion* ScoresModel::criterion(int column) const
{
    return column < 1 || column > static_cast<int>(m_criteria.size()) ? nullptr : &m_criteria[static_cast<std::size_t>(column) - 1];
}

const CriterionScore* ScoresModel::score(int row, int column) const
{
    const Criterion* judged = criterion(column);
    if (judged == nullptr || row < 0 || row >= rowCount())
        return nullptr;
    const auto found = std::ranges::find_if(m_scores, [&](const CriterionScore& given) {
        return given.quoteId == m_rows[static_cast<std::size_t>(row)].id && given.criterionId == judged->id;
    });
    return found == m_scores.end() ? nullptr : &*found;
}

int ScoresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScoresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_criteria.size()) + 2;
}

QString ScoresModel::text(int row, int column) const
{
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    if (column == 0)
        return shown.title;
    const Criterion* judged = criterion(column);
    if (judged == nullptr)
        return shown.points;
    const CriterionScore* given = score(row, column);
    if (given == nullptr)
        return QString();
    if (judged->knockOut)
        return given->score > Decimal() ? tr("met") : tr("missed");
    return decimalText(given->score);
}

QVariant ScoresModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Criterion* judged = criterion(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        if (judged != nullptr && judged->knockOut) {
            const CriterionScore* given = score(index.row(), index.column());
            return given == nullptr ? QString() : given->score > Decimal() ? QStringLiteral("10") : QStringLiteral("0");
        }
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return judged != nullptr ? headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole)
                                 : QVariant(toolTipOf({text(index.row(), index.column()), m_rows[static_cast<std::size_t>(index.row())].pointsReason}));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case kChoicesRole:
        return judged != nullptr && judged->knockOut ? knockOutChoices() : QVariantList();
    default:
        return {};
    }
}

Qt::ItemFlags ScoresModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && criterion(index.column()) != nullptr && !isLocked() ? flags | Qt::ItemIsEditable : flags;
}

bool ScoresModel::put(int row, int column, const std::optional<Decimal>& given)
{
    const std::string quote = m_rows[static_cast<std::size_t>(row)].id;
    const std::string judged = criterion(column)->id;
    return m_desk->editTender(tr("Score a quote"), [&](Tender& tender) {
        const auto place = std::ranges::find_if(tender.scores, [&](const CriterionScore& s) { return s.quoteId == quote && s.criterionId == judged; });
        if (!given && place != tender.scores.end())
            tender.scores.erase(place);
        else if (given && place != tender.scores.end())
            place->score = *given;
        else if (given)
            tender.scores.push_back({quote, judged, *given, {}});
    });
}

bool ScoresModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || criterion(index.column()) == nullptr || isLocked())
        return false;
    const QString typed = value.toString().trimmed();
    if (typed.isEmpty())
        return put(index.row(), index.column(), std::nullopt);
    const auto given = decimalOf(typed);
    if (!given || *given < Decimal() || *given > kMost) {
        emit m_desk->refused(tr("A score is a number from 0 to 10."));
        return false;
    }
    return put(index.row(), index.column(), given);
}

QVariant ScoresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Criterion* judged = criterion(section);
    if (role == Qt::DisplayRole)
        return judged != nullptr ? cellText(judged->name) : section == 0 ? tr("Quote") : tr("Points of 1,000");
    if (role != Qt::ToolTipRole)
        return {};
    if (judged == nullptr)
        return toolTipOf({section == 0 ? tr("Who quotes.") : tr("Sum of weight times score, on a scale of 1,000; nothing as long as a score is missing.")});
    QStringList lines{cellText(judged->name), judged->knockOut ? tr("Must be met.") : tr("A score from 0 to 10; empty: not judged yet.")};
    for (const ScoreAnchor& anchor : judged->anchors)
        lines << tr("%1: %2", "score: what it means").arg(QString::number(anchor.score), cellText(anchor.text));
    return toolTipOf(lines);
}

QString ScoresModel::reason(const QModelIndex& index) const
{
    const CriterionScore* given = score(index.row(), index.column());
    return given != nullptr ? toQString(given->reason) : QString();
}

void ScoresModel::setReason(const QModelIndex& index, const QString& reason)
{
    const CriterionScore* given = score(index.row(), index.column());
    if (given == nullptr || isLocked())
        return;
    m_desk->editTender(tr("Give a reason"), [given = *given, &reason](Tender& tender) {
        for (CriterionScore& s : tender.scores)
            if (s.quoteId == given.quoteId && s.criterionId == given.criterionId)
                s.reason = reason.trimmed().toStdString();
    });
}

}  // namespace sizewright
