// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/catalog/own_items.h"
#include "core/catalog/readers.h"

namespace {

using namespace sizewright;
using Reader = void (*)(const JsonNode&, Catalog&);

constexpr std::array<Reader, 18> kReaders{readers::models,    readers::blockTypes, readers::weightFormats, readers::kvFormats, readers::accelerators,
                                          readers::cpus,      readers::platforms,  readers::engines,       readers::links,     readers::prices,
                                          readers::rates,     readers::exchangeRates, readers::regions,    readers::templates, readers::calibration, readers::accuracy,
                                          readers::levers,    readers::quality};

}  // namespace

/// Every reader of catalog files over any text; models that are read can be written so that they read the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto document = JsonDocument::parse(text, "fuzz");
    if (!document)
        return 0;
    // The text's length chooses, so that seeds stay plain catalog files.
    Catalog catalog;
    kReaders[size % kReaders.size()](document->root(), catalog);
    (void)document->status();

    const auto models = JsonDocument::parse(text, "fuzz");
    OwnItems items;
    Catalog scratch;
    readers::models(models->root(), scratch);
    if (!models->status())
        return 0;
    items.models = scratch.models;
    const std::string written = ownItemsText(items);
    const auto again = JsonDocument::parse(written, "written");
    if (!again || ownItemsText(readOwnItems(again->root())) != written || !again->status())
        std::abort();
    return 0;
}
