// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_output.h"

#include <atomic>
#include <cmath>
#include <thread>

#include <nlohmann/json.hpp>

#include "app/cli/finance_output.h"
#include "app/cli/quality_output.h"
#include "core/plan/option_bill.h"
#include "core/plan/training.h"
#include "core/sizing/load_headroom.h"

namespace sizewright {
namespace {

using Json = nlohmann::ordered_json;

std::string verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return "fits";
    case Verdict::FitsWithLimits:
        return "fits_with_limits";
    case Verdict::DoesNotFit:
        break;
    }
    return "does_not_fit";
}

Json milliseconds(const Band<Seconds>& band)
{
    return {{"low", band.low.raw() * 1e3}, {"typical", band.typical.raw() * 1e3}, {"high", band.high.raw() * 1e3}};
}

Json rate(const Band<TokensPerSecond>& band)
{
    return {{"low", band.low.raw()}, {"typical", band.typical.raw()}, {"high", band.high.raw()}};
}

Json money(Money amount)
{
    return {{"amount", plainText(amount)}, {"currency", currencyCode(amount.currency)}};
}

Json moneyRange(const MoneyRange& range)
{
    return {{"low", plainText(range.low)},
            {"typical", plainText(range.typical)},
            {"high", plainText(range.high)},
            {"currency", currencyCode(range.typical.currency)}};
}

Json messageJson(const Message& message)
{
    return {{"id", message.id}, {"text", render(message, Language())}};
}

Json messages(const std::vector<Message>& list)
{
    Json json = Json::array();
    for (const Message& message : list)
        json.push_back(messageJson(message));
    return json;
}

Json memoryJson(const MemoryFootprint& m)
{
    Json json = {{"device",
                  {{"weights_bytes", m.device.weights.raw()},
                   {"kv_cache_bytes", m.device.kvCache.raw()},
                   {"activations_bytes", m.device.activations.raw()},
                   {"runtime_bytes", m.device.runtime.raw()},
                   {"total_bytes", m.device.total().raw()},
                   {"capacity_bytes", m.device.capacity.raw()},
                   {"usable_bytes", m.device.budget.raw()}}},
                 {"host",
                  {{"weights_bytes", m.host.weights.raw()},
                   {"runtime_bytes", m.host.runtime.raw()},
                   {"total_bytes", m.host.total().raw()}}}};
    if (m.host.capacity)
        json["host"]["capacity_bytes"] = m.host.capacity->raw();
    return json;
}

void addSpeed(Json& json, const ServingEstimate& s)
{
    json["basis"] = basisId(s.basis);
    json["ttft_ms"] = milliseconds(s.ttft);
    json["tpot_ms"] = milliseconds(s.tpot);
    json["decode_tok_s_per_user"] = rate(s.perUser);
    json["prefill_tok_s"] = rate(s.prefill);
    json["output_tok_s_total"] = rate(s.outputTotal);
}

Json spreadJson(const TimeSpread& spread)
{
    return {{"mean", spread.mean.raw() * 1e3}, {"p50", spread.median.raw() * 1e3}, {"p95", spread.p95.raw() * 1e3}};
}

Json openLoopJson(const OpenLoop& open)
{
    Json json = {{"requests_per_second", open.requestsPerSecond},
                 {"most_requests_per_second", open.mostRequestsPerSecond},
                 {"utilisation", open.utilisation()},
                 {"stable", open.times.has_value()}};
    if (open.times) {
        json["in_flight"] = open.times->inFlight;
        json["ttft_ms"] = spreadJson(open.times->ttft);
        json["tpot_ms"] = spreadJson(open.times->tpot);
        json["wait_ms"] = spreadJson(open.times->wait);
    }
    return json;
}

