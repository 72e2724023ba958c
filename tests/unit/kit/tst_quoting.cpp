// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kit/quoting.h"
#include "tests/support/core_values.h"
#include "tests/support/test_main.h"

using namespace sizewright;
using sizewright::test::shown;

class TestQuoting : public QObject {
    Q_OBJECT
private slots:
    void quotesForTheShell_data();
    void quotesForTheShell();
    void quotesForYaml_data();
    void quotesForYaml();
    void doublesDollarsForCompose();
    void keepsBracesOutOfTemplates();
    void quotesForMarkdown_data();
    void quotesForMarkdown();
    void fencesCode();
    void keepsCommentsOnTheirLine();
    void dropsWhatTurnsTheDirection();
    void replacesInvalidBytes();
    void makesSlugs_data();
    void makesSlugs();
};

void TestQuoting::quotesForTheShell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("nothing") << ""
                             << "''";
    QTest::newRow("substitution") << "$(touch x) `id` ${HOME}"
                                  << "'$(touch x) `id` ${HOME}'";
    QTest::newRow("quote") << "it's '; rm -rf ~"
                           << "'it'\\''s '\\''; rm -rf ~'";
    QTest::newRow("lines") << "a\nb"
                           << "'a\nb'";
    QTest::newRow("backslash") << "\\"
                               << "'\\'";
}

void TestQuoting::quotesForTheShell()
{
    QFETCH(QString, text);
    QFETCH(QString, quoted);
    QCOMPARE(shown(shellQuoted(text.toStdString())), quoted);
}

void TestQuoting::quotesForYaml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("yes") << "yes"
                         << "\"yes\"";
    QTest::newRow("mapping") << "a: b # c"
                             << "\"a: b # c\"";
    QTest::newRow("lines") << "a\n- b"
                           << "\"a\\n- b\"";
    QTest::newRow("quotes") << "\"\\"
                            << "\"\\\"\\\\\"";
    QTest::newRow("control") << QString::fromUtf8("a\x07"
                                                  "b\x1b[0m")
                             << "\"ab[0m\"";
    QTest::newRow("document") << "---\n!!python/object"
                              << "\"---\\n!!python/object\"";
}

void TestQuoting::quotesForYaml()
{
    QFETCH(QString, text);
    QFETCH(QString, quoted);
    QCOMPARE(shown(yamlQuoted(text.toStdString())), quoted);
}

void TestQuoting::doublesDollarsForCompose()
{
    QCOMPARE(shown(composeQuoted("${HOME} $$ $(id)")), QString("\"$${HOME} $$$$ $$(id)\""));
}

void TestQuoting::keepsBracesOutOfTemplates()
{
    QCOMPARE(shown(alertQuoted("{{ query \"up\" }}")), QString("\"{{`{`}}{{`{`}} query \\\"up\\\" }}\""));
}

void TestQuoting::quotesForMarkdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("name") << "DeepSeek-R1 FP8 (128x128 blocks)"
                          << "DeepSeek-R1 FP8 (128x128 blocks)";
    QTest::newRow("html") << "<script>x</script> &amp;"
                          << "&lt;script&gt;x&lt;/script&gt; &amp;amp;";
    QTest::newRow("link") << "[a](b) ![c](d)"
                          << "\\[a\\](b) !\\[c\\](d)";
    QTest::newRow("address") << "https://a.b www.c.d e@f"
                             << "https\\://a.b www\\.c.d e\\@f";
    QTest::newRow("emphasis") << "*a* _b_ `c` ~d~ $e$"
                              << "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$";
    QTest::newRow("heading") << "# a\n- b"
                             << "\\# a - b";
    QTest::newRow("list") << "12. a"
                          << "12\\. a";
    QTest::newRow("number") << "0.2 Mbit/s"
                            << "0.2 Mbit/s";
    QTest::newRow("colon") << "nvidia.com/gpu: 8"
                           << "nvidia.com/gpu: 8";
    QTest::newRow("rule") << " --- "
                          << " \\--- ";
    QTest::newRow("table") << "a | b"
                           << "a \\| b";
}

void TestQuoting::quotesForMarkdown()
{
    QFETCH(QString, text);
    QFETCH(QString, quoted);
    QCOMPARE(shown(markdownText(text.toStdString())), quoted);
}

void TestQuoting::fencesCode()
{
    QCOMPARE(shown(markdownCode("a")), QString("`a`"));
    QCOMPARE(shown(markdownCode("a``b`c")), QString("```a``b`c```"));
    QCOMPARE(shown(markdownCode("`")), QString("`` ` ``"));
}

void TestQuoting::keepsCommentsOnTheirLine()
{
    QCOMPARE(shown(commentText("a\nrm -rf /\r\nb")), QString("a rm -rf / b"));
}

void TestQuoting::dropsWhatTurnsTheDirection()
{
    const std::string turned = "a\xe2\x80\xae"
                               "b\xe2\x81\xa6"
                               "c\xef\xbb\xbf"
                               "d\xe2\x80\xa8"
                               "e";
    for (const std::string& text :
         {shellQuoted(turned), yamlQuoted(turned), markdownText(turned), commentText(turned), xmlText(turned)})
        QVERIFY2(text.find("abcde") != std::string::npos, text.c_str());
}

void TestQuoting::replacesInvalidBytes()
{
    QCOMPARE(shown(yamlQuoted("a\xff\xc0\xaf")), QString("\"a\uFFFD\uFFFD\uFFFD\""));
    QCOMPARE(shown(shellQuoted(std::string("a\0b", 3))), QString("'ab'"));
}

void TestQuoting::makesSlugs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("made");
    QTest::newRow("id") << "deepseek-r1"
                        << "deepseek-r1";
    QTest::newRow("capitals") << "DeepSeek R1"
                              << "deepseek-r1";
    QTest::newRow("digits first") << "8x A100"
                                  << "x-a100";
    QTest::newRow("path") << "../../etc/passwd"
                          << "etc-passwd";
    QTest::newRow("nothing left") << "满血版 $(id)"
                                  << "id";
    QTest::newRow("nothing at all") << "满血版 12"
                                    << "model";
    QTest::newRow("long") << QString(80, 'a') << QString(50, 'a');
    QTest::newRow("dashes") << "a--b-"
                            << "a-b";
}

void TestQuoting::makesSlugs()
{
    QFETCH(QString, text);
    QFETCH(QString, made);
    QCOMPARE(shown(slug(text.toStdString(), "model")), made);
}

SIZEWRIGHT_TEST(TestQuoting)
#include "tst_quoting.moc"
