// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <QFile>
#include <QTemporaryDir>

#include "core/io/file.h"
#include "core/kit/kit.h"
#include "tests/support/core_values.h"
#include "tests/support/test_main.h"

using namespace sizewright;
using sizewright::test::why;
namespace fs = std::filesystem;

class TestWriteKit : public QObject {
    Q_OBJECT
private slots:
    void takesOnlyPathsThatStay_data();
    void takesOnlyPathsThatStay();
    void writesFilesBelowTheFolder();
    void keepsFilesUnlessToldToReplace();
    void writesNothingThroughLinks();
    void refusesTwoFilesOfOnePath();
    void writesNothingAfterABadPath();

private:
    [[nodiscard]] static Kit kitOf(std::vector<KitFile> files) { return {std::move(files), {}}; }
};

void TestWriteKit::takesOnlyPathsThatStay_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("taken");
    for (const char* path : {"README.md", "a/b-c/d_e.txt"})
        QTest::newRow(path) << path << true;
    for (const char* path : {"", ".", "..", "../a", "a/../b", "/etc/passwd", "a//b", "a/", ".env", "a/.b", "-x", "a b",
                             "a\nb", "a\\b", "C:a", "ä"})
        QTest::addRow("not '%s'", path) << path << false;
}

void TestWriteKit::takesOnlyPathsThatStay()
{
    QFETCH(QString, path);
    QFETCH(bool, taken);
    QCOMPARE(isKitPath(path.toStdString()), taken);
    if (taken)
        return;
    const QTemporaryDir folder;
    const auto written = writeKit(kitOf({{path.toStdString(), "x", false}}), fs::path(folder.path().toStdString()) / "kit");
    QVERIFY(!written);
    QCOMPARE(int(written.error().id), int(ErrorId::InvalidArgument));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestWriteKit::writesFilesBelowTheFolder()
{
    const QTemporaryDir folder;
    const fs::path root = fs::path(folder.path().toStdString()) / "new" / "kit";
    const auto written = writeKit(kitOf({{"run.sh", "echo\n", true}, {"a/b.txt", "text", false}}), root);
    QVERIFY2(written, why(written).constData());
    QCOMPARE(readFile(root / "run.sh").value(), std::string("echo\n"));
    QCOMPARE(readFile(root / "a/b.txt").value(), std::string("text"));
    const auto mayRun = [&](const char* path) {
        return (fs::status(root / path).permissions() & fs::perms::owner_exec) != fs::perms::none;
    };
    QVERIFY(mayRun("run.sh"));
    QVERIFY(!mayRun("a/b.txt"));
}

void TestWriteKit::keepsFilesUnlessToldToReplace()
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    QVERIFY(writeKit(kitOf({{"a", "old", true}}), root));
    const auto refused = writeKit(kitOf({{"b", "new", false}, {"a", "new", false}}), root);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().id), int(ErrorId::WriteFailed));
    QCOMPARE(readFile(root / "a").value(), std::string("old"));
    QVERIFY(!fs::exists(root / "b"));
    QVERIFY(writeKit(kitOf({{"b", "new", false}, {"a", "new", false}}), root, Existing::Replace));
    QCOMPARE(readFile(root / "a").value(), std::string("new"));
    QVERIFY((fs::status(root / "a").permissions() & fs::perms::owner_exec) == fs::perms::none);
}

void TestWriteKit::writesNothingThroughLinks()
{
    const QTemporaryDir folder;
    const fs::path base = folder.path().toStdString();
    fs::create_directories(base / "kit");
    fs::create_directories(base / "elsewhere");
    fs::create_directory_symlink(base / "elsewhere", base / "kit" / "a");
    fs::create_symlink(base / "elsewhere" / "target", base / "kit" / "b");
    for (const char* path : {"a/file", "b"})
        for (const Existing existing : {Existing::Refuse, Existing::Replace})
            QVERIFY2(!writeKit(kitOf({{path, "x", false}}), base / "kit", existing), path);
    QVERIFY(fs::is_empty(base / "elsewhere"));
}

void TestWriteKit::refusesTwoFilesOfOnePath()
{
    const QTemporaryDir folder;
    const auto written = writeKit(kitOf({{"a", "x", false}, {"a", "y", false}}), fs::path(folder.path().toStdString()));
    QVERIFY(!written);
    QCOMPARE(int(written.error().id), int(ErrorId::InvalidArgument));
}

void TestWriteKit::writesNothingAfterABadPath()
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    QVERIFY(!writeKit(kitOf({{"good", "x", false}, {"../bad", "y", false}}), root));
    QVERIFY(fs::is_empty(root));
}

SIZEWRIGHT_TEST(TestWriteKit)
#include "tst_write_kit.moc"
