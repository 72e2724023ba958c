// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <clocale>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "app/catalog_location.h"
#include "app/gui/screenshots.h"
#include "core/catalog/catalog.h"
#include "core/text/format.h"
#include "ui/session/catalog_store.h"
#include "ui/support/dialogs.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/window/main_window.h"

namespace {

using namespace sizewright;

constexpr int kBadUsage = 2;

struct Arguments {
    QString language;
    QString theme;
    QString catalogs;
    QString overlay;
    QString screenshots;
    QString project;
    bool exitAfterStartup = false;
};

Arguments readArguments(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Plans the hardware for running large language models yourself."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Language: en, de or zh_CN."),
                                      QStringLiteral("language"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("Theme: light or dark."),
                                   QStringLiteral("theme"));
    const QCommandLineOption catalogs(QStringLiteral("catalogs"), QStringLiteral("Folder of the catalogs."),
                                      QStringLiteral("folder"));
    const QCommandLineOption overlay(QStringLiteral("catalog-overlay"), QStringLiteral("Folder of your own catalog entries."),
                                     QStringLiteral("folder"));
    const QCommandLineOption screenshots(QStringLiteral("screenshot-dir"),
                                         QStringLiteral("Write a picture of every page into this folder and exit."),
                                         QStringLiteral("folder"));
    const QCommandLineOption exitAfterStartup(QStringLiteral("exit-after-startup"),
                                              QStringLiteral("Exit as soon as the window is shown."));
    parser.addOptions({language, theme, catalogs, overlay, screenshots, exitAfterStartup});
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("A plan to open."), QStringLiteral("[project]"));
    parser.process(application);
    return {parser.value(language),
            parser.value(theme),
            parser.value(catalogs),
            parser.value(overlay),
            parser.value(screenshots),
            parser.positionalArguments().value(0),
            parser.isSet(exitAfterStartup)};
}

/// The first of these folders that exists; the first one if none does, so that the error names it.
QString firstExisting(const QStringList& candidates)
{
    for (const QString& candidate : candidates) {
        if (QDir(candidate).exists())
            return candidate;
    }
    return candidates.value(0);
}

/// Own entries: the folder named on the command line or in the environment, else the user's configuration folder.
std::filesystem::path overlayFolder(const Arguments& arguments)
{
    if (!arguments.overlay.isEmpty())
        return arguments.overlay.toStdU16String();
    if (const auto named = namedOverlayFolder(); !named.empty())
        return named;
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return (settings + QStringLiteral("/catalog")).toStdU16String();
}

QString samplesFolder(const QString& catalogs)
{
    const QString folder =
        firstExisting({catalogs + QStringLiteral("/../samples"), catalogs + QStringLiteral("/../resources/samples")});
    return QDir(folder).exists() ? QDir::cleanPath(folder) : QString();
}

LanguageId chosenLanguage(const Arguments& arguments, const QSettings& settings)
{
    for (const QString& name : {arguments.language, settings.value(QStringLiteral("language")).toString()}) {
        if (const auto id = languageFromName(name.toStdString()); id && !name.isEmpty())
            return *id;
    }
    return languageOf(QLocale::system());
}

ThemeId chosenTheme(const Arguments& arguments, const QSettings& settings)
{
    if (arguments.theme == QLatin1String("light"))
        return ThemeId::Light;
    if (arguments.theme == QLatin1String("dark"))
        return ThemeId::Dark;
    const int stored = settings.value(QStringLiteral("theme"), 0).toInt();
    return static_cast<ThemeId>(qBound(0, stored, static_cast<int>(ThemeId::Dark)));
}

int reportBadCatalog(const Error& error, bool interactive)
{
    const std::string sentence = describe(error);
    std::fprintf(stderr, "sizewright: %s\n", sentence.c_str());
    if (interactive) {
        QMessageBox box(
            QMessageBox::Critical, QStringLiteral("Sizewright"),
            QCoreApplication::translate("Startup", "The catalog could not be loaded, so nothing can be planned."));
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(text(error));
        box.exec();
    }
    return kBadUsage;
}

int run(const QApplication& application)
{
    const Arguments arguments = readArguments(application);
    QSettings settings;
    installTranslators(chosenLanguage(arguments, settings));
    const ThemeId theme = chosenTheme(arguments, settings);
    applyTheme(theme);

    const bool interactive = !arguments.exitAfterStartup && arguments.screenshots.isEmpty();
    const std::filesystem::path folder = catalogFolder(arguments.catalogs.toStdString());
    const QDate today = QDate::currentDate();
    CatalogStore store(folder, overlayFolder(arguments), QDate(1970, 1, 1).daysTo(today));
    if (const auto loaded = store.load(); !loaded)
        return reportBadCatalog(loaded.error(), interactive);
    for (const Error& error : store.leftOut())
        std::fprintf(stderr, "sizewright: left out: %s\n", describe(error).c_str());

    Dialogs dialogs;
    MainWindow window({store.catalog(), &settings, &dialogs, samplesFolder(QString::fromStdString(folder.string())), today, theme,
                       &store});
    window.show();
    if (!arguments.project.isEmpty())
        window.openFile(arguments.project);

    std::unique_ptr<Screenshots> screenshots;
    if (!arguments.screenshots.isEmpty()) {
        screenshots = std::make_unique<Screenshots>(&window, arguments.screenshots);
        QObject::connect(screenshots.get(), &Screenshots::finished, &application, &QCoreApplication::exit);
        screenshots->start();
    } else if (arguments.exitAfterStartup) {
        QTimer::singleShot(0, &application, &QCoreApplication::quit);
    }
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    // QApplication takes over the user's locale; numbers in files must not follow it.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setOrganizationName(QStringLiteral("Sizewright"));
    QCoreApplication::setApplicationName(QStringLiteral("Sizewright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIZEWRIGHT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.sizewright.sizewright"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/sizewright.svg")));
    sizewright::applyFonts(application);
    return run(application);
}
