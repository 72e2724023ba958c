// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <cmath>
#include <set>

#include "core/cost/storage.h"
#include "core/kit/acceptance_record.h"
#include "core/kit/acceptance_scripts.h"
#include "core/kit/acceptance_steps.h"
#include "core/plan/option_speed.h"
#include "core/project/project.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

struct Planned {
    Scenario scenario;
    Plan plan;
};

const Planned& hundredUsers()
{
    static const Planned planned = [] {
        Planned p;
        p.scenario = loadProject(SIZEWRIGHT_SOURCE_DIR "/resources/samples/r1-100-users.json").value().scenario;
        p.plan = makePlan(*shippedCatalog(), p.scenario, {2}).value();
        return p;
    }();
    return planned;
}

const Option& recommended()
{
    const Plan& plan = hundredUsers().plan;
    return plan.options[plan.recommended.value()];
}

AcceptanceProtocol protocolOf(const Option& option, const Quote* promise = nullptr)
{
    return acceptanceProtocol(*shippedCatalog(), hundredUsers().scenario, hundredUsers().plan, option, promise).value();
}

const Option* bestOf(Family family)
{
    const Plan& plan = hundredUsers().plan;
    const FamilyAnswer& answer = plan.families[static_cast<std::size_t>(family)];
    const auto index = answer.best ? answer.best : answer.nearestMiss;
    return index && plan.options[*index].memory && plan.options[*index].memory->fits() ? &plan.options[*index] : nullptr;
}

/// A protocol of one step of requests, and one of an engine alone.
AcceptanceProtocol smallProtocol(int input, int output, int concurrency)
{
    AcceptanceProtocol protocol;
    AcceptanceStep step;
    step.id = "perf-own-c" + std::to_string(concurrency);
    step.load = AcceptanceLoad{"own", input, 0, output, concurrency, 0};
    for (const char* ending : {"-ttft", "-tpot", "-total", "-failed", "-ttft-warm", "-ttft-p95"}) {
        AcceptanceCheck check;
        check.id = step.id + ending;
        check.direction = std::string(ending) == "-total" ? BoundDirection::AtLeast : BoundDirection::AtMost;
        step.checks.push_back(check);
    }
    AcceptanceStep engine;
    engine.id = "perf-engine";
    for (const char* id : {"perf-engine-prefill", "perf-engine-decode"}) {
        AcceptanceCheck check;
        check.id = id;
        check.direction = BoundDirection::AtLeast;
        engine.checks.push_back(check);
    }
    AcceptanceStep rest;
    rest.id = "rest";
    for (const char* id : {"disk-sequential", "disk-random-iops", "disk-random-latency", "power-load", "capacity-users"}) {
        AcceptanceCheck check;
        check.id = id;
        check.direction = std::string(id) == "power-load" ? BoundDirection::AtMost : BoundDirection::AtLeast;
        rest.checks.push_back(check);
    }
    protocol.steps = {step, engine, rest};
    return protocol;
}

double valueOf(const AcceptanceResults& results, const std::string& check)
{
    for (const MeasuredValue& value : results.values)
        if (value.check == check)
            return value.value;
    return std::nan("");
}

std::string fileText(const char* name)
{
    QFile file(QString(SIZEWRIGHT_TEST_DATA "/benchmarks/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Every sentence of a protocol.
std::vector<Message> sentences(const AcceptanceProtocol& protocol)
{
    std::vector<Message> all = protocol.remarks;
    for (const AcceptanceStep& step : protocol.steps) {
        all.push_back(step.title);
        all.push_back(step.todo);
        for (const AcceptanceCheck& check : step.checks) {
            all.push_back(check.what);
            if (check.remark)
                all.push_back(*check.remark);
            for (const Bound& bound : check.bounds)
                all.push_back(bound.basis);
        }
    }
    return all;
}

Quote quoteWith(QuoteClaim claim)
{
    Quote quote;
    quote.id = "q1";
    quote.vendor = "A vendor";
    quote.claims = {std::move(claim)};
    return quote;
}

}  // namespace

class TestAcceptance : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(shippedCatalog(), why(shippedCatalog())); }
    void stepsComeInOrder();
    void speedThresholdsAreTheBadEndOfTheEstimate();
    void concurrenciesFollowTheTarget();
    void speedThresholdsAreMonotone();
    void serviceLevelStandsAtTheTarget();
    void machineThresholdsFollowTheCatalog();
    void noThresholdWithoutAFigure();
    void promisesBecomeThresholds_data();
    void promisesBecomeThresholds();
    void promiseOfAnotherModelHasNoPlan();
    void articleTargetOfDisksIsCorrected();
    void everyFamilyHasAProtocol();
    void sentencesAreWhole();
    void verdicts_data();
    void verdicts();
    void worstValueCounts();
    void milestonesWaitAndHold();
    void readsBenchmarks();
    void readsEvalScope();
    void readsFio();
    void readsTables();
    void badFilesAreNamed_data();
    void badFilesAreNamed();
    void runsOfOtherRequestsAreNotCounted();
    void capacityFollowsGoodput();
    void kitIsWholeAndStable();
    void hostileTextsStayInert();
};

