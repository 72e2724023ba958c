// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/markdown.h"

#include "core/kit/quoting.h"

namespace sizewright {
namespace {

/// Values that are texts come from files: they stand in the sentence as text, whatever they contain.
Message inert(Message message)
{
    for (auto& [name, value] : message.values)
        if (std::string* text = std::get_if<std::string>(&value))
            *text = markdownText(*text);
    return message;
}

}  // namespace

std::string MarkdownWriter::inlineText(const Message& text) const
{
    return render(inert(text), m_language);
}

void MarkdownWriter::begin(Block block)
{
    if (m_last != Block::None && (m_last != block || block == Block::Paragraph))
        m_text += '\n';
    m_last = block;
}

void MarkdownWriter::heading(int level, const Message& text)
{
    begin(Block::Paragraph);
    m_text += std::string(static_cast<std::size_t>(level), '#') + ' ' + inlineText(text) + '\n';
}

void MarkdownWriter::paragraph(const Message& text)
{
    begin(Block::Paragraph);
    m_text += inlineText(text) + '\n';
}

void MarkdownWriter::bullet(const Message& text)
{
    begin(Block::List);
    m_text += "- " + inlineText(text) + '\n';
}

void MarkdownWriter::step(const Message& text)
{
    begin(Block::List);
    m_text += "1. " + inlineText(text) + '\n';
}

void MarkdownWriter::code(const std::string& lines)
{
    begin(Block::Paragraph);
    m_text += "```sh\n" + lines + "```\n";
}

void MarkdownWriter::row(const std::vector<std::string>& cells)
{
    begin(Block::Table);
    m_text += '|';
    for (const std::string& cell : cells)
        m_text += ' ' + cell + " |";
    m_text += '\n';
}

void MarkdownWriter::tableHead(const std::vector<Message>& cells)
{
    m_last = m_last == Block::Table ? Block::Paragraph : m_last;
    std::vector<std::string> titles;
    for (const Message& cell : cells)
        titles.push_back(inlineText(cell));
    row(titles);
    row(std::vector<std::string>(cells.size(), "---"));
}

}  // namespace sizewright
