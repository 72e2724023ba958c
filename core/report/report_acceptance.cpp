// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_acceptance.h"

#include "core/report/own_document.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

std::string joined(const std::vector<std::string>& parts, const char* between)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : between) + part;
    return text;
}

std::string thresholdsOf(const AcceptanceCheck& check, const Language& language)
{
    std::vector<std::string> parts;
    for (const Bound& bound : check.bounds) {
        const std::string value = acceptanceValueText(bound.value, check.unit, language);
        parts.push_back(check.unit == AcceptanceUnit::YesNo ? value : language(boundDirectionName(check.direction)) + " " + value);
    }
    return parts.empty() ? "–" : joined(parts, "; ");
}

std::string basesOf(const AcceptanceCheck& check, const Language& language)
{
    std::vector<std::string> parts;
    for (const Bound& bound : check.bounds)
        parts.push_back(language(boundOriginName(bound.origin)) + ": " + render(bound.basis, language));
    if (check.remark)
        parts.push_back(render(*check.remark, language));
    return joined(parts, "; ");
}

Table stepTable(const AcceptanceStep& step, const Language& language)
{
    Table table;
    table.caption = render(step.title, language);
    table.columns = {{language(SIZEWRIGHT_TR_NOOP("Report", "Check")), Align::Left, 2},
                     {language(SIZEWRIGHT_TR_NOOP("Report", "Threshold")), Align::Right, 1.3},
                     {language(SIZEWRIGHT_TR_NOOP("Report", "Where it comes from")), Align::Left, 2.7}};
    for (const AcceptanceCheck& check : step.checks)
        table.rows.push_back({render(check.what, language), thresholdsOf(check, language), basesOf(check, language)});
    return table;
}

void addRemarks(Document& document, const std::vector<Message>& remarks, const Language& language)
{
    BulletList list;
    for (const Message& remark : remarks)
        list.items.push_back(render(remark, language));
    if (!list.items.empty())
        document.blocks.emplace_back(std::move(list));
}

void addIntroduction(Document& document, const AcceptanceProtocol& protocol, const Language& language)
{
    document.blocks.emplace_back(Paragraph{protocol.option, true});
    if (!protocol.vendor.empty())
        document.blocks.emplace_back(
            Paragraph{render({"against", SIZEWRIGHT_TR_NOOP("Report", "Promises are those of the quote of {vendor}."), {{"vendor", protocol.vendor}}}, language)});
}

Table milestoneTable(const Language& language)
{
    Table table;
    table.caption = language(SIZEWRIGHT_TR_NOOP("Report", "Milestones of payment, a planning default"));
    table.columns = {{language(SIZEWRIGHT_TR_NOOP("Report", "Milestone")), Align::Left, 3}, {language(SIZEWRIGHT_TR_NOOP("Report", "Share")), Align::Right, 1}};
    for (int m = 0; m < kPaymentMilestones; ++m)
        table.rows.push_back({language(paymentMilestoneName(static_cast<PaymentMilestone>(m))),
                              formatPercent(kPaymentPercent[static_cast<std::size_t>(m)] / 100.0, 0, language.id)});
    return table;
}

std::string verdictText(const CheckRecord& record, const Language& language)
{
    std::vector<std::string> parts{language(acceptanceVerdictName(record.verdict))};
    for (const BoundResult& result : record.bounds)
        if (!result.holds && result.deviation)
            parts.push_back(language(boundOriginName(result.bound.origin)) + " " + (*result.deviation > 0 ? "+" : "") +
                            formatPercent(*result.deviation, 1, language.id));
    return joined(parts, "; ");
}

