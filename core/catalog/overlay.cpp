// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/overlay.h"

#include <algorithm>
#include <set>

#include "core/catalog/readers.h"
#include "core/io/file.h"
#include "core/io/json_edit.h"

namespace sizewright {
namespace {

namespace fs = std::filesystem;
constexpr const char* kReplacedFile = "replaced.json";

bool names(const CatalogItem& item, std::string_view kind, std::string_view id)
{
    return item.kind == kind && item.id == id;
}

/// Every catalog file of an overlay, relative to it, in name order.
std::vector<std::string> filesBelow(const fs::path& directory)
{
    std::vector<std::string> files;
    std::error_code code;
    for (const auto& entry : fs::recursive_directory_iterator(directory, code)) {
        const std::string name = fs::relative(entry.path(), directory, code).generic_string();
        if (entry.path().extension() == ".json" && name != kReplacedFile)
            files.push_back(name);
    }
    std::sort(files.begin(), files.end());
    return files;
}

Result<std::vector<ReplacedItem>> readReplaced(const fs::path& file)
{
    const auto text = readFile(file);
    if (!text)
        return tl::unexpected(text.error());
    const auto document = JsonDocument::parse(*text, file.filename().string());
    if (!document)
        return tl::unexpected(document.error());
    std::vector<ReplacedItem> replaced;
    for (const JsonNode& node : document->root().list("items"))
        replaced.push_back({node.text("kind", 50), node.text("id", 300), node.object("item").dump()});
    if (const auto status = document->status(); !status)
        return tl::unexpected(status.error());
    return replaced;
}

std::string replacedText(const std::vector<ReplacedItem>& replaced)
{
    std::string list;
    for (const ReplacedItem& r : replaced)
        list += std::string(list.empty() ? "" : ",") + "{\"kind\":" + quotedJson(r.kind) + ",\"id\":" + quotedJson(r.id) +
                ",\"item\":" + r.json + "}";
    return indentedJson("{\"kind\":\"replaced\",\"version\":1,\"items\":[" + list + "]}");
}

/// Writes a text unless the file holds it already; an empty text means that the file goes.
Result<void> settle(const fs::path& file, const std::string& text)
{
    std::error_code code;
    if (text.empty()) {
        fs::remove(file, code);
        return code ? failure(ErrorId::WriteFailed, file.string(), code.message()) : Result<void>();
    }
    if (const auto present = readFile(file); present && *present == text)
        return {};
    fs::create_directories(file.parent_path(), code);
    return writeFileAtomically(file, text);
}

bool isUnreadable(const Overlay& overlay, const std::string& file)
{
    return std::any_of(overlay.unreadable.begin(), overlay.unreadable.end(),
                       [&](const Error& error) { return error.where.starts_with(file); });
}

/// The program's own file of a kind; another name where that one holds something else.
std::string fileFor(const Overlay& overlay, const std::string& kind)
{
    const readers::Kind* known = readers::kind(kind);
    const std::string stem = (known ? std::string(known->folder) : kind) + "/" + kind;
    std::string file = stem + ".json";
    const auto taken = [&] {
        return isUnreadable(overlay, file) ||
               std::any_of(overlay.items.begin(), overlay.items.end(),
                           [&](const CatalogItem& other) { return other.file == file && other.kind != kind; });
    };
    for (int number = 2; taken(); ++number)
        file = stem + "-" + std::to_string(number) + ".json";
    return file;
}

}  // namespace

Overlay readOverlay(const fs::path& directory)
{
    Overlay overlay;
    for (const std::string& file : filesBelow(directory)) {
        const auto text = readFile(directory / file);
        auto items = text ? readItems(*text, file) : Result<std::vector<CatalogItem>>(tl::unexpected(text.error()));
        if (!items) {
            Error error = items.error();
            if (!error.where.starts_with(file))
                error.where = file;
            overlay.unreadable.push_back(error);
            continue;
        }
        overlay.files.push_back(file);
        overlay.items.insert(overlay.items.end(), items->begin(), items->end());
    }
    std::error_code code;
    if (fs::exists(directory / kReplacedFile, code)) {
        if (auto replaced = readReplaced(directory / kReplacedFile))
            overlay.replaced = *replaced;
        else
            overlay.unreadable.push_back(replaced.error());
    }
    return overlay;
}

Result<void> saveOverlay(const Overlay& overlay, const fs::path& directory)
{
    std::set<std::string> files(overlay.files.begin(), overlay.files.end());
    for (const CatalogItem& item : overlay.items)
        files.insert(item.file);
    for (const std::string& file : files) {
        std::vector<const CatalogItem*> items;
        for (const CatalogItem& item : overlay.items)
            if (item.file == file)
                items.push_back(&item);
        const std::string text = items.empty() ? std::string() : fileText(items.front()->kind, items);
        if (const auto settled = settle(directory / file, text); !settled)
            return settled;
    }
    if (isUnreadable(overlay, kReplacedFile))
        return {};
    return settle(directory / kReplacedFile, overlay.replaced.empty() ? std::string() : replacedText(overlay.replaced));
}

void putItem(Overlay& overlay, CatalogItem item, const CatalogItem* shipped)
{
    if (shipped && !isAppendOnly(item.kind)) {
        std::erase_if(overlay.replaced, [&](const ReplacedItem& r) { return r.kind == item.kind && r.id == item.id; });
        overlay.replaced.push_back({item.kind, item.id, shipped->json});
    }
    const auto present = std::find_if(overlay.items.begin(), overlay.items.end(),
                                      [&](const CatalogItem& other) { return names(other, item.kind, item.id); });
    if (present != overlay.items.end() && !isAppendOnly(item.kind)) {
        item.file = present->file;
        *present = std::move(item);
        return;
    }
    item.file = fileFor(overlay, item.kind);
    overlay.items.push_back(std::move(item));
}

void removeItem(Overlay& overlay, const CatalogItem& item)
{
    const auto present = std::find_if(overlay.items.begin(), overlay.items.end(), [&](const CatalogItem& other) {
        return names(other, item.kind, item.id) && other.json == item.json;
    });
    if (present == overlay.items.end())
        return;
    const std::string kind = item.kind;
    const std::string id = item.id;
    overlay.items.erase(present);
    std::erase_if(overlay.replaced, [&](const ReplacedItem& r) { return r.kind == kind && r.id == id; });
}

}  // namespace sizewright
