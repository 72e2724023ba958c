// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/offered_machine.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/sizing/hardware_in_hand.h"

namespace sizewright {
namespace {

/// Hybrids that engines are run on have this many cards at most.
/// @source machines of the catalog's hybrid measurements: one to four cards
constexpr int kMostOffloadDevices = 4;

/// Items of a specification: parted by commas, semicolons, plus signs with blanks, and their Chinese forms.
std::vector<std::string> listItems(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> kSigns{",", ";", "\n", "|", "，", "；", "、", " + ", "/ "};
    std::vector<std::string> items{{}};
    for (std::size_t i = 0; i < text.size();) {
        const auto sign = std::ranges::find_if(kSigns, [&](std::string_view s) { return text.substr(i).starts_with(s); });
        if (sign == kSigns.end()) {
            items.back() += text[i++];
        } else {
            items.emplace_back();
            i += sign->size();
        }
    }
    std::erase_if(items, [](const std::string& item) { return item.find_first_not_of(' ') == std::string::npos; });
    return items;
}

int rounded(double value)
{
    return int(std::lround(std::clamp(value, 0.0, 1e6)));
}

/// What the parts add up to, of one kind.
double piecesOf(const std::vector<OfferedPart>& parts, QuotePart part)
{
    double sum = 0;
    for (const OfferedPart& p : parts)
        if (p.match.part == part)
            sum += p.pieces();
    return sum;
}

const OfferedPart* firstOf(const std::vector<OfferedPart>& parts, QuotePart part)
{
    const auto found = std::ranges::find_if(parts, [&](const OfferedPart& p) { return p.match.part == part; });
    return found == parts.end() ? nullptr : &*found;
}

/// The quote's own statement, completed by its parts.
QuotedMachine completed(const Catalog& catalog, const Quote& quote, const std::vector<OfferedPart>& parts)
{
    QuotedMachine m = quote.machine;
    const auto server = std::ranges::find_if(parts, [](const OfferedPart& p) { return p.match.part == QuotePart::Server && !p.match.acceleratorId.empty(); });
    const bool whole = server != parts.end();
    if (m.platformId.empty() && whole && m.acceleratorId.empty())
        m.platformId = server->match.platformId;
    if (const Platform* platform = catalog.platform(m.platformId); platform != nullptr && m.acceleratorId.empty()) {
        m.acceleratorId = platform->acceleratorId;
        m.devices = m.devices > 0 ? m.devices : platform->acceleratorCount;
    }
    if (m.acceleratorId.empty() && whole)
        m.acceleratorId = server->match.acceleratorId;
    const OfferedPart* card = firstOf(parts, QuotePart::Accelerator);
    if (m.acceleratorId.empty() && card != nullptr)
        m.acceleratorId = card->match.acceleratorId;
    if (m.machines == 0 && whole)
        m.machines = rounded(server->quantity);
    if (m.machines == 0)
        m.machines = std::max(rounded(std::max(piecesOf(parts, QuotePart::Server), piecesOf(parts, QuotePart::Host))), 1);
    if (m.devices == 0 && whole)
        m.devices = server->match.pieces;
    if (m.devices == 0 && card != nullptr)
        m.devices = rounded(piecesOf(parts, QuotePart::Accelerator) / m.machines);
    // A tower, a Mac or a developer kit holds one device.
    if (const Platform* one = platformWith(catalog, m.acceleratorId, 1); m.devices == 0 && one != nullptr && one->family == Family::Mac)
        m.devices = 1;
    const OfferedPart* cpu = firstOf(parts, QuotePart::Cpu);
    if (m.cpuId.empty() && cpu != nullptr)
        m.cpuId = cpu->match.cpuId;
    if (m.sockets == 0 && cpu != nullptr)
        m.sockets = rounded(piecesOf(parts, QuotePart::Cpu) / m.machines);
    const OfferedPart* ram = firstOf(parts, QuotePart::Ram);
    if (m.dimms == 0 && ram != nullptr) {
        m.dimms = rounded(piecesOf(parts, QuotePart::Ram) / m.machines);
        if (m.dimmGigabytes == 0)
            m.dimmGigabytes = rounded(ram->match.gigabytes);
        if (m.megatransfers == 0)
            m.megatransfers = ram->match.megatransfers;
    }
    return m;
}

bool statesHost(const QuotedMachine& m)
{
    return !m.cpuId.empty() || (m.dimms > 0 && m.dimmGigabytes > 0);
}

/// What a maker's machine has beside its accelerators is taken from it unless the quote says otherwise.
void setHost(const QuotedMachine& m, Platform& p)
{
    if (!m.cpuId.empty()) {
        p.cpuId = m.cpuId;
        p.sockets = std::max(m.sockets, 1);
    }
    if (m.dimms > 0 && m.dimmGigabytes > 0) {
        p.dimms = m.dimms;
        p.dimmGigabytes = m.dimmGigabytes;
        p.hostMemory = Bytes(std::int64_t(m.dimms) * m.dimmGigabytes * 1024 * 1024 * 1024);
    }
    if (m.megatransfers > 0)
        p.memoryMegatransfers = m.megatransfers;
}

/// Hosts of the same kind draw about the same power: the catalog's machine with the same processor, else with the same devices.
std::optional<Watts> usualHostPower(const Catalog& catalog, const Platform& p, bool hybrid)
{
    std::optional<Watts> power;
    for (const Platform& other : catalog.platforms) {
        const bool alike = hybrid ? !p.cpuId.empty() && other.cpuId == p.cpuId && other.sockets == p.sockets
                                  : other.acceleratorId == p.acceleratorId && other.acceleratorCount == p.acceleratorCount;
        if (alike && other.hostPower && !power)
            power = other.hostPower;
    }
    return power;
}

}  // namespace

std::vector<OfferedPart> offeredParts(const LineMatcher& matcher, const Quote& quote, const std::vector<LineCheck>& lines)
{
    std::vector<OfferedPart> parts;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (quote.lines[i].optional)
            continue;
        const CatalogMatch& match = lines[i].match;
        const double quantity = quote.lines[i].quantity.toDouble();
        parts.push_back({match, quantity, i});
        if (match.part != QuotePart::Server && match.part != QuotePart::Host)
            continue;
        for (const std::string& item : listItems(quote.lines[i].detail)) {
            QuoteLine part;
            part.text = item;
            const CatalogMatch listed = matcher.match(part);
            const bool component = listed.part >= QuotePart::Accelerator && listed.part <= QuotePart::Network && listed.part != QuotePart::Host;
            if (component && !(listed.part == QuotePart::Accelerator && !match.acceleratorId.empty() && match.pieces > 0))
                parts.push_back({listed, quantity, i});
        }
    }
    return parts;
}

