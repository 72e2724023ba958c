// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace sizewright {

/// What kind of expected failure happened. The ids are stable: the window translates by them.
enum class ErrorId {
    FileNotFound,
    FileUnreadable,
    FileTooLarge,
    WriteFailed,
    InvalidJson,
    DuplicateKey,
    TooDeep,
    WrongType,
    OutOfRange,
    MissingField,
    UnknownField,
    UnknownId,
    DuplicateId,
    UnsupportedVersion,
    SchemaViolation,
    CurrencyMismatch,
    NoExchangeRate,
    NoPrice,
    Overflow,
    NotApplicable,
    Cancelled,
    InvalidArgument,
    PdfFailed,
};

/// An expected failure: a stable id, where it happened (`catalogs/models/deepseek.json#/items/3/layers`), and a sentence
/// that says what is wrong and what would be accepted.
struct Error {
    ErrorId id{};
    std::string where;
    std::string detail;
    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorId id, std::string where, std::string detail)
{
    return tl::unexpected<Error>(Error{id, std::move(where), std::move(detail)});
}

/// "file#/place: what is wrong", the one sentence that the command line prints.
[[nodiscard]] std::string describe(const Error& error);

}  // namespace sizewright
