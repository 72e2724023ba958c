// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/project/project.h"
#include "ui/start/template_card.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr const char* kShownTemplates[] = {"personal",         "team-10",        "enterprise-100",
                                           "customer-service", "code-assistant", "edge-jetson"};
constexpr int kCardsPerRow = 3;
constexpr int kContentWidth = 270 * kGrid;

QString figuresOf(const WorkloadTemplate& entry)
{
    const LanguageId language = currentLanguage();
    const QString input = toQString(formatInteger(entry.input.raw(), language));
    const QString output = toQString(formatInteger((entry.thinking + entry.answer).raw(), language));
    return StartPage::tr("%1 tokens in, %2 out, %3 each").arg(input, output, toQString(formatRate(entry.perUser, language)));
}

QString fileLabel(const QString& file)
{
    // A single "&" in a file name would become a mnemonic.
    return QFileInfo(file).completeBaseName().replace(QLatin1Char('&'), QLatin1String("&&"));
}

/// The statement that a sample puts to the test, or its title.
QString sampleLabel(const Catalog& catalog, const QString& file)
{
    const std::string name = QFileInfo(file).completeBaseName().toStdString();
    for (const Claim& claim : catalog.claims)
        if (claim.sample && claim.sample->file == name)
            return toQString(claim.statement.in(currentLanguage())).replace(QLatin1Char('&'), QLatin1String("&&"));
    const auto project = loadProject(file.toStdString());
    return project ? toQString(project->scenario.title).replace(QLatin1Char('&'), QLatin1String("&&")) : fileLabel(file);
}

}  // namespace

StartPage::StartPage(const Catalog& catalog, const QString& samplesFolder, QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("startPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFocusPolicy(Qt::NoFocus);

    auto* content = new QWidget;
    content->setMaximumWidth(kContentWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(10 * kGrid, 12 * kGrid, 10 * kGrid, 8 * kGrid);
    column->setSpacing(4 * kGrid);
    column->addWidget(titleLabel(tr("What do you need to run?")));
    column->addWidget(
        captionLabel(tr("Choose the use that comes closest. Everything can be changed on the next three pages.")));
    auto* grid = new QGridLayout;
    grid->setSpacing(4 * kGrid);
    addCards(catalog, grid);
    column->addSpacing(2 * kGrid);
    column->addLayout(grid);
    column->addSpacing(4 * kGrid);
    column->addWidget(makeActions(catalog, samplesFolder));

    m_recent = new QVBoxLayout;
    m_recent->setSpacing(kGrid);
    column->addLayout(m_recent);
    column->addStretch();
    setWidget(content);
    setRecentFiles({});
}

void StartPage::addCards(const Catalog& catalog, QGridLayout* grid)
{
    int place = 0;
    for (const char* id : kShownTemplates) {
        const WorkloadTemplate* entry = catalog.workloadTemplate(id);
        if (entry == nullptr)
            continue;
        auto* card = new TemplateCard(text(TextKey{"Template", entry->name.c_str()}),
                                      text(TextKey{"Template", entry->summary.c_str()}), figuresOf(*entry));
        card->setObjectName(QStringLiteral("template-") + QLatin1String(id));
        connect(card, &TemplateCard::clicked, this, [this, id] { emit templateChosen(QLatin1String(id)); });
        grid->addWidget(card, place / kCardsPerRow, place % kCardsPerRow);
        ++place;
    }
    for (int i = 0; i < kCardsPerRow; ++i)
        grid->setColumnStretch(i, 1);
}

QWidget* StartPage::makeActions(const Catalog& catalog, const QString& samplesFolder)
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * kGrid);
    auto* open = actionButton(tr("&Open…"), "openButton",
                              tr("Opens a plan that was saved before. A file can also be dropped on the window."));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    auto* samples = actionButton(tr("&Samples"), "samplesButton",
                                 tr("Finished plans to look at. They open as copies, so nothing can be spoiled."));
    QMenu* menu = makeSamplesMenu(catalog, samplesFolder);
    samples->setMenu(menu);
    samples->setEnabled(!menu->isEmpty());
    auto* claims = actionButton(tr("Check a &claim"), "claimsButton",
                                tr("Looks up what articles and vendors say about local DeepSeek hardware, and what is right."));
    connect(claims, &QPushButton::clicked, this, &StartPage::claimsRequested);
    row->addWidget(open);
    row->addWidget(samples);
    row->addWidget(claims);
    auto* hardware = actionButton(tr("Hard&ware in hand"), "hardwareButton",
                                  tr("Says what machines that are there already can do: which models, for how many users, how fast."));
    connect(hardware, &QPushButton::clicked, this, &StartPage::hardwareRequested);
    row->addWidget(hardware);
    row->addStretch();
    return bar;
}

QMenu* StartPage::makeSamplesMenu(const Catalog& catalog, const QString& folder)
{
    auto* menu = new QMenu(this);
    const QFileInfoList files =
        folder.isEmpty() ? QFileInfoList() : QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        const QString path = file.absoluteFilePath();
        menu->addAction(sampleLabel(catalog, path), this, [this, path] { emit sampleChosen(path); });
    }
    return menu;
}

void StartPage::setRecentFiles(const QStringList& files)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recent->addWidget(strongLabel(tr("Opened last")));
    if (files.isEmpty())
        m_recent->addWidget(captionLabel(tr("Plans that you save or open appear here.")));
    for (const QString& file : files) {
        auto* link = new QPushButton(fileLabel(file));
        link->setFlat(true);
        link->setCursor(Qt::PointingHandCursor);
        link->setObjectName(QStringLiteral("recentFile"));
        link->setAccessibleName(tr("Open %1").arg(QFileInfo(file).fileName()));
        link->setToolTip(toolTipOf({tr("Opens this plan from its file:"), QDir::toNativeSeparators(file)}));
        connect(link, &QPushButton::clicked, this, [this, file] { emit fileChosen(file); });
        m_recent->addWidget(link, 0, Qt::AlignLeft);
    }
}

}  // namespace sizewright
