// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/message.h"

namespace sizewright {

/// The few words that a writer adds of its own. A Document has no place for them, and a writer gets no translator.
struct WriterWords {
    const char* data;      ///< opens the table under a chart
    const char* category;  ///< heads its first column where the chart names none
    const char* summary;   ///< first sheet of a workbook
    const char* table;     ///< sheet of a table without caption
    const char* chart;     ///< sheet of a chart without title
    const char* kind;      ///< heads the column of a waterfall's kinds
    const char* value;     ///< heads a column of values without a unit
    const char* low;       ///< heads the lower end of a band
    const char* high;
};

[[nodiscard]] constexpr WriterWords writerWords(LanguageId language)
{
    switch (language) {
    case LanguageId::De:
        return {"Zahlen des Diagramms", "Kategorie", "Zusammenfassung", "Tabelle", "Diagramm", "Art", "Wert", "niedrig", "hoch"};
    case LanguageId::ZhCn:
        return {"图表数据", "类别", "摘要", "表格", "图表", "类型", "数值", "低", "高"};
    case LanguageId::En:
        break;
    }
    return {"Figures of the chart", "Category", "Summary", "Table", "Chart", "Kind", "Value", "low", "high"};
}

}  // namespace sizewright