void TestAcceptance::stepsComeInOrder()
{
    const AcceptanceProtocol protocol = protocolOf(recommended());
    std::set<std::string> ids;
    std::set<AcceptanceGroup> groups;
    AcceptanceGroup last = AcceptanceGroup::Inventory;
    for (const AcceptanceStep& step : protocol.steps) {
        QVERIFY2(step.group >= last, step.id.c_str());
        last = step.group;
        groups.insert(step.group);
        QVERIFY(ids.insert(step.id).second);
        QVERIFY(!step.checks.empty());
        for (const AcceptanceCheck& check : step.checks) {
            QVERIFY2(ids.insert(check.id).second, check.id.c_str());
            QVERIFY2(!check.bounds.empty() || check.remark, check.id.c_str());
        }
    }
    QCOMPARE(int(groups.size()), kAcceptanceGroups);
}

void TestAcceptance::speedThresholdsAreTheBadEndOfTheEstimate()
{
    const Option& option = recommended();
    const auto speed = optionSpeed(*shippedCatalog(), hundredUsers().scenario, option);
    QVERIFY(speed);
    const AcceptanceProtocol protocol = protocolOf(option);
    int compared = 0;
    for (const AcceptanceStep& step : protocol.steps) {
        if (!step.load)
            continue;
        const AcceptanceLoad& l = *step.load;
        const ServingEstimate e = speed->estimator.at({double(l.input), double(l.cached), double(l.output), double(l.concurrency)});
        const Bound* ttft = protocol.check(step.id + "-ttft")->bound(BoundOrigin::Plan);
        const Bound* tpot = protocol.check(step.id + "-tpot")->bound(BoundOrigin::Plan);
        const Bound* total = protocol.check(step.id + "-total")->bound(BoundOrigin::Plan);
        QVERIFY(ttft && tpot && total);
        QCOMPARE(ttft->value, e.ttft.high.raw() * 1e3);
        QCOMPARE(tpot->value, e.tpot.high.raw() * 1e3);
        QCOMPARE(total->value, e.outputTotal.low.raw());
        QCOMPARE(total->expected.value(), e.outputTotal.typical.raw());
        QVERIFY(total->value < *total->expected && ttft->value > *ttft->expected);
        ++compared;
    }
    QVERIFY(compared >= 10);
}

void TestAcceptance::concurrenciesFollowTheTarget()
{
    const AcceptanceProtocol protocol = protocolOf(recommended());
    QCOMPARE(protocol.target, 100);
    std::set<int> own;
    for (const AcceptanceStep& step : protocol.steps)
        if (step.load && step.load->profile == "own")
            own.insert(step.load->concurrency);
    QCOMPARE(own, (std::set<int>{1, 8, 32, 100, 150}));
    Scenario few = hundredUsers().scenario;
    Plan plan = hundredUsers().plan;
    plan.concurrency = 4;
    few.demand.concurrentRequests = 4;
    own.clear();
    const auto small = acceptanceProtocol(*shippedCatalog(), few, plan, recommended(), nullptr);
    QVERIFY2(small, why(small));
    for (const AcceptanceStep& step : small->steps)
        if (step.load && step.load->profile == "own")
            own.insert(step.load->concurrency);
    QCOMPARE(own, (std::set<int>{1, 4, 6}));
}

void TestAcceptance::speedThresholdsAreMonotone()
{
    const AcceptanceProtocol protocol = protocolOf(recommended());
    double tpot = 0;
    double total = 0;
    for (const int users : {1, 8, 32, 100, 150}) {
        const std::string id = "perf-chat-c" + std::to_string(users);
        const double slower = protocol.check(id + "-tpot")->bound(BoundOrigin::Plan)->value;
        const double more = protocol.check(id + "-total")->bound(BoundOrigin::Plan)->value;
        QVERIFY2(slower >= tpot && more >= total, id.c_str());
        tpot = slower;
        total = more;
    }
    // Longer prompts keep a user waiting for longer.
    QVERIFY(protocol.check("perf-rag-c1-ttft")->bound(BoundOrigin::Plan)->value > protocol.check("perf-chat-c1-ttft")->bound(BoundOrigin::Plan)->value);
}

