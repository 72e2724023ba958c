// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/card.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/support/theme.h"

namespace sizewright {

namespace {
constexpr double kRadius = 2.0 * kGrid;
}

Card::Card(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(4 * kGrid, 3 * kGrid, 4 * kGrid, 3 * kGrid);
    m_column->setSpacing(2 * kGrid);
}

void Card::setEmphasised(bool emphasised)
{
    m_emphasised = emphasised;
    update();
}

void Card::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = m_emphasised ? 2.0 : 1.0;
    painter.setPen(QPen(m_emphasised ? accent(palette()) : hairline(palette()), width));
    painter.setBrush(cardColour(palette()));
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
}

}  // namespace sizewright
