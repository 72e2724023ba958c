// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/units/result.h"

namespace sizewright {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Gb18030, Windows1252 };

/// How the bytes of a text are to be read.
struct DetectedEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    bool sure = true;  ///< false: GB18030 and Windows-1252 both make sense, and somebody has to say which it is
    bool operator==(const DetectedEncoding&) const = default;
};

/// The byte-order mark; else UTF-8 if that is valid; else whichever of GB18030 and Windows-1252 makes text of the bytes.
/// @error InvalidArgument for bytes that none of the encodings allows, also UTF-16 without a byte-order mark
[[nodiscard]] Result<DetectedEncoding> detectEncoding(std::string_view bytes, const std::string& name);

/// The bytes as UTF-8, without a byte-order mark.
/// @error InvalidArgument where the bytes do not follow the encoding
[[nodiscard]] Result<std::string> textFrom(std::string_view bytes, TextEncoding encoding, const std::string& name);

[[nodiscard]] bool isValidUtf8(std::string_view bytes);

/// "utf-8", "utf-16le", "utf-16be", "gb18030", "windows-1252"
[[nodiscard]] std::string_view encodingName(TextEncoding encoding);
[[nodiscard]] std::optional<TextEncoding> encodingFromName(std::string_view name);

}  // namespace sizewright
