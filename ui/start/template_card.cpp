// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/template_card.h"

#include <QEvent>
#include <QLabel>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

TemplateCard::TemplateCard(const QString& name, const QString& summary, const QString& figures, QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(name);
    setAccessibleDescription(summary);
    setToolTip(toolTipOf({summary, figures, tr("Starts a new plan that is filled in for this use.")}));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * kGrid, 4 * kGrid, 5 * kGrid, 4 * kGrid);
    column->setSpacing(2 * kGrid);
    auto* heading = strongLabel(name);
    QFont font = strongFont();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    heading->setFont(font);
    column->addWidget(heading);
    column->addWidget(bodyLabel(summary));
    column->addStretch();
    column->addWidget(captionLabel(figures));
    for (QLabel* label : findChildren<QLabel*>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize TemplateCard::sizeHint() const
{
    const QSize hint = layout()->sizeHint();
    return {hint.width(), qMax(hint.height(), 36 * kGrid)};
}

void TemplateCard::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = underMouse() || hasFocus();
    const double width = active ? 2.0 : 1.0;
    painter.setPen(QPen(active ? accent(palette()) : hairline(palette()), width));
    painter.setBrush(isDown() ? palette().color(QPalette::AlternateBase) : cardColour(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 2.0 * kGrid, 2.0 * kGrid);
}

bool TemplateCard::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

/// Return chooses a card like a click; Qt's buttons outside dialogs take only the space bar.
void TemplateCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace sizewright
