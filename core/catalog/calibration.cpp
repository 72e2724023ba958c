// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/calibration.h"

#include <algorithm>

namespace sizewright {
namespace {

// FNV-1a
constexpr std::uint64_t kOffset = 14695981039346656037ull;
constexpr std::uint64_t kPrime = 1099511628211ull;
/// Ends a part, so that "a" + "bc" differs from "ab" + "c".
constexpr std::uint64_t kEnd = 0x7c;

constexpr std::uint64_t mixed(std::uint64_t hash, std::string_view text)
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
    return (hash ^ kEnd) * kPrime;
}

constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t number)
{
    return (hash ^ number) * kPrime;
}

constexpr std::uint64_t settingKey(std::string_view engine, std::string_view device, std::string_view family)
{
    return mixed(mixed(mixed(kOffset, engine), device), family);
}

/// Keys of the levels, from coarse to fine.
struct LevelKeys {
    explicit constexpr LevelKeys(const CorrectionSetting& s)
        : family(mixed(mixed(mixed(kOffset, s.engine), s.family), std::uint64_t(s.speculative))),
          version(mixed(mixed(family, "version"), s.version)),
          device(mixed(mixed(mixed(family, "device"), s.format), s.device))
    {
    }
    std::uint64_t family, version, device;
};

}  // namespace

void CorrectionFactors::multiply(const CorrectionFactors& other)
{
    for (std::size_t metric = 0; metric < byMetric.size(); ++metric)
        for (std::size_t part = 0; part < byMetric[metric].size(); ++part)
            byMetric[metric][part] *= other.byMetric[metric][part];
}

void CorrectionTable::assign(std::vector<SpeedCorrection> corrections)
{
    m_entries = std::move(corrections);
    m_byKey.clear();
    const auto add = [this](std::uint64_t key, const SpeedCorrection& c) {
        CorrectionFactors factors;
        factors.byMetric[static_cast<std::size_t>(c.metric)] = c.factors;
        m_byKey.emplace_back(key, factors);
    };
    for (const SpeedCorrection& c : m_entries) {
        const LevelKeys keys({c.engineId, c.modelFamily, c.speculative, c.engineVersion, c.formatId, c.deviceId});
        if (!c.engineVersion.empty()) {
            add(keys.version, c);
            if (c.newest)
                add(LevelKeys({c.engineId, c.modelFamily, c.speculative, {}, {}, {}}).version, c);
        } else {
            add(c.deviceId.empty() ? keys.family : keys.device, c);
        }
    }
    std::ranges::stable_sort(m_byKey, {}, &std::pair<std::uint64_t, CorrectionFactors>::first);
    // One entry a key: those of the four metrics unite.
    std::size_t kept = 0;
    for (std::size_t i = 1; i < m_byKey.size(); ++i) {
        if (m_byKey[i].first == m_byKey[kept].first)
            m_byKey[kept].second.multiply(m_byKey[i].second);
        else
            m_byKey[++kept] = m_byKey[i];
    }
    if (!m_byKey.empty())
        m_byKey.resize(kept + 1);
}

CorrectionFactors CorrectionTable::factors(const CorrectionSetting& setting) const
{
    CorrectionFactors product;
    const LevelKeys keys(setting);
    for (const std::uint64_t key : {keys.family, keys.version, keys.device}) {
        const auto found = std::ranges::lower_bound(m_byKey, key, {}, &std::pair<std::uint64_t, CorrectionFactors>::first);
        if (found != m_byKey.end() && found->first == key)
            product.multiply(found->second);
    }
    return product;
}

void MeasuredSettings::assign(std::vector<MeasuredPair> pairs)
{
    m_pairs = std::move(pairs);
    m_keys.clear();
    for (const MeasuredPair& pair : m_pairs) {
        m_keys.push_back(settingKey(pair.engineId, pair.deviceId, ""));
        for (const std::string& family : pair.modelFamilies) {
            m_keys.push_back(settingKey(pair.engineId, pair.deviceId, family));
            m_keys.push_back(settingKey(pair.engineId, "", family));
        }
    }
    std::ranges::sort(m_keys);
}

Basis MeasuredSettings::basis(std::string_view engine, std::string_view device, std::string_view family) const
{
    const auto known = [&](std::string_view d, std::string_view f) { return std::ranges::binary_search(m_keys, settingKey(engine, d, f)); };
    if (known(device, family))
        return Basis::Measured;
    return known(device, "") || known("", family) ? Basis::Calibrated : Basis::Derived;
}

}  // namespace sizewright
