// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/explain_speed.h"

#include <algorithm>
#include <cmath>

#include "core/memory/explain_helpers.h"
#include "core/performance/explain_disaggregated.h"
#include "core/performance/explain_parts.h"

namespace sizewright {
namespace explain {

void PartList::add(const char* symbol, const TextKey& name, Seconds time, Explanation how)
{
    if (time.raw() <= kNothing)
        return;
    m_formula += std::string(m_formula.empty() ? "" : " + ") + symbol;
    m_operands.push_back(derived(symbol, name, std::move(how)));
}

void correct(const TimedLoad& t, double factor, std::string& formula, std::vector<Operand>& operands)
{
    if (std::abs(factor - 1) <= 1e-9)
        return;
    formula = operands.size() > 1 ? "(" + formula + ") * correction" : formula + " * correction";
    operands.push_back(fact("correction", SIZEWRIGHT_TR_NOOP("Explain", "measured against modelled time of such deployments"), factor,
                            Unit::None, t.calibration->source));
}

Operand share(double value, const Source& source)
{
    return fact("reached", SIZEWRIGHT_TR_NOOP("Explain", "share of the data sheet that is reached"), value, Unit::Share, source);
}

Explanation layerTime(const TimedLoad& t, const TextKey& title, const TextKey& each, double seconds)
{
    const double layers = t.profile.model->layers;
    return calculated(label(title), Unit::Second, "layers * each",
                      {fact("layers", SIZEWRIGHT_TR_NOOP("Explain", "layers"), layers, Unit::None, t.profile.model->source),
                       fact("each", each, seconds / layers, Unit::Second, t.calibration->source)});
}

}  // namespace explain

namespace {

using namespace explain;

/// What one part of a step reads and computes, on each device.
struct Work {
    double deviceBytes = 0;
    double hostBytes = 0;
    double flops = 0;
};

/// Multi-token prediction is a matter of serving engines only.
bool guessesAhead(const Deployment& d)
{
    return d.speculative && d.engine->speedModel == SpeedModel::Serving;
}

/// A load on a deployment in the terms of a step: how many sequences, how far each reads back, how the devices share.
class Step {
public:
    explicit Step(const TimedLoad& t) : m_t(t)
    {
        const Layout& l = t.deployment.layout;
        m_serving = t.deployment.engine->speedModel == SpeedModel::Serving;
        m_domestic = t.deployment.engine->speedModel == SpeedModel::Domestic;
        m_sequences = std::max(t.estimate.runningBatch / (m_serving ? l.pipelineParallel : 1), 1.0);
        m_rows = m_sequences * (guessesAhead(t.deployment) ? rowsWithDraft(t.calibration->serving, t.deployment.draftTokens) : 1.0);
        m_groups = m_serving ? l.attentionDataParallel : 1;
        m_context = t.load.inputTokens + std::max(t.load.outputTokens, 1.0) / 2;
        if (const auto& experts = t.profile.model->experts)
            m_touched = touchedBy(activeExpertCount() / experts->routed);
    }

    [[nodiscard]] StepLoad load() const { return {m_sequences, m_context, m_touched}; }
    /// Tokens that pass the layers: more than one of each sequence where some are guessed ahead.
    [[nodiscard]] double rows() const { return m_rows; }
    [[nodiscard]] double context() const { return m_context; }
    [[nodiscard]] double touched() const { return m_touched; }
    [[nodiscard]] double tensor() const { return m_t.deployment.layout.tensorParallel; }
    /// Devices over which one prompt is computed at a time.
    [[nodiscard]] double promptDevices() const
    {
        return tensor() * (m_domestic ? m_t.deployment.layout.pipelineParallel : 1);
    }
    [[nodiscard]] double attentionRanks() const { return std::max(1.0, tensor() / m_groups); }

