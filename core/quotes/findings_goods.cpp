// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <set>

#include "core/performance/energy.h"
#include "core/quotes/findings.h"
#include "core/text/fold.h"

namespace sizewright {
namespace {

bool saysAnyOf(const std::u32string& folded, std::initializer_list<std::u32string_view> words)
{
    return std::ranges::any_of(words, [&](std::u32string_view word) { return folded.find(word) != std::u32string::npos; });
}

std::u32string textOf(const QuoteLine& line)
{
    return foldedText(line.text + " " + line.detail);
}

/// The first line that says one of the words; their number if none does.
std::size_t lineSaying(const Quote& quote, std::initializer_list<std::u32string_view> words)
{
    std::size_t i = 0;
    while (i < quote.lines.size() && !saysAnyOf(textOf(quote.lines[i]), words))
        ++i;
    return i;
}

void onLine(Finding* finding, std::size_t line, const Quote& quote)
{
    if (finding != nullptr && line < quote.lines.size())
        finding->line = line;
}

const OfferedPart* firstPart(const RuleFacts& facts, QuotePart part)
{
    const auto found = std::ranges::find_if(facts.parts, [&](const OfferedPart& p) { return p.match.part == part; });
    return found == facts.parts.end() ? nullptr : &*found;
}

double sumOfPieces(const RuleFacts& facts, QuotePart part)
{
    double sum = 0;
    for (const OfferedPart& p : facts.parts)
        if (p.match.part == part)
            sum += p.pieces();
    return sum;
}

/// Where accelerators stand in the quote.
std::vector<std::size_t> deviceLines(const RuleFacts& facts)
{
    std::vector<std::size_t> lines;
    for (std::size_t i = 0; i < facts.check.lines.size(); ++i) {
        const QuotePart part = facts.check.lines[i].match.part;
        if ((part == QuotePart::Accelerator || part == QuotePart::Server) && !facts.check.lines[i].match.acceleratorId.empty())
            lines.push_back(i);
    }
    return lines;
}

bool isModified(const Accelerator& device)
{
    return device.name.find("(modified)") != std::string::npos;
}

void findCards(const RuleFacts& facts, FindingList& findings)
{
    const Accelerator& device = *facts.check.machine->device;
    const auto lines = deviceLines(facts);
    const std::size_t line = lines.empty() ? facts.quote.lines.size() : lines.front();
    if (isModified(device))
        onLine(findings.add("modified-card", {"modified_card",
                                              SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{device}: the maker has never sold a card with so much memory."),
                                              {{"device", device.name}}}),
               line, facts.quote);
    else if (device.consumerCard)
        onLine(findings.add("consumer-card", {"consumer_card",
                                              SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{count} × {device} is a card for desktop machines."),
                                              {{"count", std::int64_t(facts.check.machine->platform->acceleratorCount)}, {"device", device.name}}}),
               line, facts.quote);
}

void findVariants(const RuleFacts& facts, FindingList& findings)
{
    for (const std::size_t i : deviceLines(facts)) {
        const QuoteLine& line = facts.quote.lines[i];
        if (facts.check.lines[i].match.byUser || !facts.check.lines[i].match.platformId.empty())
            continue;
        const NamedAccelerator named = facts.matcher.acceleratorIn(line.text + " " + line.detail);
        const bool formOpen = named.device() != nullptr && named.device()->name.find("not stated") != std::string::npos;
        if (!named.open() && !formOpen)
            continue;
        const Accelerator* last = named.variants.back();
        Message evidence{"variant_open",
                         SIZEWRIGHT_TR_NOOP("QuoteEvidence", "\"{text}\" leaves open which variant is meant: {first} or {last}, among others."),
                         {{"text", line.text}, {"first", named.device()->name}, {"last", last->name}}};
        if (!named.open())
            evidence = {"form_open", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "\"{text}\" does not say in which form: on a PCIe card or as a module with fast links."),
                        {{"text", line.text}}};
        onLine(findings.add("variant-not-stated", std::move(evidence)), i, facts.quote);
        return;
    }
}

void findOverstatedMemory(const RuleFacts& facts, FindingList& findings)
{
    for (const std::size_t i : deviceLines(facts)) {
        const QuoteLine& line = facts.quote.lines[i];
        const NamedAccelerator named = facts.matcher.acceleratorIn(line.text + " " + line.detail);
        if (named.device() == nullptr || !named.device()->memory)
            continue;
        double most = 0;
        for (const Accelerator* device : named.variants)
            most = std::max(most, device->memory ? double(device->memory->raw()) : 0.0);
        const double stated = named.gigabytes * 1024 * 1024 * 1024;
        const int count = std::max({named.count, facts.check.lines[i].match.pieces, 1});
        const bool ofAll = count > 1 && stated > most * 1.05 && stated <= most * count * 1.05;
        // Unified memory is one for processor and device, and named so.
        const bool shared = saysAnyOf(textOf(line), {U"等效显存", U"共享显存", U"equivalent memory", U"equivalent vram", U"shared memory as vram", U"gemeinsam genutzter speicher"});
        if (!shared && (stated <= most * 1.05 || ofAll || named.device()->unifiedMemory))
            continue;
        onLine(findings.add("memory-overstated",
                            {"memory_overstated",
                             SIZEWRIGHT_TR_NOOP("QuoteEvidence", "\"{text}\": {device} has {has} of its own, whatever main memory it may borrow."),
                             {{"text", line.text}, {"device", named.device()->name}, {"has", *named.device()->memory}}}),
               i, facts.quote);
        return;
    }
}

/// Used, refurbished, imported past the maker, or not proved to be new.
void findOrigin(const RuleFacts& facts, FindingList& findings)
{
    const Quote& q = facts.quote;
    const std::size_t saysUsed = lineSaying(q, {U"拆机", U"翻新", U"二手", U"refurbished", U"generalüberholt", U"gebraucht", U"second hand", U"second-hand", U"pre-owned"});
    const bool used = q.condition == GoodsCondition::Used || q.condition == GoodsCondition::Refurbished;
    if (used || saysUsed < q.lines.size())
        onLine(findings.add("used-goods", {"used_goods", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The goods are offered as used or refurbished."), {}}), saysUsed, q);
    if (!facts.check.machine)
        return;
    const Accelerator& device = *facts.check.machine->device;
    const auto lines = deviceLines(facts);
    const std::size_t line = lines.empty() ? q.lines.size() : lines.front();
    const bool china = facts.scenario.finance.regionId == "cn";
    const std::size_t saysGrey = lineSaying(q, {U"水货", U"工包", U"无保", U"平行进口", U"grey import", U"gray import", U"parallel import", U"grauimport"});
    if (china && device.exportControlled && !device.chinaLicensed && !device.consumerCard)
        onLine(findings.add("grey-goods", {"not_licensed",
                                           SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{device} is not licensed for sale to China: what is offered there came past the maker."),
                                           {{"device", device.name}}}),
               line, q);
    else if (saysGrey < q.lines.size())
        onLine(findings.add("grey-goods", {"grey_import", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The quote itself speaks of goods imported past the maker: \"{text}\"."),
                                           {{"text", q.lines[saysGrey].text}}}),
               saysGrey, q);
    else if (china && device.exportControlled && device.chinaLicensed)
        findings.add("export-review",
                     {"china_licence", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{device} is sold to China under a licence."), {{"device", device.name}}}, RuleSeverity::Low);
    else if (!china && device.vendor == "Huawei")
        findings.add("export-review",
                     {"gp10", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{device}: the United States presume such chips to be made against their export rules."),
                      {{"device", device.name}}});
    if (!device.discontinued.empty() && !used)
        onLine(findings.add("discontinued-goods", {"discontinued", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{device} has not been sold new since {date}."),
                                                   {{"device", device.name}, {"date", device.discontinued}}}),
               line, q);
    const bool proved = q.condition != GoodsCondition::NotStated && q.warrantyBy == WarrantyGiver::Maker;
    const bool dataCentre = device.exportControlled && !device.consumerCard;
    for (const std::size_t i : lines) {
        const LineCheck& check = facts.check.lines[i];
        if (!dataCentre || proved || used || !check.unit || !check.market || check.unit->minor >= check.market->low.minor)
            continue;
        onLine(findings.add("new-unproven",
                            {"new_unproven",
                             SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{price} each is below the low end of the market ({low}), and nothing shows that the goods are new."),
                             {{"price", *check.unit}, {"low", check.market->low}}}),
               i, q);
        return;
    }
}

/// Cards for graphics do inference well; what full training needs are fast links between many of them.
void findTraining(const RuleFacts& facts, FindingList& findings)
{
    const OfferedMachine& m = *facts.check.machine;
    const bool asked = facts.scenario.constraints.training.has_value();
    const bool promised = facts.quote.supportsTraining.value_or(false);
    if (!asked && !promised)
        return;
    if (m.device->trainingId.empty() || m.hybrid)
        findings.add("training-not-possible",
                     {"training_not_possible", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "No software is known that trains this model on {machine}."), {{"machine", m.title}}});
    else if (m.device->family == Family::Gpu && m.device->linkId.empty() && !m.device->unifiedMemory)
        findings.add("graphics-card-training",
                     {"graphics_card_training",
                      SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{device} has no fast link to its neighbours; gradients would pass over PCIe."), {{"device", m.device->name}}});
}

void findHost(const RuleFacts& facts, FindingList& findings)
{
    const OfferedMachine& m = *facts.check.machine;
    const Platform& p = *m.platform;
    Bytes weights{};
    for (const ClaimResult& r : facts.check.claims)
        weights = std::max(weights, r.weights);
    const bool statesMemory = facts.quote.machine.dimms > 0 || firstPart(facts, QuotePart::Ram) != nullptr;
    const bool hybrid = m.hybrid || std::ranges::any_of(facts.check.claims, &ClaimResult::hybrid);
    if (statesMemory && p.hostMemory && *p.hostMemory < weights && !hybrid && !findings.has("memory-short"))
        findings.add("host-memory-small",
                     {"host_memory_small",
                      SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{has} of main memory is less than the {weights} of weights: loading reads them from disk every time."),
                      {{"has", *p.hostMemory}, {"weights", Gigabytes{weights, 0}}}},
                     RuleSeverity::Low);
    if (statesMemory && m.cpu != nullptr && m.cpu->memoryChannels && p.dimmsPerSocket() > 0 && p.dimmsPerSocket() < *m.cpu->memoryChannels)
        findings.add("memory-channels-empty",
                     {"memory_channels_empty",
                      SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{dimms} modules for each processor fill {share} of its {channels} memory channels."),
                      {{"dimms", std::int64_t(p.dimmsPerSocket())},
                       {"share", Percent{double(p.dimmsPerSocket()) / *m.cpu->memoryChannels, 0}},
                       {"channels", std::int64_t(*m.cpu->memoryChannels)}}},
                     hybrid ? RuleSeverity::Medium : RuleSeverity::Low);
    const bool statesCpu = !facts.quote.machine.cpuId.empty() || firstPart(facts, QuotePart::Cpu) != nullptr;
    if (statesCpu && m.cpu != nullptr && m.cpu->memoryChannels.value_or(8) <= 2 && p.acceleratorCount > 1)
        findings.add("pcie-lanes-short",
                     {"desktop_processor",
                      SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{cpu} is a desktop processor: {count} cards share the lanes that are meant for one."),
                      {{"cpu", m.cpu->name}, {"count", std::int64_t(p.acceleratorCount)}}});
    double disks = 0;
    for (const OfferedPart& part : facts.parts)
        if (part.match.part == QuotePart::Disk)
            disks += part.pieces() * part.match.gigabytes * 1e9 / m.machines;
    if (disks > 0 && disks < 2 * double(weights.raw()))
        findings.add("disk-too-small", {"disk_too_small",
                                        SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{has} of disks in each machine do not hold the {weights} of weights twice, as an update needs."),
                                        {{"has", Gigabytes{capacityOf(disks), 0}}, {"weights", Gigabytes{weights, 0}}}});
}

void findAround(const RuleFacts& facts, FindingList& findings)
{
    const OfferedMachine& m = *facts.check.machine;
    const Platform& p = *m.platform;
    if (m.machines > 1 && sumOfPieces(facts, QuotePart::Network) == 0) {
        const bool spans = std::ranges::any_of(facts.check.claims, [&](const ClaimResult& r) {
            return r.trial && r.trial->deployment.layout.tensorParallel * r.trial->deployment.layout.pipelineParallel > p.acceleratorCount;
        });
        findings.add("network-missing",
                     {"network_missing", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "{count} machines are offered without switch, optics or cables between them."),
                      {{"count", std::int64_t(m.machines)}}},
                     spans ? RuleSeverity::High : RuleSeverity::Medium);
    }
    const PowerDraw power = powerDraw(facts.catalog, {m.device, double(p.acceleratorCount) * m.machines, hostPower(p, m.machines)}, {});
    const auto& limit = facts.scenario.constraints.power;
    const std::optional<Watts> stated = facts.quote.power ? std::optional(*facts.quote.power * double(m.machines)) : power.rated;
    if (limit && stated && *stated > *limit)
        findings.add("power-beyond-site",
                     {"power_beyond_site", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The machines may draw {needs}; the site has {has}."), {{"needs", *stated}, {"has", *limit}}});
    if (!facts.quote.power && p.acceleratorCount >= 4 && power.rated)
        findings.add("power-not-stated",
                     {"power_not_stated", SIZEWRIGHT_TR_NOOP("QuoteEvidence", "The quote says nothing of power and cooling; by the catalog the machines may draw {power}."),
                      {{"power", *power.rated}}});
    if (facts.check.missing.empty())
        return;
    std::optional<MoneyRange> cost;
    for (const MissingPart& part : facts.check.missing)
        if (part.cost)
            if (const auto sum = cost ? add(*cost, *part.cost) : Result<MoneyRange>(*part.cost))
                cost = *sum;
    const std::int64_t count = std::int64_t(facts.check.missing.size());
    findings.add("scope-missing", cost ? Message{"scope_missing",
                                                 SIZEWRIGHT_TR_NOOP("QuoteEvidence", "Parts that the plan needs and the quote does not name: {count}. They cost about {cost} more."),
                                                 {{"count", count}, {"cost", cost->typical}}}
                                       : Message{"scope_missing_unpriced",
                                                 SIZEWRIGHT_TR_NOOP("QuoteEvidence", "Parts that the plan needs and the quote does not name: {count}. Nobody publishes their prices."),
                                                 {{"count", count}}});
}

}  // namespace

void findGoods(const RuleFacts& facts, FindingList& findings)
{
    findOrigin(facts, findings);
    findOverstatedMemory(facts, findings);
    findVariants(facts, findings);
    if (!facts.check.machine)
        return;
    findCards(facts, findings);
    findTraining(facts, findings);
    findHost(facts, findings);
    findAround(facts, findings);
}

}  // namespace sizewright
