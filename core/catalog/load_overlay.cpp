// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "core/catalog/checks.h"
#include "core/catalog/overlay.h"
#include "core/catalog/readers.h"
#include "core/io/json_edit.h"
#include "core/io/number_text.h"

namespace sizewright {
namespace {

namespace fs = std::filesystem;
using Items = std::vector<const CatalogItem*>;

std::string placeOf(const CatalogItem& item)
{
    return item.kind + "/" + item.id;
}

/// "own#/items/0/memory" and "own [0][memory]" say nothing to the user; the entry's name and the field do.
Error named(Error error, const CatalogItem& item)
{
    static const std::string prefixes[] = {"own#/items/0", "own <root>[items][0]", "own#/", "own "};
    for (const std::string& prefix : prefixes) {
        if (!error.where.starts_with(prefix))
            continue;
        std::string field;
        for (const char c : error.where.substr(prefix.size()))
            if (c != ']')
                field += c == '[' ? '/' : c;
        error.where = placeOf(item) + (field.empty() ? "" : "#") + field;
        return error;
    }
    error.where = placeOf(item) + "#" + error.where;
    return error;
}

/// A figure without a source is a bug, also in the user's own entries; theirs must say in a note why it is so.
std::optional<Error> provenanceProblem(const CatalogItem& item)
{
    for (const char* field : {"source/title", "source/read", "source/grade", "source/note"})
        if (fieldText(item, field).empty())
            return Error{ErrorId::MissingField, placeOf(item) + "#/" + field,
                         "own entries state where they come from: title, the date it was read, grade and a note"};
    if (!dayNumber(item.source.read))
        return Error{ErrorId::OutOfRange, placeOf(item) + "#/source/read",
                     "\"" + item.source.read + "\" is no date such as 2026-11-22, 2026-11 or 2026"};
    if (item.kind == "calibration" || item.kind == "accuracy" || item.kind == "set_aside")
        return Error{ErrorId::NotApplicable, placeOf(item),
                     "the calibration is fitted as a whole and cannot be replaced in part"};
    return std::nullopt;
}

/// Items of one kind against their schema and their reader; what they read as is added to `catalog`.
checks::Errors formProblems(const Items& items, const fs::path& schemas, Catalog& catalog)
{
    checks::Errors errors;
    const std::string& kind = items.front()->kind;
    const std::string text = fileText(kind, items);
    checks::schema(text, "own", std::string(readers::kind(kind)->folder), schemas, errors);
    if (const auto read = readers::file(text, "own", catalog); !read)
        errors.push_back(read.error());
    return errors;
}

/// Of several errors the reader's, which says what would be accepted, else the schema's for the innermost place.
Error telling(const checks::Errors& errors)
{
    if (errors.back().id != ErrorId::SchemaViolation)
        return errors.back();
    return *std::max_element(errors.begin(), errors.end(),
                             [](const Error& a, const Error& b) { return a.where.size() < b.where.size(); });
}

/// The items that are sound by themselves. The kind as a whole first: with thousands of records one by one takes long.
Items soundItems(const Items& items, const fs::path& schemas, checks::Errors& leftOut)
{
    Items stated;
    for (const CatalogItem* item : items) {
        if (const auto problem = provenanceProblem(*item))
            leftOut.push_back(*problem);
        else
            stated.push_back(item);
    }
    Catalog scratch;
    if (stated.empty() || formProblems(stated, schemas, scratch).empty())
        return stated;
    Items sound;
    for (const CatalogItem* item : stated) {
        const auto errors = formProblems({item}, schemas, scratch);
        if (errors.empty())
            sound.push_back(item);
        else
            leftOut.push_back(named(telling(errors), *item));
    }
    return sound;
}

Catalog valuesOf(const Items& items)
{
    std::map<std::string_view, Items> byKind;
    for (const CatalogItem* item : items)
        byKind[item->kind].push_back(item);
    Catalog values;
    for (const auto& [kind, group] : byKind)
        // Sound by themselves, so this cannot fail.
        static_cast<void>(readers::file(fileText(std::string(kind), group), "own", values));
    return values;
}

/// The base, what is wrong with it already, and the question whether items can be laid over it.
class Ground {
public:
    explicit Ground(const Catalog& base) : m_base(base), m_known(checks::physics(base)) {}

