// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>

#include "core/importers/benchmark_formats.h"
#include "core/io/csv.h"
#include "core/io/file.h"
#include "core/io/json.h"
#include "core/io/number_text.h"
#include "core/kit/acceptance_record.h"

namespace sizewright {
namespace {

constexpr const char* kFormat = "sizewright-acceptance";
constexpr std::size_t kMostFiles = 5000;
/// A chat template adds a few tokens to a prompt, and an answer may end early.
constexpr double kInputSpread = 0.05;
constexpr double kInputSlack = 64;
constexpr double kOutputSpread = 0.2;

/// One run of a client, whichever wrote it. Times in milliseconds.
struct Run {
    std::optional<double> input, output, concurrency;
    std::optional<double> ttft, tpot, total;
    std::optional<double> ttft95, ttft99, failed, goodput;
    std::optional<double> prefill, decode;  ///< of an engine alone
};

std::optional<double> figureOf(const BenchmarkResult& result, std::string_view metric)
{
    for (const BenchmarkFigure& figure : result.figures)
        if (figure.row.metric == metric)
            return figure.row.value;
    return std::nullopt;
}

/// The figures of serving clients, with what a plan's calibration has no use for.
Run servingRun(const BenchmarkRecord& r, const BenchmarkResult& result)
{
    Run run;
    if (!result.figures.empty()) {
        const MeasuredRow& row = result.figures.front().row;
        run.input = row.inputTokens;
        run.output = row.outputTokens;
        run.concurrency = row.concurrency;
    }
    run.ttft = figureOf(result, "ttft_ms");
    run.tpot = figureOf(result, "tpot_ms");
    run.total = figureOf(result, "output_tok_s_total");
    run.ttft95 = r.number("p95_ttft_ms");
    run.ttft99 = r.number("p99_ttft_ms");
    run.failed = r.number("failed");
    const auto good = r.firstNumber({"request_goodput", "request_goodput:"});
    const auto all = r.number("request_throughput");
    if (good && all && *all > 0)
        run.goodput = *good / *all;
    return run;
}

std::optional<double> thousandfold(std::optional<double> value)
{
    return value ? std::optional(*value * 1e3) : std::nullopt;
}

/// EvalScope, by the names of its releases up to 0.17 and of those after them.
Run evalScopeRun(const BenchmarkRecord& r)
{
    Run run;
    run.input = r.firstNumber({"Average input tokens per request", "Avg Input Tokens"});
    run.output = r.firstNumber({"Average output tokens per request", "Avg Output Tokens"});
    run.concurrency = r.firstNumber({"Number of concurrency", "Concurrency"});
    run.ttft = r.number("TTFT (ms)");
    run.tpot = r.number("TPOT (ms)");
    if (!run.ttft)
        run.ttft = thousandfold(r.number("Average time to first token (s)"));
    if (!run.tpot)
        run.tpot = thousandfold(r.number("Average time per output token (s)"));
    run.total = r.firstNumber({"Output token throughput (tok/s)", "Output Throughput (tok/s)"});
    run.failed = r.firstNumber({"Failed requests", "Failed Requests"});
    return run;
}

bool isEvalScope(const BenchmarkRecord& r)
{
    return r.has("Average input tokens per request") || r.has("Avg Input Tokens");
}

std::optional<Run> runOf(const BenchmarkRecord& r)
{
    BenchmarkResult result;
    if (benchmarks::isLlamaBench(r)) {
        Run run;
        const bool prompt = r.number("n_prompt").value_or(0) > 0;
        const bool answer = r.number("n_gen").value_or(0) > 0;
        if (prompt != answer)
            (prompt ? run.prefill : run.decode) = r.number("avg_ts");
        return run;
    }
    if (benchmarks::isGuideLlm(r)) {
        benchmarks::addGuideLlm(r, result);
        return servingRun(r, result);
    }
    if (isEvalScope(r))
        return evalScopeRun(r);
    if (!benchmarks::isServing(r))
        return std::nullopt;
    benchmarks::addServing(r, result);
    return servingRun(r, result);
}

bool near(double value, int wanted, double spread, double slack)
{
    return std::abs(value - wanted) <= std::max(spread * wanted, slack);
}

bool sends(const Run& run, const AcceptanceLoad& load)
{
    return run.input && run.output && near(*run.input, load.input, kInputSpread, kInputSlack) && near(*run.output, load.output, kOutputSpread, 1) &&
           (!run.concurrency || std::lround(*run.concurrency) == load.concurrency);
}

bool mentions(std::string_view name, std::string_view id)
{
    const std::size_t at = name.rfind(id);
    if (at == std::string_view::npos)
        return false;
    const std::size_t end = at + id.size();
    return end == name.size() || name[end] < '0' || name[end] > '9';
}

/// The step that the file is named after, else the first whose requests these are.
const AcceptanceStep* stepOf(const AcceptanceProtocol& protocol, const Run& run, const std::string& name)
{
    const AcceptanceStep* named = nullptr;
    for (const AcceptanceStep& step : protocol.steps)
        if (step.load && mentions(name, step.id) && (!named || step.id.size() > named->id.size()))
            named = &step;
    if (named)
        return sends(run, *named->load) ? named : nullptr;
    if (!run.concurrency)
        return nullptr;
    for (const AcceptanceStep& step : protocol.steps)
        if (step.load && sends(run, *step.load))
            return &step;
    return nullptr;
}

class Collected {
public:
    Collected(const AcceptanceProtocol& protocol, std::string name) : m_protocol(protocol), m_name(std::move(name)) {}

