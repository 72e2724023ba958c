// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#ifndef Q_MOC_RUN
#include "core/text/format.h"
#include "core/text/message.h"
#include "core/units/result.h"
#endif

namespace sizewright {

/// The interface language of a locale: zh -> Simplified Chinese, de -> German, everything else English.
[[nodiscard]] LanguageId languageOf(const QLocale& locale);
/// The locale in which inputs read and show numbers in a language.
[[nodiscard]] QLocale localeOf(LanguageId id);
/// The language's own name: "English", "Deutsch", "简体中文".
[[nodiscard]] QString nativeName(LanguageId id);
/// The core's language object; texts come from the .ts files, whichever language the window is in.
[[nodiscard]] Language uiLanguage(LanguageId id);
/// Installs the translators of our own texts (:/i18n) and of Qt's for the application, replacing earlier ones.
void installTranslators(LanguageId id);
/// The language that installTranslators set last; English before.
[[nodiscard]] LanguageId currentLanguage();
/// A core message in the current language.
[[nodiscard]] QString text(const Message& message);
[[nodiscard]] QString text(const TextKey& key);
/// What went wrong, where, and what to do, as one paragraph in the current language.
[[nodiscard]] QString text(const Error& error);
/// Data from files as plain text for tooltips and rich-text-capable widgets: HTML-escaped, control characters made visible.
[[nodiscard]] QString plainText(const QString& data);

/// A label's words without the sign that marks its access key.
[[nodiscard]] QString withoutMnemonic(QString label);
/// Paragraphs of plain text as one wrapping tooltip.
[[nodiscard]] QString toolTipOf(const QStringList& paragraphs);

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace sizewright