void addCurve(Json& json, const SpeedCurve& curve)
{
    for (const CurvePoint& point : curve.points)
        json["curve"].push_back({{"concurrency", point.concurrency},
                                 {"waits", point.concurrency > curve.atOnce},
                                 {"decode_tok_s_per_user", rate(point.estimate.perUser)},
                                 {"output_tok_s_total", rate(point.estimate.outputTotal)},
                                 {"ttft_ms", milliseconds(point.estimate.ttft)},
                                 {"tpot_ms", milliseconds(point.estimate.tpot)}});
    json["saturation"] = {{"concurrency", curve.saturation},
                          {"saturates", curve.saturates},
                          {"at_once", curve.atOnce},
                          {"limited_by", curve.engineLimits ? "engine" : "cache"},
                          {"output_tok_s_total", rate(curve.saturated)}};
    for (const LevelUsers& level : curve.levels)
        json["service_levels"].push_back({{"id", level.level.id},
                                          {"tok_s_per_user", level.level.perUser.raw()},
                                          {"users", {{"low", level.least}, {"typical", level.users}, {"high", level.most}}},
                                          {"goodput_tok_s", level.goodput ? rate(*level.goodput) : Json()}});
}

Json joules(const Band<JoulesPerToken>& band)
{
    return {{"low", band.low.raw()}, {"typical", band.typical.raw()}, {"high", band.high.raw()}};
}

std::string powerScopeId(PowerScope scope)
{
    switch (scope) {
    case PowerScope::Machines:
        return "machines";
    case PowerScope::Cpus:
        return "cpus";
    case PowerScope::DevicesAndCpus:
        return "devices_and_cpus";
    case PowerScope::Devices:
        break;
    }
    return "devices";
}

Json energyJson(const EnergyEstimate& e)
{
    const PowerDraw& p = e.power;
    return {{"covers", powerScopeId(e.scope)},
            {"idle_watts", p.idle.typical.raw()},
            {"idle_watts_range", {{"low", p.idle.low.raw()}, {"high", p.idle.high.raw()}}},
            {"load_watts", {{"low", p.load.low.raw()}, {"typical", p.load.typical.raw()}, {"high", p.load.high.raw()}}},
            {"joules_per_output_token", joules(e.perOutputToken)},
            {"joules_per_token", joules(e.perToken)}};
}

Json stepJson(const StepBreakdown& s)
{
    return {{"fixed_ms", s.fixed.raw() * 1e3},
            {"attention_ms", s.attention.raw() * 1e3},
            {"feed_forward_ms", s.feedForward.raw() * 1e3},
            {"experts_ms", s.experts.raw() * 1e3},
            {"head_ms", s.head.raw() * 1e3},
            {"kv_cache_ms", s.kvCache.raw() * 1e3},
            {"communication_ms", s.communication.raw() * 1e3},
            {"interference_ms", s.interference.raw() * 1e3}};
}

Json firstTokenJson(const FirstTokenBreakdown& f)
{
    return {{"fixed_ms", f.fixed.raw() * 1e3},
            {"waiting_ms", f.waiting.raw() * 1e3},
            {"prompt_ms", f.prompt.raw() * 1e3},
            {"transfer_ms", f.transfer.raw() * 1e3},
            {"queue_ms", f.queue.raw() * 1e3}};
}

/// Bills and running costs of refused options would be most of the output and serve nobody.
Json shortCostJson(const CostEstimate& c)
{
    return {{"complete", c.complete}, {"capex", moneyRange(c.capex)}, {"tco_horizon", moneyRange(c.tcoHorizon)}};
}

