// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calibration_files.h"

#include "app/catalog_location.h"
#include "core/io/file.h"

namespace sizewright {

Result<CalibrationFiles> calibrationFiles(const CommandContext& context)
{
    const std::filesystem::path folder = catalogFolder(context.catalogs);
    const std::string calibrationFile = (folder / "calibration" / "calibration.json").string();
    const std::string priorsFile = (folder / "calibration_priors" / "priors.json").string();
    const auto text = readFile(calibrationFile);
    if (!text)
        return tl::unexpected(text.error());
    auto calibration = CalibrationDocument::parse(*text, calibrationFile);
    if (!calibration)
        return tl::unexpected(calibration.error());
    const auto priors = readFile(priorsFile);
    if (!priors)
        return tl::unexpected(priors.error());
    auto parameters = readFitParameters(*priors, priorsFile);
    if (!parameters)
        return tl::unexpected(parameters.error());
    return CalibrationFiles{std::move(*calibration), std::move(*parameters)};
}

Result<LeftOut> leftOutNamed(const std::string& name)
{
    for (const LeftOut kind : {LeftOut::Nothing, LeftOut::Row, LeftOut::Deployment, LeftOut::Model, LeftOut::Device})
        if (leftOutId(kind) == name)
            return kind;
    return failure(ErrorId::UnknownId, "--leave-out", "\"" + name + "\" is not one of: none, row, deployment, model, device");
}

}  // namespace sizewright
