// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/entry_dialog.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

#include "core/io/json_edit.h"
#include "core/io/number_text.h"
#include "ui/support/card.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

using Type = CatalogField::Type;
constexpr const char* kEnds[] = {"low", "typical", "high"};

QLocale inputLocale()
{
    QLocale locale = localeOf(currentLanguage());
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QFormLayout* addForm(Card* card, const QString& heading)
{
    card->column()->addWidget(strongLabel(heading));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(4 * kGrid);
    form->setVerticalSpacing(2 * kGrid);
    card->column()->addLayout(form);
    return form;
}

void describe(QWidget* input, const QString& name, const QString& label, const QStringList& meaning)
{
    input->setObjectName(name);
    input->setAccessibleName(label);
    input->setToolTip(toolTipOf(meaning));
}

QString acceptedRange(const CatalogField& field)
{
    if (field.high <= field.low)
        return {};
    const QLocale locale = localeOf(currentLanguage());
    return EntryDialog::tr("Accepted: %1 to %2 %3; empty: not known.")
        .arg(locale.toString(field.low, 'g', 8), locale.toString(field.high, 'g', 8), QString::fromUtf8(field.unit));
}

/// A shown number as the file has it.
std::string jsonNumber(const CatalogField& field, double shown)
{
    const double value = shown * field.scale;
    if (field.type == Type::Decimal)
        return quotedJson(QString::number(value, 'f', QLocale::FloatingPointShortest).toStdString());
    if (field.type == Type::Integer)
        return std::to_string(std::llround(value));
    return numberText(value);
}

}  // namespace

EntryDialog::EntryDialog(CatalogStore* store, CatalogEntry entry, Mode mode, QWidget* parent)
    : QDialog(parent), m_store(store), m_entry(std::move(entry)), m_mode(mode)
{
    setObjectName(QStringLiteral("entryDialog"));
    setWindowTitle(mode == Mode::Copy ? tr("Add own entry") : tr("Change %1").arg(toQString(m_entry.item.name)));
    resize(150 * kGrid, 170 * kGrid);

    auto* content = new QWidget;
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 2 * kGrid, 0);
    auto* card = new Card;
    addFields(addForm(card, tr("Figures")));
    cards->addWidget(card);
    cards->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);

    m_problem = bodyLabel();
    m_problem->setObjectName(QStringLiteral("entryProblem"));
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(
        captionLabel(isAppendOnly(m_entry.item.kind)
                         ? tr("Records are only ever added: this one stands beside the others, and one of the type "
                              "“user” wins over them.")
                         : tr("What is not shown here is copied from %1.").arg(toQString(m_entry.item.name))));
    column->addWidget(scroll, 1);
    column->addWidget(makeSource());
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

void EntryDialog::addFields(QFormLayout* form)
{
    const bool hasId = fieldOf(m_entry.item, "id") != nullptr;
    if (hasId && m_mode == Mode::Copy)
        m_id = addLine(form, "entryId", tr("Id"), tr("Short name in files: small letters, digits, dots, dashes."),
                       toQString(m_entry.item.id + "-own"));
    for (const CatalogField& field : catalogFields(m_entry.item.kind))
        if (std::string_view(field.path) != "id")
            addInput(form, field);
}

QLineEdit* EntryDialog::addLine(QFormLayout* form, const char* name, const QString& label, const QString& meaning,
                                const QString& value)
{
    auto* line = new QLineEdit(value);
    line->setMaxLength(4000);
    describe(line, QLatin1String(name), label, {meaning});
    form->addRow(buddyLabel(label, line), line);
    return line;
}

QLineEdit* EntryDialog::makeLine(const CatalogField& field, const std::string& path, const QString& name)
{
    auto* line = new QLineEdit(shownText(field, path));
    describe(line, toQString(path), name, {fieldMeaning(field), acceptedRange(field)});
    if (isNumber(field))
        line->setAlignment(Qt::AlignRight);
    m_inputs.push_back({&field, path, line, line->text()});
    return line;
}

