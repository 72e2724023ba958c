// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/sheets/table_file.h"

/// Any archive is a workbook within the limits or is refused with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sizewright;
    const auto sheets = readXlsx({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!sheets) {
        if (sheets.error().detail.empty() || sheets.error().where.empty())
            std::abort();
        return 0;
    }
    if (sheets->empty())
        std::abort();
    for (const Sheet& sheet : *sheets)
        if (sheet.name.empty() || sheet.rows.size() > kMostSheetRows)
            std::abort();
    return 0;
}
