// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_writer.h"

#include <algorithm>
#include <cctype>

#include "ui/print/pdf_blocks.h"
#include "ui/print/pdf_finish.h"
#include "ui/print/pdf_pages.h"

namespace sizewright {

namespace {

/// "2026-11-21", or empty: no date.
bool isDate(const std::string& date)
{
    constexpr std::string_view kShape = "dddd-dd-dd";
    return date.empty() || std::equal(date.begin(), date.end(), kShape.begin(), kShape.end(), [](char c, char shape) {
               return shape == 'd' ? std::isdigit(static_cast<unsigned char>(c)) != 0 : c == shape;
           });
}

}  // namespace

Result<std::string> writePdf(const Document& document)
{
    if (!isDate(document.date))
        return failure(ErrorId::PdfFailed, "date",
                       "\"" + document.date + "\" is no date; accepted is YYYY-MM-DD or nothing");
    const print::TextSetter setter(document.language);
    const Result<print::Flow> flow = print::flowOf(document, setter, print::kTextArea.width);
    if (!flow)
        return tl::unexpected<Error>(flow.error());
    const std::vector<print::PageContent> pages = print::paginate(flow->strips, print::kTextArea);
    const Result<std::string> pdf = print::drawPages(pages, document, setter);
    if (!pdf)
        return pdf;
    return print::finishPdf(*pdf, document, flow->figureTexts);
}

}  // namespace sizewright
