// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/conditions_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <functional>

#include "core/plan/exclusions.h"
#include "ui/session/plan_session.h"
#include "ui/session/scenario_edits.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/wizard/selection_editor.h"

namespace sizewright {

namespace {

constexpr double kMostStaffCost = 100'000'000;

QFormLayout* formIn(QWidget* page)
{
    auto* form = new QFormLayout(page);
    form->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    form->setHorizontalSpacing(4 * kGrid);
    form->setVerticalSpacing(2 * kGrid);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

void describe(QWidget* input, const char* name, const QString& label, const QString& meaning)
{
    input->setObjectName(QLatin1String(name));
    input->setAccessibleName(withoutMnemonic(label));
    input->setAccessibleDescription(meaning);
    input->setToolTip(toolTipOf({meaning}));
}

struct Range {
    double low;
    double high;
    double step;
    int decimals;
    QString zeroText;
};

QDoubleSpinBox* addNumber(QFormLayout* form, const char* name, const QString& label, const QString& meaning, const Range& range)
{
    auto* input = new QDoubleSpinBox;
    input->setLocale(localeOf(currentLanguage()));
    input->setDecimals(range.decimals);
    input->setRange(range.low, range.high);
    input->setSingleStep(range.step);
    input->setGroupSeparatorShown(true);
    input->setAlignment(Qt::AlignRight);
    input->setSpecialValueText(range.zeroText);
    describe(input, name, label, meaning);
    form->addRow(buddyLabel(label, input), input);
    return input;
}

QCheckBox* addCheck(QFormLayout* form, const char* name, const QString& label, const QString& meaning)
{
    auto* input = new QCheckBox(label);
    describe(input, name, label, meaning);
    form->addRow(input);
    return input;
}

QString formatLabel(const Catalog& catalog, const std::string& name)
{
    if (const WeightFormat* format = catalog.weightFormat(name))
        return toQString(format->name);
    if (name == "gguf")
        return ConditionsDialog::tr("All GGUF files");
    if (name == "mlx")
        return ConditionsDialog::tr("All MLX files");
    if (name == "safetensors")
        return ConditionsDialog::tr("All safetensors files");
    return toQString(name);
}

QString selectionText(const Selection& selection, const std::function<QString(const std::string&)>& label)
{
    QStringList names;
    for (const std::string& name : selection.names)
        names << label(name);
    const QString list = names.join(QStringLiteral(", "));
    switch (selection.rule) {
    case SelectionRule::Only:
        return ConditionsDialog::tr("only %1").arg(list);
    case SelectionRule::Except:
        return ConditionsDialog::tr("without %1").arg(list);
    case SelectionRule::Any:
        break;
    }
    return {};
}

}  // namespace

ConditionsDialog::ConditionsDialog(PlanSession* session, QWidget* parent) : QDialog(parent), m_session(session)
{
    setObjectName(QStringLiteral("conditionsDialog"));
    setWindowTitle(tr("More conditions"));
    resize(160 * kGrid, 130 * kGrid);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("conditionTabs"));
    tabs->setAccessibleName(tr("Kinds of conditions"));
    tabs->setToolTip(toolTipOf({tr("What may be bought, where it stands, and what the site supplies.")}));
    tabs->addTab(makeParts(), tr("Makers and formats"));
    tabs->addTab(makePlace(), tr("Place and delivery"));
    tabs->addTab(makeSite(), tr("What the site supplies"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("acceptConditions"));
    m_ok->setToolTip(toolTipOf({tr("Takes the conditions over into the plan.")}));
    connect(buttons, &QDialogButtonBox::accepted, this, &ConditionsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConditionsDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    load(session->scenario());
    for (const SelectionEditor* editor : {m_vendors, m_formats})
        connect(editor, &SelectionEditor::changed, this, &ConditionsDialog::checkComplete);
    checkComplete();
}

QWidget* ConditionsDialog::makeParts()
{
    const Catalog& catalog = m_session->catalog();
    SelectionEditor::Choices vendors;
    for (const std::string& vendor : selectableVendors(catalog))
        vendors.append({toQString(vendor), toQString(vendor)});
    SelectionEditor::Choices formats;
    for (const std::string& name : selectableFormats(catalog))
        formats.append({formatLabel(catalog, name), toQString(name)});
    m_vendors = new SelectionEditor(
        {"vendorList", tr("&Makers of accelerators"), tr("Machines with accelerators of other makers are left out of the plan.")}, vendors);
    m_formats = new SelectionEditor(
        {"formatList", tr("&Formats of weights"), tr("Other formats are left out of the plan, within the quality that it asks for.")}, formats);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    row->setSpacing(4 * kGrid);
    row->addWidget(m_vendors, 1);
    row->addWidget(m_formats, 1);
    return page;
}

QWidget* ConditionsDialog::makePlace()
{
    auto* page = new QWidget;
    auto* form = formIn(page);
    m_office = addCheck(form, "officeOnly", tr("The machines stand in an &office"),
                        tr("Leaves out machines that are made for a server room. No maker's noise figures are catalogued: it goes by "
                           "the form of the machine, a planning default."));
    m_weeks = addNumber(form, "deliveryWeeks", tr("There within, in &weeks"),
                        tr("Weeks from order to door. A machine whose delivery time nobody has stated keeps its place and gets a note."),
                        {0, 520, 1, 0, tr("no limit")});
    m_knownDelivery = addCheck(form, "knownDelivery", tr("&Refuse machines of unknown delivery time"),
                               tr("Then only machines hold whose delivery time is stated in the catalog or in own entries."));
    return page;
}

QComboBox* ConditionsDialog::addProvision(QFormLayout* form, const char* name, const QString& label, const QString& meaning,
                                          Provision Site::*field)
{
    auto* box = new QComboBox;
    box->addItem(tr("there already"), static_cast<int>(Provision::AtSite));
    box->addItem(tr("bought with the machines"), static_cast<int>(Provision::Buy));
    describe(box, name, label, meaning);
    form->addRow(buddyLabel(label, box), box);
    m_provisions.append({box, field});
    return box;
}

QWidget* ConditionsDialog::makeSite()
{
    auto* page = new QWidget;
    auto* form = formIn(page);
    form->addRow(captionLabel(tr("What is there already is named in the bill and not counted.")));
    addProvision(form, "siteRack", tr("&Racks and power distribution"), tr("Racks of 42 units and metered strips for two feeds."), &Site::rack);
    addProvision(form, "siteUps", tr("&Uninterruptible power"), tr("Sized for the limit of all machines together."), &Site::ups);
    addProvision(form, "siteCooling", tr("Coolin&g"),
                 tr("No public price is known: it is named in the bill, with the heat to be carried off, and not counted."), &Site::cooling);
    addProvision(form, "siteNetwork", tr("S&witch for users"), tr("A switch of 10 Gbit/s to which users connect."), &Site::network);
    auto* licences =
        addProvision(form, "siteLicences", tr("Ma&ker's supported software"),
                     tr("NVIDIA AI Enterprise by the card and year, for data-centre cards. The engines of the plan run without it."), &Site::licences);
    licences->setItemText(0, tr("not bought"));
    licences->setItemText(1, tr("bought every year"));
    m_staff = addNumber(form, "siteStaff", tr("&Staff, full-time persons"), tr("Working time that the machines need, such as 0.25."),
                        {0, 10000, 0.05, 2, tr("not counted")});
    m_staffCost = addNumber(form, "siteStaffCost", tr("&Cost of one person a year"),
                            tr("In whole units of the plan's currency. Without it staff is named and not counted: no public figure is catalogued."),
                            {0, kMostStaffCost, 1000, 0, tr("not stated")});
    m_copies = addNumber(form, "weightCopies", tr("Copies of the &weights on disk"),
                         tr("On each machine: the model in use and its successor, a planning default of two."), {1, 100, 1, 0, {}});
    m_data = addNumber(form, "dataTerabytes", tr("Other &data on disk, in TB"), tr("On each machine: documents, indexes, logs."), {0, 100000, 0.5, 1, {}});
    return page;
}

void ConditionsDialog::load(const Scenario& s)
{
    m_vendors->setSelection(s.constraints.vendors);
    m_formats->setSelection(s.constraints.formats);
    m_office->setChecked(s.constraints.office);
    m_weeks->setValue(s.constraints.deliveryWeeks.value_or(0));
    m_knownDelivery->setChecked(s.constraints.knownDelivery);
    for (const Provider& provider : m_provisions)
        provider.box->setCurrentIndex(provider.box->findData(static_cast<int>(s.site.*provider.field)));
    m_staff->setValue(s.site.staff);
    m_staffCost->setValue(s.site.staffPerYear ? toDecimal(*s.site.staffPerYear).toDouble() : 0);
    m_staffCost->setSuffix(QLatin1Char(' ') + toQString(currencyCode(s.finance.currency)));
    m_copies->setValue(s.site.weightCopies);
    m_data->setValue(s.site.dataTerabytes);
}

void ConditionsDialog::apply(Scenario& s) const
{
    s.constraints.vendors = m_vendors->selection();
    s.constraints.formats = m_formats->selection();
    s.constraints.office = m_office->isChecked();
    s.constraints.deliveryWeeks = m_weeks->value() > 0 ? std::optional<double>(m_weeks->value()) : std::nullopt;
    s.constraints.knownDelivery = m_knownDelivery->isChecked();
    for (const Provider& provider : m_provisions)
        s.site.*provider.field = static_cast<Provision>(provider.box->currentData().toInt());
    s.site.staff = m_staff->value();
    s.site.staffPerYear = ceilingOf(m_staffCost->value(), s.finance.currency);
    s.site.weightCopies = static_cast<int>(m_copies->value());
    s.site.dataTerabytes = m_data->value();
}

void ConditionsDialog::checkComplete()
{
    m_ok->setEnabled(m_vendors->isComplete() && m_formats->isComplete());
}

void ConditionsDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    m_session->edit(tr("Change conditions"), [this](Scenario& scenario) { apply(scenario); });
    QDialog::accept();
}

QString ConditionsDialog::summary(const Scenario& s, const Catalog& catalog)
{
    const Constraints& c = s.constraints;
    QStringList parts;
    if (c.vendors.rule != SelectionRule::Any)
        parts << tr("Makers: %1").arg(selectionText(c.vendors, [](const std::string& name) { return toQString(name); }));
    if (c.formats.rule != SelectionRule::Any)
        parts << tr("Formats: %1").arg(selectionText(c.formats, [&](const std::string& name) { return formatLabel(catalog, name); }));
    if (c.office)
        parts << tr("In an office");
    if (c.deliveryWeeks)
        parts << tr("There within %1 weeks").arg(toQString(formatNumber(*c.deliveryWeeks, 0, currentLanguage())));
    QStringList bought;
    const std::pair<Provision, QString> provisions[] = {{s.site.rack, tr("racks")},
                                                        {s.site.ups, tr("uninterruptible power")},
                                                        {s.site.cooling, tr("cooling")},
                                                        {s.site.network, tr("switch")},
                                                        {s.site.licences, tr("licences")}};
    for (const auto& [provision, name] : provisions)
        if (provision == Provision::Buy)
            bought << name;
    if (!bought.isEmpty())
        parts << tr("Bought as well: %1").arg(bought.join(QStringLiteral(", ")));
    if (s.site.staff > 0)
        parts << tr("Staff: %1").arg(toQString(formatNumber(s.site.staff, 2, currentLanguage())));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace sizewright
