// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quote_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/io/number_text.h"
#include "ui/quotes/quote_desk.h"
#include "ui/quotes/quote_texts.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr int kLongestText = 4000;
constexpr int kGroupsInARow = 2;
const Decimal kHundred = Decimal::fromInteger(100);

void describe(QWidget* input, const QuoteForm::Texts& texts)
{
    input->setObjectName(QLatin1String(texts.name));
    input->setAccessibleName(withoutMnemonic(texts.label));
    input->setToolTip(toolTipOf({texts.meaning}));
}

QString percentText(const std::optional<Decimal>& share)
{
    if (!share)
        return {};
    const auto percent = multiply(*share, kHundred);
    return percent ? decimalText(*percent) : QString();
}

/// Empty is not stated; nothing for what is no number.
template <class T, class Convert>
bool readOptional(std::optional<T>& field, const QString& typed, Convert convert)
{
    if (typed.trimmed().isEmpty()) {
        field.reset();
        return true;
    }
    const auto number = decimalOf(typed);
    const std::optional<T> value = number ? convert(*number) : std::nullopt;
    if (value)
        field = value;
    return value.has_value();
}

std::optional<int> wholeNumber(Decimal value)
{
    const double number = value.toDouble();
    return number == static_cast<int>(number) ? std::optional(static_cast<int>(number)) : std::nullopt;
}

}  // namespace

