// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/document_preview.h"

#include "ui/support/language.h"

namespace sizewright {

namespace {

QString htmlOf(const Table& table)
{
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\"><tr>");
    for (const TableColumn& column : table.columns)
        html += QStringLiteral("<th align=\"%1\">%2</th>").arg(column.align == Align::Right ? QLatin1String("right") : QLatin1String("left"), plainText(toQString(column.title)));
    for (const auto& row : table.rows) {
        html += QLatin1String("</tr><tr>");
        for (std::size_t i = 0; i < row.size(); ++i)
            html += QStringLiteral("<td align=\"%1\">%2</td>")
                        .arg(table.columns[i].align == Align::Right ? QLatin1String("right") : QLatin1String("left"), plainText(toQString(row[i])));
    }
    return html + QLatin1String("</tr></table>");
}

}  // namespace

QString previewHtml(const Document& document, const QString& mutedColour)
{
    QString html = QStringLiteral("<h2>%1</h2><p style=\"color:%2\">%3</p>").arg(plainText(toQString(document.title)), mutedColour, plainText(toQString(document.subtitle)));
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            html += QStringLiteral("<h3>%1</h3>").arg(plainText(toQString(heading->text)));
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            html += (paragraph->emphasised ? QStringLiteral("<p><b>%1</b></p>") : QStringLiteral("<p>%1</p>")).arg(plainText(toQString(paragraph->text)));
        else if (const auto* note = std::get_if<Note>(&block))
            html += QStringLiteral("<p style=\"color:%1\">%2</p>").arg(mutedColour, plainText(toQString(note->text)));
        else if (const auto* table = std::get_if<Table>(&block))
            html += htmlOf(*table);
        else if (const auto* list = std::get_if<BulletList>(&block)) {
            html += QLatin1String("<ul>");
            for (const std::string& item : list->items)
                html += QStringLiteral("<li>%1</li>").arg(plainText(toQString(item)));
            html += QLatin1String("</ul>");
        }
    }
    return html;
}

}  // namespace sizewright
