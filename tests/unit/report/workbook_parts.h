// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <string>

namespace sizewright::test {

using Cells = QMap<QString, QString>;  ///< "A1" to "s:text" or "n:12.5"

/// The files in the archive; "error" alone where it could not be opened.
inline QMap<QString, QByteArray> unpacked(const std::string& archive)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {{QStringLiteral("error"), "not written"}};
    file.write(archive.data(), static_cast<qint64>(archive.size()));
    file.close();
    const QString target = folder.filePath(QStringLiteral("content"));
    QProcess process;
    process.start(QStringLiteral("python3"),
                  {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), path, target});
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return {{QStringLiteral("error"), process.readAllStandardError()}};
    QMap<QString, QByteArray> files;
    QDirIterator iterator(target, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile part(iterator.next());
        if (part.open(QIODevice::ReadOnly))
            files.insert(QDir(target).relativeFilePath(part.fileName()), part.readAll());
    }
    return files;
}

inline QString wellFormed(const QMap<QString, QByteArray>& files)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        QXmlStreamReader reader(file.value());
        while (!reader.atEnd())
            reader.readNext();
        if (reader.hasError())
            return file.key() + QStringLiteral(": ") + reader.errorString();
    }
    return {};
}

inline QStringList sharedStrings(const QMap<QString, QByteArray>& files)
{
    QStringList strings;
    QXmlStreamReader reader(files.value(QStringLiteral("xl/sharedStrings.xml")));
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("t"))
            strings.append(reader.readElementText());
    return strings;
}

inline Cells cells(const QMap<QString, QByteArray>& files, int sheet)
{
    const QStringList strings = sharedStrings(files);
    Cells result;
    QXmlStreamReader reader(files.value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    QString place;
    bool isString = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QStringLiteral("c")) {
            place = reader.attributes().value(QStringLiteral("r")).toString();
            isString = reader.attributes().value(QStringLiteral("t")) == QStringLiteral("s");
        } else if (reader.name() == QStringLiteral("v")) {
            const QString value = reader.readElementText();
            result.insert(place,
                          isString ? QStringLiteral("s:") + strings.value(value.toInt()) : QStringLiteral("n:") + value);
        }
    }
    return result;
}

inline QStringList sheetNames(const QMap<QString, QByteArray>& files)
{
    QStringList names;
    QXmlStreamReader reader(files.value(QStringLiteral("xl/workbook.xml")));
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("sheet"))
            names.append(reader.attributes().value(QStringLiteral("name")).toString());
    return names;
}

}  // namespace sizewright::test
