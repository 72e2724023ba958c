// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quotes/match_line.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/io/number_text.h"
#include "core/text/fold.h"

namespace sizewright {
namespace {

/// Letters and digits between anything else; Chinese characters part words, too.
using Words = std::vector<std::string>;

bool isWordChar(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || c == U'+' || c == U'.';
}

/// "8x", "8×" and "8*" count what follows; the sign is a word of its own.
Words wordsOf(std::string_view text)
{
    Words words;
    std::string word;
    const auto close = [&] {
        while (!word.empty() && word.back() == '.')
            word.pop_back();
        if (word.size() > 1 && word.back() == 'x' && word.find_first_not_of("0123456789") == word.size() - 1) {
            words.push_back(word.substr(0, word.size() - 1));
            word = "x";
        }
        if (word.size() > 1 && word.front() == 'x' && word.find_first_not_of("0123456789", 1) == std::string::npos) {
            words.emplace_back("x");
            word.erase(0, 1);
        }
        if (!word.empty())
            words.push_back(word);
        word.clear();
    };
    for (const char32_t c : foldedText(text)) {
        if (c == U'*') {
            close();
            words.emplace_back("x");
        } else if (isWordChar(c) && (c != U'.' || !word.empty())) {
            word += static_cast<char>(c);
            // "8x64gb", "8xh20": the count ends at the sign.
            const bool counted = word.size() > 1 && word.back() == 'x' && word.find_first_not_of("0123456789") == word.size() - 1;
            if (counted)
                close();
        } else {
            close();
            if (c == U'卡' || c == U'张' || c == U'块' || c == U'片')
                words.emplace_back("cards");
            else if (c == U'颗' || c == U'条' || c == U'台' || c == U'套')
                words.emplace_back("x");
        }
    }
    close();
    return words;
}

std::optional<double> numberOf(std::string_view word)
{
    return word.find_first_not_of("0123456789.") == std::string_view::npos && !word.empty() ? parseNumber(word) : std::nullopt;
}

/// "141gb", "141g", or "141" before "gb"; terabytes count as a thousand.
std::optional<double> gigabytesAt(const Words& words, std::size_t i)
{
    const std::string& word = words[i];
    const std::size_t end = word.find_first_not_of("0123456789.");
    if (end == 0)
        return std::nullopt;
    const auto number = numberOf(word.substr(0, end));
    std::string unit = end == std::string::npos ? (i + 1 < words.size() ? words[i + 1] : std::string()) : word.substr(end);
    if (!number || (unit != "gb" && unit != "g" && unit != "gib" && unit != "tb" && unit != "t"))
        return std::nullopt;
    return unit.front() == 't' ? *number * 1000 : *number;
}

bool contains(const Words& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

template <class List>
bool containsAny(std::u32string_view text, const List& list)
{
    return std::ranges::any_of(list, [&](std::u32string_view part) { return text.find(part) != std::u32string_view::npos; });
}

bool isFormFactor(std::string_view word)
{
    return word == "pcie" || word == "nvl" || word.starts_with("sxm");
}

/// Names that texts leave out without being less clear.
constexpr std::array<std::string_view, 18> kSeries{"rtx",  "gtx",     "geforce", "ascend", "hygon", "dcu",       "kunlunxin", "cambricon", "mtt",
                                                   "metax", "radeon", "arc",     "tesla",  "amd",   "iluvatar", "biren",     "enflame",   "jetson"};

/// Words in a row that make up the key, however they are joined: "rtx 4090" and "rtx4090", but not "m.2" for "m2".
bool standsAt(const Words& text, std::size_t at, const Words& key)
{
    std::string joined;
    for (const std::string& word : key)
        joined += word;
    std::string found;
    for (std::size_t n = 0; n < key.size() && at + n < text.size(); ++n) {
        found += text[at + n];
        if (found == joined)
            return true;
    }
    return false;
}

std::size_t placeOf(const Words& text, const Words& key)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (standsAt(text, i, key))
            return i;
    return text.size();
}

/// The number before "x" and the name, or after the name and "x".
int countAt(const Words& words, std::size_t at, std::size_t after)
{
    const auto whole = [&](std::size_t i) {
        const auto n = i < words.size() ? numberOf(words[i]) : std::nullopt;
        return n && *n >= 1 && *n <= 1024 && *n == std::floor(*n) ? int(*n) : 0;
    };
    for (std::size_t back = 1; back <= 4 && back + 1 <= at; ++back)
        if (words[at - back] == "x" && whole(at - back - 1) > 0)
            return whole(at - back - 1);
    for (std::size_t i = after; i + 1 < words.size() && i < after + 4; ++i)
        if (words[i] == "x" && whole(i + 1) > 0 && !gigabytesAt(words, i + 1))
            return whole(i + 1);
    static constexpr std::array<std::string_view, 8> kCards{"cards", "card", "gpu", "gpus", "npu", "npus", "karten", "karte"};
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (whole(i) > 0 && std::ranges::find(kCards, words[i + 1]) != kCards.end())
            return whole(i);
    if (at > 0 && whole(at - 1) > 0 && whole(at - 1) <= 64)
        return whole(at - 1);
    return 0;
}

struct PartWords {
    QuotePart part;
    std::vector<std::u32string_view> words;
};
/// The first that occurs decides; what names a service comes before what names goods.
const std::array<PartWords, 18>& partWords()
{
    static const std::array<PartWords, 18> words{{
        {QuotePart::Freight, {U"freight", U"shipping", U"运费", U"运输", U"物流", U"fracht", U"versand", U"lieferkosten", U"transport"}},
        {QuotePart::Installation, {U"installation", U"安装", U"调试", U"上架", U"部署", U"montage", U"aufbau", U"inbetriebnahme", U"commissioning", U"deployment"}},
        {QuotePart::Training, {U"培训", U"schulung", U"einweisung", U"training of", U"user training", U"admin training"}},
        {QuotePart::Warranty, {U"warranty", U"质保", U"维保", U"保修", U"gewährleistung", U"garantie"}},
        {QuotePart::Support, {U"support", U"技术服务", U"7x24", U"驻场", U"售后", U"wartung", U"service"}},
        {QuotePart::Licence, {U"licence", U"license", U"subscription", U"订阅", U"许可", U"授权", U"lizenz", U"abonnement"}},
        {QuotePart::Software, {U"software", U"软件", U"平台系统", U"操作系统", U"betriebssystem"}},
        {QuotePart::Cooling, {U"cooling", U"空调", U"制冷", U"液冷", U"kühlung", U"klima", U"air condition"}},
        {QuotePart::Power, {U"ups", U"usv", U"不间断", U"pdu", U"配电", U"stromverteilung", U"power distribution"}},
        {QuotePart::Rack, {U"rack cabinet", U"42u", U"机柜", U"serverschrank", U"racks", U"rack,"}},
        {QuotePart::PowerSupply, {U"psu", U"power supply", U"电源", U"netzteil"}},
        {QuotePart::Network, {U"switch", U"交换机", U"网卡", U"nic", U"connectx", U"infiniband", U"光模块", U"transceiver", U"optic", U"netzwerk", U"cable", U"线缆", U"kabel", U"roce"}},
        {QuotePart::Ram, {U"ddr4", U"ddr5", U"rdimm", U"内存", U"arbeitsspeicher", U"memory module", U"main memory"}},
        {QuotePart::Disk, {U"nvme", U"ssd", U"hdd", U"硬盘", U"固态", U"festplatte", U"disk"}},
        {QuotePart::Board, {U"motherboard", U"mainboard", U"主板", U"hauptplatine"}},
        {QuotePart::Server, {U"server", U"服务器", U"一体机", U"整机", U"appliance", U"workstation", U"工作站", U"atlas 800", U"dgx", U"mac studio", U"mac mini", U"jetson", U"推理机", U"komplettsystem"}},
        {QuotePart::Host, {U"barebone", U"准系统", U"chassis", U"机箱", U"gehäuse"}},
        {QuotePart::Cpu, {U"cpu", U"processor", U"处理器", U"prozessor"}},
    }};
    return words;
}

/// Modules or disks: "16 × 64 GB", and the speed of memory.
void setModules(const Words& words, CatalogMatch& m)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto gigabytes = gigabytesAt(words, i);
        if (!gigabytes || *gigabytes <= 0)
            continue;
        m.gigabytes = *gigabytes;
        if (i >= 2 && words[i - 1] == "x")
            if (const auto count = numberOf(words[i - 2]); count && *count >= 1 && *count <= 1024)
                m.pieces = int(*count);
        if (i + 2 < words.size() && words[i + 1] == "x" && m.pieces == 0)
            if (const auto count = numberOf(words[i + 2]); count && *count >= 1 && *count <= 1024 && !gigabytesAt(words, i + 2))
                m.pieces = int(*count);
        break;
    }
    for (const std::string& word : words)
        if (const auto speed = numberOf(word.starts_with("ddr5") || word.starts_with("ddr4") ? word.substr(4) : word);
            speed && *speed >= 1600 && *speed <= 12'800 && *speed == std::floor(*speed))
            m.megatransfers = int(*speed);
}

/// Where a word for a part stands in a text. What a Chinese phrase is about stands at its end, elsewhere at its beginning.
struct PartPlace {
    QuotePart part{};
    std::size_t at = 0;
    std::size_t length = 0;

