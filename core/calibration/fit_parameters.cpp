// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/fit_parameters.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "core/catalog/readers.h"
#include "core/io/json.h"

namespace sizewright {

struct CalibrationDocument::Json {
    nlohmann::ordered_json root;
};

namespace {

constexpr std::array<const char*, 4> kIdKeys{"id", "engine_id", "speed_class", "isa"};

nlohmann::ordered_json* child(nlohmann::ordered_json& node, const std::string& name)
{
    if (node.is_object())
        return node.contains(name) ? &node[name] : nullptr;
    if (!node.is_array())
        return nullptr;
    for (nlohmann::ordered_json& item : node)
        for (const char* key : kIdKeys)
            if (item.is_object() && item.contains(key) && item[key] == name)
                return &item;
    return nullptr;
}

nlohmann::ordered_json* numberAt(nlohmann::ordered_json& root, const std::string& path)
{
    nlohmann::ordered_json* node = child(root, "calibration");
    for (std::size_t from = 0; node && from <= path.size();) {
        const std::size_t slash = std::min(path.find('/', from), path.size());
        node = child(*node, path.substr(from, slash - from));
        from = slash + 1;
    }
    return node && node->is_number() ? node : nullptr;
}

}  // namespace

Result<std::vector<FitParameter>> readFitParameters(std::string_view text, const std::string& name)
{
    auto document = JsonDocument::parse(text, name);
    if (!document)
        return tl::unexpected(document.error());
    std::vector<FitParameter> parameters;
    for (const JsonNode& item : document->root().list("parameters"))
        parameters.push_back({item.text("path", 200), item.number("prior", 1e-12, 1e18), item.number("spread", 0.001, 5)});
    if (const auto status = document->status(); !status)
        return tl::unexpected(status.error());
    return parameters;
}

Result<CalibrationDocument> CalibrationDocument::parse(std::string_view text, const std::string& name)
{
    // The strict reader judges depth, size and duplicate keys; the tree itself is kept to be written again.
    if (const auto strict = JsonDocument::parse(text, name); !strict)
        return tl::unexpected(strict.error());
    CalibrationDocument d;
    d.m_json = std::make_shared<Json>(Json{nlohmann::ordered_json::parse(text, nullptr, false)});
    return d;
}

void CalibrationDocument::detach()
{
    if (m_json.use_count() > 1)
        m_json = std::make_shared<Json>(*m_json);
}

Result<double> CalibrationDocument::number(const std::string& path) const
{
    if (const auto* node = numberAt(m_json->root, path))
        return node->get<double>();
    return failure(ErrorId::UnknownId, path, "no number stands at this place of the calibration");
}

Result<void> CalibrationDocument::set(const std::string& path, double value)
{
    detach();
    auto* node = numberAt(m_json->root, path);
    if (!node)
        return failure(ErrorId::UnknownId, path, "no number stands at this place of the calibration");
    *node = value;
    return {};
}

void CalibrationDocument::replace(const std::string& member, const std::string& json)
{
    detach();
    m_json->root["calibration"][member] = nlohmann::ordered_json::parse(json);
}

std::string CalibrationDocument::text() const
{
    return m_json->root.dump(2) + "\n";
}

Result<Calibration> CalibrationDocument::calibration() const
{
    Catalog catalog;
    if (const auto read = readers::file(m_json->root.dump(), "calibration", catalog); !read)
        return tl::unexpected(read.error());
    return catalog.calibration;
}

}  // namespace sizewright
