// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/import_quote_dialog.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/text/format.h"
#include "ui/quotes/field_row.h"
#include "ui/quotes/question_list.h"
#include "ui/quotes/quote_desk.h"
#include "ui/quotes/quote_texts.h"
#include "ui/quotes/sheet_model.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/table_style.h"
#include "ui/support/theme.h"

namespace sizewright {

namespace {

constexpr int kLongestVendor = 4000;
constexpr int kColumnCharacters = 16;

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

const Sheet* sheetOf(const TableFile& file, const std::string& name)
{
    const auto found = std::ranges::find(file.sheets, name, &Sheet::name);
    return found != file.sheets.end() ? &*found : file.sheets.empty() ? nullptr : &file.sheets.front();
}

}  // namespace

ImportQuoteDialog::ImportQuoteDialog(QuoteDesk* desk, QSettings* settings, File file, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_settings(settings), m_file(std::move(file)), m_import(new QuoteImport(this)), m_vendor(new QLineEdit),
      m_found(captionLabel()), m_notes(captionLabel()), m_questions(new QuestionList), m_model(new SheetModel(this)), m_table(new QTableView),
      m_state(bodyLabel())
{
    setObjectName(QStringLiteral("importQuoteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a quote"));
    resize(290 * kGrid, 185 * kGrid);
    m_found->setObjectName(QStringLiteral("importFound"));
    m_notes->setObjectName(QStringLiteral("importNotes"));
    m_state->setObjectName(QStringLiteral("importState"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * kGrid, 5 * kGrid, 6 * kGrid, 5 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(bodyLabel(m_file.pasted ? tr("Cells from the clipboard. What they do not say clearly is asked; nothing is guessed.")
                                              : tr("%1. What the file does not say clearly is asked; nothing is guessed.").arg(cellText(m_file.name.toStdString()))));
    column->addWidget(makeChoices());
    column->addWidget(makeTable(), 1);
    column->addWidget(m_found);
    column->addWidget(m_notes);
    column->addWidget(m_state);
    column->addWidget(makeButtons());
    connect(m_import, &QuoteImport::answered, this, &ImportQuoteDialog::showReading);
    connect(m_questions, &QuestionList::answered, this, &ImportQuoteDialog::read);
    read();
}

QComboBox* ImportQuoteDialog::addChoice(QFormLayout* form, const char* name, const QString& label, const QString& meaning, const char* answer)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(withoutMnemonic(label));
    box->setToolTip(toolTipOf({meaning}));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    form->addRow(buddyLabel(label, box), box);
    connect(box, &QComboBox::activated, this, [this, box, answer](int chosen) {
        const std::string value = box->itemData(chosen).toString().toStdString();
        // Another way to read the file makes another table of it, to which answers about columns need not fit.
        m_options.columns.clear();
        if (value.empty())
            m_options.answers.erase(answer);
        else
            m_options.answers[answer] = value;
        read();
    });
    return box;
}

QWidget* ImportQuoteDialog::makeChoices()
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(3 * kGrid);
    form->setVerticalSpacing(2 * kGrid);
    m_vendor->setObjectName(QStringLiteral("importVendor"));
    m_vendor->setAccessibleName(tr("Vendor"));
    m_vendor->setToolTip(toolTipOf({tr("Who quotes. How this vendor's tables are read is remembered by this name.")}));
    m_vendor->setMaxLength(kLongestVendor);
    form->addRow(buddyLabel(tr("&Vendor"), m_vendor), m_vendor);
    connect(m_vendor, &QLineEdit::editingFinished, this, &ImportQuoteDialog::lookUpVendor);
    m_sheet = addChoice(form, "importSheet", tr("&Sheet"), tr("Which sheet of the workbook is the quote."), "sheet");
    m_encoding = addChoice(form, "importEncoding", tr("&Letters"), tr("How the file writes its letters. Another choice may help where the text below looks garbled."),
                           "encoding");
    m_separator = addChoice(form, "importSeparator", tr("&Columns are parted by"), tr("Which character stands between the cells of a row."), "separator");
    setUpChoices();
    auto* questions = new QScrollArea;
    questions->setFrameShape(QFrame::NoFrame);
    questions->setWidgetResizable(true);
    questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    questions->setWidget(m_questions);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8 * kGrid);
    row->addLayout(form, 2);
    row->addWidget(questions, 3);
    bar->setMaximumHeight(48 * kGrid);
    return bar;
}

void ImportQuoteDialog::setUpChoices()
{
    m_encoding->addItem(tr("as found"));
    for (const TextEncoding encoding :
         {TextEncoding::Utf8, TextEncoding::Gb18030, TextEncoding::Windows1252, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian})
        m_encoding->addItem(toQString(encodingName(encoding)).toUpper(), toQString(encodingName(encoding)));
    m_separator->addItem(tr("as found"));
    const std::pair<QString, char> separators[] = {{tr("comma"), ','}, {tr("semicolon"), ';'}, {tr("tab"), '\t'}, {tr("vertical bar"), '|'}};
    for (const auto& [name, separator] : separators)
        m_separator->addItem(name, toQString(separatorName(separator)));
}

QWidget* ImportQuoteDialog::makeTable()
{
    styleTable(m_table);
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("The table as it was read"));
    m_table->setToolTip(toolTipOf({tr("The first 200 rows of the file. Rows in the quieter colour are no lines of the quote. The boxes above say what each column "
                                      "holds.")}));
    m_table->setModel(m_model);
    m_table->setAlternatingRowColors(false);
    m_table->verticalHeader()->show();
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setDefaultSectionSize(m_table->fontMetrics().averageCharWidth() * kColumnCharacters + 4 * kGrid);
    m_fields = new FieldRow(m_table);
    connect(m_fields, &FieldRow::fieldChosen, this, [this](int chosen, QuoteField field) {
        m_options.columns[static_cast<std::size_t>(chosen)] = field;
        read();
    });
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_fields);
    column->addWidget(m_table, 1);
    return page;
}

