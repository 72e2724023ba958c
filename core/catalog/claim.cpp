// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/claim.h"

#include <array>

namespace sizewright {
namespace {

struct Words {
    std::string_view id;
    TextKey name;
    TextKey meaning;
};

constexpr std::array<Words, kClaimVerdicts> kVerdicts{{
    {"true", SIZEWRIGHT_TR_NOOP("ClaimVerdict", "True"),
     SIZEWRIGHT_TR_NOOP("ClaimVerdict", "The statement holds as it stands.")},
    {"true_with_limits", SIZEWRIGHT_TR_NOOP("ClaimVerdict", "True with limits"),
     SIZEWRIGHT_TR_NOOP("ClaimVerdict", "The statement holds, but under conditions that it leaves out.")},
    {"rough", SIZEWRIGHT_TR_NOOP("ClaimVerdict", "Rough"),
     SIZEWRIGHT_TR_NOOP("ClaimVerdict", "The statement points the right way, but its figure is off.")},
    {"unsupported", SIZEWRIGHT_TR_NOOP("ClaimVerdict", "Unsupported"),
     SIZEWRIGHT_TR_NOOP("ClaimVerdict", "No source supports the statement, or what was measured speaks against it.")},
    {"wrong", SIZEWRIGHT_TR_NOOP("ClaimVerdict", "Wrong"),
     SIZEWRIGHT_TR_NOOP("ClaimVerdict", "The statement contradicts the facts.")},
    {"invented", SIZEWRIGHT_TR_NOOP("ClaimVerdict", "Invented"),
     SIZEWRIGHT_TR_NOOP("ClaimVerdict", "The statement speaks of something that does not exist.")},
}};

struct TopicWords {
    std::string_view id;
    TextKey name;
};

constexpr std::array<TopicWords, kClaimTopics> kTopics{{
    {"memory", SIZEWRIGHT_TR_NOOP("ClaimTopic", "Memory")},
    {"precision", SIZEWRIGHT_TR_NOOP("ClaimTopic", "Number formats")},
    {"models", SIZEWRIGHT_TR_NOOP("ClaimTopic", "Models")},
    {"speed", SIZEWRIGHT_TR_NOOP("ClaimTopic", "Speed")},
    {"mac", SIZEWRIGHT_TR_NOOP("ClaimTopic", "Macs")},
    {"hybrid", SIZEWRIGHT_TR_NOOP("ClaimTopic", "CPU and hybrid")},
    {"domestic", SIZEWRIGHT_TR_NOOP("ClaimTopic", "Chinese chips")},
    {"price", SIZEWRIGHT_TR_NOOP("ClaimTopic", "Prices")},
    {"quantisation", SIZEWRIGHT_TR_NOOP("ClaimTopic", "Quantisation")},
    {"hardware", SIZEWRIGHT_TR_NOOP("ClaimTopic", "Hardware")},
    {"quality", SIZEWRIGHT_TR_NOOP("ClaimTopic", "Quality of answers")},
    {"software", SIZEWRIGHT_TR_NOOP("ClaimTopic", "Software")},
}};

constexpr std::array<std::string_view, 5> kQuantities{"weights", "kv_cache", "device_memory", "parameters",
                                                      "bits_per_weight"};
constexpr std::array<std::string_view, 6> kUnits{"GB", "GiB", "MiB", "B", "billion", "bit"};

}  // namespace

const std::string& LocalText::in(LanguageId language) const
{
    switch (language) {
    case LanguageId::De:
        return de;
    case LanguageId::ZhCn:
        return zhCn;
    case LanguageId::En:
        break;
    }
    return en;
}

TextKey claimVerdictName(ClaimVerdict verdict)
{
    return kVerdicts[static_cast<std::size_t>(verdict)].name;
}
TextKey claimVerdictMeaning(ClaimVerdict verdict)
{
    return kVerdicts[static_cast<std::size_t>(verdict)].meaning;
}
TextKey claimTopicName(ClaimTopic topic)
{
    return kTopics[static_cast<std::size_t>(topic)].name;
}
std::string_view claimVerdictId(ClaimVerdict verdict)
{
    return kVerdicts[static_cast<std::size_t>(verdict)].id;
}
std::string_view claimTopicId(ClaimTopic topic)
{
    return kTopics[static_cast<std::size_t>(topic)].id;
}
std::string_view claimQuantityId(ClaimQuantity quantity)
{
    return kQuantities[static_cast<std::size_t>(quantity)];
}
std::string_view claimUnitSymbol(ClaimUnit unit)
{
    return kUnits[static_cast<std::size_t>(unit)];
}

}  // namespace sizewright