void TestAcceptance::serviceLevelStandsAtTheTarget()
{
    const AcceptanceProtocol protocol = protocolOf(recommended());
    const ServiceLevel& asked = hundredUsers().scenario.service;
    QCOMPARE(protocol.check("perf-own-c100-tpot")->bound(BoundOrigin::Service)->value, 1e3 / asked.perUser.raw());
    QCOMPARE(protocol.check("perf-own-c100-ttft-p95")->bound(BoundOrigin::Service)->value, asked.firstTokenWithin.raw() * 1e3);
    QVERIFY(!protocol.check("perf-own-c150-tpot")->bound(BoundOrigin::Service));
    QCOMPARE(protocol.check("capacity-users")->bound(BoundOrigin::Service)->value, 100.0);
    const Bound* plan = protocol.check("capacity-users")->bound(BoundOrigin::Plan);
    QVERIFY(plan && plan->value <= plan->expected.value());
}

void TestAcceptance::machineThresholdsFollowTheCatalog()
{
    const Option& option = recommended();
    const Accelerator& device = *option.deployment.device;
    const AcceptanceProtocol protocol = protocolOf(option);
    QCOMPARE(protocol.check("inventory-devices")->bounds.front().value, double(option.deployment.devicesPerNode));
    QCOMPARE(protocol.check("inventory-machines")->bounds.front().value, double(option.nodes));
    QCOMPARE(protocol.check("inventory-memory")->bounds.front().value, double(device.memory->raw() >> 20));
    QCOMPARE(protocol.check("identity-layers")->bounds.front().value, double(option.deployment.model->layers));
    QCOMPARE(protocol.check("identity-size")->bounds.front().value, double(option.checkpoint.raw()) / 1e9);
    const auto load = weightsLoadTime(*shippedCatalog(), *option.platform, option.checkpoint);
    QVERIFY(load);
    QCOMPARE(protocol.check("disk-load")->bounds.front().value, load->time.high.raw());
    QCOMPARE(protocol.check("disk-sequential")->bounds.front().value, load->drive->low.toDouble() / 1e9);
    QVERIFY(option.energy && option.energy->scope == PowerScope::Machines);
    QCOMPARE(protocol.check("power-load")->bounds.front().value, option.energy->power.load.high.raw() / option.nodes);
}

void TestAcceptance::noThresholdWithoutAFigure()
{
    Option option = recommended();
    Accelerator unknown = *option.deployment.device;
    unknown.bandwidth.reset();
    unknown.memory.reset();
    unknown.pcieOneWay.reset();
    unknown.loadPower.reset();
    option.deployment.device = &unknown;
    option.energy.reset();
    option.cost.reset();
    const AcceptanceProtocol protocol = protocolOf(option);
    for (const char* id : {"perf-own-c100-ttft", "perf-own-c100-total", "power-idle", "power-load", "power-peak"}) {
        const AcceptanceCheck* check = protocol.check(id);
        QVERIFY2(check && !check->bound(BoundOrigin::Plan) && check->remark && check->remark->id == "no_plan_figure", id);
    }
    for (const char* id : {"inventory-memory", "inventory-pcie", "inventory-power-limit"})
        QVERIFY2(!protocol.check(id), id);
    option.memory.reset();
    QVERIFY(!acceptanceProtocol(*shippedCatalog(), hundredUsers().scenario, hundredUsers().plan, option, nullptr));
}

void TestAcceptance::promisesBecomeThresholds_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<int>("users");
    QTest::addColumn<QString>("check");
    QTest::addColumn<double>("threshold");
    QTest::newRow("each user") << int(RateScope::EachUser) << 8 << "perf-promise-1-tpot" << 1e3 / 50;
    QTest::newRow("all users") << int(RateScope::AllUsers) << 8 << "perf-promise-1-total" << 50.0;
    QTest::newRow("not stated, one user") << int(RateScope::NotStated) << 1 << "perf-promise-1-tpot" << 1e3 / 50;
    QTest::newRow("not stated, many users") << int(RateScope::NotStated) << 8 << "perf-promise-1-total" << 50.0;
    QTest::newRow("all users, number not stated") << int(RateScope::AllUsers) << 0 << "perf-promise-1-total" << 50.0;
}

