// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/calibration.h"

#include <algorithm>

namespace sizewright {
namespace {

constexpr std::uint64_t kFnvOffset = 14695981039346656037ull;
constexpr std::uint64_t kFnvPrime = 1099511628211ull;

constexpr std::uint64_t mixed(std::uint64_t hash, std::string_view text)
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * kFnvPrime;
    return (hash ^ 0x7c) * kFnvPrime;
}

std::uint64_t settingKey(std::string_view engine, std::string_view device, std::string_view family)
{
    return mixed(mixed(mixed(kFnvOffset, engine), device), family);
}

}  // namespace

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

std::uint64_t CorrectionTable::key(BandMetric metric, std::string_view engine, std::string_view family, std::string_view format,
                                   std::string_view device, int devices)
{
    std::uint64_t hash = (kFnvOffset ^ static_cast<std::uint64_t>(metric)) * kFnvPrime;
    for (const std::string_view part : {engine, family, format, device})
        hash = mixed(hash, part);
    return (hash ^ static_cast<std::uint64_t>(devices)) * kFnvPrime;
}

void CorrectionTable::assign(std::vector<SpeedCorrection> corrections)
{
    m_entries = std::move(corrections);
    m_byKey.clear();
    for (const SpeedCorrection& c : m_entries)
        m_byKey.emplace_back(key(c.metric, c.engineId, c.modelFamily, c.formatId, c.deviceId, c.devices), c.factor);
    std::ranges::sort(m_byKey);
}

double CorrectionTable::factor(std::uint64_t key) const
{
    const auto found = std::ranges::lower_bound(m_byKey, key, {}, &std::pair<std::uint64_t, double>::first);
    return found != m_byKey.end() && found->first == key ? found->second : 1.0;
}

}  // namespace sizewright
