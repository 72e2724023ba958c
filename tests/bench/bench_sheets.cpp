// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "core/quotes/read_quote.h"
#include "tests/support/zip_bytes.h"

/// Reading quotes of ten thousand lines, from text and from a workbook.
namespace {

using namespace sizewright;

std::string largeCsv(int lines)
{
    std::string text = "Pos;Bezeichnung;Menge;Einzelpreis EUR;Gesamtpreis EUR\n";
    for (int i = 1; i <= lines; ++i)
        text += std::to_string(i) + ";GPU-Server 8x H200 Variante " + std::to_string(i) + ";2;1.250,50;2.501,00\n";
    return text + "Alle Preise netto zzgl. MwSt.\n";
}

std::string largeXlsx(int lines)
{
    std::string rows =
        R"(<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Item</t></is></c><c r="B1" t="inlineStr"><is><t>Qty</t></is></c>)"
        R"(<c r="C1" t="inlineStr"><is><t>Unit price net EUR</t></is></c><c r="D1" t="inlineStr"><is><t>Total EUR</t></is></c></row>)";
    for (int i = 2; i <= lines + 1; ++i) {
        const std::string n = std::to_string(i);
        rows += "<row r=\"" + n + "\"><c r=\"A" + n + "\" t=\"inlineStr\"><is><t>Part " + n + "</t></is></c><c r=\"B" + n +
                "\"><v>2</v></c><c r=\"C" + n + "\"><v>1250.5</v></c><c r=\"D" + n + "\"><v>2501</v></c></row>";
    }
    return test::xlsxOf({rows + "</sheetData>"});
}

void readAll(benchmark::State& state, const std::string& bytes)
{
    for (auto _ : state) {
        const auto reading = readQuoteFile(bytes, "quote");
        if (!reading || reading->quote.lines.size() != 10'000 || !reading->complete())
            state.SkipWithError("the quote was not read");
        benchmark::DoNotOptimize(reading);
    }
    state.counters["bytes"] = static_cast<double>(bytes.size());
}

void readCsvOfTenThousandLines(benchmark::State& state)
{
    readAll(state, largeCsv(10'000));
}
void readXlsxOfTenThousandLines(benchmark::State& state)
{
    readAll(state, largeXlsx(10'000));
}

}  // namespace

BENCHMARK(readCsvOfTenThousandLines)->Unit(benchmark::kMillisecond);
BENCHMARK(readXlsxOfTenThousandLines)->Unit(benchmark::kMillisecond);