void TestAcceptance::promisesBecomeThresholds()
{
    QFETCH(int, scope);
    QFETCH(int, users);
    QFETCH(QString, check);
    QFETCH(double, threshold);
    QuoteClaim claim;
    claim.statement = "50 tokens/s";
    claim.rate = TokensPerSecond(50);
    claim.scope = static_cast<RateScope>(scope);
    if (users > 0)
        claim.concurrency = users;
    claim.input = Tokens(2000);
    claim.output = Tokens(500);
    claim.firstToken = Seconds(2);
    const Quote quote = quoteWith(claim);
    const AcceptanceProtocol protocol = protocolOf(recommended(), &quote);
    const AcceptanceCheck* found = protocol.check(check.toStdString());
    QVERIFY(found);
    QVERIFY(found->bound(BoundOrigin::Promise));
    QCOMPARE(found->bound(BoundOrigin::Promise)->value, threshold);
    QVERIFY(found->bound(BoundOrigin::Plan));
    QCOMPARE(protocol.check("perf-promise-1-ttft")->bound(BoundOrigin::Promise)->value, 2000.0);
    const AcceptanceLoad& load = *protocol.step("perf-promise-1")->load;
    QCOMPARE(load.input, 2000);
    QCOMPARE(load.output, 500);
    QCOMPARE(load.concurrency, users > 0 ? users : protocol.target);
    const auto assumed = std::ranges::count(protocol.remarks, std::string("promise_assumed"), &Message::id);
    QCOMPARE(assumed, users > 0 ? 0 : 1);
}

