// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>

#include "core/importers/safetensors_index.h"

namespace {

using namespace sizewright;

void readHeader(std::span<const std::uint8_t> bytes)
{
    const auto header = parseSafetensorsHeader(ByteReader(std::as_bytes(bytes), "fuzz"));
    if (!header)
        return;
    SizeCounter counter(2);
    std::int64_t sum = 0;
    for (const StoredTensor& tensor : header->tensors) {
        if (tensor.bytes.raw() < 0 || tensor.elements < 0)
            std::abort();
        sum += tensor.bytes.raw();
        counter.add(tensor.name, tensor.type, tensor.elements, tensor.bytes);
    }
    if (counter.sizes().total.raw() != sum)
        std::abort();
}

}  // namespace

/// The bytes as a whole file, as a header whose length is right, and as an index.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    readHeader({data, size});
    std::string whole(8, '\0');
    for (std::size_t i = 0; i < 8; ++i)
        whole[i] = static_cast<char>(size >> (8 * i));
    whole.append(reinterpret_cast<const char*>(data), size);
    readHeader({reinterpret_cast<const std::uint8_t*>(whole.data()), whole.size()});
    const auto index = parseSafetensorsIndex({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (index)
        for (const std::string& file : index->files)
            if (file.find('/') != std::string::npos)
                std::abort();
    return 0;
}
