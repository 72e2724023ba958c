// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/quote.h"

#include <algorithm>
#include <array>

namespace sizewright {
namespace {

struct PartNames {
    std::string_view id;
    TextKey name;
};
constexpr std::array<PartNames, kQuoteParts> kParts{{
    {"unknown", SIZEWRIGHT_TR_NOOP("Quotes", "Not known")},
    {"server", SIZEWRIGHT_TR_NOOP("Quotes", "Whole machine")},
    {"accelerator", SIZEWRIGHT_TR_NOOP("Quotes", "Accelerator")},
    {"host", SIZEWRIGHT_TR_NOOP("Quotes", "Machine without accelerators")},
    {"cpu", SIZEWRIGHT_TR_NOOP("Quotes", "Processor")},
    {"ram", SIZEWRIGHT_TR_NOOP("Quotes", "Main memory")},
    {"disk", SIZEWRIGHT_TR_NOOP("Quotes", "Disk")},
    {"board", SIZEWRIGHT_TR_NOOP("Quotes", "Board")},
    {"power_supply", SIZEWRIGHT_TR_NOOP("Quotes", "Power supply unit")},
    {"network", SIZEWRIGHT_TR_NOOP("Quotes", "Network")},
    {"rack", SIZEWRIGHT_TR_NOOP("Quotes", "Rack")},
    {"power", SIZEWRIGHT_TR_NOOP("Quotes", "Power distribution or UPS")},
    {"cooling", SIZEWRIGHT_TR_NOOP("Quotes", "Cooling")},
    {"software", SIZEWRIGHT_TR_NOOP("Quotes", "Software")},
    {"licence", SIZEWRIGHT_TR_NOOP("Quotes", "Licence for a term")},
    {"freight", SIZEWRIGHT_TR_NOOP("Quotes", "Freight")},
    {"installation", SIZEWRIGHT_TR_NOOP("Quotes", "Installation")},
    {"training", SIZEWRIGHT_TR_NOOP("Quotes", "Training of staff")},
    {"warranty", SIZEWRIGHT_TR_NOOP("Quotes", "Warranty")},
    {"support", SIZEWRIGHT_TR_NOOP("Quotes", "Support")},
    {"other", SIZEWRIGHT_TR_NOOP("Quotes", "Something else")},
}};

}  // namespace

TextKey quotePartName(QuotePart part)
{
    return kParts[static_cast<std::size_t>(part)].name;
}

std::string_view quotePartId(QuotePart part)
{
    return kParts[static_cast<std::size_t>(part)].id;
}

Result<std::optional<Money>> lineTotal(const QuoteLine& line)
{
    if (line.total || !line.unitPrice)
        return line.total;
    const auto total = multiply(*line.unitPrice, line.quantity);
    if (!total)
        return tl::unexpected(total.error());
    return std::optional(*total);
}

std::string freeQuoteId(const std::vector<Quote>& quotes)
{
    for (std::size_t n = 1;; ++n) {
        std::string id = "q" + std::to_string(n);
        if (std::ranges::find(quotes, id, &Quote::id) == quotes.end())
            return id;
    }
}

}  // namespace sizewright
