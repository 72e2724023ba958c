// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/project/project.h"

/// A project that is read is written back so that it reads the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sizewright;
    const auto project = parseProject({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!project)
        return 0;
    const std::string text = projectText(*project);
    const auto again = parseProject(text, "fuzz");
    if (!again || projectText(*again) != text)
        std::abort();
    return 0;
}
