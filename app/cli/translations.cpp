// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/translations.h"

#include <clocale>

#include <QCoreApplication>

#include "core/text/format.h"
#include "ui/support/language.h"

namespace sizewright {

Translations::Translations(const std::string& name)
{
    m_language.id = languageFromName(name).value_or(LanguageId::En);
    if (m_language.id == LanguageId::En)
        return;
    m_application = std::make_unique<QCoreApplication>(m_count, m_arguments);
    std::setlocale(LC_NUMERIC, "C");
    installTranslators(m_language.id);
    m_language = uiLanguage(m_language.id);
}

Translations::~Translations() = default;

}  // namespace sizewright
