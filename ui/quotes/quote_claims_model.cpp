// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quote_claims_model.h"

#include <algorithm>

#include "core/text/format.h"
#include "ui/quotes/choice_delegate.h"
#include "ui/quotes/quote_texts.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

QString numberText(double value)
{
    const auto exact = Decimal::fromDouble(value);
    return exact ? decimalText(*exact) : QString();
}

template <class Q>
QString quantityText(const std::optional<Q>& quantity)
{
    return quantity ? numberText(static_cast<double>(quantity->raw())) : QString();
}

template <class T>
QVariantList choicesOf(const std::vector<T>& entries)
{
    QVariantList choices{QVariant(QVariantList{QuoteClaimsModel::tr("not stated"), QString()})};
    for (const T& entry : entries)
        choices << QVariant(QVariantList{toQString(entry.name), toQString(entry.id)});
    return choices;
}

template <class T>
QString nameOf(const T* entry, const std::string& id)
{
    return entry != nullptr ? toQString(entry->name) : toQString(id);
}

/// Empty is not stated.
template <class Set>
bool setNumber(const QString& typed, Set set)
{
    if (typed.trimmed().isEmpty()) {
        set(std::optional<double>());
        return true;
    }
    const auto number = decimalOf(typed);
    if (number)
        set(std::optional(number->toDouble()));
    return number.has_value();
}

template <class Q>
bool setQuantity(std::optional<Q>& quantity, const QString& typed)
{
    using Raw = decltype(quantity->raw());
    return setNumber(typed, [&](const std::optional<double>& number) {
        quantity = number ? std::optional(Q(static_cast<Raw>(*number))) : std::nullopt;
    });
}

bool setTyped(QuoteClaim& claim, int column, const QString& typed)
{
    using M = QuoteClaimsModel;
    switch (column) {
    case M::Statement:
        claim.statement = typed.toStdString();
        return true;
    case M::Rate:
        return setQuantity(claim.rate, typed);
    case M::Concurrency:
        return setNumber(typed, [&](const std::optional<double>& n) { claim.concurrency = n ? std::optional(static_cast<int>(std::min(*n, 1e9))) : std::nullopt; });
    case M::Input:
        return setQuantity(claim.input, typed);
    case M::Output:
        return setQuantity(claim.output, typed);
    case M::Context:
        return setQuantity(claim.context, typed);
    case M::FirstToken:
        return setQuantity(claim.firstToken, typed);
    default:
        return false;
    }
}

bool setChoice(QuoteClaim& claim, int column, const QVariant& value)
{
    using M = QuoteClaimsModel;
    const std::string id = value.toString().toStdString();
    switch (column) {
    case M::Model:
        claim.modelId = id;
        return true;
    case M::Format:
        claim.formatId = id;
        return true;
    case M::EngineName:
        claim.engineId = id;
        return true;
    case M::Scope:
        claim.scope = static_cast<RateScope>(std::clamp(value.toInt(), 0, static_cast<int>(RateScope::AllUsers)));
        return true;
    default:
        return false;
    }
}

}  // namespace

QuoteClaimsModel::QuoteClaimsModel(QuoteDesk* desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(desk, &QuoteDesk::changed, this, &QuoteClaimsModel::followQuote);
    connect(desk, &QuoteDesk::selected, this, &QuoteClaimsModel::followQuote);
    connect(desk, &QuoteDesk::selected, this, &QuoteClaimsModel::followCheck);
    connect(desk, &QuoteDesk::checked, this, &QuoteClaimsModel::followCheck);
    followQuote();
    followCheck();
}

void QuoteClaimsModel::followQuote()
{
    const std::vector<QuoteClaim> claims = m_desk->quote() != nullptr ? m_desk->quote()->claims : std::vector<QuoteClaim>();
    if (claims == m_claims)
        return;
    const bool sameRows = claims.size() == m_claims.size();
    if (!sameRows)
        beginResetModel();
    m_claims = claims;
    if (!sameRows)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

void QuoteClaimsModel::followCheck()
{
    m_answer = m_desk->answer();
    if (!m_claims.empty())
        emit dataChanged(index(0, Ours), index(rowCount() - 1, Ours));
}

int QuoteClaimsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_claims.size());
}

int QuoteClaimsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QVariant QuoteClaimsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QuoteClaim& claim = m_claims[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == FullPower ? QString() : text(claim, index.row(), index.column());
    case Qt::EditRole:
        if (index.column() == Statement)
            return toQString(claim.statement);
        return choiceOf(claim, index.column()).isValid() ? choiceOf(claim, index.column()) : QVariant(text(claim, index.row(), index.column()));
    case Qt::CheckStateRole:
        return index.column() == FullPower ? QVariant(claim.fullPower ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return toolTipOf({text(claim, index.row(), index.column())});
    case kChoicesRole:
        return choices(index.column());
    default:
        return {};
    }
}

