// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_quotes.h"

#include <algorithm>
#include <cmath>

#include "core/quotes/envelopes.h"
#include "core/report/printable_text.h"
#include "core/report/quote_sections.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

/// Lines of a quote that a reader can still take in; the project has them all.
constexpr std::size_t kMostLines = 200;

bool tellsPrice(const Finding& finding)
{
    const bool money =
        std::ranges::any_of(finding.evidence.values, [](const auto& value) { return std::holds_alternative<Money>(value.second); });
    return money || finding.rule->id.starts_with("price-");
}

std::string dashIfEmpty(const std::string& text)
{
    return text.empty() ? "–" : text;
}

}  // namespace

std::string foreignText(std::string_view text, std::size_t longest)
{
    // A character has at most four bytes: what is cut off first need not be looked at.
    return clippedText(printableText(text.substr(0, 4 * longest + 4)), longest);
}

QuoteSections::QuoteSections(Document& document, const Catalog& catalog, const Scenario& scenario, const Plan* plan, const Tender& tender,
                             const TenderCheck& check, const TenderScores* scores, const Language& language, QuotesView view)
    : m_document(document),
      m_catalog(catalog),
      m_scenario(scenario),
      m_plan(plan),
      m_tender(tender),
      m_check(check),
      m_scores(scores),
      m_language(language),
      m_withPrices(view == QuotesView::Whole && pricesAreOpen(tender))
{
}

std::string QuoteSections::text(const TextKey& key, std::vector<std::pair<std::string, MessageValue>> values) const
{
    return render({{}, key, std::move(values)}, m_language);
}

std::string QuoteSections::name(std::size_t quote) const
{
    return foreignText(bidName(m_tender, quote), kLongestVendor);
}

std::string QuoteSections::names(const std::vector<std::size_t>& quotes) const
{
    std::string result;
    for (const std::size_t quote : quotes)
        result += (result.empty() ? "" : ", ") + name(quote);
    return dashIfEmpty(result);
}

std::string QuoteSections::whole(std::optional<Money> amount) const
{
    return amount ? formatMoneyWhole(*amount, m_language.id) : "–";
}

std::string QuoteSections::range(const std::optional<MoneyRange>& amounts) const
{
    return amounts ? formatMoneyHeadlineRange(amounts->low, amounts->high, m_language.id) : "–";
}

std::string QuoteSections::deviation(double value) const
{
    return (value > 0 ? "+" : "") + formatPercent(value, 0, m_language.id);
}

void QuoteSections::heading(int level, const std::string& content)
{
    m_document.blocks.emplace_back(Heading{level, content});
}

void QuoteSections::paragraph(const std::string& content, bool emphasised)
{
    if (!content.empty())
        m_document.blocks.emplace_back(Paragraph{content, emphasised});
}

void QuoteSections::bullets(std::vector<std::string> items)
{
    if (!items.empty())
        m_document.blocks.emplace_back(BulletList{std::move(items)});
}

void QuoteSections::table(Table content)
{
    if (!content.rows.empty())
        m_document.blocks.emplace_back(std::move(content));
}

void QuoteSections::opening()
{
    if (!m_withPrices) {
        paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "This part shows what is offered, without prices.")));
        return;
    }
    paragraph(text(m_scenario.finance.netPrices
                       ? SIZEWRIGHT_TR_NOOP("Report", "All prices are net and in the plan's currency. What the plan needs and a quote leaves out is added at the "
                                                      "catalog's prices, so that all are for the same scope.")
                       : SIZEWRIGHT_TR_NOOP("Report", "All prices are with tax and in the plan's currency. What the plan needs and a quote leaves out is added at "
                                                      "the catalog's prices, so that all are for the same scope.")));
}

