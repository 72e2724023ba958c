// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_builder.h"

#include <algorithm>

#include "core/plan/training.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

/// Rows of accepted machines that a reader can still take in.
constexpr std::size_t kMostAccepted = 8;

std::string languageTag(LanguageId id)
{
    return id == LanguageId::ZhCn ? "zh-CN" : std::string(languageName(id));
}

}  // namespace

ReportBuilder::ReportBuilder(const Catalog& catalog, const Scenario& scenario, const Plan& plan, const Language& language)
    : m_catalog(catalog), m_scenario(scenario), m_plan(plan), m_language(language)
{
    m_document.title = text(SIZEWRIGHT_TR_NOOP("Report", "Feasibility and procurement report"));
    m_document.subtitle = scenario.title;
    m_document.language = languageTag(language.id);
    m_document.header = m_document.title + (scenario.title.empty() ? std::string() : " · " + scenario.title);
    m_document.footer = text(SIZEWRIGHT_TR_NOOP("Report", "Prices and figures as of {date}. Made with Sizewright."), {{"date", scenario.planDate}});
    m_document.pageOf = text(SIZEWRIGHT_TR_NOOP("Report", "Page {0} of {1}"));
    m_document.date = scenario.planDate;
}

std::string ReportBuilder::text(const TextKey& key, std::vector<std::pair<std::string, MessageValue>> values) const
{
    return render({{}, key, std::move(values)}, m_language);
}

void ReportBuilder::heading(int level, const TextKey& key)
{
    m_document.blocks.emplace_back(Heading{level, text(key)});
}

void ReportBuilder::paragraph(const std::string& content, bool emphasised)
{
    m_document.blocks.emplace_back(Paragraph{content, emphasised});
}

void ReportBuilder::bullets(std::vector<std::string> items)
{
    if (!items.empty())
        m_document.blocks.emplace_back(BulletList{std::move(items)});
}

const Option* ReportBuilder::recommended() const
{
    return m_plan.recommended ? &m_plan.options[*m_plan.recommended] : nullptr;
}

/// The cheapest accepted options, one a machine, and each family's best or nearest miss.
std::vector<const Option*> ReportBuilder::shownOptions() const
{
    std::vector<const Option*> shown;
    const auto add = [&](std::size_t index) {
        const Option* option = &m_plan.options[index];
        const bool known = std::any_of(shown.begin(), shown.end(), [&](const Option* o) { return o->platform == option->platform; });
        if (!known)
            shown.push_back(option);
    };
    for (std::size_t i = 0; i < m_plan.options.size() && shown.size() < kMostAccepted; ++i)
        if (m_plan.options[i].verdict != Verdict::DoesNotFit)
            add(i);
    for (const FamilyAnswer& answer : m_plan.families) {
        if (answer.best)
            add(*answer.best);
        if (answer.nearestMiss)
            add(*answer.nearestMiss);
    }
    return shown;
}

std::string ReportBuilder::moneyWhole(Money amount) const
{
    return formatMoneyWhole(amount, m_language.id);
}

std::string ReportBuilder::priceRange(const Option& option) const
{
    if (!option.cost || option.cost->bill.lines.empty())
        return "–";
    if (!option.cost->bill.complete)
        return text(SIZEWRIGHT_TR_NOOP("Report", "no public price, ask for a quote"));
    return formatMoneyHeadlineRange(option.cost->capex.low, option.cost->capex.high, m_language.id);
}

