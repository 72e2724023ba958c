// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sizewright {

class Dialogs;
class FactsTable;
class QuoteDesk;

/// The files that a quote came in: name, size and SHA-256, by which each can be told again. No file is kept or opened again.
class AttachmentsView : public QWidget {
    Q_OBJECT

public:
    AttachmentsView(QuoteDesk* desk, Dialogs* dialogs, QWidget* parent = nullptr);
    void attach(const QString& file);

private:
    void chooseFile();
    void removeCurrent();
    void showFiles();

    QuoteDesk* m_desk;
    Dialogs* m_dialogs;
    FactsTable* m_table;
    QPushButton* m_remove;
};

}  // namespace sizewright
