// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_item.h"

#include <algorithm>

#include "core/catalog/readers.h"
#include "core/io/file.h"
#include "core/io/json_edit.h"

namespace sizewright {
namespace {

std::string idOf(const CatalogItem& item)
{
    if (item.kind == "prices")
        return fieldText(item, "item");
    if (item.kind == "exchange_rates")
        return fieldText(item, "base") + "/" + fieldText(item, "quote");
    return fieldText(item, "id");
}

Grade gradeOf(const std::string& name)
{
    return name == "A" ? Grade::A : name == "B" ? Grade::B : name == "C" ? Grade::C : Grade::D;
}

CatalogItem itemOf(const std::string& kind, const JsonNode& node, const std::string& file)
{
    CatalogItem item{kind, {}, {}, node.dump(), file, {}, node.fields()};
    item.id = idOf(item);
    item.name = fieldOf(item, "name") ? fieldText(item, "name") : item.id;
    item.source = {fieldText(item, "source/title"), fieldText(item, "source/read"), gradeOf(fieldText(item, "source/grade")),
                   fieldText(item, "source/note")};
    return item;
}

std::string wrapped(const std::string& kind, std::string_view items)
{
    return "{\"kind\":" + quotedJson(kind) + ",\"version\":1,\"items\":[" + std::string(items) + "]}";
}

}  // namespace

const JsonField* fieldOf(const CatalogItem& item, std::string_view path)
{
    const auto found =
        std::find_if(item.fields.begin(), item.fields.end(), [&](const JsonField& f) { return f.path == path; });
    return found == item.fields.end() ? nullptr : &*found;
}

std::string fieldText(const CatalogItem& item, std::string_view path)
{
    const JsonField* field = fieldOf(item, path);
    return field ? field->text : std::string();
}

bool isAppendOnly(std::string_view kind)
{
    return kind == "prices" || kind == "exchange_rates";
}

Result<std::vector<CatalogItem>> readItems(std::string_view text, const std::string& file)
{
    const auto document = JsonDocument::parse(text, file);
    if (!document)
        return tl::unexpected(document.error());
    const JsonNode root = document->root();
    const std::string kind = root.text("kind", 50);
    if (root.integer("version", 1, 1'000'000) > 1)
        root.fail(ErrorId::UnsupportedVersion, "version", "this version reads catalog files of version 1");
    if (!readers::kind(kind))
        root.fail(ErrorId::UnknownId, "kind", "\"" + kind + "\" is no kind of catalog file");
    std::vector<CatalogItem> items;
    for (const JsonNode& node : root.list("items"))
        items.push_back(itemOf(kind, node, file));
    if (const auto status = document->status(); !status)
        return tl::unexpected(status.error());
    return items;
}

Result<CatalogItem> readItem(const std::string& kind, std::string_view json, const std::string& file)
{
    // The text alone first, so that a second entry cannot ride along.
    if (const auto alone = JsonDocument::parse(json, file); !alone)
        return tl::unexpected(alone.error());
    auto items = readItems(wrapped(kind, json), file);
    if (!items)
        return tl::unexpected(items.error());
    return items->front();
}

Result<std::vector<CatalogItem>> catalogItems(const std::filesystem::path& directory)
{
    const auto files = readers::files(directory);
    if (!files)
        return tl::unexpected(files.error());
    std::vector<CatalogItem> all;
    for (const std::filesystem::path& file : *files) {
        if (file.parent_path().filename() == "calibration")
            continue;
        const auto text = readFile(file);
        if (!text)
            return tl::unexpected(text.error());
        auto items = readItems(*text, file.parent_path().filename().string() + "/" + file.filename().string());
        if (!items)
            return tl::unexpected(items.error());
        all.insert(all.end(), std::make_move_iterator(items->begin()), std::make_move_iterator(items->end()));
    }
    return all;
}

std::string fileText(const std::string& kind, const std::vector<const CatalogItem*>& items)
{
    std::string list;
    for (const CatalogItem* item : items)
        list += (list.empty() ? "" : ",") + item->json;
    return indentedJson(wrapped(kind, list));
}

std::vector<ChangedField> changedFields(const CatalogItem& before, const CatalogItem& after)
{
    std::vector<ChangedField> changed;
    for (const JsonField& field : before.fields)
        if (const std::string now = fieldText(after, field.path); now != field.text)
            changed.push_back({field.path, field.text, now});
    for (const JsonField& field : after.fields)
        if (!fieldOf(before, field.path))
            changed.push_back({field.path, {}, field.text});
    return changed;
}

}  // namespace sizewright
