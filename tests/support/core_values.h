// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <QString>

#include "core/catalog/catalog.h"

namespace sizewright::test {

/// Text that Qt Test can print when a comparison fails.
inline QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The error of a result as one sentence, for the message of a failed check; empty if there is none.
template <class T>
QByteArray why(const Result<T>& result)
{
    return result ? QByteArray() : QByteArray::fromStdString(describe(result.error()));
}

/// A decimal from a literal that is known to be sound.
inline Decimal decimal(std::string_view text)
{
    return Decimal::parse(text).value();
}

/// Tests of the window have a function of this name, too.
inline namespace core_values {

/// The catalog of the source tree, loaded once; tests that use it check first that it loads.
inline const Result<Catalog>& shippedCatalog()
{
    static const Result<Catalog> catalog = loadCatalog(SIZEWRIGHT_SOURCE_DIR "/catalogs");
    return catalog;
}

}  // namespace core_values

}  // namespace sizewright::test
