// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quote_import.h"

namespace sizewright {

namespace {

QuoteImport::Answer read(const QuoteImport::Request& request)
{
    const std::string bytes = request.bytes.toStdString();
    const std::string name = request.name.toStdString();
    auto reading = request.pasted ? readPastedQuote(bytes, request.options) : readQuoteFile(bytes, name, request.options);
    // The table is shown as the reader took it, also where it remembered how.
    TableChoices choices;
    if (reading) {
        choices.encoding = reading->mapping.encoding;
        choices.separator = reading->mapping.separator;
    }
    auto file = request.pasted ? readPastedTable(bytes, choices) : readTableFile(bytes, name, choices);
    return {std::move(file), std::move(reading)};
}

}  // namespace

QuoteImport::QuoteImport(QObject* parent)
    : QObject(parent), m_newest([](const Request& request, const std::stop_token&) { return read(request); }, [this] { emit answered(); })
{
}

}  // namespace sizewright
