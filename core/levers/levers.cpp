// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levers/levers.h"

#include <algorithm>
#include <cmath>

#include "core/levers/lever_case.h"
#include "core/levers/lever_texts.h"

namespace sizewright {
namespace {

/// Statements come in round figures: five points beside one still agree with it.
constexpr double kAgreement = 0.05;
/// Less than this is nothing.
constexpr double kNothing = 0.02;
/// Family of the models whose published pairs stand behind the formats' kept quality.
constexpr const char* kQualityFamily = "deepseek-v3";

using Changes = std::array<std::optional<Band<double>>, kLeverMetrics>;

std::optional<double> changeOf(double without, double with)
{
    return without > 0 ? std::optional<double>(with / without - 1) : std::nullopt;
}

std::optional<double> changeOf(LeverMetric metric, const LeverFigures& a, const LeverFigures& b)
{
    const bool timed = a.speed && b.speed;
    switch (metric) {
    case LeverMetric::Memory:
        return changeOf(double(a.memory.raw()), double(b.memory.raw()));
    case LeverMetric::Weights:
        return changeOf(double(a.weights.raw()), double(b.weights.raw()));
    case LeverMetric::UserSpeed:
        return timed ? changeOf(a.speed->perUser.typical.raw(), b.speed->perUser.typical.raw()) : std::nullopt;
    case LeverMetric::TotalSpeed:
        return timed ? changeOf(a.speed->outputTotal.typical.raw(), b.speed->outputTotal.typical.raw()) : std::nullopt;
    case LeverMetric::Delay:
        return timed ? changeOf(a.speed->tpot.typical.raw(), b.speed->tpot.typical.raw()) : std::nullopt;
    case LeverMetric::Power:
        return a.energy && b.energy ? changeOf(a.energy->power.load.typical.raw(), b.energy->power.load.typical.raw()) : std::nullopt;
    case LeverMetric::Quality:
        break;
    }
    return std::nullopt;
}

void widen(std::optional<Band<double>>& band, std::optional<double> value)
{
    if (band && value) {
        band->low = std::min(band->low, *value);
        band->high = std::max(band->high, *value);
    }
}

/// The figures of one option, worked out as often as its levers need them.
class Workshop {
public:
    Workshop(const Catalog& catalog, const Scenario& scenario, const PriceBook& prices, LeverCase present)
        : m_catalog(catalog), m_scenario(scenario), m_prices(prices), m_present(std::move(present)),
          m_figures(figures(m_present))
    {
        if (const auto plain = sixteenBitCase(m_catalog, m_present))
            m_sixteenBit = figures(*plain);
    }

    [[nodiscard]] LeverResult result(const Lever& lever) const
    {
        const LeverStep step = applyLever(m_catalog, lever, m_present);
        LeverResult r;
        r.lever = &lever;
        r.use = step.use;
        r.reason = step.reason;
        r.format = step.format;
        if (step.without)
            r.without = step.use == LeverUse::Applies ? m_figures : figures(*step.without);
        if (step.with)
            r.with = step.use == LeverUse::InUse ? m_figures : figures(*step.with);
        r.quality = qualityOf(lever, step);
        r.changes = changesOf(r, lever);
        addChecks(r);
        for (const std::string& id : lever.claims)
            r.claims.push_back(m_catalog.claim(id));
        r.why = leverReasons(r, m_present.load);
        return r;
    }

private:
    [[nodiscard]] LeverFigures figures(const LeverCase& subject) const { return leverFigures(m_catalog, m_scenario, m_prices, subject); }

    [[nodiscard]] LeverQuality qualityOf(const Lever& lever, const LeverStep& step) const
    {
        LeverQuality quality;
        quality.text = lever.quality;
        if (!step.format || quality.text)
            return quality;
        const Model& model = *m_present.deployment.model;
        quality.exact = step.format->id == model.nativeFormat || step.format->quality == QualityClass::Exact;
        if (!quality.exact && step.format->kept && model.family == kQualityFamily && lever.change == LeverChange::Weights)
            quality.kept = step.format->kept;
        return quality;
    }

