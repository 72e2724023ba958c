// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/delimited.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/io/records.h"

namespace sizewright {
namespace {

constexpr std::string_view kSeparators = "\t;,|";
/// Enough to see a pattern, and little enough to look four times.
constexpr std::size_t kSniffedRecords = 200;
constexpr std::size_t kSniffedBytes = std::size_t{256} << 10;

/// The separator of a first line "sep=;".
std::optional<char> statedSeparator(std::string_view text)
{
    if (text.starts_with('"'))
        text.remove_prefix(1);
    if (text.size() < 5 || (text.substr(0, 4) != "sep=" && text.substr(0, 4) != "SEP="))
        return std::nullopt;
    const char separator = text[4];
    text.remove_prefix(5);
    if (text.starts_with('"'))
        text.remove_prefix(1);
    const bool ends = text.empty() || text.front() == '\r' || text.front() == '\n';
    return ends && kSeparators.find(separator) != std::string_view::npos ? std::optional(separator) : std::nullopt;
}

/// How well a separator cuts the text: cells gained in rows of the most frequent width, and whether every quote closes.
struct Fit {
    std::size_t score = 0;
    bool closed = true;
};

Fit fitOf(std::string_view text, char separator)
{
    RecordSplitter splitter(text, {separator, true, kMostSheetColumns});
    std::map<std::size_t, std::size_t> rowsOfWidth;
    for (std::size_t i = 0; i < kSniffedRecords && !splitter.atEnd(); ++i)
        ++rowsOfWidth[splitter.record().size()];
    Fit fit;
    for (const auto& [width, rows] : rowsOfWidth)
        fit.score = std::max(fit.score, (width - 1) * rows);
    fit.closed = !splitter.unclosed();
    return fit;
}

}  // namespace

DetectedSeparator detectSeparator(std::string_view utf8)
{
    if (const auto stated = statedSeparator(utf8))
        return {*stated, true, true, 0};
    const bool cut = utf8.size() > kSniffedBytes;
    const std::string_view text = utf8.substr(0, kSniffedBytes);
    std::array<std::pair<std::size_t, char>, kSeparators.size()> fits;
    for (std::size_t i = 0; i < kSeparators.size(); ++i) {
        const Fit fit = fitOf(text, kSeparators[i]);
        // Of a text that was cut, the last quote says nothing.
        fits[i] = {fit.closed || cut ? fit.score : 0, kSeparators[i]};
    }
    std::stable_sort(fits.begin(), fits.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    const bool close = fits[1].first > 0 && 10 * fits[1].first >= 7 * fits[0].first;
    return {fits[0].first > 0 ? fits[0].second : ',', false, !close, close ? fits[1].second : char{0}};
}

Result<Sheet> readDelimited(std::string_view utf8, char separator, const std::string& name)
{
    RecordSplitter splitter(utf8, {separator, true, kMostSheetColumns});
    SheetBuilder builder(name);
    Sheet sheet;
    bool first = statedSeparator(utf8).has_value();
    while (!splitter.atEnd()) {
        SheetRow row;
        row.number = splitter.line();
        for (std::string& text : splitter.record()) {
            const bool blank = text.find_first_not_of(" \t") == std::string::npos;
            row.cells.push_back(blank ? Cell{} : Cell{std::move(text), {}, CellKind::Text, false, false});
        }
        if (splitter.tooWide())
            return failure(ErrorId::OutOfRange, name + " line " + std::to_string(row.number),
                           "a table may have 1,024 columns");
        if (std::exchange(first, false))
            continue;
        if (const auto added = builder.add(sheet, std::move(row)); !added)
            return tl::unexpected(added.error());
    }
    if (splitter.unclosed())
        return failure(ErrorId::InvalidArgument, name, "a quote is not closed");
    if (sheet.rows.empty())
        return failure(ErrorId::InvalidArgument, name, "the file has no content");
    return sheet;
}

}  // namespace sizewright
