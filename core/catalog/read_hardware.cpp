// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/catalog/choice_names.h"
#include "core/catalog/readers.h"

namespace sizewright::readers {
namespace {

using Name = std::string_view;
constexpr std::array<std::pair<Name, BomScope>, 3> kScopes{
    {{"node", BomScope::Node}, {"clustered_node", BomScope::ClusteredNode}, {"cluster", BomScope::Cluster}}};
constexpr std::array<std::pair<Name, MachinePlace>, 2> kPlaces{{{"office", MachinePlace::Office}, {"server_room", MachinePlace::ServerRoom}}};
constexpr std::int64_t kLargestMemory = std::int64_t{1} << 50;

template <class Q>
std::optional<Ranged<Q>> ranged(const JsonNode& item, std::string_view key, double most)
{
    const JsonNode node = item.optionalObject(key);
    if (!node.exists())
        return std::nullopt;
    const Ranged<Q> r{Q(node.number("low", 1, most)), Q(node.number("typical", 1, most)), Q(node.number("high", 1, most))};
    if (r.low > r.typical || r.typical > r.high)
        node.fail(ErrorId::OutOfRange, {}, "a range must have low <= typical <= high");
    node.allowOnly({"low", "typical", "high"});
    return r;
}

template <class Q>
std::optional<Q> optionalQuantity(const JsonNode& item, std::string_view key, double least, double most)
{
    const auto value = item.optionalNumber(key, least, most);
    return value ? std::optional<Q>(Q(*value)) : std::nullopt;
}

Accelerator accelerator(const JsonNode& item)
{
    Accelerator a;
    a.id = item.text("id", 100);
    a.name = item.text("name", 200);
    a.vendor = item.text("vendor", 100);
    a.architecture = item.text("architecture", 50);
    a.family = item.choice<Family>("family", kFamilyNames);
    a.unifiedMemory = item.flag("unified_memory", false);
    if (const auto bytes = item.optionalInteger("memory", 1, kLargestMemory))
        a.memory = Bytes(*bytes);
    a.nominalGigabytes = item.optionalNumber("nominal_gigabytes", 1, 1e6).value_or(0);
    a.bandwidth = ranged<BytesPerSecond>(item, "bandwidth", 1e15);
    if (item.has("memory_bus_bits"))
        a.memoryBusBits = item.count("memory_bus_bits", 8, 65536);
    a.memoryGigatransfers = item.optionalNumber("memory_rate_gtps", 0.1, 1000);
    a.bf16 = ranged<FlopsPerSecond>(item, "bf16", 1e19);
    a.fp8 = optionalQuantity<FlopsPerSecond>(item, "fp8", 1e9, 1e19);
    a.int8 = optionalQuantity<FlopsPerSecond>(item, "int8", 1e9, 1e19);
    a.fp4 = optionalQuantity<FlopsPerSecond>(item, "fp4", 1e9, 1e19);
    a.supportsBf16 = item.flag("supports_bf16", true);
    a.linkId = item.optionalText("link_id", 50);
    a.linkOneWay = optionalQuantity<BytesPerSecond>(item, "link_one_way", 1e6, 1e14);
    a.pcieOneWay = optionalQuantity<BytesPerSecond>(item, "pcie_one_way", 1e6, 1e14);
    a.loadPower = optionalQuantity<Watts>(item, "load_power", 1, 1e6);
    a.idlePower = optionalQuantity<Watts>(item, "idle_power", 0, 1e6);
    if (item.has("gpu_cores"))
        a.gpuCores = item.count("gpu_cores", 1, 1'000'000);
    a.trainingId = item.optionalText("training", 80);
    a.consumerCard = item.flag("consumer_card", false);
    a.exportControlled = item.flag("export_controlled", false);
    a.chinaLicensed = item.flag("china_licensed", false);
    a.discontinued = item.optionalText("discontinued", 10);
    a.source = source(item);
    item.allowOnly({"id", "name", "vendor", "architecture", "family", "unified_memory", "memory", "nominal_gigabytes",
                    "bandwidth", "memory_bus_bits", "memory_rate_gtps", "bf16", "fp8", "int8", "fp4", "supports_bf16", "link_id",
                    "link_one_way", "pcie_one_way", "load_power", "idle_power", "gpu_cores", "training", "consumer_card",
                    "export_controlled", "china_licensed", "discontinued", "source"});
    return a;
}

BomLine bomLine(const JsonNode& node)
{
    BomLine line{node.text("component", 50), node.text("price_item", 200), node.count("quantity", 1, 100000),
                 node.choiceOr<BomScope>("per", kScopes, BomScope::Node)};
    node.allowOnly({"component", "price_item", "quantity", "per"});
    return line;
}

std::optional<Storage> storage(const JsonNode& item)
{
    const JsonNode node = item.optionalObject("storage");
    if (!node.exists())
        return std::nullopt;
    const Storage s{node.count("drives", 1, 1000), Bytes(node.integer("bytes_each", 1, kLargestMemory)), node.text("read_rate_id", 100)};
    node.allowOnly({"drives", "bytes_each", "read_rate_id"});
    return s;
}

Platform platform(const JsonNode& item)
{
    Platform p;
    p.id = item.text("id", 100);
    p.name = item.text("name", 200);
    p.family = item.choice<Family>("family", kFamilyNames);
    p.acceleratorId = item.text("accelerator_id", 100);
    p.acceleratorCount = item.count("accelerator_count", 1, 1024);
    p.cpuId = item.optionalText("cpu_id", 100);
    p.sockets = item.optionalCount("sockets", 1, 16, 0);
    p.dimms = item.optionalCount("dimms", 1, 1024, 0);
    p.dimmGigabytes = item.optionalCount("dimm_gigabytes", 1, 4096, 0);
    p.memoryMegatransfers = item.optionalCount("memory_megatransfers", 100, 100000, 0);
    if (const auto bytes = item.optionalInteger("host_memory", 1, kLargestMemory))
        p.hostMemory = Bytes(*bytes);
    p.hostPower = optionalQuantity<Watts>(item, "host_power", 0, 1e6);
    p.hostIdlePower = optionalQuantity<Watts>(item, "host_idle_power", 0, 1e6);
    p.rackUnits = item.optionalNumber("rack_units", 0, 100).value_or(0);
    p.storage = storage(item);
    if (item.has("place"))
        p.place = item.choice<MachinePlace>("place", kPlaces);
    p.deliveryWeeks = ranged<double>(item, "delivery_weeks", 520);
    p.nodeLinkId = item.optionalText("node_link_id", 50);
    p.maxNodes = item.optionalCount("max_nodes", 1, 1024, 1);
    p.used = item.flag("used", false);
    p.greyMarket = item.flag("grey_market", false);
    for (const JsonNode& node : item.list("bom"))
        p.bom.push_back(bomLine(node));
    p.source = source(item);
    item.allowOnly({"id", "name", "family", "accelerator_id", "accelerator_count", "cpu_id", "sockets", "dimms",
                    "dimm_gigabytes", "memory_megatransfers", "host_memory", "host_power", "host_idle_power", "storage",
                    "rack_units", "place", "delivery_weeks", "node_link_id", "max_nodes", "used", "grey_market", "bom", "source"});
    return p;
}

}  // namespace

void accelerators(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items"))
        catalog.accelerators.push_back(accelerator(item));
}

void cpus(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items")) {
        Cpu c;
        c.id = item.text("id", 100);
        c.name = item.text("name", 200);
        if (item.has("cores"))
            c.cores = item.count("cores", 1, 10000);
        if (item.has("max_sockets"))
            c.maxSockets = item.count("max_sockets", 1, 16);
        if (item.has("memory_channels"))
            c.memoryChannels = item.count("memory_channels", 1, 64);
        if (item.has("memory_megatransfers"))
            c.memoryMegatransfers = item.count("memory_megatransfers", 100, 100000);
        c.isa = item.text("isa", 20);
        c.power = optionalQuantity<Watts>(item, "power", 1, 10000);
        c.source = source(item);
        item.allowOnly({"id", "name", "cores", "max_sockets", "memory_channels", "memory_megatransfers", "isa", "power", "source"});
        catalog.cpus.push_back(c);
    }
}

void platforms(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items"))
        catalog.platforms.push_back(platform(item));
}

void links(const JsonNode& root, Catalog& catalog)
{
    for (const JsonNode& item : root.list("items")) {
        Link l;
        l.id = item.text("id", 50);
        l.name = item.text("name", 100);
        l.betweenNodes = item.flag("between_nodes", false);
        l.oneWay = BytesPerSecond(item.optionalNumber("one_way", 1e3, 1e14).value_or(0));
        l.efficiency = item.optionalNumber("efficiency", 0.001, 1).value_or(1);
        l.efficiencyByRanks = item.optionalNumbers("efficiency_by_ranks", 0.001, 1);
        for (const double seconds : item.optionalNumbers("all_reduce_latency", 0, 10))
            l.allReduceLatency.emplace_back(seconds);
        l.hop = optionalQuantity<Seconds>(item, "hop", 0, 10);
        l.supportsTensorParallel = item.flag("supports_tensor_parallel", true);
        l.source = source(item);
        item.allowOnly({"id", "name", "between_nodes", "one_way", "efficiency", "efficiency_by_ranks", "all_reduce_latency", "hop",
                        "supports_tensor_parallel", "source"});
        catalog.links.push_back(l);
    }
}

}  // namespace sizewright::readers
