// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/entry_details.h"

#include <QScrollBar>

#include <algorithm>

#include "ui/models/catalog_field.h"
#include "ui/models/catalog_model.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

/// Collects escaped HTML; nothing gets in but through these functions.
class Html {
public:
    explicit Html(const QPalette& palette) : m_muted(mutedText(palette).name()), m_warning(verdictLimited(palette).name()) {}

    void title(const QString& text) { m_html += QStringLiteral("<h3>%1</h3>").arg(plainText(text)); }
    void heading(const QString& text) { m_html += QStringLiteral("<h4>%1</h4>").arg(plainText(text)); }
    void paragraph(const QString& text) { m_html += QStringLiteral("<p>%1</p>").arg(plainText(text)); }
    void warning(const QString& text)
    {
        m_html += QStringLiteral("<p style=\"color:%1\">▲ %2</p>").arg(m_warning, plainText(text));
    }
    void beginTable() { m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"); }
    void row(const QString& name, const QString& value)
    {
        m_html += QStringLiteral("<tr><td style=\"color:%1\">%2</td><td align=\"right\">%3</td></tr>")
                      .arg(m_muted, plainText(name), plainText(value));
    }
    void endTable() { m_html += QStringLiteral("</table>"); }
    [[nodiscard]] QString text() const { return m_html; }

private:
    QString m_muted;
    QString m_warning;
    QString m_html;
};

bool covers(const CatalogField& field, const std::string& path)
{
    return path == field.path ||
           (field.type == CatalogField::Type::Range && path.starts_with(std::string(field.path) + "/"));
}

/// "attention/kv_heads" is "attention, kv heads": fields without a name of their own still show.
QString plainPath(const std::string& path)
{
    return toQString(path).replace(QLatin1Char('/'), QLatin1String(", ")).replace(QLatin1Char('_'), QLatin1Char(' '));
}

void writeFields(Html& html, const CatalogItem& item)
{
    const auto fields = catalogFields(item.kind);
    html.beginTable();
    html.row(EntryDetails::tr("Id"), toQString(item.id));
    for (const CatalogField& field : fields)
        html.row(fieldTitle(field), fieldValue(field, item));
    for (const JsonField& stated : item.fields) {
        const bool shown =
            std::ranges::any_of(fields, [&](const CatalogField& field) { return covers(field, stated.path); });
        if (!shown && stated.path != "id" && stated.path != "name" && !stated.path.starts_with("source/"))
            html.row(plainPath(stated.path), toQString(stated.text));
    }
    html.endTable();
}

void writeSource(Html& html, const CatalogEntry& entry)
{
    const Source& source = entry.item.source;
    html.heading(EntryDetails::tr("Source"));
    html.beginTable();
    html.row(EntryDetails::tr("Title"), toQString(source.title));
    html.row(EntryDetails::tr("Read on"), toQString(source.read));
    if (entry.ageDays)
        html.row(EntryDetails::tr("Age"), EntryDetails::tr("%1 days").arg(*entry.ageDays));
    html.row(EntryDetails::tr("Grade"), toQString(fieldText(entry.item, "source/grade")));
    if (!source.note.empty())
        html.row(EntryDetails::tr("Note"), toQString(source.note));
    html.row(EntryDetails::tr("File"), toQString(entry.item.file));
    html.endTable();
    if (entry.stale)
        html.warning(
            EntryDetails::tr("Older than its kind allows. Plans widen its range and say so; ask for a fresh figure."));
}

void writeChanges(Html& html, const CatalogEntry& entry)
{
    if (!entry.shipped)
        return;
    if (entry.shippedChanged)
        html.warning(
            EntryDetails::tr("The shipped entry has changed since you changed it. Check whether your figures still hold."));
    html.heading(EntryDetails::tr("Changed from the shipped entry"));
    html.beginTable();
    const auto fields = catalogFields(entry.item.kind);
    for (const ChangedField& change : changedFields(*entry.shipped, entry.item)) {
        if (change.path.starts_with("source/"))
            continue;
        const auto known =
            std::ranges::find_if(fields, [&](const CatalogField& field) { return covers(field, change.path); });
        const bool named = known != fields.end();
        const QString before = named ? fieldValue(*known, *entry.shipped) : toQString(change.before);
        const QString after = named ? fieldValue(*known, entry.item) : toQString(change.after);
        html.row(named ? fieldTitle(*known) : plainPath(change.path),
                 EntryDetails::tr("%1, shipped: %2").arg(after, before));
    }
    html.endTable();
}

void writeHistory(Html& html, const CatalogEntry& entry, const std::vector<CatalogEntry>& all)
{
    if (entry.item.kind != "prices")
        return;
    std::vector<const CatalogItem*> records;
    for (const CatalogEntry& other : all)
        if (other.item.id == entry.item.id)
            records.push_back(&other.item);
    std::ranges::stable_sort(records, [](const CatalogItem* a, const CatalogItem* b) {
        return fieldText(*a, "observed_on") > fieldText(*b, "observed_on");
    });
    html.heading(EntryDetails::tr("All records of this item"));
    html.beginTable();
    const CatalogField amount{"typical", "", "", "", CatalogField::Type::Decimal, 1, 2};
    for (const CatalogItem* record : records)
        html.row(EntryDetails::tr("%1, %2").arg(toQString(fieldText(*record, "observed_on")),
                                                toQString(fieldText(*record, "type"))),
                 fieldValue(amount, *record) + QLatin1Char(' ') + toQString(fieldText(*record, "currency")));
    html.endTable();
}

}  // namespace

EntryDetails::EntryDetails(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("entryDetails"));
    setAccessibleName(tr("Details of the entry"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
}

void EntryDetails::showEntry(const CatalogEntry* entry, const std::vector<CatalogEntry>& all)
{
    Html html(palette());
    if (entry == nullptr) {
        html.paragraph(tr("Choose an entry to see all its figures and where they come from."));
        setHtml(html.text());
        return;
    }
    html.title(toQString(entry->item.name));
    if (entry->isOwn())
        html.paragraph(tr("Origin: %1").arg(stateName(entry->state)));
    if (!entry->problem.empty())
        html.warning(tr("Not in use: %1").arg(toQString(entry->problem)));
    writeChanges(html, *entry);
    writeFields(html, entry->item);
    writeSource(html, *entry);
    writeHistory(html, *entry, all);
    setHtml(html.text());
    verticalScrollBar()->setValue(0);
}

}  // namespace sizewright