    void add(const std::string& check, std::optional<double> value, std::string note = {})
    {
        if (value && m_protocol.check(check))
            m_results.values.push_back({check, *value, std::move(note), m_name});
    }
    void warn(const char* id, const TextKey& text, std::vector<std::pair<std::string, MessageValue>> values = {})
    {
        values.emplace_back("file", m_name);
        m_results.warnings.push_back({id, text, std::move(values)});
    }
    void addRun(const Run& run);
    void goodput(int concurrency, double share) { m_results.goodput.push_back({concurrency, share, m_name}); }
    [[nodiscard]] const AcceptanceProtocol& protocol() const { return m_protocol; }
    [[nodiscard]] AcceptanceResults take() { return std::move(m_results); }

private:
    void addTail(const AcceptanceStep& step, const Run& run);

    const AcceptanceProtocol& m_protocol;
    std::string m_name;
    AcceptanceResults m_results;
};

/// Where a client gives only the time of 99 of 100 requests, it stands for that of 95 if it is short enough.
void Collected::addTail(const AcceptanceStep& step, const Run& run)
{
    const std::string id = step.id + "-ttft-p95";
    const AcceptanceCheck* check = m_protocol.check(id);
    if (!check)
        return;
    if (run.ttft95)
        add(id, run.ttft95);
    else if (run.ttft99 && std::ranges::all_of(check->bounds, [&](const Bound& b) { return *run.ttft99 <= b.value; }))
        add(id, run.ttft99, "99 of 100");
    else
        warn("no_p95", SIZEWRIGHT_TR_NOOP("Acceptance", "{file} does not tell the time to the first token of 95 of 100 requests; note it by hand."));
}

void Collected::addRun(const Run& run)
{
    if (run.prefill || run.decode) {
        add("perf-engine-prefill", run.prefill);
        add("perf-engine-decode", run.decode);
        return;
    }
    const AcceptanceStep* step = stepOf(m_protocol, run, m_name);
    if (!step) {
        warn("no_step",
             SIZEWRIGHT_TR_NOOP("Acceptance", "{file}: no step of the protocol sends such requests ({input} tokens in, {output} out, {users} at once); the run is not counted."),
             {{"input", Number{run.input.value_or(0), 0}}, {"output", Number{run.output.value_or(0), 0}}, {"users", Number{run.concurrency.value_or(0), 0}}});
        return;
    }
    if (m_name.find("-warm") != std::string::npos) {
        add(step->id + "-ttft-warm", run.ttft);
        return;
    }
    add(step->id + "-ttft", run.ttft);
    add(step->id + "-tpot", run.tpot);
    add(step->id + "-total", run.total);
    add(step->id + "-failed", run.failed);
    addTail(*step, run);
    if (run.goodput && step->load->profile == "own")
        goodput(step->load->concurrency, *run.goodput);
}

Result<AcceptanceResults> benchmarkResults(const AcceptanceProtocol& protocol, std::string_view text, const std::string& name)
{
    const auto records = readBenchmarkRecords(text, name);
    if (!records)
        return tl::unexpected(records.error());
    Collected collected(protocol, name);
    bool any = false;
    for (const BenchmarkRecord& record : *records)
        if (const auto run = runOf(record)) {
            any = true;
            collected.addRun(*run);
        }
    if (!any)
        return failure(ErrorId::NotApplicable, name, "no results of a benchmark, of fio or of the acceptance test are in this file");
    return collected.take();
}

/// Several jobs of one kind add up; their times are weighted by how many reads they stand for.
struct DiskJobs {
    double bytesPerSecond = 0;
    double reads = 0;
    double nanoseconds = 0;
};

std::map<std::string, DiskJobs> diskJobs(const JsonNode& root)
{
    std::map<std::string, DiskJobs> jobs;
    const JsonNode common = root.optionalObject("global options");
    for (const JsonNode& job : root.list("jobs")) {
        std::string kind = job.optionalObject("job options").optionalText("rw");
        if (kind.empty())
            kind = common.optionalText("rw");
        const JsonNode read = job.object("read");
        const double rate = read.number("iops", 0, 1e12);
        DiskJobs& sum = jobs[kind];
        sum.bytesPerSecond += read.number("bw_bytes", 0, 1e18);
        sum.reads += rate;
        const JsonNode time = read.has("lat_ns") ? read.optionalObject("lat_ns") : read.optionalObject("clat_ns");
        sum.nanoseconds += rate * time.optionalNumber("mean", 0, 1e18).value_or(0);
    }
    return jobs;
}

Result<AcceptanceResults> diskResults(const AcceptanceProtocol& protocol, std::string_view text, const std::string& name)
{
    // fio puts its warnings before the object.
    const auto document = JsonDocument::parse(text.substr(std::min(text.find('{'), text.size())), name);
    if (!document)
        return tl::unexpected(document.error());
    auto jobs = diskJobs(document->root());
    if (const auto status = document->status(); !status)
        return tl::unexpected(status.error());
    Collected collected(protocol, name);
    if (const DiskJobs& ordered = jobs["read"]; ordered.bytesPerSecond > 0)
        collected.add("disk-sequential", ordered.bytesPerSecond / 1e9);
    if (const DiskJobs& random = jobs["randread"]; random.reads > 0) {
        collected.add("disk-random-iops", random.reads);
        if (random.nanoseconds > 0)
            collected.add("disk-random-latency", random.nanoseconds / random.reads / 1e6);
    }
    return collected.take();
}

void addNoted(Collected& collected, const std::string& check, double value, const std::string& note)
{
    if (collected.protocol().check(check))
        collected.add(check, value, note);
    else
        collected.warn("unknown_check", SIZEWRIGHT_TR_NOOP("Acceptance", "{file}: the protocol has no check \"{check}\"; its value is not counted."), {{"check", check}});
}

Result<AcceptanceResults> notedResults(const AcceptanceProtocol& protocol, std::string_view text, const std::string& name)
{
    const auto document = JsonDocument::parse(text, name);
    if (!document)
        return tl::unexpected(document.error());
    Collected collected(protocol, name);
    for (const JsonNode& entry : document->root().list("values"))
        addNoted(collected, entry.text("check", 200), entry.number("measured", -1e18, 1e18), entry.optionalText("note"));
    if (const auto status = document->status(); !status)
        return tl::unexpected(status.error());
    return collected.take();
}

std::optional<double> notedNumber(std::string_view cell)
{
    if (cell == "yes")
        return 1;
    if (cell == "no")
        return 0;
    return parseNumber(cell);
}

Result<AcceptanceResults> tableResults(const AcceptanceProtocol& protocol, std::string_view text, const std::string& name)
{
    const auto table = CsvTable::parse(text, name);
    if (!table)
        return tl::unexpected(table.error());
    if (!table->hasColumn("check") || !table->hasColumn("measured"))
        return failure(ErrorId::NotApplicable, name, "the columns check and measured are expected");
    Collected collected(protocol, name);
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const std::string_view cell = table->cell(row, "measured");
        if (cell.empty())
            continue;
        const auto value = notedNumber(cell);
        if (!value)
            return failure(ErrorId::InvalidArgument, name + ":" + std::to_string(table->line(row)),
                           "\"" + std::string(cell) + "\" is no number with a decimal point, and neither yes nor no");
        addNoted(collected, std::string(table->cell(row, "check")), *value, std::string(table->cell(row, "note")));
    }
    return collected.take();
}

bool isTable(std::string_view text)
{
    const std::string_view head = text.substr(0, text.find('\n'));
    return head.find("check") != std::string_view::npos && head.find("measured") != std::string_view::npos && head.find('{') == std::string_view::npos;
}

bool isNoted(std::string_view text)
{
    return text.find("\"" + std::string(kFormat) + "\"") != std::string_view::npos;
}

bool isDisk(std::string_view text)
{
    return text.find("\"fio version\"") != std::string_view::npos;
}

void append(AcceptanceResults& all, AcceptanceResults&& more)
{
    std::ranges::move(more.values, std::back_inserter(all.values));
    std::ranges::move(more.goodput, std::back_inserter(all.goodput));
    std::ranges::move(more.warnings, std::back_inserter(all.warnings));
}

/// The results in a folder and below, by name, so that the order is that of no file system.
Result<std::vector<std::filesystem::path>> filesBelow(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code code;
    for (std::filesystem::recursive_directory_iterator it(folder, code), end; !code && it != end; it.increment(code)) {
        const std::filesystem::path& path = it->path();
        if (it->is_directory(code) && path.filename() == "soak")
            it.disable_recursion_pending();
        const auto extension = path.extension();
        if (it->is_regular_file(code) && (extension == ".json" || extension == ".jsonl" || extension == ".csv"))
            files.push_back(path);
        if (files.size() > kMostFiles)
            return failure(ErrorId::OutOfRange, folder.string(), "at most 5,000 files of results are read");
    }
    if (code)
        return failure(ErrorId::FileUnreadable, folder.string(), code.message());
    std::ranges::sort(files);
    return files;
}

}  // namespace