Json costJson(const CostEstimate& c)
{
    Json lines = Json::array();
    for (const PricedLine& line : c.bill.lines) {
        Json entry = {{"component", line.component}, {"item", line.item}, {"quantity", line.quantity}};
        if (line.total) {
            entry["total"] = moneyRange(*line.total);
            entry["observed_on"] = line.record->observedOn;
            entry["source"] = line.record->source.title;
            entry["stale"] = line.stale;
        }
        lines.push_back(std::move(entry));
    }
    Json json = {{"complete", c.complete},
                 {"capex", moneyRange(c.capex)},
                 {"opex_per_year", moneyRange(c.opexPerYear)},
                 {"energy_kwh_per_year", c.energy.raw()},
                 {"load_power_w", c.loadPower.raw()},
                 {"rated_power_w", c.ratedPower ? Json(c.ratedPower->raw()) : Json()},
                 {"tco_3_years", moneyRange(c.tco3)},
                 {"tco_5_years", moneyRange(c.tco5)},
                 {"tco_7_years", moneyRange(c.tco7)},
                 {"tco_horizon", moneyRange(c.tcoHorizon)},
                 {"net_present_cost", money(c.netPresentCost)},
                 {"equivalent_annual_cost", money(c.equivalentAnnual)},
                 {"output_megatokens_per_year", c.megatokensOutputPerYear}};
    json["bill"] = std::move(lines);
    if (c.perMegatokenOutput)
        json["per_megatoken_output"] = money(*c.perMegatokenOutput);
    return json;
}

Json billLineJson(const BillLine& line)
{
    Json json = {{"group", billGroupId(line.group)}, {"component", line.priced.component}, {"status", lineStatusId(line.status)}};
    if (!line.priced.item.empty())
        json["item"] = line.priced.item;
    if (line.priced.quantity > 0)
        json["quantity"] = line.priced.quantity;
    if (line.yearly)
        json["yearly"] = true;
    if (line.status == LineStatus::Priced)
        json["total"] = moneyRange(*line.priced.total);
    if (line.basis)
        json["basis"] = messageJson(*line.basis);
    if (line.priced.record) {
        json["recorded"] = recordText(*line.priced.record, Language());
        json["source"] = line.priced.record->source.title;
        json["stale"] = line.priced.stale;
    } else if (!line.source.empty()) {
        json["source"] = line.source;
    }
    return json;
}

/// What the options of one plan are told with.
struct Surroundings {
    const Catalog& catalog;
    const Scenario& scenario;
    const Plan& plan;
    const PriceBook& prices;
};

/// Every line of the costs, what the disks hold, and what the engine runs on.
void addBill(Json& json, const Surroundings& s, const Option& o)
{
    Json lines = Json::array();
    for (const BillLine& line : optionBill(s.catalog, s.scenario, o, s.prices))
        lines.push_back(billLineJson(line));
    json["full_bill"] = std::move(lines);
    const StoragePlan storage = storagePlan(s.catalog, s.scenario.site, *o.platform, o.checkpoint);
    json["storage"] = {{"needed_bytes", storage.needed.raw()},
                       {"bytes_in_bill", storage.there ? Json(storage.there->raw()) : Json()},
                       {"extra_drives", storage.extraDrives}};
    if (const auto load = weightsLoadTime(s.catalog, *o.platform, o.checkpoint))
        json["storage"]["load_seconds"] = {{"low", load->time.low.raw()},
                                           {"typical", load->time.typical.raw()},
                                           {"high", load->time.high.raw()},
                                           {"assumed_drive", load->assumedDrive}};
    Json needs = Json::array();
    for (const SoftwareNeed* need : softwareNeeds(*o.deployment.engine, *o.deployment.device, o.nodes))
        needs.push_back({{"text", need->text.en}, {"source", need->source.title}, {"read", need->source.read}});
    json["software"] = std::move(needs);
}

Json layoutJson(const Layout& l)
{
    return {{"tensor_parallel", l.tensorParallel},
            {"pipeline_parallel", l.pipelineParallel},
            {"attention_data_parallel", l.attentionDataParallel},
            {"expert_parallel", l.expertParallel},
            {"replicas", l.replicas},
            {"prefill_replicas", l.prefillReplicas}};
}

