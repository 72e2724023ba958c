// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_leaves.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/io/json.h"

namespace sizewright {
namespace {

using Json = nlohmann::json;

/// nlohmann's event interface; every handler returns whether to go on.
class Events : public nlohmann::json_sax<Json> {
public:
    Events(std::string_view text, const std::string& name, const JsonLeafVisitor& visit) : m_text(text), m_name(name), m_visit(visit) {}

    bool null() override { return leaf(JsonLeaf()); }
    bool boolean(bool value) override { return leaf(value); }
    bool number_integer(number_integer_t value) override { return leaf(value); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return leaf(static_cast<double>(value));
        return leaf(static_cast<std::int64_t>(value));
    }
    bool number_float(number_float_t value, const string_t&) override { return leaf(value); }
    bool string(string_t& value) override { return leaf(std::move(value)); }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return enter(false); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(true); }
    bool end_array() override { return leave(); }
    bool key(string_t& value) override
    {
        m_path.back() = std::move(value);
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const Json::exception&) override
    {
        const std::size_t offset = std::min(position, m_text.size());
        const auto line = 1 + std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
        m_error = Error{ErrorId::InvalidJson, m_name + " line " + std::to_string(line),
                        position > m_text.size() ? "the JSON text ends too early; the file is truncated" : "not valid JSON at this place"};
        return false;
    }

    [[nodiscard]] Result<void> status() const
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return {};
    }

private:
    bool enter(bool isArray)
    {
        nextElement();
        if (m_nextIndex.size() >= static_cast<std::size_t>(kLargestJsonDepth)) {
            m_error = Error{ErrorId::TooDeep, m_name, "nested deeper than 64 levels"};
            return false;
        }
        m_nextIndex.push_back(isArray ? 0 : -1);
        m_path.emplace_back();
        return true;
    }

    bool leave()
    {
        m_nextIndex.pop_back();
        m_path.pop_back();
        return true;
    }

    void nextElement()
    {
        if (!m_nextIndex.empty() && m_nextIndex.back() >= 0)
            m_path.back() = std::to_string(m_nextIndex.back()++);
    }

    bool leaf(const JsonLeaf& value)
    {
        nextElement();
        if (const auto accepted = m_visit(m_path, value); !accepted)
            m_error = accepted.error();
        return !m_error;
    }

    std::string_view m_text;
    const std::string& m_name;
    const JsonLeafVisitor& m_visit;
    std::vector<std::string> m_path;
    std::vector<std::int64_t> m_nextIndex;  ///< of the open arrays; -1 for objects
    std::optional<Error> m_error;
};

}  // namespace

Result<void> readJsonLeaves(std::string_view text, const std::string& name, const JsonLeafVisitor& visit)
{
    Events events(text, name, visit);
    Json::sax_parse(text, &events);
    return events.status();
}

}  // namespace sizewright
