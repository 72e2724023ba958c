// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <string_view>

#include "core/io/json.h"

/// Any bytes either parse within the limits or are refused; walking and writing what parsed never fails.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sizewright;
    const auto document = JsonDocument::parse({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!document)
        return 0;
    const JsonNode root = document->root();
    for (const std::string& key : root.keys()) {
        (void)root.optionalText(key);
        (void)root.optionalNumber(key, -1e9, 1e9);
        (void)root.optionalInteger(key, -5, 5);
        (void)root.optionalList(key);
        (void)root.optionalObject(key).keys();
    }
    (void)root.dump();
    (void)document->status();
    return 0;
}