    [[nodiscard]] Work attention() const
    {
        const double bytes = double(m_t.profile.weights.attention().raw());
        return {bytes / attentionRanks(), 0, 2 * m_t.profile.parametersAttention * m_rows / m_groups / attentionRanks()};
    }
    [[nodiscard]] Work feedForward() const
    {
        const double bytes = double(m_t.profile.weights.feedForward().raw());
        return {bytes / tensor(), 0, 2 * (m_t.profile.parametersDenseFfn + (together() ? activeExperts() : 0.0)) * m_rows / tensor()};
    }
    [[nodiscard]] Work experts() const
    {
        const ModelProfile& p = m_t.profile;
        const double bytes = double(p.weights.routedExperts().raw()) * m_touched;
        const double onDevice = hybrid() ? m_t.footprint.expertShareOnDevice : 1.0;
        return {bytes * onDevice / tensor(), bytes * (1 - onDevice), together() ? 0.0 : 2 * activeExperts() * m_rows / tensor()};
    }
    [[nodiscard]] Work head() const
    {
        const double bytes = double(m_t.profile.weights.head(m_t.profile.model->tiedEmbeddings).raw());
        return {bytes / tensor(), 0, 2 * m_t.profile.parametersHead * m_rows / tensor()};
    }
    [[nodiscard]] Work cache() const
    {
        const ModelProfile& p = m_t.profile;
        const double sequences = m_sequences / m_groups;
        const double shards = m_serving ? std::min(attentionRanks(), double(p.kv.shards)) : promptDevices();
        // A sequence's cache is read once for all its tokens.
        return {sequences * kvReadBytes(p, m_context) / shards, 0,
                m_rows / m_groups * attendedTokens(p, m_context) * p.attentionFlopsPerContextToken / attentionRanks()};
    }
    /// Parameters of the experts that work on one token.
    [[nodiscard]] double activeExperts() const
    {
        const ModelProfile& p = m_t.profile;
        return p.model->experts ? p.parametersExpert * p.expertLayers * activeExpertCount() : 0.0;
    }
    /// Whether the model times the arithmetic of all layers in one, beside what each part reads.
    [[nodiscard]] bool together() const { return !m_serving; }
    [[nodiscard]] bool hybrid() const { return m_t.deployment.engine->speedModel == SpeedModel::Hybrid; }

private:
    [[nodiscard]] double activeExpertCount() const
    {
        const int asked = m_serving || m_domestic ? 0 : m_t.deployment.activeExperts;
        return asked > 0 ? asked : m_t.profile.model->experts->topK;
    }
    /// Routing prefers some experts, so a step meets fewer than by chance; on domestic chips by chance.
    [[nodiscard]] double touchedBy(double each) const
    {
        const Calibration& c = *m_t.calibration;
        if (m_serving)
            return 1 - std::pow(1 - each, std::pow(m_rows, c.serving.coverageExponent));
        return 1 - std::pow(1 - each, m_domestic ? m_rows : unlikeRequests(m_rows, c.local.coverageSkew));
    }

