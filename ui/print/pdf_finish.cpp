// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_finish.h"

// libqpdf asks its users to say that they use std::shared_ptr instead of its own holder.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <deque>
#include <exception>
#include <memory>

#include "ui/print/pdf_text.h"

namespace sizewright::print {

namespace {

std::string escaped(const std::string& text)
{
    std::string xml;
    for (const char c : cleanText(text)) {
        switch (c) {
        case '&':
            xml += "&amp;";
            break;
        case '<':
            xml += "&lt;";
            break;
        case '>':
            xml += "&gt;";
            break;
        case '"':
            xml += "&quot;";
            break;
        default:
            xml += c;
        }
    }
    return xml;
}

std::string xmp(const Document& document)
{
    std::string xml = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
                      "<dc:format>application/pdf</dc:format>\n";
    xml +=
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(document.title) + "</rdf:li></rdf:Alt></dc:title>\n";
    if (!document.subtitle.empty())
        xml += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(document.subtitle) +
               "</rdf:li></rdf:Alt></dc:description>\n";
    if (!document.language.empty())
        xml += "<dc:language><rdf:Bag><rdf:li>" + escaped(document.language) + "</rdf:li></rdf:Bag></dc:language>\n";
    if (!document.date.empty())
        xml += "<xmp:CreateDate>" + escaped(document.date) + "T00:00:00Z</xmp:CreateDate>\n";
    xml += "<xmp:CreatorTool>Sizewright</xmp:CreatorTool>\n"
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
    return xml;
}

/// Walks the structure elements in reading order and completes figures and table heads.
void completeStructure(QPDFObjectHandle root, const std::vector<std::string>& figureTexts)
{
    std::deque<QPDFObjectHandle> pending{root};
    std::size_t figure = 0;
    while (!pending.empty()) {
        QPDFObjectHandle element = pending.front();
        pending.pop_front();
        QPDFObjectHandle kind = element.getKey("/S");
        if (kind.isNameAndEquals("/Figure") && figure < figureTexts.size())
            element.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(figureTexts[figure++]));
        if (kind.isNameAndEquals("/TH"))
            element.replaceKey("/A", QPDFObjectHandle::parse("<< /O /Table /Scope /Column >>"));
        QPDFObjectHandle kids = element.getKey("/K");
        std::vector<QPDFObjectHandle> below;
        if (kids.isArray())
            below = kids.getArrayAsVector();
        else if (kids.isDictionary())
            below.push_back(kids);
        std::erase_if(below, [](QPDFObjectHandle& kid) { return !kid.isDictionary() || !kid.hasKey("/S"); });
        pending.insert(pending.begin(), below.begin(), below.end());
    }
}

void completeCatalog(QPDF& pdf, const Document& document)
{
    QPDFObjectHandle catalog = pdf.getRoot();
    if (!document.language.empty())
        catalog.replaceKey("/Lang", QPDFObjectHandle::newString(document.language));
    catalog.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmp(document));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    catalog.replaceKey("/Metadata", metadata);
    // A copy, because the list itself is handed out as const.
    std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    for (QPDFObjectHandle& page : pages)
        page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (document.date.empty() && info.isDictionary())
        info.removeKey("/CreationDate");
}

}  // namespace

Result<std::string> finishPdf(const std::string& bytes, const Document& document,
                              const std::vector<std::string>& figureTexts)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.data(), bytes.size());
        completeCatalog(pdf, document);
        completeStructure(pdf.getRoot().getKey("/StructTreeRoot"), figureTexts);

        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    } catch (const std::exception& error) {
        return failure(ErrorId::PdfFailed, document.title, error.what());
    }
}

}  // namespace sizewright::print