QWidget* ImportQuoteDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("acceptQuote"));
    m_ok->setText(tr("&Import quote"));
    m_ok->setMinimumWidth(m_ok->sizeHint().width() + 6 * kGrid);
    m_ok->setToolTip(toolTipOf({tr("Puts the quote into the plan. Possible once every question is answered.")}));
    m_ok->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportQuoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportQuoteDialog::reject);
    return buttons;
}

std::string ImportQuoteDialog::vendor() const
{
    return m_vendor->text().trimmed().toStdString();
}

QString ImportQuoteDialog::mappingKey() const
{
    const QString name = m_vendor->text().simplified().toCaseFolded();
    return name.isEmpty() ? QString() : QStringLiteral("quoteMappings/") + hashOf(name.toUtf8());
}

/// What was remembered for the vendor counts until something else is said.
void ImportQuoteDialog::lookUpVendor()
{
    const QString key = mappingKey();
    if (key == m_rememberedKey)
        return;
    m_rememberedKey = key;
    const auto mapping = quoteMappingFromJson(m_settings->value(key).toString().toStdString());
    const std::optional<QuoteMapping> remembered = !key.isEmpty() && mapping ? std::optional(*mapping) : std::nullopt;
    if (remembered == m_options.remembered)
        return;
    m_options.remembered = remembered;
    read();
}

void ImportQuoteDialog::read()
{
    m_ok->setEnabled(false);
    m_state->setText(tr("The file is being read."));
    QuoteReadingOptions options = m_options;
    for (const auto& [id, value] : m_questions->answers())
        options.answers[id] = value;
    m_import->request({m_file.bytes, m_file.name, m_file.pasted, std::move(options)});
}

