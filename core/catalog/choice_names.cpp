// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/choice_names.h"

namespace sizewright {

std::vector<Family> familiesIn(const JsonNode& node)
{
    std::vector<Family> families;
    for (const std::string& name : node.optionalTexts("families")) {
        const auto found = std::ranges::find(kFamilyNames, name, &std::pair<std::string_view, Family>::first);
        if (found == kFamilyNames.end())
            node.fail(ErrorId::UnknownId, "families", "\"" + name + "\" is no family; known are gpu, domestic, mac, hybrid");
        else if (std::ranges::find(families, found->second) == families.end())
            families.push_back(found->second);
    }
    return families;
}

}  // namespace sizewright
