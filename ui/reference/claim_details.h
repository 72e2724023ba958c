// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#ifndef Q_MOC_RUN
#include "core/catalog/catalog.h"
#endif

namespace sizewright {

/// What a claim says, how it stands, what is right, and where that comes from. The text can be selected and copied.
class ClaimDetails : public QTextBrowser {
    Q_OBJECT

public:
    /// The catalog outlives the view.
    explicit ClaimDetails(const Catalog& catalog, QWidget* parent = nullptr);
    /// Null: an invitation to select one.
    void showClaim(const Claim* claim);
    /// The claim as a few plain lines to paste elsewhere; empty if none is shown.
    [[nodiscard]] QString plainClaim() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    const Catalog* m_catalog;
    const Claim* m_claim = nullptr;
};

}  // namespace sizewright