Table recordTable(const StepRecord& step, const AcceptanceStep& planned, const Language& language)
{
    Table table;
    table.caption = render(planned.title, language);
    table.columns = {{language(SIZEWRIGHT_TR_NOOP("Report", "Check")), Align::Left, 2.4},
                     {language(SIZEWRIGHT_TR_NOOP("Report", "Measured")), Align::Right, 1},
                     {language(SIZEWRIGHT_TR_NOOP("Report", "Threshold")), Align::Right, 1.4},
                     {language(SIZEWRIGHT_TR_NOOP("Report", "Verdict")), Align::Left, 1.8}};
    for (const CheckRecord& record : step.checks) {
        if (holdsPayment(record.verdict))
            table.emphasisedRows.push_back(table.rows.size());
        table.rows.push_back({render(record.check.what, language),
                              record.measured ? acceptanceValueText(*record.measured, record.check.unit, language) : "–",
                              thresholdsOf(record.check, language), verdictText(record, language)});
    }
    return table;
}

}  // namespace

void addAcceptance(Document& document, const AcceptanceProtocol& protocol, const Language& language)
{
    addIntroduction(document, protocol, language);
    document.blocks.emplace_back(milestoneTable(language));
    addRemarks(document, protocol.remarks, language);
    std::optional<AcceptanceGroup> group;
    for (const AcceptanceStep& step : protocol.steps) {
        if (group != step.group)
            document.blocks.emplace_back(Heading{2, language(acceptanceGroupName(step.group))});
        // Steps that only differ in their requests are told once what to do.
        if (group != step.group)
            document.blocks.emplace_back(Paragraph{render(step.todo, language)});
        group = step.group;
        document.blocks.emplace_back(stepTable(step, language));
    }
}

void addAcceptanceRecord(Document& document, const AcceptanceRecord& record, const Language& language)
{
    addIntroduction(document, record.protocol, language);
    document.blocks.emplace_back(
        Paragraph{render({"overall", SIZEWRIGHT_TR_NOOP("Report", "Overall: {verdict}."), {{"verdict", acceptanceVerdictName(record.verdict)}}}, language), true});
    Table payment;
    payment.caption = language(SIZEWRIGHT_TR_NOOP("Report", "What may be paid"));
    payment.columns = {{language(SIZEWRIGHT_TR_NOOP("Report", "Milestone")), Align::Left, 2},
                       {language(SIZEWRIGHT_TR_NOOP("Report", "Share")), Align::Right, 0.6},
                       {language(SIZEWRIGHT_TR_NOOP("Report", "State")), Align::Left, 1},
                       {language(SIZEWRIGHT_TR_NOOP("Report", "Because of")), Align::Left, 2.4}};
    for (const MilestoneRecord& m : record.milestones) {
        std::vector<std::string> steps;
        for (const std::string& id : m.steps)
            if (const AcceptanceStep* step = record.protocol.step(id))
                steps.push_back(render(step->title, language));
        payment.rows.push_back({language(paymentMilestoneName(m.milestone)), formatPercent(m.percent / 100.0, 0, language.id), language(milestoneStateName(m.state)),
                                steps.empty() ? "–" : joined(steps, "; ")});
    }
    document.blocks.emplace_back(std::move(payment));
    addRemarks(document, record.warnings, language);
    std::optional<AcceptanceGroup> group;
    for (std::size_t i = 0; i < record.steps.size(); ++i) {
        const AcceptanceStep& planned = record.protocol.steps[i];
        if (group != planned.group)
            document.blocks.emplace_back(Heading{2, language(acceptanceGroupName(planned.group))});
        group = planned.group;
        document.blocks.emplace_back(recordTable(record.steps[i], planned, language));
    }
}

Document acceptanceDocument(const AcceptanceProtocol& protocol, const Scenario& scenario, const Language& language)
{
    Document document = ownDocument(SIZEWRIGHT_TR_NOOP("Report", "Acceptance protocol"), scenario, language);
    addAcceptance(document, protocol, language);
    return document;
}

Document acceptanceDocument(const AcceptanceRecord& record, const Scenario& scenario, const Language& language)
{
    Document document = ownDocument(SIZEWRIGHT_TR_NOOP("Report", "Acceptance record"), scenario, language);
    addAcceptanceRecord(document, record, language);
    return document;
}

}  // namespace sizewright