    [[nodiscard]] bool comesBefore(const PartPlace& other, bool chinese) const
    {
        const std::size_t mine = chinese ? at + length : at;
        const std::size_t its = chinese ? other.at + other.length : other.at;
        return mine != its ? (mine < its) != chinese : length > other.length;
    }
};

bool standsAlone(const std::u32string& text, std::size_t at, std::size_t length)
{
    const auto letter = [&](std::size_t i) { return i < text.size() && ((text[i] >= U'a' && text[i] <= U'z') || (text[i] >= 0xE0 && text[i] <= 0xFF)); };
    return !(at > 0 && letter(at - 1)) && !letter(at + length);
}

std::vector<PartPlace> partPlaces(const std::u32string& folded)
{
    std::vector<PartPlace> places;
    for (const PartWords& entry : partWords())
        for (const std::u32string_view word : entry.words)
            for (std::size_t at = folded.find(word); at != std::u32string::npos; at = folded.find(word, at + 1))
                // Short Latin words must stand alone: "nic" is no part of "nicht", nor "ups" of "groups".
                if (word.size() > 5 || word.front() >= 0x80 || standsAlone(folded, at, word.size()))
                    places.push_back({entry.part, at, word.size()});
    return places;
}

QuotePart partOfClause(const std::u32string& folded)
{
    const bool chinese = std::ranges::any_of(folded, [](char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; });
    const std::vector<PartPlace> places = partPlaces(folded);
    if (places.empty())
        return QuotePart::Unknown;
    PartPlace best = places.front();
    for (const PartPlace& place : places)
        if (place.comesBefore(best, chinese))
            best = place;
    // A Chinese machine whose parts are listed behind its name is still the machine.
    const bool listed = chinese && best.part >= QuotePart::Host && best.part <= QuotePart::Network;
    return listed && std::ranges::find(places, QuotePart::Server, &PartPlace::part) != places.end() ? QuotePart::Server : best.part;
}

/// What a line is about does not stand in brackets; the text itself if all of it does.
std::u32string withoutBrackets(const std::u32string& text)
{
    std::u32string result;
    int depth = 0;
    for (const char32_t c : text) {
        if (c == U'(' || c == U'[' || c == U'【')
            ++depth;
        else if ((c == U')' || c == U']' || c == U'】') && depth > 0)
            --depth;
        else if (depth == 0)
            result += c;
    }
    return result.find_first_not_of(U' ') == std::u32string::npos ? text : result;
}

std::string joined(const Words& words)
{
    std::string text;
    for (const std::string& word : words)
        text += word;
    return text;
}

bool matchesAll(const Words& name, std::initializer_list<std::string_view> words)
{
    return std::ranges::all_of(words, [&](std::string_view word) { return contains(name, word); });
}

/// Form factor named in a text; empty: none.
std::string formIn(const Words& words)
{
    for (const std::string& word : words)
        if (isFormFactor(word))
            return word.substr(0, word.starts_with("sxm") ? 3 : word.size());
    return {};
}

/// The first word with a digit is the model's number: "8480", "9355", "7985wx".
std::string cpuNumber(const Cpu& cpu)
{
    for (const std::string& word : wordsOf(cpu.id))
        if (word.find_first_of("0123456789") != std::string::npos && word.size() >= 4)
            return word;
    return {};
}

/// "2 × EPYC 9355": how many; 0: not stated.
int cpuCount(const Words& words, const std::string& number)
{
    const auto at = std::ranges::find_if(words, [&](const std::string& word) { return word == number || word == number + "+"; });
    return countAt(words, std::size_t(at - words.begin()), std::size_t(at - words.begin()) + 1);
}

}  // namespace

