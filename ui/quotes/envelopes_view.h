// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sizewright {

class FactsTable;
class QuoteDesk;

/// Two envelopes: quality is scored and frozen before prices are opened. Shows the stage, takes the next step, and keeps the log.
class EnvelopesView : public QWidget {
    Q_OBJECT

public:
    explicit EnvelopesView(QuoteDesk* desk, QWidget* parent = nullptr);

private:
    enum class Step { Freeze, Open, Reopen };
    QWidget* makeBar();
    void take(Step step);
    void showStage();

    QuoteDesk* m_desk;
    QCheckBox* m_two;
    QLabel* m_stage;
    QLineEdit* m_who;
    QPushButton* m_freeze = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_reopen = nullptr;
    FactsTable* m_log;
};

}  // namespace sizewright
