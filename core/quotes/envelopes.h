// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quotes/tender.h"

namespace sizewright {

/// Two envelopes: quality is scored first and frozen, then prices are opened; the log keeps when, and what the scores were.
enum class EnvelopeStage : unsigned char {
    OneEnvelope,    ///< the tender's rules do not ask for two
    Scoring,        ///< prices are shut, scores may change
    QualityFrozen,  ///< prices are shut, scores stand
    PricesOpen,
};
[[nodiscard]] TextKey envelopeStageName(EnvelopeStage stage);
[[nodiscard]] EnvelopeStage envelopeStage(const Tender& tender);
[[nodiscard]] bool pricesAreOpen(const Tender& tender);

/// SHA-256 of criteria and scores as compact JSON: keys in alphabetical order, decimals as texts, criteria by id, scores by quote
/// and criterion. The order in which they were entered does not matter.
[[nodiscard]] std::string qualityDigest(const Tender& tender);
/// The digest that was frozen last, or null.
[[nodiscard]] const TenderEvent* frozenQuality(const Tender& tender);

/// Each gives the tender with one more entry in its log. `at` is the instant in UTC, "2026-11-22T10:15:00Z".
/// @error NotApplicable at another stage, or if the scores differ from the frozen ones; MissingField if a bid that misses no
/// must-criterion lacks a score; OutOfRange for no such instant, or one before the log's last
[[nodiscard]] Result<Tender> freezeQuality(Tender tender, const std::string& at, const std::string& who);
[[nodiscard]] Result<Tender> openPrices(Tender tender, const std::string& at, const std::string& who);
/// Back to scoring; the log shows it for ever.
[[nodiscard]] Result<Tender> reopen(Tender tender, const std::string& at, const std::string& who);

}  // namespace sizewright
