// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/known_names.h"

#include <algorithm>
#include <array>
#include <vector>

namespace sizewright {
namespace {

using Words = std::vector<std::string>;

/// Lower-case runs of letters and digits.
Words wordsOf(std::string_view text)
{
    Words words;
    bool open = false;
    for (char c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool keeps = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (keeps && !open)
            words.emplace_back();
        if (keeps)
            words.back() += c;
        open = keeps;
    }
    return words;
}

std::string joined(const Words& words)
{
    std::string text;
    for (const std::string& word : words)
        text += word;
    return text;
}

template <std::size_t N>
void drop(Words& words, const std::array<std::string_view, N>& noise)
{
    std::erase_if(words,
                  [&](const std::string& word) { return std::find(noise.begin(), noise.end(), word) != noise.end(); });
}

/// Words that say how a checkpoint was tuned or stored, not which model it is.
constexpr std::array<std::string_view, 30> kModelNoise{
    "meta", "instruct", "it",   "chat", "hf",   "gguf",   "fp8",     "fp4",   "nvfp4",     "mxfp4",
    "bf16", "fp16",     "f16",  "awq",  "gptq", "int4",   "int8",    "w4a16", "w8a8",      "w8a16",
    "w4a8", "4bit",     "8bit", "mlx",  "ud",   "marlin", "dynamic", "block", "quantized", "compressed"};
constexpr std::array<std::string_view, 12> kDeviceNoise{"nvidia", "geforce", "amd", "radeon",   "instinct", "apple",
                                                        "intel",  "r",       "tm",  "graphics", "gpu",      "tesla"};
constexpr std::array<std::string_view, 8> kMemoryKinds{"hbm2",  "hbm2e",  "hbm3",  "hbm3e",
                                                       "gddr6", "gddr6x", "gddr7", "generation"};

/// Where `part` begins in `words`; their number if it does not.
std::size_t placeOf(const Words& words, const Words& part)
{
    const auto found = std::search(words.begin(), words.end(), part.begin(), part.end());
    return found == words.end() || part.empty() ? words.size() : static_cast<std::size_t>(found - words.begin());
}

/// llama.cpp writes mixtures out: "Q4_K - Medium".
Words formatWords(std::string_view text)
{
    Words words = wordsOf(text);
    for (std::string& word : words)
        word = word == "medium" ? "m" : word == "small" ? "s" : word == "large" ? "l" : word;
    return words;
}

std::string_view lastPart(std::string_view path)
{
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

bool isMemory(const std::string& word)
{
    return word.size() > 2 && word.ends_with("gb") &&
           std::all_of(word.begin(), word.end() - 2, [](char c) { return c >= '0' && c <= '9'; });
}

struct DeviceWords {
    std::string name;  ///< sorted, joined
    std::string memory;
};

DeviceWords deviceWords(std::string_view text)
{
    Words words = wordsOf(text);
    drop(words, kDeviceNoise);
    drop(words, kMemoryKinds);
    DeviceWords result;
    for (std::string& word : words)
        if (word.starts_with("sxm"))
            word = "sxm";
    const auto memory = std::find_if(words.begin(), words.end(), isMemory);
    if (memory != words.end()) {
        result.memory = *memory;
        words.erase(memory);
    }
    std::sort(words.begin(), words.end());
    result.name = joined(words);
    return result;
}

}  // namespace

const WeightFormat* formatNamed(const Catalog& catalog, std::string_view text)
{
    const Words words = formatWords(text);
    const WeightFormat* best = nullptr;
    std::size_t longest = 0;
    for (const WeightFormat& format : catalog.weightFormats) {
        const Words id = wordsOf(format.id);
        if (id.size() > longest && placeOf(words, id) < words.size()) {
            best = &format;
            longest = id.size();
        }
    }
    return best;
}

const Model* modelNamed(const Catalog& catalog, std::string_view name)
{
    std::string_view file = lastPart(name);
    if (file.ends_with(".gguf"))
        file.remove_suffix(5);
    Words words = wordsOf(file);
    if (const WeightFormat* format = formatNamed(catalog, file))
        words.resize(placeOf(formatWords(file), wordsOf(format->id)));
    drop(words, kModelNoise);
    const std::string wanted = joined(words);
    const Model* found = nullptr;
    for (const Model& model : catalog.models) {
        Words id = wordsOf(model.id);
        Words title = wordsOf(model.name);
        drop(id, kModelNoise);
        drop(title, kModelNoise);
        if (wanted.empty() || (joined(id) != wanted && joined(title) != wanted))
            continue;
        if (found)
            return nullptr;
        found = &model;
    }
    return found;
}

const Accelerator* deviceNamed(const Catalog& catalog, std::string_view name)
{
    const DeviceWords wanted = deviceWords(name);
    const Accelerator* found = nullptr;
    for (const Accelerator& device : catalog.accelerators) {
        // Entries for old measurements, and boards that no driver names as such.
        if (device.name.find("not stated") != std::string::npos || device.name.find("(modified)") != std::string::npos)
            continue;
        const DeviceWords words = deviceWords(device.id);
        if (wanted.name.empty() || words.name != wanted.name ||
            (!wanted.memory.empty() && !words.memory.empty() && words.memory != wanted.memory))
            continue;
        if (found)
            return nullptr;
        found = &device;
    }
    return found;
}

NamedDevices devicesNamed(std::string_view list)
{
    NamedDevices result;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find_first_of(",/", begin), list.size());
        std::string_view name = list.substr(begin, end - begin);
        while (name.starts_with(' '))
            name.remove_prefix(1);
        while (name.ends_with(' '))
            name.remove_suffix(1);
        if (!name.empty()) {
            if (result.count > 0 && name != result.name)
                return {};
            result.name = std::string(name);
            ++result.count;
        }
        begin = end + 1;
    }
    return result;
}

}  // namespace sizewright
