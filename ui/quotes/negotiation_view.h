// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "core/report/document.h"
#endif

class QPushButton;
class QTextBrowser;

namespace sizewright {

class Dialogs;
class QuoteDesk;

/// What to ask the vendor of a quote, what to demand, and what to offer, to be read and written to a file.
class NegotiationView : public QWidget {
    Q_OBJECT

public:
    NegotiationView(QuoteDesk* desk, Dialogs* dialogs, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void exportSheet();

    QuoteDesk* m_desk;
    Dialogs* m_dialogs;
    QPushButton* m_export;
    QTextBrowser* m_preview;
    Document m_document;
};

}  // namespace sizewright
