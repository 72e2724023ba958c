// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/xlsx_parts.h"

#include <charconv>
#include <map>

#include "core/sheets/xml_events.h"

namespace sizewright {
namespace {

constexpr std::size_t kMostSheets = 256;

/// "../media/x" and "/xl/x" as seen from a folder.
std::string resolved(std::string_view folder, std::string_view target)
{
    std::string base(folder);
    if (target.starts_with('/')) {
        base.clear();
        target.remove_prefix(1);
    }
    while (target.starts_with("../") || target.starts_with("./")) {
        const bool up = target.starts_with("../");
        target.remove_prefix(up ? 3 : 2);
        if (up && !base.empty()) {
            base.pop_back();
            base.resize(base.find_last_of('/') == std::string::npos ? 0 : base.find_last_of('/') + 1);
        }
    }
    return base.append(target);
}

class Relations final : public XmlEvents {
public:
    explicit Relations(std::string_view folder) : m_folder(folder) {}

    void start(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element != "Relationship" || attributes["TargetMode"] == "External")
            return;
        const std::string_view type = attributes["Type"];
        found.push_back({std::string(attributes["Id"]), std::string(type.substr(type.find_last_of('/') + 1)),
                         resolved(m_folder, attributes["Target"])});
    }
    void end(std::string_view /*element*/) override {}

    std::vector<XlsxRelation> found;

private:
    std::string_view m_folder;
};

class Workbook final : public XmlEvents {
public:
    explicit Workbook(const std::string& name) : m_name(name) {}

    void start(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element == "workbookPr")
            found.from1904 = attributes.flag("date1904");
        if (element != "sheet")
            return;
        if (found.sheets.size() == kMostSheets)
            return fail({ErrorId::OutOfRange, m_name, "a workbook may have 256 sheets"});
        const std::string_view state = attributes["state"];
        const Visibility visibility = state == "hidden"       ? Visibility::Hidden
                                      : state == "veryHidden" ? Visibility::VeryHidden
                                                              : Visibility::Visible;
        const std::string_view title = attributes["name"];
        if (title.empty() || title.size() > 400)
            return fail({ErrorId::InvalidArgument, m_name, "a sheet has no proper name: the file is damaged"});
        found.sheets.push_back({std::string(title), std::string(attributes["id"]), visibility});
    }
    void end(std::string_view /*element*/) override {}

    XlsxWorkbook found;

private:
    const std::string& m_name;
};

class Styles final : public XmlEvents {
public:
    void start(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element == "cellXfs")
            m_inCells = true;
        const auto id = xmlCount(attributes["numFmtId"]);
        if (element == "numFmt" && id)
            m_own[*id] = numberFormatOf(attributes["formatCode"]);
        if (element == "xf" && m_inCells)
            m_cells.push_back(id.value_or(0));
    }
    void end(std::string_view element) override
    {
        if (element == "cellXfs")
            m_inCells = false;
    }
    [[nodiscard]] std::vector<NumberFormat> formats() const
    {
        std::vector<NumberFormat> formats;
        formats.reserve(m_cells.size());
        for (const std::size_t id : m_cells) {
            const auto own = m_own.find(id);
            formats.push_back(own != m_own.end() ? own->second : builtInFormat(static_cast<int>(id)));
        }
        return formats;
    }

private:
    std::map<std::size_t, NumberFormat> m_own;
    std::vector<std::size_t> m_cells;
    bool m_inCells = false;
};

class Strings final : public XmlEvents {
public:
    void start(std::string_view element, const XmlAttributes& /*attributes*/) override
    {
        if (element == "si")
            found.emplace_back();
        m_pronounced += element == "rPh" ? 1 : 0;
        m_inText = element == "t";
    }
    void end(std::string_view element) override
    {
        m_inText = false;
        m_pronounced -= element == "rPh" ? 1 : 0;
        if (element == "si" && !found.empty())
            found.back() = withoutXlsxEscapes(found.back());
    }
    void text(std::string_view part) override
    {
        if (m_inText && m_pronounced == 0 && !found.empty())
            found.back() += part;
    }

    std::vector<std::string> found;

private:
    int m_pronounced = 0;
    bool m_inText = false;
};

void appendUtf8(std::string& text, unsigned code)
{
    const auto add = [&](unsigned byte) { text += static_cast<char>(byte); };
    if (code < 0x80)
        return add(code);
    if (code < 0x800) {
        add(0xC0U | code >> 6);
    } else {
        add(0xE0U | code >> 12);
        add(0x80U | (code >> 6 & 0x3FU));
    }
    add(0x80U | (code & 0x3FU));
}

}  // namespace

Result<std::vector<XlsxRelation>> readXlsxRelations(std::string_view xml, std::string_view folder, const std::string& name)
{
    Relations events(folder);
    if (const auto read = readXml(xml, events, name); !read)
        return tl::unexpected(read.error());
    return std::move(events.found);
}

Result<XlsxWorkbook> readXlsxWorkbook(std::string_view xml, const std::string& name)
{
    Workbook events(name);
    if (const auto read = readXml(xml, events, name); !read)
        return tl::unexpected(read.error());
    return std::move(events.found);
}

Result<std::vector<NumberFormat>> readXlsxStyles(std::string_view xml, const std::string& name)
{
    Styles events;
    if (const auto read = readXml(xml, events, name); !read)
        return tl::unexpected(read.error());
    return events.formats();
}

Result<std::vector<std::string>> readXlsxStrings(std::string_view xml, const std::string& name)
{
    Strings events;
    if (const auto read = readXml(xml, events, name); !read)
        return tl::unexpected(read.error());
    return std::move(events.found);
}

std::string withoutXlsxEscapes(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned code = 0;
        const bool escape =
            text.substr(at, 2) == "_x" && text.size() - at >= 7 && text[at + 6] == '_' &&
            std::from_chars(text.data() + at + 2, text.data() + at + 6, code, 16).ptr == text.data() + at + 6;
        if (!escape) {
            plain += text[at];
            continue;
        }
        // Control characters and halves of surrogate pairs are no text.
        if ((code >= 0x20 && (code < 0xD800 || code > 0xDFFF)) || code == '\n' || code == '\t')
            appendUtf8(plain, code);
        at += 6;
    }
    return plain;
}

}  // namespace sizewright
