// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include <QtTest/QtTest>

namespace sizewright::test {

using MakeTest = std::unique_ptr<QObject> (*)();

/// Adds a test class to this executable. Called before main, through SIZEWRIGHT_TEST.
/// @param file  the source's path; its name without folder and ".cpp" selects the class, as the class name does
bool registerTest(const char* className, std::string_view file, MakeTest make);

/// `exe` runs every class, `exe TestUnits [Qt Test arguments]` or `exe tst_units [...]` one of them.
/// Returns 0 when everything passed.
int runTests(int argc, char** argv);

}  // namespace sizewright::test

/// Registers the test class `Class`; write it once, after the class, before including the .moc file.
#define SIZEWRIGHT_TEST(Class)                                                               \
    [[maybe_unused]] static const bool registered##Class = ::sizewright::test::registerTest( \
        #Class, __FILE__, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
