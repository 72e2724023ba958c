// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#ifndef Q_MOC_RUN
#include "core/catalog/catalog.h"
#endif

class QGridLayout;
class QMenu;
class QVBoxLayout;

namespace sizewright {

/// The first page: what do you need to run? Templates, files opened last, and samples.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    StartPage(const Catalog& catalog, const QString& samplesFolder, QWidget* parent = nullptr);
    void setRecentFiles(const QStringList& files);

signals:
    void templateChosen(const QString& id);
    void openRequested();
    void fileChosen(const QString& file);
    void sampleChosen(const QString& file);
    void claimsRequested();
    void hardwareRequested();

private:
    void addCards(const Catalog& catalog, QGridLayout* grid);
    QWidget* makeActions(const Catalog& catalog, const QString& samplesFolder);
    QMenu* makeSamplesMenu(const Catalog& catalog, const QString& folder);

    QVBoxLayout* m_recent;
};

}  // namespace sizewright