Result<AcceptanceResults> parseAcceptanceResult(const AcceptanceProtocol& protocol, std::string_view text, const std::string& name)
{
    if (isTable(text))
        return tableResults(protocol, text, name);
    if (isDisk(text))
        return diskResults(protocol, text, name);
    if (isNoted(text))
        return notedResults(protocol, text, name);
    return benchmarkResults(protocol, text, name);
}

Result<AcceptanceResults> readAcceptanceResults(const AcceptanceProtocol& protocol, std::span<const std::filesystem::path> paths)
{
    AcceptanceResults all;
    for (const std::filesystem::path& path : paths) {
        std::error_code code;
        const bool folder = std::filesystem::is_directory(path, code);
        const auto files = folder ? filesBelow(path) : Result<std::vector<std::filesystem::path>>({path});
        if (!files)
            return tl::unexpected(files.error());
        for (const std::filesystem::path& file : *files) {
            const auto text = readFile(file);
            if (!text)
                return tl::unexpected(text.error());
            // Clients leave settings and samples beside their results.
            if (folder && file.extension() == ".csv" && !isTable(*text))
                continue;
            auto parsed = parseAcceptanceResult(protocol, *text, folder ? std::filesystem::relative(file, path, code).generic_string() : file.filename().string());
            if (!parsed && folder && parsed.error().id == ErrorId::NotApplicable)
                continue;
            if (!parsed)
                return tl::unexpected(parsed.error());
            append(all, std::move(*parsed));
        }
    }
    return all;
}

}  // namespace sizewright
