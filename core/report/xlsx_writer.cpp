// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_writer.h"

#include <ctime>
#include <optional>

#include <locale.h>

#include "core/io/number_text.h"
#include "core/report/printable_text.h"
#include "core/report/writer_words.h"
#include "core/report/xlsx_book.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

/// libxlsxwriter prints numbers by the locale; a comma in them would break the file.
class NeutralLocale {
public:
    NeutralLocale() : m_neutral(::newlocale(LC_ALL_MASK, "C", nullptr)), m_former(::uselocale(m_neutral)) {}
    ~NeutralLocale()
    {
        ::uselocale(m_former);
        ::freelocale(m_neutral);
    }
    NeutralLocale(const NeutralLocale&) = delete;
    NeutralLocale& operator=(const NeutralLocale&) = delete;

private:
    locale_t m_neutral;
    locale_t m_former;
};

/// Noon of the date in seconds since 1970, never the 0 that the library would replace by the present. Without a date the
/// first day that a ZIP archive knows.
std::optional<std::time_t> creationTime(const std::string& date)
{
    constexpr std::int64_t kSecondsPerDay = 86400;
    const auto day = dayNumber(date.empty() ? "1980-01-01" : date);
    return day ? std::optional<std::time_t>(*day * kSecondsPerDay + kSecondsPerDay / 2) : std::nullopt;
}

void setProperties(xlsx::Book& book, const Document& document, std::time_t created)
{
    std::string title = clippedText(printableText(document.title), 255);
    std::string subject = clippedText(printableText(document.subtitle), 255);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.created = created;
    book.check(workbook_set_properties(book.handle(), &properties), "properties");
}

/// Texts go into the summary, one block a row; tables and charts get their own sheets and a link there.
class SheetWriter {
public:
    SheetWriter(xlsx::Book& book, const WriterWords& words)
        : m_book(book), m_words(words), m_summary(book.addSheet(words.summary))
    {
        if (m_summary.handle == nullptr)
            return;
        worksheet_set_column(m_summary.handle, 0, 0, 100, nullptr);
        worksheet_fit_to_pages(m_summary.handle, 1, 0);
    }

    void line(const std::string& text, lxw_format* format)
    {
        if (!text.empty())
            m_book.write(m_summary, m_row++, 0, text, format);
    }
    void gap() { ++m_row; }

    void operator()(const Heading& heading)
    {
        gap();
        line(heading.text, heading.level <= 1 ? m_book.formats().heading : m_book.formats().strong);
    }
    void operator()(const Paragraph& paragraph)
    {
        line(paragraph.text, paragraph.emphasised ? m_book.formats().strong : m_book.formats().text);
    }
    void operator()(const BulletList& list)
    {
        for (const std::string& item : list.items)
            line("• " + item, m_book.formats().text);
    }
    void operator()(const Table& table)
    {
        const xlsx::Sheet sheet = m_book.addSheet(table.caption.empty() ? m_words.table : table.caption);
        m_book.link(m_summary, m_row++, sheet, "→ " + (table.caption.empty() ? sheet.name : table.caption));
        xlsx::writeTableSheet(m_book, sheet, table);
    }
    void operator()(const Chart& chart)
    {
        const xlsx::Sheet sheet = m_book.addSheet(chart.title.empty() ? m_words.chart : chart.title);
        m_book.link(m_summary, m_row++, sheet, "→ " + (chart.title.empty() ? sheet.name : chart.title));
        xlsx::writeChartSheet(m_book, sheet, chart, m_words.category);
    }
    void operator()(const Note& note) { line(note.text, m_book.formats().quiet); }
    void operator()(const PageBreak&) {}

private:
    xlsx::Book& m_book;
    WriterWords m_words;
    xlsx::Sheet m_summary;
    std::size_t m_row = 0;
};

}  // namespace

Result<std::string> writeXlsx(const Document& document)
{
    const auto created = creationTime(document.date);
    if (!created)
        return failure(ErrorId::WriteFailed, "date",
                       "\"" + document.date + "\" is no date; accepted is YYYY-MM-DD or nothing");
    const NeutralLocale neutral;
    xlsx::Book book;
    if (!book.isOpen())
        return book.finish();
    setProperties(book, document, *created);
    SheetWriter writer(book, writerWords(languageFromName(document.language).value_or(LanguageId::En)));
    writer.line(document.title, book.formats().title);
    writer.line(document.subtitle, book.formats().quiet);
    writer.line(document.date, book.formats().quiet);
    for (const Block& block : document.blocks)
        std::visit(writer, block);
    writer.gap();
    writer.line(document.footer, book.formats().quiet);
    return book.finish();
}

}  // namespace sizewright
