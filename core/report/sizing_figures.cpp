// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sizing_figures.h"

#include <limits>

#include "core/sizing/model_order.h"
#include "core/text/format.h"

namespace sizewright {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

std::string filled(const TextKey& key, std::vector<std::pair<std::string, MessageValue>> values, const Language& language)
{
    return render({{}, key, std::move(values)}, language);
}

std::string machineText(const Option& option, int users, const Language& language)
{
    return filled(SIZEWRIGHT_TR_NOOP("Sizing", "{title}: users {users}, {rate} each"),
                  {{"title", optionTitle(option)}, {"users", std::int64_t(users)}, {"rate", option.speed->perUser.typical}}, language);
}

std::string choiceText(const SizingTable& table, const std::optional<std::size_t>& place, bool atAskedLoad, const Language& language)
{
    if (!place)
        return "–";
    const SizedMachine& m = table.machines[*place];
    return machineText(atAskedLoad && m.asked ? *m.asked : *m.widest, m.users, language);
}

std::string costText(const BillChange& change, LanguageId id)
{
    if (change.bought.lines.empty())
        return formatMoneyWhole(change.cost.typical, id);
    if (!change.complete())
        return "–";
    return formatMoneyHeadline(change.cost.typical, id) + " (" + formatMoneyHeadlineRange(change.cost.low, change.cost.high, id) + ")";
}

std::string linesText(const std::vector<PricedLine>& lines, const Language& language)
{
    std::string text;
    for (const PricedLine& line : lines)
        text += (text.empty() ? "" : "; ") + std::to_string(line.quantity) + " × " + line.item +
                (line.total ? " (" + formatMoneyWhole(line.total->typical, language.id) + ")" : std::string());
    return text;
}

std::string usersText(const Capacity& c, LanguageId id)
{
    const std::string users = formatInteger(c.users, id);
    return c.ends ? users + " (" + formatInteger(c.ends->least, id) + "–" + formatInteger(c.ends->most, id) + ")" : users;
}

}  // namespace

Chart budgetChart(const SizingTable& table, const std::vector<Budget>& budgets, const Language& language)
{
    Chart chart;
    chart.kind = ChartKind::Curves;
    chart.logX = chart.logY = true;
    chart.title = language(SIZEWRIGHT_TR_NOOP("Chart", "What each budget buys"));
    chart.description = language(SIZEWRIGHT_TR_NOOP(
        "Chart", "Most users at the service level that the best machines of each family carry, over what may be spent on them."));
    chart.xLabel = filled(SIZEWRIGHT_TR_NOOP("Chart", "Budget, {currency}"), {{"currency", std::string(currencyCode(table.scenario.finance.currency))}}, language);
    chart.yLabel = language(SIZEWRIGHT_TR_NOOP("Chart", "users"));
    for (const Budget& budget : budgets) {
        chart.xs.push_back(toDecimal(budget.amount).toDouble());
        chart.categories.push_back(formatMoneyHeadline(budget.amount, language.id));
    }
    for (std::size_t f = 0; f < kFamilies; ++f) {
        ChartSeries series;
        series.name = language(familyName(static_cast<Family>(f)));
        bool any = false;
        for (const Budget& budget : budgets) {
            const auto& place = budget.families[f].mostUsers;
            series.values.push_back(place ? table.machines[*place].users : kNone);
            any = any || place;
        }
        if (any)
            chart.series.push_back(std::move(series));
    }
    chart.levels.push_back({double(table.asked), language(SIZEWRIGHT_TR_NOOP("Chart", "asked"))});
    if (chart.series.empty())
        return {};
    return chart;
}

Table budgetTable(const SizingTable& table, const std::vector<Budget>& budgets, const Language& language)
{
    Table t;
    t.caption = language(SIZEWRIGHT_TR_NOOP("Sizing", "The best that each budget buys, at typical prices"));
    t.columns = {{language(SIZEWRIGHT_TR_NOOP("Sizing", "Budget")), Align::Right, 1.0},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Most users")), Align::Left, 2.6},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Best quality")), Align::Left, 2.6},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Fastest for each user")), Align::Left, 2.6}};
    for (const Budget& b : budgets)
        t.rows.push_back({formatMoneyHeadline(b.amount, language.id), choiceText(table, b.overall.mostUsers, false, language),
                          choiceText(table, b.overall.quality, true, language), choiceText(table, b.overall.fastest, true, language)});
    return t;
}

std::vector<UpgradeRow> upgradeRows(const UpgradePaths& paths, std::size_t perTarget)
{
    std::vector<UpgradeRow> rows;
    for (std::size_t i = 0; i < paths.steps.size(); ++i) {
        const Upgrade& u = paths.steps[i];
        if ((u.kind == UpgradeKind::Engine || u.kind == UpgradeKind::Format) && u.users > paths.users)
            rows.push_back({i, std::nullopt});
    }
    for (std::size_t t = 0; t < paths.targets.size(); ++t) {
        std::size_t shown = 0;
        for (const std::size_t step : paths.targets[t].steps) {
            const UpgradeKind kind = paths.steps[step].kind;
            const bool free = kind == UpgradeKind::Engine || kind == UpgradeKind::Format;
            if (!free && shown++ < perTarget)
                rows.push_back({step, t});
        }
    }
    return rows;
}

