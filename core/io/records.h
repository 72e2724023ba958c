// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace sizewright {

/// How a text is cut into records.
struct RecordRules {
    char separator = ',';
    bool returnEndsRecord = false;  ///< a carriage return alone ends a record too, as in files of old Macs
    std::size_t mostCells = std::numeric_limits<std::size_t>::max();  ///< of one record; what follows is left out
};

/// Cuts one record after the other off a delimited text: quotes, doubled quotes and line breaks in quotes as in RFC 4180.
class RecordSplitter {
public:
    explicit RecordSplitter(std::string_view text, RecordRules rules = {}) : m_text(text), m_rules(rules) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// Line on which the next record begins, from 1.
    [[nodiscard]] std::size_t line() const { return m_line; }
    /// Whether the text ended inside a quote.
    [[nodiscard]] bool unclosed() const { return m_unclosed; }
    /// Whether a record had more cells than the rules allow.
    [[nodiscard]] bool tooWide() const { return m_tooWide; }

    std::vector<std::string> record();

private:
    enum class Step { Character, Cell, Record };
    Step next(std::string& cell);
    bool inside(char c, std::string& cell);
    bool endsRecord(char c);

    std::string_view m_text;
    RecordRules m_rules;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    bool m_quoted = false;
    bool m_unclosed = false;
    bool m_tooWide = false;
};

}  // namespace sizewright
