// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/input_page.h"

class QFormLayout;

namespace sizewright {

/// Second question: for how many, and how fast. Leads from people to requests in flight and shows the arithmetic.
class ConcurrencyPage : public InputPage {
    Q_OBJECT

public:
    explicit ConcurrencyPage(PlanSession* session, QWidget* parent = nullptr);

private:
    void addPeople();
    void addArithmetic(QFormLayout* form);
    void addService();
    void addHours();
    void addGrowth();
};

}  // namespace sizewright
