// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace sizewright {

namespace {
constexpr qsizetype kMostFiles = 8;
const QString kKey = QStringLiteral("recentFiles");
}  // namespace

QStringList RecentFiles::files() const
{
    QStringList existing;
    const QStringList stored = m_settings->value(kKey).toStringList();
    for (const QString& file : stored) {
        if (QFileInfo::exists(file))
            existing << file;
    }
    return existing;
}

void RecentFiles::add(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList list = files();
    list.removeAll(path);
    list.prepend(path);
    m_settings->setValue(kKey, QStringList(list.mid(0, kMostFiles)));
}

}  // namespace sizewright
