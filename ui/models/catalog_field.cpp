// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/catalog_field.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/io/number_text.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

using Type = CatalogField::Type;
constexpr double kGiga = 1e9;
constexpr double kTera = 1e12;
constexpr double kGibi = 1024.0 * 1024 * 1024;

constexpr CatalogField kName{"name", QT_TRANSLATE_NOOP("CatalogField", "Name"), "",
                             QT_TRANSLATE_NOOP("CatalogField", "What the entry is called everywhere in the program.")};
constexpr CatalogField wide(CatalogField field, int characters)
{
    field.characters = characters;
    return field;
}

constexpr CatalogField kModels[] = {
    wide(kName, 28),
    {"family", QT_TRANSLATE_NOOP("CatalogField", "Family"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Models of one family share their architecture.")},
    {"published_parameters", QT_TRANSLATE_NOOP("CatalogField", "Parameters"), "10⁹",
     QT_TRANSLATE_NOOP("CatalogField", "All parameters, as the maker publishes them."), Type::Number, kGiga, 2, 0.001,
     100'000},
    {"published_active_parameters", QT_TRANSLATE_NOOP("CatalogField", "Active"), "10⁹",
     QT_TRANSLATE_NOOP("CatalogField", "Parameters that work on each token."), Type::Number, kGiga, 2, 0.001, 100'000},
    {"layers", QT_TRANSLATE_NOOP("CatalogField", "Layers"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Number of transformer layers."), Type::Integer, 1, 0, 1, 10'000},
    {"hidden", QT_TRANSLATE_NOOP("CatalogField", "Hidden size"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Width of the residual stream, in elements."), Type::Integer, 1, 0, 1, 1e6},
    {"max_context", QT_TRANSLATE_NOOP("CatalogField", "Longest context"), "tokens",
     QT_TRANSLATE_NOOP("CatalogField", "Tokens that the model can hold at once."), Type::Integer, 1, 0, 1, 1e9, "", true,
     14},
    {"native_format", QT_TRANSLATE_NOOP("CatalogField", "Native format"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Weight format in which the maker publishes the model."), Type::Text, 1, 0, 0, 0, "",
     true, 14},
    {"experts/routed", QT_TRANSLATE_NOOP("CatalogField", "Experts"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Routed experts of each expert layer; none for a dense model."), Type::Integer, 1, 0,
     1, 100'000},
    {"released", QT_TRANSLATE_NOOP("CatalogField", "Released"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Month in which the weights were published.")},
    {"license", QT_TRANSLATE_NOOP("CatalogField", "Licence"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Terms under which the weights may be used."), Type::Text, 1, 0, 0, 0, "", true, 20},
};

constexpr CatalogField kAccelerators[] = {
    wide(kName, 30),
    {"vendor", QT_TRANSLATE_NOOP("CatalogField", "Maker"), "", QT_TRANSLATE_NOOP("CatalogField", "Who makes the device."),
     Type::Text, 1, 0, 0, 0, "", true, 14},
    {"architecture", QT_TRANSLATE_NOOP("CatalogField", "Architecture"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Generation of the chip, which decides what the speed model knows of it."),
     Type::Text, 1, 0, 0, 0, "", true, 14},
    {"family", QT_TRANSLATE_NOOP("CatalogField", "Family"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Family of machines that the device belongs to."), Type::Choice, 1, 0, 0, 0,
     "gpu|domestic|mac"},
    {"memory", QT_TRANSLATE_NOOP("CatalogField", "Memory"), "GiB",
     QT_TRANSLATE_NOOP("CatalogField", "Memory of one device as its driver reports it."), Type::Integer, kGibi, 1, 0.1,
     1'000'000},
    {"nominal_gigabytes", QT_TRANSLATE_NOOP("CatalogField", "On the box"), "GB",
     QT_TRANSLATE_NOOP("CatalogField", "The figure in the device's name."), Type::Number, 1, 0, 1, 1e6, "", false},
    {"bandwidth", QT_TRANSLATE_NOOP("CatalogField", "Bandwidth"), "GB/s",
     QT_TRANSLATE_NOOP("CatalogField", "Peak rate of the device's own memory."), Type::Range, kGiga, 0, 1, 30'000, "", true,
     18},
    {"memory_bus_bits", QT_TRANSLATE_NOOP("CatalogField", "Memory bus"), "bit",
     QT_TRANSLATE_NOOP("CatalogField", "Width of the memory interface."), Type::Integer, 1, 0, 8, 65'536, "", false},
    {"memory_rate_gtps", QT_TRANSLATE_NOOP("CatalogField", "Memory rate"), "GT/s",
     QT_TRANSLATE_NOOP("CatalogField", "Transfers of each line of the memory interface."), Type::Number, 1, 2, 0.1, 1000, "",
     false},
    {"bf16", QT_TRANSLATE_NOOP("CatalogField", "16-bit peak"), "TFLOP/s",
     QT_TRANSLATE_NOOP("CatalogField", "Dense peak in BF16, or in FP16 where the device has no BF16."), Type::Range, kTera,
     1, 0.001, 1e7, "", true, 18},
    {"fp8", QT_TRANSLATE_NOOP("CatalogField", "FP8 peak"), "TFLOP/s",
     QT_TRANSLATE_NOOP("CatalogField", "Dense peak in FP8."), Type::Number, kTera, 0, 0.001, 1e7},
    {"int8", QT_TRANSLATE_NOOP("CatalogField", "INT8 peak"), "TOP/s",
     QT_TRANSLATE_NOOP("CatalogField", "Dense peak in INT8."), Type::Number, kTera, 0, 0.001, 1e7},
    {"fp4", QT_TRANSLATE_NOOP("CatalogField", "FP4 peak"), "TFLOP/s",
     QT_TRANSLATE_NOOP("CatalogField", "Dense peak in FP4."), Type::Number, kTera, 0, 0.001, 1e7},
    {"link_one_way", QT_TRANSLATE_NOOP("CatalogField", "Link"), "GB/s",
     QT_TRANSLATE_NOOP("CatalogField", "Rate between devices of one machine, in one direction."), Type::Number, kGiga, 0,
     0.001, 100'000},
    {"pcie_one_way", QT_TRANSLATE_NOOP("CatalogField", "PCIe"), "GB/s",
     QT_TRANSLATE_NOOP("CatalogField", "Rate to the host, in one direction."), Type::Number, kGiga, 1, 0.001, 100'000},
    {"load_power", QT_TRANSLATE_NOOP("CatalogField", "Power"), "W",
     QT_TRANSLATE_NOOP("CatalogField", "Board or system limit under load."), Type::Number, 1, 0, 1, 1e6},
    {"idle_power", QT_TRANSLATE_NOOP("CatalogField", "Idle power"), "W",
     QT_TRANSLATE_NOOP("CatalogField", "Power while nothing is asked."), Type::Number, 1, 0, 0.1, 1e6, "", false},
    {"discontinued", QT_TRANSLATE_NOOP("CatalogField", "Discontinued"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Date from which it cannot be bought new; empty while it is sold.")},
    {"supports_bf16", QT_TRANSLATE_NOOP("CatalogField", "BF16 arithmetic"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Whether the device computes in BF16 itself."), Type::Flag, 1, 0, 0, 0, "",
     false},
    {"unified_memory", QT_TRANSLATE_NOOP("CatalogField", "Shared memory"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Whether processor and graphics share one memory."), Type::Flag, 1, 0, 0, 0, "",
     false},
    {"link_id", QT_TRANSLATE_NOOP("CatalogField", "Joined by"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Link between devices of one machine."), Type::Text, 1, 0, 0, 0, "",
     false},
    {"training", QT_TRANSLATE_NOOP("CatalogField", "Training software"), "",
     QT_TRANSLATE_NOOP("CatalogField", "What trains models on the device; empty: nothing was read about it."), Type::Text, 1, 0, 0, 0, "",
     false},
    {"consumer_card", QT_TRANSLATE_NOOP("CatalogField", "Consumer card"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Sold for workstations and games, without a licence or warranty for data centres."), Type::Flag, 1, 0, 0, 0, "",
     false},
    {"export_controlled", QT_TRANSLATE_NOOP("CatalogField", "Export-controlled"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Not to be sold to China without a licence of the United States."), Type::Flag, 1, 0, 0, 0, "",
     false},
    {"china_licensed", QT_TRANSLATE_NOOP("CatalogField", "Licensed for China"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Made or licensed for sale to China."), Type::Flag, 1, 0, 0, 0, "",
     false},
};

constexpr CatalogField kCpus[] = {
    wide(kName, 30),
    {"cores", QT_TRANSLATE_NOOP("CatalogField", "Cores"), "", QT_TRANSLATE_NOOP("CatalogField", "Cores of one socket."),
     Type::Integer, 1, 0, 1, 10'000},
    {"memory_channels", QT_TRANSLATE_NOOP("CatalogField", "Channels"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Memory channels of one socket."), Type::Integer, 1, 0, 1, 64},
    {"memory_megatransfers", QT_TRANSLATE_NOOP("CatalogField", "Memory rate"), "MT/s",
     QT_TRANSLATE_NOOP("CatalogField", "Fastest memory that the socket drives."), Type::Integer, 1, 0, 100, 100'000, "",
     true, 12},
    {"isa", QT_TRANSLATE_NOOP("CatalogField", "Instructions"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Widest instruction set that engines use."), Type::Choice, 1, 0, 0, 0,
     "avx2|avx512|amx|arm"},
    {"power", QT_TRANSLATE_NOOP("CatalogField", "Power"), "W",
     QT_TRANSLATE_NOOP("CatalogField", "Thermal design power of one socket."), Type::Number, 1, 0, 1, 10'000},
};

constexpr CatalogField kPlatforms[] = {
    wide(kName, 36),
    {"family", QT_TRANSLATE_NOOP("CatalogField", "Family"), "", QT_TRANSLATE_NOOP("CatalogField", "Family of machines."),
     Type::Choice, 1, 0, 0, 0, "gpu|domestic|mac|hybrid"},
    {"accelerator_id", QT_TRANSLATE_NOOP("CatalogField", "Accelerator"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Id of the devices in the machine."), Type::Text, 1, 0, 0, 0, "", true, 22},
    {"accelerator_count", QT_TRANSLATE_NOOP("CatalogField", "Devices"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Devices in one machine."), Type::Integer, 1, 0, 1, 1024},
    {"cpu_id", QT_TRANSLATE_NOOP("CatalogField", "CPU"), "", QT_TRANSLATE_NOOP("CatalogField", "Id of the processors."),
     Type::Text, 1, 0, 0, 0, "", true, 20},
    {"sockets", QT_TRANSLATE_NOOP("CatalogField", "Sockets"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Processors in one machine."), Type::Integer, 1, 0, 1, 16},
    {"dimms", QT_TRANSLATE_NOOP("CatalogField", "Modules"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Memory modules in one machine."), Type::Integer, 1, 0, 1, 1024, "", false},
    {"dimm_gigabytes", QT_TRANSLATE_NOOP("CatalogField", "Module size"), "GiB",
     QT_TRANSLATE_NOOP("CatalogField", "Size of one memory module."), Type::Integer, 1, 0, 1, 4096, "", false},
    {"host_memory", QT_TRANSLATE_NOOP("CatalogField", "Host memory"), "GiB",
     QT_TRANSLATE_NOOP("CatalogField", "Main memory of one machine: modules times their size."), Type::Integer, kGibi, 0, 1,
     1e6},
    {"host_power", QT_TRANSLATE_NOOP("CatalogField", "Host power"), "W",
     QT_TRANSLATE_NOOP("CatalogField", "Power of one machine without its accelerators."), Type::Number, 1, 0, 0, 1e6},
    {"host_idle_power", QT_TRANSLATE_NOOP("CatalogField", "Idle host power"), "W",
     QT_TRANSLATE_NOOP("CatalogField", "Processors, fans and disks with nothing to do, without accelerators."), Type::Number, 1, 0, 1, 1e6, "",
     false},
    {"rack_units", QT_TRANSLATE_NOOP("CatalogField", "Rack"), "U",
     QT_TRANSLATE_NOOP("CatalogField", "Height in the rack; 0 for what stands on a desk."), Type::Number, 1, 1, 0, 100},
    {"place", QT_TRANSLATE_NOOP("CatalogField", "Stands in"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Where noise and heat let the machine stand; by its form, unless a maker says more."), Type::Choice, 1, 0,
     0, 0, "office|server_room"},
    {"storage/drives", QT_TRANSLATE_NOOP("CatalogField", "Disks"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Disks of one machine that its bill names."), Type::Integer, 1, 0, 1, 1000, "", false},
    {"storage/bytes_each", QT_TRANSLATE_NOOP("CatalogField", "Disk size"), "TB",
     QT_TRANSLATE_NOOP("CatalogField", "Size of one disk, as sold."), Type::Integer, kTera, 2, 0.01, 1000, "", false},
    {"delivery_weeks", QT_TRANSLATE_NOOP("CatalogField", "Delivery, weeks"), "",
     QT_TRANSLATE_NOOP("CatalogField", "From order to door, as a vendor states it."), Type::Range, 1, 0, 1, 520, "", false},
    {"max_nodes", QT_TRANSLATE_NOOP("CatalogField", "Most machines"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Machines that can work together."), Type::Integer, 1, 0, 1, 1024},
    {"node_link_id", QT_TRANSLATE_NOOP("CatalogField", "Link between"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Id of the link between machines."), Type::Text, 1, 0, 0, 0, "", false},
};

constexpr CatalogField kFormats[] = {
    wide(kName, 24),
    {"container", QT_TRANSLATE_NOOP("CatalogField", "File type"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Container of the file: safetensors, GGUF or MLX."), Type::Text, 1, 0, 0, 0, "", true,
     12},
    {"nominal_bits", QT_TRANSLATE_NOOP("CatalogField", "Bits"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Nominal bits of a weight."), Type::Number, 1, 2, 0.5, 64},
    {"compute", QT_TRANSLATE_NOOP("CatalogField", "Arithmetic"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Numbers that the device multiplies in."), Type::Text, 1, 0, 0, 0, "", true, 12},
    {"quality", QT_TRANSLATE_NOOP("CatalogField", "Quality"), "",
     QT_TRANSLATE_NOOP("CatalogField", "What remains of the model: exact, good or strong quantisation."), Type::Choice, 1, 0,
     0, 0, "exact|good|strong"},
    {"kept/typical", QT_TRANSLATE_NOOP("CatalogField", "Score kept"), "%",
     QT_TRANSLATE_NOOP("CatalogField", "Share of the native score that published pairs kept, median."), Type::Number, 1, 1,
     0, 200},
    {"default_type", QT_TRANSLATE_NOOP("CatalogField", "Block type"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Storage of tensors for which no rule says otherwise."), Type::Text, 1, 0, 0, 0, "",
     true, 14},
};

constexpr CatalogField kEngines[] = {
    wide(kName, 22),
    {"speed_model", QT_TRANSLATE_NOOP("CatalogField", "Speed model"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Which equations describe its speed."), Type::Choice, 1, 0, 0, 0,
     "serving|local|hybrid|domestic"},
    {"memory_share", QT_TRANSLATE_NOOP("CatalogField", "Memory share"), "%",
     QT_TRANSLATE_NOOP("CatalogField", "Share of device memory that weights, cache and activations may use."), Type::Number,
     0.01, 1, 10, 100, "", true, 12},
    {"runtime/context", QT_TRANSLATE_NOOP("CatalogField", "Context"), "GiB",
     QT_TRANSLATE_NOOP("CatalogField", "Driver context and communication buffers on each device."), Type::Integer, kGibi, 2,
     0, 1024},
    {"max_running", QT_TRANSLATE_NOOP("CatalogField", "Most running"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Sequences that decode together; not stated: as memory allows."), Type::Integer, 1, 0,
     1, 1e6},
};

constexpr CatalogField kLinks[] = {
    wide(kName, 30),
    {"one_way", QT_TRANSLATE_NOOP("CatalogField", "Rate"), "GB/s",
     QT_TRANSLATE_NOOP("CatalogField", "Rate in one direction; not stated: the device's own figure counts."), Type::Number,
     kGiga, 1, 0.000001, 100'000},
    {"efficiency", QT_TRANSLATE_NOOP("CatalogField", "Efficiency"), "%",
     QT_TRANSLATE_NOOP("CatalogField", "Share of the rate that collectives reach."), Type::Number, 0.01, 1, 0.1, 100},
    {"hop", QT_TRANSLATE_NOOP("CatalogField", "Hop"), "µs",
     QT_TRANSLATE_NOOP("CatalogField", "Time to hand one token's activations to the next machine."), Type::Number, 1e-6, 1,
     0, 1e7},
    {"between_nodes", QT_TRANSLATE_NOOP("CatalogField", "Between machines"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Whether it joins machines rather than devices of one."), Type::Flag, 1, 0, 0, 0, "",
     true, 16},
};

constexpr CatalogField kPrices[] = {
    {"item", QT_TRANSLATE_NOOP("CatalogField", "Item"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Exact name of the item, the key of bills of materials."), Type::Text, 1, 0, 0, 0, "",
     true, 38},
    {"typical", QT_TRANSLATE_NOOP("CatalogField", "Typical"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Typical price of one unit. Not known: it was looked for and not found."),
     Type::Decimal, 1, 2, 0, 1e12, "", true, 12},
    {"low", QT_TRANSLATE_NOOP("CatalogField", "Low"), "", QT_TRANSLATE_NOOP("CatalogField", "Lowest price seen."),
     Type::Decimal, 1, 2, 0, 1e12, "", true, 12},
    {"high", QT_TRANSLATE_NOOP("CatalogField", "High"), "", QT_TRANSLATE_NOOP("CatalogField", "Highest price seen."),
     Type::Decimal, 1, 2, 0, 1e12, "", true, 12},
    {"currency", QT_TRANSLATE_NOOP("CatalogField", "Currency"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Currency of the amounts."), Type::Choice, 1, 0, 0, 0, "CNY|EUR|USD"},
    {"unit", QT_TRANSLATE_NOOP("CatalogField", "Unit"), "",
     QT_TRANSLATE_NOOP("CatalogField", "What one is: a card, a server, a GPU-hour."), Type::Text, 1, 0, 0, 0, "", true, 10},
    {"observed_on", QT_TRANSLATE_NOOP("CatalogField", "Observed"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Day, month or year in which the price was seen."), Type::Text, 1, 0, 0, 0, "", true,
     12},
    {"price_class", QT_TRANSLATE_NOOP("CatalogField", "Class"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Decides how fast the price ages."), Type::Choice, 1, 0, 0, 0,
     "memory|accelerator|server|component|rental|api|energy|space|support"},
    {"type", QT_TRANSLATE_NOOP("CatalogField", "Type"), "",
     QT_TRANSLATE_NOOP("CatalogField", "How the price came about. One of the type “user” wins over all others."),
     Type::Choice, 1, 0, 0, 0, "user|list|street|quote|tender|derived"},
    {"region", QT_TRANSLATE_NOOP("CatalogField", "Region"), "", QT_TRANSLATE_NOOP("CatalogField", "Where the price holds."),
     Type::Text, 1, 0, 0, 0, "", true, 10},
    {"includes_vat", QT_TRANSLATE_NOOP("CatalogField", "With VAT"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Whether value-added tax is in the amounts."), Type::Flag},
    {"vat_rate", QT_TRANSLATE_NOOP("CatalogField", "VAT rate"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Of the included tax, as a fraction such as 0.19."), Type::Decimal, 1, 2, 0, 1, "",
     false},
    {"valid_to", QT_TRANSLATE_NOOP("CatalogField", "Valid to"), "",
     QT_TRANSLATE_NOOP("CatalogField", "From this day the record no longer counts; empty: open."), Type::Text, 1, 0, 0, 0,
     "", false},
};

constexpr CatalogField kRates[] = {
    {"id", QT_TRANSLATE_NOOP("CatalogField", "Rate"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Which rate it is: value-added tax, power usage effectiveness, maintenance."),
     Type::Text, 1, 0, 0, 0, "", true, 24},
    {"region", QT_TRANSLATE_NOOP("CatalogField", "Region"), "", QT_TRANSLATE_NOOP("CatalogField", "Where the rate holds.")},
    {"low", QT_TRANSLATE_NOOP("CatalogField", "Low"), "", QT_TRANSLATE_NOOP("CatalogField", "Lowest plausible value."),
     Type::Decimal, 1, 4, 0, 1e6},
    {"typical", QT_TRANSLATE_NOOP("CatalogField", "Typical"), "", QT_TRANSLATE_NOOP("CatalogField", "Value that plans use."),
     Type::Decimal, 1, 4, 0, 1e6},
    {"high", QT_TRANSLATE_NOOP("CatalogField", "High"), "", QT_TRANSLATE_NOOP("CatalogField", "Highest plausible value."),
     Type::Decimal, 1, 4, 0, 1e6},
    {"unit", QT_TRANSLATE_NOOP("CatalogField", "Unit"), "", QT_TRANSLATE_NOOP("CatalogField", "What the number counts."),
     Type::Text, 1, 0, 0, 0, "", true, 26},
};

constexpr CatalogField kExchangeRates[] = {
    {"base", QT_TRANSLATE_NOOP("CatalogField", "From"), "", QT_TRANSLATE_NOOP("CatalogField", "One unit of this currency …"),
     Type::Choice, 1, 0, 0, 0, "CNY|EUR|USD"},
    {"quote", QT_TRANSLATE_NOOP("CatalogField", "To"), "",
     QT_TRANSLATE_NOOP("CatalogField", "… costs so many units of this one."), Type::Choice, 1, 0, 0, 0, "CNY|EUR|USD"},
    {"rate", QT_TRANSLATE_NOOP("CatalogField", "Rate"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Units of the second currency for one of the first."), Type::Decimal, 1, 4, 0, 1e6},
    {"date", QT_TRANSLATE_NOOP("CatalogField", "Date"), "", QT_TRANSLATE_NOOP("CatalogField", "Day of the rate."),
     Type::Text, 1, 0, 0, 0, "", true, 12},
};

constexpr CatalogField kQuality[] = {
    {"model_id", QT_TRANSLATE_NOOP("CatalogField", "Model"), "", QT_TRANSLATE_NOOP("CatalogField", "Id of the model that was tested."), Type::Text, 1, 0, 0,
     0, "", true, 26},
    {"format_id", QT_TRANSLATE_NOOP("CatalogField", "Format"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Id of the weights' format; empty for the maker's own file."), Type::Text, 1, 0, 0, 0, "", true, 14},
    {"benchmark", QT_TRANSLATE_NOOP("CatalogField", "Benchmark"), "",
     QT_TRANSLATE_NOOP("CatalogField", "What was tested. Versions of a benchmark do not compare."), Type::Text, 1, 0, 0, 0, "", true, 22},
    {"score", QT_TRANSLATE_NOOP("CatalogField", "Score"), "",
     QT_TRANSLATE_NOOP("CatalogField", "The published figure. Perplexity, divergence and loss are better when lower."), Type::Number, 1, 2, 0, 1e6},
    {"unit", QT_TRANSLATE_NOOP("CatalogField", "Unit"), "", QT_TRANSLATE_NOOP("CatalogField", "What the number counts."), Type::Choice, 1, 0, 0, 0,
     "percent|percent of BF16|PPL|nats|Elo|index points"},
    {"relative_to_native", QT_TRANSLATE_NOOP("CatalogField", "Of native"), "%",
     QT_TRANSLATE_NOOP("CatalogField", "Share of what the native file reached in the same source; of a perplexity the ratio, above 100 is worse."),
     Type::Number, 1, 2, 0, 1e5},
    {"setting", QT_TRANSLATE_NOOP("CatalogField", "Setting"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Mode, budget and harness, as the source states them."), Type::Text, 1, 0, 0, 0, "", true, 34},
    {"thinking", QT_TRANSLATE_NOOP("CatalogField", "Thinking"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Whether the model thought before it answered; empty if the source does not say."), Type::Choice, 1, 0, 0, 0,
     "off|on"},
    {"effort", QT_TRANSLATE_NOOP("CatalogField", "Effort"), "",
     QT_TRANSLATE_NOOP("CatalogField", "How much the model was told to think."), Type::Choice, 1, 0, 0, 0, "low|medium|high|max", false},
    {"measure", QT_TRANSLATE_NOOP("CatalogField", "Measure"), "",
     QT_TRANSLATE_NOOP("CatalogField", "What the figure is: a score, a share of one, a loss, a perplexity, a rating."), Type::Choice, 1, 0, 0, 0,
     "score|recovery|loss|average|perplexity|divergence|rating", false},
    {"varies", QT_TRANSLATE_NOOP("CatalogField", "Differs in"), "",
     QT_TRANSLATE_NOOP("CatalogField", "What else than the format sets the row apart from the model as its maker runs it."), Type::Choice, 1, 0, 0, 0,
     "kv_cache|experts|context|checkpoint|format_not_stated", false},
    {"published", QT_TRANSLATE_NOOP("CatalogField", "Published"), "",
     QT_TRANSLATE_NOOP("CatalogField", "Day, month or year of the source; empty if it states none."), Type::Text, 1, 0, 0, 0, "", true, 12},
};

constexpr CatalogKind kKinds[] = {
    {"models", QT_TRANSLATE_NOOP("CatalogKind", "Models"), kModels},
    {"accelerators", QT_TRANSLATE_NOOP("CatalogKind", "Accelerators"), kAccelerators},
    {"cpus", QT_TRANSLATE_NOOP("CatalogKind", "CPUs"), kCpus},
    {"platforms", QT_TRANSLATE_NOOP("CatalogKind", "Machines"), kPlatforms},
    {"weight_formats", QT_TRANSLATE_NOOP("CatalogKind", "Weight formats"), kFormats},
    {"engines", QT_TRANSLATE_NOOP("CatalogKind", "Engines"), kEngines},
    {"quality", QT_TRANSLATE_NOOP("CatalogKind", "Published quality"), kQuality},
    {"links", QT_TRANSLATE_NOOP("CatalogKind", "Links"), kLinks},
    {"prices", QT_TRANSLATE_NOOP("CatalogKind", "Prices"), kPrices},
    {"rates", QT_TRANSLATE_NOOP("CatalogKind", "Rates"), kRates},
    {"exchange_rates", QT_TRANSLATE_NOOP("CatalogKind", "Exchange rates"), kExchangeRates},
};

QString number(double value, int decimals)
{
    return toQString(formatNumber(value, decimals, currentLanguage()));
}

QString missing()
{
    return QStringLiteral("–");
}

}  // namespace

std::span<const CatalogKind> catalogKinds()
{
    return kKinds;
}

std::span<const CatalogField> catalogFields(std::string_view kind)
{
    const auto found = std::ranges::find_if(kKinds, [&](const CatalogKind& k) { return kind == k.id; });
    return found == std::end(kKinds) ? std::span<const CatalogField>() : found->fields;
}

QString fieldTitle(const CatalogField& field)
{
    const QString title = QCoreApplication::translate("CatalogField", field.title);
    return *field.unit == '\0' ? title : QStringLiteral("%1 (%2)").arg(title, QString::fromUtf8(field.unit));
}

QString fieldMeaning(const CatalogField& field)
{
    return QCoreApplication::translate("CatalogField", field.meaning);
}

QString kindTitle(const CatalogKind& kind)
{
    return QCoreApplication::translate("CatalogKind", kind.title);
}

bool isNumber(const CatalogField& field)
{
    return field.type == Type::Integer || field.type == Type::Number || field.type == Type::Range ||
           field.type == Type::Decimal;
}

QVariant shownNumber(const CatalogField& field, const CatalogItem& item, const std::string& path)
{
    const JsonField* stated = fieldOf(item, path);
    if (stated == nullptr)
        return {};
    if (stated->type == JsonField::Type::Number)
        return stated->number / field.scale;
    const auto value = parseNumber(stated->text);
    return value ? QVariant(*value / field.scale) : QVariant();
}

QVariant fieldSortKey(const CatalogField& field, const CatalogItem& item)
{
    const std::string path = field.path;
    if (isNumber(field))
        return shownNumber(field, item, field.type == Type::Range ? path + "/typical" : path);
    const std::string value = fieldText(item, path);
    return value.empty() ? QVariant() : QVariant(toQString(value));
}

QString fieldValue(const CatalogField& field, const CatalogItem& item)
{
    const QVariant key = fieldSortKey(field, item);
    if (!key.isValid())
        return missing();
    if (field.type == Type::Flag)
        return key.toString() == QLatin1String("true") ? QCoreApplication::translate("CatalogField", "yes")
                                                       : QCoreApplication::translate("CatalogField", "no");
    if (!isNumber(field))
        return key.toString();
    const QString typical = number(key.toDouble(), field.decimals);
    if (field.type != Type::Range)
        return typical;
    const std::string path = field.path;
    const QVariant low = shownNumber(field, item, path + "/low");
    const QVariant high = shownNumber(field, item, path + "/high");
    if (!low.isValid() || !high.isValid() || low == high)
        return typical;
    return QStringLiteral("%1 (%2–%3)")
        .arg(typical, number(low.toDouble(), field.decimals), number(high.toDouble(), field.decimals));
}

}  // namespace sizewright
