// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/option_bill.h"
#include "core/report/report_builder.h"
#include "core/text/format.h"

namespace sizewright {

void ReportBuilder::prices()
{
    heading(1, SIZEWRIGHT_TR_NOOP("Report", "5 Prices"));
    const Option* best = recommended();
    if (!best || !best->cost) {
        paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Nothing is recommended, so there is no bill of materials.")));
        return;
    }
    billOfMaterials(*best);
    storage(*best);
    software(*best);
}

std::vector<std::string> ReportBuilder::billRow(const BillLine& line) const
{
    const PricedLine& p = line.priced;
    std::string name = text(componentName(p.component));
    if (!p.item.empty())
        name = p.item;
    if (line.basis)
        name += " · " + render(*line.basis, m_language);
    std::vector<std::string> row{name, p.quantity > 0 ? formatInteger(p.quantity, m_language.id) : "–"};
    if (line.status == LineStatus::Priced)
        for (const Money amount : {p.total->low, p.total->typical, p.total->high})
            row.push_back(moneyWhole(amount));
    else
        row.insert(row.end(), {"–", "–", "–"});
    if (p.record && line.status == LineStatus::Priced)
        row.push_back(recordText(*p.record, m_language) + (p.stale ? " " + text(SIZEWRIGHT_TR_NOOP("Report", "(old)")) : std::string()) + "; " +
                      p.record->source.title);
    else
        row.push_back(line.status == LineStatus::Priced ? line.source : text(lineStatusName(line.status)));
    return row;
}

void ReportBuilder::billOfMaterials(const Option& option)
{
    const auto prices = PriceBook::make(m_catalog, m_scenario);
    if (!prices)
        return;
    Table table;
    table.caption = m_scenario.finance.netPrices
                        ? text(SIZEWRIGHT_TR_NOOP("Report", "Bill of the recommended option, net, in the plan's currency, with each price as it was recorded"))
                        : text(SIZEWRIGHT_TR_NOOP("Report", "Bill of the recommended option, with tax, in the plan's currency, with each price as it was recorded"));
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Item")), Align::Left, 2.4},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Count")), Align::Right, 0.6},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Low")), Align::Right, 1.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Typical")), Align::Right, 1.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "High")), Align::Right, 1.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Kind, date, grade, price as recorded; source")), Align::Left, 2.8}};
    const auto total = [&](const TextKey& key, const MoneyRange& range) {
        table.emphasisedRows.push_back(table.rows.size());
        table.rows.push_back({text(key), "", moneyWhole(range.low), moneyWhole(range.typical), moneyWhole(range.high), ""});
    };
    std::vector<BillLine> lines = optionBill(m_catalog, m_scenario, option, *prices);
    for (const bool yearly : {false, true}) {
        std::optional<BillGroup> group;
        for (const BillLine& line : lines) {
            if (line.yearly != yearly)
                continue;
            if (group != line.group) {
                group = line.group;
                table.emphasisedRows.push_back(table.rows.size());
                table.rows.push_back({yearly ? text(SIZEWRIGHT_TR_NOOP("Report", "{group}, each year"), {{"group", billGroupName(line.group)}})
                                             : text(billGroupName(line.group)),
                                      "", "", "", "", ""});
            }
            table.rows.push_back(billRow(line));
        }
        if (yearly)
            total(SIZEWRIGHT_TR_NOOP("Report", "Total each year"), option.cost->opexPerYear);
        else
            total(SIZEWRIGHT_TR_NOOP("Report", "Total purchase"), option.cost->capex);
    }
    m_document.blocks.emplace_back(std::move(table));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Low and high are widened for the age of each price. What the site supplies, and what nobody publishes a price of, is "
                                                "named and not counted.")));
}

void ReportBuilder::storage(const Option& option)
{
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "Disks and loading"));
    std::vector<std::string> sentences;
    for (const Message& sentence : storageSentences(m_catalog, m_scenario, option))
        sentences.push_back(render(sentence, m_language));
    if (const auto load = weightsLoadTime(m_catalog, *option.platform, option.checkpoint))
        sentences.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "Sources of the rates: {drive}; {loader}."),
                                 {{"drive", load->drive->source.title}, {"loader", load->loader->source.title}}));
    bullets(std::move(sentences));
}

void ReportBuilder::software(const Option& option)
{
    const Deployment& d = option.deployment;
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "Operating system and drivers"));
    std::vector<std::string> needs;
    for (const SoftwareNeed* need : softwareNeeds(*d.engine, *d.device, option.nodes))
        needs.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "{engine}: {need} ({source}, {date}, {grade})"),
                             {{"engine", d.engine->name},
                              {"need", need->text.in(m_language.id)},
                              {"source", need->source.title},
                              {"date", need->source.read},
                              {"grade", std::string(gradeName(need->source.grade))}}));
    if (needs.empty())
        needs.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "The catalog does not say what {engine} needs on {device}: have system, driver and library versions written "
                                                          "into the quote."),
                             {{"engine", d.engine->name}, {"device", d.device->name}}));
    bullets(std::move(needs));
}

}  // namespace sizewright
