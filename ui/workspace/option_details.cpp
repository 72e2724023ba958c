// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/option_details.h"

#include <QEvent>
#include <QScrollBar>

#include "core/cost/unit_figures.h"
#include "core/plan/option_bill.h"
#include "core/report/finance_figures.h"
#include "ui/support/catalog_texts.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

/// Collects escaped HTML; nothing gets in but through these functions.
class Html {
public:
    explicit Html(const QPalette& palette) : m_muted(mutedText(palette).name()) {}

    void heading(const QString& text) { m_html += QStringLiteral("<h4>%1</h4>").arg(plainText(text)); }
    void title(const QString& text) { m_html += QStringLiteral("<h3>%1</h3>").arg(plainText(text)); }
    void paragraph(const QString& text) { m_html += QStringLiteral("<p>%1</p>").arg(plainText(text)); }
    void list(const QStringList& items)
    {
        m_html += QStringLiteral("<ul style=\"margin-left:0; -qt-list-indent:1\">");
        for (const QString& item : items)
            m_html += QStringLiteral("<li>%1</li>").arg(plainText(item));
        m_html += QStringLiteral("</ul>");
    }
    void beginTable() { m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"); }
    void row(const QString& name, const QString& value)
    {
        m_html +=
            QStringLiteral("<tr><td style=\"color:%1\">%2</td><td align=\"right\" style=\"white-space:nowrap\">%3</td></tr>")
                .arg(m_muted, plainText(name), plainText(value));
    }
    /// A row whose value may take several lines.
    void wrappingRow(const QString& name, const QString& value)
    {
        m_html += QStringLiteral("<tr><td style=\"color:%1\">%2</td><td align=\"right\">%3</td></tr>")
                      .arg(m_muted, plainText(name), plainText(value));
    }
    void wideRow(const QString& text)
    {
        m_html += QStringLiteral("<tr><td colspan=\"2\" style=\"color:%1\"><small>%2</small></td></tr>")
                      .arg(m_muted, plainText(text));
    }
    void groupRow(const QString& text) { m_html += QStringLiteral("<tr><td colspan=\"2\"><b>%1</b></td></tr>").arg(plainText(text)); }
    void endTable() { m_html += QStringLiteral("</table>"); }
    [[nodiscard]] QString text() const { return m_html; }

private:
    QString m_muted;
    QString m_html;
};

QString gigabytes(Bytes bytes)
{
    return toQString(formatGigabytes(bytes, 1, currentLanguage()));
}

QString moneyRange(const MoneyRange& range)
{
    const LanguageId language = currentLanguage();
    return OptionDetails::tr("%1 (%2)").arg(toQString(formatMoneyWhole(range.typical, language)),
                                            toQString(formatMoneyHeadlineRange(range.low, range.high, language)));
}

void writeReasons(Html& html, const Option& option)
{
    html.title(toQString(optionTitle(option)));
    html.paragraph(text(verdictName(option.verdict)));
    QStringList reasons;
    for (const Message& reason : option.reasons)
        reasons << text(reason);
    if (!reasons.isEmpty())
        html.list(reasons);
    if (option.remedy)
        html.paragraph(OptionDetails::tr("What would change it: %1").arg(text(*option.remedy)));
}

void writeQuality(Html& html, const OptionQuality& quality, const Model& model)
{
    const LanguageId language = currentLanguage();
    html.heading(OptionDetails::tr("Published quality of %1").arg(toQString(model.name)));
    html.paragraph(text(lossSentence(quality.loss)));
    if (quality.loss.worst != nullptr)
        html.paragraph(OptionDetails::tr("%1. Source of the lowest result: %2.")
                           .arg(text(lossBasisName(quality.loss.basis)), toQString(quality.loss.worst->source.title)));
    if (quality.scores.empty()) {
        html.paragraph(OptionDetails::tr("Scores of the model on the usual benchmarks are not published."));
        return;
    }
    html.beginTable();
    for (const QualityRecord* score : quality.scores) {
        html.row(toQString(score->benchmark), OptionDetails::tr("%1 %").arg(toQString(formatNumber(score->score, 1, language))));
        html.wideRow(OptionDetails::tr("%1 · %2 · %3, grade %4")
                         .arg(toQString(score->setting), toQString(score->published), toQString(score->source.title),
                              toQString(gradeName(score->source.grade))));
    }
    html.endTable();
}

void writeSpeed(Html& html, const ServingEstimate& speed, const Layout& layout, int users)
{
    const LanguageId language = currentLanguage();
    html.heading(OptionDetails::tr("Speed at the planned load"));
    html.beginTable();
    html.row(OptionDetails::tr("Each user"), toQString(formatRateBand(speed.perUser, language)));
    html.row(OptionDetails::tr("All users"), toQString(formatRateBand(speed.outputTotal, language)));
    html.row(OptionDetails::tr("First token"), toQString(formatDurationBand(speed.ttft, language)));
    html.row(OptionDetails::tr("Reading the prompt"), toQString(formatRateBand(speed.prefill, language)));
    html.row(OptionDetails::tr("Users at the asked speed"), toQString(formatInteger(users, language)));
    html.row(OptionDetails::tr("Rests on"), text(basisName(speed.basis)));
    html.row(OptionDetails::tr("Layout"), text(layoutTitle(layout)));
    html.endTable();
}

void writeEnergy(Html& html, const EnergyEstimate& energy)
{
    const LanguageId language = currentLanguage();
    html.heading(OptionDetails::tr("Power and energy at this load"));
    html.beginTable();
    html.row(OptionDetails::tr("Idle, model loaded"), toQString(formatPowerBand(energy.power.idle, language)));
    html.row(OptionDetails::tr("Under load"), toQString(formatPowerBand(energy.power.load, language)));
    if (energy.power.rated)
        html.row(OptionDetails::tr("At most"), toQString(formatPower(*energy.power.rated, language)));
    html.row(OptionDetails::tr("For an output token"), toQString(formatJoulesBand(energy.perOutputToken, language)));
    html.row(OptionDetails::tr("For a token, prompts counted"), toQString(formatJoulesBand(energy.perToken, language)));
    html.endTable();
    if (energy.scope == PowerScope::Devices)
        html.paragraph(OptionDetails::tr("The power of the hosts is not known, so these figures are of the accelerators alone."));
}

void writeMemory(Html& html, const MemoryFootprint& memory)
{
    html.heading(OptionDetails::tr("Memory of each device"));
    html.beginTable();
    html.row(OptionDetails::tr("Weights"), gigabytes(memory.device.weights));
    html.row(OptionDetails::tr("Cache of the running requests"), gigabytes(memory.device.kvCache));
    html.row(OptionDetails::tr("Activations"), gigabytes(memory.device.activations));
    html.row(OptionDetails::tr("Runtime"), gigabytes(memory.device.runtime));
    html.row(OptionDetails::tr("Needed"), gigabytes(memory.device.total()));
    html.row(OptionDetails::tr("There"), gigabytes(memory.device.capacity));
    if (memory.host.total().raw() > 0) {
        html.row(OptionDetails::tr("Needed in main memory"), gigabytes(memory.host.total()));
        if (memory.host.capacity)
            html.row(OptionDetails::tr("Main memory there"), gigabytes(*memory.host.capacity));
    }
    html.endTable();
}

void writeTraining(Html& html, const OptionTraining& training)
{
    const TrainingDeviceMemory& device = training.estimate.device;
    const TrainingHostMemory& host = training.estimate.host;
    html.heading(OptionDetails::tr("Memory of each device in training"));
    html.beginTable();
    html.row(OptionDetails::tr("Weights and adapters"), gigabytes(device.weights + device.adapters));
    html.row(OptionDetails::tr("Gradients and optimizer"), gigabytes(device.gradients + device.optimizerStates + device.masterWeights));
    html.row(OptionDetails::tr("Activations and logits"), gigabytes(device.activations + device.lossBuffer));
    html.row(OptionDetails::tr("Communication and runtime"), gigabytes(device.communication + device.runtime));
    html.row(OptionDetails::tr("Needed"), gigabytes(device.total()));
    html.row(OptionDetails::tr("There"), gigabytes(device.capacity));
    if (host.total() > host.runtime)
        html.row(OptionDetails::tr("Needed in main memory"), gigabytes(host.total()));
    html.wrappingRow(OptionDetails::tr("Software"), toQString(training.stack->name));
    html.endTable();
}

QString perMegatoken(const CostPerMegatoken& cost)
{
    const auto amount = moneyOf(cost.amount, cost.currency);
    return amount ? toQString(formatMoney(*amount, currentLanguage())) : QStringLiteral("–");
}

void writeUnitCosts(Html& html, const CostEstimate& cost, const Plan& plan, const Scenario& scenario)
{
    const UnitFigures figures = unitFigures(cost.equivalentAnnual, scenario, plan.traffic, plan.equivalence);
    for (const CostPerMegatoken& each : figures.perMegatoken) {
        if (each.unit == TokenUnit::Output)
            html.row(OptionDetails::tr("A million output tokens"), perMegatoken(each));
        else if (each.unit == TokenUnit::AllTokens)
            html.row(OptionDetails::tr("A million tokens, input and output"), perMegatoken(each));
        else
            html.row(OptionDetails::tr("A million output equivalents"), perMegatoken(each));
    }
    if (figures.perUserMonth)
        html.row(OptionDetails::tr("A user and month"), toQString(formatMoney(*figures.perUserMonth, currentLanguage())));
}

void writeBreakEven(Html& html, const Option& option, const Plan& plan, const Scenario& scenario)
{
    QStringList lines;
    for (const Baseline* way : otherWays(plan)) {
        const BreakEven figures = breakEven(plan, option, *way, scenario);
        if (!figures.known)
            continue;
        QString line = OptionDetails::tr("%1: %2.").arg(text(baselineTitle(*way)), text(paybackSentence(figures)));
        if (const auto use = useSentence(figures, *way))
            line += QLatin1Char(' ') + text(*use);
        lines << line;
    }
    if (lines.isEmpty())
        return;
    html.heading(OptionDetails::tr("When buying is cheaper"));
    html.list(lines);
}

void writeCost(Html& html, const CostEstimate& cost, const Plan& plan, const Scenario& scenario)
{
    const LanguageId language = currentLanguage();
    const int horizonYears = scenario.finance.horizonYears;
    const bool taxed = scenario.finance.tax.has_value();
    html.heading(OptionDetails::tr("Cost"));
    html.beginTable();
    const bool nothingPriced = !cost.complete && cost.capex.high.minor == 0;
    html.row(OptionDetails::tr("Purchase"), nothingPriced ? OptionDetails::tr("no public price") : moneyRange(cost.capex));
    html.row(OptionDetails::tr("Energy a year"), moneyRange(cost.energyPerYear));
    html.row(OptionDetails::tr("Support a year"), moneyRange(cost.supportPerYear));
    html.row(OptionDetails::tr("Running cost a year"), moneyRange(cost.opexPerYear));
    html.row(OptionDetails::tr("Total over 3 years"), moneyRange(cost.tco3));
    html.row(OptionDetails::tr("Total over 5 years"), moneyRange(cost.tco5));
    html.row(OptionDetails::tr("Total over 7 years"), moneyRange(cost.tco7));
    if (horizonYears != 3 && horizonYears != 5 && horizonYears != 7)
        html.row(OptionDetails::tr("Total over %1 years").arg(horizonYears), moneyRange(cost.tcoHorizon));
    html.row(taxed ? OptionDetails::tr("Net present cost after tax") : OptionDetails::tr("Net present cost"),
             toQString(formatMoneyWhole(cost.netPresentCost, language)));
    html.row(taxed ? OptionDetails::tr("Equivalent cost a year after tax") : OptionDetails::tr("Equivalent cost a year"),
             toQString(formatMoneyWhole(cost.equivalentAnnual, language)));
    writeUnitCosts(html, cost, plan, scenario);
    html.row(OptionDetails::tr("Energy a year, amount"), toQString(formatEnergy(cost.energy, language)));
    html.endTable();
    if (!cost.complete)
        html.paragraph(OptionDetails::tr("A part has no public price, so these figures are lower bounds. Ask for a quote."));
}

/// What the line is, how many, and what decides it.
QString lineName(const BillLine& line)
{
    const PricedLine& p = line.priced;
    QString name = p.item.empty() ? componentText(p.component) : toQString(p.item);
    if (p.quantity > 0)
        name = OptionDetails::tr("%1 × %2").arg(p.quantity).arg(name);
    return name;
}

void writeLine(Html& html, const BillLine& line)
{
    const PricedLine& p = line.priced;
    QString amount = text(lineStatusName(line.status));
    if (line.status == LineStatus::Priced) {
        amount = toQString(formatMoneyWhole(p.total->typical, currentLanguage()));
        if (line.yearly)
            amount = OptionDetails::tr("%1 a year").arg(amount);
    }
    html.wrappingRow(lineName(line), amount);
    if (line.basis)
        html.wideRow(text(*line.basis));
    if (p.record != nullptr && line.status == LineStatus::Priced) {
        const QString record = toQString(recordText(*p.record, uiLanguage(currentLanguage())));
        const QString source = toQString(p.record->source.title);
        html.wideRow(p.stale ? OptionDetails::tr("%1, older than a final report allows · %2").arg(record, source)
                             : OptionDetails::tr("%1 · %2").arg(record, source));
    } else if (!line.source.empty()) {
        html.wideRow(toQString(line.source));
    }
}

void writeBill(Html& html, const PlanSession::Outcome& outcome, const Option& option)
{
    const auto prices = PriceBook::make(*outcome.catalog, outcome.scenario);
    if (!prices)
        return;
    html.heading(OptionDetails::tr("Bill of materials"));
    html.beginTable();
    std::optional<BillGroup> group;
    for (const BillLine& line : optionBill(*outcome.catalog, outcome.scenario, option, *prices)) {
        if (group != line.group)
            html.groupRow(text(billGroupName(line.group)));
        group = line.group;
        writeLine(html, line);
    }
    html.endTable();
}

void writeDisks(Html& html, const PlanSession::Outcome& outcome, const Option& option)
{
    html.heading(OptionDetails::tr("Disks and loading"));
    QStringList sentences;
    for (const Message& sentence : storageSentences(*outcome.catalog, outcome.scenario, option))
        sentences << text(sentence);
    html.list(sentences);
    html.heading(OptionDetails::tr("Operating system and drivers"));
    QStringList needs;
    for (const SoftwareNeed* need : softwareNeeds(*option.deployment.engine, *option.deployment.device, option.nodes))
        needs << OptionDetails::tr("%1 (%2, %3)")
                     .arg(toQString(need->text.in(currentLanguage())), toQString(need->source.title), toQString(need->source.read));
    if (needs.isEmpty())
        needs << OptionDetails::tr("The catalog does not say what this engine needs on this device: have the versions written into the quote.");
    html.list(needs);
}

}  // namespace

