// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/measurements_model.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/catalog/measured_row.h"
#include "core/plan/plan.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

struct ColumnText {
    const char* title;
    const char* meaning;
    int characters;
};
constexpr ColumnText kTexts[MeasurementsModel::kColumns] = {
    {QT_TRANSLATE_NOOP("Measurement", "Model"), QT_TRANSLATE_NOOP("Measurement", "The model that ran, and the format of its weights."), 20},
    {QT_TRANSLATE_NOOP("Measurement", "Machine"), QT_TRANSLATE_NOOP("Measurement", "The devices, and the engine on them."), 32},
    {QT_TRANSLATE_NOOP("Measurement", "Figure"), QT_TRANSLATE_NOOP("Measurement", "What was measured, with its unit."), 22},
    {QT_TRANSLATE_NOOP("Measurement", "Load"),
     QT_TRANSLATE_NOOP("Measurement", "Tokens of a request, and how many requests were under way or came in a second."), 28},
    {QT_TRANSLATE_NOOP("Measurement", "Measured"), QT_TRANSLATE_NOOP("Measurement", "The figure in the file."), 9},
    {QT_TRANSLATE_NOOP("Measurement", "Predicted"),
     QT_TRANSLATE_NOOP("Measurement", "What is expected of this machine at this load, by all that is known now."), 9},
    {QT_TRANSLATE_NOOP("Measurement", "Range"), QT_TRANSLATE_NOOP("Measurement", "In it the figure lies in eight of ten cases."), 15},
    {QT_TRANSLATE_NOOP("Measurement", "Deviation"), QT_TRANSLATE_NOOP("Measurement", "How far the measured figure lies from the predicted one."), 9},
    {QT_TRANSLATE_NOOP("Measurement", "Prediction"),
     QT_TRANSLATE_NOOP("Measurement", "What the prediction rests on, or why there is none."), 12},
};

bool isNumber(int column)
{
    return column >= MeasurementsModel::Measured && column <= MeasurementsModel::Deviation;
}

QString number(double value, int decimals)
{
    return toQString(formatNumber(value, decimals, currentLanguage()));
}

QString figure(const std::optional<double>& value)
{
    return value ? number(*value, *value < 100 ? 1 : 0) : QStringLiteral("–");
}

QString count(const std::optional<double>& value)
{
    return value ? number(*value, 0) : QStringLiteral("?");
}

QString loadText(const MeasuredRow& row)
{
    QString text = MeasurementsModel::tr("%1 in, %2 out").arg(count(row.inputTokens), count(row.outputTokens));
    if (row.contextDepth.value_or(0) > 0)
        text = MeasurementsModel::tr("%1, behind %2").arg(text, count(row.contextDepth));
    if (row.requestsPerSecond)
        return MeasurementsModel::tr("%1, %2 requests/s").arg(text, number(*row.requestsPerSecond, 2));
    return row.concurrency ? MeasurementsModel::tr("%1, %2 at once").arg(text, count(row.concurrency)) : text;
}

template <class T>
QString nameOf(const T* entry, const std::string& id)
{
    return entry ? toQString(entry->name) : id.empty() ? QStringLiteral("?") : toQString(id);
}

QString machineText(const Catalog& catalog, const MeasuredRow& row)
{
    const QString engine = nameOf(catalog.engine(row.engineId), row.engineId) + QLatin1Char(' ') + toQString(row.engineVersion);
    return MeasurementsModel::tr("%1 × %2, %3")
        .arg(count(row.devices), nameOf(catalog.accelerator(row.deviceId), row.deviceId), engine.trimmed());
}

QString basisText(const EvaluatedRow& compared)
{
    for (const Basis basis : {Basis::Measured, Basis::Calibrated, Basis::Derived})
        if (compared.basis == basisId(basis))
            return text(basisName(basis));
    return toQString(compared.reason);
}

}  // namespace

QString figureName(const std::string& metric)
{
    constexpr std::pair<const char*, const char*> names[] = {
        {"ttft_ms", QT_TRANSLATE_NOOP("Measurement", "Time to first token (ms)")},
        {"tpot_ms", QT_TRANSLATE_NOOP("Measurement", "Time per token (ms)")},
        {"decode_tok_s_per_user", QT_TRANSLATE_NOOP("Measurement", "Tokens/s for each user")},
        {"prefill_tok_s", QT_TRANSLATE_NOOP("Measurement", "Prompt tokens/s")},
        {"output_tok_s_total", QT_TRANSLATE_NOOP("Measurement", "Output tokens/s in all")},
        {"total_tok_s", QT_TRANSLATE_NOOP("Measurement", "Tokens/s, prompts too")},
    };
    for (const auto& [id, name] : names)
        if (metric == id)
            return QCoreApplication::translate("Measurement", name);
    return toQString(metric);
}

MeasurementsModel::MeasurementsModel(QObject* parent) : QAbstractTableModel(parent) {}

void MeasurementsModel::setRows(const Catalog& catalog, const std::vector<MeasuredRow>& rows, const EvaluationResult& compared)
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < rows.size() && i < compared.rows.size(); ++i) {
        const MeasuredRow& row = rows[i];
        const EvaluatedRow& beside = compared.rows[i];
        Row shown;
        shown.id = row.id;
        const QString format = nameOf(catalog.weightFormat(row.formatId), row.formatId);
        shown.texts[ModelName] = tr("%1, %2").arg(nameOf(catalog.model(row.modelId), row.modelId), format);
        shown.texts[Machine] = machineText(catalog, row);
        shown.texts[Figure] = figureName(row.metric);
        shown.texts[Load] = loadText(row);
        shown.texts[Measured] = figure(row.value);
        shown.texts[Predicted] = figure(beside.predicted);
        shown.texts[Range] = beside.low ? tr("%1 to %2").arg(figure(beside.low), figure(beside.high)) : figure(std::nullopt);
        shown.texts[Rest] = basisText(beside);
        shown.keys[Measured] = row.value ? QVariant(*row.value) : QVariant();
        shown.keys[Predicted] = beside.predicted ? QVariant(*beside.predicted) : QVariant();
        shown.keys[Range] = beside.low ? QVariant(*beside.low) : QVariant();
        shown.texts[Deviation] = figure(std::nullopt);
        if (row.value && beside.predicted && *beside.predicted > 0) {
            const double deviation = *row.value / *beside.predicted - 1;
            shown.keys[Deviation] = deviation;
            const QString percent = toQString(formatPercent(deviation, 0, currentLanguage()));
            shown.texts[Deviation] = deviation > 0.005 ? QLatin1Char('+') + percent : percent;
        }
        m_rows.push_back(std::move(shown));
    }
    endResetModel();
}

std::string MeasurementsModel::id(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : std::string();
}

int MeasurementsModel::characters(int column)
{
    return kTexts[column].characters;
}

int MeasurementsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MeasurementsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QVariant MeasurementsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[column];
    case Qt::ToolTipRole:
        return toolTipOf({row.texts[column]});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return isNumber(index.column()) ? row.keys[column] : QVariant(row.texts[column]);
    default:
        return {};
    }
}

QVariant MeasurementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("Measurement", kTexts[section].title);
    case Qt::ToolTipRole:
        return toolTipOf({QCoreApplication::translate("Measurement", kTexts[section].meaning)});
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

}  // namespace sizewright