    const TimedLoad& m_t;
    bool m_serving = false;
    bool m_domestic = false;
    double m_sequences = 1;
    double m_rows = 1;
    double m_groups = 1;
    double m_context = 0;
    double m_touched = 0;
};

/// The rate at which the device multiplies numbers of the format, by its data sheet.
double peakOf(const Accelerator& device, ComputeType compute)
{
    const auto low = compute == ComputeType::Fp8    ? device.fp8
                     : compute == ComputeType::Int8 ? device.int8
                     : compute == ComputeType::Fp4  ? device.fp4
                                                    : std::nullopt;
    return low ? low->raw() : device.bf16 ? device.bf16->typical.raw() : 0.0;
}

/// Local engines multiply packed weights as 8-bit integers, and 16-bit ones with 16-bit sums, which GeForce cards do at half
/// the rate of 8-bit integers; serving engines sum in 32 bits.
double promptPeak(const Deployment& d)
{
    const double peak = peakOf(*d.device, d.format->compute);
    const bool local = d.engine->speedModel == SpeedModel::Local || d.engine->speedModel == SpeedModel::Hybrid;
    if (!local || !d.device->int8)
        return peak;
    return std::max(peak, d.device->int8->raw() / (d.format->compute == ComputeType::WeightOnly ? 1 : 2));
}

double hostBandwidth(const Host& h)
{
    const int transfers = h.megatransfers > 0 || !h.cpu ? h.megatransfers : h.cpu->memoryMegatransfers.value_or(0);
    return double(h.sockets) * h.channelsPerSocket * transfers * 1e6 * 8;
}

/// Time of a part: what must be read or computed, at the data sheet's rates, over the share that is reached.
Explanation workTime(const TimedLoad& t, const TextKey& title, const Work& work, Seconds time,
                     ComputeType compute)
{
    const Accelerator& device = *t.deployment.device;
    const double bandwidth = device.bandwidth ? device.bandwidth->typical.raw() : 0.0;
    const double peak = peakOf(device, compute);
    std::vector<Operand> operands;
    std::string reading;
    double ideal = 0;
    if (work.deviceBytes > 0 && bandwidth > 0) {
        operands.push_back(given("bytes", SIZEWRIGHT_TR_NOOP("Explain", "bytes that a device reads"), work.deviceBytes, Unit::Byte));
        operands.push_back(fact("bandwidth", SIZEWRIGHT_TR_NOOP("Explain", "memory bandwidth of the device"), bandwidth,
                                Unit::BytePerSecond, device.source));
        reading = "bytes / bandwidth";
        ideal = work.deviceBytes / bandwidth;
    }
    if (const double host = hostBandwidth(t.deployment.host); work.hostBytes > 0 && host > 0) {
        operands.push_back(given("hostBytes", SIZEWRIGHT_TR_NOOP("Explain", "bytes that the host reads"), work.hostBytes, Unit::Byte));
        operands.push_back(fact("hostBandwidth", SIZEWRIGHT_TR_NOOP("Explain", "memory bandwidth of the host, all channels"), host,
                                Unit::BytePerSecond, t.deployment.host.cpu->source));
        reading += std::string(reading.empty() ? "" : " + ") + "hostBytes / hostBandwidth";
        ideal += work.hostBytes / host;
    }
    std::string formula = reading;
    if (work.flops > 0 && peak > 0) {
        operands.push_back(given("work", SIZEWRIGHT_TR_NOOP("Explain", "operations of a device"), work.flops, Unit::Flop));
        operands.push_back(fact("peak", SIZEWRIGHT_TR_NOOP("Explain", "peak rate of the device in this format"), peak,
                                Unit::FlopPerSecond, device.source));
        formula = reading.empty() ? "work / peak" : "max(" + reading + ", work / peak)";
        ideal = std::max(ideal, work.flops / peak);
    }
    if (ideal <= 0)
        return calculated(label(title), Unit::Second, "time",
                          {fact("time", SIZEWRIGHT_TR_NOOP("Explain", "time by the calibration"), time.raw(), Unit::Second, t.calibration->source)});
    operands.push_back(share(ideal / time.raw(), t.calibration->source));
    if (formula.find_first_of("+") != std::string::npos && !formula.starts_with("max"))
        formula = "(" + formula + ")";
    return calculated(label(title), Unit::Second, formula + " / reached", std::move(operands));
}

Explanation communicationTime(const TimedLoad& t, const TextKey& title)
{
    const Deployment& d = t.deployment;
    const Layout& l = d.layout;
    const bool tensor = l.tensorParallel > 1;
    // With data-parallel attention the rows of expert layers go to their experts and back.
    const bool experts = tensor && d.engine->speedModel == SpeedModel::Serving && l.attentionDataParallel > 1 && l.expertParallel > 1 &&
                         t.profile.expertLayers > 0;
    const double layers = t.profile.model->layers;
    const double count = experts  ? (l.tensorParallel > l.attentionDataParallel ? layers : 0.0) + 2.0 * t.profile.expertLayers
                         : tensor ? 2.0 * layers
                                  : std::max(l.pipelineParallel - 1.0, 1.0);
    Explanation e = calculated(
        label(title), Unit::Second, "exchanges * each",
        {given("exchanges",
               experts  ? SIZEWRIGHT_TR_NOOP("Explain", "exchanges between devices, two a layer with experts")
               : tensor ? SIZEWRIGHT_TR_NOOP("Explain", "exchanges between devices, two a layer")
                        : SIZEWRIGHT_TR_NOOP("Explain", "hand-overs between stages"),
               count),
         fact("each", SIZEWRIGHT_TR_NOOP("Explain", "time of one"), t.estimate.step.communication.raw() / count, Unit::Second,
              t.calibration->source)});
    const bool across = d.nodes > 1 && d.layout.tensorParallel * d.layout.pipelineParallel > d.devicesPerNode;
    if (const Link* link = across && d.nodeLink ? d.nodeLink : d.deviceLink)
        e.remarks.push_back({{}, SIZEWRIGHT_TR_NOOP("Explain", "The devices exchange over {link}."), {{"link", link->name}}});
    return e;
}

Explanation othersTime(const TimedLoad& t, const TextKey& title)
{
    const double others = t.estimate.runningBatch - 1;
    const double output = std::max(t.load.outputTokens, 1.0);
    return calculated(label(title), Unit::Second, "others * delay / tokens",
                      {given("others", SIZEWRIGHT_TR_NOOP("Explain", "other requests that run"), others),
                       fact("delay", SIZEWRIGHT_TR_NOOP("Explain", "delay of all by the prompt of each"),
                            t.estimate.step.interference.raw() * output / others, Unit::Second, t.calibration->source),
                       given("tokens", SIZEWRIGHT_TR_NOOP("Explain", "tokens of an answer"), output, Unit::Token)});
}

void addExpertRemark(const TimedLoad& t, const Step& step, Explanation& e)
{
    const auto& experts = t.profile.model->experts;
    if (experts)
        e.remarks.push_back({{},
                             SIZEWRIGHT_TR_NOOP("Explain", "Each token goes to {few} of {all} experts of a layer; the {rows} tokens of a step "
                                                           "meet {share} of them on average."),
                             {{"few", std::int64_t(experts->topK)},
                              {"all", std::int64_t(experts->routed)},
                              {"rows", Number{step.rows(), step.rows() < 10 && step.rows() != std::floor(step.rows()) ? 1 : 0}},
                              {"share", Percent{step.touched(), 1}}}});
}

PartList weightParts(const TimedLoad& t, const Step& step)
{
    if (runsOnHost(t.deployment))
        return hostParts(t, step.load());
    const StepBreakdown& s = t.estimate.step;
    PartList parts;
    const auto isNothing = [](Seconds time) { return time.raw() <= kNothing; };
    const auto add = [&](const char* symbol, const TextKey& key, Seconds time, const Work& work, bool experts = false) {
        if (isNothing(time))
            return;
        // Attention scores run at 16 bits whatever the weights are.
        const bool scores = symbol == std::string_view("cache");
        Explanation how = workTime(t, key, work, time, scores ? ComputeType::Bf16 : t.profile.format->compute);
        if (experts)
            addExpertRemark(t, step, how);
        parts.add(symbol, key, time, std::move(how));
    };
    if (!isNothing(s.fixed))
        parts.add("fixed", SIZEWRIGHT_TR_NOOP("Explain", "launches and host work"), s.fixed,
                  layerTime(t, SIZEWRIGHT_TR_NOOP("Explain", "launches and host work"),
                            SIZEWRIGHT_TR_NOOP("Explain", "launches and host work per layer"), s.fixed.raw()));
    add("attention", SIZEWRIGHT_TR_NOOP("Explain", "attention weights"), s.attention, step.attention());
    // Where all dense weights are timed in one, attention or head have no time of their own.
    Work dense = step.feedForward();
    for (const auto& [time, work] : {std::pair(s.attention, step.attention()), std::pair(s.head, step.head())})
        if (isNothing(time))
            dense.deviceBytes += work.deviceBytes;
    if (step.together())
        dense.flops += step.attention().flops + step.head().flops;
    if (step.hybrid() && !t.profile.model->experts) {
        dense.hostBytes = dense.deviceBytes * (1 - t.footprint.expertShareOnDevice);
        dense.deviceBytes *= t.footprint.expertShareOnDevice;
        dense.flops = 0;
    }
    add("dense", SIZEWRIGHT_TR_NOOP("Explain", "dense and shared layers"), s.feedForward, dense);
    add("experts", SIZEWRIGHT_TR_NOOP("Explain", "experts"), s.experts, step.experts(), true);
    Work head = step.head();
    if (step.together())
        head.flops = 0;
    add("head", SIZEWRIGHT_TR_NOOP("Explain", "output head"), s.head, head);
    add("cache", SIZEWRIGHT_TR_NOOP("Explain", "reading the cache"), s.kvCache, step.cache());
    if (!isNothing(s.communication))
        parts.add("links", SIZEWRIGHT_TR_NOOP("Explain", "communication between devices"), s.communication,
                  communicationTime(t, SIZEWRIGHT_TR_NOOP("Explain", "communication between devices")));
    return parts;
}

Explanation tokenTime(const TimedLoad& t)
{
    const Step step(t);
    const StepBreakdown& s = t.estimate.step;
    PartList parts = weightParts(t, step);
    const double gain = guessesAhead(t.deployment) ? tokensWithDraft(t.calibration->serving, t.deployment.draftTokens) : 1.0;
    std::string formula = parts.formula();
    std::vector<Operand> operands = parts.operands();
    if (gain != 1) {
        formula = "(" + formula + ") / gain";
        operands.push_back(fact("gain", SIZEWRIGHT_TR_NOOP("Explain", "tokens per step, with tokens guessed ahead"), gain, Unit::None,
                                t.calibration->source));
    }
    if (s.interference.raw() > kNothing) {
        const TextKey name = SIZEWRIGHT_TR_NOOP("Explain", "prompts of other users");
        formula += " + prompts";
        operands.push_back(derived("prompts", name, othersTime(t, name)));
    }
    const double modelled = (s.total() - s.interference).raw() / gain + s.interference.raw();
    correct(t, t.estimate.tpot.typical.raw() / modelled, formula, operands);
    Explanation e = calculated(label(speedFigureName(SpeedFigure::Tpot)), Unit::Second, std::move(formula), std::move(operands));
    e.remarks.push_back({{},
                         SIZEWRIGHT_TR_NOOP("Explain", "{batch} requests run together in each replica, {context} tokens of context each. Low and "
                                                       "high of the band: {low} and {high}."),
                         {{"batch", Number{t.estimate.runningBatch, 0}},
                          {"context", std::int64_t(step.context())},
                          {"low", t.estimate.tpot.low},
                          {"high", t.estimate.tpot.high}}});
    if (guessesAhead(t.deployment))
        e.remarks.push_back({{},
                             SIZEWRIGHT_TR_NOOP("Explain", "A step computes {rows} tokens of each request, those guessed ahead included, and "
                                                           "reads its cache once."),
                             {{"rows", Number{rowsWithDraft(t.calibration->serving, t.deployment.draftTokens), 2}}}});
    return e;
}

Explanation promptTime(const TimedLoad& t)
{
    if (runsOnHost(t.deployment))
        return hostPrompt(t);
    const ModelProfile& p = t.profile;
    const Step step(t);
    const double cached = std::clamp(t.load.cachedInputTokens, 0.0, t.load.inputTokens - 1);
    const double fresh = t.load.inputTokens - cached;
    const double time = fresh / t.estimate.prefill.typical.raw();
    const double active = p.parametersAttention + p.parametersDenseFfn + step.activeExperts();
    const double scores = p.attentionPrefillFlopsPerContextToken * attendedTokens(p, cached + fresh / 2);
    const double peak = promptPeak(t.deployment);
    const TextKey title = SIZEWRIGHT_TR_NOOP("Explain", "computing the prompt");
    if (peak <= 0)
        return workTime(t, title, {}, Seconds(time), p.format->compute);
    const double ideal = fresh * (2 * active + scores) / (step.promptDevices() * peak);
    Explanation e = calculated(
        label(title), Unit::Second, "tokens * (2 * active + scores) / (devices * peak) / reached",
        {given("tokens", SIZEWRIGHT_TR_NOOP("Explain", "tokens of the prompt that are not cached"), fresh, Unit::Token),
         fact("active", SIZEWRIGHT_TR_NOOP("Explain", "parameters that work on a token"), active, Unit::Parameter, p.model->source),
         given("scores", SIZEWRIGHT_TR_NOOP("Explain", "operations of a token's attention scores"), scores, Unit::Flop),
         given("devices", SIZEWRIGHT_TR_NOOP("Explain", "devices at work on a prompt at a time"), step.promptDevices()),
         fact("peak", SIZEWRIGHT_TR_NOOP("Explain", "peak rate of the device in this format"), peak, Unit::FlopPerSecond,
              t.deployment.device->source),
         share(ideal / time, t.calibration->source)});
    if (step.hybrid() && t.footprint.expertShareOnDevice < 1)
        e.remarks.push_back({{},
                             SIZEWRIGHT_TR_NOOP("Explain", "{share} of the experts are computed by the host, far below the device's rate."),
                             {{"share", Percent{1 - t.footprint.expertShareOnDevice, 0}}}});
    return e;
}

Explanation firstTokenTime(const TimedLoad& t)
{
    Explanation prompt = promptTime(t);
    const FirstTokenBreakdown& first = t.estimate.firstToken;
    std::string formula = "prompt";
    const double corrected = first.prompt.raw() / prompt.value;
    std::vector<Operand> operands{derived("prompt", SIZEWRIGHT_TR_NOOP("Explain", "computing the prompt"), std::move(prompt))};
    correct(t, corrected, formula, operands);
    const bool parted = t.deployment.layout.disaggregated();
    if (parted)
        for (Operand& term : poolTerms(t)) {
            formula += " + " + term.symbol;
            operands.push_back(std::move(term));
        }
    if (!parted && first.queue.raw() > kNothing) {
        const TextKey name = SIZEWRIGHT_TR_NOOP("Explain", "waiting until others have finished");
        const double service = std::max(t.load.outputTokens, 1.0) * t.estimate.tpot.typical.raw() + first.prompt.raw();
        const double batch = t.estimate.runningBatch;
        operands.push_back(derived(
            "queue", name,
            calculated(label(name), Unit::Second, "(users / running - 1) * (tokens * token + prompt)",
                       {given("users", SIZEWRIGHT_TR_NOOP("Explain", "requests in flight per replica"), batch * (1 + first.queue.raw() / service)),
                        given("running", SIZEWRIGHT_TR_NOOP("Explain", "of which so many run at once"), batch),
                        given("tokens", SIZEWRIGHT_TR_NOOP("Explain", "tokens of an answer"), std::max(t.load.outputTokens, 1.0),
                              Unit::Token),
                        given("token", speedFigureName(SpeedFigure::Tpot), t.estimate.tpot.typical.raw(), Unit::Second),
                        given("prompt", SIZEWRIGHT_TR_NOOP("Explain", "computing the prompt"), first.prompt.raw(), Unit::Second)})));
        formula += " + queue";
    }
    if (const double engine = first.fixed.raw() + (parted ? 0.0 : first.waiting.raw()); engine > kNothing) {
        const TextKey name = parted ? SIZEWRIGHT_TR_NOOP("Explain", "front end")
                                    : SIZEWRIGHT_TR_NOOP("Explain", "front end, steps before the first token, prompts ahead");
        operands.push_back(fact("engine", name, engine, Unit::Second, t.calibration->source));
        formula += " + engine";
    }
    Explanation e = calculated(label(speedFigureName(SpeedFigure::Ttft)), Unit::Second, std::move(formula), std::move(operands));
    e.remarks.push_back({{},
                         SIZEWRIGHT_TR_NOOP("Explain", "Low and high of the band: {low} and {high}."),
                         {{"low", t.estimate.ttft.low}, {"high", t.estimate.ttft.high}}});
    if (parted)
        e.remarks.push_back(poolRemark(t.deployment.layout));
    return e;
}

/// Little's law: what is in flight over how long each stays.
Explanation throughput(const TimedLoad& t)
{
    const double users = std::max(t.load.concurrency, 1.0);
    const double output = std::max(t.load.outputTokens, 1.0);
    const double stay = users * output / t.estimate.outputTotal.typical.raw();
    const double made = t.estimate.ttft.typical.raw() + output * t.estimate.tpot.typical.raw();
    const TextKey name = SIZEWRIGHT_TR_NOOP("Explain", "time from a request to the end of its answer");
    std::string formula = "first + tokens * token";
    std::vector<Operand> parts{derived("first", speedFigureName(SpeedFigure::Ttft), firstTokenTime(t)),
                               given("tokens", SIZEWRIGHT_TR_NOOP("Explain", "tokens of an answer"), output, Unit::Token),
                               derived("token", speedFigureName(SpeedFigure::Tpot), tokenTime(t))};
    correct(t, stay / made, formula, parts);
    Operand time = derived("time", name, calculated(label(name), Unit::Second, std::move(formula), std::move(parts)));
    return calculated(label(speedFigureName(SpeedFigure::Throughput)), Unit::TokenPerSecond, "users * tokens / time",
                      {given("users", SIZEWRIGHT_TR_NOOP("Explain", "requests in flight"), users),
                       given("tokens", SIZEWRIGHT_TR_NOOP("Explain", "tokens of an answer"), output, Unit::Token), std::move(time)});
}

}  // namespace

TextKey speedFigureName(SpeedFigure figure)
{
    switch (figure) {
    case SpeedFigure::Tpot:
        return SIZEWRIGHT_TR_NOOP("Speed", "Time per token (TPOT)");
    case SpeedFigure::Ttft:
        return SIZEWRIGHT_TR_NOOP("Speed", "Time to the first token (TTFT)");
    case SpeedFigure::Throughput:
        break;
    }
    return SIZEWRIGHT_TR_NOOP("Speed", "Throughput of all users");
}

std::string_view speedFigureId(SpeedFigure figure)
{
    return figure == SpeedFigure::Tpot ? "tpot" : figure == SpeedFigure::Ttft ? "ttft" : "throughput";
}

Explanation explainSpeed(const TimedLoad& timed, SpeedFigure figure)
{
    switch (figure) {
    case SpeedFigure::Tpot:
        return tokenTime(timed);
    case SpeedFigure::Ttft:
        return firstTokenTime(timed);
    case SpeedFigure::Throughput:
        break;
    }
    return throughput(timed);
}

std::vector<ExplainedSpeed> explainedSpeed(const TimedLoad& timed)
{
    std::vector<ExplainedSpeed> all;
    for (int i = 0; i < kSpeedFigures; ++i)
        all.push_back({static_cast<SpeedFigure>(i), explainSpeed(timed, static_cast<SpeedFigure>(i))});
    return all;
}

}  // namespace sizewright
