// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/finance_figures.h"
#include "core/report/plan_report.h"
#include "core/report/report_builder.h"
#include "core/report/report_quotes.h"
#include "core/text/format.h"

namespace sizewright {

void ReportBuilder::costs()
{
    heading(1, SIZEWRIGHT_TR_NOOP("Report", "6 Total cost of ownership"));
    Table table;
    table.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Typical costs of each family's cheapest option that holds, net"));
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Option")), Align::Left, 2.6},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Price")), Align::Right, 1.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Energy a year")), Align::Right, 1.1},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Support a year")), Align::Right, 1.1},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "3 years")), Align::Right, 1.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "5 years")), Align::Right, 1.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "7 years")), Align::Right, 1.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Per million output tokens")), Align::Right, 1.2}};
    for (const FamilyAnswer& answer : m_plan.families) {
        if (!answer.best || !m_plan.options[*answer.best].cost)
            continue;
        const Option& o = m_plan.options[*answer.best];
        const CostEstimate& c = *o.cost;
        table.rows.push_back({optionTitle(o), moneyWhole(c.capex.typical), moneyWhole(c.energyPerYear.typical), moneyWhole(c.supportPerYear.typical),
                              moneyWhole(c.tco3.typical), moneyWhole(c.tco5.typical), moneyWhole(c.tco7.typical),
                              c.perMegatokenOutput ? formatMoney(*c.perMegatokenOutput, m_language.id) : "–"});
    }
    for (const Baseline* way : otherWays(m_plan)) {
        const Baseline& b = *way;
        if (!b.perMonth)
            continue;
        const auto years = [&](int n) {
            const auto total = multiply(b.perMonth->typical, std::int64_t(12) * n);
            return total ? moneyWhole(*total) : std::string("–");
        };
        table.rows.push_back({render(baselineTitle(b), m_language), "–", "–", "–", years(3), years(5), years(7), "–"});
    }
    m_document.blocks.emplace_back(std::move(table));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Per million output tokens: equivalent annual cost over {tokens} million output tokens a year, with {ratio} "
                                                "input tokens for each output token."),
                   {{"tokens", Number{m_plan.traffic.outputMegatokens, 0}},
                    {"ratio", Number{m_plan.traffic.outputMegatokens > 0 ? m_plan.traffic.inputMegatokens / m_plan.traffic.outputMegatokens : 0, 2}}}));
    if (Chart chart = tcoChart(m_plan, m_scenario, m_language); !chart.series.empty())
        m_document.blocks.emplace_back(std::move(chart));
    unitCosts();
    energy();
    finance();
    uncertainty();
}

/// Watts and joules of each family's cheapest option that holds.
void ReportBuilder::energy()
{
    const LanguageId id = m_language.id;
    Table table;
    table.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Power and energy at the planned load, before cooling and feed: typical, low to high"));
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Option")), Align::Left, 2.4},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Idle")), Align::Right, 1.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Under load")), Align::Right, 1.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Each output token")), Align::Right, 1.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Each token, prompts counted")), Align::Right, 1.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Energy a year")), Align::Right, 1.1}};
    for (const FamilyAnswer& answer : m_plan.families) {
        if (!answer.best || !m_plan.options[*answer.best].energy)
            continue;
        const Option& o = m_plan.options[*answer.best];
        const EnergyEstimate& e = *o.energy;
        table.rows.push_back({optionTitle(o), formatPowerBand(e.power.idle, id), formatPowerBand(e.power.load, id), formatJoulesBand(e.perOutputToken, id),
                              formatJoulesBand(e.perToken, id), o.cost ? formatEnergy(o.cost->energy, id) : "–"});
    }
    if (table.rows.empty())
        return;
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "Power and energy"));
    m_document.blocks.emplace_back(std::move(table));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "A card that writes tokens draws a part of its limit, more with more requests at once, and nearly all of it while "
                                                "it reads prompts. Energy a year includes cooling and feed (PUE) and hours without load.")));
}

