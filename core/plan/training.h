// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "core/plan/candidates.h"
#include "core/plan/plan.h"

namespace sizewright {

/// What the scenario asks of training, worked out once per plan.
struct TrainingRequirement {
    TrainingMethod method{};
    std::map<const Model*, TrainingProfile> profiles;
    std::map<const Accelerator*, const TrainingStack*> stacks;
    const TrainingStack* expertsOnHost = nullptr;  ///< for hybrids; null if the catalog has none for the method
};

/// Nothing if the scenario asks for no training.
[[nodiscard]] std::optional<TrainingRequirement> trainingRequirement(const Catalog& catalog, const Scenario& scenario,
                                                                     const std::vector<AllowedFile>& files);

/// Fills the option's training and, where its devices cannot train the model, a reason and the shortfall. The whole option
/// trains while it does not serve.
void judgeTraining(Option& option, const TrainingRequirement& requirement);
/// What limits an option that can train.
void addTrainingLimits(Option& option);
/// More machines cannot help: the device has no software for the method.
[[nodiscard]] bool refusedTraining(const Option& option);

/// Everything but training holds.
[[nodiscard]] bool refusedOnlyTraining(const Option& option);
/// What would let the machine train; nothing if something else refuses it first.
[[nodiscard]] std::optional<Message> trainingRemedy(const Option& option);
/// smallestTrainingDevices of which the software can make use.
[[nodiscard]] std::optional<int> fewestTrainingDevices(const TrainingPlan& plan, const TrainingProfile& profile, const TrainingStack* stack);

[[nodiscard]] TextKey trainingMethodName(TrainingMethod method);
/// "full", "lora", "qlora"
[[nodiscard]] const char* trainingMethodId(TrainingMethod method);
/// The sentence of a stack's reason id.
[[nodiscard]] TextKey trainingReason(std::string_view id);
/// Why the device cannot train by the method at all, whatever its memory; nothing if it can.
[[nodiscard]] std::optional<Message> trainingImpossibility(const Accelerator& device, const TrainingStack* stack, TrainingMethod method);
/// What is short, in figures; nothing if the estimate fits.
[[nodiscard]] std::optional<Message> trainingShortageReason(const TrainingPlan& plan, const TrainingEstimate& estimate, const Model& model);

}  // namespace sizewright
