// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/kits_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <filesystem>

#include "core/kit/acceptance_scripts.h"
#include "core/kit/deployment_kit.h"
#include "ui/quotes/quote_desk.h"
#include "ui/support/buttons.h"
#include "ui/support/dialogs.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/selector.h"
#include "ui/support/theme.h"

namespace sizewright {

KitsView::KitsView(QuoteDesk* desk, Dialogs* dialogs, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_dialogs(dialogs),
      m_options(selector("kitOption", tr("Option"), tr("For which option of the plan the files are written: first the one on the machine that is quoted."))),
      m_acceptance(actionButton(tr("Write acceptance &test…"), "acceptanceKitButton",
                                tr("Writes the protocol, with thresholds from plan and promises, and the scripts that measure, into a folder."))),
      m_deployment(actionButton(tr("Write &set-up files…"), "deploymentKitButton", tr("Writes start scripts, containers and checks for this option into a folder."))),
      m_result(bodyLabel())
{
    setObjectName(QStringLiteral("kitsView"));
    m_result->setObjectName(QStringLiteral("kitResult"));
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* chosen = new QHBoxLayout;
    chosen->setSpacing(2 * kGrid);
    chosen->addWidget(buddyLabel(tr("O&ption"), m_options));
    chosen->addWidget(m_options, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addWidget(m_acceptance);
    row->addWidget(m_deployment);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(3 * kGrid);
    column->addWidget(bodyLabel(tr("The acceptance test says, before the order is signed, how it will be found out whether the machine is what was promised. The set-up "
                                   "files start the model as the plan reckons with. Read them before they are run.")));
    column->addLayout(chosen);
    column->addLayout(row);
    column->addWidget(m_result);
    column->addStretch();
    connect(m_acceptance, &QPushButton::clicked, this, &KitsView::writeAcceptance);
    connect(m_deployment, &QPushButton::clicked, this, &KitsView::writeDeployment);
    connect(desk, &QuoteDesk::checked, this, &KitsView::showOptions);
    connect(desk, &QuoteDesk::selected, this, &KitsView::showOptions);
    connect(desk->session(), &PlanSession::outcomeChanged, this, &KitsView::showOptions);
    showOptions();
}

void KitsView::showOptions()
{
    const QSignalBlocker quiet(m_options);
    const QString before = m_options->currentData().toString();
    m_options->clear();
    const Plan* plan = m_desk->session()->plan();
    const QuoteCheck* check = m_desk->check();
    const auto offer = [this](const Option& option, const QString& form) {
        const QString id = toQString(option.id);
        if (m_options->findData(id) < 0)
            m_options->addItem(form.arg(toQString(optionTitle(option))), id);
    };
    if (plan != nullptr) {
        if (check != nullptr && check->machine && check->machine->ofCatalog)
            for (const Option& option : plan->options)
                if (option.platform != nullptr && option.platform->id == check->machine->platform->id && option.nodes == check->machine->machines)
                    offer(option, tr("As quoted: %1"));
        if (plan->recommended)
            offer(plan->options[*plan->recommended], tr("Recommended: %1"));
        for (const FamilyAnswer& answer : plan->families)
            if (answer.best)
                offer(plan->options[*answer.best], QStringLiteral("%1"));
    }
    if (const int again = m_options->findData(before); again >= 0)
        m_options->setCurrentIndex(again);
    m_acceptance->setEnabled(option() != nullptr);
    m_deployment->setEnabled(option() != nullptr);
    if (plan != nullptr && m_options->count() == 0)
        say(tr("No option of the plan fits, so there is nothing to set up or to accept. Change the plan's inputs first."));
    else if (before.isEmpty())
        say({});
}

const Option* KitsView::option() const
{
    const Plan* plan = m_desk->session()->plan();
    return plan != nullptr ? findOption(*plan, m_options->currentData().toString().toStdString()) : nullptr;
}

void KitsView::writeFiles(const QString& title, const Make& make)
{
    if (option() == nullptr)
        return;
    const auto kit = make(*m_desk->session()->plan(), *option());
    if (!kit) {
        say(text(kit.error()));
        return;
    }
    m_dialogs->chooseFolder(this, title, [this, kit = *kit](const QString& folder) {
        if (const auto written = writeKit(kit, std::filesystem::path(folder.toStdU16String())); !written) {
            m_dialogs->showError(this, tr("The files were not written."), text(written.error()));
            return;
        }
        QStringList lines{tr("%n file(s) were written to %1.", nullptr, static_cast<int>(kit.files.size())).arg(folder)};
        for (const Message& remark : kit.remarks)
            lines << text(remark);
        say(lines.join(QLatin1Char('\n')));
    });
}

void KitsView::writeDeployment()
{
    writeFiles(tr("Folder for the set-up files"), [this](const Plan& plan, const Option& option) {
        const auto outcome = m_desk->session()->outcome();
        return deploymentKit(*outcome->catalog, outcome->scenario, plan, option, uiLanguage(currentLanguage()));
    });
}

void KitsView::writeAcceptance()
{
    writeFiles(tr("Folder for the acceptance test"), [this](const Plan& plan, const Option& option) -> Result<Kit> {
        const auto outcome = m_desk->session()->outcome();
        const auto protocol = acceptanceProtocol(*outcome->catalog, outcome->scenario, plan, option, m_desk->quote());
        if (!protocol)
            return tl::unexpected(protocol.error());
        return acceptanceKit(outcome->scenario, option, *protocol, uiLanguage(currentLanguage()));
    });
}

void KitsView::say(const QString& words)
{
    m_result->setText(words);
    m_result->setVisible(!words.isEmpty());
}

}  // namespace sizewright
