// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/source.h"
#include "core/memory/explain_memory.h"

namespace sizewright::explain {

// Pieces of the explanations of memory; each fills in a title, a value, a formula and its operands.

[[nodiscard]] Citation cite(const Source& source);
[[nodiscard]] Message label(const TextKey& key);
/// A value without a source of its own: an assumption of the question, or a count that is plain from it.
[[nodiscard]] Operand given(std::string symbol, const TextKey& name, double value, Unit unit = Unit::None);
[[nodiscard]] Operand fact(std::string symbol, const TextKey& name, double value, Unit unit, const Source& source);
/// A value that is explained in turn.
[[nodiscard]] Operand derived(std::string symbol, const TextKey& name, Explanation how);
/// Value and formula agree by construction: the value is what the formula gives.
[[nodiscard]] Explanation calculated(Message title, Unit unit, std::string formula, std::vector<Operand> operands);

[[nodiscard]] Explanation weights(const Catalog& catalog, const MemoryCase& memory, MemoryPlace place, MemoryPart part);
[[nodiscard]] Explanation cache(const MemoryCase& memory, MemoryPart part);
[[nodiscard]] Explanation working(const MemoryCase& memory, MemoryPart part);
/// How many stages of the pipeline share the layers, the fullest taken for all.
[[nodiscard]] Operand pipelineStages(const MemoryCase& memory);

}  // namespace sizewright::explain
