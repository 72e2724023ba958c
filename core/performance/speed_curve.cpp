// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/speed_curve.h"

#include <algorithm>
#include <cmath>

namespace sizewright {
namespace {

/// A doubling of the users that gains less than this share of throughput is not worth it.
constexpr double kWorthwhileGain = 0.05;
/// Beyond this many requests at once the question is another one.
constexpr int kMostAtOnce = 100'000;
/// How far the curve goes on where requests wait.
constexpr double kBeyond = 1.5;

/// 1, 2, 3, 4, 6, 8, 12 ... past the limit, and the limit itself, where the curve bends.
std::vector<int> concurrencies(int atOnce)
{
    std::vector<int> values{1};
    for (int power = 2; values.back() < kBeyond * atOnce; power *= 2) {
        values.push_back(power);
        if (values.back() < kBeyond * atOnce)
            values.push_back(power / 2 * 3);
    }
    if (!std::ranges::binary_search(values, atOnce))
        values.insert(std::ranges::upper_bound(values, atOnce), atOnce);
    return values;
}

enum class BandEnd { Bad, Typical, Good };

bool meets(const ServingEstimate& e, const SpeedLevel& level, BandEnd end)
{
    const TokensPerSecond rate = end == BandEnd::Bad    ? e.perUser.low
                                 : end == BandEnd::Good ? e.perUser.high
                                                        : e.perUser.typical;
    const Seconds first = end == BandEnd::Bad ? e.ttft.high : end == BandEnd::Good ? e.ttft.low : e.ttft.typical;
    return rate >= level.perUser && (!level.firstTokenWithin || first <= *level.firstTokenWithin);
}

class CurveMaker {
public:
    CurveMaker(const SpeedEstimator& estimator, const ServingLoad& shape) : m_estimator(estimator), m_shape(shape) {}

    [[nodiscard]] ServingEstimate at(int users) const
    {
        ServingLoad load = m_shape;
        load.concurrency = users;
        return m_estimator.at(load);
    }

    [[nodiscard]] int usersAt(const SpeedLevel& level, BandEnd end, int most) const
    {
        const auto good = [&](int users) { return meets(at(users), level, end); };
        if (!good(1))
            return 0;
        int found = 1;
        int step = 1;
        while (found + step <= most && good(found + step)) {
            found += step;
            step *= 2;
        }
        for (; step > 0; step /= 2)
            if (found + step <= most && good(found + step))
                found += step;
        return found;
    }

    [[nodiscard]] LevelUsers levelUsers(const SpeedLevel& level, int most) const
    {
        LevelUsers result{level, usersAt(level, BandEnd::Typical, most), usersAt(level, BandEnd::Bad, most),
                          usersAt(level, BandEnd::Good, most), std::nullopt};
        if (result.users > 0)
            result.goodput = at(result.users).outputTotal;
        return result;
    }

    [[nodiscard]] bool gainsByDoubling(int users) const
    {
        return at(2 * users).outputTotal.typical.raw() >= (1 + kWorthwhileGain) * at(users).outputTotal.typical.raw();
    }

private:
    const SpeedEstimator& m_estimator;
    ServingLoad m_shape;
};

void findSaturation(SpeedCurve& curve, const CurveMaker& maker)
{
    curve.saturation = curve.atOnce;
    // From the far end back, as a few users of a model with experts can gain less by a doubling than many.
    for (auto point = curve.points.rbegin(); point != curve.points.rend(); ++point) {
        if (std::int64_t{2} * point->concurrency > curve.atOnce)
            continue;
        if (maker.gainsByDoubling(point->concurrency))
            break;
        curve.saturation = point->concurrency;
        curve.saturates = true;
    }
    curve.saturated = maker.at(curve.saturation).outputTotal;
}

}  // namespace

std::vector<SpeedLevel> defaultLevels()
{
    return {{"acceptable", TokensPerSecond(6), std::nullopt}, {"comfortable", TokensPerSecond(14), std::nullopt}};
}

TextKey levelName(const std::string& id)
{
    if (id == "acceptable")
        return SIZEWRIGHT_TR_NOOP("Speed", "acceptable");
    if (id == "comfortable")
        return SIZEWRIGHT_TR_NOOP("Speed", "comfortable");
    return SIZEWRIGHT_TR_NOOP("Speed", "asked for");
}

TokensPerSecond SpeedCurve::goodput(const CurvePoint& point, const SpeedLevel& level)
{
    return meets(point.estimate, level, BandEnd::Typical) ? point.estimate.outputTotal.typical : TokensPerSecond();
}

SpeedCurve speedCurve(const SpeedEstimator& estimator, const Deployment& d, const MemoryFootprint& memory, const ServingLoad& shape,
                      const std::vector<SpeedLevel>& levels)
{
    const CurveMaker maker(estimator, shape);
    SpeedCurve curve;
    curve.maxConcurrency = memory.maxConcurrency;
    curve.atOnce = static_cast<int>(std::clamp(std::floor(estimator.mostAtOnce(shape) + 1e-9), 1.0, double(kMostAtOnce)));
    const double engine = double(stepLimits(d).maxRunning) * d.layout.attentionDataParallel * d.layout.decodeReplicas();
    curve.engineLimits = engine > 0 && curve.atOnce >= engine;
    for (const int users : concurrencies(curve.atOnce))
        curve.points.push_back({users, maker.at(users)});
    findSaturation(curve, maker);
    for (const SpeedLevel& level : levels)
        curve.levels.push_back(maker.levelUsers(level, curve.atOnce));
    return curve;
}

double mostRequestsPerSecond(const SpeedCurve& curve, const ServingLoad& shape)
{
    double most = 0;
    for (const CurvePoint& point : curve.points)
        if (point.concurrency <= curve.atOnce)
            most = std::max(most, point.estimate.outputTotal.typical.raw() / std::max(shape.outputTokens, 1.0));
    return most;
}

}  // namespace sizewright
