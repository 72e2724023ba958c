// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/source.h"
#include "core/money/decimal.h"
#include "core/text/message.h"

namespace sizewright {

/// How a statement that circulates stands up to the facts.
enum class ClaimVerdict : unsigned char {
    True,
    TrueWithLimits,  ///< holds under conditions that it leaves out
    Rough,           ///< right in kind, off in the figure
    Unsupported,     ///< no source, or what was measured speaks against it
    Wrong,
    Invented,  ///< speaks of things that do not exist
};
inline constexpr int kClaimVerdicts = static_cast<int>(ClaimVerdict::Invented) + 1;

enum class ClaimTopic : unsigned char {
    Memory,
    Precision,
    Models,
    Speed,
    Mac,
    Hybrid,
    Domestic,
    Price,
    Quantisation,
    Hardware,
    Quality,
    Software,
};
inline constexpr int kClaimTopics = static_cast<int>(ClaimTopic::Software) + 1;

/// The same text in each language of the interface.
struct LocalText {
    std::string en;
    std::string de;
    std::string zhCn;

    [[nodiscard]] const std::string& in(LanguageId language) const;
    bool operator==(const LocalText&) const = default;
};

/// What a checked figure is made of; core/memory works it out again.
enum class ClaimQuantity : unsigned char {
    Weights,        ///< file of a model in a format, with what its usual file carries
    KvCache,        ///< cache of one sequence of so many tokens
    DeviceMemory,   ///< `count` devices by the gigabytes on the box
    Parameters,     ///< of the model, without its multi-token-prediction module
    BitsPerWeight,  ///< file size over parameters
};
enum class ClaimUnit : unsigned char { Gigabytes, Gibibytes, Mebibytes, SingleBytes, Billions, Bits };

/// A figure of a claim's answer that follows from the catalog. Ids are empty where the quantity does not need them.
struct ClaimCheck {
    ClaimQuantity quantity{};
    std::string modelId;
    std::string formatId;
    std::string kvFormatId;
    std::string deviceId;
    int count = 1;
    Tokens tokens{1};
    Decimal figure;  ///< with the digits that the answer prints
    ClaimUnit unit{};
    bool operator==(const ClaimCheck&) const = default;
};

/// A project that asks what the statement says, and what its plan makes of the statement's machine.
struct ClaimSample {
    std::string file;  ///< among the samples, without ".json"
    std::string platformId;
    int nodes = 1;
    std::string formatId;  ///< of the weights that the statement is about; empty: any
    bool holds = false;    ///< whether the plan accepts so many of these machines; tests plan it again
    LocalText text;        ///< what the plan answers and why, in whole sentences
    bool operator==(const ClaimSample&) const = default;
};

/// A statement on local hardware as readers meet it, and what is right.
struct Claim {
    std::string id;
    std::vector<ClaimTopic> topics;
    std::vector<std::string> modelIds;  ///< empty: no particular model
    LocalText statement;
    ClaimVerdict verdict{};
    LocalText answer;  ///< the right figure and why, in whole sentences
    std::vector<ClaimCheck> checks;
    std::optional<ClaimSample> sample;
    Source source;  ///< of the answer
    bool operator==(const Claim&) const = default;
};

[[nodiscard]] TextKey claimVerdictName(ClaimVerdict verdict);
/// One sentence on what the verdict means.
[[nodiscard]] TextKey claimVerdictMeaning(ClaimVerdict verdict);
[[nodiscard]] TextKey claimTopicName(ClaimTopic topic);
/// The stable words of the catalog files: "true_with_limits", "memory".
[[nodiscard]] std::string_view claimVerdictId(ClaimVerdict verdict);
[[nodiscard]] std::string_view claimTopicId(ClaimTopic topic);
[[nodiscard]] std::string_view claimQuantityId(ClaimQuantity quantity);
[[nodiscard]] std::string_view claimUnitSymbol(ClaimUnit unit);

/// Whether every word occurs in the claim's statement, answer, id, models or topics, in the language or in English. Case,
/// full width, and "×" for "x" make no difference; in words with a digit neither do spaces and hyphens. No words match
/// everything.
[[nodiscard]] bool matchesWords(const Claim& claim, std::string_view words, LanguageId language);

}  // namespace sizewright
