// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include <optional>

#ifndef Q_MOC_RUN
#include "core/explain/explanation.h"
#endif

namespace sizewright {

/// Why a figure is what it is: its formula in words and in numbers, and each operand with unit, source, date and grade, down
/// to facts.
class ExplanationView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ExplanationView(QWidget* parent = nullptr);
    /// Nothing shows what to do to see one.
    void setExplanation(std::optional<Explanation> explanation);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    std::optional<Explanation> m_explanation;
};

}  // namespace sizewright
