// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/units/result.h"

namespace sizewright {

inline constexpr int kLargestJsonDepth = 64;
/// In one object; finding a key takes time in proportion to their number.
inline constexpr std::size_t kMostJsonKeys = 4096;

struct JsonState;

/// One scalar of a value, by the way to it: "bandwidth/typical", "bom/0/price_item". Numbers and flags also as text.
struct JsonField {
    enum class Type { Text, Number, Flag };
    std::string path;
    Type type = Type::Text;
    double number = 0;
    std::string text;
    bool operator==(const JsonField&) const = default;
};

/// A place in a parsed document. The getters check type and range; the first thing wrong is kept by the document with its
/// file and JSON pointer, later getters return harmless defaults, and JsonDocument::status reports it at the end.
class JsonNode {
public:
    JsonNode() = default;

    [[nodiscard]] bool exists() const { return m_value != nullptr; }
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] bool isNull(std::string_view key) const;
    [[nodiscard]] bool isList(std::string_view key) const;
    [[nodiscard]] bool isObject(std::string_view key) const;

    [[nodiscard]] std::string text(std::string_view key, std::size_t longest = 4000) const;
    [[nodiscard]] std::string optionalText(std::string_view key, std::size_t longest = 4000) const;
    [[nodiscard]] double number(std::string_view key, double least, double most) const;
    [[nodiscard]] std::optional<double> optionalNumber(std::string_view key, double least, double most) const;
    [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t least, std::int64_t most) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(std::string_view key, std::int64_t least, std::int64_t most) const;
    /// integer and optionalInteger for fields that are int in our structs.
    [[nodiscard]] int count(std::string_view key, int least, int most) const;
    [[nodiscard]] int optionalCount(std::string_view key, int least, int most, int otherwise) const;
    [[nodiscard]] bool flag(std::string_view key, bool otherwise) const;
    [[nodiscard]] JsonNode object(std::string_view key) const;
    /// Does not exist if the key is absent.
    [[nodiscard]] JsonNode optionalObject(std::string_view key) const;
    /// The elements of an array; none if the key is absent and it is optional.
    [[nodiscard]] std::vector<JsonNode> list(std::string_view key) const;
    [[nodiscard]] std::vector<JsonNode> optionalList(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> optionalTexts(std::string_view key) const;
    [[nodiscard]] std::vector<double> optionalNumbers(std::string_view key, double least, double most) const;

    /// One of the named values; anything else is an error that lists what would be accepted.
    template <class E>
    [[nodiscard]] E choice(std::string_view key, std::span<const std::pair<std::string_view, E>> values) const
    {
        const std::string found = text(key);
        std::string accepted;
        for (const auto& [name, value] : values) {
            if (name == found)
                return value;
            accepted += (accepted.empty() ? "" : ", ") + std::string(name);
        }
        fail(ErrorId::UnknownId, key, "\"" + found + "\" is not one of: " + accepted);
        return values.front().second;
    }
    template <class E>
    [[nodiscard]] E choiceOr(std::string_view key, std::span<const std::pair<std::string_view, E>> values, E otherwise) const
    {
        return has(key) ? choice(key, values) : otherwise;
    }

    /// Records an error of this place (or of its member `key`) unless an earlier one is kept.
    void fail(ErrorId id, std::string_view key, std::string detail) const;
    /// Every key other than these is an error.
    void allowOnly(std::initializer_list<std::string_view> keys) const;
    [[nodiscard]] std::vector<std::string> keys() const;
    /// The value's own JSON text, compact.
    [[nodiscard]] std::string dump() const;
    /// Every scalar below this value, in the text's order; null members are left out.
    [[nodiscard]] std::vector<JsonField> fields() const;
    [[nodiscard]] std::string pointer() const { return m_pointer; }

private:
    friend class JsonDocument;
    JsonNode(std::shared_ptr<JsonState> state, const void* value, std::string pointer)
        : m_state(std::move(state)), m_value(value), m_pointer(std::move(pointer))
    {
    }
    [[nodiscard]] const void* member(std::string_view key, bool required) const;

    std::shared_ptr<JsonState> m_state;
    const void* m_value = nullptr;
    std::string m_pointer;
};

/// A parsed JSON text. Depth at most 64, no duplicate keys, at most 4,096 of them in one object, finite numbers.
class JsonDocument {
public:
    /// @error InvalidJson with `name` and line; TooDeep, OutOfRange and DuplicateKey with `name`, the last also naming the key
    [[nodiscard]] static Result<JsonDocument> parse(std::string_view text, std::string name);

    [[nodiscard]] JsonNode root() const;
    /// The first thing that a getter found wrong, if any.
    [[nodiscard]] Result<void> status() const;

private:
    std::shared_ptr<JsonState> m_state;
};

}  // namespace sizewright