void ImportQuoteDialog::showReading()
{
    const QuoteImport::Answer& answer = *m_import->answer();
    if (!answer.reading || !answer.file) {
        m_state->setText(text(answer.reading ? answer.file.error() : answer.reading.error()));
        m_model->setSheet(nullptr, 0, {});
        m_fields->setColumns({}, 0);
        m_found->clear();
        m_notes->clear();
        return;
    }
    const QuoteReading& reading = *answer.reading;
    if (m_vendor->text().isEmpty() && !reading.quote.vendor.empty() && !m_vendor->isModified()) {
        m_vendor->setText(toQString(reading.quote.vendor).left(kLongestVendor));
        lookUpVendor();
    }
    showSheets(*answer.file, reading.sheet);
    showFile(reading, sheetOf(*answer.file, reading.sheet));
    m_questions->setOpen(reading.questions);
    orderForKeyboard();
    // What is remembered for the vendor may just be on its way.
    if (m_import->isComputing())
        return;
    m_state->setText(stateText());
    m_ok->setEnabled(reading.complete());
}

/// Questions and boxes of columns are made after the rest, and come before the table all the same.
void ImportQuoteDialog::orderForKeyboard()
{
    QWidget* before = m_separator;
    for (const QWidget* group : {static_cast<const QWidget*>(m_questions), static_cast<const QWidget*>(m_fields)})
        for (QComboBox* box : group->findChildren<QComboBox*>()) {
            setTabOrder(before, box);
            before = box;
        }
    setTabOrder(before, m_table);
}

void ImportQuoteDialog::showSheets(const TableFile& file, const std::string& shown)
{
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    for (const Sheet& sheet : file.sheets)
        m_sheet->addItem(sheet.visibility == Visibility::Visible ? cellText(sheet.name) : tr("%1 (hidden)").arg(cellText(sheet.name)), toQString(sheet.name));
    m_sheet->setCurrentIndex(m_sheet->findData(toQString(shown)));
    m_sheet->setEnabled(file.sheets.size() > 1);
    m_encoding->setEnabled(!file.spreadsheet && !m_file.pasted);
    m_separator->setEnabled(!file.spreadsheet);
}

void ImportQuoteDialog::showFile(const QuoteReading& reading, const Sheet* sheet)
{
    m_model->setSheet(sheet, reading.headerRow, reading.lineRows);
    m_fields->setColumns(reading.columns, m_model->columnCount());
    const Quote& quote = reading.quote;
    m_found->setText(tr("%n line(s), total %1, tax: %2, date %3", nullptr, static_cast<int>(quote.lines.size()))
                         .arg(quote.statedTotal ? toQString(formatMoney(*quote.statedTotal, currentLanguage())) : tr("not stated"),
                              basisNames().value(static_cast<int>(quote.basis)), quote.date.empty() ? tr("not stated") : toQString(quote.date)));
    QStringList notes;
    if (reading.usedRemembered)
        notes << tr("Read as the last table of this vendor.");
    for (const Message& note : reading.notes)
        notes << text(note);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

QString ImportQuoteDialog::stateText() const
{
    const QuoteReading& reading = *m_import->answer()->reading;
    if (!reading.complete())
        return tr("%n question(s) above must be answered before the quote can be imported.", nullptr, static_cast<int>(reading.questions.size()));
    return reading.quote.lines.empty() ? tr("No line was found; say in the boxes above the table what its columns hold.") : QString();
}

void ImportQuoteDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    const QuoteReading& reading = *m_import->answer()->reading;
    Quote quote = reading.quote;
    quote.vendor = vendor();
    if (!m_file.pasted)
        quote.attachments.push_back({m_file.name.toStdString(), hashOf(m_file.bytes).toStdString(), static_cast<std::int64_t>(m_file.bytes.size())});
    if (!m_desk->add(tr("Import a quote"), std::move(quote)))
        return;
    if (const QString key = mappingKey(); !key.isEmpty())
        m_settings->setValue(key, toQString(quoteMappingJson(reading.mapping)));
    QDialog::accept();
}

}  // namespace sizewright
