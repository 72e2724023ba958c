// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_book.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <filesystem>

#include <fmt/format.h>
#include <stdlib.h>

#include "core/io/file.h"
#include "core/report/printable_text.h"

namespace sizewright::xlsx {
namespace {

constexpr const char* kFileName = "report.xlsx";
// Excel's limits, in UTF-16 units.
constexpr std::size_t kLongestName = 31;
constexpr std::size_t kLongestText = 32767;

/// Excel reads "_x0041_" in a string as the letter A; the underscore itself is written as such a code.
std::string withoutCodes(std::string text)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        if (at + 7 <= text.size() && text[at + 6] == '_' && std::all_of(&text[at + 2], &text[at + 6], isHex)) {
            text.insert(at, "_x005F");
            at += 6;
        }
    }
    return text;
}

/// Without the characters that Excel refuses in names, and without those that would need quoting in references.
std::string acceptableName(const std::string& wish)
{
    std::string name = printableText(wish);
    for (char& c : name)
        if (std::strchr("[]:*?/\\'!\n", c) != nullptr)
            c = ' ';
    const auto first = name.find_first_not_of(' ');
    const auto last = name.find_last_not_of(' ');
    return first == std::string::npos ? "-" : name.substr(first, last - first + 1);
}

/// Equal for names that Excel holds for the same: it ignores case in every script. Bytes below those of the Chinese block
/// count as equal, since a needless number behind a name does no harm.
std::string nameKey(const std::string& name)
{
    std::string key;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto byte = static_cast<unsigned char>(name[i]);
        if (byte >= 'A' && byte <= 'Z')
            key += static_cast<char>(byte - 'A' + 'a');
        else if (byte < 0x80 || (byte >= 0xe3 && byte <= 0xec))
            key += name.substr(i, byte < 0x80 ? 1 : 3);
        else if (byte >= 0xc0)
            key += '?';
        i += byte >= 0xe3 && byte <= 0xec ? 2 : 0;
    }
    return key;
}

lxw_format* alignedFormat(lxw_workbook* workbook, std::size_t align)
{
    constexpr std::array<lxw_format_alignments, 3> kAligns{LXW_ALIGN_LEFT, LXW_ALIGN_RIGHT, LXW_ALIGN_CENTER};
    lxw_format* format = workbook_add_format(workbook);
    format_set_align(format, static_cast<uint8_t>(kAligns[align]));
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(format);
    return format;
}

}  // namespace

Book::Book()
{
    std::error_code code;
    std::string pattern = (std::filesystem::temp_directory_path(code) / "sizewright-XXXXXX").string();
    if (code || ::mkdtemp(pattern.data()) == nullptr) {
        m_error = "no folder for temporary files (" + (code ? code.message() : std::string(std::strerror(errno))) + ")";
        return;
    }
    m_folder = pattern;
    lxw_workbook_options options{};
    options.tmpdir = m_folder.data();
    m_workbook = workbook_new_opt((m_folder + '/' + kFileName).c_str(), &options);
    if (m_workbook == nullptr)
        m_error = "out of memory";
    else
        makeFormats();
}

Book::~Book()
{
    if (m_workbook != nullptr)
        lxw_workbook_free(m_workbook);
    std::error_code ignored;
    if (!m_folder.empty())
        std::filesystem::remove_all(m_folder, ignored);
}