void ReportBuilder::risks()
{
    heading(1, SIZEWRIGHT_TR_NOOP("Report", "7 Risks and compliance"));
    bullets({text(SIZEWRIGHT_TR_NOOP("Report", "Memory, storage and accelerator prices moved by more than half within months in 2026: agree on a validity and a "
                                               "price clause.")),
             text(SIZEWRIGHT_TR_NOOP("Report", "The speed depends on engine, version and settings as much as on the hardware: write the tested stack into the "
                                               "contract.")),
             text(SIZEWRIGHT_TR_NOOP("Report", "One machine without a spare cannot promise better than about 99 % availability.")),
             text(SIZEWRIGHT_TR_NOOP("Report", "China: the notice No. 34 of 2025 of the State Council's General Office gives domestic products a 20 % price preference in public "
                                               "tenders from 2026-01-01.")),
             text(SIZEWRIGHT_TR_NOOP("Report", "US export rules apply to most NVIDIA and AMD data-centre cards, and General Prohibition 10 to Ascend 910 chips: "
                                               "have deliveries reviewed.")),
             text(SIZEWRIGHT_TR_NOOP("Report", "Germany: the energy efficiency act limits the PUE of new data centres above its size threshold to 1.2 from "
                                               "July 2026; personal data needs a legal basis under the GDPR."))});
    m_document.blocks.emplace_back(Note{text(SIZEWRIGHT_TR_NOOP("Report", "Statements on law and tax are orientation, not advice."))});
}

void ReportBuilder::acceptance()
{
    heading(1, SIZEWRIGHT_TR_NOOP("Report", "8 Acceptance test"));
    const LanguageId id = m_language.id;
    std::vector<std::string> steps{
        text(SIZEWRIGHT_TR_NOOP("Report", "Inventory: serial numbers, part numbers, memory modules and link widths against the bill of materials.")),
        text(SIZEWRIGHT_TR_NOOP("Report", "Burn-in of 48 hours without throttling or uncorrectable memory errors.")),
        text(SIZEWRIGHT_TR_NOOP("Report", "Model identity: checksums and parameter count of the checkpoint, sampled answers against the official API."))};
    if (const Option* best = recommended(); best && best->speed) {
        steps.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "Speed at {users} requests at once, {input} tokens in and {output} out, ten minutes, cold prefix cache: "
                                                          "at least {low} for each user, first token within {first} for 95 of 100 requests."),
                             {{"users", std::int64_t(m_plan.concurrency)},
                              {"input", m_scenario.request.input.raw()},
                              {"output", m_scenario.request.output().raw()},
                              {"low", m_scenario.service.perUser},
                              {"first", m_scenario.service.firstTokenWithin}}));
        steps.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "Memory after loading: at least {free} of cache on each device."),
                             {{"free", best->memory->device.kvCache}}));
        if (best->cost)
            steps.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "Power at the wall under this load: about {power}."), {{"power", best->cost->loadPower}}));
    }
    steps.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "Seven days at half load, with a restart and a card-failure drill; no outbound network traffic.")));
    bullets(std::move(steps));
    Table table;
    table.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Milestones of payment, a planning default"));
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Milestone")), Align::Left, 3}, {text(SIZEWRIGHT_TR_NOOP("Report", "Share")), Align::Right, 1}};
    table.rows = {{text(SIZEWRIGHT_TR_NOOP("Report", "Order")), formatPercent(0.3, 0, id)},
                  {text(SIZEWRIGHT_TR_NOOP("Report", "Acceptance passed")), formatPercent(0.6, 0, id)},
                  {text(SIZEWRIGHT_TR_NOOP("Report", "After three months of service")), formatPercent(0.1, 0, id)}};
    m_document.blocks.emplace_back(std::move(table));
}

