// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/io/number_text.h"
#include "core/sheets/xlsx_parts.h"
#include "core/sheets/xml_events.h"

namespace sizewright {
namespace {

constexpr std::size_t kLastRow = 1'048'576;  ///< of any spreadsheet
constexpr std::size_t kLastColumn = 16'384;
constexpr std::size_t kMostMerged = 65'536;
constexpr std::size_t kMostHiddenRanges = kLastColumn;

/// A place such as "AB12", from 0.
struct Place {
    std::size_t row = 0, column = 0;
};

std::optional<Place> placeOf(std::string_view reference)
{
    Place place;
    std::size_t at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && at < 4; ++at)
        place.column = place.column * 26 + static_cast<std::size_t>(reference[at] - 'A') + 1;
    const auto row = xmlCount(reference.substr(at));
    if (at == 0 || !row || *row < 1 || *row > kLastRow || place.column > kLastColumn)
        return std::nullopt;
    return Place{*row - 1, place.column - 1};
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    return text;
}

class SheetEvents final : public XmlEvents {
public:
    SheetEvents(const XlsxContext& context, SheetBuilder& builder, Sheet& sheet, const std::string& name)
        : m_context(context), m_builder(builder), m_sheet(sheet), m_name(name)
    {}

    void start(std::string_view element, const XmlAttributes& attributes) override
    {
        m_collects = false;
        if (element == "c")
            startCell(attributes);
        else if (element == "v")
            startValue();
        else if (element == "t")
            m_collects = m_inCell && m_pronounced == 0;
        else if (element == "f")
            m_formula = m_inCell;
        else if (element == "row")
            startRow(attributes);
        else if (element == "rPh")
            ++m_pronounced;
        else if (element == "mergeCell")
            addMerged(attributes["ref"]);
        else if (element == "col")
            addColumns(attributes);
    }

    void end(std::string_view element) override
    {
        m_collects = false;
        if (element == "c")
            endCell();
        else if (element == "row")
            endRow();
        else if (element == "rPh")
            --m_pronounced;
    }

    void text(std::string_view part) override
    {
        if (!m_collects)
            return;
        m_text += part;
        if (m_text.size() > kLongestCell)
            fail({ErrorId::OutOfRange, m_name, "a cell may have 32,767 bytes of text"});
    }

private:
    void damaged(const std::string& what) { fail({ErrorId::InvalidArgument, m_name, what + ": the file is damaged"}); }

    void startRow(const XmlAttributes& attributes)
    {
        const std::string_view number = attributes["r"];
        const auto row = number.empty() ? std::optional(m_lastRow + 1) : xmlCount(number);
        if (!row || *row <= m_lastRow || *row > kLastRow)
            return damaged("the row \"" + std::string(number.substr(0, 20)) + "\" is out of order");
        m_lastRow = *row;
        m_nextColumn = 0;
        m_row = SheetRow{*row, attributes.flag("hidden"), {}};
        m_inRow = true;
    }

    void endRow()
    {
        m_inRow = false;
        if (const auto added = m_builder.add(m_sheet, std::move(m_row)); !added)
            fail(added.error());
        m_row = {};
    }

    void startCell(const XmlAttributes& attributes)
    {
        const std::string_view reference = attributes["r"];
        const auto place = reference.empty() ? std::optional(Place{m_lastRow - 1, m_nextColumn}) : placeOf(reference);
        if (!m_inRow || m_inCell || !place || place->row + 1 != m_lastRow || place->column < m_nextColumn)
            return damaged("the cell \"" + std::string(reference.substr(0, 20)) + "\" is out of order");
        m_nextColumn = place->column + 1;
        m_type = attributes["t"];
        m_style = xmlCount(attributes["s"]).value_or(0);
        m_text.clear();
        m_inCell = true;
        m_formula = m_hasValue = false;
    }

