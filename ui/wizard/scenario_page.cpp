// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/scenario_page.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>

#include "core/plan/training.h"
#include "ui/session/plan_session.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

constexpr double kMostTokens = 2'000'000;

QString modelLabel(const Model& model)
{
    const LanguageId language = currentLanguage();
    const QString total = toQString(formatNumber(roundSignificant(model.publishedParameters / 1e9, 3), 0, language));
    if (model.publishedActiveParameters > 0 && model.publishedActiveParameters < model.publishedParameters) {
        const QString active =
            toQString(formatNumber(roundSignificant(model.publishedActiveParameters / 1e9, 3), 0, language));
        return ScenarioPage::tr("%1 (%2 B, %3 B active)").arg(toQString(model.name), total, active);
    }
    return ScenarioPage::tr("%1 (%2 B)").arg(toQString(model.name), total);
}

}  // namespace

ScenarioPage::ScenarioPage(PlanSession* session, QWidget* parent) : InputPage(session, parent)
{
    addModel();
    addQuality();
    addRequest();
    addConditions();
}

void ScenarioPage::addModel()
{
    auto* form = addSection(tr("Purpose and model"), 0, 0);
    addLine(
        form, {"titleEdit", tr("Plan's na&me"), tr("Stands in the window's title and on the report's first page.")},
        [](const Scenario& s) { return toQString(s.title); },
        [](Scenario& s, const QString& value) { s.title = value.toStdString(); });

    Choices templates;
    for (const WorkloadTemplate& entry : session()->catalog().templates)
        templates.append({text(TextKey{"Template", entry.name.c_str()}), toQString(entry.id)});
    addChoice(
        form,
        {"templateCombo", tr("&Purpose"),
         tr("A kind of use with measured request sizes and usual service levels. Choosing one fills in the fields of this "
            "page and the next; the budget stays as it is, but for limits of the site that the use brings along.")},
        templates, [](const Scenario& s) { return toQString(s.templateId); },
        [this](Scenario& s, const QString& id) {
            const WorkloadTemplate* entry = session()->catalog().workloadTemplate(id.toStdString());
            if (entry != nullptr)
                s = withTemplate(s, session()->catalog().workloadTemplate(s.templateId), *entry);
        });

    Choices models;
    for (const Model& model : session()->catalog().models)
        models.append({modelLabel(model), toQString(model.id)});
    addChoice(
        form,
        {"modelCombo", tr("Mode&l"),
         tr("The model that must run, with its size in billions of parameters. Shapes come from the makers' own "
            "configuration files.")},
        models, [](const Scenario& s) { return toQString(s.modelId); },
        [](Scenario& s, const QString& id) { s.modelId = id.toStdString(); });
}

void ScenarioPage::addQuality()
{
    struct Level {
        QualityFloor floor;
        const char* name;
        QString label;
        QString meaning;
    };
    const Level levels[] = {
        {QualityFloor::Exact, "qualityExact", tr("E&xact: the maker's own file"),
         tr("Only the checkpoint as published. Nothing is lost, and most memory is needed.")},
        {QualityFloor::Good, "qualityGood", tr("&Good: quantised to about 4 to 8 bits"),
         tr("Formats whose published benchmarks keep nearly all of the native score.")},
        {QualityFloor::Strong, "qualityStrong", tr("St&rong: quantised to about 2 to 3 bits"),
         tr("Also formats with a measurable loss, in exchange for a fraction of the memory.")},
        {QualityFloor::Distill, "qualityDistill", tr("&Distill: a small model taught by the large one"),
         tr("Also distilled models. They are other models with other abilities, and run on small machines.")},
    };
    auto* form = addSection(tr("How much of the quality must remain?"), 0, 1);
    auto* group = new QButtonGroup(this);
    for (const Level& level : levels) {
        auto* button = new QRadioButton(level.label);
        button->setObjectName(QLatin1String(level.name));
        button->setAccessibleName(withoutMnemonic(level.label));
        button->setAccessibleDescription(level.meaning);
        button->setToolTip(toolTipOf({level.meaning, tr("Source: published pairs of native and quantised scores, in the "
                                                        "catalog's weight formats.")}));
        group->addButton(button, static_cast<int>(level.floor));
        form->addRow(button);
    }
    auto* explanation = captionLabel();
    explanation->setObjectName(QStringLiteral("qualityExplanation"));
    explanation->setMinimumHeight(2 * explanation->fontMetrics().lineSpacing());
    explanation->setAlignment(Qt::AlignTop);
    form->addRow(explanation);
    addOtherModels(form);

    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        session()->edit(tr("Change quality"), [id](Scenario& s) { s.quality = static_cast<QualityFloor>(id); });
    });
    QStringList meanings;
    for (const Level& level : levels)
        meanings << level.meaning;
    follow([group, explanation, meanings](const Scenario& s) {
        const int id = static_cast<int>(s.quality);
        group->button(id)->setChecked(true);
        explanation->setText(meanings.value(id));
    });
}

