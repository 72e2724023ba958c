// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/negotiation.h"
#include "core/report/document.h"

namespace sizewright {

/// A sheet as blocks: questions, facts to demand, prices, terms.
void addNegotiation(Document& document, const Tender& tender, const NegotiationSheet& sheet, const Language& language);
/// The sheets of several quotes as a document of their own.
[[nodiscard]] Document negotiationDocument(const Tender& tender, const std::vector<NegotiationSheet>& sheets, const Scenario& scenario,
                                           const Language& language);

}  // namespace sizewright
