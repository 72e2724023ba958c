// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quotes/quote_form.h"

namespace sizewright {

/// Who quotes, at what price and on which terms; the machine where the lines do not tell; and the files that it came in.
class QuoteTermsForm : public QuoteForm {
    Q_OBJECT

public:
    explicit QuoteTermsForm(QuoteDesk* desk, QWidget* parent = nullptr);

private:
    void addVendor();
    void addPrice();
    void addService();
    void addDelivery();
    void addMachine();
    void addPromises();
};

}  // namespace sizewright
