// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "core/quotes/quote.h"

namespace sizewright {

/// What a column of a vendor's table holds.
enum class QuoteField : unsigned char {
    None,
    Position,  ///< a running number
    Item,
    Specification,  ///< also part numbers and models
    Brand,
    Quantity,
    Unit,
    UnitPrice,
    Price,  ///< of one or of all: the header does not say
    Total,
    ListPrice,
    DiscountRate,
    TaxRate,
    TaxAmount,
    Delivery,
    Warranty,
    Remark,
};
inline constexpr int kQuoteFields = static_cast<int>(QuoteField::Remark) + 1;
[[nodiscard]] std::string_view quoteFieldId(QuoteField field);
[[nodiscard]] TextKey quoteFieldName(QuoteField field);

/// By the header of a column, Chinese, German or English, folded (core/sheets/fold.h).
[[nodiscard]] QuoteField fieldOfHeader(std::string_view folded);
/// "Position" and "Item" head running numbers as often as names.
[[nodiscard]] bool isWeakItem(std::string_view folded);

/// What a row below or between the lines is, by its folded label.
enum class QuoteRowKind : unsigned char { Line, Subtotal, Total, Tax, Discount, Freight, Installation };
[[nodiscard]] QuoteRowKind rowKindOf(std::string_view folded);
/// Whether the label begins with a word for totals, so that it is one even beside a count.
[[nodiscard]] bool beginsAsTotal(std::string_view folded);
[[nodiscard]] bool saysOptional(std::string_view folded);
/// Words in place of an amount: "included", "on request", a dash.
[[nodiscard]] bool standsForNoAmount(std::string_view folded);

/// Whether a header or label says that tax is in the price or not.
[[nodiscard]] PriceBasis basisInLabel(std::string_view folded);
/// The same for sentences, where "30 days net" is about payment.
[[nodiscard]] PriceBasis basisInSentence(std::string_view folded);
[[nodiscard]] bool saysTax(std::string_view folded);
/// The rate in "zzgl. 19 % MwSt." as a fraction.
[[nodiscard]] std::optional<Decimal> rateIn(std::string_view folded);

/// What a currency sign or word means; the yen sign where a text in Chinese has it is the yuan.
struct CurrencyReading {
    std::optional<Currency> currency;
    bool yen = false;         ///< yuan or yen
    std::string unsupported;  ///< a currency that quotes cannot have: "HKD"
};
[[nodiscard]] CurrencyReading currencyOfMark(std::string_view folded, bool chinese);
/// The currency that a header, title or foot line names: "(元)", "Alle Preise in EUR".
[[nodiscard]] CurrencyReading currencyInLabel(std::string_view folded, bool chinese);
/// 10,000 for "万元", 1,000 for "TEUR"; 1 else.
[[nodiscard]] std::int64_t factorInLabel(std::string_view folded);

[[nodiscard]] bool hasAny(std::string_view text, std::initializer_list<std::string_view> words);
/// hasAny for words of Latin letters: not inside of other words.
[[nodiscard]] bool hasWord(std::string_view text, std::initializer_list<std::string_view> words);

}  // namespace sizewright
