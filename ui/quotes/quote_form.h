// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

#ifndef Q_MOC_RUN
#include "core/quotes/quote.h"
#endif

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace sizewright {

class QuoteDesk;

/// Inputs over fields of the quote that is looked at: each shows its field, and an edit of it is one undoable command. What cannot be
/// read puts the field's text back and is said.
class QuoteForm : public QWidget {
    Q_OBJECT

public:
    struct Texts {
        const char* name;
        QString label;
        QString meaning;  ///< meaning, unit, range
    };

    explicit QuoteForm(QuoteDesk* desk, QWidget* parent = nullptr);

protected:
    using Read = std::function<QString(const Quote&)>;
    using Write = std::function<bool(Quote&, const QString&)>;

    /// A titled column of fields.
    QFormLayout* addGroup(const QString& title);
    QLineEdit* addLine(QFormLayout* form, const Texts& texts, Read read, Write write);
    QLineEdit* addText(QFormLayout* form, const Texts& texts, std::string Quote::*field);
    QLineEdit* addDate(QFormLayout* form, const Texts& texts, std::string Quote::*field);
    QLineEdit* addAmount(QFormLayout* form, const Texts& texts, std::optional<Money> Quote::*field);
    QLineEdit* addPercent(QFormLayout* form, const Texts& texts, std::optional<Decimal> Quote::*field);
    QLineEdit* addNumber(QFormLayout* form, const Texts& texts, std::optional<double> Quote::*field);
    QLineEdit* addCount(QFormLayout* form, const Texts& texts, std::optional<int> Quote::*field);
    QLineEdit* addMachineCount(QFormLayout* form, const Texts& texts, int QuotedMachine::*field);
    QComboBox* addChoice(QFormLayout* form, const Texts& texts, const QStringList& names, std::function<int(const Quote&)> read,
                         std::function<void(Quote&, int)> write);
    QCheckBox* addCheck(QFormLayout* form, const Texts& texts, bool Quote::*field);
    void showQuote();

    [[nodiscard]] QuoteDesk* desk() const { return m_desk; }
    [[nodiscard]] QWidget* content() const { return m_content; }

private:
    QuoteDesk* m_desk;
    QWidget* m_content;
    std::vector<std::function<void(const Quote&)>> m_shown;
};

}  // namespace sizewright
