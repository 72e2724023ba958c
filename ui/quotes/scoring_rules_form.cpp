// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/scoring_rules_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include "ui/quotes/quote_desk.h"
#include "ui/quotes/quote_texts.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

using M = ScoringMethod;
const Decimal kHundred = Decimal::fromInteger(100);

QString shownNumber(Decimal value, bool percent)
{
    const auto scaled = percent ? multiply(value, kHundred) : Result<Decimal>(value);
    return scaled ? decimalText(*scaled) : QString();
}

void describe(QWidget* input, const char* name, const QString& label, const QString& meaning)
{
    input->setObjectName(QLatin1String(name));
    input->setAccessibleName(withoutMnemonic(label));
    input->setToolTip(toolTipOf({meaning}));
}

}  // namespace

ScoringRulesForm::ScoringRulesForm(QuoteDesk* desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_form(new QFormLayout(this)), m_meaning(captionLabel())
{
    setObjectName(QStringLiteral("scoringRulesForm"));
    m_form->setContentsMargins(0, 2 * kGrid, 2 * kGrid, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(3 * kGrid);
    m_form->setVerticalSpacing(2 * kGrid);
    addMethod();
    addParameters();
    connect(desk, &QuoteDesk::changed, this, &ScoringRulesForm::showRules);
    showRules();
}

bool ScoringRulesForm::change(const QString& label, const std::function<void(ScoringRules&)>& change)
{
    const bool taken = m_desk->editTender(tr("Change %1").arg(withoutMnemonic(label)), [&change](Tender& tender) { change(tender.rules); });
    if (!taken)
        showRules();
    return taken;
}

void ScoringRulesForm::addMethod()
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    const QString label = tr("Ru&le");
    describe(box, "scoringMethod", label, tr("By which rule quotes are put in order. The table beside says who would win under each."));
    for (int i = 0; i < kScoringMethods; ++i)
        box->addItem(text(scoringMethodName(static_cast<ScoringMethod>(i))));
    m_form->addRow(buddyLabel(label, box), box);
    m_form->addRow(m_meaning);
    connect(box, &QComboBox::currentIndexChanged, this, [this, label](int chosen) {
        change(label, [chosen](ScoringRules& rules) { rules.method = static_cast<ScoringMethod>(chosen); });
    });
    m_shown.push_back({box, nullptr, {}, [box](const ScoringRules& rules) {
                           const QSignalBlocker quiet(box);
                           box->setCurrentIndex(static_cast<int>(rules.method));
                       }});
}

void ScoringRulesForm::addNumber(const Texts& texts, Decimal ScoringRules::*field, bool percent, const Methods& methods)
{
    auto* line = new QLineEdit;
    line->setAlignment(Qt::AlignRight);
    line->setMaxLength(40);
    line->setMinimumWidth(20 * kGrid);
    describe(line, texts.name, texts.label, texts.meaning);
    QLabel* label = buddyLabel(texts.label, line);
    m_form->addRow(label, line);
    connect(line, &QLineEdit::editingFinished, this, [this, line, field, percent, name = texts.label] {
        if (line->text() == shownNumber(m_desk->tender().rules.*field, percent))
            return;
        const auto typed = decimalOf(line->text());
        const auto value = typed && percent ? divide(*typed, kHundred) : Result<Decimal>(typed.value_or(Decimal()));
        if (typed && value) {
            change(name, [&](ScoringRules& rules) { rules.*field = *value; });
            return;
        }
        emit m_desk->refused(tr("%1: “%2” is no number as this language writes it.").arg(withoutMnemonic(name), line->text()));
        showRules();
    });
    m_shown.push_back({line, label, methods, [line, field, percent](const ScoringRules& rules) { line->setText(shownNumber(rules.*field, percent)); }});
}

void ScoringRulesForm::addCheck(const Texts& texts, bool ScoringRules::*field, const Methods& methods)
{
    auto* box = new QCheckBox(texts.label);
    describe(box, texts.name, texts.label, texts.meaning);
    m_form->addRow(box);
    connect(box, &QCheckBox::clicked, this, [this, field, name = texts.label](bool on) { change(name, [&](ScoringRules& rules) { rules.*field = on; }); });
    m_shown.push_back({box, nullptr, methods, [box, field](const ScoringRules& rules) { box->setChecked(rules.*field); }});
}

void ScoringRulesForm::addDecision()
{
    auto* box = new QComboBox;
    const QString label = tr("Within the corridor");
    describe(box, "scoringDecision", label, tr("What decides among bids within the corridor, as the tender announces."));
    box->addItems({tr("most points"), tr("lowest price")});
    QLabel* buddy = buddyLabel(label, box);
    m_form->addRow(buddy, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, label](int chosen) {
        change(label, [chosen](ScoringRules& rules) { rules.decision = static_cast<DecisionCriterion>(chosen); });
    });
    m_shown.push_back({box, buddy, {M::ExtendedRatio}, [box](const ScoringRules& rules) {
                           const QSignalBlocker quiet(box);
                           box->setCurrentIndex(static_cast<int>(rules.decision));
                       }});
}

