// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/local_rates.h"

#include <algorithm>
#include <cmath>

namespace sizewright {
namespace {

/// FLOP per byte of bandwidth of devices whose 16-bit peak is not published: Macs have 26 to 38, graphics cards 50 to 370.
/// @source catalogs/accelerators, median of the published ones, 2026-11
constexpr double kMacFlopPerByte = 30;
constexpr double kCardFlopPerByte = 110;
/// Cores of a server processor of which only the generation is known; a planning default.
constexpr int kUsualCores = 32;
/// GeForce cards reach their peak with 16-bit accumulation, which llama.cpp uses; their data sheets count the 32-bit one.
/// @source NVIDIA Ada and Blackwell GPU architecture papers, read 2026-11
constexpr double kHalfAccumulation = 2;

bool isAmdCpu(const Cpu& cpu)
{
    return cpu.id.starts_with("epyc") || cpu.id.starts_with("ryzen") || cpu.id.starts_with("threadripper");
}

std::string isaClass(const Deployment& d)
{
    const Cpu& cpu = *d.host.cpu;
    if (cpu.isa == "amx" && d.engine->numaCopies && d.format->speedClass == "w8" && d.format->compute != ComputeType::Fp8)
        return "amx-int8";
    return cpu.isa == "avx512" && isAmdCpu(cpu) ? "avx512-zen" : cpu.isa;
}

/// What is left of the sum of the sockets' bandwidth.
double numaShare(const Deployment& d, const LocalCalibration& c)
{
    if (d.host.sockets <= 1)
        return 1;
    if (d.host.sockets > 2)
        return c.numaNoCopyFour;
    const HybridEngineCalibration* hybrid = hybridOf(d, c);
    return hybrid && d.engine->numaCopies ? hybrid->numaCopyFactor : c.numaNoCopyTwo;
}

bool usesHbm(const Accelerator& device)
{
    const std::string& a = device.architecture;
    return a == "hopper" || a == "blackwell" || a == "volta" || device.id.starts_with("a100") ||
           device.id.starts_with("a800") || device.id.starts_with("a30");
}

}  // namespace

bool describesBuild(const std::string& until, const std::string& month)
{
    return until.empty() || (!month.empty() && month < until);
}

std::string backendId(const Deployment& d)
{
    const std::string& a = d.device->architecture;
    if (a == "apple") {
        if (d.engine->id == "ds4")
            return "ds4";
        return d.engine->id == "mlx" || d.engine->id == "rapid-mlx" || d.engine->id == "exo" ? "mlx" : "metal";
    }
    if (d.backend == "vulkan" || d.backend == "rocm" || d.backend == "sycl")
        return d.backend;
    if (a.starts_with("rdna") || a.starts_with("cdna"))
        return "rocm";
    if (a == "strix-halo" || a == "polaris")
        return "vulkan";
    if (a == "intel-xe")
        return "sycl";
    if (d.device->unifiedMemory)
        return "integrated";
    return usesHbm(*d.device) ? "cuda-hbm" : "cuda";
}

const LocalBackendCalibration* backendOf(const Deployment& d, const LocalCalibration& c)
{
    const std::string id = backendId(d);
    for (const LocalBackendCalibration& backend : c.backends)
        if (backend.backend == id && describesBuild(backend.until, d.engineMonth))
            return &backend;
    return nullptr;
}

const HybridEngineCalibration* hybridOf(const Deployment& d, const LocalCalibration& c)
{
    for (const HybridEngineCalibration& hybrid : c.hybrids)
        if (hybrid.engineId == d.engine->id && describesBuild(hybrid.until, d.engineMonth))
            return &hybrid;
    return nullptr;
}

FormatShare formatShareOf(const WeightFormat& format, const LocalCalibration& c)
{
    for (const FormatShare& share : c.formats)
        if (share.speedClass == format.speedClass)
            return share;
    return {};
}

double peak16(const Accelerator& device)
{
    if (device.bf16)
        return device.bf16->typical.raw();
    if (device.int8)
        return device.int8->raw() / 2;
    const double flopPerByte = device.architecture == "apple" ? kMacFlopPerByte : kCardFlopPerByte;
    return device.bandwidth ? device.bandwidth->typical.raw() * flopPerByte : 0;
}

double prefillRate(const Deployment& d, const LocalBackendCalibration& backend, const LocalCalibration& c)
{
    const bool wide = d.format->speedClass == "w16";
    double peak = peak16(*d.device);
    if (backend.prefillPeak == PrefillPeak::Int8 && !wide)
        peak = d.device->int8 ? d.device->int8->raw() : 2 * peak;
    else if (backend.powerLimited && d.device->consumerCard)
        peak *= kHalfAccumulation;
    if (backend.powerLimited && d.device->loadPower)
        peak = std::pow(peak, 1 - c.powerExponent) * std::pow(d.device->loadPower->raw() * 1e12, c.powerExponent);
    return peak * (wide ? backend.prefill16Share : backend.prefillShare) * formatShareOf(*d.format, c).prefill;
}

Result<HostRates> hostRates(const Deployment& d, const LocalCalibration& c)
{
    const Host& h = d.host;
    const int megatransfers = h.megatransfers > 0 || !h.cpu ? h.megatransfers : h.cpu->memoryMegatransfers.value_or(0);
    if (!h.cpu || h.sockets == 0 || h.channelsPerSocket == 0 || megatransfers == 0)
        return failure(ErrorId::NotApplicable, "host", "sockets, CPU and populated memory channels must be stated");
    const double numa = numaShare(d, c);
    const double sum = double(h.sockets) * h.channelsPerSocket * megatransfers * 1e6 * 8;
    // Sockets that wait for each other's memory add neither bandwidth nor cores.
    const double helping = h.sockets > 1 && !d.engine->numaCopies ? std::max(1.0, h.sockets * numa) : h.sockets;
    const double all = double(h.cpu->cores.value_or(kUsualCores));
    HostRates r;
    r.cores = (h.threads > 0 ? std::min(double(h.threads), all * h.sockets) / h.sockets : all) * helping;
    const double memory = sum * c.hostMemoryShare * numa;
    const double taken = r.cores * c.hostCoreBandwidth;
    r.bandwidth = memory / std::pow(1 + std::pow(memory / taken, 4), 0.25);
    double share = 1;
    for (const IsaShare& isa : c.isas)
        if (isa.isa == isaClass(d))
            share = isa.share;
    const HybridEngineCalibration* hybrid = hybridOf(d, c);
    r.prefill =
        c.cpuFlopsPer64Cores * std::pow(r.cores / 64, c.cpuCoreExponent) * share * (hybrid ? hybrid->prefillFactor : 1.0);
    r.further = c.cpuDecodeFlopsPer64Cores * std::pow(r.cores / 64, c.cpuDecodeCoreExponent);
    return r;
}

double hostLayerSeconds(const Deployment& d, const ModelProfile& p, const HostRates& rates, const LocalCalibration& c)
{
    if (const HybridEngineCalibration* hybrid = hybridOf(d, c); hybrid && d.engine->numaCopies)
        return hybrid->layerSeconds;
    const double moeShare = double(p.expertLayers) / p.model->layers;
    return c.cpuLayerSeconds * std::pow(rates.cores / 64, c.cpuLayerCoreExponent) * (1 + c.cpuMoeLayerFactor * moeShare);
}

}  // namespace sizewright
