// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <span>
#include <string_view>

#ifndef Q_MOC_RUN
#include "core/catalog/catalog_item.h"
#endif

namespace sizewright {

/// A field of a catalog entry as people read and write it: its name, unit, meaning, and how it is written in the file.
struct CatalogField {
    enum class Type {
        Text,
        Integer,
        Number,
        Range,    ///< an object of low, typical and high
        Decimal,  ///< a number in quotes, exact
        Choice,
        Flag,
    };
    const char* path;
    const char* title;  ///< translated in the context "CatalogField"
    const char* unit;   ///< empty: none
    const char* meaning;
    Type type = Type::Text;
    double scale = 1;  ///< value in the file = shown value x scale
    int decimals = 0;
    double low = 0;  ///< accepted, as shown
    double high = 0;
    const char* choices = "";  ///< "gpu|domestic|mac"
    bool column = true;        ///< stands in the table
    int characters = 10;       ///< usual width
};

/// A kind that the browser shows, in its order.
struct CatalogKind {
    const char* id;
    const char* title;  ///< translated in the context "CatalogKind"
    std::span<const CatalogField> fields;
};
[[nodiscard]] std::span<const CatalogKind> catalogKinds();
[[nodiscard]] std::span<const CatalogField> catalogFields(std::string_view kind);

/// "Bandwidth (GB/s)"
[[nodiscard]] QString fieldTitle(const CatalogField& field);
[[nodiscard]] QString fieldMeaning(const CatalogField& field);
[[nodiscard]] QString kindTitle(const CatalogKind& kind);
[[nodiscard]] bool isNumber(const CatalogField& field);
/// The value as shown, without its unit: a range as "typical (low–high)"; a dash where it is not known.
[[nodiscard]] QString fieldValue(const CatalogField& field, const CatalogItem& item);
/// Raw number or text to sort by; invalid if not known.
[[nodiscard]] QVariant fieldSortKey(const CatalogField& field, const CatalogItem& item);
/// The shown number of a scalar path, such as "bandwidth/low"; invalid if not stated.
[[nodiscard]] QVariant shownNumber(const CatalogField& field, const CatalogItem& item, const std::string& path);

}  // namespace sizewright
