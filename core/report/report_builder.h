// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/site_costs.h"
#include "core/plan/plan.h"
#include "core/report/document.h"

namespace sizewright {

struct SizingTable;

/// Appends the sections of the procurement report to a document, one method a section, every text in one language.
class ReportBuilder {
public:
    ReportBuilder(const Catalog& catalog, const Scenario& scenario, const Plan& plan, const Language& language);

    void decision();
    void need();
    void options();
    void quality();
    void sizing();
    void levers();
    void growth();
    void training();
    void prices();
    void costs();
    void risks();
    void acceptance();
    void assumptions();
    void accuracy();

    [[nodiscard]] Document finish();

private:
    [[nodiscard]] std::string text(const TextKey& key) const { return m_language(key); }
    [[nodiscard]] std::string text(const TextKey& key, std::vector<std::pair<std::string, MessageValue>> values) const;
    void uncertainty();
    void memoryShock();
    void billOfMaterials(const Option& option);
    void storage(const Option& option);
    void software(const Option& option);
    [[nodiscard]] std::vector<std::string> billRow(const BillLine& line) const;
    void recommendedMemory();
    void modelScores(const QualityIndex& index, const Model& model, const Model* chosen);
    void formatLosses(const std::vector<const Option*>& options);
    void energy();
    void unitCosts();
    void finance();
    void apiPeakRow(Table& table) const;
    void financeRows(Table& table) const;
    void upgrades(const Option& option, const SizingTable& table);
    void recommendedSpeed();
    void heading(int level, const TextKey& key);
    void paragraph(const std::string& content, bool emphasised = false);
    void bullets(std::vector<std::string> items);
    [[nodiscard]] const Option* recommended() const;
    [[nodiscard]] std::vector<const Option*> shownOptions() const;
    [[nodiscard]] std::vector<std::string> optionRow(const Option& option) const;
    [[nodiscard]] std::vector<std::string> memoryRow(const Option& option) const;
    [[nodiscard]] std::string moneyWhole(Money amount) const;
    [[nodiscard]] std::string priceRange(const Option& option) const;

    const Catalog& m_catalog;
    const Scenario& m_scenario;
    const Plan& m_plan;
    const Language& m_language;
    Document m_document;
};

}  // namespace sizewright
