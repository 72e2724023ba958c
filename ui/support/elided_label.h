// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sizewright {

/// Plain text on at most a given number of lines, wrapped and then elided; the tooltip and the accessible name hold it all.
/// The height is always that of all its lines, so nothing below moves when the text changes.
class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(int lines, QWidget* parent = nullptr);
    void setText(const QString& text);
    /// Shown in the quieter colour of explanations.
    void setMuted(bool muted);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    int m_lines;
    bool m_muted = false;
};

}  // namespace sizewright
