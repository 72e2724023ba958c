// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace sizewright {

/// The project files opened last, newest first; files that are gone are left out.
class RecentFiles {
public:
    explicit RecentFiles(QSettings* settings) : m_settings(settings) {}

    [[nodiscard]] QStringList files() const;
    void add(const QString& file);

private:
    QSettings* m_settings;
};

}  // namespace sizewright
