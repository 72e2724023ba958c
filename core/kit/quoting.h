// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sizewright {

// Titles, names and ids come from files that anyone may have written. Each of these makes a text inert in one language,
// quotes included. All of them give valid UTF-8 (U+FFFD for what is not) and drop control characters and those that turn the
// direction of writing, which would show other text than runs.

/// One word of a POSIX shell, in single quotes: nothing in it is expanded. Line feeds stay.
[[nodiscard]] std::string shellQuoted(std::string_view text);

/// A YAML 1.1 and 1.2 scalar in double quotes, on one line; always a string, never a number, a date or a yes. It is JSON
/// too.
[[nodiscard]] std::string yamlQuoted(std::string_view text);
/// The same for Docker Compose, which puts variables into every value: "$" comes twice.
[[nodiscard]] std::string composeQuoted(std::string_view text);
/// The same for Prometheus' annotations, which are Go templates: braces come out as text.
[[nodiscard]] std::string alertQuoted(std::string_view text);

/// Text within a line of Markdown: no emphasis, link, heading, table or HTML starts in it; line feeds become blanks.
[[nodiscard]] std::string markdownText(std::string_view text);
/// A code span of Markdown, with a fence that the text does not contain.
[[nodiscard]] std::string markdownCode(std::string_view text);

/// What may stand behind a "#" that starts a comment: one line.
[[nodiscard]] std::string commentText(std::string_view text);

/// Text within an element of XML or HTML, or a quoted attribute.
[[nodiscard]] std::string xmlText(std::string_view text);

/// Lower-case letters, digits and single dashes, at most 50 of them, a letter first: a DNS label, a file name, a name in
/// Kubernetes. `fallback` where nothing is left.
[[nodiscard]] std::string slug(std::string_view text, std::string_view fallback);

}  // namespace sizewright
