// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/sheets/encoding.h"
#include "core/sheets/xlsx_parts.h"

/// The XML of a workbook's parts without the archive around it: the first byte says which part, and bytes of value 1
/// separate styles, shared texts and sheet.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sizewright;
    if (size < 1)
        return 0;
    std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (data[0] == 'w') {
        const auto workbook = readXlsxWorkbook(text, "fuzz");
        return workbook || !workbook.error().detail.empty() ? 0 : (std::abort(), 0);
    }
    if (data[0] == 'r') {
        const auto relations = readXlsxRelations(text, "xl/", "fuzz");
        return relations || !relations.error().detail.empty() ? 0 : (std::abort(), 0);
    }
    const auto next = [&] {
        const std::size_t end = text.find('\x01');
        const std::string_view part = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        return part;
    };
    XlsxContext context;
    context.from1904 = data[0] == '4';
    if (auto styles = readXlsxStyles(next(), "styles"))
        context.styles = *std::move(styles);
    if (auto strings = readXlsxStrings(next(), "strings"))
        context.strings = *std::move(strings);
    SheetBuilder builder("fuzz");
    Sheet sheet;
    const auto read = readXlsxSheet(text, context, builder, sheet, "fuzz");
    if (!read && read.error().detail.empty())
        std::abort();
    for (const SheetRow& row : sheet.rows)
        for (const Cell& cell : row.cells)
            if (!isValidUtf8(cell.text) || cell.text.size() > kLongestCell || (cell.uncomputed && !cell.formula))
                std::abort();
    return 0;
}
