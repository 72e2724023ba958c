// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/budget_page.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

#include "ui/session/plan_session.h"
#include "ui/session/scenario_edits.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/wizard/conditions_dialog.h"

namespace sizewright {

namespace {

constexpr double kMostMoney = 9'000'000'000;

void allowFamily(std::vector<Family>& families, Family family, bool allowed)
{
    const auto found = std::ranges::find(families, family);
    if (allowed && found == families.end())
        families.push_back(family);
    if (!allowed && found != families.end())
        families.erase(found);
    std::ranges::sort(families);
}

}  // namespace

BudgetPage::BudgetPage(PlanSession* session, QWidget* parent) : InputPage(session, parent)
{
    addMoney();
    addHorizon();
    addFamilies();
    addSite();
    addTax();
    addPriceGrowth();
}

void BudgetPage::addMoney()
{
    auto* form = addSection(tr("Money and place"), 0, 0);
    auto* ceiling = addNumber(
        form,
        {"capexCeiling", tr("&Ceiling for the purchase"),
         tr("Options that cost more to buy are marked as over budget. Whole units of the plan's currency, net or gross as "
            "chosen below.")},
        {0, kMostMoney, 10'000, 0, {}, tr("no ceiling")},
        [](const Scenario& s) { return s.finance.capexCeiling ? toDecimal(*s.finance.capexCeiling).toDouble() : 0; },
        [](Scenario& s, double value) { s.finance.capexCeiling = ceilingOf(value, s.finance.currency); });
    follow([ceiling](const Scenario& s) {
        ceiling->setSuffix(QLatin1Char(' ') + toQString(currencyCode(s.finance.currency)));
    });

    Choices currencies;
    for (const Currency currency :
         {Currency::CNY, Currency::EUR, Currency::USD, Currency::JPY, Currency::GBP, Currency::CHF})
        currencies.append({toQString(currencyCode(currency)), toQString(currencyCode(currency))});
    addChoice(
        form,
        {"currencyCombo", tr("C&urrency"),
         tr("The currency of every figure in the plan. Prices are converted by the catalog's dated exchange rates.")},
        currencies, [](const Scenario& s) { return toQString(currencyCode(s.finance.currency)); },
        [this](Scenario& s, const QString& code) {
            if (const auto currency = currencyFromCode(code.toStdString()))
                changeCurrency(s, *currency, session()->catalog());
        });

    Choices regions;
    for (const Region& region : session()->catalog().regions)
        regions.append({text(TextKey{"Region", region.name.c_str()}), toQString(region.id)});
    addChoice(
        form,
        {"regionCombo", tr("&Region"),
         tr("Sets the electricity tariff, the tax rate and the cooling overhead, each from the catalog with its date.")},
        regions, [](const Scenario& s) { return toQString(s.finance.regionId); },
        [this](Scenario& s, const QString& id) { changeRegion(s, id.toStdString(), session()->catalog()); });
    addCheck(
        form,
        {"netPrices", tr("Show prices ne&t, without value-added tax"),
         tr("Companies that reclaim the tax plan net; everyone else plans gross. The rate is the region's.")},
        [](const Scenario& s) { return s.finance.netPrices; }, [](Scenario& s, bool on) { s.finance.netPrices = on; });
}

void BudgetPage::addHorizon()
{
    auto* form = addSection(tr("Goal, time and interest"), 0, 1);
    Choices objectives;
    for (const Objective objective : {Objective::LowestCost, Objective::Fastest, Objective::Smallest, Objective::Balanced})
        objectives.append({text(objectiveName(objective)), QString::number(static_cast<int>(objective))});
    addChoice(
        form,
        {"objectiveCombo", tr("&Goal"),
         tr("What puts one option that holds before another: total cost, speed for each user within the ceiling, few machines, or cost, "
            "speed, users and power with equal weight.")},
        objectives, [](const Scenario& s) { return QString::number(static_cast<int>(s.objective)); },
        [](Scenario& s, const QString& objective) { s.objective = static_cast<Objective>(objective.toInt()); });
    addChoice(
        form,
        {"horizonCombo", tr("Hori&zon"),
         tr("Years over which purchase and running costs are added up. Servers are usually written off in 3 to 5 years.")},
        {{tr("3 years"), QStringLiteral("3")}, {tr("5 years"), QStringLiteral("5")}, {tr("7 years"), QStringLiteral("7")}},
        [](const Scenario& s) { return QString::number(s.finance.horizonYears); },
        [](Scenario& s, const QString& years) { s.finance.horizonYears = years.toInt(); });
    addNumber(
        form,
        {"discountRate", tr("&Discount rate"),
         tr("Interest per year at which later costs weigh less. Eight percent is a common planning default.")},
        {0, 30, 0.5, 2, tr("%"), {}}, [](const Scenario& s) { return s.finance.discountRate.toDouble() * 100; },
        [](Scenario& s, double value) { s.finance.discountRate = fractionOfPercent(value); });
    addNumber(
        form,
        {"residualShare", tr("Va&lue left at the end"),
         tr("Share of the purchase price that the machine still fetches when the horizon ends.")},
        {0, 60, 5, 0, tr("%"), {}}, [](const Scenario& s) { return s.finance.residualShare.toDouble() * 100; },
        [](Scenario& s, double value) { s.finance.residualShare = fractionOfPercent(value); });
}

void BudgetPage::addFamilies()
{
    struct Entry {
        Family family;
        const char* name;
        QString meaning;
    };
    const Entry entries[] = {
        {Family::Gpu, "familyGpu", tr("Servers and workstations whose graphics cards hold the whole model.")},
        {Family::Domestic, "familyDomestic", tr("Servers with accelerators of Chinese makers, such as Ascend.")},
        {Family::Mac, "familyMac", tr("One Mac or several linked ones, with memory shared by processor and graphics.")},
        {Family::Hybrid, "familyHybrid", tr("One or few graphics cards, with the experts in the server's main memory.")},
    };
    auto* form = addSection(tr("Families of machines"), 1, 0);
    for (const Entry& entry : entries) {
        const Family family = entry.family;
        addCheck(
            form, {entry.name, text(familyName(family)), entry.meaning},
            [family](const Scenario& s) {
                return std::ranges::find(s.constraints.families, family) != s.constraints.families.end();
            },
            [family](Scenario& s, bool on) { allowFamily(s.constraints.families, family, on); });
    }
}

void BudgetPage::addSite()
{
    auto* form = addSection(tr("Room, power and parts"), 1, 1);
    addNumber(
        form, {"rackUnits", tr("R&ack space"), tr("Height units that are free for the machines; 1 U is 44.45 mm.")},
        {0, 10'000, 1, 0, tr("U"), tr("no limit")}, [](const Scenario& s) { return s.constraints.rackUnits.value_or(0); },
        [](Scenario& s, double value) {
            s.constraints.rackUnits = value > 0 ? std::optional<double>(value) : std::nullopt;
        });
    addNumber(
        form,
        {"sitePower", tr("&Power at the site"),
         tr("Electrical power that the machines may draw under load, without cooling.")},
        {0, 100'000, 1, 1, tr("kW"), tr("no limit")},
        [](const Scenario& s) { return s.constraints.power ? s.constraints.power->raw() / 1000 : 0; },
        [](Scenario& s, double value) {
            s.constraints.power = value > 0 ? std::optional<Watts>(Watts(value * 1000)) : std::nullopt;
        });
    addNumber(
        form,
        {"rackPower", tr("Power of a rac&k"), tr("Electrical power that feed and cooling of one rack bear; a machine stands in one rack.")},
        {0, 10'000, 1, 1, tr("kW"), tr("no limit")},
        [](const Scenario& s) { return s.constraints.rackPower ? s.constraints.rackPower->raw() / 1000 : 0; },
        [](Scenario& s, double value) {
            s.constraints.rackPower = value > 0 ? std::optional<Watts>(Watts(value * 1000)) : std::nullopt;
        });
    addNumber(
        form, {"maxNodes", tr("&Machines at most"), tr("The largest number of machines that the plan may combine.")},
        {1, 1024, 1, 0, {}, {}}, [](const Scenario& s) { return s.constraints.maxNodes; },
        [](Scenario& s, double value) { s.constraints.maxNodes = static_cast<int>(value); });
    addParts(form);
}

void BudgetPage::addParts(QFormLayout* form)
{
    form->addRow(captionLabel(tr("Parts that may be bought")));
    addCheck(
        form, {"allowUsed", tr("Used parts"), tr("Machines priced from used parts: cheap, with little or no warranty.")},
        [](const Scenario& s) { return s.constraints.allowUsed; },
        [](Scenario& s, bool on) { s.constraints.allowUsed = on; });
    addCheck(
        form,
        {"allowGreyMarket", tr("Modif&ied or grey-import parts"),
         tr("Cards with changed memory or without the maker's sales channel: no warranty, uncertain supply.")},
        [](const Scenario& s) { return s.constraints.allowGreyMarket; },
        [](Scenario& s, bool on) { s.constraints.allowGreyMarket = on; });
    addCheck(
        form,
        {"allowExportControlled", tr("Parts under e&xport control"),
         tr("Devices whose sale to some countries needs a licence. The catalog marks them device by device.")},
        [](const Scenario& s) { return s.constraints.allowExportControlled; },
        [](Scenario& s, bool on) { s.constraints.allowExportControlled = on; });
    addMore(form);
}

void BudgetPage::addMore(QFormLayout* form)
{
    auto* more = actionButton(tr("M&ore conditions…"), "moreConditions",
                              tr("Makers and formats of weights, office or server room, delivery, and what the site supplies."));
    auto* summary = captionLabel();
    summary->setObjectName(QStringLiteral("conditionsSummary"));
    form->addRow(more);
    form->addRow(summary);
    connect(more, &QPushButton::clicked, this, [this] {
        auto* dialog = new ConditionsDialog(session(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    follow([this, summary](const Scenario& s) {
        summary->setText(ConditionsDialog::summary(s, session()->catalog()));
        summary->setVisible(!summary->text().isEmpty());
    });
}

}  // namespace sizewright
