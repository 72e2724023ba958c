// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/model.h"
#include "core/io/json.h"
#include "core/text/message.h"

namespace sizewright {

/// A config.json of Hugging Face: the language model's part, with the whole file behind it. A null counts as absent.
class ConfigNode {
public:
    explicit ConfigNode(const JsonNode& root);

    [[nodiscard]] const JsonNode& part() const { return m_part; }
    [[nodiscard]] const JsonNode& root() const { return m_root; }
    [[nodiscard]] bool has(std::string_view key) const;
    /// The first of the names that is there.
    [[nodiscard]] std::optional<int> number(std::initializer_list<std::string_view> keys, int most = 10'000'000) const;
    /// As above; an error of the document if none is there.
    [[nodiscard]] int needed(std::initializer_list<std::string_view> keys, int most = 10'000'000) const;
    [[nodiscard]] bool flag(std::string_view key, bool otherwise) const;
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::vector<int> numbers(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    [[nodiscard]] JsonNode object(std::string_view key) const;
    /// The model's own type, such as "qwen3_5_moe_text".
    [[nodiscard]] std::string modelType() const { return text("model_type"); }
    [[nodiscard]] bool isType(std::initializer_list<std::string_view> types) const;

private:
    [[nodiscard]] const JsonNode* holder(std::string_view key) const;

    JsonNode m_root;
    JsonNode m_part;
};

/// How the layers look back. Sets attention and otherLayers; `layers` and `hidden` are set already.
void readAttention(const ConfigNode& config, Model& model, std::vector<Message>& warnings);
/// Dense and expert layers. Sets denseLayers, intermediate, ffnMatrices and experts.
void readFeedForward(const ConfigNode& config, Model& model, std::vector<Message>& warnings);
/// The weight format id that the checkpoint's own quantisation stands for.
[[nodiscard]] std::string nativeFormat(const ConfigNode& config, const Model& model, std::vector<Message>& warnings);

}  // namespace sizewright
