// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/usual_criteria.h"

namespace sizewright {
namespace {

struct UsualMust {
    TextKey name;
    TextKey met;
};
constexpr std::array<UsualMust, 5> kMusts{{
    {SIZEWRIGHT_TR_NOOP("Criteria", "The model fits in memory"),
     SIZEWRIGHT_TR_NOOP("Criteria", "Weights, cache of the longest request and working memory fit, shown by the engine's start-up log.")},
    {SIZEWRIGHT_TR_NOOP("Criteria", "Speed for all users"),
     SIZEWRIGHT_TR_NOOP("Criteria", "The speed and the first token asked for hold at the planned number of requests at once.")},
    {SIZEWRIGHT_TR_NOOP("Criteria", "Warranty by the maker"),
     SIZEWRIGHT_TR_NOOP("Criteria", "The maker confirms the warranty for the serial numbers and the country of use.")},
    {SIZEWRIGHT_TR_NOOP("Criteria", "Lawful origin"),
     SIZEWRIGHT_TR_NOOP("Criteria", "New goods with an unbroken chain of invoices, and licences where export control asks for them.")},
    {SIZEWRIGHT_TR_NOOP("Criteria", "Runs offline"),
     SIZEWRIGHT_TR_NOOP("Criteria", "Everything works without a connection to the outside; no data leave the house.")},
}};

struct UsualCriterion {
    TextKey name;
    int hundredths = 0;  ///< of the points
    std::array<TextKey, 3> anchors;  ///< for 0, 5 and 10
};
constexpr std::array<UsualCriterion, 7> kWeighted{{
    {SIZEWRIGHT_TR_NOOP("Criteria", "Speed at the planned load"),
     25,
     {SIZEWRIGHT_TR_NOOP("Criteria", "Just the speed that is asked for, or figures without conditions."),
      SIZEWRIGHT_TR_NOOP("Criteria", "A quarter faster than asked for at the planned number of requests, measured."),
      SIZEWRIGHT_TR_NOOP("Criteria", "Half as fast again or more, measured at the planned load with median and 95th percentile.")}},
    {SIZEWRIGHT_TR_NOOP("Criteria", "Quality of the model file"),
     20,
     {SIZEWRIGHT_TR_NOOP("Criteria", "A quantised file without published comparison with the native one."),
      SIZEWRIGHT_TR_NOOP("Criteria", "A quantised file whose published scores keep at least 98 of 100 of the native ones."),
      SIZEWRIGHT_TR_NOOP("Criteria", "The native file, proven by its checksum.")}},
    {SIZEWRIGHT_TR_NOOP("Criteria", "Reserve and growth"),
     15,
     {SIZEWRIGHT_TR_NOOP("Criteria", "No reserve at the planned load, and nothing can be added."),
      SIZEWRIGHT_TR_NOOP("Criteria", "Half as many requests more at the service level, or room for further devices."),
      SIZEWRIGHT_TR_NOOP("Criteria", "Twice the requests at the service level, or that by adding machines of the same kind.")}},
    {SIZEWRIGHT_TR_NOOP("Criteria", "Warranty and service"),
     15,
     {SIZEWRIGHT_TR_NOOP("Criteria", "Legal minimum, sent in for repair."),
      SIZEWRIGHT_TR_NOOP("Criteria", "36 months on site, answer on the next working day."),
      SIZEWRIGHT_TR_NOOP("Criteria", "60 months on site, answer within four hours, spare parts in the house, versions of driver and engine promised.")}},
    {SIZEWRIGHT_TR_NOOP("Criteria", "Security and independence"),
     10,
     {SIZEWRIGHT_TR_NOOP("Criteria", "Closed appliance for one model, no list of its software."),
      SIZEWRIGHT_TR_NOOP("Criteria", "Models can be changed by the buyer; list of the software and of open ports."),
      SIZEWRIGHT_TR_NOOP("Criteria", "As for 5, with updates that work offline, a security assessment, and no lock to one vendor.")}},
    {SIZEWRIGHT_TR_NOOP("Criteria", "Energy"),
     10,
     {SIZEWRIGHT_TR_NOOP("Criteria", "Power is not stated, or a third above the most frugal bid for the same work."),
      SIZEWRIGHT_TR_NOOP("Criteria", "Power idle and under load is stated and about the middle of the bids."),
      SIZEWRIGHT_TR_NOOP("Criteria", "Measured at the wall, and the least energy for a million tokens of all bids.")}},
    {SIZEWRIGHT_TR_NOOP("Criteria", "Delivery"),
     5,
     {SIZEWRIGHT_TR_NOOP("Criteria", "On the last day that the plan allows, without a penalty for delay."),
      SIZEWRIGHT_TR_NOOP("Criteria", "A binding date within the plan."),
      SIZEWRIGHT_TR_NOOP("Criteria", "A binding date in half the time, installation and training of staff included.")}},
}};

Criterion mustOf(const UsualMust& usual, const Language& language)
{
    Criterion c;
    c.name = language(usual.name);
    c.knockOut = true;
    c.anchors = {{0, language(SIZEWRIGHT_TR_NOOP("Criteria", "Not met or not proven."))}, {10, language(usual.met)}};
    return c;
}

Criterion weightedOf(const UsualCriterion& usual, const Language& language)
{
    Criterion c;
    c.name = language(usual.name);
    c.weight = Decimal::fromMantissa(Decimal::fromInteger(usual.hundredths).mantissa() / 100);
    for (std::size_t i = 0; i < usual.anchors.size(); ++i)
        c.anchors.push_back({static_cast<int>(5 * i), language(usual.anchors[i])});
    return c;
}

}  // namespace

std::vector<Criterion> usualCriteria(const Language& language)
{
    std::vector<Criterion> criteria;
    for (const UsualMust& usual : kMusts)
        criteria.push_back(mustOf(usual, language));
    for (const UsualCriterion& usual : kWeighted)
        criteria.push_back(weightedOf(usual, language));
    for (std::size_t i = 0; i < criteria.size(); ++i)
        criteria[i].id = "c" + std::to_string(i + 1);
    return criteria;
}

}  // namespace sizewright
