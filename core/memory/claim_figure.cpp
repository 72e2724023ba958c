// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/claim_figure.h"

#include "core/memory/footprint.h"

namespace sizewright {
namespace {

double scaleOf(ClaimUnit unit)
{
    switch (unit) {
    case ClaimUnit::Gigabytes:
    case ClaimUnit::Billions:
        return 1e9;
    case ClaimUnit::Gibibytes:
        return double(std::int64_t{1} << 30);
    case ClaimUnit::Mebibytes:
        return double(std::int64_t{1} << 20);
    case ClaimUnit::SingleBytes:
    case ClaimUnit::Bits:
        break;
    }
    return 1;
}

Result<double> fileBytes(const Catalog& catalog, const Model& model, const WeightFormat* format)
{
    if (!format)
        return failure(ErrorId::UnknownId, "format_id", "the weight format is not in the catalog");
    const auto weights = weightBreakdown(catalog, model, *format, checkpointHoldsMtp(model, *format));
    if (!weights)
        return tl::unexpected(weights.error());
    return double(weights->total().raw());
}

Result<double> deviceBytes(const Catalog& catalog, const ClaimCheck& check)
{
    const Accelerator* device = catalog.accelerator(check.deviceId);
    if (!device)
        return failure(ErrorId::UnknownId, "device_id", "the accelerator is not in the catalog");
    if (device->nominalGigabytes <= 0)
        return failure(ErrorId::NotApplicable, "device_id", "the memory of " + device->name + " is not published");
    return check.count * device->nominalGigabytes * 1e9;
}

Result<double> modelQuantity(const Catalog& catalog, const Model& model, const ClaimCheck& check)
{
    if (check.quantity == ClaimQuantity::Parameters)
        return double(parameterCount(model, false));
    if (check.quantity == ClaimQuantity::KvCache) {
        const KvFormat* format = catalog.kvFormat(check.kvFormatId);
        if (!format)
            return failure(ErrorId::UnknownId, "kv_format_id", "the KV format is not in the catalog");
        const KvCacheSize cache = kvCacheSize(model, *format);
        return cache.bytesAt(double(check.tokens.raw()));
    }
    const auto bytes = fileBytes(catalog, model, catalog.weightFormat(check.formatId));
    if (!bytes || check.quantity == ClaimQuantity::Weights)
        return bytes;
    return *bytes * 8 / double(parameterCount(model, false));
}

}  // namespace

Result<double> claimFigure(const Catalog& catalog, const ClaimCheck& check)
{
    const double scale = scaleOf(check.unit);
    const auto inUnit = [scale](double value) { return value / scale; };
    if (check.quantity == ClaimQuantity::DeviceMemory)
        return deviceBytes(catalog, check).map(inUnit);
    const Model* model = catalog.model(check.modelId);
    if (!model)
        return failure(ErrorId::UnknownId, "model_id", "the model is not in the catalog");
    return modelQuantity(catalog, *model, check).map(inUnit);
}

}  // namespace sizewright
