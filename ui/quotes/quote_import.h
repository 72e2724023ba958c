// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

#ifndef Q_MOC_RUN
#include "core/quotes/read_quote.h"
#include "ui/session/newest_answer.h"
#endif

namespace sizewright {

/// Reads a vendor's file as a quote off the window's thread; only the answer to the newest request is delivered.
class QuoteImport : public QObject {
    Q_OBJECT

public:
    struct Request {
        QByteArray bytes;
        QString name;
        bool pasted = false;  ///< from the clipboard, UTF-8
        QuoteReadingOptions options;
    };
    struct Answer {
        Result<TableFile> file;  ///< read as the reading was
        Result<QuoteReading> reading;
    };

    explicit QuoteImport(QObject* parent = nullptr);

    void request(Request request) { m_newest.request(std::move(request)); }
    /// Null before the first answer.
    [[nodiscard]] std::shared_ptr<const Answer> answer() const { return m_newest.answer(); }
    [[nodiscard]] bool isComputing() const { return m_newest.isComputing(); }

signals:
    void answered();

private:
    NewestAnswer<Request, Answer> m_newest;
};

}  // namespace sizewright
