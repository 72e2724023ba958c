// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/sheets/number_format.h"

namespace sizewright {

/// One relationship of a part of a workbook: the id by which others name it, what it is, and where.
struct XlsxRelation {
    std::string id;
    std::string type;    ///< last piece of its address: "worksheet", "sharedStrings"
    std::string target;  ///< entry of the archive
};
/// @param folder  in which the owner of the relationships lies, "xl/" for the workbook
[[nodiscard]] Result<std::vector<XlsxRelation>> readXlsxRelations(std::string_view xml, std::string_view folder,
                                                                  const std::string& name);

struct XlsxSheetEntry {
    std::string name;
    std::string relation;
    Visibility visibility = Visibility::Visible;
};
struct XlsxWorkbook {
    std::vector<XlsxSheetEntry> sheets;
    bool from1904 = false;
};
/// @error OutOfRange for more than 256 sheets
[[nodiscard]] Result<XlsxWorkbook> readXlsxWorkbook(std::string_view xml, const std::string& name);

/// The number format of each cell style.
[[nodiscard]] Result<std::vector<NumberFormat>> readXlsxStyles(std::string_view xml, const std::string& name);

/// The texts that cells share: the runs of a rich text joined, pronunciations left out.
[[nodiscard]] Result<std::vector<std::string>> readXlsxStrings(std::string_view xml, const std::string& name);

/// What the cells of a sheet refer to.
struct XlsxContext {
    std::vector<std::string> strings;
    std::vector<NumberFormat> styles;
    bool from1904 = false;
};
/// Fills a sheet that has its name and visibility.
/// @error InvalidArgument for references that lead nowhere or are out of order; OutOfRange beyond the limits of a sheet
[[nodiscard]] Result<void> readXlsxSheet(std::string_view xml, const XlsxContext& context, SheetBuilder& builder,
                                         Sheet& sheet, const std::string& name);

/// Texts of spreadsheets write some characters as "_x000D_".
[[nodiscard]] std::string withoutXlsxEscapes(std::string_view text);

}  // namespace sizewright
