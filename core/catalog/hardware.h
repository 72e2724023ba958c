// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/catalog/source.h"
#include "core/units/units.h"

namespace sizewright {

/// The four families that a plan compares, and the small integrated machines that count as GPU-only.
enum class Family { Gpu, Domestic, Mac, Hybrid };
inline constexpr int kFamilies = 4;

/// A fact with a range where sources disagree.
template <class Q>
struct Ranged {
    Q low{};
    Q typical{};
    Q high{};
    bool operator==(const Ranged&) const = default;
};

struct Accelerator {
    std::string id;
    std::string name;
    std::string vendor;
    std::string architecture;  ///< calibration class: "hopper", "ada", "ampere", "blackwell", "cdna3", "ascend", "apple" ...
    Family family = Family::Gpu;
    bool unifiedMemory = false;       ///< one memory for CPU and GPU (Macs, Jetson, Spark)
    std::optional<Bytes> memory;      ///< what the driver reports; absent if not published
    double nominalGigabytes = 0;      ///< the figure on the box, "80" for 80 GB; 0 if not published
    std::optional<Ranged<BytesPerSecond>> bandwidth;
    std::optional<int> memoryBusBits;           ///< width of the memory interface
    std::optional<double> memoryGigatransfers;  ///< GT/s of each of its lines
    std::optional<Ranged<FlopsPerSecond>> bf16;  ///< dense peak; FP16 where BF16 is not in hardware
    std::optional<FlopsPerSecond> fp8;
    std::optional<FlopsPerSecond> int8;
    std::optional<FlopsPerSecond> fp4;
    bool supportsBf16 = true;
    std::string linkId;  ///< link between devices of one node; empty: PCIe
    std::optional<BytesPerSecond> linkOneWay;
    std::optional<BytesPerSecond> pcieOneWay;
    std::optional<Watts> loadPower;  ///< board or system limit
    std::optional<Watts> idlePower;
    std::optional<int> gpuCores;
    std::string trainingId;  ///< training stack; empty: not known to train
    bool consumerCard = false;   ///< GeForce terms of use, no data-centre warranty
    bool exportControlled = false;
    bool chinaLicensed = false;  ///< under export control, yet sold to China by licence
    std::string discontinued;  ///< ISO date from which it cannot be bought new; empty if still sold
    Source source;
    bool operator==(const Accelerator&) const = default;
};

struct Cpu {
    std::string id;
    std::string name;
    std::optional<int> cores;
    std::optional<int> maxSockets;           ///< in one machine
    std::optional<int> memoryChannels;       ///< per socket; absent where only the generation is known
    std::optional<int> memoryMegatransfers;  ///< MT/s
    std::string isa;              ///< "avx2", "avx512", "amx", "arm"
    std::optional<Watts> power;
    Source source;
    bool operator==(const Cpu&) const = default;
};

/// How devices or machines talk to each other.
struct Link {
    std::string id;
    std::string name;
    bool betweenNodes = false;
    BytesPerSecond oneWay{};   ///< per device inside a node, per node between nodes; 0 where the device states its own
    double efficiency = 1;     ///< share of oneWay that collectives reach
    std::vector<double> efficiencyByRanks;  ///< the same for 2, 4, 8 ... participants where it falls with them; empty: constant
    /// Small-message all-reduce latency by participants: 2, 4, 8, 16.
    std::vector<Seconds> allReduceLatency;
    std::optional<Seconds> hop;  ///< pipeline transfer of one token's activations
    bool supportsTensorParallel = true;
    Source source;
    bool operator==(const Link&) const = default;
};

/// What a bill line is counted by: every machine, every machine of a cluster, or the cluster as a whole.
enum class BomScope { Node, ClusteredNode, Cluster };

/// One line of a platform's bill of materials: `quantity` times the price item.
struct BomLine {
    std::string component;  ///< "accelerator", "server", "cpu", "board", "ram", "ssd", "psu", "chassis", "cable" ...
    std::string priceItem;
    int quantity = 1;
    BomScope per = BomScope::Node;
    bool operator==(const BomLine&) const = default;
};

/// Where a machine may stand: its noise and heat decide.
enum class MachinePlace { Office, ServerRoom };

/// Disks of one machine, as its bill names them.
struct Storage {
    int drives = 1;
    Bytes each{};            ///< decimal, as sold
    std::string readRateId;  ///< rate of sequential reads of one drive, bytes per second
    bool operator==(const Storage&) const = default;
};

/// A machine that can be bought: devices, host and bill of materials. One node.
struct Platform {
    std::string id;
    std::string name;
    Family family = Family::Gpu;
    std::string acceleratorId;
    int acceleratorCount = 0;
    std::string cpuId;  ///< empty if not stated
    int sockets = 0;
    int dimms = 0;
    int dimmGigabytes = 0;
    int memoryMegatransfers = 0;   ///< as populated; 0: the CPU's own
    std::optional<Bytes> hostMemory;
    std::optional<Watts> hostPower;      ///< CPUs, fans, disks under load; without accelerators
    std::optional<Watts> hostIdlePower;  ///< the same with nothing to do
    std::optional<Storage> storage;      ///< absent: the price of the whole machine includes disks that it does not name
    double rackUnits = 0;
    std::optional<MachinePlace> place;                    ///< absent: not known
    std::optional<Ranged<double>> deliveryWeeks;   ///< from order to door
    std::string nodeLinkId;  ///< link between nodes; empty: cannot be clustered
    int maxNodes = 1;
    bool used = false;             ///< priced from used parts
    bool greyMarket = false;       ///< modified or grey-import parts
    std::vector<BomLine> bom;
    Source source;
    bool operator==(const Platform&) const = default;

    /// Memory modules per socket; more than the CPU has channels means two per channel.
    [[nodiscard]] int dimmsPerSocket() const { return sockets > 0 ? dimms / sockets : 0; }
};

}  // namespace sizewright
