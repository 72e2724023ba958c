// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/units/result.h"

namespace sizewright {

/// Names and values of an element's attributes; names without their prefix. Views hold during the call only.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    /// Empty if absent.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;
    /// "1" and "true" are true.
    [[nodiscard]] bool flag(std::string_view name) const;

private:
    const char** m_pairs;
};

/// What reads an XML text element by element; names come without their prefix.
class XmlEvents {
public:
    XmlEvents() = default;
    XmlEvents(const XmlEvents&) = delete;
    XmlEvents& operator=(const XmlEvents&) = delete;
    virtual ~XmlEvents() = default;

    virtual void start(std::string_view element, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view element) = 0;
    virtual void text(std::string_view /*part*/) {}

    /// Reading stops after the first failure.
    void fail(Error error);
    [[nodiscard]] const std::optional<Error>& failed() const { return m_failed; }

private:
    std::optional<Error> m_failed;
};

/// Reads a whole XML text. Document types are refused, and entities with them; elements nest 64 deep at most.
/// @error InvalidArgument with the line for what is not well-formed; TooDeep; what the reader itself found wrong
[[nodiscard]] Result<void> readXml(std::string_view text, XmlEvents& events, const std::string& name);

/// Digits only, at most nine of them; nothing for other texts.
[[nodiscard]] std::optional<std::size_t> xmlCount(std::string_view text);

}  // namespace sizewright
