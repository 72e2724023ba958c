// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/catalog_texts.h"

#include <QLatin1String>

namespace sizewright {
namespace {

/// Texts that stand in catalog files, marked here because the translation tools read sources only. A test holds them equal.
constexpr const char* kTemplates[] = {
    QT_TRANSLATE_NOOP("Template", "Personal"),
    QT_TRANSLATE_NOOP("Template", "One person, chat with a thinking model"),
    QT_TRANSLATE_NOOP("Template", "Team of ten"),
    QT_TRANSLATE_NOOP("Template", "Team of ten, chat with a thinking model"),
    QT_TRANSLATE_NOOP("Template", "Enterprise, 100 at once"),
    QT_TRANSLATE_NOOP("Template", "100 requests in flight, chat with a thinking model"),
    QT_TRANSLATE_NOOP("Template", "Development and test"),
    QT_TRANSLATE_NOOP("Template", "Medium production"),
    QT_TRANSLATE_NOOP("Template", "Business application, retrieval and documents"),
    QT_TRANSLATE_NOOP("Template", "Large distributed service"),
    QT_TRANSLATE_NOOP("Template", "Several nodes, whole-company or public service"),
    QT_TRANSLATE_NOOP("Template", "Low power"),
    QT_TRANSLATE_NOOP("Template", "Small model on L40-class cards, short chat"),
    QT_TRANSLATE_NOOP("Template", "Edge device"),
    QT_TRANSLATE_NOOP("Template", "One device, one stream"),
    QT_TRANSLATE_NOOP("Template", "Customer service"),
    QT_TRANSLATE_NOOP("Template", "Service desk over a knowledge base"),
    QT_TRANSLATE_NOOP("Template", "Code assistant"),
    QT_TRANSLATE_NOOP("Template", "Coding agent, per model step"),
    QT_TRANSLATE_NOOP("Template", "Financial risk"),
    QT_TRANSLATE_NOOP("Template", "Long filings, reasoned answer"),
    QT_TRANSLATE_NOOP("Template", "Medical"),
    QT_TRANSLATE_NOOP("Template", "Record summary and letter"),
    QT_TRANSLATE_NOOP("Template", "Education"),
    QT_TRANSLATE_NOOP("Template", "Campus questions and tutoring"),
};
constexpr const char* kRegions[] = {
    QT_TRANSLATE_NOOP("Region", "China"),
    QT_TRANSLATE_NOOP("Region", "Germany"),
    QT_TRANSLATE_NOOP("Region", "United States"),
};
constexpr const char* kComponents[] = {
    QT_TRANSLATE_NOOP("Component", "accelerator"),
    QT_TRANSLATE_NOOP("Component", "barebone"),
    QT_TRANSLATE_NOOP("Component", "board"),
    QT_TRANSLATE_NOOP("Component", "cable"),
    QT_TRANSLATE_NOOP("Component", "chassis"),
    QT_TRANSLATE_NOOP("Component", "cooler"),
    QT_TRANSLATE_NOOP("Component", "cpu"),
    QT_TRANSLATE_NOOP("Component", "host_share"),
    QT_TRANSLATE_NOOP("Component", "module"),
    QT_TRANSLATE_NOOP("Component", "nic"),
    QT_TRANSLATE_NOOP("Component", "optic"),
    QT_TRANSLATE_NOOP("Component", "psu"),
    QT_TRANSLATE_NOOP("Component", "ram"),
    QT_TRANSLATE_NOOP("Component", "server"),
    QT_TRANSLATE_NOOP("Component", "ssd"),
    QT_TRANSLATE_NOOP("Component", "switch"),
};

}  // namespace

std::span<const char* const> catalogTexts(const char* context)
{
    const QLatin1String name(context);
    if (name == QLatin1String("Template"))
        return kTemplates;
    if (name == QLatin1String("Region"))
        return kRegions;
    return kComponents;
}

}  // namespace sizewright
