// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/input_page.h"

namespace sizewright {

/// Third question: what it may cost, where it stands, and what may be bought.
class BudgetPage : public InputPage {
    Q_OBJECT

public:
    explicit BudgetPage(PlanSession* session, QWidget* parent = nullptr);

private:
    void addMoney();
    void addHorizon();
    void addFamilies();
    void addSite();
    void addParts(QFormLayout* form);
    void addMore(QFormLayout* form);
    void addTax();
    void addPriceGrowth();
    void addPeakShare(QFormLayout* form);
};

}  // namespace sizewright