Json trainingMemoryJson(const TrainingEstimate& e)
{
    const TrainingDeviceMemory& d = e.device;
    const TrainingHostMemory& h = e.host;
    Json json = {{"device",
                  {{"weights_bytes", d.weights.raw()},
                   {"adapters_bytes", d.adapters.raw()},
                   {"gradients_bytes", d.gradients.raw()},
                   {"optimizer_states_bytes", d.optimizerStates.raw()},
                   {"master_weights_bytes", d.masterWeights.raw()},
                   {"activations_bytes", d.activations.raw()},
                   {"loss_buffer_bytes", d.lossBuffer.raw()},
                   {"communication_bytes", d.communication.raw()},
                   {"runtime_bytes", d.runtime.raw()},
                   {"total_bytes", d.total().raw()},
                   {"low_bytes", e.deviceTotal.low.raw()},
                   {"high_bytes", e.deviceTotal.high.raw()},
                   {"capacity_bytes", d.capacity.raw()}}},
                 {"host",
                  {{"weights_bytes", h.weights.raw()},
                   {"gradients_bytes", h.gradients.raw()},
                   {"optimizer_states_bytes", h.optimizerStates.raw()},
                   {"master_weights_bytes", h.masterWeights.raw()},
                   {"runtime_bytes", h.runtime.raw()},
                   {"total_bytes", h.total().raw()},
                   {"nvme_bytes", h.nvme.raw()}}}};
    if (h.capacity)
        json["host"]["capacity_bytes"] = h.capacity->raw();
    return json;
}

Json optionJson(const Surroundings& s, const Option& o)
{
    Json json = {{"id", o.id},
                 {"family", familyId(o.family)},
                 {"title", optionTitle(o)},
                 {"model", o.deployment.model->id},
                 {"format", o.deployment.format->id},
                 {"platform", o.platform->id},
                 {"nodes", o.nodes},
                 {"engine", o.deployment.engine->id},
                 {"layout", layoutJson(o.deployment.layout)},
                 {"fits", o.memory && o.memory->fits()},
                 {"verdict", verdictId(o.verdict)},
                 {"on_front", o.onFront},
                 {"checkpoint_bytes", o.checkpoint.raw()}};
    Json estimate = Json::object();
    if (o.memory) {
        estimate["memory"] = memoryJson(*o.memory);
        estimate["max_concurrency"] = o.memory->maxConcurrency;
    }
    if (o.speed)
        addSpeed(estimate, *o.speed);
    if (o.energy)
        estimate["energy"] = energyJson(*o.energy);
    json["estimate"] = std::move(estimate);
    json["users_at_service_level"] = o.usersAtServiceLevel;
    const bool refused = o.verdict == Verdict::DoesNotFit;
    json["cost"] = !o.cost ? Json() : refused ? shortCostJson(*o.cost) : costJson(*o.cost);
    if (!refused && o.cost) {
        json["cost"]["unit_costs"] = Json::parse(unitCostsJson(s.plan, s.scenario, *o.cost), nullptr, false);
        addBill(json, s, o);
    }
    if (o.training)
        json["training"] = {{"method", trainingMethodId(o.training->plan.method)},
                            {"stack", o.training->stack->id},
                            {"fits", o.training->estimate.fits()},
                            {"memory", trainingMemoryJson(o.training->estimate)}};
    json["reasons"] = messages(o.reasons);
    json["notes"] = messages(o.notes);
    if (o.quality)
        json["quality"] = Json::parse(keptJson(o.quality->loss), nullptr, false);
    if (refused && !o.reasons.empty())
        json["binding"] = messageJson(o.reasons[o.binding]);
    if (o.remedy)
        json["remedy"] = messageJson(*o.remedy);
    return json;
}

Json baselineJson(const Baseline& b)
{
    Json json = {{"kind", b.kind == BaselineKind::Api ? "api" : "rental"}, {"title", render(baselineTitle(b), Language())}};
    if (b.perMonth)
        json["per_month"] = moneyRange(*b.perMonth);
    if (!b.observedOn.empty()) {
        json["observed_on"] = b.observedOn;
        json["source"] = b.source;
    }
    return json;
}

