// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/memory/footprint.h"
#include "core/text/format.h"
#include "ui/session/plan_session.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr int kLongestName = 100;

QString attentionName(const Attention& attention)
{
    switch (attention.kind) {
    case AttentionKind::Mla:
        return attention.indexHeads ? ImportDialog::tr("latent (MLA), sparse") : ImportDialog::tr("latent (MLA)");
    case AttentionKind::Compressed:
        return ImportDialog::tr("compressed");
    case AttentionKind::Linear:
        return ImportDialog::tr("linear, of fixed size");
    case AttentionKind::Gqa:
        break;
    }
    const QString heads = ImportDialog::tr("%1 heads share %2 keys and values").arg(attention.heads).arg(attention.kvHeads);
    if (attention.slidingWindow == 0)
        return heads;
    return ImportDialog::tr("%1, over a window of %2 tokens").arg(heads, toQString(formatInteger(attention.slidingWindow, currentLanguage())));
}

QString attentionText(const Model& model)
{
    const QString main = attentionName(model.attention);
    if (!model.otherLayers)
        return main;
    return ImportDialog::tr("%1; in %2 of %3 layers: %4")
        .arg(main)
        .arg(model.otherLayerCount())
        .arg(model.layers)
        .arg(attentionName(model.otherLayers->attention));
}

QString billions(double parameters)
{
    return toQString(formatNumber(parameters / 1e9, 2, currentLanguage()));
}

}  // namespace

ImportDialog::ImportDialog(PlanSession* session, ImportedFile file, const QString& today, QWidget* parent)
    : QDialog(parent), m_session(session), m_file(std::move(file)), m_today(today)
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a model"));
    setMinimumWidth(560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * kGrid, 5 * kGrid, 6 * kGrid, 5 * kGrid);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(6 * kGrid);
    addFacts(form);
    column->addLayout(form);
    for (const Message& warning : m_file.warnings)
        column->addWidget(captionLabel(text(warning)));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add to the plan"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(m_file.shape.has_value());
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    column->addSpacing(3 * kGrid);
    column->addWidget(buttons);
}

void ImportDialog::addFacts(QFormLayout* form)
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("importName"));
    m_name->setMaxLength(kLongestName);
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("Under this name the model stands in the plan's list of models."));
    form->addRow(tr("&Name"), m_name);
    if (m_file.shape)
        addShape(form, *m_file.shape);
    if (m_file.total)
        form->addRow(tr("Size"), strongLabel(toQString(formatBytes(*m_file.total, currentLanguage()))));
    form->addRow(tr("Read from"), bodyLabel(toQString(m_file.name)));
}

void ImportDialog::addShape(QFormLayout* form, const ModelShape& shape)
{
    const Model& model = shape.model;
    m_name->setText(toQString(model.name.empty() ? m_file.name : model.name).left(kLongestName));
    const bool sparse = model.publishedActiveParameters < model.publishedParameters;
    form->addRow(tr("Parameters"), strongLabel(sparse ? tr("%1 billion, %2 billion per token")
                                                            .arg(billions(model.publishedParameters), billions(model.publishedActiveParameters))
                                                      : tr("%1 billion").arg(billions(model.publishedParameters))));
    form->addRow(tr("Attention"), bodyLabel(attentionText(model)));
    if (const KvFormat* plain = m_session->catalog().kvFormat("bf16"); plain != nullptr)
        form->addRow(tr("Cache per token"),
                     bodyLabel(toQString(formatBytes(needOf(kvCacheSize(model, *plain).bytesPerToken), currentLanguage()))));
    if (const Model* same = sameShape(m_session->catalog(), model); same != nullptr)
        form->addRow(tr("Same shape as"), bodyLabel(toQString(same->name)));
}

void ImportDialog::accept()
{
    const auto items = ownItemsOf(m_session->catalog(), m_file, m_name->text().trimmed().toStdString(), m_today.toStdString());
    const Result<void> added = items ? m_session->addOwnItems(tr("Import %1").arg(m_name->text().trimmed()), *items)
                                     : Result<void>(tl::unexpected(items.error()));
    if (!added)
        emit failed(text(added.error()));
    QDialog::accept();
}

}  // namespace sizewright
