// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"

#include <cstdio>

#include "ui/session/plan_session.h"

namespace sizewright::test {

std::shared_ptr<const Catalog> shippedCatalog()
{
    static const std::shared_ptr<const Catalog> catalog = []() -> std::shared_ptr<const Catalog> {
        const QString folder =
            qEnvironmentVariable("SIZEWRIGHT_CATALOGS", QStringLiteral(SIZEWRIGHT_SOURCE_DIR) + QStringLiteral("/catalogs"));
        auto loaded = loadCatalog(folder.toStdString());
        if (!loaded) {
            std::fprintf(stderr, "%s\n", describe(loaded.error()).c_str());
            return nullptr;
        }
        return std::make_shared<const Catalog>(std::move(*loaded));
    }();
    return catalog;
}

WindowFixture::WindowFixture() : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
    dialogs.setQuiet(true);
    window = std::make_unique<MainWindow>(
        WindowServices{shippedCatalog(), &settings, &dialogs, QString(), QDate(2026, 11, 20), ThemeId::Light});
    window->session()->setDebounce(0);
    window->resize(1280, 800);
}

}  // namespace sizewright::test
