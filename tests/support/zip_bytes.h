// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sizewright::test {

/// One entry of an archive as it is to be written: stored, not packed; what it claims of itself may be wrong.
struct ZipPart {
    std::string name;
    std::string content;
    std::optional<std::uint32_t> claimedCrc = {};
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::optional<std::uint32_t> claimedSize = {};
};

inline std::uint32_t crcOf(std::string_view bytes)
{
    static const std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < made.size(); ++i) {
            std::uint32_t crc = i;
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
            made[i] = crc;
        }
        return made;
    }();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<unsigned char>(c)) & 0xFFU];
    return ~crc;
}

inline void put(std::string& out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xFF);
}

inline std::string zipOf(const std::vector<ZipPart>& parts)
{
    std::string out;
    std::string directory;
    for (const ZipPart& part : parts) {
        std::string facts;
        put(facts, part.flags, 2);
        put(facts, part.method, 2);
        put(facts, 0x5A210000U, 4);
        put(facts, part.claimedCrc.value_or(crcOf(part.content)), 4);
        put(facts, part.content.size(), 4);
        put(facts, part.claimedSize.value_or(static_cast<std::uint32_t>(part.content.size())), 4);
        put(facts, part.name.size(), 2);
        put(facts, 0, 2);
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        put(directory, 20, 2);
        directory += facts;
        put(directory, 0, 10);
        put(directory, out.size(), 4);
        directory += part.name;
        out += "PK\x03\x04";
        put(out, 20, 2);
        out += facts + part.name + part.content;
    }
    const std::size_t start = out.size();
    out += directory + "PK\x05\x06";
    put(out, 0, 4);
    put(out, parts.size(), 2);
    put(out, parts.size(), 2);
    put(out, directory.size(), 4);
    put(out, start, 4);
    put(out, 0, 2);
    return out;
}

/// The parts of a workbook beside its sheets.
struct XlsxText {
    std::string sheet;         ///< what stands in <worksheet>
    std::string strings = {};  ///< what stands in <sst>
    std::string styles = {};   ///< what stands in <styleSheet>
    std::string book = R"(<sheets><sheet name="Quote" sheetId="1" r:id="rId1"/></sheets>)";
};

inline std::vector<ZipPart> xlsxParts(const XlsxText& text)
{
    const std::string head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const std::string main = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const std::string rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto relations = [&](const std::string& inside) {
        return head + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + inside +
               "</Relationships>";
    };
    const auto relation = [&](const std::string& id, const std::string& type, const std::string& target) {
        return R"(<Relationship Id=")" + id + R"(" Type=")" + rel + "/" + type + R"(" Target=")" + target + R"("/>)";
    };
    return {
        {"[Content_Types].xml", head + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"},
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", head + "<workbook" + main + R"( xmlns:r=")" + rel + R"(">)" + text.book + "</workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                   relation("rId2", "worksheet", "/xl/worksheets/sheet1.xml") +
                   relation("rId3", "sharedStrings", "sharedStrings.xml") + relation("rId4", "styles", "styles.xml") +
                   relation("rId5", "chartsheet", "chartsheets/sheet1.xml"))},
        {"xl/worksheets/sheet1.xml", head + "<worksheet" + main + ">" + text.sheet + "</worksheet>"},
        {"xl/sharedStrings.xml", head + "<sst" + main + ">" + text.strings + "</sst>"},
        {"xl/styles.xml", head + "<styleSheet" + main + ">" + text.styles + "</styleSheet>"}};
}

inline std::string xlsxOf(const XlsxText& text)
{
    return zipOf(xlsxParts(text));
}

}  // namespace sizewright::test
