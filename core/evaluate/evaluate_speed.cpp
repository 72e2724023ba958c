// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"
#include "core/evaluate/speed_case.h"
#include "core/io/number_text.h"

namespace sizewright {

EvaluatedRow measuredRowOf(const CsvTable& table, std::size_t row)
{
    EvaluatedRow r;
    r.id = std::string(table.cell(row, "id"));
    r.metric = std::string(table.cell(row, "metric"));
    r.actual = parseNumber(table.cell(row, "value"));
    return r;
}

void fillPrediction(const SpeedCase& run, const ServingEstimate& estimate, EvaluatedRow& row)
{
    const Band<double> figure = figureOf(run.metric, estimate, run.load);
    row.low = figure.low * run.share;
    row.predicted = figure.typical * run.share;
    row.high = figure.high * run.share;
    row.basis = basisId(estimate.basis);
}

EvaluatedRow evaluateSpeed(const Catalog& catalog, const CsvTable& table, std::size_t row)
{
    EvaluatedRow r = measuredRowOf(table, row);
    const auto run = readSpeedCase(catalog, table, row);
    if (!run) {
        r.reason = run.error().detail;
        return r;
    }
    const auto prepared = prepareCase(catalog, *run);
    if (!prepared) {
        r.reason = prepared.error().detail;
        return r;
    }
    const auto estimate = estimateCase(*run, *prepared, catalog.calibration);
    if (!estimate) {
        r.reason = estimate.error().detail;
        return r;
    }
    fillPrediction(*run, *estimate, r);
    return r;
}

}  // namespace sizewright
