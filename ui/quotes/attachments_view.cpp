// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/attachments_view.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/text/format.h"
#include "ui/quotes/facts_table.h"
#include "ui/quotes/file_hasher.h"
#include "ui/quotes/quote_desk.h"
#include "ui/quotes/quote_texts.h"
#include "ui/support/buttons.h"
#include "ui/support/dialogs.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

AttachmentsView::AttachmentsView(QuoteDesk* desk, Dialogs* dialogs, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_dialogs(dialogs),
      m_table(new FactsTable("attachmentsTable", tr("Files of the quote"), tr("Name, size and SHA-256 of each file that the quote came in."))),
      m_remove(actionButton(tr("&Remove file"), "removeAttachmentButton", tr("Takes the selected file off this list; the file itself stays where it is.")))
{
    setObjectName(QStringLiteral("attachmentsView"));
    auto* attaching =
        actionButton(tr("&Note a file…"), "attachButton", tr("Notes name, size and SHA-256 of a file, so that it can be told later whether it is still the same."));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addWidget(attaching);
    row->addWidget(m_remove);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addLayout(row);
    column->addWidget(captionLabel(tr("The plan keeps what identifies the files that a quote came in, not the files: none is opened again.")));
    column->addWidget(m_table, 1);
    connect(attaching, &QPushButton::clicked, this, &AttachmentsView::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsView::removeCurrent);
    connect(desk, &QuoteDesk::changed, this, &AttachmentsView::showFiles);
    connect(desk, &QuoteDesk::selected, this, &AttachmentsView::showFiles);
    showFiles();
}

void AttachmentsView::chooseFile()
{
    m_dialogs->openFile(this, tr("Note a file of the quote"), tr("All files (*)"), [this](const QString& file) { attach(file); });
}

void AttachmentsView::attach(const QString& file)
{
    auto* hasher = new FileHasher(file, this);
    connect(hasher, &FileHasher::failed, this, [this](const QString& reason) { emit m_desk->refused(reason); });
    connect(hasher, &FileHasher::hashed, this, [this, id = m_desk->currentId()](const Attachment& attachment) {
        m_desk->editTender(tr("Note a file"), [&](Tender& tender) {
            for (Quote& quote : tender.quotes)
                if (quote.id == id)
                    quote.attachments.push_back(attachment);
        });
    });
    hasher->start();
}

void AttachmentsView::removeCurrent()
{
    const int row = m_table->currentIndex().row();
    const Quote* quote = m_desk->quote();
    if (quote == nullptr || row < 0 || row >= static_cast<int>(quote->attachments.size()))
        return;
    m_desk->edit(tr("Take a file off"), [row](Quote& changed) { changed.attachments.erase(changed.attachments.begin() + row); });
}

void AttachmentsView::showFiles()
{
    Table table;
    table.columns = {{tr("File").toStdString()}, {tr("Bytes").toStdString(), Align::Right}, {QStringLiteral("SHA-256").toStdString()}};
    if (const Quote* quote = m_desk->quote())
        for (const Attachment& file : quote->attachments)
            table.rows.push_back({cellText(file.name).toStdString(), formatInteger(file.bytes, currentLanguage()), file.sha256});
    const bool some = !table.rows.empty();
    m_remove->setEnabled(some);
    m_table->setTable(std::move(table));
    if (some)
        m_table->selectRow(0);
}

}  // namespace sizewright
