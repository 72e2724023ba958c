// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

#ifndef Q_MOC_RUN
#include "core/text/message.h"
#endif

namespace sizewright {

/// The English texts of the shipped catalogs that the window translates: names and summaries of templates, names of regions.
/// They stand in data files, where the translation tools do not look.
[[nodiscard]] std::span<const TextKey> catalogTexts();

/// A part of a bill of materials in words: "psu" is "Power supply". Unknown parts keep their own name.
[[nodiscard]] QString componentText(std::string_view component);

}  // namespace sizewright
