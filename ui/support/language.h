// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#ifndef Q_MOC_RUN
#include "core/text/format.h"
#include "core/text/message.h"
#endif

namespace sizewright {

/// The interface language of a locale: zh -> Simplified Chinese, de -> German, everything else English.
[[nodiscard]] LanguageId languageOf(const QLocale& locale);
/// The core's language object backed by the installed QTranslator; texts come from the .ts files.
[[nodiscard]] Language uiLanguage(LanguageId id);
/// Installs the translators of our own texts (:/i18n) and of Qt's for the application, replacing earlier ones.
void installTranslators(LanguageId id);
/// The language that installTranslators set last; English before.
[[nodiscard]] LanguageId currentLanguage();
/// A core message in the current language.
[[nodiscard]] QString text(const Message& message);
[[nodiscard]] QString text(const TextKey& key);
/// Data from files as plain text for tooltips and rich-text-capable widgets: HTML-escaped, control characters made visible.
[[nodiscard]] QString plainText(const QString& data);

}  // namespace sizewright