/// The quotes beside each other, and beside what the plan recommends at catalog prices.
void QuoteSections::prices()
{
    if (!m_withPrices)
        return;
    Table t;
    t.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Quotes beside each other: prices"));
    t.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Vendor")), Align::Left, 1.8},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "As quoted")), Align::Right, 1.2},
                 {text(m_scenario.finance.netPrices ? SIZEWRIGHT_TR_NOOP("Report", "Net") : SIZEWRIGHT_TR_NOOP("Report", "With tax")), Align::Right, 1.2},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Same scope")), Align::Right, 1.2},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Market for its parts")), Align::Right, 1.3},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "From the market")), Align::Right, 0.8},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Total cost")), Align::Right, 1.2}};
    for (const QuoteCheck& check : m_check.quotes) {
        const bool comparable = check.price && check.market && check.market->typical.minor > 0;
        t.rows.push_back({name(check.quote), whole(check.quoted), whole(check.price),
                          whole(check.sameScope ? std::optional(check.sameScope->typical) : std::nullopt), range(check.market),
                          comparable ? deviation(double(check.price->minor) / double(check.market->typical.minor) - 1) : "–",
                          whole(check.tco ? std::optional(check.tco->typical) : std::nullopt)});
    }
    if (m_plan && m_plan->recommended && m_plan->options[*m_plan->recommended].isPriced()) {
        const Option& best = m_plan->options[*m_plan->recommended];
        t.emphasisedRows.push_back(t.rows.size());
        t.rows.push_back({text(SIZEWRIGHT_TR_NOOP("Report", "The plan: {option}"), {{"option", optionTitle(best)}}), "–", "–",
                          whole(best.cost->capex.typical), range(best.cost->capex), "–", whole(best.cost->tcoHorizon.typical)});
    }
    table(std::move(t));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Total cost is the price for the same scope with energy and support over {years} years."),
                   {{"years", std::int64_t(m_scenario.finance.horizonYears)}}));
}

std::string QuoteSections::findingCount(const QuoteCheck& check, RuleSeverity severity) const
{
    const auto count =
        std::ranges::count_if(check.findings, [&](const Finding& f) { return f.severity == severity && isShown(f); });
    return formatInteger(count, m_language.id);
}

bool QuoteSections::isShown(const Finding& finding) const
{
    return m_withPrices || !tellsPrice(finding);
}

void QuoteSections::machines()
{
    Table t;
    t.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Quotes beside each other: machines and findings"));
    t.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Vendor")), Align::Left, 1.8},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Machine")), Align::Left, 2.4},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Users at the service level")), Align::Right, 1.1},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Grave findings")), Align::Right, 0.8},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Medium")), Align::Right, 0.8},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Slight")), Align::Right, 0.8}};
    for (const QuoteCheck& check : m_check.quotes)
        t.rows.push_back({name(check.quote), check.machine ? check.machine->title : text(SIZEWRIGHT_TR_NOOP("Report", "not told by the quote")),
                          check.usersAtServiceLevel ? formatInteger(*check.usersAtServiceLevel, m_language.id) : "–",
                          findingCount(check, RuleSeverity::High), findingCount(check, RuleSeverity::Medium),
                          findingCount(check, RuleSeverity::Low)});
    table(std::move(t));
    if (m_plan)
        paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "The plan asks for {users} requests at once at the service level."), {{"users", std::int64_t(m_plan->concurrency)}}));
}

void QuoteSections::quote(const QuoteCheck& check)
{
    const Quote& q = m_tender.quotes[check.quote];
    heading(2, name(check.quote));
    terms(q);
    if (m_withPrices) {
        lines(q, check);
        missing(check);
    }
    claims(q, check);
    findings(q, check);
}

void QuoteSections::terms(const Quote& q)
{
    const LanguageId id = m_language.id;
    std::vector<std::string> items;
    const auto add = [&](const TextKey& key, const std::string& value) {
        if (!value.empty())
            items.push_back(text(key, {{"value", value}}));
    };
    const auto number = [&](const std::optional<double>& value) { return value ? formatNumber(*value, *value == std::round(*value) ? 0 : 1, id) : std::string(); };
    add(SIZEWRIGHT_TR_NOOP("Report", "Number of the quote: {value}"), foreignText(q.number, kLongestVendor));
    add(SIZEWRIGHT_TR_NOOP("Report", "Date: {value}"), q.date);
    add(SIZEWRIGHT_TR_NOOP("Report", "Valid until: {value}"), q.validUntil);
    add(SIZEWRIGHT_TR_NOOP("Report", "Warranty, months: {value}"), q.warrantyMonths ? formatInteger(*q.warrantyMonths, id) : std::string());
    add(SIZEWRIGHT_TR_NOOP("Report", "Response within hours: {value}"), number(q.responseHours));
    add(SIZEWRIGHT_TR_NOOP("Report", "Repair within hours: {value}"), number(q.repairHours));
    add(SIZEWRIGHT_TR_NOOP("Report", "Delivery, weeks: {value}"), number(q.deliveryWeeks));
    if (m_withPrices)
        add(SIZEWRIGHT_TR_NOOP("Report", "Payment: {value}"), foreignText(q.paymentTerms));
    for (const Attachment& a : q.attachments)
        items.push_back(text(SIZEWRIGHT_TR_NOOP("Report", "File: {name}, SHA-256 {digest}"), {{"name", foreignText(a.name, kLongestVendor)}, {"digest", a.sha256}}));
    bullets(std::move(items));
}

