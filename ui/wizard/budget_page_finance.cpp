// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>

#include "core/cost/cost.h"
#include "core/cost/depreciation.h"
#include "core/report/finance_figures.h"
#include "ui/session/plan_session.h"
#include "ui/session/scenario_edits.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/wizard/budget_page.h"

namespace sizewright {

namespace {

constexpr int kFinanceRow = 3;
constexpr int kOfferedYears = 10;
const QString kMacrs = QStringLiteral("macrs");
const QString kFirstYear = QStringLiteral("first-year");

QString keyOf(const std::optional<Taxation>& tax)
{
    if (!tax)
        return {};
    switch (tax->depreciation.method) {
    case DepreciationMethod::Macrs5:
        return kMacrs;
    case DepreciationMethod::FirstYear:
        return kFirstYear;
    case DepreciationMethod::StraightLine:
        break;
    }
    return QString::number(tax->depreciation.years);
}

Depreciation ruleOf(const QString& key)
{
    if (key == kMacrs)
        return {DepreciationMethod::Macrs5, Depreciation().years};
    if (key == kFirstYear)
        return {DepreciationMethod::FirstYear, Depreciation().years};
    return {DepreciationMethod::StraightLine, key.toInt()};
}

/// A plan that begins to count tax takes the region's rate.
void setRule(Scenario& s, const QString& key, const Catalog& catalog)
{
    if (key.isEmpty()) {
        s.finance.tax.reset();
        return;
    }
    const RateRecord* rate = catalog.rate("profit-tax-" + s.finance.regionId);
    if (!s.finance.tax)
        s.finance.tax = Taxation{rate ? rate->typical : Decimal(), {}};
    s.finance.tax->depreciation = ruleOf(key);
}

}  // namespace

void BudgetPage::addTax()
{
    auto* form = addSection(tr("Tax and depreciation"), kFinanceRow, 0);
    Choices rules{{tr("before tax"), QString()}};
    for (int years = 1; years <= kOfferedYears; ++years)
        rules.append({text(depreciationName({DepreciationMethod::StraightLine, years})), QString::number(years)});
    rules.append({text(depreciationName({DepreciationMethod::Macrs5, 0})), kMacrs});
    rules.append({text(depreciationName({DepreciationMethod::FirstYear, 0})), kFirstYear});
    auto* combo = addChoice(
        form,
        {"depreciationCombo", tr("&Written off"),
         tr("How the tax office lets the purchase be written off. Net present cost, cost per token and break-even then count after tax; "
            "public bodies plan before tax.")},
        rules, [](const Scenario& s) { return keyOf(s.finance.tax); },
        [this](Scenario& s, const QString& key) { setRule(s, key, session()->catalog()); });
    follow([combo](const Scenario& s) {
        const QString key = keyOf(s.finance.tax);
        if (combo->findData(key) >= 0)
            return;
        const QSignalBlocker blocker(combo);
        combo->addItem(text(depreciationName(s.finance.tax->depreciation)), key);
        combo->setCurrentIndex(combo->count() - 1);
    });
    auto* rate = addNumber(
        form,
        {"taxRate", tr("Tax on profit"),
         tr("Share of the profit that is paid as tax. Starts with the catalog's rate of the region; local taxes may come on top.")},
        {0, 60, 1, 2, tr("%"), {}}, [](const Scenario& s) { return s.finance.tax ? s.finance.tax->rate.toDouble() * 100 : 0; },
        [](Scenario& s, double value) {
            if (s.finance.tax)
                s.finance.tax->rate = fractionOfPercent(value);
        });
    follow([rate](const Scenario& s) { rate->setEnabled(s.finance.tax.has_value()); });
    auto* warning = captionLabel();
    warning->setObjectName(QStringLiteral("depreciationWarning"));
    form->addRow(warning);
    follow([warning](const Scenario& s) {
        const auto message = s.finance.tax ? depreciationWarning(s.finance.regionId, s.finance.tax->depreciation) : std::nullopt;
        warning->setText(message ? text(*message) : QString());
        warning->setVisible(message.has_value());
    });
}

void BudgetPage::addPriceGrowth()
{
    auto* form = addSection(tr("Prices over the years"), kFinanceRow, 1);
    const auto growth = [&](const char* name, const QString& label, const QString& meaning, Decimal PriceEscalation::*kind) {
        addNumber(
            form, {name, label, meaning}, {-20, 50, 0.5, 2, tr("%"), {}},
            [kind](const Scenario& s) { return (s.finance.escalation.*kind).toDouble() * 100; },
            [kind](Scenario& s, double value) { s.finance.escalation.*kind = fractionOfPercent(value); });
    };
    growth("energyGrowth", tr("Energ&y, growth a year"), tr("By how much electricity becomes dearer each year; negative if it becomes cheaper."),
           &PriceEscalation::energy);
    growth("supportGrowth", tr("Support, growth a year"), tr("By how much support and spare parts become dearer each year."), &PriceEscalation::support);
    growth("staffGrowth", tr("Staff and the rest"), tr("By how much staff and all other running costs become dearer each year."), &PriceEscalation::staff);
    addPeakShare(form);
}

void BudgetPage::addPeakShare(QFormLayout* form)
{
    addCheck(
        form,
        {"peakShareByHours", tr("API: peak hours by the hours of service"),
         tr("The API costs more in its provider's peak hours. Their share of the traffic follows from the hours of service and the region's clock; "
            "switch this off to state your own.")},
        [](const Scenario& s) { return !s.finance.apiPeakShare.has_value(); },
        [this](Scenario& s, bool on) {
            s.finance.apiPeakShare.reset();
            if (!on)
                s.finance.apiPeakShare = apiPeakShare(session()->catalog(), s);
        });
    auto* share = addNumber(
        form, {"peakShare", tr("API traffic in peak hours"), tr("Share of the traffic that falls into the hours in which the API costs more.")},
        {0, 100, 5, 1, tr("%"), {}}, [this](const Scenario& s) { return apiPeakShare(session()->catalog(), s).toDouble() * 100; },
        [](Scenario& s, double value) { s.finance.apiPeakShare = fractionOfPercent(value); });
    follow([share](const Scenario& s) { share->setEnabled(s.finance.apiPeakShare.has_value()); });
}

}  // namespace sizewright
