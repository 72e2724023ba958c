// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/negotiation_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "core/report/html_writer.h"
#include "core/report/report_negotiation.h"
#include "ui/quotes/document_preview.h"
#include "ui/quotes/quote_desk.h"
#include "ui/support/buttons.h"
#include "ui/support/dialogs.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

NegotiationView::NegotiationView(QuoteDesk* desk, Dialogs* dialogs, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_dialogs(dialogs),
      m_export(actionButton(tr("&Write to a file…"), "exportNegotiationButton", tr("Writes this sheet as a page that every browser shows and prints."))),
      m_preview(new QTextBrowser)
{
    setObjectName(QStringLiteral("negotiationView"));
    m_preview->setObjectName(QStringLiteral("negotiationPreview"));
    m_preview->setAccessibleName(tr("Negotiation sheet"));
    m_preview->setToolTip(toolTipOf({tr("What to ask the vendor, what to demand, and which price to open with, agree on and leave at, each with its basis.")}));
    m_preview->setOpenLinks(false);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->document()->setDocumentMargin(2 * kGrid);
    auto* row = new QHBoxLayout;
    row->addWidget(m_export);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    connect(m_export, &QPushButton::clicked, this, &NegotiationView::exportSheet);
    connect(desk, &QuoteDesk::checked, this, &NegotiationView::refresh);
    connect(desk, &QuoteDesk::selected, this, &NegotiationView::refresh);
    refresh();
}

void NegotiationView::refresh()
{
    m_export->setEnabled(false);
    // Most checks are made while another page is open.
    if (!isVisible())
        return;
    const auto answer = m_desk->answer();
    const QuoteCheck* check = m_desk->check();
    if (check == nullptr) {
        m_preview->setPlainText(tr("The quote is being checked."));
        return;
    }
    const auto sheet = negotiationSheet(*answer->catalog, answer->scenario, *answer->tender, *answer->check, check->quote);
    if (!sheet) {
        m_preview->setPlainText(text(sheet.error()));
        return;
    }
    m_document = negotiationDocument(*answer->tender, {*sheet}, answer->scenario, uiLanguage(currentLanguage()));
    m_preview->setHtml(previewHtml(m_document, mutedText(palette()).name()));
    m_export->setEnabled(true);
}

void NegotiationView::exportSheet()
{
    const QString suggestion = toQString(m_document.title) + QStringLiteral(".html");
    m_dialogs->saveFile(this, tr("Write the negotiation sheet"), QString(suggestion).replace(QLatin1Char('/'), QLatin1Char('-')), tr("Web pages (*.html)"),
                        [this](const QString& file) {
                            const QByteArray page = QByteArray::fromStdString(writeHtml(m_document));
                            QSaveFile written(file);
                            if (!written.open(QIODevice::WriteOnly) || written.write(page) != page.size() || !written.commit())
                                m_dialogs->showError(this, tr("The sheet was not written."), written.errorString());
                        });
}

void NegotiationView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void NegotiationView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_preview != nullptr)
        refresh();
}

}  // namespace sizewright
