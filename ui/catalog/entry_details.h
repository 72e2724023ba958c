// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#ifndef Q_MOC_RUN
#include "ui/session/catalog_store.h"
#endif

namespace sizewright {

/// All that is known of one entry: every field with its unit, where it comes from, how old it is, what it replaces, and of a
/// price all records over time.
class EntryDetails : public QTextBrowser {
    Q_OBJECT

public:
    explicit EntryDetails(QWidget* parent = nullptr);
    /// `all` are the entries of the same kind; a null entry says what to do instead.
    void showEntry(const CatalogEntry* entry, const std::vector<CatalogEntry>& all);
};

}  // namespace sizewright