Json familyJson(const FamilyAnswer& answer, const Plan& plan)
{
    Json json = {{"family", familyId(answer.family)}, {"text", render(answer.summary, Language())}};
    const auto named = [&](const std::optional<std::size_t>& index) {
        return index ? Json(plan.options[*index].id) : Json();
    };
    json["best"] = named(answer.best);
    json["nearest_miss"] = named(answer.nearestMiss);
    if (answer.nearestMiss)
        json["reasons"] = messages(plan.options[*answer.nearestMiss].reasons);
    if (answer.binding)
        json["binding"] = messageJson(*answer.binding);
    if (answer.remedy)
        json["remedy"] = messageJson(*answer.remedy);
    if (answer.remark)
        json["remark"] = messageJson(*answer.remark);
    return json;
}

Json explanationJson(const Explanation& e)
{
    const Language english;
    Json json = {{"title", render(e.title, english)}, {"value", e.value}, {"unit", unitId(e.unit)}, {"formula", e.formula}};
    Json operands = Json::array();
    for (const Operand& operand : e.operands) {
        Json entry = {{"symbol", operand.symbol}, {"name", render(operand.name, english)}, {"value", operand.value}, {"unit", unitId(operand.unit)}};
        if (operand.source) {
            const Citation& source = *operand.source;
            entry["source"] = {{"title", source.title}, {"read", source.read}, {"grade", std::string(1, source.grade)}};
            if (!source.note.empty())
                entry["source"]["note"] = source.note;
        }
        for (const Explanation& how : operand.how)
            entry["how"] = explanationJson(how);
        operands.push_back(std::move(entry));
    }
    json["operands"] = std::move(operands);
    Json remarks = Json::array();
    for (const Message& remark : e.remarks)
        remarks.push_back(render(remark, english));
    if (!remarks.empty())
        json["remarks"] = std::move(remarks);
    return json;
}

Json barsJson(const std::vector<ExplainedBar>& bars)
{
    Json json = {{"device", Json::array()}, {"host", Json::array()}};
    for (const ExplainedBar& bar : bars)
        json[bar.place == MemoryPlace::Host ? "host" : "device"].push_back({{"part", memoryPartId(bar.bar.part)},
                                                                            {"bytes", bar.bar.bytes.raw()},
                                                                            {"explanation", explanationJson(bar.explanation)}});
    return json;
}

/// One option a line: a plan has a thousand of them, and most of the time of a command would go into indenting them.
std::string optionLines(const Surroundings& s, const std::vector<const Option*>& options, int threads)
{
    std::vector<std::string> lines(options.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < options.size(); i = next++)
            lines[i] = optionJson(s, *options[i]).dump(-1, ' ', false, Json::error_handler_t::replace);
    };
    {
        std::vector<std::jthread> helpers;
        for (int i = 1; i < threads; ++i)
            helpers.emplace_back(work);
        work();
    }
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "\n    " : ",\n    ") + line;
    return text;
}

}  // namespace

std::string familyId(Family family)
{
    switch (family) {
    case Family::Gpu:
        return "gpu";
    case Family::Domestic:
        return "domestic";
    case Family::Mac:
        return "mac";
    case Family::Hybrid:
        break;
    }
    return "hybrid";
}

namespace {

Json headroomJson(const Plan& plan, const Scenario& scenario)
{
    if (!plan.recommended)
        return {};
    const LoadHeadroom h = loadHeadroom(scenario, plan.options[*plan.recommended]);
    return {{"peak_requests", h.peak},
            {"peak_requests_today", h.peakToday},
            {"mean_requests", h.mean},
            {"users_at_service_level", h.users},
            {"users_with_one_machine_down", h.oneDown}};
}

}  // namespace