void EntryDialog::addInput(QFormLayout* form, const CatalogField& field)
{
    const QString title = fieldTitle(field);
    if (field.type == Type::Range) {
        auto* ends = new QHBoxLayout;
        const QString names[] = {tr("%1, low").arg(title), tr("%1, typical").arg(title), tr("%1, high").arg(title)};
        const QString hints[] = {tr("low"), tr("typical"), tr("high")};
        for (int end = 0; end < 3; ++end) {
            QLineEdit* line = makeLine(field, std::string(field.path) + "/" + kEnds[end], names[end]);
            line->setPlaceholderText(hints[end]);
            ends->addWidget(line);
        }
        form->addRow(buddyLabel(title, ends->itemAt(0)->widget()), ends);
    } else if (field.type == Type::Choice || field.type == Type::Flag) {
        auto* box = new QComboBox;
        const QString choices = field.type == Type::Flag ? QStringLiteral("true|false") : QLatin1String(field.choices);
        for (const QString& choice : choices.split(QLatin1Char('|')))
            box->addItem(field.type != Type::Flag ? choice : choice == QLatin1String("true") ? tr("yes") : tr("no"), choice);
        box->setCurrentIndex(box->findData(toQString(fieldText(m_entry.item, field.path))));
        if (field.type == Type::Flag && box->currentIndex() < 0)
            box->setCurrentIndex(1);
        describe(box, QLatin1String(field.path), title, {fieldMeaning(field)});
        form->addRow(buddyLabel(title, box), box);
        m_inputs.push_back({&field, field.path, box, toQString(fieldText(m_entry.item, field.path))});
        if (m_entry.item.kind == "prices" && std::string_view(field.path) == "type" && !m_entry.isOwn())
            box->setCurrentIndex(box->findData(QStringLiteral("user")));
    } else {
        QLineEdit* line = makeLine(field, field.path, title);
        form->addRow(buddyLabel(title, line), line);
        const bool dated = std::string_view(field.path) == "observed_on" || std::string_view(field.path) == "date";
        if (dated && isAppendOnly(m_entry.item.kind) && !m_entry.isOwn())
            line->setText(QDate(1970, 1, 1).addDays(m_store->today()).toString(Qt::ISODate));
        // The copy's time starts now; an end in the past would keep it from ever counting.
        if (std::string_view(field.path) == "valid_to" && !m_entry.isOwn())
            line->clear();
    }
}

QWidget* EntryDialog::makeSource()
{
    auto* card = new Card;
    QFormLayout* form = addForm(card, tr("Where the figures come from"));
    // A shipped entry's source says nothing about the user's figures.
    const Source source = m_entry.isOwn() ? m_entry.item.source : Source{};
    m_title = addLine(form, "sourceTitle", tr("Source"), tr("Page, paper, offer or measurement. It must be stated."),
                      toQString(source.title));
    const QString today = QDate(1970, 1, 1).addDays(m_store->today()).toString(Qt::ISODate);
    m_read = addLine(form, "sourceRead", tr("Read on"), tr("Date such as 2026-11-22, 2026-11 or 2026. It must be stated."),
                     source.read.empty() ? today : toQString(source.read));
    m_grade = new QComboBox;
    const QString grades[] = {tr("A, measured or official"), tr("B, named second hand"), tr("C, anecdotal"),
                              tr("D, planning default")};
    const char* const letters[] = {"A", "B", "C", "D"};
    for (int i = 0; i < 4; ++i)
        m_grade->addItem(grades[i], QLatin1String(letters[i]));
    m_grade->setCurrentIndex(m_entry.isOwn() ? static_cast<int>(source.grade) : 1);
    describe(m_grade, QStringLiteral("sourceGrade"), tr("Grade"), {tr("How far the figures can be trusted.")});
    form->addRow(buddyLabel(tr("Grade"), m_grade), m_grade);
    m_note =
        addLine(form, "sourceNote", tr("Note"),
                tr("Why the figures are so: conditions, doubts, who measured. It must be stated."), toQString(source.note));
    return card;
}

QString EntryDialog::shownText(const CatalogField& field, const std::string& path) const
{
    if (!isNumber(field))
        return toQString(fieldText(m_entry.item, path));
    const QVariant number = shownNumber(field, m_entry.item, path);
    return number.isValid() ? inputLocale().toString(number.toDouble(), 'f', QLocale::FloatingPointShortest) : QString();
}

