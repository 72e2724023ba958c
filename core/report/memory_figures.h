// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/explain_memory.h"
#include "core/memory/fit_map.h"
#include "core/report/document.h"

namespace sizewright {

/// The parts of a device's or a host's memory, each beginning where the one before it ended, against the capacity.
[[nodiscard]] Chart memoryWaterfall(const MemoryCase& memory, const MemoryStack& stack, MemoryPlace place,
                                    const Language& language);

/// What fits, as a map of contexts (rows, shortest first) and requests at once (columns); every text in one language.
struct FitChart {
    struct Cell {
        Fit fit = Fit::Unknown;
        std::string text;  ///< "8,192 tokens, 16 requests: needs 120 GiB of 126.9 GiB."
    };
    std::string title;
    std::string description;
    std::string rowLabel;
    std::string columnLabel;
    std::vector<std::string> rows;
    std::vector<std::string> columns;
    std::vector<Cell> cells;  ///< row by row
    std::size_t askedRow = 0;
    std::size_t askedColumn = 0;
    std::vector<std::pair<Fit, std::string>> key;  ///< the verdicts that occur, in words

    [[nodiscard]] const Cell& at(std::size_t row, std::size_t column) const { return cells[row * columns.size() + column]; }
};
[[nodiscard]] FitChart fitChart(const MemoryCase& memory, const Language& language);
/// The map in words; the asked row is emphasised.
[[nodiscard]] Table fitTable(const FitChart& chart, const Language& language);
[[nodiscard]] TextKey fitName(Fit fit);

/// Largest context, most requests, fewest devices and least load time, a sentence each.
[[nodiscard]] std::vector<Message> sizingSentences(const MemoryCase& memory);

}  // namespace sizewright
