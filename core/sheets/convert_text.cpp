// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/convert_text.h"

#include <array>
#include <cerrno>
#include <memory>

#include <iconv.h>

namespace sizewright {

std::optional<std::string> convertedToUtf8(std::string_view bytes, const char* iconvName)
{
    const auto close = [](void* handle) { iconv_close(handle); };
    iconv_t const opened = iconv_open("UTF-8", iconvName);
    // iconv_open says "failed" with the pointer -1.
    if (opened == reinterpret_cast<iconv_t>(-1))  // NOLINT(performance-no-int-to-ptr)
        return std::nullopt;
    const std::unique_ptr<void, decltype(close)> converter(opened, close);
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 2);
    std::array<char, 16384> buffer{};
    // iconv never writes to its input; its parameter only predates const.
    char* in = const_cast<char*>(bytes.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    std::size_t left = bytes.size();
    while (left > 0) {
        char* out = buffer.data();
        std::size_t room = buffer.size();
        const std::size_t result = iconv(opened, &in, &left, &out, &room);
        text.append(buffer.data(), buffer.size() - room);
        if (result == static_cast<std::size_t>(-1) && errno != E2BIG)
            return std::nullopt;
    }
    return text;
}

}  // namespace sizewright
