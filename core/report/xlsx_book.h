// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <xlsxwriter.h>

#include "core/report/document.h"
#include "core/units/result.h"

namespace sizewright::xlsx {

struct Formats {
    lxw_format* title = nullptr;
    lxw_format* heading = nullptr;
    lxw_format* text = nullptr;
    lxw_format* strong = nullptr;
    lxw_format* quiet = nullptr;
    lxw_format* link = nullptr;
    lxw_format* caption = nullptr;  ///< over a sheet's columns, not wrapped in the first
    lxw_format* remark = nullptr;   ///< the same, quiet
    lxw_format* whole = nullptr;
    lxw_format* fraction = nullptr;
    std::array<lxw_format*, 3> head{};        ///< by Align
    std::array<lxw_format*, 3> cell{};        ///< by Align
    std::array<lxw_format*, 3> strongCell{};  ///< by Align
};

struct Sheet {
    std::string name;
    lxw_worksheet* handle = nullptr;
};

/// A workbook of libxlsxwriter in files of its own folder, which go with it. The first error stops nothing and is what
/// `finish` returns.
class Book {
public:
    Book();
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    [[nodiscard]] bool isOpen() const { return m_workbook != nullptr; }
    [[nodiscard]] lxw_workbook* handle() const { return m_workbook; }
    [[nodiscard]] const Formats& formats() const { return m_formats; }

    /// A sheet with the wish as its name, made acceptable and unique.
    Sheet addSheet(const std::string& wish);
    /// A string cell, never a formula, clipped to what a cell holds.
    void write(const Sheet& sheet, std::size_t row, std::size_t column, std::string_view text, lxw_format* format);
    /// An empty cell for values that are not finite.
    void write(const Sheet& sheet, std::size_t row, std::size_t column, double value);
    void link(const Sheet& from, std::size_t row, const Sheet& to, std::string_view text);
    void check(lxw_error error, std::string_view where);

    /// Closes the workbook and gives its bytes.
    [[nodiscard]] Result<std::string> finish();

private:
    void makeFormats();

    std::string m_folder;
    lxw_workbook* m_workbook = nullptr;
    Formats m_formats;
    std::vector<std::string> m_nameKeys;
    std::string m_error;
};

/// "='Sheet name'!$B$5" or "='Sheet name'!$B$5:$B$9", counted from 0.
[[nodiscard]] std::string reference(const Sheet& sheet, std::size_t firstRow, std::size_t column, std::size_t lastRow);

void writeTableSheet(Book& book, const Sheet& sheet, const Table& table);
void writeChartSheet(Book& book, const Sheet& sheet, const Chart& chart, const char* categoryWord);

}  // namespace sizewright::xlsx
