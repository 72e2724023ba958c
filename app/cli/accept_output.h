// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/kit/acceptance_record.h"
#include "core/kit/kit.h"
#include "core/quotes/negotiation.h"

namespace sizewright {

[[nodiscard]] std::string protocolJson(const AcceptanceProtocol& protocol, const Kit& kit, const Language& language);
[[nodiscard]] std::string recordJson(const AcceptanceRecord& record, const Language& language);
void printRecord(const AcceptanceRecord& record, const Language& language);

[[nodiscard]] std::string negotiationJson(const Tender& tender, const std::vector<NegotiationSheet>& sheets, const Language& language);
void printNegotiation(const Tender& tender, const NegotiationSheet& sheet, const Language& language);

}  // namespace sizewright