std::string planJson(const Catalog& catalog, const Plan& plan, const Scenario& scenario, std::size_t top, const std::optional<Family>& only,
                     int threads, const std::string& uncertainty)
{
    std::vector<const Option*> shown;
    for (const Option& option : plan.options)
        if (shown.size() < top && (!only || option.family == *only))
            shown.push_back(&option);
    Json families = Json::object();
    for (const FamilyAnswer& answer : plan.families)
        families[familyId(answer.family)] = familyJson(answer, plan);
    Json baselines = Json::array();
    for (const Baseline& baseline : plan.baselines)
        baselines.push_back(baselineJson(baseline));
    const Json head = {{"title", scenario.title},
                       {"concurrency", plan.concurrency},
                       {"decision", messageJson(plan.decision)},
                       {"recommended", plan.recommended ? Json(plan.options[*plan.recommended].id) : Json()},
                       {"runner_up", plan.runnerUp ? Json(plan.options[*plan.runnerUp].id) : Json()},
                       {"headroom", headroomJson(plan, scenario)},
                       {"best_by_family", families},
                       {"baselines", baselines},
                       {"warnings", messages(plan.warnings)},
                       {"quality", Json::parse(planQualityJson(plan), nullptr, false)},
                       {"candidates", plan.candidates}};
    std::string text = head.dump(2, ' ', false, Json::error_handler_t::replace);
    text.erase(text.find_last_of('}') - 1);  // the closing brace and its line break; the options follow
    text += ",\n  \"finance\": " + financeJson(plan, scenario);
    if (!uncertainty.empty())
        text += ",\n  \"uncertainty\": " + uncertainty;
    const auto prices = PriceBook::make(catalog, scenario);  // made for the plan, so it can be made
    const Surroundings surroundings{catalog, scenario, plan, prices.value()};
    return text + ",\n  \"options\": [" + optionLines(surroundings, shown, threads) + "\n  ]\n}";
}

std::string estimateJson(const Layout& layout, const MemoryFootprint& memory, const std::optional<ServingEstimate>& speed,
                         const std::optional<EnergyEstimate>& energy, const std::vector<Message>& reasons, const Explained* explained,
                         const SpeedCurve* curve, const OpenLoop* open)
{
    Json json = {{"fits", memory.fits()},
                 {"basis", speed ? Json(basisId(speed->basis)) : Json()},
                 {"layout", layoutJson(layout)},
                 {"memory", memoryJson(memory)},
                 {"max_concurrency", memory.maxConcurrency}};
    if (speed) {
        addSpeed(json, *speed);
        if (explained) {
            json["step"] = stepJson(speed->step);
            json["first_token"] = firstTokenJson(speed->firstToken);
        }
    }
    if (energy)
        json["energy"] = energyJson(*energy);
    if (open)
        json["open_loop"] = openLoopJson(*open);
    if (curve)
        addCurve(json, *curve);
    if (explained) {
        json["explanations"] = barsJson(explained->bars);
        for (const ExplainedSpeed& figure : explained->speed)
            json["explanations"]["speed"].push_back(
                {{"figure", speedFigureId(figure.figure)}, {"explanation", explanationJson(figure.explanation)}});
    }
    json["reasons"] = messages(reasons);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string trainJson(const TrainingPlan& plan, const TrainingProfile& profile, const TrainingStack* stack,
                      const TrainingEstimate& estimate, const std::vector<Message>& reasons)
{
    const auto smallest = fewestTrainingDevices(plan, profile, stack);
    Json json = {{"fits", reasons.empty()},
                 {"method", trainingMethodId(plan.method)},
                 {"model", profile.model->id},
                 {"device", plan.device->id},
                 {"count", plan.devices},
                 {"nodes", plan.nodes},
                 {"stack", stack ? Json(stack->id) : Json()},
                 {"limited_by", stack && stack->level == TrainingLevel::Limited ? Json(trainingReason(stack->reason).text) : Json()},
                 {"trained_parameters", std::llround(estimate.trained)},
                 {"memory", trainingMemoryJson(estimate)},
                 {"missing_bytes", estimate.missing.raw()},
                 {"smallest_count", smallest ? Json(*smallest) : Json()},
                 {"largest_micro_batch", largestMicroBatch(plan, profile)},
                 {"longest_sequence", longestSequence(plan, profile)}};
    json["reasons"] = messages(reasons);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

}  // namespace sizewright
