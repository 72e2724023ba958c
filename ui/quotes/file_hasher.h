// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QObject>

#ifndef Q_MOC_RUN
#include "core/quotes/quote.h"
#endif

namespace sizewright {

/// Reads a file once, a piece at a time between the window's events, and tells its name, size and SHA-256. Deletes itself then.
class FileHasher : public QObject {
    Q_OBJECT

public:
    FileHasher(const QString& file, QObject* parent);
    void start();

signals:
    void hashed(const sizewright::Attachment& attachment);
    void failed(const QString& reason);

private:
    void readOn();

    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
};

}  // namespace sizewright
