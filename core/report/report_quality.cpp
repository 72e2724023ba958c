// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/report_builder.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

/// The recommended option and the best of each family, each pair of model and format once.
std::vector<const Option*> qualityOptions(const Plan& plan)
{
    std::vector<const Option*> options;
    const auto add = [&](std::optional<std::size_t> index) {
        if (!index || !plan.options[*index].quality)
            return;
        const Option* option = &plan.options[*index];
        const bool known = std::ranges::any_of(options, [&](const Option* o) { return o->quality == option->quality; });
        if (!known)
            options.push_back(option);
    };
    add(plan.recommended);
    for (const FamilyAnswer& answer : plan.families)
        add(answer.best);
    return options;
}

std::vector<const Model*> qualityModels(const std::vector<const Option*>& options, const Model* chosen)
{
    std::vector<const Model*> models;
    if (chosen)
        models.push_back(chosen);
    for (const Option* o : options)
        if (std::ranges::find(models, o->deployment.model) == models.end())
            models.push_back(o->deployment.model);
    return models;
}

std::string kept(double percent, LanguageId id)
{
    return formatPercent(std::min(percent, 100.0) / 100, 1, id);
}

}  // namespace

void ReportBuilder::quality()
{
    const QualityIndex index(m_catalog);
    const std::vector<const Option*> options = qualityOptions(m_plan);
    const Model* chosen = m_catalog.model(m_scenario.modelId);
    heading(2, SIZEWRIGHT_TR_NOOP("Report", "Quality"));
    paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Published scores, each with its setting, date and source. They compare within one benchmark, one mode of thinking and, for "
                                                "agents and rolling question sets, one source only; there is no sum of them. Differences below 3 points on tests "
                                                "of thirty questions, and below 1 point on others, are none.")));
    for (const Model* model : qualityModels(options, chosen))
        modelScores(index, *model, chosen);
    formatLosses(options);
    bullets({text(SIZEWRIGHT_TR_NOOP("Report", "A distill is another model. Machines are sold for “the full {model}” that hold a much smaller distill: let the offer name the "
                                               "parameter count and the file's checksum, and test both at acceptance."),
                  {{"model", chosen ? chosen->name : m_scenario.modelId}}),
             text(SIZEWRIGHT_TR_NOOP("Report", "Engine and context settings can cost more than the format. Run fifty questions of your own on the native and on the chosen "
                                               "file before you buy."))});
}

/// The scores of one model, and how it compares with the chosen one.
void ReportBuilder::modelScores(const QualityIndex& index, const Model& model, const Model* chosen)
{
    const LanguageId id = m_language.id;
    const auto scores = headlineScores(index, model, modeOf(m_scenario));
    if (scores.empty()) {
        paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "{model}: scores on the usual benchmarks are not published."), {{"model", model.name}}));
        return;
    }
    Table table;
    table.caption = text(SIZEWRIGHT_TR_NOOP("Report", "Published scores of {model}"), {{"model", model.name}});
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Benchmark")), Align::Left, 1.3},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Score, %")), Align::Right, 0.7},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Setting")), Align::Left, 2.0},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Published")), Align::Left, 0.9},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Source")), Align::Left, 2.4},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Grade")), Align::Left, 0.6}};
    for (const QualityRecord* r : scores)
        table.rows.push_back({r->benchmark, formatNumber(r->score, 1, id), r->setting, r->published.empty() ? "–" : r->published, r->source.title,
                              std::string(gradeName(r->source.grade))});
    m_document.blocks.emplace_back(std::move(table));
    if (chosen && &model != chosen)
        paragraph(text(SIZEWRIGHT_TR_NOOP("Report", "Against {chosen}: {text}"),
                       {{"chosen", chosen->name}, {"text", render(comparisonSentence(compareModels(index, model, *chosen, modeOf(m_scenario))), m_language)}}));
}

/// What the formats of the options keep of the native scores.
void ReportBuilder::formatLosses(const std::vector<const Option*>& options)
{
    if (options.empty())
        return;
    const LanguageId id = m_language.id;
    Table table;
    table.caption = text(SIZEWRIGHT_TR_NOOP("Report", "What the file's format keeps of the native scores"));
    table.columns = {{text(SIZEWRIGHT_TR_NOOP("Report", "Model and format")), Align::Left, 2.2},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Lowest")), Align::Right, 0.8},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Median")), Align::Right, 0.8},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Highest")), Align::Right, 0.8},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Results")), Align::Right, 0.7},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Rests on")), Align::Left, 2.0},
                     {text(SIZEWRIGHT_TR_NOOP("Report", "Least kept on")), Align::Left, 1.4}};
    for (const Option* o : options) {
        const FormatLoss& loss = o->quality->loss;
        const auto share = [&](double percent) { return loss.known() ? kept(percent, id) : std::string("–"); };
        table.rows.push_back({o->deployment.model->name + ", " + o->deployment.format->name, share(loss.low), share(loss.median), share(loss.high),
                              loss.pairs.empty() ? "–" : formatInteger(std::int64_t(loss.pairs.size()), id), m_language(lossBasisName(loss.basis)),
                              loss.worst ? loss.worst->benchmark : "–"});
    }
    m_document.blocks.emplace_back(std::move(table));
}

}  // namespace sizewright