void TestAcceptance::promiseOfAnotherModelHasNoPlan()
{
    QuoteClaim claim;
    claim.statement = "another model";
    claim.modelId = "qwen3-32b";
    claim.rate = TokensPerSecond(30);
    claim.scope = RateScope::EachUser;
    claim.context = Tokens(65'536);
    Quote quote = quoteWith(claim);
    quote.power = Watts(9000);
    quote.responseHours = 4;
    const AcceptanceProtocol protocol = protocolOf(recommended(), &quote);
    const AcceptanceCheck* check = protocol.check("perf-promise-1-tpot");
    QVERIFY(check && check->bound(BoundOrigin::Promise) && !check->bound(BoundOrigin::Plan));
    QCOMPARE(protocol.check("capacity-context-1")->bounds.front().origin, BoundOrigin::Promise);
    QCOMPARE(protocol.check("power-peak")->bound(BoundOrigin::Promise)->value, 9000.0);
    QCOMPARE(protocol.check("availability-response")->bounds.front().value, 4.0);
}

void TestAcceptance::articleTargetOfDisksIsCorrected()
{
    QCOMPARE(acceptance::meanLatency(128, 500'000).raw(), 256e-6);
    const AcceptanceCheck* check = nullptr;
    const AcceptanceProtocol protocol = protocolOf(recommended());
    check = protocol.check("disk-random-iops");
    QVERIFY(check && check->bounds.empty() && check->remark);
    const QString text = shown(render(*check->remark, Language()));
    QVERIFY2(text.contains("256 each") && text.contains("500,000") && text.contains("128"), qPrintable(text));
}

void TestAcceptance::everyFamilyHasAProtocol()
{
    int seen = 0;
    for (const Family family : {Family::Gpu, Family::Domestic, Family::Mac, Family::Hybrid})
        if (const Option* option = bestOf(family)) {
            const AcceptanceProtocol protocol = protocolOf(*option);
            QVERIFY(protocol.step("inventory") && protocol.step("handover"));
            const Kit kit = acceptanceKit(hundredUsers().scenario, *option, protocol, Language());
            for (const KitFile& file : kit.files)
                QVERIFY2(!file.text.empty() && isKitPath(file.path), file.path.c_str());
            ++seen;
        }
    QVERIFY(seen >= 3);
}

void TestAcceptance::sentencesAreWhole()
{
    for (const LanguageId id : {LanguageId::En, LanguageId::De, LanguageId::ZhCn}) {
        Language language;
        language.id = id;
        const std::vector<Message> all = sentences(protocolOf(recommended()));
        for (const Message& message : all) {
            const QString text = shown(render(message, language));
            QVERIFY2(!text.isEmpty() && !text.contains('{') && !text.contains("nan") && !text.contains("inf "), qPrintable(text));
        }
    }
}

void TestAcceptance::verdicts_data()
{
    QTest::addColumn<double>("promise");  // 0: none
    QTest::addColumn<double>("plan");
    QTest::addColumn<double>("service");
    QTest::addColumn<double>("measured");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("both hold") << 100.0 << 80.0 << 0.0 << 110.0 << "pass";
    QTest::newRow("misses the promise, holds the plan") << 100.0 << 80.0 << 0.0 << 90.0 << "promise_missed";
    QTest::newRow("holds the promise, misses the plan") << 60.0 << 80.0 << 0.0 << 70.0 << "plan_missed";
    QTest::newRow("misses both") << 100.0 << 80.0 << 0.0 << 70.0 << "fail";
    QTest::newRow("plan alone holds") << 0.0 << 80.0 << 0.0 << 80.0 << "pass";
    QTest::newRow("plan alone is missed") << 0.0 << 80.0 << 0.0 << 79.0 << "fail";
    QTest::newRow("promise alone is missed") << 100.0 << 0.0 << 0.0 << 99.0 << "fail";
    QTest::newRow("service level is missed") << 60.0 << 60.0 << 90.0 << 80.0 << "fail";
    QTest::newRow("no threshold") << 0.0 << 0.0 << 0.0 << 5.0 << "recorded";
    QTest::newRow("not measured") << 0.0 << 80.0 << 0.0 << -1.0 << "not_measured";
}

void TestAcceptance::verdicts()
{
    QFETCH(double, promise);
    QFETCH(double, plan);
    QFETCH(double, service);
    QFETCH(double, measured);
    QFETCH(QString, verdict);
    AcceptanceCheck check;
    check.id = "x";
    check.direction = BoundDirection::AtLeast;
    const auto add = [&](BoundOrigin origin, double value) {
        if (value > 0)
            check.bounds.push_back({origin, value, std::nullopt, 0, {}});
    };
    add(BoundOrigin::Promise, promise);
    add(BoundOrigin::Plan, plan);
    add(BoundOrigin::Service, service);
    AcceptanceProtocol protocol;
    protocol.steps.emplace_back();
    protocol.steps.front().id = "step";
    protocol.steps.front().checks = {check};
    AcceptanceResults results;
    if (measured >= 0)
        results.values.push_back({"x", measured, {}, "file"});
    const AcceptanceRecord record = acceptanceRecord(protocol, results);
    QCOMPARE(shown(acceptanceVerdictId(record.check("x")->verdict)), verdict);
    QCOMPARE(shown(acceptanceVerdictId(record.verdict)), verdict);
    // The same figure as a time, where less is better.
    AcceptanceCheck& time = protocol.steps.front().checks.front();
    time.direction = BoundDirection::AtMost;
    for (Bound& bound : time.bounds)
        bound.value = 1e3 / bound.value;
    for (MeasuredValue& value : results.values)
        value.value = 1e3 / value.value;
    QCOMPARE(shown(acceptanceVerdictId(acceptanceRecord(protocol, results).verdict)), verdict);
}

void TestAcceptance::worstValueCounts()
{
    AcceptanceProtocol protocol = smallProtocol(1024, 512, 16);
    AcceptanceCheck& power = protocol.steps.back().checks[3];
    power.bounds = {{BoundOrigin::Plan, 6000, std::nullopt, 0, {}}};
    AcceptanceResults results;
    results.values = {{"power-load", 5900, {}, "machine-a"}, {"power-load", 6300, {}, "machine-b"}, {"power-load", 5800, {}, "machine-c"}};
    const AcceptanceRecord record = acceptanceRecord(protocol, results);
    const CheckRecord* check = record.check("power-load");
    QCOMPARE(check->measured.value(), 6300.0);
    QCOMPARE(check->source, std::string("machine-b"));
    QCOMPARE(check->verdict, AcceptanceVerdict::Fail);
    QVERIFY(std::abs(check->bounds.front().deviation.value() - 0.05) < 1e-12);
}

void TestAcceptance::milestonesWaitAndHold()
{
    AcceptanceProtocol protocol;
    for (const char* id : {"a", "b", "c"}) {
        AcceptanceStep step;
        step.id = id;
        AcceptanceCheck check;
        check.id = std::string("check-") + id;
        check.direction = BoundDirection::AtLeast;
        check.bounds = {{BoundOrigin::Method, 1, std::nullopt, 0, {}}};
        step.checks = {check};
        protocol.steps.push_back(step);
    }
    protocol.steps[2].milestone = PaymentMilestone::Service;
    const auto states = [&](std::vector<MeasuredValue> values) {
        AcceptanceResults results;
        results.values = std::move(values);
        QStringList all;
        const AcceptanceRecord record = acceptanceRecord(protocol, results);
        for (const MilestoneRecord& m : record.milestones)
            all << QStringLiteral("%1 %2").arg(m.percent).arg(shown(milestoneStateId(m.state)));
        return all.join(", ");
    };
    QCOMPARE(states({}), QStringLiteral("30 release, 60 waiting, 10 waiting"));
    QCOMPARE(states({{"check-a", 1, {}, {}}, {"check-b", 1, {}, {}}}), QStringLiteral("30 release, 60 release, 10 waiting"));
    QCOMPARE(states({{"check-a", 1, {}, {}}, {"check-b", 0, {}, {}}, {"check-c", 1, {}, {}}}), QStringLiteral("30 release, 60 hold, 10 hold"));
    QCOMPARE(states({{"check-a", 1, {}, {}}, {"check-b", 1, {}, {}}, {"check-c", 1, {}, {}}}), QStringLiteral("30 release, 60 release, 10 release"));
}

void TestAcceptance::readsBenchmarks()
{
    const auto vllm = parseAcceptanceResult(smallProtocol(1024, 512, 16), fileText("vllm_serve.json"), "vllm_serve.json");
    QVERIFY2(vllm, why(vllm));
    QCOMPARE(valueOf(*vllm, "perf-own-c16-ttft"), 620.5);
    QCOMPARE(valueOf(*vllm, "perf-own-c16-tpot"), 41.9);
    QCOMPARE(valueOf(*vllm, "perf-own-c16-total"), 370.0);
    QCOMPARE(valueOf(*vllm, "perf-own-c16-failed"), 0.0);
    // This file has the time of 99 of 100 only; without a threshold that it keeps for sure it stands for 95 of 100.
    QCOMPARE(valueOf(*vllm, "perf-own-c16-ttft-p95"), 1410.0);
    const auto warm = parseAcceptanceResult(smallProtocol(1024, 512, 16), fileText("vllm_serve.json"), "results/perf-own-c16-warm.json");
    QVERIFY2(warm, why(warm));
    QCOMPARE(warm->values.size(), std::size_t{1});
    QCOMPARE(valueOf(*warm, "perf-own-c16-ttft-warm"), 620.5);
    const auto sglang = parseAcceptanceResult(smallProtocol(1024, 512, 8), fileText("sglang.jsonl"), "sglang.jsonl");
    QVERIFY2(sglang, why(sglang));
    QCOMPARE(valueOf(*sglang, "perf-own-c8-tpot"), 22.6);
    const auto llama = parseAcceptanceResult(smallProtocol(1, 1, 1), fileText("llama_bench.json"), "llama_bench.json");
    QVERIFY2(llama, why(llama));
    QCOMPARE(valueOf(*llama, "perf-engine-prefill"), 9200.5);
    QVERIFY(valueOf(*llama, "perf-engine-decode") > 0);
    AcceptanceProtocol late = smallProtocol(1024, 512, 16);
    late.steps.front().checks.back().bounds = {{BoundOrigin::Service, 1000, std::nullopt, 0, {}}};
    const auto unsure = parseAcceptanceResult(late, fileText("vllm_serve.json"), "vllm_serve.json");
    QVERIFY(unsure && std::isnan(valueOf(*unsure, "perf-own-c16-ttft-p95")));
    QCOMPARE(unsure->warnings.front().id, std::string("no_p95"));
}

void TestAcceptance::readsEvalScope()
{
    const char* old = R"json({"Time taken for tests (s)": 600.2, "Number of concurrency": 32, "Total requests": 640, "Succeed requests": 639,
        "Failed requests": 1, "Output token throughput (tok/s)": 812.5, "Average time to first token (s)": 0.83,
        "Average time per output token (s)": 0.0371, "Average input tokens per request": 1031.0, "Average output tokens per request": 1018.4})json";
    const auto read = parseAcceptanceResult(smallProtocol(1024, 1024, 32), old, "benchmark_summary.json");
    QVERIFY2(read, why(read));
    QCOMPARE(valueOf(*read, "perf-own-c32-ttft"), 830.0);
    QVERIFY(std::abs(valueOf(*read, "perf-own-c32-tpot") - 37.1) < 1e-9);
    QCOMPARE(valueOf(*read, "perf-own-c32-total"), 812.5);
    QCOMPARE(valueOf(*read, "perf-own-c32-failed"), 1.0);
    // Newer releases name things otherwise and leave the number of users to the folder's name.
    const char* newer = R"json({"Test Duration (s)": 600, "Failed Requests": 0, "Avg Input Tokens": 1024, "Avg Output Tokens": 1024, "TTFT (ms)": 790.5,
        "TPOT (ms)": 36.5})json";
    const auto again = parseAcceptanceResult(smallProtocol(1024, 1024, 32), newer, "perf-own-c32-cold/20261122/m/benchmark_summary.json");
    QVERIFY2(again, why(again));
    QCOMPARE(valueOf(*again, "perf-own-c32-ttft"), 790.5);
}

