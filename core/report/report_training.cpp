// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan/training.h"
#include "core/report/report_builder.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

struct Part {
    TextKey name;
    Bytes device;
    Bytes host;
};

std::vector<Part> partsOf(const TrainingEstimate& e)
{
    const TrainingDeviceMemory& d = e.device;
    const bool usesHost = e.host.total() > e.host.runtime;
    return {{SIZEWRIGHT_TR_NOOP("Report", "Weights"), d.weights, e.host.weights},
            {SIZEWRIGHT_TR_NOOP("Report", "Adapters"), d.adapters, {}},
            {SIZEWRIGHT_TR_NOOP("Report", "Gradients"), d.gradients, e.host.gradients},
            {SIZEWRIGHT_TR_NOOP("Report", "Optimizer states"), d.optimizerStates, e.host.optimizerStates},
            {SIZEWRIGHT_TR_NOOP("Report", "Master weights"), d.masterWeights, e.host.masterWeights},
            {SIZEWRIGHT_TR_NOOP("Report", "Activations"), d.activations, {}},
            {SIZEWRIGHT_TR_NOOP("Report", "Logits and loss"), d.lossBuffer, {}},
            {SIZEWRIGHT_TR_NOOP("Report", "Communication buffers"), d.communication, {}},
            {SIZEWRIGHT_TR_NOOP("Report", "Runtime"), d.runtime, usesHost ? e.host.runtime : Bytes()},
            {SIZEWRIGHT_TR_NOOP("Report", "Total"), d.total(), usesHost ? e.host.total() : Bytes()}};
}

/// The option whose training is shown: the recommended one, else the nearest that could at least be sized.
const Option* shownTraining(const Plan& plan)
{
    const auto found = std::find_if(plan.options.begin(), plan.options.end(), [](const Option& o) { return o.training.has_value(); });
    return found == plan.options.end() ? nullptr : &*found;
}

}  // namespace

void ReportBuilder::training()
{
    if (!m_scenario.constraints.training)
        return;
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "Fine-tuning"));
    const Option* option = shownTraining(m_plan);
    if (!option) {
        paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "No machine of the catalog that this plan allows has software to train the model this way.")));
        return;
    }
    const OptionTraining& t = *option->training;
    const LanguageId id = m_language.id;
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "{method} of {model} on {title}, while it does not serve: {sequence} tokens, micro-batch {batch}, AdamW, "
                                                "activations recomputed, states sharded over {devices} devices; {trained} million parameters are "
                                                "trained. Software: {stack}."),
                   {{"method", trainingMethodName(t.plan.method)},
                    {"model", option->deployment.model->name},
                    {"title", optionTitle(*option)},
                    {"sequence", std::int64_t(t.plan.sequence)},
                    {"batch", std::int64_t(t.plan.microBatch)},
                    {"devices", std::int64_t(t.plan.devices)},
                    {"trained", Number{t.estimate.trained / 1e6, 0}},
                    {"stack", t.stack->name}}));
    Table table;
    table.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Memory of training, GB"));
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Part")), Align::Left, 3},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Each device")), Align::Right, 1},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Each host")), Align::Right, 1}};
    const auto figure = [&](Bytes bytes) { return bytes.raw() > 0 ? formatNumber(double(bytes.raw()) / 1e9, 1, id) : std::string("–"); };
    for (const Part& part : partsOf(t.estimate))
        table.rows.push_back({text(part.name), figure(part.device), figure(part.host)});
    table.emphasisedRows = {table.rows.size() - 1};
    table.rows.push_back({text(SIZEWRIGHT_TR_NOOP("Report", "There is")), figure(t.estimate.device.capacity),
                          figure(t.plan.hostMemory.value_or(Bytes()))});
    m_document.blocks.emplace_back(std::move(table));
    if (const auto shortage = trainingShortageReason(t.plan, t.estimate, *option->deployment.model))
        paragraph(render(*shortage, m_language), true);
    m_document.blocks.emplace_back(
        Note{text(SIZEWRIGHT_TR_NOOP("Report", "Published fine-tuning runs lie between {low} and {high} of these totals."),
                  {{"low", Percent{t.estimate.deviceTotal.low / t.estimate.deviceTotal.typical, 0}},
                   {"high", Percent{t.estimate.deviceTotal.high / t.estimate.deviceTotal.typical, 0}}})});
}

}  // namespace sizewright