void QuoteSections::lines(const Quote& q, const QuoteCheck& check)
{
    Table t;
    t.caption = text(SIZEWRIGHT_TR_NOOP("Report", "{vendor}: lines beside the market"), {{"vendor", name(check.quote)}});
    t.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Line")), Align::Left, 2.8},      {text(SIZEWRIGHT_TR_NOOP("Report", "Count")), Align::Right, 0.6},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Each")), Align::Right, 1.1},     {text(SIZEWRIGHT_TR_NOOP("Report", "Sum")), Align::Right, 1.2},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Market, each")), Align::Right, 1.3}, {text(SIZEWRIGHT_TR_NOOP("Report", "From the market")), Align::Right, 0.8}};
    const std::size_t count = std::min({q.lines.size(), check.lines.size(), kMostLines});
    for (std::size_t i = 0; i < count; ++i) {
        const QuoteLine& line = q.lines[i];
        const LineCheck& c = check.lines[i];
        std::string market = range(c.market);
        if (c.market && c.stale)
            market += " " + text(SIZEWRIGHT_TR_NOOP("Report", "(old)"));
        t.rows.push_back({foreignText(line.text) + (line.optional ? " " + text(SIZEWRIGHT_TR_NOOP("Report", "(optional)")) : std::string()),
                          formatDecimal(line.quantity, m_language.id), whole(c.unit), whole(c.total), market, c.deviation ? deviation(*c.deviation) : "–"});
    }
    table(std::move(t));
    if (q.lines.size() > kMostLines)
        paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "The quote has {count} lines; the first {shown} are shown."),
                       {{"count", std::int64_t(q.lines.size())}, {"shown", std::int64_t(kMostLines)}}));
    if (check.assumedBasis)
        paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "The quote does not say whether its prices include tax; the custom of the region is taken.")));
}

void QuoteSections::missing(const QuoteCheck& check)
{
    Table t;
    t.caption = text(SIZEWRIGHT_TR_NOOP("Report", "{vendor}: to be added for the same scope"), {{"vendor", name(check.quote)}});
    t.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Part")), Align::Left, 2.4},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Count")), Align::Right, 0.6},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Price")), Align::Right, 1.4},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Why")), Align::Left, 2.8}};
    for (const MissingPart& part : check.missing)
        t.rows.push_back({part.item.empty() ? text(quotePartName(part.part)) : text(quotePartName(part.part)) + " · " + part.item,
                          part.quantity > 0 ? formatNumber(part.quantity, part.quantity == std::round(part.quantity) ? 0 : 1, m_language.id) : "–",
                          part.cost ? range(part.cost) : text(SIZEWRIGHT_TR_NOOP("Report", "no public price")), sentence(part.why)});
    table(std::move(t));
}

std::string QuoteSections::claimVerdict(const ClaimResult& r) const
{
    if (r.beyondRoofline)
        return text(SIZEWRIGHT_TR_NOOP("Report", "faster than its memory allows"));
    if (r.trial && !r.holds)
        return text(SIZEWRIGHT_TR_NOOP("Report", "does not fit in memory"));
    if (r.beyondBand)
        return text(SIZEWRIGHT_TR_NOOP("Report", "faster than measured machines of its kind"));
    return r.claimed && r.ours ? text(SIZEWRIGHT_TR_NOOP("Report", "plausible")) : "–";
}

void QuoteSections::claims(const Quote& q, const QuoteCheck& check)
{
    Table t;
    t.caption = text(SIZEWRIGHT_TR_NOOP("Report", "{vendor}: what is claimed, and what is to be expected"), {{"vendor", name(check.quote)}});
    t.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Claim")), Align::Left, 2.6},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Model and file")), Align::Left, 1.8},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Requests at once")), Align::Right, 0.8},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Claimed")), Align::Right, 1.1},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Expected")), Align::Right, 1.4},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Verdict")), Align::Left, 1.4}};
    for (const ClaimResult& r : check.claims) {
        const QuoteClaim& claim = q.claims[r.claim];
        std::string file = r.model ? r.model->name : std::string();
        if (r.format)
            file += ", " + r.format->name + (r.formatAssumed ? " " + text(SIZEWRIGHT_TR_NOOP("Report", "(assumed)")) : std::string());
        if (const Engine* engine = m_catalog.engine(claim.engineId))
            file += ", " + engine->name;
        t.rows.push_back({dashIfEmpty(foreignText(claim.statement)), dashIfEmpty(file),
                          formatInteger(r.concurrency, m_language.id) +
                              (r.concurrencyAssumed ? " " + text(SIZEWRIGHT_TR_NOOP("Report", "(assumed)")) : std::string()),
                          r.claimed ? formatRate(*r.claimed, m_language.id) : "–", r.ours ? formatRateBand(*r.ours, m_language.id) : "–", claimVerdict(r)});
    }
    table(std::move(t));
}

