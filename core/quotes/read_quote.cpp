// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/read_quote.h"

#include <algorithm>

#include "core/quotes/quote_columns.h"
#include "core/quotes/quote_reader.h"

namespace sizewright {
namespace {

/// The sheet with the table; a question where several have one.
const Sheet& chooseSheet(QuoteReading& reading, const TableFile& file, const QuoteReadingOptions& options)
{
    std::vector<const Sheet*> tables;
    std::vector<const Sheet*> hidden;
    for (const Sheet& sheet : file.sheets)
        if (findQuoteTable(sheet).score > 0)
            (sheet.visibility == Visibility::Visible ? tables : hidden).push_back(&sheet);
    if (!hidden.empty())
        reading.notes.push_back(quoteMessage(
            "hidden_sheets",
            SIZEWRIGHT_TR_NOOP("QuoteReading", "{count} hidden sheets hold tables of prices too; they are not used."),
            {{"count", static_cast<std::int64_t>(hidden.size())}}));
    if (tables.empty())
        tables = hidden;
    if (tables.empty())
        for (const Sheet& sheet : file.sheets)
            if (!sheet.rows.empty() && sheet.visibility == Visibility::Visible)
                tables.push_back(&sheet);
    if (tables.size() < 2)
        return tables.empty() ? file.sheets.front() : *tables.front();
    QuoteQuestion question{
        quoteMessage("sheet", SIZEWRIGHT_TR_NOOP("QuoteReading", "Several sheets hold tables. Which one is the quote?")),
        {},
        tables.front()->name};
    for (const Sheet* sheet : tables)
        question.choices.push_back(
            {sheet->name, quoteMessage("sheet", SIZEWRIGHT_TR_NOOP("QuoteReading", "{sheet}"), {{"sheet", sheet->name}})});
    const bool remembered =
        options.remembered && options.answers.count("sheet") == 0 &&
        std::any_of(tables.begin(), tables.end(), [&](const Sheet* s) { return s->name == options.remembered->sheet; });
    const std::string chosen =
        remembered ? options.remembered->sheet : answered(reading, options.answers, question).value_or(question.suggested);
    return **std::find_if(tables.begin(), tables.end(), [&](const Sheet* s) { return s->name == chosen; });
}

/// What the user or the memory says of encoding and separator.
TableChoices tableChoices(const QuoteReadingOptions& options)
{
    TableChoices choices;
    if (const auto answer = options.answers.find("encoding"); answer != options.answers.end())
        choices.encoding = encodingFromName(answer->second);
    if (const auto answer = options.answers.find("separator"); answer != options.answers.end())
        choices.separator = separatorFromName(answer->second);
    return choices;
}

void askAboutText(QuoteReading& reading, const TableFile& file, const QuoteReadingOptions& options)
{
    if (file.spreadsheet)
        return;
    reading.mapping.encoding = file.encoding.encoding;
    reading.mapping.separator = file.separator.separator;
    const auto named = [](std::string_view name) {
        return QuoteChoice{std::string(name), quoteMessage("name", SIZEWRIGHT_TR_NOOP("QuoteReading", "{name}"),
                                                           {{"name", std::string(name)}})};
    };
    if (!file.encoding.sure)
        (void)answered(
            reading, options.answers,
            {quoteMessage(
                 "encoding",
                 SIZEWRIGHT_TR_NOOP(
                     "QuoteReading",
                     "The file does not say how its letters are written. With which of these does the text look right?")),
             {named("gb18030"), named("windows-1252"), named("utf-8")},
             std::string(encodingName(file.encoding.encoding))});
    if (file.separator.sure)
        return;
    const auto separator = [](char c) {
        const TextKey name = c == ','   ? SIZEWRIGHT_TR_NOOP("QuoteReading", "Comma")
                             : c == ';' ? SIZEWRIGHT_TR_NOOP("QuoteReading", "Semicolon")
                             : c == '|' ? SIZEWRIGHT_TR_NOOP("QuoteReading", "Vertical bar")
                                        : SIZEWRIGHT_TR_NOOP("QuoteReading", "Tab");
        return QuoteChoice{std::string(separatorName(c)), quoteMessage(std::string(separatorName(c)), name)};
    };
    (void)answered(reading, options.answers,
                   {quoteMessage("separator", SIZEWRIGHT_TR_NOOP("QuoteReading", "Which character separates the columns?")),
                    {separator(file.separator.separator), separator(file.separator.other)},
                    std::string(separatorName(file.separator.separator))});
}

/// Where the file leaves encoding or separator open, the remembered ones decide, if the headers then fit.
template <class Read>
Result<QuoteReading> readWithMemory(const Read& read, const std::string& name, const QuoteReadingOptions& options)
{
    TableChoices choices = tableChoices(options);
    auto file = read(choices);
    if (!file)
        return tl::unexpected(file.error());
    const bool open = !file->spreadsheet && (!file->encoding.sure || !file->separator.sure);
    if (open && options.remembered) {
        if (!file->encoding.sure)
            choices.encoding = options.remembered->encoding;
        if (!file->separator.sure)
            choices.separator = options.remembered->separator;
        if (const auto again = read(choices))
            if (auto reading = readQuote(*again, name, options); reading && reading->usedRemembered)
                return reading;
    }
    return readQuote(*file, name, options);
}

}  // namespace

Result<QuoteReading> readQuote(const TableFile& file, const std::string& name, const QuoteReadingOptions& options)
{
    QuoteReading reading;
    askAboutText(reading, file, options);
    const Sheet& sheet = chooseSheet(reading, file, options);
    auto read = readQuoteSheet(sheet, options, name, reading);
    if (read && options.remembered && !read->usedRemembered) {
        // Another form of table than the remembered one: nothing of the memory counts.
        QuoteReadingOptions fresh = options;
        fresh.remembered.reset();
        return readQuote(file, name, fresh);
    }
    return read;
}

Result<QuoteReading> readQuoteFile(std::string_view bytes, const std::string& name, const QuoteReadingOptions& options)
{
    return readWithMemory([&](const TableChoices& choices) { return readTableFile(bytes, name, choices); }, name, options);
}

Result<QuoteReading> readPastedQuote(std::string_view utf8, const QuoteReadingOptions& options)
{
    return readWithMemory([&](const TableChoices& choices) { return readPastedTable(utf8, choices); }, "clipboard", options);
}

}  // namespace sizewright
