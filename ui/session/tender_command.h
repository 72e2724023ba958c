// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUndoCommand>

#include <cstddef>
#include <string>
#include <vector>

#include "core/quotes/tender.h"

namespace sizewright {

class PlanSession;

/// Where two lists differ: `removed` entries from `at` on gave way to `inserted` others; all before and behind are equal.
struct ChangedRange {
    std::size_t at = 0;
    std::size_t removed = 0;
    std::size_t inserted = 0;
    [[nodiscard]] bool isEmpty() const { return removed == 0 && inserted == 0; }
};
[[nodiscard]] ChangedRange changedRange(const std::vector<QuoteLine>& before, const std::vector<QuoteLine>& after);

/// An edit of the tender. Of lines, which may be many, only those are kept that differ; of all else the values before and
/// after. Neighbours with the same non-empty key become one.
class TenderCommand : public QUndoCommand {
public:
    TenderCommand(PlanSession* session, const QString& text, Tender before, Tender after, QString mergeKey);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    struct LinesChange {
        std::string quoteId;
        std::size_t at = 0;
        std::vector<QuoteLine> before;
        std::vector<QuoteLine> after;
    };
    void keepLines(Quote* before, Quote* after);
    void apply(const Tender& frame, bool forward);

    PlanSession* m_session;
    Tender m_before;  ///< quotes without their lines
    Tender m_after;
    std::vector<LinesChange> m_lines;
    QString m_mergeKey;
};

}  // namespace sizewright