void Book::makeFormats()
{
    const auto textFormat = [this](bool bold, double size, lxw_color_t colour) {
        lxw_format* format = alignedFormat(m_workbook, 0);
        if (bold)
            format_set_bold(format);
        format_set_font_size(format, size);
        format_set_font_color(format, colour);
        return format;
    };
    m_formats.title = textFormat(true, 16, 0x1f2933);
    m_formats.heading = textFormat(true, 13, 0x1f5fa8);
    m_formats.text = textFormat(false, 11, 0x1f2933);
    m_formats.strong = textFormat(true, 11, 0x1f2933);
    m_formats.quiet = textFormat(false, 10, 0x52606d);
    m_formats.link = textFormat(false, 11, 0x1f5fa8);
    format_set_underline(m_formats.link, LXW_UNDERLINE_SINGLE);
    m_formats.caption = workbook_add_format(m_workbook);
    format_set_bold(m_formats.caption);
    format_set_font_size(m_formats.caption, 13);
    m_formats.remark = workbook_add_format(m_workbook);
    format_set_font_color(m_formats.remark, 0x52606d);
    m_formats.whole = alignedFormat(m_workbook, 1);
    format_set_num_format(m_formats.whole, "#,##0");
    m_formats.fraction = alignedFormat(m_workbook, 1);
    format_set_num_format(m_formats.fraction, "#,##0.0###");
    for (std::size_t align = 0; align < 3; ++align) {
        m_formats.cell[align] = alignedFormat(m_workbook, align);
        m_formats.strongCell[align] = alignedFormat(m_workbook, align);
        format_set_bold(m_formats.strongCell[align]);
        format_set_bg_color(m_formats.strongCell[align], 0xe8f0f9);
        m_formats.head[align] = alignedFormat(m_workbook, align);
        format_set_bold(m_formats.head[align]);
        format_set_bottom(m_formats.head[align], LXW_BORDER_MEDIUM);
    }
}

Sheet Book::addSheet(const std::string& wish)
{
    const std::string whole = acceptableName(wish);
    std::string name = clippedText(whole, kLongestName);
    for (int number = 2; std::ranges::find(m_nameKeys, nameKey(name)) != m_nameKeys.end(); ++number) {
        const std::string suffix = fmt::format(" ({})", number);
        name = clippedText(whole, kLongestName - suffix.size()) + suffix;
    }
    // Excel keeps this name for itself.
    if (nameKey(name) == "history")
        name += '_';
    m_nameKeys.push_back(nameKey(name));
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.c_str());
    if (sheet == nullptr)
        check(LXW_ERROR_PARAMETER_VALIDATION, "sheet " + name);
    else
        worksheet_set_paper(sheet, 9);
    return {name, sheet};
}

void Book::write(const Sheet& sheet, std::size_t row, std::size_t column, std::string_view text, lxw_format* format)
{
    if (sheet.handle == nullptr)
        return;
    const std::string content = clippedText(withoutCodes(printableText(text)), kLongestText);
    check(row >= LXW_ROW_MAX || column >= LXW_COL_MAX
              ? LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE
              : worksheet_write_string(sheet.handle, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                       content.c_str(), format),
          sheet.name);
}

void Book::write(const Sheet& sheet, std::size_t row, std::size_t column, double value)
{
    if (sheet.handle == nullptr || !std::isfinite(value))
        return;
    lxw_format* format = value == std::round(value) ? m_formats.whole : m_formats.fraction;
    check(row >= LXW_ROW_MAX || column >= LXW_COL_MAX
              ? LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE
              : worksheet_write_number(sheet.handle, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), value,
                                       format),
          sheet.name);
}

void Book::link(const Sheet& from, std::size_t row, const Sheet& to, std::string_view text)
{
    if (from.handle == nullptr || row >= LXW_ROW_MAX)
        return;
    const std::string target = "internal:'" + to.name + "'!A1";
    check(worksheet_write_url(from.handle, static_cast<lxw_row_t>(row), 0, target.c_str(), m_formats.link), from.name);
    // The link's own text would be its target.
    write(from, row, 0, text, m_formats.link);
}

void Book::check(lxw_error error, std::string_view where)
{
    if (error != LXW_NO_ERROR && m_error.empty())
        m_error = fmt::format("{}: {}", where, lxw_strerror(error));
}

Result<std::string> Book::finish()
{
    if (m_workbook != nullptr)
        check(workbook_close(std::exchange(m_workbook, nullptr)), "the workbook");
    if (!m_error.empty())
        return failure(ErrorId::WriteFailed, "xlsx", m_error);
    Result<std::string> content = readFile(m_folder + '/' + kFileName);
    if (!content)
        return failure(ErrorId::WriteFailed, "xlsx", content.error().detail);
    return content;
}

std::string reference(const Sheet& sheet, std::size_t firstRow, std::size_t column, std::size_t lastRow)
{
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    const std::string first = fmt::format("='{}'!${}${}", sheet.name, letters, firstRow + 1);
    return firstRow == lastRow ? first : fmt::format("{}:${}${}", first, letters, lastRow + 1);
}

}  // namespace sizewright::xlsx
