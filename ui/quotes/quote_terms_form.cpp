// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quote_terms_form.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>
#include <array>

#include "ui/quotes/quote_desk.h"
#include "ui/quotes/quote_texts.h"
#include "ui/support/language.h"

namespace sizewright {

namespace {

constexpr std::array kCurrencies{Currency::CNY, Currency::EUR, Currency::USD, Currency::JPY, Currency::GBP, Currency::CHF};

QStringList currencyNames()
{
    QStringList names;
    for (const Currency currency : kCurrencies)
        names << toQString(currencyCode(currency));
    return names;
}

struct Entries {
    QStringList names;
    std::vector<std::string> ids;  ///< the first is none
};

template <class T>
Entries entriesOf(const std::vector<T>& entries)
{
    Entries all{{QuoteTermsForm::tr("as the lines say")}, {std::string()}};
    for (const T& entry : entries) {
        all.names << toQString(entry.name);
        all.ids.push_back(entry.id);
    }
    return all;
}

void makeSearchable(QComboBox* box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    // Words that name no entry choose none.
    QObject::connect(box->lineEdit(), &QLineEdit::editingFinished, box, [box] { box->setEditText(box->itemText(box->currentIndex())); });
}

int placeOf(const std::vector<std::string>& ids, const std::string& id)
{
    const auto found = std::ranges::find(ids, id);
    return found == ids.end() ? 0 : static_cast<int>(found - ids.begin());
}

}  // namespace

QuoteTermsForm::QuoteTermsForm(QuoteDesk* desk, QWidget* parent) : QuoteForm(desk, parent)
{
    setObjectName(QStringLiteral("quoteTermsForm"));
    addVendor();
    addPrice();
    addService();
    addDelivery();
    addMachine();
    addPromises();
    showQuote();
}

void QuoteTermsForm::addVendor()
{
    auto* form = addGroup(tr("Who quotes"));
    addText(form, {"quoteVendor", tr("Vendor"), tr("Name of the company that quotes, as it stands on the quote.")}, &Quote::vendor);
    addText(form, {"quoteNumber", tr("Number"), tr("The vendor's own number of the quote.")}, &Quote::number);
    addDate(form, {"quoteDate", tr("Date"), tr("Day of the quote, such as 2026-11-22. Empty: not stated.")}, &Quote::date);
    addDate(form, {"quoteValidUntil", tr("Valid until"), tr("Last day on which the prices hold, such as 2026-12-22. Empty: not stated.")}, &Quote::validUntil);
    addText(form, {"quoteNotes", tr("Notes"), tr("Your own remarks; they stay in the plan and judge nothing.")}, &Quote::notes);
}

void QuoteTermsForm::addPrice()
{
    auto* form = addGroup(tr("Price"));
    addChoice(form, {"quoteCurrency", tr("Currency"), tr("The currency of all amounts of the quote. Choosing another one keeps the numbers.")}, currencyNames(),
              [](const Quote& quote) { return static_cast<int>(std::ranges::find(kCurrencies, quote.currency) - kCurrencies.begin()); },
              [](Quote& quote, int chosen) { setCurrency(quote, kCurrencies[static_cast<std::size_t>(chosen)]); });
    addChoice(form, {"quoteBasis", tr("Tax"), tr("Whether the prices contain value added tax. Where nothing is stated, the region's custom is assumed and said.")},
              basisNames(), [](const Quote& quote) { return static_cast<int>(quote.basis); },
              [](Quote& quote, int chosen) { quote.basis = static_cast<PriceBasis>(chosen); });
    addPercent(form, {"quoteVat", tr("VAT, %"), tr("Rate of the tax in per cent, such as 13. Empty: the region's usual rate.")}, &Quote::vatRate);
    addAmount(form, {"quoteDiscount", tr("Discount"), tr("Taken off the sum of the lines, as a positive amount in the quote's currency.")}, &Quote::discount);
    addAmount(form, {"quoteFreight", tr("Freight"), tr("Beside the lines, in the quote's currency. Empty: in a line, or not stated.")}, &Quote::freight);
    addAmount(form, {"quoteInstallation", tr("Installation"), tr("Beside the lines, in the quote's currency. Empty: in a line, or not stated.")}, &Quote::installation);
    addAmount(form, {"quoteTotal", tr("Stated total"), tr("What the quote prints at its end, in its currency and tax basis. It is held against the sum of the lines.")},
              &Quote::statedTotal);
    addText(form, {"quotePaymentTerms", tr("Payment"), tr("Terms of payment, as the vendor writes them.")}, &Quote::paymentTerms);
    addPercent(form, {"quotePrepayment", tr("Before delivery, %"), tr("Share of the price that is paid before delivery, from 0 to 100 per cent.")}, &Quote::prepayment);
    addCheck(form, {"quotePriceAdjustment", tr("Price may be raised later"), tr("The vendor may raise the price after the order, for memory for instance.")},
             &Quote::priceAdjustment);
}

void QuoteTermsForm::addService()
{
    auto* form = addGroup(tr("Goods and service"));
    addChoice(form, {"quoteCondition", tr("Condition"), tr("Whether the goods are new, refurbished or used, as the quote says.")}, conditionNames(),
              [](const Quote& quote) { return static_cast<int>(quote.condition); },
              [](Quote& quote, int chosen) { quote.condition = static_cast<GoodsCondition>(chosen); });
    addCount(form, {"quoteWarranty", tr("Warranty, months"), tr("Months of warranty, from 0 to 240. Empty: not stated.")}, &Quote::warrantyMonths);
    addChoice(form, {"quoteWarrantyBy", tr("Warranty by"), tr("Who answers for the warranty: the maker of the goods, the vendor, or nobody.")}, warrantyGiverNames(),
              [](const Quote& quote) { return static_cast<int>(quote.warrantyBy); },
              [](Quote& quote, int chosen) { quote.warrantyBy = static_cast<WarrantyGiver>(chosen); });
    addNumber(form, {"quoteResponse", tr("Response, hours"), tr("Hours until somebody answers a call for help. Empty: not stated.")}, &Quote::responseHours);
    addNumber(form, {"quoteRepair", tr("Repair, hours"), tr("Hours until the machine works again. Empty: not stated.")}, &Quote::repairHours);
    addCheck(form, {"quoteSpares", tr("Spare parts on site"), tr("Spare parts lie at your site, so that a repair does not wait for them.")}, &Quote::sparesOnSite);
}

void QuoteTermsForm::addDelivery()
{
    auto* form = addGroup(tr("Delivery and eligibility"));
    addNumber(form, {"quoteDelivery", tr("Delivery, weeks"), tr("Weeks from order to door. Empty: not stated.")}, &Quote::deliveryWeeks);
    addLine(
        form, {"quotePower", tr("Power of a machine, W"), tr("Watts of one machine under load, as the vendor states them. Empty: not stated.")},
        [](const Quote& quote) {
            const auto watts = quote.power ? Decimal::fromDouble(quote.power->raw()) : Result<Decimal>(Decimal());
            return quote.power && watts ? decimalText(*watts) : QString();
        },
        [](Quote& quote, const QString& typed) {
            const auto watts = decimalOf(typed);
            if (!watts && !typed.trimmed().isEmpty())
                return false;
            quote.power = watts ? std::optional(Watts(watts->toDouble())) : std::nullopt;
            return true;
        });
    addCheck(form, {"quoteDomestic", tr("Domestic goods"), tr("Qualifies for the preference that public tenders give to domestic goods.")}, &Quote::domestic);
    addCheck(form, {"quoteLocked", tr("Only the vendor's models"), tr("An appliance that runs only models of the vendor's choice.")}, &Quote::modelLocked);
}

void QuoteTermsForm::addMachine()
{
    const Catalog& catalog = desk()->session()->catalog();
    auto* form = addGroup(tr("Machine, where the lines do not tell"));
    const auto addEntry = [this, form](const Texts& texts, const Entries& entries, std::string QuotedMachine::*field) {
        makeSearchable(addChoice(
            form, texts, entries.names, [ids = entries.ids, field](const Quote& quote) { return placeOf(ids, quote.machine.*field); },
            [ids = entries.ids, field](Quote& quote, int chosen) {
                if (chosen >= 0 && chosen < static_cast<int>(ids.size()))
                    quote.machine.*field = ids[static_cast<std::size_t>(chosen)];
            }));
    };
    addEntry({"machinePlatform", tr("Machine"), tr("The catalog's machine that is offered. Read from the lines unless chosen here.")}, entriesOf(catalog.platforms),
             &QuotedMachine::platformId);
    addEntry({"machineAccelerator", tr("Accelerator"), tr("The catalog's accelerator that is offered. Read from the lines unless chosen here.")},
             entriesOf(catalog.accelerators), &QuotedMachine::acceleratorId);
    addMachineCount(form, {"machineDevices", tr("Accelerators in each"), tr("Accelerators in one machine. Empty: as the lines say.")}, &QuotedMachine::devices);
    addMachineCount(form, {"machineCount", tr("Machines"), tr("How many machines are offered. Empty: as the lines say.")}, &QuotedMachine::machines);
    addEntry({"machineCpu", tr("Processor"), tr("The catalog's processor of the host. Read from the lines unless chosen here.")}, entriesOf(catalog.cpus),
             &QuotedMachine::cpuId);
    addMachineCount(form, {"machineSockets", tr("Sockets"), tr("Processors in one machine. Empty: as the lines say.")}, &QuotedMachine::sockets);
    addMachineCount(form, {"machineDimms", tr("Memory modules"), tr("Modules of main memory in one machine. Empty: as the lines say.")}, &QuotedMachine::dimms);
    addMachineCount(form, {"machineDimmSize", tr("GB of a module"), tr("Gigabytes of one module of main memory. Empty: as the lines say.")},
                    &QuotedMachine::dimmGigabytes);
    addMachineCount(form, {"machineMemorySpeed", tr("Memory, MT/s"), tr("Megatransfers a second of the main memory, such as 4800. Empty: as the lines say.")},
                    &QuotedMachine::megatransfers);
}

void QuoteTermsForm::addPromises()
{
    auto* form = addGroup(tr("What the vendor says of training"));
    addChoice(form, {"quoteTraining", tr("Training and fine-tuning"), tr("Whether the vendor says that models can be trained or fine-tuned on the machine.")},
              {tr("not stated"), tr("possible"), tr("not possible")},
              [](const Quote& quote) { return !quote.supportsTraining ? 0 : *quote.supportsTraining ? 1 : 2; },
              [](Quote& quote, int chosen) { quote.supportsTraining = chosen == 0 ? std::nullopt : std::optional(chosen == 1); });
}

}  // namespace sizewright
