// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/claim_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include "ui/models/claims_model.h"
#include "ui/support/claim_icon.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr int kLines = 2;
constexpr int kIcon = 4 * kGrid;
constexpr int kMargin = 2 * kGrid;
constexpr int kWidth = 60 * kGrid;

/// Plain text wrapped to a number of lines; what does not fit ends in an ellipsis.
void drawWrapped(QPainter& painter, const QString& text, const QRect& area)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(text, painter.font());
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    for (int row = 0; row < kLines; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const int y = area.top() + row * metrics.lineSpacing();
        const bool more = line.textStart() + line.textLength() < text.size();
        if (row == kLines - 1 && more)
            painter.drawText(area.left(), y + metrics.ascent(),
                             metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, area.width()));
        else
            line.draw(&painter, QPointF(area.left(), y));
    }
    layout.endLayout();
}

}  // namespace

void ClaimDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto verdict = static_cast<ClaimVerdict>(index.data(ClaimsModel::VerdictRole).toInt());
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor paper = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor colour = selected ? ink : claimVerdictColour(verdict, option.palette);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    painter->translate(area.topLeft());
    drawClaimVerdict(*painter, verdict, colour, paper);
    painter->translate(-area.topLeft());

    const int left = area.left() + kIcon + kMargin;
    painter->setFont(captionFont());
    painter->setPen(colour);
    const int nameHeight = painter->fontMetrics().lineSpacing();
    painter->drawText(left, area.top() + painter->fontMetrics().ascent(),
                      index.data(ClaimsModel::VerdictNameRole).toString());
    painter->setFont(bodyFont());
    painter->setPen(ink);
    drawWrapped(*painter, index.data(Qt::DisplayRole).toString(),
                QRect(left, area.top() + nameHeight, area.right() - left, area.height()));
    painter->restore();
    if (!selected) {
        painter->setPen(hairline(option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    const int name = QFontMetrics(captionFont()).lineSpacing();
    return {kWidth, name + kLines * QFontMetrics(bodyFont()).lineSpacing() + 2 * kMargin};
}

}  // namespace sizewright
