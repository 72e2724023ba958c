// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

#include <map>
#include <string>

#ifndef Q_MOC_RUN
#include "ui/quotes/quote_import.h"
#endif

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QTableView;

namespace sizewright {

class FieldRow;
class QuestionList;
class QuoteDesk;
class SheetModel;

/// Shows a vendor's table as it was read, asks what it leaves open, and puts it in as a quote. How a vendor's tables are read is
/// remembered by the vendor's name.
class ImportQuoteDialog : public QDialog {
    Q_OBJECT

public:
    struct File {
        QByteArray bytes;
        QString name;         ///< without folders
        bool pasted = false;  ///< from the clipboard: no file is noted
    };
    /// Largest file that is read.
    static constexpr qint64 kMostBytes = qint64{64} << 20;

    ImportQuoteDialog(QuoteDesk* desk, QSettings* settings, File file, QWidget* parent = nullptr);

    void accept() override;

private:
    QWidget* makeChoices();
    QWidget* makeTable();
    QWidget* makeButtons();
    QComboBox* addChoice(QFormLayout* form, const char* name, const QString& label, const QString& meaning, const char* answer);
    void setUpChoices();
    void read();
    void showReading();
    void orderForKeyboard();
    void showFile(const QuoteReading& reading, const Sheet* sheet);
    void showSheets(const TableFile& file, const std::string& shown);
    [[nodiscard]] QString stateText() const;
    void lookUpVendor();
    [[nodiscard]] QString mappingKey() const;
    [[nodiscard]] std::string vendor() const;

    QuoteDesk* m_desk;
    QSettings* m_settings;
    File m_file;
    QuoteImport* m_import;
    QuoteReadingOptions m_options;
    QString m_rememberedKey;
    QLineEdit* m_vendor;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_separator = nullptr;
    QComboBox* m_sheet = nullptr;
    QLabel* m_found;
    QLabel* m_notes;
    QuestionList* m_questions;
    SheetModel* m_model;
    QTableView* m_table;
    FieldRow* m_fields = nullptr;
    QLabel* m_state;
    QPushButton* m_ok = nullptr;
};

}  // namespace sizewright
