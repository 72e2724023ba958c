// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/money/money.h"
#include "core/text/message.h"
#include "core/units/units.h"

namespace sizewright {

/// Most lines that one quote may have, and most quotes of a tender.
inline constexpr std::size_t kMostQuoteLines = 100'000;
inline constexpr std::size_t kMostQuotes = 500;

/// What a line of a quote is about.
enum class QuotePart : unsigned char {
    Unknown,  ///< nobody has said yet, and the text does not tell
    Server,   ///< a whole machine, its accelerators included
    Accelerator,
    Host,     ///< a machine without its accelerators
    Cpu,
    Ram,
    Disk,
    Board,
    PowerSupply,
    Network,  ///< adapters, switches, optics, cables
    Rack,
    Power,    ///< distribution, uninterruptible supply
    Cooling,
    Software,
    Licence,  ///< paid again every year or term
    Freight,
    Installation,
    Training,
    Warranty,
    Support,
    Other,
};
inline constexpr int kQuoteParts = static_cast<int>(QuotePart::Other) + 1;
[[nodiscard]] TextKey quotePartName(QuotePart part);
[[nodiscard]] std::string_view quotePartId(QuotePart part);

/// What a line is in the catalog. Empty members: not known, or not of that kind.
struct CatalogMatch {
    QuotePart part = QuotePart::Unknown;
    std::string platformId;     ///< of servers
    std::string acceleratorId;
    std::string cpuId;
    std::string priceItem;      ///< whose price the line's unit price compares with
    int pieces = 0;             ///< accelerators, modules or disks in one unit; 0: as the platform has, or one
    double gigabytes = 0;       ///< of one module or disk; 0: not stated
    int megatransfers = 0;      ///< of memory; 0: not stated
    bool byUser = false;        ///< chosen by hand; never matched again by its text
    bool operator==(const CatalogMatch&) const = default;
};

struct QuoteLine {
    std::string text;      ///< as the vendor writes it
    std::string detail;    ///< specification, part number, remarks
    Decimal quantity = Decimal::fromInteger(1);
    std::string unit;
    std::optional<Money> unitPrice;  ///< in the quote's currency and tax basis; absent: no price of its own
    std::optional<Money> total;      ///< as stated; absent: quantity x unit price
    bool optional = false;           ///< offered beside the price, not in it
    CatalogMatch match;
    bool operator==(const QuoteLine&) const = default;
};
/// The stated total, else quantity x unit price rounded to minor units; nothing for a line without a price.
/// @error Overflow
[[nodiscard]] Result<std::optional<Money>> lineTotal(const QuoteLine& line);

/// Whose speed a claim states.
enum class RateScope : unsigned char { NotStated, EachUser, AllUsers };
/// What the vendor calls the model: "full-power" and "满血版" say the whole model in its own precision.
struct QuoteClaim {
    std::string statement;   ///< as the vendor writes it
    std::string modelId;     ///< of the catalog; empty: not stated
    std::string formatId;    ///< of the catalog; empty: the precision is not stated
    bool fullPower = false;
    std::optional<TokensPerSecond> rate;
    RateScope scope = RateScope::NotStated;
    std::optional<int> concurrency;
    std::optional<Tokens> input;
    std::optional<Tokens> output;
    std::optional<Tokens> context;   ///< longest that is promised
    std::optional<Seconds> firstToken;
    std::string engineId;            ///< of the catalog; empty: not stated
    bool operator==(const QuoteClaim&) const = default;
};

/// The machine that is offered, where the lines do not tell or tell wrongly. Empty or 0: as the lines say.
struct QuotedMachine {
    std::string platformId;
    std::string acceleratorId;
    int devices = 0;             ///< in one machine
    int machines = 0;
    std::string cpuId;
    int sockets = 0;
    int dimms = 0;               ///< in one machine
    int dimmGigabytes = 0;
    int megatransfers = 0;
    bool operator==(const QuotedMachine&) const = default;
};

enum class PriceBasis : unsigned char { NotStated, Net, Gross };
enum class GoodsCondition : unsigned char { NotStated, New, Refurbished, Used };
enum class WarrantyGiver : unsigned char { NotStated, Maker, Vendor, Nobody };

/// The file that a quote came from, by what it holds: nothing of it is opened again.
struct Attachment {
    std::string name;    ///< file name without folders
    std::string sha256;  ///< 64 hexadecimal digits, lower case
    std::int64_t bytes = 0;
    bool operator==(const Attachment&) const = default;
};

struct Quote {
    std::string id;      ///< unique in its tender; "q1"
    std::string vendor;
    std::string number;  ///< the vendor's own
    std::string date;        ///< ISO; empty: not stated
    std::string validUntil;  ///< ISO; empty: not stated
    Currency currency = Currency::CNY;
    PriceBasis basis = PriceBasis::NotStated;
    std::optional<Decimal> vatRate;  ///< 0.13; absent: the region's usual one
    std::vector<QuoteLine> lines;
    std::optional<Money> discount;     ///< off the sum of the lines, positive
    std::optional<Money> freight;      ///< beside the lines; absent: in a line, or not stated
    std::optional<Money> installation;
    std::optional<Money> statedTotal;  ///< what the quote prints at its end
    GoodsCondition condition = GoodsCondition::NotStated;
    std::optional<int> warrantyMonths;
    WarrantyGiver warrantyBy = WarrantyGiver::NotStated;
    std::optional<double> responseHours;  ///< of the service level
    std::optional<double> repairHours;
    bool sparesOnSite = false;
    std::optional<double> deliveryWeeks;
    std::string paymentTerms;
    std::optional<Decimal> prepayment;    ///< share of the price that is paid before delivery
    bool priceAdjustment = false;         ///< the vendor may raise the price, for memory for instance
    bool modelLocked = false;             ///< an appliance that runs only the vendor's choice of models
    bool domestic = false;                ///< qualifies for the preference of domestic goods
    std::optional<bool> supportsTraining; ///< what the vendor says of training and fine-tuning
    std::optional<Watts> power;           ///< of one machine, as the vendor states it
    QuotedMachine machine;
    std::vector<QuoteClaim> claims;
    std::vector<Attachment> attachments;
    std::string notes;
    bool operator==(const Quote&) const = default;
};

/// The next free id, "q1" first.
[[nodiscard]] std::string freeQuoteId(const std::vector<Quote>& quotes);

}  // namespace sizewright