QVariant QuoteClaimsModel::choiceOf(const QuoteClaim& claim, int column)
{
    switch (column) {
    case Model:
        return toQString(claim.modelId);
    case Format:
        return toQString(claim.formatId);
    case EngineName:
        return toQString(claim.engineId);
    case Scope:
        return static_cast<int>(claim.scope);
    default:
        return {};
    }
}

QString QuoteClaimsModel::text(const QuoteClaim& claim, int row, int column) const
{
    const Catalog& catalog = m_desk->session()->catalog();
    switch (column) {
    case Statement:
        return cellText(claim.statement);
    case Model:
        return nameOf(catalog.model(claim.modelId), claim.modelId);
    case Format:
        return nameOf(catalog.weightFormat(claim.formatId), claim.formatId);
    case EngineName:
        return nameOf(catalog.engine(claim.engineId), claim.engineId);
    case Rate:
        return quantityText(claim.rate);
    case Scope:
        return rateScopeNames().value(static_cast<int>(claim.scope));
    case Concurrency:
        return claim.concurrency ? numberText(*claim.concurrency) : QString();
    case Input:
        return quantityText(claim.input);
    case Output:
        return quantityText(claim.output);
    case Context:
        return quantityText(claim.context);
    case FirstToken:
        return quantityText(claim.firstToken);
    case FullPower:
        return claim.fullPower ? tr("said to be the whole model") : QString();
    default:
        break;
    }
    const QuoteCheck* check = m_desk->check();
    if (check != nullptr)
        for (const ClaimResult& result : check->claims)
            if (result.claim == static_cast<std::size_t>(row) && result.ours)
                return toQString(formatRateBand(*result.ours, currentLanguage()));
    return QStringLiteral("–");
}

QVariantList QuoteClaimsModel::choices(int column) const
{
    const Catalog& catalog = m_desk->session()->catalog();
    switch (column) {
    case Model:
        return choicesOf(catalog.models);
    case Format:
        return choicesOf(catalog.weightFormats);
    case EngineName:
        return choicesOf(catalog.engines);
    case Scope: {
        QVariantList scopes;
        for (const QString& name : rateScopeNames())
            scopes << QVariant(QVariantList{name, static_cast<int>(scopes.size())});
        return scopes;
    }
    default:
        return {};
    }
}

Qt::ItemFlags QuoteClaimsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == FullPower)
        flags |= Qt::ItemIsUserCheckable;
    else if (index.isValid() && index.column() != Ours)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool QuoteClaimsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const bool checks = role == Qt::CheckStateRole && index.column() == FullPower;
    if (!index.isValid() || (role != Qt::EditRole && !checks))
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    QuoteClaim claim = m_claims[row];
    if (checks)
        claim.fullPower = value.toInt() == Qt::Checked;
    else if (value == data(index, Qt::EditRole))
        return true;
    else if (!setChoice(claim, index.column(), value) && !setTyped(claim, index.column(), value.toString())) {
        emit m_desk->refused(tr("“%1” is no number as this language writes it; the promise was left as it was.").arg(value.toString()));
        return false;
    }
    return m_desk->edit(tr("Change a promise of speed"), [row, &claim](Quote& quote) { quote.claims[row] = std::move(claim); });
}

QVariant QuoteClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    const QString titles[kColumns] = {tr("As the vendor writes it"), tr("Model"), tr("Weight format"), tr("Claimed, tokens/s"), tr("Whose speed"),
                                      tr("Users at once"), tr("Our estimate"), tr("Tokens in"), tr("Tokens out"), tr("Context"),
                                      tr("First token, s"), tr("Engine"), tr("“Full power”")};
    const QString meanings[kColumns] = {
        tr("The promise in the vendor's own words."),
        tr("The model that the promise is about. Empty: not stated."),
        tr("The format of its weights. Empty: the precision is not stated."),
        tr("Tokens a second as the vendor states them."),
        tr("Whether the figure is each user's speed or that of all users together."),
        tr("How many requests run at once while the speed is reached."),
        tr("The same figure by our model of speed, typical and band, on the machine that the quote offers."),
        tr("Tokens of the question, of one request."),
        tr("Tokens of the answer, of one request."),
        tr("The longest context that is promised, in tokens."),
        tr("Seconds until the first token, as promised."),
        tr("The engine that serves the model. Empty: not stated."),
        tr("The vendor calls it “full power”, 满血版 or the like: the whole model in its own precision.")};
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case Qt::ToolTipRole:
        return toolTipOf({meanings[section]});
    default:
        return {};
    }
}

void QuoteClaimsModel::addClaim()
{
    QuoteClaim claim;
    claim.modelId = m_desk->session()->scenario().modelId;
    m_desk->edit(tr("Add a promise of speed"), [&claim](Quote& quote) { quote.claims.push_back(claim); });
}

void QuoteClaimsModel::removeClaim(int row)
{
    if (row >= 0 && row < rowCount())
        m_desk->edit(tr("Remove a promise of speed"), [row](Quote& quote) { quote.claims.erase(quote.claims.begin() + row); });
}

}  // namespace sizewright
