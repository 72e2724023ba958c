// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

#include "core/catalog/catalog.h"
#include "ui/support/dialogs.h"
#include "ui/window/main_window.h"

namespace sizewright::test {

/// The shipped catalogs, loaded once; null with a message on stderr if they do not load.
[[nodiscard]] std::shared_ptr<const Catalog> shippedCatalog();

/// A window with settings and files in a folder of its own, scripted dialogs and no debounce.
struct WindowFixture {
    WindowFixture();
    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    QSettings settings;
    Dialogs dialogs;
    std::unique_ptr<MainWindow> window;
};

}  // namespace sizewright::test
