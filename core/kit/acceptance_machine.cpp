// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/storage.h"
#include "core/kit/acceptance_steps.h"
#include "core/plan/trial.h"

namespace sizewright::acceptance {
namespace {

constexpr double kBurnInHours = 48;
constexpr double kSoakHours = 7 * 24;
constexpr double kSampledAnswers = 200;
/// Headers and small files of a checkpoint, and what publishers leave out of it; a planning default.
constexpr double kCheckpointSpread = 0.02;
constexpr double kParameterSpread = 0.01;

AcceptanceStep step(const char* id, AcceptanceGroup group, const TextKey& title, const TextKey& todo, std::string tool)
{
    AcceptanceStep made;
    made.id = id;
    made.group = group;
    made.title = {std::string(id) + "_title", title, {}};
    made.todo = {std::string(id) + "_todo", todo, {}};
    made.tool = std::move(tool);
    return made;
}

AcceptanceCheck check(const char* id, const TextKey& what, AcceptanceUnit unit, BoundDirection direction, std::vector<Bound> bounds)
{
    return {id, {id, what, {}}, unit, direction, std::move(bounds), {}};
}

AcceptanceCheck recorded(const char* id, const TextKey& what, AcceptanceUnit unit, BoundDirection direction, Message remark)
{
    return {id, {id, what, {}}, unit, direction, {}, std::move(remark)};
}

AcceptanceCheck yes(const char* id, const TextKey& what)
{
    return check(id, what, AcceptanceUnit::YesNo, BoundDirection::AtLeast,
                 {methodBound(1, SIZEWRIGHT_TR_NOOP("Acceptance", "everything that was ordered is there"))});
}

Message toAgree()
{
    return {"to_agree", SIZEWRIGHT_TR_NOOP("Acceptance", "no published figure: agree on a threshold before the order, else it is only recorded"), {}};
}

Bound billBound(double value)
{
    return {BoundOrigin::Plan, value, std::nullopt, 0, {"bill", SIZEWRIGHT_TR_NOOP("Acceptance", "the plan's bill of materials"), {}}};
}

Bound promised(double value, const TextKey& basis)
{
    return {BoundOrigin::Promise, value, std::nullopt, 0, {"promise_quote", basis, {}}};
}

std::string deviceTool(const Accelerator& device)
{
    if (device.vendor == "NVIDIA")
        return "nvidia-smi";
    if (device.vendor == "Huawei")
        return "npu-smi";
    if (device.vendor == "AMD")
        return "amd-smi";
    return device.vendor == "Apple" ? "system_profiler" : "lspci";
}

void addDevices(const Context& c, AcceptanceStep& s)
{
    const Deployment& d = c.option.deployment;
    if (runsOnHost(d))
        return;
    s.checks.push_back(check("inventory-devices", SIZEWRIGHT_TR_NOOP("Acceptance", "Accelerators in each machine"), AcceptanceUnit::Count,
                             BoundDirection::AtLeast, {billBound(d.devicesPerNode)}));
    const Accelerator& a = *d.device;
    if (a.memory)
        s.checks.push_back(check("inventory-memory", SIZEWRIGHT_TR_NOOP("Acceptance", "Memory of each accelerator, as its driver reports it"),
                                 AcceptanceUnit::Mebibyte, BoundDirection::AtLeast,
                                 {catalogBound(double(a.memory->raw() >> 20), a.source, kDriverSpread)}));
    if (a.unifiedMemory)
        return;
    if (a.pcieOneWay)
        s.checks.push_back(check("inventory-pcie", SIZEWRIGHT_TR_NOOP("Acceptance", "PCIe of each accelerator, one way: lanes that are in use times their nominal rate"),
                                 AcceptanceUnit::GigabyteRate, BoundDirection::AtLeast, {catalogBound(a.pcieOneWay->raw() / 1e9, a.source)}));
    if (a.loadPower)
        s.checks.push_back(check("inventory-power-limit", SIZEWRIGHT_TR_NOOP("Acceptance", "Power limit that each accelerator is set to"), AcceptanceUnit::Watt,
                                 BoundDirection::AtLeast, {catalogBound(a.loadPower->raw(), a.source, kDriverSpread)}));
}

void addHost(const Context& c, AcceptanceStep& s)
{
    const Platform& p = *c.option.platform;
    if (p.sockets > 0)
        s.checks.push_back(check("inventory-sockets", SIZEWRIGHT_TR_NOOP("Acceptance", "Processors in each machine"), AcceptanceUnit::Count,
                                 BoundDirection::AtLeast, {billBound(p.sockets)}));
    if (p.dimms <= 0)
        return;
    s.checks.push_back(check("inventory-dimms", SIZEWRIGHT_TR_NOOP("Acceptance", "Memory modules in each machine: fewer leave channels empty"),
                             AcceptanceUnit::Count, BoundDirection::AtLeast, {billBound(p.dimms)}));
    s.checks.push_back(check("inventory-host-memory", SIZEWRIGHT_TR_NOOP("Acceptance", "Main memory of each machine, sum of its modules as labelled"),
                             AcceptanceUnit::Gigabyte, BoundDirection::AtLeast, {billBound(double(p.dimms) * p.dimmGigabytes)}));
    if (p.memoryMegatransfers > 0)
        s.checks.push_back(check("inventory-memory-speed", SIZEWRIGHT_TR_NOOP("Acceptance", "Memory clock as configured, slowest module"),
                                 AcceptanceUnit::MegatransferRate, BoundDirection::AtLeast, {billBound(p.memoryMegatransfers)}));
}

void addShape(const Model& m, AcceptanceStep& s)
{
    const auto equal = [&](const char* id, const TextKey& what, int value) {
        if (value > 0)
            s.checks.push_back(check(id, what, AcceptanceUnit::Count, BoundDirection::Equal, {catalogBound(value, m.source)}));
    };
    equal("identity-layers", SIZEWRIGHT_TR_NOOP("Acceptance", "Layers, by the configuration beside the weights"), m.layers);
    equal("identity-hidden", SIZEWRIGHT_TR_NOOP("Acceptance", "Hidden width"), m.hidden);
    equal("identity-experts", SIZEWRIGHT_TR_NOOP("Acceptance", "Routed experts of a layer"), m.experts ? m.experts->routed : 0);
}

std::string loadedBy(const std::optional<LoadTime>& load)
{
    return load ? load->drive->source.title + "; " + load->loader->source.title : std::string();
}

void addRandomReads(AcceptanceStep& s)
{
    const Message remark{"fio_random",
                         SIZEWRIGHT_TR_NOOP("Acceptance", "only recorded: weights are read in order, so random reads of 4 KiB hardly change how long a model "
                                                          "loads. The target that articles give cannot be met as it stands: {iops} reads a second with {depth} in "
                                                          "flight are {latency} each in the mean (Little's law), not 100 µs."),
                         {{"iops", std::int64_t(kFioRandomAsked)},
                          {"depth", std::int64_t(kFioRandomInFlight)},
                          {"latency", Number{meanLatency(kFioRandomInFlight, kFioRandomAsked).raw() * 1e6, 0}}}};
    Message rate = remark;
    s.checks.push_back(recorded("disk-random-iops", SIZEWRIGHT_TR_NOOP("Acceptance", "Random reads of 4 KiB a second, four jobs of depth 32"),
                                AcceptanceUnit::Count, BoundDirection::AtLeast, std::move(rate)));
    s.checks.push_back(recorded("disk-random-latency", SIZEWRIGHT_TR_NOOP("Acceptance", "Mean time of each of them"), AcceptanceUnit::Millisecond,
                                BoundDirection::AtMost, remark));
}

}  // namespace

AcceptanceStep inventoryStep(const Context& c)
{
    AcceptanceStep s = step("inventory", AcceptanceGroup::Inventory, SIZEWRIGHT_TR_NOOP("Acceptance", "What was delivered, against the bill of materials"),
                            SIZEWRIGHT_TR_NOOP("Acceptance", "Run inventory.sh on every machine, compare serial and part numbers with order and delivery note, and keep "
                                                             "its output: firmware, ECC, links and topology."),
                            deviceTool(*c.option.deployment.device));
    s.checks.push_back(check("inventory-machines", SIZEWRIGHT_TR_NOOP("Acceptance", "Machines"), AcceptanceUnit::Count, BoundDirection::AtLeast,
                             {billBound(c.option.nodes)}));
    addDevices(c, s);
    addHost(c, s);
    s.checks.push_back(yes("inventory-serials", SIZEWRIGHT_TR_NOOP("Acceptance", "Serial and part numbers are those of order and delivery note")));
    if (c.promise && c.promise->warrantyBy == WarrantyGiver::Maker)
        s.checks.push_back(check("inventory-warranty", SIZEWRIGHT_TR_NOOP("Acceptance", "The maker confirms its warranty for these serial numbers"),
                                 AcceptanceUnit::YesNo, BoundDirection::AtLeast,
                                 {promised(1, SIZEWRIGHT_TR_NOOP("Acceptance", "the quote promises the maker's warranty"))}));
    return s;
}

AcceptanceStep burnInStep(const Context& c)
{
    const Accelerator& device = *c.option.deployment.device;
    AcceptanceStep s = step("burn-in", AcceptanceGroup::BurnIn, SIZEWRIGHT_TR_NOOP("Acceptance", "48 to 72 hours under full load"),
                            SIZEWRIGHT_TR_NOOP("Acceptance", "Run burn_in.sh on all machines at the same time, in the room where they will stand, covers closed."),
                            device.vendor == "NVIDIA" ? "dcgmi diag" : "burn_in.sh");
    s.checks.push_back(check("burn-in-hours", SIZEWRIGHT_TR_NOOP("Acceptance", "Hours under load without interruption"), AcceptanceUnit::Hour,
                             BoundDirection::AtLeast, {methodBound(kBurnInHours, SIZEWRIGHT_TR_NOOP("Acceptance", "usual length of a burn-in; planning default, grade D"))}));
    s.checks.push_back(check("burn-in-throttled", SIZEWRIGHT_TR_NOOP("Acceptance", "Samples at which a device had slowed down because of heat or its supply"),
                             AcceptanceUnit::Count, BoundDirection::AtMost, {methodBound(0, SIZEWRIGHT_TR_NOOP("Acceptance", "cooling and supply bear the full load"))}));
    if (!device.unifiedMemory && !runsOnHost(c.option.deployment) && !device.consumerCard)
        s.checks.push_back(check("burn-in-ecc", SIZEWRIGHT_TR_NOOP("Acceptance", "Memory errors that could not be corrected"), AcceptanceUnit::Count,
                                 BoundDirection::AtMost, {methodBound(0, SIZEWRIGHT_TR_NOOP("Acceptance", "one is enough to change a card"))}));
    return s;
}

AcceptanceStep identityStep(const Context& c)
{
    const Model& m = *c.option.deployment.model;
    const WeightFormat& f = *c.option.deployment.format;
    AcceptanceStep s = step("identity", AcceptanceGroup::Identity, SIZEWRIGHT_TR_NOOP("Acceptance", "The model is the one that was promised, not a distilled, pruned or coarser one"),
                            SIZEWRIGHT_TR_NOOP("Acceptance", "The vendor hands over SHA256SUMS of every weight file, best the maker's own. Run model_identity.sh in the "
                                                             "folder of the weights. Then ask 200 or more fixed questions (mathematics, code, Chinese, German) of the machine "
                                                             "and of the maker's API, and compare the answers."),
                            "sha256sum");
    s.checks.push_back(check("identity-checksums", SIZEWRIGHT_TR_NOOP("Acceptance", "Weight files that are missing in the list or differ from it"),
                             AcceptanceUnit::Count, BoundDirection::AtMost, {methodBound(0, SIZEWRIGHT_TR_NOOP("Acceptance", "every weight file is listed and unchanged"))}));
    if (c.option.checkpoint.raw() > 0)
        s.checks.push_back(check("identity-size", SIZEWRIGHT_TR_NOOP("Acceptance", "Size of all weight files"), AcceptanceUnit::Gigabyte, BoundDirection::Equal,
                                 {{BoundOrigin::Plan, double(c.option.checkpoint.raw()) / 1e9, std::nullopt, kCheckpointSpread,
                                   {"checkpoint", SIZEWRIGHT_TR_NOOP("Acceptance", "the size of {model} as {format}"), {{"model", m.name}, {"format", f.name}}}}}));
    addShape(m, s);
    // Packed formats hold several weights in one element.
    if (f.container == "safetensors" && f.nominalBits >= 8 && m.publishedParameters > 0)
        s.checks.push_back(check("identity-parameters", SIZEWRIGHT_TR_NOOP("Acceptance", "Parameters, counted in the headers of the weight files without scales"),
                                 AcceptanceUnit::Count, BoundDirection::Equal,
                                 {catalogBound(m.publishedParameters + (checkpointHoldsMtp(m, f) ? m.mtpParameters : 0), m.source, kParameterSpread)}));
    s.checks.push_back(check("identity-items", SIZEWRIGHT_TR_NOOP("Acceptance", "Questions whose answers were compared"), AcceptanceUnit::Count,
                             BoundDirection::AtLeast, {methodBound(kSampledAnswers, SIZEWRIGHT_TR_NOOP("Acceptance", "fewer tell little; planning default, grade D"))}));
    s.checks.push_back(recorded("identity-answers", SIZEWRIGHT_TR_NOOP("Acceptance", "Share of them that are as right as the API's"), AcceptanceUnit::Share,
                                BoundDirection::AtLeast, toAgree()));
    return s;
}

AcceptanceStep availabilityStep(const Context& c)
{
    AcceptanceStep s = step("availability", AcceptanceGroup::Availability, SIZEWRIGHT_TR_NOOP("Acceptance", "Seven days at half load, a restart, and a failed card"),
                            SIZEWRIGHT_TR_NOOP("Acceptance", "Let bench.sh send half the planned load for seven days. Restart once without warning. Then take one card or "
                                                             "machine out of service and call the vendor's support as in an emergency."),
                            "bench.sh");
    s.checks.push_back(check("availability-hours", SIZEWRIGHT_TR_NOOP("Acceptance", "Hours at half load"), AcceptanceUnit::Hour, BoundDirection::AtLeast,
                             {methodBound(kSoakHours, SIZEWRIGHT_TR_NOOP("Acceptance", "seven days; planning default, grade D"))}));
    s.checks.push_back(recorded("availability-failed", SIZEWRIGHT_TR_NOOP("Acceptance", "Share of requests that failed"), AcceptanceUnit::Share,
                                BoundDirection::AtMost, toAgree()));
    s.checks.push_back(recorded("availability-restart", SIZEWRIGHT_TR_NOOP("Acceptance", "From power on to the first answer"), AcceptanceUnit::Second,
                                BoundDirection::AtMost, toAgree()));
    if (const double share = shareWithoutOneMachine(c.option.deployment); share > 0)
        s.checks.push_back(check("availability-after-loss", SIZEWRIGHT_TR_NOOP("Acceptance", "Share of the load that is carried without one machine"), AcceptanceUnit::Share,
                                 BoundDirection::AtLeast, {{BoundOrigin::Plan, share, std::nullopt, 0,
                                                            {"without_one", SIZEWRIGHT_TR_NOOP("Acceptance", "what the layout leaves when one machine fails"), {}}}}));
    if (c.promise && c.promise->responseHours)
        s.checks.push_back(check("availability-response", SIZEWRIGHT_TR_NOOP("Acceptance", "Hours until support answered"), AcceptanceUnit::Hour,
                                 BoundDirection::AtMost, {promised(*c.promise->responseHours, SIZEWRIGHT_TR_NOOP("Acceptance", "response time of the quote"))}));
    if (c.promise && c.promise->repairHours)
        s.checks.push_back(check("availability-repair", SIZEWRIGHT_TR_NOOP("Acceptance", "Hours until the machine was whole again"), AcceptanceUnit::Hour,
                                 BoundDirection::AtMost, {promised(*c.promise->repairHours, SIZEWRIGHT_TR_NOOP("Acceptance", "repair time of the quote"))}));
    return s;
}

AcceptanceStep powerStep(const Context& c)
{
    AcceptanceStep s = step("power", AcceptanceGroup::Power, SIZEWRIGHT_TR_NOOP("Acceptance", "Power of each machine at the wall"),
                            SIZEWRIGHT_TR_NOOP("Acceptance", "Read a calibrated meter or the rack's power distribution: with the model loaded and nothing to do, and during the "
                                                             "run at the planned load. power.sh logs what the devices say of themselves beside it."),
                            "power.sh");
    AcceptanceCheck idle = check("power-idle", SIZEWRIGHT_TR_NOOP("Acceptance", "Model loaded, nothing to do"), AcceptanceUnit::Watt, BoundDirection::AtMost, {});
    AcceptanceCheck load = check("power-load", SIZEWRIGHT_TR_NOOP("Acceptance", "Mean at the planned load"), AcceptanceUnit::Watt, BoundDirection::AtMost, {});
    AcceptanceCheck peak = check("power-peak", SIZEWRIGHT_TR_NOOP("Acceptance", "Highest reading of the burn-in"), AcceptanceUnit::Watt, BoundDirection::AtMost, {});
    const auto& energy = c.option.energy;
    if (energy && energy->scope == PowerScope::Machines) {
        const auto bound = [nodes = double(c.option.nodes)](const Band<Watts>& band) {
            return Bound{BoundOrigin::Plan, band.high.raw() / nodes, band.typical.raw() / nodes, 0,
                         {"plan_power",
                          SIZEWRIGHT_TR_NOOP("Acceptance", "the bad end of the plan's range; typical is {typical}"),
                          {{"typical", Watts(band.typical.raw() / nodes)}}}};
        };
        idle.bounds.push_back(bound(energy->power.idle));
        load.bounds.push_back(bound(energy->power.load));
    } else {
        idle.remark = load.remark = noPlanFigure();
    }
    if (c.option.cost && c.option.cost->ratedPower)
        peak.bounds.push_back({BoundOrigin::Plan, c.option.cost->ratedPower->raw() / c.option.nodes, std::nullopt, 0,
                               {"plan_rated", SIZEWRIGHT_TR_NOOP("Acceptance", "what feed and cooling are planned for"), {}}});
    else
        peak.remark = noPlanFigure();
    if (c.promise && c.promise->power)
        peak.bounds.push_back(promised(c.promise->power->raw(), SIZEWRIGHT_TR_NOOP("Acceptance", "power of one machine in the quote")));
    s.checks = {std::move(idle), std::move(load), std::move(peak)};
    return s;
}

AcceptanceStep diskStep(const Context& c)
{
    AcceptanceStep s = step("disk", AcceptanceGroup::Disk, SIZEWRIGHT_TR_NOOP("Acceptance", "Reading the weights"),
                            SIZEWRIGHT_TR_NOOP("Acceptance", "Run disk.sh on the disk that holds the weights; then empty the page cache, start the engine and read the time of "
                                                             "loading from its log."),
                            "fio");
    const auto load = weightsLoadTime(c.catalog, *c.option.platform, c.option.checkpoint);
    AcceptanceCheck reads = check("disk-sequential", SIZEWRIGHT_TR_NOOP("Acceptance", "Sequential reads of 1 MiB, one disk"), AcceptanceUnit::GigabyteRate,
                                  BoundDirection::AtLeast, {});
    AcceptanceCheck time = check("disk-load", SIZEWRIGHT_TR_NOOP("Acceptance", "Weights loaded, nothing of them in memory before"), AcceptanceUnit::Second,
                                 BoundDirection::AtMost, {});
    if (load) {
        reads.bounds.push_back(catalogBound(load->drive->low.toDouble() / 1e9, load->drive->source));
        time.bounds.push_back({BoundOrigin::Plan, load->time.high.raw(), load->time.typical.raw(), 0,
                               {"plan_load", SIZEWRIGHT_TR_NOOP("Acceptance", "{size} over the slower of disk and loader; typical is {typical} ({source})"),
                                {{"size", Gigabytes{c.option.checkpoint, 0}}, {"typical", load->time.typical}, {"source", loadedBy(load)}}}});
    } else {
        reads.remark = time.remark = noPlanFigure();
    }
    const StoragePlan storage = storagePlan(c.catalog, c.scenario.site, *c.option.platform, c.option.checkpoint);
    AcceptanceCheck room = check("disk-room", SIZEWRIGHT_TR_NOOP("Acceptance", "Room on the disks of each machine"), AcceptanceUnit::Gigabyte, BoundDirection::AtLeast,
                                 {{BoundOrigin::Plan, double(storage.needed.raw()) / 1e9, std::nullopt, 0,
                                   {"plan_room", SIZEWRIGHT_TR_NOOP("Acceptance", "weights as often as they are kept, data, and the system"), {}}}});
    s.checks = {std::move(reads), std::move(time), std::move(room)};
    addRandomReads(s);
    return s;
}

AcceptanceStep securityStep(const Context&)
{
    AcceptanceStep s = step("security", AcceptanceGroup::Security, SIZEWRIGHT_TR_NOOP("Acceptance", "Works without the internet, and speaks to nobody"),
                            SIZEWRIGHT_TR_NOOP("Acceptance", "Cut the machines off from the internet, restart them, and run offline.sh while bench.sh sends requests. Take the "
                                                             "list of software with versions (SBOM)."),
                            "offline.sh");
    s.checks.push_back(check("security-outbound", SIZEWRIGHT_TR_NOOP("Acceptance", "Connections to addresses outside your own network"), AcceptanceUnit::Count,
                             BoundDirection::AtMost, {methodBound(0, SIZEWRIGHT_TR_NOOP("Acceptance", "no data leave the house"))}));
    s.checks.push_back(check("security-ports", SIZEWRIGHT_TR_NOOP("Acceptance", "Open ports that nobody has agreed on"), AcceptanceUnit::Count,
                             BoundDirection::AtMost, {methodBound(0, SIZEWRIGHT_TR_NOOP("Acceptance", "only agreed services listen"))}));
    s.checks.push_back(yes("security-offline", SIZEWRIGHT_TR_NOOP("Acceptance", "Starts and answers without the internet")));
    s.checks.push_back(yes("security-sbom", SIZEWRIGHT_TR_NOOP("Acceptance", "List of all software with versions and licences")));
    return s;
}

AcceptanceStep handoverStep(const Context& c)
{
    AcceptanceStep s = step("handover", AcceptanceGroup::Handover, SIZEWRIGHT_TR_NOOP("Acceptance", "Handed over, and three months of service"),
                            SIZEWRIGHT_TR_NOOP("Acceptance", "Train the staff, hand over documents, accounts and spare parts, and keep the list of defects until all are mended."),
                            "");
    s.milestone = PaymentMilestone::Service;
    s.checks.push_back(yes("handover-training", SIZEWRIGHT_TR_NOOP("Acceptance", "Staff can start, stop, update and restore without the vendor")));
    s.checks.push_back(yes("handover-documents", SIZEWRIGHT_TR_NOOP("Acceptance", "Documents, accounts, licences and this protocol with all results")));
    if (c.promise && c.promise->sparesOnSite)
        s.checks.push_back(check("handover-spares", SIZEWRIGHT_TR_NOOP("Acceptance", "Spare parts on site"), AcceptanceUnit::YesNo, BoundDirection::AtLeast,
                                 {promised(1, SIZEWRIGHT_TR_NOOP("Acceptance", "the quote promises spare parts on site"))}));
    s.checks.push_back(check("handover-defects", SIZEWRIGHT_TR_NOOP("Acceptance", "Defects that are open after three months"), AcceptanceUnit::Count,
                             BoundDirection::AtMost, {methodBound(0, SIZEWRIGHT_TR_NOOP("Acceptance", "all defects are mended"))}));
    return s;
}

}  // namespace sizewright::acceptance