void ReportBuilder::assumptions()
{
    heading(1, SIZEWRIGHT_TR_NOOP("Report", "9 Assumptions"));
    const LanguageId id = m_language.id;
    const Demand& d = m_scenario.demand;
    const Finance& f = m_scenario.finance;
    Table table;
    table.caption = text(SIZEWRIGHT_TR_NOOP("Report", "What the figures take for granted"));
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Assumption")), Align::Left, 2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Value")), Align::Right, 1},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Source")), Align::Left, 2.4}};
    const std::string own = text(SIZEWRIGHT_TR_NOOP("Report", "this plan"));
    const auto row = [&](const TextKey& key, const std::string& value, const std::string& source) { table.rows.push_back({text(key), value, source}); };
    row(SIZEWRIGHT_TR_NOOP("Report", "Hours of service a day"), formatNumber(d.hoursPerDay, 1, id), own);
    row(SIZEWRIGHT_TR_NOOP("Report", "Days of service a year"), formatNumber(d.daysPerYear, 0, id), own);
    row(SIZEWRIGHT_TR_NOOP("Report", "Mean load of these hours, of the busiest hour"), formatPercent(d.loadShare, 0, id), own);
    row(SIZEWRIGHT_TR_NOOP("Report", "Discount rate"), formatPercent(f.discountRate.toDouble(), 1, id), own);
    row(SIZEWRIGHT_TR_NOOP("Report", "Horizon, years"), formatInteger(f.horizonYears, id), own);
    financeRows(table);
    const auto rate = [&](const TextKey& key, const char* rateId, bool percent) {
        if (const RateRecord* r = m_catalog.rate(rateId)) {
            const auto figure = [&](Decimal v) { return percent ? formatPercent(v.toDouble(), 0, id) : formatNumber(v.toDouble(), 2, id); };
            row(key, figure(r->typical) + " (" + figure(r->low) + "–" + figure(r->high) + ")", r->source.title);
        }
    };
    rate(SIZEWRIGHT_TR_NOOP("Report", "Support and spares a year, of the hardware price"), "maintenance-share", true);
    rate(SIZEWRIGHT_TR_NOOP("Report", "Optics, cabling, installation, insurance, of the hardware price"), "extras-share", true);
    rate(SIZEWRIGHT_TR_NOOP("Report", "Power of an idle card, of its limit"), "idle-share", true);
    rate(SIZEWRIGHT_TR_NOOP("Report", "Power of an idle host, of its power under load"), "host-idle-share", true);
    rate(SIZEWRIGHT_TR_NOOP("Report", "Power of a card that writes for one request, of its limit"), "decode-share-one", true);
    rate(SIZEWRIGHT_TR_NOOP("Report", "Power of a card that writes for 128 requests, of its limit"), "decode-share-many", true);
    rate(SIZEWRIGHT_TR_NOOP("Report", "Power of a card that reads prompts, of its limit"), "prefill-share", true);
    if (const Region* region = m_catalog.region(f.regionId)) {
        rate(SIZEWRIGHT_TR_NOOP("Report", "PUE"), region->pueRateId.c_str(), false);
        if (const PriceRecord* tariff = m_catalog.price(region->tariffItem))
            row(SIZEWRIGHT_TR_NOOP("Report", "Electricity, per kWh"),
                formatDecimal(*tariff->typical, id) + " " + std::string(currencyCode(tariff->currency)) + " (" + tariff->observedOn + ")", tariff->source.title);
    }
    apiPeakRow(table);
    const auto isNewest = [&](const ExchangeRate& fx) {
        return std::none_of(m_catalog.exchangeRates.begin(), m_catalog.exchangeRates.end(), [&](const ExchangeRate& other) {
            return other.base == fx.base && other.quote == fx.quote && other.date > fx.date;
        });
    };
    for (const ExchangeRate& fx : m_catalog.exchangeRates)
        if ((fx.quote == f.currency || fx.base == f.currency) && isNewest(fx))
            row(SIZEWRIGHT_TR_NOOP("Report", "Exchange rate"),
                "1 " + std::string(currencyCode(fx.base)) + " = " + formatDecimal(fx.rate, id) + " " + std::string(currencyCode(fx.quote)) + " (" + fx.date + ")", fx.source);
    for (const Baseline* b : otherWays(m_plan))
        if (!b->observedOn.empty())
            row(SIZEWRIGHT_TR_NOOP("Report", "Price of the way not to buy"), render(baselineTitle(*b), m_language) + " (" + b->observedOn + ")", b->source);
    m_document.blocks.emplace_back(std::move(table));
    paragraph(text(f.tax ? SIZEWRIGHT_TR_NOOP("Report", "Not counted: floor space, and what section 5 names without an amount. Speed model: {source}")
                          : SIZEWRIGHT_TR_NOOP("Report", "Not counted: floor space, taxes on profit, and what section 5 names without an amount. Speed model: {source}"),
                   {{"source", m_catalog.calibration.source.title}}));
    m_document.blocks.emplace_back(Note{text(SIZEWRIGHT_TR_NOOP("Report", "Grades of sources: A measured or official, B named second hand, C anecdotal, D planning "
                                                                          "default."))});
}

Document planReport(const Catalog& catalog, const Scenario& scenario, const Plan& plan, const Language& language, const Tender* tender)
{
    ReportBuilder builder(catalog, scenario, plan, language);
    builder.decision();
    builder.need();
    builder.options();
    builder.quality();
    builder.sizing();
    builder.levers();
    builder.growth();
    builder.training();
    builder.prices();
    builder.costs();
    builder.risks();
    builder.acceptance();
    builder.assumptions();
    builder.accuracy();
    Document document = builder.finish();
    if (tender && !tender->quotes.empty()) {
        document.blocks.emplace_back(Heading{1, language(SIZEWRIGHT_TR_NOOP("Report", "11 Vendors' quotes"))});
        addTender(document, catalog, scenario, plan, *tender, language);
    }
    return document;
}

}  // namespace sizewright
