// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <csignal>
#include <filesystem>
#include <fstream>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/io/file.h"
#include "tests/support/core_values.h"

using namespace sizewright;
using namespace sizewright::test;
namespace fs = std::filesystem;

namespace {

/// The largest file that this process may write, while it lives; writes beyond it fail instead of ending the process.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_former);
        rlimit limit = m_former;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_former{};
    void (*m_handler)(int) = nullptr;
};

void put(const fs::path& file, std::string_view content)
{
    std::ofstream(file, std::ios::binary) << content;
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

class TestFile : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void readsWhatIsThere_data();
    void readsWhatIsThere();
    void refusesWhatCannotBeRead();
    void refusesLargeFilesBeforeReading();
    void writesAndReplaces();
    void keepsTheModeOfAFile();
    void keepsASymbolicLink();
    void keepsTheOldContentWhenTheDiskIsFull();
    void refusesAMissingFolder();
    void refusesADirectoryAsTarget();
    void refusesReadOnlyPlaces();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
};

void TestFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->path().toStdString();
}

void TestFile::cleanup()
{
    m_folder.reset();
}

void TestFile::readsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("line one\r\nline two\n");
    QTest::newRow("zero bytes") << QByteArray("a\0b\0", 4);
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
}

void TestFile::readsWhatIsThere()
{
    QFETCH(QByteArray, content);
    const auto written = writeFileAtomically(m_path / "f", content.toStdString());
    QVERIFY2(written, why(written));
    const auto read = readFile(m_path / "f");
    QVERIFY2(read, why(read));
    QCOMPARE(QByteArray::fromStdString(*read), content);
}

void TestFile::refusesWhatCannotBeRead()
{
    const auto missing = readFile(m_path / "missing");
    QVERIFY(!missing);
    QVERIFY(missing.error().id == ErrorId::FileNotFound);
    QCOMPARE(shown(missing.error().where), shown((m_path / "missing").string()));

    const auto below = readFile(m_path / "missing" / "f");
    QVERIFY(!below);
    QVERIFY(below.error().id == ErrorId::FileNotFound);

    const auto folder = readFile(m_path);
    QVERIFY(!folder);
    QVERIFY(folder.error().id == ErrorId::FileUnreadable);

    // A pipe would wait for ever.
    QCOMPARE(::mkfifo((m_path / "pipe").c_str(), 0600), 0);
    const auto pipe = readFile(m_path / "pipe");
    QVERIFY(!pipe);
    QVERIFY(pipe.error().id == ErrorId::FileUnreadable);

    fs::create_symlink("nowhere", m_path / "dangling");
    QVERIFY(!readFile(m_path / "dangling"));
    fs::create_symlink("loop", m_path / "loop");
    QVERIFY(!readFile(m_path / "loop"));
}

void TestFile::refusesLargeFilesBeforeReading()
{
    put(m_path / "ten", "0123456789");
    QVERIFY(readFile(m_path / "ten", 10));
    const auto read = readFile(m_path / "ten", 9);
    QVERIFY(!read);
    QVERIFY(read.error().id == ErrorId::FileTooLarge);
    QVERIFY(read.error().detail.find("10") != std::string::npos);

    // A sparse file of a tebibyte takes no room and would take all of memory.
    put(m_path / "sparse", "");
    fs::resize_file(m_path / "sparse", std::uintmax_t{1} << 40);
    QElapsedTimer timer;
    timer.start();
    const auto sparse = readFile(m_path / "sparse");
    QVERIFY(!sparse);
    QVERIFY(sparse.error().id == ErrorId::FileTooLarge);
    QVERIFY(timer.elapsed() < 1000);
}

void TestFile::writesAndReplaces()
{
    const fs::path file = m_path / "plan.json";
    QVERIFY(writeFileAtomically(file, "first"));
    QVERIFY(writeFileAtomically(file, "second"));
    QCOMPARE(shown(readFile(file).value()), QStringLiteral("second"));
    QCOMPARE(namesIn(m_path).size(), std::size_t{1});

    // A reader that had the old file open still sees the whole old file.
    std::ifstream open(file);
    QVERIFY(writeFileAtomically(file, "third"));
    std::string seen;
    open >> seen;
    QCOMPARE(shown(seen), QStringLiteral("second"));
}

void TestFile::keepsTheModeOfAFile()
{
    const fs::path file = m_path / "private.json";
    put(file, "old");
    QCOMPARE(::chmod(file.c_str(), 0600), 0);
    QVERIFY(writeFileAtomically(file, "new"));
    QVERIFY(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

void TestFile::keepsASymbolicLink()
{
    fs::create_directory(m_path / "real");
    put(m_path / "real" / "f", "old");
    fs::create_symlink("real/f", m_path / "link");
    const auto written = writeFileAtomically(m_path / "link", "new");
    QVERIFY2(written, why(written));
    QVERIFY(fs::is_symlink(m_path / "link"));
    QCOMPARE(shown(readFile(m_path / "real" / "f").value()), QStringLiteral("new"));
    QCOMPARE(namesIn(m_path / "real").size(), std::size_t{1});
    QCOMPARE(namesIn(m_path).size(), std::size_t{2});
}

void TestFile::keepsTheOldContentWhenTheDiskIsFull()
{
    const fs::path file = m_path / "plan.json";
    QVERIFY(writeFileAtomically(file, "old and whole"));
    Result<void> written;
    {
        const FileSizeLimit limit(4096);
        written = writeFileAtomically(file, std::string(100'000, 'x'));
    }
    QVERIFY(!written);
    QVERIFY(written.error().id == ErrorId::WriteFailed);
    QCOMPARE(shown(written.error().where), shown(file.string()));
    QCOMPARE(shown(readFile(file).value()), QStringLiteral("old and whole"));
    QCOMPARE(namesIn(m_path).size(), std::size_t{1});
}

void TestFile::refusesAMissingFolder()
{
    const auto written = writeFileAtomically(m_path / "missing" / "plan.json", "x");
    QVERIFY(!written);
    QVERIFY(written.error().id == ErrorId::WriteFailed);
    QVERIFY(namesIn(m_path).empty());
}

void TestFile::refusesADirectoryAsTarget()
{
    fs::create_directory(m_path / "folder");
    const auto written = writeFileAtomically(m_path / "folder", "x");
    QVERIFY(!written);
    QVERIFY(written.error().id == ErrorId::WriteFailed);
    QVERIFY(fs::is_directory(m_path / "folder"));
    QCOMPARE(namesIn(m_path).size(), std::size_t{1});
    QVERIFY(namesIn(m_path / "folder").empty());
}

void TestFile::refusesReadOnlyPlaces()
{
    if (::geteuid() == 0)
        QSKIP("permissions do not bind this user");
    fs::create_directory(m_path / "locked");
    put(m_path / "locked" / "f", "old");
    QCOMPARE(::chmod((m_path / "locked").c_str(), 0500), 0);
    const auto inFolder = writeFileAtomically(m_path / "locked" / "f", "new");
    QCOMPARE(::chmod((m_path / "locked").c_str(), 0700), 0);
    QVERIFY(!inFolder);
    QCOMPARE(::chmod((m_path / "locked" / "f").c_str(), 0400), 0);
    const auto onFile = writeFileAtomically(m_path / "locked" / "f", "new");
    QVERIFY(!onFile);
    QCOMPARE(shown(readFile(m_path / "locked" / "f").value()), QStringLiteral("old"));
    QCOMPARE(namesIn(m_path / "locked").size(), std::size_t{1});
}

SIZEWRIGHT_TEST(TestFile)
#include "tst_file.moc"