void TestAcceptance::readsFio()
{
    const char* text = R"(fio: a warning
{"fio version": "fio-3.33", "global options": {"direct": "1"}, "jobs": [
  {"jobname": "sequential", "job options": {"rw": "read"}, "read": {"bw_bytes": 6500000000, "iops": 6198.9, "lat_ns": {"mean": 5.1e6}}},
  {"jobname": "a", "job options": {"rw": "randread"}, "read": {"bw_bytes": 1024000000, "iops": 250000, "lat_ns": {"mean": 200000}}},
  {"jobname": "b", "job options": {"rw": "randread"}, "read": {"bw_bytes": 1024000000, "iops": 250000, "lat_ns": {"mean": 312000}}}]})";
    const auto read = parseAcceptanceResult(smallProtocol(1, 1, 1), text, "fio.json");
    QVERIFY2(read, why(read));
    QCOMPARE(valueOf(*read, "disk-sequential"), 6.5);
    QCOMPARE(valueOf(*read, "disk-random-iops"), 500000.0);
    // 128 in flight at 500,000 a second: Little's law.
    QCOMPARE(valueOf(*read, "disk-random-latency"), 0.256);
}

void TestAcceptance::readsTables()
{
    const auto table = parseAcceptanceResult(smallProtocol(1, 1, 1), "check,measured,note\npower-load,6123.5,\"meter, rack 2\"\ndisk-sequential,,\nnonsense,1,\n", "by-hand.csv");
    QVERIFY2(table, why(table));
    QCOMPARE(table->values.size(), std::size_t{1});
    QCOMPARE(valueOf(*table, "power-load"), 6123.5);
    QCOMPARE(table->warnings.front().id, std::string("unknown_check"));
    const auto json = parseAcceptanceResult(smallProtocol(1, 1, 1), R"({"format": "sizewright-acceptance", "values": [{"check": "power-load", "measured": 10}]})", "v.json");
    QVERIFY2(json, why(json));
    QCOMPARE(valueOf(*json, "power-load"), 10.0);
}

