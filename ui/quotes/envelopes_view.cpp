// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/envelopes_view.h"

#include <QCheckBox>
#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/quotes/envelopes.h"
#include "ui/quotes/facts_table.h"
#include "ui/quotes/quote_desk.h"
#include "ui/quotes/quote_texts.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

QString eventName(TenderEvent::Kind kind)
{
    switch (kind) {
    case TenderEvent::Kind::QualityFrozen:
        return EnvelopesView::tr("scores frozen");
    case TenderEvent::Kind::PricesOpened:
        return EnvelopesView::tr("prices opened");
    case TenderEvent::Kind::Reopened:
        break;
    }
    return EnvelopesView::tr("reopened for scoring");
}

std::string utcNow()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")).toStdString();
}

}  // namespace

EnvelopesView::EnvelopesView(QuoteDesk* desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_two(new QCheckBox(tr("T&wo envelopes"))), m_stage(captionLabel()), m_who(new QLineEdit),
      m_log(new FactsTable("envelopesLog", tr("Log of the envelopes"), tr("When scores were frozen and prices opened, by whom, and the SHA-256 of criteria and scores.")))
{
    setObjectName(QStringLiteral("envelopesView"));
    m_stage->setObjectName(QStringLiteral("envelopeStage"));
    m_two->setObjectName(QStringLiteral("twoEnvelopes"));
    m_two->setAccessibleName(withoutMnemonic(m_two->text()));
    m_two->setToolTip(toolTipOf({tr("Prices stay shut in the scoring until the scores of quality are frozen, so that no price colours a score.")}));
    m_who->setObjectName(QStringLiteral("envelopeWho"));
    m_who->setAccessibleName(tr("Name for the log"));
    m_who->setToolTip(toolTipOf({tr("Who takes the step; it stands in the log beside the time.")}));
    m_who->setPlaceholderText(tr("name"));
    m_who->setMaxLength(200);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(makeBar());
    column->addWidget(m_stage);
    column->addWidget(m_log, 1);
    connect(m_two, &QCheckBox::clicked, this, [this](bool two) {
        m_desk->editTender(tr("Change the envelopes"), [two](Tender& tender) { tender.rules.twoEnvelopes = two; });
    });
    connect(desk, &QuoteDesk::changed, this, &EnvelopesView::showStage);
    showStage();
}

QWidget* EnvelopesView::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    m_freeze = actionButton(tr("Freeze &scores"), "freezeScoresButton", tr("Fixes criteria and scores as they are; the log keeps the time and their SHA-256."));
    m_open = actionButton(tr("&Open prices"), "openPricesButton", tr("Lets prices into the scoring; the scores must be frozen."));
    m_reopen = actionButton(tr("Reopen"), "reopenScoresButton", tr("Back to scoring. The log shows it for ever."));
    row->addWidget(m_two);
    row->addWidget(buddyLabel(tr("B&y"), m_who));
    row->addWidget(m_who, 1);
    for (QPushButton* button : {m_freeze, m_open, m_reopen})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_freeze, &QPushButton::clicked, this, [this] { take(Step::Freeze); });
    connect(m_open, &QPushButton::clicked, this, [this] { take(Step::Open); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { take(Step::Reopen); });
    return bar;
}

void EnvelopesView::take(Step step)
{
    const std::string who = m_who->text().trimmed().toStdString();
    const auto next = step == Step::Freeze ? freezeQuality(m_desk->tender(), utcNow(), who)
                      : step == Step::Open ? openPrices(m_desk->tender(), utcNow(), who)
                                           : reopen(m_desk->tender(), utcNow(), who);
    if (!next) {
        emit m_desk->refused(text(next.error()));
        return;
    }
    const QString names[] = {tr("Freeze scores"), tr("Open prices"), tr("Reopen scoring")};
    m_desk->editTender(names[static_cast<int>(step)], [&next](Tender& tender) { tender = *next; });
}

void EnvelopesView::showStage()
{
    const Tender& tender = m_desk->tender();
    const EnvelopeStage stage = envelopeStage(tender);
    m_two->setChecked(tender.rules.twoEnvelopes);
    m_stage->setText(text(envelopeStageName(stage)));
    m_freeze->setEnabled(stage == EnvelopeStage::Scoring);
    m_open->setEnabled(stage == EnvelopeStage::QualityFrozen);
    m_reopen->setEnabled(stage == EnvelopeStage::QualityFrozen || stage == EnvelopeStage::PricesOpen);
    m_who->setEnabled(tender.rules.twoEnvelopes);
    Table log;
    log.columns = {{tr("Time (UTC)").toStdString()}, {tr("Step").toStdString()}, {tr("By").toStdString()}, {tr("SHA-256 of criteria and scores").toStdString()}};
    for (const TenderEvent& event : tender.log)
        log.rows.push_back({event.at, eventName(event.kind).toStdString(), cellText(event.who).toStdString(), event.digest});
    m_log->setVisible(!log.rows.empty());
    m_log->setTable(std::move(log));
}

}  // namespace sizewright
