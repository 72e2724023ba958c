// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include "core/report/plan_report.h"
#include "ui/print/pdf_writer.h"
#include "ui/support/buttons.h"
#include "ui/support/dialogs.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

ReportPage::ReportPage(PlanSession* session, Dialogs* dialogs, QWidget* parent)
    : QWidget(parent), m_session(session), m_dialogs(dialogs), m_document(new QPdfDocument(this)), m_view(new QPdfView(this))
{
    setObjectName(QStringLiteral("reportPage"));
    m_view->setObjectName(QStringLiteral("reportPreview"));
    m_view->setAccessibleName(tr("Preview of the report"));
    m_view->setToolTip(toolTipOf({tr("The report exactly as it will be exported.")}));
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setFrameShape(QFrame::NoFrame);
    colourPreview();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeBar());
    column->addWidget(m_view, 1);
    connect(session, &PlanSession::outcomeChanged, this, &ReportPage::outcomeChanged);
    connect(session, &PlanSession::tenderChanged, this, &ReportPage::refresh);
    outcomeChanged();
}

ReportPage::~ReportPage()
{
    m_document->close();
}

QWidget* ReportPage::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setToolTip(toolTipOf({tr("The report can be in another language than the window.")}));
    for (const LanguageId id : {LanguageId::En, LanguageId::De, LanguageId::ZhCn})
        m_language->addItem(nativeName(id), static_cast<int>(id));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(currentLanguage())));
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_shown.reset();
        refresh();
    });
    m_export =
        actionButton(tr("E&xport PDF…"), "exportPdfButton", tr("Writes the report as a searchable A4 PDF with bookmarks."));
    connect(m_export, &QPushButton::clicked, this, &ReportPage::exportPdf);
    m_state = captionLabel();
    m_state->setWordWrap(false);
    row->addWidget(buddyLabel(tr("&Language of the report"), m_language));
    row->addWidget(m_language);
    row->addWidget(m_state, 1);
    row->addWidget(m_export);
    return bar;
}

LanguageId ReportPage::chosenLanguage() const
{
    return static_cast<LanguageId>(m_language->currentData().toInt());
}

void ReportPage::outcomeChanged()
{
    m_export->setEnabled(m_session->plan() != nullptr);
    if (isVisible())
        refresh();
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReportPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colourPreview();
}

void ReportPage::colourPreview()
{
    // The preview paints the desk under its pages in this role.
    QPalette own;
    own.setColor(QPalette::Dark, hairline(QPalette()));
    m_view->setPalette(own);
}

void ReportPage::refresh()
{
    const auto outcome = m_session->outcome();
    if (!isVisible() || m_session->plan() == nullptr || (outcome == m_shown && m_session->project().tender == m_shownTender))
        return;
    const auto pdf = writeReport();
    if (!pdf) {
        m_state->setText(text(pdf.error()));
        return;
    }
    m_shown = outcome;
    m_shownTender = m_session->project().tender;
    m_document->close();
    m_buffer.close();
    m_bytes = QByteArray::fromStdString(*pdf);
    m_buffer.setBuffer(&m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_state->setText(tr("Pages: %1").arg(m_document->pageCount()));
}

Result<std::string> ReportPage::writeReport()
{
    QElapsedTimer timer;
    timer.start();
    const auto outcome = m_session->outcome();
    const Document document = planReport(*outcome->catalog, outcome->scenario, *outcome->plan, uiLanguage(chosenLanguage()), &m_session->project().tender);
    auto pdf = writePdf(document);
    m_lastMilliseconds = timer.elapsed();
    return pdf;
}

void ReportPage::exportPdf()
{
    if (m_session->plan() == nullptr)
        return;
    const QString suggestion = m_session->displayName() + QStringLiteral(".pdf");
    m_dialogs->saveFile(this, tr("Export the report"), suggestion, tr("PDF files (*.pdf)"),
                        [this](const QString& file) { saveTo(file); });
}

void ReportPage::saveTo(const QString& file)
{
    if (m_session->plan() == nullptr)
        return;
    const QString headline = tr("The report was not exported.");
    const auto pdf = writeReport();
    if (!pdf) {
        m_dialogs->showError(this, headline, text(pdf.error()));
        return;
    }
    QSaveFile target(file);
    const auto size = static_cast<qint64>(pdf->size());
    if (!target.open(QIODevice::WriteOnly) || target.write(pdf->data(), size) != size || !target.commit()) {
        const Error error{ErrorId::WriteFailed, file.toStdString(), target.errorString().toStdString()};
        m_dialogs->showError(this, headline, text(error));
        return;
    }
    m_state->setText(tr("Exported to %1").arg(file));
}

}  // namespace sizewright
