// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/text/message.h"

namespace sizewright {

/// A Markdown file in one language. The values of messages are made inert; their texts may use Markdown.
class MarkdownWriter {
public:
    explicit MarkdownWriter(const Language& language) : m_language(language) {}

    void heading(int level, const Message& text);
    void paragraph(const Message& text);
    void bullet(const Message& text);
    void step(const Message& text);  ///< of a numbered list
    void code(const std::string& lines);
    void row(const std::vector<std::string>& cells);  ///< of a table; cells are Markdown
    void tableHead(const std::vector<Message>& cells);
    /// A message as inline Markdown.
    [[nodiscard]] std::string inlineText(const Message& text) const;
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    enum class Block { None, Paragraph, List, Table };
    void begin(Block block);

    const Language& m_language;
    std::string m_text;
    Block m_last = Block::None;
};

}  // namespace sizewright
