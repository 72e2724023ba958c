// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

#ifndef Q_MOC_RUN
#include "ui/models/catalog_field.h"
#include "ui/session/catalog_store.h"
#endif

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace sizewright {

/// A form over the main fields of an entry and, always, where the new figures come from. What the form does not show is
/// copied. It stays open, saying what is wrong, until the store has taken the entry.
class EntryDialog : public QDialog {
    Q_OBJECT

public:
    /// Change puts own figures over an entry; Copy makes a new one that starts as `entry` is.
    enum class Mode { Change, Copy };

    EntryDialog(CatalogStore* store, CatalogEntry entry, Mode mode, QWidget* parent = nullptr);
    /// The id of the entry that was put in; empty before.
    [[nodiscard]] std::string savedId() const { return m_savedId; }

    void accept() override;

private:
    /// An input and the place of its value in the entry.
    struct Input {
        const CatalogField* field;
        std::string path;
        QWidget* widget;
        QString before;
    };

    void addFields(QFormLayout* form);
    void addInput(QFormLayout* form, const CatalogField& field);
    QLineEdit* addLine(QFormLayout* form, const char* name, const QString& label, const QString& meaning,
                       const QString& value);
    QWidget* makeSource();
    QLineEdit* makeLine(const CatalogField& field, const std::string& path, const QString& name);
    [[nodiscard]] QString shownText(const CatalogField& field, const std::string& path) const;
    [[nodiscard]] QString textOf(const Input& input) const;
    /// The entry as the form has it.
    [[nodiscard]] Result<CatalogItem> entryOfForm() const;
    [[nodiscard]] Result<std::string> withField(const std::string& json, const Input& input) const;
    /// A range needs all three figures; empty ends are the typical one.
    [[nodiscard]] Result<std::string> withRangeEnds(std::string json) const;
    void showProblem(const QString& text);

    CatalogStore* m_store;
    CatalogEntry m_entry;
    Mode m_mode;
    std::vector<Input> m_inputs;
    QLineEdit* m_id = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_read = nullptr;
    QComboBox* m_grade = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_problem = nullptr;
    std::string m_savedId;
};

}  // namespace sizewright