    void startValue()
    {
        m_collects = m_inCell;
        m_hasValue = m_inCell;
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        Cell cell = content();
        cell.formula = m_formula;
        cell.uncomputed = m_formula && !m_hasValue;
        if (cell == Cell{} || failed())
            return;
        if (m_nextColumn > kMostSheetColumns)
            return fail(
                {ErrorId::OutOfRange, m_name + " row " + std::to_string(m_lastRow), "a table may have 1,024 columns"});
        m_row.cells.resize(m_nextColumn);
        m_row.cells.back() = std::move(cell);
    }

    Cell content()
    {
        if (m_type == "s")
            return sharedText();
        if (m_type == "inlineStr" || m_type == "str")
            return texted(withoutXlsxEscapes(m_text));
        const std::string_view value = trimmed(m_text);
        if (value.empty())
            return {};
        if (m_type == "b")
            return {value == "0" ? "FALSE" : "TRUE", {}, CellKind::Boolean};
        if (m_type == "e")
            return {std::string(value), {}, CellKind::Error};
        if (m_type == "d" && dayNumber(value.substr(0, 10)))
            return {std::string(value.substr(0, 10)), {}, CellKind::Date};
        if (m_type.empty() || m_type == "n")
            return number(value);
        return texted(std::string(value));
    }

    static Cell texted(std::string text)
    {
        return trimmed(text).empty() ? Cell{} : Cell{std::move(text), {}, CellKind::Text};
    }

    Cell sharedText()
    {
        if (trimmed(m_text).empty())
            return {};
        const auto index = xmlCount(trimmed(m_text));
        if (index && *index < m_context.strings.size())
            return texted(m_context.strings[*index]);
        damaged("a cell of row " + std::to_string(m_lastRow) + " names a text that is not there");
        return {};
    }

    Cell number(std::string_view value)
    {
        const auto parsed = parseNumber(value);
        if (!parsed) {
            damaged("a cell of row " + std::to_string(m_lastRow) + " should be a number");
            return {};
        }
        const NumberFormat format = m_style < m_context.styles.size() ? m_context.styles[m_style] : NumberFormat();
        if (format.kind == CellKind::Date)
            if (auto date = serialDate(*parsed, m_context.from1904))
                return {*std::move(date), {}, CellKind::Date};
        auto decimal = shortestDecimal(*parsed);
        if (!decimal)
            return texted(std::string(value));
        return {*std::move(decimal), format.mark, format.kind == CellKind::Percent ? CellKind::Percent : CellKind::Number};
    }

    void addMerged(std::string_view reference)
    {
        const std::size_t colon = reference.find(':');
        const auto first = placeOf(reference.substr(0, colon));
        const auto last = colon == std::string_view::npos ? first : placeOf(reference.substr(colon + 1));
        if (!first || !last || first->row > last->row || first->column > last->column ||
            m_sheet.merged.size() == kMostMerged)
            return damaged("a merged range makes no sense");
        m_sheet.merged.push_back({first->row, last->row, first->column, last->column});
    }

    void addColumns(const XmlAttributes& attributes)
    {
        const auto first = xmlCount(attributes["min"]);
        const auto last = xmlCount(attributes["max"]);
        if (!first || !last || *first < 1 || *first > *last || *last > kLastColumn ||
            m_sheet.hiddenColumns.size() == kMostHiddenRanges)
            return damaged("a range of columns makes no sense");
        if (attributes.flag("hidden"))
            m_sheet.hiddenColumns.push_back({*first - 1, *last - 1});
    }

    const XlsxContext& m_context;
    SheetBuilder& m_builder;
    Sheet& m_sheet;
    const std::string& m_name;
    SheetRow m_row;
    std::size_t m_lastRow = 0;
    std::size_t m_nextColumn = 0;
    std::string m_type;
    std::string m_text;
    std::size_t m_style = 0;
    int m_pronounced = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_collects = false;
    bool m_formula = false;
    bool m_hasValue = false;
};

}  // namespace

Result<void> readXlsxSheet(std::string_view xml, const XlsxContext& context, SheetBuilder& builder, Sheet& sheet,
                           const std::string& name)
{
    SheetEvents events(context, builder, sheet, name);
    return readXml(xml, events, name);
}

}  // namespace sizewright