void TestAcceptance::badFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no result") << QByteArray("{\"a\": 1}");
    QTest::newRow("no number") << QByteArray("check,measured\npower-load,6.123,5\n");
    QTest::newRow("word") << QByteArray("check,measured\npower-load,much\n");
    QTest::newRow("damaged") << QByteArray("{\"fio version\": \"3\", \"jobs\": [{\"read\"");
    QTest::newRow("wrong type") << QByteArray("{\"fio version\": \"3\", \"jobs\": [{\"read\": {\"bw_bytes\": \"x\", \"iops\": 1}}]}");
    QTest::newRow("text") << QByteArray("hello");
}

void TestAcceptance::badFilesAreNamed()
{
    QFETCH(QByteArray, text);
    const auto read = parseAcceptanceResult(smallProtocol(1, 1, 1), std::string_view(text.data(), std::size_t(text.size())), "some-file");
    QVERIFY(!read);
    QVERIFY2(shown(describe(read.error())).contains("some-file"), describe(read.error()).c_str());
}

void TestAcceptance::runsOfOtherRequestsAreNotCounted()
{
    const auto other = parseAcceptanceResult(smallProtocol(8192, 512, 16), fileText("vllm_serve.json"), "vllm_serve.json");
    QVERIFY(other && other->values.empty());
    QCOMPARE(other->warnings.front().id, std::string("no_step"));
    // A name alone does not make it the right run, and "c1" is not "c16".
    const auto named = parseAcceptanceResult(smallProtocol(8192, 512, 16), fileText("vllm_serve.json"), "perf-own-c16-cold.json");
    QVERIFY(named && named->values.empty());
    AcceptanceProtocol both = smallProtocol(1024, 512, 1);
    both.steps.push_back(smallProtocol(1024, 512, 16).steps.front());
    const auto sixteen = parseAcceptanceResult(both, fileText("vllm_serve.json"), "perf-own-c16-cold.json");
    QVERIFY(sixteen && !std::isnan(valueOf(*sixteen, "perf-own-c16-ttft")));
}

