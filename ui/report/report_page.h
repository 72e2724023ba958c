// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QWidget>

#include <memory>

#ifndef Q_MOC_RUN
#include "core/text/message.h"
#include "ui/session/plan_session.h"
#endif

class QComboBox;
class QLabel;
class QPdfDocument;
class QPdfView;
class QPushButton;

namespace sizewright {

class Dialogs;

/// The report as the PDF that would be exported. It is written anew when the page is looked at and the plan or its
/// quotes have changed.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    ReportPage(PlanSession* session, Dialogs* dialogs, QWidget* parent = nullptr);
    ~ReportPage() override;

    /// Asks for a file and writes the report of the current plan to it.
    void exportPdf();
    /// Milliseconds that the last report took; charts need the window's thread, so this must stay short.
    [[nodiscard]] qint64 lastMilliseconds() const { return m_lastMilliseconds; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar();
    [[nodiscard]] LanguageId chosenLanguage() const;
    void colourPreview();
    void outcomeChanged();
    void refresh();
    [[nodiscard]] Result<std::string> writeReport();
    void saveTo(const QString& file);

    PlanSession* m_session;
    Dialogs* m_dialogs;
    QComboBox* m_language = nullptr;
    QPushButton* m_export = nullptr;
    QLabel* m_state = nullptr;
    QPdfDocument* m_document;
    QPdfView* m_view;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::shared_ptr<const PlanSession::Outcome> m_shown;
    Tender m_shownTender;  ///< what the shown pages say of quotes
    qint64 m_lastMilliseconds = 0;
};

}  // namespace sizewright