void ScoringRulesForm::addParameters()
{
    const Methods chinese{M::ChineseLowest, M::ChineseAverage, M::ChineseAverageTimesK, M::ChineseTrimmedAverage};
    const Methods averages{M::ChineseAverage, M::ChineseAverageTimesK, M::ChineseTrimmedAverage};
    const Methods weighted{M::Utility, M::ChineseLowest, M::ChineseAverage, M::ChineseAverageTimesK, M::ChineseTrimmedAverage,
                           M::Weighted, M::ReferenceMedian, M::ReferenceMean};
    const Methods ratios{M::Ratio, M::ExtendedRatio};
    addNumber({"priceWeight", tr("Weight of the price, %"), tr("Share of the price in the score, from 0 to 100; quality has the rest.")}, &ScoringRules::priceWeight, true,
              weighted);
    addCheck({"governmentTender", tr("Government tender"), tr("Chinese government tenders hold prices against the lowest one only.")}, &ScoringRules::government, chinese);
    addNumber({"domesticPreference", tr("Preference of domestic goods, %"), tr("Qualifying quotes are evaluated at so much less, from 0 to 100; the contract keeps the price.")},
              &ScoringRules::domesticPreference, true, chinese);
    addNumber({"averageFactor", tr("Factor K"), tr("The average price times K is what prices are held against; above 0 and up to 2.")}, &ScoringRules::k, false,
              {M::ChineseAverageTimesK});
    addNumber({"offAbove", tr("Points off for each % above"), tr("Of 100 points, for each per cent above what prices are held against.")}, &ScoringRules::offPerPercentAbove,
              false, averages);
    addNumber({"offBelow", tr("Points off for each % below"), tr("Of 100 points, for each per cent below what prices are held against.")}, &ScoringRules::offPerPercentBelow,
              false, averages);
    addNumber({"ratioFactor", tr("Factor of the ratio"), tr("Points divided by price are multiplied by this, to be readable; it changes no order.")},
              &ScoringRules::ratioFactor, false, ratios);
    addNumber({"corridor", tr("Corridor, %"), tr("Bids so far below the best ratio stay in the choice; from 0 to 10.")}, &ScoringRules::corridor, true, {M::ExtendedRatio});
    addDecision();
    addNumber({"leastPoints", tr("Least points"), tr("A quote with fewer points of quality is out; from 0 to 1,000.")}, &ScoringRules::leastPoints, false, {});
    addCheck({"scopeAdjusted", tr("Prices for the same scope"), tr("Compares prices with what is missing added; else prices as quoted are compared.")},
             &ScoringRules::scopeAdjusted, {});
}

void ScoringRulesForm::showRules()
{
    const ScoringRules& rules = m_desk->tender().rules;
    m_meaning->setText(text(scoringMethodMeaning(rules.method)));
    for (const Shown& shown : m_shown) {
        const bool counts = shown.methods.isEmpty() || shown.methods.contains(rules.method);
        shown.input->setVisible(counts);
        if (shown.label != nullptr)
            shown.label->setVisible(counts);
        shown.show(rules);
    }
}

}  // namespace sizewright
