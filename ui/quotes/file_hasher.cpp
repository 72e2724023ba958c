// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/file_hasher.h"

#include <QFileInfo>
#include <QTimer>

namespace sizewright {

namespace {
/// Takes about ten milliseconds.
constexpr qint64 kPiece = 4 << 20;
}  // namespace

FileHasher::FileHasher(const QString& file, QObject* parent) : QObject(parent), m_file(file) {}

void FileHasher::start()
{
    if (m_file.open(QIODevice::ReadOnly)) {
        readOn();
        return;
    }
    emit failed(tr("%1: %2").arg(QFileInfo(m_file).fileName(), m_file.errorString()));
    deleteLater();
}

void FileHasher::readOn()
{
    const QByteArray piece = m_file.read(kPiece);
    m_hash.addData(piece);
    m_bytes += piece.size();
    if (m_file.error() != QFileDevice::NoError) {
        emit failed(tr("%1: %2").arg(QFileInfo(m_file).fileName(), m_file.errorString()));
        deleteLater();
    } else if (!m_file.atEnd()) {
        QTimer::singleShot(0, this, &FileHasher::readOn);
    } else {
        emit hashed({QFileInfo(m_file).fileName().toStdString(), m_hash.result().toHex().toStdString(), m_bytes});
        deleteLater();
    }
}

}  // namespace sizewright