LineMatcher::LineMatcher(const Catalog& catalog) : m_catalog(catalog)
{
    for (const Accelerator& device : catalog.accelerators) {
        Device entry;
        entry.device = &device;
        for (std::string& word : wordsOf(device.id)) {
            const auto memory = word.size() > 2 && word.ends_with("gb") ? numberOf(std::string_view(word).substr(0, word.size() - 2)) : std::nullopt;
            if (isFormFactor(word))
                entry.form = formIn({word});
            else if (memory)
                entry.gigabytes = *memory;
            else
                entry.words.push_back(std::move(word));
        }
        entry.length = joined(entry.words).size();
        entry.bare = entry.words;
        std::erase_if(entry.bare, [](const std::string& word) { return std::ranges::find(kSeries, word) != kSeries.end(); });
        if (entry.bare.empty() || entry.bare.size() == entry.words.size() || entry.bare.front().size() < 3)
            entry.bare.clear();
        m_devices.push_back(std::move(entry));
    }
    for (const Cpu& cpu : catalog.cpus)
        if (std::string number = cpuNumber(cpu); !number.empty())
            m_cpus.emplace_back(&cpu, std::move(number));
    static constexpr std::array<std::string_view, 4> kSoldWhole{"atlas", "dgx", "jetson", "mac"};
    for (const Platform& platform : catalog.platforms) {
        Words name = wordsOf(platform.name.substr(0, platform.name.find('(')));
        std::erase_if(name, [](const std::string& word) { return word == "gb" || word == "developer" || word == "kit"; });
        if (!name.empty() && std::ranges::find(kSoldWhole, name.front()) != kSoldWhole.end())
            m_platforms.emplace_back(&platform, std::move(name));
    }
    for (const PriceRecord& record : catalog.prices)
        if (record.typical && (record.priceClass == PriceClass::Component || record.priceClass == PriceClass::Memory ||
                               record.priceClass == PriceClass::Accelerator))
            m_components.push_back({&record, wordsOf(record.item)});
}