    /// The merged catalog, or the first violation that the items bring.
    [[nodiscard]] Result<Catalog> with(const Items& items) const
    {
        auto merged = mergeCatalog(m_base, valuesOf(items), Origin::User);
        if (!merged)
            return merged;
        for (const Error& error : checks::physics(*merged))
            if (std::find(m_known.begin(), m_known.end(), error) == m_known.end())
                return tl::unexpected(error);
        return merged;
    }

private:
    const Catalog& m_base;
    checks::Errors m_known;
};

/// Which item to leave out for a violation: the one it names, else one without which it is gone, else the last.
std::size_t culpritOf(const Error& error, const Items& items, const Ground& ground)
{
    for (std::size_t i = items.size(); i-- > 0;)
        if (error.where == placeOf(*items[i]))
            return i;
    for (std::size_t i = items.size(); i-- > 0;) {
        Items without = items;
        without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
        const auto merged = ground.with(without);
        if (merged || merged.error() != error)
            return i;
    }
    return items.size() - 1;
}

void noteShipped(Catalog& catalog, const std::vector<CatalogItem>& shipped, const Overlay& overlay)
{
    for (OwnEntry& entry : catalog.ownEntries) {
        if (isAppendOnly(entry.kind))
            continue;
        const auto same = [&](const auto& other) { return other.kind == entry.kind && other.id == entry.id; };
        const auto now = std::find_if(shipped.begin(), shipped.end(), same);
        const auto then = std::find_if(overlay.replaced.begin(), overlay.replaced.end(), same);
        if (now != shipped.end())
            entry.shipped = now->json;
        if (then != overlay.replaced.end())
            entry.shippedChanged = !sameJson(then->json, entry.shipped);
    }
}

}  // namespace

std::vector<Error> itemProblems(const Catalog& base, const CatalogItem& item, const fs::path& schemas)
{
    checks::Errors problems;
    const Items sound = soundItems({&item}, schemas, problems);
    if (sound.empty())
        return problems;
    if (const auto merged = Ground(base).with(sound); !merged)
        problems.push_back(merged.error());
    return problems;
}

OverlaidCatalog overlaid(const Catalog& base, const std::vector<CatalogItem>& shipped, const Overlay& overlay,
                         const fs::path& schemas)
{
    OverlaidCatalog result{base, overlay.unreadable};
    std::map<std::string_view, Items> byKind;
    for (const CatalogItem& item : overlay.items)
        byKind[item.kind].push_back(&item);
    Items items;
    for (const auto& [kind, group] : byKind) {
        const Items sound = soundItems(group, schemas, result.leftOut);
        items.insert(items.end(), sound.begin(), sound.end());
    }
    if (items.empty())
        return result;
    const Ground ground(base);
    while (!items.empty()) {
        auto merged = ground.with(items);
        if (merged) {
            result.catalog = std::move(*merged);
            break;
        }
        result.leftOut.push_back(merged.error());
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(culpritOf(merged.error(), items, ground)));
    }
    noteShipped(result.catalog, shipped, overlay);
    return result;
}

Result<OverlaidCatalog> loadCatalog(const fs::path& directory, const std::vector<fs::path>& overlays)
{
    auto catalog = loadCatalog(directory);
    if (!catalog)
        return tl::unexpected(catalog.error());
    OverlaidCatalog result{std::move(*catalog), {}};
    std::vector<CatalogItem> shipped;
    for (const fs::path& folder : overlays) {
        const Overlay overlay = readOverlay(folder);
        if (shipped.empty() && !overlay.items.empty()) {
            auto items = catalogItems(directory);
            if (!items)
                return tl::unexpected(items.error());
            shipped = std::move(*items);
        }
        OverlaidCatalog next = overlaid(result.catalog, shipped, overlay, directory / "schema");
        result.catalog = std::move(next.catalog);
        result.leftOut.insert(result.leftOut.end(), next.leftOut.begin(), next.leftOut.end());
    }
    return result;
}

}  // namespace sizewright
