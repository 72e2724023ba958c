// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_pages.h"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace sizewright::print {

namespace {

constexpr double kHeadY = 34;
constexpr double kFootY = kPageHeight - 42;

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length)
{
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// "Page {0} of {1}" with the numbers; other braces stay as they are.
std::string pageOf(std::string text, std::size_t page, std::size_t count)
{
    const auto put = [&text](std::string_view mark, std::size_t number) {
        if (const auto at = text.find(mark); at != std::string::npos)
            text.replace(at, mark.size(), std::to_string(number));
    };
    put("{0}", page);
    put("{1}", count);
    return text;
}

/// Opens and closes the structure elements around the strips, also over page ends.
class TagStack {
public:
    explicit TagStack(cairo_t* context) : m_context(context) {}

    void require(const std::vector<Container>& wanted)
    {
        std::size_t common = 0;
        while (common < wanted.size() && common < m_open.size() && wanted[common] == m_open[common])
            ++common;
        while (m_open.size() > common) {
            cairo_tag_end(m_context, m_open.back().tag);
            m_open.pop_back();
        }
        for (; common < wanted.size(); ++common) {
            cairo_tag_begin(m_context, wanted[common].tag, nullptr);
            m_open.push_back(wanted[common]);
        }
    }

private:
    cairo_t* m_context;
    std::vector<Container> m_open;
};

class PagePainter {
public:
    PagePainter(cairo_surface_t* surface, cairo_t* context, const Document& document, const TextSetter& setter)
        : m_surface(surface), m_context(context), m_document(document), m_setter(setter)
    {}

    void paint(const std::vector<PageContent>& pages)
    {
        cairo_tag_begin(m_context, "Document", nullptr);
        TagStack tags(m_context);
        for (std::size_t page = 0; page < pages.size(); ++page) {
            drawFurniture(page, pages.size());
            for (const PlacedStrip& placed : pages[page]) {
                Canvas canvas(m_context, kTextArea);
                canvas.setArtifact(placed.repeated);
                if (!placed.repeated)
                    tags.require(placed.strip->containers);
                placed.strip->draw(canvas, placed.y);
            }
            if (page + 1 == pages.size()) {
                tags.require({});
                cairo_tag_end(m_context, "Document");
            }
            cairo_show_page(m_context);
        }
        addOutline(pages);
    }

private:
    /// Head and foot carry no tags: readers skip them.
    void drawFurniture(std::size_t page, std::size_t count) const
    {
        const Canvas canvas(m_context, kTextArea);
        const TextStyle left{.size = 8, .colour = kQuietInk};
        const TextStyle right{.size = 8, .colour = kQuietInk, .align = Align::Right};
        // The first page has the title itself.
        if (page > 0 && !m_document.header.empty()) {
            drawLine(m_document.header, left, kTextArea.width, kHeadY);
            canvas.fill(kTextArea.left, kHeadY + 14.5, kTextArea.width, 0.4, kHairline);
        }
        canvas.fill(kTextArea.left, kFootY - 4.5, kTextArea.width, 0.4, kHairline);
        drawLine(m_document.footer, left, kTextArea.width * 0.75, kFootY);
        drawLine(pageOf(m_document.pageOf, page + 1, count), right, kTextArea.width, kFootY);
    }

    void drawLine(const std::string& text, const TextStyle& style, double width, double y) const
    {
        TextSlice slice = m_setter.set(text, style, width);
        slice.last = std::min<std::size_t>(slice.last, 1);
        slice.draw(m_context, kTextArea.left, y);
    }

    void addOutline(const std::vector<PageContent>& pages) const
    {
        int parents[4] = {CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT};
        for (std::size_t page = 0; page < pages.size(); ++page) {
            for (const PlacedStrip& placed : pages[page]) {
                if (!placed.strip->outline || placed.repeated)
                    continue;
                const OutlineEntry& entry = *placed.strip->outline;
                const std::string target = fmt::format("page={} pos=[{:.0f} {:.0f}]", page + 1, 0.0, placed.y - 8);
                const auto flags = entry.level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t{};
                const int id = cairo_pdf_surface_add_outline(m_surface, parents[entry.level - 1], entry.text.c_str(),
                                                             target.c_str(), flags);
                // Deeper headings hang below this one, also where a level was left out.
                for (int level = entry.level; level < 4; ++level)
                    parents[level] = id;
            }
        }
    }

    cairo_surface_t* m_surface;
    cairo_t* m_context;
    const Document& m_document;
    const TextSetter& m_setter;
};

void setMetadata(cairo_surface_t* surface, const Document& document)
{
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, cleanText(document.title).c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, cleanText(document.subtitle).c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Sizewright");
    // Without a date Cairo would ask the clock; a document without one loses this again at the end.
    const std::string date = document.date.empty() ? "2000-01-01" : document.date;
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, (date + "T00:00:00Z").c_str());
}

}  // namespace

Result<std::string> drawPages(const std::vector<PageContent>& pages, const Document& document, const TextSetter& setter)
{
    std::string bytes;
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, kPageWidth, kPageHeight), cairo_surface_destroy);
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    setMetadata(surface.get(), document);
    {
        const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> context(cairo_create(surface.get()), cairo_destroy);
        PagePainter(surface.get(), context.get(), document, setter).paint(pages);
        if (const cairo_status_t status = cairo_status(context.get()); status != CAIRO_STATUS_SUCCESS)
            return failure(ErrorId::PdfFailed, document.title, cairo_status_to_string(status));
    }
    cairo_surface_finish(surface.get());
    if (const cairo_status_t status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        return failure(ErrorId::PdfFailed, document.title, cairo_status_to_string(status));
    return bytes;
}

}  // namespace sizewright::print
