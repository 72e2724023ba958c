// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace sizewright {

/// A large button with a name and one line of what it is for.
class TemplateCard : public QAbstractButton {
    Q_OBJECT

public:
    TemplateCard(const QString& name, const QString& summary, const QString& figures, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace sizewright
