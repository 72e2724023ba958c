// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <cmath>

#include "core/catalog/checks.h"
#include "core/io/number_text.h"

namespace sizewright::checks {
namespace {

/// Peaks are ordered by width: an 8-bit peak below the 16-bit one is a slip of columns.
constexpr double kPeakTolerance = 0.999;
/// Data sheets round peaks and bandwidths to three digits or fewer.
constexpr double kRounding = 0.04;
/// No device reaches this, bytes per second.
constexpr double kLargestBandwidth = 3e13;

bool mentions(const std::string& note, std::string_view word)
{
    const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
    return std::search(note.begin(), note.end(), word.begin(), word.end(), same) != note.end();
}

bool near(double value, double expected)
{
    return std::abs(value / expected - 1) <= kRounding;
}

/// Half the width, twice the rate. Consumer cards accumulate 16-bit products in 32 bits at half rate, so theirs may be four
/// times. Anything else is explained in the entry's note.
void checkPeak(const Accelerator& a, double wide, const std::optional<FlopsPerSecond>& narrow, std::string_view name,
               Errors& errors)
{
    if (!narrow || wide <= 0)
        return;
    const double ratio = narrow->raw() / wide;
    require(near(ratio, 2) || (a.consumerCard && near(ratio, 4)) || mentions(a.source.note, name), "accelerators/" + a.id,
            "the " + std::string(name) + " peak is " + fixedText(ratio, 2) +
                " times that of the next wider number; 2 is expected, or a note that says why not",
            errors);
}

void checkBandwidth(const Accelerator& a, Errors& errors)
{
    const std::string where = "accelerators/" + a.id;
    require(!a.bandwidth || a.bandwidth->high.raw() < kLargestBandwidth, where, "the memory bandwidth is above 30 TB/s",
            errors);
    if (!a.bandwidth || !a.memoryBusBits || !a.memoryGigatransfers)
        return;
    const double product = *a.memoryBusBits / 8.0 * *a.memoryGigatransfers * 1e9;
    require(near(a.bandwidth->typical.raw(), product), where,
            "bus width x data rate is " + fixedText(product / 1e9, 0) + " GB/s, the entry says " +
                fixedText(a.bandwidth->typical.raw() / 1e9, 0),
            errors);
}

}  // namespace

void accelerator(const Accelerator& a, Errors& errors)
{
    const std::string where = "accelerators/" + a.id;
    const auto below = [](const std::optional<FlopsPerSecond>& wide, double narrow) {
        return !wide || wide->raw() >= narrow * kPeakTolerance;
    };
    const double bf16 = a.bf16 ? a.bf16->typical.raw() : 0;
    const double fp8 = a.fp8 ? a.fp8->raw() : bf16;
    require(below(a.fp8, bf16), where, "the FP8 peak is below the 16-bit peak", errors);
    require(below(a.fp4, fp8), where, "the FP4 peak is below the 8-bit peak", errors);
    checkPeak(a, bf16, a.fp8, "fp8", errors);
    if (a.fp8)
        checkPeak(a, fp8, a.fp4, "fp4", errors);
    checkBandwidth(a, errors);
    const double nominal = a.nominalGigabytes * 1e9;
    if (a.memory && nominal > 0)
        require(double(a.memory->raw()) > 0.95 * nominal && double(a.memory->raw()) < 1.1 * nominal, where,
                "memory and the gigabytes on the box differ by more than the binary prefix", errors);
}

void cpu(const Cpu& c, Errors& errors)
{
    if (!c.memoryChannels || !c.memoryMegatransfers)
        return;
    const double bandwidth = double(*c.memoryChannels) * *c.memoryMegatransfers * 8e6;
    require(bandwidth > 1e10 && bandwidth < 2e12, "cpus/" + c.id, "channels x MT/s x 8 bytes is no plausible bandwidth", errors);
}

void platform(const Catalog& catalog, const Platform& p, Errors& errors)
{
    const std::string where = "platforms/" + p.id;
    if (p.hostMemory && p.dimms > 0 && p.dimmGigabytes > 0)
        require(p.hostMemory->raw() == std::int64_t(p.dimms) * p.dimmGigabytes * (std::int64_t{1} << 30), where,
                "host memory is not modules x size", errors);
    const Cpu* host = catalog.cpu(p.cpuId);
    require(!host || !host->maxSockets || p.sockets <= *host->maxSockets, where, "the processor does not work in so many sockets", errors);
    require(!p.bom.empty(), where, "the bill of materials is empty", errors);
    const Accelerator* device = catalog.accelerator(p.acceleratorId);
    require(p.family == Family::Hybrid || !device || device->family == p.family, where, "the accelerator is of another family", errors);
}

}  // namespace sizewright::checks
