// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/quotes/read_quote.h"
#include "core/quotes/tender.h"

/// Any table is a valid quote with what has to be asked, or is refused with a sentence; its mapping reads back, and
/// answering what is suggested never asks the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sizewright;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto reading = readQuoteFile(bytes, "fuzz");
    if (!reading) {
        if (reading.error().detail.empty())
            std::abort();
        return 0;
    }
    Tender tender;
    tender.quotes.push_back(reading->quote);
    tender.quotes.front().id = "q1";
    if (!validateTender(tender) || reading->lineRows.size() != reading->quote.lines.size())
        std::abort();
    const auto mapping = quoteMappingFromJson(quoteMappingJson(reading->mapping));
    if (!mapping || !(*mapping == reading->mapping))
        std::abort();
    QuoteReadingOptions options;
    for (const QuoteQuestion& question : reading->questions)
        if (!question.choices.empty())
            options.answers[question.text.id] = question.choices.front().value;
    const auto again = readQuoteFile(bytes, "fuzz", options);
    if (!again)
        return 0;
    for (const QuoteQuestion& question : again->questions)
        if (options.answers.count(question.text.id) > 0)
            std::abort();
    return 0;
}
