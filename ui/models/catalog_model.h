// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIcon>
#include <QPalette>
#include <QSortFilterProxyModel>

#include <span>
#include <vector>

#ifndef Q_MOC_RUN
#include "ui/models/catalog_field.h"
#include "ui/session/catalog_store.h"
#endif

namespace sizewright {

/// The entries of one kind as rows: the fields of the kind, with the origin beside the name, then grade and date of the source.
class CatalogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1,  ///< raw number or text; invalid if not known
        WordsRole,                    ///< all texts of the row in lower case, for the filter
        OwnRole,
    };

    explicit CatalogModel(QObject* parent = nullptr);
    void setEntries(std::string_view kind, std::vector<CatalogEntry> entries);
    void setPalette(const QPalette& palette);
    /// Null if the row does not exist.
    [[nodiscard]] const CatalogEntry* entry(int row) const;
    [[nodiscard]] const std::vector<CatalogEntry>& entries() const { return m_entries; }
    /// Usual width of a column, in characters.
    [[nodiscard]] int characters(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Common { OriginColumn, GradeColumn, ReadColumn };
    /// Null for the columns that all kinds have: the origin, second, and grade and date, last.
    [[nodiscard]] const CatalogField* field(int column) const;
    [[nodiscard]] Common common(int column) const;
    [[nodiscard]] QVariant sortKey(const CatalogEntry& entry, int column) const;
    [[nodiscard]] QString text(const CatalogEntry& entry, int column) const;

    std::vector<CatalogEntry> m_entries;
    std::vector<QString> m_words;
    std::vector<const CatalogField*> m_fields;
    QIcon m_ownIcon;
    QIcon m_leftOutIcon;
};

/// The rows in which every word occurs, sorted by raw values; unknown values always stand last.
class CatalogFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CatalogFilter(QObject* parent = nullptr);
    void setWords(const QString& words);
    void setOwnOnly(bool ownOnly);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    bool m_ownOnly = false;
};

/// "changed", "own", "left out" or nothing for what is shipped.
[[nodiscard]] QString stateName(CatalogEntry::State state);

}  // namespace sizewright
