// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_quotes.h"

namespace sizewright {

/// Texts that vendors and buyers wrote are cut to these lengths, which no project file exceeds except with notes.
inline constexpr std::size_t kLongestVendor = 200;
inline constexpr std::size_t kLongestLine = 2000;

/// Valid, printable and short enough for a report.
[[nodiscard]] std::string foreignText(std::string_view text, std::size_t longest = kLongestLine);

/// Appends the sections about quotes to a document, one method a section.
class QuoteSections {
public:
    QuoteSections(Document& document, const Catalog& catalog, const Scenario& scenario, const Plan* plan, const Tender& tender,
                  const TenderCheck& check, const TenderScores* scores, const Language& language, QuotesView view);

    void opening();
    void prices();
    void machines();
    void quote(const QuoteCheck& check);
    void criteria();
    void points();
    void ranking();
    void rules();
    void sensitivity();
    void log();

private:
    using Row = std::vector<std::string>;
    [[nodiscard]] std::string text(const TextKey& key) const { return m_language(key); }
    [[nodiscard]] std::string text(const TextKey& key, std::vector<std::pair<std::string, MessageValue>> values) const;
    [[nodiscard]] std::string sentence(const Message& message) const { return render(message, m_language); }
    [[nodiscard]] std::string name(std::size_t quote) const;
    [[nodiscard]] std::string names(const std::vector<std::size_t>& quotes) const;
    [[nodiscard]] std::string whole(std::optional<Money> amount) const;
    [[nodiscard]] std::string range(const std::optional<MoneyRange>& amounts) const;
    [[nodiscard]] std::string deviation(double value) const;
    [[nodiscard]] std::string findingCount(const QuoteCheck& check, RuleSeverity severity) const;
    [[nodiscard]] bool isShown(const Finding& finding) const;
    [[nodiscard]] std::string claimVerdict(const ClaimResult& result) const;
    [[nodiscard]] std::string weightChange(const std::optional<WinnerChange>& change) const;
    [[nodiscard]] std::vector<TenderBid> bids() const;
    void heading(int level, const std::string& content);
    void paragraph(const std::string& content, bool emphasised = false);
    void bullets(std::vector<std::string> items);
    void table(Table content);
    void terms(const Quote& quote);
    void lines(const Quote& quote, const QuoteCheck& check);
    void missing(const QuoteCheck& check);
    void claims(const Quote& quote, const QuoteCheck& check);
    void findings(const Quote& quote, const QuoteCheck& check);
    void pointsTable(std::size_t first, std::size_t last, const std::vector<TenderBid>& bids);
    void criteriaShifts();
    void flips();

    Document& m_document;
    const Catalog& m_catalog;
    const Scenario& m_scenario;
    const Plan* m_plan;
    const Tender& m_tender;
    const TenderCheck& m_check;
    const TenderScores* m_scores;
    const Language& m_language;
    bool m_withPrices;
};

}  // namespace sizewright
