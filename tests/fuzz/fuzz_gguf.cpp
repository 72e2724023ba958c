// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>
#include <span>

#include "core/importers/checkpoint_sizes.h"
#include "core/importers/ggml_types.h"
#include "core/importers/gguf_header.h"

/// Any bytes either are a header within the limits, whose tensors add up, or are refused with an offset.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sizewright;
    // The last byte says how much larger the whole file is than its header.
    const std::uint64_t more = size > 0 ? std::uint64_t{data[size - 1]} << 12 : 0;
    const auto header = parseGgufHeader(ByteReader(std::as_bytes(std::span(data, size)), "fuzz", size + more));
    if (!header) {
        if (header.error().where.empty() || header.error().detail.empty())
            std::abort();
        return 0;
    }
    SizeCounter counter(2);
    std::int64_t sum = 0;
    for (const GgufTensor& tensor : header->tensors) {
        if (tensor.bytes.raw() < 0 || tensor.elements < 1)
            std::abort();
        sum += tensor.bytes.raw();
        counter.add(tensor.name, ggmlTypeName(tensor.type), tensor.elements, tensor.bytes);
    }
    if (counter.sizes().total.raw() != sum)
        std::abort();
    return 0;
}
