// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/own_document.h"

#include "core/text/format.h"

namespace sizewright {

Document ownDocument(const TextKey& title, const Scenario& scenario, const Language& language)
{
    Document document;
    document.title = language(title);
    document.subtitle = scenario.title;
    document.language = language.id == LanguageId::ZhCn ? "zh-CN" : std::string(languageName(language.id));
    document.header = document.title + (scenario.title.empty() ? std::string() : " · " + scenario.title);
    document.footer = render({"footer", SIZEWRIGHT_TR_NOOP("Report", "Prices and figures as of {date}. Made with Sizewright."), {{"date", scenario.planDate}}}, language);
    document.pageOf = language(SIZEWRIGHT_TR_NOOP("Report", "Page {0} of {1}"));
    document.date = scenario.planDate;
    return document;
}

}  // namespace sizewright
