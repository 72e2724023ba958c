// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/labels.h"

#include <QEvent>

#include "ui/support/theme.h"

namespace sizewright {

namespace {

QLabel* plainLabel(const QString& text, const QFont& font, bool wraps)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(font);
    label->setWordWrap(wraps);
    label->setForegroundRole(QPalette::WindowText);
    return label;
}

/// Recolours a caption when the theme changes; the muted colour is no palette role.
class CaptionLabel : public QLabel {
public:
    CaptionLabel()
    {
        // Inside a button a label would take the button's text colour.
        setForegroundRole(QPalette::WindowText);
        recolour();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            recolour();
    }

private:
    void recolour()
    {
        QPalette own;
        own.setColor(QPalette::WindowText, mutedText(QPalette()));
        setPalette(own);
    }
};

}  // namespace

QLabel* titleLabel(const QString& text)
{
    return plainLabel(text, titleFont(), true);
}

QLabel* strongLabel(const QString& text)
{
    return plainLabel(text, strongFont(), true);
}

QLabel* bodyLabel(const QString& text)
{
    return plainLabel(text, bodyFont(), true);
}

QLabel* buddyLabel(const QString& text, QWidget* input)
{
    QLabel* label = plainLabel(text, bodyFont(), false);
    label->setBuddy(input);
    return label;
}

QLabel* figureLabel(const QString& text)
{
    return plainLabel(text, figureFont(), false);
}

QLabel* captionLabel(const QString& text)
{
    auto* label = new CaptionLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(captionFont());
    label->setWordWrap(true);
    return label;
}

QLabel* stateLabel(const QString& text)
{
    QLabel* label = captionLabel(text);
    label->setWordWrap(false);
    QSizePolicy keepsPlace = label->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    label->setSizePolicy(keepsPlace);
    return label;
}

}  // namespace sizewright
