// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/elided_label.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {
constexpr int kPreferredCharacters = 40;
constexpr int kFewestCharacters = 12;
}  // namespace

ElidedLabel::ElidedLabel(int lines, QWidget* parent) : QWidget(parent), m_lines(lines)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setToolTip(plainText(text));
    setAccessibleName(text);
    update();
}

void ElidedLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * kPreferredCharacters, fontMetrics().lineSpacing() * m_lines};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kFewestCharacters, fontMetrics().lineSpacing() * m_lines};
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(m_muted ? mutedText(palette()) : palette().color(QPalette::WindowText));
    // A word joiner keeps "tokens/s" and the like on one line.
    const QString shown = QString(m_text).replace(QLatin1Char('/'), QStringLiteral("/\u2060"));
    QTextLayout layout(shown, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int row = 0; row < m_lines; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width());
        const int y = row * fontMetrics().lineSpacing();
        const bool more = line.textStart() + line.textLength() < shown.size();
        if (row == m_lines - 1 && more) {
            const QString rest = fontMetrics().elidedText(shown.mid(line.textStart()), Qt::ElideRight, width());
            painter.drawText(0, y + fontMetrics().ascent(), rest);
            break;
        }
        line.draw(&painter, QPointF(0, y));
    }
    layout.endLayout();
}

}  // namespace sizewright