void ReportBuilder::decision()
{
    heading(1, SIZEWRIGHT_TR_NOOP("Report", "1 Decision"));
    paragraph(render(m_plan.decision, m_language), true);
    if (m_plan.recommended)
        paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Best means: {objective}."), {{"objective", objectiveName(m_scenario.objective)}}));
    if (m_plan.runnerUp)
        paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Runner-up: {option}"),
                       {{"option", render(verdictSentence(m_plan.options[*m_plan.runnerUp], m_plan.concurrency), m_language)}}));
    if (const Option* best = recommended(); best && best->speed) {
        bullets({text(SIZEWRIGHT_TR_NOOP("Report", "Price, net: {range}, typically {typical}."),
                      {{"range", priceRange(*best)},
                       {"typical", best->cost ? best->cost->capex.typical : Money{0, m_plan.currency}}}),
                 text(SIZEWRIGHT_TR_NOOP("Report", "Speed: {rate} for each of {users} requests; up to {most} requests at the speed asked for. Basis: "
                                                   "{basis}."),
                      {{"rate", best->speed->perUser},
                       {"users", std::int64_t(m_plan.concurrency)},
                       {"most", std::int64_t(best->usersAtServiceLevel)},
                       {"basis", basisName(best->speed->basis)}}),
                 text(SIZEWRIGHT_TR_NOOP("Report", "Memory: {checkpoint} of weights on {devices} devices; {cache} requests fit in the cache at once."),
                      {{"checkpoint", Gigabytes{best->checkpoint, 1}},
                       {"devices", std::int64_t(best->deployment.devices())},
                       {"cache", best->memory->maxConcurrency}})});
    }
    std::vector<std::string> remarks;
    for (const Message& warning : m_plan.warnings)
        remarks.push_back(render(warning, m_language));
    if (const Option* best = recommended()) {
        for (const Message& reason : best->reasons)
            remarks.push_back(render(reason, m_language));
        for (const Message& note : best->notes)
            remarks.push_back(render(note, m_language));
    }
    if (!remarks.empty()) {
        heading(2, SIZEWRIGHT_TR_NOOP("Report", "What to know before signing"));
        bullets(std::move(remarks));
    }
    m_document.blocks.emplace_back(
        Note{text(SIZEWRIGHT_TR_NOOP("Report", "Every speed is an estimate with an 80 % band; low and high are the ends of that band. Prices are ranges "
                                               "from dated public records, widened for their age. This report is no offer."))});
}

void ReportBuilder::need()
{
    heading(1, SIZEWRIGHT_TR_NOOP("Report", "2 Need and profile of use"));
    const Model* model = m_catalog.model(m_scenario.modelId);
    if (model)
        paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "{name} has {total}B parameters, of which {active}B work on each token. Longest context of the model: "
                                                    "{context} tokens."),
                       {{"name", model->name},
                        {"total", Number{model->publishedParameters / 1e9, model->publishedParameters < 1e10 ? 1 : 0}},
                        {"active", Number{model->publishedActiveParameters / 1e9, model->publishedActiveParameters < 1e10 ? 1 : 0}},
                        {"context", std::int64_t(model->maxContext)}}));
    const LanguageId id = m_language.id;
    const RequestShape& r = m_scenario.request;
    const Demand& d = m_scenario.demand;
    Table table;
    table.caption = text(SIZEWRIGHT_TR_NOOP("Report", "What is asked"));
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Item")), Align::Left, 2}, {text(SIZEWRIGHT_TR_NOOP("Report", "Value")), Align::Right, 1}};
    const auto row = [&](const TextKey& key, const std::string& value) { table.rows.push_back({text(key), value}); };
    row(SIZEWRIGHT_TR_NOOP("Report", "People"), formatInteger(d.people, id));
    row(SIZEWRIGHT_TR_NOOP("Report", "Requests in flight in the busiest hour"), formatInteger(m_plan.concurrency, id));
    row(SIZEWRIGHT_TR_NOOP("Report", "Tokens in, per request"), formatInteger(r.input.raw(), id));
    row(SIZEWRIGHT_TR_NOOP("Report", "Thinking tokens, per request"), formatInteger(r.thinking.raw(), id));
    row(SIZEWRIGHT_TR_NOOP("Report", "Answer tokens, per request"), formatInteger(r.answer.raw(), id));
    row(SIZEWRIGHT_TR_NOOP("Report", "Input found in the prefix cache"), formatPercent(r.prefixCacheShare, 0, id));
    row(SIZEWRIGHT_TR_NOOP("Report", "Longest context"), formatInteger(r.longestContext.raw(), id));
    row(SIZEWRIGHT_TR_NOOP("Report", "Speed for each user, at least"), formatRate(m_scenario.service.perUser, id));
    row(SIZEWRIGHT_TR_NOOP("Report", "First token within"), formatDuration(m_scenario.service.firstTokenWithin, id));
    row(SIZEWRIGHT_TR_NOOP("Report", "Output per year, million tokens"), formatNumber(m_plan.traffic.outputMegatokens, 0, id));
    if (m_scenario.finance.capexCeiling)
        row(SIZEWRIGHT_TR_NOOP("Report", "Ceiling"), moneyWhole(*m_scenario.finance.capexCeiling));
    m_document.blocks.emplace_back(std::move(table));

    heading(2, SIZEWRIGHT_TR_NOOP("Report", "Must criteria"));
    std::vector<std::string> musts{
        text(SIZEWRIGHT_TR_NOOP("Report", "The weights, the working memory and the cache of the longest request fit in memory.")),
        text(SIZEWRIGHT_TR_NOOP("Report", "Every user gets the speed and the first token asked for at the planned concurrency."))};
    if (m_scenario.constraints.dataStaysInside)
        musts.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "Data stays inside: API and rental are shown for their price only.")));
    if (m_scenario.constraints.training)
        musts.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "The machine can change the model: {method}."),
                             {{"method", trainingMethodName(*m_scenario.constraints.training)}}));
    if (m_scenario.demand.surviveNodeLoss)
        musts.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "The service survives the loss of one machine.")));
    bullets(std::move(musts));
}

