// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/input_page.h"

namespace sizewright {

/// First question: what is to run. Purpose, model and quality, the shape of one request, and what must hold besides.
class ScenarioPage : public InputPage {
    Q_OBJECT

public:
    explicit ScenarioPage(PlanSession* session, QWidget* parent = nullptr);

private:
    void addModel();
    void addQuality();
    void addOtherModels(QFormLayout* form);
    void addRequest();
    void addConditions();
};

}  // namespace sizewright
