// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_negotiation.h"

#include "core/report/own_document.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

std::string withEvidence(const std::string& what, const std::vector<Message>& evidence, const Language& language)
{
    std::string text = what;
    for (std::size_t i = 0; i < evidence.size(); ++i)
        text += (i == 0 ? " – " : "; ") + render(evidence[i], language);
    return text;
}

void addQuestions(Document& document, const NegotiationSheet& sheet, const Language& language)
{
    BulletList questions;
    for (const NegotiationQuestion& q : sheet.questions)
        questions.items.push_back(withEvidence(language(ruleSeverityName(q.severity)) + ": " + q.rule->demand.in(language.id), q.evidence, language));
    if (!questions.items.empty()) {
        document.blocks.emplace_back(Heading{3, language(SIZEWRIGHT_TR_NOOP("Report", "Questions, the gravest first"))});
        document.blocks.emplace_back(std::move(questions));
    }
    BulletList facts;
    for (const NegotiationQuestion& q : sheet.facts)
        facts.items.push_back(withEvidence(render(q.what, language), q.evidence, language));
    if (!facts.items.empty()) {
        document.blocks.emplace_back(Heading{3, language(SIZEWRIGHT_TR_NOOP("Report", "Facts that promises leave out"))});
        document.blocks.emplace_back(std::move(facts));
    }
}

void addLines(Document& document, const Quote& quote, const NegotiationSheet& sheet, const Language& language)
{
    if (sheet.lines.empty())
        return;
    Table table;
    table.caption = language(SIZEWRIGHT_TR_NOOP("Report", "Lines that could be cheaper, each unit"));
    table.columns = {{language(SIZEWRIGHT_TR_NOOP("Report", "Line")), Align::Left, 2},
                     {language(SIZEWRIGHT_TR_NOOP("Report", "Quoted")), Align::Right, 1},
                     {language(SIZEWRIGHT_TR_NOOP("Report", "Target")), Align::Right, 1},
                     {language(SIZEWRIGHT_TR_NOOP("Report", "Saves")), Align::Right, 1},
                     {language(SIZEWRIGHT_TR_NOOP("Report", "Because")), Align::Left, 2.5}};
    for (const LineTarget& line : sheet.lines) {
        std::string basis = render(line.basis, language);
        if (line.stale)
            basis += "; " + language(SIZEWRIGHT_TR_NOOP("Report", "this price is old: ask for newer ones first"));
        table.rows.push_back({quote.lines[line.line].text, formatMoneyWhole(line.quoted, language.id), formatMoneyWhole(line.target, language.id),
                              formatMoneyWhole(line.saving, language.id), std::move(basis)});
    }
    document.blocks.emplace_back(std::move(table));
}

void addPrice(Document& document, const NegotiationSheet& sheet, const Language& language)
{
    if (sheet.noPrice)
        document.blocks.emplace_back(Paragraph{render(*sheet.noPrice, language)});
    if (!sheet.price)
        return;
    const PriceTarget& p = *sheet.price;
    Table table;
    table.caption = language(SIZEWRIGHT_TR_NOOP("Report", "Prices for the whole scope, with what the quote does not name"));
    table.columns = {{language(SIZEWRIGHT_TR_NOOP("Report", "Price")), Align::Left, 1},
                     {language(SIZEWRIGHT_TR_NOOP("Report", "Amount")), Align::Right, 1},
                     {language(SIZEWRIGHT_TR_NOOP("Report", "Basis")), Align::Left, 3}};
    const auto row = [&](const TextKey& name, Money amount, const std::string& basis) {
        table.rows.push_back({language(name), formatMoneyWhole(amount, language.id), basis});
    };
    row(SIZEWRIGHT_TR_NOOP("Report", "Asked"), p.asked, language(SIZEWRIGHT_TR_NOOP("Report", "the quote, and typical prices of what it does not name")));
    row(SIZEWRIGHT_TR_NOOP("Report", "Good"), p.good, render(p.goodBasis, language));
    row(SIZEWRIGHT_TR_NOOP("Report", "Fair"), p.fair, render(p.fairBasis, language));
    row(SIZEWRIGHT_TR_NOOP("Report", "Walk away above"), p.walkAway, render(p.walkAwayBasis, language));
    document.blocks.emplace_back(std::move(table));
}

void addTerms(Document& document, const NegotiationSheet& sheet, const Language& language)
{
    Table table;
    table.caption = language(SIZEWRIGHT_TR_NOOP("Report", "Terms to negotiate"));
    table.columns = {{language(SIZEWRIGHT_TR_NOOP("Report", "Ask for")), Align::Left, 2.4},
                     {language(SIZEWRIGHT_TR_NOOP("Report", "Quote")), Align::Left, 1.2},
                     {language(SIZEWRIGHT_TR_NOOP("Report", "Why")), Align::Left, 2}};
    for (const NegotiationTerm& t : sheet.terms) {
        std::string now = t.now ? render(*t.now, language) : language(SIZEWRIGHT_TR_NOOP("Report", "not stated"));
        if (t.met)
            now = language(SIZEWRIGHT_TR_NOOP("Report", "given")) + (t.now ? ": " + render(*t.now, language) : std::string());
        table.rows.push_back({render(t.ask, language), std::move(now), render(t.basis, language)});
    }
    document.blocks.emplace_back(std::move(table));
}

}  // namespace

void addNegotiation(Document& document, const Tender& tender, const NegotiationSheet& sheet, const Language& language)
{
    const Quote& quote = tender.quotes[sheet.quote];
    document.blocks.emplace_back(Heading{2, sheet.vendor.empty() ? quote.id : sheet.vendor});
    addQuestions(document, sheet, language);
    document.blocks.emplace_back(Heading{3, language(SIZEWRIGHT_TR_NOOP("Report", "Prices to aim at"))});
    addPrice(document, sheet, language);
    addLines(document, quote, sheet, language);
    addTerms(document, sheet, language);
}

Document negotiationDocument(const Tender& tender, const std::vector<NegotiationSheet>& sheets, const Scenario& scenario, const Language& language)
{
    Document document = ownDocument(SIZEWRIGHT_TR_NOOP("Report", "Negotiation sheet"), scenario, language);
    for (const NegotiationSheet& sheet : sheets)
        addNegotiation(document, tender, sheet, language);
    return document;
}

}  // namespace sizewright
