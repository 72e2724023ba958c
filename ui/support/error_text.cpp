// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/support/language.h"

namespace sizewright {

namespace {

/// What happened and what to do, by the error's stable id. The detail of the core follows untranslated.
struct ErrorSentence {
    ErrorId id;
    const char* sentence;
};

constexpr ErrorSentence kSentences[] = {
    {ErrorId::FileNotFound, QT_TRANSLATE_NOOP("Error", "The file was not found. Check the name and the folder.")},
    {ErrorId::FileUnreadable, QT_TRANSLATE_NOOP("Error", "The file could not be read. Check its permissions.")},
    {ErrorId::FileTooLarge, QT_TRANSLATE_NOOP("Error", "The file is larger than a project can be. Choose another file.")},
    {ErrorId::WriteFailed,
     QT_TRANSLATE_NOOP("Error", "The file could not be written. Choose another folder or free some space.")},
    {ErrorId::InvalidJson,
     QT_TRANSLATE_NOOP("Error", "The file is not valid JSON. Restore it from a backup or correct it.")},
    {ErrorId::DuplicateKey, QT_TRANSLATE_NOOP("Error", "The file names the same entry twice. Remove one of the two.")},
    {ErrorId::TooDeep, QT_TRANSLATE_NOOP("Error", "The file is nested too deeply. Choose another file.")},
    {ErrorId::WrongType, QT_TRANSLATE_NOOP("Error", "A value in the file has the wrong kind. Correct it.")},
    {ErrorId::OutOfRange, QT_TRANSLATE_NOOP("Error", "A value lies outside its range. Change it.")},
    {ErrorId::MissingField, QT_TRANSLATE_NOOP("Error", "An entry is missing. Add it.")},
    {ErrorId::UnknownField, QT_TRANSLATE_NOOP("Error", "The file has an entry that is not known. Remove or rename it.")},
    {ErrorId::UnknownId, QT_TRANSLATE_NOOP("Error", "The catalog has no entry of this name. Choose another one.")},
    {ErrorId::UnsupportedVersion,
     QT_TRANSLATE_NOOP("Error", "The file was written by a newer version. Update Sizewright to open it.")},
    {ErrorId::NoExchangeRate,
     QT_TRANSLATE_NOOP("Error", "No exchange rate is known for this currency. Choose another currency.")},
    {ErrorId::PdfFailed, QT_TRANSLATE_NOOP("Error", "The PDF could not be written.")},
};

}  // namespace

QString text(const Error& error)
{
    QString sentence = QCoreApplication::translate("Error", "Something did not work.");
    for (const ErrorSentence& entry : kSentences) {
        if (entry.id == error.id)
            sentence = QCoreApplication::translate("Error", entry.sentence);
    }
    QString place = toQString(error.where);
    if (!error.detail.empty())
        place += (place.isEmpty() ? QString() : QStringLiteral(": ")) + toQString(error.detail);
    return place.isEmpty() ? sentence : sentence + QLatin1Char('\n') + place;
}

}  // namespace sizewright
