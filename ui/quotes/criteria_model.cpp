// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/criteria_model.h"

#include <algorithm>

#include "core/quotes/envelopes.h"
#include "ui/quotes/quote_texts.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

const Decimal kOne = Decimal::fromInteger(1);
const Decimal kHundred = Decimal::fromInteger(100);
/// Weights that are scaled keep three digits: a tenth of a per cent.
const Decimal kFinest = Decimal::fromMantissa(1'000'000'000'000'000);

int anchorScore(int column)
{
    return column == CriteriaModel::Zero ? 0 : column == CriteriaModel::Five ? 5 : 10;
}

void setAnchor(Criterion& criterion, int score, const QString& words)
{
    std::erase_if(criterion.anchors, [score](const ScoreAnchor& anchor) { return anchor.score == score; });
    if (!words.trimmed().isEmpty())
        criterion.anchors.push_back({score, words.trimmed().toStdString()});
    std::ranges::sort(criterion.anchors, {}, &ScoreAnchor::score);
}

std::string freeCriterionId(const std::vector<Criterion>& criteria)
{
    for (int n = 1;; ++n) {
        std::string id("c");
        id += std::to_string(n);
        if (std::ranges::find(criteria, id, &Criterion::id) == criteria.end())
            return id;
    }
}

}  // namespace

CriteriaModel::CriteriaModel(QuoteDesk* desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(desk, &QuoteDesk::changed, this, &CriteriaModel::followTender);
    followTender();
}

void CriteriaModel::followTender()
{
    const std::vector<Criterion>& criteria = m_desk->tender().criteria;
    // What is being typed stays unless the plan's criteria have changed under it.
    if (!m_pending || criteria != m_base) {
        m_pending = false;
        m_base = criteria;
        if (m_draft != criteria) {
            const bool sameRows = m_draft.size() == criteria.size();
            if (!sameRows)
                beginResetModel();
            m_draft = criteria;
            if (!sameRows)
                endResetModel();
            else if (!m_draft.empty())
                emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        }
    }
    emit stateChanged();
}

bool CriteriaModel::isLocked() const
{
    const EnvelopeStage stage = envelopeStage(m_desk->tender());
    return stage == EnvelopeStage::QualityFrozen || stage == EnvelopeStage::PricesOpen;
}

Decimal CriteriaModel::sum() const
{
    Decimal sum;
    for (const Criterion& criterion : m_draft)
        if (!criterion.knockOut)
            sum = sum + criterion.weight;
    return sum;
}

void CriteriaModel::commit()
{
    const bool weighted = std::ranges::any_of(m_draft, [](const Criterion& criterion) { return !criterion.knockOut; });
    m_pending = weighted && sum() != kOne;
    if (m_pending) {
        emit stateChanged();
        return;
    }
    m_desk->editTender(tr("Change the criteria"), [this](Tender& tender) {
        tender.criteria = m_draft;
        std::erase_if(tender.scores, [this](const CriterionScore& score) {
            return std::ranges::find(m_draft, score.criterionId, &Criterion::id) == m_draft.end();
        });
    });
    followTender();
}

int CriteriaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.size());
}

int CriteriaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QString CriteriaModel::text(const Criterion& criterion, int column) const
{
    switch (column) {
    case Name:
        return toQString(criterion.name);
    case Weight: {
        const auto percent = multiply(criterion.weight, kHundred);
        return criterion.knockOut || !percent ? QString() : decimalText(*percent);
    }
    case KnockOut:
        return criterion.knockOut ? tr("must be met") : QString();
    default:
        break;
    }
    const auto anchor = std::ranges::find(criterion.anchors, anchorScore(column), &ScoreAnchor::score);
    return anchor == criterion.anchors.end() ? QString() : toQString(anchor->text);
}