QuoteForm::QuoteForm(QuoteDesk* desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_content(new QWidget)
{
    auto* groups = new QGridLayout(m_content);
    groups->setContentsMargins(kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    groups->setHorizontalSpacing(6 * kGrid);
    groups->setVerticalSpacing(4 * kGrid);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(desk, &QuoteDesk::changed, this, &QuoteForm::showQuote);
    connect(desk, &QuoteDesk::selected, this, &QuoteForm::showQuote);
}

QFormLayout* QuoteForm::addGroup(const QString& title)
{
    auto* groups = static_cast<QGridLayout*>(m_content->layout());
    const int place = groups->count();
    auto* box = new QVBoxLayout;
    box->setSpacing(2 * kGrid);
    box->addWidget(strongLabel(title));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(3 * kGrid);
    form->setVerticalSpacing(2 * kGrid);
    box->addLayout(form);
    box->addStretch();
    groups->addLayout(box, place / kGroupsInARow, place % kGroupsInARow);
    groups->setColumnStretch(place % kGroupsInARow, 1);
    return form;
}

QLineEdit* QuoteForm::addLine(QFormLayout* form, const Texts& texts, Read read, Write write)
{
    auto* line = new QLineEdit;
    line->setMaxLength(kLongestText);
    line->setMinimumWidth(20 * kGrid);
    describe(line, texts);
    form->addRow(buddyLabel(texts.label, line), line);
    m_shown.emplace_back([line, read](const Quote& quote) {
        const QString text = read(quote);
        if (line->text() != text) {
            line->setText(text);
            line->setCursorPosition(0);
        }
    });
    connect(line, &QLineEdit::editingFinished, this, [this, line, read, write, label = withoutMnemonic(texts.label)] {
        const Quote* quote = m_desk->quote();
        if (quote == nullptr || line->text() == read(*quote))
            return;
        bool understood = true;
        const QString typed = line->text();
        m_desk->edit(tr("Change %1").arg(label), [&](Quote& changed) { understood = write(changed, typed); });
        if (!understood)
            emit m_desk->refused(tr("%1: “%2” cannot be read, so the field was left as it was.").arg(label, typed));
        showQuote();
    });
    return line;
}

QLineEdit* QuoteForm::addText(QFormLayout* form, const Texts& texts, std::string Quote::*field)
{
    return addLine(
        form, texts, [field](const Quote& quote) { return toQString(quote.*field).left(kLongestText); },
        [field](Quote& quote, const QString& typed) {
            quote.*field = typed.trimmed().toStdString();
            return true;
        });
}

QLineEdit* QuoteForm::addDate(QFormLayout* form, const Texts& texts, std::string Quote::*field)
{
    QLineEdit* line = addLine(
        form, texts, [field](const Quote& quote) { return toQString(quote.*field); },
        [field](Quote& quote, const QString& typed) {
            const std::string date = typed.trimmed().toStdString();
            const bool right = date.empty() || (date.size() == 10 && dayNumber(date));
            if (right)
                quote.*field = date;
            return right;
        });
    line->setPlaceholderText(tr("not stated"));
    return line;
}

QLineEdit* QuoteForm::addAmount(QFormLayout* form, const Texts& texts, std::optional<Money> Quote::*field)
{
    QLineEdit* line = addLine(
        form, texts, [field](const Quote& quote) { return amountText(quote.*field); },
        [field](Quote& quote, const QString& typed) {
            return readOptional(quote.*field, typed, [&](Decimal) { return amountOf(typed, quote.currency); });
        });
    line->setAlignment(Qt::AlignRight);
    line->setPlaceholderText(tr("not stated"));
    return line;
}

QLineEdit* QuoteForm::addPercent(QFormLayout* form, const Texts& texts, std::optional<Decimal> Quote::*field)
{
    QLineEdit* line = addLine(
        form, texts, [field](const Quote& quote) { return percentText(quote.*field); },
        [field](Quote& quote, const QString& typed) {
            return readOptional(quote.*field, typed, [](Decimal percent) {
                const auto share = divide(percent, kHundred);
                return share ? std::optional(*share) : std::nullopt;
            });
        });
    line->setAlignment(Qt::AlignRight);
    line->setPlaceholderText(tr("not stated"));
    return line;
}

QLineEdit* QuoteForm::addNumber(QFormLayout* form, const Texts& texts, std::optional<double> Quote::*field)
{
    QLineEdit* line = addLine(
        form, texts,
        [field](const Quote& quote) {
            const auto exact = quote.*field ? Decimal::fromDouble(*(quote.*field)) : Result<Decimal>(Decimal());
            return quote.*field && exact ? decimalText(*exact) : QString();
        },
        [field](Quote& quote, const QString& typed) { return readOptional(quote.*field, typed, [](Decimal value) { return std::optional(value.toDouble()); }); });
    line->setAlignment(Qt::AlignRight);
    line->setPlaceholderText(tr("not stated"));
    return line;
}

QLineEdit* QuoteForm::addCount(QFormLayout* form, const Texts& texts, std::optional<int> Quote::*field)
{
    QLineEdit* line = addLine(
        form, texts,
        [field](const Quote& quote) { return quote.*field ? decimalText(Decimal::fromInteger(*(quote.*field))) : QString(); },
        [field](Quote& quote, const QString& typed) { return readOptional(quote.*field, typed, wholeNumber); });
    line->setAlignment(Qt::AlignRight);
    line->setPlaceholderText(tr("not stated"));
    return line;
}

QLineEdit* QuoteForm::addMachineCount(QFormLayout* form, const Texts& texts, int QuotedMachine::*field)
{
    QLineEdit* line = addLine(
        form, texts,
        [field](const Quote& quote) { return quote.machine.*field > 0 ? decimalText(Decimal::fromInteger(quote.machine.*field)) : QString(); },
        [field](Quote& quote, const QString& typed) {
            std::optional<int> count;
            const bool read = readOptional(count, typed, wholeNumber);
            if (read)
                quote.machine.*field = count.value_or(0);
            return read;
        });
    line->setAlignment(Qt::AlignRight);
    line->setPlaceholderText(tr("as the lines say"));
    return line;
}

QComboBox* QuoteForm::addChoice(QFormLayout* form, const Texts& texts, const QStringList& names, std::function<int(const Quote&)> read,
                                std::function<void(Quote&, int)> write)
{
    auto* box = new QComboBox;
    box->addItems(names);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    describe(box, texts);
    form->addRow(buddyLabel(texts.label, box), box);
    m_shown.emplace_back([box, read](const Quote& quote) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(read(quote));
    });
    connect(box, &QComboBox::currentIndexChanged, this, [this, write, label = withoutMnemonic(texts.label)](int chosen) {
        m_desk->edit(tr("Change %1").arg(label), [&](Quote& quote) { write(quote, chosen); });
        showQuote();
    });
    return box;
}

QCheckBox* QuoteForm::addCheck(QFormLayout* form, const Texts& texts, bool Quote::*field)
{
    auto* box = new QCheckBox(texts.label);
    describe(box, texts);
    form->addRow(box);
    m_shown.emplace_back([box, field](const Quote& quote) {
        const QSignalBlocker quiet(box);
        box->setChecked(quote.*field);
    });
    connect(box, &QCheckBox::toggled, this, [this, field, label = withoutMnemonic(texts.label)](bool on) {
        m_desk->edit(tr("Change %1").arg(label), [&](Quote& quote) { quote.*field = on; });
    });
    return box;
}

void QuoteForm::showQuote()
{
    m_content->setEnabled(m_desk->quote() != nullptr);
    const Quote none;
    const Quote& quote = m_desk->quote() != nullptr ? *m_desk->quote() : none;
    for (const auto& shown : m_shown)
        shown(quote);
}

}  // namespace sizewright
