// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/xml_events.h"

#include <charconv>
#include <memory>

#include <expat.h>

namespace sizewright {
namespace {

constexpr int kDeepest = 64;

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// What the parser's callbacks share.
struct Reading {
    XML_Parser parser = nullptr;
    XmlEvents& events;
    const std::string& name;
    int depth = 0;

    void stopIfFailed() const
    {
        if (events.failed())
            XML_StopParser(parser, XML_FALSE);
    }
    void stop(ErrorId id, std::string detail) const
    {
        events.fail({id, name, std::move(detail)});
        stopIfFailed();
    }
};

void XMLCALL onStart(void* data, const XML_Char* element, const XML_Char** attributes)
{
    auto& reading = *static_cast<Reading*>(data);
    if (reading.events.failed())
        return;
    if (++reading.depth > kDeepest)
        return reading.stop(ErrorId::TooDeep, "elements may nest 64 deep");
    reading.events.start(withoutPrefix(element), XmlAttributes(attributes));
    reading.stopIfFailed();
}

void XMLCALL onEnd(void* data, const XML_Char* element)
{
    auto& reading = *static_cast<Reading*>(data);
    if (reading.events.failed())
        return;
    --reading.depth;
    reading.events.end(withoutPrefix(element));
    reading.stopIfFailed();
}

void XMLCALL onText(void* data, const XML_Char* text, int length)
{
    auto& reading = *static_cast<Reading*>(data);
    if (!reading.events.failed())
        reading.events.text({text, static_cast<std::size_t>(length)});
}

void XMLCALL onDoctype(void* data, const XML_Char* /*name*/, const XML_Char* /*system*/, const XML_Char* /*publicId*/,
                       int /*subset*/)
{
    static_cast<Reading*>(data)->stop(ErrorId::InvalidArgument, "document types and entities are not accepted");
}

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const char** at = m_pairs; *at != nullptr; at += 2)
        if (withoutPrefix(at[0]) == name)
            return at[1];
    return {};
}

bool XmlAttributes::flag(std::string_view name) const
{
    const std::string_view value = (*this)[name];
    return value == "1" || value == "true";
}

void XmlEvents::fail(Error error)
{
    if (!m_failed)
        m_failed = std::move(error);
}

Result<void> readXml(std::string_view text, XmlEvents& events, const std::string& name)
{
    if (text.size() > static_cast<std::size_t>(INT32_MAX))
        return failure(ErrorId::FileTooLarge, name, "the text is too long");
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr), XML_ParserFree);
    if (!parser)
        return failure(ErrorId::InvalidArgument, name, "there is too little memory to read the text");
    Reading reading{parser.get(), events, name};
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    // In one piece: tokens that span pieces are looked at again with each piece.
    const XML_Status status = XML_Parse(parser.get(), text.data(), static_cast<int>(text.size()), XML_TRUE);
    if (events.failed())
        return tl::unexpected(*events.failed());
    if (status != XML_STATUS_OK)
        return failure(ErrorId::InvalidArgument, name + " line " + std::to_string(XML_GetCurrentLineNumber(parser.get())),
                       std::string("the XML is damaged (") + XML_ErrorString(XML_GetErrorCode(parser.get())) +
                           "); ask for the file again");
    return {};
}

std::optional<std::size_t> xmlCount(std::string_view text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text.size() > 9 || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

}  // namespace sizewright
