// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#ifndef Q_MOC_RUN
#include "core/catalog/catalog.h"
#include "core/quotes/quote.h"
#endif

namespace sizewright {

/// What a line's cell is set to: text, detail, quantity, unit, price and total by what was typed. False if it cannot be read.
bool setLineText(QuoteLine& line, int column, const QString& typed, Currency currency);
/// The user's choice of the part, which forgets an entry of another kind.
void setLinePart(QuoteLine& line, QuotePart part, const CatalogMatch& present);
/// The user's choice of the entry: "platform/…", "accelerator/…", "cpu/…", "price/…", or empty for none.
void setLineEntry(QuoteLine& line, const QString& entry, const CatalogMatch& present);

/// Every part, and every entry that a line of a part may be: pairs of text and data.
[[nodiscard]] QVariantList partChoices();
[[nodiscard]] QVariantList entryChoices(const Catalog& catalog, QuotePart part);
[[nodiscard]] QString entryOf(const CatalogMatch& match);
/// The entry's own name.
[[nodiscard]] QString entryName(const Catalog& catalog, const CatalogMatch& match);

}  // namespace sizewright