void TestAcceptance::capacityFollowsGoodput()
{
    AcceptanceProtocol protocol = smallProtocol(1024, 512, 16);
    AcceptanceCheck& users = protocol.steps.back().checks.back();
    users.bounds = {{BoundOrigin::Service, 32, std::nullopt, 0, {}}};
    AcceptanceResults results;
    results.goodput = {{8, 1.0, "c8"}, {32, 0.951, "c32"}, {100, 0.70, "c100"}};
    QCOMPARE(acceptanceRecord(protocol, results).check("capacity-users")->measured.value(), 32.0);
    results.goodput[1].share = 0.949;
    const AcceptanceRecord less = acceptanceRecord(protocol, results);
    QCOMPARE(less.check("capacity-users")->measured.value(), 8.0);
    QCOMPARE(less.check("capacity-users")->verdict, AcceptanceVerdict::Fail);
    std::string text = fileText("vllm_serve.json");
    const std::string none = "\"request_goodput\": null";
    QVERIFY(text.find(none) != std::string::npos);
    text.replace(text.find(none), none.size(), "\"request_goodput\": 0.70");
    const auto read = parseAcceptanceResult(protocol, text, "vllm.json");
    QVERIFY(read && read->goodput.size() == 1);
    QVERIFY(std::abs(read->goodput.front().share - 0.70 / 0.7227) < 1e-9);
}

void TestAcceptance::kitIsWholeAndStable()
{
    const AcceptanceProtocol protocol = protocolOf(recommended());
    const Kit kit = acceptanceKit(hundredUsers().scenario, recommended(), protocol, Language());
    QCOMPARE(kit.files, acceptanceKit(hundredUsers().scenario, recommended(), protocolOf(recommended()), Language()).files);
    std::set<std::string> names;
    for (const KitFile& file : kit.files) {
        names.insert(file.path);
        QCOMPARE(file.executable, file.path.ends_with(".sh"));
    }
    for (const char* name : {"README.md", "protocol.md", "by-hand.csv", "inventory.sh", "burn_in.sh", "model_identity.sh", "disk.sh", "bench.sh", "power.sh", "offline.sh"})
        QVERIFY2(names.contains(name), name);
    for (const KitFile& file : kit.files)
        if (file.path == "bench.sh")
            for (const AcceptanceStep& step : protocol.steps)
                if (step.load)
                    QVERIFY2(file.text.find("maybe " + step.id + " ") != std::string::npos, step.id.c_str());
}

void TestAcceptance::hostileTextsStayInert()
{
    const std::string evil = "'; touch /tmp/owned; $(touch x) `y` \"\n# <script>alert(1)</script> [a](javascript:b) =1+1";
    Option option = recommended();
    Model model = *option.deployment.model;
    model.id = evil;
    model.name = evil;
    Platform platform = *option.platform;
    platform.name = evil;
    option.deployment.model = &model;
    option.platform = &platform;
    QuoteClaim claim;
    claim.statement = evil;
    claim.rate = TokensPerSecond(20);
    claim.modelId = "none";
    Quote quote = quoteWith(claim);
    quote.vendor = evil;
    const auto protocol = acceptanceProtocol(*shippedCatalog(), hundredUsers().scenario, hundredUsers().plan, option, &quote);
    QVERIFY2(protocol, why(protocol));
    const Kit kit = acceptanceKit(hundredUsers().scenario, option, *protocol, Language());
    for (const KitFile& file : kit.files) {
        // A comment on one line is the only place in a script.
        QString text = shown(file.text);
        text.remove(QRegularExpression("^# For: .*$", QRegularExpression::MultilineOption));
        // Markdown takes a sign behind a backslash as text.
        text.remove(QRegularExpression(R"(\\[^\w\s])"));
        QVERIFY2(!text.contains("<script>") && !text.contains("](javascript"), file.path.c_str());
        QVERIFY2(!text.contains("\n# <") && !text.contains("\n=1"), file.path.c_str());
        // As words of a file's name the letters are harmless.
        QVERIFY2(!file.path.ends_with(".sh") || (!text.contains("; touch") && !text.contains("$(touch") && !text.contains("`y`")), file.path.c_str());
    }
}

SIZEWRIGHT_TEST(TestAcceptance)
#include "tst_acceptance.moc"
