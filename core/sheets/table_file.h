// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/sheets/delimited.h"
#include "core/sheets/encoding.h"

namespace sizewright {

/// What the user says of a file; absent: found out.
struct TableChoices {
    std::optional<TextEncoding> encoding;
    std::optional<char> separator;
};

/// A file of tables as it was read.
struct TableFile {
    bool spreadsheet = false;   ///< XLSX; encoding and separator say nothing then
    DetectedEncoding encoding;  ///< as chosen, or as found
    DetectedSeparator separator;
    std::vector<Sheet> sheets;  ///< at least one; hidden ones are marked
};

/// An XLSX workbook or delimited text, told apart by the content, never by the name.
/// @error NotApplicable with what to do instead, for files that are something else (XLS, ODS, PDF, pictures, encrypted);
/// InvalidArgument, OutOfRange, TooDeep for damaged and hostile ones
[[nodiscard]] Result<TableFile> readTableFile(std::string_view bytes, const std::string& name,
                                              const TableChoices& choices = {});

/// A text from the clipboard, UTF-8.
[[nodiscard]] Result<TableFile> readPastedTable(std::string_view utf8, const TableChoices& choices = {});

/// The sheets of an XLSX workbook, in its order.
[[nodiscard]] Result<std::vector<Sheet>> readXlsx(std::string_view bytes, const std::string& name);

}  // namespace sizewright
