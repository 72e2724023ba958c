// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace sizewright {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Dialogs", text);
}

void runFileDialog(QFileDialog* dialog, const Dialogs::FileChosen& chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    dialog->open();
}

}  // namespace

void Dialogs::openFile(QWidget* parent, const QString& title, const QString& filter, const FileChosen& chosen)
{
    if (m_nextFile) {
        chosen(*std::exchange(m_nextFile, std::nullopt));
        return;
    }
    auto* dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    runFileDialog(dialog, chosen);
}

void Dialogs::saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                       const FileChosen& chosen)
{
    if (m_nextFile) {
        chosen(*std::exchange(m_nextFile, std::nullopt));
        return;
    }
    auto* dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    runFileDialog(dialog, chosen);
}

void Dialogs::chooseFolder(QWidget* parent, const QString& title, const FileChosen& chosen)
{
    if (m_nextFile) {
        chosen(*std::exchange(m_nextFile, std::nullopt));
        return;
    }
    auto* dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    runFileDialog(dialog, chosen);
}

void Dialogs::askUnsaved(QWidget* parent, const QString& name, const std::function<void(SaveAnswer)>& answered)
{
    if (m_nextAnswer) {
        answered(*std::exchange(m_nextAnswer, std::nullopt));
        return;
    }
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(translated(QT_TRANSLATE_NOOP("Dialogs", "Save the changes to “%1”?")).arg(name));
    box->setInformativeText(translated(QT_TRANSLATE_NOOP("Dialogs", "Without saving, the changes are lost.")));
    box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Save);
    QObject::connect(box, &QMessageBox::finished, box, [answered](int result) {
        answered(result == QMessageBox::Save      ? SaveAnswer::Save
                 : result == QMessageBox::Discard ? SaveAnswer::Discard
                                                  : SaveAnswer::Cancel);
    });
    box->open();
}

void Dialogs::showError(QWidget* parent, const QString& headline, const QString& explanation)
{
    m_lastError = headline + QLatin1Char('\n') + explanation;
    if (m_quiet)
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Sizewright"), headline, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(explanation);
    box->open();
}

}  // namespace sizewright