    [[nodiscard]] Changes changesOf(const LeverResult& r, const Lever& lever) const
    {
        Changes changes;
        for (int i = 0; i < kLeverMetrics; ++i) {
            const auto metric = static_cast<LeverMetric>(i);
            auto& change = changes[static_cast<std::size_t>(i)];
            if (lever.change == LeverChange::None)
                change = Band<double>{};
            else if (metric == LeverMetric::Quality)
                change = qualityChange(r.quality);
            else if (const auto typical = r.without && r.with ? changeOf(metric, *r.without, *r.with) : std::nullopt)
                change = Band<double>{*typical, *typical, *typical};
        }
        if (!lever.factors.empty())
            for (const BandEnd end : {BandEnd::Low, BandEnd::High})
                addEnd(changes, r, applyLever(m_catalog, lever, m_present, end));
        return changes;
    }

    void addEnd(Changes& changes, const LeverResult& r, const LeverStep& step) const
    {
        if (!r.without || !r.with || !step.without || !step.with)
            return;
        const LeverFigures without = step.use == LeverUse::Applies ? m_figures : figures(*step.without);
        const LeverFigures with = step.use == LeverUse::InUse ? m_figures : figures(*step.with);
        for (int i = 0; i < kLeverMetrics; ++i)
            widen(changes[static_cast<std::size_t>(i)], changeOf(static_cast<LeverMetric>(i), without, with));
    }

    [[nodiscard]] static std::optional<Band<double>> qualityChange(const LeverQuality& quality)
    {
        if (quality.exact)
            return Band<double>{};
        if (quality.kept)
            return Band<double>{quality.kept->low / 100 - 1, quality.kept->typical / 100 - 1, quality.kept->high / 100 - 1};
        return std::nullopt;
    }

    /// Articles hold a format against 16 bits, whatever the option runs.
    [[nodiscard]] std::optional<Band<double>> claimedChange(const LeverResult& r, LeverMetric metric) const
    {
        const LeverChange kind = r.lever->change;
        const bool format = kind == LeverChange::Weights || kind == LeverChange::MixedWeights;
        if (!format || metric == LeverMetric::Quality)
            return r.change(metric);
        const auto change = m_sixteenBit && r.with ? changeOf(metric, *m_sixteenBit, *r.with) : std::nullopt;
        return change ? std::optional<Band<double>>({*change, *change, *change}) : std::nullopt;
    }

    void addChecks(LeverResult& r) const
    {
        for (const LeverFigure& figure : r.lever->figures) {
            LeverCheck check{m_catalog.claim(figure.claimId), figure, claimedChange(r, figure.metric), LeverVerdict::NotHere};
            if (check.computed)
                check.verdict = judge(figure, check.computed->typical);
            r.checks.push_back(check);
        }
    }

    [[nodiscard]] static LeverVerdict judge(const LeverFigure& figure, double computed)
    {
        if (computed >= figure.low - kAgreement && computed <= figure.high + kAgreement)
            return LeverVerdict::Holds;
        const double claimed = (figure.low + figure.high) / 2;
        const bool sameWay = std::abs(computed) >= kNothing && (computed > 0) == (claimed > 0);
        return sameWay ? LeverVerdict::OnlyIf : LeverVerdict::DoesNotHold;
    }

    const Catalog& m_catalog;
    const Scenario& m_scenario;
    const PriceBook& m_prices;
    LeverCase m_present;
    LeverFigures m_figures;
    std::optional<LeverFigures> m_sixteenBit;
};

}  // namespace

std::optional<LeverVerdict> LeverResult::verdict() const
{
    return checks.empty() ? std::nullopt : std::optional<LeverVerdict>(checks.front().verdict);
}

Result<std::vector<LeverResult>> optionLevers(const Catalog& catalog, const Scenario& scenario, const Option& option)
{
    auto present = leverCase(catalog, scenario, option);
    if (!present)
        return tl::unexpected(present.error());
    const auto prices = PriceBook::make(catalog, scenario);
    if (!prices)
        return tl::unexpected(prices.error());
    const Workshop workshop(catalog, scenario, *prices, std::move(*present));
    std::vector<LeverResult> results;
    for (const Lever& lever : catalog.levers)
        results.push_back(workshop.result(lever));
    return results;
}

}  // namespace sizewright