bool offersPart(const Quote& quote, const std::vector<OfferedPart>& parts, QuotePart part)
{
    const bool service = part >= QuotePart::Software;
    return std::ranges::any_of(parts, [&](const OfferedPart& p) {
        return p.match.part == part || (service && p.match.part >= QuotePart::Software && mentionsPart(quote.lines[p.line].text, part));
    });
}

std::optional<OfferedMachine> offeredMachine(const Catalog& catalog, const Quote& quote, const std::vector<OfferedPart>& parts)
{
    const QuotedMachine m = completed(catalog, quote, parts);
    const Accelerator* device = catalog.accelerator(m.acceleratorId);
    if (device == nullptr || m.devices < 1 || m.devices > 64 || m.machines < 1 || m.machines > 64)
        return std::nullopt;
    OfferedMachine offered;
    offered.device = device;
    offered.machines = m.machines;
    const Platform* known = catalog.platform(m.platformId);
    if (known == nullptr || known->acceleratorId != m.acceleratorId || known->acceleratorCount != m.devices)
        known = platformWith(catalog, m.acceleratorId, m.devices);
    Platform p;
    if (known != nullptr) {
        p = *known;
        offered.ofCatalog = true;
    } else {
        const auto made = hardwareOfDevices(catalog, {.deviceId = m.acceleratorId, .count = m.devices, .cpuId = {}, .hostMemory = {}, .linkId = {}}, 1);
        if (!made)
            return std::nullopt;
        p = *made->platforms.front();
        p.id = "offered";
        p.hostPower = usualHostPower(catalog, p, false);
    }
    p.maxNodes = std::max(p.maxNodes, m.machines);
    setHost(m, p);
    offered.cpu = catalog.cpu(p.cpuId);
    if (offered.cpu != nullptr && p.dimms == 0)
        p.dimms = p.sockets * offered.cpu->memoryChannels.value_or(0);
    // A name that speaks of another host misleads.
    if (offered.cpu != nullptr && known != nullptr && !known->cpuId.empty() && (known->cpuId != p.cpuId || known->sockets != p.sockets))
        p.name = std::to_string(p.acceleratorCount) + " × " + device->name + ", " + std::to_string(p.sockets) + " × " + offered.cpu->name;
    offered.title = (m.machines > 1 ? std::to_string(m.machines) + " × " : "") + (m.machines > 1 && p.name.find(" × ") != std::string::npos ? "(" + p.name + ")" : p.name);
    // Who joins many cards by fast links does not mean to compute on the processors.
    const bool mayOffload = device->family == Family::Gpu && device->linkId.empty() && p.acceleratorCount <= kMostOffloadDevices;
    if (statesHost(m) && mayOffload && p.family == Family::Gpu && offered.cpu != nullptr && p.hostMemory) {
        Platform hybrid = p;
        hybrid.family = Family::Hybrid;
        if (const auto power = usualHostPower(catalog, hybrid, true))
            hybrid.hostPower = power;
        offered.asHybrid = std::make_shared<const Platform>(std::move(hybrid));
    }
    offered.hybrid = p.family == Family::Hybrid;
    offered.platform = std::make_shared<const Platform>(std::move(p));
    return offered;
}

}  // namespace sizewright
