// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/input_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include "ui/session/plan_session.h"
#include "ui/support/card.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr int kFieldWidth = 45 * kGrid;
constexpr int kContentWidth = 400 * kGrid;

QString startValueText(const Source& source)
{
    return InputPage::tr("The start value comes from: %1 (grade %2)")
        .arg(toQString(source.title), toQString(gradeName(source.grade)));
}

}  // namespace

InputPage::InputPage(PlanSession* session, QWidget* parent) : QScrollArea(parent), m_session(session)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Window);

    auto* content = new QWidget;
    content->setMaximumWidth(kContentWidth);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(6 * kGrid, 2 * kGrid, 6 * kGrid, 4 * kGrid);
    m_grid->setSpacing(4 * kGrid);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(99, 1);
    setWidget(content);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(session, &PlanSession::scenarioChanged, this, &InputPage::load);
}

QFormLayout* InputPage::addSection(const QString& heading, int row, int column, int columnSpan)
{
    auto* card = new Card;
    card->column()->addWidget(strongLabel(heading));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(4 * kGrid);
    form->setVerticalSpacing(2 * kGrid);
    card->column()->addLayout(form);
    card->column()->addStretch();
    m_grid->addWidget(card, row, column, 1, columnSpan);
    return form;
}

QDoubleSpinBox* InputPage::addNumber(QFormLayout* form, const FieldText& field, const NumberRange& range,
                                     const NumberOf& get, const SetNumber& set)
{
    auto* input = new QDoubleSpinBox;
    input->setLocale(localeOf(currentLanguage()));
    input->setDecimals(range.decimals);
    input->setRange(range.low, range.high);
    input->setSingleStep(range.step);
    input->setGroupSeparatorShown(true);
    input->setAlignment(Qt::AlignRight);
    if (!range.suffix.isEmpty())
        input->setSuffix(QLatin1Char(' ') + range.suffix);
    input->setSpecialValueText(range.zeroText);
    input->setMinimumWidth(kFieldWidth);
    const QLocale locale = input->locale();
    describe(input, field,
             tr("Accepted: %1 to %2 %3")
                 .arg(locale.toString(range.low, 'f', range.decimals), locale.toString(range.high, 'f', range.decimals),
                      range.suffix)
                 .trimmed());
    form->addRow(buddyLabel(field.label, input), input);

    const QString key = QLatin1String(field.name);
    connect(input, &QDoubleSpinBox::valueChanged, this,
            [this, set, key, label = withoutMnemonic(field.label)](double value) {
                m_session->edit(
                    tr("Change %1").arg(label), [&](Scenario& scenario) { set(scenario, value); }, key);
            });
    follow([input, get](const Scenario& scenario) {
        const double value = get(scenario);
        // Setting an equal value would reformat the text under the typing user's cursor.
        if (qFuzzyCompare(1 + input->value(), 1 + value))
            return;
        const QSignalBlocker blocker(input);
        input->setValue(value);
    });
    return input;
}

QComboBox* InputPage::addChoice(QFormLayout* form, const FieldText& field, const Choices& choices, const TextOf& get,
                                const SetText& set)
{
    auto* input = new QComboBox;
    for (const auto& [label, value] : choices)
        input->addItem(label, value);
    input->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    input->setMinimumContentsLength(14);
    input->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(input, field, {});
    form->addRow(buddyLabel(field.label, input), input);
    connect(input, &QComboBox::currentIndexChanged, this,
            [this, input, set, label = withoutMnemonic(field.label)](int index) {
                if (index < 0)
                    return;
                const QString value = input->itemData(index).toString();
                m_session->edit(tr("Change %1").arg(label), [&](Scenario& scenario) { set(scenario, value); });
            });
    follow([input, get](const Scenario& scenario) {
        const QSignalBlocker blocker(input);
        input->setCurrentIndex(input->findData(get(scenario)));
    });
    return input;
}

QCheckBox* InputPage::addCheck(QFormLayout* form, const FieldText& field, const FlagOf& get, const SetFlag& set)
{
    auto* input = new QCheckBox(field.label);
    describe(input, field, {});
    form->addRow(input);
    connect(input, &QCheckBox::toggled, this, [this, set, label = withoutMnemonic(field.label)](bool on) {
        m_session->edit(tr("Change %1").arg(label), [&](Scenario& scenario) { set(scenario, on); });
    });
    follow([input, get](const Scenario& scenario) {
        const QSignalBlocker blocker(input);
        input->setChecked(get(scenario));
    });
    return input;
}

QLineEdit* InputPage::addLine(QFormLayout* form, const FieldText& field, const TextOf& get, const SetText& set)
{
    auto* input = new QLineEdit;
    input->setMaxLength(200);
    describe(input, field, tr("Accepted: up to %1 characters").arg(input->maxLength()));
    form->addRow(buddyLabel(field.label, input), input);
    const QString key = QLatin1String(field.name);
    connect(input, &QLineEdit::textEdited, this,
            [this, set, key, label = withoutMnemonic(field.label)](const QString& value) {
                m_session->edit(
                    tr("Change %1").arg(label), [&](Scenario& scenario) { set(scenario, value); }, key);
            });
    follow([input, get](const Scenario& scenario) {
        const QString value = get(scenario);
        if (input->text() != value)
            input->setText(value);
    });
    return input;
}

void InputPage::follow(std::function<void(const Scenario&)> load)
{
    load(m_session->scenario());
    m_loaders.push_back(std::move(load));
}

void InputPage::describe(QWidget* input, const FieldText& field, const QString& accepted)
{
    input->setObjectName(QLatin1String(field.name));
    input->setAccessibleName(withoutMnemonic(field.label));
    input->setAccessibleDescription(field.meaning);
    input->setFocusPolicy(Qt::StrongFocus);
    input->installEventFilter(this);
    if (field.templateField == nullptr) {
        input->setToolTip(toolTipOf({field.meaning, accepted}));
        return;
    }
    follow([this, input, meaning = field.meaning, accepted, figure = field.templateField](const Scenario& scenario) {
        const WorkloadTemplate* entry = m_session->catalog().workloadTemplate(scenario.templateId);
        input->setToolTip(
            toolTipOf({meaning, accepted, entry == nullptr ? QString() : startValueText(evidenceOf(*entry, figure))}));
    });
}

bool InputPage::eventFilter(QObject* watched, QEvent* event)
{
    // Scrolling the page must not change the input that happens to pass under the pointer.
    const auto* input = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && input != nullptr && !input->hasFocus()) {
        event->ignore();
        return true;
    }
    // Undo belongs to the document; left alone, the field would take the keys for its own text.
    if (event->type() == QEvent::ShortcutOverride && input != nullptr) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void InputPage::load()
{
    for (const auto& loader : m_loaders)
        loader(m_session->scenario());
}

}  // namespace sizewright