NamedAccelerator LineMatcher::acceleratorIn(std::string_view text) const
{
    return acceleratorIn(wordsOf(text));
}

NamedAccelerator LineMatcher::acceleratorIn(const Words& words) const
{
    const bool ofApple = contains(words, "apple") || contains(words, "mac") || contains(words, "macbook");
    std::size_t longest = 0;
    std::size_t at = 0;
    std::vector<const Device*> found;
    for (const Device& entry : m_devices) {
        if ((entry.device->vendor == "Apple") != ofApple || entry.length < longest)
            continue;
        std::size_t place = placeOf(words, entry.words);
        if (place == words.size() && !entry.bare.empty())
            place = placeOf(words, entry.bare);
        if (place == words.size())
            continue;
        if (entry.length > longest)
            found.clear();
        longest = entry.length;
        at = place;
        found.push_back(&entry);
    }
    NamedAccelerator result;
    if (found.empty())
        return result;
    const std::string form = formIn(words);
    // The memory of a card stands behind its name; before it there may be that of something else.
    for (std::size_t i = at + 1; i < words.size() && result.gigabytes == 0; ++i)
        if (const auto gigabytes = gigabytesAt(words, i); gigabytes && *gigabytes < 1000)
            result.gigabytes = *gigabytes;
    const auto keepIf = [&](auto keeps) {
        if (std::ranges::any_of(found, keeps))
            std::erase_if(found, [&](const Device* entry) { return !keeps(entry); });
    };
    if (result.gigabytes > 0)
        keepIf([&](const Device* entry) { return entry->gigabytes == result.gigabytes; });
    if (!form.empty())
        keepIf([&](const Device* entry) { return entry->form == form; });
    std::ranges::stable_sort(found, {}, [&](const Device* entry) { return std::pair(!entry->form.empty() && form.empty(), entry->gigabytes); });
    for (const Device* entry : found)
        result.variants.push_back(entry->device);
    result.count = countAt(words, at, at + 1);
    return result;
}

