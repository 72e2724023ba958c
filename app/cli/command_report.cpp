// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>
#include <cstdio>
#include <memory>

#include <QApplication>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "core/calibration/own_measurements.h"
#include "core/io/file.h"
#include "core/project/project.h"
#include "core/report/csv_writer.h"
#include "core/report/html_writer.h"
#include "core/report/plan_report.h"
#include "core/report/xlsx_writer.h"
#include "core/text/format.h"
#include "ui/print/pdf_writer.h"
#include "ui/support/language.h"

namespace sizewright {
namespace {

struct ReportArguments {
    std::string project;
    std::string pdf, html, xlsx, csv;
    std::string language = "en";
};

/// Charts are drawn by Qt, which needs an application but no display.
class OffscreenApplication {
public:
    OffscreenApplication()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(&OffscreenApplication::dropNotices);
        m_application = std::make_unique<QApplication>(m_count, m_arguments);
        std::setlocale(LC_NUMERIC, "C");
    }

private:
    /// Notices about the desktop session mean nothing to a report written without one.
    static void dropNotices(QtMsgType type, const QMessageLogContext&, const QString& message)
    {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "sizewright-cli: %s\n", qPrintable(message));
    }

    int m_count = 1;
    char m_name[16] = "sizewright-cli";
    char* m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<QApplication> m_application;
};

/// Everything is made before anything is written, so that an error leaves no half of a set of reports.
struct Output {
    std::string file;
    std::string content;
};

Result<std::vector<Output>> render(const ReportArguments& a, const Document& document)
{
    std::vector<Output> outputs;
    if (!a.pdf.empty()) {
        auto pdf = writePdf(document);
        if (!pdf)
            return tl::unexpected(pdf.error());
        outputs.push_back({a.pdf, std::move(*pdf)});
    }
    if (!a.html.empty())
        outputs.push_back({a.html, writeHtml(document)});
    if (!a.xlsx.empty()) {
        auto xlsx = writeXlsx(document);
        if (!xlsx)
            return tl::unexpected(xlsx.error());
        outputs.push_back({a.xlsx, std::move(*xlsx)});
    }
    if (!a.csv.empty())
        outputs.push_back({a.csv, writeCsv(document)});
    return outputs;
}

int runReport(const CommandContext& context, const ReportArguments& a)
{
    if (a.pdf.empty() && a.html.empty() && a.xlsx.empty() && a.csv.empty())
        return report({ErrorId::InvalidArgument, "report", "name at least one of --pdf, --html, --xlsx and --csv"});
    const auto language = languageFromName(a.language);
    if (!language)
        return report({ErrorId::InvalidArgument, "--lang", "\"" + a.language + "\" is not one of en, de, zh_CN"});
    const auto opened = openProject(context, a.project);
    if (!opened)
        return report(opened.error());
    const auto& [project, catalog] = *opened;
    const auto plan = makePlan(catalog, project.scenario);
    if (!plan)
        return report({plan.error().id, a.project + "#" + plan.error().where, plan.error().detail});

    const OffscreenApplication application;
    installTranslators(*language);
    const auto outputs = render(a, planReport(catalog, project.scenario, *plan, uiLanguage(*language), &project.tender));
    if (!outputs)
        return report(outputs.error());
    for (const Output& output : *outputs)
        if (const auto written = writeFileAtomically(output.file, output.content); !written)
            return report(written.error());
    return kOk;
}

}  // namespace

void addReportCommand(CLI::App& app, CommandContext& context)
{
    const auto a = std::make_shared<ReportArguments>();
    CLI::App* command = app.add_subcommand("report", "Write the procurement report of a project");
    command->add_option("project", a->project, "Project file")->required();
    command->add_option("--pdf", a->pdf, "PDF file to write");
    command->add_option("--html", a->html, "HTML file to write");
    command->add_option("--xlsx", a->xlsx, "XLSX file to write");
    command->add_option("--csv", a->csv, "CSV file to write: the report's tables");
    command->add_option("--lang", a->language, "Language: en, de or zh_CN")->check(CLI::IsMember({"en", "de", "zh_CN"}));
    command->callback([a, &context] { context.exitCode = runReport(context, *a); });
}

}  // namespace sizewright
