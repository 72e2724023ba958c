// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/explanation_view.h"

#include <QEvent>

#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

/// Collects escaped HTML, indented by how deep an operand lies.
class Writer {
public:
    explicit Writer(const QPalette& palette) : m_language(uiLanguage(currentLanguage())), m_muted(mutedText(palette).name())
    {}

    void write(const Explanation& e)
    {
        m_html += QStringLiteral("<h3>%1: %2</h3>").arg(plainText(text(e.title)), plainText(value(e.value, e.unit)));
        formula(e);
        operands(e, 0);
    }
    void paragraph(const QString& words) { m_html += QStringLiteral("<p>%1</p>").arg(plainText(words)); }
    [[nodiscard]] QString html() const { return m_html; }

private:
    [[nodiscard]] QString value(double number, Unit unit) const { return toQString(formatValue(number, unit, m_language)); }

    void formula(const Explanation& e)
    {
        m_html += QStringLiteral("<p>= %1<br>= %2</p>")
                      .arg(plainText(toQString(formulaText(e, FormulaStyle::Names, m_language))),
                           plainText(toQString(formulaText(e, FormulaStyle::Values, m_language))));
        for (const Message& remark : e.remarks)
            paragraph(text(remark));
    }

    void operands(const Explanation& e, int depth)
    {
        for (const Operand& operand : e.operands) {
            m_html += QStringLiteral("<p style=\"margin-left:%1px\"><b>%2</b>: %3")
                          .arg(depth * 4 * kGrid)
                          .arg(plainText(text(operand.name)), plainText(value(operand.value, operand.unit)));
            for (const Explanation& how : operand.how)
                m_html += QStringLiteral("<br>= %1<br>= %2")
                              .arg(plainText(toQString(formulaText(how, FormulaStyle::Names, m_language))),
                                   plainText(toQString(formulaText(how, FormulaStyle::Values, m_language))));
            if (operand.source)
                source(*operand.source);
            m_html += QStringLiteral("</p>");
            for (const Explanation& how : operand.how)
                operands(how, depth + 1);
        }
    }

    void source(const Citation& citation)
    {
        m_html += QStringLiteral("<br><small style=\"color:%1\">%2</small>")
                      .arg(m_muted, plainText(toQString(citationText(citation, m_language))));
        if (!citation.note.empty())
            m_html +=
                QStringLiteral("<br><small style=\"color:%1\">%2</small>").arg(m_muted, plainText(toQString(citation.note)));
    }

    Language m_language;
    QString m_muted;
    QString m_html;
};

}  // namespace

ExplanationView::ExplanationView(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("explanationView"));
    setAccessibleName(tr("Why this number"));
    setToolTip(toolTipOf(
        {tr("The formula behind the figure that is selected, with each of its operands, their units and their sources.")}));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(2 * kGrid);
    rebuild();
}

void ExplanationView::setExplanation(std::optional<Explanation> explanation)
{
    m_explanation = std::move(explanation);
    rebuild();
}

void ExplanationView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void ExplanationView::rebuild()
{
    Writer writer(palette());
    if (m_explanation)
        writer.write(*m_explanation);
    else
        writer.paragraph(tr("Click a bar of the chart, or choose a figure above, to see how it comes about."));
    setHtml(writer.html());
}

}  // namespace sizewright
