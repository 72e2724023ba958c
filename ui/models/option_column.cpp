// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/option_column.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/support/language.h"

namespace sizewright {

namespace {

QString number(double value, int decimals)
{
    return toQString(formatNumber(value, decimals, currentLanguage()));
}

QString missing()
{
    return QStringLiteral("–");
}

QString bandText(double low, double typical, double high, int decimals)
{
    return QStringLiteral("%1 (%2–%3)").arg(number(typical, decimals), number(low, decimals), number(high, decimals));
}

double gigabytes(Bytes bytes)
{
    return static_cast<double>(bytes.raw()) / 1e9;
}

QVariant verdictKey(const Option& option)
{
    return static_cast<int>(option.verdict);
}

QVariant speedKey(const Option& option)
{
    return option.speed ? QVariant(option.speed->perUser.typical.raw()) : QVariant();
}

QString speedText(const Option& option)
{
    if (!option.speed)
        return missing();
    const auto& band = option.speed->perUser;
    return bandText(band.low.raw(), band.typical.raw(), band.high.raw(), 1);
}

QVariant totalKey(const Option& option)
{
    return option.speed ? QVariant(option.speed->outputTotal.typical.raw()) : QVariant();
}

QVariant firstTokenKey(const Option& option)
{
    return option.speed ? QVariant(option.speed->ttft.typical.raw()) : QVariant();
}

QString firstTokenText(const Option& option)
{
    if (!option.speed)
        return missing();
    const auto& band = option.speed->ttft;
    return bandText(band.low.raw(), band.typical.raw(), band.high.raw(), 2);
}

QVariant needKey(const Option& option)
{
    return option.memory ? QVariant(gigabytes(option.memory->device.total())) : QVariant();
}

QVariant capacityKey(const Option& option)
{
    return option.memory ? QVariant(gigabytes(option.memory->device.capacity)) : QVariant();
}

QVariant capexKey(const Option& option)
{
    return option.cost ? QVariant(toDecimal(option.cost->capex.typical).toDouble()) : QVariant();
}

QVariant tcoKey(const Option& option)
{
    return option.cost ? QVariant(toDecimal(option.cost->tcoHorizon.typical).toDouble()) : QVariant();
}

QString moneyText(const Option& option, const QVariant& value)
{
    if (!value.isValid())
        return missing();
    const bool nothingPriced = !option.cost->complete && value.toDouble() == 0;
    if (nothingPriced)
        return QCoreApplication::translate("OptionColumn", "no public price");
    const QString amount = number(value.toDouble(), 0);
    return option.cost->complete ? amount : QCoreApplication::translate("OptionColumn", "at least %1").arg(amount);
}

QVariant keptKey(const Option& option)
{
    return option.quality && option.quality->loss.known() ? QVariant(std::min(option.quality->loss.median, 100.0)) : QVariant();
}

QString keptText(const Option& option)
{
    if (!option.quality || !option.quality->loss.known())
        return QCoreApplication::translate("OptionColumn", "not published");
    const FormatLoss& loss = option.quality->loss;
    if (loss.basis == LossBasis::Native)
        return QCoreApplication::translate("OptionColumn", "native");
    const auto capped = [](double percent) { return std::min(percent, 100.0); };
    const QString mark = loss.basis == LossBasis::SameModel ? QString() : QStringLiteral("~");
    if (loss.pairs.size() == 1)
        return mark + number(capped(loss.median), 1);
    return mark + bandText(capped(loss.low), capped(loss.median), capped(loss.high), 1);
}

QStringList keptTip(const Option& option)
{
    if (!option.quality)
        return {};
    QStringList lines{text(lossSentence(option.quality->loss))};
    for (const QualityRecord* score : option.quality->scores)
        lines << QCoreApplication::translate("OptionColumn", "%1: %2 %, %3")
                     .arg(toQString(score->benchmark), number(score->score, 1), toQString(score->setting));
    return lines;
}

QVariant perMegatokenKey(const Option& option)
{
    const bool known = option.cost && option.cost->perMegatokenOutput;
    return known ? QVariant(toDecimal(*option.cost->perMegatokenOutput).toDouble()) : QVariant();
}

QString perMegatokenText(const Option& option)
{
    const QVariant value = perMegatokenKey(option);
    if (!value.isValid())
        return missing();
    const QString amount = number(value.toDouble(), 2);
    return option.cost->complete ? amount : QCoreApplication::translate("OptionColumn", "at least %1").arg(amount);
}

QVariant powerKey(const Option& option)
{
    return option.cost ? QVariant(option.cost->loadPower.raw() / 1000) : QVariant();
}

QString numberOr(const QVariant& value, int decimals)
{
    return value.isValid() ? number(value.toDouble(), decimals) : missing();
}

template <class Entry>
QString nameOf(const Entry* entry)
{
    return entry == nullptr ? missing() : toQString(entry->name);
}

constexpr OptionColumn kColumns[] = {
    {QT_TRANSLATE_NOOP("OptionColumn", "Verdict"),
     QT_TRANSLATE_NOOP("OptionColumn",
                       "Whether the option meets everything that was asked: fits, fits with limits, does not fit."),
     [](const Option& o) { return text(verdictName(o.verdict)); }, verdictKey, false, 14},
    {QT_TRANSLATE_NOOP("OptionColumn", "Trade-off"),
     QT_TRANSLATE_NOOP("OptionColumn", "“Best” if no other option that holds is at least as good in total cost, speed, users, power and "
                                       "quality and better in one of them."),
     [](const Option& o) { return o.onFront ? QCoreApplication::translate("OptionColumn", "best") : missing(); },
     [](const Option& o) { return o.onFront ? QVariant(0) : QVariant(); }, false, 10},
    {QT_TRANSLATE_NOOP("OptionColumn", "Machine"),
     QT_TRANSLATE_NOOP("OptionColumn", "The machine that would be bought, as the catalog names it."),
     [](const Option& o) { return nameOf(o.platform); }, [](const Option& o) { return QVariant(nameOf(o.platform)); }, false,
     25},
    {QT_TRANSLATE_NOOP("OptionColumn", "Machines"),
     QT_TRANSLATE_NOOP("OptionColumn", "Number of machines that work together."),
     [](const Option& o) { return number(o.nodes, 0); }, [](const Option& o) { return QVariant(o.nodes); }, true, 9},
    {QT_TRANSLATE_NOOP("OptionColumn", "Model"),
     QT_TRANSLATE_NOOP("OptionColumn", "The model that runs on it: the asked one, a distilled one, or another that scores as well."),
     [](const Option& o) { return nameOf(o.deployment.model); },
     [](const Option& o) { return QVariant(nameOf(o.deployment.model)); }, false, 16, keptTip},
    {QT_TRANSLATE_NOOP("OptionColumn", "Format"),
     QT_TRANSLATE_NOOP("OptionColumn", "How the model's weights are stored, which sets quality and size."),
     [](const Option& o) { return nameOf(o.deployment.format); },
     [](const Option& o) { return QVariant(nameOf(o.deployment.format)); }, false, 14},
    {QT_TRANSLATE_NOOP("OptionColumn", "Quality kept (%)"),
     QT_TRANSLATE_NOOP("OptionColumn", "What the format keeps of the model's native scores in published results: median, and in brackets the lowest and "
                                       "the highest benchmark; more than 100 is noise. “~” where the results are of other models or other formats, “native” for "
                                       "the maker's own weights."),
     keptText, keptKey, true, 18, keptTip},
    {QT_TRANSLATE_NOOP("OptionColumn", "Per user (tokens/s)"),
     QT_TRANSLATE_NOOP("OptionColumn",
                       "Tokens a second that each user sees at the planned load: typical, and in brackets low to high."),
     speedText, speedKey, true, 17},
    {QT_TRANSLATE_NOOP("OptionColumn", "Purchase (%1)"),
     QT_TRANSLATE_NOOP("OptionColumn", "Price of everything that has to be bought, typical, in the plan's currency. “At "
                                       "least” means that a part has no public price."),
     [](const Option& o) { return moneyText(o, capexKey(o)); }, capexKey, true, 14},
    {QT_TRANSLATE_NOOP("OptionColumn", "Users at that speed"),
     QT_TRANSLATE_NOOP("OptionColumn",
                       "The most requests at the same time that still meet the speed and the first token asked for."),
     [](const Option& o) { return number(o.usersAtServiceLevel, 0); },
     [](const Option& o) { return QVariant(o.usersAtServiceLevel); }, true, 14},
    {QT_TRANSLATE_NOOP("OptionColumn", "Total cost (%1)"),
     QT_TRANSLATE_NOOP("OptionColumn",
                       "Purchase and running costs over the whole horizon, typical, in the plan's currency."),
     [](const Option& o) { return moneyText(o, tcoKey(o)); }, tcoKey, true, 14},
    {QT_TRANSLATE_NOOP("OptionColumn", "Million output tokens (%1)"),
     QT_TRANSLATE_NOOP("OptionColumn", "Equivalent annual cost over the output tokens of a year, their input included, typical, for a million "
                                       "of them in the plan's currency; after tax if the plan has one."),
     [](const Option& o) { return perMegatokenText(o); }, perMegatokenKey, true, 14},
    {QT_TRANSLATE_NOOP("OptionColumn", "First token (s)"),
     QT_TRANSLATE_NOOP("OptionColumn", "Seconds from the request to its first token: typical, and in brackets low to high."),
     firstTokenText, firstTokenKey, true, 18},
    {QT_TRANSLATE_NOOP("OptionColumn", "All users (tokens/s)"),
     QT_TRANSLATE_NOOP("OptionColumn", "Tokens a second that the machine writes for all users together, typical."),
     [](const Option& o) { return numberOr(totalKey(o), 0); }, totalKey, true, 14},
    {QT_TRANSLATE_NOOP("OptionColumn", "Memory needed (GB)"),
     QT_TRANSLATE_NOOP(
         "OptionColumn",
         "Memory that each device holds at the planned load: weights, cache, activations and runtime; in GB of 10^9 bytes."),
     [](const Option& o) { return numberOr(needKey(o), 1); }, needKey, true, 13},
    {QT_TRANSLATE_NOOP("OptionColumn", "Memory there (GB)"),
     QT_TRANSLATE_NOOP("OptionColumn", "Memory of each device as the driver reports it, in GB of 10^9 bytes."),
     [](const Option& o) { return numberOr(capacityKey(o), 1); }, capacityKey, true, 13},
    {QT_TRANSLATE_NOOP("OptionColumn", "Power (kW)"),
     QT_TRANSLATE_NOOP("OptionColumn", "Electrical power of all machines under load, without cooling, in kilowatts."),
     [](const Option& o) { return numberOr(powerKey(o), 2); }, powerKey, true, 10},
    {QT_TRANSLATE_NOOP("OptionColumn", "Family"),
     QT_TRANSLATE_NOOP("OptionColumn",
                       "Kind of machine: GPU-only, domestic Chinese chips, Mac cluster, or CPU and GPU hybrid."),
     [](const Option& o) { return text(familyName(o.family)); },
     [](const Option& o) { return QVariant(static_cast<int>(o.family)); }, false, 14},
    {QT_TRANSLATE_NOOP("OptionColumn", "Engine"),
     QT_TRANSLATE_NOOP("OptionColumn", "The inference engine that serves the model."),
     [](const Option& o) { return nameOf(o.deployment.engine); },
     [](const Option& o) { return QVariant(nameOf(o.deployment.engine)); }, false, 12},
};

}  // namespace

std::span<const OptionColumn> optionColumns()
{
    return kColumns;
}

}  // namespace sizewright
