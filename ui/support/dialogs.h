// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace sizewright {

/// What to do with unsaved changes.
enum class SaveAnswer { Save, Discard, Cancel };

/// The window's questions to its user. Each opens a dialog and returns; the answer comes through the callback, so no event
/// loop is nested. Tests set the next answer instead of driving native dialogs.
class Dialogs {
public:
    using FileChosen = std::function<void(const QString& file)>;

    /// `chosen` is called only if a file was chosen.
    void openFile(QWidget* parent, const QString& title, const QString& filter, const FileChosen& chosen);
    void saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                  const FileChosen& chosen);
    void chooseFolder(QWidget* parent, const QString& title, const FileChosen& chosen);
    void askUnsaved(QWidget* parent, const QString& name, const std::function<void(SaveAnswer)>& answered);
    /// One headline that says what did not work, and the paragraph with where and what to do.
    void showError(QWidget* parent, const QString& headline, const QString& explanation);

    void setNextFileName(const QString& file) { m_nextFile = file; }
    void setNextAnswer(SaveAnswer answer) { m_nextAnswer = answer; }
    /// Keeps errors here instead of showing them.
    void setQuiet(bool quiet) { m_quiet = quiet; }
    [[nodiscard]] QString lastError() const { return m_lastError; }

private:
    std::optional<QString> m_nextFile;
    std::optional<SaveAnswer> m_nextAnswer;
    QString m_lastError;
    bool m_quiet = false;
};

}  // namespace sizewright
