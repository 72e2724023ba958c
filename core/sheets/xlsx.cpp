// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "core/sheets/table_file.h"
#include "core/sheets/xlsx_parts.h"
#include "core/sheets/zip_archive.h"

namespace sizewright {
namespace {

/// Archives that are something else than a workbook in XML.
Result<void> checkKind(const ZipArchive& archive, const std::string& name)
{
    const auto refused = [&](std::string advice) { return failure(ErrorId::NotApplicable, name, std::move(advice)); };
    if (archive.has("xl/workbook.bin"))
        return refused("this is a binary workbook (XLSB); save it as XLSX");
    if (archive.has("word/document.xml") || archive.has("ppt/presentation.xml"))
        return refused("this is a text or a presentation; ask the vendor for the table as XLSX or CSV");
    if (archive.has("Index/Document.iwa") || archive.has("Index.zip"))
        return refused("this is a document of Numbers or Pages; export it as XLSX or CSV");
    if (!archive.has("_rels/.rels"))
        return refused("this archive is no workbook; unpack it and open the XLSX or CSV file in it");
    return {};
}

/// An archive and the parts that have been looked up in it.
class Book {
public:
    Book(ZipArchive& archive, const std::string& name) : m_archive(archive), m_name(name) {}

    Result<std::vector<Sheet>> sheets()
    {
        const auto root = relations("_rels/.rels", "");
        if (!root)
            return tl::unexpected(root.error());
        std::string part = target(*root, "officeDocument");
        if (part.empty())
            part = "xl/workbook.xml";
        const auto xml = m_archive.read(part);
        if (!xml)
            return tl::unexpected(xml.error());
        const auto workbook = readXlsxWorkbook(*xml, m_name + "#" + part);
        if (!workbook)
            return tl::unexpected(workbook.error());
        const std::size_t slash = part.find_last_of('/');
        const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash + 1);
        const auto parts = relations(folder + "_rels/" + part.substr(folder.size()) + ".rels", folder);
        if (!parts)
            return tl::unexpected(parts.error());
        if (const auto loaded = loadContext(*parts, workbook->from1904); !loaded)
            return tl::unexpected(loaded.error());
        return allSheets(*workbook, *parts);
    }

private:
    Result<std::vector<XlsxRelation>> relations(const std::string& part, std::string_view folder)
    {
        const auto xml = m_archive.read(part);
        return xml ? readXlsxRelations(*xml, folder, m_name + "#" + part)
                   : Result<std::vector<XlsxRelation>>(tl::unexpected(xml.error()));
    }

    static std::string target(const std::vector<XlsxRelation>& relations, std::string_view type)
    {
        const auto found =
            std::find_if(relations.begin(), relations.end(), [&](const XlsxRelation& r) { return r.type == type; });
        return found == relations.end() ? std::string() : found->target;
    }

    Result<void> loadContext(const std::vector<XlsxRelation>& parts, bool from1904)
    {
        m_context.from1904 = from1904;
        if (const std::string part = target(parts, "sharedStrings"); !part.empty()) {
            const auto xml = m_archive.read(part);
            auto strings = xml ? readXlsxStrings(*xml, m_name + "#" + part) : tl::unexpected(xml.error());
            if (!strings)
                return tl::unexpected(strings.error());
            m_context.strings = *std::move(strings);
        }
        if (const std::string part = target(parts, "styles"); !part.empty()) {
            const auto xml = m_archive.read(part);
            auto styles = xml ? readXlsxStyles(*xml, m_name + "#" + part) : tl::unexpected(xml.error());
            if (!styles)
                return tl::unexpected(styles.error());
            m_context.styles = *std::move(styles);
        }
        return {};
    }

    Result<std::vector<Sheet>> allSheets(const XlsxWorkbook& workbook, const std::vector<XlsxRelation>& parts)
    {
        std::vector<Sheet> sheets;
        SheetBuilder builder(m_name);
        for (const XlsxSheetEntry& entry : workbook.sheets) {
            const auto part =
                std::find_if(parts.begin(), parts.end(), [&](const XlsxRelation& r) { return r.id == entry.relation; });
            if (part == parts.end())
                return failure(ErrorId::InvalidArgument, m_name,
                               "the sheet \"" + entry.name + "\" is not in the file: it is damaged");
            // Sheets that are one large chart hold no table.
            if (part->type != "worksheet")
                continue;
            const auto xml = m_archive.read(part->target);
            if (!xml)
                return tl::unexpected(xml.error());
            Sheet sheet{entry.name, entry.visibility, {}, {}, {}};
            if (const auto read = readXlsxSheet(*xml, m_context, builder, sheet, m_name + "#" + part->target); !read)
                return tl::unexpected(read.error());
            sheets.push_back(std::move(sheet));
        }
        if (sheets.empty())
            return failure(ErrorId::InvalidArgument, m_name, "the workbook has no sheet with a table");
        return sheets;
    }

    ZipArchive& m_archive;
    const std::string& m_name;
    XlsxContext m_context;
};

}  // namespace

Result<std::vector<Sheet>> readXlsx(std::string_view bytes, const std::string& name)
{
    auto archive = ZipArchive::open(bytes, name);
    if (!archive)
        return tl::unexpected(archive.error());
    if (const auto checked = checkKind(*archive, name); !checked)
        return tl::unexpected(checked.error());
    return Book(*archive, name).sheets();
}

}  // namespace sizewright
