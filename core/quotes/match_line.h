// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/quotes/quote.h"

namespace sizewright {

/// An accelerator that a text names. Several where the text leaves open which variant it is; then the first is the one whose form or
/// memory the catalog leaves open too, else the smallest memory, because a promise must hold with it.
struct NamedAccelerator {
    std::vector<const Accelerator*> variants;
    int count = 0;             ///< "8 × H20": how many; 0: not stated
    double gigabytes = 0;      ///< that the text gives each; 0: not stated
    [[nodiscard]] const Accelerator* device() const { return variants.empty() ? nullptr : variants.front(); }
    [[nodiscard]] bool open() const { return variants.size() > 1; }
};
/// Tells what lines are by their texts. What it needs of the catalog, which must outlive it, is prepared once: quotes have thousands of
/// lines.
class LineMatcher {
public:
    explicit LineMatcher(const Catalog& catalog);

    /// What a line's text says that it is. A match that the user chose stays.
    [[nodiscard]] CatalogMatch match(const QuoteLine& line) const;
    [[nodiscard]] NamedAccelerator acceleratorIn(std::string_view text) const;
    /// Null if the text names none.
    [[nodiscard]] const Cpu* cpuIn(std::string_view text) const;
    /// The accelerator's price item: that of machines built with it, else the one of that name. Empty if none is catalogued.
    [[nodiscard]] std::string priceItemOf(const Accelerator& device) const;

private:
    using Words = std::vector<std::string>;
    struct Device {
        const Accelerator* device = nullptr;
        Words words;         ///< of its id, without form factor and memory
        Words bare;          ///< without the names of makers and series; empty: as `words`
        std::string form;    ///< "sxm", "pcie", "nvl"; empty: not stated
        double gigabytes = 0;
        std::size_t length = 0;
    };
    struct Component {
        const PriceRecord* record = nullptr;
        Words words;
    };

    [[nodiscard]] NamedAccelerator acceleratorIn(const Words& words) const;
    [[nodiscard]] const Cpu* cpuIn(const Words& words, const std::u32string& folded) const;
    [[nodiscard]] const Platform* platformIn(const Words& words) const;
    [[nodiscard]] std::string componentItem(std::initializer_list<std::string_view> words) const;
    [[nodiscard]] std::string moduleItem(const CatalogMatch& match) const;
    void setServer(const NamedAccelerator& named, const Words& words, CatalogMatch& match) const;

    const Catalog& m_catalog;
    std::vector<Device> m_devices;
    std::vector<std::pair<const Cpu*, std::string>> m_cpus;         ///< with the number of the model
    std::vector<std::pair<const Platform*, Words>> m_platforms;     ///< that are sold whole, by name
    std::vector<Component> m_components;
};

/// The part by the words of a text: "内存", "Arbeitsspeicher", "RDIMM".
[[nodiscard]] QuotePart partIn(std::string_view text);
/// Whether a text speaks of the part at all: "Installation and training" is about two.
[[nodiscard]] bool mentionsPart(std::string_view text, QuotePart part);

/// The catalog's machine with so many of the devices, new ones before used ones; null if it has none.
[[nodiscard]] const Platform* platformWith(const Catalog& catalog, std::string_view acceleratorId, int devices);

}  // namespace sizewright
