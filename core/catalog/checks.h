// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"

/// What a catalog must hold to beyond the form of its files, kind by kind. Each adds its violations to `errors`.
namespace sizewright::checks {

using Errors = std::vector<Error>;

inline void require(bool holds, const std::string& where, const std::string& what, Errors& errors)
{
    if (!holds)
        errors.push_back({ErrorId::OutOfRange, where, what});
}

/// Ids are unique and name what exists; the first violation.
[[nodiscard]] Result<void> references(const Catalog& catalog);
/// A catalog file's text against the schema of its kind in the folder `schemas`; `folder` is where the file lies.
void schema(std::string_view text, const std::string& name, const std::string& folder, const std::filesystem::path& schemas,
            Errors& errors);
/// Parameters from the shape against the published count. A published count that leaves something out says so in its note.
void model(const Model& model, Errors& errors);
/// Bandwidth is bus width times data rate, peaks follow from the width of a number, memory agrees with the box.
void accelerator(const Accelerator& accelerator, Errors& errors);
void cpu(const Cpu& cpu, Errors& errors);
void platform(const Catalog& catalog, const Platform& platform, Errors& errors);
void prices(const Catalog& catalog, Errors& errors);
/// Translations are translations, and every checked figure stands in each of them.
void claim(const Claim& claim, Errors& errors);
void lever(const Lever& lever, Errors& errors);
void quoteRule(const QuoteRule& rule, Errors& errors);
/// Units follow from the measure, and a share of the native score stands only beside a format or another deviation.
void quality(const QualityRecord& record, Errors& errors);
/// All of these but schema and references.
[[nodiscard]] Errors physics(const Catalog& catalog);

}  // namespace sizewright::checks
