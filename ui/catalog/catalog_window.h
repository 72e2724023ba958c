// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#ifndef Q_MOC_RUN
#include "ui/session/catalog_store.h"
#endif

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace sizewright {

class CatalogFilter;
class CatalogModel;
class Dialogs;
class EntryDetails;

/// Browses the catalog kind by kind, and adds, changes and removes the user's own entries. It does not block the main
/// window.
class CatalogWindow : public QDialog {
    Q_OBJECT

public:
    CatalogWindow(CatalogStore* store, Dialogs* dialogs, QWidget* parent = nullptr);
    void showKind(const QString& kind);
    /// Selects the first row with this id; false if it is not there or filtered out.
    bool selectEntry(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeKinds();
    QWidget* makeFilters();
    QWidget* makeButtons();
    void setUpTable();
    void sizeColumns();
    void reload();
    void showSelected();
    void showCount();
    void showLeftOut();
    void edit(bool copy);
    void takeOut();
    [[nodiscard]] const CatalogEntry* selected() const;

    CatalogStore* m_store;
    Dialogs* m_dialogs;
    CatalogModel* m_model;
    CatalogFilter* m_filter;
    QListWidget* m_kinds = nullptr;
    QTableView* m_table;
    EntryDetails* m_details;
    QLineEdit* m_words = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_leftOut = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_remove = nullptr;
    QString m_kind;
};

}  // namespace sizewright