void ScenarioPage::addOtherModels(QFormLayout* form)
{
    addCheck(
        form,
        {"otherModels", tr("Also other models that score as &well"),
         tr("Proposes every model of the catalog, distills among them, whose published scores reach the share below of the chosen model's on each benchmark "
            "that compares, and judges formats by their measured loss where one is published. Source: the catalog's published quality.")},
        [](const Scenario& s) { return s.publishedFloor.has_value(); },
        [](Scenario& s, bool on) { s.publishedFloor = on ? std::optional(s.publishedFloor.value_or(PublishedFloor())) : std::nullopt; });
    auto* share = addNumber(
        form,
        {"otherModelsShare", tr("At least this share of its scores"),
         tr("Of the chosen model's score, on every benchmark that compares. Differences that a repetition could turn around count as reached.")},
        {50, 100, 1, 0, tr("%"), {}}, [](const Scenario& s) { return s.publishedFloor.value_or(PublishedFloor()).share * 100; },
        [](Scenario& s, double value) {
            if (s.publishedFloor)
                s.publishedFloor->share = value / 100;
        });
    auto* benchmarks = addNumber(
        form,
        {"otherModelsBenchmarks", tr("On at least so many benchmar&ks"),
         tr("Benchmarks that both models published under settings that compare. With fewer a model is not proposed, however well it scores.")},
        {1, 20, 1, 0, {}, {}}, [](const Scenario& s) { return double(s.publishedFloor.value_or(PublishedFloor()).benchmarks); },
        [](Scenario& s, double value) {
            if (s.publishedFloor)
                s.publishedFloor->benchmarks = int(value);
        });
    follow([share, benchmarks](const Scenario& s) {
        share->setEnabled(s.publishedFloor.has_value());
        benchmarks->setEnabled(s.publishedFloor.has_value());
    });
}

void ScenarioPage::addRequest()
{
    auto* form = addSection(tr("One request"), 1, 0);
    const NumberRange tokens{0, kMostTokens, 128, 0, tr("tokens"), {}};
    NumberRange atLeastOne = tokens;
    atLeastOne.low = 1;
    addNumber(
        form,
        {"inputTokens", tr("&Input"), tr("Tokens that a typical request sends: question, history and documents."), "input"},
        atLeastOne, [](const Scenario& s) { return static_cast<double>(s.request.input.raw()); },
        [](Scenario& s, double value) { s.request.input = Tokens(static_cast<std::int64_t>(value)); });
    addNumber(
        form,
        {"thinkingTokens", tr("&Thinking"),
         tr("Tokens that a thinking model writes before its answer. They are computed and waited for like the answer."),
         "thinking"},
        tokens, [](const Scenario& s) { return static_cast<double>(s.request.thinking.raw()); },
        [](Scenario& s, double value) { s.request.thinking = Tokens(static_cast<std::int64_t>(value)); });
    addNumber(
        form, {"answerTokens", tr("&Answer"), tr("Tokens of the answer that the user reads."), "answer"}, atLeastOne,
        [](const Scenario& s) { return static_cast<double>(s.request.answer.raw()); },
        [](Scenario& s, double value) { s.request.answer = Tokens(static_cast<std::int64_t>(value)); });
    addNumber(
        form,
        {"longestContext", tr("L&ongest context"),
         tr("Input and output of the longest request that must still fit into memory, in tokens."), "longest_context"},
        atLeastOne, [](const Scenario& s) { return static_cast<double>(s.request.longestContext.raw()); },
        [](Scenario& s, double value) { s.request.longestContext = Tokens(static_cast<std::int64_t>(value)); });
    addNumber(
        form,
        {"prefixCacheShare", tr("Already in the &cache"),
         tr("Share of the input that the server has computed before: system prompts, shared documents, earlier turns."),
         "prefix_cache_share"},
        {0, 99, 1, 0, tr("%"), {}}, [](const Scenario& s) { return s.request.prefixCacheShare * 100; },
        [](Scenario& s, double value) { s.request.prefixCacheShare = value / 100; });
}

void ScenarioPage::addConditions()
{
    auto* form = addSection(tr("What must hold besides"), 1, 1);
    const Choices methods{{tr("Not needed"), QStringLiteral("none")},
                          {tr("QLoRA: adapters beside 4-bit weights"), QStringLiteral("qlora")},
                          {tr("LoRA: adapters beside 16-bit weights"), QStringLiteral("lora")},
                          {tr("Full: every weight"), QStringLiteral("full")}};
    addChoice(
        form,
        {"trainingMethod", tr("Fine-t&uning"),
         tr("How the machines must be able to train the model while they do not serve it. Rules out devices whose software does "
            "not have the method or whose memory is too small. Source: the training stacks of the catalog.")},
        methods,
        [](const Scenario& s) {
            return s.constraints.training ? QString::fromLatin1(trainingMethodId(*s.constraints.training)) : QStringLiteral("none");
        },
        [](Scenario& s, const QString& id) {
            s.constraints.training.reset();
            for (const TrainingMethod method : {TrainingMethod::QLora, TrainingMethod::Lora, TrainingMethod::Full})
                if (id == QLatin1String(trainingMethodId(method)))
                    s.constraints.training = method;
        });
    addCheck(
        form,
        {"dataStaysInside", tr("The data must sta&y inside the organisation"),
         tr("Rules out the API and public rental as a choice. They stay in the plan as a price comparison.")},
        [](const Scenario& s) { return s.constraints.dataStaysInside; },
        [](Scenario& s, bool on) { s.constraints.dataStaysInside = on; });
    auto* note = captionLabel(tr("Tokens are pieces of words: 1,000 tokens are about 750 English words or 1,500 Chinese "
                                 "characters."));
    form->addRow(note);
}

}  // namespace sizewright
