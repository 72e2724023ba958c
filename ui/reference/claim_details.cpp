// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/claim_details.h"

#include <QEvent>
#include <QUrl>

#include "core/memory/claim_figure.h"
#include "ui/support/claim_icon.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr int kIcon = 5 * kGrid;

QString verdictUrl()
{
    return QStringLiteral("claim-verdict");
}

QString nameOf(const auto* entry, const std::string& id)
{
    return toQString(entry == nullptr ? id : entry->name);
}

/// What a checked figure is the figure of.
QString subjectOf(const Catalog& catalog, const ClaimCheck& check)
{
    const QString model = nameOf(catalog.model(check.modelId), check.modelId);
    const QString format = nameOf(catalog.weightFormat(check.formatId), check.formatId);
    switch (check.quantity) {
    case ClaimQuantity::Weights:
        return ClaimDetails::tr("File of %1 in %2").arg(model, format);
    case ClaimQuantity::KvCache:
        return ClaimDetails::tr("Cache of %1 for %2 tokens in %3")
            .arg(model, toQString(formatInteger(check.tokens.raw(), currentLanguage())),
                 nameOf(catalog.kvFormat(check.kvFormatId), check.kvFormatId));
    case ClaimQuantity::DeviceMemory:
        return ClaimDetails::tr("Memory of %1 × %2")
            .arg(check.count)
            .arg(nameOf(catalog.accelerator(check.deviceId), check.deviceId));
    case ClaimQuantity::Parameters:
        return ClaimDetails::tr("Parameters of %1").arg(model);
    case ClaimQuantity::BitsPerWeight:
        break;
    }
    return ClaimDetails::tr("Storage for each weight of %1 in %2").arg(model, format);
}

QString inUnit(const QString& number, ClaimUnit unit)
{
    if (unit == ClaimUnit::Billions)
        return ClaimDetails::tr("%1 billion").arg(number);
    if (unit == ClaimUnit::Bits)
        return ClaimDetails::tr("%1 bits").arg(number);
    return number + QChar(0x00A0) + toQString(claimUnitSymbol(unit));
}

/// Worked out now, with the digits of the claim's own figure.
QString computedText(const Catalog& catalog, const ClaimCheck& check)
{
    const auto value = claimFigure(catalog, check);
    if (!value)
        return ClaimDetails::tr("cannot be worked out with these catalogs");
    const QString figure = toQString(check.figure.toText());
    const qsizetype point = figure.indexOf(QLatin1Char('.'));
    const int decimals = point < 0 ? 0 : static_cast<int>(figure.size() - point - 1);
    return inUnit(toQString(formatNumber(*value, decimals, currentLanguage())), check.unit);
}

QString gradeText(Grade grade)
{
    switch (grade) {
    case Grade::A:
        return ClaimDetails::tr("grade A, measured or official");
    case Grade::B:
        return ClaimDetails::tr("grade B, named second hand or partial");
    case Grade::C:
        return ClaimDetails::tr("grade C, anecdotal");
    case Grade::D:
        break;
    }
    return ClaimDetails::tr("grade D, to be confirmed");
}

QString readLine(const Source& source)
{
    return ClaimDetails::tr("Read %1 · %2").arg(toQString(source.read), gradeText(source.grade));
}

/// Escaped paragraphs; nothing gets in but through here.
QString paragraph(const QString& text, const QString& style = {})
{
    return QStringLiteral("<p style=\"%1\">%2</p>").arg(style, plainText(text));
}

QString heading(const QString& text)
{
    return QStringLiteral("<h4>%1</h4>").arg(plainText(text));
}

QString verdictHtml(const Claim& claim, const QPalette& palette)
{
    return QStringLiteral("<p><img src=\"%1\" width=\"%2\" height=\"%2\" style=\"vertical-align:middle\">&nbsp;"
                          "<b style=\"color:%3\">%4</b> <span style=\"color:%5\">%6</span></p>")
        .arg(verdictUrl())
        .arg(kIcon)
        .arg(claimVerdictColour(claim.verdict, palette).name(), plainText(text(claimVerdictName(claim.verdict))),
             mutedText(palette).name(), plainText(text(claimVerdictMeaning(claim.verdict))));
}

QString checksHtml(const Catalog& catalog, const Claim& claim, const QString& muted)
{
    QString html = heading(ClaimDetails::tr("Worked out from the catalog"));
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">");
    for (const ClaimCheck& check : claim.checks)
        html +=
            QStringLiteral("<tr><td style=\"color:%1\">%2</td><td align=\"right\" style=\"white-space:nowrap\">%3</td></tr>")
                .arg(muted, plainText(subjectOf(catalog, check)), plainText(computedText(catalog, check)));
    return html + QStringLiteral("</table>");
}

}  // namespace

ClaimDetails::ClaimDetails(const Catalog& catalog, QWidget* parent) : QTextBrowser(parent), m_catalog(&catalog)
{
    setObjectName(QStringLiteral("claimDetails"));
    setAccessibleName(tr("What is right"));
    setToolTip(
        toolTipOf({tr("The verdict on the selected statement, the right figure and its source. The text can be copied.")}));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(4 * kGrid);
    rebuild();
}

void ClaimDetails::showClaim(const Claim* claim)
{
    m_claim = claim;
    rebuild();
}

QString ClaimDetails::plainClaim() const
{
    if (m_claim == nullptr)
        return {};
    const LanguageId language = currentLanguage();
    QStringList lines{toQString(m_claim->statement.in(language)), text(claimVerdictName(m_claim->verdict)),
                      toQString(m_claim->answer.in(language))};
    if (m_claim->sample)
        lines.append(toQString(m_claim->sample->text.in(language)));
    lines.append({toQString(m_claim->source.title), readLine(m_claim->source)});
    return lines.join(QLatin1Char('\n'));
}

void ClaimDetails::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void ClaimDetails::rebuild()
{
    const QString muted = mutedText(palette()).name();
    if (m_claim == nullptr) {
        setHtml(paragraph(tr("Select a statement on the left to read whether it holds and what is right."),
                          QStringLiteral("color:") + muted));
        return;
    }
    const LanguageId language = currentLanguage();
    document()->addResource(QTextDocument::ImageResource, QUrl(verdictUrl()),
                            claimVerdictPixmap(m_claim->verdict, palette(), kIcon, 3));
    QString html = QStringLiteral("<h3>%1</h3>").arg(plainText(toQString(m_claim->statement.in(language))));
    html += verdictHtml(*m_claim, palette());
    html += heading(tr("What is right"));
    html += paragraph(toQString(m_claim->answer.in(language)));
    if (!m_claim->checks.empty())
        html += checksHtml(*m_catalog, *m_claim, muted);
    if (m_claim->sample) {
        html += heading(tr("What a plan makes of it"));
        html += paragraph(toQString(m_claim->sample->text.in(language)));
    }
    html += heading(tr("Source"));
    html += paragraph(toQString(m_claim->source.title));
    html += paragraph(readLine(m_claim->source), QStringLiteral("color:") + muted);
    if (!m_claim->source.note.empty())
        html += paragraph(toQString(m_claim->source.note), QStringLiteral("color:") + muted);
    setHtml(html);
}

}  // namespace sizewright
