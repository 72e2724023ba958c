// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

namespace sizewright {

class MainWindow;

/// Shows one page after the other and writes each into a folder as a PNG, for eyes to review.
class Screenshots : public QObject {
    Q_OBJECT

public:
    Screenshots(MainWindow* window, QString folder);
    /// Begins once the plan is there, or at once if no plan is open.
    void start();

signals:
    void finished(int exitCode);

private:
    void prepare();
    void showConditions(int tab);
    /// A page of the quotes, and a view of the selected quote.
    void showQuotes(int page, int view);
    /// The import of a table that leaves questions open.
    void showQuoteImport();
    /// Brings a part of the shown page into view.
    void scrollTo(const char* name);
    void showNext();
    void take();

    MainWindow* m_window;
    QWidget* m_shown = nullptr;  ///< what the next picture is of
    QString m_folder;
    std::vector<std::pair<QString, std::function<void()>>> m_pages;
    std::size_t m_next = 0;
};

}  // namespace sizewright