OptionDetails::OptionDetails(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("optionDetails"));
    setAccessibleName(tr("Details of the selected option"));
    setToolTip(toolTipOf({tr("Everything about the option that is selected in the table, with the source of each price.")}));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(3 * kGrid);
    rebuild();
}

void OptionDetails::showOption(std::shared_ptr<const PlanSession::Outcome> outcome, const Option* option)
{
    const bool same = m_option != nullptr && option != nullptr && m_option->id == option->id;
    const int place = verticalScrollBar()->value();
    m_option = option;
    m_outcome = std::move(outcome);
    rebuild();
    if (same)
        verticalScrollBar()->setValue(place);
}

void OptionDetails::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void OptionDetails::rebuild()
{
    Html html(palette());
    if (m_option == nullptr) {
        html.paragraph(tr("Select a row to see why it fits or not, what it costs, and where each price comes from."));
    } else {
        writeReasons(html, *m_option);
        if (m_option->speed)
            writeSpeed(html, *m_option->speed, m_option->deployment.layout, m_option->usersAtServiceLevel);
        if (m_option->quality)
            writeQuality(html, *m_option->quality, *m_option->deployment.model);
        if (m_option->energy)
            writeEnergy(html, *m_option->energy);
        if (m_option->memory)
            writeMemory(html, *m_option->memory);
        if (m_option->training)
            writeTraining(html, *m_option->training);
        if (m_option->cost) {
            writeCost(html, *m_option->cost, *m_outcome->plan, m_outcome->scenario);
            writeBreakEven(html, *m_option, *m_outcome->plan, m_outcome->scenario);
            writeBill(html, *m_outcome, *m_option);
        }
        if (m_option->platform != nullptr && m_option->deployment.engine != nullptr && m_option->deployment.device != nullptr)
            writeDisks(html, *m_outcome, *m_option);
    }
    setHtml(html.text());
}

}  // namespace sizewright
