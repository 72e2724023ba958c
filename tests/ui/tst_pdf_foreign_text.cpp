// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "core/report/quote_sections.h"
#include "tests/unit/report/hostile_tender.h"
#include "ui/print/pdf_writer.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit)
        return QStringLiteral("failed: %1").arg(process.errorString());
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

/// Lines break anywhere in narrow columns.
QString withoutBlanks(QString text)
{
    static const QRegularExpression kBlank(QStringLiteral("\\s"));
    return text.remove(kBlank);
}

}  // namespace

class TestPdfForeignText : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(shippedCatalog(), why(shippedCatalog())); }
    void textIsShownAndDoesNothing_data();
    void textIsShownAndDoesNothing();
};

void TestPdfForeignText::textIsShownAndDoesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto& [name, text] : vendorTexts())
        QTest::newRow(name) << QByteArray::fromStdString(text);
}

void TestPdfForeignText::textIsShownAndDoesNothing()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const auto pdf = writePdf(tenderSaying(text.toStdString()));
    QVERIFY2(pdf, why(pdf));
    QVERIFY(timer.elapsed() < 20'000);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("quotes.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf->data(), static_cast<qint64>(pdf->size()));
    file.close();
    const QString seen = withoutBlanks(run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}));
    const QString expected = withoutBlanks(shown(foreignText(text.toStdString(), kLongestVendor))).left(60);
    QVERIFY2(seen.contains(expected), qPrintable(expected + QStringLiteral("\n") + seen.left(3000)));
    const QString json = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), path});
    for (const char* action : {"\"/JS\"", "\"/JavaScript\"", "\"/Launch\"", "\"/URI\"", "\"/EmbeddedFile\"", "\"/SubmitForm\""})
        QVERIFY2(!json.contains(QString::fromUtf8(action)), action);
}

SIZEWRIGHT_TEST(TestPdfForeignText)
#include "tst_pdf_foreign_text.moc"