const Cpu* LineMatcher::cpuIn(std::string_view text) const
{
    return cpuIn(wordsOf(text), foldedText(text));
}

const Cpu* LineMatcher::cpuIn(const Words& words, const std::u32string& folded) const
{
    static constexpr std::array<std::u32string_view, 14> kSigns{U"xeon", U"epyc", U"threadripper", U"ryzen", U"intel", U"amd", U"core",
                                                                U"kunpeng", U"至强", U"霄龙", U"鲲鹏", U"cpu", U"处理器", U"prozessor"};
    if (!containsAny(folded, kSigns))
        return nullptr;
    const auto found = std::ranges::find_if(m_cpus, [&](const auto& cpu) { return contains(words, cpu.second) || contains(words, cpu.second + "+"); });
    return found == m_cpus.end() ? nullptr : found->first;
}

const Platform* LineMatcher::platformIn(const Words& words) const
{
    const Platform* best = nullptr;
    std::size_t longest = 0;
    for (const auto& [platform, name] : m_platforms) {
        const bool all = std::ranges::all_of(name, [&](const std::string& word) { return contains(words, word) || (numberOf(word) && contains(words, word + "gb")); });
        if (all && name.size() > longest) {
            best = platform;
            longest = name.size();
        }
    }
    return best;
}

std::string LineMatcher::componentItem(std::initializer_list<std::string_view> words) const
{
    const auto found = std::ranges::find_if(m_components, [&](const Component& c) { return matchesAll(c.words, words); });
    return found == m_components.end() ? std::string() : found->record->item;
}

std::string LineMatcher::moduleItem(const CatalogMatch& m) const
{
    const std::string size = m.gigabytes >= 1000 ? numberText(m.gigabytes / 1000) + "tb" : numberText(m.gigabytes) + "gb";
    if (m.part == QuotePart::Ram)
        return componentItem({"ddr5", "rdimm", size, "planning"});
    const std::string server = componentItem({"enterprise", "nvme", size, "planning"});
    return !server.empty() ? server : componentItem({"consumer", "nvme", size});
}

std::string LineMatcher::priceItemOf(const Accelerator& device) const
{
    for (const bool used : {false, true})
        for (const Platform& platform : m_catalog.platforms)
            if (platform.acceleratorId == device.id && platform.used == used)
                for (const BomLine& line : platform.bom)
                    if (line.component == "accelerator" && line.quantity == platform.acceleratorCount)
                        return line.priceItem;
    const PriceRecord* best = nullptr;
    for (const Component& component : m_components) {
        const PriceRecord& record = *component.record;
        if (record.priceClass != PriceClass::Accelerator)
            continue;
        const NamedAccelerator named = acceleratorIn(component.words);
        if (named.device() == &device && named.count <= 1 && (best == nullptr || supersedes(record, *best)))
            best = &record;
    }
    return best != nullptr ? best->item : std::string();
}

