// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/quality.h"

#include <algorithm>

namespace sizewright {
namespace {

/// More than everything is noise.
Percent keptShare(double percent)
{
    return {std::min(percent, 100.0) / 100, 1};
}

}  // namespace

TextKey lossBasisName(LossBasis basis)
{
    switch (basis) {
    case LossBasis::Native:
        return SIZEWRIGHT_TR_NOOP("Quality", "the maker's own weights");
    case LossBasis::SameModel:
        return SIZEWRIGHT_TR_NOOP("Quality", "this model in this format");
    case LossBasis::SameClass:
        return SIZEWRIGHT_TR_NOOP("Quality", "this format, other models of its size");
    case LossBasis::SameBits:
        return SIZEWRIGHT_TR_NOOP("Quality", "other formats of about as many bits");
    case LossBasis::Unknown:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Quality", "not published");
}

std::string_view lossBasisId(LossBasis basis)
{
    constexpr std::string_view kIds[] = {"native", "same_model", "same_class", "same_bits", "unknown"};
    return kIds[static_cast<std::size_t>(basis)];
}

TextKey confidenceName(QualityConfidence confidence)
{
    switch (confidence) {
    case QualityConfidence::High:
        return SIZEWRIGHT_TR_NOOP("Quality", "well known");
    case QualityConfidence::Medium:
        return SIZEWRIGHT_TR_NOOP("Quality", "partly known");
    case QualityConfidence::Low:
        return SIZEWRIGHT_TR_NOOP("Quality", "hardly known");
    case QualityConfidence::None:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Quality", "not known");
}

std::string_view confidenceId(QualityConfidence confidence)
{
    constexpr std::string_view kIds[] = {"high", "medium", "low", "none"};
    return kIds[static_cast<std::size_t>(confidence)];
}

TextKey thinkingName(Thinking mode)
{
    switch (mode) {
    case Thinking::On:
        return SIZEWRIGHT_TR_NOOP("Quality", "thinking");
    case Thinking::Off:
        return SIZEWRIGHT_TR_NOOP("Quality", "no thinking");
    case Thinking::NotStated:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Quality", "mode not stated");
}

Message lossSentence(const FormatLoss& loss)
{
    Message m{"quality_kept", {}, {}};
    if (loss.known() && loss.worst)
        m.values = {{"low", keptShare(loss.low)},
                    {"median", keptShare(loss.median)},
                    {"high", keptShare(loss.high)},
                    {"pairs", std::int64_t(loss.pairs.size())},
                    {"worst", loss.worst->benchmark}};
    switch (loss.basis) {
    case LossBasis::Native:
        m.text = SIZEWRIGHT_TR_NOOP("Quality", "The maker's own weights: nothing is lost.");
        break;
    case LossBasis::SameModel:
        m.text = loss.pairs.size() == 1
                     ? SIZEWRIGHT_TR_NOOP("Quality", "Keeps {median} of the native score on {worst}, the only published result of this model in this format.")
                     : SIZEWRIGHT_TR_NOOP("Quality", "Keeps {low} to {high} of the native scores, median {median}, in {pairs} published results of this model "
                                                     "in this format; least on {worst}.");
        break;
    case LossBasis::SameClass:
        m.text = loss.pairs.size() == 1
                     ? SIZEWRIGHT_TR_NOOP("Quality", "Not published for this model. Another model of its size keeps {median} of its score on {worst} in this "
                                                     "format.")
                     : SIZEWRIGHT_TR_NOOP("Quality", "Not published for this model. Other models of its size keep {low} to {high} in this format, median "
                                                     "{median}, in {pairs} results; least on {worst}.");
        break;
    case LossBasis::SameBits:
        m.text = SIZEWRIGHT_TR_NOOP("Quality", "Not published for this format. Formats of about as many bits keep {low} to {high} on models of this size, median "
                                               "{median}, in {pairs} results.");
        break;
    case LossBasis::Unknown:
        m.text = SIZEWRIGHT_TR_NOOP("Quality", "What this format keeps of the model has not been published: test it with your own questions.");
        break;
    }
    return m;
}

Message comparisonSentence(const ModelComparison& c)
{
    const BenchmarkComparison* weakest = c.weakest();
    if (!weakest)
        return {"quality_no_comparison", SIZEWRIGHT_TR_NOOP("Quality", "No benchmark of both models is published under settings that compare."), {}};
    return {"quality_comparison",
            SIZEWRIGHT_TR_NOOP("Quality", "Better on {better}, equal on {even}, worse on {worse} of {all} benchmarks that compare; weakest on {benchmark}, {own} "
                                          "against {other}."),
            {{"better", std::int64_t(c.count(1))},
             {"even", std::int64_t(c.count(0))},
             {"worse", std::int64_t(c.count(-1))},
             {"all", std::int64_t(c.benchmarks.size())},
             {"benchmark", weakest->left->benchmark},
             {"own", Number{weakest->left->score, 1}},
             {"other", Number{weakest->right->score, 1}}}};
}

}  // namespace sizewright
