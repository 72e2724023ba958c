// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/table_file.h"

#include <utility>

#include "core/io/file.h"
#include "core/sheets/file_kind.h"

namespace sizewright {
namespace {

Result<TableFile> fromText(std::string_view utf8, TableFile file, const TableChoices& choices, const std::string& name)
{
    file.separator = detectSeparator(utf8);
    if (choices.separator)
        file.separator = {*choices.separator, false, true, 0};
    auto sheet = readDelimited(utf8, file.separator.separator, name);
    if (!sheet)
        return tl::unexpected(sheet.error());
    file.sheets.push_back(*std::move(sheet));
    return file;
}

}  // namespace

Result<TableFile> readTableFile(std::string_view bytes, const std::string& name, const TableChoices& choices)
{
    if (bytes.size() > kLargestFile)
        return failure(ErrorId::FileTooLarge, name, "a file may have 64 MiB");
    const auto kind = tableFileKind(bytes, name);
    if (!kind)
        return tl::unexpected(kind.error());
    TableFile file;
    if (*kind == TableFileKind::Zip) {
        auto sheets = readXlsx(bytes, name);
        if (!sheets)
            return tl::unexpected(sheets.error());
        file.spreadsheet = true;
        file.sheets = *std::move(sheets);
        return file;
    }
    const auto encoding =
        choices.encoding ? Result<DetectedEncoding>(DetectedEncoding{*choices.encoding, true}) : detectEncoding(bytes, name);
    if (!encoding)
        return tl::unexpected(encoding.error());
    file.encoding = *encoding;
    const auto text = textFrom(bytes, encoding->encoding, name);
    if (!text)
        return tl::unexpected(text.error());
    return fromText(*text, std::move(file), choices, name);
}

Result<TableFile> readPastedTable(std::string_view utf8, const TableChoices& choices)
{
    const auto text = textFrom(utf8, TextEncoding::Utf8, "clipboard");
    return text ? fromText(*text, {}, choices, "clipboard") : Result<TableFile>(tl::unexpected(text.error()));
}

}  // namespace sizewright
