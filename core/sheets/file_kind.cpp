// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/file_kind.h"

#include <array>

namespace sizewright {
namespace {

using namespace std::string_view_literals;

struct Magic {
    std::string_view bytes;
    std::string_view advice;
};
constexpr std::array<Magic, 11> kMagics{{
    {"%PDF-"sv, "this is a PDF; ask the vendor for the table as XLSX or CSV, or enter the lines by hand"sv},
    {"{\\rtf"sv, "this is a text document; ask the vendor for the table as XLSX or CSV"sv},
    {"\x89PNG"sv, "this is a picture; ask the vendor for the table as XLSX or CSV, or enter the lines by hand"sv},
    {"\xFF\xD8\xFF"sv, "this is a picture; ask the vendor for the table as XLSX or CSV, or enter the lines by hand"sv},
    {"GIF8"sv, "this is a picture; ask the vendor for the table as XLSX or CSV, or enter the lines by hand"sv},
    {"II*\0"sv, "this is a picture; ask the vendor for the table as XLSX or CSV, or enter the lines by hand"sv},
    {"MM\0*"sv, "this is a picture; ask the vendor for the table as XLSX or CSV, or enter the lines by hand"sv},
    {"\x1F\x8B"sv, "this is a packed file; unpack it and open the XLSX or CSV file in it"sv},
    {"7z\xBC\xAF"sv, "this is a packed file; unpack it and open the XLSX or CSV file in it"sv},
    {"Rar!"sv, "this is a packed file; unpack it and open the XLSX or CSV file in it"sv},
    {"SQLite format 3"sv, "this is a database, no table; save the table as XLSX or CSV"sv},
}};
constexpr std::string_view kOle = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
constexpr std::string_view kEncryptedUtf16 = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;

tl::unexpected<Error> refused(const std::string& name, std::string_view advice)
{
    return failure(ErrorId::NotApplicable, name, std::string(advice));
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

/// Web pages and XML that spreadsheets open as tables, often named ".xls".
bool isMarkup(std::string_view bytes)
{
    const std::size_t at = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    const std::string start = at == std::string_view::npos ? std::string() : lowerCase(bytes.substr(at, 64));
    for (const std::string_view tag : {"<?xml", "<!doctype", "<html", "<table", "<workbook", "<meta", "<head", "<!--"})
        if (start.starts_with(tag))
            return true;
    return false;
}

}  // namespace

Result<TableFileKind> tableFileKind(std::string_view bytes, const std::string& name)
{
    if (bytes.empty())
        return failure(ErrorId::InvalidArgument, name, "the file is empty");
    if (bytes.starts_with(kOle) && bytes.find(kEncryptedUtf16) != std::string_view::npos)
        return refused(name, "the workbook is protected by a password; open it with the password and save it without one");
    if (bytes.starts_with(kOle))
        return refused(name,
                       "this is a file of Excel 97 to 2003 or of Word; open it and save it as XLSX or as \"CSV UTF-8\"");
    for (const Magic& magic : kMagics)
        if (bytes.starts_with(magic.bytes))
            return refused(name, magic.advice);
    if (isMarkup(bytes))
        return refused(name, "this is a web page or XML, whatever its name; open it in a spreadsheet and save it as XLSX");
    // The name of the first entry of an OpenDocument file, as its standard asks.
    if (bytes.starts_with("PK\x03\x04"sv) &&
        bytes.substr(0, 200).find("mimetypeapplication/vnd.oasis.opendocument"sv) != std::string_view::npos)
        return refused(name, "this is an OpenDocument file; open it and save it as XLSX or as \"CSV UTF-8\"");
    if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv))
        return TableFileKind::Zip;
    return TableFileKind::Text;
}

}  // namespace sizewright