/// A maker's name of a machine counts for all that is in it.
void LineMatcher::setServer(const NamedAccelerator& named, const Words& words, CatalogMatch& m) const
{
    m.part = QuotePart::Server;
    if (named.device() != nullptr)
        m.acceleratorId = named.device()->id;
    m.pieces = named.count;
    if (const Platform* platform = platformIn(words);
        platform != nullptr && (m.acceleratorId.empty() || std::ranges::find(named.variants, platform->acceleratorId, &Accelerator::id) != named.variants.end())) {
        m.platformId = platform->id;
        m.acceleratorId = platform->acceleratorId;
        m.pieces = platform->acceleratorCount;
    } else if (!m.acceleratorId.empty() && !named.open()) {
        if (const Platform* found = platformWith(m_catalog, m.acceleratorId, std::max(m.pieces, 1)))
            m.platformId = found->id;
    }
}

CatalogMatch LineMatcher::match(const QuoteLine& line) const
{
    if (line.match.byUser || line.match.part != QuotePart::Unknown)
        return line.match;
    CatalogMatch m;
    m.part = partIn(line.text);
    const bool service = m.part >= QuotePart::Software && m.part != QuotePart::Other;
    if (service)
        return m;
    const std::string text = line.text + " " + line.detail;
    const Words words = wordsOf(text);
    const bool goods = m.part == QuotePart::Unknown || m.part == QuotePart::Server || m.part == QuotePart::Host;
    if (goods) {
        const NamedAccelerator named = acceleratorIn(words);
        if (m.part == QuotePart::Server || platformIn(words) != nullptr) {
            setServer(named, words, m);
        } else if (named.device() != nullptr) {
            m.part = QuotePart::Accelerator;
            m.acceleratorId = named.device()->id;
            m.pieces = named.count;
            m.priceItem = priceItemOf(*named.device());
        }
    }
    if (m.part == QuotePart::Unknown)
        m.part = partIn(text);
    if (const Cpu* cpu = m.part == QuotePart::Ram || m.part == QuotePart::Disk ? nullptr : cpuIn(words, foldedText(text))) {
        m.cpuId = cpu->id;
        if (m.part == QuotePart::Unknown || m.part == QuotePart::Cpu)
            m.pieces = cpuCount(words, cpuNumber(*cpu));
        if (m.part == QuotePart::Unknown || m.part == QuotePart::Cpu) {
            m.part = QuotePart::Cpu;
            m.priceItem = componentItem({cpuNumber(*cpu), "list"});
        }
    }
    if (m.part == QuotePart::Ram || m.part == QuotePart::Disk) {
        setModules(words, m);
        m.priceItem = moduleItem(m);
    }
    return m;
}

QuotePart partIn(std::string_view text)
{
    const std::u32string folded = withoutBrackets(foldedText(text));
    // What stands behind a comma says more about what stands before it.
    for (std::size_t at = 0; at <= folded.size();) {
        const std::size_t end = std::min(folded.find_first_of(U",;，；、", at), folded.size());
        const QuotePart part = partOfClause(folded.substr(at, end - at));
        if (part != QuotePart::Unknown)
            return part;
        at = end + 1;
    }
    return QuotePart::Unknown;
}

bool mentionsPart(std::string_view text, QuotePart part)
{
    const std::vector<PartPlace> places = partPlaces(foldedText(text));
    return std::ranges::find(places, part, &PartPlace::part) != places.end();
}

const Platform* platformWith(const Catalog& catalog, std::string_view acceleratorId, int devices)
{
    const Platform* found = nullptr;
    for (const Platform& platform : catalog.platforms) {
        const bool same = platform.acceleratorId == acceleratorId && platform.acceleratorCount == devices && platform.family != Family::Hybrid;
        if (same && (found == nullptr || (found->used && !platform.used)))
            found = &platform;
    }
    return found;
}

}  // namespace sizewright