QString EntryDialog::textOf(const Input& input) const
{
    if (const auto* box = qobject_cast<const QComboBox*>(input.widget))
        return box->currentData().toString();
    return qobject_cast<const QLineEdit*>(input.widget)->text().trimmed();
}

Result<std::string> EntryDialog::withField(const std::string& json, const Input& input) const
{
    const QString text = textOf(input);
    // Untouched figures keep every digit of the file.
    if (text == input.before)
        return json;
    if (text.isEmpty())
        return withoutJsonMember(json, input.path);
    if (input.field->type == Type::Flag)
        return withJsonMember(json, input.path, text.toStdString());
    if (!isNumber(*input.field))
        return withJsonMember(json, input.path, quotedJson(text.toStdString()));
    bool isNumeric = false;
    const double value = localeOf(currentLanguage()).toDouble(text, &isNumeric);
    const bool bounded = input.field->high > input.field->low;
    if (!isNumeric || !std::isfinite(value) || (bounded && (value < input.field->low || value > input.field->high)))
        return failure(
            ErrorId::OutOfRange, fieldTitle(*input.field).toStdString(),
            (tr("“%1” is not accepted.").arg(text) + QLatin1Char(' ') + acceptedRange(*input.field)).toStdString());
    return withJsonMember(json, input.path, jsonNumber(*input.field, value));
}

Result<std::string> EntryDialog::withRangeEnds(std::string json) const
{
    for (const CatalogField& field : catalogFields(m_entry.item.kind)) {
        if (field.type != Type::Range)
            continue;
        const auto item = readItem(m_entry.item.kind, json, "own");
        if (!item)
            return tl::unexpected(item.error());
        const std::string path = field.path;
        const std::string typical = fieldText(*item, path + "/typical");
        for (const char* end : {"/low", "/high"}) {
            if (typical.empty() || fieldOf(*item, path + end))
                continue;
            const auto with = withJsonMember(json, path + end, typical);
            if (!with)
                return with;
            json = *with;
        }
    }
    return json;
}

Result<CatalogItem> EntryDialog::entryOfForm() const
{
    Result<std::string> json = m_entry.item.json;
    for (const Input& input : m_inputs)
        json = json.and_then([&](const std::string& text) { return withField(text, input); });
    if (m_id)
        json = json.and_then([&](const std::string& text) {
            return withJsonMember(text, "id", quotedJson(m_id->text().trimmed().toStdString()));
        });
    json = json.and_then([&](const std::string& text) { return withRangeEnds(text); });
    const auto line = [](const QLineEdit* input) { return quotedJson(input->text().trimmed().toStdString()); };
    const std::string source = "{\"title\":" + line(m_title) + ",\"read\":" + line(m_read) +
                               ",\"grade\":" + quotedJson(m_grade->currentData().toString().toStdString()) +
                               ",\"note\":" + line(m_note) + "}";
    json = json.and_then([&](const std::string& text) { return withJsonMember(text, "source", source); });
    return json.and_then([&](const std::string& text) { return readItem(m_entry.item.kind, text, "own"); });
}

void EntryDialog::accept()
{
    const auto item = entryOfForm();
    if (!item) {
        showProblem(text(item.error()));
        return;
    }
    if (m_mode == Mode::Copy && !isAppendOnly(item->kind)) {
        for (const CatalogEntry& other : m_store->entries(item->kind)) {
            if (other.item.id == item->id) {
                showProblem(tr("The id “%1” is taken. Choose another one.").arg(toQString(item->id)));
                return;
            }
        }
    }
    const bool replacesRecord = m_mode == Mode::Change && isAppendOnly(item->kind) && m_entry.isOwn();
    if (const auto put = m_store->put(*item, replacesRecord ? &m_entry.item : nullptr); !put) {
        showProblem(text(put.error()));
        return;
    }
    m_savedId = item->id;
    QDialog::accept();
}

void EntryDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    QPalette own = m_problem->palette();
    own.setColor(QPalette::WindowText, verdictBad(palette()));
    m_problem->setPalette(own);
    m_problem->show();
}

}  // namespace sizewright