std::vector<std::string> ReportBuilder::optionRow(const Option& o) const
{
    const LanguageId id = m_language.id;
    return {m_language(familyName(o.family)),
            optionTitle(o),
            m_language(verdictName(o.verdict)),
            o.speed ? formatNumber(o.speed->perUser.typical.raw(), 0, id) + " (" + formatNumber(o.speed->perUser.low.raw(), 0, id) + "–" +
                          formatNumber(o.speed->perUser.high.raw(), 0, id) + ")"
                    : "–",
            o.speed ? formatInteger(o.usersAtServiceLevel, id) : "–",
            priceRange(o),
            o.isPriced() ? formatMoneyHeadline(o.cost->tcoHorizon.typical, id) : "–"};
}

void ReportBuilder::options()
{
    heading(1, SIZEWRIGHT_TR_NOOP("Report", "3 Options"));
    Table table;
    table.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Ways to meet the need: the cheapest that hold, and each family's best or nearest miss"));
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Family")), Align::Left, 1.0},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Option")), Align::Left, 3.0},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Verdict")), Align::Left, 1.1},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Tokens/s per user")), Align::Right, 1.0},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Users")), Align::Right, 0.7},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Price, net")), Align::Right, 1.9},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Total cost")), Align::Right, 1.3}};
    for (const Option* option : shownOptions()) {
        if (option == recommended())
            table.emphasisedRows.push_back(table.rows.size());
        table.rows.push_back(optionRow(*option));
    }
    m_document.blocks.emplace_back(std::move(table));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Total cost is price, energy and support over {years} years. Users is the largest number of requests at "
                                                "once that still meets the speed asked for."),
                   {{"years", std::int64_t(m_scenario.finance.horizonYears)}}));

    for (const FamilyAnswer& answer : m_plan.families)
        if (answer.remark)
            paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "{family}: {text}"),
                           {{"family", familyName(answer.family)}, {"text", render(*answer.remark, m_language)}}));

    heading(2, SIZEWRIGHT_TR_NOOP("Report", "Why the others do not hold"));
    std::vector<std::string> refused;
    for (const FamilyAnswer& answer : m_plan.families) {
        const auto line = [&](const std::string& why) {
            refused.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "{family}: {text}"), {{"family", familyName(answer.family)}, {"text", why}}));
        };
        if (!answer.nearestMiss) {
            if (!answer.best)
                line(render(answer.summary, m_language) + (answer.remedy ? " " + render(*answer.remedy, m_language) : std::string()));
            continue;
        }
        const Option& miss = m_plan.options[*answer.nearestMiss];
        std::string why = text(SIZEWRIGHT_TR_NOOP("Report", "{title}."), {{"title", optionTitle(miss)}});
        for (const Message& reason : miss.reasons)
            why += " " + render(reason, m_language);
        if (answer.remedy)
            why += " " + text(SIZEWRIGHT_TR_NOOP("Report", "What would change it: {text}"), {{"text", render(*answer.remedy, m_language)}});
        line(why);
    }
    if (refused.empty())
        paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Every family has an option that holds.")));
    bullets(std::move(refused));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Doing nothing costs nothing and serves nobody; the API and rental appear in section 6.")));
}

Document ReportBuilder::finish()
{
    return std::move(m_document);
}

}  // namespace sizewright