void QuoteSections::findings(const Quote& q, const QuoteCheck& check)
{
    const LanguageId id = m_language.id;
    Table t;
    t.caption = text(SIZEWRIGHT_TR_NOOP("Report", "{vendor}: findings, gravest first"), {{"vendor", name(check.quote)}});
    t.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Severity")), Align::Left, 0.8},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Finding")), Align::Left, 2.6},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Evidence")), Align::Left, 2.2},
                 {text(SIZEWRIGHT_TR_NOOP("Report", "Ask the vendor for")), Align::Left, 2.2}};
    for (const Finding& f : check.findings) {
        if (!isShown(f))
            continue;
        if (f.severity == RuleSeverity::High)
            t.emphasisedRows.push_back(t.rows.size());
        const std::string where = f.line && *f.line < q.lines.size() ? foreignText(q.lines[*f.line].text, kLongestVendor) + ": " : std::string();
        t.rows.push_back({text(ruleSeverityName(f.severity)), f.rule->title.in(id) + "\n" + f.rule->explanation.in(id),
                          where + foreignText(sentence(f.evidence)), f.rule->demand.in(id)});
    }
    if (t.rows.empty())
        paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Nothing was found that speaks against this quote.")));
    table(std::move(t));
}

void addQuotes(Document& document, const Catalog& catalog, const Scenario& scenario, const Plan* plan, const Tender& tender,
               const TenderCheck& check, const TenderScores* scores, const Language& language, QuotesView view)
{
    QuoteSections sections(document, catalog, scenario, plan, tender, check, scores, language, view);
    sections.opening();
    sections.prices();
    sections.machines();
    sections.criteria();
    sections.points();
    sections.ranking();
    sections.rules();
    sections.sensitivity();
    sections.log();
    for (const QuoteCheck& quote : check.quotes)
        sections.quote(quote);
}

Document quotesDocument(const Catalog& catalog, const Scenario& scenario, const Plan* plan, const Tender& tender, const TenderCheck& check,
                        const TenderScores* scores, const Language& language, QuotesView view)
{
    const auto text = [&](const TextKey& key) { return language(key); };
    Document document;
    document.title = text(SIZEWRIGHT_TR_NOOP("Report", "Comparison of quotes"));
    document.subtitle = scenario.title;
    document.language = language.id == LanguageId::ZhCn ? "zh-CN" : std::string(languageName(language.id));
    document.header = document.title + (scenario.title.empty() ? std::string() : " · " + scenario.title);
    document.footer = render({{}, SIZEWRIGHT_TR_NOOP("Report", "Prices and figures as of {date}. Made with Sizewright."), {{"date", scenario.planDate}}}, language);
    document.pageOf = text(SIZEWRIGHT_TR_NOOP("Report", "Page {0} of {1}"));
    document.date = scenario.planDate;
    document.blocks.emplace_back(Heading{1, text(SIZEWRIGHT_TR_NOOP("Report", "Vendors' quotes"))});
    addQuotes(document, catalog, scenario, plan, tender, check, scores, language, view);
    return document;
}

void addTender(Document& document, const Catalog& catalog, const Scenario& scenario, const Plan& plan, const Tender& tender,
               const Language& language)
{
    const auto check = checkTender(catalog, scenario, tender);
    if (!check) {
        document.blocks.emplace_back(Paragraph{
            render({{}, SIZEWRIGHT_TR_NOOP("Report", "The quotes cannot be checked: {reason}."), {{"reason", describe(check.error())}}}, language), false});
        return;
    }
    const auto scores = scoreTender(tender, check->quotes);
    addQuotes(document, catalog, scenario, &plan, tender, *check, scores ? &*scores : nullptr, language);
}

}  // namespace sizewright
