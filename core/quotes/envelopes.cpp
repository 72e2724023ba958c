// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/envelopes.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/io/number_text.h"
#include "core/io/sha256.h"
#include "core/quotes/tender_scores.h"

namespace sizewright {
namespace {

/// Its keys are in alphabetical order.
using Json = nlohmann::json;

/// "2026-11-22T10:15:00Z"; instants of this form sort as texts.
bool isInstant(std::string_view text)
{
    constexpr std::string_view kForm = "dddd-dd-ddTdd:dd:ddZ";
    if (text.size() != kForm.size() || !dayNumber(std::string(text.substr(0, 10))))
        return false;
    for (std::size_t i = 10; i < kForm.size(); ++i)
        if (kForm[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != kForm[i])
            return false;
    return text.substr(11, 2) < "24" && text.substr(14, 2) < "60" && text.substr(17, 2) < "60";
}

Json anchorsOf(const Criterion& criterion)
{
    Json anchors = Json::array();
    for (const ScoreAnchor& anchor : criterion.anchors)
        anchors.push_back({{"score", anchor.score}, {"text", anchor.text}});
    return anchors;
}

Result<Tender> logged(Tender tender, TenderEvent::Kind kind, const std::string& at, const std::string& who)
{
    if (!isInstant(at))
        return failure(ErrorId::OutOfRange, "/log", "\"" + at + "\" is no instant such as 2026-11-22T10:15:00Z");
    if (!tender.log.empty() && at < tender.log.back().at)
        return failure(ErrorId::OutOfRange, "/log", at + " lies before the log's last entry, " + tender.log.back().at);
    std::string digest = qualityDigest(tender);
    tender.log.push_back({kind, at, std::move(digest), who});
    return tender;
}

tl::unexpected<Error> notNow(const std::string& what)
{
    return failure(ErrorId::NotApplicable, "/log", what);
}

}  // namespace

TextKey envelopeStageName(EnvelopeStage stage)
{
    switch (stage) {
    case EnvelopeStage::Scoring:
        return SIZEWRIGHT_TR_NOOP("Tender", "Quality is being scored, prices are shut");
    case EnvelopeStage::QualityFrozen:
        return SIZEWRIGHT_TR_NOOP("Tender", "Quality is frozen, prices are shut");
    case EnvelopeStage::PricesOpen:
        return SIZEWRIGHT_TR_NOOP("Tender", "Quality is frozen, prices are open");
    case EnvelopeStage::OneEnvelope:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Tender", "One envelope");
}

EnvelopeStage envelopeStage(const Tender& tender)
{
    if (!tender.rules.twoEnvelopes)
        return EnvelopeStage::OneEnvelope;
    if (tender.log.empty() || tender.log.back().kind == TenderEvent::Kind::Reopened)
        return EnvelopeStage::Scoring;
    return tender.log.back().kind == TenderEvent::Kind::PricesOpened ? EnvelopeStage::PricesOpen : EnvelopeStage::QualityFrozen;
}

bool pricesAreOpen(const Tender& tender)
{
    const EnvelopeStage stage = envelopeStage(tender);
    return stage == EnvelopeStage::OneEnvelope || stage == EnvelopeStage::PricesOpen;
}

std::string qualityDigest(const Tender& tender)
{
    std::vector<Criterion> criteria = tender.criteria;
    std::ranges::sort(criteria, {}, &Criterion::id);
    std::vector<CriterionScore> scores = tender.scores;
    std::ranges::sort(scores, {}, [](const CriterionScore& s) { return std::pair(s.quoteId, s.criterionId); });
    Json json{{"criteria", Json::array()}, {"scores", Json::array()}};
    for (const Criterion& c : criteria)
        json["criteria"].push_back(
            {{"anchors", anchorsOf(c)}, {"id", c.id}, {"knock_out", c.knockOut}, {"name", c.name}, {"weight", c.weight.toText()}});
    for (const CriterionScore& s : scores)
        json["scores"].push_back({{"criterion", s.criterionId}, {"quote", s.quoteId}, {"reason", s.reason}, {"score", s.score.toText()}});
    return sha256Text(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

const TenderEvent* frozenQuality(const Tender& tender)
{
    const auto frozen = std::ranges::find(tender.log.rbegin(), tender.log.rend(), TenderEvent::Kind::QualityFrozen, &TenderEvent::kind);
    return frozen == tender.log.rend() ? nullptr : &*frozen;
}

Result<Tender> freezeQuality(Tender tender, const std::string& at, const std::string& who)
{
    if (envelopeStage(tender) != EnvelopeStage::Scoring)
        return notNow("scores can be frozen while they are given, in a tender with two envelopes");
    const auto bids = qualityPoints(tender);
    if (!bids)
        return tl::unexpected(bids.error());
    for (std::size_t i = 0; i < bids->size(); ++i)
        if ((*bids)[i].status == BidStatus::NotScorable)
            return failure(ErrorId::MissingField, "/scores", "\"" + bidName(tender, i) + "\" has no score for every criterion yet");
    return logged(std::move(tender), TenderEvent::Kind::QualityFrozen, at, who);
}

Result<Tender> openPrices(Tender tender, const std::string& at, const std::string& who)
{
    if (envelopeStage(tender) != EnvelopeStage::QualityFrozen)
        return notNow("prices can be opened once the scores of quality are frozen");
    if (frozenQuality(tender)->digest != qualityDigest(tender))
        return notNow("the scores are not the ones that were frozen: open the scoring again, and freeze them");
    return logged(std::move(tender), TenderEvent::Kind::PricesOpened, at, who);
}

Result<Tender> reopen(Tender tender, const std::string& at, const std::string& who)
{
    const EnvelopeStage stage = envelopeStage(tender);
    if (stage != EnvelopeStage::QualityFrozen && stage != EnvelopeStage::PricesOpen)
        return notNow("only frozen scores can be opened again");
    return logged(std::move(tender), TenderEvent::Kind::Reopened, at, who);
}

}  // namespace sizewright
