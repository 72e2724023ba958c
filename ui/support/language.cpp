// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QPointer>
#include <QTranslator>

#include <memory>

namespace sizewright {

namespace {

constexpr const char* kLanguageProperty = "sizewrightLanguage";
constexpr const char* kOwnTranslator = "sizewrightTexts";
constexpr const char* kQtTranslator = "sizewrightQtTexts";

QString translationFile(LanguageId id)
{
    return QStringLiteral(":/i18n/sizewright_%1.qm").arg(toQString(languageName(id)));
}

void replaceTranslator(const char* name, std::unique_ptr<QTranslator> translator)
{
    QCoreApplication* application = QCoreApplication::instance();
    if (auto* old = application->findChild<QTranslator*>(QLatin1String(name), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    if (!translator)
        return;
    translator->setObjectName(QLatin1String(name));
    translator->setParent(application);
    QCoreApplication::installTranslator(translator.release());
}

}  // namespace

LanguageId languageOf(const QLocale& locale)
{
    switch (locale.language()) {
    case QLocale::Chinese:
        return LanguageId::ZhCn;
    case QLocale::German:
        return LanguageId::De;
    default:
        return LanguageId::En;
    }
}

QLocale localeOf(LanguageId id)
{
    switch (id) {
    case LanguageId::De:
        return QLocale(QLocale::German, QLocale::Germany);
    case LanguageId::ZhCn:
        return QLocale(QLocale::Chinese, QLocale::China);
    case LanguageId::En:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

QString nativeName(LanguageId id)
{
    switch (id) {
    case LanguageId::De:
        return QStringLiteral("Deutsch");
    case LanguageId::ZhCn:
        return QStringLiteral("简体中文");
    case LanguageId::En:
        break;
    }
    return QStringLiteral("English");
}

Language uiLanguage(LanguageId id)
{
    Language language;
    language.id = id;
    if (id == LanguageId::En)
        return language;
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(translationFile(id)))
        return language;
    language.translate = [translator](const TextKey& key) {
        const QString translated = translator->translate(key.context, key.text);
        return translated.isEmpty() ? std::string(key.text) : translated.toStdString();
    };
    return language;
}

void installTranslators(LanguageId id)
{
    QCoreApplication::instance()->setProperty(kLanguageProperty, static_cast<int>(id));
    QLocale::setDefault(localeOf(id));

    auto qtTexts = std::make_unique<QTranslator>();
    const bool hasQtTexts = qtTexts->load(QStringLiteral("qtbase_%1").arg(toQString(languageName(id))),
                                          QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replaceTranslator(kQtTranslator, hasQtTexts ? std::move(qtTexts) : nullptr);

    auto ownTexts = std::make_unique<QTranslator>();
    const bool hasOwnTexts = ownTexts->load(translationFile(id));
    replaceTranslator(kOwnTranslator, hasOwnTexts ? std::move(ownTexts) : nullptr);
}

LanguageId currentLanguage()
{
    const QCoreApplication* application = QCoreApplication::instance();
    return application == nullptr ? LanguageId::En
                                  : static_cast<LanguageId>(application->property(kLanguageProperty).toInt());
}

QString text(const TextKey& key)
{
    return QCoreApplication::translate(key.context, key.text);
}

QString text(const Message& message)
{
    Language language;
    language.id = currentLanguage();
    language.translate = [](const TextKey& key) { return text(key).toStdString(); };
    return toQString(render(message, language));
}

QString plainText(const QString& data)
{
    QString visible;
    visible.reserve(data.size());
    for (const QChar c : data) {
        const bool lineBreak = c == QLatin1Char('\n') || c == QLatin1Char('\t');
        if (!lineBreak && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
            visible += QChar(0xFFFD);
        else
            visible += c;
    }
    return visible.toHtmlEscaped();
}

QString withoutMnemonic(QString label)
{
    // Chinese labels carry their access key behind the words: "人数(&P)".
    static const QRegularExpression appended(QStringLiteral("\\(&.\\)"));
    return label.remove(appended).remove(QLatin1Char('&'));
}

QString toolTipOf(const QStringList& paragraphs)
{
    QString html;
    for (const QString& paragraph : paragraphs) {
        if (!paragraph.isEmpty())
            html += QStringLiteral("<p>%1</p>").arg(plainText(paragraph));
    }
    return html;
}

}  // namespace sizewright
