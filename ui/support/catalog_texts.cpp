// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/catalog_texts.h"

#include "core/cost/site_costs.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

constexpr TextKey kCatalogTexts[] = {
    SIZEWRIGHT_TR_NOOP("Template", "Personal"),
    SIZEWRIGHT_TR_NOOP("Template", "One person, chat with a thinking model"),
    SIZEWRIGHT_TR_NOOP("Template", "Team of ten"),
    SIZEWRIGHT_TR_NOOP("Template", "Team of ten, chat with a thinking model"),
    SIZEWRIGHT_TR_NOOP("Template", "Enterprise, 100 at once"),
    SIZEWRIGHT_TR_NOOP("Template", "100 requests in flight, chat with a thinking model"),
    SIZEWRIGHT_TR_NOOP("Template", "Development and test"),
    SIZEWRIGHT_TR_NOOP("Template", "A few developers try models out; no promise of speed"),
    SIZEWRIGHT_TR_NOOP("Template", "Medium production"),
    SIZEWRIGHT_TR_NOOP("Template", "Business application, retrieval and documents"),
    SIZEWRIGHT_TR_NOOP("Template", "Large distributed service"),
    SIZEWRIGHT_TR_NOOP("Template", "Several nodes, whole-company or public service"),
    SIZEWRIGHT_TR_NOOP("Template", "Low power"),
    SIZEWRIGHT_TR_NOOP("Template", "Small model on L40-class cards, short chat"),
    SIZEWRIGHT_TR_NOOP("Template", "Edge device"),
    SIZEWRIGHT_TR_NOOP("Template", "One device, one stream"),
    SIZEWRIGHT_TR_NOOP("Template", "Customer service"),
    SIZEWRIGHT_TR_NOOP("Template", "Service desk over a knowledge base"),
    SIZEWRIGHT_TR_NOOP("Template", "Code assistant"),
    SIZEWRIGHT_TR_NOOP("Template", "Coding agent, per model step"),
    SIZEWRIGHT_TR_NOOP("Template", "Financial risk"),
    SIZEWRIGHT_TR_NOOP("Template", "Long filings, reasoned answer"),
    SIZEWRIGHT_TR_NOOP("Template", "Medical"),
    SIZEWRIGHT_TR_NOOP("Template", "Record summary and letter"),
    SIZEWRIGHT_TR_NOOP("Template", "Education"),
    SIZEWRIGHT_TR_NOOP("Template", "Campus questions and tutoring"),
    SIZEWRIGHT_TR_NOOP("Region", "China"),
    SIZEWRIGHT_TR_NOOP("Region", "Germany"),
    SIZEWRIGHT_TR_NOOP("Region", "United States"),
};

}  // namespace

std::span<const TextKey> catalogTexts()
{
    return kCatalogTexts;
}

QString componentText(std::string_view component)
{
    const TextKey name = componentName(component);
    return name.text[0] == 0 ? toQString(component) : text(name);
}

}  // namespace sizewright
