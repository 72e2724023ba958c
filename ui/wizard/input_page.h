// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>
#include <QVariant>

#include <functional>
#include <utility>
#include <vector>

#ifndef Q_MOC_RUN
#include "core/scenario/scenario.h"
#endif

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QGridLayout;
class QLineEdit;

namespace sizewright {

class PlanSession;

/// How a field is called and what it means. `name` is its object name and the merge key of its edits.
struct FieldText {
    const char* name;
    QString label;
    QString meaning;            ///< meaning, unit and where the value comes from
    const char* templateField = nullptr;  ///< figure of the template that fills it; the tooltip names its source
};

/// Accepted numbers and how they look.
struct NumberRange {
    double low = 0;
    double high = 0;
    double step = 1;
    int decimals = 0;
    QString suffix;
    QString zeroText;  ///< shown for the lowest value, such as "no limit"
};

/// A page of inputs that only read and write the session's scenario. Every input is labelled, explained, undoable, and
/// follows changes that come from elsewhere.
class InputPage : public QScrollArea {
    Q_OBJECT

public:
    explicit InputPage(PlanSession* session, QWidget* parent = nullptr);

protected:
    using NumberOf = std::function<double(const Scenario&)>;
    using SetNumber = std::function<void(Scenario&, double)>;
    using FlagOf = std::function<bool(const Scenario&)>;
    using SetFlag = std::function<void(Scenario&, bool)>;
    using TextOf = std::function<QString(const Scenario&)>;
    using SetText = std::function<void(Scenario&, const QString&)>;
    using Choices = QList<std::pair<QString, QString>>;  ///< label and value

    [[nodiscard]] PlanSession* session() const { return m_session; }

    /// A card with a heading at a place of the page's two columns.
    QFormLayout* addSection(const QString& heading, int row, int column, int columnSpan = 1);
    QDoubleSpinBox* addNumber(QFormLayout* form, const FieldText& field, const NumberRange& range, const NumberOf& get,
                              const SetNumber& set);
    QComboBox* addChoice(QFormLayout* form, const FieldText& field, const Choices& choices, const TextOf& get,
                         const SetText& set);
    QCheckBox* addCheck(QFormLayout* form, const FieldText& field, const FlagOf& get, const SetFlag& set);
    QLineEdit* addLine(QFormLayout* form, const FieldText& field, const TextOf& get, const SetText& set);
    /// Runs now and whenever the scenario changes.
    void follow(std::function<void(const Scenario&)> load);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void describe(QWidget* input, const FieldText& field, const QString& accepted);
    void load();

    PlanSession* m_session;
    QGridLayout* m_grid;
    std::vector<std::function<void(const Scenario&)>> m_loaders;
};

}  // namespace sizewright