QVariant CriteriaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Criterion& criterion = m_draft[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == KnockOut ? QString() : cellText(text(criterion, index.column()).toStdString());
    case Qt::EditRole:
        return text(criterion, index.column());
    case Qt::ToolTipRole:
        return toolTipOf({cellText(text(criterion, index.column()).toStdString())});
    case Qt::CheckStateRole:
        return index.column() == KnockOut ? QVariant(criterion.knockOut ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Weight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags CriteriaModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || isLocked())
        return flags;
    if (index.column() == KnockOut)
        return flags | Qt::ItemIsUserCheckable;
    const bool weightless = index.column() == Weight && m_draft[static_cast<std::size_t>(index.row())].knockOut;
    return weightless ? flags : flags | Qt::ItemIsEditable;
}

bool CriteriaModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const bool checks = index.column() == KnockOut && role == Qt::CheckStateRole;
    if (!index.isValid() || isLocked() || (role != Qt::EditRole && !checks))
        return false;
    Criterion changed = m_draft[static_cast<std::size_t>(index.row())];
    if (checks) {
        changed.knockOut = value.toInt() == Qt::Checked;
        changed.weight = {};
    } else if (index.column() == Name) {
        changed.name = value.toString().trimmed().toStdString();
    } else if (index.column() == Weight) {
        const auto percent = decimalOf(value.toString());
        const auto share = percent ? divide(*percent, kHundred) : Result<Decimal>(Decimal::fromInteger(-1));
        if (!share || *share < Decimal() || *share > kOne) {
            emit m_desk->refused(tr("A weight is a number from 0 to 100."));
            return false;
        }
        changed.weight = *share;
    } else {
        setAnchor(changed, anchorScore(index.column()), value.toString());
    }
    m_draft[static_cast<std::size_t>(index.row())] = std::move(changed);
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(kColumns - 1));
    commit();
    return true;
}

QVariant CriteriaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    const QString titles[kColumns] = {tr("Criterion"), tr("Weight, %"), tr("Must be met"), tr("0 means"), tr("5 means"), tr("10 means")};
    const QString meanings[kColumns] = {tr("What is judged."), tr("Share of the points of quality; all weights add up to 100."),
                                        tr("Met or not, and no points: a quote that misses it is out."), tr("What a quote shows that gets no point."),
                                        tr("What a quote shows that gets half of the points."), tr("What a quote shows that gets all points.")};
    if (role == Qt::DisplayRole)
        return titles[section];
    return role == Qt::ToolTipRole ? QVariant(toolTipOf({meanings[section]})) : QVariant();
}

void CriteriaModel::setCriteria(std::vector<Criterion> criteria)
{
    beginResetModel();
    m_draft = std::move(criteria);
    endResetModel();
    commit();
}

void CriteriaModel::addCriterion()
{
    Criterion criterion;
    criterion.id = freeCriterionId(m_draft);
    criterion.name = tr("New criterion").toStdString();
    // The first one has all the weight, so that the set is complete.
    criterion.weight = sum() == Decimal() ? kOne : Decimal();
    beginInsertRows({}, rowCount(), rowCount());
    m_draft.push_back(std::move(criterion));
    endInsertRows();
    commit();
}

void CriteriaModel::removeCriterion(int row)
{
    if (row < 0 || row >= rowCount() || isLocked())
        return;
    beginRemoveRows({}, row, row);
    m_draft.erase(m_draft.begin() + row);
    endRemoveRows();
    commit();
}

void CriteriaModel::scaleWeights()
{
    const Decimal whole = sum();
    Criterion* heaviest = nullptr;
    Decimal scaled;
    for (Criterion& criterion : m_draft) {
        const auto share = criterion.knockOut || whole == Decimal() ? Result<Decimal>(Decimal()) : divide(criterion.weight, whole);
        if (criterion.knockOut || !share)
            continue;
        criterion.weight = Decimal::fromMantissa(share->mantissa() / kFinest.mantissa() * kFinest.mantissa());
        scaled = scaled + criterion.weight;
        if (heaviest == nullptr || criterion.weight > heaviest->weight)
            heaviest = &criterion;
    }
    if (heaviest == nullptr)
        return;
    heaviest->weight = heaviest->weight + (kOne - scaled);
    emit dataChanged(index(0, Weight), index(rowCount() - 1, Weight));
    commit();
}

}  // namespace sizewright
