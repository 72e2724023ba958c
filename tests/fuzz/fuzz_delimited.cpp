// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/sheets/number_reading.h"
#include "core/sheets/table_file.h"

/// Any bytes are a table within the limits, whose numbers have readings that agree with their kind, or are refused with a
/// sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sizewright;
    const auto file = readTableFile({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!file) {
        if (file.error().detail.empty())
            std::abort();
        return 0;
    }
    std::size_t cells = 0;
    for (const Sheet& sheet : file->sheets) {
        std::size_t last = 0;
        for (const SheetRow& row : sheet.rows) {
            if (row.number <= last || row.cells.empty() || row.cells.size() > kMostSheetColumns)
                std::abort();
            last = row.number;
            cells += row.cells.size();
            for (const Cell& cell : row.cells) {
                const NumberReading reading = readNumber(cell);
                if (!isValidUtf8(cell.text) || (reading.isAmbiguous() && (reading.proves() || reading.value({}))))
                    std::abort();
            }
        }
    }
    if (file->sheets.empty() || cells > kMostSheetCells)
        std::abort();
    return 0;
}
