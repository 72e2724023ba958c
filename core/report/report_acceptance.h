// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kit/acceptance_record.h"
#include "core/report/document.h"

namespace sizewright {

/// A protocol as blocks: a section a group, a table a step with thresholds and where they come from, the milestones of payment.
void addAcceptance(Document& document, const AcceptanceProtocol& protocol, const Language& language);
/// What was measured beside the thresholds, and what may be paid.
void addAcceptanceRecord(Document& document, const AcceptanceRecord& record, const Language& language);

/// The protocol as a document of its own, an annex to the contract.
[[nodiscard]] Document acceptanceDocument(const AcceptanceProtocol& protocol, const Scenario& scenario, const Language& language);
/// The record as a document of its own.
[[nodiscard]] Document acceptanceDocument(const AcceptanceRecord& record, const Scenario& scenario, const Language& language);

}  // namespace sizewright
