// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <vector>

#include <QStandardPaths>

#ifdef SIZEWRIGHT_TEST_WITH_WIDGETS
#include <QApplication>
#else
#include <QCoreApplication>
#endif

namespace sizewright::test {

namespace {

struct Registered {
    std::string className;
    std::string fileStem;
    MakeTest make;
};

// A function's static, because classes register before main in an order that the linker chooses.
std::vector<Registered>& registry()
{
    static std::vector<Registered> tests;
    return tests;
}

std::string stemOf(std::string_view path)
{
    path.remove_prefix(path.find_last_of('/') == std::string_view::npos ? 0 : path.find_last_of('/') + 1);
    return std::string(path.substr(0, path.find_last_of('.')));
}

/// The second round of tests exists to meet a decimal comma; without the locale it would prove nothing.
bool localeIsAsRequired()
{
    const QByteArray required = qgetenv("SIZEWRIGHT_REQUIRED_DECIMAL_POINT");
    std::array<char, 16> written{};
    std::snprintf(written.data(), written.size(), "%.1f", 1.5);
    if (required.isEmpty() || std::string_view(written.data()).find(required.toStdString()) != std::string_view::npos) {
        return true;
    }
    std::fprintf(stderr, "The locale of this test is not installed; packaging/install-deps.sh --test makes it.\n");
    return false;
}

}  // namespace

bool registerTest(const char* className, std::string_view file, MakeTest make)
{
    registry().push_back({className, stemOf(file), make});
    return true;
}

int runTests(int argc, char** argv)
{
    std::vector<Registered> tests = registry();
    std::ranges::sort(tests, {}, &Registered::className);

    std::vector<char*> arguments(argv, argv + argc);
    if (argc > 1 && argv[1][0] != '-') {
        const std::string wanted = argv[1];
        std::erase_if(tests, [&](const Registered& t) { return t.className != wanted && t.fileStem != wanted; });
        arguments.erase(arguments.begin() + 1);
    }
    if (tests.empty()) {
        std::fprintf(stderr, "No such test class here.\n");
        return 2;
    }

    bool failed = false;
    for (const Registered& test : tests) {
        const std::unique_ptr<QObject> object = test.make();
        failed |= QTest::qExec(object.get(), static_cast<int>(arguments.size()), arguments.data()) != 0;
    }
    return failed ? 1 : 0;
}

}  // namespace sizewright::test

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
#ifdef SIZEWRIGHT_TEST_WITH_WIDGETS
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
#else
    const QCoreApplication application(argc, argv);
#endif
    return sizewright::test::localeIsAsRequired() ? sizewright::test::runTests(argc, argv) : 1;
}