Table upgradeTable(const UpgradePaths& paths, const std::vector<UpgradeRow>& rows, const Language& language)
{
    const LanguageId id = language.id;
    Table t;
    t.caption = language(SIZEWRIGHT_TR_NOOP("Sizing", "Ways to carry more, cheapest first"));
    t.columns = {{language(SIZEWRIGHT_TR_NOOP("Sizing", "For users")), Align::Right, 0.8},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Step")), Align::Left, 1.1},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "To")), Align::Left, 3.0},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Users")), Align::Right, 0.8},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Extra cost")), Align::Right, 1.7},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Each user more")), Align::Right, 1.0},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Not reused")), Align::Right, 1.0},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Quality")), Align::Left, 1.1}};
    for (const UpgradeRow& row : rows) {
        const Upgrade& u = paths.steps[row.step];
        const QualityClass quality = u.option.deployment.format->quality;
        t.rows.push_back({row.target ? formatInteger(paths.targets[*row.target].users, id) : "–", language(upgradeKindName(u.kind)),
                          render(upgradeTitle(u), language), formatInteger(u.users, id), costText(u.change, id),
                          u.perAddedUser ? formatMoneyWhole(*u.perAddedUser, id) : "–",
                          u.change.dropped.empty() ? "–" : formatMoneyHeadline(u.change.droppedValue.typical, id),
                          language(qualityClassName(quality))});
    }
    return t;
}

std::vector<std::string> upgradeDetails(const Upgrade& u, const Language& language)
{
    std::vector<std::string> texts;
    if (u.option.speed)
        texts.push_back(filled(SIZEWRIGHT_TR_NOOP("Sizing", "At {users} requests at once each user gets {rate}, the first token after {first}."),
                               {{"users", std::int64_t(u.users)}, {"rate", u.option.speed->perUser}, {"first", u.option.speed->ttft.typical}}, language));
    if (u.change.bought.lines.empty())
        texts.push_back(language(SIZEWRIGHT_TR_NOOP("Sizing", "Nothing has to be bought.")));
    else
        texts.push_back(filled(SIZEWRIGHT_TR_NOOP("Sizing", "Bought: {lines}."), {{"lines", linesText(u.change.bought.lines, language)}}, language));
    if (!u.change.complete())
        texts.push_back(language(SIZEWRIGHT_TR_NOOP("Sizing", "A part has no public price: ask for a quote.")));
    if (!u.change.dropped.empty())
        texts.push_back(filled(SIZEWRIGHT_TR_NOOP("Sizing", "Not reused, at today's price of a new one: {lines}."),
                               {{"lines", linesText(u.change.dropped, language)}}, language));
    if (u.change.residual && !u.change.dropped.empty())
        texts.push_back(filled(SIZEWRIGHT_TR_NOOP("Sizing", "By the plan's residual share that is still worth {value}; the extra cost does not count it."),
                               {{"value", *u.change.residual}}, language));
    if (u.belowFloor)
        texts.push_back(language(SIZEWRIGHT_TR_NOOP("Sizing", "This format is below the quality that the plan asks for.")));
    for (const Message& reason : u.option.reasons)
        texts.push_back(render(reason, language));
    return texts;
}

Table hardwareTable(const HardwareCapacity& capacity, const Language& language)
{
    const LanguageId id = language.id;
    const Requirement requirement = requirementOf(capacity.scenario);
    Table t;
    t.caption = render(hardwareAnswer(capacity), language);
    t.columns = {{language(SIZEWRIGHT_TR_NOOP("Sizing", "Model")), Align::Left, 1.8},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Format")), Align::Left, 1.6},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Quality")), Align::Left, 1.2},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Verdict")), Align::Left, 1.2},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Users")), Align::Right, 1.2},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Each user")), Align::Right, 1.4},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "First token")), Align::Right, 0.9},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Longest context")), Align::Right, 1.0},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Limited by")), Align::Left, 1.8},
                 {language(SIZEWRIGHT_TR_NOOP("Sizing", "Engine")), Align::Left, 1.2}};
    for (const ModelCapacity& m : capacity.models) {
        const Capacity& c = m.best();
        const auto& speed = c.trial.speed;
        t.rows.push_back({m.model->name, c.candidate.format->name, language(qualityClassName(c.candidate.format->quality)),
                          language(verdictName(hardwareVerdict(capacity, c))), usersText(c, id), speed ? formatRateBand(speed->perUser, id) : "–",
                          speed ? formatDuration(speed->ttft.typical, id) : "–", formatInteger(longestContext(requirement, c), id),
                          language(bottleneckName(c.bottleneck)), c.trial.deployment.engine->name});
    }
    return t;
}

std::vector<std::string> hardwareDetails(const HardwareCapacity& capacity, const ModelCapacity& model, const Language& language)
{
    std::vector<std::string> texts;
    for (const Capacity& c : model.formats) {
        const Deployment& d = c.trial.deployment;
        texts.push_back(filled(SIZEWRIGHT_TR_NOOP("Sizing", "{format} ({quality}) with {engine}, {layout}: {verdict}; users {users}, limited by {limit}."),
                               {{"format", c.candidate.format->name},
                                {"quality", qualityClassName(c.candidate.format->quality)},
                                {"engine", d.engine->name},
                                {"layout", render(layoutTitle(d.layout), language)},
                                {"verdict", verdictName(hardwareVerdict(capacity, c))},
                                {"users", usersText(c, language.id)},
                                {"limit", bottleneckName(c.bottleneck)}},
                               language));
    }
    return texts;
}

}  // namespace sizewright
