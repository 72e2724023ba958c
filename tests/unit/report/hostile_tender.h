// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "core/report/report_quotes.h"
#include "tests/unit/quotes/sample_tender.h"

namespace sizewright::test {

/// What vendors' files may hold, by a name that a test can print.
inline std::vector<std::pair<const char*, std::string>> vendorTexts()
{
    return {{"command", "=cmd|' /C calc'!A0"},
            {"plus", "+1+1"},
            {"minus", "-2+3"},
            {"at", "@SUM(1)"},
            {"tab", "\t=1+1"},
            {"carriage return", "\r=1+1"},
            {"line feed", "\n=1+1"},
            {"blank", "  =1+1"},
            {"full-width", "＝1+1"},
            {"behind a semicolon", "Server; =HYPERLINK(\"http://x.example\")"},
            {"behind a line feed", "Server\n=1+1"},
            {"quoted", "\"=1+1\""},
            {"comma and quote", "a\",=1+1,\"b"},
            {"image", "<img src=\"file:///etc/passwd\">"},
            {"script", "<script>alert(1)</script>"},
            {"attribute", "\"><svg onload=alert(1)>"},
            {"entity", "&lt;b&gt;&#60;i&#62;"},
            {"comment", "--><!--"},
            {"character data", "]]><x/>"},
            {"override", std::string("safe\u202Eevil")},
            {"isolate", std::string("\u2067abc\u2069")},
            {"zero byte", std::string("zero\0byte", 9)},
            {"no UTF-8", "bad\xff\xfe\xc0\xaf" "end"},
            {"placeholder", "{vendor} {0} %1 %n"},
            {"letter code", "_x003D_1+1"},
            {"long", std::string(1'000'000, 'W')}};
}

/// A checked tender that says `text` wherever vendors and buyers write something, as a document.
inline Document tenderSaying(const std::string& text)
{
    static const QuoteRule kRule{"claim", RuleSeverity::High, {"Title", "Title", "Title"}, {"Why.", "Why.", "Why."}, {"Show it.", "Show it.", "Show it."}, {}};
    CheckedTender t = threeQuotes();
    t.tender.rules.twoEnvelopes = true;
    t.tender.log = {{TenderEvent::Kind::PricesOpened, "2026-11-22T10:00:00Z", std::string(64, '0'), text}};
    for (Criterion& criterion : t.tender.criteria) {
        criterion.name = text;
        for (ScoreAnchor& anchor : criterion.anchors)
            anchor.text = text;
    }
    for (std::size_t i = 0; i < t.checks.size(); ++i) {
        Quote& q = t.tender.quotes[i];
        q.vendor = q.number = q.paymentTerms = text;
        QuoteLine line;
        line.text = text;
        q.lines = {line};
        QuoteClaim claim;
        claim.statement = text;
        q.claims = {claim};
        q.attachments = {{text, std::string(64, 'a'), 1}};
        QuoteCheck& check = t.checks[i];
        check.lines.resize(1);
        check.claims.resize(1);
        check.findings = {{&kRule, RuleSeverity::High, {"x", SIZEWRIGHT_TR_NOOP("Test", "It says \"{text}\"."), {{"text", text}}}, 0, {}}};
    }
    const TenderCheck check{t.checks, nullptr};
    const auto scores = scoreTender(t.tender, t.checks);
    Scenario scenario;
    scenario.planDate = "2026-11-22";
    return quotesDocument(*shippedCatalog(), scenario, nullptr, t.tender, check, scores ? &*scores : nullptr, Language());
}

}  // namespace sizewright::test
