// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/cash_flow.h"
#include "core/plan/plan.h"

namespace sizewright {

TextKey familyName(Family family)
{
    switch (family) {
    case Family::Gpu:
        return SIZEWRIGHT_TR_NOOP("Family", "GPU-only");
    case Family::Domestic:
        return SIZEWRIGHT_TR_NOOP("Family", "Domestic chips");
    case Family::Mac:
        return SIZEWRIGHT_TR_NOOP("Family", "Mac cluster");
    case Family::Hybrid:
        return SIZEWRIGHT_TR_NOOP("Family", "CPU+GPU hybrid");
    }
    return {};
}

TextKey objectiveName(Objective objective)
{
    switch (objective) {
    case Objective::LowestCost:
        break;
    case Objective::Fastest:
        return SIZEWRIGHT_TR_NOOP("Objective", "Fastest for each user");
    case Objective::Smallest:
        return SIZEWRIGHT_TR_NOOP("Objective", "Fewest machines");
    case Objective::Balanced:
        return SIZEWRIGHT_TR_NOOP("Objective", "Balanced");
    }
    return SIZEWRIGHT_TR_NOOP("Objective", "Lowest total cost");
}

TextKey verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return SIZEWRIGHT_TR_NOOP("Verdict", "fits");
    case Verdict::FitsWithLimits:
        return SIZEWRIGHT_TR_NOOP("Verdict", "fits with limits");
    case Verdict::DoesNotFit:
        return SIZEWRIGHT_TR_NOOP("Verdict", "does not fit");
    }
    return {};
}

TextKey basisName(Basis basis)
{
    switch (basis) {
    case Basis::Measured:
        return SIZEWRIGHT_TR_NOOP("Basis", "measured");
    case Basis::Calibrated:
        return SIZEWRIGHT_TR_NOOP("Basis", "calibrated");
    case Basis::Derived:
        return SIZEWRIGHT_TR_NOOP("Basis", "derived");
    }
    return {};
}

std::string optionTitle(const Option& o)
{
    const std::string count = o.nodes > 1 ? std::to_string(o.nodes) + " × " : "";
    return count + o.platform->name + ", " + o.deployment.model->name + " " + o.deployment.format->name + ", " + o.deployment.engine->name;
}

Message layoutTitle(const Layout& l)
{
    std::string ranks = l.tensorParallel > 1 || l.pipelineParallel == 1 ? "TP" + std::to_string(l.tensorParallel) : std::string();
    for (const auto& [name, count] :
         {std::pair("PP", l.pipelineParallel), std::pair("DP", l.attentionDataParallel), std::pair("EP", l.expertParallel)})
        if (count > 1)
            ranks += (ranks.empty() ? "" : " ") + (name + std::to_string(count));
    Message m{"layout", SIZEWRIGHT_TR_NOOP("Layout", "{ranks}"), {{"ranks", ranks}}};
    if (l.disaggregated()) {
        m.text = SIZEWRIGHT_TR_NOOP("Layout", "{prefill} prefill + {decode} decode × {ranks}");
        m.values.emplace_back("prefill", std::int64_t(l.prefillReplicas));
        m.values.emplace_back("decode", std::int64_t(l.decodeReplicas()));
    } else if (l.replicas > 1) {
        m.text = SIZEWRIGHT_TR_NOOP("Layout", "{replicas} × {ranks}");
        m.values.emplace_back("replicas", std::int64_t(l.replicas));
    }
    return m;
}

Message baselineTitle(const Baseline& b)
{
    if (b.kind == BaselineKind::Api)
        return {"baseline_api", SIZEWRIGHT_TR_NOOP("Baseline", "API: {item}"), {{"item", b.item}}};
    if (b.item.empty())
        return {"baseline_no_rental", SIZEWRIGHT_TR_NOOP("Baseline", "Rental: no price found"), {}};
    const std::vector<std::pair<std::string, MessageValue>> values{
        {"devices", std::int64_t(b.units)}, {"item", b.item}, {"hours", Number{b.hoursPerMonth, 0}}, {"months", std::int64_t(b.termMonths)}};
    if (b.term == RentalTerm::ServiceHours)
        return {"baseline_rental_hours", SIZEWRIGHT_TR_NOOP("Baseline", "Rental in the hours of service, {hours} a month: {devices} × {item}"), values};
    if (b.term == RentalTerm::Reserved)
        return {"baseline_rental_reserved", SIZEWRIGHT_TR_NOOP("Baseline", "Rental, reserved for {months} months: {devices} × {item}"), values};
    return {"baseline_rental", SIZEWRIGHT_TR_NOOP("Baseline", "Rental around the clock: {devices} × {item}"), values};
}

Message verdictSentence(const Option& o, int concurrency)
{
    if (!o.speed)
        return {"sentence_refused", SIZEWRIGHT_TR_NOOP("Plan", "{title}: does not fit."), {{"title", optionTitle(o)}}};
    Message m{"sentence", {}, {}};
    m.values = {{"title", optionTitle(o)}, {"users", std::int64_t(concurrency)}, {"rate", o.speed->perUser}};
    const bool priced = o.isPriced();
    const bool one = concurrency == 1;
    if (priced)
        m.values.emplace_back("price", o.cost->capex.typical);
    if (priced)
        m.text = one ? SIZEWRIGHT_TR_NOOP("Plan", "{title}: one request at a time with {rate}, about {price}.")
                     : SIZEWRIGHT_TR_NOOP("Plan", "{title}: {users} requests at once with {rate} each, about {price}.");
    else
        m.text = one ? SIZEWRIGHT_TR_NOOP("Plan", "{title}: one request at a time with {rate}; no public price.")
                     : SIZEWRIGHT_TR_NOOP("Plan", "{title}: {users} requests at once with {rate} each; no public price.");
    return m;
}

std::optional<CostCurve> costCurve(const Option& option, const Finance& finance, int years)
{
    if (!option.cost)
        return std::nullopt;
    const auto escalations = Escalations::make(finance.escalation, years);
    const auto first = runningCosts(*option.cost);
    if (!escalations || !first)
        return std::nullopt;
    CostCurve curve{option.cost->capex.typical};
    for (int year = 1; year <= years; ++year) {
        const auto running = escalations->inYear(*first, year);
        const auto sum = running ? total(*running) : Result<Money>(tl::unexpected(running.error()));
        const auto until = sum ? add(curve.back(), *sum) : sum;
        if (!until)
            return std::nullopt;
        curve.push_back(*until);
    }
    return curve;
}

std::optional<CostCurve> costCurve(const Baseline& baseline, int years)
{
    if (!baseline.perMonth)
        return std::nullopt;
    CostCurve curve;
    for (int year = 0; year <= years; ++year) {
        const auto total = multiply(baseline.perMonth->typical, std::int64_t(12) * year);
        if (!total)
            return std::nullopt;
        curve.push_back(*total);
    }
    return curve;
}

}  // namespace sizewright
