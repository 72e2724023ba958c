// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace sizewright {

/// A quiet panel: base colour, hairline, rounded corners.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    /// The card's column, with the house margins.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// An emphasised card has the accent colour on its edge.
    void setEmphasised(bool emphasised);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    bool m_emphasised = false;
};

}  // namespace sizewright
