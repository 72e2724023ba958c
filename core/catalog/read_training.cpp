// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/catalog/readers.h"

namespace sizewright::readers {
namespace {

using Name = std::string_view;
constexpr std::array<std::pair<Name, TrainingLevel>, 3> kLevels{
    {{"yes", TrainingLevel::Yes}, {"limited", TrainingLevel::Limited}, {"none", TrainingLevel::None}}};
constexpr std::array<std::pair<Name, TrainingMethod>, 3> kMethods{
    {{"full", TrainingMethod::Full}, {"lora", TrainingMethod::Lora}, {"qlora", TrainingMethod::QLora}}};

std::vector<TrainingMethod> methods(const JsonNode& item)
{
    std::vector<TrainingMethod> found;
    for (const std::string& name : item.optionalTexts("methods")) {
        const auto entry = std::find_if(kMethods.begin(), kMethods.end(), [&](const auto& known) { return known.first == name; });
        if (entry == kMethods.end())
            item.fail(ErrorId::UnknownId, "methods", "\"" + name + "\" is no method; known are full, lora, qlora");
        else
            found.push_back(entry->second);
    }
    return found;
}

TrainingStack stack(const JsonNode& item)
{
    TrainingStack s;
    s.id = item.text("id", 80);
    s.name = item.text("name", 200);
    s.level = item.choice<TrainingLevel>("level", kLevels);
    s.methods = methods(item);
    s.bf16 = item.flag("bf16", true);
    s.poolsDevices = item.flag("pools_devices", true);
    s.expertsOnHost = item.flag("experts_on_host", false);
    s.reason = item.optionalText("reason", 50);
    s.source = source(item);
    if ((s.level == TrainingLevel::Yes) != s.reason.empty())
        item.fail(ErrorId::MissingField, "reason", "a stack has a reason exactly where it is limited or trains nothing");
    item.allowOnly({"id", "name", "level", "methods", "bf16", "pools_devices", "experts_on_host", "reason", "source"});
    return s;
}

}  // namespace

void trainingStacks(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items"))
        catalog.trainingStacks.push_back(stack(item));
}

}  // namespace sizewright::readers
