// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/acceptance_scripts.h"

#include "core/io/csv.h"
#include "core/io/number_text.h"
#include "core/kit/quoting.h"
#include "core/text/format.h"

namespace sizewright {
namespace acceptance {

std::string scriptHead(std::string_view name, std::string_view purpose, const AcceptanceProtocol& protocol)
{
    std::string head = "#!/usr/bin/env bash\n# " + std::string(purpose) + "\n# For: " + commentText(protocol.option) + "\n";
    head += R"sh(set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
results=${RESULTS:-$here/results}
mkdir -p "$results"
machine=$(hostname | tr -c 'A-Za-z0-9\n' '-')
)sh";
    head += "values=$results/measured-" + std::string(name) + "-$machine.csv\n";
    head += R"sh(echo 'check,measured,note' >"$values"
# Notes a value under the check that it is for, unless there is none.
measured() {
    if [ -n "$2" ]; then
        printf '%s,%s,"%s"\n' "$1" "$2" "${3:-}" >>"$values"
        printf '%s = %s\n' "$1" "$2"
    fi
}
)sh";
    return head;
}

namespace {

std::string thresholdText(const AcceptanceCheck& check, const Bound& bound, const Language& language)
{
    const std::string value = acceptanceValueText(bound.value, check.unit, language);
    return check.unit == AcceptanceUnit::YesNo ? value : language(boundDirectionName(check.direction)) + " " + value;
}

std::string checkLine(const AcceptanceCheck& check, const Language& language)
{
    std::string line = "- " + markdownText(render(check.what, language)) + " (" + markdownCode(check.id) + ")\n";
    for (const Bound& bound : check.bounds)
        line += "  - " + markdownText(language(boundOriginName(bound.origin)) + ": " + thresholdText(check, bound, language) + "; " + render(bound.basis, language)) +
                "\n";
    if (check.remark)
        line += "  - " + markdownText(render(*check.remark, language)) + "\n";
    return line;
}

std::string protocolText(const AcceptanceProtocol& protocol, const Language& language)
{
    std::string text = "# " + markdownText(language(SIZEWRIGHT_TR_NOOP("Acceptance", "Acceptance protocol"))) + "\n\n" + markdownText(protocol.option) + "\n\n";
    if (!protocol.vendor.empty())
        text += markdownText(render({"vendor", SIZEWRIGHT_TR_NOOP("Acceptance", "Against the quote of {vendor}."), {{"vendor", protocol.vendor}}}, language)) + "\n\n";
    for (const Message& remark : protocol.remarks)
        text += "- " + markdownText(render(remark, language)) + "\n";
    for (const AcceptanceStep& step : protocol.steps) {
        text += "\n## " + markdownText(language(acceptanceGroupName(step.group)) + ": " + render(step.title, language)) + "\n\n";
        text += markdownText(render(step.todo, language)) + "\n\n";
        text += markdownText(render({"milestone",
                                     SIZEWRIGHT_TR_NOOP("Acceptance", "Payment: {milestone} ({share}, a planning default)."),
                                     {{"milestone", paymentMilestoneName(step.milestone)},
                                      {"share", Percent{kPaymentPercent[static_cast<std::size_t>(step.milestone)] / 100.0, 0}}}},
                                    language)) +
                "\n\n";
        for (const AcceptanceCheck& check : step.checks)
            text += checkLine(check, language);
    }
    return text;
}

/// One line a check; the column "measured" is filled in by hand.
std::string valuesTable(const AcceptanceProtocol& protocol, const Language& language)
{
    std::string text = "check,measured,note,unit,threshold,what\n";
    for (const AcceptanceStep& step : protocol.steps) {
        if (step.load)
            continue;
        for (const AcceptanceCheck& check : step.checks) {
            std::string thresholds;
            for (const Bound& bound : check.bounds)
                thresholds += (thresholds.empty() ? "" : "; ") + thresholdText(check, bound, language);
            text += csvCell(check.id) + ",,," + csvCell(acceptanceUnitId(check.unit)) + "," + csvCell(thresholds) + "," + csvCell(render(check.what, language)) + "\n";
        }
    }
    return text;
}

std::string readme(const Language& language)
{
    const auto line = [&](const TextKey& key) { return "- " + markdownText(language(key)) + "\n"; };
    std::string text = "# " + markdownText(language(SIZEWRIGHT_TR_NOOP("Acceptance", "How to take a machine over"))) + "\n\n";
    text += line(SIZEWRIGHT_TR_NOOP("Acceptance", "Make protocol.md a part of the contract before the order: thresholds, lengths of requests, payment."));
    text += line(SIZEWRIGHT_TR_NOOP("Acceptance", "Read the scripts before you run them; inventory.sh, power.sh and offline.sh want root. The tools that they call are "
                                                  "named in the protocol and must be installed."));
    text += line(SIZEWRIGHT_TR_NOOP("Acceptance", "Run them in the order of the protocol. All of them write into the folder results; copy those of several machines "
                                                  "together, each file bears the machine's name."));
    text += line(SIZEWRIGHT_TR_NOOP("Acceptance", "Write what is read off by hand into the column \"measured\" of by-hand.csv, with a decimal point, in the unit beside it; "
                                                  "1 is yes, 0 is no, shares are 0 to 1."));
    text += line(SIZEWRIGHT_TR_NOOP("Acceptance", "Then have it judged: sizewright-cli kit record PROJECT.json by-hand.csv results"));
    return text;
}

}  // namespace
}  // namespace acceptance

Kit acceptanceKit(const Scenario& scenario, const Option& option, const AcceptanceProtocol& protocol, const Language& language)
{
    using namespace acceptance;
    Kit kit;
    kit.files = {{"README.md", readme(language), false},
                 {"protocol.md", protocolText(protocol, language), false},
                 {"by-hand.csv", valuesTable(protocol, language), false},
                 {"inventory.sh", inventoryScript(option, protocol), true},
                 {"burn_in.sh", burnInScript(option, protocol), true},
                 {"model_identity.sh", identityScript(option, protocol), true},
                 {"disk.sh", diskScript(option, protocol), true},
                 {"bench.sh", benchScript(scenario, option, protocol), true},
                 {"power.sh", powerScript(option, protocol), true},
                 {"offline.sh", offlineScript(protocol), true}};
    kit.remarks = protocol.remarks;
    kit.remarks.push_back({"no_windows", SIZEWRIGHT_TR_NOOP("Acceptance", "The scripts run on Linux and macOS; there are none for Windows."), {}});
    return kit;
}

}  // namespace sizewright
