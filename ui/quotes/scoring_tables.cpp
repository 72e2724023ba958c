// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/scoring_tables.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/text/format.h"
#include "ui/quotes/quote_texts.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

constexpr int kScoreDecimals = 3;

QString translated(const char* text)
{
    return QCoreApplication::translate("Scoring", text);
}

QString nameOf(const Tender& tender, std::size_t quote)
{
    return cellText(bidName(tender, quote));
}

std::string scoreText(const std::optional<Decimal>& value)
{
    return value ? formatNumber(value->toDouble(), kScoreDecimals, currentLanguage()) : std::string("–");
}

QString percentText(Decimal weight)
{
    return toQString(formatPercent(weight.toDouble(), 1, currentLanguage()));
}

QString reasonsText(const std::vector<Message>& reasons)
{
    QStringList sentences;
    for (const Message& reason : reasons)
        sentences << text(reason);
    return sentences.join(QLatin1Char(' '));
}

QString winnersText(const Tender& tender, const MethodResult& result)
{
    QStringList names;
    for (const std::size_t quote : result.winners)
        names << nameOf(tender, quote);
    return names.join(QStringLiteral(", "));
}

QString weightsText(const Tender& tender, const MethodResult& result)
{
    if (!result.weights)
        return QStringLiteral("–");
    const auto change = [&](const std::optional<WinnerChange>& at, const char* sentence) {
        return at ? translated(sentence).arg(percentText(at->weight), nameOf(tender, at->winner)) : QString();
    };
    QStringList parts{change(result.weights->below, QT_TRANSLATE_NOOP("Scoring", "from %1 down: %2")),
                      change(result.weights->above, QT_TRANSLATE_NOOP("Scoring", "from %1 up: %2"))};
    parts.removeAll(QString());
    return parts.isEmpty() ? translated(QT_TRANSLATE_NOOP("Scoring", "the same at every weight")) : parts.join(QStringLiteral("; "));
}

QString flipsText(const Tender& tender, const MethodResult& result)
{
    if (result.flips.empty())
        return translated(QT_TRANSLATE_NOOP("Scoring", "none"));
    const RankFlip& first = result.flips.front();
    const QString example = translated(QT_TRANSLATE_NOOP("Scoring", "without %1, %2 comes before %3"))
                                .arg(nameOf(tender, first.without), nameOf(tender, first.nowBefore), nameOf(tender, first.nowAfter));
    return result.flips.size() == 1 ? example : QStringLiteral("%1: %2").arg(QString::number(result.flips.size()), example);
}

}  // namespace

Table rankingTable(const Tender& tender, const TenderScores& scores)
{
    const auto title = [](const char* text) { return translated(text).toStdString(); };
    Table table;
    table.columns = {{title(QT_TRANSLATE_NOOP("Scoring", "Place")), Align::Right},          {title(QT_TRANSLATE_NOOP("Scoring", "Quote"))},
                     {title(QT_TRANSLATE_NOOP("Scoring", "Score")), Align::Right},          {title(QT_TRANSLATE_NOOP("Scoring", "Of quality")), Align::Right},
                     {title(QT_TRANSLATE_NOOP("Scoring", "Of price")), Align::Right},       {title(QT_TRANSLATE_NOOP("Scoring", "Points of 1,000")), Align::Right},
                     {title(QT_TRANSLATE_NOOP("Scoring", "Compared price")), Align::Right}, {title(QT_TRANSLATE_NOOP("Scoring", "Remark"))}};
    const MethodResult& own = scores.by(tender.rules.method);
    int place = 0;
    for (const MethodScore& score : own.ranking) {
        const TenderBid& bid = scores.bids[score.quote];
        if (std::ranges::find(own.winners, score.quote) != own.winners.end())
            table.emphasisedRows.push_back(table.rows.size());
        table.rows.push_back({std::to_string(++place), nameOf(tender, score.quote).toStdString(), scoreText(score.value), scoreText(score.pointsPart),
                              scoreText(score.pricePart), scoreText(bid.points), moneyText(bid.price).toStdString(), reasonsText(bid.reasons).toStdString()});
    }
    for (std::size_t quote = 0; quote < scores.bids.size(); ++quote) {
        const TenderBid& bid = scores.bids[quote];
        if (std::ranges::find(own.ranking, quote, &MethodScore::quote) != own.ranking.end())
            continue;
        const QString why = bid.status == BidStatus::TakesPart ? (own.notApplicable ? text(*own.notApplicable) : translated(QT_TRANSLATE_NOOP("Scoring", "Out by the rule.")))
                                                               : text(bidStatusName(bid.status)) + QStringLiteral(": ") + reasonsText(bid.reasons);
        table.rows.push_back({"–", nameOf(tender, quote).toStdString(), "–", "–", "–", scoreText(bid.points), moneyText(bid.price).toStdString(), why.toStdString()});
    }
    return table;
}

Table rulesTable(const Tender& tender, const TenderScores& scores)
{
    const auto title = [](const char* text) { return translated(text).toStdString(); };
    Table table;
    table.columns = {{title(QT_TRANSLATE_NOOP("Scoring", "Rule"))},
                     {title(QT_TRANSLATE_NOOP("Scoring", "Wins"))},
                     {title(QT_TRANSLATE_NOOP("Scoring", "Price ten points lighter"))},
                     {title(QT_TRANSLATE_NOOP("Scoring", "Price ten points heavier"))},
                     {title(QT_TRANSLATE_NOOP("Scoring", "Another wins at a weight of the price"))},
                     {title(QT_TRANSLATE_NOOP("Scoring", "Orders that a third bid turns"))}};
    for (const MethodResult& result : scores.methods) {
        const std::string name = text(scoringMethodName(result.method)).toStdString();
        if (result.method == tender.rules.method)
            table.emphasisedRows.push_back(table.rows.size());
        if (result.notApplicable) {
            table.rows.push_back({name, text(*result.notApplicable).toStdString(), "–", "–", "–", "–"});
            continue;
        }
        const auto at = [&](std::size_t WeightTrial::*trial) { return result.weights ? nameOf(tender, (*result.weights).*trial).toStdString() : std::string("–"); };
        table.rows.push_back({name, winnersText(tender, result).toStdString(), at(&WeightTrial::withLess), at(&WeightTrial::withMore),
                              weightsText(tender, result).toStdString(), flipsText(tender, result).toStdString()});
    }
    return table;
}

QStringList scoringRemarks(const Tender& tender, const TenderScores& scores)
{
    QStringList sentences;
    for (const Message& change : scores.changes)
        sentences << text(change);
    for (const CriterionTrial& trial : scores.criteria) {
        const QString name = cellText(tender.criteria[trial.criterion].name);
        if (trial.less)
            sentences << translated(QT_TRANSLATE_NOOP("Scoring", "With “%1” at %2 or less, %3 wins.")).arg(name, percentText(trial.less->weight), nameOf(tender, trial.less->winner));
        if (trial.more)
            sentences << translated(QT_TRANSLATE_NOOP("Scoring", "With “%1” at %2 or more, %3 wins.")).arg(name, percentText(trial.more->weight), nameOf(tender, trial.more->winner));
    }
    for (const Message& remark : scores.remarks)
        sentences << text(remark);
    return sentences;
}

}  // namespace sizewright
